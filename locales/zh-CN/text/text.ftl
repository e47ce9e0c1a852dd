# 文字版：没有程序也能看的网页，由 `tongda text` 生成。这些字不进程序，浏览器不用取。
# 条件、材料、去处、检查项的字都用程序里的，这里只有文字版自己要说的。

text-name = 通达文字版
text-page-title = { $title } · 通达文字版
text-description = 武陵源区残疾人能问的全部项目：要符合什么、去哪里问、带什么。还有公共设施的无障碍检查清单。
# 首页打开以前的链接。
text-first = 先看文字版：所有项目和检查清单
text-lead = 规划里的每一项、每一张检查清单都在这里，只有文字，不用程序，可以打印。
text-no-screening = 文字版不能替您核对符不符合。要核对，请打开通达，答几个问题。
text-open = 打开通达
text-open-row = 在通达里打开这一项
text-open-audit = 在通达里检查
text-open-offices = 在通达里看部门和窗口
text-home = 文字版首页
text-ways = 文字版的页面
text-rows = 全部项目，共 { $count } 项
text-checklists = 检查清单，共 { $count } 张、{ $checks } 项
text-list-count = { $count } 项
text-easy = 易读：{ $text }
text-contact = 地址、电话和上班时间由管理网站的人填，文字版里没有。管理的人填了的，通达里能看到；没有的，请打 12345 问。
text-list-note = 这是检查用的清单，不是哪个地方的检查结果。照着查出来的也不是执法结论：是否违规，由主管部门依法认定。
text-unread-note = 写着“待核”的，条款原文或条号没有核对到；写着“供参考”“建议”“只记录情况”的，不判不合格。
text-old-buildings = 建成后没有改造过的，达不到要求时按《无障碍环境建设法》第十八条列入改造，不称违规；日常要做到的除外。
text-in-walk = 按这个顺序走一遍
text-tool = 用什么：
text-clause = 依据：
text-limit = 数值：
text-limit-in = { $build }：{ $limit }
text-limit-of = { $part } { $limit }
text-limit-separator = ；
text-concerns = 只查这样的：
text-gate = 关键项：做不到，有的人就完全用不了这个地方。
text-upkeep = 日常要做到：没改造过的老建筑也一样。
