# Work: for people who are looking for work, in work, or thinking of starting up

## Criteria shared by several benefits here

reason-work-16-to-59 = Aged 16 to 59 (what the plan elsewhere calls working age)
    .easy = Aged 16 to 59. Elsewhere the plan calls this working age.

## The minimum living allowance and work

row-dibao-work-deduction = Work costs and a gradual exit from the minimum living allowance (dibao)
    .what = For disabled people on the minimum living allowance (dibao) who are in work, the plan says two things: necessary costs of working can be taken off when household income is counted, as the rules allow; and if income per head then passes the district’s line, the household is given a period in which to leave dibao gradually. The plan does not say which costs are necessary or how long the period is.
    .ask = Which costs count as costs of working, and how are they taken off? How many months is the gradual exit, and from when? How is income counted when the work is irregular?
    .next = Go to the township or subdistrict service window where the household registration (hukou) is. Say plainly what the work is, what it pays and what it costs to do it, and ask what can be taken off. Tell the service window too when the work changes.
    .easy = This is for disabled people on basic living money who work. Some costs of working may not count as income. If income rises, this money may not stop all at once. First ask at the township or subdistrict service window.
doc-dibao-work-deduction-clf-2018-6 = Item 14 is also about how income is counted once a disabled person on the minimum living allowance (dibao) is in work. We read a reprint, so rely on the copy at the service window.
    .easy = Item 14 is about disabled people with basic living money. It says how income is counted once they work. We read a reprint. The copy at the service window counts.
doc-dibao-work-deduction-law-social-assistance = Article 27 asks for help into work and social assistance to be joined up.
    .easy = Article 27 asks that help into work and help in hardship fit together.
reason-work-deduction-has-work = In work: employed, running a business or working flexibly
    .easy = In work. Employed, running a business or working flexibly.
reason-work-deduction-farming = Farms: the plan does not say whether farming counts as being in work, so ask at the service window
    .easy = Farms. The plan does not say whether farming counts as being in work. Ask at the service window.
unchecked-work-deduction-costs = Which costs count as necessary costs of working
    .easy = Which costs count as needed for going to work
unchecked-work-deduction-months = How long the gradual exit lasts

## Subsidies for starting up and for internships

row-self-employment-grants = Subsidies for disabled people who start up or work for themselves
    .what = For disabled people who start a business or work flexibly, the plan lists six kinds of subsidy: rent for premises, social insurance, job and start-up training, equipment, internet charges, and a one-off start-up grant, each “as the rules allow”. It does not set out the conditions, so ask which of the six the district runs now.
    .ask = Which of the six does the district run now, on what conditions, and how much is each? Is each one given once only, or can it be applied for again? Does another social insurance subsidy rule out this one? Which contracts and receipts should be kept?
    .next = Ask the District Human Resources Bureau or the District Disabled Persons’ Federation. Say what the business or work is, how long it has run and what costs most. Keep the lease and the receipts safe.
    .easy = This is for disabled people with a shop or casual work. There may be help with rent, equipment and other costs. Ask the District Human Resources Bureau which kinds there are. Keep contracts and receipts.
doc-self-employment-grants-clf-2018-6 = Items 11 to 13 leave help with rent, starting up and equipment to each place; the one-off grant after a year of trading is described as a pilot. We read a reprint, so rely on the copy at the service window.
    .easy = Items 11 to 13 are about help with rent, starting up and equipment. Each place decides on it. There is one-time money after a year of business. It is called a trial. We read a reprint. The copy at the service window counts.
doc-self-employment-grants-reg-employment = Article 19 says disabled people who trade on their own are not charged official registration fees, and are to be helped with small loans and the like.
    .easy = Article 19 is about disabled people who run a small business. Signing up is free of charge. They are to be helped with small loans and the like.
reason-self-grants-on-own = Runs a shop or a small business, or works flexibly
    .easy = Runs a shop or a small business. Or works flexibly.
reason-self-grants-planning = Aged 16 or over and thinking of starting a business: ask now what could be applied for once it has started
    .easy = Aged 16 or over, and thinking of starting a business. Ask now what there could be once it has started.
unchecked-self-grants-which = Which kinds the district runs now, and on what conditions
    .easy = Which kinds the district runs now, and what each asks for
unchecked-self-grants-once = Whether someone who has had the same kind of subsidy can apply again
    .easy = Whether someone who had this kind of money can apply again
unchecked-self-grants-premium = Whether the social insurance subsidy can be had alongside another one
    .easy = Whether the help with insurance can go together with other help

row-graduate-job-grant = Job-search and start-up grant for disabled students in their graduating year
    .what = The plan says that disabled students who graduate from a college or university this year and are looking for work or starting a business are to be given a grant. It does not say where to apply; the college can be asked first.
    .ask = When can this be applied for this year, what is the deadline, and how much is the grant? Which office of the college takes the papers? Is it open both to those looking for work and to those starting a business?
    .next = Ask the college’s job office first, even if the college is in another city. If it cannot say, ask the human resources office of the place where the college is. Ask early, so that the date is not missed.
    .easy = This is for disabled students who finish college this year. There may be a grant while looking for work or starting up. First ask the college’s job office. Ask for the closing date.
doc-graduate-job-grant-employment-funds = The 2023 revision of these rules names disabled students in their graduating year among those a one-off grant is for. We saw quotations, so rely on the college and the human resources office.
    .easy = These rules were changed in 2023. They name disabled students in their last year for one-time money. We saw quotations. What the college and the human resources office say counts.
reason-graduate-grant-this-year = Graduates from a college or university this year
unchecked-graduate-grant-looking = Whether the person is looking for work or starting a business
    .easy = Whether the person is looking for work, or starting a business
unchecked-graduate-grant-deadline = The college’s dates for this year

row-student-internship = Internship subsidy for disabled students
    .what = The plan sets out a subsidy for disabled students who meet the conditions, for the time of an internship. It does not say what the conditions or the rate are.
    .ask = Which students and which kinds of internship count, and how much is it? Who applies: the school or college, the employer or the student? When should this be done, and can it still be done after the internship?
    .next = Ask the District Human Resources Bureau whether this subsidy is running and which kinds of internship count; the school can help to ask. It is best to ask before the internship starts.
    .easy = This is for disabled students who do an internship. There may be some money for that time. Ask the District Human Resources Bureau, or the school.
reason-internship-now = Has an internship while studying
unchecked-internship-conditions = Which conditions the student has to meet
    .easy = What the student has to show
unchecked-internship-which = Which kinds of internship and which employers count

## Starting up and new kinds of work

row-startup-base = Start-up bases and support for starting a business
    .what = The plan supports start-up bases for disabled people and encourages them to start businesses of their own, with help such as premises, equipment, social insurance subsidies and credit. It does not say whether the district has a base now or how the help works.
    .ask = Is there a start-up base in the district now, and where? What does it take to be let in, and how is the space used? What help is there with equipment and loans, and how does one apply?
    .next = Ask the District Human Resources Bureau: say what the business idea is, how far it has got and what is still missing. The District Disabled Persons’ Federation can be asked too.
    .easy = This is for disabled people who want their own business. There may be help with a place, equipment or a loan. Ask the District Human Resources Bureau what there is now.
reason-startup-wish-or-own = Would like to start a business, or already runs one
    .easy = Would like to start a business, or has one
unchecked-startup-base-there = Whether the district has such a base now
unchecked-startup-base-support = What the support is, and how to get it

row-new-forms-work = New forms of work and new fields of work
    .what = The plan encourages internet platforms and agencies to help disabled people into online shops, remote customer service, live-stream selling, delivery and small shops. It also wants more ways into culture and the arts, counselling and internet services, above all for blind people. This is encouragement, so ask whether there are openings now.
    .ask = What work is there now that can be done online or at flexible hours? What skills does it need, and is there training? Who pays for the equipment? What contract is signed, and how is social insurance paid?
    .next = Ask the District Human Resources Bureau: say what the person can do, for how many hours a day, and whether going out is hard. The District Disabled Persons’ Federation can be asked too.
    .easy = This is work like selling or answering customers online. There may be jobs that suit disabled people. Ask the District Human Resources Bureau what there is now.
reason-new-forms-job-or-flexible = Would like a job, is looking for one, or works flexibly
    .easy = Would like a job. Or is looking for one, or works flexibly.
unchecked-new-forms-openings = Whether there are suitable openings now
unchecked-new-forms-terms = How the contract, social insurance and equipment are arranged

## For people who find it harder to get work

row-aux-employment = Sheltered work
    .what = For people who find it harder to get work, such as those with an intellectual, mental or severe limb disability, the plan asks for productive work to be organised near home, together with rehabilitation through work and contact with others. It sets no standard for “severe”; here we take grades 1 and 2. “Such as” leaves the list open, so people with another disability can ask too.
    .ask = Is there a place for sheltered work nearby? What is the work, how long is the day and how is it paid? Is it in the same place as the Warm Home centre or day care? Is there help with getting there?
    .next = Ask the District Human Resources Bureau or the District Disabled Persons’ Federation whether there is such a place nearby; the township or subdistrict service window can be asked too. Say what the person can do, and what help they need while doing it.
    .easy = Some disabled people find it harder to get a job. They may be able to do some work near home. They may build skills while they work. Ask the District Human Resources Bureau if there is a place nearby.
reason-aux-harder-kinds = An intellectual or mental disability, or a limb disability of grade 1 or 2 (the plan says “severe” without setting a standard)
    .easy = A learning or mental disability. Or a limb disability of grade 1 or 2. The plan says “severe” but does not say which grades.
reason-aux-no-job-now = Without a job now (whether looking or not), or farming
unchecked-aux-nearby = Whether there is a place for sheltered work nearby
    .easy = Whether a place for sheltered work is nearby
unchecked-aux-suits = Whether the work there suits the person

row-supported-employment = Supported employment
    .what = The plan sets out to explore supported employment, with projects to help young people with autism (mild intellectual disability) into work. It does not say up to what age “young” goes or what counts as “mild”; as it says “explore”, ask whether the district has started.
    .ask = Does the district have a supported employment project? Is there a job coach who helps with learning the work and starting it? What does it ask in age and degree of disability?
    .next = Contact the District Disabled Persons’ Federation. Say what the person likes, what they can do and what helps them to get on with others, and ask whether there is a project to join.
    .easy = This is for young people with autism or a learning disability. There may be a project that helps them into work. First ask the District Disabled Persons’ Federation if there is one.
reason-supported-kinds = Has autism, or an intellectual disability
    .easy = Has autism, or a learning disability
unchecked-supported-there = Whether the district runs supported employment
    .easy = Whether the district helps people into work with a coach
unchecked-supported-young = Whether the age counts as “young”
unchecked-supported-mild = Whether the degree counts as “mild”

row-public-post = Priority for public-welfare jobs
    .what = The plan asks for disabled people to have priority for public-welfare jobs such as village cleaner, water keeper, road keeper, forest ranger, social assistance helper, village library keeper and community worker; disabled people lifted out of poverty who meet the conditions are named too. Priority is a place in the queue, and there has to be a vacancy first; the plan does not give the conditions.
    .ask = Is there a public-welfare job free now? What does it ask in fitness and skills? Does a person first have to be recognised as finding it hard to get work, and where is that done? How long is the contract, and how is social insurance paid?
    .next = Ask the District Human Resources Bureau, or at the township or subdistrict service window, whether a job is coming free. Say what the person can do, and where they would need a hand.
    .easy = These are village and community jobs that serve everyone. Cleaning, road care and keeping a reading room are examples. Disabled people may come first when a job is free. Ask the District Human Resources Bureau.
doc-public-post-law-employment-promotion = Article 53: public-welfare jobs go first to people recognised as finding it hard to get work who suit the job, and carry a job subsidy. So ask whether that recognition is needed first.
    .easy = Article 53 is about public-welfare jobs. They go first to people who find it hard to get work. The people must suit the job. Money comes with it. So ask whether a person must be on that list first.
reason-public-post-wish-or-seeking = Would like a public-welfare job, or is looking for work
unchecked-public-post-vacancy = Whether a job is free now
unchecked-public-post-fit = Whether the person suits the job
unchecked-public-post-recognised = Whether a person first has to be recognised as finding it hard to get work
    .easy = Whether a person must first be listed as finding it hard to get work

row-blind-massage = Support for massage work by blind people
    .what = The plan sets out to build a training base for blind massage, to help blind people who practise medical massage into work in hospitals and community health centres, and to raise standards in blind health massage. It says “blind”, which may be narrower than a vision disability, and draws no line.
    .ask = Where can a blind person learn massage, how long does it take and is there a charge? How limited does sight have to be to join? What has to be done first to practise medical massage in a hospital?
    .next = Contact the District Disabled Persons’ Federation and ask whether there is training and how to sign up. For medical massage, ask the District Health Bureau as well.
    .easy = This is for people with poor sight who want to learn massage. There may be a place to learn. A hospital may ask for more before it gives work. First ask the District Disabled Persons’ Federation where to learn.
doc-blind-massage-blind-massage-measures = We understand these measures deal with which blind people may practise medical massage, and how. We have not yet checked the text; ask the District Disabled Persons’ Federation or the District Health Bureau.
    .easy = We understand that this says which blind people may do medical massage. It says how, too. We have not yet checked the text. Ask the District Disabled Persons’ Federation or the District Health Bureau.
reason-massage-vision = Has a vision disability (the plan says “blind”, which may be narrower)
    .easy = Has a vision disability. The plan says “blind”, which may mean fewer people.
unchecked-massage-counts-as-blind = Whether the degree of sight loss counts as “blind”
unchecked-massage-training-place = Whether the district has a place to learn and practise
unchecked-massage-licence = The qualification needed for medical massage
    .easy = Which papers are needed for medical massage

## Training, projects and the family

row-deaf-accessible-training = Accessible support for training, job seeking and starting up (above all for deaf people)
    .what = The plan asks for accessible support for disabled people, above all deaf people, who join job training, look for work or start a business. It does not say what the support is or how it is given.
    .ask = Can a sign language interpreter come to the training or the interview? How many days ahead must this be booked, and with whom? If there is no interpreter, can captions or written text be used? Is there a charge?
    .next = When signing up for training or arranging an interview, say from the start which way of communicating works; then ask the District Disabled Persons’ Federation how to book an interpreter. If phoning is hard, someone else can call, or the question can be written down at the service window.
    .easy = This is for people who find it hard to hear or speak. There may be help to talk with teachers or employers. Ask if a sign language interpreter can come. Ask the District Disabled Persons’ Federation first.
reason-deaf-support-kinds = Has a hearing or speech disability
reason-deaf-support-wish = Would like a job or training, or to start a business
    .easy = Would like a job, training, or to start a business
reason-deaf-support-others = Aged 16 or over and would like a job or training, or to start a business: the plan says disabled people, “above all deaf people”, so others can also tell the office which support they need
    .easy = Aged 16 or over. Would like a job, training, or to start a business. The plan says disabled people, “above all deaf people”. Others can also tell the office which help they need.
unchecked-deaf-support-form = Which support the district can give
    .easy = Which help this district can give
unchecked-deaf-support-booking = How to book an interpreter, and whether one is free on the day

row-women-handicraft = Craft and other work projects for disabled women
    .what = The plan supports projects, such as handicrafts, that help disabled women into work or business. It does not say which projects there are or how to join.
    .ask = Which projects run now, where, and can the work be done at home? Does someone teach it, and who provides the materials? How are the goods sold, and how is the work paid?
    .next = Ask the District Disabled Persons’ Federation or the District Women’s Federation. Say what the person can make or would like to learn, and ask whether there is a project to join.
    .easy = This is for disabled women who would like to earn. There may be projects such as making crafts. First ask the District Disabled Persons’ Federation what there is.
reason-handicraft-woman = Is a woman
reason-handicraft-wish = Would like a job or to start a business
    .easy = Would like a job, or to start a business
unchecked-handicraft-projects = Which projects run now
unchecked-handicraft-joining = Whether a project takes new people, and what it asks for

row-relative-employment = Help into work for families with no earner, and for relatives of disabled people
    .what = Where a disabled person’s family has nobody of working age in work, the plan asks for help so that at least one person finds work; it also asks for relatives of disabled people to be supported in finding work or starting up. This is help with finding work and learning skills, not a job that is handed out.
    .ask = Does the household count as a disabled person’s family with no earner, and who decides? Who in the household can register, and which relatives count? What help is there: introductions to employers, training, or something else?
    .next = Ask the District Human Resources Bureau: say that someone in the household is disabled and that nobody of working age has work, and ask how to register. The District Disabled Persons’ Federation can be asked too.
    .easy = This is for a disabled person’s family where nobody works. There may be help to look for work or learn skills. Relatives of the disabled person can ask too. Ask the District Human Resources Bureau first.
doc-relative-employment-law-employment-promotion = Article 56 gives this help to urban families; the plan does not limit it to towns, so families in villages can ask too.
    .easy = Article 56 gives this help to town families. The plan does not limit it to towns. Families in villages can ask too.
reason-relative-nobody-works = Nobody of working age in the household has work
unchecked-relative-zero-counts = Whether the household counts as having no earner, and who decides
    .easy = Whether the family counts as having nobody in work, and who decides
unchecked-relative-what-help = What help there is now
    .easy = What help there is at present
