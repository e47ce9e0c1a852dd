# 最先问的几题。编号与 content/wulingyuan/facts.toml 一致。
# .hint 一句提示；.short 复核页上的名称；.why 为什么问；.easy 易读的说法；.hint-easy、.why-easy 是那一句的易读说法。

v-unsure = 不清楚，或不想说
v-left = 没有回答

## 关于本人

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

q-kinds = 哪些方面不方便？
    .hint = 可以多选。照残疾人证选；没有证的，照医生说的选。
    .short = 残疾类别
    .why = 有些项目只面向某一类残疾。回答只留在这台设备的内存里，不保存，也不上传。
    .why-easy = 有些项目只给某一类残疾的人。回答只在这次查的时候用。不保存，也不发出去。
    .easy = 看、听、说、走、想事情，哪样难？
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
    .easy = 学东西、想事情比较吃力
v-kinds-mental = 精神
v-kinds-mental-note = 有精神方面的疾病
v-kinds-autism = 孤独症（自闭症）
v-kinds-autism-note = 证上写着“精神”或“智力”的，请一起选上
    .easy = 证上还写了“精神”或“智力”？请一起选上
v-kinds-none = 都没有

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

## 钱和生活

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
