# Checklist for emergency information and facilities

site-type-emergency = Emergency information
    .about = Warnings, calls for help, ways out, emergency shelters, and the notices and hotlines for emergencies.

checkgroup-emergency-danger = Dangerous places
checkgroup-emergency-help = Calls for help and doors
    .one = Facility
checkgroup-emergency-escape = Ways out
checkgroup-emergency-alert = Announcements and screens
checkgroup-emergency-shelter = Emergency shelter
checkgroup-emergency-notice = Published information
checkgroup-emergency-line = Hotlines and complaints

check-warning-visual-and-audible = Can warnings of danger be both seen and heard?
    .short = Warnings seen and heard
    .how = At each spot where people are told to take care, such as a pond, building works or a car park exit, look for a sign or a light, then close your eyes and listen. If one spot lacks either, answer no and write in the remarks where.
    .also = If there is no such spot, choose “Does not apply”.
    .requirement = Where a safety warning is needed, it can be both seen and heard.
    .note = The wording we read gives no brightness and no loudness.

check-hazard-edge-guard = Are dangerous edges along the way guarded?
    .short = Guard at dangerous edges
    .how = Follow the accessible route, look for a railing or other guard at steep slopes, banks, water and drops, then stand firmly and push it to feel whether it holds. If one edge has no guard or a loose one, answer no and take a photo.
    .also = See also whether a warning line is needed and is there, and write that in the remarks. If there is no dangerous edge, choose “Does not apply”.
    .requirement = Where the accessible route runs close to dangerous ground there is a guard, with a warning line as well where needed.
    .note = The matching item in clause 6.2.4 of GB 50763-2012 is no longer mandatory; GB 55019-2021 prevails. The clause gives no height for the guard.

check-emergency-temporary-ramp = Do temporary accessible facilities meet the standard?
    .short = Temporary facilities
    .how = Push a wheelchair along to feel whether the way is firm and whether it slips, then measure slope and width as under “Wheelchair ramps” in the checklist “Building”. If one of them falls short, answer no and write the figures in the remarks.
    .also = Only for ramps, ways and toilets put up for works, events or rescue; if there are none, choose “Does not apply”.
    .requirement = Temporary accessible facilities also meet the building standards for accessible facilities.

check-emergency-damage-response = Does somebody take emergency measures after damage, rain or snow?
    .short = Emergency upkeep
    .how = Look on site first for damage, water or ice that nobody is dealing with; if there is any, answer no and take a photo. Then ask for the record of the last case and write in the remarks when the damage or the rain or snow came, and when it was fenced off, covered or repaired.
    .also = If there has been no such case, choose “Does not apply”. If nothing is wrong on site and there is no record, choose “Cannot tell”.
    .requirement = When an accessible facility that people’s safety depends on is damaged by a sudden event or turns slippery in rain or snow, whoever maintains it takes emergency measures.
    .note = The wording we read gives no time limit, so the inspector decides whether it was soon enough.

check-emergency-door-release = Can the door be opened from outside in an emergency?
    .short = Door opens from outside
    .how = Ask a colleague to lock the door from inside, then try to open it from outside. If it will not open, answer no.
    .also = This is about facilities that people go into: accessible toilet, changing room, bathroom. If you need a key from staff, write in the remarks how many minutes that took.
    .requirement = Where people go inside an accessible service facility, its door can be opened from outside in an emergency.

check-assist-call-present = Is there a call device inside that is easy to find?
    .short = Call device
    .how = Go in, look for a call button or cord and see whether its colour stands out, whether it is marked and whether anything is in front of it. If there is none, or it takes a search, answer no.
    .also = This is about facilities that people go into: accessible toilet, bathroom, guest room.
    .requirement = Where people go inside an accessible service facility, it has a call device that is easy to recognise and use.
    .note = How high the button is belongs to the checklist for public toilets.

check-assist-call-answered = How long until somebody answers the call?
    .short = Time to answer a call
    .how = Tell the person in charge that this is a test. Start the stopwatch when you press and stop it when you hear or see somebody answer.
    .also = If nobody has answered after 10 minutes, enter 600 and write “no answer” in the remarks. If there is no call device, choose “Not here”.
    .requirement = Only the number of seconds is recorded; nothing is passed or failed.
    .note = No clause stands behind this. It is our own practice.

check-emergency-wheelchair-seat-exit = Can a wheelchair get from its seat to a way out?
    .short = Wheelchair seat to exit
    .how = Go from the seats to each emergency exit and look for steps, high thresholds and locked doors. Answer yes if one exit can be reached, and no if none can.
    .also = Only for halls with wheelchair seats; if there are none, choose “Does not apply”. Write in the remarks which exits cannot be reached.
    .requirement = Accessible ways lead from the wheelchair seats to the emergency exits, and also to the toilets, the platform and other necessary places.
    .note = Only the exits are checked here. That one usable exit is enough for yes is our own choice.

check-emergency-room-location = Are accessible rooms and homes placed so that it is easy to escape?
    .short = Where accessible rooms are
    .how = See whether they are on the ground floor or on a floor that an accessible lift serves, then go from the room door to the nearest exit and see how far it is and whether there are steps. If the floor is wrong or the way out goes over steps, answer no.
    .also = If there are no such rooms, choose “Does not apply”.
    .requirement = Accessible guest rooms, homes and living rooms are on the ground floor or a floor that an accessible lift serves, easy to reach, enter and leave in an emergency, and joined to an accessible route.
    .note = The wording we read gives no distance, so the inspector decides what is easy.

check-emergency-audio-alert-text = Can spoken emergency announcements also be read?
    .short = Spoken alerts with text
    .how = Ask the staff to play an emergency announcement, or to show the record of the last one, and look for the same message on a screen, notice board or text message. If there is sound only, answer no.
    .also = If there are no announcements, choose “Does not apply”.
    .requirement = Public places with much spoken information, and public services that are mainly spoken, are backed up by text.
    .note = The clause does not speak of emergencies in particular. This is its general requirement.

check-emergency-visual-alert-audio = Can emergency notices on screens also be heard?
    .short = Screen alerts with sound
    .how = Ask the staff to put an emergency notice on the screen, close your eyes and listen whether the same message is spoken. If it can only be seen, answer no.
    .also = If there is no screen, choose “Does not apply”.
    .requirement = Public services that are mainly visual are backed up by sound.
    .note = The clause does not speak of emergencies in particular. This is its general requirement.

check-emergency-shelter-plan = Does the shelter’s plan take account of disabled and older people?
    .short = Shelter plan
    .how = Ask for the working plan and find what it says on disabled and older people: who tells them, how they get there, where they sleep, which toilet they use. If the plan says nothing, answer no.
    .also = Ask whether they took part in the last drill and write that in the remarks.
    .requirement = Whoever runs the shelter takes the accessibility needs of disabled and older people into account when making and carrying out the plan.

check-emergency-shelter-prompts = Does the shelter have spoken, large-print or flashing prompts?
    .short = Prompts in the shelter
    .how = Look on site for three things: prompts that speak, signs in large print, lights that flash. If one works, answer yes; if there are none, answer no and ask why.
    .also = Write in the remarks which there are and whether they work.
    .requirement = The law wants spoken, large-print, flashing and similar prompts as the site needs them. This is only recorded; nothing is passed or failed.

check-emergency-info-multi-format = Do emergency notices also come in voice, large print, braille or sign language?
    .short = Notices in several formats
    .how = Find the latest notice about a disaster, accident, epidemic or threat to public safety and write in the remarks in which formats it came out. One of them is enough for yes; if there was ordinary text only, answer no and ask the authority why.
    .requirement = The law wants authorities to publish in voice, large print, braille and sign language at the same time where conditions allow. This is only recorded; nothing is passed or failed.
    .note = Where it was not done, please write the reason given in the remarks. That one format is enough for yes is our own choice.

check-emergency-gov-info-access = Can disabled and older people easily get public information?
    .short = Public information
    .how = Choose one public matter, such as the rate of an allowance, and try to find it out in three ways: by phone, at a window, on the website. If one of them gives an answer that can be understood, answer yes.
    .also = Write in the remarks which did not work.
    .requirement = Governments and their departments make it easy for disabled and older people to get public information.
    .note = The law does not say what counts as easy. That one working way is enough for yes is our own choice.

check-emergency-tv-captions = Do the programmes of the publicly funded television station have captions?
    .short = Television captions
    .how = Watch for 1 hour with the sound off, news included, and see whether there are captions and whether they keep up. If a programme has none or they lag behind, answer no and write in the remarks which programme and when.
    .also = Only for stations set up with public money.
    .requirement = A television station set up with public money carries synchronised captions on its programmes.

check-emergency-tv-sign-news = How many signed news programmes does the publicly funded station show a day?
    .short = Signed news a day
    .how = Go through a week of listings and watch one programme. Enter the figure for the day with fewest.
    .also = Only for stations set up with public money. If there are none, enter 0 and ask why.
    .requirement = The law wants at least 1 signed news programme a day where conditions allow. This is only recorded; nothing is passed or failed.

check-emergency-call-accessible = Do hotlines and emergency calls offer voice, large text, braille or one-key calling?
    .short = Hotlines and emergency calls
    .how = Do not call an emergency number as a test, but ask each authority how people who cannot hear, speak or see call for help, and whether there is text, video or one-key calling. If every number has one that works, answer yes.
    .also = You may call 12345 once. Write in the remarks how each number stands.
    .requirement = The law wants the government hotline and the police, fire, traffic accident and ambulance lines to gain these functions step by step. This is only recorded; nothing is passed or failed.
    .note = The law names the services. We matched the numbers 12345, 110, 119, 122 and 120 to them.

check-emergency-telecom-support = Does the telecom company offer voice or large-text service, or staff?
    .short = Telecom support
    .how = Visit a shop and call customer service to see whether you can get through to a person and whether there are large-print bills or pages and spoken explanations. If one of them really works, answer yes and write in the remarks which there are.
    .requirement = With basic telecom services, disabled and older people get the voice or large-text information they need, or a person to help.

check-emergency-complaint-channel = Does the complaint channel work, with replies?
    .short = Complaints get a reply
    .how = Try the published phone, window or web page, saying first that this is a test; then ask the authority for the past year’s register of complaints about accessibility and look at the dates of receipt and reply. If the channel does not work, or a complaint never had a reply, answer no.
    .requirement = Authorities from county level up deal promptly with complaints about accessibility and reply to them.
    .note = The law sets no number of days, so the inspector decides what is prompt.

defect-emergency-warning-one-sense = Warning sign without sound, or sound without a sign
defect-emergency-edge-open = No guard at water or a steep drop
defect-emergency-temporary-steep = Temporary ramp too steep, narrow or shaky
defect-emergency-slippery-or-broken = Broken, wet or icy, and nobody acts
defect-emergency-call-dead = No call button, or nobody answers
defect-emergency-door-stuck = Door locked inside cannot be opened from outside
defect-emergency-exit-over-steps = Way out goes over steps
defect-emergency-broadcast-only = Notice announced but not shown
defect-emergency-screen-only = Notice shown but not spoken
defect-emergency-plan-forgets = Shelter plan leaves out disabled and older people
defect-emergency-no-reply = Complaint line dead, or no reply
