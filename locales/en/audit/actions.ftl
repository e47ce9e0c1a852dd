# Putting right: who, how far, the second look; and where two tablets differ
actions-title = To put right
actions-none = Nothing yet. In the summary of an inspection, choose “ask for it” beside what failed.
actions-lead = The overdue come first. Open one to change who and when, or to look again.
actions-overdue = Overdue ({ $count })
actions-open = To be done ({ $count })
actions-fixed = Said to be done, not looked at ({ $count })
actions-verified = Looked at again and put right ({ $count })
action-overdue = Overdue
action-open = To be done
action-fixed = Said to be done
action-verified = Put right
due-on = due { $date }
first-look = When it failed
second-look = The last look since
to-this-check = See this check
action-owner = Who does it
action-due = Until which day
action-due-fault = Please give a date, such as 2026-12-31
action-remark = What is to be done
action-saved = Saved
action-fix = They say it is done
action-fixed-done = Noted as done; it waits for a second look
action-recheck = Look again
action-verify = Confirm: put right
action-verified-done = Confirmed as put right
print-list = Print
column-status = How far it is
column-asked = Asked for on
back-to-action = Back to what is to be put right: { $name }
action-history = What was done so far
act-order = Asked for
act-changed = Asked for differently
act-fix = Said to be done
act-verify = Looked at again and put right
act-reopen = Not put right, asked for again
act-drop = No longer asked for
list-line-of = { $what } ({ $by })
actions-dropped = No longer asked for ({ $count })
action-reopen = Not put right yet
action-reopened-done = Noted: not put right yet
action-drop = No longer needed
action-dropped-done = Taken off the list
action-dropped-why = Why: { $reason }
action-retired = Today’s checklist no longer asks for this here.
look-not-judged = Seen, not judged
sight-title = Look again
sight-text = There is no check to measure by any more. What was found then stands above. Please look at the place again and write down what you see; a photo helps.
sight-seen = What you see there
sight-seen-fault = Please write what you see there
sight-right = I have looked: put right
sight-wrong = I have looked: not put right yet
sight-drop-title = Or take it off the list
sight-reason = Why it is no longer asked for
sight-reason-fault = Please say why it is no longer asked for
sight-drop = Take it off the list
open-action = Ask for it to be put right
see-action = See how far it is
conflicts-title =
    { $count ->
        [one] One thing to settle between two tablets
       *[other] { $count } things to settle between two tablets
    }
conflicts-text = Both are kept and nothing is decided for you. Please choose; until then what the pages show now counts.
conflict-chosen = Chosen
conflict-by = tablet { $device }, { $time }
conflict-note = { $name }: note
conflict-photo = { $name }: photo
conflict-alt = { $name }: words of a photo
conflict-photo-in = keep the photo
conflict-photo-out = take the photo out
conflict-closed = ended, signed: { $name }
conflict-action-order = What is asked for
conflict-action-status = How far it is
field-kept = Kept or not
conflict-ended = This inspection has ended. Open it again to choose.
conflict-beside-closed =
    { $count ->
        [one] One tablet ended this inspection; another did not know and recorded one more thing. It counts, but whoever signed has not seen it. Open the inspection again to have it looked at and signed anew; if it stays ended, the report says what was not seen.
       *[other] One tablet ended this inspection; another did not know and recorded { $count } more things. They count, but whoever signed has not seen them. Open the inspection again to have them looked at and signed anew; if it stays ended, the report says what was not seen.
    }
conflict-beside-discarded =
    { $count ->
        [one] One tablet put this inspection aside; another did not know and recorded one more thing. The inspection stays until you choose.
       *[other] One tablet put this inspection aside; another did not know and recorded { $count } more things. The inspection stays until you choose.
    }
conflict-beside-deleted =
    { $count ->
        [one] One tablet deleted this site; another did not know and changed it once more. The site stays until you choose.
       *[other] One tablet deleted this site; another did not know and changed it { $count } more times. The site stays until you choose.
    }
conflict-beside-dropped =
    { $count ->
        [one] One tablet took this off the list; another did not know and changed it once more. It stays until you choose.
       *[other] One tablet took this off the list; another did not know and changed it { $count } more times. It stays until you choose.
    }
conflict-keep-site = keep the site
conflict-keep-round = keep the inspection
conflict-no-instance = there is no such thing
conflict-here = Two tablets recorded different things here, and nobody has chosen yet. Until then what this page shows counts.

# Two tablets each pressed "add another" and gave the same number.
twin-about = { $one }: the same one, or different ones?
twin-text = { $count } tablets each added “{ $one }” without knowing of each other. They may mean the same one or different ones; only you can tell. Until you choose, everything entered counts for one.
twin-orders =
    { $count ->
        [one] One request to put something right names “{ $one }” and goes on naming it, whatever you choose.
       *[other] { $count } requests to put something right name “{ $one }” and go on naming it, whatever you choose.
    }
twin-side =
    { $count ->
        [0] { $one }, added by tablet { $device }, { $time }: nothing entered
        [one] { $one }, added by tablet { $device }, { $time }: one check entered
       *[other] { $one }, added by tablet { $device }, { $time }: { $count } checks entered
    }
twin-side-nothing = { $one }: somebody has since chosen “there is no such thing”
twin-same = The same one
twin-same-called = The same one: “{ $name }”
twin-same-text = What was entered on both stays together.
twin-same-fields =
    { $count ->
        [one] What was entered on both stays together. One thing was entered differently; you choose that next.
       *[other] What was entered on both stays together. { $count } things were entered differently; you choose those next.
    }
twin-apart = Different ones: each keeps what was entered for it
twin-becomes = tablet { $device }: { $one }
twin-note = Two tablets added “{ $one }”. The same one, or different ones?
# Entered under the old number after things were told apart, on a tablet that did not know of it.
twin-stays = Whichever you choose, this stays as it is: { $what }. Please look at it afterwards and correct it if need be.
twin-late-about = { $one }: which one was meant?
twin-late = “{ $one }” was found to be several, and each got a number of its own. A tablet that did not know went on under “{ $one }”. Until you choose, what the pages show now counts.
twin-late-side = Tablet { $device } went on under “{ $one }”, from { $time } on; it may have meant what is now “{ $other }”. It entered or took back:
twin-late-entered = { $name }: { $text }
twin-late-back = { $name }: { $text } (taken back)
twin-late-again = { $name }: { $text } (brought back)
twin-late-more =
    { $count ->
        [one] and one thing more
       *[other] and { $count } things more
    }
twin-late-photo-in = one added
twin-late-photo-out = one taken out
twin-late-here = All of it belongs to “{ $one }”
twin-late-here-called = All of it belongs to “{ $one }”, called “{ $name }”
twin-late-here-text = it counts there; nothing else changes
twin-late-keep = Leave everything as it stands
twin-late-keep-text = what was taken back here stays with the other one
twin-late-apart = Another one than “{ $one }” was meant
twin-late-apart-text = what was entered goes there, and what was taken back is taken back there
twin-late-note = A tablet went on under “{ $one }” without knowing that it was found to be several. Which one was meant?
twin-go = Choose in the summary
