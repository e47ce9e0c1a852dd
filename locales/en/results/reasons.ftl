# Criteria shared by several benefits, and what only the office can judge. A criterion is one statement that carries a mark: met, not met or not known.

## Shared criteria

reason-disabled = Has a disability
reason-severe = The grade is 1 or 2 (the plan says “severe” without setting a standard)
    .easy = The grade is 1 or 2. The plan says “severe” but does not say which grades.
reason-low = The household is recognised for extreme-hardship support (tekun), for the minimum living allowance (dibao), or as near-dibao (the plan sets no standard for “in hardship” or “low income”)
    .easy = The family has basic living money, or long-term support and care. Or it is listed as just above the line for basic living money. The plan does not say what “in hardship” or “low income” means.
reason-strained = The household is struggling, whether or not this has been recognised (the plan sets no standard)
    .easy = The family finds it hard to get by. It need not be on any official list. The plan does not say how hard it must be.
reason-aided = The household is recognised for extreme-hardship support (tekun), for the minimum living allowance (dibao), as near-dibao, or as having heavy unavoidable costs
    .easy = The family has basic living money, or long-term support and care. Or it is listed as just above the line for basic living money. Or it is listed as having high costs that cannot be avoided.
reason-rural = Lives in a village
reason-on-dibao = The household is on the minimum living allowance (dibao) now
    .easy = The family has basic living money now
reason-on-edge = The household is recognised as near-dibao (just above the line for the minimum living allowance)
    .easy = The family is listed as just above the line for basic living money
reason-on-tekun = Receives extreme-hardship support (tekun) now
    .easy = Has long-term support and care now
reason-needs-device = Needs an assistive device
    .easy = Needs a device, such as a wheelchair or a hearing aid
reason-severe-or-multi = The grade is 1 or 2, or there are two or more kinds of disability
    .easy = The grade is 1 or 2. Or there are two or more kinds of disability.
reason-needs-rehab = Needs rehabilitation
    .easy = Needs treatment or training to get better
reason-child = Aged 17 or under
reason-seeking-work = Is out of work and looking
reason-wants-job = Would like a job
reason-in-school = Is at school or college

## Conditions of applying

reason-certificate = Has a disability certificate
reason-hukou = The household registration (hukou) is in this district, which is where this is dealt with (if living elsewhere, ask at the service window how)
    .easy = The home township is in this district. This is dealt with there. If living elsewhere, ask at the service window how to do it.
reason-residence = The household registration (hukou) is in this district, or there is a residence permit here (if living elsewhere, ask at the service window how)
    .easy = The home township is in this district. A permit to live in this district is enough, too. If living elsewhere, ask at the service window how to do it.
reason-ask-only = The plan does not settle who receives this; the office has to judge
    .easy = The plan does not settle who will get this. The office has to look and decide.
reason-could-not-check = This point could not be checked here; please ask at the service window
    .easy = This point could not be checked here. Please ask at the service window.

## What only the office can judge

unchecked-income-and-property = Whether the household’s income and property are within the rules
    .easy = Whether the family’s income and property fit the rules
unchecked-local-rule = Whether the district has a rule of its own
unchecked-this-year-quota = Whether it runs this year and has places left
    .easy = Whether this is on this year, and whether places are left
unchecked-amount = How much is paid, and how
    .easy = How much money it is, and how it is paid
unchecked-need-assessment = Whether an assessment finds that there is a need
    .easy = Whether a check shows that there is a need
