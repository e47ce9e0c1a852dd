# The text edition: pages that need no program, made by `tongda text`. These words are not part of the program and no browser fetches them.
# Conditions, papers, offices and checks are in the program's own words; here is only what the text edition says for itself.

text-name = Tongda, text edition
text-page-title = { $title } · Tongda, text edition
text-description = Everything disabled people in Wulingyuan District can ask for: the conditions, where to ask, what to bring. And checklists for accessible public facilities.
# The link on the first screen until the program is up.
text-first = Read the text edition meanwhile: all items and checklists
text-lead = Every item of the plan and every checklist is here, as plain text. It needs no program and can be printed.
text-no-screening = The text edition cannot check what applies to you. For that, open Tongda and answer a few questions.
text-open = Open Tongda
text-open-row = Open this item in Tongda
text-open-audit = Inspect with Tongda
text-open-offices = See offices and windows in Tongda
text-home = First page of the text edition
text-ways = Pages of the text edition
text-rows = All items: { $count }
text-checklists = Checklists: { $count }, with { $checks } checks
text-list-count = Checks: { $count }
text-easy = In easy words: { $text }
text-contact = Addresses, telephone numbers and opening hours are entered by whoever runs this website and are not in the text edition. Where they have been entered, Tongda shows them; otherwise call 12345.
text-list-note = This is a list to inspect by, not the result for any place. What it finds is not a ruling either: whether the law is broken is for the authority to decide.
text-unread-note = Where it says “unchecked” or “to be checked”, nobody has compared the clause or its number with the original. What is recommended, for reference or recorded only is never failed.
text-old-buildings = A building that nobody has altered since it was built: what misses a requirement goes into an improvement plan under article 18 of the Barrier-free Environment Law and is not called a breach, unless it is daily upkeep.
text-in-walk = The walk, in order
text-tool = With:
text-clause = Basis:
text-limit = Figures:
text-limit-in = { $build }: { $limit }
text-limit-of = { $part } { $limit }
text-limit-separator = ;{ " " }
text-concerns = Only for:
text-gate = Key check: where this fails, some people cannot use the place at all.
text-upkeep = Daily upkeep: binds an old, untouched building too.
