# Health and rehabilitation

## Family doctors

row-family-doctor = Family doctor service for disabled people
    .what = The plan asks for family doctor agreements to be offered to all disabled people. The doctor gives basic treatment, public health services and health management to suit each person. The plan sets no income or grade condition.
    .ask = What does the agreement include, and what costs extra? Can the doctor come to the home, and how often? Can the doctor be changed later, and how?
    .next = Take an identity card, the medical insurance card and, if there is one, the disability certificate to the nearest community or township health centre and ask how to sign up. If you do not know which one, ask the District Health Bureau.
    .easy = A family doctor is a doctor near home to turn to. Anyone with a disability may ask for one. First ask at the nearest health centre.
unchecked-family-doctor-package = What the agreement includes
unchecked-family-doctor-fee = Which services have to be paid for

## Easier care, mental wellbeing and health checks

row-health-convenience = Easier visits to the doctor, mental health services and health checks
    .what = The plan asks that seeing a doctor be made easier for disabled people, and that mental health services and checks of their health be improved. It does not say what exactly is done.
    .ask = What help is there during a visit, such as a guide, sign language or writing things down? Who can be asked about mental health? Where are health checks done?
    .next = Before going, call the hospital or have someone call, and say what help is needed, such as a wheelchair, a guide or writing things down. If the hospital cannot say, ask the District Health Bureau.
    .easy = Seeing a doctor may be made easier for disabled people. People who feel low can ask for help too. Before going, call the hospital. Say what help is needed.
doc-health-convenience-law-accessibility = Article 44 asks health care providers to make visits easier for disabled and older people.
    .easy = Article 44 is about hospitals and clinics. They are to make visits easier for disabled and older people.
unchecked-health-convenience-what = What help each hospital offers
unchecked-health-convenience-where = Where mental health services and health checks can be had

## Women’s health

row-women-health = Health and reproductive health for disabled women
    .what = The plan gives attention to the health of disabled women and provides for reproductive health services. It does not say which services or where.
    .ask = Which women’s health checks and reproductive health services are there now? Where are they, and do they cost anything? What is arranged for women who have difficulty moving, seeing, hearing or speaking?
    .next = Ask the District Health Bureau or the District Women’s Federation. If it is awkward to say in person, call, or have someone trusted ask.
    .easy = This is for women with a disability. There may be health checks for women. First ask the District Health Bureau.
reason-women-health-female = Is a woman
unchecked-women-health-services = Which services there are now, and where
unchecked-women-health-fee = Which services have to be paid for

## Preventing disability

row-prevention-screening = Preventing disability (birth defects, long-term illness, accidents)
    .what = The plan asks for work to prevent disability: fewer birth defects, early diagnosis of serious long-term illness, protection of sight and hearing, and fewer falls and child accidents. It is for all residents, and there is nothing to apply for.
    .ask = Which health screenings are there now, and which are free? Where are checks done before and during pregnancy and for newborns? Where can sight and hearing be checked?
    .next = Ask at the nearest community or township health centre which checks it does now. You can also ask the District Disabled Persons’ Federation.
    .easy = Some illnesses and injuries may be stopped in time. Everyone can ask. First ask the nearest health centre which checks it does.
reason-prevention-everyone = For all residents, with or without a disability
unchecked-prevention-which-free = Which screenings are free
    .easy = Which checks are free
unchecked-prevention-where = Where the checks are done

## Screening children

row-child-screening = Screening, diagnosis and early help for children
    .what = The plan sets out to link the steps together: a child whose screening shows a problem goes on to diagnosis and then to rehabilitation, as early as possible. The plan only says that this link will be worked towards, so ask how far the district has come.
    .ask = If a child seems slow to see, hear, speak, walk or learn, where do we go first? Where is the diagnosis made? Who arranges early help after that?
    .next = Take the child’s health booklet to a community or township health centre and describe what you have noticed. Then ask the District Disabled Persons’ Federation how diagnosis and rehabilitation follow on.
    .easy = Does a child find it hard to see, hear, speak or walk? It may help to check early. First take the health booklet to a health centre.
unchecked-child-screening-first-stop = Where to go first, and where the diagnosis is made
    .easy = Where to go first, and where doctors find out what it is
unchecked-child-screening-link = How far the district has linked the steps together

## Rehabilitation for children

row-child-rehab = Rehabilitation help for disabled children
    .what = For disabled children who meet the conditions, the plan provides for surgery, assistive devices and rehabilitation training. It asks for a wider age range and looser limits on family means, but gives no figures. Here we go by ages 0 to 6 and the kinds of disability in the national document; other children can ask too.
    .ask = Up to what age does this district go, and can a child with a mental disability apply? Is there a limit on family income? How much is covered in a year? Who does the assessment, and which centres can we choose from?
    .next = The guardian can take the household registration (hukou) book or residence permit, their own identity card and the diagnosis or disability certificate to the District Disabled Persons’ Federation and ask how to apply. Families without a diagnosis yet can ask too.
    .easy = A child with a disability may get training. Surgery or things like hearing aids may be possible too. Older children can ask as well. First ask the Disabled Persons’ Federation.
doc-child-rehab-gf-2018-20 = The national document covers ages 0 to 6, with a vision, hearing, speech, limb or intellectual disability or autism, and starts with families in hardship; each place may widen the age and the family means.
    .easy = The national document covers ages 0 to 6. It covers vision, hearing, speech, limb and learning disabilities. It covers autism, too. Families in hardship come first. Each place may widen the age and the family means.
doc-child-rehab-reg-rehabilitation = Article 26 makes rehabilitation help for disabled children part of a national regulation.
    .easy = Article 26 is about helping disabled children to get better. It is part of a national regulation.
doc-child-rehab-hunan-county-rehab-2026 = One Hunan county’s notice asks for a hukou or a valid residence permit, a professional assessment and an age of 0 to 6; families may apply at any time, at the county Disabled Persons’ Federation or in the provincial government app, and income is not mentioned. That is another county’s practice, so ask about this district.
    .easy = This is a notice of one Hunan county. The home township is there, or there is a valid permit to live there. An expert has checked the child. The age is 0 to 6. Families may apply at any time. They ask the county federation, or use the provincial government app. Income is not mentioned. That is another county’s practice. Ask about this district.
doc-child-rehab-gbh-2026-84 = According to a news summary, this help is on the 2026 national list of matters to be handled in one stop. Ask whether that works here yet.
    .easy = This comes from a news summary. In 2026 there is a national list of things done in one stop. This help is on it. Ask whether that works here yet.
reason-child-rehab-age = Not yet 7 years old
reason-child-rehab-kinds = Has a vision, hearing, speech, limb or intellectual disability, or autism
    .easy = Has a vision, hearing, speech, limb or learning disability. Or has autism.
reason-child-rehab-may-widen = The plan wants a wider age range; for children of 7 to 17, or with a mental disability, ask the District Disabled Persons’ Federation whether they can be included
    .easy = The plan wants to widen the ages. A child of 7 to 17, or with a mental disability, may count. Ask the District Disabled Persons’ Federation.
unchecked-child-rehab-top-age = The top age in this district, and which kinds of disability
unchecked-child-rehab-family-means = Whether this district looks at the family’s means
unchecked-child-rehab-centres = Which approved centres can be used

## Rehabilitation in general

row-precise-rehab = Rehabilitation matched to need (basic rehabilitation)
    .what = The plan asks for rehabilitation needs to be surveyed and assessed, and for basic rehabilitation to be provided to disabled people in general. It sets no income or grade condition, and does not say which services run each year.
    .ask = Which rehabilitation services run this year? How is a need put on record, and who assesses it? Where is it done, and can someone come to the home? Does it cost anything?
    .next = Contact the District Disabled Persons’ Federation, say what kind of rehabilitation is wanted and what is difficult now, and ask them to note the need. A relative may ask instead.
    .easy = This is help to move, speak or live better. Disabled people who need it may be able to use it. First tell the Disabled Persons’ Federation what is needed.
unchecked-precise-rehab-services = Which rehabilitation services run this year
    .easy = Which kinds of help to get better there are this year

## Rehabilitation projects

row-rehab-for-poor = Fukang Project, Tomorrow Plan for orphans and other rehabilitation projects
    .what = The plan asks for these projects to go on, with rehabilitation for disabled people who are on extreme-hardship support (tekun), on the minimum living allowance (dibao) or near-dibao, and for disabled orphans. It does not say which operations or devices; projects like these usually run on a yearly list.
    .ask = When can one sign up this year, and are there places left? Which operations and rehabilitation are included? What about travel and someone to go along?
    .next = Take the identity papers and the proof of the household’s status to the District Civil Affairs Bureau and ask how to sign up this year.
    .easy = This is for disabled people in families with little money. There may be help with treatment or an operation. Disabled orphans can ask too. First ask the District Civil Affairs Bureau about this year.
reason-rehab-poor-recognised = The household is recognised for extreme-hardship support (tekun), for the minimum living allowance (dibao) or as near-dibao; or the child is an orphan or lives in a children’s home
    .easy = The family has basic living money, or long-term support and care. Or it is listed as just above the line for basic living money. Or the child is an orphan, or lives in a children’s home.
reason-rehab-poor-may-widen = The plan does not mention households with heavy unavoidable costs or children in fact without parental care; ask the District Civil Affairs Bureau whether they can be included
    .easy = The plan leaves out families with high costs that cannot be avoided. It also leaves out children whose parents cannot raise them. Can they be included? Ask the District Civil Affairs Bureau.
unchecked-rehab-poor-which-treatment = Which operations and rehabilitation this year’s projects include
    .easy = Which operations and treatments there are this year

## Training for family carers

row-carer-training = Training for family carers in rehabilitation and care at home
    .what = For relatives who look after a disabled person at home, the plan provides for training and support in rehabilitation and care. For those caring for someone with a mental illness it also mentions emotional support.
    .ask = When and where is the next course? What does it teach, and does it cost anything? Who looks after the person while the carer is away?
    .next = The carer can contact the District Disabled Persons’ Federation and ask whether a course is coming up and how to sign up. Carers of someone with a mental illness can also ask the District Health Bureau.
    .easy = This is for relatives who look after a disabled person. It may teach care, and exercises to do at home. First ask the Disabled Persons’ Federation about dates.
reason-carer-training-relative = A relative looks after the person at home
unchecked-carer-training-dates = When and where courses are held

## Corrective surgery

row-corrective-surgery = Corrective surgery for grade 3 and 4 limb disability
    .what = The plan sets out to promote surgery that restores function for people with a limb disability of grade 3 or 4. The plan only says “promote”, so ask whether it runs here; a doctor decides whether surgery is suitable.
    .ask = Does this district run the project now? Which hospital looks at whether surgery is suitable? Who pays? Is there an age limit?
    .next = Ask the District Disabled Persons’ Federation whether the project runs here now and which hospital to go to. If a doctor has already given an opinion, take it along.
    .easy = Surgery may help some people move better. People with grade 3 or 4 on the card can ask. A doctor decides if surgery is right. First ask the Disabled Persons’ Federation.
reason-corrective-limb-grade = Has a limb disability of grade 3 or 4
unchecked-corrective-medical-fitness = Whether a doctor finds surgery suitable
unchecked-corrective-who-pays = Who pays for the surgery
unchecked-corrective-age = Whether there is an age limit

## Mental illness

row-mental-rehab = Follow-up, community rehabilitation and emotional support for severe mental illness
    .what = For people with a severe mental illness, the plan provides for follow-up, advice on medicines, community rehabilitation and emotional support. Health staff can explain in person how each of these works.
    .ask = Which services are there now, and which are free? Who can help with medicines and return visits? Is there community rehabilitation nearby? What support is there for the family?
    .next = Take the diagnosis to the nearest township or community health centre and ask what rehabilitation and support there is. A relative may ask instead, or ask the District Health Bureau first.
    .easy = This may help people with a mental illness. It may offer advice on medicines, and support. The family can ask too. First go to the nearest health centre.
doc-mental-rehab-law-mental-health = Article 68 provides basic public health services free of charge for people with a severe mental illness.
    .easy = Article 68 is about people with a severe mental illness. Basic public health services are free for them.
reason-mental-rehab-kind = Has a mental disability
unchecked-mental-rehab-severe = Whether the illness counts as severe, which a doctor decides
unchecked-mental-rehab-nearby = Which community rehabilitation there is nearby
    .easy = Which help to get better there is nearby

## Peer groups

row-peer-rehab = Peer rehabilitation (Home of Hope, Home of Light, families of people with a mental illness)
    .what = The plan sets out to spread peer groups: the Home of Hope for spinal cord injury, the Home of Light for people who became blind later in life, and exchanges between families of people with a mental illness and experts. It does not say whether there are any here.
    .ask = Is there a group like this nearby, and when does it meet? Who can join, and can relatives come along?
    .next = Ask the District Disabled Persons’ Federation whether a group meets nearby; ask them about the associations as well.
    .easy = In these groups, people help each other. People with a spinal injury or lost sight can ask. Families of people with a mental illness can ask too. There may be one nearby: ask the Disabled Persons’ Federation.
reason-peer-rehab-kinds = Has a limb, vision or mental disability (the plan names spinal cord injury, sight lost later in life and families of people with a mental illness)
    .easy = Has a limb, vision or mental disability. The plan names three groups. They are people with a spinal cord injury. They are people who lost their sight later in life. And they are families of people with a mental illness.
unchecked-peer-rehab-who = Whether it is a spinal cord injury, sight lost later in life, or the family of someone with a mental illness
    .easy = Whether it is a spinal cord injury or sight lost later in life. Or whether it is the family of someone with a mental illness.
unchecked-peer-rehab-nearby = Whether a group meets nearby
