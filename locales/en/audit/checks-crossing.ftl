# Checklist for pavements and crossings

site-type-crossing = Pavement and crossing
    .about = A stretch of pavement and the crossings at its ends: kerb ramps, tactile paths, audible signals, footbridges and underpasses.

checkgroup-crossing-sidewalk = Pavement
checkgroup-crossing-tactile = Tactile path
checkgroup-crossing-over = Junction and crossing
checkgroup-crossing-kerb = Kerb ramps
    .one = Kerb ramp
checkgroup-crossing-signal = Audible signal
    .one = Signal
checkgroup-crossing-footbridge = Footbridge and underpass
checkgroup-crossing-footbridge-ramp = Ramps of the footbridge or underpass
    .one = Ramp

part-crossing-path-width = Width of the directional path
part-crossing-sidewalk = Width of the pavement
part-crossing-front-slope = Front slope
part-crossing-side-slope = Side slope
part-crossing-bar-top = Width of a bar at its top
part-crossing-bar-base = Width of a bar at its base
part-crossing-bar-spacing = Spacing of two bars
part-crossing-dot-top = Diameter of a dot at its top
part-crossing-dot-base = Diameter of a dot at its base
part-crossing-dot-pitch = Spacing of two dots

check-walking-surface-quality = Is the surface firm, even, slip-resistant and free of standing water?
    .short = Pavement surface
    .how = Walk the whole stretch, looking for loose or raised paving, holes and standing water, and rub it with your shoe to feel whether it is slippery. If any one is wrong, answer no, take a photo and write in the remarks where.
    .requirement = The surface is firm, even and slip-resistant, and holds no water.
    .note = This standard gives no figure for slip resistance, so the inspector decides.

check-temporary-occupation-managed = Where an accessible facility is taken up for a time, are there notices, barriers with warnings and another way?
    .short = Temporary occupation
    .how = Look for three things: a posted notice; railings, warning signs or signals; and a way round that a wheelchair can use too. If one is missing, answer no and write in the remarks which one.
    .also = Only where works, stalls or an event are taking up the pavement, a tactile path, a ramp or the like; otherwise choose “Does not apply”.
    .requirement = Temporary occupation of an accessible facility is announced and marked by railings, warning signs or signals, and the necessary alternative is provided.
    .note = This rests on article 28 of the law. When the time is over, everything has to be put back as it was.

check-sidewalk-steps-with-ramp = Where the pavement has steps, is there a wheelchair ramp as well?
    .short = Ramp beside steps
    .how = Walk along the pavement and, at each flight of steps, look for a ramp beside it that a wheelchair can climb. If one flight has none, answer no and write in the remarks where.
    .also = If there are no steps, choose “Does not apply”. Steps of footbridges and underpasses are checked separately.
    .requirement = Steps on a pavement come together with a wheelchair ramp.

check-sidewalk-seat-wheelchair-place = Is there room for a wheelchair beside the seats?
    .short = Wheelchair place at seats
    .how = Look beside the seat for a level patch where a wheelchair can stop without blocking the way. If there are seats but no such patch, answer no.
    .also = If there are no seats, choose “Does not apply”.
    .requirement = Where a pavement has seats, there is a place for a wheelchair beside them.
    .note = The wording we read gives no size, so the inspector decides.

check-route-protruding-object = Are things that stick out from walls and posts low enough for a cane to find?
    .short = Underside of objects
    .how = Look along the way for things fixed to a wall or post that stick out more than 100 mm, with their underside less than 2.00 m above the ground, such as meter boxes, signboards and air-conditioning units. With the steel tape, measure straight up from the ground to the underside (A in the drawing), enter the highest and write in the remarks what it is.
    .also = If there are none, choose “Does not apply”.
    .requirement = If an object sticks out more than 100 mm and its underside is below 2.00 m, the underside is no more than 600 mm above the ground.
    .note = If the underside is higher, the cane passes beneath it and the person walks into it.

check-route-low-headroom-guard = Is there something to keep people out of places where they would hit their head?
    .short = Guard at low headroom
    .how = Look along the way for places people can walk into, such as under stairs or a footbridge, and measure the headroom from the ground with the steel tape. If one place has 2.00 m or less and no railing, planter or the like to keep people out, answer no and take a photo.
    .also = If there is no such place, choose “Does not apply”.
    .requirement = Low places that people can walk into are guarded where headroom is 2.00 m or less.
    .note = Clause 4.4.5 of GB 50763-2012 is no longer mandatory. GB 55019-2021 prevails.

check-route-grate-opening = Are the openings in covers and gratings small enough?
    .short = Openings in gratings
    .how = At every cover and grating on the way, measure the width or diameter of the openings with the calliper (A and B in the drawing) and enter the largest figure. For a slot, measure its narrow side.
    .also = Slots should also run across the direction of travel; if not, say so in the remarks. If there are no covers or gratings, choose “Does not apply”.
    .requirement = Openings no more than 13 mm wide or across, with slots at right angles to the direction of travel.
    .note = GB 50763-2012 has 15 mm. The 13 mm of GB 55019-2021 prevails.

check-tactile-path-required = Is there a tactile path where one is required?
    .short = Tactile path provided
    .how = See first whether it is required here, as listed below, then whether the pavement has a tactile path.
    .also = Required on: main city roads, main commercial areas and the like, or close to places where many blind people go; elsewhere choose “Does not apply”. Write in the remarks which kind of place this is.
    .requirement = Pavements have a tactile path on main city roads, in main commercial areas and other places of concentrated need, and around places where many blind people go.
    .note = The law says in which places, not for what length. Places where many blind people go are named in GB 50763-2012; if that is the only reason here, say so in the remarks.

check-tactile-path-unobstructed = In how many places is the tactile path blocked?
    .short = Obstacles on the path
    .how = Follow the path from end to end and count each place where something stands on it: shared bikes, stalls, poles, boxes, piled goods, parked vehicles. If there are none, enter 0.
    .also = Things standing together count as 1. Photograph each and write in the remarks what it is. If there is no tactile path, choose “Does not apply”.
    .requirement = The tactile path keeps clear of obstacles and nothing occupies it: 0 places.

check-tactile-path-continuous = Is the tactile path unbroken, with no dead end?
    .short = Path unbroken
    .how = Follow the path from end to end, looking for breaks, missing tiles, a path that simply stops, or one that leads straight into a wall, pole or tree. If there is one such place, answer no and take a photo.
    .also = If there is no tactile path, choose “Does not apply”.
    .requirement = The path is continuous, has no dead end, and lets a blind person walk safely and keep direction.
    .note = “Continuous” was read in GB 50763-2012. Clause 2.11.1 of GB 55019-2021 asks for safety and direction.

check-tactile-avoids-bike-parking = Does the tactile path keep clear of cycle parking?
    .short = Clear of cycle parking
    .how = Look at the marked parking areas for bicycles and e-bikes. If the marking lies over the path, or the path can be followed only by going through it, answer no.
    .also = If there is no cycle parking nearby, choose “Does not apply”.
    .requirement = The directional path keeps clear of cycle parking.
    .note = This is about where the parking is marked. Bikes left on the path are counted under “Obstacles on the path”.

check-tactile-contrast = Does the tactile path stand out from the paving in colour or material?
    .short = Contrast with the paving
    .how = Step back 3 to 5 m, look, and answer yes if either colour or material is clearly different. If the path is worn, dirty or lost in the paving, answer no and take a photo.
    .also = If there is no tactile path, choose “Does not apply”.
    .requirement = The tactile path differs in colour or material from the paving next to it.
    .note = Mid-yellow is only recommended, in item 3.2.1(4) of GB 50763-2012. The viewing distance is our own practice.

check-tactile-warning-at-points = Are there dotted warning tiles at starts, ends, turns and hazards?
    .short = Where warning tiles are
    .how = Follow the path and see whether the tiles change to dots at its start, its end, every turn, and wherever a warning is needed, such as at steps, ramps and junctions. If one place has none, answer no and write in the remarks where.
    .also = If there is neither a path nor anything to warn of, choose “Does not apply”.
    .requirement = Warning tiles lie at the start, end and turns of the directional path and wherever a safety warning is needed.

check-tactile-warning-width = Are the dotted warning tiles wide enough?
    .short = Width of warning tiles
    .how = At starts, ends and every turn, measure the dotted tiles with the steel rule (C in the drawing) and enter the narrowest as “Width”. Then measure the barred path at the same place and enter that figure as “Width of the directional path”.
    .also = If there are no warning tiles, choose “Does not apply”.
    .requirement = At least 300 mm wide, and at least as wide as the directional path; within a measuring tolerance of 2 mm, which is our own.

check-tactile-directional-width = Is the barred directional path a suitable width?
    .short = Directional path width
    .how = With the steel rule held across the path, measure from one edge of the barred tiles to the other (A in the drawing). Do this at three places and enter the one furthest from the middle value of 375 mm.
    .also = If there is no tactile path, choose “Does not apply”.
    .requirement = Recommended: 250 to 500 mm wide.
    .note = The standard only recommends this; missing it is not a failure.

check-tactile-distance-wall-planter = Is the path a suitable distance from walls, planters and green strips?
    .short = From walls and planting
    .how = With the steel tape, measure at right angles from the near edge of the tiles to the wall, planter or green strip (B in the drawing). Do this at three places and enter the one furthest from the middle value of 375 mm.
    .also = If there is nothing of the kind, choose “Does not apply”.
    .requirement = Recommended: 250 to 500 mm.
    .note = The standard only recommends this; missing it is not a failure.

check-tactile-distance-tree-pit = Is the path a suitable distance from tree pits?
    .short = From tree pits
    .how = With the steel tape, measure at right angles from the near edge of the tiles to the edge of the tree pit (B in the drawing). Look at every pit and enter the one furthest from the middle value of 375 mm.
    .also = If there are no tree pits, choose “Does not apply”.
    .requirement = Recommended: 250 to 500 mm.
    .note = The standard only recommends this; missing it is not a failure.

check-tactile-distance-kerb-flush = Where path and kerb are level, is the path far enough from the kerb?
    .short = From the kerb, level
    .how = Lay a straight edge across path and kerb to see whether they are level. If they are, measure with the steel tape at right angles from the kerb side of the path to the near edge of the kerb, at the closest point.
    .also = If there are tree pits between path and kerb, choose “Does not apply” and use the check before this. If the two are not level, choose “Does not apply” and go to the next check.
    .requirement = Where there are no tree pits and the path is level with the top of the kerb, at least 500 mm away.

check-tactile-distance-kerb-lower = Where the path is lower than the kerb, is it far enough from the kerb?
    .short = From the kerb, path lower
    .how = Lay a straight edge across the kerb to see whether the path is lower. If it is, measure with the steel tape at right angles from the kerb side of the path to the near edge of the kerb, at the closest point.
    .also = If there are tree pits between path and kerb, choose “Does not apply”. If the path is not lower than the kerb, choose “Does not apply”.
    .requirement = Where there are no tree pits and the path is lower than the top of the kerb, at least 250 mm away.

check-tactile-relief-height = Do the bars and dots stand up by the right amount?
    .short = Height of bars and dots
    .how = With the depth gauge of the calliper, measure from the top of a bar or dot down to the tile (C in the drawing). Choose five worn tiles where many people walk and enter the figure furthest from 4 mm.
    .also = If a stretch is worn flat, write its length in the remarks. If there is no tactile path, choose “Does not apply”.
    .requirement = 4 mm above the tile; within a measuring tolerance of 1 mm either way, which is our own.

check-tactile-bar-geometry = Are the bars on the directional path the right size and spacing?
    .short = Size of the bars
    .how = Choose an undamaged barred tile and take four figures with the calliper: width of a bar at its top, width at its base, height of the bar, and distance between the centre lines of two bars. If there is no directional path, choose “Does not apply”.
    .requirement = 25 mm wide at the top, 35 mm at the base, 4 mm high, spaced 62 to 75 mm apart; the first three within a measuring tolerance of 1 mm either way, which is our own.
    .note = These figures are from memory and the clause is still to be checked, so they are for reference only: they are missing from the table in the copy we read. Measuring the spacing between centre lines is our own practice.

check-tactile-dot-geometry = Are the dots on the warning tiles the right size and spacing?
    .short = Size of the dots
    .how = Choose an undamaged dotted tile and take four figures with the calliper: diameter of a dot at its top, diameter at its base, height of the dot, and distance between the centres of two neighbouring dots. If there are no warning tiles, choose “Does not apply”.
    .requirement = 25 mm across at the top, 35 mm at the base, 4 mm high, 50 mm apart; all within a measuring tolerance of 1 mm either way, which is our own.
    .note = These figures are from memory and the clause is still to be checked, so they are for reference only: the table is empty in the copy we read. Measuring the spacing between centres is our own practice.

check-curb-ramp-present = In how many places is a kerb ramp missing?
    .short = Kerb ramps missing
    .how = Walk round the junction, the driveways and the crossings and count each place with a kerb or step and no ramp, or enter 0 if none is missing. Count the two ends of a crossing separately, 1 for each.
    .also = If any is missing, write in the remarks where.
    .requirement = Every junction, driveway and crossing with a change of level has a kerb ramp: 0 missing.

check-crossing-wheelchair-passable = Is the crossing wide enough for a wheelchair?
    .short = Crossing passable
    .how = Walk across and see whether parked vehicles, railings or barriers narrow the crossing. If a wheelchair user could not get through, or would have to go outside the markings, answer no.
    .also = Write the narrowest width in the remarks. If there is no crossing, choose “Does not apply”.
    .requirement = The crossing is wide enough for a wheelchair.
    .note = The clause gives no width, so the inspector decides.

check-refuge-island-wheelchair-usable = Can a wheelchair get onto the refuge island, wait there and get off again?
    .short = Refuge island usable
    .how = Follow the crossing to the island and see whether a kerb stops you, whether a wheelchair has room to wait, and whether it can leave on the other side. If any one is wrong, answer no.
    .also = If there is no refuge island, choose “Does not apply”.
    .requirement = The refuge island is shaped so that a wheelchair user can use it.
    .note = The clause gives no size, so the inspector decides.

check-curb-ramp-lip-height = Does the foot of the ramp meet the carriageway without a lip?
    .short = Lip at the carriageway
    .how = At the lowest point of the ramp, stand the steel rule on the carriageway and read how far the edge of the ramp stands up. Measure at the left, middle and right and enter the largest figure.
    .also = If it is the carriageway that is higher, measure in the same way and say so in the remarks.
    .requirement = No lip, that is 0 mm; within a measuring tolerance of 3 mm, which is our own.
    .note = Item 3.1.1(2) of GB 50763-2012 once allowed up to 10 mm. The 0 of GB 55019-2021 prevails. The clause gives no tolerance.

check-curb-ramp-slope-full-width = Is the full-width ramp gentle enough?
    .short = Slope of full-width ramp
    .how = Only for a ramp as wide as the pavement with a single sloping surface; for other forms choose “Does not apply”. Lay the digital level in the direction of the fall at the left, middle and right, and enter the steepest figure.
    .requirement = No steeper than 1:20 (5%).

check-curb-ramp-slope-other = Are the front and sides of the ramp gentle enough?
    .short = Slopes of other forms
    .how = Lay the digital level in the direction of the fall, measure the front at three places and enter the steepest figure as “Front slope”. Measure both sides and enter the steeper as “Side slope”.
    .also = For three-sided and other forms; for a full-width ramp choose “Does not apply”. If there are no sloping sides, enter 0 for the side and say so in the remarks.
    .requirement = Front and sides no steeper than 1:12 (8.33%).

check-curb-ramp-width-full-width = Is the full-width ramp as wide as the pavement?
    .short = Width of full-width ramp
    .how = Only for full-width ramps; for other forms choose “Does not apply”. With the steel tape, measure across the ramp at its foot, then across the pavement just behind the top of the ramp (A and B in the drawing).
    .requirement = The ramp is as wide as the pavement; up to 10 mm narrower counts as the same, an allowance of our own.

check-curb-ramp-width-three-sided = Is the front of the three-sided ramp wide enough?
    .short = Front of three-sided ramp
    .how = Only for three-sided ramps; for other forms choose “Does not apply”. With the steel tape, measure the front slope at its foot, or at its narrowest point if it narrows further up, leaving out the side slopes.
    .requirement = Front slope at least 1200 mm wide.

check-curb-ramp-width-other = Is the opening of the ramp wide enough?
    .short = Opening of other forms
    .how = For ramps that are neither full-width nor three-sided; for those two choose “Does not apply”. At the lowest point of the ramp, measure with the steel tape the opening onto the carriageway (D in the drawing) at its narrowest.
    .requirement = Opening at least 1500 mm wide.

check-curb-ramp-top-landing = Is there enough flat pavement at the top of the ramp?
    .short = Space at the ramp top
    .how = Stand at the top of the ramp and, with the steel tape, measure at right angles from its top edge back across the pavement to the wall, pole or planting, at the narrowest point. If the ramp runs straight up to a wall, enter 0.
    .requirement = The space at the top of the ramp is at least 900 mm wide.
    .note = The clause does not say in which direction to measure. Measuring back from the top edge is our own practice.

check-curb-ramp-no-drain-grate = Are the top and foot of the ramp free of drain gratings?
    .short = No grating at the ramp
    .how = Look for drain gratings at the top and the lowest point of the ramp, where wheels and canes pass, and answer yes if there is none at either. If there is one, answer no and take a photo.
    .requirement = No drain grating at the top or the foot of the ramp.

check-curb-ramp-bollard-gap = Can a wheelchair pass between the bollards?
    .short = Gap between bollards
    .how = With the steel tape, measure the clear gap between each pair of neighbouring bollards at the ramp, where they are closest, and enter the smallest. If there are no bollards, choose “Does not apply”.
    .requirement = At least 900 mm clear between bollards.

check-curb-ramp-warning-tile-offset = Are the warning tiles the right distance from the kerb at the foot of the ramp?
    .short = Warning tiles from the kerb
    .how = With the steel rule, measure from the pavement side of the kerb at the foot of the ramp to the near edge of the dotted tiles (A in the drawing). Measure at the left and right and enter the one further from the middle value of 275 mm.
    .also = If there are no warning tiles, choose “Does not apply” and enter 0 in the next check.
    .requirement = 250 to 300 mm from the kerb.
    .note = The wording we read does not say which edge of the kerb to measure from. This checklist uses the pavement side.

check-curb-ramp-warning-tile-length = Do the warning tiles run the full width of the ramp?
    .short = Run of warning tiles
    .how = With the steel tape held across the ramp, measure the whole run of dotted tiles (B in the drawing) and enter it as “Length of tiles”, then measure the width of the ramp and enter it as “Width of ramp”. If there are no warning tiles, enter 0 for the tiles.
    .requirement = The run of tiles matches the width of the ramp; up to 50 mm short counts as matching, an allowance of our own.
    .note = The clause gives no allowance. We chose 50 mm because tiles are mostly laid whole. A run longer than the ramp is no fault.

check-audible-signal-present = Is there an audible signal where one is required?
    .short = Audible signal present
    .how = See first whether it is required here, as listed below, then look for a sounding device on the pedestrian lights. If it is required and there is none, answer no.
    .also = Required in: the city centre, main shopping streets, pedestrian streets, around workplaces and schools that bring disabled people together, and where many blind people go; elsewhere choose “Does not apply”. If only one end of the crossing has it, or there are no pedestrian lights at all, say so in the remarks.
    .requirement = Crossings have an audible signal in the city centre, in main shopping streets and pedestrian streets, around workplaces and schools that bring disabled people together, and where many blind people go.
    .note = The law, GB 55019-2021 and GB 50763-2012 each draw the line a little differently. Here all three are taken together. Write in the remarks which kind of place this is.

check-audible-signal-direction = By sound alone, can you tell when to go and which way?
    .short = Sound gives direction
    .how = With a colleague holding your arm, stand on the pavement, close your eyes and listen to a full cycle of the lights without stepping off. Answer yes if you can tell when to go and where the other side is, and no if you cannot hear it or sounds from several sides mix.
    .also = If there is no audible signal, choose “Does not apply”.
    .requirement = The sound makes it safe to cross and helps people find the direction.
    .note = The clause gives no loudness, so the inspector decides.

check-audible-signal-linked-to-lights = Does the sound keep time with the pedestrian lights?
    .short = Sound linked to the lights
    .how = Watch and listen for three cycles: on green the sound for crossing should play, and on red it should change or stop. If they disagree once, answer no.
    .also = If there is no audible signal, choose “Does not apply”.
    .requirement = The audible signal and the pedestrian lights are set up as one.
    .note = The clause only says they are set up together. Listening for three cycles is our own practice.

check-audible-signal-noise-control = Does the sound leave the neighbours in peace?
    .short = No noise nuisance
    .how = Stand for a while under the nearest windows and listen, then ask people who live or work there whether it disturbs them and whether it is turned down or off at night. If nobody is disturbed, answer yes.
    .also = Write in the remarks how many you asked and what they said, without names. If there is no audible signal, choose “Does not apply”.
    .requirement = The audible signal is not a noise nuisance.
    .note = The clause gives no decibels, so the inspector decides.

check-audible-signal-switch = Can the audible signal be switched on and off?
    .short = On and off switch
    .how = Look for a switch on the device, or ask whoever runs it whether it can be switched.
    .also = Write in the remarks whether it was on or off when you came. If there is no audible signal, choose “Does not apply”.
    .requirement = The audible signal can be switched on and off.

check-footbridge-lift-when-no-ramp = Where a footbridge or underpass has no ramp, is there an accessible lift?
    .short = Lift where there is no ramp
    .how = See first whether there is a ramp a wheelchair can climb. If there is none, find the accessible lift and ride in it.
    .also = If there is a ramp, or if there is no footbridge or underpass, choose “Does not apply”. If the lift is locked or out of use, say so in the remarks.
    .requirement = A footbridge or underpass where a ramp is difficult to build has an accessible lift.
    .note = The lift is asked for by GB 50763-2012. Article 23 of the law names footbridges and underpasses on main city roads, in main commercial areas and in large housing areas; if this one is elsewhere, say so in the remarks.

check-footbridge-warning-tile-offset = Are the warning tiles the right distance from the steps and ramps of the footbridge or underpass?
    .short = Warning tiles at steps
    .how = Look at the start and end of every flight and ramp. With the steel rule, measure from the edge of the nearest step, or from the line where the ramp starts or ends, to the near edge of the dotted tiles (A and B in the drawing), and enter the one furthest from the middle value of 375 mm.
    .also = If one place has no tiles, answer no under “Where warning tiles are” and write in the remarks where. If none has tiles, or there is no footbridge or underpass, choose “Does not apply” here.
    .requirement = 250 to 500 mm away.

check-footbridge-ramp-width = Is the ramp of the footbridge or underpass wide enough?
    .short = Footbridge ramp width
    .how = With the steel tape, measure the clear distance between the inner sides of the handrails or walls, at the narrowest. If there is only a narrow channel for bicycles and no wheelchair ramp, choose “Does not apply” and say so in the remarks.
    .requirement = At least 2000 mm clear.

check-footbridge-ramp-slope = Is the ramp of the footbridge or underpass gentle enough?
    .short = Footbridge ramp slope
    .how = Lay the digital level along the ramp (A in the drawing), measure each run near its top, middle and bottom and enter the steepest figure. On a curved ramp, measure along the inner edge.
    .also = If there is no wheelchair ramp, choose “Does not apply”.
    .requirement = No steeper than 1:12 (8.33%).

check-footbridge-ramp-landing = Are the landings along the ramp deep enough?
    .short = Landings along the ramp
    .how = Going up from the bottom, see whether there is a landing for each 1.50 m of rise and enter 0 if one is missing. Otherwise measure the depth of each landing in the direction of travel with the steel tape and enter the shallowest.
    .also = If the whole ramp rises less than 1.50 m, or there is no wheelchair ramp, choose “Does not apply”.
    .requirement = A landing for each 1.50 m of rise, at least 2000 mm deep.

check-footbridge-ramp-handrails = Are there handrails on both sides of the ramp?
    .short = Handrails on both sides
    .how = Walk the ramp from bottom to top and see whether both sides have a handrail without gaps. If only one side has, answer no.
    .also = If there is no wheelchair ramp, choose “Does not apply”.
    .requirement = The ramp has handrails on both sides.
    .note = A second, lower rail is only recommended; one rail alone is not a failure.

defect-crossing-surface-broken = Holes, loose paving or standing water
defect-crossing-steps-only = Steps only, no way up for a wheelchair
defect-crossing-head-bump = Something sticks out at head or body height
defect-crossing-wide-grate = Openings in a cover or grating catch wheels or canes
defect-crossing-tactile-blocked = Vehicles, stalls or poles on the tactile path
defect-crossing-tactile-broken = The tactile path is broken or simply stops
defect-crossing-tactile-worn = The tactile path is worn flat or hard to see
defect-crossing-no-kerb-ramp = Only a kerb and no ramp at the junction
defect-crossing-kerb-lip = A lip at the foot of the ramp stops wheels
defect-crossing-kerb-steep = The ramp at the junction is too steep
defect-crossing-bollards = Bollards block the ramp
defect-crossing-no-sound = No sound when crossing
