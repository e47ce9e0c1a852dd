# 最先问的几题。编号与 content/wulingyuan/facts.toml 一致。
# .hint 一句提示；.short 复核页上的名称；.why 为什么问；.easy 易读的说法；.hint-easy、.why-easy 是那一句的易读说法。

v-unsure = 不清楚，或不想说
v-left = 没有回答

## 关于本人

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
