# The facility audit: sites, rounds, checks, reports, exchange.

## Pages
audit-title = Accessibility inspections
new-site = New site
create-site = Save and start inspecting
edit-site = Change site details
save-site = Save
leave-form = Go back without saving
go-back = Back
all-sites = All sites
to-site = Back to the site
trail = You are here
more-pages = More
opening-records = Reading the inspection records on this device. One moment, please.
search-sites = Find by name or address
found-sites = { $count ->
    [one] 1 site found
   *[other] { $count } sites found
 }
no-sites = No sites yet
no-sites-hint = Create a site, then start its first inspection. You can also import records from another device.
none-found = Nothing found for “{ $name }”
none-found-hint = Try another word, or create it as a new site.
not-begun = Not started
import-records = Import records
gone-title = This record is not on this device
gone-text = It may be on another device, or the address is incomplete. Please look for it under all sites.

## A site
field-name = Name
    .hint = What people here call it, for example “Xibu Street toilets”.
field-build = Building history
    .hint = Requirements differ for new, altered and untouched buildings.
field-year = Year built or altered
field-township = Township or street office
field-address = Address
field-site-type = Type
build-new = New (or extended)
build-altered = Altered
build-existing = Existing, not altered
build-and-year = { $build }, { $year }
faults = { $count ->
    [one] One thing to complete
   *[other] { $count } things to complete
 }
fault-name = Please give a name, so that you can find it again
fault-build = Please choose the building history; some limits depend on it
fault-year-not-a-year = Please write the year in 4 digits, for example 2019, or leave it empty
fault-year-out-of-range = The year must lie between 1900 and now; leave it empty if unknown
rounds = Inspections
no-rounds = No inspections yet.
round-number = No. { $number }
round-of-site = { $site } · inspection no. { $number }
round-open = not finished
start-round = Start inspection no. { $number }
go-on = Carry on inspecting
see-summary = See summary
progress = { $done } of { $all } checked
count-failed = { $count } failed
count-cannot-tell = { $count } undecided
count-passed = { $count } passed

## A check
steps = Steps
step-list = Checks: { $progress }
step-check = This check
drawing-in-words = What the drawing shows
how-to-measure = How to measure:
how-to-look = How to look:
also = Also:
requirement = Requirement:
reading = Reading
limit = Should be
limit-none = recorded only, not judged
clause-note = About the source
pad = Input
digits = Number keys
decimal-mark = Decimal point
delete-digit = Delete
next-check = Next: { $name }
instrument = Measuring tool
uncertainty = Possible error, ± { $unit }
change-instrument = Change tool
instrument-in-use = { $tool } { $uncertainty }
instrument-remembered = { $tool } { $uncertainty } (as last time)
instrument-advised = Recommended here: { $tool }. A different tool is selected; please select the one in your hand.
uncertainty-counted = Measuring error of { $uncertainty } taken into account
uncertainty-unread = Please enter the error as a number, such as 5. Nothing was changed.
uncertainty-odd = The usual error of this tool ({ $tool }) is { $own }; the figure entered cannot be right. Nothing was changed; please look again.
told-the-same = When this was entered, version { $version } of the rules applied ({ $clauses }). Today’s rules give the same result.
measure-finer = Measure again with a finer tool to decide.
perhaps-centimetres = Far below the limit. If you read centimetres off the tape, multiply by 10: { $value } cm is { $more } mm.
implausible = That is an unusual figure; most lie between { $low } and { $high }. Please look at the reading and the unit again.
more-than-all = “{ $part }” ({ $value }) is more than “{ $all }” ({ $most }). Were the two entered the wrong way round?
more-about-check = More
note = Remarks
undo = Undo
redo = Redo
undo-done = Undone
redo-done = Redone
answer-yes = Yes
answer-no = No
answer-reading = Reading taken
answer-no-such-facility = Not here
answer-cannot-tell = Cannot measure
answer-cannot-tell-look = Cannot tell
answer-not-applicable = Does not apply
reading-with = { $reading } ({ $tool })
reading-of-part = { $part } { $reading }
reading-fault-not-a-number = Please write digits only, for example 900 or 4.5
reading-fault-has-unit = Please write the number without a unit, converted to the unit beside the field
reading-fault-too-many-decimals = Too many decimals. Please use the unit beside the field, and no comma between thousands
reading-fault-too-large = That number is too large. Please look again
reading-fault-negative = Please enter the size only, without a minus sign, whichever way it leans
reading-fault-empty = Please write a number

## Photos
take-photo = Take a photo
pick-photo = Choose a photo
photo-words = What the photo shows
photo-saving = Saving
photo-saved = Saved
photo-in-memory = Held for now
photo-needs-words = Saved, needs a description
photo-added = Photo added. Please describe it in a few words below it.
photo-removed = Photo taken out of this check. Undo brings it back.
remove-photo = Take out
photo-not-a-picture = This file is not a usable photo and was not added. Please choose another, or take one now.
photo-too-large = The photo is too large for this device and was not added. Please set the camera to fewer pixels and take it again.
figure-unread = The figure you entered last cannot be read and was not saved. It is still in its field: please go back to that check and correct it.
photo-without-text = Photo without a description
photo-caption = { $check }: { $text }

## Outcomes and verdicts
outcome-passed = Passed
outcome-failed = Failed
outcome-cannot-tell = Undecided
outcome-inapplicable = Does not apply
outcome-untested = Not checked
verdict-met = Passed
    .long = Passed
verdict-missed = Failed
    .long = Failed
verdict-improvement-plan = Below standard
    .long = Below standard: goes into the improvement plan under article 18
verdict-within-uncertainty = Too close
    .long = Within the measuring error, cannot be decided yet
verdict-advice-not-met = Advice not met
    .long = Below the recommended figure, which is not a failure
verdict-reference-met = Reference
    .long = The reference figure is met; this check is for reference and gives no verdict
verdict-reference-missed = Reference
    .long = The reference figure is not met; this check is for reference and gives no verdict
verdict-reference-unclear = Reference
    .long = Too close to the reference figure to tell; this check is for reference and gives no verdict
verdict-recorded = Recorded
    .long = Recorded; this check is not judged
verdict-could-not-measure = Not possible
    .long = Could not be measured or told on site, undecided
verdict-no-such-facility = Not here
    .long = There is no such facility here
verdict-not-applicable = Does not apply
    .long = Does not apply here
verdict-not-answered = Not checked
    .long = Not checked yet
verdict-parts-missing = Incomplete
    .long = Incomplete, some readings are still missing
verdict-answer-does-not-fit = Check again
    .long = This check has changed and the old answer no longer fits; please check again
verdict-with-detail = { $verdict }: { $detail }
verdict-above = above the limit by { $amount }
verdict-below = below the limit by { $amount }
verdict-of-part = { $part } { $verdict }

## Clauses
clause = { $source }, { $clause }
clause-separator = ; { "" }
clause-blank = { $source }
clause-number = { $clause } (clause number unchecked)
clause-memory = { $clause } (text unchecked)
clause-and-duty = { $clause } · { $duty }

## Saving
saved-at = Everything is saved on this device · { $time }
saved-all = Everything is saved on this device
saved-in-memory = Held in this page only; it goes when the page is closed
saving = Saving
unsaved = { $count ->
    [one] 1 change is not saved yet; it is still on screen
   *[other] { $count } changes are not saved yet; they are still on screen
 }
not-saved-yet = Not saved yet
figures-unread = { $count ->
    [one] 1 figure cannot be read and is not saved; please correct it:
   *[other] { $count } figures cannot be read and are not saved; please correct them:
 }
save-again = Save again
to-export = Go to export
memory-title = This browser does not let pages store records
memory-text = It may be a private window. What you record now goes when the page is closed. Please use an ordinary window, or export before you close.
unreadable = { $count ->
    [one] 1 record cannot be read. It was left untouched. Please export first, then contact whoever maintains this.
   *[other] { $count } records cannot be read. They were left untouched. Please export first, then contact whoever maintains this.
 }
fault-title = Your last changes are not saved yet
fault-full = This device has run out of space. Export a copy first, remove files you no longer need, then press “Save again”. Everything you entered is still here; please do not close the page.
fault-lost = The browser has closed its storage. Please press “Save again”; if that does not help, export first and reopen the page.
fault-conflict = The same inspection was changed in another window. Please close that window and press “Save again”.
fault-newer = These records were written by a newer version, which this one cannot change. Please reopen the page to get the new version.
newer-title = Please open the newer version
newer-text = The inspection records on this device were written by a newer version than the one you have open. To keep them safe, nothing was touched. Go online and reopen the page to get the newer version. If the website has gone back to an older version, wait until the newer one is there again.
newer-reload = Reopen

## Summary and report
summary-title = Summary of inspection no. { $number }
summary-title-recheck = Summary of inspection no. { $number } (re-check)
failed-count = { $count ->
    [one] check failed or is below standard
   *[other] checks failed or are below standard
 }, { $heavy ->
    [0] none of them mandatory
   *[other] { $heavy } of them mandatory
 }
chart-caption = { $count ->
    [one] Outcome of 1 check
   *[other] Outcomes of { $count } checks
 }
column-share = Share
to-put-right = To put right
see-report = See report
back-to-summary = Back to summary
print-report = Print report
save-report = Save as a web file
save-csv = Save as a table (CSV)
csv-saved = The table was handed to the browser to save
report-saved = The report was handed to the browser to save
report-title = Accessibility inspection report: { $site }
report-title-recheck = Re-check report: { $site }
report-not-a-finding = This is a record of an inspection on site. It is neither an administrative penalty nor an acceptance decision. Whether a rule was broken is for the competent authority to decide by law.
report-rules-changed = Judged under rules { $now }; when the inspection began the rules were { $then }.
report-article-18 = This facility has not been altered since it was built. Where it falls short it goes into an improvement plan under article 18 of the Barrier-Free Environment Law and is not called a breach.
report-overview = Overview
report-overview-caption = Number of checks by outcome
report-total = Total
report-failed = Failed or below standard
    .caption = Checks that failed or are below standard, mandatory ones first
report-cannot-tell = Undecided
    .caption = Checks that cannot be decided yet
report-passed = Passed
    .caption = Checks that passed
report-inapplicable = Not here or does not apply
    .caption = Checks of things that are not here or do not apply
report-unsettled = Recorded differently on two tablets and not settled yet: { $count }. Until somebody chooses, this report shows one of the two.
report-unsigned = These were recorded on other tablets; whoever signed had not seen them:
report-untested = Not checked
report-nothing-untested = Everything was checked.
field-started = Started
field-last-touched = Last changed
field-round = Inspection
field-ended = Ended
field-inspector = Inspector
field-rules = Rules version
sign-inspector = Inspector
sign-date = Date
column-outcome = Outcome
column-count = Checks
column-check = Check
column-reading = Reading or answer
column-requirement = Requirement
column-clause = Source
column-verdict = Verdict
column-note = Note
column-site = Site
column-address = Address
column-build = Building history
column-year = Year
column-started = Begun on
column-ended = Round ended
column-recheck = Re-check
column-rules = Rules version
column-check-id = Check id
column-duty = Weight
column-key = Key check
column-part = Part
column-value = Reading or answer
column-unit = Unit
column-uncertainty = Error (±)
column-tool = Measured with
column-photos = Photo ids
column-unsettled = Two tablets differ, not settled

## Exchange
exchange-title = Export and import
export = Export
export-text = One file (several, where there is very much) holds all records and photos; you can carry on with it on another device. Photos and readings are kept on this device only, so please export every day.
export-all = Export all records
export-csv = Export a table (CSV)
exported-on = Last exported: { $date }
exported-never = Never exported. Photos and readings are kept on this device only, so please export every day.
room = The page uses { $used }{ "\u00A0" }MB of storage; { $free }{ "\u00A0" }MB are free.
working = Working. Please do not close the page.
export-done = Exported
export-done-text = Sites: { $sites }. Photos: { $photos }. The file is { $file }, in the browser’s downloads.
export-done-partly = Sites: { $sites }. Photos: { $photos }. The file is { $file }, in the browser’s downloads. Records that could not be read: { $unread }. They and what belongs to them are not in it and stay on this device.
export-parts = It takes several files
export-in-parts = There is too much for one file that another device could open. Please export the { $parts } parts one by one with the buttons below, and import them one by one, too.
export-part = Export part { $number } of { $parts } (sites: { $sites })
export-part-again = Part { $number } of { $parts } is exported (sites: { $sites }); export it again
room-promised = The browser has promised to keep these records.
room-not-promised = The browser has not promised to keep these records; it may clear them when room runs short. Installing this site as an app mostly makes it promise. Exporting every day is safest.
export-failed = Not exported
export-refused = The browser does not let the page save files. Please look at the download permission and try again.
export-elsewhere = These records are being edited in another window. Please export there.
export-not-read = Some records could not be read, so nothing was exported. Please reopen this page and export once more.
import = Import
import-text = Records of another device are joined with those here, and nothing of either is lost. Where both wrote the same thing differently, both stay for you to choose.
choose-file = Choose a file to import
import-done = Imported
import-done-text = Sites: { $sites }. Inspections: { $rounds }. Photos: { $photos }.
import-done-copies = Sites: { $sites }. Inspections: { $rounds }. Photos: { $photos }. Where the two tablets differ, both sides are kept.
import-rounds-differ =
    { $count ->
        [one] In one inspection the two tablets differ. Please choose in its summary:
       *[other] In { $count } inspections the two tablets differ. Please choose in the summary of each:
    }
import-sites-differ =
    { $count ->
        [one] About one site the two tablets differ. Please choose on its page:
       *[other] About { $count } sites the two tablets differ. Please choose on the page of each:
    }
import-actions-differ =
    { $count ->
        [one] About one thing to be put right the two tablets differ. Please choose on its page:
       *[other] About { $count } things to be put right the two tablets differ. Please choose on the page of each:
    }
import-copies =
    { $count ->
        [one] One record could not be joined with the one that was here, so there are two. The one that came in is below; please compare them and put aside the one that is not needed.
       *[other] { $count } records could not be joined with those that were here, so there are two of each. Those that came in are below; please compare them and put aside what is not needed.
    }
import-more =
    { $count ->
        [one] and one more; look under “All sites”
       *[other] and { $count } more; look under “All sites”
    }
import-brought-back = One tablet had deleted the sites below while another, not knowing, went on with them. They are back. Delete them again if they are really not wanted.
import-deleted = The other tablet deleted the sites below, so they are put away here, too. To bring one back, look under “Deleted sites” at the end of “All sites”.
import-nothing-new = Everything in the file is already on this device. Nothing was changed.
import-refused = This file was not imported; the records on this device are unchanged
bundle-unreadable = The file cannot be read; it may have been moved. Please choose it again.
bundle-not-a-zip = This is not an export of inspection records. Please choose a file whose name begins with tongda and ends in .zip.
bundle-truncated = The file is incomplete, perhaps because copying stopped. Please copy it again.
bundle-foreign = This is a compressed file, but it does not hold inspection records. Please choose another.
bundle-repacked = This file was packed again by other software. Please use the file as it was exported.
bundle-newer = This file was exported by a newer version. Please go online, reopen the page to get the new version, then import.
bundle-unsafe-name = An item in the file has an unsafe name: { $entry }. Please do not use this file.
bundle-damaged = An item in the file is damaged: { $entry }. Please copy the file again.
bundle-missing = An item is missing from the file: { $entry }. Please export again.
bundle-unexpected = The file holds something unknown: { $entry }. Please use the file as it was exported.
bundle-too-large = One site has too many records and photos for a file, so nothing was exported. Everything is still on this device; please contact whoever maintains the program.
