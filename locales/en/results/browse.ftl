# Events in a life, and rows that must not be added up.
# event-<id>: named as a person would say it; .lead: one sentence on what is inside.

## Events in a life

event-new-certificate = Getting a disability certificate, or just got one
    .lead = How to get the certificate, and what to ask about once you have it.
    .lead-easy = First see how to get the disability certificate. Then see what to ask about once you have it.
event-child-with-disability = A child has a disability, or may have one
    .lead = From checks and rehabilitation to nursery and school, with help for the family too.
    .lead-easy = First come checks, and treatment or training to get better. Then come nursery and school. There is help for the family too.
event-looking-for-work = Looking for work, or starting something yourself
    .lead = Finding a job, learning a trade, opening a shop, and what matters once you work.
    .lead-easy = This is about finding a job, learning a trade or opening a shop. It is also about what matters once you work.
event-studying = At school or college, or about to finish
    .lead = School places, fees and exams, and finding work afterwards.
event-late-loss = Losing sight or hearing later in life
    .lead = First the certificate, rehabilitation and devices, then reading, getting about and work.
    .lead-easy = First come the certificate, training to get better, and useful devices. Then come reading, getting about and work.
event-caring-at-home = Looking after a disabled relative at home
    .lead = Help for the person who is cared for, and rest and training for the one who cares.
    .lead-easy = There is help for the person who is cared for. There is help for the one who cares, too. It may be a rest, or some training.
event-moving-house = Moving house, or living away from where you are registered
    .lead = What you can ask about near your new home, and whom to tell that you have moved.
    .lead-easy = See what you can ask about near your new home. See whom to tell that you have moved.
event-money-trouble = Not enough money at home
    .lead = If money is needed urgently, start with the first item; help with living, medical and school costs follows.
    .lead-easy = Do you need money fast? Then start with the first item. After it comes help with living, medical and school costs.

## Rows that must not be added up

overlap-day-care = These may all be run in one and the same place, and not every place has them all, so ask about them together.
    .easy = These may all be run in the same place. Not every place has all of them. You can ask about them together.
overlap-social-insurance = These may all help with social insurance, but one premium is normally paid towards only once, so ask which of them to use.
    .easy = These may all help with social insurance. The same payment is normally helped with only once. First ask which of them to use.
overlap-devices = These may all cover the same device, and one device is normally not provided twice, so ask which of them applies.
    .easy = These may all cover the same device. One device is normally not given twice. First ask which of them to use.
overlap-rehabilitation = These may mean the same treatment or operation, and one bill is normally not paid twice, so ask which of them applies.
    .easy = These may mean the same treatment or operation. One bill is normally not paid twice. First ask which of them to use.
