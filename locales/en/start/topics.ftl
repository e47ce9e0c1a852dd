topic-about = About you
topic-money = Money and relief
topic-care = Care
topic-home = Devices and home
topic-health = Health and rehabilitation
topic-work = Work
topic-rights = Rights and getting around
