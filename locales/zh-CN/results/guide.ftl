# 不用回答问题，看看有哪些项目。
guide-title = 看看有哪些项目
guide-lead = 规划里的项目都在这里。不用回答问题，自己看，或者搜一搜。
to-guide = 所有项目
guide-topics = 按方面看
guide-events = 按遇到的事看
guide-kinds = 按残疾类别看
guide-offices = 有哪些部门和窗口
guide-kind-lead = 这里只列专门面向这一类残疾的项目。各类残疾人都能问的，请按方面看。
guide-for-people = 给个人和家庭的
guide-for-units = 给用人单位和服务机构的
    .easy = 给请人上班的单位和服务机构的
guide-gone-title = 没有找到这一项
guide-gone-text = 网址可能写错了，或者这一项已经没有了。请回到“所有项目”再找。

search-label = 搜一搜
search-hint = 说法不用准，方言、拼音、错别字也行。搜的内容只在这台设备的内存里。
search-go = 搜
search-waiting = 正在找，请稍等。
search-failed = 搜索用的文件没有取到，可能是网络断了。请按下面的分类看，或者连上网再搜一次。
search-found-title = 找到的
search-found = { $count ->
    [0] 没有找到。换个说法再试，或者按下面的分类看。也可以打 12345 问。
   *[other] 找到 { $count } 项，最像的排在前面。
}

kind-money = 钱
kind-in-kind = 用具或服务实物
kind-service = 服务
kind-insurance = 社会保险
kind-protection = 权利保护
kind-duty = 单位的义务
kind-public = 面向公众
kind-info = 登记和调查
audience-person = 面向残疾人本人
audience-household = 面向残疾人家庭
audience-family = 面向残疾人的家人
audience-child = 面向残疾儿童
audience-student = 面向残疾学生
audience-public = 面向所有人
audience-employer = 面向用人单位
    .easy = 面向请人上班的单位
audience-org = 面向服务机构

row-conditions = 要符合什么
row-wider = 下面的情况也可能在范围内，要问窗口
    .easy = 有下面的情况，也可能可以。要问窗口。
row-clash = 下面的情况可能有影响，要问窗口
row-overlaps = 不要加在一起算
row-related = 同一方面的其他项目
row-check = 答几个问题，看看符不符合
print-page = 打印这一页
aloud = 读给我听
aloud-stop = 停下
aloud-no-voice = 这台设备上没有中文语音，读不了。

offices-lead = 规划写明的部门，和您办事先去的窗口。部门改了名、并了家的，以窗口说的为准。
offices-desks = 先去的窗口
offices-units = 规划写明的部门
office-does = 管什么
office-reach = 怎样联系
office-leads = 规划里由它牵头的任务
office-shares = 规划里由它配合的任务
office-rows = 可以先去这里问的项目
contact-address = 地址
contact-phone = 电话
contact-hours = 上班时间
contact-missing = 待补
contact-damaged = 联系方式文件（contacts.json）读不出来。请告诉管理这个网站的人。
    .spoken = 联系方式的文件读不出来。请告诉管理这个网站的人。
contact-12345 = 不知道找谁，或者找不到人，打 12345。
