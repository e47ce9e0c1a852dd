# A few messages, so that the counts of tests/media.rs stay what they are.
hello = Good morning
q-age = { $who ->
    [other] How old are they?
   *[self] How old are you?
}
    .hint = In whole years.
    .easy = How old
        are you?
