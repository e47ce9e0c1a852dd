# Sites from a spreadsheet, photos past their days
list-title = Sites from a spreadsheet
list-text = Choose a CSV file (WPS and Excel can save one). The first line has these headings: { $columns }. Name and type are needed. If the list has coordinates, first choose of which kind they are, then choose the list.
list-choose = Choose a list
list-datum = Coordinates in the list
    .hint = Coordinates from Baidu maps are of yet another kind (BD-09) and cannot be brought in. If you are not sure of the kind, take the two columns out and use the device’s position on the spot.
list-datum-none = The list has no coordinates
list-datum-wgs-84 = From satellite positioning (WGS 84)
list-datum-gcj-02 = Copied from a Chinese map (GCJ-02, such as Amap or Tencent)
list-column-name = Name
list-column-site-type = Type
list-column-build = Building
list-column-year = Year
list-column-address = Address
list-column-township = Township
list-column-owner = Responsible
list-column-latitude = Latitude
list-column-longitude = Longitude
list-unused = These columns are not known and were left out: { $columns }.
list-done = Brought in
list-done-text = Sites brought in: { $sites }.{ $datum ->
    [wgs-84] { " " }Their coordinates were taken as WGS 84 and kept as they are.
    [gcj-02] { " " }Their coordinates were taken as those of a Chinese map (GCJ-02) and brought back to WGS 84.
   *[none] { "" }
 }
list-done-partly = Sites brought in: { $sites }. Lines left out, for the reasons below: { $lines }.{ $datum ->
    [wgs-84] { " " }The coordinates were taken as WGS 84 and kept as they are.
    [gcj-02] { " " }The coordinates were taken as those of a Chinese map (GCJ-02) and brought back to WGS 84.
   *[none] { "" }
 }
list-line = Line { $line }: { $why }
list-not-text = This file is not a text table (CSV). Please save it as CSV in WPS or Excel.
list-no-heading = No headings were found. The first line needs “Name” and “Type”.
list-too-long = That is too many lines for a list of sites. Please split the file.
list-open-quote = A quotation mark is never closed; the table may be damaged.
list-no-datum = The list has coordinates, but their kind was not chosen, so nothing was brought in. Please choose it, then choose the list again.
list-name = no name
list-site-type = the type is not known; please write it as on these pages
list-build = the kind of building is not known; write “new”, “altered” or “existing”
list-year = the year is impossible
list-position = the coordinates are wrong
list-too-large = a cell is too long
list-there = this site is here already
photos-old = Photos of homes past their days
photos-old-text = { $count ->
    [one] 1 photo of a home is past its days and can be erased for good. Its words stay, and so do signatures.
   *[other] { $count } photos of homes are past their days and can be erased for good. Their words stay, and so do signatures.
 }
photos-erase = Erase for good
photos-erase-sure = This cannot be undone: erase
photos-erased = The photos are erased; words and signatures are kept
photos-not-erased = They could not be erased; please try again
