topic-about = About you
topic-money = Money and assistance
topic-care = Care
topic-home = Assistive devices and home
topic-health = Health and rehabilitation
topic-work = Work
topic-rights = Rights and getting around
