# The frame around every page, and the doors.
brand = 通达
brand-title = 通达 · 武陵源
district = 武陵源
skip = 跳到正文
close = 关掉
opening = 正在打开，请稍等。
back = 上一步
to-home = 回首页
end-and-clear = 结束并清除
cleared = 已经清除。这台设备上没有留下您的回答。
list-separator = 、
in-brackets = （{ $text }）

ways-title = 怎样用更方便？随时可以改
ways-jump = 字号和颜色
sample-letter = 字
ways-size = 字号
ways-theme = 颜色
size-1 = 标准
size-2 = 大
size-3 = 特大
size-4 = 最大
theme-light = 浅色
theme-dark = 深色
theme-black-yellow = 黑底黄字
theme-low-glare = 柔和
ways-easy = 易读文字
easy-on = 已显示易读文字
easy-off = 已收起易读文字
easy-not-loaded = 易读文字没有取到，可能是网络断了。现在的文字照常能用，连上网再试一次。
other-language = English
language-changed = 已换成中文
language-not-loaded = 英文没有取到，可能是网络断了。现在的文字照常能用，连上网再换一次。
words-not-loaded = 有一部分文字没有取到，可能是网络断了。连上网后，请重新打开这个网页。
update-ready = 有新版本了。现在换，自查的回答会清掉；保存好的检查记录不受影响。
update-now = 现在换
update-later = 过一会儿

home-title = 看看您可能符合哪些​惠残政策
home-lead = 不用登录，不留下您的回答。答几个问题，就知道该去哪里问、带什么。
home-doors = 从这里开始
door-check = 查惠残政策
    .about = 答几个问题，看看哪些可能和您有关；可以替家人查，单位也可以查
door-guide = 看看有哪些项目
    .about = 不用回答问题：按方面、按遇到的事来找，也可以搜
door-audit = 检查无障碍设施
    .about = 公共厕所：逐项看、逐项量，没有网络也能用
door-about = 关于和依据
    .about = 依据哪些文件，怎样保护您的隐私

not-found-title = 没有这一页
not-found-text = 网址可能写错了，或者这一页已经没有了。请回首页，从那里进去。

period = 依据《武陵源区“十四五”残疾人保障和发展规划》（2021—2025年）。规划期已满，请顺便问问有没有新规定。
disclaimer = 这不是审批结果。能不能办，由窗口按规定来定。有疑问请打 12345。
pack-version = 政策数据版本：{ $version }
date = { $year }年{ $month }月{ $day }日
