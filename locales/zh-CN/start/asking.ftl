# The self-check up to the results.
begin-title = 查惠残政策
begin-lead = 答几个问题，看看规划里的哪些项目和您有关。替家人查的，按家人的情况回答。
begin-likely = 结果只说“很可能符合”“要问窗口”“目前不符合”，不是审批结果。
begin-memory = 回答只在这台设备的内存里，关掉网页或点“结束并清除”就没有了。不问姓名，不问证件号。
begin-unsure = 每个问题都可以选“不清楚，或不想说”，不会因此直接算不符合。
begin-stop = 随时可以停下来，先看已有的结果。
begin-start = 开始
begin-go-on = 接着答
begin-review = 看看已经答的

see-results = 先看结果
see-results-now = 看结果
left-questions = 最多还有 { $count } 个问题
settled = 很可能符合 { $likely } 项，要问窗口 { $ask } 项，还没有定 { $open } 项
why-asked = 为什么问这个？
next = 下一题
one-more-step = 还差一步
fault-nothing = 请选一个。不清楚也可以选“不清楚，或不想说”
fault-number = 请填 0 到 120 之间的整数；不清楚也可以选“不清楚，或不想说”

review-title = 看看答得对不对
review-lead = { $count ->
    [0] 还没有回答问题。
   *[other] 一共答了 { $count } 个问题。要改哪个，就点后面的“改”，别的答案不会丢。
}
change = 改
change-what = ：{ $what }
