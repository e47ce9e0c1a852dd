# Insurance

## Pension insurance

row-pension-enrol = Joining the residents’ pension insurance, and help with the premium
    .what = The plan asks that disabled people be helped to join the residents’ pension insurance as the rules allow: everyone who should be in it, and help with the premium for everyone who should have it. That is a goal; whether the government pays a premium depends on local rules.
    .ask = Is the person insured now, and if not, how does one sign up? Can the government pay the premium, and at which tier? Is there a separate arrangement for severely disabled people and for households on the minimum living allowance (dibao) or extreme-hardship support (tekun)?
    .next = Ask the District Human Resources Bureau, or your township or subdistrict service window, to look up whether the person is insured. If so, ask whether the premium is being paid for them.
    .easy = This insurance pays money in old age. People aged 16 to 59 may be able to join. Sometimes the government may help to pay. At any age, first ask at the township or subdistrict window.
doc-pension-enrol-gf-2014-8 = We understand this document has local government pay part or all of the lowest tier for severely disabled people and others who cannot easily pay. We have not yet checked the text; ask the District Human Resources Bureau.
    .easy = We understand that some people cannot easily pay, such as severely disabled people. Local government pays the lowest level for them. It pays part or all of it. We have not yet checked the text. Ask the District Human Resources Bureau.
reason-pension-from-16 = Aged 16 or over
reason-pension-to-59 = Aged 59 or under
reason-pension-no-employee = Not in the employees’ pension insurance
reason-pension-past-60 = Aged 60 or over and in neither pension insurance: ask the District Human Resources Bureau whether and how it can still be done
    .easy = Aged 60 or over, and in neither insurance for old age. Can it still be done, and how? Ask the District Human Resources Bureau.
reason-pension-student = The person is a student: ask the District Human Resources Bureau whether students can join
    .easy = The person is a student. Can students join? Ask the District Human Resources Bureau.
unchecked-pension-premium-paid = Whether the government pays the premium
    .easy = Whether the government pays for the insurance
unchecked-pension-tier = If it does, at which tier
    .easy = If the government pays, at which level

## Medical insurance

row-medical-enrol = Joining the residents’ medical insurance, and help with the premium
    .what = The plan asks that disabled people be helped to join the residents’ medical insurance as the rules allow: everyone who should be in it, and help with the premium for everyone who should have it. People in the employees’ medical insurance are outside this item. The plan does not say who is helped or by how much; national rules and local arrangements do.
    .ask = Is the person insured now? When must this year’s premium be paid, and what if it is missed? Can the government pay all or part of it, and what has to be recognised first?
    .next = Ask the District Healthcare Security Bureau, or your township or subdistrict service window, whether the person is insured and by which day the premium is due. Mention a disability certificate, the minimum living allowance (dibao) or extreme-hardship support (tekun) if there is one.
    .easy = This insurance helps to pay for treatment. People without insurance through a job may be able to join. For some, the government may help to pay. First ask the District Healthcare Security Bureau when to pay.
doc-medical-enrol-law-social-insurance = Article 25 gives government help with the premium to people on the minimum living allowance (dibao), disabled people who have lost the ability to work, and, in low-income households, people aged 60 or over and minors.
    .easy = Article 25 is about government help with paying. It is for people on basic living money. It is for disabled people who can no longer work. It is also for low-income families. There it helps people aged 60 or over, and children.
doc-medical-enrol-law-social-assistance = Article 24 gives people on extreme-hardship support (tekun) or the minimum living allowance (dibao) help with the premium.
    .easy = Article 24 is about people on basic living money, or long-term support. They get help with paying for medical insurance.
doc-medical-enrol-gbf-2024-38 = Under this document, someone who misses the time for paying waits 3 months after joining before costs are covered, and longer for each further year missed.
    .easy = Some people do not pay in time. After joining they wait 3 months before costs are covered. With each further year missed, they wait longer.
reason-medical-enrol-no-employee = Not in the employees’ medical insurance
unchecked-medical-enrol-premium = Whether the government pays the premium, in full or in part
    .easy = Whether the government pays for the insurance. Whether it pays all or part.
unchecked-medical-enrol-waiting = Whether there is a waiting time after a gap, and how long
    .easy = Whether there is a wait after a gap in paying, and how long

## Self-employed people

row-self-employed-insurance = Social insurance subsidy for self-employed disabled people
    .what = The plan asks for the social insurance subsidy for disabled people who run their own registered business to be carried out. It does not say on what conditions, how much or for how long.
    .ask = Must the person first be recognised as hard to employ, and where? Which contributions are covered, how much of them, and for how many years? If another subsidy has covered this contribution, is it still possible to apply?
    .next = Ask the District Human Resources Bureau first, or the District Disabled Persons’ Federation. Say what the business is and how social insurance is paid, and keep the receipts.
    .easy = This may suit disabled people with their own business. Part of the insurance they paid may come back. First ask the District Human Resources Bureau. Keep the payment slips.
doc-self-employed-insurance-clf-2018-6 = Item 13 deals with the social insurance subsidy for flexible work, for disabled people recognised as hard to employ. We read a reprint.
    .easy = Item 13 is about help with insurance for flexible work. It is for disabled people counted as finding it hard to get work. We read a reprint.
doc-self-employed-insurance-employment-funds = These measures pay back part of contributions already paid, as a rule for no more than 3 years, and longer for people within 5 years of retirement.
    .easy = This pays back part of the insurance already paid. As a rule it is for no more than 3 years. It may be longer for people within 5 years of retirement.
reason-self-employed-insurance-shop = Runs their own shop or registered business now
unchecked-self-employed-insurance-recognition = Whether the person must first be recognised as hard to employ
    .easy = Whether the person must first be listed as finding it hard to get work
unchecked-self-employed-insurance-once = Whether another subsidy has already covered the same contribution
    .easy = Whether other money has already helped with the same insurance payment

## Employers

row-employer-insurance-subsidy = Social insurance subsidy for employers of disabled people
    .what = The plan asks for the social insurance subsidy for employers of disabled people to be carried out. It does not say which contributions, how much or for how long. It overlaps with the subsidies for hiring and for public-welfare posts; the same contribution is normally covered once.
    .ask = Which contributions are covered, how much of them, and for how many years? What is required of the contracts and contributions of disabled staff? If we have another social insurance subsidy, can we still apply?
    .next = Ask the District Human Resources Bureau first, or the District Disabled Persons’ Federation. Say how many disabled staff there are, how long their contracts run and how social insurance is paid.
    .easy = This may suit employers with disabled staff. Part of the insurance they paid may come back. First ask the District Human Resources Bureau.
doc-employer-insurance-subsidy-clf-2018-6 = Item 16 deals with the social insurance subsidy for employers who take on disabled people. We read a reprint.
    .easy = Item 16 is about help with insurance for employers. They take on disabled people. We read a reprint.
doc-employer-insurance-subsidy-employment-funds = These measures govern how employment funds are used, including the social insurance subsidy for employers; each place sets the rates.
    .easy = This is about how money for employment is used. Help with insurance for employers is part of it. Each place sets how much.
reason-employer-insurance-employer = Is an employer
    .easy = Is a workplace that employs people
reason-employer-insurance-staff = Has disabled staff now
reason-employer-insurance-no-contract = No disabled staff have a contract of a year or more with social insurance paid: this is normally looked at, so ask the District Human Resources Bureau first
    .easy = No disabled staff have both a one-year contract and insurance paid. The office normally looks at both. First ask the District Human Resources Bureau.
unchecked-employer-insurance-which = Which contributions are covered
    .easy = Which kinds of insurance are covered
unchecked-employer-insurance-years = For how many years
unchecked-employer-insurance-once = Whether another subsidy has already covered the same contribution
    .easy = Whether other money has already helped with the same insurance payment

## Disability pension for employees

row-disability-pension = Disability pension for employees (employees’ pension insurance)
    .what = The plan asks for the disability pension of the employees’ pension insurance to be carried out. By law three things count: illness or an injury not caused by work, complete loss of the ability to work, and not yet having reached retirement age. A disability certificate does not decide it: people without one may apply, and people with one still need a work-capacity assessment.
    .ask = Where is work capacity assessed, and what should be brought? In which year and month does the person reach retirement age? How are the years of contributions counted, and how is the payment worked out? If the injury has to do with work, what should be applied for instead?
    .next = Ask at the social insurance desk of the District Human Resources Bureau. Bring medical records, and the work-capacity assessment if there is one, and ask them to look up the contribution years and the retirement age.
    .easy = This is money for employees who can no longer work. It may suit people who are ill or injured. People without a disability certificate can ask too. First take medical records to the District Human Resources Bureau.
doc-disability-pension-law-social-insurance = Article 17 provides this pension for members of the employees’ pension insurance who, through illness or an injury not caused by work, have completely lost the ability to work before retirement age.
    .easy = Article 17 is about people in the employees’ pension insurance. Illness or an injury has left them unable to work at all. The injury was not caused by work. They have not reached retirement age. They can get this pension.
doc-disability-pension-rsf-2024-72 = We understand these are the national rules on this pension, in force from 1 January 2025, and that the payment depends on the years of contributions. We have not yet checked the text; ask the District Human Resources Bureau.
    .easy = We understand that these are the national rules on this pension. They are in force from 1 January 2025. How much it is depends on the years paid in. We have not yet checked the text. Ask the District Human Resources Bureau.
reason-disability-pension-member = In the employees’ pension insurance
reason-disability-pension-assessed = Assessed as unable to work at all
    .easy = A check has shown that the person cannot work at all
reason-disability-pension-not-retired = Not retired yet
reason-disability-pension-from-16 = Aged 16 or over
reason-disability-pension-under-63 = Under 63 (retirement age differs from person to person, so ask the District Human Resources Bureau)
    .easy = Under 63. Retirement age is not the same for everyone. Ask the District Human Resources Bureau.
reason-disability-pension-near-retirement = Aged 50 or over: retirement age is rising step by step, so ask the District Human Resources Bureau whether the person has reached theirs
    .easy = Aged 50 or over. Retirement age is rising step by step. Has the person reached it? Ask the District Human Resources Bureau.
unchecked-disability-pension-cause = Whether the cause is illness or an injury not caused by work
unchecked-disability-pension-own-age = Whether the person has reached their own retirement age
unchecked-disability-pension-years = How many years of contributions there are
    .easy = For how many years the insurance was paid

## Rehabilitation

row-rehab-insurance = Medical rehabilitation covered by medical insurance
    .what = The plan asks that medical rehabilitation which meets the conditions be covered by basic medical insurance. Which items, for how many days and in which hospitals is not in the plan; the insurance list says.
    .ask = Is this rehabilitation item on the insurance list? How many days or sessions are covered? Which hospitals count, and what must be done first?
    .next = Before starting, ask the hospital’s insurance desk or the District Healthcare Security Bureau whether the item is covered. If an assessment is needed, see a rehabilitation doctor first.
    .easy = Medical insurance may pay for some treatment and training to recover. It may suit insured people who need it. First ask the hospital’s insurance desk, then start.
doc-rehab-insurance-wnwf-2010-80 = We understand this document first brought 9 kinds of medical rehabilitation into medical insurance. We have not yet checked the text; ask the District Healthcare Security Bureau about the items.
    .easy = We understand that medical insurance first took in 9 kinds of treatment. They help people get better. We have not yet checked the text. Ask the District Healthcare Security Bureau about the items.
doc-rehab-insurance-rsf-2016-23 = We understand this document added 20 more. We have not yet checked the text; ask the District Healthcare Security Bureau about the items.
    .easy = We understand that this document added 20 more. We have not yet checked the text. Ask the District Healthcare Security Bureau about the items.
doc-rehab-insurance-reg-rehabilitation = Article 25 is about disabled people’s medical insurance and the payment of medical rehabilitation that it covers.
    .easy = Article 25 is about medical insurance for disabled people. It is also about paying for covered treatment that helps people get better.
reason-medical-insured = In the residents’ or the employees’ medical insurance
unchecked-rehab-insurance-item = Whether the rehabilitation needed is on the insurance list
    .easy = Whether the insurance covers the treatment that is needed
unchecked-rehab-insurance-days = How many days or sessions are covered
unchecked-rehab-insurance-hospital = Whether the hospital counts
    .easy = Whether the insurance covers this hospital

## Outpatient treatment

row-mental-outpatient = Outpatient cover for long-term medicine in severe mental illness
    .what = The plan asks for this cover to be provided as the rules say, for insured people on maintenance medicine for a severe mental illness. Which diagnoses, which medicines and how much a year is not in the plan.
    .ask = Is this diagnosis covered? Are the medicines being taken covered? What must be done first, and at which hospital? Is there a yearly ceiling?
    .next = Ask the treating hospital or the District Healthcare Security Bureau whether the diagnosis and the medicines in use are covered. A relative may ask; keep taking medicine as the doctor says.
    .easy = Some mental illnesses need medicine for a long time. Insurance may pay part of the clinic and medicine cost. First ask the hospital that gives treatment. A relative may ask too.
unchecked-mental-outpatient-treatment = Whether the person is on maintenance medicine for a severe mental illness
unchecked-mental-outpatient-diagnosis = Whether the diagnosis is one of those covered
    .easy = Whether the illness is one of those covered
unchecked-mental-outpatient-drugs = Whether the medicines are on the list
unchecked-mental-outpatient-ceiling = How much is covered in a year

## Unemployment insurance

row-unemployment-insurance = Unemployment benefit
    .what = The plan supports disabled people in work in joining unemployment insurance, and in drawing the benefit when they lose a job. By law three things count: a year of contributions, not having left by choice, and being registered as unemployed and looking for work.
    .ask = Where does one register as unemployed, and can it be done online? Does the reason the job ended count as not by choice? For how many months is it paid, how much a month, and how is that worked out?
    .next = If the job is already lost, register at the District Human Resources Bureau, bringing the paper that says employment has ended, and ask how to apply. People in work can ask their employer whether unemployment insurance is being paid.
    .easy = After losing a job, there may be money for some months. It needs one year of unemployment insurance. Leaving by choice does not usually count. First sign up at the District Human Resources Bureau.
doc-unemployment-insurance-law-social-insurance = Article 45 sets three conditions: a year of contributions, not out of work by choice, and registered and looking for work.
    .easy = Article 45 asks for three things. The insurance was paid for a year. The person did not leave work by choice. They have signed up, and are looking for work.
doc-unemployment-insurance-reg-unemployment = Article 14 sets the same three conditions. Depending on how long contributions were paid, the benefit runs for up to 12, 18 or 24 months.
    .easy = Article 14 asks for the same three things. How long the money lasts depends on how long was paid in. It is up to 12, 18 or 24 months.
reason-unemployment-lost-job = Lost a job not by choice, after at least a year of unemployment contributions
    .easy = Lost a job, and not by choice. Job-loss insurance was paid for at least a year.
reason-unemployment-not-seeking = The law also asks that the person be looking for work; if they are not, or things have changed, ask the District Human Resources Bureau how to register
    .easy = The law also asks that the person is looking for work. If not, or if things have changed, ask. The District Human Resources Bureau knows how to sign up.
unchecked-unemployment-registered = Whether the person is registered as unemployed
unchecked-unemployment-why-left = Whether the reason for leaving counts as not by choice
