# Checklist for bus stops and buses

site-type-bus = Bus stop and buses
    .about = The platform, its signs and announcements, the buses, and the service of the bus company.

checkgroup-bus-platform = Platform
    .one = Platform
checkgroup-bus-stop-info = Signs and information
checkgroup-bus-vehicle = Boarding and on board
    .one = Bus
checkgroup-bus-company = Bus company and authority

part-bus-stop-length = Length of the stop

check-bus-stop-median-access = Can a wheelchair user reach a platform on a reservation between the lanes?
    .short = Way to a reservation platform
    .how = Start on the pavement, use the crossing and go to the platform, looking for steps, kerbs and narrow gaps. If one of them stops a wheelchair, answer no and write in the remarks where.
    .also = Only for platforms on a central or side reservation; for others choose “Does not apply”.
    .requirement = A platform on a reservation can be reached easily in a wheelchair.
    .note = From memory: we have not read the clause, so this is for reference only. Of clause 4.5.1 we have seen the heading and nothing more.

check-bus-stop-level-change-ramp = Where platform and pavement differ in level, is there a ramp?
    .short = Ramp up to the platform
    .how = Walk from the pavement on to the platform, leave it at the other end and, where there is a step or kerb, look for a ramp beside it that a wheelchair can use. If there is no ramp at all, answer no.
    .also = If only one end has a ramp, answer yes and say so in the remarks. If all is level, answer yes too.
    .requirement = Where an accessible route changes level there is a wheelchair ramp.
    .note = Both clauses are general and neither names bus platforms. Clause 2.10.1 of GB 55019-2021 speaks of junctions, entrances and crossings, so this check rests on GB 50763-2012. That one end is enough for yes is our own choice.

check-bus-stop-tactile-link = Do the tactile tiles of the stop join the tactile path of the pavement?
    .short = Tactile tiles joined up
    .how = Follow the tactile path on the pavement all the way to the platform. If it breaks off, or a planter, vehicle or advertising board cuts it, answer no and take a photo.
    .also = Where the pavement has no tactile path, choose “Does not apply”.
    .requirement = Where the pavement has a tactile path, the tiles of the stop join it.
    .note = From memory: we have not read the clause, so this is for reference only. Of clause 4.5.2 we have seen the heading and nothing more.

check-bus-stop-platform-width = Is the platform wide enough for a wheelchair to pass?
    .short = Clear width of the platform
    .how = Walk the platform to its narrowest point and measure with the steel tape along the ground from the platform edge to the bench, sign, advertising board or railing, counting only the width people can walk on (A in the drawing). If there are several narrow points, enter the smallest figure.
    .requirement = At least 1500 mm clear to pass.
    .note = From memory: we have not read the clause, so this is for reference only. Of clause 4.5.1 we have seen the heading and nothing more.

check-bus-stop-warning-tile-offset = Are the warning tiles the right distance from the platform edge?
    .short = Warning tiles to the edge
    .how = Hold the steel tape at right angles to the edge and measure from the outer face of the kerb to the roadside edge of the warning tiles (B in the drawing). Do this at three places where people board and enter the figure furthest from the middle value of 375 mm.
    .also = If there are no warning tiles, choose “Not here” and enter 0 in the next check.
    .requirement = Between 250 mm and 500 mm from the kerb.
    .note = From memory: we have not read the clause, so this is for reference only. Nor have we read which edge to measure from; this checklist starts at the outer face of the kerb.

check-bus-stop-warning-tile-length = Do the warning tiles run the whole length of the stop?
    .short = Run of warning tiles
    .how = Push the measuring wheel along the platform edge from one end of the stop to the other and enter it as “Length of the stop”. Then wheel only the part with warning tiles and enter it as “Length of tiles”.
    .also = If the tiles are in pieces, add them up. If there are none, enter 0 for the tiles.
    .requirement = The run of warning tiles matches the length of the stop; up to 100 mm short counts as matching, an allowance of our own.
    .note = From memory: we have not read the clause, so this is for reference only. A run longer than the stop is no fault.

check-bus-stop-seat-wheelchair-place = Is there room for a wheelchair beside the bench?
    .short = Wheelchair place by the bench
    .how = Stand at each end of the bench and look for a level patch where a wheelchair is out of the way and will not roll towards the road. If there is none, or a bin or shared bike stands there, answer no and take a photo.
    .also = If there is no bench, choose “Does not apply”.
    .requirement = Where there is a bench, there is a place for a wheelchair beside it.
    .note = The clause speaks of rest seats on pavements and gives no size.

check-bus-stop-braille-or-voice = Does the stop sign have braille, or is there spoken information?
    .short = Braille sign or voice
    .how = Feel the sign and its post for braille, then wait for a bus and listen whether the stop says the route and the time of arrival. One of the two is enough for yes, and if there is neither, answer no.
    .also = If there is one of them, write in the remarks which.
    .requirement = Recommended: braille on the sign, or spoken information.
    .note = From memory: we have not read the clause, so this is for reference only. As we remember it, it is only a recommendation. Article 42 of the law also speaks of voice prompts.

check-bus-stop-visual-info-has-audio = Can the information on signs and screens also be heard?
    .short = Visual information with sound
    .how = Stand at the electronic sign or route map, wait for a bus and see whether routes and times on the screen are spoken too. If the information can only be seen, answer no.
    .also = If there is a button, press it and listen.
    .requirement = Public services that are mainly visual are backed up by sound.
    .note = The wording we read gives no loudness.

check-bus-stop-audio-info-has-text = Can announcements also be read?
    .short = Announcements with text
    .how = Listen to an announcement, then look for the same message on a screen, sign or notice. If there is no text, answer no.
    .also = Check notices of diversions and cancellations as well. If nothing is announced at this stop, choose “Does not apply”.
    .requirement = Public services that are mainly spoken are backed up by text.

check-bus-boarding-ramp-present = Is there a boarding ramp, and does it come out?
    .short = Boarding ramp
    .how = Ask the driver to stop at the platform, put the ramp out and bring it in again, and see whether it lies flat and whether it sticks. If there is none, or it will not come out, answer no.
    .also = Write in the remarks how many minutes the ramp took. Try a lift in the same way.
    .requirement = The bus has a boarding ramp or lift in working order.
    .note = From memory: we have not read the clause in GB 13094-2017 or JT/T 888, so this is for reference only.

check-bus-first-step-height = Is the first step into the bus low enough?
    .short = Height of the first step
    .how = Ask the driver to stop and open the door, and to lower the bus if it can kneel. With the steel tape, measure straight up from the road to the top of the first step, in the middle of the doorway.
    .also = If the platform is higher than the road, write its height in the remarks.
    .requirement = Reference figure: first step no more than 250 mm above the road, from annex 8 of UN Regulation 107.
    .note = From memory: we have not read the clause. We found no figure in a Chinese standard, so this is for reference only.

check-bus-wheelchair-space-size = Is the wheelchair space on board large enough?
    .short = Wheelchair space on board
    .how = Fold the seats away and measure along the floor with the steel tape. Take width and length to the nearest seat, pole or rail, at the narrowest and shortest.
    .also = Enter the longer side as the length. If there is no wheelchair space, choose “Not here”.
    .requirement = Reference figures: at least 750 mm wide and 1300 mm long, from GB 13094-2017 and annex 8 of UN Regulation 107.
    .note = Both figures are from memory: we have not read the clause, so this is for reference only.

check-bus-wheelchair-restraint = Are the wheelchair restraint and the belt there and working?
    .short = Wheelchair restraint and belt
    .how = Ask the driver to bring out the restraint and the belt, then tighten, fasten and release each one. If one is missing, will not hold or is stuck, answer no and write in the remarks which one.
    .also = If there is no wheelchair space, choose “Not here”.
    .requirement = The wheelchair space has a restraint and a belt, both in working order.
    .note = From memory: we have not read the clause, so this is for reference only.

check-bus-stop-request-button = Can the request button be reached from the wheelchair space?
    .short = Request button
    .how = Sit in the wheelchair space, or crouch to seated height, press the button and see whether the driver gets a sound or a light. If there is no button, it is out of reach or nothing happens, answer no.
    .also = If there is no wheelchair space, choose “Not here”.
    .requirement = A call or request button beside the wheelchair space can be reached when seated.
    .note = From memory: we have not read the clause, so this is for reference only.

check-bus-priority-seat = Are there priority seats on the bus?
    .short = Priority seats
    .how = Board and look for priority seats, marked to show whom they are for. If all seats are ordinary ones, answer no.
    .also = Write in the remarks how many there are and whether they are near a door.
    .requirement = The operator provides priority seats for disabled and older people.
    .note = Article 42 has the operator act within its equipment and services. It gives no number of seats.

check-bus-text-stop-announcement = Are stops shown in writing on board?
    .short = Stop names in writing
    .how = Ride for at least two stops and see whether a screen shows the next stop and the stop reached, looking from the height of the wheelchair space as well. If there is no screen, it is dark or it shows the wrong stop, answer no.
    .requirement = The operator shows stop names as text.
    .note = Article 42 has the operator act within its equipment and services.

check-bus-voice-stop-announcement = Are stops announced aloud on board?
    .short = Stop names aloud
    .how = Ride for at least two stops and listen whether the names are clear and right. If inside nothing is said, or it is unclear or wrong, answer no.
    .also = After getting off, stand outside the door and listen whether a speaker outside says the route. If only the outside is silent, write that in the remarks.
    .requirement = The operator provides voice prompts.
    .note = Article 42 has the operator act within its equipment and services. It does not mention a speaker outside the bus.

check-bus-service-dog-admitted = Can a disabled person board with a service dog?
    .short = Service dogs on the bus
    .how = Read the conditions of travel and the notice at the door, then ask a driver whether a guide dog may board and what is needed. If either says no, answer no.
    .requirement = The operator makes it easy for disabled people to travel with a service dog: guide, hearing or assistance dog.
    .note = The dog has to wear plain identification, and its owner has to take protective measures.

check-bus-operator-assistance = Is there accessible service where people buy tickets or wait?
    .short = Help where people wait
    .how = Ask at the ticket office, in the waiting area or on the phone line whether there is an accessible window, a waiting area, an aid to borrow or a service to book. Answer yes if one of them can really be used, and list in the remarks which there are.
    .requirement = Within its equipment and services, the operator offers disabled and older people such things as an accessible window, a waiting area, aids, advice and booking.
    .note = Article 42 lists several things and does not ask for all of them everywhere. That one is enough for yes is our own choice.

check-bus-fleet-accessible-share = What share of the newly operated buses is accessible?
    .short = Accessible share of new buses
    .how = Ask the company for the list of buses newly put into service in the past year. Divide the number of accessible buses by all new buses, multiply by 100 and enter the percentage.
    .also = Write both numbers in the remarks. If there were no new buses, choose “Does not apply”.
    .requirement = The law wants a certain share of newly operated vehicles to meet the accessibility standard and does not say how large. This is only recorded; nothing is passed or failed.

check-bus-existing-alternative = Have older buses been converted, or is there another way?
    .short = Older buses: what is done
    .how = Ask the company which buses have been converted and what it does about the rest: another bus, staff to help, transport booked ahead. If buses have been converted, or there is an arrangement that really works, answer yes.
    .also = Write the arrangement and the papers you saw in the remarks.
    .requirement = The law wants older vehicles that can be converted to be converted and to meet the standard step by step, and another arrangement for the rest. This is only recorded; nothing is passed or failed.
    .note = Conversion is a gradual duty, so no verdict is given.

check-bus-guide-system = Is there a guidance system for accessible buses here?
    .short = Accessible bus guidance
    .how = Ask the transport authority, then try on a phone whether the system tells which bus has a ramp, when it comes and how to reach the stop. If it does, answer yes.
    .also = Write the name of the system in the remarks.
    .requirement = The law wants local governments from county level up to build such a system step by step. This is only recorded; nothing is passed or failed.
    .note = This is a matter for the local government and does not count against the bus company.

defect-bus-step-onto-platform = Only steps up to the platform
defect-bus-platform-narrow = Platform too narrow, taken up by a bench or advertising board
defect-bus-tiles-missing = No warning tiles at the edge, or gaps in them
defect-bus-bench-no-room = No room for a wheelchair beside the bench
defect-bus-sign-silent = Electronic sign shows but does not speak
defect-bus-sound-without-text = Announced but not shown in writing
defect-bus-ramp-stuck = No boarding ramp, or it will not come out
defect-bus-wheelchair-space-taken = No usable wheelchair space on board
defect-bus-stops-not-announced = Stops are not announced on board
defect-bus-no-priority-seat = No priority seats on board
defect-bus-dog-refused = Guide dog not let on the bus
