# Kiosk life: the invitation, the ways, the bar, the clock, the end.

# These stand side by side on the first page, so they are the same in every language's file.
attract-title-zh = 查一查哪些惠残政策和您有关
    .easy = 看看有哪些帮助和您有关
attract-begin-zh = 开始（中文）
attract-about-zh = 几分钟，不用登录，用完全部清除
attract-headphones-zh = 看不见屏幕？插上耳机，机器会念给您听。
attract-title-en = Find out which disability benefits may be yours
attract-begin-en = Start in English
attract-about-en = A few minutes, no account, everything is cleared at the end
attract-headphones-en = Can’t see the screen? Plug in headphones and it will be read to you.

kiosk-ways-title = 您想怎样用？
kiosk-ways-lead = 可以选几样，也可以一样不选，直接往下走。以后随时能改，按下面的“怎样用”。
kiosk-ways-next = 往下走
kiosk-ways-open = 怎样用
way-larger = 字大一点
    .about = 用最大的字
way-aloud = 念给我听
    .about = 每一页、每个按钮都念出来
way-sign = 手语
    .about = 题目旁边放手语视频
way-easy = 易读文字
    .about = 句子短，配图
way-contrast = 黑底黄字
    .about = 颜色分明，看得清
way-low = 按钮放低
    .about = 坐着也够得到
kiosk-switches = 用按键开关
kiosk-switches-lead = 手不方便，只能按一个或两个开关，选这里。用小键盘的，不用选，按上下键就行。
way-one-switch = 一个开关
    .about = 框自己往前走，走到了就按
way-two-switches = 两个开关
    .about = 一个往前走，一个选中
kiosk-pace-slower = 走慢一点
kiosk-pace-faster = 走快一点
kiosk-pace-now = 每 { $seconds } 秒走一步
kiosk-finer = 调得更细
kiosk-language = 语言
language-zh = 中文
language-en = 英文
kiosk-voice = 声音
kiosk-voice-now = 语速第 { $rate } 档，共 7 档；音量第 { $volume } 档，共 10 档
kiosk-rate-now = 语速第 { $step } 档
kiosk-volume-now = 音量第 { $step } 档
kiosk-reset = 设置全部还原，答案留着
kiosk-reset-done = 设置已经还原。您的答案还在。
kiosk-headphones = 请插上耳机，插好就开始念。您的回答不用喇叭念，旁边的人听不到。
kiosk-no-voice = 这台机器现在念不出声音。请看屏幕，或者请工作人员帮忙。
kiosk-guardian = 不满 14 岁，请大人在旁边。爸爸、妈妈或照看您的人都行。请一起回答。

kiosk-bar = 随时可以按的键
kiosk-scroll-up = 往上看
kiosk-scroll-down = 往下看
kiosk-reach-all = 恢复整屏
kiosk-colon = ：
kiosk-help-on = 按哪个键，就说那个键做什么。再按一次帮助键就结束。
kiosk-help-off = 帮助结束。现在按键照常起作用。
kiosk-time = { $seconds } 秒没有动静，机器会问您。您说还在，就接着用。次数不限。
kiosk-no-link = 这是外面的网址，在这台机器上打不开。
kiosk-low = 按钮已经放到下半屏
kiosk-not-low = 已经恢复整屏
kiosk-printing = 正在打印，请在下面取纸。

pad-title = 数字键
pad-back = 退一位
pad-clear = 清空
pad-now = 现在是 { $value }
pad-empty = 现在是空的

said-chosen = { $name }，已选
said-not-chosen = { $name }，未选
said-on = { $name }，已打开
said-off = { $name }，未打开
said-open = { $name }，已展开
said-closed = { $name }，未展开
said-field = { $name }，已填 { $value }
said-field-empty = { $name }，还没有填

still-here-title = 您还在吗？
still-here-text = 好一会儿没有动静了。要接着用，请按“我还在”。没有人按，就会清除您的回答。
still-here-yes = 我还在
still-here-left = 您还在吗？再过 { $seconds } 秒就清除。要接着用，请按选中键，或者按“我还在”。
still-here-thanks = 好的，请接着用。

goodbye-title = 已经清除
goodbye-text = 您的回答和设置都没有留在这台机器上。请带好打印的纸和耳机。再见。

# The operator.
operator-title = 管理员页面
operator-leave = 离开
operator-back = 回管理员页面
operator-code = 管理密码
operator-open = 打开
operator-wrong = 密码不对。还可以试 { $count } 次。
operator-locked = 错的次数太多。请等 { $count } 秒再试。
operator-no-code = 没有设管理密码，这一页打不开。请在 kiosk.json 里写上 operator，写法见安装说明。
operator-set = 现在的设置
operator-check = 检查
operator-mm = 一个像素多大
operator-distance = 眼睛离屏幕
operator-idle = 没有动静多久会问
operator-warning = 问了以后等多久
operator-address = 二维码用的网址
operator-address-none = 没有设，用本机网址
operator-version = 政策数据版本
operator-speaker-on = 个人内容可以用喇叭念。
operator-speaker-off = 个人内容只在耳机里念。

keys-title = 按键一览
keys-lead = 要改，请改 kiosk.json 里的 keys，再重新打开。按帮助键以后，按哪个键就说哪个键。
keys-caption = 每个键做什么
keys-action = 动作
keys-key = 键
keys-does = 做什么

calibrate-title = 校准屏幕
calibrate-lead = 拿一张银行卡，横着贴在屏幕上的方框旁边。按下面的键，让方框和卡一样宽。
calibrate-narrower-more = 窄很多
calibrate-narrower = 窄一点
calibrate-wider = 宽一点
calibrate-wider-more = 宽很多
calibrate-result = 请把 kiosk.json 里的 screen.mm_per_px 写成 { $value }
