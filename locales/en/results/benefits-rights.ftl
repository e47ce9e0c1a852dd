# Rights, facilities and information

## Work therapy centre

row-work-agri-therapy-center = District centre for work and farm therapy
    .what = The plan sets out to build a district centre for work and farm therapy, where people do simple craft or farm work as part of their rehabilitation. It does not say whether the centre is open or whom it takes.
    .ask = Is the centre open, and where is it? Whom does it take, and does it cost anything? What does a day there look like, and is there transport?
    .next = Call the District Disabled Persons’ Federation and ask whether the centre is open. If not, ask about day care, the Warm Home and sheltered work, which may share one building.
    .easy = This may be a place to work and get better. It may not be open yet. First call the Disabled Persons’ Federation and ask.
unchecked-work-therapy-open = Whether the centre is open
unchecked-work-therapy-who = Whom the centre takes

## Survey

row-survey-registration = Survey of people with a disability certificate
    .what = The plan asks for a survey of certificate holders, about how they live and what they need, led by the District Disabled Persons’ Federation with the townships and subdistricts. There is nothing to apply for. Telling the survey about a need is not an application; that is done separately.
    .ask = When is this year’s survey, and what does it ask? Who should be told about a new phone number or address, or a new need?
    .next = Tell the District Disabled Persons’ Federation or the township or subdistrict service window about new contact details or new needs. If someone comes to ask questions, you can first ask which office they are from.
    .easy = Someone may visit people with a certificate and ask about daily life. Say what is needed. To get help, still ask for it separately. After a move, first tell the Disabled Persons’ Federation.

## Legal aid

row-legal-aid = Legal aid
    .what = Legal aid helps people who are short of money with a legal problem. The plan asks for a lower threshold and wider reach for disabled people, without figures. By law there is no check of means for disabled people without a steady income or for people on social assistance; the problem itself must still be one that legal aid covers.
    .ask = Does legal aid cover this kind of problem? Will the family’s means be checked, and what is Hunan’s limit? Which papers are needed, and how soon is there an answer?
    .next = Call 12348, explain what happened and ask whether an application is possible. You can also ask the legal aid centre or the District Justice Bureau. If there is a deadline, ask early.
    .easy = Someone may help with a legal problem. It may suit disabled people with little money. People who do not know the law can ask. First call 12348 and say what happened.
doc-legal-aid-law-legal-aid = Article 31 lists the matters covered, Article 42 says whose means are not checked, and Article 43 sets 7 days for a decision. In criminal cases, Article 25 calls for a lawyer for people with a vision, hearing or speech disability who have none.
    .easy = Article 31 lists what the help is for. Article 42 says whose money is not checked. Article 43 gives 7 days for a decision. Article 25 is about criminal cases. Some people with a vision, hearing or speech disability have no lawyer. A lawyer has to be sent to them.
reason-rights-dispute-now = Rights have been violated, or there is a dispute, at present
    .easy = Right now, rights have been violated, or there is a dispute
reason-legal-aid-no-means-check = The household is recognised for extreme-hardship support (tekun), for the minimum living allowance (dibao), as near-dibao or as having heavy unavoidable costs; or the person has no job, is a student or is too young for school (the law says: no steady income, or on social assistance)
    .easy = The family has basic living money, or long-term support and care. Or it is listed as just above the line for basic living money. Or it is listed as having high costs that cannot be avoided. Or the person has no job or is a student. Or the person is too young for school. The law says: no steady income, or on official help.
reason-legal-aid-means-checked = People with an income and without such recognition can ask as well; the legal aid centre checks their means
    .easy = People with an income, and on no such list, can ask too. The legal aid centre checks how much money they have.
unchecked-legal-aid-scope = Whether legal aid covers this kind of problem
    .easy = Whether free legal help covers this kind of problem
unchecked-legal-aid-means-line = The limit Hunan sets for being short of money
    .easy = How Hunan decides who is short of money

## Legal rescue station

row-legal-rescue-station = Legal rescue station for disabled people
    .what = The plan asks for the legal rescue station for disabled people to be built up, with the offices behind it working together, so that help comes in time. It does not say where the station is or when it is open.
    .ask = Where is the legal rescue station, and when is it open? What can it help with? Should legal aid be applied for at the same time?
    .next = Call the District Disabled Persons’ Federation and ask where the station is. Keep contracts, photos, messages and anything else that shows what happened.
    .easy = If someone was treated badly, this station may help. Keep photos, messages and contracts. First call the Disabled Persons’ Federation and ask where it is.
unchecked-legal-rescue-where = Where the station is, and when it is open
    .easy = Where this station is, and when it opens

## Courts

row-court-convenience = Protection by the courts, and easier court cases
    .what = The plan asks for disabled people to be protected by the courts and for going to court to be made easier for them. It does not say in which ways.
    .ask = What help is there at filing and hearings, such as sign language, large print or a way in for wheelchairs? How many days ahead must it be asked for? Can things be done online?
    .next = Before filing or a hearing, call the court and say what help is needed. If you do not know which court, ask the District Justice Bureau.
    .easy = Going to court may be made easier. There may be sign language or large print. First call the court, before the day.
doc-court-convenience-law-accessibility = Article 41 asks courts and other judicial bodies, arbitration bodies and legal aid bodies to offer accessible services to disabled people.
    .easy = Article 41 is about courts, arbitration and legal aid. They are to give disabled people services that they can use.
unchecked-court-which-help = What help the court can give
    .easy = How the court can help

## Complaints

row-petition-12345 = Complaints, the 12345 hotline and urgent rights cases
    .what = The plan asks for a network that takes complaints from disabled people, run by the District Disabled Persons’ Federation with townships and villages; for good use of the 12345 hotline and the online complaints platform; and for a way to deal with urgent rights cases.
    .ask = Which office deals with this, and how soon is there an answer? How can one see how far it has got? Who can help if it is urgent?
    .next = Call 12345, explain what happened and write down the case number. You can also go to the Disabled Persons’ Federation of the township, subdistrict or district. If anyone is in danger, call the police first.
    .easy = To complain about unfair treatment, call 12345. Say what happened, and where. The Disabled Persons’ Federation may also take complaints. If anyone is in danger, call the police first.

## Parking

row-parking = Accessible parking spaces
    .what = The plan asks public car parks and those of large housing areas to provide and mark accessible spaces; it does not say who may use them. The law puts vehicles driven by or carrying people with a limb disability first. That is an order of use, not a reserved place.
    .ask = Which car parks have accessible spaces? Should the vehicle show a disability badge, or is the disability certificate enough? Where are badges given out?
    .next = When parking, put the disability badge or the disability certificate where it can be seen. Ask the District Disabled Persons’ Federation or the district police how to get a badge.
    .easy = Some spaces are first for people with limb difficulties. Others may use them when there is room. Put the disability card where people can see it. First ask the Disabled Persons’ Federation about a badge.
doc-parking-law-accessibility = Article 24 puts vehicles driven by or carrying people with a limb disability first; where there is enough room, other disabled people with difficulty moving may use the spaces too.
    .easy = Article 24 is about parking spaces for disabled people. Cars driven by, or carrying, people with a limb disability come first. If there is enough room, others may use them. These are disabled people who find it hard to move.
reason-parking-limb = Has a limb disability
reason-parking-others = People with another disability and difficulty moving may use a space where there is enough room, which shows on the spot
    .easy = People with another disability may find it hard to move. They may use a space if there is enough room. That shows on the spot.
unchecked-parking-badge = How to get and use the local disability badge for vehicles
unchecked-parking-room = Whether a space is free on arrival

## Roads and buses

row-accessible-roads-buses = Accessible roads, crossings and buses
    .what = The plan asks for accessible main roads, shopping areas and large housing areas, with crossing signals and buses fitted step by step. These are public facilities, and there is nothing to apply for. The plan says “gradually”, so ask how far this has come.
    .ask = Which bus lines can a wheelchair board, and at what times? Which crossings have a sound signal? Who should be told if a ramp or tactile path is broken or blocked?
    .next = Before setting out, ask the bus company or the District Transport Bureau whether the route is manageable. If something on the way is broken or blocked, you can report it to 12345.
    .easy = A wheelchair may get on some buses. Some crossings may have a sound signal. First ask the bus company before you go.
unchecked-roads-which-lines = Which lines, crossings and roads have been fitted

## Buildings, scenic areas and toilets

row-accessible-facilities = Accessible public places, scenic areas and public toilets
    .what = The plan asks for faster work to make hospitals, schools, transport, tourism, restaurants and other public places accessible, and for more accessible public toilets, scenic areas included. These are public facilities, and there is nothing to apply for. It does not say which places are done.
    .ask = Is there an entrance and a route for a wheelchair? Where is the accessible toilet, and is it kept open? If there is none here, where is the nearest?
    .next = Call the place before setting out. If you cannot get in or cannot use something, tell the people who run it or report it to 12345; for scenic areas you can ask the District Culture and Tourism Bureau.
    .easy = Some places may be easy to enter with a wheelchair. Some toilets may be too. First call the place before you go. If something cannot be used, call 12345.
unchecked-facilities-which-sites = Which places are done and usable now

## Websites, apps and machines

row-info-accessibility = Accessible websites, apps and self-service machines
    .what = The plan asks for faster work on government websites and online services, and for news, shopping, health, banking, travel and other websites and apps to be made accessible, along with vending machines, hospital machines and cash machines. There is nothing to apply for. It does not say which are done.
    .ask = Does the online service work with a screen reader and large text? Is there help for people who cannot reach or see the machine? Can it be done at a counter, without a phone?
    .next = If it cannot be done online or at the machine, ask the staff there for help, or go to a counter. Tell those who run a website or machine when it is hard to use, or report it to 12345.
    .easy = Some websites may be easier to use now. Some machines may be too. If one is hard to use, first ask the staff.
unchecked-info-which-sites = Which websites, apps and machines are done

## Emergency messages

row-emergency-info = Accessible emergency information (captions, sign language, voice)
    .what = The plan asks for captions and sign language at government press conferences and in emergency news on television and online, and for voice and caption signs in hospitals, shelters and the like. It is a public service, and there is nothing to apply for. The plan does not say where this is already done.
    .ask = Where are emergency messages sent out here, and do they have captions and sign language? Who tells people who cannot hear or see? Do the shelters have voice and caption signs?
    .next = Agree with the village or community committee beforehand how an urgent message reaches the person: a text, a call or a knock at the door.
    .easy = Emergency news may have captions and sign language. Some people cannot hear or see it. First agree with the village committee how to be told.
unchecked-emergency-info-where = Which channels and places here have captions, sign language or voice
    .easy = Where in this district captions, sign language or voice are ready

## Public services

row-gov-service-accessible = Accessible public service halls
    .what = The plan encourages service halls and other public places to offer captions, sign language and voice to disabled people; government press conferences are to have captions and a sign language interpreter. For the halls it only says “encourage”, so ask which offer this and how to book.
    .ask = Does the hall have sign language, captions or voice? How many days ahead must an interpreter be booked? Can a relative come along and help?
    .next = Before going, contact the hall and say what help is needed with hearing, seeing or moving about. If calling is difficult, a relative can call instead.
    .easy = A service hall may have sign language, captions or voice. First tell the hall what help is needed. A relative may call.
unchecked-gov-service-which-halls = Which halls offer these services, and how to book
