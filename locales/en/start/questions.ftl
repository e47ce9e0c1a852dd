# The questions that come first. Ids as in content/wulingyuan/facts.toml.
# .hint one line of help; .short its name on the review page; .why why it is asked; .easy in easy words; .hint-easy and .why-easy say those lines in easy words.

v-unsure = Not sure, or would rather not say
v-left = Not answered

## About the person

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
