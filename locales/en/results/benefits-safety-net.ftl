# Safety net and protection against falling back into poverty

row-relapse-monitoring = Watch list and help for households at risk of poverty
    .what = Under the plan, disabled people who meet the conditions are to be put on the poverty watch list in good time, and helped if they are at risk. The plan does not say what the conditions are. We understand the list is for rural households; people in town can ask at the service window what other help there is.
    .ask = Is the household on the watch list now? Below what income is a household added? Which sudden big costs count?
    .next = Go to your township or subdistrict service window, explain what the household earns and any recent big costs, and ask whether it should be on the list.
    .easy = Some village families may fall back into hardship. The plan asks that they be found early and helped. A sudden big cost may count. First, tell the local service window about money at home.
doc-relapse-monitoring-gkf-2020-6 = We understand this document is about three kinds of rural household: those only just out of poverty, those on the edge of it, and those hit by sudden hardship. We have not yet checked the text.
reason-relapse-strained-or-listed = The household is struggling (recognised or not), or is recorded as lifted out of poverty or on the watch list
unchecked-relapse-income-line = Whether the household income is below the watch-list line
unchecked-relapse-big-expense = Which costs count as sudden and big

row-tuopin-guarantee = Minimum living allowance (dibao) or extreme-hardship support (tekun) for people lifted out of poverty who cannot work
    .what = This is for disabled people recorded as lifted out of poverty who cannot work at all, or who can do only some work and cannot get a steady income from local industry or a job. The plan says they are to be brought into the minimum living allowance (dibao) or extreme-hardship support (tekun), as the rules decide.
    .ask = Should this be a dibao or a tekun application? What proves how far someone can work, and who assesses it? How are the household’s income and property checked?
    .next = Go to the township or subdistrict service window where the household registration (hukou) is. Say whether the household is recorded as lifted out of poverty, explain what work the person can do and what they live on, and ask which application to start with.
    .easy = This is for homes that were once listed as very poor. The person cannot work, or can do only some work. Basic living money may be possible. First, ask at the service window of the home township.
doc-tuopin-guarantee-law-social-assistance = Article 16 sets out what extreme-hardship support (tekun) depends on, and article 18 what the minimum living allowance (dibao) depends on; article 21 says severely disabled people in near-dibao households may be brought into dibao.
reason-tuopin-listed = The household is recorded as lifted out of poverty
reason-tuopin-lost-capacity = Assessed as unable to work at all; or able to do only some work and without a steady income now
unchecked-tuopin-which-scheme = Whether it is the minimum living allowance (dibao) or extreme-hardship support (tekun)
unchecked-tuopin-capacity-proof = How far the ability to work is lost, and what proves it

row-rural-low-income-help = Help for rural low-income households with a disabled member
    .what = The plan asks for continuing help for rural low-income households with a disabled member. It does not say how low an income must be, or what the help consists of.
    .ask = How does the district decide which rural households count as low-income? What help is there once a household counts? If a household is struggling but not recognised, can it be put on record now?
    .next = Go to your township or subdistrict service window, say that someone in the household is disabled and that its income is low, and ask what help is open at the moment.
    .easy = This is about village homes with little money. Someone there has a disability. There may be help, but the plan does not say what. First, ask at the local service window.
reason-rural-help-may-widen = The household is struggling but not recognised for the minimum living allowance (dibao) or as near-dibao: the plan does not rule it out, so ask the district
unchecked-rural-help-line = How low an income has to be to count as low

row-rural-industry-support = Joining village industry and sharing in collective income
    .what = The plan sets out to support rural disabled people in joining village industries and sharing in what those earn, and to help them share in the gains of the collective economy. It gives the direction only, not the form of support.
    .ask = Which village or township projects are open to join this year? What support comes with them, and how does one sign up? How is the village’s collective income shared out?
    .next = Go to your township or subdistrict service window, say what the person does now or would like to do, and ask whether a project fits. The District Agriculture Bureau and the District Disabled Persons’ Federation can also tell you.
    .easy = The village may have projects that earn money. Disabled people who live there may be able to join. First, ask at the local service window. Ask which projects are open this year.
doc-rural-industry-support-reg-employment = Article 20 asks for help with production services, supplies, sales and credit for disabled people who farm.
reason-industry-age = Aged 16 or over
unchecked-industry-form = Which industries the district supports, and how

row-rural-property-rights = Protection of house plots, farmland and collective income rights
    .what = The plan asks for the lawful protection of rural disabled people’s right to use a house plot, to farm contracted land and to a share of collective income. These are rights; there is nothing to apply for.
    .ask = In whose name are the house plot and the contracted land registered? Was the person counted when collective income was shared out? If the share seems wrong, who should be told?
    .next = Ask the village committee to look up the register and how income was shared. If questions remain, raise them at the township or subdistrict service window, then the District Agriculture Bureau; for a dispute, the District Justice Bureau can advise.
    .easy = House land, farm land and village income are rights. These rights may matter to disabled people in villages. There is nothing to apply for. First, ask the village committee to check the records.
unchecked-property-membership = Whether the person is a member of the village collective, and in whose name the rights are registered

row-minimum-living = Minimum living allowance (dibao)
    .what = The plan asks that every household with a disabled member that meets the conditions be covered by the minimum living allowance (dibao). The household applies together: the income and property of those who live together are checked. The plan does not set the line.
    .ask = What is the dibao line now, in town and in the countryside? What are the limits on property? Which income counts and which does not?
    .next = If you have not applied, do so at the township or subdistrict service window where the household registration (hukou) is; if getting there is hard, the village or community committee may apply for you. If you already have dibao, tell the service window when something at home changes.
    .easy = This is money to help a home get by. It may be for homes with very little income. First, ask at the service window of the home township. The village or community committee may apply instead.
doc-minimum-living-law-social-assistance = Articles 18, 19 and 23: dibao is for households whose income per head is below the local line and whose property is within the rules; the province sets the line and the way of counting. Article 37: apply at the township or subdistrict of the household registration (hukou), and the village or community committee may file for you.
doc-minimum-living-mf-2021-57 = We understand this document sets out how dibao is checked and confirmed. We have not yet checked the text; go by what the District Civil Affairs Bureau says.
reason-dibao-not-yet = The household is near-dibao, has heavy unavoidable costs, or is struggling but not recognised: it can apply for the minimum living allowance (dibao), and the District Civil Affairs Bureau checks
unchecked-dibao-line = Whether income per head is below the dibao line that applies here now

row-dibao-single-person = Minimum living allowance (dibao) as a one-person household, for severely disabled people in near-dibao households
    .what = The plan says that a severely disabled person in a near-dibao household (one just above the line for the minimum living allowance, dibao) is to be treated like a one-person household and brought into dibao, if they apply. It does not ask anyone to split the household, and does not say which grades count as severe.
    .ask = Do the person’s own wages or pension count as income? Does the district accept grade 3 for intellectual or mental disability? Are there local conditions beyond these? How is the amount worked out?
    .next = Go to the township or subdistrict service window where the household registration (hukou) is, say how the household is recognised and which grade the certificate shows, and ask about applying as a one-person household. Just say whether the person works; the District Civil Affairs Bureau will judge.
    .easy = Some homes are just above the line for basic living money. A severely disabled person there may be able to apply alone. The plan does not ask anyone to move out. First, ask at the service window of the home township.
doc-dibao-single-person-law-social-assistance = Article 21 says “may”: people with a severe disability, a serious illness and the like in near-dibao households may be brought into dibao.
doc-dibao-single-person-mf-2021-57 = We understand this document also takes in grade 3 intellectual and mental disability. We have not yet checked the text; ask the District Civil Affairs Bureau.
doc-dibao-single-person-heilongjiang-2023-1 = This is a rule of Heilongjiang province: it takes only adults without work, and counts only the person’s own income. Ask the District Civil Affairs Bureau whether it is done that way here.
reason-single-may-widen = Grade 3 intellectual or mental disability, or a household with heavy unavoidable costs or struggling but not recognised: the district may have a way, so ask the District Civil Affairs Bureau
reason-single-has-work = The person has a job or runs a business: some places have further conditions for this, so ask the district
unchecked-single-own-income = Whether the person’s own wages or pension count, and how

row-dibao-extra-help = Extra help for those still struggling on the minimum living allowance (dibao)
    .what = For disabled people and households on the minimum living allowance (dibao) who are still in hardship, the plan asks for whatever measures are needed to secure their living. It does not say which measures.
    .ask = What can the district do when a household on dibao is still in hardship? What counts as that, and who decides? Is a separate application needed?
    .next = Go to your township or subdistrict service window, say which assistance the household has and which costs it still cannot meet, and ask which measure might fit.
    .easy = This is about homes that already have basic living money. If life is still hard, there may be more help. First, tell the local service window which costs are too high.
doc-dibao-extra-help-law-social-assistance = Article 20 asks for the same: necessary measures for severely disabled people and others who are still in hardship on dibao.
unchecked-extra-still-hard = What counts as still in hardship on dibao
unchecked-extra-measures = Which extra measures the district has

row-tekun-support = Extreme-hardship support (tekun)
    .what = The plan asks for extreme-hardship support (tekun) for disabled people who meet the conditions. National law sets them: not able to work, no source of income, and no one with the duty and the means to support the person. Living at home or in an institution is the person’s own choice.
    .ask = How is the ability to work assessed? How are income and property checked? Does it count if there are children or relatives who cannot afford to help? What is arranged at home, and what in an institution?
    .next = If you have not applied, explain the situation at the township or subdistrict service window where the household registration (hukou) is; the village or community committee may also apply for you. If the support is already there, tell the service window when things change, or if the person would like to move between home and institution.
    .easy = Some people cannot work and have no income. They have no family who can support them. Long-term support and care may be possible. First, ask at the service window of the home township.
doc-tekun-support-law-social-assistance = Article 16 sets three conditions and leaves the choice of home or institution to the person. Support goes on past 18 for someone still in compulsory or upper-secondary school.
doc-tekun-support-mf-2021-43 = We understand this document lists, by age and kind of disability, who counts as unable to work, and looks beyond grades 1 and 2. We have not yet checked the text; the District Civil Affairs Bureau decides.
reason-tekun-not-yet = No source of income and no one able to support the person, but not recognised for extreme-hardship support (tekun): an application is possible, and the District Civil Affairs Bureau checks
unchecked-tekun-work-ability = Whether the person counts as unable to work
unchecked-tekun-supporter = Whether those with a duty to support the person have the means to

row-homeless-aid = Shelter for disabled people living rough, and help to find family
    .what = For disabled people living rough with nothing to live on, the plan asks for better shelter and settling, and for help to find relatives. Whether to go is the person’s own choice.
    .ask = Where is there to sleep tonight, and what about meals? If moving is hard or someone is ill, can somebody come? Can you help to reach the family?
    .next = Go to the relief station, or tell any police officer or the District Civil Affairs Bureau that there is nowhere to stay and help is needed. You can go and ask even without papers.
    .easy = This is for people with nowhere to sleep. There may be food and a bed. Going there is up to the person. First, tell a police officer, even without papers.
doc-homeless-aid-order-381 = This regulation lists what a relief station gives: food, a bed, emergency treatment, contact with relatives and a travel voucher home. Asking is voluntary, and disabled people are to be shown the way or taken there.
doc-homeless-aid-law-social-assistance = Articles 31 and 52 put help for people living rough into national law.
reason-homeless-now = Nowhere to live at the moment, and on the streets

row-medical-assistance = Medical assistance
    .what = The plan asks for medical assistance for disabled people who meet the conditions: after basic and serious-illness insurance have paid, it is to ease what is left of the cost of treatment. The plan does not say who meets the conditions.
    .ask = Which costs can be helped with, and how are the share and the yearly ceiling set? Which hospitals must be used? Can costs already paid still be handled?
    .next = Claim from the medical insurance first, then take the diagnosis and invoices to the District Healthcare Security Bureau, or ask at your township or subdistrict service window. Before a hospital stay, ask which hospitals count.
    .easy = Medical insurance pays part of the bill first. If too much is left, there may be more help. It may be for homes on basic living money, and for others. First, take the bills to the District Healthcare Security Bureau.
doc-medical-assistance-law-social-assistance = Article 24 lists four groups: people on extreme-hardship support (tekun), on the minimum living allowance (dibao), near-dibao households, and households with heavy unavoidable costs. The first two also get help with the insurance premium, and the last two are covered for serious illness.
doc-medical-assistance-gbf-2021-42 = This document sets a lower limit for the share helped with for people on the minimum living allowance (dibao) or extreme-hardship support (tekun), counting only costs within the rules. Ask the District Healthcare Security Bureau for the local share.
doc-medical-assistance-law-mental-health = Article 68 gives priority for medical assistance to people with a mental disorder who are still in hardship after insurance. Priority means order, no more than that.
reason-medical-recognised = The household or the person is on extreme-hardship support (tekun) or the minimum living allowance (dibao) now
reason-medical-may-widen = A near-dibao household, one with heavy unavoidable costs, or one struggling but not recognised, with heavy medical bills: it may also be covered, so ask the District Healthcare Security Bureau
unchecked-medical-eligible-costs = Whether all the costs fall within what is helped with
unchecked-medical-hospital = Whether the hospital is on the list
unchecked-medical-ratio = The local share and the yearly ceiling

row-temporary-assistance = Temporary assistance (including “Caring for Disability, Sending Warmth”)
    .what = The plan asks for stronger temporary assistance, sorted by the kind of situation and given in part through the “Caring for Disability, Sending Warmth” scheme. It does not list which events count; the office judges each case.
    .ask = Does what happened count for temporary assistance? What must be shown? How much help is given, and how is that decided? If it is urgent, can help come first and the paperwork later?
    .next = Go to the township or subdistrict service window of the place where it happened; the household registration (hukou) can be elsewhere. If it is urgent, say in person why.
    .easy = Something bad happened suddenly and money is short. It may be a serious illness or an accident. Urgent help may be possible. First, go to the service window where it happened.
doc-temporary-assistance-law-social-assistance = Articles 29, 37 and 50: sudden, urgent or disastrous hardship can be applied for, at the place where it happened; small urgent help may come first.
reason-temporary-sudden-trouble = Heavy medical bills, or an accident, a disaster or another emergency, at the moment
unchecked-temporary-event = Whether this event counts for temporary assistance

row-emergency-hardship-aid = Urgent help for disabled people in a public emergency
    .what = In public emergencies such as natural disasters and serious accidents, the plan asks for urgent help for disabled people in hardship, and for disabled people to have priority in protection. Priority means order, no more than that; the plan does not say what counts as hardship.
    .ask = What help is there now, and for how long? Who will be in touch? Who should be called about moving to safety, or about missing medicine or assistive devices?
    .next = If anyone is in danger, call the emergency services first. Once people are safe, tell the village or community committee or the township or subdistrict service window where the person is and what help they need to move about and be understood.
    .easy = In a disaster or big accident, help may come. The plan asks to protect disabled people first. In danger, call the emergency services at once. Once safe, tell the village or community committee what is needed.
reason-emergency-caught = Caught in an accident, a disaster or another emergency at the moment
unchecked-emergency-public = Whether this counts as a public emergency
unchecked-emergency-hardship = What counts as a disabled person in hardship

row-guardian-absence-care = Temporary care when a guardian cannot be there
    .what = If a sudden emergency keeps a guardian away and leaves the person with no one to look after them, the plan says the village or community committee of the home, or the department concerned, must arrange the temporary daily care that is needed.
    .ask = When will somebody come? Who gives the care, and is it at home or elsewhere? Who do we keep in touch with meanwhile?
    .next = Tell the village or community committee of the person’s home at once who is left alone and what care they need. If you cannot reach it, go to the township or subdistrict service window or a police officer.
    .easy = The person who gives care suddenly cannot come. Someone may be sent to give care for a while. Tell the village or community committee at once. Say who is alone and what care they need.
doc-guardian-absence-care-civil-code = We understand article 34 of the Civil Code carries the same duty. We have not yet checked the text.
reason-guardian-away = The guardian who usually gives care cannot be there for a while
unchecked-guardian-sudden-cause = Whether it is a sudden emergency that has left the person alone

row-visit-service = Visits to disabled people in hardship
    .what = The plan asks village and community committees and disabled persons’ associations to visit disabled people in hardship often, report problems early and help to solve them. It does not say who counts as in hardship, or how often.
    .ask = Is the person on the list for visits? How often does somebody come, and who? How can they be reached in an emergency?
    .next = Tell the village or community committee that regular visits are wanted, and what help the person needs most.
    .easy = Someone from the village or community may come to visit. It may be for disabled people in hardship. First, tell the village or community committee that visits are wanted.
reason-visit-may-widen = A household with heavy unavoidable costs, one struggling but not recognised, or a person who needs help with almost all of daily life: visits may also be possible, so ask the village or community committee
unchecked-visit-who-counts = Who counts as in hardship in this village or community

row-social-aid-home-care = Home visits and care for people on social assistance who cannot look after themselves
    .what = The plan encourages the government to buy in visits and care for disabled people in households on social assistance who cannot look after themselves. It does not say in which years, or how much.
    .ask = Has the district bought this service this year? Which households count as being on social assistance? Who assesses whether a person can look after themselves? What is done at home, and how often?
    .next = Ask the District Civil Affairs Bureau whether the service runs this year, or ask at the township or subdistrict social-work station. Say which assistance the household has and what the person cannot do alone.
    .easy = Some disabled people cannot look after themselves. Their home gets basic living money or similar help. Someone may come to visit and care. First, ask the District Civil Affairs Bureau about this year.
doc-social-aid-home-care-law-social-assistance = Article 34 is about social assistance given as services; visits and care at home are of this kind.
reason-home-care-full = Cannot look after themselves and needs help with almost all of daily life
unchecked-home-care-bought = Whether the district has bought this service this year
