# School, examinations, sign language and braille

## Compulsory school

row-school-placement = School placement with a plan for each child
    .what = The plan asks that the school needs of every disabled child of school age be looked into and assessed, and that each child have a suitable arrangement of their own. What it is follows from the assessment.
    .ask = When and where is this year’s assessment? Should a parent be there, and with which papers? Who sees the result? If we disagree with the arrangement, whom do we tell?
    .next = Contact the District Education Bureau, say how old the child is and whether they go to school now, and ask how to take part in this year’s assessment. There is no need to choose a school or a way of learning beforehand.
    .easy = Every disabled child should have a way to learn. This may be for ages 6 to 15, or primary and middle school. First, contact the District Education Bureau. Ask when they can look at the child’s needs.
doc-school-placement-reg-education = Articles 15, 17 and 20: children are put on record before school age and the county arranges a place; an expert committee may be asked to assess, and its result is private to the child, for education and rehabilitation only. Article 21: if parents and school disagree about a place, the parents can ask the education bureau to deal with it.
    .easy = Articles 15, 17 and 20 are about a school place. Children are put on record before school age. The county finds a place. Experts may be asked to look at the child. Their result is private. It is only for school, and for help to get better. Article 21 is for when parents and school disagree. Parents can ask the education bureau to deal with it.
reason-school-compulsory-age = Aged 6 to 15, or in primary or junior middle school
unchecked-school-placement-result = What is arranged after the assessment
    .easy = What is arranged after the check
unchecked-school-placement-date = When the assessment takes place this year
    .easy = When the check takes place this year

row-inclusive-nearby = Inclusive education: a mainstream school nearby, with priority in the catchment area
    .what = The plan encourages mainstream schools to take disabled children: within a catchment area and with other things equal, they are to be placed first, close to home. It also asks for resource centres or resource rooms to support them in class. Being first is a place in the queue, no more than that.
    .ask = Which catchment area is our home in? Which school there has a resource room? What does “other things equal” mean in practice? What support can the school give in class?
    .next = Before enrolling, ask the District Education Bureau which catchment area the home is in and which school has a resource room. Where the child goes also depends on the assessment, so there is no need to choose beforehand.
    .easy = Ordinary schools may take disabled children too. If all else is equal, they may be placed first, close to home. First, ask the District Education Bureau which school is near home.
doc-inclusive-nearby-reg-education = Article 7: a school may not turn away a disabled person who meets the legal conditions. Article 17: children who can manage in a mainstream school go to one nearby; those who need particular support go to a designated school nearby that is equipped for it.
    .easy = Article 7 says that a school may not turn away a disabled person. The person must fit what the law asks for. Article 17 says who goes where. Children who can manage go to an ordinary school nearby. Those who need special support go to a named school nearby. That school is equipped for it.
unchecked-inclusive-same-conditions = What counts here as other things being equal
unchecked-inclusive-catchment = Which catchment area and school the home belongs to

row-home-teaching = Teaching at home
    .what = Teachers come to the home of a child who cannot go to school. The plan asks for this to be better organised and better taught; it does not say how often the visits are.
    .ask = Could our child be taught at home? How often would a teacher come, and for how long? Which school would the child be enrolled at? If things change, how is the child assessed again?
    .next = Contact the District Education Bureau, explain why the child cannot get to school and who gives daily care, and ask how the assessment works. The way of learning is decided after it.
    .easy = Some children cannot go to school. A teacher may come to their home. First, contact the District Education Bureau. Say why the child cannot go.
doc-home-teaching-reg-education = Article 17: for a child who needs personal care and cannot attend, the county education bureau arranges teaching at home or by distance learning, and the child stays on the school roll.
    .easy = Article 17 is about children who cannot go to school. They need personal care. The county education bureau has them taught at home, or from a distance. The child stays on the school list.
reason-home-teaching-cannot-attend = Cannot get to school for lessons
unchecked-home-teaching-hours = How often a teacher comes, and for how long

## Before school

row-preschool-rehab = Nursery education with rehabilitation for disabled children
    .what = The plan encourages ordinary kindergartens to take disabled children who can manage there, and supports special schools, rehabilitation centres and children’s homes in offering early education with rehabilitation. It names children with a vision, hearing or intellectual disability and autistic children.
    .ask = Which kindergartens or centres nearby take such children, and how do we enrol? What are the fees, and can they be reduced? Can kindergarten and rehabilitation be combined? Can children with other kinds of disability take part?
    .next = Ask the District Education Bureau which kindergartens take disabled children, then the District Disabled Persons’ Federation how rehabilitation fits in. You can ask with only a diagnosis, before there is a certificate.
    .easy = This may be for disabled children aged 3 to 6. Some kindergartens may take them. Some places join lessons and therapy. First, ask the District Education Bureau which one does.
doc-preschool-rehab-law-preschool = Article 17: publicly supported, affordable kindergartens must take disabled children who can manage kindergarten life; if parents and kindergarten disagree, the county education bureau has the child assessed together with health and other departments, and settles it.
    .easy = Article 17 is about public, low-cost kindergartens. They must take disabled children who can manage kindergarten life. Parents and kindergarten may disagree. Then the county education bureau looks at the child with health offices and others. It settles the matter.
reason-preschool-age = Aged 3 to 6
unchecked-preschool-which-kindergarten = Which kindergarten or centre takes the child, and whether it has room
unchecked-preschool-adapts = Whether the child can manage kindergarten life
unchecked-preschool-fee = What fees there are

## After junior middle school

row-vocational-education = Senior middle schooling for disabled young people, mainly vocational
    .what = The plan sets out to develop senior middle schooling with the weight on vocational schools. The aim is that all disabled young people who have finished junior middle school and want to go on can have suitable vocational education. It is an aim; admission depends on each school.
    .ask = Which vocational schools take disabled students, and for which trades? Is there an entrance test, and what counts? What about fees and boarding? What is made easier during work placements?
    .next = Before enrolling, ask the District Education Bureau which schools there are and when enrolment is, then ask the school of choice what it requires.
    .easy = After middle school, it may be possible to learn a trade. Disabled young people who want to can ask. First, ask the District Education Bureau which schools there are. Then ask the school how to join.
doc-vocational-education-reg-education = Article 29: an ordinary vocational school may not turn away a disabled person who reaches the national admission standard.
    .easy = Article 29 is about ordinary schools for job skills. Some disabled people reach what the country asks for admission. A school may not turn them away.
reason-vocational-education-age = Aged 14 to 22
reason-vocational-education-stage = Not studying now, or in primary, junior middle, senior middle or vocational school
    .easy = Not studying now. Or in primary, junior middle, senior middle or job-skills school.
unchecked-vocational-education-finished = Whether junior middle school is finished
unchecked-vocational-education-entry = Whether the school’s admission standard is reached
    .easy = Whether the person reaches what the school asks for
unchecked-vocational-education-school = Which school takes the student, and whether it has room

## Help at school

row-student-aid = Financial help for disabled students
    .what = The plan asks for targeted help for disabled students and lists no items. By law, disabled pupils in primary and junior middle school have help with textbooks and boarding; at other stages it depends on national rules for student aid.
    .ask = What help is there at this stage of study? How do we apply, and by when? How much is it? Is there anything here for a child without a disability whose parents are disabled?
    .next = Ask the school first which help there is for disabled students and which form to fill in. If the school cannot say, ask the District Education Bureau.
    .easy = School may cost less for a disabled student. In primary or middle school, ask the class teacher first. At other stages, ask the school or college.
doc-student-aid-law-disabled-persons = Article 21: for disabled pupils in primary and junior middle school, textbooks are free and boarding and similar costs are helped with; at other stages, national rules on student aid apply.
    .easy = Article 21 is about disabled pupils. In primary and junior middle school, textbooks are free. Boarding and similar costs are helped with. At other stages, national rules on student aid count.
doc-student-aid-reg-education = Article 51: schools reduce or waive fees for disabled students short of money, under national rules, and such students have priority for student aid. Priority is a place in the queue, no more than that.
    .easy = Article 51 is about disabled students who are short of money. Schools lower fees or charge none, under national rules. For student aid, their turn comes first. That is about order, no more.
reason-student-aid-compulsory = In primary or junior middle school
reason-student-aid-other-stage = In kindergarten, senior middle or vocational school, college or university, or graduating this year: this depends on national and local rules, so ask the school or the District Education Bureau
    .easy = In kindergarten, senior middle or job-skills school, college or university. Or graduating this year. This depends on national and local rules. Ask the school or the District Education Bureau.
unchecked-student-aid-items = Which kinds of help there are at each stage
    .easy = Which help there is at each stage

row-student-support = Devices, learning materials, rehabilitation and accessibility for disabled students
    .what = The plan asks that disabled students be given assistive devices, special learning materials, rehabilitation training, accessibility and similar support. It does not say what comes at which stage.
    .ask = Which devices and materials can the school provide at this stage? Is rehabilitation done at school or elsewhere? Can we still apply if a similar device came from the Disabled Persons’ Federation?
    .next = Tell the school which things are hard: following lessons, moving about, reading or writing. What the school cannot solve, take to the District Education Bureau; for assistive devices, ask the District Disabled Persons’ Federation as well.
    .easy = School may need a wheelchair, hearing aid or large-print books. Disabled students may get help with these. First, tell the teacher what is hard to do.
reason-student-support-needed = Needs devices, learning materials, rehabilitation or other support at school
    .easy = Needs devices, learning materials, training or other help at school
unchecked-student-support-what = What is provided at each stage
    .easy = What there is at each stage

row-exam-accommodation = Reasonable adjustments in examinations
    .what = The plan asks for reasonable adjustments for disabled candidates in examinations of every kind and level. It does not list them; the examining body decides under its rules.
    .ask = Which adjustments can be requested for this examination? By when? Which proof is needed? When and how is the result given?
    .next = Ask the body that runs the examination when registering for it, and write down which adjustments are needed and why; for an examination inside a school, ask the school. Shortly before the day may be too late.
    .easy = An exam may be made easier for disabled people to take. They may get more time, for example. Ask when signing up for the exam. First, ask the place that runs it.
doc-exam-accommodation-reg-education = Article 52: in state education examinations, candidates who need support or reasonable adjustments may apply, and examining bodies and schools provide them under the rules.
    .easy = Article 52 is about state education exams. People who need support or changes that help may apply. Exam bodies and schools give them under the rules.
doc-exam-accommodation-law-accessibility = Article 43: state examinations for education, professional qualifications and recruitment, and school-wide examinations, must make things convenient for disabled candidates.
    .easy = Article 43 is about disabled people in exams. State exams for education, job certificates and hiring must be made easier. So must school-wide exams.
doc-exam-accommodation-jx-2017-4 = This document is about the college entrance examination only: apply when registering, with a disability certificate; in two situations the time can be extended.
    .easy = This is only about the college entrance exam. Apply when you sign up. You need a disability certificate. In two cases the time can be longer.
reason-exam-coming = Has an examination coming up
unchecked-exam-deadline = The last day to apply
unchecked-exam-what-granted = Which adjustments can be made in this examination

## Sign language and braille

row-sign-braille = Promotion of national sign language and braille
    .what = The plan asks for the national standard sign language and braille to be spread faster, and for sign language to be promoted in public services. It does not say whether there are courses.
    .ask = Are there courses in sign language or braille here, and can the family join? At which service windows can sign language be used?
    .next = There is nothing to apply for. To learn, ask the District Education Bureau or the District Disabled Persons’ Federation whether there is a course this year; to use sign language at a service window, let the staff know beforehand.
    .easy = The plan wants more people to know sign language and braille. It may help people who find hearing, speaking or seeing hard. There is nothing to apply for. To learn, first ask the District Disabled Persons’ Federation.
reason-sign-braille-kinds = Has a hearing, speech or vision disability
unchecked-sign-braille-courses = Whether there is a course here this year
