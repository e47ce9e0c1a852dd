# The self-check up to the results.
begin-title = Check benefits
begin-lead = Answer a few questions to see which parts of the plan concern you. If you are checking for someone in your family, answer for them.
begin-likely = The results say only “likely”, “ask at the service window” or “not at present”. They are not a decision.
begin-memory = Your answers stay in this device’s memory and are gone when you close the page or choose “Finish and clear”. No name and no ID number is asked for.
begin-unsure = You can answer “Not sure, or would rather not say” to every question. That alone never counts as a no.
begin-stop = You can stop at any time and see the results so far.
begin-start = Start
begin-go-on = Carry on
begin-review = Look at the answers so far

see-results = See results so far
see-results-now = See results
left-questions = { $count ->
    [one] At most 1 more question
   *[other] At most { $count } more questions
}
settled = Likely: { $likely }. To ask about: { $ask }. Still open: { $open }
why-asked = Why do we ask this?
next = Next
one-more-step = One more step
fault-nothing = Please choose an answer. “Not sure, or would rather not say” is fine too
fault-number = Please give a whole number from 0 to 120, or choose “Not sure, or would rather not say”

review-title = Check your answers
review-lead = { $count ->
    [0] No questions answered yet.
    [one] You answered 1 question. To change it, choose “Change”.
   *[other] You answered { $count } questions. To change one, choose “Change” beside it; the other answers stay.
}
change = Change
change-what = : { $what }
