# 手语视频。
sign-film = 手语视频
sign-film-of = 手语视频：{ $what }
sign-captions = 字幕
sign-play = 播放手语
sign-pause = 暂停
sign-again = 从头再看
sign-slower = 放慢
sign-full-pace = 恢复正常速度
sign-pace-full = 正常速度。
sign-pace-slow = 四分之三的速度。
sign-pace-slowest = 一半的速度。
sign-signer = 打手语的人：{ $signer }
sign-none-but-easy = 手语视频还没有录，先看易读文字。
sign-none = 手语视频还没有录。
sign-lost = 手语视频打不开，先看文字。
