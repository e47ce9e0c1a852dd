# Checklist for public toilets

site-type-toilet = Public toilet
    .about = For public toilets and toilets in buildings: doors, cubicles, grab rails, basins, and whether they can be used.

## Groups

checkgroup-provision = Number and place
checkgroup-entrance = Getting in and around
    .one = Toilet area
checkgroup-stall = Accessible cubicle
    .one = Cubicle
checkgroup-room = Accessible toilet room
    .one = Accessible toilet room
checkgroup-wc = Toilet
    .one = Toilet
checkgroup-bars = Grab rails
    .one = Rails at one toilet
checkgroup-urinal = Urinal
    .one = Urinal
checkgroup-basin = Basin
    .one = Basin
checkgroup-controls = Switches, hooks and table
    .one = Set of switches and hooks
checkgroup-shower = Shower
    .one = Shower
checkgroup-family = Family toilet
    .one = Family toilet
checkgroup-service = Day-to-day use

## Readings

part-per-floor = Number on the floor with fewest
part-women-stalls = Women’s cubicles
part-women-basins = Women’s basins
part-men-stalls = Men’s cubicles
part-men-basins = Men’s basins
part-men-urinals = Urinals

## Number and place

check-toilet-provision-per-floor = How many accessible toilets does each floor have?
    .short = Accessible toilets per floor
    .how = Count floor by floor, wherever there are public toilets, and enter the figure for the floor that has fewest. One compliant men’s toilet plus one compliant women’s toilet counts as 1, and a separate accessible toilet nearby also counts as 1.
    .requirement = In a public building, at least 1 on each floor: either one compliant men’s and one compliant women’s toilet, or one separate accessible toilet nearby.

check-toilet-public-standalone-fittings = Does the public toilet have enough accessible cubicles, basins and urinals?
    .short = Accessible fittings in a public toilet
    .how = Count the women’s side and the men’s side separately, and count only accessible fittings, not ordinary ones. Urinals are counted on the men’s side only.
    .requirement = Women’s side: at least 1 cubicle and 1 basin. Men’s side: at least 1 cubicle, 1 basin and 1 urinal.
    .note = Clause 3.2.1 of GB 55019-2021 asks for the same, but we have not read its sub-items, so this check rests on GB 50763-2012.

check-toilet-public-ground-floor = Is the accessible cubicle on the ground floor?
    .short = Two-level toilet: cubicle on the ground floor
    .how = Go in and see whether you can reach the accessible cubicle without going up or down a level.
    .also = For two-level public toilets only; where there is only one level, this check does not apply.
    .requirement = In a two-level public toilet the accessible cubicle is on the ground floor.

check-toilet-public-separate-room = Is there a separate accessible toilet beside the public toilet?
    .short = Separate accessible toilet
    .how = Look beside the public toilet for a room of its own that a person can enter with a helper.
    .requirement = A separate accessible toilet beside the public toilet is recommended.
    .note = The standard only recommends this. Its absence is not a failure.

check-accessible-room-near-toilet = Is the accessible toilet close to the public toilets?
    .short = Where the accessible toilet is
    .how = Walk from the door of the public toilets to the door of the accessible toilet and see whether they are side by side and whether there are steps on the way. Write the distance in metres in the remarks.
    .requirement = The accessible toilet is close to the public toilets.
    .note = The wording we read gives no distance, so the inspector decides what is close.

## Getting in and around

check-toilet-public-entrance = Can a wheelchair user get into the public toilet unaided?
    .short = Accessible entrance
    .how = Walk from the pavement to the inside of the door and see whether the entrance is level or gently sloping, or has a wheelchair ramp or platform lift beside the steps. If there are only steps, answer no.
    .requirement = The entrance of a city public toilet is an accessible entrance.

check-toilet-sign = Is the accessibility symbol shown?
    .short = Accessibility symbol
    .how = Look from in front of the entrance, then again from seated height. The symbol should be clear and not hidden.
    .requirement = The toilet carries the accessibility symbol.

check-toilet-door-clear-width = Is the toilet door wide enough?
    .short = Clear width of the toilet door
    .how = Open the door as far as it goes. With the steel tape, measure from the face of the door to the opposite frame at the narrowest point.
    .also = For a sliding door, measure the clear opening.
    .requirement = New buildings and extensions: at least 900 mm. Altered and existing buildings: at least 800 mm.
    .note = GB 50763-2012 has 800 mm throughout. For new work the 900 mm of GB 55019-2021 prevails.

check-toilet-opens-from-outside = Can the door be opened from outside in an emergency?
    .short = Door opens from outside
    .how = Ask a colleague to lock the door from inside, then try to open it from outside. If you need a key from staff, write in the remarks how many minutes that took.
    .requirement = In an emergency the door can be opened from outside.

check-toilet-area-clear-width = Is the wheelchair’s way wide enough?
    .short = Clear width for a wheelchair
    .how = Follow the way a wheelchair has to take, find the narrowest point and measure the clear distance between obstacles with the steel tape. Bins and mop racks count as obstacles.
    .requirement = At least 900 mm clear wherever a wheelchair has to pass.

check-toilet-floor-quality = Is the floor firm, even, slip-resistant and free of standing water?
    .short = Floor
    .how = Walk over the whole floor, look for loose or raised parts and standing water, and rub it with your shoe to feel whether it is slippery. If any one is wrong, answer no and take a photo.
    .requirement = The floor is firm, even and slip-resistant, and holds no water.

check-toilet-turning-diameter = Can a wheelchair turn round inside the public toilet?
    .short = Turning space in the public toilet
    .how = Find the largest clear patch of floor. With the steel tape, measure it in two directions at right angles and enter the smaller figure.
    .requirement = Turning circle at least 1500 mm across.
    .note = The figure was read in GB 50763-2012. The sub-item of clause 3.2.1 in GB 55019-2021 has not been read.

## Accessible cubicle

check-stall-size = Is the accessible cubicle large enough?
    .short = Size of the accessible cubicle
    .how = With the steel tape along the floor, measure length and width between the inner faces of the partitions. Enter the longer side as the length.
    .requirement = At least 1800 mm long and 1500 mm wide.
    .note = Clause 3.9.2 of the earlier GB 50763-2012 had a minimum of 1800 × 1000 mm. Older cubicles may have been built to that.

check-stall-inward-door-turning = With the door opened inwards, can a wheelchair still turn?
    .short = Turning space with an inward door open
    .how = Open the door fully and find the largest clear patch beside it. With the steel tape, measure in two directions at right angles and enter the smaller figure.
    .also = Only for cubicles with an inward door; if the door opens outwards, this check does not apply.
    .requirement = With the door open inwards, the turning circle inside the cubicle is still at least 1500 mm across.
    .note = The latch of an inward door must also release from outside.

## Accessible toilet room

check-accessible-room-door-type = Does the room have a sliding door or a door that opens outwards?
    .short = Type of door
    .how = Open and close the door once and see whether it slides sideways or opens outwards. If it opens inwards, answer no.
    .requirement = A sliding door, or a hinged door that opens outwards.

check-accessible-room-area = Is the accessible toilet large enough?
    .short = Area of the accessible toilet
    .how = With the steel tape, measure length and width between wall faces in metres, multiply them and enter two decimals. If the room is not a rectangle, measure it in pieces and add them up.
    .requirement = Area at least 4.00 m².

check-accessible-room-turning = Can a wheelchair turn round in the accessible toilet?
    .short = Turning space in the accessible toilet
    .how = Find the largest patch of floor clear of fittings and stored things. With the steel tape, measure in two directions at right angles and enter the smaller figure.
    .requirement = Turning circle at least 1500 mm across.

check-accessible-room-fittings = Does the accessible toilet have all its fittings?
    .short = Fittings in the accessible toilet
    .how = Look for five things: toilet, basin, utility table, low hook, call device. If one is missing, answer no and write in the remarks which one.
    .requirement = Toilet, basin, utility table, low hook and call device are all there.

## Toilet

check-wc-grab-bars-both-sides = Are there proper grab rails on both sides of the toilet?
    .short = Grab rails on both sides
    .how = On the side a wheelchair comes from, look for a horizontal rail that swings away, and on the other side for an L-shaped rail. Answer yes only if both are right.
    .requirement = A horizontal rail that swings away on the wheelchair side and an L-shaped rail on the other.

check-wc-hinged-bar-height = Is the swing-away rail at the right height?
    .short = Height of the swing-away rail
    .how = Bring the rail level and measure with the steel rule straight up from the rim of the toilet to the top of the rail. Start at the rim, not the floor.
    .requirement = 250 to 350 mm above the rim of the toilet.
    .note = The wording we read does not say whether to measure to the top or the middle of the rail. This checklist always uses the top.

check-wc-hinged-bar-length = Is the swing-away rail long enough?
    .short = Length of the swing-away rail
    .how = Bring the rail level. With the steel tape, measure from the fixed end to the tip.
    .requirement = At least 700 mm long.

check-wc-l-bar-horizontal-height = Is the level part of the L-rail at the right height?
    .short = Height of the L-rail’s level part
    .how = With the steel rule, measure straight up from the rim of the toilet to the top of the level part. Start at the rim, not the floor.
    .requirement = 250 to 350 mm above the rim of the toilet.
    .note = The wording we read does not say whether to measure to the top or the middle of the rail. This checklist always uses the top.

check-wc-l-bar-horizontal-length = Is the level part of the L-rail long enough?
    .short = Length of the L-rail’s level part
    .how = With the steel tape, measure along the level part from end to end.
    .requirement = Level part at least 700 mm long.

check-wc-l-bar-vertical-position = Is the upright part of the L-rail in the right place?
    .short = Position of the L-rail’s upright
    .how = Find the front edge of the toilet. With the steel rule held level, measure forwards to the middle of the upright part.
    .requirement = 150 to 250 mm ahead of the front of the toilet.
    .note = The wording we read does not say whether to measure to the edge or the middle of the upright. This checklist always uses the middle.

check-wc-l-bar-top-height = Is the top of the L-rail at the right height?
    .short = Height of the top of the L-rail
    .how = Hold the base of the laser meter level with the top of the upright part, point it straight down at the floor and read. A steel tape will also do.
    .requirement = Top 1400 to 1600 mm above the floor.

check-wc-flush-control = Can you flush with one hand from the seat?
    .short = Flush control
    .how = Sit on the toilet and flush once. Answer yes if it flushes by itself, or if you can reach and work the control with one hand.
    .requirement = The flush is automatic, or can be reached and worked with one hand from the seat.
    .note = We have read only the second half of this clause (automatic or one-handed). The part about reach still has to be checked.

check-wc-paper-holder = Is the paper holder in the right place?
    .short = Height of the paper holder
    .how = First see whether the holder is at the side and ahead of the toilet; if not, say so in the remarks. Then measure with the steel tape from the floor to where the paper comes out.
    .requirement = At the side and ahead of the toilet, 400 to 500 mm above the floor.
    .note = Item 3.1.8(5) of GB 55019-2021 also deals with the position. We have not read it.

check-wc-call-device-reach = Can the call device be reached both from the seat and from the floor?
    .short = Call device within reach
    .how = Tell the staff first that you will test it, then press it once from the seat and once from floor level and see whether anything responds. Answer yes only if both work.
    .requirement = The call device is easy to find and can be used both when seated and after a fall.

check-wc-call-button-height = Is the call button beside the toilet at the right height?
    .short = Height of the call button
    .how = With the steel tape, measure from the floor to the middle of the button. If there are two, measure the lower one.
    .requirement = 400 to 500 mm above the floor.
    .note = The figure comes from GB 50763-2012. GB 55019-2021 gives none.

## Grab rails

check-grab-bar-diameter = Are the grab rails the right thickness?
    .short = Diameter of the grab rails
    .how = With the calliper, measure the outside of each rail away from the joints. Measure them all and enter the one furthest from the middle value of 35 mm.
    .requirement = 30 to 40 mm in diameter.

check-grab-bar-wall-clearance = Is there room for a hand between rail and wall?
    .short = Clearance between rail and wall
    .how = With the steel rule, measure from the wall to the inner side of the rail at the narrowest point.
    .requirement = At least 40 mm clear.

check-grab-bar-secure = Are all the grab rails firm?
    .short = Grab rails firm
    .how = Hold each rail with both hands, pull and push hard in every direction, and check screws and plates for play. If one is loose, answer no and ask the staff to take it out of use.
    .requirement = Rails and their fixings are firm.
    .note = This is a test by hand only. A load test belongs to the acceptance of the works (clause 5.0.2).

## Urinal

check-urinal-lip-height = Is the accessible urinal low enough?
    .short = Height of the urinal lip
    .how = With the steel tape, measure straight up from the floor to the top of the lip.
    .requirement = Lip no more than 400 mm above the floor.

check-urinal-side-bar-height = Are the rails beside the urinal at the right height?
    .short = Height of the urinal side rails
    .how = With the steel rule, measure straight up from the floor to the top of the level rail. Measure both sides and enter the one further from 900 mm.
    .requirement = 900 mm above the floor, within 10 mm either way.
    .note = The standard says 900 mm and no more; the 10 mm is our own tolerance. The wording we read does not say whether to measure to the top or the middle of the rail. This checklist always uses the top. If the middle of the rail is within the range, say so in the remarks.

check-urinal-side-bar-length = Are the rails beside the urinal the right length?
    .short = Length of the urinal side rails
    .how = With the steel rule held level, measure from the wall to the front end of the rail. Measure both sides and enter the one further from 550 mm.
    .requirement = 550 mm long, within 10 mm either way.
    .note = This figure is from memory and its clause is still to be checked, so it is for reference only. Item 3.9.4(1) of GB 50763-2012 has 550 mm from the wall. The 10 mm is our own tolerance.

check-urinal-upper-bar-height = Is the support rail above the urinal at the right height?
    .short = Height of the upper support rail
    .how = Hold the base of the laser meter level with the top of the rail, point it straight down at the floor and read. If a fitting is in the way, move a little to the side.
    .requirement = 1200 mm above the floor, within 10 mm either way.
    .note = The standard says 1200 mm and no more; the 10 mm is our own tolerance. The wording we read does not say whether to measure to the top or the middle of the rail. This checklist always uses the top. If the middle of the rail is within the range, say so in the remarks.

## Basin

check-basin-top-height = Is the top of the basin low enough?
    .short = Height of the basin top
    .how = With the steel tape, measure straight up from the floor to the highest point of the rim or counter.
    .requirement = No more than 800 mm above the floor.
    .note = This figure is from memory and its clause is still to be checked, so it is for reference only.

check-basin-tap-to-wall = Is the tap far enough from the side wall?
    .short = Tap to side wall
    .how = With the steel tape held level, measure from the middle of the tap to the nearest side wall.
    .requirement = Middle of the tap at least 550 mm from the side wall.
    .note = We have not read this sentence of GB 55019-2021 in full. That it is about the tap is clear from GB 50763-2012.

check-basin-knee-space = Is there knee room under the basin?
    .short = Knee space under the basin
    .how = With the steel tape, measure the gap under the basin: across at its narrowest, and up from the floor to the lowest obstacle. Cupboards and pipes count.
    .requirement = At least 750 mm wide and 650 mm high.

check-basin-knee-depth = Is the space under the basin deep enough?
    .short = Depth of the knee space
    .how = With the steel tape, measure inwards from below the front edge of the basin to the first obstacle. Do it twice, within 250 mm of the floor and above that, and take the shallowest point each time.
    .requirement = At least 450 mm deep up to 250 mm above the floor, and at least 250 mm elsewhere.

check-basin-mirror-base = Is the lower edge of the mirror low enough?
    .short = Lower edge of the mirror
    .how = With the steel tape, measure straight up from the floor to the lowest point of the reflecting surface, leaving out the frame. If there is no mirror, this check does not apply.
    .requirement = Lower edge of the reflecting surface no more than 1000 mm above the floor.
    .note = We have read the figure but not the subject of its sentence. That it means the mirror is from memory and still to be checked.

check-basin-tap-type = Is the tap a lever or sensor tap?
    .short = Type of tap
    .how = Turn the water on and off, and answer yes if a push with the back of the hand works it, or if it runs when you hold your hand out. If it has to be gripped and twisted, answer no.
    .requirement = A lever tap or a sensor tap.

## Switches, hooks and table

check-control-panel-height = Are light switches and controls at the right height?
    .short = Height of switches
    .how = With the steel tape, measure from the floor to the middle of the switch. If there are several, enter the one furthest from the middle value of 975 mm.
    .also = The call button beside the toilet has a check of its own.
    .requirement = 850 to 1100 mm above the floor.

check-low-hook-height = Are hooks, towel rails and shelves low enough?
    .short = Height of low hooks and shelves
    .how = With the steel tape, measure from the floor to the hook, the bar of the towel rail or the top of the shelf. Take the lowest one of each kind and enter the largest of these figures.
    .requirement = No more than 1200 mm above the floor.

check-utility-table-size = Is the utility table the right size and height?
    .short = Size of the utility table
    .how = Fold the table down. With the steel tape, measure the length and width of the top, then its height above the floor.
    .requirement = Recommended: at least 700 mm long and 400 mm wide, at about 600 mm above the floor (within 50 mm).
    .note = The standard only recommends these figures; missing them is not a failure. The 50 mm is our own range.

## Shower

check-shower-seat-size = Is the shower seat the right size?
    .short = Size of the shower seat
    .how = With the steel rule, take three figures: height from floor to seat, depth from front to back, width from side to side. Where there is no shower, this check does not apply.
    .requirement = 400 to 450 mm high, 400 to 500 mm deep, 500 to 550 mm wide.
    .note = Only for places with bathing facilities.

check-shower-control-height = Are the shower control and hand shower low enough?
    .short = Height of shower control and bracket
    .how = With the steel tape, measure from the floor to the middle of the control, then to the lowest position of the hand-shower bracket. Where there is no shower, this check does not apply.
    .requirement = Control no more than 1000 mm and hand-shower bracket no more than 1200 mm above the floor.
    .note = The shower hose should be at least 1500 mm long. Please measure it too and put it in the remarks.

## Family toilet

check-third-toilet-area = Is the family toilet large enough?
    .short = Area of the family toilet
    .how = With the steel tape, measure length and width between wall faces in metres, multiply them and enter two decimals. Where there is no family toilet, this check does not apply.
    .requirement = Usable area at least 6.5 m².
    .note = This figure is from memory and its clause number is still to be checked, so it is for reference only. It applies only where a family toilet is provided.

## Day-to-day use

check-toilet-in-service = Is the toilet open, free of stored things and working?
    .short = Open and in working order
    .how = Try the door, look for things stored inside, then test each item: lights, flush, tap, door lock, call device. If any one is wrong, answer no and take a photo.
    .requirement = Not locked, not used as a store, and everything works.
    .note = The law has no article on public toilets. This rests on article 26 (upkeep) and article 28 (no occupation).

## Seen at first glance

defect-toilet-none = There is neither an accessible cubicle nor an accessible toilet room
defect-toilet-locked = The toilet is locked or used as a store
defect-toilet-step-at-door = There is a step at the door and no ramp
defect-toilet-door-too-narrow = The door or the way in is too narrow
defect-toilet-door-inwards = The door opens inwards and leaves no room to turn
defect-toilet-no-turning = A wheelchair cannot turn inside
defect-toilet-no-grab-bar = A grab rail is missing beside the toilet
defect-toilet-bar-loose = A grab rail is loose
defect-toilet-no-call = There is no call button, or it is out of reach
defect-toilet-no-sign = The accessibility symbol is missing
defect-toilet-basin-too-high = The basin is too high, with no room for knees
defect-toilet-wet-floor = The floor is slippery or wet
