# Checklist for service halls and low counters

site-type-hall = Service hall
    .about = Government halls, community and utility offices, with a few checks each for hospitals, libraries, hotels and lecture halls.

checkgroup-hall-way-in = Entrance and corridors
checkgroup-hall-desks = Desks and windows
checkgroup-hall-low-counter = Low counter
    .one = Low counter
checkgroup-hall-information = Information to see and hear
checkgroup-hall-service = Staff and service
checkgroup-hall-phone = Public phones
checkgroup-hall-computer = Public computers
checkgroup-hall-seats = Wheelchair seats
checkgroup-hall-special = Hospital, library and hotel
checkgroup-hall-guest-room = Accessible guest room
    .one = Guest room

check-hall-main-entrance = Can a wheelchair user come in by the main entrance unaided?
    .short = Main entrance
    .how = Walk from the pavement or car park to the inside of the door and see whether the entrance is level or gently sloping, or has a wheelchair ramp or platform lift beside the steps. If there are only steps, or people have to go round to another door, answer no and write down which door.
    .also = Only for office buildings that serve the public or receive petitions; elsewhere choose “Does not apply” and use the checklist for buildings. The dimensions of ramp and door belong to the checklist for buildings.
    .requirement = In an office building that serves the public or receives petitions, the main entrance is an accessible one.

check-hall-public-corridor = Can a wheelchair get from the door to every window?
    .short = Public corridors
    .how = Walk from the door to each service window, then to the toilet and the lift, and look for steps, high thresholds, stored things and gaps that are too narrow. If one of them stops a wheelchair, answer no and write down where.
    .also = Only for office buildings that serve the public or receive petitions; elsewhere choose “Does not apply” and use the checklist for buildings.
    .requirement = In an office building that serves the public or receives petitions, the indoor corridors for the public are accessible routes.

check-hall-accessible-toilet-count = How many accessible toilet rooms does the building have?
    .short = Accessible toilet rooms
    .how = Look on every floor and count only the accessible toilets that are rooms of their own and that a wheelchair can enter. If there are none, enter 0.
    .also = Only for office buildings that serve the public or receive petitions; elsewhere choose “Does not apply”. Accessible cubicles in the men’s or women’s toilets do not count. Count locked rooms too and say so in the remarks.
    .requirement = In an office building that serves the public or receives petitions, at least 1.
    .note = The inside of the toilet is measured with the checklist for public toilets.

check-braille-sign-standard = Do braille signs use the common braille?
    .short = Braille signs
    .how = Find the braille on door plates, buttons and maps and ask somebody who reads braille to read it. Does it make sense, and does it match the print beside it?
    .also = If nobody can read it, choose “Cannot tell”. If there are no braille signs, choose “Not here”.
    .requirement = Braille signs use a common braille; in basic public services it is the national common braille.
    .note = Where the two sources differ, the national common braille of article 38 of the law prevails.

check-low-counter-present = Does every kind of desk have a low part?
    .short = Low part at every desk
    .how = Walk through the hall, list the kinds of desk, and see whether each kind has a low part that can be used when seated. If one kind has none, answer no and write down which.
    .also = Kinds of desk: enquiries, reception, business, payment, lending, baggage and so on.
    .requirement = Every kind of desk that serves the public has a low part.
    .note = The dimensions in clause 3.15.2 of GB 50763-2012 were only advice. GB 55019-2021 makes low counters mandatory and prevails.

check-low-counter-or-window-law = Is there a low desk or an accessible window?
    .short = Low desk or window
    .how = Find the low desk or accessible window: is it marked, is it staffed, and can you talk to staff from a chair? If it is closed, answer no.
    .also = Only for government service, community service and utility offices (water, electricity, gas, heating and the like); elsewhere choose “Does not apply”.
    .requirement = These offices have a low service desk or an accessible service window. One of the two is enough.
    .note = The law speaks to the office itself, whether the building is new or old.

check-low-counter-height = Is the low counter at the right height?
    .short = Height of the low counter
    .how = With the steel tape, measure straight up from the floor to the top of the counter, on the visitor’s side. If the top is uneven or has a raised edge, measure the highest point.
    .requirement = Top between 700 and 850 mm above the floor.

check-low-counter-knee-width = Is the space under the low counter wide enough for knees?
    .short = Width of the knee space
    .how = With the steel tape, measure across under the counter, from cupboard, panel or leg to the next, at the narrowest point. If there is a solid cupboard underneath, enter 0.
    .requirement = At least 750 mm wide.

check-low-counter-knee-height = Is the space under the low counter high enough for knees?
    .short = Height of the knee space
    .how = With the steel tape, measure straight up from the floor to the lowest thing under the counter, drawers, beams and cable trays included. If there is a solid cupboard underneath, enter 0.
    .requirement = At least 650 mm high.

check-low-counter-toe-depth = Is the space under the low counter deep enough for feet?
    .short = Depth for the feet
    .how = Within 250 mm of the floor, measure with the steel tape held level, from below the front edge of the counter inwards to the first obstacle, at the shallowest point. If there is a solid cupboard underneath, enter 0.
    .requirement = Up to 250 mm above the floor, at least 450 mm deep.
    .note = In the copy we read, this sentence is out of order, but the figures are whole.

check-low-counter-knee-depth = Is the space under the low counter deep enough for knees?
    .short = Depth for the knees
    .how = Between 250 and 650 mm above the floor, measure with the steel tape held level, from below the front edge of the counter inwards to the first obstacle, at the shallowest point. If there is a solid cupboard underneath, enter 0.
    .requirement = The part of the knee space higher than 250 mm above the floor is at least 250 mm deep.
    .note = The knee space has to be 650 mm high, so measure no higher; drawers and beams above that do not count.

check-low-counter-turning = Can a wheelchair turn in front of the low counter?
    .short = Turning space in front
    .how = Find the largest clear patch in front of the counter, measure it with the steel tape in two directions at right angles and enter the smaller figure. Chairs, barriers and plants count as obstacles even if they could be moved; name them in the remarks.
    .requirement = Room to turn in front of the low counter, at least 1500 mm across.
    .note = Clause 3.6.3 of GB 55019-2021 requires room to turn but gives no figure. The 1500 mm comes from GB 50763-2012, so this counts as a design-standard requirement.

check-hall-text-display = Is there an electronic display that is on?
    .short = Electronic display
    .how = See whether called numbers and instructions appear on a screen and can be read from a seat. If the screen is dark, answer no.
    .also = Only for government service, community service and utility offices (water, electricity, gas, heating and the like); elsewhere choose “Does not apply”.
    .requirement = These offices have an electronic information display.

check-hall-voice-prompt = Are there spoken prompts, and can they be understood?
    .short = Spoken prompts
    .how = Take a number and listen where people wait: is it called, with the window to go to? If there is no sound or it is switched off, answer no.
    .also = Only for government service, community service and utility offices (water, electricity, gas, heating and the like); elsewhere choose “Does not apply”.
    .requirement = These offices have equipment for spoken prompts.
    .note = The wording we read gives no loudness.

check-hall-writing-board = Is there a writing board to communicate with?
    .short = Writing board
    .how = Ask at a window for the writing board and write a few words. If staff have none, or it has no power or pen, answer no.
    .also = Only for government service, community service and utility offices (water, electricity, gas, heating and the like); elsewhere choose “Does not apply”. If only paper and pen are offered, choose “Cannot tell” and say so in the remarks.
    .requirement = These offices have a writing board or similar aid.
    .note = The wording we read does not say whether paper and pen will do, so that is not judged.

check-hall-audio-has-text = Can what is spoken also be read?
    .short = Text backs up sound
    .how = Sit in the waiting area for 10 minutes, note what is announced and called, and look for the same in writing on a screen, a notice or a phone. If something that matters is only spoken, answer no.
    .also = Where nothing is announced or called and no other service rests on sound, choose “Does not apply”.
    .requirement = Public places with much spoken information, and public services that rest on sound, are backed up by text.

check-hall-visual-has-audio = Can what is shown also be heard?
    .short = Sound backs up text
    .how = Look at the call screen, guides and notices, then close your eyes and listen: without the screen, can you tell whose turn it is and where to go? If you have to ask staff, answer no and note whether anyone came to you.
    .requirement = Public services that rest on sight are backed up by sound.

check-hall-manual-service-kept = Can people do their business with a person, without machine or phone?
    .short = Staffed service kept
    .how = Say at the enquiry desk that you cannot use a phone: does somebody help on the spot, and is there a staffed window where the whole matter can be done? If only a code to scan or a machine is offered, answer no.
    .also = Only for health, social security, finance and everyday bills; where none of these is handled, choose “Does not apply”.
    .requirement = For these matters, guidance on the spot and staffed service are kept.
    .note = The law names health, social security, finance and everyday bills. Other matters are not judged here.

check-hall-aids-available = Are there aids to borrow, and are facilities signposted?
    .short = Aids and signposts
    .how = Ask what aids can be borrowed and try one, then look for signs to the toilet, the lift and the low counter. If aids or signs are missing, answer no.
    .also = Aids to borrow are, for example, a wheelchair, reading glasses, a magnifier or a stick.
    .requirement = A public service place has the accessibility equipment and aids it needs and shows where the accessible facilities are.
    .note = The law gives no list. What is needed depends on the business done here, and the inspector decides.

check-hall-service-dog-admitted = Can a disabled person come in with a service dog?
    .short = Service dogs let in
    .how = Read the notice at the door, then ask the guard whether a guide dog may come in and what is needed. If either says no, answer no.
    .requirement = Whoever runs the place makes it easy for disabled people to come with a service dog: guide, hearing or assistance dog.
    .note = The dog has to wear plain identification, and its owner has to take precautions.

check-wall-phone-height = Is the wall phone low enough?
    .short = Height of the wall phone
    .how = With the steel tape, measure straight up from the floor to the highest key, coin slot or card slot. If there are several phones, measure the lowest one.
    .also = If there is no wall phone, choose “Not here”.
    .requirement = Wall phone no more than 900 mm above the floor.
    .note = The wording we read does not say which point to measure. This checklist uses the highest part that has to be operated.

check-public-phone-cord = Is the cord of the low phone long enough?
    .short = Length of the cord
    .how = Lift the handset, straighten the cord without pulling it and measure with the steel tape from the phone to the handset. In each group take the low phone and enter the shortest.
    .also = If there are no public phones, choose “Not here”. If there are phones but no low one, choose “Cannot measure” and say so in the remarks.
    .requirement = Cord at least 600 mm long.

check-public-phone-hearing-aid = How many phones in each group help people who are hard of hearing?
    .short = Phones for poor hearing
    .how = Try each phone: is it hands-free, can it be made louder, does it show the sign for hearing-aid coupling? Count only those with all three.
    .also = If there are several groups, enter the group with fewest. If there are no public phones, choose “Not here”.
    .requirement = In each group of public phones, at least 1 with hands-free talking, louder sound and hearing-aid coupling.

check-public-computer-low-desk = How many public computers stand on a low desk?
    .short = Computers on a low desk
    .how = Count the computers a wheelchair can pull up to: top 700 to 850 mm above the floor, with room for knees below. If there are no computers for the public, choose “Not here”.
    .requirement = At least 1, on a desk built as a low service facility.

check-public-computer-screen-reader = How many public computers can read aloud and magnify?
    .short = Computers that read aloud
    .how = Start each computer, let the screen reader read a line, then magnify the screen. Count only those that do both.
    .also = If there are no computers for the public, choose “Not here”.
    .requirement = At least 1 with a screen reader and screen magnification.

check-public-computer-voice-input = How many public computers take voice input?
    .short = Computers with voice input
    .how = Turn on voice input on each computer, say a sentence and see whether the words appear. Count only those where they do.
    .also = One without a microphone does not count. If there are no computers for the public, choose “Not here”.
    .requirement = At least 1 with voice input.

check-public-computer-keyboard-share = What share of the public computers takes another keyboard?
    .short = Replaceable keyboards
    .how = Count all computers for the public, then those whose keyboard can be unplugged and replaced. Divide the second number by the first, multiply by 100 and enter the percentage.
    .also = If there are no computers for the public, choose “Not here”.
    .requirement = At least 20%.

check-wheelchair-seat-count = Are there enough wheelchair seats?
    .short = Number of wheelchair seats
    .how = Take each hall by itself: the total is all seats, the number is the wheelchair seats. If there are several halls, enter the one that lacks most.
    .also = Only where there are rows of seats, such as a lecture hall, assembly hall or courtroom; where there are none, choose “Not here”.
    .requirement = Up to 100 seats, at least 1. From 101 to 400 seats, at least 2. Beyond that, 1 more for each further 200 seats.
    .note = We have not read the clause in full, so this is for reference only. Of clause 3.5.4 in GB 55019-2021 we have read only the step of 1 for each 200 seats. Item 8.2.2(6) of GB 50763-2012 counts differently: up to 300 seats at least 1, beyond that at least 0.2% and not fewer than 2. A remainder below 200 counts as 200, which is our own choice.

check-wheelchair-seat-width = Are the wheelchair seats wide enough?
    .short = Width of a wheelchair seat
    .how = With the steel tape along the floor, measure across the place from armrest, rail or painted line to the next, at the narrowest point. If there are several places, enter the narrowest.
    .also = If there are no wheelchair seats, choose “Not here”.
    .requirement = Each place at least 800 mm wide.
    .note = In our copy of GB 55019-2021 this sentence has lost its subject. That the 800 mm means the wheelchair seat is clear from GB 50763-2012.

check-wheelchair-seat-depth = Are the wheelchair seats deep enough?
    .short = Depth of a wheelchair seat
    .how = With the steel tape along the floor, measure from the back of the row in front, or the rail, to the wall or the edge of the aisle behind, at the shallowest point. If there are several places, enter the shallowest.
    .also = If there are no wheelchair seats, choose “Not here”.
    .requirement = Each place at least 1300 mm deep.
    .note = From memory: we have not read the clause, so this is for reference only. Clause 3.13.4 of GB 50763-2012 had 1100 mm.

check-wheelchair-seat-sightline = Can people in wheelchair seats see, without blocking others?
    .short = Sight line
    .how = With people seated in front, look at stage and screen from the place, then sit in the row behind and see whether the person in the place blocks you. If either view is blocked, answer no.
    .also = If there is a rail, see whether it is in the way. If there are no wheelchair seats, choose “Not here”.
    .requirement = The view from the place is not blocked and does not block that of others.

check-wheelchair-seat-evacuation = Are wheelchair seats near an exit and out of the aisle?
    .short = Wheelchair seat and exit
    .how = Go from the place to the nearest way out: how far is it, are there steps, and how much of the aisle is left with a wheelchair in place? If the wheelchair has to stand in the aisle, answer no.
    .also = If there are no wheelchair seats, choose “Not here”.
    .requirement = The places are where people can get out easily and do not take up the public aisle.
    .note = The wording we read gives no distance, so the inspector decides what is near. Nor does it say how wide the aisle has to be; it is enough that the wheelchair stands outside it.

check-hospital-corridor-width = Are the hospital’s corridors wide enough?
    .short = Hospital corridor width
    .how = Walk the out-patient and ward corridors, find the narrowest point and measure the clear width between handrails or obstacles with the steel tape. Waiting chairs, trolleys and display stands count as obstacles.
    .also = Only in health and rehabilitation buildings used by patients; elsewhere choose “Does not apply”.
    .requirement = Indoor routes in health and rehabilitation buildings at least 1800 mm clear.
    .note = The same item asks for handrails. Please look for them too and put it in the remarks.

check-hospital-counter-text-voice-low = Do registration, cashier and pharmacy have text, voice and a low desk?
    .short = Hospital windows
    .how = Look at registration, cashier and pharmacy in turn: a text display, spoken calls, and a low desk or low window. Answer yes only if all three places have all three, and write down what is missing.
    .also = Only for out-patient and emergency departments; elsewhere choose “Does not apply”.
    .requirement = Registration, cashier and pharmacy have a text display, spoken calls, and a low desk or low window.

check-library-blind-reading-area = Does the library have a reading room or corner for blind people?
    .short = Reading area for blind people
    .how = Go to the room or corner and see whether it is open and has braille books, audio books or a computer that reads aloud. If it is locked and unused, answer no.
    .also = Only for county, city and higher-level libraries; elsewhere choose “Does not apply”.
    .requirement = A county, city or higher-level library has a room or corner of its own for blind readers.

check-hotel-accessible-rooms = Does the hotel have enough accessible rooms?
    .short = Accessible guest rooms
    .how = Ask at the desk how many rooms there are in all (the total) and how many are accessible (the number). Look into each accessible room; one used as a store does not count.
    .also = If this is not a hotel, choose “Does not apply”.
    .requirement = Below 100 rooms, at least 1. From 100 to 400 rooms, at least 2. Above 400 rooms, at least 4.
    .note = The text has 1 to 2 and 2 to 4 for the first two steps; only the lower figure is checked here. That exactly 100 rooms need 2 is our own choice.

check-guest-room-bedside-width = Is there room beside the bed for a wheelchair?
    .short = Width beside the bed
    .how = On the side where a wheelchair user gets in and out of bed, measure with the steel tape from the bed to the wall, cupboard or next bed, at the narrowest point. A bedside table counts as an obstacle.
    .requirement = At least 1200 mm on the side where a wheelchair user gets in and out.

check-guest-room-doorbell = Can guests who cannot hear, see or speak use the room doorbell?
    .short = Room doorbell
    .how = Ring outside while a colleague watches inside: does it sound, does a light flash, and can one answer without speaking? Then close your eyes outside and try to find the button by touch; if one of these does not work, answer no.
    .requirement = The doorbell of an accessible guest room works for people with hearing, sight or speech impairments.
    .note = The wording we read does not say how. Sound, flash and answering without speech are our way of testing it.

defect-hall-steps-at-door = Only steps at the door
defect-hall-corridor-steps = Steps, stored things or narrow gaps in the corridor
defect-hall-counters-all-high = All the counters are high
defect-hall-no-knee-room = No knee room under the low counter
defect-hall-low-counter-crowded = Things in front of the low counter, no room to turn
defect-hall-called-by-voice-only = Numbers called but not shown
defect-hall-screen-silent = Screen only, no sound
defect-hall-nothing-to-write-on = No writing board at the window
defect-hall-machines-only = Machine or phone only, nobody to help
defect-hall-dog-refused = Guide dog not let in
defect-hall-seat-in-aisle = Wheelchair seat in the aisle, or no view from it
defect-hall-bed-too-close = Too little room beside the bed
