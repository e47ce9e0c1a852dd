# Kiosk life: the invitation, the ways, the bar, the clock, the end.

# These stand side by side on the first page, so they are the same in every language's file.
attract-title-zh = 查一查哪些惠残政策和您有关
    .easy = 看看有哪些帮助和您有关
attract-begin-zh = 开始（中文）
attract-about-zh = 几分钟，不用登录，用完全部清除
attract-headphones-zh = 看不见屏幕？插上耳机，机器会念给您听。
attract-title-en = Find out which disability benefits may be yours
attract-begin-en = Start in English
attract-about-en = A few minutes, no account, everything is cleared at the end
attract-headphones-en = Can’t see the screen? Plug in headphones and it will be read to you.

kiosk-ways-title = How would you like to use this?
kiosk-ways-lead = Choose as many as you like, or none and go on. You can change them any time with “Ways to use” below.
kiosk-ways-next = Go on
kiosk-ways-open = Ways to use
way-larger = Larger text
    .about = The largest letters there are
way-aloud = Read to me
    .about = Every page and every button is spoken
way-sign = Sign language
    .about = A signed video beside each question
way-easy = Easy words
    .about = Short sentences with pictures
way-contrast = Yellow on black
    .about = Strong contrast, easy to see
way-low = Buttons lower down
    .about = In reach when you are seated
kiosk-switches = Using switches
kiosk-switches-lead = Choose this if you press one or two switches. With the keypad, just use the up and down keys.
way-one-switch = One switch
    .about = The frame moves by itself; press when it is there
way-two-switches = Two switches
    .about = One moves on, one selects
kiosk-pace-slower = Move slower
kiosk-pace-faster = Move faster
kiosk-pace-now = One step every { $seconds } seconds
kiosk-finer = Adjust in detail
kiosk-language = Language
language-zh = Chinese
language-en = English
kiosk-voice = Voice
kiosk-voice-now = Speed { $rate } of 7, volume { $volume } of 10
kiosk-rate-now = Speed { $step }
kiosk-volume-now = Volume { $step }
kiosk-reset = Reset all settings, keep my answers
kiosk-reset-done = The settings are back to normal. Your answers are still here.
kiosk-headphones = Please plug in headphones. Reading starts when they are in. Your answers are not read through the loudspeaker, so nobody near you hears them.
kiosk-no-voice = This machine cannot speak right now. Please read the screen, or ask a member of staff.
kiosk-guardian = Are you under 14? Please have an adult with you. It can be a parent or whoever looks after you. Answer together.

kiosk-bar = Keys you can press any time
kiosk-scroll-up = Scroll up
kiosk-scroll-down = Scroll down
kiosk-reach-all = Use the whole screen
kiosk-colon = :{" "}
kiosk-help-on = Press any key to hear what it does. Press the help key again to finish.
kiosk-help-off = Help is finished. Keys work as usual now.
kiosk-time = After { $seconds } seconds without a touch or a key, you are asked. Say that you are still here, as often as you like.
kiosk-no-link = That is another website. It cannot be opened on this machine.
kiosk-low = Controls are in the lower half of the screen now
kiosk-not-low = The whole screen is used again
kiosk-printing = Printing. Please take your paper below.

pad-title = Number keys
pad-back = Back one
pad-clear = Clear
pad-now = Now { $value }
pad-empty = Now empty

said-chosen = { $name }, chosen
said-not-chosen = { $name }, not chosen
said-on = { $name }, on
said-off = { $name }, off
said-open = { $name }, open
said-closed = { $name }, closed
said-field = { $name }, filled in: { $value }
said-field-empty = { $name }, empty

still-here-title = Are you still there?
still-here-text = Nothing has happened for a while. To go on, press “I am still here”. If nobody does, your answers will be cleared.
still-here-yes = I am still here
still-here-left = Are you still there? Everything will be cleared in { $seconds } seconds. To go on, press select, or “I am still here”.
still-here-thanks = Thank you. Please go on.

goodbye-title = All cleared
goodbye-text = None of your answers or settings are left on this machine. Please take your paper and your headphones. Goodbye.

# The operator.
operator-title = Operator’s page
operator-leave = Leave
operator-back = Back to the operator’s page
operator-code = Operator’s code
operator-open = Open
operator-wrong = That code is not right. { $count ->
    [one] One more try.
   *[other] { $count } more tries.
}
operator-locked = Too many wrong codes. Please wait { $count } seconds and try again.
operator-no-code = No operator’s code is set, so this page stays closed. Add “operator” to kiosk.json; the set-up guide says how.
operator-set = Settings in use
operator-check = Check
operator-mm = Size of a pixel
operator-distance = Distance from eyes to screen
operator-idle = Asks after being idle for
operator-warning = Then waits for
operator-address = Address in the QR code
operator-address-none = Not set; the address of this machine
operator-version = Policy data version
operator-speaker-on = Personal content may be read through the loudspeaker.
operator-speaker-off = Personal content is read through headphones only.

keys-title = Map of keys
keys-lead = To change them, edit “keys” in kiosk.json and open this again. After the help key, every key says what it does.
keys-caption = What each key does
keys-action = Action
keys-key = Key
keys-does = What it does

calibrate-title = Calibrate the screen
calibrate-lead = Hold a bank card sideways against the frame on the screen. Press the keys until the frame is as wide as the card.
calibrate-narrower-more = Much narrower
calibrate-narrower = Narrower
calibrate-wider = Wider
calibrate-wider-more = Much wider
calibrate-result = Set screen.mm_per_px in kiosk.json to { $value }
