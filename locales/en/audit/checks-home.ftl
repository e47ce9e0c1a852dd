# Checklist for home modification

site-type-home = Home of a person with a severe disability
    .about = How well the home works for the people who live there and what is still missing. Ask before you come in and before you measure; take photos only if the person or the family agrees.

## Groups

checkgroup-home-start = Talking first
checkgroup-home-entrance = Yard and front door
checkgroup-home-doors = Doors of the home
    .one = Door
checkgroup-home-rooms = Passages and rooms
checkgroup-home-bedroom = Bedroom
checkgroup-home-bathroom = Bathroom
checkgroup-home-kitchen = Kitchen
checkgroup-home-aids = Calling for help and alerts
checkgroup-home-support = Subsidy, cooperation and follow-up

## Readings

part-home-passage-entry = Width of entry passage
part-home-passage-rooms = Width of passage to bedroom and living room
part-home-passage-wet = Width of passage to kitchen and bathroom

## Talking first

check-home-eligible = Does the household meet the conditions for a home modification?
    .short = Conditions for applying
    .how = Sit down with the family and ask four things: whether the disability certificate is grade 1 or 2, whether the household is recognised as being in hardship, whether the home can be altered and whether the family wants that. Look at the certificate only; take no photo and copy no number.
    .requirement = Grade 1 or 2 certificate, hardship, a home that can be altered and a family that agrees: all four. For reference, from notices of other counties.
    .note = Conditions differ from county to county and we have read no national document. The local notices, and the answer given here, decide.

check-home-plan-individual = Was the plan made for this person and this home?
    .short = A plan for this home
    .how = Ask to see the plan, or how it was decided, and see whether the person was asked what is difficult and whether somebody came to measure. If only aids were handed out and nothing in the home was altered, answer no.
    .requirement = A plan for each person and each home; handing out aids does not stand in for it. For reference, from notices of other counties.
    .note = We have read no national document. Local notices decide how it is done here.

## Yard and front door

check-home-ground-levelled = Is the ground in the yard and indoors level?
    .short = Yard and floors
    .how = With the family, walk from the gate to the rooms they use most, see whether the way is paved, and look for holes, loose bricks and standing water. If one place is hard for a wheelchair or crutches, answer no and write where.
    .requirement = Yard and floors are levelled and paved. For reference, from notices of other counties.
    .note = This item comes from the notices of two counties, with no clause number noted. We have read no national document.

check-home-entrance-ramp = Can a wheelchair go in and out of the front door with no steps in the way?
    .short = Ramp at the front door
    .how = Go from the roadside into the home. Answer yes if there are no steps, or if they have been made into a ramp.
    .also = If there is a ramp, lay the digital level on its steepest part and put the reading in the remarks.
    .requirement = The front entrance is ramped and has no steps. For reference, from notices of other counties. GB 55019-2021 may serve for the slope: no more than 8.33% (1:12).
    .note = GB 55019-2021 does not bind a private home. This slope is only a target. This item comes from the notices of two counties, with no clause number noted. We have read no national document.

check-home-flashing-doorbell = Does the doorbell flash, or show who is there?
    .short = Flashing or video doorbell
    .how = Ask the family to sit where they usually do. Ring once from outside and see whether there is a flash or a picture indoors.
    .also = Only where somebody with a hearing or speech disability lives; otherwise this check does not apply.
    .requirement = A flashing or video doorbell is fitted. For reference, from notices of other counties; GB 50763-2012 has something similar for accessible homes.
    .note = This clause of GB 50763-2012 does not bind an ordinary private home. This item comes from the notices of two counties, with no clause number noted. We have read no national document.

## Doors of the home

check-home-door-widened = If this door was too narrow, has it been widened or changed?
    .short = Door widened or changed
    .how = Ask the family how well a wheelchair or walking frame gets through this door. Answer yes if it has been widened, made to slide or hung the other way, and they can get through.
    .also = If it was wide enough from the start, this check does not apply.
    .requirement = A door that cannot be passed is widened or changed. For reference, from notices of other counties.
    .note = This item comes from the notices of two counties, with no clause number noted. We have read no national document.

check-home-door-clear-width = Is this door wide enough for a wheelchair?
    .short = Clear width of the door
    .how = Open the door as far as it goes. With the steel tape, measure from the face of the door to the opposite frame at the narrowest point.
    .also = For a sliding door, measure the clear opening. Record the front door, bedroom, bathroom and kitchen as one door each.
    .requirement = At least 800 mm. For reference: what GB 55019-2021 asks of altered doors.
    .note = The standard does not bind a private home. Here it is a target for the alteration.

check-home-threshold-height = Is the threshold low enough for a wheelchair?
    .short = Height of the threshold
    .how = With the steel rule, measure straight up from the floor to the top of the threshold.
    .also = If the floors on the two sides differ, take the side with the larger difference. If it has been made into a slope, say so in the remarks.
    .requirement = No more than 15 mm. For reference, from GB 55019-2021 and GB 55038-2025.
    .note = Neither standard binds an existing private home. We have read GB 55038-2025 only in a rule library made by others; the standard itself is still to be checked.

## Passages and rooms

check-home-corridor-width = Can a wheelchair get along the passages at home?
    .short = Width of passages
    .how = With the steel tape, measure the narrowest point of three passages: inside the front door, on the way to bedroom and living room, and on the way to kitchen and bathroom. Take off what cupboards and shoe racks occupy.
    .also = Where there is no passage, measure the narrowest point one has to go through.
    .requirement = At least 1100 mm, 1000 mm and 900 mm in that order. For reference: figures of GB 55038-2025 for new housing.
    .note = The target for accessible homes is 1200 mm. GB 55038-2025 is for new housing only, and we have read it only in a rule library made by others; the standard itself is still to be checked.

check-home-turning-diameter = Can a wheelchair turn round in the rooms used most?
    .short = Turning space at home
    .how = In the room where the family spends most time, find the largest clear patch of floor, measure it with the steel tape in two directions at right angles and enter the smaller figure. If furniture could be moved, ask whether the family would like that before you measure.
    .requirement = Turning circle at least 1500 mm across. For reference: a figure borrowed from the accessible toilet of GB 55019-2021.
    .note = Clause 3.4.2 of GB 55019-2021 asks for turning space but gives no figure; this one is from item 3.2.3(1). The standard does not bind a private home.

check-home-tactile-guide = Is there something to guide a person who cannot see along the ways used most?
    .short = Tactile guide
    .how = Ask to be shown the usual ways: from bed to bathroom, to the kitchen, to the front door. Look for something to feel underfoot or by hand.
    .also = Only where somebody with a sight disability lives; otherwise this check does not apply.
    .requirement = Tactile paving or another guide at the main places. For reference, from notices of other counties.
    .note = This item comes from the notices of two counties, with no clause number noted. We have read no national document.

check-home-switch-height = Can switches and panels be reached from a chair?
    .short = Height of switches
    .how = With the steel tape, measure from the floor to the middle of the switch. Measure the ones in daily use and enter the one furthest from the middle value of 975 mm.
    .requirement = 850 to 1100 mm above the floor. For reference, from GB 55019-2021.
    .note = The clause is about switches in public service facilities. In a home it is only a target.

check-home-window-handle-height = Can the window handles be reached from a chair?
    .short = Height of window handles
    .how = With the steel tape, measure from the floor to the middle of the handle. Measure the windows the family opens and enter the one furthest from the middle value of 925 mm.
    .requirement = 850 to 1000 mm above the floor. For reference, from GB 55019-2021.
    .note = The standard does not bind a private home. Here it is a target.

check-home-window-force = Are the windows light to open?
    .short = Force to open a window
    .how = Release the catch, hook the force gauge on the handle, pull slowly in the direction of opening and read it as the window begins to move. Do this three times and enter the largest figure.
    .requirement = No more than 25 N. For reference, from GB 55019-2021.
    .note = The standard does not bind a private home. Here it is a target.

## Bedroom

check-home-bedside-width = Is there room for a wheelchair beside the bed?
    .short = Passage beside the bed
    .how = Ask first whether you may go into the bedroom. On the side where the person gets in and out, measure with the steel tape held level from the edge of the bed to the wall or furniture, at the narrowest point.
    .requirement = At least 1200 mm. For reference, from GB 55019-2021.
    .note = The standard does not bind a private home. Here it is a target.

check-home-bed-height = Is the bed at a good height for moving across from a wheelchair?
    .short = Height of the bed
    .how = With the usual bedding on the bed and nobody sitting on it, measure with the steel tape from the floor to the top of its edge.
    .requirement = About 450 mm. For reference: a figure of GB 50763-2012 for guest rooms (50 mm either way is allowed; that range is our own).
    .note = At home what counts is that the person’s feet rest firmly on the floor and moving is easy; write down what the person says. The way of measuring is our own.

## Bathroom

check-home-bath-door-type = Does the bathroom door slide or open outwards?
    .short = Type of bathroom door
    .how = Knock first to make sure nobody is inside, then open and close the door once and see whether it slides sideways or opens outwards. If it opens inwards, answer no.
    .requirement = The bathroom has a sliding door or one that opens outwards. For reference, from GB 55019-2021.
    .note = Behind a door that opens inwards, somebody who has fallen is hard to reach. The standard does not bind a private home.

check-home-wet-area-step = Is the step at the kitchen, bathroom or balcony small?
    .short = Step at wet rooms
    .how = With the steel rule, measure straight up the difference between the floors on the two sides of the door. Do this at kitchen, bathroom and balcony and enter the largest figure.
    .also = Write in the remarks whether it is sloped.
    .requirement = No more than 15 mm, and sloped. For reference: a figure of GB 55038-2025 for new housing.
    .note = GB 55038-2025 does not bind an existing private home, and we have read it only in a rule library made by others; the standard itself is still to be checked.

check-home-toilet-seat-and-bars = Does the bathroom have a toilet to sit on and grab rails?
    .short = Toilet and grab rails
    .how = Knock first to make sure nobody is inside, then look for a toilet to sit on and rails within reach, and pull gently to feel whether they are firm. Answer yes only if both are there.
    .also = Only where somebody with a limb disability lives; otherwise this check does not apply.
    .requirement = The bathroom has a toilet to sit on and grab rails. For reference, from notices of other counties.
    .note = This item comes from the notices of two counties, with no clause number noted. We have read no national document.

check-home-grab-bar-figures = Are the grab rails good to grip, with room for a hand behind them?
    .short = Thickness and gap of rails
    .how = With the calliper, measure the outside of the rail away from the joints, then use the inner jaws from the wall to the inner side of the rail at the narrowest point. Measure every rail; enter the thickness furthest from 35 mm and the narrowest gap.
    .also = If there are no rails, this check does not apply.
    .requirement = 30 to 40 mm in diameter and at least 40 mm clear of the wall. For reference, from GB 55019-2021.
    .note = The standard does not bind a private home. Here it is a target.

check-home-shower-low = Can the person wash while seated?
    .short = Low shower and hot water
    .how = Ask how washing is done. Look for a low or hand-held shower and see whether the water heater can be worked from a seat.
    .also = Only where somebody with a limb disability lives; otherwise this check does not apply.
    .requirement = A low or movable shower, and a water heater that can be used. For reference, from notices of other counties.
    .note = This item comes from the notices of two counties, with no clause number noted. We have read no national document.

check-home-shower-seat-height = Is the shower seat at the right height?
    .short = Height of the shower seat
    .how = With the steel rule, measure straight up from the floor to the top of the seat. Fold it down first if it folds.
    .also = If there is no seat, this check does not apply.
    .requirement = 400 to 450 mm above the floor. For reference, from GB 55019-2021.
    .note = The standard does not bind a private home. What counts is that the person sits safely.

check-home-shower-control-height = Can the shower control be reached from a seat?
    .short = Height of shower control
    .how = With the steel tape, measure from the floor to the middle of the control. If there is no shower, this check does not apply.
    .requirement = No more than 1000 mm above the floor. For reference, from GB 55019-2021.
    .note = The standard does not bind a private home. Here it is a target.

## Kitchen

check-home-low-kitchen = Can the person cook while seated?
    .short = Low stove, water and power
    .how = See whether stove and cupboards have been lowered, and whether tap and sockets have moved within reach with them. If one is missing, answer no and write which.
    .also = Only where somebody with a limb disability does the cooking; otherwise this check does not apply.
    .requirement = Low stove and cupboards, with water and power moved to suit. For reference, from notices of other counties.
    .note = This item comes from the notices of two counties, with no clause number noted. We have read no national document.

check-home-kitchen-counter-height = Is the worktop at the right height?
    .short = Height of the worktop
    .how = With the steel tape, measure straight up from the floor to the worktop, where the cutting is usually done.
    .requirement = 700 to 850 mm above the floor. For reference: a figure of GB 55019-2021, clause still to be checked.
    .note = The clause has not been read by us: the figure of item 3.1.13(2) of GB 55019-2021 is from memory and still to be checked. The standard does not bind a private home.

check-home-kitchen-knee-space = Is there room for the legs under the worktop?
    .short = Space under the worktop
    .how = With the steel tape, measure the gap under the worktop: across at its narrowest, up from the floor to the lowest obstacle, and inwards from below the front edge to the first obstacle. If there are cupboards and no gap, enter 0.
    .requirement = At least 650 mm wide, 650 mm high and 250 mm deep. For reference, from GB 50763-2012.
    .note = Clause 3.1.13 of GB 55019-2021 may have 750 mm for the width. We have not read it; it is still to be checked. Neither standard binds a private home.

check-home-gas-alarm = Is a gas leak alarm fitted?
    .short = Gas alarm
    .how = See whether the alarm’s light is on and press its test button to hear it. Never let gas out to try it.
    .also = Only where gas is used; otherwise this check does not apply. If the person cannot hear, ask what else would alert them.
    .requirement = A gas leak alarm is fitted. For reference, from notices of other counties.
    .note = This item comes from the notices of two counties, with no clause number noted. We have read no national document.

## Calling for help and alerts

check-home-call-device = Are there call devices in the rooms and the bathroom?
    .short = Calling for help
    .how = Tell the family and whoever takes the call that you will test it, then press once in the room used most and once in the bathroom and see whether anybody answers. Answer yes only if both work, and write who was reached.
    .requirement = Rooms and bathroom both have a call device. For reference, from GB 50763-2012 and GB 55019-2021.
    .note = Neither standard binds a private home. Here it is a target.

check-home-flash-vibrate-aids = Does a person who cannot hear have things that flash or vibrate?
    .short = Flashing, vibrating aids
    .how = Look for things such as a flashing kettle or a vibrating alarm clock and ask to see them used once.
    .also = Only where somebody with a hearing or speech disability lives; otherwise this check does not apply. If they are broken or still in the box, say so in the remarks.
    .requirement = A flashing kettle, a vibrating alarm clock and similar. For reference, from notices of other counties.
    .note = This item comes from the notices of two counties, with no clause number noted. We have read no national document.

check-home-voice-doorbell-reader = Does a person who cannot see have things that speak?
    .short = Voice doorbell and reader
    .how = Ask the person which would be of use: a voice intercom, a screen reader, things that speak. Answer yes only if all of those are there; write in the remarks what is missing.
    .also = Only where somebody with a sight disability lives; otherwise this check does not apply.
    .requirement = A voice intercom, a screen reader and things that speak, as needed. For reference, from notices of other counties.
    .note = This item comes from the notices of two counties, with no clause number noted. We have read no national document.

## Subsidy, cooperation and follow-up

check-home-subsidy-paid = Has the subsidy for the alteration arrived?
    .short = Subsidy
    .how = Ask the family whether they have applied, whether it was granted and whether the money has come, or whether the authorities do the work themselves. Do not look at or photograph bank books or card numbers.
    .also = Write in the remarks how far it has got.
    .requirement = The law wants suitable subsidies for households that qualify. This is only recorded, not judged.
    .note = Paying it is a duty of government (article 19), not of the household. Conditions and amounts are set locally and cannot be judged on the spot, so this is only recorded. We have seen 3500 and 6000 yuan in notices of other counties; local rules decide the amount here.

check-home-neighbour-cooperation = Do the neighbourhood or village committee, the property manager and the owners’ committee cooperate with the alteration?
    .short = Neighbourhood cooperation
    .how = Ask the family whether the alteration needs anything from them, whom they asked and what the answer was. Answer no only if somebody was asked and did not cooperate, and write who.
    .also = It may need, for example, a ramp or handrail in a shared entrance or stairwell. If nothing is needed from them, this check does not apply.
    .requirement = Neighbourhood and village committees, property managers, owners’ committees and the like support home modification and cooperate with it.
    .note = This rests on article 19 of the law. The duty is on these bodies, not on the household. If the answer is no, it is for them to follow up.

check-home-followup-use = Are the alterations of use to the person, and is the person satisfied?
    .short = Follow-up visit
    .how = Come back after the person has lived with the alterations for a while, ask about them and, only if the person is willing, ask to be shown how they are used. Put what works badly or stands idle in the remarks, in the person’s own words.
    .also = If nothing has been altered yet, this check does not apply.
    .requirement = What was altered is in use and the person is satisfied. For reference: our own practice.
    .note = No clause of a law or standard stands behind it; we have read none.

## At first glance

defect-home-steps-at-door = Steps at the front door keep a wheelchair from going in and out
defect-home-rough-yard = The yard is uneven and hard to cross
defect-home-door-too-narrow = A door is too narrow for the wheelchair
defect-home-step-at-bathroom = There is a step at the bathroom door
defect-home-no-seat-or-bars = No toilet to sit on, or no grab rails
defect-home-shower-out-of-reach = The shower control is out of reach and there is nowhere to sit
defect-home-stove-too-high = The stove is too high to cook while seated
defect-home-switch-out-of-reach = Switches are out of reach from a chair
defect-home-bed-hard-to-reach = Getting in and out of bed is difficult
defect-home-doorbell-not-noticed = Nobody notices the doorbell
defect-home-no-way-to-call = No way to call for help after a fall
defect-home-aids-only = Aids were handed out, but nothing in the home was altered
