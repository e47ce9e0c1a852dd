hello = 早上好
q-age = { $who ->
    [other] 他（她）今年多大？
   *[self] 您今年多大？
}
    .hint = 填周岁。
    .easy = 您多大？
