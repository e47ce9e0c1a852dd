# 后面的问题。
not-taken-over = 您在另一个网站上的回答没能带过来，请在这里再答一遍
    .easy = 您在别的网站上答的没有带过来。请在这里再答一遍

# 入口就是它的答案；单独打开这一题时才用得着。
q-for_whom = 这次为谁查？
    .hint = 家人、村（社区）干部代查的，也选“残疾人或家人”。
    .short = 为谁查
    .why = 个人和单位要看的内容不一样，先分开，后面就少问几题。
    .why-easy = 个人和单位要看的不一样。先分清，后面就少问几题。
    .easy = 这次帮谁查？是残疾人，还是单位？
v-for_whom-person = 残疾人或家人
v-for_whom-person-note = 后面问的都是残疾人本人和家里的情况
v-for_whom-employer = 用人单位
    .easy = 招人上班的单位
v-for_whom-employer-note = 招了残疾人，或打算招残疾人
v-for_whom-org = 服务机构
v-for_whom-org-note = 如托养、培训、职业介绍机构
    .easy = 如照看残疾人、教技能、介绍工作的单位

## 复核

review-title = 看看答得对不对
review-lead = { $count ->
    [0] 还没有回答问题。
   *[other] 一共答了 { $count } 个问题。要改哪个，就点后面的“改”，别的答案不会丢。
}
change = 改

## 基本情况

q-cert = { $who ->
    [other] 他（她）有没有残疾人证？
   *[self] 您有没有残疾人证？
}
    .hint = 指残联发的残疾人证，二代证、三代证都算。
    .hint-easy = 看的是残联发的残疾人证。二代证、三代证都算。
    .short = 残疾人证
    .why = 不少项目办理时要看证；还没有证的，会告诉您先去哪里办。
    .easy = { $who ->
        [other] 他（她）有残疾人证吗？
       *[self] 您有残疾人证吗？
    }
v-cert-have = 有
v-cert-new_this_year = 有，今年第一次办下来
v-cert-applying_first = 正在办，是第一次
v-cert-none = 没有
v-cert-expired = 有，但要换了
v-cert-expired-note = 证已过期，或身体情况有变化、要重新评定
    .easy = 证过期了。或者身体有变化，要重新看是几级

q-grade = 残疾人证上写的是几级？
    .hint = 有几种残疾的，看证上写的等级；写了不止一个的，选最重的。
    .short = 残疾等级
    .why = 有的补贴和服务要看等级。回答只留在这台设备的内存里，不保存，也不上传。
    .why-easy = 有的补贴和服务要看是几级。回答只在这次查的时候用。不保存，也不发出去。
    .easy = 看看残疾人证。上面写的是几级？
v-grade-1 = 一级
v-grade-1-note = 最重
v-grade-2 = 二级
v-grade-2-note = 较重
v-grade-3 = 三级
v-grade-4 = 四级
v-grade-4-note = 最轻
v-grade-ungraded = 还没有评定等级
    .easy = 还没有定是几级

q-age = { $who ->
    [other] 他（她）今年多大年纪？
   *[self] 您今年多大年纪？
}
    .hint = 填周岁，不用填出生日期。不满 1 岁填 0。
    .short = 年龄
    .why = 儿童、成年人和老年人可以看的项目不同，只要岁数就够了。
    .why-easy = 孩子、大人和老人，能看的项目不一样。只要岁数就够了。
    .easy = { $who ->
        [other] 他（她）今年多少岁？
       *[self] 您今年多少岁？
    }
    .unit = 岁

q-residence = 户口和住处在哪里？
    .hint = “本区”指张家界市武陵源区。
    .short = 户口和住处
    .short-easy = 户口和住的地方
    .why = 有的事要回户口所在地办，有的在住的地方就能问。
    .why-easy = 有的事，要回户口所在地办。有的事，在住的地方就能问。
    .easy = { $who ->
        [other] 他（她）的户口在哪里？他（她）住在哪里？
       *[self] 您的户口在哪里？您住在哪里？
    }
v-residence-hukou_here = 户口在本区，人也住在本区
    .easy = 户口在武陵源，人也住在武陵源
v-residence-hukou_away = 户口在本区，人住在外地
    .easy = 户口在武陵源，人住在外地
v-residence-permit_here = 户口在外地，人住在本区，有居住证
    .easy = 户口在外地，人住在武陵源，有居住证
v-residence-elsewhere = 其他情况
v-residence-elsewhere-note = 户口不在本区，也没有本区的居住证
    .easy = 户口不在武陵源。也没有武陵源的居住证

q-aid = 家里现在属于哪一种？
    .hint = 照民政部门已经认定的选；没认定过但日子难的，也有一项可选。
    .hint-easy = 民政部门定了哪一种，就选哪一种。没有定过，但日子难的，也有一项可选。
    .short = 家庭救助情况
    .short-easy = 家里的困难情况
    .why = 几项救助和补贴先看家里有没有这类认定。回答只留在这台设备的内存里，不保存，也不上传。
    .why-easy = 有几种帮助和补贴，先看家里是哪一种。回答只在这次查的时候用。不保存，也不发出去。
    .easy = 日子难的家，有的办了低保。家里是哪一种？
v-aid-tekun = 特困供养
    .easy = 特困人员
v-aid-tekun-note = 已认定：没有劳动能力，没有收入，也没有人能供养
    .easy = 民政部门已经定了。干不了活，没有钱进来，也没有人能养
v-aid-dibao = 低保
    .easy = 家里有低保
v-aid-dibao-note = 已认定：现在享受最低生活保障
    .easy = 民政部门已经定了。家里现在领着低保
v-aid-edge = 低保边缘家庭
    .easy = 低保边缘户
v-aid-edge-note = 已认定：收入略高于低保标准
    .easy = 民政部门已经定了。收入比低保线高一点
v-aid-rigid = 刚性支出困难家庭
    .easy = 花费太重的困难家庭
v-aid-rigid-note = 已认定：看病等省不下来的花费太重
    .easy = 民政部门已经定了。看病这样的钱省不下来，花得太重
v-aid-hard_not_recognised = 觉得困难，还没有认定
    .easy = 觉得日子难，民政部门还没有定
v-aid-hard_not_recognised-note = 没有申请过，或申请了还没有结果
v-aid-none = 都不是

q-area = { $who ->
    [other] 他（她）住在农村还是城镇？
   *[self] 您住在农村还是城镇？
}
    .hint = 归村委会管的选“农村”，归居委会管的选“城镇”。
    .short = 农村或城镇
    .why = 规划里有几项只面向农村家庭。
    .easy = 住的地方归村里管，还是归社区管？
v-area-rural = 农村
v-area-urban = 城镇

q-poverty_track = 家里是脱贫户或监测户吗？
    .hint = 拿不准的，可以问村委会，也可以选“不清楚”。
    .short = 脱贫户或监测户
    .why = 规划对这两类家庭另有安排。回答只留在这台设备的内存里，不保存，也不上传。
    .why-easy = 规划对这两种家庭另有安排。回答只在这次查的时候用。不保存，也不发出去。
    .easy = 村里说过家里是脱贫户或监测户吗？
v-poverty_track-tuopin = 脱贫户
v-poverty_track-tuopin-note = 以前建档立卡，后来脱了贫
v-poverty_track-monitored = 监测户
v-poverty_track-monitored-note = 在防止返贫的监测名单上
v-poverty_track-no = 都不是

q-insurance = { $who ->
    [other] 他（她）参加了哪些社会保险？
   *[self] 您参加了哪些社会保险？
}
    .hint = 可以多选。已经在领养老金的，按当时交的选。拿不准的，可以看社保卡，也可以问村（居）委会。
    .short = 参加的保险
    .why = 参加哪一种保险，能问的项目和该去的窗口不同；没有参加的，可以问怎么参加。
    .why-easy = 哪一种保险，关系到能问什么、去哪里问。没有参加的，可以问怎么参加。
    .easy = { $who ->
        [other] 他（她）交了养老和看病的保险吗？是哪一种？
       *[self] 您交了养老和看病的保险吗？是哪一种？
    }
v-insurance-resident_pension = 城乡居民养老保险
v-insurance-resident_pension-note = 一般在村里或社区交
v-insurance-resident_medical = 城乡居民医保
v-insurance-resident_medical-note = 一般每年交一次
v-insurance-employee_pension = 职工养老保险
v-insurance-employee_pension-note = 单位给交的，或自己按灵活就业交的
    .easy = 单位给交的。没有固定单位、自己按职工交的，也算
v-insurance-employee_medical = 职工医保
v-insurance-employee_medical-note = 单位给交的，或自己按灵活就业交的
    .easy = 单位给交的。没有固定单位、自己按职工交的，也算
v-insurance-unemployment = 失业保险
v-insurance-unemployment-note = 上班时单位给交的
v-insurance-none = 都没有参加

q-trouble = 眼下有没有遇到这些难处？
    .hint = 可以多选。也可以不答，不影响其他项目的结果。
    .short = 眼下的难处
    .why = 遇到急事、难事，有专门的救助。回答只留在这台设备的内存里，不保存，也不上传。
    .why-easy = 遇到急事、难事，有专门的帮助可以问。回答只在这次查的时候用。不保存，也不发出去。
    .easy = 现在有没有急事、难事？是哪一种？
v-trouble-medical_bills = 看病花费重
v-trouble-accident_or_disaster = 遇上意外、灾害或其他突发事件
v-trouble-guardian_absent = 平时照看的人，暂时照看不了
v-trouble-no_home_wandering = 没有地方住，在外流浪
v-trouble-rights_dispute = 权益受了侵害，或与人有纠纷
    .easy = 权利受了侵害，或与人有争执
v-trouble-none = 都没有

q-support = 有没有收入，有没有家人能供养？
    .hint = 供养包括赡养、抚养和扶养。
    .hint-easy = 供养就是出钱出力养家人。父母养孩子、孩子养父母、夫妻互相养，都算。
    .short = 收入和供养
    .why = 特困供养要看这一点。回答只留在这台设备的内存里，不保存，也不上传。
    .why-easy = 特困人员要看这一点。回答只在这次查的时候用。不保存，也不发出去。
    .easy = 有没有钱进来？家里有没有人能养？
v-support-has_support = 有收入，或有家人能供养
v-support-no_support = 没有收入，也没有家人能供养
v-support-no_support-note = 家人自己也没有能力供养的，也选这一项

q-service_injury = { $who ->
    [other] 他（她）是残疾军人或伤残民警吗？
   *[self] 您是残疾军人或伤残民警吗？
}
    .hint = 未成年人一般选“不是”。
    .short = 残疾军人或伤残民警
    .why = 这两类人另有抚恤和优待。已经领了护理费的，可能不能再领护理补贴，要问窗口。
    .why-easy = 这两种人另有抚恤和照顾。已经领护理费的，可能不能再领护理补贴。这要问窗口。
    .easy = { $who ->
        [other] 他（她）当过兵或警察吗？是那时受的伤吗？
       *[self] 您当过兵或警察吗？是那时受的伤吗？
    }
v-service_injury-no = 不是
v-service_injury-disabled_soldier = 残疾军人
v-service_injury-injured_police = 伤残民警

## 工作

q-work = { $who ->
    [other] 他（她）现在主要做什么？
   *[self] 您现在主要做什么？
}
    .hint = 做着几样的，选花时间最多的一样。
    .short = 工作情况
    .why = 有的救助和服务与工作情况有关。照实选就行，不用为了符合条件改变现在的工作。
    .why-easy = 有的帮助和服务，要看在做什么。照实选就行。不用为了办事，改现在的工作。
    .easy = { $who ->
        [other] 他（她）每天主要做什么？是上班、种地，还是上学？
       *[self] 您每天主要做什么？是上班、种地，还是上学？
    }
v-work-employed = 在单位上班
v-work-self_employed = 自己开店或做个体户
v-work-flexible = 打零工，或其他灵活就业
    .easy = 打零工，或做其他不固定的活
v-work-farming = 务农
v-work-seeking = 没有工作，正在找
v-work-not_working = 没有工作，也没有在找
v-work-student = 上学
v-work-retired = 退休
v-work-child = 还没上学的孩子

q-lost_capacity = 因为生病、受伤或残疾，现在还能不能劳动？
    .hint = 做过鉴定的，照鉴定结论选；没做过的，照实际情况选。
    .hint-easy = 请专门的人看过能不能干活的，照结果选。没看过的，照实际情况选。
    .short = 劳动能力
    .short-easy = 还能不能干活
    .why = 职工养老保险的病残津贴要看这一点（工伤另有规定，要问窗口），规划对脱贫户里不能劳动的人也另有安排。回答只留在这台设备的内存里，不保存，也不上传。
    .why-easy = 职工养老保险有“病残津贴”，要看这一点。工伤另有规定，要问窗口。脱贫户里不能干活的人，规划另有安排。回答只在这次查的时候用。不保存，也不发出去。
    .easy = { $who ->
        [other] 他（她）现在还能干活吗？
       *[self] 您现在还能干活吗？
    }
v-lost_capacity-yes_assessed = 完全不能，做过鉴定
    .easy = 完全不能，请专门的人看过
v-lost_capacity-partly = 只能做一部分
v-lost_capacity-maybe = 可能不能，还没有鉴定
    .easy = 可能不能，还没请专门的人看
v-lost_capacity-no = 能劳动

q-lost_job = 是不是被迫没了工作，而且失业保险交满过一年？
    .hint = “被迫”指单位倒闭、裁员、不再续签等，不是自己辞职。没上过班的选“不是”。
    .hint-easy = 单位关门、裁人、不再续合同这样的，都算。自己辞职的，不算。没上过班的，选“不是”。
    .short = 失业和失业保险
    .why = 失业保险金要看这两点。
    .easy = 是不是单位不用人了，工作才没了？失业保险也交了一年吗？
v-lost_job-yes = 是，两样都有
v-lost_job-no = 不是，或只有一样

q-zero_work_home = 家里到了劳动年龄的人，是不是都没有工作？
    .hint = 一般按 16 到 59 岁算。种地算不算有工作，拿不准的选“不清楚”。
    .short = 家里有没有人工作
    .why = 规划提出，帮这样的残疾人家庭至少有一个人就业。这是帮忙找工作，不是包分配。
    .why-easy = 规划说，要帮这样的家里至少一个人有工作。这是帮忙找工作，不是包分配。
    .easy = 家里的大人，是不是都没有工作？
v-zero_work_home-yes = 是，都没有工作
v-zero_work_home-no = 不是，有人在工作

q-wants = { $who ->
    [other] 他（她）想做下面哪些事？
   *[self] 您想做下面哪些事？
}
    .hint = 可以多选。选了不算报名，只是把有关的项目找出来。
    .short = 想做的事
    .why = 就业、培训、文艺和体育的项目，要看想不想做。
    .why-easy = 工作、学技能、文艺、体育的项目，看想不想做。
    .easy = { $who ->
        [other] 可以选几样。他（她）想做什么？
       *[self] 可以选几样。您想做什么？
    }
v-wants-job = 找一份工作
v-wants-training = 学一门技能
v-wants-training-note = 参加职业技能培训，或农村实用技术培训
v-wants-business = 自己创业
    .easy = 自己做生意
v-wants-business-note = 开店、办厂、种养、网上卖东西都算
v-wants-public_post = 做公益性岗位
v-wants-public_post-note = 如乡村保洁、护路、护林、管农家书屋、社区服务
v-wants-arts = 参加文艺活动
v-wants-arts-note = 如唱歌、跳舞、书画、手工艺
v-wants-sport = 参加体育比赛或训练
v-wants-contest = 参加职业技能竞赛
v-wants-contest-note = 以前参加过的，也选这一项
v-wants-none = 都没有

q-contest_award = { $who ->
    [other] 他（她）在残疾人职业技能竞赛中得过奖吗？
   *[self] 您在残疾人职业技能竞赛中得过奖吗？
}
    .hint = 没参加过的，选“没有”。
    .short = 技能竞赛得奖
    .why = 规划对得过奖的人另有奖励和扶持的安排。
    .easy = { $who ->
        [other] 他（她）参加过技能比赛吗？得过奖吗？
       *[self] 您参加过技能比赛吗？得过奖吗？
    }
v-contest_award-yes = 得过
v-contest_award-no = 没有

## 上学

q-study = { $who ->
    [other] 他（她）现在读到哪个阶段？
   *[self] 您现在读到哪个阶段？
}
    .hint = 不在上学的，选“不在上学”。刚毕业的，后面也有两项可选。
    .short = 上学阶段
    .why = 上学、助学和毕业生找工作的项目，要看读到哪个阶段。
    .why-easy = 上学的帮助，要看读到哪里。毕业后找工作的帮助，也要看。
    .easy = { $who ->
        [other] 他（她）现在上学吗？上到哪里了？
       *[self] 您现在上学吗？上到哪里了？
    }
v-study-none = 不在上学
v-study-preschool = 幼儿园
v-study-compulsory = 小学或初中
v-study-compulsory-note = 特殊教育学校的小学、初中和送教上门也算
v-study-senior = 高中、中专或职高
    .easy = 高中，或者中专、职高
v-study-college = 大专、大学在读
v-study-college-note = 今年毕业的，选下一项
v-study-grad_year = 今年从大专、大学毕业
v-study-grad_2y = 大专、大学毕业不到两年，还没有工作

q-school_need = 上学、考试有没有这些情况？
    .hint = 可以多选。不在上学、也不考试的，选“都没有”。
    .short = 上学和考试的需要
    .why = 送教上门、考试便利这些项目，要看有没有这样的情况。
    .why-easy = 有老师上门教的，有考试给方便的。要看有没有这些情况。
    .easy = 想想上学和考试。有没有下面的情况？
v-school_need-cannot_attend = 去不了学校
v-school_need-cannot_attend-note = 要人照料，到校上课有困难
v-school_need-exam_soon = 近期要考试
v-school_need-exam_soon-note = 升学、招聘、职业等各种考试都算
v-school_need-aids = 学习要用器具或特别的用品
v-school_need-aids-note = 如助听器、大字课本、读屏软件
v-school_need-internship = 正在见习，或准备见习
    .easy = 正在单位见习，或快要去见习
v-school_need-none = 都没有

## 照护和康复

q-care = 每天生活要不要别人帮？
    .hint = 如吃饭、穿衣、洗澡、上厕所、起床、走动。
    .short = 日常照护
    .short-easy = 平时要不要人照看
    .why = 照护、上门探视这类服务要看需要多少帮助。回答只留在这台设备的内存里，不保存，也不上传。
    .why-easy = 照看、上门看望这些服务，看要帮多少。回答只在这次查的时候用。不保存，也不发出去。
    .easy = 吃饭、穿衣、上厕所，要不要人帮？
v-care-no = 不用，自己能做
v-care-part = 有些事要人帮
v-care-full = 几乎什么事都要人帮
v-care-full-note = 自己照顾不了自己

q-carer = 家里有没有亲属在照看？
    .hint = 指平时在家照看的家人或亲戚，不住在一起的也算。
    .hint-easy = 是平时在家照看的家人或亲戚。不住在一起的，也算。
    .short = 亲属照看
    .why = 规划里有给照看的家人的服务，如让家人歇一歇的“喘息服务”和照护培训。
    .why-easy = 规划里有给照看的家人的服务。比如让家人歇一歇，学学怎么照看。
    .easy = 有没有家里人在照看？
v-carer-yes = 有
v-carer-no = 没有

q-rehab = 要不要做康复？
    .hint = 如康复训练、手术、康复指导。拿不准的选“不清楚”。
    .short = 康复需要
    .short-easy = 要不要做康复
    .why = 康复的几个项目要看有没有这个需要。回答只留在这台设备的内存里，不保存，也不上传。
    .why-easy = 康复的几个项目，要看需不需要。回答只在这次查的时候用。不保存，也不发出去。
    .easy = 要不要做康复，像练走路、做手术？
v-rehab-yes = 要做
v-rehab-no = 不用

q-orphan = 是孤儿，或没有人抚养的孩子吗？
    .hint = 成年人一般选“不是”。
    .short = 孤儿或无人抚养
    .why = 这样的孩子另有保障，有的补贴也可能不能同时领。回答只留在这台设备的内存里，不保存，也不上传。
    .why-easy = 这样的孩子另有帮助。有的补贴，可能不能一起领。回答只在这次查的时候用。不保存，也不发出去。
    .easy = 是不是没有爸爸妈妈养的孩子？
v-orphan-no = 不是
v-orphan-is_orphan = 是孤儿
v-orphan-de_facto = 事实无人抚养
    .easy = 父母都没办法养的孩子
v-orphan-de_facto-note = 父母还在，但都没办法抚养
v-orphan-institution = 住在儿童福利机构

q-sex = { $who ->
    [other] 他（她）是女性吗？
   *[self] 您是女性吗？
}
    .hint = 可以不答。只关系到妇女健康和妇女就业这两项，其他结果不受影响。
    .hint-easy = 可以不答。只关系到妇女健康、妇女工作这两项。其他结果不变。
    .short = 性别
    .why = 规划里有专门给残疾妇女的项目，所以才问。回答只留在这台设备的内存里，不保存，也不上传。
    .why-easy = 规划里有专门给残疾妇女的项目。所以才问。回答只在这次查的时候用。不保存，也不发出去。
    .easy = 这题可以不答。是女性吗？
v-sex-female = 是女性
v-sex-other = 不是
v-sex-skip = 这题不答

q-incontinent = 有没有大小便失禁？
    .hint = 可以不答。只关系到护理用品这一项，其他结果不受影响。
    .hint-easy = 可以不答。只关系到护理用品这一项。其他结果不变。
    .short = 大小便失禁
    .short-easy = 忍不住大小便
    .why = 规划里有一项护理用品专门为此安排，所以才问。回答只留在这台设备的内存里，不保存，也不上传。
    .why-easy = 规划里有一项护理用品，和这个有关。所以才问。回答只在这次查的时候用。不保存，也不发出去。
    .easy = 有没有忍不住大小便的时候？
v-incontinent-yes = 有
v-incontinent-no = 没有
v-incontinent-skip = 这题不答

## 器具、出行和住房

q-device = 要不要配辅助器具？
    .hint = 如轮椅、助听器、盲杖、假肢、护理垫。
    .short = 辅助器具
    .short-easy = 轮椅、助听器这样的用具
    .why = 器具适配的几个项目要看有没有这个需要。回答只留在这台设备的内存里，不保存，也不上传。
    .why-easy = 配用具的几个项目，要看需不需要。回答只在这次查的时候用。不保存，也不发出去。
    .easy = 要不要轮椅、助听器这样的用具？
v-device-yes = 要配
v-device-no = 不用

q-vehicle = 有机动轮椅车，或者 C5 驾驶证吗？
    .hint = 可以多选，正在学 C5 的也算。未成年人一般选“都没有”。
    .short = 机动轮椅车和 C5 驾驶证
    .why = 燃油补贴和驾驶培训补贴要看这一点。
    .why-easy = 油钱的补贴、学开车的补贴，要看这一点。
    .easy = 有烧油的轮椅车吗？学过开 C5 的车吗？
v-vehicle-fuel_wheelchair = 有烧油的机动轮椅车
v-vehicle-c5_learning = 正在学 C5
v-vehicle-c5_learning-note = C5 是一部分肢体残疾人可以考的驾驶证
v-vehicle-c5_obtained = 已经拿到 C5
v-vehicle-none = 都没有

q-home = 住房有没有这些情况？
    .hint = 可以多选。
    .short = 住房情况
    .why = 家庭无障碍改造和住房安全的项目要看这一点。
    .why-easy = 改造家里、住房安全的项目，要看这一点。
    .easy = 家里的房子，有没有下面的难处？
v-home-access_barrier = 在家里活动有障碍
v-home-access_barrier-note = 如门槛、台阶过不去，上厕所、洗澡不方便
v-home-unsafe_house = 房子不安全
v-home-unsafe_house-note = 如墙体开裂、屋顶漏水
v-home-no_house = 没有自己的住房
v-home-none = 都没有

## 用人单位和服务机构

q-org_type = 您单位是哪一类？
    .hint = 照登记证照选。能选几类的，选和这次要办的事最有关的一类。
    .hint-easy = 照登记的证照选。能选几类的，选和要办的事最有关的。
    .short = 单位类别
    .why = 规划对不同单位的安排不一样，先分清，后面就少问几题。
    .why-easy = 规划对不同单位的安排不一样。先分清，后面就少问几题。
    .easy = 您单位是做什么的？是下面哪一类？
v-org_type-party_gov = 党政机关
v-org_type-public_inst = 事业单位
v-org_type-public_inst-note = 学校和幼儿园选下一项
v-org_type-school = 学校或幼儿园
v-org_type-soe = 国有企业
v-org_type-company = 其他企业
v-org_type-social_org = 社会组织
v-org_type-social_org-note = 如社会团体、基金会、民办非企业单位
v-org_type-individual_biz = 个体工商户
v-org_type-farm_coop = 农民合作社或种养基地
v-org_type-training_body = 培训机构
v-org_type-aux_workshop = 辅助性就业机构
    .easy = 让残疾人做力所能及的活的机构
v-org_type-aux_workshop-note = 组织就业更难的残疾人就近做工
    .easy = 让更难找到工作的残疾人，在附近做工
v-org_type-concentrated = 残疾人集中就业单位
    .easy = 残疾人集中上班的单位
v-org_type-concentrated-note = 集中安排残疾人上班，非营利的机构也选这一项
    .easy = 集中安排残疾人上班的单位。不为赚钱的机构，也选这一项
v-org_type-hr_service = 职业介绍或人力资源机构
    .easy = 介绍工作的机构，或人力资源机构
v-org_type-care_service = 残疾人托养或其他服务机构
    .easy = 照看残疾人的机构，或其他服务机构
v-org_type-platform = 互联网平台企业或中介机构
    .easy = 互联网平台，或帮人牵线的机构

q-posts = 您单位核定的编制有多少？
    .hint = 填编制数，不是在岗人数。没有编制的填 0。
    .short = 编制数
    .why = 规划对编制达到一定数量的机关和事业单位另有要求。
    .why-easy = 编制多的机关和事业单位，规划另有要求。
    .easy = 您单位有多少个编制？
    .unit = 个

q-staff = 您单位现在有多少在职职工？
    .hint = 残疾职工也算在内。
    .short = 在职职工
    .why = 按比例安排残疾人就业，要和职工总数比。
    .why-easy = 单位里要有一定比例的残疾职工。所以要知道总数。
    .easy = 您单位一共有多少人上班？
    .unit = 人

q-disabled_staff = 您单位有多少残疾职工？
    .hint = 每人只算一个。没有的填 0。
    .short = 残疾职工
    .why = 几项补贴、奖励和认证要看人数。只填人数，不用填姓名。
    .why-easy = 几项补贴、奖励和认证要看人数。只填人数，不用写姓名。
    .easy = 上班的人里，有多少是残疾人？
    .unit = 人

q-severe_staff = 残疾职工里，一级、二级的有多少？
    .hint = 一级到三级的残疾军人也算在这里。没有的填 0。
    .short = 一级、二级残疾职工
    .why = 这些职工怎么算人数，各地不一样，奖励要问窗口。只填人数，不用填姓名。
    .why-easy = 这些职工怎么算人数，各地不一样。奖励的事，要问窗口。只填人数，不用写姓名。
    .easy = 其中证上是一级、二级的有几人？
    .unit = 人

q-contract_insured = 残疾职工都签了一年以上合同，也都缴了社会保险吗？
    .hint = 两样都做到的才算。
    .short = 合同和社会保险
    .why = 几项补贴和奖励要看合同和社会保险。
    .why-easy = 几项补贴和奖励，要看合同和社保。
    .easy = 残疾职工都签了一年以上合同吗？社保都交了吗？
v-contract_insured-all = 都签了，也都缴了
    .easy = 都签了合同，社保也都交了
v-contract_insured-some = 一部分人是
v-contract_insured-none = 都不是

q-public_posts = 您单位有没有残疾人在公益性岗位上，并且缴了社会保险？
    .hint = 公益性岗位如乡村保洁、护路、护林、社区服务。
    .hint-easy = 公益岗位，比如乡村保洁、护路、护林、社区服务。
    .short = 公益性岗位
    .why = 规划里有一项给这类岗位的社会保险补贴。
    .why-easy = 规划里有一项社保补贴，是给这类岗位的。
    .easy = 公益岗位上有没有残疾人？社保交了吗？
v-public_posts-yes = 有
v-public_posts-no = 没有

q-interns = 您单位有没有接收残疾人见习？
    .hint = 现在有的、以前有过的，都选“有”。能不能办，窗口会看时间。
    .short = 残疾人见习
    .why = 规划里有一项给接收见习的单位的补贴。
    .why-easy = 规划里有一项补贴，是给接收见习的单位的。
    .easy = 有没有残疾人来您单位见习？
v-interns-yes = 有
v-interns-no = 没有

q-placed_1y = 您单位推荐就业的残疾人里，做满一年的有多少？
    .hint = 稳定工作一年或一年以上的才算。没有的填 0。
    .short = 推荐后做满一年的人数
    .why = 规划里有一项给职业介绍机构的奖励，要看人数。
    .why-easy = 规划里有一项给介绍工作的机构的奖励。奖励要看人数。
    .easy = 您单位帮残疾人找工作。做满一年的有几人？
    .unit = 人
