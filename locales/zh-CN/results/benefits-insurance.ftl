# 社会保险

## 养老保险

row-pension-enrol = 城乡居民养老保险参保和缴费帮助
    .what = 规划要求帮助残疾人按规定参加城乡居民养老保险，应当参加的都参加，应当帮助缴费的都帮助。这是工作目标；保费由不由政府代缴，要看本地规定。
    .ask = 现在参保了没有，没有的怎样登记？保费能不能由政府代缴，代缴哪一档？重度残疾人、低保和特困家庭有没有另外的办法？
    .next = 先问区人社局，或到乡（街道）窗口，查一查现在有没有参保。已经参保的，再问保费有没有人代缴。
    .easy = 这是老了以后领钱的保险。16 到 59 岁的人可能可以参加。保费可能由政府帮着交。不管几岁，先问乡里或街道的窗口。
doc-pension-enrol-gf-2014-8 = 据了解，这份文件写到：重度残疾人等缴费困难的人，由地方政府代缴最低一档保费的一部分或全部。我们还没有核对原文，要问区人社局。
    .easy = 我们了解到，有的人交保险费有困难。比如残疾重的人。最低一档的钱，由地方政府帮着交。可能帮一部分，也可能帮全部。我们还没有查对原文，要问区人社局。
reason-pension-from-16 = 已满 16 周岁
reason-pension-to-59 = 不超过 59 周岁
reason-pension-no-employee = 没有参加职工养老保险
reason-pension-past-60 = 已满 60 周岁，职工和居民养老保险都没有参加：还能不能办、怎样办，要问区人社局
    .easy = 已满 60 周岁，两种养老保险都没有参加。还能不能办、怎样办，要问区人社局。
reason-pension-student = 本人在上学：上学期间能不能参加，要问区人社局
    .easy = 本人在上学。能不能参加，要问区人社局。
unchecked-pension-premium-paid = 保费由不由政府代缴
    .easy = 保险费由不由政府帮着交
unchecked-pension-tier = 代缴的话，缴哪一档
    .easy = 政府帮着交的话，交哪一档

## 医疗保险

row-medical-enrol = 城乡居民医疗保险参保和缴费帮助
    .what = 规划要求帮助残疾人按规定参加城乡居民医疗保险，应当参加的都参加，应当帮助缴费的都帮助；已经有职工医保的，不在这一项里。给谁帮助、帮多少，规划没有写，要看国家规定和本地办法。
    .ask = 现在参保了没有？今年什么时候缴费，错过了怎么办？保费能不能由政府全部或部分代缴，要先办什么认定？
    .next = 先问区医保局，或到乡（街道）窗口，查一查现在有没有参保、哪天截止缴费。有残疾人证、享受低保或特困的，一起告诉窗口。
    .easy = 这是看病能报销的保险。没有职工医保的人可能可以参加。有的人可能由政府帮着交费。先问区医保局哪天要交费。
doc-medical-enrol-law-social-insurance = 第 25 条写明：享受低保的人、丧失劳动能力的残疾人，以及低收入家庭里 60 岁以上的老人和未成年人，个人缴费由政府给予补贴。
    .easy = 第 25 条说，有的人交费，政府给补贴。有低保的人，算在里面。残疾人已经干不了活的，也算。低收入家庭的老人满 60 岁，也算。低收入家庭的未成年人，也算。
doc-medical-enrol-law-social-assistance = 第 24 条写明：特困和低保人员参加医疗保险，缴费上另有帮助。
    .easy = 第 24 条说的是特困和低保的人。他们参加医疗保险，交费另外有帮助。
doc-medical-enrol-gbf-2024-38 = 这份文件写到：没有在规定时间参保缴费的，补上以后要等 3 个月才能报销；断缴的年数多，等得更久。
    .easy = 没有按时交费的，补上以后要等 3 个月。等满了才能报销。断交的年数多，等得更久。
reason-medical-enrol-no-employee = 没有参加职工医保
unchecked-medical-enrol-premium = 保费由不由政府代缴，代缴全部还是一部分
    .easy = 保险费由不由政府帮着交。是交全部，还是一部分。
unchecked-medical-enrol-waiting = 以前断缴过的，要不要等、等多久
    .easy = 以前断交过的，要不要等、等多久

## 个体工商户

row-self-employed-insurance = 残疾人个体工商户社会保险补贴
    .what = 规划要求落实残疾人个体工商户的社会保险补贴政策，面向自己开店、做个体户的残疾人。规划没有写条件、标准和期限。
    .ask = 要不要先认定为就业困难人员，在哪里认定？补哪几项社保，补多少，能补几年？这笔社保费别处已经补过的，还能不能申请？
    .next = 先问区人社局，也可以问区残联，说明做的是什么生意、社保怎样缴的。缴费的凭证请留好。
    .easy = 自己开店的残疾人可能用得上。交过的社保费，可能补一部分。先问区人社局要什么条件。交费的单子要留好。
doc-self-employed-insurance-clf-2018-6 = 第 13 项讲到灵活就业的社会保险补贴，对象是认定为就业困难人员的残疾人。我们读到的是转载。
    .easy = 第 13 项讲的是灵活工作的社会保险补贴。给的是残疾人里算找工作难的人。我们读到的是转载。
doc-self-employed-insurance-employment-funds = 这份办法补的是已经缴的社保费里的一部分，一般不超过 3 年，离退休不到 5 年的可以更长。
    .easy = 这份办法补的是已经交的社保费。补一部分，一般不超过 3 年。离退休不到 5 年的，可以更长。
reason-self-employed-insurance-shop = 现在自己开店或做个体户
unchecked-self-employed-insurance-recognition = 要不要先认定为就业困难人员
    .easy = 要不要先办手续，算作找工作难的人
unchecked-self-employed-insurance-once = 同一笔社保费有没有领过别的补贴
    .easy = 同一笔社保费，是不是领过别的补贴

## 用人单位

row-employer-insurance-subsidy = 安置残疾人就业单位社会保险补贴
    .what = 规划要求落实安置残疾人就业单位的社会保险补贴政策。补哪些险种、补多少、补几年，规划没有写。它和招录残疾人、公益性岗位的社保补贴有重叠，同一笔社保费通常只补一次。
    .ask = 补哪几项社保，补多少，补几年？对残疾职工的合同和缴费有什么要求？已经领了另一项社保补贴的，还能不能申请？
    .next = 先问区人社局，说明有几位残疾职工、合同签了多久、社保怎样缴的；也可以问区残联。
    .easy = 单位有残疾职工的，可能用得上。交过的社保费，可能补一部分。先问区人社局要什么材料。
doc-employer-insurance-subsidy-clf-2018-6 = 第 16 项讲的是用人单位安置残疾人就业的社会保险补贴。我们读到的是转载。
    .easy = 第 16 项讲的是单位的社会保险补贴。单位要请残疾人上班。我们读到的是转载。
doc-employer-insurance-subsidy-employment-funds = 这份办法管就业补助资金怎样用，用人单位的社会保险补贴在里面；标准由各地定。
    .easy = 这份办法管帮人找工作的钱怎样用。单位的社会保险补贴也在里面。给多少，由各地来定。
reason-employer-insurance-employer = 是用人单位
    .easy = 是请人上班的单位
reason-employer-insurance-staff = 现在有残疾职工
reason-employer-insurance-no-contract = 残疾职工还没有签一年以上合同并缴社保：办理时一般要看这两样，先问区人社局
    .easy = 残疾职工没有签一年以上合同。或者没有交社保。办的时候，一般要看这两样。先问区人社局。
unchecked-employer-insurance-which = 补哪几项社保
    .easy = 补社保里的哪几项
unchecked-employer-insurance-years = 能补几年
unchecked-employer-insurance-once = 同一笔社保费有没有领过别的补贴
    .easy = 同一笔社保费，是不是领过别的补贴

## 病残津贴

row-disability-pension = 病残津贴（职工养老保险）
    .what = 规划要求落实企业职工养老保险参保人员的病残津贴政策。按法律，看的是三样：因病或非因工受伤，完全丧失劳动能力，还没到退休年龄。残疾人证在这里不起决定作用：没有证也可以申请，有证也要另做劳动能力鉴定。
    .ask = 劳动能力鉴定到哪里做，要带什么？本人的退休年龄到哪年哪月？缴费年限怎样算，发多少怎样定？受伤和工作有关的，该办哪一项？
    .next = 先问区人社局的社保窗口，带上病历；做过劳动能力鉴定的，带上结论。请他们看看缴费年限和退休年龄。
    .easy = 这是给不能再劳动的职工的钱。生病或受伤的人可能用得上。没有残疾人证，也可以问。先带病历去区人社局。
doc-disability-pension-law-social-insurance = 第 17 条写明：参加职工养老保险的人，因病或非因工致残、完全丧失劳动能力、还没到法定退休年龄的，可以领取病残津贴。
    .easy = 第 17 条说的是参加职工养老保险的人。他们生了病，或者伤残了，但不是工伤。已经完全不能干活。也还没有到退休年龄。这样的人可以领病残津贴。
doc-disability-pension-rsf-2024-72 = 据了解，这是病残津贴的全国办法，2025 年 1 月 1 日起施行，发多少与缴费年限有关。我们还没有核对原文，要问区人社局。
    .easy = 我们了解到，这是病残津贴的全国办法。从 2025 年 1 月 1 日起施行。发多少，看交了多少年。我们还没有查对原文，要问区人社局。
reason-disability-pension-member = 参加了职工养老保险
reason-disability-pension-assessed = 经鉴定完全不能劳动
    .easy = 专门的人看过，说完全不能干活
reason-disability-pension-not-retired = 还没有退休
reason-disability-pension-from-16 = 已满 16 周岁
reason-disability-pension-under-63 = 不满 63 周岁（各人的退休年龄不同，要问区人社局）
    .easy = 不满 63 周岁。各人的退休年龄不一样，要问区人社局。
reason-disability-pension-near-retirement = 已满 50 周岁：退休年龄正在逐步推后，本人到了没有，要问区人社局
    .easy = 已满 50 周岁。退休年龄正在慢慢推后。本人到了没有，要问区人社局。
unchecked-disability-pension-cause = 是不是因病或非因工受伤
unchecked-disability-pension-own-age = 本人的退休年龄到了没有
unchecked-disability-pension-years = 缴费年限有多长
    .easy = 交费交了多少年

## 康复项目

row-rehab-insurance = 医疗康复项目医保报销
    .what = 规划要求把符合条件的残疾人医疗康复项目纳入基本医保支付范围。哪些项目、报多少天、在哪些医院做，规划没有写，要看医保的目录。
    .ask = 这个康复项目在不在医保目录里？能报多少天、多少次？要在哪些医院做，先办什么手续？
    .next = 做康复之前，先问医院的医保窗口或区医保局，这个项目能不能报。需要评定的，先请康复医生评定。
    .easy = 做康复的钱，有的可能报销。有医保又要做康复的，可能用得上。先问医院的医保窗口，再去做。
doc-rehab-insurance-wnwf-2010-80 = 据了解，这份文件先把 9 项医疗康复纳入医保。我们还没有核对原文，项目要问区医保局。
    .easy = 我们了解到，医保先管 9 项医疗康复。这份文件写了这件事。我们还没有查对原文。哪些项目，要问区医保局。
doc-rehab-insurance-rsf-2016-23 = 据了解，这份文件又增加了 20 项。我们还没有核对原文，项目要问区医保局。
    .easy = 我们了解到，这份文件又加了 20 项。我们还没有查对原文。哪些项目，要问区医保局。
doc-rehab-insurance-reg-rehabilitation = 第 25 条讲的是残疾人参加医保，以及纳入医保的医疗康复费用怎样支付。
    .easy = 第 25 条讲残疾人参加医保。也讲医保管的康复费用，怎样付。
reason-medical-insured = 参加了居民医保或职工医保
unchecked-rehab-insurance-item = 要做的康复项目在不在医保目录里
    .easy = 要做的康复，医保管不管
unchecked-rehab-insurance-days = 可以报多少天、多少次
unchecked-rehab-insurance-hospital = 做康复的医院在不在范围里
    .easy = 做康复的医院，医保算不算

## 精神疾病门诊

row-mental-outpatient = 重性精神病药物维持治疗门诊保障
    .what = 规划要求按规定做好这项门诊保障，面向参加了医保、正在用药物维持治疗重性精神病的人。哪些诊断、哪些药、一年能报多少，规划没有写。
    .ask = 这个诊断在不在范围里？正在吃的药能不能报？要先办什么手续，到哪家医院办？一年有没有上限？
    .next = 先问看病的医院或区医保局，这个诊断和正在用的药能不能报。家里人代问也可以；药照医生说的继续用。
    .easy = 有的精神疾病要长期吃药。看门诊、买药的钱，可能报一部分。先问看病的医院。家里人去问也可以。
unchecked-mental-outpatient-treatment = 是不是在用药物维持治疗重性精神病
unchecked-mental-outpatient-diagnosis = 诊断在不在规定的范围里
    .easy = 医生说的病，是不是规定里的病
unchecked-mental-outpatient-drugs = 用的药在不在目录里
unchecked-mental-outpatient-ceiling = 一年能报多少

## 失业保险

row-unemployment-insurance = 失业保险待遇
    .what = 规划支持就业的残疾人依法参加失业保险，失业以后领取失业保险待遇。按法律，要看三样：失业保险费缴满一年，不是本人自愿离开的，办了失业登记并在找工作。
    .ask = 失业登记在哪里办，能不能网上办？离职的原因算不算“不是自愿”？能领几个月，每月多少，怎样算？
    .next = 已经失业的，先到区人社局办失业登记，带上离职的证明，再问待遇怎样申请。还在上班的，可以问单位有没有缴失业保险。
    .easy = 丢了工作，可能领一段时间的钱。要交满一年失业保险。自己辞职的，一般不算。先去区人社局登记找工作。
doc-unemployment-insurance-law-social-insurance = 第 45 条写明三样条件：缴费满一年，不是因本人意愿中断就业，已经办失业登记并有求职要求。
    .easy = 第 45 条写了三样。交费满一年。不是自己不想做了。已经登记没有工作，也想找工作。
doc-unemployment-insurance-reg-unemployment = 第 14 条写的也是这三样条件。领取的时间按缴费长短分档，最长 12、18 或 24 个月。
    .easy = 第 14 条写的也是这三样。能领多久，看交了多久。最长 12、18 或 24 个月。
reason-unemployment-lost-job = 不是自己要离开而失去工作，失业保险费缴满一年
    .easy = 丢了工作，不是自己要离开。失业保险费交满了一年。
reason-unemployment-not-seeking = 法律还要求正在找工作；眼下没有在找的，或者情况有变化的，要问区人社局怎样登记
    .easy = 法律还要求正在找工作。眼下没有在找的，要问区人社局。情况有变化的，也要问。问问怎样登记。
unchecked-unemployment-registered = 有没有办失业登记
unchecked-unemployment-why-left = 离职的原因算不算“不是本人意愿”
