# Care and day services

## Care for severely disabled people

row-severe-care = Care for severely disabled people (in a centre, by day, at home, or from neighbours)
    .what = The plan asks for several kinds of care for severely disabled people who meet the conditions: in a centre, by day, at home, or from neighbours. Only townships, subdistricts, villages and communities that are able to are to offer it. The conditions are not written; one heading also mentions low-income families, so the plan’s two texts differ on whether a low income is needed.
    .ask = Must the household have a low income? Which kinds of care are there in this village or community, and in this township or subdistrict? Is there a charge, and how does one sign up?
    .next = Go to your township or subdistrict service window, say what help is needed each day, and ask whether there is day care or care at home nearby. The District Civil Affairs Bureau and the District Disabled Persons’ Federation can also tell you; several care services may share one place, so ask about them together.
    .easy = This is help with looking after someone. It may be at a centre or at home. It may suit severely disabled people who need daily help. First ask at the township or subdistrict window.
reason-severe-care-help = Needs help with some things, or with almost everything, in daily life
    .easy = Needs help in daily life. It may be with some things, or with almost everything.
unchecked-severe-care-low-income = Whether a low household income is also required
    .easy = Whether the family must also be on a low income
unchecked-severe-care-conditions = What the plan’s “conditions” are
    .easy = What the plan asks for before it gives care
unchecked-severe-care-available = Whether this township, subdistrict, village or community offers it

## Sunshine Home

row-sunshine-home = “Sunshine Home” care (ages 16 to 59)
    .what = The plan continues the “Sunshine Home” programme for people aged 16 to 59 with an intellectual or mental disability or a severe limb disability. It looks after them, and trains them in daily living and work. The plan does not say what counts as severe; here we take grade 1 or 2 for limb disabilities.
    .ask = Are there places left this year? Is the care in a centre or at home? Is there a charge? Who can apply besides the three groups named?
    .next = Contact the District Disabled Persons’ Federation, or ask at your township or subdistrict service window. Say how old the person is and what help they need, and ask how to sign up this year. If the person works or studies, just say so.
    .easy = This is a service that gives care and teaches skills. It may suit people aged 16 to 59. It is mainly for people with a learning, mental or severe limb disability. First call the District Disabled Persons’ Federation.
doc-sunshine-home-sunshine-2012 = The 2012–2015 programme used the same ages. We saw this in another city’s notice; ask the District Disabled Persons’ Federation how it works here this year.
    .easy = The 2012–2015 programme used the same ages. We saw this in another city’s notice. Ask the District Disabled Persons’ Federation how it works here this year.
doc-sunshine-home-sunshine-2021 = We understand that the national programme went on from 2021 to 2025. We have not yet seen the text, so ask the District Disabled Persons’ Federation.
    .easy = We understand that the national programme went on from 2021 to 2025. We have not seen the text. Ask the District Disabled Persons’ Federation.
reason-sunshine-from-16 = Aged 16 or over
reason-sunshine-to-59 = Aged 59 or under (the plan’s range ends at 59)
reason-sunshine-kind = An intellectual or mental disability of any grade, or a limb disability of grade 1 or 2
    .easy = A learning or mental disability of any grade. Or a limb disability of grade 1 or 2.
reason-sunshine-other-severe = The plan’s list ends with “and others”: people with another kind of severe disability who need help each day may be included, so ask the District Disabled Persons’ Federation
    .easy = The plan’s list ends with “and others”. Another severe disability may count, too. The person needs help each day. Ask the District Disabled Persons’ Federation.
reason-sunshine-work-or-study = The person works or studies, or needs no daily help: this is a care service, so ask the District Disabled Persons’ Federation whether they can join and whether it fits
    .easy = The person works or studies, or needs no daily help. This service gives care. Can they join, and does it fit? Ask the District Disabled Persons’ Federation.
unchecked-sunshine-open-list = Whether people outside the groups named can join

## Warm Home

row-warm-home = “Warm Home” centre
    .what = The plan asks that townships and subdistricts generally set up a “Warm Home” centre, with group care, day care, community rehabilitation, sheltered work and the like. It does not say who may come, or whether there is a charge.
    .ask = Is the Warm Home of this township or subdistrict open, and where is it? What does it offer now, and on which days? Is there a charge?
    .next = Ask at your township or subdistrict service window whether it is open and what it offers, or call the District Disabled Persons’ Federation. It may share a place with Sunshine Home or day care, so ask about them together.
    .easy = This is a local centre for disabled people. It may offer day care or simple work. Any disabled person may ask about it. First ask at the township or subdistrict window.
unchecked-warm-home-open = Whether the Warm Home of this township or subdistrict is open
unchecked-warm-home-services = What it offers now, and for whom

## Respite and family support

row-respite-family-support = Respite care and support for families
    .what = The plan asks for respite care for families of disabled people: somebody steps in for a while so that the family carer can rest. It also asks for counselling, and guidance on rehabilitation and education. It sets no further condition, and says nothing about hours or charges.
    .ask = Is the service running now? How long can somebody step in, and how often? Is it at home or elsewhere? Is there a charge?
    .next = Go to your township or subdistrict service window, and say who gives the care and when it is hardest to manage. The District Disabled Persons’ Federation and the District Civil Affairs Bureau can also tell you.
    .easy = Caring for someone is tiring, and carers need rest. Somebody may be able to step in for a while. It may suit families where a relative gives care. First ask at the township or subdistrict window.
reason-respite-carer = A relative looks after the person at home
unchecked-respite-running = Whether the service is running now
unchecked-respite-hours = For how long, and how often, it can be used

## Social work

row-social-work = Social work for disabled people
    .what = The plan sets out to offer social work for disabled people: getting to know others, supporting each other, and having chat groups and circles of friends of their own. It does not say what exactly is done.
    .ask = What activities are there now, and what can the social workers help with? Can a social worker come to the home? Is there a chat group for disabled people to join?
    .next = Go to the social-work station of your township or subdistrict, and say what help is wanted most. If you cannot find it, ask at the township or subdistrict service window.
    .easy = Social workers help people find a way forward. They may also help people make friends. Any disabled person may ask. First go to the local social-work station.
unchecked-social-work-content = What the social workers of this township or subdistrict do now

## Service organisations

row-service-org-support = Support for care centres and other organisations serving disabled people
    .what = The plan asks for support policies for care centres to be carried out, and for organisations serving disabled people to be supported with space, equipment, staff and know-how. Non-profit and affordable ones have priority, which means order, no more than that. It does not say how much, or on what conditions.
    .ask = What support is there this year, and for which organisations? Must we register, file or be rated first? What is done for space, equipment, staff and know-how? When can we apply?
    .next = Contact the District Disabled Persons’ Federation. Say what the organisation does, how many disabled people it serves and what it charges, and ask whether there is support to apply for this year.
    .easy = This is for groups that run services for disabled people. There may be help with space or equipment. The plan does not say how much. First call the District Disabled Persons’ Federation.
reason-service-org-is-org = Is a service organisation
reason-service-org-care = It runs care or day services
    .easy = It runs a service that looks after people
unchecked-service-org-tests = What conditions the organisation must meet
    .easy = What the organisation has to show
unchecked-service-org-inclusive = Whether the organisation counts as non-profit or affordable
