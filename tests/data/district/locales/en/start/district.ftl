# This county’s own words. An entry takes the place of the whole common entry of the same id.
brand-title = Tongda · Sample County
district = Sample County
period = Based on Sample County’s plan for disabled people (2026–2030).
    .easy = This is from Sample County’s plan for disabled people, 2026 to 2030.
q-home = Where do you live?
    .hint = “This county” means Sample County.
    .short = Home
    .why = Some things are only for people who live in the county.
    .easy = Where do you live?
v-home-county = Registered in the county, and living in it
v-home-near = Living in the county, registered elsewhere
v-home-far = Living elsewhere
topic-river = Crossing the river
    .about = The ferry and the path along the river
