# Subsidies, devices and courtesies, and making a home accessible

## Living allowance

row-living-allowance = Living allowance for disabled people in hardship
    .what = An allowance for disabled people whose families struggle to get by. The plan does not say what counts as hardship. National and Hunan documents look first at whether the family is on dibao (the minimum living guarantee).
    .ask = Besides families on dibao, can families just above it or in other hardship apply here? What is the rate now? Can someone on destitute support (tekun) or the orphan allowance still apply?
    .next = Start at the township or subdistrict window where the hukou is, and say you would like to apply for the living allowance. They will tell you which form to fill in and which papers to bring.
doc-living-allowance-gf-2015-52 = The national document covers disabled people in dibao families, lets localities reach low-income families and others in hardship, and allows both allowances together for those who qualify for each.
doc-living-allowance-hunan-two-subsidies = Hunan looks at three things: a Hunan hukou, a disability certificate, and dibao for the family or the person; counties and districts may go wider. We read a repost, so rely on the copy at the window.
doc-living-allowance-xmf-2026-4 = Hunan has used a new guide rate since 1 January 2026, and counties and districts are not to go below it. Ask the window for the rate here.
doc-living-allowance-chongqing-2021-15 = Chongqing does not pay this allowance alongside destitute support. That is another place's rule; ask how it works here.
doc-living-allowance-guangxi-2022-2 = Guangxi does not pay this allowance alongside destitute support either. That is another place's rule; ask how it works here.
doc-living-allowance-mf-2021-70 = We understand that this national document deals with drawing the allowance alongside destitute support or the orphan allowance. We have not checked its text, so ask the window.
reason-living-allowance-may-widen = Counties and districts may reach families in hardship beyond dibao, and only the window can say whether this one does; for people on destitute support, some other places do not pay both, so ask about that too
reason-living-allowance-orphan-clash = We understand that the orphan allowance may rule out drawing this one as well; ask the window
unchecked-living-allowance-widening = Whether this district reaches beyond families on dibao
unchecked-living-allowance-overlap = Whether it can be drawn alongside destitute support or the orphan allowance

## Nursing allowance

row-nursing-allowance = Nursing allowance for severely disabled people
    .what = An allowance towards the care of severely disabled people, whatever the family's income. The plan does not say what counts as severe; national and Hunan documents take grade 1 or 2 on the disability certificate.
    .ask = What is the rate now? Can people with a grade 3 or 4 intellectual or mental disability apply here? Can someone with work-injury nursing pay, destitute support or a disabled veteran's nursing pay still apply?
    .next = Start at the township or subdistrict window where the hukou is, and say you would like to apply for the nursing allowance. It also helps to say what you need a hand with day to day.
doc-nursing-allowance-gf-2015-52 = The national document covers grades 1 and 2 where long-term care is needed, and allows this and the living allowance together for those who qualify for each.
doc-nursing-allowance-hunan-two-subsidies = Hunan's document asks only for grade 1 or 2, and lets counties and districts add intellectual or mental disabilities that are not severe. We read a repost, so rely on the copy at the window.
doc-nursing-allowance-xmf-2026-4 = Hunan has used a new guide rate since 1 January 2026, and counties and districts are not to go below it. Ask the window for the rate here.
doc-nursing-allowance-chongqing-2021-15 = Chongqing does not pay this alongside work-injury nursing pay or destitute support. That is another place's rule; ask how it works here.
doc-nursing-allowance-guangxi-2022-2 = Guangxi does not pay this alongside work-injury nursing pay or destitute support either. That is another place's rule; ask how it works here.
doc-nursing-allowance-care-insurance-2026 = Long-term care insurance is being extended across the country from 2026, with no lowest age. We found no rule on having it together with this allowance.
reason-nursing-allowance-may-include = Counties and districts may include grade 3 and 4 intellectual or mental disabilities, and only the window can say whether this one does
reason-nursing-allowance-other-care-pay = Destitute support, or nursing pay for disabled soldiers or injured police officers, may rule out drawing this as well; ask the window
unchecked-nursing-allowance-care-need = Whether long-term care is needed
unchecked-nursing-allowance-local-kinds = Whether this district includes grade 3 and 4 intellectual or mental disabilities
unchecked-nursing-allowance-overlap = Whether it can be drawn alongside destitute support, work-injury nursing pay or a veteran's nursing pay

## The two allowances, applied for elsewhere

row-two-subsidy-cross-province = Applying for the two allowances away from the hukou
    .what = People who live away from their hukou may not have to travel back to hand in an application. The plan sets out to let applications for the living and nursing allowances be taken across provinces. The hukou place still decides.
    .ask = Can this window take an application from someone with a hukou elsewhere? How do the papers reach the hukou place? Who pays once it is decided?
    .next = Ask the township or subdistrict window where you live now whether it can take the application. If they are not sure, ring the civil affairs bureau at the hukou place.
doc-two-subsidy-cross-province-chongqing-2021-15 = In Chongqing an application may be made at any township or subdistrict window or online, and the hukou place decides and pays. That is another place's rule, for comparison.
doc-two-subsidy-cross-province-cross-province = We understand that applications for the two allowances have been taken nationwide since 2021. We have not checked the text, so ask the window.
reason-cross-province-either = The family is on dibao now, or the certificate says grade 1 or 2
reason-cross-province-apart = The hukou and the home are not both in this district
unchecked-cross-province-allowance-decision = The hukou place's decision on who qualifies for the allowance

## Basic devices

row-device-basic = Basic assistive devices
    .what = The plan asks that the fitting of basic assistive devices be secured for disabled people, and sets no income or grade condition. A list says which devices count as basic, and it changes from time to time.
    .ask = Is the device I need on the basic list? Is it handed over as an item, or subsidised? How long is the wait?
    .next = Contact the District Disabled Persons' Federation, say what is hard to do day to day, and ask how to book a fitting assessment.
doc-device-basic-reg-rehabilitation = Article 26 of the Regulations on Disability Prevention and Rehabilitation provides for a subsidy for basic devices under national rules.
unchecked-device-on-basic-list = Whether the device is on the basic list

## Other devices

row-device-other = Subsidy for other assistive devices
    .what = For devices outside the basic list, the plan provides for a subsidy towards the fitting. It does not say which devices or how much.
    .ask = Which list is this device on? What share is covered, and is there a ceiling? How often can one apply?
    .next = Before buying, ask the District Disabled Persons' Federation whether this device can be subsidised and which receipts to keep.
unchecked-device-which-list = Which list the device is on
unchecked-device-how-often = How soon one may apply again

## Nursing devices

row-device-incontinence = Nursing devices for severe disability with incontinence
    .what = The plan provides for nursing devices to be fitted for severely disabled people with incontinence. It does not say what counts as severe; here we take grade 1 or 2 on the certificate.
    .ask = Which nursing items are there to choose from? How many a month? What proof is needed?
    .next = You or a relative can contact the District Disabled Persons' Federation and ask how to apply for nursing devices. If it is awkward to say in person, ring first.
reason-device-incontinence-yes = There is bladder or bowel incontinence
unchecked-device-incontinence-proof = Which papers show the need
unchecked-device-incontinence-items = Which items there are, and how many a month

## Special fitting needs

row-device-special-need = Help with special fitting needs
    .what = For people with severe or multiple disabilities who need a device fitted in a special way, the plan says a form of help will be explored. It only says "explore", so ask whether it exists here.
    .ask = Does this district offer this help? What counts as a special need?
    .next = Contact the District Disabled Persons' Federation, explain why ordinary devices do not work, and ask whether there is a special route. If there is none, ask about basic or other devices instead.
unchecked-device-special-need-exists = Whether this help has been set up here
unchecked-device-special-need-fitting = Whether the fitting counts as a special need

## Travelling with devices and guide dogs

row-device-on-transport = Taking devices and guide dogs on transport and into public places
    .what = The plan asks that disabled people with assistive devices or guide dogs be helped on public transport and in public places. There is nothing to apply for.
    .ask = With a wheelchair or a guide dog, where is it easiest to board or come in? Should I let you know beforehand?
    .next = Carry the disability certificate, and make sure a guide dog is clearly marked. If something is difficult, speak to the operator's staff first, then to the District Transport Bureau.
doc-device-on-transport-law-disabled-persons = Article 50 of the Law on the Protection of Disabled Persons lets disabled people carry the personal aids they need free of charge.
doc-device-on-transport-law-accessibility = Article 46 of the Law on Building an Accessible Environment asks operators of transport and public places to make room for service dogs, which must be visibly marked.

## Phone and broadband

row-telecom-discount = Lower phone and broadband charges
    .what = The plan sets out to lower what disabled people pay for mobile phones and broadband, and to reduce or waive data charges for public-good apps that serve them. It is for the phone companies to carry out, and their offers may differ.
    .ask = Is there a mobile or broadband tariff for disabled people? What does it cover? How many numbers can one person have on it?
    .next = Ask at the shop of the company you already use whether it has a tariff for disabled people. If that leads nowhere, ask the District Disabled Persons' Federation.
doc-telecom-discount-law-disabled-persons = On lower phone charges, Article 50 of the Law on the Protection of Disabled Persons names blind, deaf and speech-impaired people first.
unchecked-telecom-offer = What each phone company offers
unchecked-telecom-lines = How many numbers one person may have

## First assessment

row-assessment-subsidy = Subsidy towards a first disability assessment
    .what = For people rated as disabled for the first time, the plan provides for a subsidy towards what the assessment cost. It sets no income condition.
    .ask = How soon after the assessment must one apply? Is it taken off at the hospital, or paid back later? How much is covered, and is there a ceiling?
    .next = Keep the receipts from the assessment, contact the District Disabled Persons' Federation, and ask how to apply.
doc-assessment-subsidy-cert-measures = Article 17 of the Measures on the Disability Certificate says that the certificate is free, that applicants in principle pay for the assessment, and that localities may subsidise it.
reason-assessment-first-rating = Rated as disabled for the first time this year, and the certificate issued
reason-assessment-after-rating = There is no certificate yet; after a first rating as disabled, ask about this subsidy again
unchecked-assessment-time-limit = How soon after the assessment one must apply
unchecked-assessment-way-of-payment = Whether it is taken off at the hospital or paid back later

row-assessment-convenience = Easier disability assessment
    .what = The plan asks that assessment be made easier for low-income and severely disabled people who meet the conditions. Its wording leaves open whether both are needed or one is enough, and it does not say what the help is.
    .ask = Who can have this help? Can the assessment be done at home, or in a group session nearby? Can the fee be reduced or waived?
    .next = Ring the District Disabled Persons' Federation, say what makes going out hard, and ask whether the assessment can be arranged more easily. A relative may ask for you.
doc-assessment-convenience-cert-measures = Article 11 of the Measures on the Disability Certificate allows for assessment at home where possible.
reason-assessment-still-to-come = There is no certificate yet, or it has expired or a new assessment is needed
reason-assessment-low-or-severe = The family is in hardship, or the grade is 1 or 2, or help is needed with everything in daily life
unchecked-assessment-who-qualifies = Who "meets the conditions"
unchecked-assessment-what-help = What help this district can give

## Petrol wheelchair vehicles

row-wheelchair-fuel = Fuel subsidy for motor wheelchair vehicles
    .what = A subsidy for disabled people who own a petrol wheelchair vehicle. The plan asks for the existing scheme to be carried out and adds no conditions of its own.
    .ask = Is it still paid this year, and when is the cut-off? Do electric vehicles count? Which proof of purchase should I bring?
    .next = Ring the District Disabled Persons' Federation and ask when this year's applications open and close. Look out your proof of purchase beforehand.
doc-wheelchair-fuel-cs-2010-256 = The owner needs a disability certificate, a lower-limb disability and proof of purchase, and the vehicle must meet the national standard. We read this in another place's federation guide, so check the details here.
reason-wheelchair-fuel-owner = There is a petrol wheelchair vehicle
reason-wheelchair-fuel-not-limb = The document speaks of lower-limb disability, and no limb disability is among the answers; ask the window to check
unchecked-wheelchair-fuel-lower-limb = Whether it is a lower-limb disability
unchecked-wheelchair-fuel-standard = Whether the vehicle meets the national standard
unchecked-wheelchair-fuel-this-year = Whether it is still paid this year, and the cut-off date

## C5 driving licence

row-c5-training = Training subsidy for the C5 driving licence
    .what = C5 is the licence class for small automatic cars adapted for disabled drivers. The plan mentions carrying out its training subsidy, but gives no conditions or procedure.
    .ask = Is it paid to the learner or to the driving school? How soon after getting the licence must one apply? Is there any quota left this year?
    .next = Ask the District Disabled Persons' Federation whether the subsidy is running this year. Keep the receipts for enrolment and fees.
doc-c5-training-order-172 = Ministry of Public Security Order 172, in force since 1 January 2025, says who may hold a C5: lower-limb and some upper-limb disabilities, with a special medical certificate renewed every 3 years. It says nothing of the subsidy.
reason-c5-training-licence = Learning for a C5 licence, or already holding one
unchecked-c5-training-who-is-paid = Whether the learner or the driving school is paid
unchecked-c5-training-time-limit = How soon after getting the licence one must apply

## Buses

row-bus-preference = Preference and convenience on public transport in the district
    .what = The plan asks for preference and convenience for disabled people on the district's public transport. It does not say whether that means free travel or a discount. For blind people on city buses, the law has its own rule.
    .ask = Is there a discount for disabled people who are not blind? Do the scenic-area buses count? Is a separate card needed?
    .next = Carry the disability certificate when you travel. Ask the District Transport Bureau or the bus company which routes are covered and how it works.
doc-bus-preference-law-disabled-persons = Under Article 50 of the Law on the Protection of Disabled Persons, blind people with a valid document ride city buses free; for other disabled people, local government sets discounts as it sees fit.
doc-bus-preference-gbt-26341-2010 = We understand that in the classification standard "blind" means vision grades 1 and 2. We have not checked the clause itself.
reason-bus-preference-blind = A vision disability of grade 1 or 2 (what is usually called blind)
reason-bus-preference-others = The plan speaks of all disabled people; for those who are not blind it is settled locally, so ask the District Transport Bureau or the bus company
unchecked-bus-preference-routes = Which routes are covered, and whether scenic-area buses count
unchecked-bus-preference-card = Whether a separate card is needed

## Travel

row-travel-policies = Travel policies for disabled people
    .what = The plan asks for policies on disabled people's travel to be carried out and their right to travel protected. It does not list the policies.
    .ask = Which travel policies for disabled people apply in this district now? How does one make use of them?
    .next = Ask the District Transport Bureau first. For licences and vehicles, ask the district branch of public security.
unchecked-travel-policies-which = Which travel policies this district applies now

## Disability certificate

row-cert-service = Getting or renewing the disability certificate, on card or electronic
    .what = The certificate is voluntary and issued at the hukou place; a designated hospital assesses the grade. The plan wants assessment to be strict, and applying, changing to the third-generation smart card and using the electronic version to be easy.
    .ask = Which designated hospital does the assessment? How do I book? Is there a fee for it?
    .next = Contact the District Disabled Persons' Federation, or the federation in your township or subdistrict, and say whether you want a new certificate or a renewal. If you have one, check when it runs out.
doc-cert-service-cert-measures = The Measures on the Disability Certificate: valid for 10 years and renewed free; multiple disabilities take the grade of the most severe; the result is posted in the village or community for 5 working days, and objections go to the city federation within 10 working days.
unchecked-cert-service-assessment = The result of the designated hospital's assessment

row-cert-cross-province = Certificate matters away from the hukou
    .what = The plan sets out to let certificates be handled across provinces, so that people living away from their hukou travel less. It does not say which steps can be done elsewhere.
    .ask = Which steps can be done where I live, and which need the hukou place? Is an assessment done elsewhere accepted?
    .next = Ask the disabled persons' federation where you live now whether it can help. If the hukou is in Wulingyuan, you can also ring the federation of this district.
doc-cert-cross-province-cross-province = We understand that certificates have been handled across provinces since 2021. We have not checked the text, so ask the federation.
unchecked-cert-cross-province-steps = Which steps can be done away from the hukou place

## Orphans and children without support

row-orphan-disabled-child = Services for disabled orphans and unsupported disabled children
    .what = The plan asks for better medical, rehabilitation and education services for these children, and better care in children's homes. Monthly living money is outside this plan, but worth asking about at the same time.
    .ask = Which medical, rehabilitation and education services can the child use now? How does one apply for living money?
    .next = The guardian, or whoever looks after the child, can contact the child welfare staff of the District Civil Affairs Bureau and explain who is caring for the child now.
doc-orphan-disabled-child-mf-2019-62 = We understand that this national document is about protecting children who in fact have no one to raise them. We have not checked its text, so ask the District Civil Affairs Bureau.
reason-orphan-child-age = Under 18
reason-orphan-child-status = An orphan, a child with no one in fact to raise them, or living in a children's home
unchecked-orphan-child-recognition = Whether the child has been recognised as an orphan or as unsupported in fact
unchecked-orphan-child-services = Which services the district has now

## Mental disability

row-mental-welfare = Rehabilitation and care for mental disability in special hardship
    .what = The plan sets out to build up mental health welfare services, with rehabilitation and care for people with a mental disability in special hardship. It does not say what counts as special hardship.
    .ask = What counts as special hardship? Which rehabilitation and care services does the district have now? Is there a charge?
    .next = Ask the District Civil Affairs Bureau which services there are now; the District Health Bureau can be asked as well. A relative may ask for you.
reason-mental-welfare-kind = The disability is a mental one
reason-mental-welfare-hardship = The family is in hardship, or help is needed with everything in daily life
unchecked-mental-welfare-who = What counts as "special hardship"
unchecked-mental-welfare-services = Which rehabilitation and care services the district has now

## The home

row-home-accessibility = Making the homes of severely disabled people in hardship accessible
    .what = The plan asks for needs to be surveyed first, and then for the homes of severely disabled people in hardship to be made accessible. It defines neither "hardship" nor "severe"; here we take dibao and similar recognitions, and grade 1 or 2 on the certificate.
    .ask = Which families count as being in hardship? Can a rented home be altered? Is there a limit on the work, and can it be done only once?
    .next = Contact the District Disabled Persons' Federation, say which parts of the home are hard to get into or to use, and ask to have the need put on record. If the home is not your own, talk to the owner first.
doc-home-accessibility-law-accessibility = Article 19 of the Law on Building an Accessible Environment provides for a suitable subsidy where disabled or older people's households qualify.
reason-home-accessibility-barrier = Parts of the home are hard to get into or to use
reason-home-accessibility-other-grades = The plan names households with a severe disability; whether other grades can be taken in is for the window to say
unchecked-home-accessibility-survey = Whether the home is in the survey of needs
unchecked-home-accessibility-owner = Whether a rented home, or one owned by somebody else, can be altered
unchecked-home-accessibility-once = Whether a home altered before can be altered again
