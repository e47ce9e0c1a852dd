q-crossings = 一个月过几次河？
    .hint = 来回算两次。
    .short = 每月过河次数
    .why = 渡船优待按次数来定。
    .easy = 您一个月过几次河？
    .unit = 次
