# 自查的问题和选项。编号与 content/wulingyuan/facts.toml 一致。
# .hint 一句提示；.short 复核页上的名称；.why 为什么问。

v-unsure = 不清楚，或不想说
v-left = 没有回答

## 关于本人

q-for_whom = 这次为谁查？
    .hint = 家人、村（社区）干部代查的，也选“残疾人或家人”。
    .short = 为谁查
    .why = 个人和单位要看的内容不一样，先分开，后面就少问几题。
v-for_whom-person = 残疾人或家人
v-for_whom-person-note = 后面问的都是残疾人本人和家里的情况
v-for_whom-employer = 用人单位
v-for_whom-employer-note = 招了残疾人，或打算招残疾人
v-for_whom-org = 服务机构
v-for_whom-org-note = 如托养、培训、职业介绍机构

q-kinds = 哪些方面不方便？
    .hint = 可以多选。照残疾人证选；没有证的，照医生说的选。
    .short = 残疾类别
    .why = 有些项目只面向某一类残疾。回答只留在这台设备的内存里，不保存，也不上传。
v-kinds-vision = 视力
v-kinds-vision-note = 看不见，或看不清
v-kinds-hearing = 听力
v-kinds-hearing-note = 听不见，或听不清
v-kinds-speech = 言语
v-kinds-speech-note = 说话困难，或说不清楚
v-kinds-limb = 肢体
v-kinds-limb-note = 手、脚或身体活动不便
v-kinds-intellectual = 智力
v-kinds-intellectual-note = 学习、理解比较吃力
v-kinds-mental = 精神
v-kinds-mental-note = 有精神方面的疾病
v-kinds-autism = 孤独症（自闭症）
v-kinds-autism-note = 证上写着“精神”或“智力”的，请一起选上
v-kinds-none = 都没有

q-cert = 有没有残疾人证？
    .hint = 指残联发的残疾人证，二代证、三代证都算。
    .short = 残疾人证
    .why = 不少项目办理时要看证；还没有证的，会告诉您先去哪里办。
v-cert-have = 有
v-cert-new_this_year = 有，今年第一次办下来
v-cert-applying_first = 正在办，是第一次
v-cert-none = 没有
v-cert-expired = 有，但要换了
v-cert-expired-note = 证已过期，或身体情况有变化、要重新评定

q-grade = 残疾人证上写的是几级？
    .hint = 有几种残疾的，看证上写的那一个等级。
    .short = 残疾等级
    .why = 有的补贴和服务要看等级。回答只留在这台设备的内存里，不保存，也不上传。
v-grade-1 = 一级
v-grade-1-note = 最重
v-grade-2 = 二级
v-grade-2-note = 较重
v-grade-3 = 三级
v-grade-4 = 四级
v-grade-4-note = 最轻
v-grade-ungraded = 还没有评定等级

q-age = 今年多大年纪？
    .hint = 填周岁，不用填出生日期。不满 1 岁填 0。
    .short = 年龄
    .why = 儿童、成年人和老年人可以看的项目不同，只要岁数就够了。
    .unit = 岁

q-residence = 户口和住处在哪里？
    .hint = “本区”指张家界市武陵源区。
    .short = 户口和住处
    .why = 有的事要回户口所在地办，有的在住的地方就能问。
v-residence-hukou_here = 户口在本区，人也住在本区
v-residence-hukou_away = 户口在本区，人住在外地
v-residence-permit_here = 户口在外地，人住在本区，有居住证
v-residence-elsewhere = 其他情况
v-residence-elsewhere-note = 户口不在本区，也没有本区的居住证

## 钱和生活

q-aid = 家里现在属于哪一种？
    .hint = 照民政部门已经认定的选；没认定过但日子难的，也有一项可选。
    .short = 家庭救助情况
    .why = 几项救助和补贴先看家里有没有这类认定。回答只留在这台设备的内存里，不保存，也不上传。
v-aid-tekun = 特困供养
v-aid-tekun-note = 已认定：没有劳动能力，没有收入，也没有人能供养
v-aid-dibao = 低保
v-aid-dibao-note = 已认定：现在享受最低生活保障
v-aid-edge = 低保边缘家庭
v-aid-edge-note = 已认定：收入略高于低保标准
v-aid-rigid = 刚性支出困难家庭
v-aid-rigid-note = 已认定：看病等省不下来的花费太重
v-aid-hard_not_recognised = 觉得困难，还没有认定
v-aid-hard_not_recognised-note = 没有申请过，或申请了还没有结果
v-aid-none = 都不是

q-area = 住在农村还是城镇？
    .hint = 归村委会管的选“农村”，归居委会管的选“城镇”。
    .short = 农村或城镇
    .why = 规划里有几项只面向农村家庭。
v-area-rural = 农村
v-area-urban = 城镇

q-poverty_track = 家里是脱贫户或监测户吗？
    .hint = 拿不准的，可以问村委会，也可以选“不清楚”。
    .short = 脱贫户或监测户
    .why = 规划对这两类家庭另有安排。回答只留在这台设备的内存里，不保存，也不上传。
v-poverty_track-tuopin = 脱贫户
v-poverty_track-tuopin-note = 以前建档立卡，后来脱了贫
v-poverty_track-monitored = 监测户
v-poverty_track-monitored-note = 在防止返贫的监测名单上
v-poverty_track-no = 都不是

q-work = 现在主要做什么？
    .hint = 做着几样的，选花时间最多的一样。
    .short = 工作情况
    .why = 有的救助和服务与工作情况有关。照实选就行，不用为了符合条件改变现在的工作。
v-work-employed = 在单位上班
v-work-self_employed = 自己开店或做个体户
v-work-flexible = 打零工，或其他灵活就业
v-work-farming = 务农
v-work-seeking = 没有工作，正在找
v-work-not_working = 没有工作，也没有在找
v-work-student = 上学
v-work-retired = 退休
v-work-child = 还没上学的孩子

q-lost_capacity = 因为生病、受伤或残疾，现在还能不能劳动？
    .hint = 做过鉴定的，照鉴定结论选；没做过的，照实际情况选。
    .short = 劳动能力
    .why = 规划对脱贫户里不能劳动、或只能做一部分的人另有安排。回答只留在这台设备的内存里，不保存，也不上传。
v-lost_capacity-yes_assessed = 完全不能，做过鉴定
v-lost_capacity-partly = 只能做一部分
v-lost_capacity-maybe = 可能不能，还没有鉴定
v-lost_capacity-no = 能劳动

q-trouble = 眼下有没有遇到这些难处？
    .hint = 可以多选。也可以不答，不影响其他项目的结果。
    .short = 眼下的难处
    .why = 遇到急事、难事，有专门的救助。回答只留在这台设备的内存里，不保存，也不上传。
v-trouble-medical_bills = 看病花费重
v-trouble-accident_or_disaster = 遇上意外、灾害或其他突发事件
v-trouble-guardian_absent = 平时照看的人，暂时照看不了
v-trouble-no_home_wandering = 没有地方住，在外流浪
v-trouble-rights_dispute = 权益受了侵害，或与人有纠纷
v-trouble-none = 都没有

q-support = 有没有收入，有没有家人能供养？
    .hint = 供养包括赡养、抚养和扶养。
    .short = 收入和供养
    .why = 特困供养要看这一点。回答只留在这台设备的内存里，不保存，也不上传。
v-support-has_support = 有收入，或有家人能供养
v-support-no_support = 没有收入，也没有家人能供养
v-support-no_support-note = 家人自己也没有能力供养的，也选这一项

## 照护

q-care = 每天生活要不要别人帮？
    .hint = 如吃饭、穿衣、洗澡、上厕所、起床、走动。
    .short = 日常照护
    .why = 照护、上门探视这类服务要看需要多少帮助。回答只留在这台设备的内存里，不保存，也不上传。
v-care-no = 不用，自己能做
v-care-part = 有些事要人帮
v-care-full = 几乎什么事都要人帮
v-care-full-note = 自己照顾不了自己

q-orphan = 是孤儿，或没有人抚养的孩子吗？
    .hint = 成年人一般选“不是”。
    .short = 孤儿或无人抚养
    .why = 这样的孩子另有保障，有的补贴也可能不能同时领。回答只留在这台设备的内存里，不保存，也不上传。
v-orphan-no = 不是
v-orphan-is_orphan = 是孤儿
v-orphan-de_facto = 事实无人抚养
v-orphan-de_facto-note = 父母还在，但都没办法抚养
v-orphan-institution = 住在儿童福利机构

q-service_injury = 是残疾军人或伤残民警吗？
    .hint = 未成年人一般选“不是”。
    .short = 残疾军人或伤残民警
    .why = 已经领了护理费的，可能不能再领护理补贴，要问窗口。
v-service_injury-no = 不是
v-service_injury-disabled_soldier = 残疾军人
v-service_injury-injured_police = 伤残民警

q-incontinent = 有没有大小便失禁？
    .hint = 可以不答。只关系到护理用品这一项，其他结果不受影响。
    .short = 大小便失禁
    .why = 规划里有一项护理用品专门为此安排，所以才问。回答只留在这台设备的内存里，不保存，也不上传。
v-incontinent-yes = 有
v-incontinent-no = 没有
v-incontinent-skip = 这题不答

## 器具、出行和住房

q-device = 要不要配辅助器具？
    .hint = 如轮椅、助听器、盲杖、假肢、护理垫。
    .short = 辅助器具
    .why = 器具适配的几个项目要看有没有这个需要。回答只留在这台设备的内存里，不保存，也不上传。
v-device-yes = 要配
v-device-no = 不用

q-vehicle = 有机动轮椅车，或者 C5 驾驶证吗？
    .hint = 可以多选，正在学 C5 的也算。未成年人一般选“都没有”。
    .short = 机动轮椅车和 C5 驾驶证
    .why = 燃油补贴和驾驶培训补贴要看这一点。
v-vehicle-fuel_wheelchair = 有烧油的机动轮椅车
v-vehicle-c5_learning = 正在学 C5
v-vehicle-c5_learning-note = C5 是一部分肢体残疾人可以考的驾驶证
v-vehicle-c5_obtained = 已经拿到 C5
v-vehicle-none = 都没有

q-home = 住房有没有这些情况？
    .hint = 可以多选。
    .short = 住房情况
    .why = 家庭无障碍改造和住房安全的项目要看这一点。
v-home-access_barrier = 在家里活动有障碍
v-home-access_barrier-note = 如门槛、台阶过不去，上厕所、洗澡不方便
v-home-unsafe_house = 房子不安全
v-home-unsafe_house-note = 如墙体开裂、屋顶漏水
v-home-no_house = 没有自己的住房
v-home-none = 都没有
