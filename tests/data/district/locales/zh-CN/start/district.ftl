# 这个县自己的话。同一编号的条目，整条换掉共用的。
brand-title = 通达 · 示例县
district = 示例县
period = 依据《示例县残疾人保障规划》（2026—2030年）。
    .easy = 依据的是示例县的残疾人规划，管2026到2030年。
q-home = 住在哪里？
    .hint = “本县”指示例县。
    .short = 住处
    .why = 有的事只给住在本县的人办。
    .easy = 您住在哪里？
v-home-county = 户口在本县，也住在本县
v-home-near = 住在本县，户口在外地
v-home-far = 住在外地
topic-river = 过河
    .about = 渡船和河边的路
