# Verdicts and what to do about them.
change-answers = Change answers
count-likely = { $count ->
    [0] None likely at present
   *[other] { $count } likely
}
count-ask = { $count ->
    [0] None to ask about
   *[other] { $count } to ask about
}
results-lead = { $count ->
    [0] No questions answered yet. The results appear as you answer.
    [one] Based on the 1 question you answered. This is not a decision; the office’s answer counts.
   *[other] Based on the { $count } questions you answered. This is not a decision; the office’s answer counts.
}
    .easy = { $count ->
        [0] You have not answered any questions yet. Results appear here as you answer.
        [one] You answered 1 question. The results follow from your answer. This is not the decision yet. What the office says counts.
       *[other] You answered { $count } questions. The results follow from your answers. This is not the decision yet. What the office says counts.
    }
not-finished = Some questions are not answered yet, so some results are still open.
go-on-answering = Carry on answering
group-likely = Likely
group-likely-lead = By your answers, every condition that can be checked here is met. For each one, begin with “First step”.
    .easy = All that we can check here fits. This is not the decision yet. For each item, begin with “First step”.
group-ask = Ask at the service window
group-ask-lead = Some conditions are not written down, and some points you were not sure of. Take the questions below along and ask.
    .easy = Some things are not written down. About some things you were not sure. Take the questions below along and ask.
group-open = For anyone with a disability to ask about
group-open-lead = Income and grade do not matter here. Just ask when you need one of these.
    .easy = Your income does not matter here. Your grade does not matter either. Just ask when you need one of these.
group-missing = Not finished
group-missing-lead = Carry on answering and these will be settled.
group-no = Not at present, by your answers
group-no-lead = This does not mean never. Correct an answer if it was wrong, check again if things change, and if in doubt you can still ask at the service window.
    .easy = This does not mean never. If an answer was wrong, you can change it. If things change, you can check again. If you are not sure, you can still ask at the service window.

stands-likely = { $count ->
    [one] Likely: the 1 condition we can check is met
   *[other] Likely: the { $count } conditions we can check are met
}
    .easy = { $count ->
        [one] Likely. We can check 1 point here, and it fits.
       *[other] Likely. We can check { $count } points here, and they all fit.
    }
stands-no = { $count ->
    [one] Not at present: 1 condition is not met
   *[other] Not at present: { $count } conditions are not met
}
    .easy = { $count ->
        [one] Not at present. One point does not fit. You can check again if things change.
       *[other] Not at present. { $count } points do not fit. You can check again if things change.
    }
stands-missing = Some questions are not answered yet
stands-ask-only = Not written down: the office decides
stands-ask-wider = May be covered too: ask at the service window
    .easy = This may be possible too. Ask at the service window.
stands-ask-clash = Conditions met, but ask at the service window about one point
    .easy = What we can check fits. There is one point to ask about at the service window.
stands-ask-certificate = Other conditions met; first ask the federation about the disability certificate
    .easy = Everything else fits. First ask the federation about the disability certificate.
stands-ask-residence = Other conditions met; ask about your household registration (hukou) or home
    .easy = Everything else fits. Ask at the window about your home township or your home.
stands-ask-unsure = Something is unclear: ask at the service window
stands-failed = This could not be checked here: please ask at the service window
    .easy = We could not check this here. Please ask at the service window.

is-met = Met: { "" }
is-not-met = Not met at present: { "" }
is-unknown = Not known: { "" }
you-answered = Your answer – { $what }: { $answer }
basis = From: { $source }
basis-plan = From: the plan, { $source }
coverage = { $all ->
    [one] There is 1 known condition, and it can be checked here. The office makes the decision.
   *[other] { $checked } of { $all } known conditions can be checked here. The office makes the decision.
}
    .easy = { $all ->
        [one] We know of 1 point. { $checked } of it can be checked here. The office makes the decision.
       *[other] We know of { $all } points. { $checked } of them can be checked here. The office makes the decision.
    }

first-step = First step
where-to-go = Where to go
what-to-bring = What to bring
what-to-ask = What to ask
what-would-change = What would change this
what-would-change-text = The lines with a dash are not met at present. If things change, check again; if an answer was wrong, choose “Change” beside it. If you are not sure, you can still ask at the window.
flip = If { $what } were { $answers }, this would become “{ $verdict }”.
    .easy = Look at { $what }. With { $answers } as the answer, it would become “{ $verdict }”.
flip-range = between { $low } and { $high } { $unit }
in-quotes = “{ $text }”
or-separator = {" or "}
why-and-how = Why, where to go, what to bring
what-it-is = What this is
own-page = Open this one on its own page
more-topics-title = Anything else to look at?
more-topics-lead = Add a topic and answer a few more questions. What you have answered stays.
    .easy = You can add a topic. Then answer a few more questions. What you have answered stays.
bring-nothing = Usually nothing. If you can, call before you go.
bring-list = { $papers }. Offices may differ, so ask before you go.
annex-silent = The plan’s annex names nobody for this; the place given here is our inference.
    .easy = The plan does not say who runs this. The place given here is our best guess.
annex-lead = The plan’s annex says: led by { $lead }.
annex-lead-with = The plan’s annex says: led by { $lead }, with { $with }.
more-about = What this is and where it comes from
not-checked-here = What only the office can judge
    .easy = What only the office can decide
leads-to = Once granted, ask about
where-from = Where this comes from
from-plan = In the plan: { $places }
place-box = box { $head }, item { $tail }
place-section = section { $head }.{ $section }, paragraph { $tail }

papers-title = What to bring
papers-lead = One list for everything above. This is what is usually asked for, so ask before you go.
paper-count = { $count ->
    [one] needed for 1 item
   *[other] needed for { $count } items
}
to-sheet = Print, or take a code
back-to-results = Back to results
sheet-title = Choose what to take along
sheet-lead = The code holds item numbers only, none of your answers. Items that could reveal an illness or family circumstances are not ticked for you; tick them if you want to take them.
    .easy = The code holds item numbers only. None of your answers are in it. Some items could show others an illness or the family’s situation. We did not tick those for you. If you want to take them, tick them yourself.
sheet-rows = Items on the sheet
pick-telling = { $group } · may reveal illness or family circumstances
take-title = Scan with your phone
take-text = { $count ->
    [one] After scanning you can read about this item on your own phone.
   *[other] After scanning you can read about these { $count } items on your own phone.
}
    .easy = { $count ->
        [one] First scan the code. Then you can read about this item on your own phone.
       *[other] First scan the code. Then you can read about these { $count } items on your own phone.
    }
take-address = If you cannot scan, type this address:
take-nothing = Nothing chosen yet. Choose above and the code appears.
code-label = Code holding the address beside it
print = Print the sheet
print-large = Print large
sheet-heading = To take to the office
rows-title = { $count ->
    [0] The items you took along were not found
    [one] The item you took along
   *[other] The { $count } items you took along
}
rows-lead = This says what each item is and where to ask. To see whether you may qualify, use the self-check on the home page.
rows-unknown = { $count ->
    [one] 1 item no longer exists, or its number is wrong.
   *[other] { $count } items no longer exist, or their numbers are wrong.
}

about-title = About and sources
about-what = What this is
about-what-check = Tongda helps you see which parts of Wulingyuan’s disability plan concern you, why, which office to go to and what to bring.
    .easy = Tongda goes through Wulingyuan’s disability plan with you. It shows which parts are about you, and why. It also shows where to go and what to bring.
about-what-audit = It also helps inspectors check the accessibility of public toilets item by item, with the clause and the verdict on the spot.
    .easy = It also helps people check public toilets. They look at whether disabled people can use them. For each item it shows the rule and the result at once.
about-not-decision = Results are for guidance. The office decides by the rules; an inspection here is not an enforcement finding.
    .easy = Results are only for guidance. The office decides by the rules. A toilet check here is not an official ruling.
about-privacy = Your privacy
about-privacy-memory = Self-check answers stay in this device’s memory. They are not stored or sent, and are gone when you close the page.
    .easy = Your answers stay in this device’s memory. They are not stored, and not sent anywhere. They are gone when you close the page.
about-privacy-names = No name, ID number, telephone number or date of birth is asked for.
about-privacy-code = Codes and addresses carry item numbers only, never answers.
about-privacy-audit = Inspection records and photos stay on the inspector’s own device and leave it only when the inspector exports them. Your choice of text size, colours and language is kept on the device too.
    .easy = Check records and photos stay on the inspector’s own device. They leave it only when the inspector exports them. Your text size, colours and language are kept on the device too.
about-missing = What may be wrong, and what is missing
about-missing-period = The plan ended in 2025. No plan of this district for 2026 onwards was found.
about-missing-rows = All 133 items of the plan can be read and checked. For 77 of them the plan does not say who runs them; where to go is our inference, and each of them says so.
    .easy = You can read and check all 133 items of the plan. For 77 of them the plan does not say who runs them. Where to go is our best guess. Each of these items says so.
about-missing-amounts = No amounts are shown. They change every year and the district’s were not found; please ask at the service window.
about-missing-contacts = Whoever runs this website enters the addresses and telephone numbers of offices. Where nothing is entered it says so; please call 12345.
    .easy = The people who run this website enter addresses and phone numbers. If nothing is entered, it says so. Then please call 12345.
about-missing-sign = No sign-language videos have been recorded. The page of each item can be read aloud where the device has an English voice; other pages cannot yet.
    .easy = There are no sign-language videos yet. The page of each item can be read aloud. The device needs an English voice for it. Other pages cannot be read aloud yet.
about-missing-clauses = For 28 of the 411 checks nobody has read the clause. They are for reference and never judged as failed.
    .easy = For 28 of the 411 checks nobody has read the rule itself. These are only for guidance. Nothing fails because of them.
about-licences = Licences of the code in this program
about-sources = Documents this rests on

disclaimer = This is not a decision. The office decides by the rules. If in doubt, call 12345.
    .easy = This is not a decision. The office decides by the rules. Any doubts? Call 12345.
pack-version = Policy data version: { $version }
    .easy = Version of the content: { $version }
