# 人行道和过街检查清单

site-type-crossing = 人行道和过街
    .about = 查一段人行道和它两头的过街处：缘石坡道、盲道、过街音响、天桥和地道。

checkgroup-crossing-sidewalk = 人行道
checkgroup-crossing-tactile = 盲道
checkgroup-crossing-over = 路口和人行横道
checkgroup-crossing-kerb = 缘石坡道
    .one = 缘石坡道
checkgroup-crossing-signal = 过街音响
    .one = 信号灯
checkgroup-crossing-footbridge = 天桥和地道
checkgroup-crossing-footbridge-ramp = 天桥和地道的坡道
    .one = 坡道

part-crossing-path-width = 行进盲道的宽
part-crossing-sidewalk = 人行道宽
part-crossing-front-slope = 正面坡度
part-crossing-side-slope = 侧面坡度
part-crossing-bar-top = 条的顶面宽
part-crossing-bar-base = 条的底面宽
part-crossing-bar-spacing = 相邻两条的间距
part-crossing-dot-top = 圆点顶面直径
part-crossing-dot-base = 圆点底面直径
part-crossing-dot-pitch = 相邻圆点的间距

check-walking-surface-quality = 路面坚固、平整、防滑，没有积水吗？
    .short = 人行道路面
    .how = 把这一段走一遍，看有没有松动、翘起、坑洼和积水，用鞋底蹭一蹭，看滑不滑。有一样不行，就选“否”，拍照，并在备注里写明在哪里。
    .requirement = 路面坚固、平整、防滑、不积水。
    .note = 这部标准没有给出防滑的数，由检查人判断。

check-temporary-occupation-managed = 临时占用的地方，有公告、围挡警示和替代办法吗？
    .short = 临时占用的管理
    .how = 看 3 样：贴出的公告；护栏、警示标志或信号设施；绕得过去的路，轮椅也走得通。少一样，选“否”，并在备注里写明。
    .also = 只查正被施工、摊位或活动临时占用的人行道、盲道、坡道等无障碍设施；没有占用的，选“不适用”。
    .requirement = 临时占用无障碍设施的，要公告，要设护栏、警示标志或信号设施，并有必要的替代办法。
    .note = 依据是法律第 28 条。占用期满后要恢复原样。

check-sidewalk-steps-with-ramp = 人行道上有台阶的地方，同时有轮椅坡道吗？
    .short = 台阶旁的轮椅坡道
    .how = 沿人行道走，遇到台阶就找旁边有没有轮椅上得去的坡道。有一处没有，就选“否”，并在备注里写明在哪里。
    .also = 全程没有台阶的，选“不适用”。天桥和地道的台阶另查。
    .requirement = 人行道设台阶的，同时设轮椅坡道。

check-sidewalk-seat-wheelchair-place = 休息座椅旁边留了轮椅的位置吗？
    .short = 座椅旁的轮椅位
    .how = 看座椅旁边有没有一块平的空地，轮椅停下不挡别人的路。有座椅而旁边没有空地的，选“否”。
    .also = 没有座椅的，选“不适用”。
    .requirement = 人行道设休息座椅的，留出轮椅停留的位置。
    .note = 我们读到的条文没有给出位置的大小，由检查人判断。

check-route-protruding-object = 墙上、柱上伸出来的东西够低，盲杖探得到吗？
    .short = 突出物的底面高度
    .how = 沿路找固定在墙上、柱上，伸出 100 mm 以上、底面离地不到 2.00 m 的东西，如配电箱、广告牌、空调机。用钢卷尺从地面竖直量到底面（图上 A），填最高的一个，并在备注里写明是什么。
    .also = 没有这类东西的，选“不适用”。
    .requirement = 伸出大于 100 mm、底面离地小于 2.00 m 的，底面离地不大于 600 mm。
    .note = 底面太高，盲杖会从下面扫过去，人就会撞上。

check-route-low-headroom-guard = 走进去会碰头的低矮处，有东西挡着吗？
    .short = 低矮处的阻挡
    .how = 沿路看楼梯下、天桥下等人能走进去的地方，用钢卷尺从地面量净高。有一处净高不大于 2.00 m，又没有栏杆、花坛等把人挡在外面，就选“否”，并拍照。
    .also = 没有这样的地方，选“不适用”。
    .requirement = 人能走进去的低矮处，在净高不大于 2.00 m 的地方有安全阻挡。
    .note = GB 50763-2012 第 4.4.5 条的强制效力已经停止，以 GB 55019-2021 为准。

check-route-grate-opening = 井盖和箅子的孔够小吗？
    .short = 井盖、箅子孔宽
    .how = 沿路每块井盖、箅子都看，用游标卡尺量孔的宽或直径（图上 A、B），填最大的一个。长条孔量窄的一边。
    .also = 长条孔还要横着，与走的方向垂直，不是的请写进备注。路上没有井盖、箅子的，选“不适用”。
    .requirement = 孔的宽或直径不大于 13 mm，长条孔与通行方向垂直。
    .note = GB 50763-2012 是 15 mm，以 GB 55019-2021 的 13 mm 为准。

check-tactile-path-required = 该铺盲道的人行道，铺了吗？
    .short = 该铺盲道的地方
    .how = 先看这里是不是该铺的地方，见下面；再看人行道上有没有盲道。
    .also = 该铺的地方：城市主干路、主要商业区等，或者视力残疾人集中的场所周边；不是的，选“不适用”。请在备注里写明是哪一类地方。
    .requirement = 城市主干路、主要商业区等无障碍需求集中的地方，以及视力残疾人集中的场所周边，人行道铺盲道。
    .note = 法律只说了哪些地方，没有说要铺多长。视力残疾人集中的场所周边，写在 GB 50763-2012 里；因为这一类才该铺的，请在备注里写明。

check-tactile-path-unobstructed = 盲道上有几处被占、被挡？
    .short = 盲道被占的处数
    .how = 沿盲道从头走到尾，逐处数：共享单车、摊位、杆子、箱体、堆物、停车，压在盲道上的都算。没有的填 0。
    .also = 挤在一起的算 1 处。每处拍照，备注里写明是什么。没有盲道的，选“不适用”。
    .requirement = 盲道避开障碍物，不被占用，即 0 处。

check-tactile-path-continuous = 盲道是连着的，没有断头吗？
    .short = 盲道连续
    .how = 沿盲道从头走到尾，看有没有断开、缺砖、走到一半就没有了，或者直直通到墙、杆、树上。有一处，就选“否”，并拍照。
    .also = 没有盲道的，选“不适用”。
    .requirement = 盲道连续，没有断头，能让视力残疾人安全行走、辨清方向。
    .note = “连续”读自 GB 50763-2012；GB 55019-2021 第 2.11.1 条要求的是安全和辨向。

check-tactile-avoids-bike-parking = 盲道避开自行车停放处了吗？
    .short = 避开非机动车位
    .how = 看划定的自行车、电动车停放处的线框，有没有压在盲道上，或者只有穿过停放处才能接着走。压着的，选“否”。
    .also = 附近没有停放处的，选“不适用”。
    .requirement = 行进盲道避开非机动车停放的位置。
    .note = 这里查的是划线划得对不对；车停到盲道上，记在“盲道被占的处数”里。

check-tactile-contrast = 盲道的颜色或材质，和旁边的路面分得开吗？
    .short = 盲道与路面的差别
    .how = 退后几步，站在 3 到 5 m 外看一眼，颜色或材质有一样明显不同，选“是”。磨旧、弄脏、混成一片的，选“否”，并拍照。
    .also = 没有盲道的，选“不适用”。
    .requirement = 盲道与相邻路面的颜色或材质不一样。
    .note = 用中黄色只是 GB 50763-2012 第 3.2.1(4) 项的建议。站多远看，是本清单的做法。

check-tactile-warning-at-points = 起点、终点、转弯和危险的地方，都有圆点的提示盲道吗？
    .short = 提示盲道的位置
    .how = 沿盲道走，看起点、终点、每个转弯处，还有台阶、坡道、路口等要提醒的地方，是不是换成了圆点砖。有一处没有，就选“否”，并在备注里写明在哪里。
    .also = 既没有盲道、也没有要提醒的地方的，选“不适用”。
    .requirement = 行进盲道的起点、终点、转弯处，以及需要安全警示的地方，有提示盲道。

check-tactile-warning-width = 圆点的提示盲道够宽吗？
    .short = 提示盲道宽
    .how = 在起点、终点和每个转弯处，用钢直尺量圆点砖的宽（图上 C），取最窄的一处填“宽”。再量同一处条形砖的宽，填“行进盲道的宽”。
    .also = 没有提示盲道的，选“不适用”。
    .requirement = 宽不小于 300 mm，也不小于行进盲道的宽；允许量测误差 2 mm，是本程序定的。

check-tactile-directional-width = 条形的行进盲道宽度合适吗？
    .short = 行进盲道宽
    .how = 用钢直尺横着量条形砖铺成的那一条，从一边砖沿量到另一边（图上 A）。量 3 处，填离中间值 375 mm 最远的一处。
    .also = 没有盲道的，选“不适用”。
    .requirement = 宜在 250 到 500 mm 之间。
    .note = 原文用“宜”，属于建议，不算不达标。

check-tactile-distance-wall-planter = 盲道离围墙、花台、绿化带的距离合适吗？
    .short = 离围墙、绿化带
    .how = 用钢卷尺从盲道砖靠近它们的边，垂直量到围墙、花台或绿化带的边（图上 B）。量 3 处，填离中间值 375 mm 最远的一处。
    .also = 旁边没有这些的，选“不适用”。
    .requirement = 宜在 250 到 500 mm 之间。
    .note = 原文用“宜”，属于建议，不算不达标。

check-tactile-distance-tree-pit = 盲道离树池的距离合适吗？
    .short = 离树池边缘
    .how = 用钢卷尺从盲道砖靠近树池的边，垂直量到树池的边缘（图上 B）。每个树池都看，填离中间值 375 mm 最远的一个。
    .also = 旁边没有树池的，选“不适用”。
    .requirement = 宜在 250 到 500 mm 之间。
    .note = 原文用“宜”，属于建议，不算不达标。

check-tactile-distance-kerb-flush = 盲道和路缘石上沿一样高时，离路缘石够远吗？
    .short = 离路缘石（同高）
    .how = 拿直尺横搭在盲道和路缘石上，看两边是不是一样高。一样高的，用钢卷尺从盲道靠路缘石的边，垂直量到路缘石的近边，取最近处。
    .also = 盲道和路缘石之间有树池的，选“不适用”，查上一条。不一样高的，选“不适用”，查下一条。
    .requirement = 没有树池、盲道与路缘石上沿同高的，距离不小于 500 mm。

check-tactile-distance-kerb-lower = 盲道比路缘石上沿低时，离路缘石够远吗？
    .short = 离路缘石（较低）
    .how = 拿直尺横搭在路缘石上，看盲道是不是比它低。低的，用钢卷尺从盲道靠路缘石的边，垂直量到路缘石的近边，取最近处。
    .also = 盲道和路缘石之间有树池的，选“不适用”。盲道不比路缘石低的，选“不适用”。
    .requirement = 没有树池、盲道低于路缘石上沿的，距离不小于 250 mm。

check-tactile-relief-height = 盲道的条和圆点，凸起的高度合适吗？
    .short = 盲道凸起高度
    .how = 用游标卡尺的深度尺，从条或圆点的顶面量到砖面（图上 C）。挑走的人多、磨得重的 5 块砖来量，填离 4 mm 最远的一处。
    .also = 磨平了一段的，把长度写进备注。没有盲道的，选“不适用”。
    .requirement = 凸出砖面 4 mm；允许量测误差 ±1 mm，是本程序定的。

check-tactile-bar-geometry = 行进盲道上的条，大小和间距合适吗？
    .short = 触感条尺寸
    .how = 挑一块没有磨坏的条形砖，用游标卡尺量 4 个数：条顶面的宽、条底面的宽、条凸起的高、相邻两条中线之间的距离。没有行进盲道的，选“不适用”。
    .requirement = 顶面宽 25 mm，底面宽 35 mm，高 4 mm，间距在 62 到 75 mm 之间；前三个数允许量测误差 ±1 mm，是本程序定的。
    .note = 这几个数凭记忆记下，条款待核，只作参考：我们读到的文本里，表中的数字缺了。间距从中线量，是本清单的做法。

check-tactile-dot-geometry = 提示盲道上的圆点，大小和间距合适吗？
    .short = 圆点尺寸
    .how = 挑一块没有磨坏的圆点砖，用游标卡尺量 4 个数：圆点顶面的直径、底面的直径、凸起的高、相邻两个圆点中心之间的距离。没有提示盲道的，选“不适用”。
    .requirement = 顶面直径 25 mm，底面直径 35 mm，高 4 mm，间距 50 mm；都允许量测误差 ±1 mm，是本程序定的。
    .note = 这几个数凭记忆记下，条款待核，只作参考：我们读到的文本里，表中是空的。间距从圆点中心量，是本清单的做法。

check-curb-ramp-present = 有几处该有缘石坡道而没有？
    .short = 缺缘石坡道的处数
    .how = 把路口、单位出入口和人行横道走一圈，有路沿、有高差而没有坡道的，逐处数，没有缺的填 0。人行横道两头分开数，一头算 1 处。
    .also = 缺的，在备注里写明在哪里。
    .requirement = 路口、出入口、人行横道有高差的，都有缘石坡道，即缺 0 处。

check-crossing-wheelchair-passable = 人行横道够宽，轮椅走得过去吗？
    .short = 人行横道可通行
    .how = 从这头走到那头，看有没有被停车、护栏、隔离墩挤窄。坐轮椅的人走不过去，或者要绕到人行横道外面的，选“否”。
    .also = 请把最窄处的宽度写进备注。没有人行横道的，选“不适用”。
    .requirement = 人行横道的宽度满足轮椅通行。
    .note = 条文没有给出宽度，由检查人判断。

check-refuge-island-wheelchair-usable = 路中间的安全岛，轮椅上得去、停得下、出得来吗？
    .short = 安全岛轮椅可用
    .how = 从人行横道走上安全岛，看有没有路沿挡着，中间停不停得下一辆轮椅，再看另一边出不出得去。有一样不行，选“否”。
    .also = 没有安全岛的，选“不适用”。
    .requirement = 安全岛的形式方便坐轮椅的人使用。
    .note = 条文没有给出尺寸，由检查人判断。

check-curb-ramp-lip-height = 坡口和车行道之间是平的吗？
    .short = 坡口与车行道高差
    .how = 在坡道最低处，把钢直尺竖在车行道上，量坡口边沿高出多少。左、中、右各量一次，填最大的数。
    .also = 车行道反而高的，也照样量，写进备注。
    .requirement = 没有高差，即 0 mm；允许量测误差 ±3 mm，是本程序定的。
    .note = GB 50763-2012 第 3.1.1(2) 项曾容许不大于 10 mm，以 GB 55019-2021 的 0 为准。条文没有给出误差。

check-curb-ramp-slope-full-width = 全宽式单面坡够缓吗？
    .short = 全宽式单面坡坡度
    .how = 只查和人行道一样宽、只有一个坡面的坡道；其他形式，选“不适用”。把数显水平尺顺着下坡方向放在坡面上，左、中、右各量一次，填最陡的数。
    .requirement = 坡度不大于 1:20（5%）。

check-curb-ramp-slope-other = 坡道的正面和侧面够缓吗？
    .short = 其他形式的坡度
    .how = 把数显水平尺顺着下坡方向放，正面量 3 处，最陡的数填“正面坡度”。两个侧面都量，最陡的数填“侧面坡度”。
    .also = 查三面坡和别的形式；全宽式单面坡，选“不适用”。没有侧面斜坡的，“侧面坡度”填 0，并写进备注。
    .requirement = 正面、侧面的坡度都不大于 1:12（8.33%）。

check-curb-ramp-width-full-width = 全宽式坡道和人行道一样宽吗？
    .short = 全宽式坡道宽
    .how = 只查全宽式单面坡；其他形式，选“不适用”。用钢卷尺在坡口横着量坡道的宽，再量紧接着坡顶的人行道的宽（图上 A、B）。
    .requirement = 坡道与人行道一样宽；窄 10 mm 以内算一样，是本程序定的。

check-curb-ramp-width-three-sided = 三面坡的正面够宽吗？
    .short = 三面坡正面宽
    .how = 只查三面坡；其他形式，选“不适用”。用钢卷尺在坡底量正面坡的宽，两个侧面斜坡不算；往上有变窄的，取最窄处。
    .requirement = 正面坡的宽不小于 1200 mm。

check-curb-ramp-width-other = 其他形式的坡口够宽吗？
    .short = 其他形式坡口宽
    .how = 查既不是全宽式单面坡、也不是三面坡的坡道；这两种选“不适用”。用钢卷尺在坡道最低处，量与车行道相接的开口（图上 D），取最窄处。
    .requirement = 坡口的宽不小于 1500 mm。

check-curb-ramp-top-landing = 坡道顶上留出的平地够走吗？
    .short = 坡顶过渡空间宽
    .how = 站在坡道顶端，用钢卷尺从坡顶线垂直往人行道里量，量到墙、杆或绿化带为止，取最窄处。坡顶直接顶着墙、没有平地的，填 0。
    .requirement = 坡道顶端的过渡空间，宽不小于 900 mm。
    .note = 条文没有写明往哪个方向量；从坡顶往里量，是本清单的做法。

check-curb-ramp-no-drain-grate = 坡道的上口和下口，都没有雨水箅子吗？
    .short = 坡道口避开箅子
    .how = 看坡道顶端和最低处，轮椅轮子、盲杖要经过的地方有没有雨水箅子。都没有，选“是”；有一处，选“否”，并拍照。
    .requirement = 坡道的上口、下口没有雨水箅子。

check-curb-ramp-bollard-gap = 阻车桩之间轮椅过得去吗？
    .short = 阻车桩净间距
    .how = 用钢卷尺量坡道口每两根相邻阻车桩之间的净距，都在最窄处量，填最小的一个。没有阻车桩的，选“不适用”。
    .requirement = 阻车桩的净间距不小于 900 mm。

check-curb-ramp-warning-tile-offset = 提示盲道离坡道下口的路缘石远近合适吗？
    .short = 提示盲道离路缘石
    .how = 用钢直尺从坡道下口路缘石靠人行道一侧的边，量到圆点砖的近边（图上 A）。左、右各量一次，填离中间值 275 mm 更远的一个。
    .also = 没有提示盲道的，选“不适用”，在下一条填 0。
    .requirement = 距离在 250 到 300 mm 之间。
    .note = 我们读到的条文没有写明从路缘石的哪一边量起，这里从靠人行道的一边量起。

check-curb-ramp-warning-tile-length = 坡道口的提示盲道，铺满坡道的宽了吗？
    .short = 提示盲道长
    .how = 用钢卷尺横着量坡道口圆点砖的总长（图上 B），填“盲道长”；再量坡道的宽，填“坡道宽”。没有提示盲道的，“盲道长”填 0。
    .requirement = 提示盲道的长度与坡道的宽度相对应；短出 50 mm 以内算相符，是本程序定的。
    .note = 条文没有给出误差；50 mm 是因为盲道砖多按整块铺。比坡道长的，不算问题。

check-audible-signal-present = 该装过街音响的路口，装了吗？
    .short = 有过街音响
    .how = 先看这里是不是该装的地方，见下面；再看人行信号灯上有没有音响提示装置。该装而没有的，选“否”。
    .also = 该装的地方：城市中心区、主要商业街、步行街、残疾人集中就业或上学的单位周边、视力残疾人集中的地方；不是的，选“不适用”。只有一头装了的，或者连人行信号灯也没有的，请写进备注。
    .requirement = 城市中心区、主要商业街、步行街、残疾人集中就业或上学的单位周边、视力残疾人集中的地方，人行横道装有过街音响提示装置。
    .note = 法律、GB 55019-2021、GB 50763-2012 写的范围略有不同，这里合在一起查。请在备注里写明是哪一类地方。

check-audible-signal-direction = 听着声音，知道什么时候能走、往哪边走吗？
    .short = 音响帮助辨向
    .how = 请同伴扶着您，在路边闭上眼睛听一个完整的灯次，不要迈步。听得出什么时候能走、对面在哪个方向，选“是”；听不清，或者几个方向的声音混在一起，选“否”。
    .also = 没有音响的，选“不适用”。
    .requirement = 过街音响能保证安全通行，并帮助辨别方向。
    .note = 条文没有给出音量，由检查人判断。

check-audible-signal-linked-to-lights = 声音和人行信号灯同步吗？
    .short = 音响与信号灯同步
    .how = 看着灯听 3 个灯次：绿灯亮，提示通行的声音响；红灯亮，声音要变或者停。有一次对不上，就选“否”。
    .also = 没有音响的，选“不适用”。
    .requirement = 过街音响与人行信号灯统一设置。
    .note = 条文只说统一设置；听 3 个灯次看同不同步，是本清单的做法。

check-audible-signal-noise-control = 声音不吵周围的人吗？
    .short = 音响不扰民
    .how = 在最近的住户窗下站一会儿听，再问附近的住户和店家吵不吵、夜里有没有调低或关掉。没有人说吵，选“是”。
    .also = 请把问了几户、怎么说的写进备注，不写姓名。没有音响的，选“不适用”。
    .requirement = 过街音响不造成噪声扰民。
    .note = 条文没有给出分贝数，由检查人判断。

check-audible-signal-switch = 过街音响能开能关吗？
    .short = 音响开关
    .how = 看装置上有没有开关，或者问管理方能不能开关。
    .also = 请在备注里写明：您来的时候是开着还是关着。没有音响的，选“不适用”。
    .requirement = 过街音响有开关功能。

check-footbridge-lift-when-no-ramp = 没有坡道的天桥或地道，有无障碍电梯吗？
    .short = 无坡道时的电梯
    .how = 先看有没有轮椅上得去的坡道。没有坡道的，找无障碍电梯，乘一次。
    .also = 有坡道，或者没有天桥、地道的，选“不适用”。电梯停用、锁着的，请写进备注。
    .requirement = 做坡道有困难的天桥、地道，设无障碍电梯。
    .note = 设电梯的要求出自 GB 50763-2012。法律第 23 条点名的是城市主干路、主要商业区和大型居住区的天桥、地道；在别处的，请写进备注。

check-footbridge-warning-tile-offset = 天桥、地道的台阶和坡道前，提示盲道离得合适吗？
    .short = 台阶前提示盲道
    .how = 每段台阶、坡道的起点和终点都看。用钢直尺从最近的一级踏步边或坡道的起止线，量到圆点砖的近边（图上 A、B），填离中间值 375 mm 最远的一处。
    .also = 有一处没铺提示盲道的，在“提示盲道的位置”选“否”，并在备注里写明在哪里。全都没铺的，或者没有天桥、地道的，这一条选“不适用”。
    .requirement = 距离在 250 到 500 mm 之间。

check-footbridge-ramp-width = 天桥、地道的坡道够宽吗？
    .short = 天桥坡道净宽
    .how = 用钢卷尺量两侧扶手或墙内侧之间的净距，取最窄处。只有推自行车的窄坡、没有轮椅坡道的，选“不适用”，并写进备注。
    .requirement = 净宽不小于 2000 mm。

check-footbridge-ramp-slope = 天桥、地道的坡道够缓吗？
    .short = 天桥坡道坡度
    .how = 把数显水平尺顺着坡道放（图上 A），每段量上、中、下 3 处，填最陡的数。弯的坡道，沿内侧边缘量。
    .also = 没有轮椅坡道的，选“不适用”。
    .requirement = 坡度不大于 1:12（8.33%）。

check-footbridge-ramp-landing = 坡道中间的休息平台够深吗？
    .short = 坡道中间平台深
    .how = 从坡底往上，看每升高 1.50 m 有没有平台。用钢卷尺顺着走的方向量每个平台的深，填最浅的一个；有一处该有而没有的，填 0。
    .also = 整条坡道升高不到 1.50 m 的，或者没有轮椅坡道的，选“不适用”。
    .requirement = 每升高 1.50 m 有一个中间平台，深不小于 2000 mm。

check-footbridge-ramp-handrails = 坡道两侧都有扶手吗？
    .short = 坡道两侧扶手
    .how = 从坡底走到坡顶，看两侧的扶手是不是都有、有没有中断。只有一侧，选“否”。
    .also = 没有轮椅坡道的，选“不适用”。
    .requirement = 坡道两侧设扶手。
    .note = 上下两层扶手只是建议，只有一层不算不达标。

defect-crossing-surface-broken = 路面坑洼、松动或积水
defect-crossing-steps-only = 只有台阶，轮椅上不去
defect-crossing-head-bump = 有东西伸出来，会碰到头或身子
defect-crossing-wide-grate = 井盖、箅子的孔太大，会卡住轮子或盲杖
defect-crossing-tactile-blocked = 盲道被车、摊位或杆子占着
defect-crossing-tactile-broken = 盲道断了，或者走到一半没有了
defect-crossing-tactile-worn = 盲道磨平了，或者看不出来
defect-crossing-no-kerb-ramp = 路口只有路沿，没有坡道
defect-crossing-kerb-lip = 坡道口有一道坎，轮子上不去
defect-crossing-kerb-steep = 路口的坡道太陡
defect-crossing-bollards = 坡道口被阻车桩挡住
defect-crossing-no-sound = 过街时听不到声音提示
