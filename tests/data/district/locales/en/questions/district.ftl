q-crossings = How often do you cross the river in a month?
    .hint = There and back is twice.
    .short = Crossings in a month
    .why = The ferry pass depends on how often.
    .easy = How often do you cross the river in a month?
    .unit = times
