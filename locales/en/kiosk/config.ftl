# Settings and keys of the kiosk.

## The operator's page when a setting is wrong
config-title = The kiosk’s settings need correcting
config-lead = The settings are in the file kiosk.json, next to the program. Open it in a text editor, correct the places below, save it as UTF-8 and load this page again. Until then the kiosk will not start.
config-absent = { $place } did not arrive. Put it back into the folder of the site and open this again.
config-not-json = { $place }: the file cannot be read from here on, so none of it can be used. Check this line and the one above for a missing or extra quotation mark, comma or bracket. The file cannot hold comments.
config-newer = { $place }: this file was written for a newer version of the program. Update the program, or go back to the kiosk.json that came with this version.
config-unknown = { $place }: there is no setting with this name. Check the spelling, or take it out.
config-wrong-type = { $place }: this is not the kind of value that belongs here. Numbers take no quotation marks, and whole numbers no decimal point; a switch is true or false; text goes in quotation marks; keys are written like ["F1"], and the space bar is " ".
config-out-of-range = { $place }: this number is too small or too large. Use a number from { $low } to { $high }.
config-two-meanings = { $place }: this key already does something else. A key can do only one thing, so choose another. Actions that the file leaves out keep their usual key.
config-no-such-action = { $place }: there is no action with this name. Check the spelling; the kiosk.json that came with the program lists every name.
config-not-an-address = { $place }: this address cannot be used. Write a full address that starts with https:// or http:// and has no #, no ? and no space in it; if there is none, write null.
config-not-a-code = { $place }: the operator’s code is not written correctly. salt must not be empty, and sha256 must be 64 characters, digits and a to f only; for no code at all, set operator to null.

## What each key does (heard in help mode, on pressing the key)
action-up = Previous item
    .does = This key goes back to the item above.
action-down = Next item
    .does = This key goes on to the item below.
action-left = Previous page
    .does = This key goes back to the page before.
action-right = Next page
    .does = This key goes on to the next page.
action-select = Select
    .does = This key chooses the item you are on.
action-help = Help
    .does = This key tells you what every key does; press it again to carry on.
action-repeat = Say it again
    .does = This key says the last thing again.
action-stop = Stop reading
    .does = Stops the voice at once.
action-louder = Louder
    .does = This key turns the sound up a little.
action-softer = Quieter
    .does = This key turns the sound down a little.
action-faster = Faster
    .does = This key makes me speak a little faster.
action-slower = Slower
    .does = This key makes me speak a little more slowly.
action-switch = Switch
    .does = For one switch. Press it, and a frame moves from item to item. Press again when it is where you want.
action-switch-next = Second switch
    .does = For two switches. Each press of this one moves the frame to the next item.
action-headphones = Headphones
    .does = Press this key when your headphones are in. Your own pages are then read to you alone.
action-reach = Lower the buttons
    .does = This key moves the buttons to the lower half of the screen. You can reach them when seated.
action-end = Finish and clear
    .does = Press this key when you are done. It clears everything you entered. The next person cannot see it.
action-operator = Operator
    .does = This key is for the person who looks after this machine; you do not need it.
