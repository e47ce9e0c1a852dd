//! Another district: a small pack of its own, with its own words, goes all the way from the files to verdicts.
//! Whatever this pack could not do would be something of Wulingyuan in the program.
#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod copies;

use copies::copy;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tongda::audit::edit::Edit;
use tongda::kiosk::config::{self, Config};
use tongda::kiosk::media;
use tongda::pack::compile::{check_texts, compile, read_texts, word_folders};
use tongda::pack::{Pack, load};
use tongda::screening::{Verdict, answers_from_json, play, screen};
use tongda::text::{LANGUAGES, Locale};

const CONTENT: &str = "tests/data/district";

fn content() -> &'static Path {
    Path::new(CONTENT)
}

fn pack() -> Pack {
    compile(content()).unwrap_or_else(|findings| panic!("{}", findings[0]))
}

fn words() -> Vec<PathBuf> {
    word_folders(content(), Path::new("locales"))
}

fn tongda(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_tongda")).args(args).output().unwrap()
}

#[test]
fn the_pack_and_its_words_have_no_fault() {
    let checked = tongda(&["check", CONTENT, "--locales", "locales"]);
    assert_eq!(
        String::from_utf8_lossy(&checked.stderr),
        "0 findings\n",
        "{}",
        String::from_utf8_lossy(&checked.stdout)
    );
    assert_eq!(check_texts(&pack(), &words(), &LANGUAGES), []);
}

#[test]
fn without_its_own_words_they_are_missing() {
    let findings = check_texts(&pack(), &["locales".into()], &LANGUAGES);
    assert!(findings.iter().any(|f| f.problem == "no text `row-ferry-pass`"), "{findings:?}");
}

#[test]
fn its_words_take_the_place_of_those_of_another_district() {
    for (locale, district) in [(Locale::ZhCn, "\u{793a}\u{4f8b}\u{53bf}"), (Locale::En, "Sample County")] {
        let texts = read_texts(&words(), locale).unwrap();
        assert_eq!(texts.format("district", None).as_deref(), Some(district));
        for id in ["brand-title", "period", "period.easy", "source-plan", "agency-county-dpf.full", "about-what-check"]
        {
            let text = texts.format(id, None).unwrap();
            assert!(text.contains(district), "{id}: {text}");
        }
        // What it does not say itself is said as everywhere.
        assert!(texts.has("home-title") && texts.has("disclaimer.easy"));
    }
}

#[test]
fn words_that_still_speak_of_another_district_are_found() {
    let folder = copy(content(), 921);
    let file = "locales/en/start/district.ftl";
    let text = fs::read_to_string(folder.join(file)).unwrap();
    let without: String = text
        .lines()
        .filter(|line| !line.contains("period") && !line.contains(".easy = This is"))
        .map(|l| format!("{l}\n"))
        .collect();
    fs::write(folder.join(file), without).unwrap();
    let findings = check_texts(&pack(), &word_folders(&folder, Path::new("locales")), &LANGUAGES);
    let named: Vec<&str> = findings.iter().map(|f| f.problem.as_str()).filter(|p| p.contains("names")).collect();
    assert_eq!(named, ["`period.easy` names Wulingyuan", "`period` names Wulingyuan"]);
    // Those that only belong to rows this county has not are nobody's concern here.
    assert!(read_texts(&words(), Locale::En).unwrap().format("agency-dpf.full", None).unwrap().contains("Wulingyuan"));
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn own_words_in_one_language_alone_are_found() {
    let folder = copy(content(), 920);
    let path = folder.join("locales/en/start/district.ftl");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace("district = Sample County\n", "")).unwrap();
    let findings = check_texts(&pack(), &word_folders(&folder, Path::new("locales")), &LANGUAGES);
    assert!(findings.iter().any(|f| f.problem == "`district` has no counterpart in en"), "{findings:?}");
    fs::remove_dir_all(folder).unwrap();
}

/// What a person answers, and the verdicts worked out by hand from tests/data/district/benefits.
#[test]
fn people_get_the_verdicts_of_its_own_rules() {
    use Verdict::{Ask, Likely, Missing, No};
    let pack = pack();
    let person = |more: &str| format!(r#"{{"for_whom":"person","kinds":["vision"],"cert":"have",{more}}}"#);
    let check = |json: &str, expected: &[(&str, Verdict)]| {
        let answers = answers_from_json(&pack, &serde_json::from_str(json).unwrap()).unwrap();
        let found: Vec<(&str, Verdict)> =
            screen(&pack, &answers).iter().map(|o| (pack.rows[o.row].id.as_str(), o.verdict)).collect();
        assert_eq!(found, expected, "{json}");
    };
    check(
        &person(r#""age":66,"home":"county","crossings":8"#),
        &[("ferry-pass", Likely), ("reading-lamp", Likely), ("river-walk", Likely)],
    );
    // Seldom on the river, but past 70; and registered elsewhere, which the lamp does not mind.
    check(
        &person(r#""age":70,"home":"near","crossings":7"#),
        &[("ferry-pass", Ask), ("reading-lamp", Likely), ("river-walk", Likely)],
    );
    check(
        &person(r#""age":59,"home":"county","crossings":7"#),
        &[("ferry-pass", No), ("reading-lamp", No), ("river-walk", Likely)],
    );
    check(r#"{"for_whom":"employer"}"#, &[("ramp-grant", Missing)]);
    check(r#"{"for_whom":"employer","staff":5}"#, &[("ramp-grant", Ask)]);
    check(r#"{"for_whom":"employer","staff":4}"#, &[("ramp-grant", No)]);
}

#[test]
fn the_interview_asks_its_questions_and_reaches_the_same_verdicts() {
    let pack = load(&serde_json::to_string(&pack()).unwrap()).unwrap();
    let json = r#"{"for_whom":"person","kinds":["limb"],"cert":"none","age":30,"home":"far","crossings":20}"#;
    let answers = answers_from_json(&pack, &serde_json::from_str(json).unwrap()).unwrap();
    let played = play(&pack, &answers);
    let asked: Vec<&str> = played.asked.iter().map(|fact| pack.facts[*fact].id.as_str()).collect();
    assert!(asked.contains(&"crossings") && !asked.contains(&"staff"), "{asked:?}");
    let verdicts = |all: &[tongda::screening::Outcome]| all.iter().map(|o| (o.row, o.verdict)).collect::<Vec<_>>();
    assert_eq!(verdicts(&played.outcomes), verdicts(&screen(&pack, &answers)));
}

#[test]
fn names_that_the_program_shares_with_a_pack_keep_their_meaning() {
    for (index, (file, from, to, says)) in [
        (
            "facts.toml",
            "values = [\"person\", \"employer\"]",
            "values = [\"person\", \"employer\", \"club\"]",
            "no door leads to `club`",
        ),
        ("sources.toml", "kind = \"rule\"", "kind = \"plan\"", "`ferry-rules` is of the kind `plan`"),
    ]
    .into_iter()
    .enumerate()
    {
        let folder = copy(content(), 930 + index);
        let text = fs::read_to_string(folder.join(file)).unwrap();
        assert!(text.contains(from), "{file} has no `{from}` any more");
        fs::write(folder.join(file), text.replacen(from, to, 1)).unwrap();
        let findings = compile(&folder).unwrap_err();
        assert!(findings.iter().any(|f| f.problem.contains(says)), "`{to}`: {findings:?}");
        fs::remove_dir_all(folder).unwrap();
    }
}

/// `cargo xtask` begins a site with these files where a district brings none: nothing of another one's.
#[test]
fn a_district_that_says_nothing_of_itself_has_no_recordings_and_a_kiosk_with_the_usual_settings() {
    let blank = |name: &str| fs::read_to_string(Path::new("xtask/src/site/blank").join(name)).unwrap();
    assert_eq!(config::parse(&blank("kiosk.json")), Ok(Config::default()));
    let recordings = media::parse(&blank("media/manifest.json")).unwrap();
    assert!(Locale::ALL.into_iter().all(|locale| recordings.ids(locale).next().is_none()));
    assert_eq!(blank("contacts.json").trim(), "{}");
}

#[test]
fn its_made_up_inspections_can_be_imported() {
    let file = std::env::temp_dir().join(format!("tongda-district-{}.zip", std::process::id()));
    let done = tongda(&["sample", CONTENT, "-o", file.to_str().unwrap(), "--sites", "2", "--rounds", "3"]);
    assert_eq!(done.status.code(), Some(0), "{}", String::from_utf8_lossy(&done.stderr));
    let bytes = fs::read(&file).unwrap();
    let bundle = tongda::codec::bundle::read(&bytes).unwrap();
    assert_eq!((bundle.sites.len(), bundle.rounds.len()), (2, 3));
    // As in the program, each answer is kept with the verdict on it.
    let mut edits = bundle.rounds.iter().flat_map(|round| round.log.entries()).map(|entry| &entry.edit);
    assert!(edits.all(|edit| !matches!(edit, Edit::Answer { shown: None, .. })));
    fs::remove_file(file).unwrap();
}
