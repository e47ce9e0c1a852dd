# The self-check up to the results.
begin-title = Check benefits
    .easy = Check which help may be for you
begin-lead = Answer a few questions to see which parts of the plan concern you. If you are checking for someone in your family, answer for them.
    .easy = Answer a few questions. See which parts of the plan may be for you. Checking for someone in your family? Then answer for them.
begin-likely = The results say only “likely”, “ask at the service window” or “not at present”. They are not a decision.
    .easy = There are three results: “likely”, “ask at the service window” and “not at present”. This is not a decision. The office decides.
begin-memory = Your answers stay in this device’s memory and are gone when you close the page or choose “Finish and clear”. No name and no ID number is asked for.
    .easy = Your answers stay in this device’s memory. Close the page, and they are gone. Choose “Finish and clear”, and they are gone too. We ask for no name and no ID number.
begin-unsure = You can answer “Not sure, or would rather not say” to every question. That alone never counts as a no.
    .easy = You can always choose “Not sure, or would rather not say”. That alone is never a no.
begin-stop = You can stop at any time and see the results so far.
begin-whom = Who is this check for?
whom-self = For myself
    .about = I have a disability and want to look at my own situation
whom-other = For someone I care for
    .about = Answer as things are for the disabled person
whom-employer = For an employer
    .easy = For a workplace
    .about = The duty to employ disabled people, and the subsidies and awards to ask about
    .about-easy = What you must do about hiring disabled people. Which money and awards you can ask about.
whom-org = For a service organisation
    .about = Support and awards for care, training and job-service bodies
    .about-easy = Groups that give care, teach or help find work. What support and awards they can ask about.
begin-review = Look at the answers so far

topics-title = What would you like to check?
topics-hint = Pick one or more. If you pick nothing, everything is checked, with more questions. You can add topics later and keep your answers.
topics-all = Check everything
topics-some = Check what I picked

see-results = See results so far
see-results-now = See results
left-questions = { $count ->
    [one] At most 1 more question
   *[other] At most { $count } more questions
}
settled = Likely: { $likely }. To ask about: { $ask }. Still open: { $open }
    .easy = Likely: { $likely }. Ask about: { $ask }. Still open: { $open }
why-asked = Why do we ask this?
next = Next
one-more-step = One more step
fault-nothing = Please choose an answer. “Not sure, or would rather not say” is fine too
fault-number = Please give a whole number from { $low } to { $high }, or choose “Not sure, or would rather not say”
    .easy = Please give a whole number from { $low } to { $high }. Not sure? Choose “Not sure, or would rather not say”
fault-more = This cannot be more than { $most }, which it is a part of. Please give a smaller number, or go back and change the earlier one
    .easy = This number is too big. It can be { $most } at most. It is a part of the number before. Please make it smaller, or go back and change the one before

change-what = : { $what }
