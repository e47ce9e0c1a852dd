# Verdicts and what to do about them.
change-answers = 改答案
count-likely = { $count ->
    [0] 目前没有很可能符合的
   *[other] { $count } 项很可能符合
}
count-ask = { $count ->
    [0] 没有要问窗口的
   *[other] { $count } 项要问窗口
}
results-lead = { $count ->
    [0] 还没有回答问题。答了以后，这里会有结果。
   *[other] 这是按您回答的 { $count } 个问题得出的，不是审批结果，以窗口答复为准。
}
    .easy = { $count ->
        [0] 还没有回答问题。答了，这里就有结果。
       *[other] 您回答了 { $count } 个问题。结果是按您的回答得出的。这还不是最后的决定。窗口怎么说，就怎么算。
    }
not-finished = 还有问题没有答，有些项目因此定不下来。
go-on-answering = 接着答
group-likely = 很可能符合
group-likely-lead = 按您的回答，这里能核对的条件都对得上。接下来照每一项的“先做什么”去办。
    .easy = 这里能查的条件，您都对得上。这还不是最后的决定。接着看每一项的“先做什么”。
group-ask = 要问窗口
group-ask-lead = 有的条件文件没有写明，有的您还不清楚。带着下面的问题去问就行。
    .easy = 有的条件，文件没有写明。有的事，您还不清楚。带着下面的问题去问就行。
group-open = 残疾人都可以问的
group-open-lead = 这些不看收入和残疾等级，要用的时候去问就行。
    .easy = 这些不看收入，也不看残疾等级。要用的时候，去问就行。
group-missing = 还没有答完
group-missing-lead = 接着答下去，这些项目就能定下来。
group-no = 按您的回答，目前不符合
group-no-lead = 不是说永远不行。答错了可以改；情况变了可以再查；拿不准，照样可以去窗口问。
    .easy = 这不是说永远不行。答错了，可以改。情况变了，可以再查。拿不准的，照样可以去窗口问。

stands-likely = { $count ->
    [1] 很可能符合：这里能核对的 1 条对得上
   *[other] 很可能符合：这里能核对的 { $count } 条都对得上
}
    .easy = { $count ->
        [1] 很可能符合。这里能查的 1 条对得上。
       *[other] 很可能符合。这里能查的 { $count } 条都对得上。
    }
stands-no = 目前不符合：有 { $count } 条对不上
    .easy = 目前还不符合。有 { $count } 条对不上。情况变了，可以再查。
stands-missing = 还有问题没有答
stands-ask-only = 文件没有写明，要由窗口定
stands-ask-wider = 也可能在范围内，要问窗口
    .easy = 也可能可以，要问窗口
stands-ask-clash = 条件对得上，另有一点要问窗口
    .easy = 能查的都对得上。还有一点，要问窗口。
stands-ask-certificate = 其他条件对得上，先问残联，办好残疾人证
    .easy = 其他的都对得上。先问残联，办好残疾人证。
stands-ask-residence = 其他条件对得上，户口或住处的事要问窗口
    .easy = 其他的都对得上。户口或住处的事，要问窗口。
stands-ask-unsure = 有不清楚的地方，要问窗口
stands-failed = 这一项在这里没能核对，请到窗口问
    .easy = 这一项，在这里没能查清。请到窗口问一问。

is-met = 符合：
is-not-met = 目前不符合：
is-unknown = 还不知道：
you-answered = 您答的{ $what }：{ $answer }
basis = 出处：{ $source }
basis-plan = 出处：规划{ $source }
coverage = 知道的条件有 { $all } 条，这里能核对 { $checked } 条；能不能办，由窗口来定。
    .easy = 知道的条件有 { $all } 条。这里能查 { $checked } 条。能不能办，由窗口来定。

first-step = 先做什么
where-to-go = 去哪里
what-to-bring = 带什么
what-to-ask = 问什么
what-would-change = 怎样会变
what-would-change-text = 上面带横线的，是目前不符合的。情况变了，可以再查一次；答错了，点后面的“改”。拿不准，照样可以去窗口问。
flip = 如果{ $what }答的是{ $answers }，会变成“{ $verdict }”。
    .easy = 看看这一问：{ $what }。如果答的是{ $answers }；结果会变成“{ $verdict }”。
flip-range = { $low } 到 { $high } { $unit }之间
in-quotes = “{ $text }”
or-separator = 或
why-and-how = 为什么，去哪里，带什么
what-it-is = 这是什么
own-page = 打开这一项的单页
more-topics-title = 还想看别的方面？
more-topics-lead = 加一个方面，再答几个问题就行，前面答过的不会丢。
    .easy = 可以再加一个方面。再答几个问题就行。前面答过的不会丢。
bring-nothing = 一般不用带材料。方便的话，去之前先打电话问一声。
bring-list = { $papers }。各处要求可能不同，去之前先问一声。
annex-silent = 规划附件没有写明由谁负责，这里写的去处是我们推断的。
    .easy = 规划没有写明由谁负责。这里写的去处，是我们想来的。
annex-lead = 规划附件写明：{ $lead }牵头。
annex-lead-with = 规划附件写明：{ $lead }牵头，{ $with }配合。
more-about = 这是什么，依据在哪里
not-checked-here = 这里核对不了、要窗口判断的
    .easy = 这里查不了，要由窗口来看的
leads-to = 办成以后，接着可以问
where-from = 依据
from-plan = 规划里的位置：{ $places }
place-box = 专栏{ $head }第{ $tail }项
place-section = 第{ $head }章第{ $section }节第{ $tail }段

papers-title = 要带的材料
papers-lead = 上面几项要带的，合在一起列在这里。这是一般的要求，去之前先问一声。
paper-count = { $count } 项要用
to-sheet = 打印，或存成二维码
back-to-results = 回到结果
sheet-title = 挑哪些带走
sheet-lead = 二维码里只有项目编号，没有您的回答。会让人看出病情或家庭情况的项目，没有替您选上；要带的，请自己选。
    .easy = 二维码里只有项目的编号。里面没有您的回答。有的项目会让人看出病情。有的会让人看出家里的情况。这些没有替您选上。要带的，请自己选。
sheet-rows = 放进单子的项目
pick-telling = { $group } · 会让人看出病情或家庭情况
take-title = 用手机扫一扫
take-text = 扫了以后，可以在自己的手机上再看这 { $count } 项。
    .easy = 先用手机扫一扫。这 { $count } 项，手机上可以再看。
take-address = 扫不了的，也可以输入网址：
take-nothing = 还没有选。在上面选了，二维码就出来。
code-label = 二维码，内容是旁边的网址
print = 打印单子
print-large = 用大字打印
sheet-heading = 办事单
rows-title = { $count ->
    [0] 没有找到您带走的项目
   *[other] 您带走的 { $count } 项
}
rows-lead = 这里只说每一项是什么、去哪里问。要看自己符不符合，请到首页自查。
rows-unknown = 有 { $count } 项现在没有了，或者编号不对。

about-title = 关于和依据
about-what = 这是什么
about-what-check = 通达帮您看看，武陵源区的残疾人规划里，哪些项目和您有关、为什么、该去哪个窗口、带什么。
    .easy = 通达看的是武陵源区的残疾人规划。它帮您看哪些项目和您有关，为什么。还告诉您去哪个窗口、带什么。
about-what-audit = 它也帮检查人员逐项核对公共厕所的无障碍设施，当场给出条文和判断。
    .easy = 它也帮人检查公共厕所。看残疾人用起来方不方便。每查一项，当场写出条文和判断。
about-not-decision = 结果只是参考。能不能办，由窗口按规定来定；设施检查的结果不是执法结论。
    .easy = 结果只是参考。能不能办，由窗口看规定来定。检查厕所的结果，不是执法的结论。
about-privacy = 您的隐私
about-privacy-memory = 自查的回答只在这台设备的内存里，不保存，不上传，关掉就没有了。
    .easy = 自查的回答只在这台设备里。不保存，也不发出去。关掉就没有了。
about-privacy-names = 不问姓名、证件号、电话、出生日期。
about-privacy-code = 二维码和网址里只有项目编号，没有回答。
about-privacy-audit = 检查记录和照片存在检查人员自己的设备上，只有自己导出才会离开。字号、颜色和语言的选择也存在设备上。
    .easy = 检查的记录和照片，存在检查的人那里。存在他自己的设备上。他自己导出，才会离开。字号、颜色和语言，也存在设备上。
about-missing = 哪里可能不准，哪里还没有
about-missing-period = 规划期到 2025 年为止。本区 2026 年以后的规划没有找到。
about-missing-rows = 规划里的 133 项都能看、能查。其中 77 项规划没有写由谁办，去处是我们推断的，每一项都写明了。
    .easy = 规划里的 133 项都能看、能查。有 77 项，规划没有写由谁办。去处是我们想来的。这样的，每一项都写明了。
about-missing-amounts = 没有写金额。金额每年会变，本区的数没有找到，请问窗口。
about-missing-contacts = 窗口的地址和电话要由管理网站的人填，没有填的写着“待补”，请打 12345 问。
    .easy = 窗口的地址和电话，由管理网站的人填。没有填的，写着“待补”。这时请打 12345 问。
about-missing-sign = 还没有录手语视频。每一项的单页可以朗读，要设备上有中文语音；其他页面还不能朗读。
    .easy = 还没有录手语视频。每一项的单页可以读出来听。设备上要有中文语音。别的页面还不能读。
about-missing-clauses = 411 项检查里，有 28 项的条文没有人读到过，只作参考，不判不合格。
    .easy = 检查一共 411 项。有 28 项，条文没有人读到过。这些只作参考。不会因为它们判不合格。
about-licences = 所用程序的许可（英文）
about-sources = 依据哪些文件

disclaimer = 这不是审批结果。能不能办，由窗口按规定来定。有疑问请打 12345。
    .easy = 这只是先帮您看看。能不能办，由窗口照规定来定。有疑问请打 12345。
pack-version = 政策数据版本：{ $version }
    .easy = 内容的版本：{ $version }
