# The questions that come first. Ids as in content/wulingyuan/facts.toml.
# .hint one line of help; .short its name on the review page; .why why it is asked; .easy in easy words; .hint-easy and .why-easy say those lines in easy words.

v-unsure = Not sure, or would rather not say
v-left = Not answered

## About the person

q-for_whom = Who is this check for?
    .hint = Relatives and village or community staff helping someone choose the first answer.
    .short = Check for
    .why = People and organisations have different benefits to look at, so knowing this first saves questions.
    .why-easy = People and workplaces look at different things. We ask this first. Then there are fewer questions.
    .easy = Who are you checking for? A disabled person, or a workplace?
v-for_whom-person = A disabled person or their family
v-for_whom-person-note = all later questions are about the disabled person and their household
v-for_whom-employer = An employer
    .easy = A workplace
v-for_whom-employer-note = employs disabled people, or plans to
v-for_whom-org = A service organisation
v-for_whom-org-note = such as a care, training or job placement service
    .easy = such as a group that gives care, teaches or helps find work

q-kinds = Which of these are difficult?
    .hint = Choose all that apply. Go by the certificate or, without one, by what a doctor has said.
    .short = Kind of disability
    .why = Some benefits are for one kind of disability only. The answer stays in this device’s memory; it is not saved or sent.
    .why-easy = Some help is for one kind of disability only. The answer is used for this check only. It is not saved or sent.
    .easy = What is hard: seeing, hearing, speaking, moving or thinking?
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
    .easy = learning and understanding new things is hard
v-kinds-mental = Mental health
v-kinds-mental-note = has a mental illness
v-kinds-autism = Autism
v-kinds-autism-note = if the certificate says “mental” or “intellectual”, choose that too
    .easy = does the card say “Mental health” or “Learning” too? Then choose that as well
v-kinds-none = None of these

q-cert = { $who ->
    [other] Do they have a disability certificate?
   *[self] Do you have a disability certificate?
}
    .hint = The one issued by a Disabled Persons’ Federation, whether the older card or the newer smart one.
    .hint-easy = This is the card from the Disabled Persons’ Federation. Old cards and new cards both count.
    .short = Disability certificate
    .why = Many benefits ask for it. Without one, the result says where to apply first.
    .easy = { $who ->
        [other] Do they have a disability card?
       *[self] Do you have a disability card?
    }
v-cert-have = Yes
v-cert-new_this_year = Yes, issued for the first time this year
v-cert-applying_first = Applying now, for the first time
v-cert-none = No
v-cert-expired = Yes, but it needs renewing
v-cert-expired-note = out of date, or the condition has changed and needs a fresh assessment
    .easy = the card is out of date; or things have changed and need a new check

q-grade = What grade is on the certificate?
    .hint = With more than one disability, use the grade printed on it; if more than one is printed, the most severe.
    .short = Grade
    .why = Some allowances and services depend on the grade. The answer stays in this device’s memory; it is not saved or sent.
    .why-easy = Some money and help depend on the grade. The answer is used for this check only. It is not saved or sent.
    .easy = Look at the disability card. What grade is on it?
v-grade-1 = Grade 1
v-grade-1-note = most severe
v-grade-2 = Grade 2
v-grade-2-note = severe
v-grade-3 = Grade 3
v-grade-4 = Grade 4
v-grade-4-note = least severe
v-grade-ungraded = Not graded yet
    .easy = No grade yet

q-age = { $who ->
    [other] What is their age?
   *[self] What is your age?
}
    .hint = Age in full years; no birth date is needed. Under one year, enter 0.
    .short = Age
    .why = Children, adults and older people have different benefits to look at. The age alone is enough.
    .why-easy = There is different help for children, adults and older people. The age is all we need.
    .easy = { $who ->
        [other] How old are they?
       *[self] How old are you?
    }
    .unit = years

q-residence = Where are the household registration (hukou) and the home?
    .hint = “This district” means Wulingyuan, Zhangjiajie.
    .short = Household registration (hukou) and home
    .short-easy = Household book and home
    .why = Some things are dealt with where the household registration (hukou) is; others can be asked about close to home.
    .why-easy = Some things are done where the household book is from. Others can be asked about near home.
    .easy = { $who ->
        [other] What place is in their household book? Where do they live?
       *[self] What place is in your household book? Where do you live?
    }
v-residence-hukou_here = Hukou and home both in this district
    .easy = Household book from Wulingyuan, home in Wulingyuan
v-residence-hukou_away = Hukou in this district, home elsewhere
    .easy = Household book from Wulingyuan, home in another place
v-residence-permit_here = Hukou elsewhere, home in this district with a residence permit
    .easy = Household book from another place, home in Wulingyuan, with a permit to live here
v-residence-elsewhere = Something else
v-residence-elsewhere-note = no hukou and no residence permit in this district
    .easy = the household book is not from Wulingyuan; no permit to live in Wulingyuan

## Money and living

q-aid = Which of these describes the household now?
    .hint = Go by what the Civil Affairs Bureau has recognised. There is also an answer for households that struggle but are not recognised.
    .hint-easy = Choose what the Civil Affairs Bureau has agreed to. Nothing agreed, but life is hard? There is an answer for that too.
    .short = Household support status
    .short-easy = The family’s money situation
    .why = Several kinds of help look first at this status. The answer stays in this device’s memory; it is not saved or sent.
    .why-easy = Several kinds of help look at this first. The answer is used for this check only. It is not saved or sent.
    .easy = Some families get help to live on. Which of these fits this family?
v-aid-tekun = Extreme-hardship support (tekun)
    .easy = Extreme hardship
v-aid-tekun-note = recognised: unable to work, no income, and nobody able to provide support
    .easy = agreed by the Bureau: cannot work, no money coming in, nobody able to help
v-aid-dibao = Minimum living allowance (dibao)
    .easy = Basic living money
v-aid-dibao-note = recognised: the household is on it now
    .easy = agreed by the Bureau: the family gets basic living money now
v-aid-edge = Near-dibao household
    .easy = Just above basic living money
v-aid-edge-note = recognised: income slightly above the dibao line
    .easy = agreed by the Bureau: the income is a little above the line
v-aid-rigid = Household with heavy unavoidable costs
    .easy = A family with heavy costs
v-aid-rigid-note = recognised: costs that cannot be avoided, such as treatment, are too heavy
    .easy = agreed by the Bureau: costs like treatment are too heavy and cannot be avoided
v-aid-hard_not_recognised = Struggling, but not recognised
    .easy = Life is hard, but nothing is agreed yet
v-aid-hard_not_recognised-note = never applied, or still waiting to hear
v-aid-none = None of these
