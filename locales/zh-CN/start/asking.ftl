# The self-check up to the results.
begin-title = 查惠残政策
    .easy = 查查哪些帮助可能用得上
begin-lead = 答几个问题，看看规划里的哪些项目和您有关。替家人查的，按家人的情况回答。
    .easy = 答几个问题。看看规划里哪些项目和您有关。替家人查的，按家人的情况答。
begin-likely = 结果只说“很可能符合”“要问窗口”“目前不符合”，不是审批结果。
    .easy = 结果是“很可能符合”“要问窗口”，或“目前不符合”。这只是先看看。能不能办，由窗口来定。
begin-memory = 回答只在这台设备的内存里，关掉网页或点“结束并清除”就没有了。不问姓名，不问证件号。
    .easy = 回答只放在这台设备的内存里。关掉网页，回答就没有了。点“结束并清除”，也没有了。不问姓名，不问证件号。
begin-unsure = 每个问题都可以选“不清楚，或不想说”，不会因此直接算不符合。
    .easy = 每个问题都可以选“不清楚，或不想说”。这样选，不会直接算不符合。
begin-stop = 随时可以停下来，先看已有的结果。
begin-whom = 这次为谁查？
whom-self = 为自己查
    .about = 我是残疾人，看看自己和家里的情况
whom-other = 替家人或别人查
    .about = 按残疾人本人的情况回答
whom-employer = 用人单位查
    .easy = 招人上班的单位来查
    .about = 招用残疾人要尽的义务，能问的补贴和奖励
    .about-easy = 招残疾人上班，单位要做到什么。可以问哪些补贴和奖励。
whom-org = 服务机构查
    .about = 托养、培训、就业服务等机构的扶持和奖励
    .about-easy = 照看残疾人、教技能、帮找工作的单位。可以问哪些扶持和奖励。
begin-review = 看看已经答的

topics-title = 想查哪些方面？
topics-hint = 可以选几样；一样也不选，就全部都查，问题会多一些。以后还能再加，答过的不会丢。
topics-all = 全部都查
topics-some = 只查选中的

see-results = 先看结果
see-results-now = 看结果
left-questions = 最多还有 { $count } 个问题
settled = 很可能符合 { $likely } 项，要问窗口 { $ask } 项，还没有定 { $open } 项
    .easy = 很可能符合 { $likely } 项。要问窗口 { $ask } 项。还没有定 { $open } 项
why-asked = 为什么问这个？
next = 下一题
one-more-step = 还差一步
fault-nothing = 请选一个。不清楚也可以选“不清楚，或不想说”
fault-number = 请填 { $low } 到 { $high } 之间的整数；不清楚也可以选“不清楚，或不想说”
    .easy = 请填 { $low } 到 { $high } 的整数。不清楚，就选“不清楚，或不想说”
fault-more = 这个数不能比 { $most } 大：它是前面那个数的一部分。请改小，或者回去改前面的数
    .easy = 这个数太大了，最大是 { $most }。它是前面那个数的一部分。请改小，或者回去改前面的数

change-what = ：{ $what }
