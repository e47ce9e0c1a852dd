row-bus = 免费坐公交
    .what = 坐公交车不要钱。
    .easy = 坐车。不用给钱。
