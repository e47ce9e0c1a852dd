# 自助服务终端检查清单

site-type-terminal = 自助服务终端
    .about = 查政务自助机、取款机、售票机、贩卖机等：够得着、看得清、听得见、有人帮。

## 分组

checkgroup-terminal-place = 场所和台数
checkgroup-terminal-front = 机器前面
    .one = 机器
checkgroup-terminal-controls = 按键和插口
    .one = 机器
checkgroup-terminal-screen = 屏幕和大字
    .one = 机器
checkgroup-terminal-sound = 语音和盲文
    .one = 机型
checkgroup-terminal-steps = 办理过程
    .one = 业务
checkgroup-terminal-bank = 银行网点

## 读数

part-terminal-fewest-type = 最少一类的台数
part-terminal-fewest-group = 最少一组的台数
part-terminal-eye-height = 看得清的最低眼高
part-terminal-letter-height = 大写字母 I 的高
part-terminal-small-letter = 小写字母 x 的高
part-terminal-volume-range = 最响减最轻
part-terminal-volume-step = 中间一级减最轻一级
part-terminal-extension = 延长后是原时限的几倍

## 场所和台数

check-kiosk-low-unit-count = 每个区域、每一类机器，有几台是低位的？
    .short = 各类低位机台数
    .how = 把饮水机、取款机、售票机、贩卖机分区域、分类数，只数低位的（台面离地在 700 到 850 mm 之间）。填最少的那一类，备注写明是哪个区域、哪一类。
    .also = 这里没有的类别不算。
    .requirement = 每个区域，饮水机、取款机、售票机、贩卖机每类至少 1 台低位。

check-kiosk-low-unit-count-personal = 每组个人自助终端，有几台是低位的？
    .short = 每组低位自助终端
    .how = 摆在一起的机器算一组。逐组数低位的台数，填最少的那一组，备注写明是哪一组。
    .requirement = 每组个人自助终端至少 1 台低位。
    .note = 条号第 4.0.7 条读到了，括号里的项号凭记忆。

check-kiosk-two-sense-count = 每组终端，有几台既能看、又能听？
    .short = 每组能看能听的终端
    .how = 逐组试每台机器，看屏幕上的内容有没有声音同时说出来。填最少的那一组的台数，备注写明是哪一组。
    .requirement = 每组至少 1 台同时用画面和声音传递信息。
    .note = 条号第 4.0.7 条读到了，括号里的项号凭记忆。

check-kiosk-manual-alternative = 不会用机器的人，旁边能找人办吗？
    .short = 保留人工办理
    .how = 看旁边有没有人指导，有没有开着的人工窗口，能办和机器上一样的事。只有机器、没有人的，选“否”。
    .also = 只查医疗、社保、金融和缴费；别的事项，这一条不适用。
    .requirement = 医疗、社保、金融、缴费这几类事，旁边保留现场指导和人工办理。

check-kiosk-one-each-location = 每个地点、每一类机器，有几台是无障碍的？
    .short = 每类无障碍机台数
    .how = 先把其他各项查完。再按地点和种类，数够得着、有语音的机器，填最少的那一类的台数，备注写明是哪个地点、哪一类。
    .requirement = 供参考：美国 ADA 2010 要每个地点、每类至少 1 台达标。
    .note = 国外标准，在这里没有约束力。GB 55019-2021 第 3.6.2 条意思相近，另查。

check-kiosk-accessible-equal-functions = 无障碍的那台机器，功能和别的机器一样多吗？
    .short = 无障碍机功能齐全
    .how = 把无障碍的机器和旁边的机器并排看，逐项比主菜单。少一项功能就选“否”，写明少哪一项。
    .requirement = 供参考：美国 ADA 2010 的说明里，无障碍机的功能不少于其他机器。
    .note = 国外标准的说明文字，在这里没有约束力。

## 机器前面

check-kiosk-route-to-unit = 走到机器前的通道够宽吗？
    .short = 到终端的通道宽
    .how = 从入口走到机器前，找最窄处，用钢卷尺量两边障碍物之间的净宽。排队栏杆、展架、花盆都算。
    .also = 途中有台阶的，写进备注。
    .requirement = 通道净宽不小于 1200 mm。
    .note = 人员密集的公共场所，GB 55019-2021 第 2.2.2 条要求 1800 mm，请用“建筑物”清单另查。

check-kiosk-turning-space = 轮椅能在机器前掉头吗？
    .short = 终端前回转直径
    .how = 在低位机器前找最大的空地，用钢卷尺量两个互相垂直的方向，填较小的数。
    .requirement = 机器前轮椅回转空间的直径不小于 1500 mm。
    .note = GB 55019-2021 第 3.6.3 条强制要求留出回转空间，没有给数；1500 mm 出自 GB 50763-2012，所以按标准要求记。

check-kiosk-clear-floor = 机器正前方停得下一辆轮椅吗？
    .short = 终端前净地面
    .how = 在机器正前方找能停轮椅的空地，用钢卷尺量短边和长边，短边填“宽”，长边填“长”。
    .requirement = 供参考：美国 ADA 2010 是宽不小于 760 mm、长不小于 1220 mm。
    .note = 国外标准，在这里没有约束力。中国标准的 1500 mm 回转空间更大，另查。

check-kiosk-sign = 机器上有无障碍标志吗？
    .short = 终端无障碍标志
    .how = 站在机器前看，再坐低一点看一次。标志要看得清，没有被海报遮住。
    .requirement = 无障碍终端设有无障碍标志。

check-kiosk-low-surface-height = 低位机器的台面高度合适吗？
    .short = 低位终端台面高
    .how = 用钢卷尺从地面竖直量到低位机器台面的上表面。几处高低不同的，填离中间值 775 mm 最远的一处。
    .also = 没有台面的，选“量不了”，把最低和最高的按键高度写进备注。
    .requirement = 低位终端的上表面离地在 700 到 850 mm 之间。
    .note = 条文管的是上表面，没有说最高的按键；按键的高度另查。

check-kiosk-knee-width-height = 低位机器下面放得下膝盖吗？
    .short = 台面下容膝宽和高
    .how = 用钢卷尺量低位机器台面下的空当：左右量最窄处，上下从地面量到最低的障碍物。机箱、电线盒都算。
    .also = 下面是实心的，两个数都填 0。
    .requirement = 宽不小于 750 mm，高不小于 650 mm。

check-kiosk-knee-depth = 低位机器下面够深吗？
    .short = 容膝进深
    .how = 用钢卷尺从台面前沿的正下方水平向里，量到障碍物：离地 250 mm 以内量一次，往上再量一次，各取最浅处。下面是实心的，两个数都填 0。
    .requirement = 离地 250 mm 以内，进深不小于 450 mm；其余不小于 250 mm。

## 按键和插口

check-kiosk-control-height-cn = 按键、插卡口和开关的高度合适吗？
    .short = 操作件高度
    .how = 用钢卷尺从地面竖直量到操作件的中心，按键、插口、触屏上要点的地方都算。填最低和最高的一个。
    .requirement = 供参考：GB 55019-2021 里，服务设施内的开关、调控面板离地在 850 到 1100 mm 之间。
    .note = 这是最接近的国内数字，但不是为自助终端写的；低位机器最高的按键按哪一条，标准没有说，所以只作参考。

check-kiosk-reach-forward-high = 轮椅正对机器，够得着最高的按键吗？
    .short = 正面最高操作点
    .how = 只查轮椅能正对靠近、前面没有台面挡着的机器。用钢卷尺从地面竖直量到最高的操作点。
    .requirement = 供参考：美国 ADA 2010 和欧洲 EN 301 549 是不大于 1220 mm。
    .note = 国外标准，在这里没有约束力。EN 301 549 读的是早期版本，用的是“宜”，新版的条号可能不同。

check-kiosk-reach-forward-low = 轮椅正对机器，够得着最低的按键吗？
    .short = 正面最低操作点
    .how = 只查轮椅能正对靠近的机器。用钢卷尺从地面竖直量到最低的操作点，取货口、出票口也算。
    .requirement = 供参考：美国 ADA 2010 和欧洲 EN 301 549 是不小于 380 mm。
    .note = 国外标准，在这里没有约束力。EN 301 549 读的是早期版本，用的是“宜”，新版的条号可能不同。

check-kiosk-reach-forward-obstructed = 前面有深台面时，正面够得着最高的按键吗？
    .short = 越过台面的正面最高点
    .how = 先用钢卷尺从台面前沿水平量到操作点，在 510 到 635 mm 之间的才查。再从地面竖直量到最高的操作点。
    .also = 不到这么深的，这一条不适用。
    .requirement = 供参考：台面深 510 到 635 mm 时，美国 ADA 2010 和欧洲 EN 301 549 是不大于 1120 mm。
    .note = 国外标准，在这里没有约束力。台面深不大于 510 mm 时，上限是 1220 mm。EN 301 549 读的是早期版本，用的是“宜”，新版的条号可能不同。

check-kiosk-reach-depth-max = 正面要越过的台面有多深？
    .short = 正面够取深度
    .how = 用钢卷尺从台面前沿水平量到最里面的操作点。
    .also = 轮椅能正对靠近、前面有台面的才查；没有台面的，这一条不适用。
    .requirement = 供参考：美国 ADA 2010 是不大于 635 mm。
    .note = 国外标准，在这里没有约束力。

check-kiosk-reach-side-high = 轮椅侧靠机器，够得着最高的按键吗？
    .short = 侧面最高操作点
    .how = 只查轮椅侧着靠近的机器，中间的遮挡深不大于 255 mm。用钢卷尺从地面竖直量到最高的操作点。
    .requirement = 供参考：美国 ADA 2010 和欧洲 EN 301 549 是不大于 1220 mm。
    .note = 国外标准，在这里没有约束力。EN 301 549 读的是早期版本，用的是“宜”，新版的条号可能不同。

check-kiosk-reach-side-low = 轮椅侧靠机器，够得着最低的按键吗？
    .short = 侧面最低操作点
    .how = 只查轮椅侧着靠近的机器。用钢卷尺从地面竖直量到最低的操作点，取货口、出票口也算。
    .requirement = 供参考：美国 ADA 2010 是不小于 380 mm。
    .note = 国外标准，在这里没有约束力。

check-kiosk-reach-side-obstructed = 侧面隔着台面，够得着最高的按键吗？
    .short = 越过台面的侧面最高点
    .how = 轮椅侧着靠近，台面深在 255 到 610 mm 之间的才查。用钢卷尺从地面竖直量到最高的操作点。
    .also = 台面的高也量一下，写进备注。
    .requirement = 供参考：台面深 255 到 610 mm 时，美国 ADA 2010 是不大于 1170 mm。
    .note = 条款待核：这个数凭记忆记下，我们只读到台面高不大于 865 mm。国外标准，在这里没有约束力。

check-kiosk-reach-iso = 按国际标准，操作件的高度合适吗？
    .short = 操作件高度（ISO）
    .how = 用钢卷尺从地面竖直量到操作件的中心，填最低和最高的一个。前面量过的，照填。
    .requirement = 供参考：ISO 21542 是 800 到 1100 mm。
    .note = 条款待核：这个数凭记忆记下，标准没有读到。

check-kiosk-operating-force = 按键、翻盖、抽屉费不费力？
    .short = 操作力
    .how = 用拉力计顶住按键或拉住翻盖，慢慢加力，读刚好能动的那一下。每样试 3 次取最大，再填各样里最大的。
    .also = 插卡口用卡试。
    .requirement = 供参考：美国 ADA 2010 是不大于 22.2 N。
    .note = 国外标准，在这里没有约束力。我们读到的中国标准里没有自助终端的数字。

check-kiosk-one-hand = 一只手就能操作，不用捏、拧、攥吗？
    .short = 单手操作
    .how = 只用一只手，把插卡、按键、取物、取票都试一遍。有一样非得捏、拧、攥紧才行，就选“否”，写明是哪一样。
    .requirement = 供参考：美国 ADA 2010 要能单手操作，不用紧握、捏或拧。
    .note = 国外标准，在这里没有约束力。

check-kiosk-keys-tactile = 不看也分得出哪个键是哪个吗？
    .short = 按键可凭触摸分辨
    .how = 闭上眼，把每个键找一遍，靠摸或靠听能分清，选“是”。
    .also = 只有触屏的，也照这样试。机器有清除键、更正键的，这一条不适用。
    .requirement = 供参考：美国 ADA 2010 要能凭触摸或声音分辨按键；有清除键、更正键的除外。
    .note = 国外标准，在这里没有约束力。

## 屏幕和大字

check-kiosk-large-text = 机器有大字功能吗？
    .short = 大字功能
    .how = 在首页找“大字”“长辈版”，切过去办一件事，看每一步的字是不是都变大。只有首页变大的，选“否”。
    .also = 查银行、医院、轨道交通站、客运站、机场、码头、大型景区的机器；不是这些场所的，选“不适用”，把结果写进备注。
    .requirement = 银行、医院、轨道交通站、客运站、机场、码头、大型景区等场所的终端有大字功能。
    .note = 法律的名单以“等”结尾，没有点到的地方（如政务大厅）算不算，要由懂法律的人来定。

check-kiosk-screen-visible-seated = 坐着看得清屏幕吗？
    .short = 坐着看得清屏幕
    .how = 站在机器前能停轮椅的空地中心，把眼睛或手机镜头从高处慢慢往下放，到快要看不清屏幕上的字为止，用钢卷尺量这时离地的高。放到 1000 mm 还看得清，就可以停，填 1000。
    .requirement = 供参考：美国 ADA 2010 和欧洲 EN 301 549，要在空地中心上方 1015 mm 处看得清屏幕。
    .note = 国外标准，在这里没有约束力。EN 301 549 读的是早期版本。

check-kiosk-screen-character-height = 屏幕上的字够高吗？
    .short = 屏幕字符高
    .how = 在办理页面找最小的一处大写字母 I，没有就找高矮一样的大写字母。用游标卡尺轻轻贴着屏幕量高。
    .requirement = 供参考：美国 ADA 2010 是不小于 4.8 mm，用无衬线的字，和底色分明。
    .note = 国外标准，在这里没有约束力。数字写的是字母，汉字该多高没有读到。

check-kiosk-large-text-mode-height = 放大模式里，小写字母够高吗？
    .short = 放大模式小写字高
    .how = 切到放大模式，找小写字母 x，请维护人员用开发工具或屏幕标尺读它的高，单位是 CSS 像素，按 dp 填。
    .also = 没有放大模式的，选“本处没有”。
    .requirement = 供参考：欧洲 EN 301 549 V4.1.1 是不小于 16 CSS 像素。
    .note = 国外标准，在这里没有约束力。读自摘要；V3.2.1 用的是视角的算法。CSS 像素按 dp 填，是本清单定的。

## 语音和盲文

check-kiosk-voice = 机器有语音功能吗？
    .short = 语音功能
    .how = 打开语音，办一件事，听它说不说下一步怎么做。只有欢迎词、提示音的，选“否”。
    .also = 查银行、医院、轨道交通站、客运站、机场、码头、大型景区的机器；不是这些场所的，选“不适用”，把结果写进备注。
    .requirement = 银行、医院、轨道交通站、客运站、机场、码头、大型景区等场所的终端有语音功能。
    .note = 法律的名单以“等”结尾，没有点到的地方（如政务大厅）算不算，要由懂法律的人来定。

check-kiosk-braille = 机器上有盲文吗？
    .short = 盲文
    .how = 摸按键、插卡口、耳机口和说明牌，看有没有盲文，磨平没有。
    .also = 查银行、医院、轨道交通站、客运站、机场、码头、大型景区的机器；不是这些场所的，选“不适用”，把结果写进备注。
    .requirement = 银行、医院、轨道交通站、客运站、机场、码头、大型景区等场所的终端有盲文。
    .note = 法律的名单以“等”结尾，没有点到的地方（如政务大厅）算不算，要由懂法律的人来定。哪些部位要有盲文，我们没有读到。

check-kiosk-braille-speech-start = 有盲文说明怎样打开语音吗？
    .short = 打开语音的盲文说明
    .how = 在机器正面摸盲文说明牌，请懂盲文的人读一下，是不是讲怎样打开语音。
    .requirement = 供参考：美国 ADA 2010 要用盲文说明怎样打开语音。
    .note = 国外标准，在这里没有约束力。

check-kiosk-speech-full-function = 语音把办理的全过程都说出来吗？
    .short = 语音覆盖全部信息
    .how = 打开语音，闭上眼，从头办到尾，再故意输错一次。说明、提示、核对、出错都说出来，才选“是”。
    .requirement = 供参考：美国 ADA 2010 要语音说出说明、提示、核对和出错等全部信息。
    .note = 国外标准，在这里没有约束力。

check-kiosk-speech-private = 语音可以用耳机或听筒听，谁都能用吗？
    .short = 耳机或听筒
    .how = 找耳机口或听筒，插自己的普通耳机试。要找工作人员拿钥匙、拿专用设备的，选“否”。
    .requirement = 供参考：美国 ADA 2010 要语音通过人人能用的耳机口或听筒传出。
    .note = 国外标准，在这里没有约束力。

check-kiosk-speech-repeat-volume = 语音能重复、能打断、能调音量吗？
    .short = 语音重复和调音量
    .how = 打开语音，让它再说一遍，说到一半打断它，再把音量调高、调低。三样都行，才选“是”。
    .requirement = 供参考：美国 ADA 2010 要语音能重复、能打断、能调音量。
    .note = 国外标准，在这里没有约束力。

check-kiosk-volume-range = 语音音量调得开吗？
    .short = 音量可调范围
    .how = 把声级计固定在人耳的位置，让机器说同一句话，最响和最轻各读一次，相减后填。
    .also = 用耳机的，声级计贴着耳机。不能调的填 0。
    .requirement = 供参考：欧洲 EN 301 549 是不小于 18 dB。
    .note = 国外标准，在这里没有约束力。读的是早期版本；量的位置是本清单定的。

check-kiosk-volume-step = 音量有没有够响的中间一级？
    .short = 音量中间一级
    .how = 声级计不动，读最轻一级，再读中间各级，填中间各级里最大的差。没有中间一级的填 0。
    .also = 只查音量分级的机器。
    .requirement = 供参考：欧洲 EN 301 549 要有一个中间级，比最轻一级高出不小于 12 dB。
    .note = 国外标准，在这里没有约束力。读的是早期版本；量的位置是本清单定的。

check-kiosk-speaker-level = 外放能放到多响？
    .short = 外放最大音量
    .how = 挑人少的时候，把声级计放在机器前人耳的位置，音量调到最大，放一句话读数。先读一次不说话时的环境声，写进备注。
    .requirement = 供参考：美国 508 条款（2000 年版）是不小于 65 dB。
    .note = 国外标准，在这里没有约束力。这是已被取代的旧版，新版的定稿没有读到。旧版还要求：环境声超过 45 dB 时，能再放大不小于 20 dB。量的位置是本清单定的。

## 办理过程

check-kiosk-no-own-device-needed = 不自带辅助设备，也能用这台机器吗？
    .short = 不用自带辅助设备
    .how = 空手去用，看读屏、放大、语音是不是机器自己有的。非要连手机或自带的专用设备才行，选“否”。
    .also = 普通耳机不算专用设备。
    .requirement = 供参考：欧洲 EN 301 549 要不接用户自己的辅助设备也能用；耳机和感应线圈不算辅助设备。
    .note = 国外标准，在这里没有约束力。读的是加拿大采用的文本。

check-kiosk-privacy = 用无障碍模式，隐私一样有保护吗？
    .short = 无障碍模式的隐私
    .how = 用无障碍模式输一次密码，看是不是读出数字、放大显示；旁边站一个人，看他听不听得到、看不看得到。和普通模式比，更容易泄露的，选“否”。
    .requirement = 供参考：美国 ADA 2010 要无障碍模式和普通模式有同等的隐私。
    .note = 国外标准，在这里没有约束力。

check-kiosk-biometric-alternative = 不刷脸、不按指纹，也能办吗？
    .short = 生物识别的替代
    .how = 在登录或核对身份的一步，选刷脸、指纹以外的办法，办完一次。只有刷脸的，选“否”。
    .also = 没有生物识别的，这一条不适用。
    .requirement = 供参考：美国 508 条款（2000 年版）要生物识别以外，另有办法。
    .note = 国外标准，在这里没有约束力。要求读到了，项号 (d) 没有读到；这是已被取代的旧版。

check-kiosk-timeout-warning = 超时退出前，提前多久提示？
    .short = 超时前提示
    .how = 停下不动，等到提示出现时按秒表，到退出时停表，填秒数。没有提示的填 0。
    .also = 再看是不是一个简单动作就能延长，写进备注。没有时限的，这一条不适用。
    .requirement = 供参考：WCAG 2.2 是提前不少于 20 秒提示，简单动作就能延长。
    .note = 国际指南，在这里没有约束力。我们读到的中国标准里没有自助终端的数字。

check-kiosk-timeout-extension = 时限能延长到多少倍？
    .short = 时限可延长
    .how = 看设置里能把时限调到几倍，或者每次提示都延长，数能延长几次。填倍数或次数；不能延长的填 1。
    .also = 没有时限或能关掉时限的，这一条不适用。
    .requirement = 供参考：WCAG 2.2 是不少于 10 次或 10 倍。
    .note = 国际指南，在这里没有约束力。

## 银行网点

check-bank-branch-standard = 这个银行网点按 GB/T 41218-2021 查过吗？
    .short = 网点按国标查过
    .how = 问网点负责人，看有没有按这个标准做的检查记录，日期和结果写进备注。
    .also = 只查银行网点；不是银行的，这一条不适用。
    .requirement = GB/T 41218-2021 是银行网点无障碍的国家标准。只记录情况，不判合格不合格。
    .note = 标准我们只读到目录，第 4 到 6 章的数字没有读到，条款待核。

check-bank-keypad-tactile = 有几台密码器的按键带定位点？
    .short = 带定位点的密码器
    .how = 逐个摸柜台的按键密码器，键上有定位凸点的算 1 台。
    .also = 只查银行网点；不是银行的，这一条不适用。只有触屏的不算。
    .requirement = 供参考：中国银行业协会 2018 年的标准里，带定位点的按键密码器至少 1 台。
    .note = 协会标准，没有强制力；读的是新闻报道，条款待核。

check-bank-vibrating-queue-pager = 有振动或闪光的叫号器吗？
    .short = 振动或闪光叫号
    .how = 问大堂要振动或闪光的叫号器，领一个号，看叫到时振不振、闪不闪。
    .also = 只查银行网点；不是银行的，这一条不适用。
    .requirement = 供参考：中国银行业协会 2018 年的标准里，要有振动或闪光的叫号办法。
    .note = 协会标准，没有强制力；读的是新闻报道，条款待核。

## 一眼看到的毛病

defect-terminal-silent = 机器不出声，或只有提示音
defect-terminal-touch-only = 只有触摸屏，摸不出按键
defect-terminal-too-high = 坐轮椅够不着屏幕或按键
defect-terminal-no-knees = 下面是实心的，膝盖伸不进去
defect-terminal-blocked = 机器前被栏杆、展架挡住
defect-terminal-small-text = 字太小，放不大
defect-terminal-glare = 坐着看屏幕反光、看不清
defect-terminal-times-out = 没办完就自动退出
defect-terminal-face-only = 只能刷脸才办得了
defect-terminal-no-staff = 只有机器，找不到人办
defect-terminal-overheard = 办的事旁边的人听得见、看得见
defect-terminal-stiff = 按键太硬，或要用力捏、拧
