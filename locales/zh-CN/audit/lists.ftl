# 从表格带入地点、到期的照片
list-title = 从表格带入地点
list-text = 选一个 CSV 文件（WPS、Excel 可以另存）。第一行是这些列名：{ $columns }。名称和类型一定要有。表格里有坐标的，请先选坐标是哪一种，再选表格。
list-choose = 选表格带入
list-datum = 表格里的坐标是哪一种
    .hint = 百度地图的坐标是另一种（BD-09），不能带入。说不准是哪一种的，请先把坐标两列删掉，到现场再用本机定位。
list-datum-none = 表格里没有坐标
list-datum-wgs-84 = 卫星定位的坐标（WGS 84）
list-datum-gcj-02 = 从国内地图抄的坐标（GCJ-02，如高德、腾讯）
list-column-name = 名称
list-column-site-type = 类型
list-column-build = 建造情况
list-column-year = 年份
list-column-address = 地址
list-column-township = 乡镇
list-column-owner = 责任单位
list-column-latitude = 纬度
list-column-longitude = 经度
list-unused = 这些列不认识，没有带入：{ $columns }。
list-done = 已带入
list-done-text = 带入了 { $sites } 个地点。{ $datum ->
    [wgs-84] 坐标当作 WGS 84，照原样记下了。
    [gcj-02] 坐标当作国内地图的（GCJ-02），已换算成 WGS 84。
   *[none] { "" }
 }
list-done-partly = 带入了 { $sites } 个地点，有 { $lines } 行没有带入，原因在下面。{ $datum ->
    [wgs-84] 坐标当作 WGS 84，照原样记下了。
    [gcj-02] 坐标当作国内地图的（GCJ-02），已换算成 WGS 84。
   *[none] { "" }
 }
list-line = 第 { $line } 行：{ $why }
list-not-text = 这个文件不是文字表格（CSV）。请在 WPS 或 Excel 里另存为 CSV。
list-no-heading = 没有找到列名。第一行要有“名称”和“类型”。
list-too-long = 行数太多，不像地点名单。请分成几个文件。
list-open-quote = 有一个引号没有配对，表格可能坏了。
list-no-datum = 表格里有坐标，还没有选是哪一种，所以没有带入。请先选好，再选一次表格。
list-name = 没有名称
list-site-type = 类型看不懂，请照网页上的写法
list-build = 建造情况看不懂，请写“新建（含扩建）”“改造过”或“既有，没改过”
list-year = 年份不对
list-position = 坐标不对，先纬度后经度
list-too-large = 有一格太长
list-there = 这个地点已经有了
photos-old = 到期的家庭照片
photos-old-text = 有 { $count } 张家庭照片已经过了保留期，可以彻底删除。文字说明和签名会留着。
photos-erase = 彻底删除
photos-erase-sure = 删了找不回来，确定彻底删除
photos-erased = 照片已彻底删除，文字说明和签名都留着
photos-not-erased = 没有删成，请再试一次
