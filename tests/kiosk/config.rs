//! The settings of the machine: what is read, and which faults are found where.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use proptest::prelude::*;
use serde_json::{Map, Value, json};
use std::path::Path;
use tongda::kiosk::config::{Code, Config, ConfigFault, Problem, Screen, parse};
use tongda::kiosk::keys::Action;
use tongda::text::{Args, Locale, Texts};

use Problem::{NoSuchAction, NotACode, NotAnAddress, NotJson, TwoMeanings, Unknown, WrongType};

const fn beyond(low: f64, high: f64) -> Problem {
    Problem::OutOfRange { low, high }
}

fn faults(text: &str) -> Vec<(String, Problem)> {
    parse(text).err().unwrap_or_default().into_iter().map(|fault| (fault.place, fault.problem)).collect()
}

#[track_caller]
fn check(text: &str, expected: &[(&str, Problem)]) {
    let expected: Vec<_> = expected.iter().map(|(place, problem)| ((*place).to_owned(), *problem)).collect();
    assert_eq!(faults(text), expected, "{text}");
}

#[test]
fn what_is_left_out_is_the_default() {
    for text in
        ["{}", r#"{"schema":1}"#, "\u{feff}{}", r#"{"time":{},"keys":{},"public_address":null,"operator":null}"#]
    {
        assert_eq!(parse(text), Ok(Config::default()), "{text}");
    }
}

#[test]
fn the_file_of_the_site_names_every_setting_with_its_default() {
    let text = std::fs::read_to_string("public/kiosk.json").unwrap();
    assert_eq!(parse(&text), Ok(Config::default()));
    let file: Value = serde_json::from_str(&text).unwrap();
    let names = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    let mut actions = Action::ALL.map(|action| action.key().to_owned());
    actions.sort();
    assert_eq!(names(&file["keys"]), actions);
    let all = ["always", "keys", "operator", "public_address", "scan", "schema", "screen", "speech", "time"];
    assert_eq!(names(&file), all);
    assert_eq!(names(&file["screen"]), ["mm_per_px", "viewing_distance_mm"]);
    assert_eq!(names(&file["time"]), ["idle_seconds", "warning_seconds"]);
    assert_eq!(names(&file["speech"]), ["rate", "speaker", "volume"]);
    assert_eq!(names(&file["scan"]), ["pace"]);
}

#[test]
fn every_setting_can_be_set() {
    let text = json!({
        "always": true, "public_address": "https://example.org/t/", "screen": { "mm_per_px": 1, "viewing_distance_mm": 300 },
        "time": { "idle_seconds": 0, "warning_seconds": 600 }, "speech": { "speaker": true, "rate": 0, "volume": 10 },
        "scan": { "pace": 6 }, "keys": { "switch": [" ", "1"], "headphones": [] },
        "operator": { "salt": "s", "sha256": "A".repeat(64) },
    });
    let config = parse(&text.to_string()).unwrap();
    assert!(config.always && config.speech.speaker);
    assert_eq!(config.public_address.as_deref(), Some("https://example.org/t/"));
    assert_eq!(config.screen, Screen { mm_per_px: 1.0, viewing_distance_mm: 300 });
    assert_eq!((config.time.idle_seconds, config.time.warning_seconds), (0, 600));
    assert_eq!((config.speech.rate, config.speech.volume, config.scan.pace), (0, 10, 6));
    assert_eq!(config.keys.keys(Action::Switch), [" ", "1"]);
    assert_eq!(config.keys.action("F9"), None, "given keys replace the usual one");
    assert_eq!(config.keys.keys(Action::Headphones), [] as [&str; 0]);
    assert_eq!(config.operator.unwrap().sha256, "a".repeat(64));
}

#[test]
fn a_fault_names_its_place() {
    check("", &[("line 1", NotJson)]);
    check("{\n  \"always\": true,\n  // no\n}", &[("line 3", NotJson)]);
    check("{\n  \"always\": tru", &[("line 2", NotJson)]);
    check("[]", &[("line 1", WrongType)]);
    for (text, place, problem) in [
        (r#"{"schema":2}"#, "schema", Problem::Newer),
        (r#"{"schema":0}"#, "schema", beyond(1.0, 1.0)),
        (r#"{"schema":"1"}"#, "schema", WrongType),
        (r#"{"Always":true}"#, "Always", Unknown),
        (r#"{"always":1}"#, "always", WrongType),
        (r#"{"time":[]}"#, "time", WrongType),
        (r#"{"time":null}"#, "time", WrongType),
        (r#"{"time":{"idle":1}}"#, "time.idle", Unknown),
        (r#"{"time":{"idle_seconds":29}}"#, "time.idle_seconds", beyond(30.0, 3600.0)),
        (r#"{"time":{"idle_seconds":3601}}"#, "time.idle_seconds", beyond(30.0, 3600.0)),
        (r#"{"time":{"idle_seconds":99999999999}}"#, "time.idle_seconds", beyond(30.0, 3600.0)),
        (r#"{"time":{"idle_seconds":60.0}}"#, "time.idle_seconds", WrongType),
        (r#"{"time":{"warning_seconds":19}}"#, "time.warning_seconds", beyond(20.0, 600.0)),
        (r#"{"time":{"warning_seconds":0}}"#, "time.warning_seconds", beyond(20.0, 600.0)),
        (r#"{"screen":{"mm_per_px":0.049}}"#, "screen.mm_per_px", beyond(0.05, 1.0)),
        (r#"{"screen":{"mm_per_px":"0.3"}}"#, "screen.mm_per_px", WrongType),
        (r#"{"screen":{"viewing_distance_mm":1201}}"#, "screen.viewing_distance_mm", beyond(300.0, 1200.0)),
        (r#"{"speech":{"rate":7}}"#, "speech.rate", beyond(0.0, 6.0)),
        (r#"{"speech":{"volume":-1}}"#, "speech.volume", beyond(0.0, 10.0)),
        (r#"{"scan":{"pace":7}}"#, "scan.pace", beyond(0.0, 6.0)),
        (r#"{"public_address":"example.org"}"#, "public_address", NotAnAddress),
        (r#"{"public_address":"https://"}"#, "public_address", NotAnAddress),
        (r#"{"public_address":"https:///t"}"#, "public_address", NotAnAddress),
        (r##"{"public_address":"https://example.org/#/"}"##, "public_address", NotAnAddress),
        (r#"{"public_address":"http://example.org/?kiosk"}"#, "public_address", NotAnAddress),
        (r#"{"public_address":" https://example.org"}"#, "public_address", NotAnAddress),
        (r#"{"public_address":7}"#, "public_address", WrongType),
        (r#"{"operator":"1234"}"#, "operator", WrongType),
        (r#"{"keys":{"jump":["F5"]}}"#, "keys.jump", NoSuchAction),
        (r#"{"keys":{"help":"F1"}}"#, "keys.help", WrongType),
        (r#"{"keys":{"help":[1]}}"#, "keys.help", WrongType),
        (r#"{"keys":{"help":[""]}}"#, "keys.help", WrongType),
        (r#"{"keys":{"help":["Space"]}}"#, "keys.help", WrongType),
        (r#"{"keys":{"help":["f1"]}}"#, "keys.help", WrongType),
        (r#"{"keys":{"help":["F9"]}}"#, r#"keys.help "F9""#, TwoMeanings),
        (r#"{"keys":{"operator":["F9"]}}"#, r#"keys.operator "F9""#, TwoMeanings),
        (r#"{"keys":{"switch":[" "],"select":["Enter"," "]}}"#, r#"keys.switch " ""#, TwoMeanings),
    ] {
        check(text, &[(place, problem)]);
    }
}

#[test]
fn all_faults_are_found_at_once_and_each_once() {
    check(
        &std::fs::read_to_string("tests/data/kiosk/many-faults.json").unwrap(),
        &[
            ("schema", Problem::Newer),
            ("public_address", NotAnAddress),
            ("screen.mm_per_px", beyond(0.05, 1.0)),
            ("screen.viewing_distance_mm", WrongType),
            ("screen.colour", Unknown),
            ("time.idle_seconds", beyond(30.0, 3600.0)),
            ("time.warning_seconds", WrongType),
            ("speech.rate", beyond(0.0, 6.0)),
            ("speech.volume", beyond(0.0, 10.0)),
            ("keys.louder", WrongType),
            ("keys.reach", WrongType),
            ("keys.jump", NoSuchAction),
            (r#"keys.help "F9""#, TwoMeanings),
            ("operator.salt", NotACode),
            ("operator.sha256", NotACode),
            ("alway", Unknown),
        ],
    );
    check(r#"{"time.idle":1,"time":{"idle":1}}"#, &[("time.idle", Unknown)]);
}

#[test]
fn only_the_right_code_is_accepted() {
    assert_eq!(Config::default().accepts(""), None);
    // printf '%s' 'salt2468' | sha256sum
    let sha256 = "f5dc765adf4cffda7edceaea236a3d6d6539c8bf6bd0986353509f890231b915".to_owned();
    let operator = Some(Code { salt: "salt".to_owned(), sha256 });
    let config = Config { operator, ..Config::default() };
    for (code, expected) in [("2468", true), ("2467", false), ("", false), ("2468 ", false), ("t2468", false)] {
        assert_eq!(config.accepts(code), Some(expected), "{code:?}");
    }
}

#[test]
fn letters_have_the_size_they_are_said_to_have() {
    let at = |viewing_distance_mm| Screen { viewing_distance_mm, ..Screen::default() };
    for (distance, step, largest) in
        [(300, 1, 8.6), (390, 1, 8.6), (500, 2, 8.6), (501, 3, 8.6), (700, 3, 8.6), (1200, 3, 14.64)]
    {
        assert_eq!((at(distance).default_step(), at(distance).capital_mm(3)), (step, largest), "{distance}");
    }
    let screen = Screen::default();
    assert_eq!([0, 1, 2, 3, 4, usize::MAX].map(|step| screen.capital_mm(step)), [3.5, 4.8, 6.1, 8.6, 8.6, 8.6]);
    let near = |value: f64, expected: f64| assert!((value - expected).abs() < 0.1, "{value} is not {expected}");
    near(screen.px(336.2), 1080.0);
    near(screen.font_px(2), 28.0);
}

#[test]
fn every_fault_and_every_action_has_words() {
    for locale in Locale::ALL {
        let mut texts = Texts::new(locale);
        let path = Path::new("locales").join(locale.tag()).join("kiosk/config.ftl");
        texts.add(std::fs::read_to_string(path).unwrap()).unwrap();
        for problem in Problem::examples() {
            let mut args = Args::new();
            for (name, value) in [("place", "time.warning_seconds"), ("low", "20"), ("high", "600")] {
                args.set(name, value);
            }
            let said = texts.format(problem.key(), Some(&args)).unwrap();
            assert!(said.starts_with("time.warning_seconds"), "{said}");
        }
        for action in Action::ALL {
            assert!(texts.has(&format!("action-{}", action.key())), "{action:?}");
            assert!(texts.has(&format!("action-{}.does", action.key())), "{action:?}");
        }
        assert!(texts.has("config-title") && texts.has("config-lead"));
    }
}

/// Values a file could hold, with names and texts that often are the right ones.
fn value() -> impl Strategy<Value = Value> {
    let word = || {
        let known = prop::sample::select(vec![
            "schema",
            "always",
            "public_address",
            "screen",
            "mm_per_px",
            "viewing_distance_mm",
            "time",
            "idle_seconds",
            "warning_seconds",
            "speech",
            "speaker",
            "rate",
            "volume",
            "scan",
            "pace",
            "keys",
            "help",
            "switch",
            "switch-next",
            "operator",
            "salt",
            "sha256",
            "F1",
            "F9",
            "https://example.org",
            "time.idle",
        ]);
        prop_oneof![3 => known.prop_map(str::to_owned), 1 => any::<String>()]
    };
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (0u64..200).prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        word().prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 60, 8, move |inner| {
        prop_oneof![
            1 => prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            3 => prop::collection::vec((word(), inner), 0..8)
                .prop_map(|fields| Value::Object(fields.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

fn each_once(faults: &[ConfigFault]) -> bool {
    faults.iter().enumerate().all(|(i, fault)| !faults[..i].contains(fault))
}

proptest! {
    #[test]
    fn any_text_is_answered(text: String) {
        let _ = parse(&text);
    }

    #[test]
    fn any_json_is_answered_with_settings_or_with_different_faults(value in value()) {
        match parse(&value.to_string()) {
            Err(faults) => prop_assert!(!faults.is_empty() && each_once(&faults), "{faults:?}"),
            Ok(config) => for action in Action::ALL {
                for key in config.keys.keys(action) {
                    prop_assert_eq!(config.keys.action(key), Some(action));
                }
            },
        }
    }

    #[test]
    fn letters_at_the_first_step_are_large_enough(distance in 300u32..=1200, mm_per_px in 0.05..=1.0) {
        let screen = Screen { mm_per_px, viewing_distance_mm: distance };
        let step = screen.default_step();
        prop_assert!(screen.capital_mm(step) + 1e-9 >= 0.0122 * f64::from(distance));
        prop_assert!(step == 0 || screen.capital_mm(step - 1) < 0.0122 * f64::from(distance));
        prop_assert!(screen.font_px(step) * screen.mm_per_px > screen.capital_mm(step));
    }
}
