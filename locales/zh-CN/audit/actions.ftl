# 整改：谁来改、改到哪一步、复查；两台设备写得不一样的地方
actions-title = 整改
actions-none = 还没有要整改的。在检查小结里，对不合格的项目按“要求整改”。
actions-lead = 过期的排在前面。点进去，可以改责任单位和日期，也可以复查。
actions-overdue = 过期没改的（{ $count }）
actions-open = 要改的（{ $count }）
actions-fixed = 说改好了、还没复查的（{ $count }）
actions-verified = 复查过、改好了的（{ $count }）
action-overdue = 过期没改
action-open = 要改
action-fixed = 说改好了，等复查
action-verified = 复查过，改好了
due-on = { $date } 前改好
first-look = 查出问题时
second-look = 最近一次复查
to-this-check = 看这一项
action-owner = 谁来改
action-due = 哪天以前改好
action-due-fault = 请填一个日期，比如 2026-12-31
action-remark = 怎么改
action-saved = 已保存
action-fix = 对方说改好了
action-fixed-done = 记下了：对方说改好了，等复查
action-recheck = 去复查
action-verify = 确认改好了
action-verified-done = 已确认改好
action-reopen = 还没改好
action-reopened-done = 记下了：还没改好
action-drop = 不用改了
action-dropped-done = 已撤掉这条整改
open-action = 要求整改
see-action = 看整改情况
conflicts-title = 两台设备的记录合在一起，有 { $count } 处要您选定
conflicts-text = 两边的都留着，没有替您决定。请选一个；没选以前，先按各页上现在写着的算。
conflict-chosen = 已选定
conflict-by = 设备 { $device }，{ $time }
conflict-note = { $name }：备注
conflict-photo = { $name }：照片
conflict-alt = { $name }：照片说明
conflict-photo-in = 留着这张照片
conflict-photo-out = 不要这张照片
conflict-closed = 已结束，签名：{ $name }
conflict-action-order = 整改要求
conflict-action-status = 改到哪一步
field-kept = 留不留
conflict-ended = 这次检查已经结束。要选，请先重新打开。
conflict-beside-closed = 一台设备结束了这次检查，另一台不知道，又记了 { $count } 项。这些都算数，但签字的人没有看过。重新打开，可以请人再看一遍、重新签字；如果仍按已结束，报告里会写明哪几项签字的人没有看过。
conflict-beside-discarded = 一台设备放弃了这次检查，另一台不知道，又记了 { $count } 项。没选以前，这次检查留着。
conflict-beside-deleted = 一台设备删除了这个地点，另一台不知道，又改了 { $count } 次。没选以前，这个地点留着。
conflict-beside-dropped = 一台设备撤掉了这条整改，另一台不知道，又改了 { $count } 次。没选以前，这条整改留着。
conflict-keep-site = 留着这个地点
conflict-keep-round = 留着这次检查
conflict-no-instance = 没有这一处

# 两台设备各按了一次“再加一处”，编号相同
twin-about = { $one }：是同一处，还是不同的？
twin-text = { $count } 台设备各自加了“{ $one }”，加的时候互不知道。可能是同一处，也可能不是，请您核对后选定。没选以前，先当作同一处。
twin-orders = 有 { $count } 条整改要求写的是“{ $one }”。不管怎么选，这些要求都还是写“{ $one }”。
twin-side =
    { $count ->
        [0] { $one }：设备 { $device } 加的，{ $time }，还没有填
       *[other] { $one }：设备 { $device } 加的，{ $time }，填了 { $count } 项
    }
twin-same = 就是同一处
twin-same-called = 就是同一处：{ $name }
twin-same-text = 两边填的合在一起。
twin-same-fields = 两边填的合在一起。其中有 { $count } 项填得不一样，接着请您选。
twin-apart = 不是同一处，各记各的
twin-becomes = 设备 { $device } 的记作{ $one }
twin-note = 两台设备各自加了“{ $one }”，是不是同一处？
twin-go = 到小结里选
