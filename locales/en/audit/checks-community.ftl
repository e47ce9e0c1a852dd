# Checklist for residential communities

site-type-community = Residential community
    .about = Whether disabled and older people can get about and use the roads, parking, green space, shared rooms and housing blocks of an estate.

## Groups

checkgroup-community-road = Roads and parking
checkgroup-community-green = Green space and play areas
checkgroup-community-service = Service rooms and public toilet
checkgroup-community-unit = Shared parts of a stairwell unit
    .one = Unit
checkgroup-community-lift = Lifts
    .one = Lift
checkgroup-community-homes = Blocks and accessible homes
checkgroup-community-plan = Plans for improvement

## Readings

part-community-friction = Static friction
part-community-storeys = Storeys up to the topmost home
part-community-door-width = Clear width of lift door
part-community-car-short = Short side of car
part-community-car-long = Long side of car
part-community-dorm-men = Accessible rooms, men
part-community-dorm-women = Accessible rooms, women

## Roads and parking

check-community-road-sidewalk = Are the pavements along all estate roads designed for access?
    .short = Estate pavements
    .how = Walk the pavement of every class of road on the estate and look for missing kerb ramps at junctions, steps along the way and places where it stops. If a wheelchair cannot pass at any one point, answer no and write where it is.
    .requirement = The pavements of estate roads of every class are designed for access.
    .note = Roads of residential-district class follow chapter 4 of GB 50763-2012. Please check those with the list for pavements and crossings.

check-community-parking-count = Are there enough accessible parking bays on the estate?
    .short = Number of accessible bays
    .how = First count every car bay, above and below ground, and enter that as the total. Then count the bays marked with the accessibility symbol and enter that as the number.
    .also = The manager may give you the total, but count the accessible bays yourself. If there are no car bays, choose “Does not apply”.
    .requirement = Fewer than 100 bays: at least 1. From 100 bays: at least 1% of the total, rounded up.
    .note = The clause does not settle what holds at exactly 100 or how to round; both are our own choice. Item 7.3.3(1) of the earlier GB 50763-2012 has 0.5%. The newer figure prevails.

check-community-garage-link = Is the garage’s pedestrian exit accessible, and does it lead straight to the ground floor?
    .short = Pedestrian exit of the garage
    .how = Go from an accessible bay in the garage to the pedestrian exit and on to the ground floor. If the exit has only steps and no ramp, or the way does not reach the ground floor, answer no.
    .also = If there is no accessible bay, start at any bay. Stairs as the only way up are no reason to answer no; put them in the remarks. If there is no garage, choose “Does not apply”.
    .requirement = The pedestrian exit of the garage is accessible and leads directly to the ground floor.
    .note = Where the garage is not on the ground floor, the clause allows an accessible lift or accessible stairs. If there are only stairs, please check them with the stair checks of the building list.

## Green space and play areas

check-community-green-entrances = How many accessible entrances does the green space have?
    .short = Entrances to the green space
    .how = Walk round the green space, count all its entrances and enter them as the total. Then count those without steps or with a wheelchair ramp and enter them as the number.
    .also = If there are several green spaces, enter the one that falls furthest short. If there is none, choose “Does not apply”.
    .requirement = The main entrance is accessible. Where there are 3 or more entrances, at least 2 are accessible.
    .note = The figures cannot show that the main entrance is the one without access. If so, write it in the remarks.

check-community-green-path-slope = Are the garden paths gentle enough for a wheelchair?
    .short = Slope of wheelchair paths
    .how = Find the steepest stretch of the paths a wheelchair can take, lay the digital level on it in the direction of travel and read it. Do this at three places and enter the largest figure.
    .also = If no path can take a wheelchair, choose “Cannot measure” and say so in the remarks. If there is no green space, choose “Does not apply”.
    .requirement = Slope along the path no more than 4%.
    .note = A path made for wheelchairs alone may go up to 8%. Do not enter such a path here; put its reading in the remarks.

check-community-green-seat-place = Is there a place for a wheelchair beside the garden seats?
    .short = Wheelchair place by seats
    .how = Go to the seats and look beside them for a level patch where a wheelchair can stop without blocking the path. If there are no seats, this check does not apply.
    .requirement = There is a place for a wheelchair beside the seats.
    .note = Our material gives no size, so the inspector decides whether there is room.

check-community-play-warning-tile = Are there warning tiles at the entrances to play and exercise areas?
    .short = Warning tiles at play areas
    .how = At each entrance to a play or exercise area, look on the ground for paving with raised dots. If one entrance has none, answer no and write which.
    .also = If there is no such area, choose “Does not apply”.
    .requirement = Entrances to play and exercise areas have tactile warning tiles.

## Service rooms and public toilet

check-community-service-building-entrance = Can a wheelchair user get into the neighbourhood office, clinic and property office unaided?
    .short = Entrances to service rooms
    .how = Go from the roadside through the door of the neighbourhood office, the clinic, the property office and every other service room, and see whether the entrance is gently sloping or has a wheelchair ramp or platform lift beside the steps. If any one has only steps, answer no and write which.
    .requirement = Neighbourhood office, clinic, property office and similar public rooms have accessible entrances.

check-community-public-toilet = Does the estate’s public toilet meet the requirements for public toilets?
    .short = Estate public toilet
    .how = Go through it with the checklist for public toilets first, then answer here. If anything there failed or fell short, answer no and write which check.
    .also = If there is no public toilet, choose “Does not apply”.
    .requirement = A toilet for residents has to meet the same requirements as a city public toilet.

## Shared parts of a stairwell unit

check-community-entrance-accessible = How many accessible public entrances does this unit have?
    .short = Accessible unit entrances
    .how = Go through every public entrance of the unit and count 1 for each that is gently sloping or has a wheelchair ramp or platform lift beside the steps. An entrance with steps only does not count.
    .also = Only for new housing from 1 May 2025; for anything older choose “Does not apply”.
    .requirement = New housing: at least 1 for each unit.
    .note = GB 55038-2025 is in force from 1 May 2025. We have read it only in a rule library made by others; the standard itself is still to be checked.

check-community-entrance-platform = Is the platform outside the unit door deep enough?
    .short = Depth of entrance platform
    .how = Open the door as far as it goes and, if it opens outwards, measure level with the steel tape from the outer edge of the open door to the edge of the platform or the first step, at the shallowest point. If it opens inwards or slides, start from the doorway.
    .also = For a gently sloping entrance with no step, choose “Does not apply”.
    .requirement = With the door fully open, the platform in front is at least 1500 mm deep. Gently sloping entrances are excepted.
    .note = Clause 2.4.2 of GB 55019-2021 was read. Clause 4.2.7 of GB 55038-2025 was read only in a rule library made by others. Both have the same figure.

check-community-entrance-door-width = Is the outer door of the unit wide enough?
    .short = Outer door of the unit
    .how = Open every leaf of the door and, with the steel tape held level, measure the clear width at the narrowest point.
    .also = Only for new housing from 1 May 2025; for anything older choose “Does not apply”. For a double door, also measure the leaf that is used every day and put it in the remarks.
    .requirement = New housing: at least 1100 mm.
    .note = The same clause asks that at least one leaf of a double door is 800 mm or more. That is not judged here, so look at the remarks. We have read GB 55038-2025 only in a rule library made by others; the standard itself is still to be checked.

check-community-public-corridor-width = Are the shared corridors wide enough?
    .short = Width of shared corridors
    .how = Walk from the unit door to the farthest home, find the narrowest point and measure the clear width there with the steel tape. Fixed things such as hydrant boxes and pipes are taken off.
    .also = Only for new housing from 1 May 2025; for anything older choose “Does not apply”. Ask for stored things to be moved; if they cannot be, say so in the remarks and take a photo.
    .requirement = New housing: at least 1200 mm.
    .note = We have read GB 55038-2025 only in a rule library made by others; the standard itself is still to be checked.

check-community-floor-friction = Do the shared floors have enough grip?
    .short = Grip of shared floors
    .how = Following the instructions of the instrument, test once each in the hall, the corridor, the stairs and the lift lobby, and enter the smallest figure.
    .also = Only for new housing from 1 May 2025; for anything older choose “Does not apply”. Write in the remarks whether the floor was dry or wet.
    .requirement = New housing: static coefficient of friction of shared floors at least 0.6.
    .note = Our material does not say whether the floor is tested dry or wet. We have read GB 55038-2025 only in a rule library made by others; the standard itself is still to be checked.

check-community-stairs-step = Are the steps of the shared stairs easy to walk?
    .short = Steps of the shared stairs
    .how = Pick three steps on different floors, measure with the steel rule held level from the front edge of one step to the point straight below the front edge of the next, and enter the narrowest as the tread. Then measure straight up from one tread to the next and enter the highest as the riser.
    .also = Only for new housing from 1 May 2025; for anything older choose “Does not apply”.
    .requirement = New housing: tread at least 260 mm, riser no more than 175 mm.
    .note = This is a general safety rule, not one about access. We have read GB 55038-2025 only in a rule library made by others; the standard itself is still to be checked.

check-community-lift-required-new = Does this unit have enough lifts?
    .short = Lifts in new housing
    .how = Count the passenger lifts of the unit and enter the number. Then see on which storey the topmost front door is and enter that as the storeys.
    .also = Only for new housing from 1 May 2025; for anything older choose “Does not apply”. If it is below storey 4 but higher than 9 m, enter 4 and say so in the remarks. If it is below storey 12 but higher than 33 m, enter 12 and say so in the remarks.
    .requirement = New housing with a front door on storey 4 or above, or higher than 9 m: at least 1 lift for each unit. On storey 12 or above, or higher than 33 m: at least 2.
    .note = We have read GB 55038-2025 only in a rule library made by others; the standard itself is still to be checked. Entering height as storeys is our own way of doing it.

check-community-unit-lift = How many accessible lifts of this unit reach the floor of every front door?
    .short = Lift to every front door
    .how = Stop once on every floor where people live and see whether the front doors can be reached without steps. If they all can, use the lift checks of the building list to see whether the lift is accessible; if so, count 1.
    .also = If there is no lift, choose “Does not apply”.
    .requirement = In housing with lifts, each unit has at least 1 accessible lift that reaches the floor of every front door.

## Lifts

check-community-lift-car = Are the door and the car of this lift large enough?
    .short = Lift door and car
    .how = With the door fully open, measure with the laser meter from one side of the opening to the other. Then step in, measure the car near the floor, once across and once front to back, and enter the longer as the long side and the shorter as the short side.
    .also = Only for new housing from 1 May 2025; for anything older choose “Does not apply”. Do not take off the space the handrail fills.
    .requirement = New housing: door at least 900 mm clear; car at least 1600 × 1500 mm, or at least 2100 × 1100 mm.
    .note = It is judged like this: if the long side is under 2100 mm, it has to be 1600 mm and the short side 1500 mm; from 2100 mm, the short side has to be 1100 mm. Our material does not make clear which side is the depth. We have read GB 55038-2025 only in a rule library made by others; the standard itself is still to be checked.

check-community-retrofit-lift-door = Is the door of the added lift wide enough?
    .short = Door of an added lift
    .how = With the door fully open, measure the clear width between the leaves with the steel tape. Read the plate in the car and put the year it was added and its load in the remarks.
    .also = Only for a lift added to existing housing from 1 May 2025. For one added earlier choose “Does not apply”, but put the width in the remarks.
    .requirement = A lift added to existing housing has a door at least 800 mm clear.
    .note = The same clause has a load of at least 320 kg, which is not judged here. We have read GB 55038-2025 only in a rule library made by others; the standard itself is still to be checked. A lift added before it came into force is not judged by it.

## Blocks and accessible homes

check-community-lift-building-entrance = In each block with lifts, how many accessible entrances lead straight to the lift?
    .short = Entrances leading to a lift
    .how = In each block that has lifts, count 1 for each way from outside to the lift lobby that has no steps, or has a wheelchair ramp or platform lift beside them. Enter the figure for the block that has fewest.
    .also = If no block has a lift, choose “Does not apply”.
    .requirement = In housing with lifts, each block has at least 1 accessible entrance that leads straight to the lift lobby.

check-community-accessible-homes-share = Are there enough accessible homes?
    .short = Number of accessible homes
    .how = Ask the manager or developer for the design or completion papers and enter all homes as the total and the accessible homes as the number. If there are no papers to be had, choose “Cannot measure”; do not enter a guess.
    .requirement = At least 2 in every 100 homes, that is 2% of the total, rounded up.
    .note = This is a figure for the design stage. The clause does not settle what holds between whole hundreds; rounding up is our own choice.

check-community-dorm-share = Are there enough accessible dormitory rooms for men and for women?
    .short = Accessible dormitory rooms
    .how = Ask the manager for the list of rooms and enter the rooms of men and women together as the total. Then enter the accessible rooms of each.
    .also = Only for dormitory blocks; if there is no dormitory, choose “Does not apply”. If there are rooms for men only or for women only, enter the same figure twice and say so in the remarks.
    .requirement = For every 100 rooms, at least 1 accessible room each for men and for women, rounded up.
    .note = The 100 rooms are counted for men and women together, and part hundreds are rounded up. Both are our own choice.

check-community-stairs-if-no-lift = Where there is no lift and an accessible home is upstairs, do the stairs meet the requirements?
    .short = Stairs where there is no lift
    .how = Go through the stair checks of the building list. If any one failed or fell short, answer no and write which.
    .also = Only for blocks that have no lift but an accessible home above the ground floor; for all other blocks choose “Does not apply”.
    .requirement = Where there is no lift and an accessible home is above the ground floor, the shared stairs meet section 3.6 of GB 50763-2012.

check-community-door-entry-multisense = Can people who cannot hear, see or speak use the doorbell and door entry of accessible homes?
    .short = Door entry for everybody
    .how = With the household’s consent, ring once from outside and see whether there is both a sound and a light or picture indoors, then try again without speaking and see whether the call can be answered and the door opened. If any one fails, answer no.
    .also = Only for accessible homes; where there are none, choose “Does not apply”.
    .requirement = Doorbell and door entry of accessible homes suit people with hearing, sight and speech disabilities.

## Plans for improvement

check-community-retrofit-support = Are there plans to add lifts or other accessible facilities to this old estate?
    .short = Plans to add facilities
    .how = Ask the neighbourhood office or the subdistrict and look at the notice, scheme or list. If there is a plan, answer yes and write how far it has got; if not, answer no.
    .also = If this is not an old estate, choose “Does not apply”.
    .requirement = The law supports adding lifts and other accessible facilities to old estates, with government leading. This is only recorded, not judged.
    .note = Moving this forward is a duty of government (article 22), not of the estate.

check-community-existing-plan = Are the places that fall short in an improvement plan, or is there another way round?
    .short = Improvement plan
    .how = Take the list of what this round found to fall short and ask the owners’ committee, the manager or the subdistrict, entry by entry, which plan it is in, or what is done instead for now. Answer yes only if every entry is taken care of.
    .also = If nothing falls short, choose “Does not apply”.
    .requirement = Existing places that fall short are in an improvement plan; where they cannot be altered yet, there is an alternative measure.
    .note = This rests on article 18 of the law. Where something is not yet in a plan, the next step is to put it forward.

## At first glance

defect-community-steps-only = Only steps at the block’s entrance
defect-community-no-lift = No lift in the block
defect-community-lift-skips-floors = The lift does not reach every floor
defect-community-lift-too-small = The lift is too small for a wheelchair
defect-community-door-too-narrow = The unit door is narrow, or there is no room to turn in front of it
defect-community-slippery-floor = Slippery floor in the hall or corridor
defect-community-sidewalk-broken = The estate pavement stops or has a step in it
defect-community-no-bay = No accessible parking bay on the estate
defect-community-garage-stairs-only = Only stairs lead up from the garage
defect-community-green-out-of-reach = Steps or steep paths keep wheelchairs out of the green space
defect-community-office-steps = Only steps at the neighbourhood office, clinic or property office
defect-community-door-phone-sound-only = The door entry has sound only, no picture or light
