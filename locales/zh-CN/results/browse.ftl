# 生活里的事，和不能加在一起算的项目。
# event-<id> 按人们自己的说法起名；.lead 一句话说明里面有什么。

## 生活里的事

event-new-certificate = 要办，或刚办好残疾人证
    .lead = 先看证怎么办，再看有了证以后可以去问的事。
event-child-with-disability = 孩子有残疾，或发育让人担心
    .lead = 从检查、康复，到上幼儿园、上学，也有给家里人的帮忙。
event-looking-for-work = 想找工作，或想自己做点事
    .lead = 找工作、学手艺、自己开店，还有上班以后的事。
event-studying = 在上学，或快要毕业
    .lead = 入学、学费、考试，一直到毕业找工作。
event-late-loss = 后来看不见，或听不见了
    .lead = 先看怎样办证、做康复、配用具，再看读书、出门和工作。
event-caring-at-home = 在家照看残疾的家人
    .lead = 有给被照看的人的，也有让照看的人歇一歇、学一学的。
event-moving-house = 搬了家，或户口和住处不在一处
    .lead = 哪些手续可以就近问，搬到新住处以后还要告诉谁。
event-money-trouble = 家里钱不够用
    .lead = 急用钱的先看第一项，后面是过日子、看病和上学的钱。

## 不能加在一起算的项目

overlap-day-care = 这几项在有的地方可能是同一个地方在办，不一定每项都有，问的时候可以一起问。
overlap-social-insurance = 这几项都可能补社会保险费，同一笔保险费通常只补一次，先问清按哪一项申请。
overlap-devices = 这几项都可能管到同一件用具，一件用具通常不重复给，先问清由哪一项来配。
overlap-rehabilitation = 这几项说的可能是同一次康复或手术，同一笔费用通常不重复给，先问清走哪一项。
