# The frame around every page, and the doors.
brand = Tongda
brand-title = Tongda · Wulingyuan
district = Wulingyuan
skip = Skip to main content
close = Close
opening = Opening. This takes a moment.
back = Back
to-home = Home
end-and-clear = Finish and clear
cleared = Cleared. None of your answers are left in this window.
list-separator = , { "" }
in-brackets = { " " }({ $text })

ways-title = Make it easier to use. Change this at any time
ways-jump = Text and colours
sample-letter = A
ways-size = Text size
ways-theme = Colours
size-1 = Normal
size-2 = Large
size-3 = Larger
size-4 = Largest
theme-light = Light
theme-dark = Dark
theme-black-yellow = Yellow on black
theme-low-glare = Low glare
ways-easy = Easy words
easy-on = Easy words are shown
easy-off = Easy words are hidden
easy-not-loaded = The easy words did not arrive; the connection may have dropped. The present words work as before. Try again when you are connected.
other-language = 中文
language-changed = Changed to English
language-not-loaded = The Chinese text did not arrive. The connection may have dropped. What is on screen still works; try again when you are connected.
words-not-loaded = Some of the text did not arrive. The connection may have dropped. Please open this page again when you are connected.
update-ready = Another version is ready. Changing now clears self-check answers; saved inspections are not affected.
update-now = Change now
update-later = Later

home-title = See which disability benefits you may qualify for
    .easy = See which help may be for you
home-lead = No sign-in, and your answers are not kept. Answer a few questions to learn where to ask and what to bring.
home-doors = Start here
door-check = Check benefits
    .easy = Check which help may be for you
    .about = Answer a few questions and see what may concern you; for yourself, someone in your family, or an employer
door-guide = See what there is
    .about = No questions asked: look by topic or by what has happened, or search
    .about-easy = No questions. Look by topic or by what has happened, or search
door-audit = Inspect accessible facilities
    .easy = Check how easy public places are to use
    .about = Look, measure and record, with or without a network
door-about = About and sources
    .about = Which documents this rests on, and how your privacy is kept

not-found-title = There is no such page
not-found-text = The address may be mistyped, or the page may be gone. Please go home and start from there.

period = Based on Wulingyuan District’s 14th five-year plan for disabled people (2021–2025). Its period is over, so please ask whether there are newer rules.
    .easy = This is from Wulingyuan’s plan for disabled people, 2021 to 2025. That time is over. Please ask if there are newer rules.
date = { $month ->
    [1] { $day } January { $year }
    [2] { $day } February { $year }
    [3] { $day } March { $year }
    [4] { $day } April { $year }
    [5] { $day } May { $year }
    [6] { $day } June { $year }
    [7] { $day } July { $year }
    [8] { $day } August { $year }
    [9] { $day } September { $year }
    [10] { $day } October { $year }
    [11] { $day } November { $year }
    [12] { $day } December { $year }
   *[other] { $year }-{ $month }-{ $day }
}
