# What there is, without answering anything.
guide-title = See what there is
guide-lead = Everything in the plan is here. No questions asked: look around, or search.
to-guide = Everything in the plan
guide-topics = By topic
guide-events = By what has happened
guide-kinds = By kind of disability
guide-offices = Offices and service windows
guide-kind-lead = Only what is meant for this kind of disability is listed here. For what is open to every kind, look by topic.
guide-for-people = For people and households
guide-for-units = For employers and service organisations
    .easy = For workplaces, and for groups that run services
guide-gone-title = This was not found
guide-gone-text = The address may be wrong, or this is no longer here. Go back to “Everything in the plan” and look again.

search-label = Search
search-hint = Your own words will do; so will pinyin and spelling mistakes. What you type stays in this device’s memory.
search-go = Search
search-waiting = Looking. This takes a moment.
search-failed = The search file did not arrive; the connection may have dropped. Look by category below, or search again when you are connected.
search-found-title = Found
search-found = { $count ->
    [0] Nothing found. Try other words, look by category below, or call 12345.
    [one] 1 found.
   *[other] { $count } found, the best match first.
}

kind-money = Money
kind-in-kind = Equipment or help in kind
kind-service = Service
kind-insurance = Social insurance
kind-protection = Protection of rights
kind-duty = Duty of an employer
kind-public = For the public
kind-info = Register and survey
audience-person = For disabled people
audience-household = For households with a disabled member
audience-family = For families of disabled people
audience-child = For disabled children
audience-student = For disabled students
audience-public = For everyone
audience-employer = For employers
    .easy = For workplaces
audience-org = For service organisations

row-conditions = What has to be met
row-wider = It may also be possible in this case; ask the window
    .easy = In this case it may be possible too. Ask at the window.
row-clash = This may stand in the way; ask the window
row-overlaps = Not to be added up
row-related = Others on the same topic
row-check = Answer a few questions and see
print-page = Print this page
aloud = Read aloud
aloud-stop = Stop
aloud-no-voice = There is no English voice on this device, so it cannot be read aloud.

offices-lead = The units named in the plan, and the windows to go to first. Where a unit has been renamed or merged, what the window says counts.
offices-desks = Where to go first
offices-units = Units named in the plan
office-does = What it is responsible for
office-reach = How to reach it
office-leads = Tasks of the plan that it leads
office-shares = Tasks of the plan that it shares
office-rows = What you can ask here first
contact-address = Address
contact-phone = Telephone
contact-hours = Hours
contact-missing = Not yet entered
contact-damaged = The contact file (contacts.json) cannot be read. Please tell whoever runs this website.
    .spoken = The file of addresses cannot be read. Please tell whoever runs this website.
contact-12345 = If you do not know whom to ask, or cannot reach anybody, call 12345.
