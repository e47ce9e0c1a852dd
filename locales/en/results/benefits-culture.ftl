# Culture and sport

row-five-ones = The “Five Ones”: culture for families
    .what = The plan asks for five kinds of culture for the families of severely disabled people: a book, a film, a visit to a park, an exhibition, and an arts or sports activity. The park visit is an organised outing, not free or cheaper entry to the scenic area. The plan does not say what counts as severe; here it is read as grade 1 or 2 on the disability certificate.
    .ask = When is it organised this year, and which of the five? Can somebody come to the home, or give a lift, if going out is hard? Can family members come along?
    .next = Contact the District Disabled Persons’ Federation, say that there is a severely disabled person in the family and what they would enjoy, and ask when the next activity is.
    .easy = These are outings and activities such as books, films and parks. They are not free or cheaper scenic area tickets. Families with a severely disabled person may be able to join. First ask the District Disabled Persons’ Federation for dates.

row-blind-reading = Books and reading for blind people
    .what = The plan sets out to offer blind people books in braille, audio books, large-print books and digital reading, and to build reading rooms for them in public libraries. People with low vision can ask too.
    .ask = Which braille, audio and large-print books does the library have now? Can listening devices be borrowed? Can books be posted to the home?
    .next = Call the district library to ask what it has, and take the disability certificate, if there is one, when going. If questions remain, ask the District Culture and Tourism Bureau.
    .easy = People who see little or nothing can enjoy books too. There may be braille, large-print and audio books. First call the district library.
doc-blind-reading-law-disabled-persons = Article 50 says reading matter for blind people goes by post free of charge.
reason-blind-reading-vision = Has a vision disability
unchecked-blind-reading-holdings = Which books and devices the library has

row-deaf-tv = Captions and sign language on television
    .what = The plan sets out for television to carry live captions or programmes in national sign language. Where there are such programmes, just switch on; there is nothing to apply for.
    .ask = Which local programmes have captions or sign language, and when? Who should hear about it if captions are hard to read or the signer is too small?
    .next = See whether the local programmes have captions or sign language. If not, or if they are hard to see, suggest it to the district media centre.
    .easy = Some television programmes may have captions or sign language. They may help people who cannot hear or find speaking hard. If there are some, just switch on. If it is hard to see, tell the district media centre.
reason-deaf-tv-hearing-or-speech = Has a hearing or speech disability

row-special-arts = Arts by disabled people and the city arts show
    .what = The plan encourages disabled people to create art, learn traditional crafts and take part in the city’s arts show by disabled people, and supports arts teaching for disabled children. People are selected for shows and arts bases; the plan does not say how.
    .ask = Is there an arts base or a place to rehearse in this district? How does one sign up for a show, and who is chosen? Which lessons are there for a child who would like to learn?
    .next = Contact the District Disabled Persons’ Federation, say what the person enjoys or does well, and ask what is coming up. The District Culture and Tourism Bureau can also be asked.
    .easy = Disabled people who enjoy the arts may be able to take part. It can be a show, making art, or an old craft. Children can ask too. First ask the District Disabled Persons’ Federation.
reason-special-arts-wants = Would like to take part in the arts
unchecked-special-arts-selection = How people are selected, and how many

row-culture-activities = Culture week, reading events and other public activities
    .what = The plan asks for public activities such as the culture week for disabled people to go on, and encourages disabled people to join public reading events. It sets no other condition; any disabled person can ask.
    .ask = What is on soon, when and where? Does one need to sign up? Is the place easy to get into, and are there captions or sign language?
    .next = Contact the District Disabled Persons’ Federation or the District Culture and Tourism Bureau and ask what is on. Mention early if someone to go along, sign language or a wheelchair route is needed.
    .easy = These are culture events for everyone together. There are reading events and a culture week. Any disabled person may be able to join. First ask the District Disabled Persons’ Federation for dates.

row-competitive-sport = Games for disabled people, and selection of athletes
    .what = The plan sets out to take part in Zhangjiajie’s games and sports events for disabled people, and to select and recommend good athletes. The plan’s box names Chongqing where its text names Zhangjiajie; here we follow the text.
    .ask = Which games are coming up, and in which sports? How are athletes selected? Who decides the sport class, and when is that done?
    .next = Contact the District Disabled Persons’ Federation, say which sport the person does or would like to do, and ask how to sign up for selection.
    .easy = These are sports games for disabled people. People are chosen first. Disabled people who like sport may have a chance. First ask the District Disabled Persons’ Federation.
reason-competitive-sport-wants = Would like to take part in sport
unchecked-competitive-sport-selection = How athletes are selected, and how many
unchecked-competitive-sport-class = The sport class given

row-fitness = Fitness and exercise for disabled people
    .what = The plan asks for exercise that suits disabled people to be spread, for demonstration points for culture and sport to be set up, and for events such as the fitness week and Special Olympics day. It sets no other condition; any disabled person can ask.
    .ask = Where is the nearest demonstration point, and when is it open? Is there somebody to show how? When is the next fitness week or Special Olympics day?
    .next = Contact the District Disabled Persons’ Federation and ask where to exercise nearby and whether somebody gives guidance. The District Culture and Tourism Bureau can also be asked.
    .easy = These activities help disabled people to keep fit. Any disabled person may be able to join. First ask the District Disabled Persons’ Federation where to exercise.
unchecked-fitness-where = Whether there is a demonstration point nearby, and when it is open

row-home-fitness = Exercise at home for severely disabled people
    .what = The plan sets out to bring exercise for recovery and fitness into the homes of severely disabled people. It does not say whether equipment is brought or somebody comes to show how, or what counts as severe; here that is read as grade 1 or 2 on the disability certificate.
    .ask = Does this run this year? Is equipment brought, or does somebody come to show how? How often, and how much room does it need?
    .next = Contact the District Disabled Persons’ Federation, say what makes going out hard and which movements are possible, and ask how to sign up. A family member can ask too.
    .easy = This is help with exercise at home. Severely disabled people may be able to use it. A family member can ask for them. First ask the District Disabled Persons’ Federation.
unchecked-home-fitness-what = Which equipment is brought, and whether somebody comes to show how
