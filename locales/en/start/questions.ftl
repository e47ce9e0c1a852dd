# Questions and answers of the self-check. Ids follow content/wulingyuan/facts.toml.
# .hint one line of help; .short the label on the review page; .why the reason for asking.

v-unsure = Not sure, or would rather not say
v-left = Not answered

## About the person

q-for_whom = Who is this check for?
    .hint = Relatives and village or community staff helping someone choose the first answer.
    .short = Check for
    .why = People and organisations have different benefits to look at, so knowing this first saves questions.
v-for_whom-person = A disabled person or their family
v-for_whom-person-note = all later questions are about the disabled person and their household
v-for_whom-employer = An employer
v-for_whom-employer-note = employs disabled people, or plans to
v-for_whom-org = A service organisation
v-for_whom-org-note = such as a care, training or job placement service

q-kinds = Which of these are difficult?
    .hint = Choose all that apply. Go by the certificate or, without one, by what a doctor has said.
    .short = Kind of disability
    .why = Some benefits are for one kind of disability only. The answer stays in this device’s memory; it is not saved or sent.
v-kinds-vision = Sight
v-kinds-vision-note = cannot see, or cannot see clearly
v-kinds-hearing = Hearing
v-kinds-hearing-note = cannot hear, or cannot hear clearly
v-kinds-speech = Speech
v-kinds-speech-note = cannot speak, or not clearly
v-kinds-limb = Arms, legs or body
v-kinds-limb-note = moving around or using the hands is hard
v-kinds-intellectual = Learning and understanding
v-kinds-intellectual-note = “intellectual” on the certificate
v-kinds-mental = Mental health
v-kinds-mental-note = has a mental illness
v-kinds-autism = Autism
v-kinds-autism-note = if the certificate says “mental” or “intellectual”, choose that too
v-kinds-none = None of these

q-cert = Does the person have a disability certificate?
    .hint = The one issued by a Disabled Persons’ Federation, whether the older card or the newer smart one.
    .short = Disability certificate
    .why = Many benefits ask for it. Without one, the result says where to apply first.
v-cert-have = Yes
v-cert-new_this_year = Yes, issued for the first time this year
v-cert-applying_first = Applying now, for the first time
v-cert-none = No
v-cert-expired = Yes, but it needs renewing
v-cert-expired-note = out of date, or the condition has changed and needs a fresh assessment

q-grade = What grade is on the certificate?
    .hint = With more than one disability, use the one grade printed on it.
    .short = Grade
    .why = Some allowances and services depend on the grade. The answer stays in this device’s memory; it is not saved or sent.
v-grade-1 = Grade 1
v-grade-1-note = most severe
v-grade-2 = Grade 2
v-grade-2-note = severe
v-grade-3 = Grade 3
v-grade-4 = Grade 4
v-grade-4-note = least severe
v-grade-ungraded = Not graded yet

q-age = What is the person’s age?
    .hint = Age in full years; no birth date is needed. Under one year, enter 0.
    .short = Age
    .why = Children, adults and older people have different benefits to look at. The age alone is enough.
    .unit = years

q-residence = Where are the household registration (hukou) and the home?
    .hint = “This district” means Wulingyuan, Zhangjiajie.
    .short = Household registration (hukou) and home
    .why = Some things are dealt with where the household registration (hukou) is; others can be asked about where the person lives.
v-residence-hukou_here = Hukou and home both in this district
v-residence-hukou_away = Hukou in this district, home elsewhere
v-residence-permit_here = Hukou elsewhere, home in this district with a residence permit
v-residence-elsewhere = Something else
v-residence-elsewhere-note = no hukou and no residence permit in this district

## Money and living

q-aid = Which of these describes the household now?
    .hint = Go by what the Civil Affairs Bureau has recognised. There is also an answer for households that struggle but are not recognised.
    .short = Household support status
    .why = Several kinds of help look first at this status. The answer stays in this device’s memory; it is not saved or sent.
v-aid-tekun = Extreme-hardship support (tekun)
v-aid-tekun-note = recognised: unable to work, no income, and nobody able to provide support
v-aid-dibao = Minimum living allowance (dibao)
v-aid-dibao-note = recognised: the household is on it now
v-aid-edge = Near-dibao household
v-aid-edge-note = recognised: income slightly above the dibao line
v-aid-rigid = Household with heavy unavoidable costs
v-aid-rigid-note = recognised: costs that cannot be avoided, such as treatment, are too heavy
v-aid-hard_not_recognised = Struggling, but not recognised
v-aid-hard_not_recognised-note = never applied, or still waiting to hear
v-aid-none = None of these

q-area = Does the person live in a village or in town?
    .hint = If a villagers’ committee looks after the area, choose village; if a residents’ committee does, choose town.
    .short = Village or town
    .why = A few items in the plan are for rural households only.
v-area-rural = In a village
v-area-urban = In town

q-poverty_track = Is the household recorded as lifted out of poverty, or on the watch list?
    .hint = The village committee can tell you; “not sure” is fine too.
    .short = Lifted out of poverty or on watch list
    .why = The plan has separate arrangements for these households. The answer stays in this device’s memory; it is not saved or sent.
v-poverty_track-tuopin = Lifted out of poverty (tuopin)
v-poverty_track-tuopin-note = once registered as poor, since recorded as out of poverty
v-poverty_track-monitored = On the watch list
v-poverty_track-monitored-note = followed so that the household does not fall back into poverty
v-poverty_track-no = Neither

q-work = What is the main thing the person does now?
    .hint = If several fit, choose the one that takes the most time.
    .short = Work
    .why = Some help depends on the work situation. Just say how things are; nobody needs to change their work to qualify.
v-work-employed = Works for an employer
v-work-self_employed = Runs a shop or small business
v-work-flexible = Casual or other flexible work
v-work-farming = Farming
v-work-seeking = Out of work and looking
v-work-not_working = Not working and not looking
v-work-student = Studying
v-work-retired = Retired
v-work-child = A child not yet at school

q-lost_capacity = With any illness, injury or disability, can the person still work?
    .hint = If this has been assessed, go by the result; otherwise by how things really are.
    .short = Ability to work
    .why = The plan provides for people lifted out of poverty who can work only partly or not at all. The answer stays in this device’s memory; it is not saved or sent.
v-lost_capacity-yes_assessed = Not at all, and this has been assessed
v-lost_capacity-partly = Only partly
v-lost_capacity-maybe = Perhaps not; not assessed yet
v-lost_capacity-no = Yes

q-trouble = Is any of this happening at the moment?
    .hint = Choose all that apply. You may skip this; other results stay the same.
    .short = Current difficulties
    .why = There is special help for sudden or serious trouble. The answer stays in this device’s memory; it is not saved or sent.
v-trouble-medical_bills = Heavy medical bills
v-trouble-accident_or_disaster = An accident, a disaster or another emergency
v-trouble-guardian_absent = The usual carer cannot be there for a while
v-trouble-no_home_wandering = Nowhere to live, on the streets
v-trouble-rights_dispute = Rights violated, or a dispute with someone
v-trouble-none = None of these

q-support = Is there an income, or family able to provide support?
    .hint = Support here means the duty of close family to provide for one another.
    .short = Income and family support
    .why = Extreme-hardship support (tekun) depends on this. The answer stays in this device’s memory; it is not saved or sent.
v-support-has_support = Yes, an income or family able to help
v-support-no_support = No income, and no family able to help
v-support-no_support-note = also if relatives exist but have no means themselves

## Care

q-care = Is help needed with daily life?
    .hint = Such as eating, dressing, washing, using the toilet, getting up or moving about.
    .short = Daily help
    .why = Care and home visits depend on how much help is needed. The answer stays in this device’s memory; it is not saved or sent.
v-care-no = No, manages alone
v-care-part = Yes, with some things
v-care-full = Yes, with almost everything
v-care-full-note = cannot look after themselves

q-orphan = Is this a child who is an orphan or has nobody to raise them?
    .hint = For an adult, the answer is usually “No”.
    .short = Orphan or without care
    .why = Other support exists for these children, and some allowances may not be paid together. The answer stays in this device’s memory; it is not saved or sent.
v-orphan-no = No
v-orphan-is_orphan = An orphan
v-orphan-de_facto = In fact without parental care
v-orphan-de_facto-note = parents are living, but neither can raise the child
v-orphan-institution = Lives in a children’s home

q-service_injury = Is the person a disabled soldier or an injured police officer?
    .hint = For a child, the answer is usually “No”.
    .short = Disabled soldier or injured officer
    .why = Someone who already receives nursing pay may not be able to have the nursing allowance as well; please ask at the service window.
v-service_injury-no = No
v-service_injury-disabled_soldier = Disabled soldier
v-service_injury-injured_police = Injured police officer

q-incontinent = Is there any bladder or bowel incontinence?
    .hint = You may skip this. It matters for one item, nursing supplies; all other results stay the same.
    .short = Incontinence
    .why = We ask only because the plan has nursing supplies for exactly this. The answer stays in this device’s memory; it is not saved or sent.
v-incontinent-yes = Yes
v-incontinent-no = No
v-incontinent-skip = Skip this question

## Devices, getting about and housing

q-device = Is an assistive device needed?
    .hint = Such as a wheelchair, hearing aid, white cane, artificial limb or nursing pad.
    .short = Assistive device
    .why = Several kinds of help with devices depend on this. The answer stays in this device’s memory; it is not saved or sent.
v-device-yes = Yes
v-device-no = No

q-vehicle = Is there a motor wheelchair or a C5 driving licence?
    .hint = Choose all that apply; learning counts. For a child, it is usually “None of these”.
    .short = Motor wheelchair and C5 licence
    .why = The fuel subsidy and the driver training subsidy depend on this.
v-vehicle-fuel_wheelchair = Owns a petrol motor wheelchair
v-vehicle-c5_learning = Learning for a C5 licence
v-vehicle-c5_learning-note = C5 is a licence class open to some people with a limb disability
v-vehicle-c5_obtained = Holds a C5 licence
v-vehicle-none = None of these

q-home = Is any of this true of the home?
    .hint = Choose all that apply.
    .short = Housing
    .why = Home adaptation and safe housing depend on this.
v-home-access_barrier = Getting about at home is hard
v-home-access_barrier-note = such as steps in the way, or trouble using the toilet or washing
v-home-unsafe_house = The house is not safe
v-home-unsafe_house-note = such as cracked walls or a leaking roof
v-home-no_house = No home of their own
v-home-none = None of these
