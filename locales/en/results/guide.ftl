# What there is, without answering anything.
guide-title = See what there is
