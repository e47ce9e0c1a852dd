topic-about = 基本情况
topic-money = 钱和救助
topic-care = 照护
topic-home = 辅助器具和住房
topic-health = 看病和康复
topic-work = 就业
topic-rights = 权益和出行
