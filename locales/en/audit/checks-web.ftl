# Checklist for websites and apps

site-type-web = Website or app
    .about = For websites, mobile pages and apps: elder mode, text size, keyboard, screen reader and captchas.

## Groups

checkgroup-web-standing = Standing and evaluation
checkgroup-web-elder = Elder mode and advertising
checkgroup-web-text = Text and colour
checkgroup-web-operate = Touch, gestures and keyboard
checkgroup-web-sound = Screen reader and reading aloud
checkgroup-web-page = Page by page
    .one = Page
checkgroup-web-verify = Captchas, time limits and sending
checkgroup-web-map = Map

## Readings

part-web-level-one = Criteria met at level 1
part-web-level-two = Added criteria met at level 2
part-web-level-three = Added criteria met at level 3
part-web-years-held = Years since it was granted
part-web-close-misplaced = Pop-ups with the button in the wrong place
part-web-zoom = Captcha zoom
part-web-captcha-other = Ways that need no sight
part-web-extension = Extended limit against the first one
part-web-limit-notices = Places that state the limit

## Standing and evaluation

check-web-public-fund-scope = Is a site, platform or app built with public money moving to the standard?
    .short = Publicly funded: progress
    .how = Ask the operator whether public money paid for it. If so, ask for the plan, see how far it has got and write that in the remarks.
    .also = If no public money was used, this check does not apply.
    .requirement = The law wants sites, platforms and apps built with public money to come up to the standard step by step. Only recorded, not judged.
    .note = The law asks for this gradually, so unfinished work draws no verdict.

check-web-gbt37668-level = How many criteria of GB/T 37668-2019 are met at each level?
    .short = GB/T 37668 level reached
    .how = Ask the operator for the evaluation report and count what is met, level by level: 20 criteria at level 1, 17 more at level 2, 21 more at level 3. If there is no report, choose “Cannot measure”.
    .requirement = All 20 make level 1, 17 more make level 2, all 58 make level 3. Only recorded, not judged.
    .note = The numbers come from a news account. We have not read the clause numbers, and the standard is under revision. The 21 of level 3 are 58 less the others.

check-web-miit-score = What score did the accessibility evaluation give?
    .short = Evaluation score
    .how = Ask the operator for the latest evaluation report and enter the total. If there has been none, choose “Cannot measure” and say so in the remarks.
    .requirement = At least 60 of 100 points.
    .note = The score was read in a digest and in news accounts, not in annex 3 itself. The digest gives weights of 40 for users, 40 for technical tests and 20 for self-assessment.

check-web-badge-valid = How many years ago was the accessibility badge granted?
    .short = Badge still valid
    .how = Find the badge at the foot of the page or under “About” in the app and read its date. Count up to today in years with one decimal.
    .also = If there is no date, ask the operator for proof. If there is no badge, choose “Not here”.
    .requirement = For reference: under the ministry’s notice a badge is valid for 2 years.
    .note = The period was read in a digest and in news accounts. We do not know where in the notice it stands, so the clause is still to be checked and this is for reference only.

## Elder mode and advertising

check-app-elder-mode-entry = Is the elder mode easy to find?
    .short = Way into the elder mode
    .how = Open the app as a first-time user and look for a clear switch on the home screen or the first screen, then look for the elder mode in the settings. Answer yes only if it is in both.
    .also = Apps only.
    .requirement = A clear switch on the home screen or at first launch, and an entry in the settings.
    .note = Read in a digest and in news accounts; the item number in annex 2 was not read. GB/T 47523-2026 may have newer rules; we have not read it.

check-app-no-ads-elder = How many adverts are there in the app’s elder mode?
    .short = Adverts in the elder mode
    .how = Switch to the elder mode, go from the opening screen through the main functions and count the adverts. Inserts, floating boxes and banners all count.
    .also = Apps only. If there is no elder mode, choose “Not here”.
    .requirement = No adverts in the elder mode.
    .note = Read in a digest and in news accounts; the item number in annex 2 was not read. GB/T 47523-2026 may have newer rules; we have not read it.

check-web-no-ads-elder = How many adverts and advert pop-ups are there on the elder pages?
    .short = Adverts on elder pages
    .how = Open the elder pages, scroll each to the end, wait a little and count adverts and advert pop-ups.
    .also = Websites only. If there are no elder pages, choose “Not here”.
    .requirement = No adverts and no advert pop-ups on the elder pages.
    .note = Read in a digest and in news accounts; annex 1 itself was not read.

check-app-no-induced-buttons = How many buttons lure people into a download or a payment?
    .short = Luring buttons
    .how = Go through the main functions and look for buttons that seem to say “close”, “collect” or “next” but start a download or a payment. Count each one and take a screenshot.
    .also = Apps only.
    .requirement = No button lures people into a download or a payment.
    .note = Read in a digest and in news accounts; the item number in annex 2 was not read. GB/T 47523-2026 may have newer rules; we have not read it.

check-app-popup-close = Are the close buttons of pop-ups large and easy to find?
    .short = Close button of pop-ups
    .how = Open every pop-up, measure with a developer tool or screen ruler the area of the close button that answers a touch, and enter the narrowest width and the lowest height. Then count the pop-ups whose button is not at the top left, top right or bottom centre.
    .also = Apps only. If there are no pop-ups, choose “Not here”.
    .requirement = Close button at least 44 × 44 dp/pt, at the top left, top right or bottom centre.
    .note = Read in a digest; the item number in annex 2 was not read. GB/T 47523-2026 may have newer rules; we have not read it.

## Text and colour

check-app-font-max = How large can the app’s text be made?
    .short = Largest font in the app
    .how = Set the font to its largest. With a developer tool, read the font size of the text in the main functions; enter the smallest, and 0 as the possible error.
    .also = Apps only. Without a tool, take a screenshot, measure the height of one Chinese character and divide by the screen scale: enter 30 or more as it is; below 30, choose “Cannot measure” and put the figure in the remarks.
    .requirement = Text of the main functions reaches at least 30 dp/pt.
    .note = The annex was read in a repost. A screenshot shows the face of the character, which is a little smaller than the font size, so a figure below 30 decides nothing. GB/T 47523-2026 may have newer rules; we have not read it.

check-app-font-elder-main = Is the main text of the elder mode large enough?
    .short = Main text in the elder mode
    .how = Switch to the elder mode and leave the font as it is. With a developer tool, read the size of the main text on the home screen and in the main functions and enter the smallest.
    .also = Apps only. If a developer tool gives the figure, enter 0 as the possible error. If there is no elder mode, choose “Not here”.
    .requirement = Main text of the elder mode at least 18 dp/pt.
    .note = The annex was read in a repost. GB/T 47523-2026 may have newer rules; we have not read it.

check-app-font-adjustable = Can the font size of the app be changed?
    .short = Font size can be changed
    .how = Change the font size in the app’s settings, then in the settings of the phone, and see each time whether the home screen follows. If one of them works, answer yes and say which in the remarks.
    .also = Apps only.
    .requirement = The font size can be changed.
    .note = The annex was read in a repost. GB/T 47523-2026 may have newer rules; we have not read it.

check-web-mobile-font = How large is the largest font size the mobile page offers?
    .short = Large text on mobile pages
    .how = Set the page’s own text size to its largest and read the size of the body text with the browser’s developer tool.
    .also = Mobile pages only. If a developer tool gives the figure, enter 0 as the possible error.
    .requirement = A mobile page offers at least one size of 18 dp/pt or more.
    .note = Read in a digest; annex 1 itself was not read. Reading CSS pixels as dp is our own rule.

check-app-line-spacing = Is the spacing of lines wide enough?
    .short = Line spacing
    .how = Find a paragraph of three or more lines, read its line height and font size with a developer tool and divide the first by the second. Try several paragraphs and enter the smallest figure.
    .also = Apps only. Without a tool, take a screenshot, measure from the foot of one line to the foot of the next and the height of a character, and divide the first by the second. A screenshot gives a figure that is a little too large; say so in the remarks.
    .requirement = Line spacing at least 1.3.
    .note = The annex was read in a repost. Dividing by the font size is our own rule. GB/T 47523-2026 may have newer rules; we have not read it.

check-app-paragraph-spacing = Is the gap between paragraphs wider than that between lines?
    .short = Paragraph to line spacing
    .how = On a screenshot of one page, measure from the foot of a paragraph’s last line to the foot of the next paragraph’s first line and divide by the distance between two lines within the paragraph. Try several places and enter the smallest figure.
    .also = Apps only.
    .requirement = Paragraph spacing at least 1.3 times the line spacing.
    .note = The annex was read in a repost. Measuring from foot to foot is our own rule. GB/T 47523-2026 may have newer rules; we have not read it.

check-app-contrast-normal = Do text and icons stand out?
    .short = Contrast of text and icons
    .how = Pick the faintest places, text of up to 18 dp/pt and icons alike. Take the colours of foreground and background, put them into the contrast checker and enter the lowest ratio.
    .also = Apps only; for a website choose “Does not apply” and put the ratio in the remarks. On a picture, take the spot closest in colour to the text.
    .requirement = Contrast of text and icons at least 4.5:1. Text above 18 dp/pt has a check of its own.
    .note = The annex was read in a repost. The clause is from annex 2, which is for apps; annex 1 (websites) was not read, so no website is judged by it. GB/T 47523-2026 may have newer rules; we have not read it.

check-app-contrast-large = Does large text stand out?
    .short = Contrast of large text
    .how = Pick the faintest places, among text above 18 dp/pt only. Take the colours of text and background, put them into the contrast checker and enter the lowest ratio.
    .also = Apps only; for a website choose “Does not apply” and put the ratio in the remarks.
    .requirement = Text above 18 dp/pt has a contrast of at least 3:1.
    .note = The annex was read in a repost. The clause is from annex 2, which is for apps; annex 1 (websites) was not read, so no website is judged by it. GB/T 47523-2026 may have newer rules; we have not read it.

check-app-colour-not-only-cue = Can the cues be understood without colour?
    .short = Colour is not the only cue
    .how = Set the screen to greyscale and look at required fields, errors, selected items and links. If any one can no longer be told apart, answer no and take a screenshot.
    .also = Apps only; for a website choose “Does not apply” and put what you see in the remarks.
    .requirement = Cues do not rest on colour alone; words, shapes or other means go with it.
    .note = The annex was read in a repost. The clause is from annex 2, which is for apps; annex 1 (websites) was not read, so no website is judged by it. GB/T 47523-2026 may have newer rules; we have not read it.

## Touch, gestures and keyboard

check-app-touch-target-elder = Are the main buttons of the elder mode large enough?
    .short = Touch target in elder mode
    .how = Switch to the elder mode and measure, with a developer tool or screen ruler, the area of the main buttons and entries that answers a touch, not the icon. Enter the narrowest width and the lowest height.
    .also = Apps only. If a developer tool gives the figure, enter 0 as the possible error. If there is no elder mode, choose “Not here”.
    .requirement = Touch area of main components in the elder mode at least 60 × 60 dp/pt.
    .note = The annex was read in a repost. GB/T 47523-2026 may have newer rules; we have not read it.

check-app-touch-target-other = Are the main buttons of other pages large enough?
    .short = Touch target on other pages
    .how = On pages outside the elder mode, measure with a developer tool or screen ruler the area of the main buttons and entries that answers a touch, not the icon. Enter the narrowest width and the lowest height.
    .also = Apps only; for a website choose “Does not apply” and put the size in the remarks. If a developer tool gives the figure, enter 0 as the possible error.
    .requirement = Touch area of main components on other pages at least 44 × 44 dp/pt.
    .note = The annex was read in a repost. The clause is from annex 2, which is for apps; annex 1 (websites) was not read, so no website is judged by it. GB/T 47523-2026 may have newer rules; we have not read it.

check-app-touch-target-standalone-home = Are the home screen buttons of a standalone elder app large enough?
    .short = Standalone elder app: home
    .how = On the home screen only, measure with a developer tool or screen ruler the area that answers a touch, not the icon. Enter the narrowest width and the lowest height.
    .also = Only for an app made for older people alone; if it is not a separate app, this check does not apply. If a developer tool gives the figure, enter 0 as the possible error.
    .requirement = Touch area on the home screen of a standalone elder app at least 48 × 48 dp/pt.
    .note = Read in a digest; the item number in annex 2 was not read. The 60 × 60 for main components in elder mode has a check of its own. GB/T 47523-2026 may have newer rules; we have not read it.

check-app-gesture-fingers = How many fingers do the gestures need at most?
    .short = Fingers a gesture needs
    .how = Go through the main functions, note the gestures that cannot be avoided and enter the largest number of fingers.
    .also = Apps only. A gesture that can be replaced by something else does not count.
    .requirement = No more than 2 fingers; no gesture needs three or more.
    .note = Read in a digest and in news accounts; the item number in annex 2 was not read. GB/T 47523-2026 may have newer rules; we have not read it.

check-web-keyboard-full = Can the desktop site be used by keyboard alone?
    .short = Full use by keyboard
    .how = Put the mouse aside and finish one task from the home page with Tab, Shift+Tab, Enter, Space and the arrow keys. If any one step cannot be reached, worked or left, answer no and say which.
    .also = Desktop sites only.
    .requirement = The desktop site can be used by keyboard throughout.
    .note = Read in a digest and in news accounts; annex 1 itself was not read.

check-web-focus-visible = When you use the keyboard, can you see where you are?
    .short = Visible focus
    .how = Press Tab through a whole page and see each time whether a frame or a background shows where you are. If any one spot does not show, answer no and take a screenshot.
    .requirement = For reference, WCAG 2.4.7: the keyboard focus can be seen at all times.
    .note = Clause still to be checked: we have not read the clause number of GB/T 37668-2019, and the WCAG number is our own match.

check-web-large-pointer = Does the desktop site offer an extra large pointer?
    .short = Extra large pointer
    .how = Look for a large pointer in the site’s accessibility toolbar or settings, turn it on and see whether the pointer grows.
    .also = Desktop sites only. The one of the operating system does not count.
    .requirement = The desktop site offers an extra large mouse pointer.
    .note = Read in a digest and in news accounts; annex 1 itself was not read, nor how large the pointer has to be.

## Screen reader and reading aloud

check-app-screen-reader-works = Can the main functions all be used with a screen reader?
    .short = Works with a screen reader
    .how = Turn on the phone’s screen reader, close your eyes and finish one task from the home screen. If the screen reader is blocked, or a button has no name or does not respond, answer no and say which one.
    .also = Apps only.
    .requirement = The screen reader is not blocked, and every function can be read out.
    .note = Read in a digest; the item number in annex 2 was not read. GB/T 47523-2026 may have newer rules; we have not read it.

check-web-voice-reading = Can the page read itself aloud, and be silenced?
    .short = Reading the page aloud
    .how = Look for the reading function on the page, turn it on, listen for a while and turn it off. Answer yes only if both work.
    .also = Websites only.
    .requirement = The page can be read aloud, and the voice can be turned on and off.
    .note = Read in a digest; annex 1 itself was not read.

## Page by page

check-web-page-title = Does the title say what the page is?
    .short = Page title
    .how = Read the title on the browser tab, or listen to it with a screen reader. If all pages have the same title, or it does not tell what is on the page, answer no.
    .requirement = For reference, WCAG 2.4.2: the title of the page fits what is on it.
    .note = Clause still to be checked: we have not read the clause number of GB/T 37668-2019, and the WCAG number is our own match.

check-web-text-alternative = How many images have no text alternative?
    .short = Text alternatives of images
    .how = With a screen reader or a checking tool, go through the images that carry content. Those with no text, or with only a file name read out, are missing one.
    .also = Pure decoration does not count.
    .requirement = For reference, WCAG 1.1.1: 0 images without a text alternative.
    .note = Clause still to be checked: we have not read the clause number of GB/T 37668-2019, and the WCAG number is our own match. The news account of the standard mentions it without a clause.

check-web-video-captions = Do all videos have captions?
    .short = Video captions
    .how = Mute the sound, play part of each video and see whether there are captions that keep up. If any one has none, answer no.
    .also = If there are no videos, choose “Not here”.
    .requirement = For reference, WCAG 1.2.2: videos have captions.
    .note = Clause still to be checked: we have not read the clause number of GB/T 37668-2019, and the WCAG number is our own match.

check-web-form-labels = How many form controls have no name that can be read out?
    .short = Labels of form fields
    .how = Turn on a screen reader and go through the form with Tab. Each field, option or button that does not say what it is counts as 1.
    .also = If there is no form, choose “Not here”.
    .requirement = For reference, WCAG 3.3.2 and 4.1.2: 0 form controls without a label.
    .note = Clause still to be checked: we have not read the clause number of GB/T 37668-2019, and the WCAG number is our own match.

check-web-error-identified = When something is filled in wrongly, do words say what?
    .short = Errors named in words
    .how = Leave one field empty, fill one in wrongly, send, and see whether words name the field and the mistake. If it only turns red or beeps, answer no.
    .requirement = For reference, WCAG 3.3.1: mistakes are pointed out in words.
    .note = Clause still to be checked: we have not read the clause number of GB/T 37668-2019, and the WCAG number is our own match.

## Captchas, time limits and sending

check-app-captcha-alternative = Can a puzzle captcha be swapped for text or voice?
    .short = Another kind of captcha
    .how = Go to the step that asks for it, look for a way to change to text or voice and finish it once that way.
    .also = Apps only. If there is no puzzle or picture captcha, this check does not apply.
    .requirement = A puzzle or picture captcha also comes as text or voice.
    .note = The annex was read in a repost. GB/T 47523-2026 may have newer rules; we have not read it.

check-web-captcha-zoom = Can the site’s captcha be enlarged, and is there one that needs no sight?
    .short = Captcha zoom and alternative
    .how = Measure the width of the picture captcha, enlarge it fully, measure again, divide the second by the first and enter the factor. Then count the ways that need no picture, such as voice or a text message.
    .also = Websites only. If it cannot be enlarged, enter 1 as the factor. If there is no picture captcha, this check does not apply.
    .requirement = The picture captcha enlarges to at least 2 times, and there is a way that needs no sight.
    .note = Read in a digest; annex 1 itself was not read.

check-web-code-expiry-extension = Can a code that expires soon be given more time?
    .short = More time for codes
    .how = Ask for a code, see after how many minutes it expires, then extend it as far as it goes, divide by the first limit and enter the factor. Then count the places that state the limit.
    .also = Websites only. If it takes more than 3 minutes to expire, this check does not apply. If it cannot be extended, enter 1 as the factor.
    .requirement = A code that expires within 3 minutes can be extended to at least 2 times, and its limit is announced.
    .note = Read in a digest; annex 1 itself was not read. Dividing the whole extended limit by the first one is our own rule.

check-app-enough-time = Does the screen wait until you have finished?
    .short = Enough time to finish
    .how = Start a task, stop half way and see whether the screen moves on, reloads or closes by itself. Write in the remarks how long you waited.
    .also = Apps only. If the task itself has to have a time limit, this check does not apply.
    .requirement = The screen does not change before the user has finished, unless the time limit is essential.
    .note = Read in a digest and in news accounts; the item number in annex 2 was not read. GB/T 47523-2026 may have newer rules; we have not read it.

check-web-time-limit-extend = How long before time runs out can it be extended?
    .short = Warning before time runs out
    .how = Stay idle, start the stopwatch when the warning appears, stop it when the page closes and enter the seconds. Without a warning, enter 0.
    .also = If there is no limit, or it can be turned off or set to 10 times or more, this check does not apply; say so in the remarks.
    .requirement = For reference: WCAG 2.2 offers three ways: turn the limit off, set it to 10 times, or be warned at least 20 s before and extend.
    .note = This is an international guideline; the matching Chinese clause number was not read.

check-web-submit-reversible = For how long can something sent be taken back?
    .short = Time to take it back
    .how = Read what the page says or ask the operator to show it, and enter the minutes. If it cannot be taken back, enter 0.
    .also = Websites only, and only what has legal force or moves money; leave out flash sales. If nothing of the kind can be sent, this check does not apply.
    .requirement = What has legal force or moves money can be taken back for at least 10 minutes; flash sales excepted.
    .note = Read in a digest; annex 1 itself was not read.

## Map

check-web-map-access-info = Does the map show accessible facilities and routes?
    .short = Access information on the map
    .how = Search the map for accessible toilets, lifts and ramps nearby, then look for a wheelchair route. Write in the remarks what it shows.
    .also = If there is no map, this check does not apply.
    .requirement = The law encourages maps to show accessible facilities and routes. Only recorded, not judged.

## Seen at first glance

defect-web-unread-buttons = Screen reader cannot say what buttons or fields are
defect-web-no-alt = Images have no description
defect-web-faint-text = Text is too faint to read
defect-web-small-text = Text is small and cannot be enlarged
defect-web-small-buttons = Buttons are too small to hit
defect-web-elder-hidden = The elder mode cannot be found
defect-web-adverts = Adverts or luring buttons in the elder mode
defect-web-captcha-blocks = The captcha can only be solved by looking
defect-web-mouse-only = Nothing works without a mouse
defect-web-too-fast = The page closes before you have finished
defect-web-no-captions = Videos have no captions
defect-web-vague-errors = It says something is wrong, but not what
