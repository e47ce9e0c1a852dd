# 补贴、辅助器具和优待，以及家庭无障碍改造

## 困难残疾人生活补贴

row-living-allowance = 困难残疾人生活补贴
    .what = 这项补贴面向生活困难的残疾人。规划没有写明怎样算困难。按国家和湖南的文件，首先看家里或本人是不是享受低保。
    .ask = 除了低保家庭，低保边缘等困难家庭在本区能不能申请？现在的标准是多少？享受特困供养，或领孤儿基本生活费的，还能不能申请？
    .next = 先到户口所在地的乡（街道）窗口，说明想申请困难残疾人生活补贴。窗口会告诉您要填的表和要带的材料。
    .easy = 这是帮残疾人过日子的钱。家里或本人有低保的，可能用得上。别的困难家庭也可以问。先到户口所在地的窗口说。
doc-living-allowance-gf-2015-52 = 国家文件的对象是低保家庭里的残疾人，地方可以放宽到低收入和其他困难家庭；两项补贴都符合的，可以同时领。
doc-living-allowance-hunan-two-subsidies = 湖南的实施意见看三样：湖南户口、残疾人证、家庭或本人享受低保；县区可以放宽。我们读到的是转载，以窗口手里的文件为准。
doc-living-allowance-xmf-2026-4 = 湖南从 2026 年 1 月 1 日起用新的指导标准，各县区不低于这个标准。本区现在的标准要问窗口。
doc-living-allowance-chongqing-2021-15 = 重庆的文件规定，享受特困供养的不再领这项补贴。这是外地的规定，本区怎样办要问窗口。
doc-living-allowance-guangxi-2022-2 = 广西的文件也规定，享受特困供养的不再领这项补贴。这是外地的规定，本区怎样办要问窗口。
doc-living-allowance-mf-2021-70 = 据了解，这份国家文件讲到这项补贴和特困供养、孤儿基本生活费能不能同时领。我们还没有核对原文，要问窗口。
reason-living-allowance-may-widen = 县区可以把范围放宽到低保以外的困难家庭，本区有没有放宽要问窗口；享受特困供养的，外地有文件规定不能同时领，也要问清
reason-living-allowance-orphan-clash = 据了解，领孤儿基本生活费的，可能不能同时领这项补贴，要问窗口
unchecked-living-allowance-widening = 本区是否把范围放宽到低保以外
unchecked-living-allowance-overlap = 能否与特困供养、孤儿基本生活费同时享受

## 重度残疾人护理补贴

row-nursing-allowance = 重度残疾人护理补贴
    .what = 这项补贴面向重度残疾人，用在护理上，不看家庭收入。规划没有写明重度的标准，国家和湖南的文件按残疾人证一级、二级来看。
    .ask = 现在的标准是多少？三级、四级的智力或精神残疾人，在本区能不能申请？领工伤护理费、享受特困供养，或领残疾军人护理费的，还能不能申请？
    .next = 先到户口所在地的乡（街道）窗口，说明想申请重度残疾人护理补贴。生活里哪些事要别人帮，也可以一起说清楚。
    .easy = 这是用在照料上的钱，不看家里收入。证上是一级、二级的，可能用得上。智力、精神残疾三级、四级，也可以问。先到户口所在地的窗口说。
doc-nursing-allowance-gf-2015-52 = 国家文件的对象是一级、二级并且需要长期照护的残疾人；和生活补贴都符合的，可以同时领。
doc-nursing-allowance-hunan-two-subsidies = 湖南的实施意见只写一级、二级，县区可以把非重度的智力、精神残疾人也纳入。我们读到的是转载，以窗口手里的文件为准。
doc-nursing-allowance-xmf-2026-4 = 湖南从 2026 年 1 月 1 日起用新的指导标准，各县区不低于这个标准。本区现在的标准要问窗口。
doc-nursing-allowance-chongqing-2021-15 = 重庆的文件规定，这项补贴不和工伤护理待遇、特困供养同时享受。这是外地的规定，本区怎样办要问窗口。
doc-nursing-allowance-guangxi-2022-2 = 广西的文件也规定，这项补贴不和工伤护理待遇、特困供养同时享受。这是外地的规定，本区怎样办要问窗口。
doc-nursing-allowance-care-insurance-2026 = 长期护理保险 2026 年起在全国推开，没有年龄下限。它和这项补贴能不能同时享受，还没有查到规定。
reason-nursing-allowance-may-include = 县区可以把三级、四级的智力或精神残疾人也纳入，本区有没有纳入要问窗口
reason-nursing-allowance-other-care-pay = 享受特困供养，或者是残疾军人、伤残民警：已经领了照料护理方面的钱的，可能不能同时领这项补贴，要问窗口
unchecked-nursing-allowance-care-need = 是否需要长期照护
unchecked-nursing-allowance-local-kinds = 本区是否纳入三级、四级的智力或精神残疾人
unchecked-nursing-allowance-overlap = 能否与特困供养、工伤护理费、残疾军人护理费同时享受

## 两项补贴跨省通办

row-two-subsidy-cross-province = 两项补贴申请“跨省通办”
    .what = 户口和住处不在一处的人，不一定要回户口所在地递申请。规划提出推动生活补贴、护理补贴的资格认定申请跨省办理。能不能领，仍由户口所在地认定。
    .ask = 这个窗口能不能收外地户口的申请？材料怎样转到户口所在地？认定以后由哪里发放？
    .next = 先问现在住处的乡（街道）窗口，能不能就近递交两项补贴的申请。窗口一时答不上来的，打电话问户口所在地的民政局。
    .easy = 说的是生活、护理这两笔钱。人不在户口那边，可能可以就近申请。给不给，由户口那边定。先问住处附近的窗口。
doc-two-subsidy-cross-province-chongqing-2021-15 = 重庆的文件写明，在任何一个乡镇（街道）窗口或者网上都能递申请，由户口所在地认定和发放。这是外地的规定，可以作参考。
doc-two-subsidy-cross-province-cross-province = 据了解，2021 年起全国都能异地递交这两项补贴的申请。我们还没有核对原文，要问窗口。
reason-cross-province-either = 家里或本人现在享受低保，或残疾人证是一级、二级
reason-cross-province-apart = 户口和住处不都在本区
unchecked-cross-province-allowance-decision = 户口所在地对补贴资格的认定

## 基本型辅助器具

row-device-basic = 基本型辅助器具适配
    .what = 规划要求保障残疾人适配基本型辅助器具，没有设收入或残疾等级的条件。哪些器具算基本型，看目录，目录会调整。
    .ask = 需要的器具在不在基本型目录里？是发实物，还是给补贴？大概要等多久？
    .next = 先联系区残联，说说平时哪些事做起来不方便，问怎样约适配评估。
    .easy = 说的是轮椅、助听器这样的用具。需要用的残疾人可能得到帮助。先打电话给区残联。说说平时哪些事做起来难。
doc-device-basic-reg-rehabilitation = 第 26 条写到，配置基本型辅助器具，按国家规定给予补贴。
unchecked-device-on-basic-list = 需要的器具是否在基本型目录里

## 其他辅助器具

row-device-other = 其他辅助器具适配补贴
    .what = 基本型目录以外的辅助器具，规划提出给予适配补贴。补哪些、怎样补，规划没有写明。
    .ask = 这件器具在哪个目录里？按什么比例补，有没有上限？几年能申请一次？
    .next = 买之前先问区残联：这件器具能不能申请补贴，要留哪些票据。
    .easy = 有些用具不在基本的单子里。需要用的残疾人，可能补一部分钱。买以前先问区残联。收据要留好。
unchecked-device-which-list = 器具列在哪个目录里
unchecked-device-how-often = 隔多久可以再申请一次

## 护理类辅助器具

row-device-incontinence = 护理类辅助器具（大小便失禁重度残疾人）
    .what = 规划要求为大小便失禁的重度残疾人提供护理类辅助器具适配服务。规划没有写明重度的标准，这里按残疾人证一级、二级来看。
    .ask = 有哪些护理用品可以选？一个月多少件？需要什么样的证明？
    .next = 本人或家里人都可以联系区残联，问护理类辅助器具怎样申请。不方便当面说，可以先打电话。
    .easy = 有的人大小便失禁。残疾又很重的，可能用得上护理用品。先打电话给区残联。家里人也可以代问。
reason-device-incontinence-yes = 有大小便失禁的情况
unchecked-device-incontinence-proof = 用什么材料说明需要
unchecked-device-incontinence-items = 有哪些用品，每月多少件

## 特殊适配需求救助

row-device-special-need = 重度、多重残疾人特殊适配需求救助
    .what = 重度或多重残疾人配辅助器具有特殊需要的，规划提出探索建立一种救助办法。规划写的是“探索”，本区有没有办起来，要问窗口。
    .ask = 本区有没有这项救助？什么样的情况算特殊需要？
    .next = 先联系区残联，说明一般的器具为什么用不了，问有没有专门的办法。没有专门办法的，再问能不能走基本型或其他辅助器具适配。
    .easy = 平常的用具，有的人用不了。规划说要试着找专门的办法。残疾很重或有几种残疾的，可能用得上。先问区残联，现在有没有。
unchecked-device-special-need-exists = 本区是否已经建立这项救助
unchecked-device-special-need-fitting = 适配需要是否算作特殊需要

## 携带辅助器具、导盲犬出行

row-device-on-transport = 带辅助器具、导盲犬乘车和进出公共场所
    .what = 规划要求，残疾人带着辅助器具、导盲犬乘坐公共交通、进出公共场所时，要得到便利。这一项不用申请。
    .ask = 带着轮椅或导盲犬，从哪里上车、从哪个门进最方便？要不要提前打招呼？
    .next = 出门时带上残疾人证，给导盲犬戴好明显的标识。遇到不方便，先和经营单位的工作人员说，再向区交通局反映。
    .easy = 带轮椅、导盲犬出门，可能更方便。坐车、进公共场所都算。不用申请。出门带上残疾人证。
doc-device-on-transport-law-disabled-persons = 第 50 条规定，残疾人随身必备的辅助器具可以免费携带。
doc-device-on-transport-law-accessibility = 第 46 条要求公共交通和公共场所的经营管理单位为服务犬提供便利，服务犬要有明显标识。

## 电信优惠

row-telecom-discount = 电信业务资费优惠
    .what = 规划提出合理降低残疾人用手机、宽带的费用，减免助残公益类应用的流量费。这些优惠要由电信公司来落实，各家的办法可能不同。
    .ask = 有没有给残疾人的手机或宽带套餐？优惠哪些项目、优惠多少？一个人可以办几个号码？
    .next = 先到正在用的电信公司营业厅，问有没有残疾人优惠套餐。问不清楚的，再问区残联。
    .easy = 残疾人打电话、上网可能便宜些。各家公司的办法不一样。先去营业厅问有没有。带上残疾人证。
doc-telecom-discount-law-disabled-persons = 第 50 条讲到电信优惠时，先列出盲人、听力残疾人和言语残疾人。
unchecked-telecom-offer = 各家电信公司现有的优惠套餐
unchecked-telecom-lines = 一个人可以办几个号码

## 首次残疾评定费用补贴

row-assessment-subsidy = 首次残疾评定费用补贴
    .what = 第一次评定为残疾人的，规划要求对评定时花的费用给予补贴。规划没有设收入条件，也没有写评定以后多久之内要申请。
    .ask = 评定以后多久之内要来申请？是在医院直接减，还是先付后报？补多少，有没有上限？
    .next = 收好评定时的收费票据，联系区残联，问这项补贴怎样申请。
    .easy = 第一次办残疾人证，要去医院检查。检查的钱，可能补一部分。先把收据收好。再问区残联怎样申请。
doc-assessment-subsidy-cert-measures = 第 17 条写到，办证不收费，评定的费用原则上由申请人承担，地方可以给予补贴。
reason-assessment-first-rating = 今年第一次评定为残疾人并领到证
reason-assessment-after-rating = 现在还没有残疾人证：评定的票据先留好，第一次评定为残疾人以后可以问这项补贴
unchecked-assessment-time-limit = 评定后多久之内可以申请
unchecked-assessment-way-of-payment = 在医院直接减，还是先付后报

## 残疾评定便利服务

row-assessment-convenience = 残疾评定便利服务
    .what = 低收入和重度残疾人做残疾评定，符合条件的，规划要求提供便利。“低收入”和“重度”要两样都有，还是有一样就行，规划的写法看不出来；有哪些便利，也没有写明。
    .ask = 哪些人可以得到便利？能不能上门评定，或者集中安排评定？评定费用能不能减免？
    .next = 先打电话给区残联，说明出门有什么难处，问评定能不能安排得方便些。家里人也可以代问。
    .easy = 办残疾人证，要去医院检查。收入低或残疾重的人，可能方便些。先打电话问区残联。家里人也可以代问。
doc-assessment-convenience-cert-measures = 第 11 条写到，有条件的地方可以上门评定。
reason-assessment-still-to-come = 还没有残疾人证，或者证已过期、需要重新评定
reason-assessment-low-or-severe = 家里已认定为特困、低保或低保边缘，或残疾等级是一级、二级，或每天的生活几乎全要别人帮
unchecked-assessment-who-qualifies = 哪些人算“符合条件”
unchecked-assessment-what-help = 本区能提供哪些便利

## 机动轮椅车燃油补贴

row-wheelchair-fuel = 残疾人机动轮椅车燃油补贴
    .what = 这项补贴面向有燃油机动轮椅车的残疾人。规划要求落实原有的办法，没有另外加条件。
    .ask = 今年还发不发，哪天截止？电动的轮椅车算不算？要带哪些购车凭据？
    .next = 先打电话给区残联，问今年的申请什么时候开始、什么时候截止。把购车的凭据先找出来。
    .easy = 有烧油的轮椅车，可能补油钱。先打电话给区残联。问今年还办不办。把买车的发票找出来。
doc-wheelchair-fuel-cs-2010-256 = 这份文件要求车主有残疾人证、属于下肢残疾、有购车凭据，车辆符合国家标准。我们读到的是外地残联的办事指南，细节以本区为准。
reason-wheelchair-fuel-owner = 有一辆烧油的机动轮椅车
reason-wheelchair-fuel-not-limb = 文件写的是下肢残疾人，回答里没有选肢体这一项，要请窗口核对
unchecked-wheelchair-fuel-lower-limb = 是否属于下肢残疾
unchecked-wheelchair-fuel-standard = 车辆是否符合国家标准
unchecked-wheelchair-fuel-this-year = 今年是否还发放，哪天截止

## C5 驾驶证培训补贴

row-c5-training = C5 驾驶证培训补贴
    .what = C5 对应的是残疾人专用小型自动挡载客汽车。规划提到要落实它的培训补贴，但没有写条件和办法。
    .ask = 补给本人还是补给驾校，补多少？拿到证以后多久之内要申请？今年还有没有名额？
    .next = 先联系区残联，问今年有没有这项补贴。报名和交费的票据请留好。
    .easy = C5 是残疾人开小汽车的驾驶证。在学或学完的人，可能补学车的钱。先问区残联今年有没有。学车的收据留好。
doc-c5-training-order-172 = 这份文件规定哪些人可以申领 C5：下肢残疾和一部分上肢残疾的人，要有专门的体检证明，每 3 年重新提交。补贴不在这份文件里。
reason-c5-training-licence = 正在学或已经拿到 C5 驾驶证
unchecked-c5-training-who-is-paid = 补给本人还是补给驾校
unchecked-c5-training-time-limit = 拿到证后多久之内可以申请

## 公共交通优待

row-bus-preference = 区内公共交通优待和便利
    .what = 规划要求对残疾人乘坐区内公共交通给予优待和便利，没有写是免费还是打折。法律对盲人乘市内公交另有规定。
    .ask = 不是盲人的残疾人，乘车有没有优惠？景区里的车算不算？要不要另外办卡？
    .next = 乘车时带上残疾人证。先问区交通局或公交公司，哪些线路有优待、怎样使用。
    .easy = 残疾人坐区里的公交，可能有优惠。盲人和别的人可能不一样。先问公交公司。坐车带上残疾人证。
doc-bus-preference-law-disabled-persons = 第 50 条规定，盲人凭有效证件免费乘坐市内公交；其他残疾人的优惠，由地方政府按实际情况定。
doc-bus-preference-gbt-26341-2010 = 据了解，残疾分类标准里的“盲”指视力残疾一级、二级。这一条我们还没有核对原文。
reason-bus-preference-blind = 视力残疾一级或二级（也就是通常说的盲人）
reason-bus-preference-others = 规划说的是全体残疾人；不是盲人的，优待怎样给由本地定，要问区交通局或公交公司
unchecked-bus-preference-routes = 哪些线路有优待，景区的车算不算
unchecked-bus-preference-card = 是否要另外办卡

## 出行政策

row-travel-policies = 残疾人出行相关政策
    .what = 规划要求落实残疾人出行方面的政策，保障残疾人的出行权益。是哪些政策，规划没有列出来。
    .ask = 本区现在有哪些残疾人出行的政策？怎样才能用上？
    .next = 先问区交通局。和驾驶证、车辆有关的事，问区公安分局。
    .easy = 残疾人出门走动，可能有一些方便。有哪些，规划没有写。先问区交通局。
unchecked-travel-policies-which = 本区现在执行哪些出行政策

## 残疾人证

row-cert-service = 办理、换发残疾人证和电子证照
    .what = 残疾人证自愿申办，在户口所在地办理，等级由指定医院评定。规划要求评定从严，同时让办证、换第三代（智能化）证、用电子证照更方便。
    .ask = 到哪家指定医院评定？怎样预约？评定要不要交费？
    .next = 先联系区残联，也可以找乡（街道）残联，说明要办证还是换证。手里有证的，先看看有效期到哪一年。
    .easy = 办好残疾人证，可能用上更多帮助。办不办，自己定。先问区残联到哪家医院看。已经有证的，看看哪年到期。
doc-cert-service-cert-measures = 这份文件写明：证的有效期为 10 年，到期免费换；多重残疾按最重的一类定级；评定结果在村（社区）公示 5 个工作日，有异议可在 10 个工作日内向市残联提出。
unchecked-cert-service-assessment = 指定医院的评定结果

row-cert-cross-province = 残疾人证“跨省通办”
    .what = 规划提出推进残疾人证跨省办理，户口和住处不在一处的人可以少跑路。哪些步骤能在外地办，规划没有写明。
    .ask = 哪些步骤可以在住处办，哪些要回户口所在地？异地做的评定认不认？
    .next = 先问现在住处的残联，能不能就近办。户口在武陵源的，也可以打电话问区残联。
    .easy = 住处和户口不在一起的人，可以看看。残疾人证可能就近办。哪几步能办，要先问清。先问住处的残联。
doc-cert-cross-province-cross-province = 据了解，2021 年起残疾人证可以跨省办理。我们还没有核对原文，要问残联。
unchecked-cert-cross-province-steps = 哪些步骤可以在户口所在地以外办

## 残疾孤儿、事实无人抚养残疾儿童

row-orphan-disabled-child = 残疾孤儿、事实无人抚养残疾儿童服务
    .what = 规划要求加强残疾孤儿、事实无人抚养残疾儿童的医疗、康复、教育等服务，儿童福利机构要更安全、服务更好。有哪些服务，规划没有写明。每月的基本生活费不在这份规划里，可以一并问。
    .ask = 孩子现在能用上哪些医疗、康复、教育服务？基本生活费另外怎样申请？
    .next = 请监护人或照看孩子的人先联系区民政局负责儿童福利的工作人员，说明孩子现在由谁照看。
    .easy = 有的残疾孩子没有父母照看。看病、康复、上学，可能有人帮。照看孩子的人先问区民政局。
doc-orphan-disabled-child-mf-2019-62 = 据了解，这份国家文件讲的是事实无人抚养儿童的保障。我们还没有核对原文，要问区民政局。
reason-orphan-child-age = 未满 18 周岁
reason-orphan-child-status = 是孤儿、事实无人抚养的孩子，或在福利机构生活
unchecked-orphan-child-recognition = 孩子是否已认定为孤儿或事实无人抚养儿童
unchecked-orphan-child-services = 本区现有哪些服务

## 精神残疾人康复、照护

row-mental-welfare = 特殊困难精神残疾人康复、照护
    .what = 规划提出加快建设精神卫生福利服务，为特殊困难的精神残疾人提供康复、照护等服务。怎样算“特殊困难”，规划没有写明标准。
    .ask = 怎样的情况算特殊困难？本区现在有哪些康复、照护服务？要不要收费？
    .next = 先联系区民政局，问现在有哪些服务，也可以问区卫健局。家里人代问也可以。
    .easy = 有的人精神上有残疾，生活很难。可能有康复和照料的帮助。先问区民政局。家里人也可以代问。
reason-mental-welfare-kind = 属于精神残疾
reason-mental-welfare-hardship = 家里已认定为特困、低保或低保边缘，或每天的生活几乎全要别人帮
unchecked-mental-welfare-who = 怎样的情况算“特殊困难”
unchecked-mental-welfare-services = 本区现有哪些康复、照护服务

## 家庭无障碍改造

row-home-accessibility = 困难重度残疾人家庭无障碍改造
    .what = 规划要求先摸清需求，再为困难重度残疾人家庭实施无障碍改造。“困难”和“重度”规划都没有写明标准，这里按低保等认定和残疾人证一级、二级来看。
    .ask = 怎样的家庭算困难？租的房子能不能改？改造的项目有没有上限，是不是只能改一次？
    .next = 先联系区残联，说明家里哪些地方进出或使用不方便，问改造需求怎样登记。房子不是自己的，先和房主商量。
    .easy = 家里进出、用厕所可能不方便。困难家庭里残疾重的人可能用得上。这些地方可能帮着改一改。先打电话给区残联，说哪里不便。
doc-home-accessibility-law-accessibility = 第 19 条规定，符合条件的残疾人、老年人家庭做无障碍改造，给予适当补贴。
reason-home-accessibility-barrier = 家里有进出或使用不方便的地方
reason-home-accessibility-other-grades = 规划写的是重度残疾人家庭；其他等级的家庭能不能列进来，要问窗口
unchecked-home-accessibility-survey = 家里是否已列入改造需求调查
unchecked-home-accessibility-owner = 租的房子或房主是别人时能否改造
unchecked-home-accessibility-once = 以前改造过的能否再改
