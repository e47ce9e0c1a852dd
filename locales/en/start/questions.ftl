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
