# Work: for employers and organisations

## Shared by several

reason-employers-employer = Is an employer
    .easy = Is a workplace that employs people
reason-employers-org = Is an organisation such as a service body, a cooperative or a platform
reason-employers-disabled-staff = There are disabled people on the staff now
unchecked-employers-insurance-once = Whether the same contributions can be subsidised more than once
    .easy = Whether the same insurance payment can be helped with twice

## The employment quota

row-quota-rule = Employment quota for disabled people
    .what = Employing disabled people is a duty of employers. The plan asks for the quota scheme to be improved, with Party and government bodies, public institutions and state-owned firms in the lead. The plan gives no share; the national regulations and Hunan’s rule do.
    .ask = Which forms of placement count towards the quota? How is a grade 1 or 2 employee counted? How can we check our present share?
    .next = Count all staff and disabled staff, then ask the District Disabled Persons’ Federation or the District Human Resources Bureau how they count towards the quota.
    .easy = This is a duty that employers share. Each employer is to employ some disabled people. First count your disabled staff. Then ask the Disabled Persons’ Federation how they count.
doc-quota-rule-reg-employment = Article 8 sets the share at no less than 1.5% of staff; Article 9 has employers below the province’s share pay an employment levy.
    .easy = Article 8 says that at least 1.5% of staff must be disabled people. Article 9 is about workplaces below the province’s share. They pay the employment charge.
doc-quota-rule-hunan-order-273 = Hunan sets its share at 1.5%.
doc-quota-rule-chongqing-quota = In Chongqing one person of grade 1 or 2, or one disabled soldier of grades 1 to 3, counts as two. That is another place’s rule; ask how it works here.
    .easy = In Chongqing some people count as two. They are disabled people of grade 1 or 2. Disabled soldiers of grades 1 to 3 count as two also. That is another place’s rule. Ask how it works here.
doc-quota-rule-cs-2015-72 = We understand that this national document also counts one person of grade 1 or 2 as two. We have not yet checked its text, so ask at the service window.
    .easy = We understand that this national document counts the same way. One person of grade 1 or 2 counts as two. We have not yet checked the text. Ask at the service window.
doc-quota-rule-mof-2023-8 = Firms with 30 staff or fewer do not pay the employment levy until the end of 2027; this frees them from the payment, not from the duty to employ.
    .easy = Firms with 30 staff or fewer do not pay the employment charge. This goes on until the end of 2027. They still have the duty to employ disabled people.
unchecked-quota-rule-forms = Which forms of placement count towards the quota
    .easy = Which ways of employing people count towards the share
unchecked-quota-rule-counting = How a grade 1 or 2 employee is counted

## Public bodies in the lead

row-quota-lead = Public bodies taking the lead in employing disabled people
    .what = This is a duty that the plan sets for public bodies. District Party and government bodies with 50 or more authorised posts, and public institutions with 67 or more, that are below the set share were to employ at least one disabled person “before 2025”. A body that already has one has done what this asks; schools and kindergartens are left out here and follow the general share.
    .ask = The deadline has passed: which date applies now? On which day are authorised posts counted? If we set aside a post for a disabled person, whom do we tell, and how?
    .next = Check the authorised posts and the number of disabled staff. If there is none yet, ask the District Party organisation department or the District Human Resources Bureau how to put a post forward.
    .easy = This is a duty of government offices and public institutions. The larger ones are to employ one disabled person or more. If there is one already, this point is done. If not, first ask the Party organisation department.
doc-quota-lead-quota-lead-national = We understand that the national rules apply the 50-post line to provincial and city bodies. We have not yet checked the text, so ask at the service window.
    .easy = We understand that the national rules have a line of 50 posts. It is for province and city offices. We have not yet checked the text. Ask at the service window.
doc-quota-lead-fujian-2025-2027 = In Fujian’s document for 2025 to 2027, too, the 50-post line is for provincial and city bodies. That is another place’s document; this district’s plan applies the line to district bodies.
    .easy = Fujian has a document for 2025 to 2027. There, too, the 50-post line is for province and city offices. That is another place’s document. This district’s plan applies the line to district offices.
doc-quota-lead-gbf-2025-23 = We understand that a later national plan runs from 2025 to 2027. We have not seen what it asks of public bodies, so ask at the service window.
    .easy = We understand that a later national plan runs from 2025 to 2027. We have not seen what it asks of government offices. Ask at the service window.
reason-quota-lead-size = Is a Party or government body with 50 or more authorised posts, or a public institution with 67 or more
    .easy = Is a Party or government office with 50 or more official posts. Or it is a public institution with 67 or more.
reason-quota-lead-none-yet = There are no disabled people on the staff yet
unchecked-quota-lead-deadline = Which date “before 2025” means, and whether it has been extended

## Online certification

row-quota-online-certification = Online certification of the employment quota
    .what = The plan asks for nationwide online certification of how many disabled people employers have taken on. Employers with disabled staff report online once a year.
    .ask = When does it open and close this year? Which website do we use, and where do we start? Which disabled staff can be counted? What if we miss the dates?
    .next = Ask the District Disabled Persons’ Federation when and where it is done this year. Have contracts, insurance records and copies of disability certificates ready.
    .easy = This is an online report on your disabled staff. Employers with disabled staff may need to report every year. First ask the Disabled Persons’ Federation when it opens and closes.
doc-quota-online-certification-hunan-certification-2026 = The 2026 notices of two Hunan cities give 1 March to 31 October, on the Hunan government services website. Those are other cities; ask for the dates here.
    .easy = Two Hunan cities sent out notices for 2026. They give 1 March to 31 October. It is done on the Hunan government services website. Those are other cities. Ask for the dates here.
doc-quota-online-certification-other-certification = In some provinces an employer that misses the dates is treated as having no disabled staff. Those are other places’ rules; ask how it works here.
    .easy = In some provinces a workplace must not miss the dates. If it does, it counts as having no disabled staff. Those are other places’ rules. Ask how it works here.
unchecked-quota-certification-window = When certification opens and closes this year
unchecked-quota-certification-who-counts = Which disabled staff can be counted

## Award for going beyond the quota

row-over-quota-award = Award for employing more disabled people than the quota
    .what = The plan asks that employers above the set share be rewarded. It does not give the share; here we take Hunan’s 1.5% and count each disabled employee once.
    .ask = How is the award worked out this year, and when do we apply? How many does a grade 1 or 2 employee count as for the award? Do people with a contract under a year or unpaid insurance count?
    .next = Check the number of staff and disabled staff, their contracts and insurance, then ask the District Disabled Persons’ Federation how to apply.
    .easy = Employers with many disabled staff may be given an award. First count all your staff and your disabled staff. Then ask the Disabled Persons’ Federation how to apply, and by when.
doc-over-quota-award-xzbf-2025-52 = Hunan’s document rewards each year from 2025 to 2027 by the number above the share, parts of a person included. The rate changes from year to year, so ask at the service window.
    .easy = Hunan’s document gives rewards each year from 2025 to 2027. They go by the number above the share. Parts of a person count too. How much it is changes each year. Ask at the service window.
doc-over-quota-award-hainan-award = For its award, Hainan counts a severely disabled person once only. That is another place’s rule; ask how it works here.
    .easy = For its award, Hainan counts a severely disabled person only once. That is another place’s rule. Ask how it works here.
reason-over-quota-has-staff = There is at least one person on the staff
reason-over-quota-above = Disabled staff are more than 1.5% of all staff
reason-over-quota-counted-twice = If staff of grade 1 or 2 count as two each, the share is above 1.5%; ask at the service window whether the award counts them so
    .easy = Say that staff of grade 1 or 2 count as two each. Then the share is above 1.5%. Does the award count them so? Ask at the service window.
reason-over-quota-contracts = Some disabled staff have contracts under a year or no insurance paid; they may not be counted, so ask at the service window
    .easy = Some disabled staff have contracts under a year, or no insurance paid. They may not be counted. Ask at the service window.
unchecked-over-quota-counting = How a grade 1 or 2 employee is counted for the award

## Grants for hiring

row-employer-hire-grants = Grants for employers who hire disabled people
    .what = For employers who have formally hired disabled people, the plan speaks of five grants under the rules: for the post, social insurance, training, buying or adapting equipment, and skills tests. It does not say what counts as formally hired, or how each grant works.
    .ask = Which of the five can be applied for here now? What counts as formally hired, and how much is each grant? Can the same insurance contributions be covered by another grant too?
    .next = Ask the District Human Resources Bureau or the District Disabled Persons’ Federation which grants can be applied for now and which papers they want. Ask before buying equipment or adapting premises, and keep the receipts.
    .easy = Employers who properly hire disabled people may get some grants. They can be for the job, insurance, training or equipment. First ask the Human Resources Bureau which ones run now.
reason-hire-grants-no-contract = None of the disabled staff has both a contract of a year or more and insurance paid; this may not count as formally hired, so ask at the service window
    .easy = No disabled staff have both a one-year contract and insurance paid. This may not count as properly hired. Ask at the service window.
unchecked-hire-grants-formal = What counts as formally hired
    .easy = What counts as properly hired
unchecked-hire-grants-which = Which grants can be applied for here now

## Grant for interns

row-employer-intern-grant = One-off grant for employers who take disabled interns
    .what = The plan asks for a one-off grant to employers who take disabled interns. It does not say how long the internship has to last or which interns count.
    .ask = How long must the internship last, and how much is the grant? What should the agreement say, and must it be reported first? How soon afterwards do we apply?
    .next = Ask the District Human Resources Bureau or the District Disabled Persons’ Federation whether the internship has to be reported beforehand. Find the internship agreement; if there is none yet, ask how to draw one up.
    .easy = Employers who take disabled interns may get a grant. It is paid once only. First ask the Human Resources Bureau what the agreement must say.
reason-intern-grant-interns = Disabled interns have been taken
unchecked-intern-grant-length = How long the internship has to last
unchecked-intern-grant-who = Which interns count

## Insurance for public-welfare jobs

row-public-post-insurance = Social insurance subsidy for public-welfare jobs
    .what = For employers who place disabled people in public-welfare jobs and pay their social insurance, the plan asks for a subsidy towards that insurance. It does not say how much or for how many years.
    .ask = Does this post count as a public-welfare job? Which kinds of insurance are covered, at what rate and for how many years? Can we still apply if the same contributions were covered by another grant?
    .next = Ask the District Human Resources Bureau whether the post is one of the public-welfare jobs. Keep the proof of insurance payments for the application.
    .easy = Some village jobs, like cleaner or road keeper, may be public-welfare jobs. Employers who give them to disabled people may get help with insurance. Keep proof that the insurance was paid. First ask the Human Resources Bureau how to apply.
doc-public-post-insurance-employment-funds = These measures cover pension, medical and unemployment contributions that were actually paid.
    .easy = This helps with insurance payments that were really made. It covers old age, medical and job-loss insurance.
reason-public-post-insurance-filled = Disabled people hold public-welfare jobs, with social insurance paid
    .easy = Disabled people hold public-welfare jobs. Their social insurance is paid.
unchecked-public-post-insurance-counts = Whether the post counts as a public-welfare job
unchecked-public-post-insurance-rate = At what rate, and for how many years

## Employers where many disabled people work

row-concentrated-employer = Tax relief and procurement preference for employers where many disabled people work
    .what = For employers that bring many disabled people together, the plan asks for the tax relief and procurement preference to be carried out, and gives no numbers. Here we take the 25% of the national regulations, together with ten people, contracts and insurance; we have not yet checked the text on these last points, and the tax bureau decides.
    .ask = Which tax relief can an employer like us apply for? Do we need to be recognised first, or can we simply file? How is the 25% worked out? How do we apply for the procurement preference?
    .next = Ask the District Tax Bureau which relief fits your present staff and which papers it wants. For procurement, ask the District Finance Bureau.
    .easy = Employers with many disabled staff may pay less tax. When the government buys things, it may look at them first. First ask the Tax Bureau how many people it takes.
doc-concentrated-employer-reg-employment = Article 11 asks that full-time disabled staff make up at least 25% of all staff.
    .easy = Article 11 is about workplaces with many disabled staff. At least 25% of all staff must be disabled people who work full time.
doc-concentrated-employer-cs-2016-52 = We understand that this document asks for at least ten disabled staff, contracts of a year or more, insurance and the minimum wage, and takes 25% and five people for blind massage shops. We have not yet checked its text, so ask the District Tax Bureau.
    .easy = We understand that this document asks for several things. There must be at least ten disabled staff. They must have contracts of a year or more. Their insurance must be paid, and at least the minimum wage. For blind massage shops it takes 25% and five people. We have not yet checked the text. Ask the District Tax Bureau.
doc-concentrated-employer-ck-2017-141 = We understand that this document sets out the procurement preference. We have not yet checked its text, so ask the District Finance Bureau.
    .easy = The government may look at these workplaces first when it buys. We understand that this document says how. We have not yet checked the text. Ask the District Finance Bureau.
reason-concentrated-quarter = Disabled staff are at least 25% of all staff
reason-concentrated-ten = There are at least ten disabled people on the staff
reason-concentrated-contracts = All disabled staff have contracts of a year or more, with insurance paid
    .easy = All disabled staff have contracts of a year or more. Their insurance is paid.
reason-concentrated-by-name = Is an employer set up to bring many disabled people together; the plan gives no numbers, so ask the District Tax Bureau even where numbers or contracts fall short
    .easy = Is a workplace set up for many disabled people. The plan gives no numbers. Do numbers or contracts fall short? Ask the District Tax Bureau all the same.
unchecked-concentrated-tax-decides = What the tax bureau decides
    .easy = What the tax bureau says
unchecked-concentrated-full-time = Whether the disabled staff are full-time
unchecked-concentrated-wage = Whether wages reach the minimum wage
unchecked-concentrated-procurement = How the procurement preference works in practice
    .easy = How the government looks at these workplaces first when it buys

## Non-profit bodies

row-nonprofit-concentrated = Support for non-profit bodies that employ many disabled people
    .what = The plan says it will support the lasting development of non-profit bodies that bring many disabled people together in work. It does not say what the support is.
    .ask = What support does this district have for bodies like ours? What counts as non-profit, and how do we show it? How do we apply?
    .next = Ask the District Finance Bureau what support there is at present; for tax, ask the District Tax Bureau.
    .easy = Some bodies employ many disabled people and do not work for profit. There may be support for them. First ask the Finance Bureau what there is.
reason-nonprofit-concentrated-type = Is a body where many disabled people work together
    .easy = Is an organisation where many disabled people work together
unchecked-nonprofit-concentrated-status = Whether the body counts as non-profit
unchecked-nonprofit-concentrated-content = What support this district has

## Sheltered workshops

row-aux-employment-grants = Grants for sheltered workshops
    .what = The plan asks for several grants to bodies that offer disabled people sheltered work: a one-off grant for building, and grants for rent, running costs, accessibility, and production equipment and assistive devices. It does not say how each is worked out.
    .ask = Does the workshop have to be recognised first, and by whom? Which grants can be applied for here now, when, and how much is each? For building work and equipment, is approval needed before buying?
    .next = Ask the District Human Resources Bureau or the District Disabled Persons’ Federation how a workshop is recognised and which grants run now. Ask before renting or buying, and keep contracts and receipts.
    .easy = Some workshops give disabled people work they can manage. There may be grants for such workshops. You can ask about rent, equipment and building work. First ask the Human Resources Bureau which papers it wants.
reason-aux-grants-type = Is a sheltered workshop for disabled people
    .easy = Is a workshop that gives disabled people work they can manage
unchecked-aux-grants-recognised = Whether the workshop has been recognised
    .easy = Whether an office has listed the workshop as one
unchecked-aux-grants-which = Which grants can be applied for here now

## Award for job placement

row-placement-award = Award for placing disabled people in jobs
    .what = The plan asks that bodies which place disabled people in stable work for a year or more be rewarded by the number placed. It names disability and public employment services, labour dispatch firms and commercial recruitment agencies.
    .ask = What counts as a year of stable work, and how do we show it? Does someone who changed employer count? When do we apply, and how much is the award?
    .next = Work out how many of the people you placed have stayed a year, keep their contracts, and ask the District Disabled Persons’ Federation how to apply.
    .easy = Agencies that find jobs for disabled people may be given an award. The person must stay in work for a year. First count them, then ask the Disabled Persons’ Federation.
reason-placement-award-type = Is an employment service, labour dispatch firm or recruitment agency
    .easy = Helps people find work, sends workers to firms, or recruits staff
reason-placement-award-year = At least one disabled person placed has stayed in work for a year
    .easy = You found work for disabled people. At least one has stayed in work for a year.
unchecked-placement-award-proof = What counts as a year of stable work, and how it is shown
    .easy = What counts as a year of steady work, and how to show it

## Bases

row-rural-base-org = Rural employment bases, and bases for training and new businesses
    .what = The plan says it will support a number of rural employment bases for disabled people, and build bases for skills training and new businesses, working through family farms, cooperatives, firms, colleges and training bodies. Rural bases should be well run, of some size and able to bring others along; how they are chosen and supported is not written down.
    .ask = Are bases being chosen this year, and how do we put ourselves forward? How many disabled people must we bring along, and how large must we be? What support follows?
    .next = Ask the District Disabled Persons’ Federation whether bases are being chosen this year; for farming, the District Agriculture Bureau can be asked too. Write down beforehand how many disabled people work or train with you, and at what.
    .easy = Some groups farm with disabled people or teach them skills. A group like this may be chosen as a base. Nobody can say beforehand which ones are chosen. First ask the Disabled Persons’ Federation if any are chosen this year.
reason-rural-base-org-type = Is a family farm, cooperative, firm or training body
unchecked-rural-base-org-selection = Whether bases are chosen this year, and how
    .easy = Whether farms are chosen as bases this year, and how
unchecked-rural-base-org-support = What support a chosen base has

## Platforms and agencies

row-platform-org = Online platforms and agencies that help disabled people into work
    .what = The plan encourages online platforms and agencies to help disabled people into new kinds of work: online shops, remote customer service, live-stream selling, deliveries and small shops. It only says “encourage” and names no support for those who take part.
    .ask = Is there a project here that we can join? Is there support for those who take part? How can we let disabled people know about our openings?
    .next = Ask the District Human Resources Bureau whether there is a project that fits; if you have openings, tell the District Disabled Persons’ Federation too.
    .easy = Online work or deliveries may suit disabled people. Platforms and agencies can help them start. First ask the Human Resources Bureau if there is support for you.
reason-platform-org-type = Is an online platform or an agency
    .easy = Is an online platform, or a firm that finds people work
unchecked-platform-org-incentive = Whether there is support for those who take part
