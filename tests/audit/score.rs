//! Scores: gates before numbers, parts that add up, "not enough" instead of a number, and the digest of a round.

use crate::support::{a, answer, at, day, empty_round, list, note, reading, round_of, scoring, spot, words};
use proptest::prelude::*;
use tongda::audit::digest::{Digest, digest, telling};
use tongda::audit::due::next_look;
use tongda::audit::edit::{Closing, Edit};
use tongda::audit::judge::Outcome;
use tongda::audit::observation::Answer;
use tongda::audit::round::{Head, Round};
use tongda::audit::score::{Lack, Points, Score, Standing, score};
use tongda::audit::summary::{Counts, judge_all};
use tongda::pack::checklist::{BuildKind, Checklist, Duty};
use tongda::report::verdict;

fn scored(edits: impl IntoIterator<Item = Edit>, build: BuildKind) -> Score {
    let (list, round) = (list(), round_of(edits));
    score(&list, &scoring(), &judge_all(&list, build, &round))
}

/// Everything of the walk answered so that it passes.
fn all_good() -> Vec<Edit> {
    [
        ("bar-height", "height 300"),
        ("door", "width 950"),
        ("stall", "length 1900; width 1600"),
        ("hinge", "height 300"),
        ("exact", "height 900"),
        ("basin", "height 700"),
        ("table", "height 500"),
        ("mixed", "width 50"),
        ("area", "area 5"),
        ("count", "stalls 1"),
        ("seats", "total 50; number 1"),
        ("labels", "missing 0"),
        ("ramp-width", "width 1000"),
        ("ramp-landing", "ramp 1000; landing 1000"),
    ]
    .into_iter()
    .map(|(check, text)| answer(check, reading(text)))
    .chain(["sign", "firm", "room", "lift", "law", "alt-text"].map(|check| answer(check, Answer::Yes)))
    .collect()
}

#[test]
fn all_that_passes_is_a_hundred_percent_of_what_is_decided() {
    let score = scored(all_good(), BuildKind::New);
    // Seven mandatory checks at 3; nine standard ones at 2, of which `recorded` has no limit and stays open.
    assert_eq!(score.total, Points { earned: 37, decided: 37, all: 39 });
    assert_eq!((score.standing(), score.total.open_percent()), (Standing::Percent(100), 6));
    assert_eq!(score.checks, 15);
    let groups: Vec<_> = score.groups.iter().map(|(id, points)| (id.as_str(), points.all)).collect();
    assert_eq!(groups, [("g", 34), ("ramp", 5)]);
}

#[test]
fn a_failed_gate_comes_before_any_number() {
    for (also, gates) in [
        (vec![answer("lift", Answer::No)], vec!["lift"]),
        (vec![answer("ramp-width", reading("width 700"))], vec!["ramp-width"]),
        // In the order of the checklist, and each once, however many ramps fail.
        (
            vec![
                answer("ramp-width", reading("width 700")),
                answer("ramp-width..2", reading("width 700")),
                answer("lift", Answer::No),
            ],
            vec!["lift", "ramp-width"],
        ),
    ] {
        let score = scored(all_good().into_iter().chain(also), BuildKind::New);
        assert_eq!(score.gates.iter().map(|id| id.as_str()).collect::<Vec<_>>(), gates);
        assert_eq!(score.standing(), Standing::Gates(gates.len()));
        assert!(score.total.percent().is_some_and(|percent| percent > 60));
    }
    let only_a_gate = scored([answer("lift", Answer::No)], BuildKind::New);
    assert_eq!(only_a_gate.standing(), Standing::Gates(1), "even where there is too little for a number");
}

#[test]
fn a_gate_that_is_undecided_or_not_there_is_no_failed_gate() {
    for said in [Answer::CannotTell, Answer::NoSuchFacility, Answer::NotApplicable, Answer::Yes] {
        let score = scored([answer("lift", said.clone())], BuildKind::New);
        assert_eq!(score.gates, [], "{said:?}");
    }
    let score = scored([answer("lift", Answer::No)], BuildKind::Existing);
    assert_eq!(score.gates, [], "it concerns no such building");
}

#[test]
fn too_little_is_no_number() {
    for (decided, all, enough, expected) in [
        (0, 0, 60, Standing::NotEnough(Lack::Share)),
        (0, 10, 0, Standing::NotEnough(Lack::Share)),
        (59, 100, 60, Standing::NotEnough(Lack::Share)),
        (60, 100, 60, Standing::Percent(50)),
        (1, 2, 50, Standing::Percent(0)),
        (2, 3, 67, Standing::NotEnough(Lack::Share)),
        (3, 3, 100, Standing::Percent(33)),
    ] {
        let total = Points { earned: decided / 2, decided, all };
        let score = Score { total, enough, ..Score::default() };
        assert_eq!(score.standing(), expected, "{decided} of {all}, {enough} % needed");
    }
    assert_eq!(scored([], BuildKind::New).standing(), Standing::NotEnough(Lack::Both));
}

/// A list in which three checks weigh, one of them a gate, and two are advice.
fn light() -> Checklist {
    let mut light = list();
    light.checks.retain(|check| ["sign", "firm", "lift", "room", "table"].contains(&check.id.as_str()));
    light
}

#[test]
fn a_percentage_of_one_or_two_checks_is_no_number() {
    let (list, yes, no) = (light(), Answer::Yes, Answer::No);
    let none = Answer::NoSuchFacility;
    for (said, checks, expected) in [
        // What used to be "0 of 100": one check that weighs is decided, and it failed.
        (vec![("sign", &no), ("firm", &none), ("lift", &none)], 1, Standing::NotEnough(Lack::Checks)),
        (vec![("sign", &yes), ("firm", &none), ("lift", &none)], 1, Standing::NotEnough(Lack::Checks)),
        (vec![("sign", &yes), ("firm", &no), ("lift", &none)], 2, Standing::NotEnough(Lack::Checks)),
        // Two of three are enough of the weight, and still too few.
        (vec![("sign", &yes), ("firm", &yes)], 2, Standing::NotEnough(Lack::Checks)),
        (vec![("sign", &yes)], 1, Standing::NotEnough(Lack::Both)),
        // Advice adds nothing, kept or not.
        (vec![("sign", &yes), ("firm", &yes), ("room", &yes)], 2, Standing::NotEnough(Lack::Checks)),
        (vec![("sign", &yes), ("firm", &yes), ("room", &no)], 2, Standing::NotEnough(Lack::Checks)),
        // As many as are asked for.
        (vec![("sign", &yes), ("firm", &no), ("lift", &yes)], 3, Standing::Percent(66)),
        (vec![("sign", &no), ("firm", &no), ("lift", &yes)], 3, Standing::Percent(33)),
        // A key check that failed needs no others.
        (vec![("lift", &no)], 1, Standing::Gates(1)),
    ] {
        let round = round_of(said.iter().map(|(check, said)| answer(check, (*said).clone())));
        let found = score(&list, &scoring(), &judge_all(&list, BuildKind::New, &round));
        assert_eq!((found.checks, found.standing()), (checks, expected), "{said:?}");
    }
}

#[test]
fn of_things_that_repeat_each_one_is_a_check() {
    let ramps = |numbers: &[&str]| {
        let edits = numbers.iter().map(|at| answer(at, reading("width 1000")));
        scored(edits, BuildKind::New).checks
    };
    assert_eq!(ramps(&["ramp-width"]), 1);
    assert_eq!(ramps(&["ramp-width", "ramp-width..2", "ramp-width..3"]), 3);
}

#[test]
fn what_is_missing_for_a_number_is_said_with_both_figures() {
    for (checks, decided, expected) in [
        (2, 10, "standing-few(count=2 least=3)"),
        (3, 5, "standing-not-enough(count=60)"),
        (2, 5, "standing-little(count=2 least=3 enough=60)"),
        (3, 6, "standing-percent(count=100)"),
    ] {
        let total = Points { earned: decided, decided, all: 10 };
        let score = Score { total, checks, enough: 60, least: 3, ..Score::default() };
        assert_eq!(verdict::standing(&words, &score), expected);
    }
}

#[test]
fn shares_are_rounded_so_that_nothing_looks_better_than_it_is() {
    for (earned, decided, all, percent, open) in
        [(199, 200, 200, Some(99), 0), (200, 200, 201, Some(100), 1), (0, 0, 7, None, 100), (0, 0, 0, None, 0)]
    {
        let points = Points { earned, decided, all };
        assert_eq!((points.percent(), points.open_percent()), (percent, open), "{points:?}");
    }
}

#[test]
fn what_does_not_concern_the_place_counts_nowhere() {
    let before = scored([], BuildKind::New).total.all;
    for said in [Answer::NoSuchFacility, Answer::NotApplicable] {
        assert_eq!(scored([answer("door", said)], BuildKind::New).total.all, before - 3);
    }
    assert_eq!(scored([answer("door", Answer::CannotTell)], BuildKind::New).total.all, before);
    // `lift` is for new and altered buildings.
    assert_eq!(scored([], BuildKind::Existing).total.all, before - 3);
}

#[test]
fn duties_that_never_fail_weigh_nothing() {
    for (duty, weight) in Duty::ALL.map(|duty| (duty, scoring().weight(duty))) {
        let expected = match duty {
            Duty::Mandatory => 3,
            Duty::Standard => 2,
            Duty::Advisory | Duty::Reference | Duty::Unread | Duty::Record => 0,
        };
        assert_eq!(weight, expected, "{duty:?}");
    }
    let none = scored([], BuildKind::New).total;
    for edit in [
        answer("room", Answer::No),
        answer("table", reading("height 9000")),
        answer("basin", reading("height 9000")),
        answer("mirror", reading("height 9000")),
        answer("law", Answer::No),
    ] {
        assert_eq!(scored([edit.clone()], BuildKind::New).total, none, "{edit:?}");
    }
}

#[test]
fn a_digest_is_the_round_in_numbers() {
    let (list, scoring) = (list(), scoring());
    let mut round = round_of([answer("lift", Answer::No), answer("door", reading("width 950"))]);
    let found = digest(&list, &scoring, BuildKind::New, &round);
    assert_eq!(found.rules_version, list.rules_version);
    assert_eq!((found.counts.failed, found.counts.passed, found.counts.total()), (1, 1, list.checks.len()));
    assert_eq!((found.touched, found.is_closed, found.is_discarded), (at(2), false, false));
    assert_eq!(found.score.standing(), Standing::Gates(1));
    round.append(&a(), at(3), Edit::Close(Closing::default()));
    round.append(&a(), at(4), Edit::Discard);
    let found = digest(&list, &scoring, BuildKind::New, &round);
    assert_eq!((found.touched, found.is_closed, found.is_discarded), (at(4), true, true));
    let empty = digest(&list, &scoring, BuildKind::New, &empty_round());
    assert_eq!((empty.touched, empty.counts.tested()), (empty_round().head.started, 0));
}

#[test]
fn a_round_in_which_nothing_was_looked_at_is_not_begun() {
    let is_begun = |edits: Vec<Edit>| digest(&list(), &scoring(), BuildKind::New, &round_of(edits)).is_begun();
    assert!(!is_begun(Vec::new()));
    assert!(!is_begun(vec![answer("lift", Answer::NotApplicable)]), "it does not concern the place");
    assert!(!is_begun(vec![answer("lift", Answer::Yes), Edit::Clear { spot: spot("lift") }]));
    for seen in [Answer::Yes, Answer::No, Answer::CannotTell, Answer::NoSuchFacility] {
        assert!(is_begun(vec![answer("lift", seen.clone())]), "{seen:?}");
    }
}

#[test]
fn the_next_look_is_the_soonest_that_any_check_asks_for() {
    let (list, scoring) = (list(), scoring());
    let looked = |edits: Vec<Edit>, build| digest(&list, &scoring, build, &round_of(edits)).soonest();
    let first = |list: &tongda::pack::checklist::Checklist, round: &Round| {
        digest(list, &scoring, BuildKind::New, round).soonest()
    };
    // Nothing looked at: fixtures are due first, in 7 months; services in 8, dimensions in 13.
    assert_eq!(looked(Vec::new(), BuildKind::New), Some(day("2027-06-24")));
    // A dimension that failed is looked at in 6, a service in 5.
    assert_eq!(looked(vec![answer("door", reading("width 1"))], BuildKind::New), Some(day("2027-05-24")));
    assert_eq!(looked(vec![answer("alt-text", Answer::No)], BuildKind::New), Some(day("2027-04-24")));
    // Where all passed, the service of 11 months comes first; `recorded` stays open for 13.
    assert_eq!(looked(all_good(), BuildKind::New), Some(day("2027-10-24")));
    // Counted from the day the round was last worked on, at the end of a shorter month.
    let mut late = empty_round();
    late.append(&a(), at(249 * 86_400), note("door", "2027-07-31 in China"));
    assert_eq!(first(&list, &late), Some(day("2028-02-29")));
    // What does not concern the place is never looked at again.
    let mut one = list.clone();
    one.checks.retain(|check| check.id.as_str() == "sign");
    one.groups.truncate(1);
    assert_eq!(first(&one, &round_of([answer("sign", Answer::NotApplicable)])), None);
    // What can never be decided is never due.
    let mut never = list;
    never.checks.retain(|check| !check.duty.binds());
    assert_eq!(first(&never, &empty_round()), None);
}

#[test]
fn what_failed_and_was_looked_at_by_itself_since_is_due_by_that_look() {
    let (list, scoring) = (list(), scoring());
    let head = |id: &str, second: i64, scope: &[&str], edits: Vec<Edit>| {
        let mut round = empty_round();
        round.head.id = id.into();
        round.head.started = at(second);
        round.head.scope = scope.iter().map(|name| spot(name)).collect();
        edits.into_iter().for_each(|edit| drop(round.append(&a(), at(second), edit).expect("accepted").id.clone()));
        round.head.digest = Some(digest(&list, &scoring, BuildKind::New, &round));
        round.head
    };
    let later = 100 * 86_400;
    let bad = || [all_good(), vec![answer("door", reading("width 1")), answer("firm", Answer::No)]].concat();
    let whole = head("one", 0, &[], bad());
    let good = head("two", 0, &[], all_good());
    let due = |heads: &[&Head]| next_look(heads).expect("due").to_string();
    let (failed, passed) = (due(&[&whole]), due(&[&good]));
    assert!(failed < passed, "{failed} {passed}");
    // One of two is put right: the other one stays due.
    let door = head("door", later, &["door"], vec![answer("door", reading("width 950"))]);
    let firm = head("firm", later, &["firm"], vec![answer("firm", Answer::Yes)]);
    assert_eq!(due(&[&whole, &door]), whole.digest.as_ref().expect("made").failed_due[&spot("firm")].to_string());
    assert_eq!(due(&[&whole, &door, &firm]), passed);
    // Looked at and not put right; put right at the next look.
    let again = head("again", later, &["door"], vec![answer("door", reading("width 2"))]);
    let soonest = again.digest.as_ref().and_then(Digest::soonest).expect("due").to_string();
    assert_eq!(due(&[&whole, &firm, &again]), soonest.clone().min(passed.clone()));
    let at_last = head("at-last", 2 * later, &["door"], vec![answer("door", reading("width 950"))]);
    assert_eq!(due(&[&whole, &firm, &again, &at_last]), passed);
    // That it does not concern the place any more is an answer, too; that somebody described a photo of it later is no new look.
    let gone = head("gone", later, &["door"], vec![answer("door", Answer::NotApplicable)]);
    assert_eq!(due(&[&whole, &firm, &gone]), passed);
    let noted = [bad(), vec![note("door", "narrow")]].concat();
    let mut described = head("described", 0, &[], bad());
    let mut round = Round { head: described.clone(), log: round_of(noted).log };
    round.append(&a(), at(later), note("door", "narrow, seen from the yard")).expect("accepted");
    described.digest = Some(digest(&list, &scoring, BuildKind::New, &round));
    assert_eq!(due(&[&described]), failed);
    // A second look in which nothing was looked at says nothing, and neither does one before the last whole round.
    let empty = head("empty", later, &["door"], Vec::new());
    assert_eq!(
        due(&[&whole, &firm, &empty]),
        whole.digest.as_ref().expect("made").failed_due[&spot("door")].to_string()
    );
    assert_eq!(due(&[&door, &firm, &whole]), failed);
    assert_eq!(next_look(&[&door]), None);
    // Begun anew and not ended: what is known to be wrong stays known, and due.
    let close = || Edit::Close(Closing { remark: String::new(), name: "Li".to_owned(), signature: None });
    let ended = head("ended", 0, &[], [bad(), vec![close()]].concat());
    let begun = || vec![answer("firm", Answer::Yes)];
    let (open, shut) = (head("open", later, &[], begun()), head("shut", later, &[], [begun(), vec![close()]].concat()));
    assert_eq!(telling(&[&ended, &open]), (Some(0), None));
    assert_eq!(due(&[&ended, &open]), failed);
    assert_eq!(telling(&[&ended, &shut]), (Some(1), Some(0)));
    assert_eq!(telling(&[&open]), (Some(0), None));
    assert_eq!(telling(&[&open, &door]), (Some(0), None));
    assert_eq!(telling(&[&door, &empty]), (None, None));
}

fn any_answer() -> impl Strategy<Value = Answer> {
    prop_oneof![
        Just(Answer::Yes),
        Just(Answer::No),
        Just(Answer::CannotTell),
        Just(Answer::NoSuchFacility),
        Just(Answer::NotApplicable),
        (0i64..3000).prop_map(|n| reading(&format!("width {n}; length {n}; height {n}; ramp 900; landing {n}"))),
    ]
}

proptest! {
    #[test]
    fn the_parts_add_up_to_the_whole(
        answers in prop::collection::vec((any::<prop::sample::Index>(), 1u16..4, any_answer()), 0..60),
        build in prop::sample::select(BuildKind::ALL.to_vec()),
    ) {
        let list = list();
        let edits = answers.into_iter().map(|(check, number, said)| {
            let check = check.get(&list.checks);
            let is_many = list.repeats(&check.group) && number > 1;
            answer(&if is_many { format!("{}..{number}", check.id) } else { check.id.to_string() }, said)
        });
        let round = round_of(edits);
        let judged = judge_all(&list, build, &round);
        let found = score(&list, &scoring(), &judged);
        let sum = |of: fn(&Points) -> u32| found.groups.iter().map(|(_, points)| of(points)).sum::<u32>();
        prop_assert_eq!(found.total, Points { earned: sum(|p| p.earned), decided: sum(|p| p.decided), all: sum(|p| p.all) });
        let weigh = |outcomes: &[Outcome]| -> u32 {
            let own = judged.iter().filter(|one| outcomes.contains(&one.judgement.outcome));
            own.map(|one| match one.check.duty { Duty::Mandatory => 3, Duty::Standard => 2, _ => 0 }).sum()
        };
        let open = weigh(&[Outcome::CannotTell, Outcome::Untested]);
        let (passed, failed) = (weigh(&[Outcome::Passed]), weigh(&[Outcome::Failed]));
        prop_assert_eq!(found.total, Points { earned: passed, decided: passed + failed, all: passed + failed + open });
        prop_assert_eq!(Counts::of(&judged).total(), judged.len());
        prop_assert!(found.total.percent().is_none_or(|percent| percent <= 100) && found.total.open_percent() <= 100);
    }
}
