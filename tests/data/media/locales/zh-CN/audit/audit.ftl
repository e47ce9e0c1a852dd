site = 场所
