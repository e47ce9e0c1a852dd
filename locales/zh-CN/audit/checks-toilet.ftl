# 公共厕所检查清单

site-type-toilet = 公共厕所
    .about = 查公厕和建筑里的厕所：门、厕位、抓杆和洗手盆好不好用。

## 分组

checkgroup-provision = 数量和位置
checkgroup-entrance = 入口和通行
    .one = 厕所
checkgroup-stall = 无障碍厕位
    .one = 厕位
checkgroup-room = 无障碍厕所
    .one = 无障碍厕所
checkgroup-wc = 坐便器
    .one = 坐便器
checkgroup-bars = 抓杆
    .one = 厕位抓杆
checkgroup-urinal = 小便器
    .one = 小便器
checkgroup-basin = 洗手盆
    .one = 洗手盆
checkgroup-controls = 开关、挂钩和台面
    .one = 开关和挂钩
checkgroup-shower = 淋浴
    .one = 淋浴间
checkgroup-family = 第三卫生间
    .one = 第三卫生间
checkgroup-service = 日常使用

## 读数

part-per-floor = 最少一层的处数
part-women-stalls = 女厕厕位
part-women-basins = 女厕洗手盆
part-men-stalls = 男厕厕位
part-men-basins = 男厕洗手盆
part-men-urinals = 男厕小便器

## 数量和位置

check-toilet-provision-per-floor = 每一层有几处达标的无障碍厕所？
    .short = 每层无障碍厕所
    .how = 在有公共厕所的楼层逐层数，填处数最少的那一层。男厕、女厕各有 1 个达标，合记 1 处；附近有 1 间独立的无障碍厕所，也记 1 处。
    .requirement = 公共建筑每层不少于 1 处：男厕、女厕各有 1 个达标，或者附近有 1 间独立的无障碍厕所。

check-toilet-public-standalone-fittings = 公厕里的无障碍厕位、洗手盆和小便器够数吗？
    .short = 公厕无障碍器具数量
    .how = 女厕、男厕分开数，只数无障碍的，普通的不算。小便器只数男厕。
    .requirement = 女厕：厕位、洗手盆各不少于 1 个。男厕：厕位、洗手盆、小便器各不少于 1 个。
    .note = GB 55019-2021 第 3.2.1 条有同样的要求，但我们没有读到它的分项，所以这里按 GB 50763-2012 记为标准要求。

check-toilet-public-ground-floor = 无障碍厕位在地面层吗？
    .short = 两层公厕：厕位在地面层
    .how = 从入口进去，看不上楼、不下楼能不能到无障碍厕位。
    .also = 只查两层的公厕；只有一层的，这一条不适用。
    .requirement = 两层公厕的无障碍厕位设在地面层。

check-toilet-public-separate-room = 公厕旁边另有一间无障碍厕所吗？
    .short = 另设无障碍厕所
    .how = 在公厕旁边找一间单独的、可以由人陪同进入的无障碍厕所。
    .requirement = 公厕旁宜另设无障碍厕所。
    .note = 原文用“宜”，属于建议，没有也不算不达标。

check-accessible-room-near-toilet = 无障碍厕所离公共厕所近吗？
    .short = 无障碍厕所的位置
    .how = 从公共厕所门口走到无障碍厕所门口，看是不是挨着，路上有没有台阶。请在备注里写明走了多少米。
    .requirement = 无障碍厕所靠近公共卫生间。
    .note = 我们读到的条文没有给出距离，近不近由检查人判断。

## 入口和通行

check-toilet-public-entrance = 坐轮椅的人能自己进公厕吗？
    .short = 公厕无障碍出入口
    .how = 从人行道一直走到门里，看入口是不是平坡，或者台阶旁有没有轮椅坡道或升降平台。只有台阶的，选“否”。
    .requirement = 城市公厕的出入口是无障碍出入口。

check-toilet-sign = 有无障碍标志吗？
    .short = 无障碍标志
    .how = 站在厕所入口前看，再坐低一点看一次。标志要看得清，没有被遮挡。
    .requirement = 厕所设有无障碍标志。

check-toilet-door-clear-width = 厕所门净宽够不够？
    .short = 厕所门净宽
    .how = 门开到最大，用钢卷尺从门扇内面量到对面门框，取最窄处。
    .also = 推拉门量打开后的净空。
    .requirement = 新建（含扩建）不小于 900 mm，改造和既有的不小于 800 mm。
    .note = GB 50763-2012 一律是 800 mm；新建的以 GB 55019-2021 的 900 mm 为准。

check-toilet-opens-from-outside = 紧急时能从外面打开门吗？
    .short = 门可从外面打开
    .how = 请同伴在里面插上门，您在外面试开。要找管理人拿钥匙的，请在备注里写明等了几分钟。
    .requirement = 紧急时，门能从外面打开。

check-toilet-area-clear-width = 轮椅经过的地方够宽吗？
    .short = 轮椅通行净宽
    .how = 沿轮椅要走的路线找最窄处，用钢卷尺量两边障碍物之间的净距离。垃圾桶、拖把架也算障碍物。
    .requirement = 轮椅通行的地方净宽不小于 900 mm。

check-toilet-floor-quality = 地面坚固、平整、防滑，没有积水吗？
    .short = 地面状况
    .how = 把地面走一遍，看有没有松动、翘起、积水，用鞋底蹭一蹭，看滑不滑。有一样不行，就选“否”，并拍照。
    .requirement = 地面坚固、平整、防滑、不积水。

check-toilet-turning-diameter = 轮椅能在公共厕所里掉头吗？
    .short = 公共厕所内回转直径
    .how = 找到里面最大的一块空地，用钢卷尺量两个互相垂直的方向，填较小的数。
    .requirement = 回转直径不小于 1500 mm。
    .note = 数字读自 GB 50763-2012；GB 55019-2021 第 3.2.1 条的分项没有读到。

## 无障碍厕位

check-stall-size = 无障碍厕位够大吗？
    .short = 无障碍厕位尺寸
    .how = 用钢卷尺贴着地面，量厕位隔板内侧之间的长和宽。长的一边填“长”。
    .requirement = 长不小于 1800 mm，宽不小于 1500 mm。
    .note = 更早的 GB 50763-2012 第 3.9.2 条最小是 1800 × 1000 mm，早年建的厕位可能按它做。

check-stall-inward-door-turning = 门向里打开后，轮椅还能掉头吗？
    .short = 内开门厕位回转直径
    .how = 门开到底，避开门扇找最大的空地，用钢卷尺量两个互相垂直的方向，填较小的数。
    .also = 只查门向里开的厕位；门向外开的，这一条不适用。
    .requirement = 门向里打开后，厕位内的回转直径仍不小于 1500 mm。
    .note = 向里开的门，插销还要能从外面打开。

## 无障碍厕所

check-accessible-room-door-type = 无障碍厕所的门是推拉门，或向外开的平开门吗？
    .short = 无障碍厕所门型
    .how = 开关一次门，看是左右滑动，还是向外打开。向里开的，选“否”。
    .requirement = 用水平滑动门，或向外开的平开门。

check-accessible-room-area = 无障碍厕所面积够吗？
    .short = 无障碍厕所面积
    .how = 用钢卷尺量墙面之间的长和宽，单位用米，相乘后填两位小数。不是长方形的，分块量，再相加。
    .requirement = 面积不小于 4.00 m²。

check-accessible-room-turning = 轮椅能在无障碍厕所里掉头吗？
    .short = 无障碍厕所回转直径
    .how = 避开器具和杂物找最大的空地，用钢卷尺量两个互相垂直的方向，填较小的数。
    .requirement = 回转直径不小于 1500 mm。

check-accessible-room-fittings = 无障碍厕所里的设备齐全吗？
    .short = 无障碍厕所设备
    .how = 对照着看 5 样：坐便器、洗手盆、多功能台、低位挂钩、呼叫装置。少一样就选“否”，并在备注里写明缺哪一样。
    .requirement = 坐便器、洗手盆、多功能台、低位挂钩、呼叫装置都有。

## 坐便器

check-wc-grab-bars-both-sides = 坐便器两侧都有合适的抓杆吗？
    .short = 坐便器两侧抓杆
    .how = 轮椅靠近的一侧，看是不是能旋转的水平抓杆；另一侧，看是不是 L 形抓杆。两侧都对，才选“是”。
    .requirement = 轮椅一侧有可旋转的水平抓杆，另一侧有 L 形抓杆。

check-wc-hinged-bar-height = 可旋转抓杆的高度合适吗？
    .short = 旋转抓杆高度
    .how = 把抓杆放平，用钢直尺从坐便器上沿竖直量到杆的上缘。从坐便器上沿量，不从地面量。
    .requirement = 比坐便器上沿高 250 到 350 mm。
    .note = 我们读到的条文没有写明量到杆的上缘还是中心，这里统一量到上缘。

check-wc-hinged-bar-length = 可旋转抓杆够长吗？
    .short = 旋转抓杆长度
    .how = 把抓杆放平，用钢卷尺从固定的一端量到杆的末端。
    .requirement = 长度不小于 700 mm。

check-wc-l-bar-horizontal-height = L 形抓杆横段的高度合适吗？
    .short = L 形抓杆横段高度
    .how = 用钢直尺从坐便器上沿竖直量到横段的上缘。从坐便器上沿量，不从地面量。
    .requirement = 比坐便器上沿高 250 到 350 mm。
    .note = 我们读到的条文没有写明量到杆的上缘还是中心，这里统一量到上缘。

check-wc-l-bar-horizontal-length = L 形抓杆横段够长吗？
    .short = L 形抓杆横段长度
    .how = 用钢卷尺沿着横段，从一端量到另一端。
    .requirement = 横段长度不小于 700 mm。

check-wc-l-bar-vertical-position = L 形抓杆竖段的位置合适吗？
    .short = L 形抓杆竖段位置
    .how = 找到坐便器最前端，用钢直尺水平向前，量到竖段的中心。
    .requirement = 在坐便器前端之前 150 到 250 mm。
    .note = 我们读到的条文没有写明量到竖段的边缘还是中心，这里统一量到中心。

check-wc-l-bar-top-height = L 形抓杆竖段的顶部够高吗？
    .short = L 形抓杆顶部高度
    .how = 把激光测距仪的底边对齐竖段顶端，竖直照向地面读数。用钢卷尺也可以。
    .requirement = 顶部离地 1400 到 1600 mm。

check-wc-flush-control = 坐着能用单手冲水吗？
    .short = 冲水装置
    .how = 坐在坐便器上试冲一次。自动冲水，或单手够得着、能操作，选“是”。
    .requirement = 自动冲水，或坐着够得着、单手就能冲水。
    .note = 这一条我们只读到后半句（自动或单手操作），“够得着”待核对。

check-wc-paper-holder = 取纸器的位置合适吗？
    .short = 取纸器高度
    .how = 先看取纸器是不是在坐便器的侧前方，不在的请写进备注。再用钢卷尺从地面量到取纸口。
    .requirement = 设在坐便器侧前方，离地 400 到 500 mm。
    .note = GB 55019-2021 第 3.1.8(5) 项也写了位置，我们没有读到。

check-wc-call-device-reach = 坐着和摔倒时都够得着呼叫装置吗？
    .short = 呼叫装置够得着
    .how = 先告诉管理人要试呼叫，再坐在坐便器上按一次，从地面的高度按一次，看有没有响应。两次都行，才选“是”。
    .requirement = 呼叫装置容易看到，坐着和摔倒时都能用。

check-wc-call-button-height = 坐便器旁呼叫按钮的高度合适吗？
    .short = 呼叫按钮高度
    .how = 用钢卷尺从地面量到按钮的中心。有两个按钮的，量低的那个。
    .requirement = 离地 400 到 500 mm。
    .note = 这个数来自 GB 50763-2012，GB 55019-2021 没有给出数。

## 抓杆

check-grab-bar-diameter = 抓杆粗细合适吗？
    .short = 抓杆直径
    .how = 用游标卡尺卡住杆身量外径，避开接头。每根都量，填离中间值 35 mm 最远的一根。
    .requirement = 直径 30 到 40 mm。

check-grab-bar-wall-clearance = 抓杆和墙之间能伸进手吗？
    .short = 抓杆与墙净距
    .how = 用钢直尺从墙面量到杆的内侧，取最窄处。
    .requirement = 净距不小于 40 mm。

check-grab-bar-secure = 抓杆都牢固吗？
    .short = 抓杆牢固
    .how = 双手握住每根杆，上下左右用力拉推，再看螺丝和底座有没有松动。有一根松动就选“否”，并提醒管理人先停用。
    .requirement = 抓杆和固定件都牢固。
    .note = 这里只是手试；承载试验属于竣工验收（第 5.0.2 条）。

## 小便器

check-urinal-lip-height = 无障碍小便器够低吗？
    .short = 小便器下口高度
    .how = 用钢卷尺从地面竖直量到下口的上沿。
    .requirement = 下口离地不大于 400 mm。

check-urinal-side-bar-height = 小便器两侧抓杆的高度合适吗？
    .short = 小便器侧杆高度
    .how = 用钢直尺从地面竖直量到水平杆的上缘。两侧都量，填离 900 mm 更远的一侧。
    .requirement = 离地 900 mm，上下差不超过 10 mm。
    .note = 标准只写 900 mm；10 mm 的容差是本清单定的。我们读到的条文没有写明量到杆的上缘还是中心，这里统一量到上缘。杆的中心在范围内的，请写进备注。

check-urinal-side-bar-length = 小便器两侧抓杆的长度合适吗？
    .short = 小便器侧杆长度
    .how = 用钢直尺从墙面水平量到杆的最前端。两侧都量，填离 550 mm 更远的一侧。
    .requirement = 长 550 mm，前后差不超过 10 mm。
    .note = 这个数凭记忆记下，条文待核，只作参考。GB 50763-2012 第 3.9.4(1) 项写的是离墙 550 mm。10 mm 的容差是本清单定的。

check-urinal-upper-bar-height = 小便器上方支撑杆的高度合适吗？
    .short = 小便器上部支撑杆高度
    .how = 把激光测距仪的底边对齐杆的上缘，竖直照向地面读数。下面有器具挡着，就往旁边移一点。
    .requirement = 离地 1200 mm，上下差不超过 10 mm。
    .note = 标准只写 1200 mm；10 mm 的容差是本清单定的。我们读到的条文没有写明量到杆的上缘还是中心，这里统一量到上缘。杆的中心在范围内的，请写进备注。

## 洗手盆

check-basin-top-height = 洗手盆台面够低吗？
    .short = 洗手盆台面高度
    .how = 用钢卷尺从地面竖直量到台面或盆沿的最高处。
    .requirement = 台面离地不大于 800 mm。
    .note = 这个数凭记忆记下，条文待核，只作参考。

check-basin-tap-to-wall = 水嘴离侧墙够远吗？
    .short = 水嘴到侧墙的距离
    .how = 用钢卷尺水平量：从水嘴中心到最近的侧墙面。
    .requirement = 水嘴中心离侧墙不小于 550 mm。
    .note = GB 55019-2021 的这一句我们没有读全；它说的是水嘴，这一点依据 GB 50763-2012。

check-basin-knee-space = 洗手盆下面放得下膝盖吗？
    .short = 洗手盆下容膝空间
    .how = 用钢卷尺量盆下的空当：左右量最窄处，上下从地面量到最低的障碍物。柜子、水管都算障碍物。
    .requirement = 宽不小于 750 mm，高不小于 650 mm。

check-basin-knee-depth = 洗手盆下面够深吗？
    .short = 洗手盆下容膝进深
    .how = 用钢卷尺从盆的前沿正下方向里量到障碍物，量两处：离地 250 mm 以内量一次，往上再量一次，各取最浅处。
    .requirement = 离地 250 mm 以内，进深不小于 450 mm；其余不小于 250 mm。

check-basin-mirror-base = 镜子下沿够低吗？
    .short = 镜子下沿高度
    .how = 用钢卷尺从地面竖直量到镜面能照人的最低处，边框不算。没有镜子的，这一条不适用。
    .requirement = 镜子反光面下沿离地不大于 1000 mm。
    .note = 这个数读到了，但那一句的主语缺失，“镜子”凭了解对上，待核对。

check-basin-tap-type = 水嘴是杠杆式或感应式吗？
    .short = 水嘴类型
    .how = 开关一次水，用手背一拨就开，或伸手就出水的，选“是”。要握住拧的，选“否”。
    .requirement = 用杠杆式或感应式水嘴。

## 开关、挂钩和台面

check-control-panel-height = 灯和设备的开关高度合适吗？
    .short = 开关高度
    .how = 用钢卷尺从地面量到开关的中心。有几个开关的，填离中间值 975 mm 最远的一个。
    .also = 坐便器旁的呼叫按钮另查。
    .requirement = 离地 850 到 1100 mm。

check-low-hook-height = 挂衣钩、毛巾架、搁物架够低吗？
    .short = 低位挂钩高度
    .how = 用钢卷尺从地面量到挂钩的钩口、毛巾架的横杆或搁物架的台面。每种设施量最低的一个，填其中最大的数。
    .requirement = 离地不大于 1200 mm。

check-utility-table-size = 多功能台够大、高度合适吗？
    .short = 多功能台尺寸
    .how = 把台面放平，用钢卷尺量台面的长和宽，再从地面量到台面。
    .requirement = 长不宜小于 700 mm，宽不宜小于 400 mm，高宜在 600 mm 上下（50 mm 以内）。
    .note = 原文用“宜”，属于建议，不算不达标。50 mm 的范围是本清单定的。

## 淋浴

check-shower-seat-size = 淋浴坐台的尺寸合适吗？
    .short = 淋浴坐台尺寸
    .how = 用钢直尺量三个数：地面到坐面的高、前后的深、左右的宽。没有淋浴的，这一条不适用。
    .requirement = 高 400 到 450 mm，深 400 到 500 mm，宽 500 到 550 mm。
    .note = 只查设有洗浴设施的地方。

check-shower-control-height = 淋浴开关和手持喷头够低吗？
    .short = 淋浴开关和喷头支架高度
    .how = 用钢卷尺从地面分别量到开关的中心和喷头支架的最低挂点。没有淋浴的，这一条不适用。
    .requirement = 开关离地不大于 1000 mm，手持喷头支架离地不大于 1200 mm。
    .note = 喷头软管应不短于 1500 mm，请顺便量一下，写进备注。

## 第三卫生间

check-third-toilet-area = 第三卫生间面积够吗？
    .short = 第三卫生间面积
    .how = 用钢卷尺量墙面之间的长和宽，单位用米，相乘后填两位小数。没有第三卫生间的，这一条不适用。
    .requirement = 使用面积不小于 6.5 m²。
    .note = 这个数凭记忆记下，条文号待核，只作参考。没有设第三卫生间的不查。

## 日常使用

check-toilet-in-service = 厕所开着、没有堆东西、设备都能用吗？
    .short = 正常开放可用
    .how = 推门看锁没锁，看里面有没有堆放杂物，再逐样试灯、冲水、水嘴、门锁、呼叫装置。有一样不行就选“否”，并拍照。
    .requirement = 没有上锁，没有堆物，设备能用。
    .note = 法律没有专门写公厕，依据的是第 26 条（维护管理）和第 28 条（不得占用）。

## 一眼看出的问题

defect-toilet-none = 没有无障碍厕位，也没有无障碍厕所
defect-toilet-locked = 厕所锁着，或者堆了东西
defect-toilet-step-at-door = 门口有台阶，没有坡道
defect-toilet-door-too-narrow = 门或通道太窄，轮椅过不去
defect-toilet-door-inwards = 门向里开，里面转不开
defect-toilet-no-turning = 里面转不开轮椅
defect-toilet-no-grab-bar = 坐便器旁边缺抓杆
defect-toilet-bar-loose = 抓杆松了
defect-toilet-no-call = 没有呼叫按钮，或者够不着
defect-toilet-no-sign = 没有无障碍标志
defect-toilet-basin-too-high = 洗手盆太高，腿伸不进去
defect-toilet-wet-floor = 地面滑，有积水
