# The program measures itself. For the operator; each figure with its clause.

self-audit-title = Self-audit
self-audit-what = The kiosk goes through its own pages, measures letters, contrast, buttons and the room between them, and compares them with the clauses. It does so as a made-up person who is not sure of anything, and keeps no answers.
self-audit-all = Measure everything (every size, every theme)
self-audit-present = Measure this size and theme only
self-audit-print = Print the result
self-audit-none = Nothing measured yet.
self-audit-walking = Measuring: page { $done } of { $total }. Please do not touch the screen.
self-audit-stopping = Stopping…
self-audit-stop = Stop measuring
self-audit-stopped = Measuring stopped before the end, so there is no result. Please measure again.
self-audit-done = Measured. The result is in the table.
self-audit-summary = { $passed } met, { $failed } not met, { $cannot_tell } cannot be told, { $untested } not measured.
self-audit-basis = Measured on { $day }. One CSS pixel is { $pixel } mm on this screen, read from { $distance } mm.
self-audit-caption = The worst place for each rule
self-audit-limits = This is all that a program can measure. How keys feel, how high the desk is, how loud it speaks and how the light falls must be measured by people on site.

self-column-rule = What is measured
self-column-clause = Clause
self-column-required = Required
self-column-measured = Worst measured
self-column-where = Where
self-column-outcome = Outcome

self-rule-letter-height = Height of capital letters
self-rule-reading-distance = Height of capital letters for the reading distance
self-rule-largest-text = Height of a small x in the largest size
self-rule-text-contrast = Contrast of text with its ground
self-rule-control-contrast = Contrast of a control's outline with what is around it
self-rule-focus-contrast = Contrast of the focus ring with what is around it
self-rule-target-size = Shorter side of what is touched
self-rule-target-gap = Room between things that are touched
self-rule-sideways = Beyond the right edge of the screen
self-rule-keypad = Controls the keypad does not reach
self-rule-time-warning = Warning before the time is over
self-rule-time-extensions = More time can be had
self-rule-speech = Texts without a spoken form
self-rule-easy-words = Texts without easy words

self-house = a rule of this project
self-at-least = at least { $value }
self-at-most = at most { $value }
self-nothing = not measured
self-whole-page = the whole page
self-counts = { $seen } looked at, { $short } fall short, { $unread } cannot be told
self-where = { $page }: “{ $name }”, { $size }, { $theme }, { $value }

self-value-mm = { $value } mm
self-value-px = { $value } px
self-value-ratio = { $value }:1
self-value-seconds = { $value } s
self-value-times = { $value } times
self-value-lacking = { $value }

self-outcome-passed = met
self-outcome-failed = not met
self-outcome-cannot-tell = cannot tell
self-outcome-inapplicable = not applicable
self-outcome-untested = not measured
