# Checklist for buildings

site-type-building = Building
    .about = From the pavement through the door, to the counter and from floor to floor: route, entrance, ramps, doors, stairs, lifts and signs.

## Groups

checkgroup-building-route = Way to the door
checkgroup-building-entrance = Entrance
    .one = Entrance
checkgroup-building-ramp = Wheelchair ramps
    .one = Ramp
checkgroup-building-door = Doors
    .one = Door
checkgroup-building-corridor = Indoor routes
checkgroup-building-stairs = Stairs and steps
    .one = Stairs
checkgroup-building-handrail = Handrails
    .one = Handrail
checkgroup-building-vertical = Number of lifts
checkgroup-building-lift = Accessible lifts
    .one = Lift
checkgroup-building-platform-lift = Platform lifts
    .one = Platform lift
checkgroup-building-sign = Signs
checkgroup-building-upkeep = Upkeep

## Readings

part-building-landing = Width of landing

## Way to the door

check-route-continuous = Can a wheelchair user get all the way from the street to the service point?
    .short = Unbroken accessible route
    .how = Start from the pavement or the parking bay and go to the service point indoors, keeping to the way without steps. If you meet steps, a locked door or a dead end, answer no, take a photo and write in the remarks where the route breaks.
    .requirement = The accessible route from the site to the service point indoors is continuous.

check-route-level-change-ramp = Does every step or rise along the route have a ramp?
    .short = Ramp at changes of level
    .how = Follow the accessible route and look at every step or change of level for a wheelchair ramp beside it. If one has none, answer no and take a photo.
    .also = Where a platform lift stands in for a ramp, choose “Cannot tell” and say so in the remarks. If the route has no change of level, choose “Does not apply”. Going from floor to floor is not checked here.
    .requirement = Every change of level on the accessible route has a wheelchair ramp.
    .note = Clause 2.2.1 of GB 55019-2021 covers the same point, but we have not read its wording, so this check rests on GB 50763-2012.

check-route-outdoor-width = Is the outdoor path wide enough?
    .short = Width of the outdoor path
    .how = Follow the outdoor path to the entrance and, at its narrowest point, measure the clear distance between obstacles with the steel tape. Lamp posts, planters and parked vehicles count as obstacles.
    .requirement = Recommended: outdoor path at least 1500 mm wide.
    .note = The standard only recommends this width; missing it is not a failure.

## Entrance

check-entrance-type = Does this entrance have a way in for a wheelchair?
    .short = Type of entrance
    .how = Stand outside the entrance that carries the accessibility symbol: if it is level or gently sloping, or has steps and a ramp, or steps and a platform lift, answer yes and write in the remarks which. If there are only steps, answer no.
    .also = If no entrance carries the symbol, check one that a wheelchair can get in by; if there is no such entrance, check the one most used. If the ramp is blocked or the platform lift out of use, say so in the remarks and answer no under “Unbroken accessible route”. If there are several accessible entrances, record each; leave out side doors that have only steps.
    .requirement = The accessible entrance is one of three kinds: level or gently sloping; steps with a wheelchair ramp; steps with a platform lift.

check-entrance-level-slope = Is the level entrance gentle enough?
    .short = Slope of a level entrance
    .how = Lay the digital level on the ground in the direction of walking, read it at several places from the flat ground to the door, and enter the steepest figure.
    .also = Only for entrances without steps; where there are steps with a ramp or a platform lift, choose “Does not apply”.
    .requirement = The ground at a level entrance slopes no more than 5% (1:20).
    .note = Clause 8.1.3 of GB 50763-2012 also recommends no more than 1:30. That is advice, and this check does not judge by it.

check-entrance-platform-depth = With the door fully open, is the platform in front still deep enough?
    .short = Depth of door platform
    .how = Open the door as far as it goes and, if it opens outwards, measure with the steel tape from the outer edge of the open door to the edge of the platform or the first step, at the shallowest point. If it opens inwards or slides, start from the doorway.
    .also = For a level entrance, choose “Does not apply”.
    .requirement = With the door fully open, the platform in front is at least 1500 mm deep. Level entrances are excepted.

check-entrance-canopy = Is there a canopy over the entrance?
    .short = Canopy over the entrance
    .how = Stand at the door and look up: the canopy should cover the entrance. If a level entrance has none, choose “Cannot tell” and say so in the remarks.
    .requirement = There is a canopy over the accessible entrance.
    .note = Clause 2.4.2 excepts level entrances, and its wording can be read two ways on whether that frees the canopy too. A level entrance without one is therefore not judged.

check-entrance-gate-width = Can a wheelchair get through a gate or the opening beside it?
    .short = Width of gate or bypass
    .how = Open the gates and measure with the steel tape between the two sides at the narrowest point. Measure each gate and the opening right beside them, and enter the widest of these.
    .also = If someone has to be called to open the side opening, say so in the remarks. If there are no gates, choose “Not here”.
    .requirement = At least one gate is 900 mm or more wide when open, or the wheelchair opening right beside the gates is at least 900 mm wide.

## Wheelchair ramps

check-ramp-slope = Is the ramp gentle enough?
    .short = Running slope of the ramp
    .how = Lay the digital level on the middle of the slope in the direction of travel, read it at the top, middle and bottom of each run and enter the steepest figure. If this run rises no more than 150 mm and the site really leaves no room, use the next check and choose “Does not apply” here.
    .requirement = Running slope no more than 8.33% (1:12).
    .note = Our copy of the standard has lost this line; the figure was read in another extract of the clause and in a rule library, so check it against the printed text. The table in GB 50763-2012 goes as steep as 1:8; GB 55019-2021 prevails.

check-ramp-slope-short-rise = Is a short ramp on a tight site gentle enough?
    .short = Slope of a short tight ramp
    .how = First measure the rise from the start to the end of this run; if it is no more than 150 mm, measure the slope as in the check before. Enter the steepest figure.
    .also = Use this check only if the site leaves no room for a gentler slope, and write the reason in the remarks. For any other ramp, choose “Does not apply”.
    .requirement = Where space is constrained and the run rises no more than 150 mm: slope no more than 10% (1:10).
    .note = If no reason can be given for the constraint, use the check before this one.

check-ramp-cross-slope = Is the ramp level from side to side?
    .short = Cross slope of the ramp
    .how = Lay the digital level across the slope, square to the direction of travel. Read it at the top, middle and bottom of each run and enter the largest figure.
    .requirement = Cross slope no more than 2% (1:50).
    .note = This figure was read only in a rule library. We have not read this line of the standard itself, so it still has to be checked.

check-ramp-rise-per-run = Is the rise of each run within the limit?
    .short = Rise of one ramp run
    .how = Carry a level line from the top of a run with a level or a laser, and at the bottom measure the rise straight up with the steel tape. If there are several runs, enter the largest rise.
    .also = One run is the slope between two landings. A long run can be measured in pieces and added up.
    .requirement = Each run rises no more than 750 mm.

check-ramp-width = Is the ramp wide enough?
    .short = Clear width of the ramp
    .how = With the steel tape, measure the ramp at its narrowest. With handrails, measure between their inner sides; without, between walls or edge kerbs.
    .requirement = Clear width of the ramp at least 1200 mm.
    .note = Clause 3.4.2 of GB 50763-2012 asked for only 1000 mm away from entrances; the 1200 mm of GB 55019-2021 prevails.

check-ramp-landing-length = Are the landings at the top, bottom and middle long enough?
    .short = Length of ramp landings
    .how = Measure the bottom, the top and every rest landing. With the steel tape, measure the level part in the direction of travel, leaving out whatever a door sweeps over or things stand on, and enter the shortest.
    .requirement = Level part at least 1500 mm long, clear of door swings and objects.

check-ramp-landing-width = Are the landings at least as wide as the ramp?
    .short = Landing and ramp width
    .how = With the steel tape, take two figures: the clear width of the landing and of the ramp, each at its narrowest. Look at the bottom, the top and every rest landing, and enter the narrowest landing.
    .requirement = Each landing is at least as wide as the ramp (a measuring allowance of 10 mm is our own).

check-ramp-handrails-both-sides = Are there handrails on both sides of the ramp?
    .short = Handrails on both sides
    .how = First look at the height and slope: if the ramp rises more than 300 mm and is steeper than 5% (1:20), see whether both sides have a handrail. With one side only, answer no.
    .also = If the rise or the slope is not above its figure, choose “Does not apply”.
    .requirement = A ramp that rises more than 300 mm and is steeper than 5% (1:20) has handrails on both sides.

check-ramp-edge-protection = Are wheels kept from slipping off the open side of the ramp?
    .short = Guard on the open side
    .how = On the side without a wall, look below the handrail for a kerb, rail or panel. Answer yes if a wheel or a stick cannot slip off.
    .also = Only for ramps with handrails; if there are walls on both sides, or no handrails, choose “Does not apply”.
    .requirement = A ramp with handrails has a guard along its open side.
    .note = The clause as we read it gives no height for the guard. A 50 mm kerb appears only in a design template, and this check does not judge by it.

check-ramp-sign = Does the ramp carry the accessibility symbol?
    .short = Sign at the ramp
    .how = Stand in front of the ramp and look for the accessibility symbol, and whether it shows where the ramp is. If there is none, answer no and take a photo.
    .requirement = The wheelchair ramp carries the accessibility symbol.

## Doors

check-door-no-revolving = Can you get through without using a revolving door?
    .short = No revolving door on route
    .how = Check every door a wheelchair has to use, one at a time, and answer yes if it is not a revolving door. If there is only a revolving door, or the door beside it is locked, answer no and take a photo.
    .also = If there is an ordinary door beside the revolving one that can be opened, and the route goes through it, answer yes too.
    .requirement = The accessible route does not pass through a revolving door.

check-door-clear-width-new = New building or extension: is the hand-opened door wide enough?
    .short = Door width, new building
    .how = Open the door as far as it goes and measure with the steel tape from the face of the open door to the opposite frame at the narrowest point. For a sliding door, measure the clear opening.
    .also = If only one leaf of a double door is normally opened, measure that leaf. Automatic doors have a check of their own.
    .requirement = New buildings and extensions: a hand-opened door is at least 900 mm clear when open.
    .note = Altered and existing buildings are checked against 800 mm instead. GB 50763-2012 has 800 mm throughout; for new work GB 55019-2021 prevails.

check-door-clear-width-existing = Altered or existing building: is the hand-opened door wide enough?
    .short = Door width, altered/existing
    .how = Open the door as far as it goes and measure with the steel tape from the face of the open door to the opposite frame at the narrowest point. For a sliding door, measure the clear opening.
    .also = If only one leaf of a double door is normally opened, measure that leaf. Automatic doors have a check of their own.
    .requirement = Alterations to existing buildings: a hand-opened door is at least 800 mm clear when open.
    .note = An older building that has not been altered is measured against 800 mm as well; a miss goes into its improvement plan.

check-door-auto-clear-width = Is the automatic door wide enough when open?
    .short = Width of automatic door
    .how = Wait until the automatic door is fully open and measure with the steel tape between the leaves, or from leaf to frame, at the narrowest point. If the door is not automatic, choose “Does not apply”.
    .requirement = An automatic door is at least 1000 mm clear when open.

check-door-threshold-height = Is the rise at the door small enough?
    .short = Threshold height
    .how = With the steel rule, measure straight up from the floor on the lower side to the highest point in the doorway. Do it at the left, middle and right and enter the largest figure.
    .also = If it is quite flat, enter 0. If there is a sill or stop block, say so in the remarks.
    .requirement = No stop block or sill in the doorway; a change of level is no more than 15 mm.

check-door-threshold-bevel = Is the bevel at the threshold gentle enough?
    .short = Slope of threshold bevel
    .how = Lay a short digital level on the bevel in the direction of travel and enter the steepest figure. If it does not fit, measure the height and the level length of the bevel with the steel rule, divide height by length and multiply by 100.
    .also = If there is no bevel but an upright edge, enter 100 and say so in the remarks. If there is no change of level, choose “Does not apply”.
    .requirement = A change of level at the door is bevelled, at no more than 10% (1:10).

check-door-turning-space = Can a wheelchair turn round on both sides of the door?
    .short = Turning space at the door
    .how = Inside and outside, find the largest clear patch of floor next to the door, measure it with the steel tape in two directions at right angles and take the smaller figure. Of the two sides, enter the smaller.
    .requirement = Turning circle at least 1500 mm across on both sides of the door.
    .note = The figure comes from GB 50763-2012.

check-door-latch-side-wall = Is there enough wall on the latch side of the door?
    .short = Wall on the latch side
    .how = On the handle side, measure with the steel tape held level from the edge of the doorway to the nearest corner or fixed object. Measure inside and outside, enter the smaller figure and write the other in the remarks.
    .also = Only for single hinged doors, sliding doors and folding doors; for a double door, choose “Does not apply”.
    .requirement = Single hinged, sliding and folding doors: wall beside the handle at least 400 mm wide.
    .note = The figure comes from GB 50763-2012.

check-door-handle-height = Is the door pull at the right height?
    .short = Height of the door pull
    .how = With the steel tape, measure from the floor to the part of the pull that the hand works. Measure both faces and enter the one further from the middle value of 925 mm.
    .also = Only for hinged doors. After measuring, open the door once with a closed fist; if that fails, say so in the remarks. If one face has no pull, say that in the remarks too.
    .requirement = A hinged door has pulls on both faces that work with one closed fist, their operable part 850 to 1000 mm above the floor.

check-door-opening-force = Does the door open with little force?
    .short = Opening force
    .how = Unlatch the door, hook the force gauge on the pull, square to the door, draw it slowly until the door is fully open and read the largest figure. Do it three times and enter the middle one.
    .also = If the door can only be pushed, push with the gauge. For a fire door, choose “Does not apply” and say so in the remarks.
    .requirement = Opening force no more than 25 N. Fire doors are excepted.

check-door-closer-time = Does the closer shut the door slowly enough?
    .short = Closing time of the door
    .how = Push the door to the widest angle that the closer controls, start the stopwatch as you let go and stop it when the door is 10 degrees from shut. Do it three times and enter the shortest.
    .also = On a door 900 mm wide, the edge is about 160 mm from the frame when you stop the watch. If there is no closer, choose “Not here”.
    .requirement = From the widest controlled angle to 10 degrees from shut takes at least 3 s.

check-door-auto-control-height = Is the manual control of the automatic door at the right height?
    .short = Automatic door control height
    .how = With the steel tape, measure from the floor to the centre of the manual control. If there is one inside and one outside, enter the one further from the middle value of 925 mm.
    .also = If the door is not automatic or has no such control, choose “Not here”.
    .requirement = Centre of the manual control 850 to 1000 mm above the floor.

check-door-glass-warning-band = Is the warning band on the glass door at the right height?
    .short = Warning band on glass door
    .how = With the steel tape, measure from the floor to the lower and the upper edge of the warning band and enter them as lowest and highest. If there is none at all, enter 0 for both and take a photo.
    .also = If the band does not run across the whole glass, say so in the remarks. If the door is not all glass, choose “Does not apply”.
    .requirement = The warning band runs across the whole glass, between 850 and 1500 mm above the floor.

check-door-vision-panel-lower-edge = Is the vision panel of a two-way door low enough?
    .short = Lower edge of vision panel
    .how = With the steel tape, measure from the floor to the lower edge of the glass that can be seen through, leaving out the frame.
    .also = Only for doors that swing both ways; if the door opens one way only, choose “Does not apply”. If the door has no vision panel, enter the height of the door and say so in the remarks.
    .requirement = A two-way door has a vision panel, and the lower edge of its see-through part is no more than 850 mm above the floor.

check-door-double-clear-gap = Is there room for a wheelchair between the two doors?
    .short = Gap between two doors
    .how = With the steel tape, measure from one door to the next and take the smallest clear distance. If a door opens into the gap, swing it and leave out what it sweeps over.
    .also = If there is only one door, choose “Does not apply”.
    .requirement = Clear gap between the two doors, less the swing of their leaves, at least 1500 mm.

## Indoor routes

check-route-width-general = Is the accessible route wide enough?
    .short = Width of accessible route
    .how = Follow the way a wheelchair has to take and, at the narrowest point, measure the clear distance between obstacles with the steel tape. Hydrant cabinets, seats and stored things count as obstacles.
    .also = Doorways are measured elsewhere. If things were merely left there, say so in the remarks.
    .requirement = The accessible route is at least 1200 mm clear.

check-route-width-crowded = In a crowded place, is the route wide enough?
    .short = Route width, crowded place
    .how = Follow the way a wheelchair has to take, find the narrowest point and measure the clear distance between obstacles with the steel tape.
    .also = Only for public places where many people gather; if the place is not crowded, choose “Does not apply” and give the reason in the remarks.
    .requirement = In crowded public places the route is at least 1800 mm clear.
    .note = The clause as we read it does not say what counts as crowded, so the inspector decides.

check-checkpoint-lane-width = Is there a wide enough lane at ticket and checkout points?
    .short = Lane at ticket or checkout
    .how = At each set of ticket or checkout points, find the widest lane and measure it with the steel tape at its narrowest. If there are several sets, enter the smallest figure and write in the remarks which set it is.
    .also = If there are none, choose “Not here”.
    .requirement = Ticket and checkout points have a wheelchair lane at least 900 mm clear.

check-route-rest-area-long-corridor = Is there somewhere to rest along a long corridor?
    .short = Rest area on long corridor
    .how = Measure the corridor first; if it is no longer than 60 m, choose “Does not apply”. If it is longer, look for a place along it where one can sit down without blocking the way.
    .requirement = Recommended: somewhere to rest in a corridor of more than 60 m.
    .note = The standard only recommends this; its absence is not a failure. Clause 8.2.2 is about office buildings.

## Stairs and steps

check-stairs-handrails-both-sides = Are there handrails on both sides of the stairs or steps?
    .short = Stair rails on both sides
    .how = On stairs or steps of three or more that the public uses, see whether both sides have a handrail. With one side only, answer no.
    .also = With fewer than three steps, choose “Does not apply”.
    .requirement = Stairs and steps of three or more have handrails on both sides.
    .note = The clause speaks of stairs and steps used mainly by people with limited mobility or impaired sight. Where the whole public uses them, this checklist counts them in.

check-stairs-tread-riser = Are the steps deep enough and not too high?
    .short = Tread and riser
    .how = On one step at the bottom, one in the middle and one at the top, measure with the steel rule the tread level from its front edge to a point straight below the front edge of the next step, and the riser straight up. Enter the smallest tread and the largest riser.
    .also = Only for stairs in public buildings; for steps in front of a door, and in other buildings, choose “Does not apply”.
    .requirement = Stairs in public buildings: tread at least 280 mm, riser no more than 160 mm.
    .note = Both figures come from clause 3.6.1 of GB 50763-2012, which is about accessible stairs. If these stairs are not meant as such, say so in the remarks.

check-stairs-first-step-contrast = Can the first step be told apart at a glance?
    .short = First step stands out
    .how = Stand at the top and at the bottom of the stairs and see whether the first step clearly differs from what is around it in colour or material. Answer yes only if it does at both ends.
    .also = Only for stairs and steps used mainly by people with visual impairments; for others choose “Does not apply”, and if in doubt “Cannot tell”, and say so in the remarks.
    .requirement = The first step clearly differs in colour or material.
    .note = We have read only the second half of this item of GB 55019-2021; in clause 3.6.1 of GB 50763-2012 it is only advice. Which stairs are meant is for the inspector to decide.

check-stairs-no-open-riser = Do all steps have closed risers and no edge to catch a toe?
    .short = Risers and nosings
    .how = Crouch and look at each step from the side. If it is open between two steps, or the front edge sticks out square, answer no and take a photo.
    .also = Only for stairs and steps used mainly by people with visual impairments; for others choose “Does not apply”, and if in doubt “Cannot tell”, and say so in the remarks.
    .requirement = Risers are closed, and front edges do not jut out square.
    .note = The clause does not say which stairs are used mainly by people with visual impairments, so the inspector decides.

check-stairs-strip-flush = Are the anti-slip strips flush with the treads?
    .short = Anti-slip strips flush
    .how = Run your palm along the tread and over the strip, then lay the steel rule flat across it. If a strip stands proud or curls up, answer no and take a photo.
    .also = Only for stairs and steps used mainly by people with visual impairments; for others choose “Does not apply”, and if in doubt “Cannot tell”, and say so in the remarks. If there are no strips, choose “Not here”.
    .requirement = Anti-slip strips lie level with the tread.
    .note = The clause does not say which stairs are used mainly by people with visual impairments, so the inspector decides.

check-stairs-warning-tile-offset = Are the warning tiles before and after the stairs in the right place?
    .short = Warning tiles at stairs
    .how = With the steel rule held level, measure from the edge of the first and of the last step to the near side of the warning tiles. Measure both ends and enter the one further from the middle value of 275 mm.
    .also = If there are no tiles, enter 0 and say so in the remarks.
    .requirement = Recommended on stairs and steps used mainly by people with visual impairments: warning tiles 250 to 300 mm from the first and last step.
    .note = The figures were read in GB 50763-2012, where they are advice. Item 2.7.1(1) of GB 55019-2021 has not been read in full, so this check only advises; missing it is not a failure.

## Handrails

check-handrail-height-upper = Is the handrail at the right height?
    .short = Height of upper handrail
    .how = With the steel rule, measure straight up to the top of the rail, from the front edge of a step or from the surface of a ramp. Do it at both ends and in the middle and enter the figure furthest from the middle value of 875 mm.
    .also = Measure a single rail, or the upper one of two.
    .requirement = A single handrail, or the upper of two, is 850 to 900 mm high.
    .note = The wording we read does not say whether to measure to the top or the middle of the rail. This checklist always uses the top.

check-handrail-height-lower = Is the lower of two handrails at the right height?
    .short = Height of lower handrail
    .how = With the steel rule, measure straight up to the top of the lower rail, from the front edge of a step or from the surface of a ramp. Do it at both ends and in the middle and enter the figure furthest from the middle value of 675 mm.
    .also = Only for the lower of two rails; if there is only one rail, choose “Does not apply”.
    .requirement = The lower of two handrails is 650 to 700 mm high.
    .note = The wording we read does not say whether to measure to the top or the middle of the rail. This checklist always uses the top.

check-handrail-continuous = Is the handrail unbroken from end to end?
    .short = Handrail continuous
    .how = Walk from start to end without taking your hand off the rail, corners and landings included. If you have to let go anywhere, answer no and write where it breaks.
    .requirement = The handrail runs from end to end without a break.
    .note = The clause speaks of stairs, steps and ramps used mainly by people with limited mobility or impaired sight. Where the whole public uses them, this checklist counts them in.

check-handrail-end-extension = Does the handrail run on far enough at both ends?
    .short = Handrail extension
    .how = With the steel tape held level, measure from the edge of the first or last step, or the line where the ramp begins or ends, to the end of the level part of the rail. Measure both ends and enter the shorter.
    .also = If it does not run on, enter 0.
    .requirement = The handrail runs on level for at least 300 mm at the start and the end.
    .note = The clause speaks of stairs, steps and ramps used mainly by people with limited mobility or impaired sight. Where the whole public uses them, this checklist counts them in.

check-handrail-end-return = Does the end of the handrail turn to the wall or floor far enough?
    .short = Return at handrail end
    .how = At both ends of the rail, measure with the steel rule the part that turns to the wall or downwards. Enter the shorter.
    .also = If the end simply stops, enter 0.
    .requirement = The end of the handrail turns to the wall or downwards for at least 100 mm.
    .note = The clause speaks of stairs, steps and ramps used mainly by people with limited mobility or impaired sight. Where the whole public uses them, this checklist counts them in.

check-handrail-wall-clearance = Is there room for a hand between handrail and wall?
    .short = Clearance of rail to wall
    .how = With the steel rule, measure from the wall to the inner side of the rail at the narrowest point, leaving out the brackets. If there is no wall beside it, choose “Does not apply”.
    .requirement = At least 40 mm clear between the inner side of the rail and the wall.

check-handrail-diameter = Is the handrail a good thickness to grip?
    .short = Thickness of the handrail
    .how = With the calliper, measure the rail away from the joints. For a round rail, take the outside diameter; for a square one, take the width and thickness of the section and enter the one further from the middle value of 42.5 mm.
    .requirement = Diameter of a round rail, or section of a square one, 35 to 50 mm.
    .note = Both figures come from GB 50763-2012.

check-handrail-contrast = Does the handrail stand out from its background?
    .short = Contrast of the handrail
    .how = Step back, half close your eyes and answer yes if the rail still stands out from the wall or whatever is behind it. In dim places, judge by the usual lighting.
    .requirement = The handrail clearly contrasts with its background in colour or brightness.
    .note = The clause as we read it gives no figure for contrast, so the inspector decides.

## Number of lifts

check-lift-accessible-count = How many accessible lifts does the building have?
    .short = Number of accessible lifts
    .how = For each lift, look for the accessibility symbol and see whether a wheelchair can get in and out and reach the buttons. Count those that will do.
    .also = Only for public buildings with lifts; if there are no lifts, choose “Does not apply”. If in doubt, do the checks of the lift first and come back.
    .requirement = A public building with lifts has at least 1 accessible lift.
    .note = Clause 8.1.4 of GB 50763-2012 is no longer mandatory; this clause of GB 55019-2021 takes its place.

## Accessible lifts

check-lift-lobby-turning = Can a wheelchair turn round in front of the lift?
    .short = Turning space at the lift
    .how = In front of the lift door, find the largest clear patch of floor, measure it with the steel tape in two directions at right angles and take the smaller figure. Floor taken up by bins or seats does not count.
    .also = If floors differ, enter the smallest and write which floor it is.
    .requirement = Turning circle in front of the lift at least 1500 mm across.
    .note = This figure was read only in a rule library. We have not read this line of the standard itself, so it still has to be checked.

check-lift-lobby-depth = Is the lift lobby deep enough?
    .short = Depth of the lift lobby
    .how = With the steel tape, measure square from the wall that the lift door is in to the wall opposite or the nearest obstacle. If floors differ, enter the shallowest and write which floor it is.
    .also = Only for public buildings; elsewhere choose “Does not apply”.
    .requirement = Lift lobby in a public building at least 1800 mm deep.

check-lift-call-button-height = Is the call button outside the lift at the right height?
    .short = Height of the call button
    .how = With the steel tape, measure from the floor to the centre of the call button. If there is one for up and one for down, enter the one further from the middle value of 975 mm.
    .requirement = Centre of the call button 850 to 1100 mm above the floor.
    .note = The figures were read in a rule library and a design template. We have not read this line of the standard itself, so they still have to be checked. Clause 3.7.1 of GB 50763-2012 had 900 to 1100 mm; GB 55019-2021 prevails.

check-lift-call-button-corner = Is the call button far enough from an inside corner?
    .short = Call button to corner
    .how = With the steel tape held level, measure from the centre of the call button to the side wall at the inside corner. If there is no inside corner beside it, choose “Does not apply”.
    .requirement = Call button at least 400 mm from the side wall at an inside corner.
    .note = The wording we read does not say whether to measure from the centre or the edge of the button. This checklist always uses the centre.

check-lift-call-button-braille = Does the call button have braille?
    .short = Braille at the call button
    .how = Close your eyes, feel the call button and the area beside it, and answer yes if you can feel raised braille. If it is worn flat, answer no and say so in the remarks.
    .requirement = The call button has braille.

check-lift-lobby-warning-tile = Are there warning tiles on the floor in front of the call button?
    .short = Warning tiles at the lift
    .how = Look at the floor in front of the call button for tiles with raised dots, not hidden by a mat or other things. If one floor has none, answer no and write which floor it is.
    .requirement = There are warning tiles in front of the call button.

check-lift-lobby-display-sound = In the lobby, can you see where the lift is and hear it arrive?
    .short = Lobby display and sound
    .how = Press the call button and look for a display of the floor the lift is at, then close your eyes and listen for a sound when it arrives. Answer yes only if there are both.
    .requirement = The lobby has a display of the lift’s position and a sound on arrival.

check-lift-door-clear-width = Is the lift door wide enough when open?
    .short = Width of the lift door
    .how = Ask a colleague to hold the door-open button. With the door fully open, measure the clear width between the two sides with the steel tape at the narrowest point.
    .requirement = New buildings and extensions: at least 900 mm. Altered and existing buildings: at least 800 mm.

check-lift-door-hold-time = Does the lift door stay open long enough?
    .short = Time the door stays open
    .how = Call the lift; start the stopwatch when the door is fully open and stop it when it begins to close, without blocking the door or pressing the door buttons. Do it three times and enter the shortest.
    .requirement = The lift door stays fully open for at least 3 s.

check-lift-car-size = Is the lift car large enough?
    .short = Depth and width of lift car
    .how = Inside the car, measure with the steel tape close to the floor: depth from the inner side of the door to the wall opposite, width between the side walls. Do not deduct the space that handrails take up.
    .requirement = Car at least 1400 mm deep and 1100 mm wide.
    .note = A lift that also takes a stretcher needs 1500 × 1600 mm or 2100 × 1100 mm, depth × width. That is not judged here; write in the remarks whether a stretcher has to fit. The clause does not say whether handrails are deducted; here they are not.

check-lift-car-button-height = Are the floor buttons in the car at the right height?
    .short = Height of car buttons
    .how = With the steel tape, measure from the floor of the car to the centre of the floor buttons. If there are several rows, enter the one furthest from the middle value of 1000 mm.
    .also = If there is a low panel on the side wall, measure that one. Feel for braille as well; if there is none, say so in the remarks.
    .requirement = Floor buttons 900 to 1100 mm above the floor, with braille.
    .note = Both figures come from GB 50763-2012.

check-lift-car-handrail-height = Are the handrails on three walls of the car at the right height?
    .short = Height of car handrails
    .how = On all three walls, measure with the steel rule straight up from the floor of the car to the top of the rail and enter the wall furthest from the middle value of 875 mm. If one wall has no rail, enter 0 and write which wall it is.
    .requirement = Handrails on three walls of the car, 850 to 900 mm high.
    .note = Both figures come from GB 50763-2012. The wording we read does not say whether to measure to the top or the middle of the rail. This checklist always uses the top.

check-lift-car-voice-display = In the car, can you see the floor and hear it announced?
    .short = Car display and floor voice
    .how = Ride past two floors or more, look for a floor display, then close your eyes and listen for the floor to be announced. Answer yes only if there are both.
    .also = If the voice cannot be made out, answer no and say so in the remarks.
    .requirement = The car has a position display and announces the floors.
    .note = This comes from GB 50763-2012.

check-lift-car-mirror-base = Is the mirror on the facing wall of the car low enough?
    .short = Lower edge of car mirror
    .how = Stand at the door of the car and look at the wall facing you. With the steel tape, measure from the floor to the lower edge of the mirror or reflecting surface, leaving out the frame.
    .also = If it does not reach the top, say so in the remarks. If there is no mirror or reflecting surface, enter the height of the car and say so in the remarks.
    .requirement = The facing wall has a mirror or reflecting surface from no more than 900 mm above the floor up to the top.
    .note = This comes from GB 50763-2012.

## Platform lifts

check-platform-lift-size = Is the vertical platform lift large enough?
    .short = Size of platform lift
    .how = Bring the platform to the bottom and measure its clear size with the steel tape: depth in the direction a wheelchair goes in and out, width from side to side, each at its smallest.
    .also = Only for platforms that move straight up and down; for an inclined one, choose “Does not apply”.
    .requirement = Vertical platform lift at least 1200 mm deep and 900 mm wide.
    .note = The figures were read in GB 50763-2012, in a clause that is no longer mandatory. Of clause 2.6.5 of GB 55019-2021 we have read only the opening, not the figures.

check-platform-lift-safety = Does the platform lift have all its safety equipment?
    .short = Safety of platform lift
    .how = On a vertical lift, look for four things: rails, a guard, a call control, and something that keeps people from getting under the platform by mistake; on an inclined one, only for rails and a guard. Have the staff run it once; if one thing is missing, answer no and write which one.
    .also = If the lift does not run, say so in the remarks.
    .requirement = A vertical platform lift has rails, a guard and a call control, and people cannot stray underneath. An inclined one has rails and a guard.
    .note = This was read in clause 3.7.3 of GB 50763-2012, which has not been mandatory since 1 April 2022. Clause 2.6.5 of GB 55019-2021 has not been read in full.

## Signs

check-sign-at-each-facility = Is there a sign at every accessible facility?
    .short = Sign at each facility
    .how = Go round the accessible facilities one by one, such as entrance, ramp, lift, toilet and parking bay. If one has no sign, answer no and write in the remarks which one.
    .requirement = Every accessible facility has its accessibility sign.

check-sign-continuous-guidance = Do the signs lead all the way to each facility?
    .short = Unbroken chain of signs
    .how = Start from the entrance to the site and go to each accessible facility by the signs alone, without asking. If at some turning no sign shows the way, answer no and write where the chain breaks.
    .requirement = Signs show the place and direction of the accessible facilities clearly and without gaps.

check-sign-seen-standing-and-seated = Can the signs be seen both standing and seated?
    .short = Signs seen from both heights
    .how = In front of each sign, look once standing and once sitting on a chair. If plants, advertisements or goods hide it, answer no and take a photo.
    .requirement = The signs can be seen both standing and seated, and nothing hides them.
    .note = The clause gives no mounting height.

## Upkeep

check-maintenance-responsible-named = Is someone in charge of upkeep, with regular checks?
    .short = Upkeep and regular checks
    .how = Ask the management for two things: a document that says who looks after the accessible facilities, and the latest inspection record. Answer yes only if there are both, and write the post and the date of the inspection in the remarks.
    .requirement = Somebody is named as responsible for upkeep and checks the accessible facilities regularly.
    .note = This holds for an old, unaltered building as well. Article 65 of the law provides fines where upkeep is neglected and not put right in time.

## Seen at first glance

defect-building-steps-only = Only steps at the entrance, no way up for a wheelchair
defect-building-ramp-too-steep = The ramp is too steep
defect-building-ramp-unguarded = The ramp has no handrails or an open edge
defect-building-door-sill = A sill or rise at the door stops wheels
defect-building-door-narrow = The door is too narrow, or only one leaf is opened
defect-building-door-heavy = The door is heavy, shuts too fast or has a poor handle
defect-building-gate-blocks = Gates or a revolving door keep wheelchairs out
defect-building-glass-unmarked = The glass door has no warning band
defect-building-corridor-narrow = The way is too narrow or things are stored in it
defect-building-stairs-rails = Stairs lack a handrail, or it breaks off
defect-building-lift-buttons = Lift buttons are too high or have no braille
defect-building-signs-missing = Too few signs to find the accessible facilities
