# The questions that follow.
not-taken-over = Your answers could not be brought over from the other site. Please answer again here
    .easy = Your answers did not come with you. Please answer again here.

# The doors are its answers; these words are for whoever opens the question by itself.
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

## Looking over answers

review-title = Check your answers
review-lead = { $count ->
    [0] No questions answered yet.
    [one] You answered 1 question. To change it, choose “Change”.
   *[other] You answered { $count } questions. To change one, choose “Change” beside it; the other answers stay.
}
change = Change

## The basics

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

q-area = { $who ->
    [other] Do they live in a village or in town?
   *[self] Do you live in a village or in town?
}
    .hint = If a villagers’ committee looks after the area, choose village; if a residents’ committee does, choose town.
    .short = Village or town
    .why = A few items in the plan are for rural households only.
    .easy = Is the home in a village or in a town?
v-area-rural = In a village
v-area-urban = In town

q-poverty_track = Is the household recorded as lifted out of poverty, or on the watch list?
    .hint = The village committee can tell you; “not sure” is fine too.
    .short = Lifted out of poverty or on watch list
    .why = The plan has separate arrangements for these households. The answer stays in this device’s memory; it is not saved or sent.
    .why-easy = The plan has other steps for these families. The answer is used for this check only. It is not saved or sent.
    .easy = Is the family on a village help list, now or before?
v-poverty_track-tuopin = Lifted out of poverty (tuopin)
v-poverty_track-tuopin-note = once registered as poor, since recorded as out of poverty
v-poverty_track-monitored = On the watch list
v-poverty_track-monitored-note = followed so that the household does not fall back into poverty
v-poverty_track-no = Neither

q-insurance = { $who ->
    [other] Which kinds of social insurance do they have?
   *[self] Which kinds of social insurance do you have?
}
    .hint = Choose all that apply. Someone already drawing a pension goes by what was paid into. The social security card or the village or community committee can tell you.
    .short = Insurance
    .why = What can be asked for, and where, depends on the kind of insurance. Those without any can ask how to join.
    .why-easy = The kind of insurance decides what to ask for, and where. None yet? You can ask how to join.
    .easy = { $who ->
        [other] Do they pay for a pension or medical cover? Which ones?
       *[self] Do you pay for a pension or medical cover? Which ones?
    }
v-insurance-resident_pension = Residents’ pension insurance
v-insurance-resident_pension-note = usually paid through the village or community
v-insurance-resident_medical = Residents’ medical insurance
v-insurance-resident_medical-note = usually paid once a year
v-insurance-employee_pension = Employees’ pension insurance
v-insurance-employee_pension-note = paid through an employer, or by a flexible worker alone
    .easy = paid through a workplace; or paid alone by someone with no fixed workplace
v-insurance-employee_medical = Employees’ medical insurance
v-insurance-employee_medical-note = paid through an employer, or by a flexible worker alone
    .easy = paid through a workplace; or paid alone by someone with no fixed workplace
v-insurance-unemployment = Unemployment insurance
v-insurance-unemployment-note = paid through an employer while in work
v-insurance-none = None of these

q-trouble = Is any of this happening at the moment?
    .hint = Choose all that apply. You may skip this; other results stay the same.
    .short = Current difficulties
    .why = There is special help for sudden or serious trouble. The answer stays in this device’s memory; it is not saved or sent.
    .why-easy = There is special help to ask about for sudden or serious trouble. The answer is used for this check only. It is not saved or sent.
    .easy = Is there any trouble right now? Which kind?
v-trouble-medical_bills = Heavy medical bills
v-trouble-accident_or_disaster = An accident, a disaster or another emergency
v-trouble-guardian_absent = The usual carer cannot be there for a while
v-trouble-no_home_wandering = Nowhere to live, on the streets
v-trouble-rights_dispute = Rights violated, or a dispute with someone
    .easy = Rights not respected, or a quarrel with someone
v-trouble-none = None of these

q-support = Is there an income, or family able to provide support?
    .hint = Support here means the duty of close family to provide for one another.
    .hint-easy = Family means the people who must look after each other. Parents, children, husband or wife all count.
    .short = Income and family support
    .why = Extreme-hardship support (tekun) depends on this. The answer stays in this device’s memory; it is not saved or sent.
    .why-easy = Support in extreme hardship depends on this. The answer is used for this check only. It is not saved or sent.
    .easy = Is there any money coming in, or family who can help?
v-support-has_support = Yes, an income or family able to help
v-support-no_support = No income, and no family able to help
v-support-no_support-note = also if relatives exist but have no means themselves

q-service_injury = { $who ->
    [other] Are they a disabled soldier or an injured police officer?
   *[self] Are you a disabled soldier or an injured police officer?
}
    .hint = For a child, the answer is usually “No”.
    .short = Disabled soldier or injured officer
    .why = There are pensions and courtesies of their own for both. Someone who already receives nursing pay may not be able to have the nursing allowance as well; please ask at the service window.
    .why-easy = There is other help for both. Those with nursing pay may not get the nursing money too. Please ask at the service window.
    .easy = { $who ->
        [other] Were they a soldier or in the police? Were they hurt in that work?
       *[self] Were you a soldier or in the police? Were you hurt in that work?
    }
v-service_injury-no = No
v-service_injury-disabled_soldier = Disabled soldier
v-service_injury-injured_police = Injured police officer

## Work

q-work = { $who ->
    [other] What is the main thing they do now?
   *[self] What is the main thing you do now?
}
    .hint = If several fit, choose the one that takes the most time.
    .short = Work
    .why = Some help depends on the work situation. Just say how things are; nobody needs to change their work to qualify.
    .why-easy = Some help depends on the work. Just say how things are. Nobody needs to change their work for this.
    .easy = { $who ->
        [other] What do they do most days? Work, farm, go to school?
       *[self] What do you do most days? Work, farm, go to school?
    }
v-work-employed = Works for an employer
v-work-self_employed = Runs a shop or small business
v-work-flexible = Casual or other flexible work
    .easy = Odd jobs, or other work without a fixed workplace
v-work-farming = Farming
v-work-seeking = Out of work and looking
v-work-not_working = Not working and not looking
v-work-student = Studying
v-work-retired = Retired
v-work-child = A child not yet at school

q-lost_capacity = With any illness, injury or disability, is work still possible?
    .hint = If this has been assessed, go by the result; otherwise by how things really are.
    .hint-easy = Was there a proper check? Then go by the result. If not, go by how things really are.
    .short = Ability to work
    .short-easy = Can work or not
    .why = The disability pension of the employees’ scheme depends on this (work injuries have rules of their own, so ask at the service window), and the plan also provides for people lifted out of poverty who cannot work. The answer stays in this device’s memory; it is not saved or sent.
    .why-easy = The disability pension for employees depends on this. Work injuries have other rules; please ask at the service window. The plan also has steps for people lifted out of poverty who cannot work. The answer is used for this check only. It is not saved or sent.
    .easy = { $who ->
        [other] Can they still work?
       *[self] Can you still work?
    }
v-lost_capacity-yes_assessed = Not at all, and this has been assessed
    .easy = Not at all, and there was a proper check
v-lost_capacity-partly = Only partly
v-lost_capacity-maybe = Perhaps not; not assessed yet
    .easy = Perhaps not; there was no proper check yet
v-lost_capacity-no = Yes

q-lost_job = Was a job lost without choosing to, after at least a year of unemployment insurance?
    .hint = “Without choosing to” means the employer closed, cut jobs or did not renew, not that the worker resigned. For someone who has never had a job, the answer is “No”.
    .hint-easy = It counts if the workplace closed, cut jobs or did not renew. Leaving the job by choice does not count. Never had a job? Choose “No”.
    .short = Lost job and unemployment insurance
    .why = Unemployment benefit depends on both points.
    .easy = Did the workplace end the job? Was job-loss insurance paid for a year?
v-lost_job-yes = Yes, both are true
v-lost_job-no = No, or only one of them

q-zero_work_home = Is everyone of working age in the household without work?
    .hint = Usually ages 16 to 59. If you cannot tell whether farming counts as work, choose “not sure”.
    .short = Anyone at home in work
    .why = The plan wants at least one person in such a disabled person’s household to find work. It means help in looking, not a job handed out.
    .why-easy = The plan wants at least one person in such a home to work. It means help in looking, not a job handed out.
    .easy = Are all the grown-ups at home without work?
v-zero_work_home-yes = Yes, nobody is in work
v-zero_work_home-no = No, somebody is in work

q-wants = { $who ->
    [other] Which of these would they like to do?
   *[self] Which of these would you like to do?
}
    .hint = Choose all that apply. Choosing does not sign anyone up; it only finds the items that fit.
    .short = Wishes
    .why = Items on jobs, training, arts and sport depend on whether they are wanted.
    .why-easy = Items on jobs, training, arts and sport depend on this wish.
    .easy = { $who ->
        [other] You can choose more than one. What would they like to do?
       *[self] You can choose more than one. What would you like to do?
    }
v-wants-job = Finding a job
v-wants-training = Learning a skill
v-wants-training-note = a job skills course, or a practical course for villagers
v-wants-business = Starting a business
    .easy = Opening a business
v-wants-business-note = a shop, a workshop, growing or raising things, or selling online
v-wants-public_post = A public-welfare job
v-wants-public_post-note = such as village cleaning, road or forest care, the village library, or community service
v-wants-arts = Taking part in the arts
v-wants-arts-note = such as singing, dance, painting or crafts
v-wants-sport = Sports training or competition
v-wants-contest = A job skills contest
v-wants-contest-note = also for someone who has entered one before
v-wants-none = None of these

q-contest_award = { $who ->
    [other] Have they won a prize in a job skills contest for disabled people?
   *[self] Have you won a prize in a job skills contest for disabled people?
}
    .hint = For someone who has never entered one, the answer is “No”.
    .short = Prize in a skills contest
    .why = The plan has rewards and support for prize winners.
    .easy = { $who ->
        [other] Did they enter a skills contest? Did they win a prize?
       *[self] Did you enter a skills contest? Did you win a prize?
    }
v-contest_award-yes = Yes
v-contest_award-no = No

## School and study

q-study = { $who ->
    [other] What stage of study are they in now?
   *[self] What stage of study are you in now?
}
    .hint = If there is no study at present, choose “Not studying”. There are two answers for recent graduates.
    .short = Stage of study
    .why = Schooling, student support and help for graduates depend on the stage.
    .why-easy = Help with school depends on the stage. Help after graduating does too.
    .easy = { $who ->
        [other] Do they go to school now? Which kind?
       *[self] Do you go to school now? Which kind?
    }
v-study-none = Not studying
v-study-preschool = Kindergarten
v-study-compulsory = Primary or junior middle school
v-study-compulsory-note = including these years at a special school, and teaching at home
v-study-senior = Senior middle or vocational school
    .easy = Senior middle school, or a school for a trade
v-study-college = College or university
v-study-college-note = if graduating this year, choose the next answer
v-study-grad_year = Graduating from college or university this year
v-study-grad_2y = Graduated from college or university within two years, no job yet

q-school_need = Is any of this true of school or exams?
    .hint = Choose all that apply. With no school and no exam, choose “None of these”.
    .short = Needs at school and in exams
    .why = Teaching at home, exam adjustments and similar items depend on this.
    .why-easy = Teaching at home, help in exams and the like depend on this.
    .easy = Think of school and exams. Does any of this fit?
v-school_need-cannot_attend = Cannot get to school
v-school_need-cannot_attend-note = needs care, and going to class is hard
v-school_need-exam_soon = An exam is coming up
v-school_need-exam_soon-note = any exam, for a school, a job or a trade
v-school_need-aids = Needs devices or special materials for learning
v-school_need-aids-note = such as a hearing aid, large-print textbooks or a screen reader
v-school_need-internship = On an internship (work placement), or about to start one
    .easy = Learning a job at a workplace now, or soon
v-school_need-none = None of these

## Care and rehabilitation

q-care = Is help needed with daily life?
    .hint = Such as eating, dressing, washing, using the toilet, getting up or moving about.
    .short = Daily help
    .short-easy = Help in daily life
    .why = Care and home visits depend on how much help is needed. The answer stays in this device’s memory; it is not saved or sent.
    .why-easy = Care and home visits depend on how much help it takes. The answer is used for this check only. It is not saved or sent.
    .easy = Is help needed to eat, dress or use the toilet?
v-care-no = No, none is needed
v-care-part = Yes, with some things
v-care-full = Yes, with almost everything
v-care-full-note = cannot manage without someone’s care

q-carer = Does a relative give care at home?
    .hint = A family member or relative who does this regularly, living in the same home or not.
    .hint-easy = This is family or a relative who often gives care. They need not live in the same home.
    .short = Care by a relative
    .why = The plan has services for relatives who give care, such as respite (a break from caring) and training.
    .why-easy = The plan has services for family who give care. It may be a break, or training.
    .easy = Does someone in the family help every day?
v-carer-yes = Yes
v-carer-no = No

q-rehab = Is rehabilitation needed?
    .hint = Such as training, an operation or guidance. If you cannot tell, choose “not sure”.
    .short = Need for rehabilitation
    .short-easy = Training or treatment needed
    .why = Several rehabilitation items depend on this. The answer stays in this device’s memory; it is not saved or sent.
    .why-easy = Several kinds of training and treatment depend on this. The answer is used for this check only. It is not saved or sent.
    .easy = Is training or an operation needed, to move or speak better?
v-rehab-yes = Yes
v-rehab-no = No

q-orphan = Is this about a child who is an orphan or has nobody to raise them?
    .hint = For an adult, the answer is usually “No”.
    .short = Orphan or without care
    .why = Other support exists for these children, and some allowances may not be paid together. The answer stays in this device’s memory; it is not saved or sent.
    .why-easy = There is other help for these children. Some money may not be paid together. The answer is used for this check only. It is not saved or sent.
    .easy = Is this a child with no parents to look after them?
v-orphan-no = No
v-orphan-is_orphan = An orphan
v-orphan-de_facto = In fact without parental care
    .easy = Parents are living but cannot raise the child
v-orphan-de_facto-note = parents are living, but neither can raise the child
v-orphan-institution = Lives in a children’s home

q-sex = { $who ->
    [other] Are they a woman or a girl?
   *[self] Are you a woman or a girl?
}
    .hint = You may skip this. It matters for women’s health and women’s jobs only; all other results stay the same.
    .hint-easy = You may skip this. It matters for women’s health and women’s jobs only. All other results stay the same.
    .short = Sex
    .why = We ask only because the plan has items for disabled women. The answer stays in this device’s memory; it is not saved or sent.
    .why-easy = The plan has items for disabled women. That is why we ask. The answer is used for this check only. It is not saved or sent.
    .easy = You can leave this out. Is this about a woman or a girl?
v-sex-female = Yes
v-sex-other = No
v-sex-skip = Skip this question

q-incontinent = Is there any bladder or bowel incontinence?
    .hint = You may skip this. It matters for one item, nursing supplies; all other results stay the same.
    .hint-easy = You may skip this. It matters for one item only: nursing supplies. All other results stay the same.
    .short = Incontinence
    .short-easy = Wee or poo accidents
    .why = We ask only because the plan has nursing supplies for exactly this. The answer stays in this device’s memory; it is not saved or sent.
    .why-easy = The plan has nursing supplies for just this. That is why we ask. The answer is used for this check only. It is not saved or sent.
    .easy = Does wee or poo come out when it should not?
v-incontinent-yes = Yes
v-incontinent-no = No
v-incontinent-skip = Skip this question

## Devices, getting about and housing

q-device = Is an assistive device needed?
    .hint = Such as a wheelchair, hearing aid, white cane, artificial limb or nursing pad.
    .short = Assistive device
    .short-easy = Things like a wheelchair
    .why = Several kinds of help with devices depend on this. The answer stays in this device’s memory; it is not saved or sent.
    .why-easy = Several kinds of help with such things depend on this. The answer is used for this check only. It is not saved or sent.
    .easy = Would something like a wheelchair or a hearing aid help?
v-device-yes = Yes
v-device-no = No

q-vehicle = Is there a motor wheelchair or a C5 driving licence?
    .hint = Choose all that apply; learning counts. For a child, it is usually “None of these”.
    .short = Motor wheelchair and C5 licence
    .why = The fuel subsidy and the driver training subsidy depend on this.
    .why-easy = Money for petrol and for learning to drive depends on this.
    .easy = Is there a petrol wheelchair? Or a C5 driving licence?
v-vehicle-fuel_wheelchair = Owns a petrol motor wheelchair
v-vehicle-c5_learning = Learning for a C5 licence
v-vehicle-c5_learning-note = C5 is a licence class open to some people with a limb disability
v-vehicle-c5_obtained = Holds a C5 licence
v-vehicle-none = None of these

q-home = Is any of this true of the home?
    .hint = Choose all that apply.
    .short = Housing
    .why = Home adaptation and safe housing depend on this.
    .why-easy = Changes to the home and safe housing depend on this.
    .easy = Is any of this a problem at home?
v-home-access_barrier = Getting about at home is hard
v-home-access_barrier-note = such as steps in the way, or trouble using the toilet or washing
v-home-unsafe_house = The house is not safe
v-home-unsafe_house-note = such as cracked walls or a leaking roof
v-home-no_house = No home that belongs to the household
v-home-none = None of these

## Employers and service organisations

q-org_type = What kind of organisation is yours?
    .hint = Go by its registration papers. If several fit, choose the one closest to what you want to arrange.
    .hint-easy = Go by your official papers. If several fit, choose the one closest to what you want.
    .short = Kind of organisation
    .why = The plan treats kinds of organisations differently, so knowing this first saves questions.
    .why-easy = The plan is not the same for each kind of organisation. Asking first saves questions.
    .easy = What does your organisation do? Which of these is it?
v-org_type-party_gov = Party or government body
v-org_type-public_inst = Public institution
v-org_type-public_inst-note = schools and kindergartens choose the next answer
v-org_type-school = School or kindergarten
v-org_type-soe = State-owned enterprise
v-org_type-company = Other company
v-org_type-social_org = Social organisation
v-org_type-social_org-note = such as an association, a foundation or a private non-profit body
v-org_type-individual_biz = Sole trader or family business
v-org_type-farm_coop = Farmers’ cooperative or growing base
v-org_type-training_body = Training provider
v-org_type-aux_workshop = Sheltered workshop
    .easy = A workshop made for disabled people
v-org_type-aux_workshop-note = work close to home for disabled people who find jobs hardest to get
    .easy = near home, for disabled people who find it hardest to get jobs
v-org_type-concentrated = Employer where many disabled people work
    .easy = A workplace where many disabled people work
v-org_type-concentrated-note = also if it is non-profit
    .easy = also if it does not work for profit
v-org_type-hr_service = Job placement or staffing service
    .easy = A service that finds people jobs, or finds staff
v-org_type-care_service = Care or other service for disabled people
    .easy = Care, or another service, for disabled people
v-org_type-platform = Internet platform or agency
    .easy = An internet platform, or a go-between

q-posts = How many authorised posts does your organisation have?
    .hint = The authorised number, not the number of people at work. With none, enter 0.
    .short = Authorised posts
    .why = The plan asks more of public bodies above a certain number of posts.
    .why-easy = The plan asks more of government offices and public institutions with many posts.
    .easy = How many official posts does your organisation have?
    .unit = posts

q-staff = How many staff does your organisation have now?
    .hint = Include disabled staff.
    .short = Staff
    .why = The employment quota is a share of all staff.
    .why-easy = A share of all staff should be disabled people. So we ask for the total.
    .easy = How many people work for you?
    .unit = people

q-disabled_staff = How many disabled people work at your organisation?
    .hint = Count each person once. With none, enter 0.
    .short = Disabled staff
    .why = Several subsidies, the award and the yearly certification go by this number. Only the number is needed, no names.
    .why-easy = Some money, the award and the yearly check go by this number. We need only the number, no names.
    .easy = Of all your workers, how many are disabled?
    .unit = people

q-severe_staff = How many of the disabled staff have grade 1 or 2?
    .hint = Disabled soldiers of grades 1 to 3 count here too. With none, enter 0.
    .short = Disabled staff of grade 1 or 2
    .why = How these staff are counted differs from place to place, so ask at the service window about the award. Only the number is needed, no names.
    .why-easy = How to count these staff differs from place to place. Please ask at the service window about the award. We need only the number, no names.
    .easy = How many of them have grade 1 or 2 on their card?
    .unit = people

q-contract_insured = Do all disabled staff have a contract of at least a year and social insurance paid?
    .hint = Both are needed.
    .short = Contracts and insurance
    .why = Several subsidies and the award depend on contracts and insurance.
    .why-easy = Some money and the award depend on contracts and insurance.
    .easy = Do disabled staff have a contract for a year? Is their insurance paid?
v-contract_insured-all = Yes, all of them
    .easy = Yes, for all of them
v-contract_insured-some = Some of them
v-contract_insured-none = None of them

q-public_posts = Does your organisation have disabled people in public-welfare jobs, with social insurance paid?
    .hint = Public-welfare jobs are posts such as village cleaning, road and forest care, or community service.
    .hint-easy = These are jobs like village cleaning, road and forest care, or community service.
    .short = Public-welfare jobs
    .why = The plan has an insurance subsidy for such jobs.
    .why-easy = The plan has money towards insurance for such jobs.
    .easy = Do disabled people hold public-welfare jobs with you? Is their insurance paid?
v-public_posts-yes = Yes
v-public_posts-no = No

q-interns = Does your organisation take disabled people as interns (work placements)?
    .hint = Choose “Yes” for internships now or earlier; the service window will look at the dates.
    .short = Disabled interns
    .why = The plan has a subsidy for organisations that do.
    .why-easy = The plan has an item of money for organisations that do.
    .easy = Do disabled people come to you to learn a job?
v-interns-yes = Yes
v-interns-no = No

q-placed_1y = How many of the disabled people your organisation placed have stayed at work for a year?
    .hint = Count those in steady work for a year or more. With none, enter 0.
    .short = Placed for a year or more
    .why = The plan has an award for placement services that goes by this number.
    .why-easy = The plan has an award for services that find people jobs. It goes by this number.
    .easy = You help disabled people find work. How many stayed a year?
    .unit = people
