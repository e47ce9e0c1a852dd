//! A small checklist and shortcuts for the audit's tests.
#![allow(dead_code, reason = "each test file uses its own part of this")]

use tongda::audit::decimal::Decimal;
use tongda::audit::edit::Edit;
use tongda::audit::id::RulesVersion;
use tongda::audit::judge::Outcome;
use tongda::audit::log::{Log, Seq};
use tongda::audit::moment::Moment;
use tongda::audit::observation::{Answer, Method, Observation, PartReading, ShownVerdict};
use tongda::audit::photo::{PhotoHash, PhotoRef};
use tongda::audit::round::Round;
use tongda::audit::site::{Site, SiteEdit, SiteFacts};
use tongda::pack::checklist::{BuildKind, Checklist};

pub const LIST: &str = include_str!("../data/audit/list.json");

pub fn list() -> Checklist {
    serde_json::from_str(LIST).expect("the test checklist is sound")
}

pub fn dec(text: &str) -> Decimal {
    Decimal::parse(text, 3).expect("a decimal")
}

pub fn at(second: i64) -> Moment {
    Moment::from_millis(1_795_466_634_000 + second * 1000)
}

/// `"width 920"` or `"width 920; length 1800"`.
pub fn reading(text: &str) -> Answer {
    let pair = |t: &str| {
        let (part, value) = t.trim().split_once(' ').expect("part and value");
        PartReading { part: part.into(), value: dec(value) }
    };
    Answer::Reading(text.split(';').map(pair).collect())
}

pub fn seen(check: &str, answer: Answer, uncertainty: Option<&str>) -> Observation {
    let mut seen = Observation::new(check.into(), at(0));
    seen.answer = Some(answer);
    seen.method = Method { instrument: None, uncertainty: uncertainty.map(dec) };
    seen
}

pub fn answer(check: &str, answer: Answer) -> Edit {
    Edit::Answer { check: check.into(), answer, method: Method::default(), shown: None }
}

pub fn facts(name: &str, build: BuildKind) -> SiteFacts {
    SiteFacts {
        name: name.to_owned(),
        address: "\u{6eaa}\u{5e03}\u{8857} 12".to_owned(),
        township: "junping".to_owned(),
        site_type: "toilet".into(),
        build,
        year: Some(2019),
    }
}

pub fn empty_round() -> Round {
    Round {
        id: "round-1".into(),
        site: "site-1".into(),
        started: at(0),
        rules_version: "test-1".into(),
        inspector: None,
        log: Log::default(),
    }
}

pub const PHOTO: &[u8] = b"\xff\xd8\xff not really a picture";

pub fn photo() -> PhotoRef {
    PhotoRef { hash: PhotoHash::of(PHOTO), alt: String::new(), width: 1200, height: 1600, bytes: 26 }
}

/// A site and a round that use every kind of edit.
pub fn full() -> (Site, Round) {
    let mut site =
        Site::create("site-1".into(), at(0), facts("\u{6eaa}\u{5e03}\u{8857}\u{516c}\u{5395}", BuildKind::New));
    site.append(
        at(1),
        SiteEdit::Change(SiteFacts { year: None, township: String::new(), ..facts("B", BuildKind::Altered) }),
    );
    site.append(at(2), SiteEdit::Undo { target: Seq(2) });

    let mut round = empty_round();
    round.inspector = Some("\u{674e}".to_owned());
    let method = Method { instrument: Some("tape".into()), uncertainty: Some(dec("5")) };
    let shown = Some(ShownVerdict { outcome: Outcome::Failed, rules_version: RulesVersion::new("test-1") });
    let edits = [
        Edit::Answer {
            check: "door".into(),
            answer: reading("width 750"),
            method: method.clone(),
            shown: shown.clone(),
        },
        Edit::Answer { check: "stall".into(), answer: reading("length 1800; width 1497.5"), method, shown },
        answer("sign", Answer::Yes),
        answer("firm", Answer::No),
        answer("table", Answer::NoSuchFacility),
        answer("hinge", Answer::CannotTell),
        answer("area", Answer::NotApplicable),
        Edit::Note { check: "door".into(), text: "=1+1 \"\u{95e8}\", <b>\n".to_owned() },
        Edit::AddPhoto { check: "door".into(), photo: photo() },
        Edit::DescribePhoto { check: "door".into(), hash: photo().hash, alt: "\u{95e8}".to_owned() },
        Edit::RemovePhoto { check: "door".into(), hash: photo().hash },
        Edit::Undo { target: Seq(11) },
        Edit::Clear { check: "sign".into() },
    ];
    for (second, edit) in (1..).zip(edits) {
        round.append(at(second), edit).expect("accepted");
    }
    (site, round)
}
