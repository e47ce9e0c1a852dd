# 自助机的设置和按键。

## 设置有错时，给管理员看的页面
config-title = 自助机的设置有错
config-lead = 设置写在文件 kiosk.json 里，和程序放在一起。请用记事本一类的软件打开它，把下面几处改好，存成 UTF-8，再重新打开这个页面。改好以前，自助机不会启动。
config-absent = { $place } 没有取到。请把它放回网站的文件夹，再重新打开。
config-not-json = { $place }：从这里起读不懂，整个文件都没法用。请看看这一行和上一行，是不是少了或多了引号、逗号、括号。文件里不能写注释。
config-newer = { $place }：这个文件是给新版程序写的。请更新程序，或者换回这一版自带的 kiosk.json。
config-unknown = { $place }：没有叫这个名字的设置。请看看是不是写错了字，或者把它删掉。
config-wrong-type = { $place }：这里写的不是要填的那种值。数字不加引号，整数不带小数点；开关写 true 或 false；文字加引号；按键写成 ["F1"] 这样，空格键写成 " "。
config-out-of-range = { $place }：这个数太小或太大。请填 { $low } 到 { $high } 之间的数。
config-two-meanings = { $place }：这个键已经管着另一件事。一个键只能管一件事，请换一个键。文件里没写到的动作，用的是原来的键。
config-no-such-action = { $place }：没有叫这个名字的动作。请看看是不是写错了字，可用的名字在自带的 kiosk.json 里都有。
config-not-an-address = { $place }：这不是能用的网址。请写以 https:// 或 http:// 开头的完整网址，里面不能有 #、? 和空格；没有网址就写 null。
config-not-a-code = { $place }：管理密码没写对。salt 要有字，sha256 要 64 位，只用数字和 a 到 f；不设密码就把 operator 写成 null。

## 每个键做什么（按“帮助”以后，按哪个键就读哪一句）
action-up = 上一项
    .does = 这个键，回到上面一项。
action-down = 下一项
    .does = 这个键，去下面一项。
action-left = 上一页
    .does = 这个键，回到上一页。
action-right = 下一页
    .does = 这个键，去下一页。
action-select = 确定
    .does = 这个键，选定您现在停在的这一项。
action-help = 帮助
    .does = 这个键，告诉您每个键是做什么的；再按一次，接着办事。
action-repeat = 再读一遍
    .does = 这个键，把刚才的话再读一遍。
action-stop = 停下不念
    .does = 马上停下，不再念。
action-louder = 大声一点
    .does = 这个键，让声音大一点。
action-softer = 小声一点
    .does = 这个键，让声音小一点。
action-faster = 读快一点
    .does = 这个键，让我说得快一点。
action-slower = 读慢一点
    .does = 这个键，让我说得慢一点。
action-switch = 开关
    .does = 您只用一个开关，就按它。框会一项一项往下走。走到您要的，再按一次。
action-switch-next = 第二个开关
    .does = 您用两个开关，就按它。每按一次，框走到下一项。
action-headphones = 耳机
    .does = 插好耳机，按这个键。您的事只读给您一个人听。
action-reach = 按钮放低
    .does = 把按钮移到屏幕下半边。坐着也够得到。
action-end = 结束并清除
    .does = 您办完了，就按这个键。您填的全部清掉。后面的人看不到。
action-operator = 管理
    .does = 这个键给管理机器的人用。您用不着。
