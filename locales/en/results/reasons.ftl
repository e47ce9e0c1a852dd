# Criteria shared by several benefits, and what only the office can judge. A criterion is one statement that carries a mark: met, not met or not known.

## Shared criteria

reason-disabled = Has a disability
reason-severe = The grade is 1 or 2 (the plan says “severe” without setting a standard)
reason-low = The household is recognised as tekun, dibao or near-dibao (the plan sets no standard for “in difficulty” or “low income”)
reason-strained = The household is struggling, whether or not this has been recognised (the plan sets no standard)
reason-aided = The household is recognised as tekun, dibao, near-dibao, or having heavy unavoidable costs
reason-rural = Lives in a village
reason-on-dibao = The household is on dibao now
reason-on-edge = The household is recognised as near-dibao
reason-on-tekun = Receives tekun support now
reason-needs-device = Needs an assistive device
reason-severe-or-multi = The grade is 1 or 2, or there are two or more disabilities

## Conditions of applying

reason-certificate = Has a disability certificate
reason-hukou = The hukou is in this district, which is where this is dealt with (if living elsewhere, ask at the window how)
reason-residence = The hukou is in this district, or there is a residence permit here (if living elsewhere, ask at the window how)
reason-ask-only = The plan does not settle who receives this; the window has to judge
reason-could-not-check = This point could not be checked here; please ask at the window

## What only the office can judge

unchecked-income-and-property = Whether the household’s income and property are within the rules
unchecked-local-rule = Whether the district has a rule of its own
unchecked-this-year-quota = Whether it runs this year and has places left
unchecked-amount = How much is paid, and how
unchecked-need-assessment = Whether an assessment finds the need
