# Checklist for parking bays

site-type-parking = Parking
    .about = Accessible bays in car parks and along streets, and drop-off bays: are there enough, can they be found, and can you get out and away?

checkgroup-parking-count = Number
checkgroup-parking-place = Position and signs
checkgroup-parking-bay = Accessible bays
    .one = Bay
checkgroup-parking-dropoff = Drop-off bay
    .one = Drop-off bay
checkgroup-parking-use = Day-to-day use

part-parking-needed = Number required

check-parking-count-general = Are there enough accessible bays?
    .short = Number of bays (general)
    .how = Count all bays, or ask, and enter the total. Then count the accessible ones and enter the number: any bay with the symbol on the ground or on a post counts.
    .also = For city squares, public green spaces and streets choose “Does not apply” and use the next check.
    .requirement = Fewer than 100 bays in all: at least 1. From 100 on: at least 1% of the total, rounded up.
    .note = The clause only says below and above 100. Counting exactly 100 as 1% and rounding up are our own choice.

check-parking-count-public-space = Are there enough accessible bays in the square, green space or street?
    .short = Number of bays (public space)
    .how = Count all bays first, then the accessible ones, and enter the two numbers in that order.
    .also = Only for parking in city squares, public green spaces and streets; otherwise choose “Does not apply”. In a street, count the stretch laid out by its manager and write in the remarks where it begins and ends.
    .requirement = At least 2% of the total, rounded up.
    .note = Rounding up is our own choice.

check-parking-count-public-garage = Does the public car park have enough accessible bays?
    .short = Number of bays (car park)
    .how = Ask the manager for the drawings or the permit to see which class the car park is, work out the number from the requirement below and enter it as “Number required”. Then enter the total and the accessible bays you counted.
    .also = Only for car parks open to the public, indoors or out; otherwise choose “Does not apply”. If nobody knows the class, choose “Cannot measure”.
    .requirement = Class I: at least 2% of the total. Classes II and III: at least 2% of the total and never fewer than 2. Class IV: at least 1. Round up.
    .note = Where one class ends and the next begins is laid down in GB 50067, which we have not read, so go by the papers. What clause 2.9.5 of GB 55019-2021 asks is still checked in the first two checks. Rounding up is our own choice.

check-parking-count-city-square = Does the city square’s car park have enough accessible bays?
    .short = Number of bays (city square)
    .how = Count all bays first, then the accessible ones, and enter the two numbers in that order.
    .also = Only for the public car park of a city square; otherwise choose “Does not apply”.
    .requirement = Fewer than 50 bays in all: at least 1. From 50 to 99: at least 2. From 100 on: at least 2% of the total, rounded up.
    .note = The clause does not say where exactly 50 and exactly 100 belong; here they go to the higher band. GB 55019-2021 also asks for 2% in squares, which is checked under “Number of bays (public space)”.

check-parking-count-stadium = Does the sports venue have enough accessible bays?
    .short = Number of bays (stadium)
    .how = Ask the manager for the grade of the venue, work out the number from the requirement below and enter it as “Number required”. Then enter the total and the accessible bays you counted.
    .also = Only for parking on the grounds of a sports venue; otherwise choose “Does not apply”. If nobody knows the grade, choose “Cannot measure”.
    .requirement = Special grade and grade A: at least 2% of the total and never fewer than 2. Grades B and C: at least 2. Round up.
    .note = What clause 2.9.5 of GB 55019-2021 asks is still checked under “Number of bays (general)”. Rounding up is our own choice.

check-parking-wayfinding-sign = Do the signs lead you to the accessible bays?
    .short = Guide signs and bay sign
    .how = Start at the way in, follow nothing but the signs and see whether every fork has one and the bay itself has a sign you see at once. If the signs stop before you are there, answer no and write in the remarks where.
    .requirement = Guide signs lead to the accessible bays, and the sign at the bay is easy to see.

check-parking-nearest-position = Are the accessible bays on a short and easy route?
    .short = Position of the bays
    .how = Walk from the accessible bay to the entrance of the building or the way out on foot, then from ordinary bays nearby, and compare distance, slope and traffic. If an ordinary bay is clearly nearer or easier, answer no.
    .also = Write the distance in metres in the remarks.
    .requirement = Accessible bays are where it is easy to get about and the route is short.
    .note = The clause gives no distance, so the inspector decides.

check-parking-garage-level-link = From a bay on another level, can you reach the ground floor without steps?
    .short = Garage level to ground floor
    .how = Go from the bay to the lift or ramp and on to the ground floor. There should be no step all the way.
    .also = Only where accessible bays are not on the ground floor; if they are, choose “Does not apply”.
    .requirement = Recommended: bays on upper or lower levels are linked to the ground floor by an accessible way.
    .note = The standard only recommends this; missing it is not a failure.

check-parking-ground-marking = Are the bay lines, the aisle lines and the symbol on the ground clear?
    .short = Lines and symbol on the ground
    .how = Stand in front of the bay and look for three things: the lines of the bay, the lines of the wheelchair aisle beside it and the symbol on the ground. If one is missing or too worn to make out, answer no and write in the remarks which one.
    .requirement = The ground shows the lines of the bay, the lines of the wheelchair aisle and the accessibility symbol.

check-parking-aisle-width = Is the wheelchair aisle beside the bay wide enough?
    .short = Width of the aisle
    .how = With the steel tape on the ground, measure between the inner edges of the lines on either side of the aisle, at the narrowest point. If there is an aisle on both sides, enter the wider one.
    .also = If a bollard, cone or column stands inside the lines, measure to it. If there is no aisle, enter 0 and say so in the remarks.
    .requirement = A wheelchair aisle on one side of the bay, at least 1200 mm wide.

check-parking-aisle-flush = Are the aisle and the bay level with each other?
    .short = Step between aisle and bay
    .how = Lay a straight edge across the joint between bay and aisle and measure the step under it with the steel rule. Do this at three places and enter the largest figure.
    .also = If there is no aisle, choose “Does not apply”.
    .requirement = No step, that is 0 mm; within a measuring tolerance of 3 mm, which is our own.
    .note = The clause only says there is no step and gives no tolerance.

check-parking-aisle-link = Can you get from the aisle to the footway without a step?
    .short = Aisle linked to the footway
    .how = Go from the aisle to the footway with a wheelchair, or as a wheelchair would, and see whether there is a kerb ramp wherever the level changes and no need to go round by the carriageway. If a single step or kerb is in the way, answer no.
    .also = If there is no aisle, start beside the bay.
    .requirement = Where the footway is at another level there is a kerb ramp, linked to the accessible route.

check-parking-bay-slope = Is the ground of the bay level enough?
    .short = Slope of the bay
    .how = Lay the digital level on the ground of the bay, take three readings lengthways and enter the largest as “Slope”. Then take three crossways and enter the largest as “Cross slope”.
    .also = Keep off potholes and speed bumps.
    .requirement = No more than 1:50 (2%) in either direction.

check-parking-surface-quality = Is the ground of the bay and aisle even, slip-resistant and free of standing water?
    .short = Ground of the bay
    .how = Walk over the bay and the aisle, look for holes, cracks, raised paving and standing water, and rub the ground with your shoe to feel whether it is slippery. If any one is wrong, answer no and take a photo.
    .requirement = The ground is even and slip-resistant and holds no water.

check-parking-bay-size = How large is the bay itself?
    .short = Size of the bay
    .how = With the steel tape on the ground, measure length and width between the inner edges of the lines. Leave out the wheelchair aisle.
    .requirement = The standards we read set no figure. It is only recorded; nothing is passed or failed.
    .note = A figure of 3.5 × 6.0 m seen elsewhere has no clause behind it and is not used here.

check-dropoff-size = Is the drop-off bay large enough?
    .short = Size of the drop-off bay
    .how = With the steel tape, measure the clear width (A in the drawing) and clear length (B) marked out for stopping and getting in and out, at the narrowest and shortest. If there is no drop-off bay, choose “Does not apply”.
    .requirement = At least 2400 mm wide and 7000 mm long.
    .note = One copy we read has these figures at the end of clause 2.9.5, another in clause 2.9.6. We cite 2.9.6.

check-dropoff-kerb-link = Once out of the vehicle, can you reach the footway without a step?
    .short = Drop-off linked to footway
    .how = Stand where people get out and see whether the footway is at another level; if it is, there should be a kerb ramp that leads on to the accessible route. If vehicles, bollards or planters block it, answer no.
    .also = If there is no drop-off bay, choose “Does not apply”.
    .requirement = Where the footway is at another level there is a kerb ramp, linked to the accessible route.

check-parking-priority-use = When bays run short, how many are taken by vehicles without a disabled person’s permit?
    .short = Bays taken by others
    .how = See first whether the accessible bays are full, and if one is free, enter 0. If they are full, count the vehicles that show no disabled person’s badge and whose driver or passenger has no disability certificate.
    .also = If a bay is free, write in the remarks how many ordinary vehicles stand in the others. If nobody is in the vehicle to ask, one without a badge counts; say so in the remarks. Photograph the bays only and keep faces and number plates out of the picture.
    .requirement = While accessible bays are short, none is taken by a vehicle without a permit: 0 vehicles.
    .note = This rests on article 24 of the law. When there are bays enough, vehicles carrying other people who have difficulty moving may use them too.

defect-parking-none = There is no accessible bay to be found
defect-parking-no-sign = No sign, or lines too worn to see
defect-parking-far-away = The accessible bays are in a corner, far from the entrance
defect-parking-upstairs-stuck = Parked on another level, with stairs and no lift
defect-parking-no-aisle = No wheelchair aisle beside the bay
defect-parking-kerb-in-the-way = A kerb or step stops you after getting out
defect-parking-sloping = The bay clearly slopes
defect-parking-puddles = Holes or standing water in the bay
defect-parking-occupied = Ordinary vehicles in the accessible bays
defect-parking-dropoff-kerb = Only a kerb and no ramp at the drop-off bay
