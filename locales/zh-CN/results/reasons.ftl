# 几个项目共用的条件、标记和要由窗口判断的事。条件写成一句话，前面会标“符合”“不符合”或“还不知道”。

## 共用的条件

reason-disabled = 有残疾
reason-severe = 残疾等级是一级或二级（规划写的是“重度”，没有写明标准）
    .easy = 证上的等级是一级或二级。规划只说残疾要“重”。没有写明是几级。
reason-low = 家里已认定为特困、低保或低保边缘（规划没有写明“困难”“低收入”的标准）
    .easy = 家里办了特困、低保或低保边缘。规划没有写明怎样算“困难”。也没有写明怎样算“低收入”。
reason-strained = 家里生活困难，认定过的、没认定过的都算（规划没有写明标准）
    .easy = 家里日子难。办过低保这类手续的算。没有办过的也算。规划没有写明怎样算困难。
reason-aided = 家里已认定为特困、低保、低保边缘或刚性支出困难
    .easy = 家里办了特困、低保或低保边缘。或者办了刚性支出困难。就是必须花的钱太多。
reason-rural = 住在农村
reason-on-dibao = 家里现在享受低保
    .easy = 家里现在有低保
reason-on-edge = 家里已认定为低保边缘家庭
    .easy = 家里已经算低保边缘家庭。收入比低保线高一点。
reason-on-tekun = 现在享受特困供养
    .easy = 现在有特困的照顾
reason-needs-device = 需要配辅助器具
    .easy = 要用轮椅、助听器这样的用具
reason-severe-or-multi = 残疾等级是一级或二级，或者有两种或两种以上残疾
    .easy = 证上的等级是一级或二级。或者有两种以上的残疾，两种也算。
reason-needs-rehab = 需要做康复
    .easy = 要做康复，像练走路、练说话
reason-child = 年龄在 17 岁以下（含 17 岁）
reason-seeking-work = 没有工作，正在找工作
reason-wants-job = 想找工作
reason-in-school = 正在上学

## 办理上的条件

reason-certificate = 有残疾人证
reason-hukou = 户口在本区，按户口所在地办理（人住外地的，要问窗口怎么办）
    .easy = 户口在本区，在户口这边办。人住外地的，问窗口怎么办。
reason-residence = 户口在本区，或者有本区的居住证（人住外地的，要问窗口怎么办）
    .easy = 户口在本区，或者有本区的居住证。人住外地的，问窗口怎么办。
reason-ask-only = 规划没有写定谁一定能得到，要由办事窗口判断
    .easy = 规划没有写定谁一定能得到。要由窗口看了再定。
reason-could-not-check = 这一条在这里没能核对出来，请到窗口问一问
    .easy = 这一条，在这里没能查清。请到窗口问一问。

## 要由窗口判断的事

unchecked-income-and-property = 家庭收入和财产是否在规定的范围内
    .easy = 家里的收入和财产，合不合规定
unchecked-local-rule = 本区有没有另外的规定
unchecked-this-year-quota = 今年是否开展、还有没有名额
    .easy = 今年办不办，还有没有名额
unchecked-amount = 标准是多少、怎么发
    .easy = 给多少，怎么发
unchecked-need-assessment = 评估后是否认为确有需要
    .easy = 请专门的人看了以后，是不是真的需要
