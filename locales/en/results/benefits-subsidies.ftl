# Subsidies, devices and concessions, and home adaptations

## Living allowance

row-living-allowance = Living allowance for disabled people in hardship
    .what = An allowance for disabled people in hardship. The plan does not say what counts as hardship. National and Hunan documents look first at whether the household or the person is on the minimum living allowance (dibao).
    .ask = Besides households on dibao, can near-dibao and other households in hardship apply here? What is the rate now? Can someone on extreme-hardship support (tekun) or the orphan allowance still apply?
    .next = Start at the township or subdistrict service window where the household registration (hukou) is, and say the application is for the living allowance. They will tell you which form to fill in and which papers to bring.
    .easy = This is money towards daily life. It may be for disabled people in homes on basic living money. Other homes with money trouble can ask too. First, ask at the service window of the home township.
doc-living-allowance-gf-2015-52 = The national document covers disabled people in households on the minimum living allowance (dibao), lets local areas add low-income households and others in hardship, and allows both allowances together for those who qualify for each.
    .easy = The national document covers disabled people in homes on basic living money. Each place may add low-income homes and others in hardship. Who fits both kinds of money can have both together.
doc-living-allowance-hunan-two-subsidies = Hunan looks at three things: household registration (hukou) in Hunan, a disability certificate, and the minimum living allowance (dibao) for the household or the person; counties and districts may go wider. We read a reprint, so rely on the copy at the service window.
    .easy = Hunan looks at three things. The home township is in Hunan. There is a disability certificate. The family or the person has basic living money. Counties and districts may go wider. We read a reprint. The copy at the service window counts.
doc-living-allowance-xmf-2026-4 = Hunan has used a new guide rate since 1 January 2026, and counties and districts are not to go below it. Ask at the service window for the rate here.
    .easy = Hunan has used a new guide rate since 1 January 2026. Counties and districts must not pay less. Ask at the service window for the rate here.
doc-living-allowance-chongqing-2021-15 = Chongqing does not pay this allowance alongside extreme-hardship support (tekun). That is another place’s rule; ask how it works here.
    .easy = Chongqing does not pay this together with long-term support and care. That is another place’s rule. Ask how it works here.
doc-living-allowance-guangxi-2022-2 = Guangxi does not pay this allowance alongside extreme-hardship support (tekun) either. That is another place’s rule; ask how it works here.
    .easy = Guangxi does not pay this together with long-term support and care, either. That is another place’s rule. Ask how it works here.
doc-living-allowance-mf-2021-70 = We understand that this national document deals with having this allowance alongside extreme-hardship support (tekun) or the orphan allowance. We have not yet checked its text, so ask at the service window.
    .easy = We understand that this national document is about having two together. One is this money. The other is long-term support and care, or money for orphans. We have not yet checked the text. Ask at the service window.
reason-living-allowance-may-widen = Counties and districts may add households in hardship beyond those on the minimum living allowance (dibao), so ask at the service window whether this one does; for people on extreme-hardship support (tekun), some other places do not pay both, so ask about that too
    .easy = Counties and districts may add homes in hardship without basic living money. Does this one? Ask at the service window. Some other places do not pay both this and long-term support. Ask about that too.
reason-living-allowance-orphan-clash = We understand that the orphan allowance may rule out having this one as well; ask at the service window
    .easy = We understand that money for orphans may rule this out. Ask at the service window.
unchecked-living-allowance-widening = Whether this district goes beyond households on the minimum living allowance (dibao)
    .easy = Whether this district also pays homes without basic living money
unchecked-living-allowance-overlap = Whether it can be had alongside extreme-hardship support (tekun) or the orphan allowance
    .easy = Whether it can go together with long-term support and care. Whether it can go together with money for orphans.

## Nursing allowance

row-nursing-allowance = Nursing allowance for severely disabled people
    .what = An allowance towards the care of severely disabled people, whatever the household’s income. The plan does not say what counts as severe; national and Hunan documents take grade 1 or 2 on the disability certificate.
    .ask = What is the rate now? Can people with a grade 3 or 4 intellectual or mental disability apply here? Can someone with work-injury nursing pay, extreme-hardship support (tekun) or a disabled soldier’s nursing pay still apply?
    .next = Start at the township or subdistrict service window where the household registration (hukou) is, and say the application is for the nursing allowance. It also helps to say what the person needs a hand with day to day.
    .easy = This is money towards daily care, whatever the family earns. It may be for people with grade 1 or 2. With a learning or mental disability, grade 3 or 4 can ask. First, ask at the service window of the home township.
doc-nursing-allowance-gf-2015-52 = The national document covers grades 1 and 2 where long-term care is needed, and allows this and the living allowance together for those who qualify for each.
    .easy = The national document covers grades 1 and 2. Long-term care must be needed. Who also fits the money towards daily life can have both.
doc-nursing-allowance-hunan-two-subsidies = Hunan’s document asks only for grade 1 or 2, and lets counties and districts add intellectual or mental disabilities that are not severe. We read a reprint, so rely on the copy at the service window.
    .easy = Hunan’s document asks only for grade 1 or 2. Counties may add learning or mental disabilities that are not severe. So may districts. We read a reprint. The copy at the service window counts.
doc-nursing-allowance-xmf-2026-4 = Hunan has used a new guide rate since 1 January 2026, and counties and districts are not to go below it. Ask at the service window for the rate here.
    .easy = Hunan has used a new guide rate since 1 January 2026. Counties and districts must not pay less. Ask at the service window for the rate here.
doc-nursing-allowance-chongqing-2021-15 = Chongqing does not pay this alongside work-injury nursing pay or extreme-hardship support (tekun). That is another place’s rule; ask how it works here.
    .easy = Chongqing does not pay this together with money for work-injury care. Nor does it go with long-term support and care. That is another place’s rule. Ask how it works here.
doc-nursing-allowance-guangxi-2022-2 = Guangxi does not pay this alongside work-injury nursing pay or extreme-hardship support (tekun) either. That is another place’s rule; ask how it works here.
    .easy = Guangxi, too, does not pay this together with money for work-injury care. Nor does it go with long-term support and care. That is another place’s rule. Ask how it works here.
doc-nursing-allowance-care-insurance-2026 = Long-term care insurance is being extended across the country from 2026, with no lowest age. We found no rule on having it together with this allowance.
    .easy = Long-term care insurance is spreading across the country from 2026. There is no lowest age. Can it go together with this money? We found no rule on that.
reason-nursing-allowance-may-include = Counties and districts may include grade 3 and 4 intellectual or mental disabilities, so ask at the service window whether this one does
    .easy = Counties and districts may add grades 3 and 4. This is for learning or mental disabilities. Does this district do so? Ask at the service window.
reason-nursing-allowance-other-care-pay = On extreme-hardship support (tekun), or a disabled soldier or an injured police officer: care pay already received may rule out having this as well; ask at the service window
    .easy = The person has long-term support and care. Or they are a disabled soldier or an injured police officer. They may already have money for care. Then they may not be able to have this too. Ask at the service window.
unchecked-nursing-allowance-care-need = Whether long-term care is needed
    .easy = Whether care is needed for a long time
unchecked-nursing-allowance-local-kinds = Whether this district includes grade 3 and 4 intellectual or mental disabilities
    .easy = Whether this district adds learning or mental disabilities of grade 3 and 4
unchecked-nursing-allowance-overlap = Whether it can be had alongside extreme-hardship support (tekun), work-injury nursing pay or a disabled soldier’s nursing pay
    .easy = Whether it can go together with long-term support and care. Or with work-injury care money. Or with a disabled soldier’s care money.

## The two allowances, applied for elsewhere

row-two-subsidy-cross-province = Applying for the two allowances away from the household registration (hukou)
    .what = People who live away from their household registration (hukou) may not have to travel back to hand in an application. The plan sets out to let applications for the living and nursing allowances be taken in another province. The place of registration still decides.
    .ask = Can this service window take an application from someone with a hukou elsewhere? How do the papers reach the place of registration? Who pays once it is decided?
    .next = Ask the township or subdistrict service window where the person lives now whether it can take the application. If they are not sure, call the civil affairs bureau of the place of registration.
    .easy = This is about the living money and the care money. People living far from their home township may be able to apply nearby. The home township still decides. First, ask the service window near where they live.
doc-two-subsidy-cross-province-chongqing-2021-15 = In Chongqing an application may be made at any township or subdistrict service window or online, and the place of registration decides and pays. That is another place’s rule, for comparison.
    .easy = In Chongqing any township or subdistrict window takes an application. It can also be made online. The home township decides and pays. That is another place’s rule, to compare.
doc-two-subsidy-cross-province-cross-province = We understand that applications for the two allowances have been taken nationwide since 2021. We have not yet checked the text, so ask at the service window.
    .easy = Both kinds of money can be asked for anywhere in the country. We understand that this began in 2021. We have not yet checked the text. Ask at the service window.
reason-cross-province-either = The household or the person is on the minimum living allowance (dibao) now, or the certificate says grade 1 or 2
    .easy = The family or the person has basic living money now. Or the certificate says grade 1 or 2.
reason-cross-province-apart = The household registration (hukou) and the home are not both in this district
    .easy = The home township and the home are not both in this district
unchecked-cross-province-allowance-decision = The decision, where the household registration (hukou) is, on who qualifies for the allowance
    .easy = What the home township decides about who can have the money

## Basic devices

row-device-basic = Basic assistive devices
    .what = The plan asks that disabled people be able to have basic assistive devices fitted, and sets no income or grade condition. A list says which devices count as basic, and it changes from time to time.
    .ask = Is the device on the basic list? Is the device itself given, or a subsidy? How long is the wait?
    .next = Contact the District Disabled Persons’ Federation, say what is hard to do day to day, and ask how to book a fitting assessment.
    .easy = This is about things like wheelchairs and hearing aids. Disabled people who need one may get help. First, call the District Disabled Persons’ Federation. Say what is hard to do each day.
doc-device-basic-reg-rehabilitation = Article 26 provides for a subsidy for basic devices under national rules.
    .easy = Article 26 is about basic devices, such as wheelchairs and hearing aids. There is money towards them under national rules.
unchecked-device-on-basic-list = Whether the device is on the basic list

## Other devices

row-device-other = Subsidy for other assistive devices
    .what = For devices outside the basic list, the plan provides for a subsidy towards the fitting. It does not say which devices or how much.
    .ask = Which list is this device on? What share is covered, and is there a ceiling? How often can one apply?
    .next = Before buying, ask the District Disabled Persons’ Federation whether this device can be subsidised and which receipts to keep.
    .easy = Some useful things are not on the basic list. Disabled people who need one may get help with the cost. Before buying, ask the District Disabled Persons’ Federation. Keep the receipts.
unchecked-device-which-list = Which list the device is on
unchecked-device-how-often = How soon a person may apply again

## Nursing devices

row-device-incontinence = Nursing devices for severe disability with incontinence
    .what = The plan provides for nursing devices to be fitted for severely disabled people with incontinence. It does not say what counts as severe; here we take grade 1 or 2 on the certificate.
    .ask = Which nursing items are there to choose from? How many a month? What proof is needed?
    .next = The person or a relative can contact the District Disabled Persons’ Federation and ask how to apply for nursing devices. If it is awkward to say in person, call first.
    .easy = Some people have no control over bladder or bowels. If severely disabled, they may get care items such as pads. First, call the District Disabled Persons’ Federation. A relative can call too.
reason-device-incontinence-yes = There is bladder or bowel incontinence
unchecked-device-incontinence-proof = Which papers show the need
unchecked-device-incontinence-items = Which items there are, and how many a month

## Special fitting needs

row-device-special-need = Help with special fitting needs for severe or multiple disabilities
    .what = For people with severe or multiple disabilities who need a device fitted in a special way, the plan says a form of help will be explored. It only says “explore”, so ask whether it exists here.
    .ask = Does this district offer this help? What counts as a special need?
    .next = Contact the District Disabled Persons’ Federation, explain why ordinary devices do not work, and ask whether there is a special route. If there is none, ask about basic or other devices instead.
    .easy = This may be for people with severe or several disabilities. Ordinary devices may not work for them. The plan only says that ways will be explored. First, ask the District Disabled Persons’ Federation whether this exists yet.
unchecked-device-special-need-exists = Whether this help has been set up here
    .easy = Whether the district has this help yet
unchecked-device-special-need-fitting = Whether the fitting counts as a special need
    .easy = Whether fitting the device counts as a special need

## Travelling with devices and guide dogs

row-device-on-transport = Taking devices and guide dogs on transport and into public places
    .what = The plan asks that public transport and public places make things convenient for disabled people with assistive devices or guide dogs. There is nothing to apply for.
    .ask = With a wheelchair or a guide dog, where is it easiest to board or come in? Does it help to call beforehand?
    .next = Carry the disability certificate, and make sure a guide dog is clearly marked. If something is difficult, speak to the operator’s staff first, then to the District Transport Bureau.
    .easy = This may help people with wheelchairs or guide dogs. Buses and public places should make it easy for them. There is nothing to apply for. First, make sure to carry the disability certificate.
doc-device-on-transport-law-disabled-persons = Article 50 lets disabled people carry, free of charge, the assistive devices they need with them.
    .easy = Article 50 is about devices that disabled people need with them, like wheelchairs. They may carry them free of charge.
doc-device-on-transport-law-accessibility = Article 46 asks operators of transport and public places to make room for service dogs, which must be visibly marked.
    .easy = Article 46 is about service dogs. Transport and public places must make room for them. The dogs must be clearly marked.

## Phone and broadband

row-telecom-discount = Lower phone and broadband charges
    .what = The plan sets out to lower what disabled people pay for mobile phones and broadband, and to reduce or waive data charges for public-benefit apps made for them. The phone companies have to put this into practice, and their offers may differ.
    .ask = Is there a mobile or broadband tariff for disabled people? What does it cover, and by how much? How many numbers can one person have on it?
    .next = Ask at the shop of the phone company already in use whether it has a tariff for disabled people. If that leads nowhere, ask the District Disabled Persons’ Federation.
    .easy = Phone and internet may cost less for disabled people. Each phone company has its own offer. First, ask at the phone shop. Take the disability certificate along.
doc-telecom-discount-law-disabled-persons = On lower phone charges, Article 50 first names blind people and people with a hearing or speech disability.
    .easy = Article 50 is about lower phone charges. It first names blind people. It also names people with a hearing or speech disability.
unchecked-telecom-offer = What each phone company offers
unchecked-telecom-lines = How many numbers one person may have

## First assessment

row-assessment-subsidy = Subsidy towards a first disability assessment
    .what = For people rated as disabled for the first time, the plan provides for a subsidy towards what the assessment cost. It sets no income condition, and does not say how soon after the assessment to apply.
    .ask = How soon after the assessment must one apply? Is it taken off at the hospital, or paid back later? How much is covered, and is there a ceiling?
    .next = Keep the receipts from the assessment, contact the District Disabled Persons’ Federation, and ask how to apply.
    .easy = A first disability certificate needs a check at a hospital. There may be help with the cost of it. First, keep the receipts. Then ask the District Disabled Persons’ Federation how to apply.
doc-assessment-subsidy-cert-measures = Article 17 says that the certificate is free, that applicants in principle pay for the assessment, and that local areas may subsidise it.
    .easy = Article 17 says that the certificate is free. As a rule, people pay for the check themselves. Each place may help with the cost.
reason-assessment-first-rating = Rated as disabled for the first time this year, and the certificate issued
    .easy = Given a grade for the first time this year, and has the certificate
reason-assessment-after-rating = There is no certificate yet: keep the receipts of the assessment, and ask about this subsidy after a first rating as disabled
    .easy = There is no certificate yet. Keep the receipts for the check. After a first grade has been given, ask about this money.
unchecked-assessment-time-limit = How soon after the assessment to apply
    .easy = How soon after the check to apply
unchecked-assessment-way-of-payment = Whether it is taken off at the hospital or paid back later

row-assessment-convenience = Easier disability assessment
    .what = The plan asks that assessment be made easier for low-income and severely disabled people who meet the conditions. Its wording leaves open whether “low-income” and “severe” are both needed or one is enough, and it does not say what the help is.
    .ask = Who can have this help? Can the assessment be done at home, or in a group session nearby? Can the fee be reduced or waived?
    .next = Call the District Disabled Persons’ Federation, say what makes going out hard, and ask whether the assessment can be arranged more easily. A relative may ask instead.
    .easy = A disability certificate needs a check at a hospital. With little money or a severe disability, it may be made easier. First, call the District Disabled Persons’ Federation. A relative can call too.
doc-assessment-convenience-cert-measures = Article 11 allows for assessment at home where possible.
    .easy = Article 11 says that the check may be done at home, where possible.
reason-assessment-still-to-come = There is no certificate yet, or it has expired or a new assessment is needed
    .easy = There is no certificate yet. Or it has expired, or a new check is needed.
reason-assessment-low-or-severe = The household is recognised for extreme-hardship support (tekun), for the minimum living allowance (dibao) or as near-dibao; or the grade is 1 or 2; or help is needed with almost everything in daily life
    .easy = The family has basic living money, or long-term support and care. Or it is listed as just above the line for basic living money. Or the grade is 1 or 2. Or help is needed with almost everything in daily life.
unchecked-assessment-who-qualifies = Who “meets the conditions”
    .easy = Which people the plan means
unchecked-assessment-what-help = What help this district can give
    .easy = How this district can make it easier

## Petrol wheelchair vehicles

row-wheelchair-fuel = Fuel subsidy for motor wheelchairs
    .what = A subsidy for disabled people who own a petrol motor wheelchair. The plan asks for the existing scheme to be carried out and adds no conditions of its own.
    .ask = Is it still paid this year, and what is the last day to apply? Do electric ones count? Which proof of purchase should be brought?
    .next = Call the District Disabled Persons’ Federation and ask when this year’s applications open and close. Have the proof of purchase ready.
    .easy = This is about wheelchair vehicles that run on petrol. The owner may get help with fuel costs. First, call the District Disabled Persons’ Federation. Ask whether it runs this year.
doc-wheelchair-fuel-cs-2010-256 = The owner needs a disability certificate, a lower-limb disability and proof of purchase, and the vehicle must meet the national standard. We read this in a guide of another place’s Disabled Persons’ Federation, so check the details here.
    .easy = The owner needs a disability certificate. The disability is in the legs. There must be a paper that the vehicle was bought. It must meet the national rules. We read this in a guide of another place’s federation. Check the details here.
reason-wheelchair-fuel-owner = There is a petrol motor wheelchair
reason-wheelchair-fuel-not-limb = The document speaks of lower-limb disability, and no limb disability is among the answers; ask at the service window to check
    .easy = The document is about disability in the legs. Limb disability is not among the answers. Ask at the service window to check.
unchecked-wheelchair-fuel-lower-limb = Whether it is a lower-limb disability
unchecked-wheelchair-fuel-standard = Whether the vehicle meets the national standard
    .easy = Whether the vehicle meets the national rules
unchecked-wheelchair-fuel-this-year = Whether it is still paid this year, and the last day to apply

## C5 driving licence

row-c5-training = Training subsidy for the C5 driving licence
    .what = C5 is the licence class for small automatic cars adapted for disabled drivers. The plan mentions carrying out its training subsidy, but gives no conditions or procedure.
    .ask = Is it paid to the learner or to the driving school, and how much? How soon after getting the licence must one apply? Are there places left this year?
    .next = Ask the District Disabled Persons’ Federation whether the subsidy is running this year. Keep the receipts for enrolment and fees.
    .easy = C5 is a driving licence for disabled drivers. People who are learning or have passed may get some costs back. First, ask the District Disabled Persons’ Federation. Keep the receipts.
doc-c5-training-order-172 = This order says who may hold a C5 licence: lower-limb and some upper-limb disabilities, with a special medical certificate renewed every 3 years. It says nothing of the subsidy.
    .easy = This says who may hold a C5 licence. It is for leg disabilities, and some arm disabilities. A special medical paper is needed. It is renewed every 3 years. Nothing is said about money.
reason-c5-training-licence = Learning for a C5 licence, or already holding one
unchecked-c5-training-who-is-paid = Whether the learner or the driving school is paid
unchecked-c5-training-time-limit = How soon after getting the licence to apply

## Buses

row-bus-preference = Concessions and easier travel on public transport in the district
    .what = The plan asks for concessions and easier travel for disabled people on the district’s public transport. It does not say whether that means free travel or a discount. For blind people on city buses, the law has its own rule.
    .ask = Is there a discount for disabled people who are not blind? Do the scenic-area buses count? Is a separate card needed?
    .next = Carry the disability certificate when travelling. Ask the District Transport Bureau or the bus company which routes are covered and how it works.
    .easy = Buses in the district may cost less for disabled people. It may be different for blind people and others. First, ask the bus company. Carry the disability certificate on the bus.
doc-bus-preference-law-disabled-persons = Under Article 50, blind people with a valid document ride city buses free; for other disabled people, local government sets discounts as it sees fit.
    .easy = Article 50 says that blind people ride city buses free. They need a valid paper. For other disabled people, local government decides.
doc-bus-preference-gbt-26341-2010 = We understand that in the classification standard “blind” means vision grades 1 and 2. We have not yet checked the text.
    .easy = We understand that “blind” means vision grades 1 and 2. That is how disabilities are classed. We have not yet checked the text.
reason-bus-preference-blind = A vision disability of grade 1 or 2 (what is usually called blind)
reason-bus-preference-others = The plan speaks of all disabled people; for those who are not blind it is settled locally, so ask the District Transport Bureau or the bus company
    .easy = The plan speaks of all disabled people. For those who are not blind, it is settled locally. Ask the District Transport Bureau or the bus company.
unchecked-bus-preference-routes = Which routes are covered, and whether scenic-area buses count
    .easy = Which bus lines it is for, and whether scenic-area buses count
unchecked-bus-preference-card = Whether a separate card is needed

## Travel

row-travel-policies = Travel policies for disabled people
    .what = The plan asks for policies on disabled people’s travel to be carried out and their right to travel protected. It does not list the policies.
    .ask = Which travel policies for disabled people apply in this district now? How are they used?
    .next = Ask the District Transport Bureau first. For licences and vehicles, ask the district police.
    .easy = There may be things that make travel easier for disabled people. The plan does not list them. First, ask the District Transport Bureau.
unchecked-travel-policies-which = Which travel policies this district applies now
    .easy = What this district does now to help with travel

## Disability certificate

row-cert-service = Getting or renewing the disability certificate, on card or electronic
    .what = The certificate is voluntary and is issued where the household registration (hukou) is; a designated hospital assesses the grade. The plan wants assessment to be strict, and applying, changing to the third-generation smart card and using the electronic version to be easy.
    .ask = Which designated hospital does the assessment? How is it booked? Is there a fee for it?
    .next = Contact the District Disabled Persons’ Federation, or the Disabled Persons’ Federation of the township or subdistrict, and say whether it is for a new certificate or a renewal. If there is one already, check when it runs out.
    .easy = A disability certificate may lead to other help. It is up to the person to ask for one. First, ask the District Disabled Persons’ Federation which hospital to go to. If there is a certificate already, check when it runs out.
doc-cert-service-cert-measures = The certificate is valid for 10 years and renewed free; with several disabilities, the grade is that of the most severe; the result is posted in the village or community for 5 working days, and objections go to the city Disabled Persons’ Federation within 10 working days.
    .easy = The certificate is good for 10 years. A new one is free. With several disabilities, the most severe one sets the grade. The result is posted in the village or community. It stays there for 5 working days. If it seems wrong, tell the city Disabled Persons’ Federation. Do so within 10 working days.
unchecked-cert-service-assessment = The result of the designated hospital’s assessment
    .easy = The result of the check at the named hospital

row-cert-cross-province = Disability certificate services away from the household registration (hukou)
    .what = The plan sets out to let disability certificates be handled in another province, so that people living away from their household registration (hukou) need not travel so far. It does not say which steps can be done elsewhere.
    .ask = Which steps can be done where the person lives, and which only at the place of registration? Is an assessment done elsewhere accepted?
    .next = Ask the Disabled Persons’ Federation where the person lives now whether it can help. If the household registration (hukou) is in Wulingyuan, you can also call the District Disabled Persons’ Federation.
    .easy = This is for people living far from their home township. Some certificate steps may be possible nearby. First, ask the Disabled Persons’ Federation where the person lives.
doc-cert-cross-province-cross-province = We understand that disability certificates have been handled in any province since 2021. We have not yet checked the text, so ask the Disabled Persons’ Federation.
    .easy = We understand that certificates can be dealt with in any province. This began in 2021. We have not yet checked the text. Ask the Disabled Persons’ Federation.
unchecked-cert-cross-province-steps = Which steps can be done away from the household registration (hukou)
    .easy = Which steps can be done away from the home township

## Orphans and children without support

row-orphan-disabled-child = Services for disabled orphans and disabled children without parental care
    .what = The plan asks for better medical, rehabilitation and education services for disabled orphans and disabled children in fact without parental care, and for safer and better children’s homes. It does not list the services. The monthly allowance for these children is outside this plan, but worth asking about at the same time.
    .ask = Which medical, rehabilitation and education services can the child use now? How is the monthly allowance applied for?
    .next = The guardian, or whoever looks after the child, can contact the child welfare staff of the District Civil Affairs Bureau and explain who is caring for the child now.
    .easy = Some disabled children have no parents to care for them. There may be help with doctors, training and school. The carer should first ask the District Civil Affairs Bureau.
doc-orphan-disabled-child-mf-2019-62 = We understand that this national document is about protecting children who are in fact without parental care. We have not yet checked its text, so ask the District Civil Affairs Bureau.
    .easy = Some children have parents who cannot raise them. We understand that this national document is about helping them. We have not yet checked the text. Ask the District Civil Affairs Bureau.
reason-orphan-child-age = Under 18
reason-orphan-child-status = An orphan, a child in fact without parental care, or living in a children’s home
    .easy = An orphan. Or a child whose parents cannot raise them. Or living in a children’s home.
unchecked-orphan-child-recognition = Whether the child has been recognised as an orphan or as in fact without parental care
    .easy = Whether the child is listed as an orphan. Or whether it is listed that the parents cannot raise the child.
unchecked-orphan-child-services = Which services the district has now

## Mental disability

row-mental-welfare = Rehabilitation and care for people with a mental disability in special hardship
    .what = The plan sets out to build up mental health welfare services, with rehabilitation and care for people with a mental disability in special hardship. It does not say what counts as special hardship.
    .ask = What counts as special hardship? Which rehabilitation and care services does the district have now? Is there a charge?
    .next = Ask the District Civil Affairs Bureau which services there are now; the District Health Bureau can be asked as well. A relative may ask instead.
    .easy = Some people have a mental disability and a very hard life. There may be care and help to get better. First, ask the District Civil Affairs Bureau. A relative can ask too.
reason-mental-welfare-kind = The disability is a mental one
reason-mental-welfare-hardship = The household is recognised for extreme-hardship support (tekun), for the minimum living allowance (dibao) or as near-dibao; or help is needed with almost everything in daily life
    .easy = The family has basic living money, or long-term support and care. Or it is listed as just above the line for basic living money. Or help is needed with almost everything in daily life.
unchecked-mental-welfare-who = What counts as “special hardship”
unchecked-mental-welfare-services = Which rehabilitation and care services the district has now
    .easy = Which care there is now, and which help to get better

## The home

row-home-accessibility = Home adaptations for severely disabled people in hardship
    .what = The plan asks for needs to be surveyed first, and then for the homes of severely disabled people in hardship to be made accessible. It defines neither “hardship” nor “severe”; here we take the minimum living allowance (dibao) and similar recognition, and grade 1 or 2 on the certificate.
    .ask = Which households count as being in hardship? Can a rented home be adapted? Is there a limit on the work, and can it be done only once?
    .next = Contact the District Disabled Persons’ Federation, say which parts of the home are hard to get into or to use, and ask how to put the need on record. If the home belongs to somebody else, talk to the owner first.
    .easy = Parts of a home may be hard to get into or use. In low-income homes, a severely disabled person may get help with changes. First, call the District Disabled Persons’ Federation. Say what is hard to use.
doc-home-accessibility-law-accessibility = Article 19 provides for an appropriate subsidy for home adaptations where disabled or older people’s households qualify.
    .easy = Article 19 is about making homes easier to use. It is for disabled or older people who fit the rules. There is some money towards the cost.
reason-home-accessibility-barrier = Parts of the home are hard to get into or to use
reason-home-accessibility-other-grades = The plan names households with a severe disability; ask at the service window whether other grades can be included
    .easy = The plan names families with a severe disability. Can other grades be included? Ask at the service window.
unchecked-home-accessibility-survey = Whether the home is in the survey of needs
    .easy = Whether the home is in the survey of what people need
unchecked-home-accessibility-owner = Whether a rented home, or one owned by somebody else, can be adapted
unchecked-home-accessibility-once = Whether a home adapted before can be adapted again
