# Criteria shared by several benefits, and what only the office can judge. A criterion is one statement that carries a mark: met, not met or not known.

## Shared criteria

reason-disabled = Has a disability
reason-severe = The grade is 1 or 2 (the plan says “severe” without setting a standard)
reason-low = The household is recognised for extreme-hardship support (tekun), for the minimum living allowance (dibao), or as near-dibao (the plan sets no standard for “in hardship” or “low income”)
reason-strained = The household is struggling, whether or not this has been recognised (the plan sets no standard)
reason-aided = The household is recognised for extreme-hardship support (tekun), for the minimum living allowance (dibao), as near-dibao, or as having heavy unavoidable costs
reason-rural = Lives in a village
reason-on-dibao = The household is on the minimum living allowance (dibao) now
reason-on-edge = The household is recognised as near-dibao (just above the line for the minimum living allowance)
reason-on-tekun = Receives extreme-hardship support (tekun) now
reason-needs-device = Needs an assistive device
reason-severe-or-multi = The grade is 1 or 2, or there are two or more kinds of disability
reason-needs-rehab = Needs rehabilitation
reason-child = Aged 17 or under
reason-seeking-work = Is out of work and looking
reason-wants-job = Would like a job
reason-in-school = Is at school or college

## Conditions of applying

reason-certificate = Has a disability certificate
reason-hukou = The household registration (hukou) is in this district, which is where this is dealt with (if living elsewhere, ask at the service window how)
reason-residence = The household registration (hukou) is in this district, or there is a residence permit here (if living elsewhere, ask at the service window how)
reason-ask-only = The plan does not settle who receives this; the office has to judge
reason-could-not-check = This point could not be checked here; please ask at the service window

## What only the office can judge

unchecked-income-and-property = Whether the household’s income and property are within the rules
unchecked-local-rule = Whether the district has a rule of its own
unchecked-this-year-quota = Whether it runs this year and has places left
unchecked-amount = How much is paid, and how
unchecked-need-assessment = Whether an assessment finds that there is a need
