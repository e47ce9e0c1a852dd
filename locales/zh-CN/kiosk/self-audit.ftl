# The program measures itself. For the operator; each figure with its clause.

self-audit-title = 终端自测
self-audit-what = 本机把自己的每一页走一遍，量字高、对比、按键大小和间距，再和条文比。用的是一个什么都“不清楚”的假想人，不留任何回答。
self-audit-all = 全部量一遍（每种字号、每种颜色）
self-audit-present = 只量现在的字号和颜色
self-audit-print = 打印结果
self-audit-none = 还没有量。
self-audit-walking = 正在自测：第 { $done } 页，共 { $total } 页。请不要碰屏幕。
self-audit-stopping = 正在停下……
self-audit-stop = 停止自测
self-audit-stopped = 自测没有做完就停了，没有结果。请再量一遍。
self-audit-done = 自测做完了，结果在表里。
self-audit-summary = 符合 { $passed } 条，不符合 { $failed } 条，看不出 { $cannot_tell } 条，没有量 { $untested } 条。
self-audit-basis = { $day } 量。屏幕上 1 个 CSS 像素是 { $pixel } 毫米，按离屏幕 { $distance } 毫米看。
self-audit-caption = 每条规则里最差的一处
self-audit-limits = 程序量得到的只有这些。按键手感、台面高度、声音大小、光线，要人到现场量。

self-column-rule = 量什么
self-column-clause = 条文
self-column-required = 要求
self-column-measured = 量到最差的
self-column-where = 在哪里
self-column-outcome = 结果

self-rule-letter-height = 大写字母高
self-rule-reading-distance = 大写字母高，按观看距离算
self-rule-largest-text = 最大字号时小写字母 x 的高
self-rule-text-contrast = 文字和底色的对比
self-rule-control-contrast = 按键边框和周围的对比
self-rule-focus-contrast = 焦点框和周围的对比
self-rule-target-size = 触摸处的短边
self-rule-target-gap = 触摸处之间的空隙
self-rule-sideways = 超出屏幕右边
self-rule-keypad = 键盘走不到的操作
self-rule-time-warning = 到时间前提醒
self-rule-time-extensions = 可以延长
self-rule-speech = 没有朗读的文字
self-rule-easy-words = 没有易读文字的

self-house = 本项目自己的规定
self-at-least = 至少 { $value }
self-at-most = 不超过 { $value }
self-nothing = 没有量到
self-whole-page = 整页
self-counts = 看了 { $seen } 处，{ $short } 处不够，{ $unread } 处看不出
self-where = { $page }：“{ $name }”，{ $size }，{ $theme }，{ $value }

self-value-mm = { $value } 毫米
self-value-px = { $value } 像素
self-value-ratio = { $value }:1
self-value-seconds = { $value } 秒
self-value-times = { $value } 次
self-value-lacking = { $value } 处

self-outcome-passed = 符合
self-outcome-failed = 不符合
self-outcome-cannot-tell = 看不出
self-outcome-inapplicable = 不涉及
self-outcome-untested = 没有量
