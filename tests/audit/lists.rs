//! What comes from other programs and goes to them: lists of sites from spreadsheets, results of axe-core, places on a map.

use crate::support::{empty_round, facts, list, list_words, note, place, reading, samples, seen};
use serde_json::{Value, json};
use tongda::audit::digest::digest;
use tongda::audit::id::CheckId;
use tongda::audit::observation::{Answer, Observation};
use tongda::audit::position::{Position, Provenance};
use tongda::codec::axe::{self, AxeFault};
use tongda::codec::geojson::{self, Feature};
use tongda::codec::site_list::{Column, Datum, Fault, List, Words, known, read};
use tongda::pack::checklist::BuildKind;

fn words() -> Words {
    let mut words = list_words();
    words.columns.insert("\u{540d}\u{79f0}".to_owned(), Column::Name);
    words.columns.insert("\u{7c7b}\u{578b}".to_owned(), Column::SiteType);
    words.types.insert("\u{516c}\u{5395}".to_owned(), "toilet".into());
    words
}

fn listed(text: &str) -> Result<List, Fault> {
    read(text.as_bytes(), &words(), 2026)
}

/// Names of the sites, and the lines that were not taken.
fn check(text: &str, names: &[&str], faults: &[(usize, Fault)]) {
    let list = listed(text).unwrap_or_else(|fault| panic!("{text:?}: {fault:?}"));
    let got: Vec<_> = list.sites.iter().map(|site| site.name.as_str()).collect();
    assert_eq!((got.as_slice(), list.faults.as_slice()), (names, faults), "{text:?}");
}

#[test]
fn a_place_that_is_here_or_stands_above_is_named_and_not_taken_twice() {
    let mut words = words();
    let facts = |text| read(text, &words, 2026).expect("a list").sites.remove(0);
    let gate = facts("name,site-type,township\nGate,toilet,Suoxiyu\n".as_bytes());
    words.here.insert(known(&gate));
    let text = "name,site-type,township\nGate,toilet,Suoxiyu\nGate,toilet,Junpingdi\nGate,toilet,Junpingdi\n";
    let list = read(text.as_bytes(), &words, 2026).expect("a list");
    let townships: Vec<_> = list.sites.iter().map(|site| site.township.as_str()).collect();
    assert_eq!((townships, list.faults), (vec!["Junpingdi"], vec![(2, Fault::There), (4, Fault::There)]));
}

#[test]
fn a_list_is_read_however_the_spreadsheet_wrote_it() {
    for text in [
        "name,site-type\nA,toilet\nB,toilet\n",
        "\u{feff}name,site-type\r\nA,toilet\r\nB,toilet",
        "name\tsite-type\nA\ttoilet\nB\ttoilet\n",
        "site-type,name\ntoilet,A\ntoilet,B",
        " Name , SITE-TYPE \nA, Toilet \n B ,toilet\n",
        "\"name\",\"site-type\"\n\"A\",\"toilet\"\n\"B\",\"toilet\"\n",
        "\u{540d}\u{79f0},\u{7c7b}\u{578b}\nA,\u{516c}\u{5395}\nB,toilet\n",
        "\n\n,,\nname,site-type,remark\nA,toilet,x\n,,\n\nB,toilet\n\n",
    ] {
        check(text, &["A", "B"], &[]);
    }
}

#[test]
fn headings_and_years_are_read_as_people_write_them_and_what_is_left_out_is_named() {
    let list = listed("N a m e,Site-type,year,Remark,\nA,toilet,2008\u{5e74},x,y\n").expect("a list");
    assert_eq!(list.sites.first().and_then(|site| site.year), Some(2008));
    assert_eq!((list.unused.as_slice(), list.faults.len()), (&["Remark".to_owned()][..], 0));
}

#[test]
fn quoted_cells_hold_commas_marks_and_lines() {
    check("name,site-type\n\"A,B\",toilet\n", &["A,B"], &[]);
    check("name,site-type\n\"A \"\"B\"\"\",toilet\n", &["A \"B\""], &[]);
    check("name,site-type\n\"A\r\nB\",toilet\nC,x\n", &["A\r\nB"], &[(4, Fault::SiteType)]);
    check("name,site-type\nA\"B,toilet\n", &["A\"B"], &[]);
    check("name,site-type\n\"\",toilet\n", &[], &[(2, Fault::Name)]);
}

#[test]
fn a_bad_line_is_named_and_takes_no_other_down() {
    let heading = "name,site-type,build,year,address,latitude,longitude\n";
    for (line, fault) in [
        (",toilet", Fault::Name),
        ("A", Fault::SiteType),
        ("A,castle", Fault::SiteType),
        ("A,toilet,old", Fault::Build),
        ("A,toilet,new,1899", Fault::Year),
        ("A,toilet,new,2027", Fault::Year),
        ("A,toilet,new,2019 AD", Fault::Year),
        ("A,toilet,,,,29.3", Fault::Position),
        ("A,toilet,,,,,110.5", Fault::Position),
        ("A,toilet,,,,110.5,29.3", Fault::Position),
        ("A,toilet,,,,48.8,2.3", Fault::Position),
        ("A,toilet,,,,north,east", Fault::Position),
        ("A,toilet,,,,29.3,110.5E", Fault::Position),
    ] {
        check(&format!("{heading}before,toilet\n{line}\nafter,toilet\n"), &["before", "after"], &[(3, fault)]);
    }
    let long = "x".repeat(501);
    check(&format!("{heading}A,toilet,,,{long}\nB,toilet\n"), &["B"], &[(2, Fault::TooLarge)]);
}

#[test]
fn a_list_of_which_nothing_can_be_taken_says_why() {
    for (bytes, fault) in [
        (&b"name,site-type\nA\xff,toilet"[..], Fault::NotText),
        (b"PK\x03\x04\x14\x00\xe3", Fault::NotText),
        (b"", Fault::NoHeading),
        (b"\n \n,,\n", Fault::NoHeading),
        (b"A,toilet\nB,toilet\n", Fault::NoHeading),
        (b"name,year\nA,2019\n", Fault::NoHeading),
        (b"name;site-type\nA;toilet\n", Fault::NoHeading),
        (b"name,site-type\n\"A,toilet\nB,toilet\n", Fault::OpenQuote),
    ] {
        assert_eq!(read(bytes, &words(), 2026), Err(fault), "{}", String::from_utf8_lossy(bytes));
        assert!(Fault::WHOLE.contains(&fault));
    }
    let many = format!("name,site-type\n{}", "A,toilet\n".repeat(20_001));
    assert_eq!(listed(&many), Err(Fault::TooLong));
}

#[test]
fn every_column_is_taken_and_what_is_missing_is_left_open() {
    let text = "name,site-type,build,year,address,township,owner,latitude,longitude\n\
        A,toilet,altered,\u{ff12}\u{ff10}\u{ff11}\u{ff19},x,junping,\u{738b},29.3455,110.5501\nB,toilet\n";
    let list = listed(text).expect("a list");
    let position =
        Position { latitude: 293_455_000, longitude: 1_105_501_000, accuracy: None, provenance: Provenance::List };
    let mut expected = facts("A", BuildKind::Altered);
    (expected.address, expected.owner, expected.position) = ("x".to_owned(), "\u{738b}".to_owned(), Some(position));
    assert_eq!(list.sites[0], expected);
    let open = &list.sites[1];
    assert_eq!((open.build, open.year, open.position, open.address.as_str()), (BuildKind::Existing, None, None, ""));
}

/// Where the only site of a list lies, once somebody has said of which kind its coordinates are.
fn placed(cells: &str, datum: Option<Datum>) -> Result<Option<Position>, Fault> {
    let text = format!("name,site-type,latitude,longitude\nA,toilet,{cells}\n");
    let list = read(text.as_bytes(), &Words { datum, ..words() }, 2026)?;
    assert!(list.faults.is_empty(), "{cells}");
    Ok(list.sites[0].position)
}

#[test]
fn coordinates_are_what_the_person_says_they_are() {
    let text = "39.910227,116.403714";
    for (datum, provenance) in [(Datum::Wgs84, Provenance::List), (Datum::Gcj02, Provenance::Map)] {
        let expected = Position::parse(text, provenance).expect("in the country");
        assert_eq!(placed(text, Some(datum)), Ok(Some(expected)), "{datum:?}");
        assert_eq!(placed(",", Some(datum)), Ok(None), "{datum:?}");
    }
}

#[test]
fn coordinates_of_which_nobody_has_said_the_kind_are_not_taken_nor_anything_beside_them() {
    assert_eq!(placed(",", None), Ok(None));
    for cells in ["29.3455,110.5501", "29.3455,", ",110.5501", "north,east"] {
        assert_eq!(placed(cells, None), Err(Fault::NoDatum), "{cells}");
    }
    assert!(Fault::WHOLE.contains(&Fault::NoDatum));
}

#[test]
fn the_apostrophe_before_a_formula_is_ours_and_any_other_is_theirs() {
    for (cell, name) in [
        ("'=1+1", "=1+1"),
        ("'+8613800", "+8613800"),
        ("'-x", "-x"),
        ("'@x", "@x"),
        ("'x", "'x"),
        ("''=x", "''=x"),
        ("' =1+1", " =1+1"),
        ("=1+1", "=1+1"),
    ] {
        check(&format!("name,site-type\n{cell},toilet\n"), &[name], &[]);
    }
}

#[test]
fn the_apostrophe_before_a_full_width_sign_is_ours_too() {
    for sign in ["\u{ff1d}", "\u{ff0b}", "\u{ff0d}", "\u{ff20}"] {
        let name = format!("{sign}x");
        let row = |cells: [&str; 2]| cells.map(str::to_owned).to_vec();
        let ours = tongda::codec::csv::write(&[row(["name", "site-type"]), row([&name, "toilet"])]);
        check(&ours, &[&name], &[]);
    }
}

fn violation(id: &str, places: usize) -> Value {
    let nodes: Vec<_> = (0..places).map(|n| json!({ "target": [format!("#p{n}")] })).collect();
    json!({ "id": id, "help": format!("about {id}"), "nodes": nodes })
}

fn result(violations: &[Value]) -> Value {
    json!({ "url": "https://example.cn/", "testEngine": { "name": "axe-core", "version": "4.10.2" }, "violations": violations })
}

/// What a result says of a check that was answered so: the answer it is given now, and whether somebody is contradicted.
fn verdict(check: &str, found: &[Value], said: Option<Answer>) -> Option<(Option<Answer>, bool, String)> {
    let found = axe::read(&result(found).to_string()).expect("a result");
    let seen = |id: &CheckId| said.clone().filter(|_| id.as_str() == check).map(|answer| seen(check, answer, None));
    let verdicts = axe::verdicts(&list(), &found, &seen);
    let own = verdicts.into_iter().find(|verdict| verdict.check.as_str() == check)?;
    Some((own.answer, own.contradicts, own.text))
}

#[test]
fn a_violation_answers_what_nobody_looked_at_and_questions_a_yes() {
    use Answer::{CannotTell, No, NoSuchFacility, NotApplicable, Yes};
    for (check, rule, said, expected, contradicts) in [
        ("alt-text", "image-alt", None, Some(No), false),
        ("alt-text", "input-image-alt", Some(Yes), Some(CannotTell), true),
        ("alt-text", "image-alt", Some(No), None, false),
        ("alt-text", "image-alt", Some(CannotTell), None, false),
        ("alt-text", "image-alt", Some(NotApplicable), None, false),
        ("alt-text", "image-alt", Some(NoSuchFacility), None, false),
        ("labels", "label", None, Some(CannotTell), false),
        ("labels", "label", Some(reading("missing 0")), Some(CannotTell), true),
        ("labels", "label", Some(reading("missing 3")), None, false),
    ] {
        let (answer, against, text) = verdict(check, &[violation(rule, 2)], said.clone()).expect("it speaks to it");
        assert_eq!((answer, against), (expected, contradicts), "{check} {said:?}");
        assert_eq!(text, format!("axe {rule}: about {rule} (2) #p0, #p1"));
    }
}

#[test]
fn only_a_note_by_a_person_is_no_answer() {
    let found = axe::read(&result(&[violation("image-alt", 1)]).to_string()).expect("a result");
    let mut round = empty_round();
    round.append(&crate::support::a(), crate::support::at(1), note("alt-text", "look again"));
    let seen = |id: &CheckId| -> Option<Observation> { round.observation(&crate::support::spot(id.as_str())) };
    let verdicts = axe::verdicts(&list(), &found, &seen);
    assert_eq!(verdicts.iter().map(|v| v.answer.clone()).collect::<Vec<_>>(), [Some(Answer::No)]);
}

#[test]
fn what_axe_did_not_find_or_cannot_know_says_nothing() {
    assert_eq!(verdict("alt-text", &[], None), None);
    assert_eq!(verdict("alt-text", &[], Some(Answer::No)), None);
    assert_eq!(verdict("alt-text", &[violation("region", 1)], Some(Answer::Yes)), None);
    assert_eq!(verdict("sign", &[violation("image-alt", 1)], None), None);
}

#[test]
fn several_pages_are_one_result_and_both_rules_are_named() {
    let pages = json!([
        result(&[violation("image-alt", 2)]),
        result(&[violation("image-alt", 3), violation("input-image-alt", 1)])
    ]);
    let found = axe::read(&format!("\u{feff}{pages}")).expect("a list of results");
    assert_eq!((found.pages.len(), found.version.as_str()), (2, "4.10.2"));
    let alt = &found.violations["image-alt"];
    assert_eq!((alt.count, alt.places.as_slice()), (5, &["#p0", "#p1", "#p0"].map(str::to_owned)[..]));
    let verdicts = axe::verdicts(&list(), &found, &|_| None);
    let lines: Vec<_> = verdicts[0].text.lines().collect();
    assert_eq!(
        lines,
        ["axe image-alt: about image-alt (5) #p0, #p1, #p0", "axe input-image-alt: about input-image-alt (1) #p0"]
    );
}

#[test]
fn other_peoples_files_are_told_apart() {
    for (text, fault) in [
        ("", AxeFault::NotJson),
        ("name,site-type", AxeFault::NotJson),
        ("{\"violations\":[", AxeFault::NotJson),
        ("null", AxeFault::Foreign),
        ("[]", AxeFault::Foreign),
        ("[1]", AxeFault::Foreign),
        ("{}", AxeFault::Foreign),
        ("{\"violations\":{}}", AxeFault::Foreign),
        ("{\"violations\":[{}]}", AxeFault::Foreign),
        ("{\"violations\":[{\"id\":7}]}", AxeFault::Foreign),
        ("{\"violations\":[]}", AxeFault::Foreign),
        ("{\"schema\":2,\"log\":[]}", AxeFault::Foreign),
    ] {
        assert_eq!(axe::read(text), Err(fault), "{text}");
    }
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(axe::read(&deep), Err(AxeFault::NotJson));
}

#[test]
fn a_tool_that_says_too_much_is_cut_short() {
    let long = "x\u{0}\n".repeat(1000);
    let nodes: Vec<_> = (0..5000).map(|_| json!({ "target": [long] })).collect();
    let found =
        axe::read(&result(&[json!({ "id": "label", "help": long, "nodes": nodes })]).to_string()).expect("a result");
    let told = &found.violations["label"];
    assert_eq!((told.help.len(), told.count, told.places.len(), told.places[0].len()), (200, 5000, 3, 200));
}

#[test]
fn a_map_has_every_site_with_its_longitude_first() {
    let (site, round, _) = samples::full();
    let list = list();
    let found = digest(&list, &crate::support::scoring(), BuildKind::New, &round);
    let (mut one, mut two) = (site.facts().expect("there"), facts("<\"B\">\n", BuildKind::Altered));
    one.position = Some(place());
    (two.address, two.township, two.year) = (String::new(), String::new(), None);
    let features =
        [Feature { id: "site-1", facts: &one, last: Some(&found) }, Feature { id: "site-2", facts: &two, last: None }];
    let map: Value = serde_json::from_str(&geojson::write(&features)).expect("JSON");
    assert_eq!((&map["type"], map["features"].as_array().map(Vec::len)), (&json!("FeatureCollection"), Some(2)));
    let (first, second) = (&map["features"][0], &map["features"][1]);
    assert_eq!(first["geometry"], json!({ "type": "Point", "coordinates": [110.550_123_4, 29.3455] }));
    assert_eq!((&first["id"], &first["properties"]["position_accuracy_m"]), (&json!("site-1"), &json!(8)));
    assert_eq!((&first["properties"]["gates_failed"], &first["properties"]["score"]), (&json!(1), &Value::Null));
    assert_eq!(first["properties"]["failed"], json!(3));
    assert_eq!(second["geometry"], Value::Null);
    assert!(second.as_object().is_some_and(|feature| feature.contains_key("geometry")), "null, not left out");
    assert_eq!(second["properties"], json!({ "name": "<\"B\">\n", "type": "toilet", "build": "altered" }));
}

#[test]
fn an_empty_map_is_a_map() {
    let map: Value = serde_json::from_str(&geojson::write(&[])).expect("JSON");
    assert_eq!(map["features"], json!([]));
}
