//! A small checklist and shortcuts for the audit's tests.

pub mod dice;
pub mod history;
pub mod inputs;
pub mod ramps;
pub mod samples;
pub mod sight;
pub mod tablet;

use tongda::audit::action::{Action, ActionEdit, Order};
use tongda::audit::day::Day;
use tongda::audit::decimal::Decimal;
use tongda::audit::edit::Edit;
use tongda::audit::id::DeviceId;
use tongda::audit::join::{Plan, Records};
use tongda::audit::judge::judge;
use tongda::audit::log::{EntryId, Log};
use tongda::audit::moment::Moment;
use tongda::audit::observation::{Answer, Method, Observation, PartReading};
use tongda::audit::photo::{PhotoHash, PhotoRef};
use tongda::audit::position::{Position, Provenance};
use tongda::audit::round::{Head, Round};
use tongda::audit::site::SiteFacts;
use tongda::audit::spot::Spot;
use tongda::codec::site_list::{Column, Datum, Words};
use tongda::pack::checklist::{BuildKind, Checklist, Months, Recheck, Scoring, Weights};

pub const LIST: &str = include_str!("../../data/audit/list.json");

pub fn list() -> Checklist {
    serde_json::from_str(LIST).expect("the test checklist is sound")
}

/// Constants in which every number is another one, so that none is taken for another.
pub fn scoring() -> Scoring {
    let months = |passed, failed, open| Months { passed, failed, open };
    Scoring {
        version: 9,
        weights: Weights { mandatory: 3, standard: 2 },
        enough: 60,
        least: 3,
        recheck: Recheck {
            structure: months(48, 6, 13),
            fixture: months(12, 3, 7),
            upkeep: months(4, 1, 2),
            service: months(11, 5, 8),
        },
        due_days: 30,
        photo_days: 365,
    }
}

pub fn dec(text: &str) -> Decimal {
    Decimal::parse(text, 3).expect("a decimal")
}

pub fn at(second: i64) -> Moment {
    Moment::from_millis(1_795_466_634_000 + second * 1000)
}

pub fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

pub fn a() -> DeviceId {
    DeviceId::new("tablet-a")
}

pub fn b() -> DeviceId {
    DeviceId::new("tablet-b")
}

/// `tablet-a.3`.
pub fn entry(name: &str) -> EntryId {
    EntryId::parse(name).expect("a tablet and a number")
}

/// `door`, or `ramp-width..2` for the second ramp.
pub fn spot(text: &str) -> Spot {
    Spot::parse(text).expect("a spot")
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
    let mut seen = Observation::new(spot(check), at(0));
    seen.answer = Some(answer);
    seen.method = Method { instrument: None, uncertainty: uncertainty.map(dec) };
    seen
}

/// What an answer to a check of the test list comes to, as `outcome remark`.
pub fn judged(name: &str, build: BuildKind, answer: Answer, uncertainty: Option<&str>) -> String {
    let list = list();
    let check = list.check(&name.into()).expect("a check of the test list");
    let judged = judge(&list, check, build, Some(&seen(name, answer, uncertainty)));
    assert_eq!(judged.rules_version, list.rules_version);
    format!("{} {}", judged.outcome.key(), judged.remark.key())
}

pub fn answer(at: &str, answer: Answer) -> Edit {
    Edit::Answer { spot: spot(at), answer, method: Method::default(), shown: None }
}

pub fn note(at: &str, text: &str) -> Edit {
    Edit::Note { spot: spot(at), text: text.to_owned() }
}

pub fn facts(name: &str, build: BuildKind) -> SiteFacts {
    SiteFacts {
        name: name.to_owned(),
        address: "\u{6eaa}\u{5e03}\u{8857} 12".to_owned(),
        township: "junping".to_owned(),
        owner: String::new(),
        site_type: "toilet".into(),
        build,
        year: Some(2019),
        position: None,
    }
}

/// In Wulingyuan.
pub fn place() -> Position {
    Position { latitude: 293_455_000, longitude: 1_105_501_234, accuracy: Some(8), provenance: Provenance::Device }
}

pub fn empty_round() -> Round {
    let head = Head {
        id: "round-1".into(),
        site: "site-1".into(),
        started: at(0),
        rules_version: "test-1".into(),
        inspector: None,
        scope: Vec::new(),
        digest: None,
    };
    Round { head, log: Log::default() }
}

/// A round with these acts of one tablet.
pub fn round_of(edits: impl IntoIterator<Item = Edit>) -> Round {
    let mut round = empty_round();
    for (second, edit) in (1..).zip(edits) {
        round.append(&a(), at(second), edit).expect("accepted");
    }
    round
}

/// An action on the door with these acts of one tablet, a day apart from 2026-11-23 on.
pub fn action_of(acts: impl IntoIterator<Item = ActionEdit>) -> Action {
    let mut action = Action {
        id: "action-1".into(),
        site: "site-1".into(),
        round: "round-1".into(),
        spot: spot("door"),
        log: Log::default(),
    };
    for (days, act) in (0..).zip(acts) {
        action.append(&a(), at(days * 86_400), act).expect("accepted");
    }
    action
}

pub fn order(due: Option<&str>) -> ActionEdit {
    ActionEdit::Order(Order { owner: "\u{738b}".to_owned(), due: due.map(day), remark: String::new() })
}

/// Stores what a plan says.
pub fn store(ours: &mut Records, plan: Plan) {
    fn put<T>(all: &mut Vec<T>, new: Vec<T>, is_same: impl Fn(&T, &T) -> bool) {
        for one in new {
            all.retain(|old| !is_same(old, &one));
            all.push(one);
        }
    }
    put(&mut ours.sites, plan.records.sites, |x, y| x.id == y.id);
    put(&mut ours.rounds, plan.records.rounds, |x, y| x.head.id == y.head.id);
    put(&mut ours.actions, plan.records.actions, |x, y| x.id == y.id);
    ours.sites.sort_by(|x, y| x.id.cmp(&y.id));
    ours.rounds.sort_by(|x, y| x.head.id.cmp(&y.head.id));
    ours.actions.sort_by(|x, y| x.id.cmp(&y.id));
}

pub const PHOTO: &[u8] = b"\xff\xd8\xff not really a picture";
pub const SIGNATURE: &[u8] = b"\xff\xd8\xff not really a signature";

pub fn photo() -> PhotoRef {
    PhotoRef { hash: PhotoHash::of(PHOTO), alt: String::new(), width: 1200, height: 1600, bytes: 26 }
}

pub fn signature() -> PhotoRef {
    PhotoRef { hash: PhotoHash::of(SIGNATURE), alt: "\u{738b}".to_owned(), width: 600, height: 200, bytes: 28 }
}

/// Shows the id and the variables in place of words.
pub fn words(id: &str, args: &[(&str, &str)]) -> String {
    let args: Vec<_> = args.iter().map(|(name, value)| format!("{name}={value}")).collect();
    if args.is_empty() { id.to_owned() } else { format!("{id}({})", args.join(" ")) }
}

/// A day as a page would write it, to be told from its short form in file names.
pub fn written(day: Day) -> String {
    format!("date({day})")
}

/// The words of the program alone, by which a list of sites is read.
pub fn list_words() -> Words {
    Words {
        columns: Column::ALL.map(|column| (column.key().to_owned(), column)).into(),
        types: [("toilet".to_owned(), "toilet".into())].into(),
        builds: BuildKind::ALL.map(|build| (build.key().to_owned(), build)).into(),
        datum: Some(Datum::Wgs84),
        ..Words::default()
    }
}
