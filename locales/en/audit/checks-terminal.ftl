# Checklist for self-service terminals

site-type-terminal = Self-service terminal
    .about = For government kiosks, cash, ticket and vending machines: reach, sight, sound and staff to help.

## Groups

checkgroup-terminal-place = The place and how many
checkgroup-terminal-front = In front of the machine
    .one = Machine
checkgroup-terminal-controls = Keys and slots
    .one = Machine
checkgroup-terminal-screen = Screen and large text
    .one = Machine
checkgroup-terminal-sound = Speech and braille
    .one = Type of machine
checkgroup-terminal-steps = Getting something done
    .one = Task
checkgroup-terminal-bank = Bank branch

## Readings

part-terminal-fewest-type = Number of the type with fewest
part-terminal-fewest-group = Number in the group with fewest
part-terminal-eye-height = Lowest eye height that can read it
part-terminal-letter-height = Height of a capital I
part-terminal-small-letter = Height of a small x
part-terminal-volume-range = Loudest less softest
part-terminal-volume-step = Middle step less softest
part-terminal-extension = Extended limit against the first one

## The place and how many

check-kiosk-low-unit-count = How many low machines are there of each type, in each area?
    .short = Low machines of each type
    .how = Count water, cash, ticket and vending machines area by area and type by type, the low ones only (surface 700 to 850 mm above the floor). Enter the type that has fewest and say in the remarks which area and type.
    .also = A type that is not here at all does not count.
    .requirement = In each area, at least 1 low machine of each type: water, cash, ticket and vending.

check-kiosk-low-unit-count-personal = How many low terminals does each group of personal terminals have?
    .short = Low terminals in each group
    .how = Machines standing together are one group. Count the low ones group by group, enter the group that has fewest and say in the remarks which one.
    .requirement = At least 1 low terminal in each group of personal self-service terminals.
    .note = Clause 4.0.7 was read; the item in brackets is from memory.

check-kiosk-two-sense-count = In each group, how many terminals can be both seen and heard?
    .short = Sight-and-sound terminals
    .how = Try every machine in the group and see whether a voice says what the screen shows. Enter the number in the group that has fewest and say in the remarks which one.
    .requirement = At least 1 terminal in each group gives its information by sight and by sound.
    .note = Clause 4.0.7 was read; the item in brackets is from memory.

check-kiosk-manual-alternative = Can somebody who cannot use the machine get it done by staff?
    .short = Staff as an alternative
    .how = See whether somebody nearby can help or a staffed counter is open for the same task. If there are only machines, answer no.
    .also = Only for health, social security, finance and everyday bills; for other matters this check does not apply.
    .requirement = For health, social security, finance and everyday bills, guidance on the spot and staffed service are kept nearby.

check-kiosk-one-each-location = How many accessible machines of each type does each location have?
    .short = Accessible machines per type
    .how = Do the other checks first. Then count, by location and type, the machines that can be reached and that speak, enter the type that has fewest and say in the remarks which location and type.
    .requirement = For reference: ADA 2010 asks for at least 1 machine of each type at each location.
    .note = A foreign standard, not binding here. Clause 3.6.2 of GB 55019-2021 has the same idea and a check of its own.

check-kiosk-accessible-equal-functions = Does the accessible machine do everything the others do?
    .short = Same functions as the others
    .how = Put the main menus of the accessible machine and its neighbours side by side and compare them item by item. If any function is missing, answer no and say which.
    .requirement = For reference: the advice in ADA 2010 is that the accessible machine offers all functions of the others.
    .note = This is explanatory text of a foreign standard, not binding here.

## In front of the machine

check-kiosk-route-to-unit = Is the way to the machine wide enough?
    .short = Width of the way
    .how = Walk from the entrance to the machine and find the narrowest point. With the steel tape, measure the clear width between obstacles; queue barriers, stands and plant pots count.
    .also = If there are steps on the way, say so in the remarks.
    .requirement = Clear width at least 1200 mm.
    .note = For crowded public places, clause 2.2.2 of GB 55019-2021 asks for 1800 mm; the building list has a check of its own for that.

check-kiosk-turning-space = Can a wheelchair turn round in front of the machine?
    .short = Turning space in front
    .how = Find the largest clear patch in front of the low machine. With the steel tape, measure it in two directions at right angles and enter the smaller figure.
    .requirement = Turning circle in front of the machine at least 1500 mm across.
    .note = Clause 3.6.3 of GB 55019-2021, which is mandatory, asks for turning space without a figure; the 1500 mm is from GB 50763-2012, so this is recorded as required by a standard.

check-kiosk-clear-floor = Is there room for one wheelchair right in front of the machine?
    .short = Clear floor in front
    .how = Find the clear patch right in front of the machine where a wheelchair can stop. With the steel tape, measure the short side as the width and the long side as the length.
    .requirement = For reference: ADA 2010 has at least 760 mm wide and 1220 mm long.
    .note = A foreign standard, not binding here. The Chinese 1500 mm turning space is larger and has a check of its own.

check-kiosk-sign = Is the accessibility symbol on the machine?
    .short = Accessibility symbol
    .how = Look from in front of the machine, then again from seated height. The symbol should be clear and not covered by posters.
    .requirement = An accessible terminal carries the accessibility symbol.

check-kiosk-low-surface-height = Is the top of the low machine at the right height?
    .short = Height of the low surface
    .how = With the steel tape, measure straight up from the floor to the upper surface of the low machine. If it varies, enter the spot furthest from the middle value of 775 mm.
    .also = If there is no surface, choose “Cannot measure” and put the heights of the lowest and highest key in the remarks.
    .requirement = Upper surface of the low terminal 700 to 850 mm above the floor.
    .note = The clause fixes the surface, not the topmost key; the height of keys has a check of its own.

check-kiosk-knee-width-height = Is there knee room under the low machine?
    .short = Knee space: width and height
    .how = With the steel tape, measure the gap under the low machine: across at its narrowest, and up from the floor to the lowest obstacle. The casing and cable boxes count.
    .also = If it is solid below, enter 0 for both.
    .requirement = At least 750 mm wide and 650 mm high.

check-kiosk-knee-depth = Is the space under the low machine deep enough?
    .short = Depth of the knee space
    .how = With the steel tape held level, measure inwards from below the front edge to the first obstacle: once within 250 mm of the floor and once above that, each at the shallowest point. If it is solid below, enter 0 for both.
    .requirement = At least 450 mm deep up to 250 mm above the floor, and at least 250 mm elsewhere.

## Keys and slots

check-kiosk-control-height-cn = Are keys, slots and switches at the right height?
    .short = Height of controls
    .how = With the steel tape, measure straight up from the floor to the middle of each control; keys, slots and the places to touch on the screen all count. Enter the lowest and the highest.
    .requirement = For reference: in GB 55019-2021, switches and control panels inside service facilities are 850 to 1100 mm above the floor.
    .note = This is the nearest Chinese figure but it was not written for terminals. The standard does not say which clause governs the topmost key of a low machine, so this is for reference only.

check-kiosk-reach-forward-high = Facing the machine, can a wheelchair user reach the highest control?
    .short = Forward reach: highest
    .how = Only where a wheelchair can face the machine with no ledge in between. With the steel tape, measure straight up from the floor to the highest part that has to be worked.
    .requirement = For reference: ADA 2010 and EN 301 549 have no more than 1220 mm.
    .note = A foreign standard, not binding here. EN 301 549 was read in an early edition, which only says “should”; the numbering may differ in newer ones.

check-kiosk-reach-forward-low = Facing the machine, can a wheelchair user reach the lowest control?
    .short = Forward reach: lowest
    .how = Only where a wheelchair can face the machine. With the steel tape, measure straight up from the floor to the lowest part that has to be worked; delivery and ticket slots count too.
    .requirement = For reference: ADA 2010 and EN 301 549 have at least 380 mm.
    .note = A foreign standard, not binding here. EN 301 549 was read in an early edition, which only says “should”; the numbering may differ in newer ones.

check-kiosk-reach-forward-obstructed = Over a deep ledge, can the highest control be reached from the front?
    .short = Forward over a ledge: highest
    .how = First measure level with the steel tape from the front edge of the ledge to the control; this check is only for 510 to 635 mm. Then measure straight up from the floor to the highest control.
    .also = If the ledge is less deep, this check does not apply.
    .requirement = For reference: over 510 to 635 mm of depth, ADA 2010 and EN 301 549 have no more than 1120 mm.
    .note = A foreign standard, not binding here. Up to 510 mm of depth the limit is 1220 mm. EN 301 549 was read in an early edition, which only says “should”; the numbering may differ in newer ones.

check-kiosk-reach-depth-max = How deep is the ledge to be reached over from the front?
    .short = Depth of forward reach
    .how = With the steel tape held level, measure from the front edge of the ledge to the innermost control.
    .also = Only where a wheelchair faces the machine with a ledge in between; if there is no ledge, this check does not apply.
    .requirement = For reference: ADA 2010 has no more than 635 mm.
    .note = A foreign standard, not binding here.

check-kiosk-reach-side-high = Beside the machine, can a wheelchair user reach the highest control?
    .short = Side reach: highest
    .how = Only where a wheelchair comes alongside and what is in between is no more than 255 mm deep. With the steel tape, measure straight up from the floor to the highest control.
    .requirement = For reference: ADA 2010 and EN 301 549 have no more than 1220 mm.
    .note = A foreign standard, not binding here. EN 301 549 was read in an early edition, which only says “should”; the numbering may differ in newer ones.

check-kiosk-reach-side-low = Beside the machine, can a wheelchair user reach the lowest control?
    .short = Side reach: lowest
    .how = Only where a wheelchair comes alongside. With the steel tape, measure straight up from the floor to the lowest control; delivery and ticket slots count too.
    .requirement = For reference: ADA 2010 has at least 380 mm.
    .note = A foreign standard, not binding here.

check-kiosk-reach-side-obstructed = Over a ledge at the side, can the highest control be reached?
    .short = Side over a ledge: highest
    .how = Only where a wheelchair comes alongside a ledge 255 to 610 mm deep. With the steel tape, measure straight up from the floor to the highest control.
    .also = Measure the height of the ledge too and put it in the remarks.
    .requirement = For reference: over 255 to 610 mm of depth, ADA 2010 has no more than 1170 mm.
    .note = Clause still to be checked: the figure is from memory; all we read is that the ledge is no higher than 865 mm. A foreign standard, not binding here.

check-kiosk-reach-iso = Are the controls at the height of the international standard?
    .short = Height of controls (ISO)
    .how = With the steel tape, measure straight up from the floor to the middle of each control and enter the lowest and the highest. If you have measured them already, enter the same figures.
    .requirement = For reference: ISO 21542 has 800 to 1100 mm.
    .note = Clause still to be checked: the figure is from memory and the standard was not read.

check-kiosk-operating-force = Are keys, flaps and drawers hard to work?
    .short = Operating force
    .how = Push the key or pull the flap with the force gauge, slowly, and read it at the moment it moves. Take the largest of 3 goes for each and enter the largest of all.
    .also = Try the slot with a card.
    .requirement = For reference: ADA 2010 has no more than 22.2 N.
    .note = A foreign standard, not binding here. We have read no Chinese figure for terminals.

check-kiosk-one-hand = Can it be worked with one hand, without pinching or twisting?
    .short = One hand is enough
    .how = With one hand only, try the card slot, the keys, the delivery slot and the ticket slot. If any of them works only when pinched, twisted or gripped, answer no and say which.
    .requirement = For reference: ADA 2010 asks for use with one hand, without a tight grip, pinch or twist.
    .note = A foreign standard, not binding here.

check-kiosk-keys-tactile = Can you tell the keys apart without looking?
    .short = Keys told apart by touch
    .how = Close your eyes and find each key. If touch or sound tells them apart, answer yes.
    .also = If there is only a touch screen, try it in the same way. If the machine has clear or correct keys, this check does not apply.
    .requirement = For reference: ADA 2010 asks for keys that can be told apart by touch or sound, except where there are clear or correct keys.
    .note = A foreign standard, not binding here.

## Screen and large text

check-kiosk-large-text = Does the machine have large text?
    .short = Large text
    .how = Look on the first screen for large text or an elder mode, switch to it, go through one task and see whether the text grows at every step. If only the first screen grows, answer no.
    .also = For machines in banks, hospitals, metro and coach stations, airports, piers and large scenic areas; anywhere else, choose “Does not apply” and put the result in the remarks.
    .requirement = Terminals in banks, hospitals, metro and coach stations, airports, piers, large scenic areas and the like have large text.
    .note = The list in the law is open at its end. Whether a place it does not name, such as a government hall, is covered is for a lawyer to say.

check-kiosk-screen-visible-seated = Can the screen be read from a seat?
    .short = Screen read from a seat
    .how = Standing in the middle of the space where a wheelchair would stop, bring your eye or the phone’s camera slowly down until the screen can only just be read, and measure that height from the floor with the steel tape. If you can still read it at 1000 mm you may stop; enter 1000.
    .requirement = For reference: ADA 2010 and EN 301 549 ask for a screen that can be read from 1015 mm above the middle of that space.
    .note = A foreign standard, not binding here. EN 301 549 was read in an early edition.

check-kiosk-screen-character-height = Are the characters on the screen tall enough?
    .short = Character height on screen
    .how = On the pages of a task, find the smallest capital I, or else another capital of the same height. Hold the calliper lightly against the screen and measure its height.
    .requirement = For reference: ADA 2010 has at least 4.8 mm, in sans serif letters that stand out from the background.
    .note = A foreign standard, not binding here. The figure is for Latin letters; we have read none for Chinese characters.

check-kiosk-large-text-mode-height = In the enlarged mode, are small letters tall enough?
    .short = Small letters when enlarged
    .how = Switch to the enlarged mode and find a small x. Ask the maintainers to read its height with a developer tool or screen ruler in CSS pixels, and enter it as dp.
    .also = If there is no enlarged mode, choose “Not here”.
    .requirement = For reference: EN 301 549 V4.1.1 has at least 16 CSS pixels.
    .note = A foreign standard, not binding here. Read in a digest; V3.2.1 used a rule of visual angle instead. Entering CSS pixels as dp is our own rule.

## Speech and braille

check-kiosk-voice = Does the machine speak?
    .short = Speech
    .how = Turn speech on, start one task and listen whether it says what to do next. If it only welcomes you or beeps, answer no.
    .also = For machines in banks, hospitals, metro and coach stations, airports, piers and large scenic areas; anywhere else, choose “Does not apply” and put the result in the remarks.
    .requirement = Terminals in banks, hospitals, metro and coach stations, airports, piers, large scenic areas and the like have speech.
    .note = The list in the law is open at its end. Whether a place it does not name, such as a government hall, is covered is for a lawyer to say.

check-kiosk-braille = Is there braille on the machine?
    .short = Braille
    .how = Feel the keys, the card slot, the headphone socket and the label for braille, and whether it is worn flat.
    .also = For machines in banks, hospitals, metro and coach stations, airports, piers and large scenic areas; anywhere else, choose “Does not apply” and put the result in the remarks.
    .requirement = Terminals in banks, hospitals, metro and coach stations, airports, piers, large scenic areas and the like have braille.
    .note = The list in the law is open at its end. Whether a place it does not name, such as a government hall, is covered is for a lawyer to say. We have not read where on the machine the braille has to be.

check-kiosk-braille-speech-start = Does braille tell how to start speech?
    .short = Braille on starting speech
    .how = Feel the front of the machine for a braille label. Ask somebody who reads braille whether it tells how to start speech.
    .requirement = For reference: ADA 2010 asks for braille that tells how to start speech.
    .note = A foreign standard, not binding here.

check-kiosk-speech-full-function = Does speech cover the whole task?
    .short = Speech covers everything
    .how = Turn speech on, close your eyes, go from start to finish and make one mistake on purpose. Answer yes only if instructions, prompts, checks and errors are all spoken.
    .requirement = For reference: ADA 2010 asks for speech that covers instructions, prompts, checks and errors.
    .note = A foreign standard, not binding here.

check-kiosk-speech-private = Can anybody listen through a socket or a handset?
    .short = Headphones or handset
    .how = Find the headphone socket or handset and try it with ordinary headphones of your own. If staff have to bring a key or a special device, answer no.
    .requirement = For reference: ADA 2010 asks for speech through a socket or handset that everybody can use.
    .note = A foreign standard, not binding here.

check-kiosk-speech-repeat-volume = Can speech be repeated, stopped and made louder?
    .short = Repeat, stop, volume
    .how = Turn speech on, have it repeat itself, stop it half way, and turn the volume up and down. Answer yes only if all three work.
    .requirement = For reference: ADA 2010 asks for speech that can be repeated, stopped and set in volume.
    .note = A foreign standard, not binding here.

check-kiosk-volume-range = Does the volume of speech have enough range?
    .short = Range of volume
    .how = Fix the sound meter where the ear would be. Have the machine say the same sentence at its loudest and its softest, read both and enter the difference.
    .also = With headphones, hold the meter against the earpiece. If the volume cannot be set, enter 0.
    .requirement = For reference: EN 301 549 has at least 18 dB.
    .note = A foreign standard, not binding here. It was read in an early edition; where to measure is our own rule.

check-kiosk-volume-step = Is there a middle volume that is loud enough?
    .short = Middle step of volume
    .how = Keep the sound meter still, read the softest step, then each step in between, and enter the largest difference. If there is no middle step, enter 0.
    .also = Only where the volume goes in steps.
    .requirement = For reference: EN 301 549 asks for a step in between that is at least 12 dB above the softest.
    .note = A foreign standard, not binding here. It was read in an early edition; where to measure is our own rule.

check-kiosk-speaker-level = How loud can the loudspeaker be?
    .short = Loudest loudspeaker level
    .how = Choose a quiet time, put the sound meter where the ear would be, turn the volume fully up, play a sentence and read it. First read the level without speech and put it in the remarks.
    .requirement = For reference: US Section 508 (2000) has at least 65 dB.
    .note = A foreign standard, not binding here. This is an old edition that has been replaced; the final text of the newer one was not read. The old one also asks for at least 20 dB of gain where the background is above 45 dB. Where to measure is our own rule.

## Getting something done

check-kiosk-no-own-device-needed = Can it be used without a device of your own?
    .short = No own device needed
    .how = Use it with nothing in your hands and see whether reading aloud, enlarging and speech come with the machine. If it works only with your phone or a special device, answer no.
    .also = Ordinary headphones do not count as a special device.
    .requirement = For reference: EN 301 549 asks for use without the user’s own assistive technology; headsets and induction loops are not counted as such.
    .note = A foreign standard, not binding here. Read in the text as adopted in Canada.

check-kiosk-privacy = Is privacy the same in the accessible mode?
    .short = Privacy in accessible mode
    .how = Enter a code in the accessible mode, see whether digits are spoken or shown large, and ask somebody who stands beside you what they hear and see. If it gives away more than the ordinary mode, answer no.
    .requirement = For reference: ADA 2010 asks for the same privacy in the accessible mode as in the ordinary one.
    .note = A foreign standard, not binding here.

check-kiosk-biometric-alternative = Can it be done without face or fingerprint?
    .short = Another way than biometrics
    .how = At sign-in or identity check, choose a way other than face or fingerprint and finish one task. If there is only face recognition, answer no.
    .also = If nothing is biometric, this check does not apply.
    .requirement = For reference: US Section 508 (2000) asks for another way besides biometrics.
    .note = A foreign standard, not binding here. The requirement was read, the letter (d) was not; the edition has been replaced.

check-kiosk-timeout-warning = How long before a timeout is there a warning?
    .short = Warning before timeout
    .how = Stay idle, start the stopwatch when the warning appears, stop it when the machine closes the task and enter the seconds. Without a warning, enter 0.
    .also = See as well whether one simple action gives more time and put that in the remarks. If there is no time limit, this check does not apply.
    .requirement = For reference: WCAG 2.2 has a warning of at least 20 s, with a simple action to extend.
    .note = An international guideline, not binding here. We have read no Chinese figure for terminals.

check-kiosk-timeout-extension = How far can the time limit be extended?
    .short = Extension of the time limit
    .how = See in the settings how many times the limit can be made, or extend at every warning and count. Enter the factor or the number of extensions; if it cannot be extended, enter 1.
    .also = If there is no time limit, or it can be turned off, this check does not apply.
    .requirement = For reference: WCAG 2.2 has at least 10 extensions or 10 times the limit.
    .note = An international guideline, not binding here.

## Bank branch

check-bank-branch-standard = Has this branch been checked against GB/T 41218-2021?
    .short = Branch checked: GB/T 41218
    .how = Ask the branch manager for the record of such a check and put its date and result in the remarks.
    .also = Bank branches only; if this is not a bank, the check does not apply.
    .requirement = GB/T 41218-2021 is the national standard for accessible bank branches. Only recorded, not judged.
    .note = We read only its table of contents; the figures of chapters 4 to 6 are still to be checked.

check-bank-keypad-tactile = How many keypads have a dot to find the way by?
    .short = Keypads with a locating dot
    .how = Feel each keypad at the counters; one with a raised dot to find the way by counts as 1.
    .also = Bank branches only; if this is not a bank, the check does not apply. Touch screens do not count.
    .requirement = For reference: the 2018 standard of the China Banking Association has at least 1 keypad with a locating dot.
    .note = An association’s standard, not binding; read in a news account, clause still to be checked.

check-bank-vibrating-queue-pager = Is there a queue caller that vibrates or flashes?
    .short = Vibrating or flashing caller
    .how = Ask in the lobby for a vibrating or flashing queue caller, take a ticket and see whether it does so when your turn comes.
    .also = Bank branches only; if this is not a bank, the check does not apply.
    .requirement = For reference: the 2018 standard of the China Banking Association has a vibrating or flashing queue caller.
    .note = An association’s standard, not binding; read in a news account, clause still to be checked.

## Seen at first glance

defect-terminal-silent = The machine is silent or only beeps
defect-terminal-touch-only = Only a touch screen, nothing to feel
defect-terminal-too-high = Screen or keys too high from a wheelchair
defect-terminal-no-knees = Solid below, no room for the knees
defect-terminal-blocked = Barriers or stands in front of the machine
defect-terminal-small-text = Text is small and cannot be enlarged
defect-terminal-glare = The screen cannot be read from a seat
defect-terminal-times-out = It closes before you have finished
defect-terminal-face-only = It works by face recognition only
defect-terminal-no-staff = Only machines, no staff to help
defect-terminal-overheard = People nearby can hear or see your business
defect-terminal-stiff = Keys are stiff or have to be pinched
