# Housing, service-injured people and emergencies

## Safe housing

row-housing-priority = Priority for safe housing for low-income families with a disabled member
    .what = The plan asks that unsafe housing of low-income families with a disabled member be dealt with first. Priority means order, no more than that; the plan does not say what counts as low income or as unsafe.
    .ask = How does the district decide who is in housing hardship? Which should be applied for: public rental housing, a rent subsidy or house repair? How does the queue work, and where can a place in it be checked?
    .next = Go to the township or subdistrict service window where the household registration (hukou) is, say what is unsafe and which assistance the household has, and ask which of these to apply for. The District Housing Bureau can also tell you.
    .easy = This is about housing for families in hardship. It may suit families whose house is not safe. People without their own home can ask too. First ask at the township or subdistrict window.
doc-housing-priority-law-social-assistance = Article 26 on housing assistance lists people on extreme-hardship support (tekun) living at home, and households on the minimum living allowance (dibao), near-dibao or with heavy unavoidable costs, when they are in housing hardship. In town, public rental housing or a rent subsidy comes first; in villages, repair of unsafe houses.
    .easy = Article 26 is about help with housing. It lists people on long-term support who live at home. It lists families on basic living money, or just above its line. It lists families with high costs that cannot be avoided. They must have trouble with housing. In town, public rental homes or money for rent come first. In villages, repair of unsafe houses comes first.
reason-housing-unsafe-or-none = The house is not safe, or there is no home of their own
unchecked-housing-priority-test = How the district decides who is in housing hardship
    .easy = How the district decides who has trouble with housing
unchecked-housing-priority-queue = The order of the queue

row-rural-house-repair = Repair of unsafe houses for rural low-income families with a disabled member
    .what = The plan asks for continued support to rural low-income families with a disabled member who meet the conditions, so that unsafe houses can be repaired or rebuilt. The conditions are not written; how unsafe a house is depends on an inspection.
    .ask = Who inspects the house, and how is that asked for? Which grade of danger is needed? Does it matter if the family has another house? How is the money paid, and can the repair come first?
    .next = Ask the village committee or the township service window to come and look, and ask how to apply for an inspection. Ask about the procedure before any work starts. If the house is dangerous now, stay somewhere safe first.
    .easy = This is about repairing unsafe houses in villages. It may suit families in hardship. First ask the village committee to look at the house. Please ask before any work starts.
doc-rural-house-repair-jc-2021-35 = We understand this document lists which rural households can apply for house repair. We have not yet checked the text; ask the District Housing Bureau.
    .easy = We understand that this document lists some village families. They can apply for house repair. We have not yet checked the text. Ask the District Housing Bureau.
reason-house-repair-unsafe = The house is not safe
reason-house-repair-may-widen = The household has heavy unavoidable costs, or is struggling but not recognised: ask the District Housing Bureau whether this counts as low income
    .easy = The family has high costs that cannot be avoided. Or it finds it hard to get by, but is on no list. Does this count as low income? Ask the District Housing Bureau.
unchecked-house-repair-danger-grade = Which grade of danger the inspection finds
    .easy = Which grade of danger the house check finds
unchecked-house-repair-only-house = Whether this is the family’s only house

row-accessible-in-public-housing = Accessible fittings in public housing and house repair
    .what = The plan asks that accessible fittings be considered together with the work when affordable housing is built in town and unsafe houses are repaired in villages. It does not say which fittings.
    .ask = Which accessible fittings will the flat, or the repaired house, have? Can they be fitted to what the person needs? When is the right time to ask?
    .next = When applying for affordable housing or house repair, say what is needed, such as a ramp, handrails or a wider door. Ask the District Housing Bureau first, or the District Disabled Persons’ Federation.
    .easy = New or repaired homes may get ramps and handrails. Families in hardship with an unsafe house may ask. When applying for either, say what is needed. First ask the District Housing Bureau.
unchecked-accessible-housing-works = Whether the family is in line for affordable housing or house repair
    .easy = Whether the family is in line for a low-cost home or house repair
unchecked-accessible-housing-what = Which accessible fittings are put in
    .easy = What is put in to make the home easier to use

## Disabled soldiers and injured police officers

row-wounded-service = Pensions and services for disabled soldiers and injured police officers
    .what = The plan asks for pensions and preferential treatment for disabled soldiers and injured police officers to be carried out, and for them to have priority in policies for disabled people; priority means order, no more than that. Their injuries are graded on ten levels, which are not the four grades of the disability certificate and cannot be compared with them.
    .ask = What pension and services go with the present injury grade? How do the two certificates fit together, and is a disability certificate needed as well? Who deals with assistive devices?
    .next = Disabled soldiers can ask the District Veterans Bureau; injured police officers, the personnel office of their police force. Bring the injury certificate.
    .easy = This is for disabled soldiers and injured police officers. There may be money, or other help. Soldiers first ask the District Veterans Bureau. Police officers first ask their police force.
doc-wounded-service-reg-service-injury = Articles 24 to 35 are about disabled soldiers: the pension follows the grade, grades 1 to 4 also have nursing pay, and the province provides assistive devices.
    .easy = Articles 24 to 35 are about disabled soldiers. Their pension follows the grade. Grades 1 to 4 also get money for care. The province gives them devices, such as wheelchairs.
doc-wounded-service-police-injury-rules = We understand that injured police officers come under rules of their own. We have not yet seen the text; ask the personnel office of the police.
    .easy = We understand that injured police officers have rules of their own. We have not seen the text. Ask the personnel office of the police.
reason-wounded-service-status = Is a disabled soldier or an injured police officer
unchecked-wounded-service-grades = How the two sets of grades fit together

## Emergencies

row-emergency-pairing = Protection first in emergencies, paired helpers and safety know-how
    .what = In public emergencies such as natural disasters and serious accidents, the plan puts disabled people among those protected first; priority means order, no more than that. Paired helpers in villages and communities are still being tried out, and the plan also asks for emergency know-how to be taught.
    .ask = Does this village or community pair people with helpers, and with whom? In a disaster, who gives warning, and how do people move to safety? Where can one learn what to do?
    .next = Tell the village or community committee ahead of time who cannot move easily, hear or see, and how best to warn them. If there is danger now, call the emergency services first.
    .easy = In a disaster, the plan asks to protect disabled people first. Someone nearby may be named as a helper. First tell the village or community committee how to reach the person. In danger, call for help at once.
unchecked-emergency-pairing-exists = Whether this village or community pairs people with helpers
    .easy = Whether this village or community pairs people with helpers here
