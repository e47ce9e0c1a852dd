# Training, finding work, and rights at work

## Criteria shared by several benefits

reason-skills-wants-training = Would like skills training
reason-skills-contest-prize = Has won a prize in a skills contest for disabled people

row-vocational-training = Job skills training for disabled people
    .what = The plan asks that disabled people who want work and training can generally get training that fits: general work skills, skills for finding a job, skills for a particular job, or starting a business. The five-year target is 150 people, so ask which courses run this year and how many they take.
    .ask = Which courses run this year, when and where? How are lessons arranged for people who cannot see, hear or move easily? What about travel costs? Are people of 60 and over taken?
    .next = Contact the District Disabled Persons’ Federation or the District Human Resources Bureau, say what the person would like to learn and what is difficult, and ask how to sign up.
    .easy = This is training for a trade or a job. Disabled people who want to learn may be able to join. First ask the District Disabled Persons’ Federation which courses there are.
reason-vocational-training-from-60 = Aged 60 or over: the plan sets no upper age, so ask whether the course takes people of this age
    .easy = Aged 60 or over. The plan sets no upper age. Does the course take people of this age? Ask at the window.
unchecked-vocational-training-course = Whether there is a suitable course, and when

row-rural-skills-training = Practical skills training for disabled people in villages
    .what = The plan asks for practical skills training for disabled people in villages to go on. It does not say which skills are taught, or how often.
    .ask = Which skills are taught this year, when and where? Can people from one village sign up together? What is arranged for people who find moving about or communicating hard?
    .next = Ask at the township or subdistrict service window or at the District Disabled Persons’ Federation. Say what is grown or raised at home, or what the person would like to learn.
    .easy = This training teaches practical skills. Disabled people who live in a village may be able to join. First ask at the township or subdistrict service window.
reason-rural-skills-wants-or-farms = Would like skills training, or farms
unchecked-rural-skills-course = Which skills are taught this year, and when

row-master-studio = Studios for disabled master craftspeople
    .what = The plan supports studios for disabled people who are masters of a skill and meet the conditions. It does not say who counts as a master or what the support is; here we look at whether the person has won a prize in a skills contest for disabled people.
    .ask = Who counts as a master, and who decides? Is the district supporting studios at present? What does the support cover?
    .next = Contact the District Disabled Persons’ Federation, say what the skill is and which prize was won, and ask what a studio requires. Look out the prize certificate first.
    .easy = This is for disabled people with great skill. There may be help to open a studio. People who won a skills prize can ask. First ask the District Disabled Persons’ Federation what is needed.
unchecked-master-studio-who = Who counts as a master, and which other conditions there are
    .easy = Who counts as a master, and what else it takes
unchecked-master-studio-support = Whether the district supports studios now, and how

row-skill-contest = Selection for skills contests for disabled people
    .what = The plan asks for talented people to be selected for skills contests for disabled people at city level and above. It does not say in which skills, or how they are chosen.
    .ask = Which contests are coming up, and in which skills? How do people sign up, and how are they chosen? Is there any practice beforehand?
    .next = Contact the District Disabled Persons’ Federation, say what the person is good at and would like to enter, and ask when the next selection is.
    .easy = These are skills contests for disabled people. The district chooses people first. Skilled people may have a chance. First ask the District Disabled Persons’ Federation.
reason-skill-contest-wants = Would like to enter, or has entered, a skills contest for disabled people
unchecked-skill-contest-selection = How people are selected, and how many

row-skill-award = Awards for prize winners in skills contests
    .what = The plan says that people who win a prize in a skills contest for disabled people are to be rewarded under the rules that apply. It does not say which contests or which years count.
    .ask = Which contests, and which levels of prize, count? Can a prize from an earlier year still be put forward, and how much is the award? How does one apply, and by when?
    .next = Take the disability certificate and the prize certificate to the District Disabled Persons’ Federation, and ask whether this prize can be put forward.
    .easy = Disabled people who won a skills prize may be given an award. It depends on the contest and the year. Take the prize certificate to the District Disabled Persons’ Federation and ask.
unchecked-skill-award-which = Which contests and which years count

row-job-service = Help with finding work
    .what = The plan asks for job services for disabled people in town and country, from looking for work through to starting a job, with job coaches. It sets no other condition, and by law the public job services and those of the Disabled Persons’ Federation are free.
    .ask = How does one register as looking for work? Which suitable jobs are open now? Can a job coach come along to an interview or the first days at work?
    .next = Register for work at the employment service of the District Disabled Persons’ Federation; say what the person can do, would like to do and finds difficult. The district employment service can also be asked.
    .easy = This service helps to look for work, free of charge. Disabled people who want a job may be able to use this. First tell the District Disabled Persons’ Federation what work is wanted.
doc-job-service-reg-employment = Article 22 says the federation’s job services provide job news, training, guidance and placement free of charge.
    .easy = Article 22 is about the federation’s job services. They give job news, training and advice. They help people find a job. All of it is free.
doc-job-service-law-disabled-persons = Article 37 says public job services and those of the federation are free for disabled people.
    .easy = Article 37 says that public job services are free for disabled people. So are those of the federation.
reason-job-service-looking = Wants a job, or is looking for one

row-employment-aid = Employment aid for disabled people who find it hard to get work (including Employment Aid Month)
    .what = The plan asks that disabled people who find it hard to get work and meet the conditions be brought into employment aid, and that events such as Employment Aid Month go on. It does not say who counts as finding it hard; Hunan province decides that.
    .ask = Under Hunan’s rules, who counts as finding it hard to get work? Which papers are wanted, and how long does it take? What help follows once someone counts? When is Employment Aid Month this year?
    .next = Go to the township or subdistrict service window or the District Human Resources Bureau, say how long the search has lasted and what stands in the way, and ask about being recognised as finding it hard to get work.
    .easy = This may help disabled people who find it hard to get work. The office first looks at whether they count. Start at the township or subdistrict service window.
doc-employment-aid-law-employment-promotion = Article 52 asks for priority support for people who find it hard to get work, and leaves it to the province to say who they are. Priority is a place in the queue, no more than that.
    .easy = Article 52 is about people who find it hard to get work. Their turn comes first. The province says who they are. That is about order, no more.
unchecked-employment-aid-recognition = Whether the person is recognised, under Hunan’s rules, as finding it hard to get work
    .easy = Whether, under Hunan’s rules, the person counts as finding it hard to get work

row-graduate-one-file = One file and one plan for each disabled graduate
    .what = For disabled college graduates whose home district before college was this one, the plan asks for a register and particular help: a file and a plan for each. It does not say for how long after graduation.
    .ask = Is the graduate on the register? Who counts as coming from this district? How long after graduation does the help last? Which jobs or courses might fit?
    .next = Contact the District Disabled Persons’ Federation, give the year of graduation, the subject and the work wanted, and ask how a file is opened. Someone away from the district can start by phone, or have a relative ask.
    .easy = After college, disabled graduates may get help to find work. Each person has their own file and their own plan. First contact the District Disabled Persons’ Federation after graduation.
reason-graduate-file-graduate = Graduates from college this year, or graduated within two years and has no work yet
    .easy = Finishes college this year. Or finished within two years, and has no work yet.
unchecked-graduate-file-origin = Whether the graduate counts as coming from this district
unchecked-graduate-file-how-long = How long after graduation it applies

row-job-expo = Job fairs, sales fairs and exhibitions for disabled people
    .what = The plan sets out to send teams to three kinds of event: job fairs, fairs for products made by disabled people, and exhibitions of what they have achieved in work and business. People are selected; the plan does not say how.
    .ask = Which events are coming up, and where? How does one sign up, and who is chosen? Can products be taken along to show, and what about travel costs?
    .next = Contact the District Disabled Persons’ Federation, say what the person does or makes, and ask whether a team is going this year.
    .easy = These are fairs for jobs, products and skills. A team is chosen to go. People with a skill or a product may have a chance. First ask the District Disabled Persons’ Federation.
reason-job-expo-interest = Wants a job or a business, or has a shop or business already
    .easy = Wants a job or a business. Or has a shop or business already.
unchecked-job-expo-selection = How people are selected, and how many

row-employee-rights = Equal treatment at work, reasonable adjustments and fair job medicals
    .what = The plan asks employers to give disabled employees suitable working conditions, protection, access and reasonable adjustments, and to treat them equally in promotion, job titles, insurance and benefits. The health requirements for taking up a job are to be reasonable too. These are rights; there is nothing to apply for.
    .ask = What could the employer adjust? Who can be told if the health requirements for a job are unreasonable? If rights are affected, where can a complaint be made, and which papers should be kept?
    .next = Tell the employer first what needs adjusting. If that does not help, keep contracts, notices and the like, and raise it with the District Human Resources Bureau; the District Disabled Persons’ Federation and the District Justice Bureau can advise.
    .easy = Employers must treat disabled workers fairly. Health checks for a job must be fair too. This may help people who work or look for work. If there is a problem, talk to the employer first.
doc-employee-rights-law-disabled-persons = Article 38 rules out discrimination against disabled people in hiring, promotion, pay, insurance and more. Article 64: those affected can have the department in charge order the employer to put it right, or go to court.
    .easy = Article 38 says that disabled people must not be treated worse. This is for hiring, promotion, pay, insurance and more. Article 64 is for those who are. The department in charge can make the employer put it right. They can also go to court.
doc-employee-rights-reg-employment = Article 13 asks for working conditions and protection that suit the employee, and rules out discrimination in promotion, pay, insurance and more.
    .easy = Article 13 says that the work and the protection must suit the employee. In promotion, pay, insurance and more they must not be treated worse.
reason-employee-rights-work = Has a job with an employer, or is looking for or wants one
unchecked-employee-rights-reasonable = Which adjustments are reasonable, and whether a job’s health requirements are
    .easy = Which changes are fair to ask for. Whether the health rules for a job are fair.

row-rural-employment-base = Rural employment bases and larger farms run by disabled people
    .what = The plan sets out to support a number of employment bases for disabled people, and larger farms run by disabled people, so that disabled people find work and earn more. They are selected: well run, of some size and able to bring others along; the plan does not say what size, or what the support is.
    .ask = Is there a selection this year, and how does one apply? How large must a farm be? What does the support consist of? Can someone without a base of their own work at one nearby?
    .next = Ask the District Disabled Persons’ Federation or the District Agriculture Bureau. Say how much is grown or raised now, or what is planned.
    .easy = Disabled people who farm may get support. They have to be chosen. People who want to work at a village base can ask too. First ask the District Disabled Persons’ Federation.
reason-rural-base-farms-or-starts = Farms, or would like to start a business
    .easy = Farms, or would like to start their own business
unchecked-rural-base-selection = How bases and farms are selected
unchecked-rural-base-size = What size counts
