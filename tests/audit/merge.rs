//! Several tablets edit, undo and exchange at random. Whoever joins what with what ends with the same log, and what two
//! wrote without knowing of each other is flagged: no more and no less. The truth is kept beside it, in sets of names; where
//! things are taken back, see `in_sight.rs`.
//! Here a name is a field like any other; whether two that were added under one number are one thing is another question,
//! asked in `twins.rs`.

use crate::support::history::{History, Step, TABLETS, flagged, histories, play, steps, tablet};
use crate::support::{a, at, b, empty_round, facts, photo, place, spot};
use proptest::prelude::*;
use std::collections::BTreeSet;
use tongda::audit::conflict::{Conflict, conflicts, emptied, value};
use tongda::audit::edit::{Closing, Edit, Field};
use tongda::audit::id::RulesVersion;
use tongda::audit::judge::Outcome;
use tongda::audit::log::{EntryId, Log, LogError, Undoable};
use tongda::audit::observation::{Answer, Method, ShownVerdict};
use tongda::audit::round::Round;
use tongda::audit::site::{Site, SiteEdit, SiteFact, SiteField};
use tongda::pack::checklist::BuildKind;

/// An edit of a round that writes one of six fields.
fn round_edit(writes: &[(usize, u8)]) -> (Edit, Vec<(Field, u8)>) {
    let (kind, value) = writes[0];
    // What the inspector was told differs from act to act and is no difference in what was seen.
    let rules_version = RulesVersion::new(format!("{}", writes.len()));
    let told = ShownVerdict { outcome: Outcome::Passed, rules_version, clauses: Vec::new(), rank: None, remark: None };
    let answer = |at: &str| match value {
        2 => Edit::Clear { spot: spot(at) },
        value => Edit::Answer {
            spot: spot(at),
            answer: if value == 0 { Answer::Yes } else { Answer::No },
            method: Method::default(),
            shown: Some(told.clone()),
        },
    };
    match kind % 6 {
        0 => (answer("door"), vec![(Field::Answer(spot("door")), value)]),
        1 => (answer("door..2"), vec![(Field::Answer(spot("door..2")), value)]),
        2 => (Edit::Note { spot: spot("door"), text: value.to_string() }, vec![(Field::Note(spot("door")), value)]),
        3 => {
            let name = value.to_string();
            (Edit::Instance { group: "ramp".into(), number: 2, name }, vec![(Field::Instance("ramp".into(), 2), value)])
        }
        4 if value == 0 => (Edit::Reopen, vec![(Field::Closing, 0)]),
        4 => {
            let name = value.to_string();
            (Edit::Close(Closing { name, ..Closing::default() }), vec![(Field::Closing, value)])
        }
        _ if value == 0 => {
            let hash = photo().hash;
            (Edit::RemovePhoto { spot: spot("door"), hash }, vec![(Field::Photo(spot("door"), photo().hash), 0)])
        }
        _ => {
            let photo = photo();
            let field = Field::Photo(spot("door"), photo.hash.clone());
            (Edit::AddPhoto { spot: spot("door"), photo }, vec![(field, 1)])
        }
    }
}

/// What stands in a field of a round before anybody writes it.
fn blank(field: &Field) -> Option<u8> {
    match field {
        Field::Answer(_) => Some(2),
        Field::Closing | Field::Photo(..) => Some(0),
        _ => None,
    }
}

/// A change of up to three facts of a site at once, each named once.
fn site_edit(writes: &[(usize, u8)]) -> (SiteEdit, Vec<(SiteField, u8)>) {
    let (mut facts, mut fields) = (Vec::new(), Vec::new());
    for (kind, value) in writes {
        let (fact, field) = match kind % 4 {
            0 => (SiteFact::Name(value.to_string()), SiteField::Name),
            1 => (SiteFact::Township(value.to_string()), SiteField::Township),
            2 => (SiteFact::Year((*value > 0).then_some(2000 + u16::from(*value))), SiteField::Year),
            _ => (SiteFact::Position((*value > 0).then(|| at_place(*value))), SiteField::Position),
        };
        if !fields.iter().any(|(known, _)| *known == field) {
            facts.push(fact);
            fields.push((field, *value));
        }
    }
    (SiteEdit::Change(facts), fields)
}

fn at_place(value: u8) -> tongda::audit::position::Position {
    tongda::audit::position::Position { accuracy: Some(u32::from(value)), ..place() }
}

/// What a round shows of a field, as the value it was written with.
fn shown(round: &Round, field: &Field) -> Option<u8> {
    let seen = |at| round.observation(at);
    match field {
        Field::Answer(at) => match seen(at).and_then(|s| s.answer) {
            Some(Answer::Yes) => Some(0),
            Some(Answer::No) => Some(1),
            _ => Some(2),
        },
        Field::Note(at) => seen(at)?.note.parse().ok(),
        Field::Instance(group, number) => round.instances().get(group)?.get(number)?.parse().ok(),
        Field::Closing => round.closing().map_or(Some(0), |closing| closing.name.parse().ok()),
        Field::Photo(at, _) => Some(u8::from(seen(at).is_some_and(|s| !s.photos.is_empty()))),
        Field::Alt(..) | Field::Kept => None,
    }
}

fn joined(left: &Log<Edit>, right: &Log<Edit>) -> Log<Edit> {
    left.joined(right).expect("every name is given once")
}

fn rounds(history: &History<Edit>) -> Vec<Round> {
    history.logs.iter().map(|log| Round { log: log.clone(), ..empty_round() }).collect()
}

fn pairs() -> impl Iterator<Item = (usize, usize)> {
    (0..TABLETS).flat_map(|one| (0..TABLETS).map(move |two| (one, two))).filter(|(one, two)| one != two)
}

/// The fields that these touch.
fn fields(history: &History<Edit>, among: &BTreeSet<EntryId>) -> BTreeSet<Field> {
    among.iter().flat_map(|id| history.touches(id)).collect()
}

/// What is asked about a field.
fn question(log: &Log<Edit>, field: &Field) -> Option<Conflict<Field>> {
    conflicts(log).into_iter().find(|conflict| conflict.field == *field)
}

/// The answers to what is asked about a field.
fn answers(log: &Log<Edit>, field: &Field) -> Vec<Option<Edit>> {
    let entries = question(log, field).map(|conflict| conflict.entries).unwrap_or_default();
    entries.iter().map(|id| value(log.get(id).expect("an entry")).cloned()).collect()
}

fn is_asked(log: &Log<Edit>, field: &Field) -> bool {
    question(log, field).is_some()
}

proptest! {
    #![proptest_config(histories(600))]

    #[test]
    fn joining_is_commutative_associative_and_idempotent(steps in steps()) {
        let logs = play(&steps, round_edit).logs;
        for one in &logs {
            prop_assert_eq!(&joined(one, one), one);
            for two in &logs {
                let both = joined(one, two);
                prop_assert_eq!(&joined(two, one), &both);
                prop_assert_eq!(&joined(&both, one), &both);
                for three in &logs {
                    prop_assert_eq!(joined(&both, three), joined(one, &joined(two, three)));
                }
            }
        }
    }

    #[test]
    fn no_entry_is_lost_and_what_was_known_stands_before_what_knew_of_it(steps in steps()) {
        let mut history = play(&steps, round_edit);
        history.meet();
        for (log, known) in history.logs.iter().zip(&history.known) {
            let there: Vec<_> = log.entries().iter().map(|e| e.id.clone()).collect();
            prop_assert_eq!(there.len(), history.made.len());
            prop_assert!(there.iter().all(|id| known.contains(id)));
            for (place, id) in there.iter().enumerate() {
                let past = &history.made[id].past;
                prop_assert!(there[place..].iter().all(|later| !past.contains(later)), "{} in {:?}", id, there);
            }
        }
    }

    #[test]
    fn every_tablet_shows_the_same_in_the_end_in_whatever_order_they_met(
        steps in steps(),
        order in Just((0..TABLETS).collect::<Vec<_>>()).prop_shuffle(),
    ) {
        let history = play(&steps, round_edit);
        let all = |order: &[usize]| order.iter().fold(Log::default(), |log, from| joined(&log, &history.logs[*from]));
        let (one, two) = (all(&order), all(&[0, 1, 2, 3]));
        prop_assert_eq!(&one, &two);
        let stored: Vec<_> = one.entries().iter().rev().cloned().collect();
        prop_assert_eq!(Log::from_entries(stored), Ok(two));
    }

    #[test]
    fn what_counts_and_what_is_shown_is_what_the_definition_says(steps in steps()) {
        let mut history = play(&steps, round_edit);
        history.meet();
        let rounds = rounds(&history);
        let among = &history.known[0];
        let live: Vec<_> = rounds[0].log.live().map(|e| e.id.clone()).collect();
        for (id, made) in &history.made {
            prop_assert_eq!(live.contains(id), made.undoes.is_none() && history.counts(among, id), "{}", id);
        }
        for field in history.made.keys().flat_map(|id| history.touches(id)) {
            let expected = history.left(among, &field).or(blank(&field));
            prop_assert_eq!(shown(&rounds[0], &field), expected, "{:?}", field);
        }
    }

    #[test]
    fn where_nothing_is_taken_back_a_field_is_flagged_exactly_when_neither_knew_and_the_values_differ(steps in steps()) {
        let steps: Vec<_> = steps.into_iter().filter(|step| !matches!(step, Step::Undo { .. })).collect();
        let history = play(&steps, round_edit);
        for (log, known) in history.logs.iter().zip(&history.known) {
            let mut expected = history.at_odds(known);
            // Who ended a round while others went on is asked in the same breath as who ended it how.
            if conflicts(log).iter().any(|conflict| !conflict.beside.is_empty()) {
                expected.remove(&Field::Closing);
            }
            prop_assert_eq!(flagged(&conflicts(log)), expected);
        }
        let history = play(&steps, site_edit);
        for (log, known) in history.logs.iter().zip(&history.known) {
            prop_assert_eq!(flagged(&conflicts(log)), history.at_odds(known));
        }
    }

    #[test]
    fn what_was_done_while_somebody_ended_the_round_is_named(steps in steps()) {
        let history = play(&steps, round_edit);
        for (log, known) in history.logs.iter().zip(&history.known) {
            let ends = history.beside(known, &Field::Closing, |id| history.made[id].writes.iter().any(|w| w.1 > 0));
            let beside = conflicts(log).into_iter().flat_map(|conflict| conflict.beside).collect::<BTreeSet<_>>();
            prop_assert_eq!(beside, ends);
        }
    }

    #[test]
    fn who_did_nothing_to_a_field_takes_over_what_the_other_one_has(steps in steps()) {
        let history = play(&steps, round_edit);
        for (one, two) in pairs() {
            let (own, other) = (&history.known[one], &history.known[two]);
            let since: BTreeSet<_> = own.difference(other).cloned().collect();
            let both: BTreeSet<_> = own.union(other).cloned().collect();
            let touched = fields(&history, &since);
            // Whether a round that ended stays so depends on all the work in it.
            for field in fields(&history, other).iter().filter(|f| !touched.contains(f) && **f != Field::Closing) {
                prop_assert_eq!(history.left(&both, field), history.left(other, field));
                prop_assert_eq!(question(&history.log(&both), field), question(&history.log(other), field));
            }
        }
    }

    #[test]
    fn a_slip_that_is_taken_back_leaves_everything_as_it_was(steps in steps(), one in 0..TABLETS, slip: (usize, u8)) {
        let mut history = play(&steps, round_edit);
        let before = history.known.clone();
        let (edit, writes) = round_edit(&[slip]);
        let field = writes[0].0.clone();
        prop_assume!(field != Field::Closing);
        history.append(one, 0, edit, writes, None);
        let target = history.logs[one].entries().last().expect("the slip").id.clone();
        history.append(one, 0, Edit::undo_of(target.clone()), Vec::new(), Some(target));
        for two in 0..TABLETS {
            let joined = |known: &[BTreeSet<EntryId>]| history.log(&known[one].union(&known[two]).cloned().collect());
            prop_assert_eq!(answers(&joined(&history.known), &field), answers(&joined(&before), &field));
        }
    }

    #[test]
    fn taking_back_what_had_been_written_over_settles_nothing(mut steps in steps(), one in 0..TABLETS) {
        for step in &mut steps {
            if let Step::Undo { own, .. } = step {
                *own = true;
            }
        }
        let history = play(&steps, round_edit);
        let before = &history.known;
        let is_own = |id: &&EntryId| id.device == tablet(one) && history.made[*id].undoes.is_none();
        for target in before[one].iter().filter(is_own).filter(|id| history.counts(&before[one], id)) {
            let field = history.made[target].writes[0].0.clone();
            let mut after = history.clone();
            after.append(one, 0, Edit::undo_of(target.clone()), Vec::new(), Some(target.clone()));
            let seen = |history: &History<Edit>| {
                let known = &history.known[one];
                (history.left(known, &field), question(&history.log(known), &field))
            };
            if field == Field::Closing || seen(&history) != seen(&after) {
                continue;
            }
            for two in 0..TABLETS {
                let joined = |known: &[BTreeSet<EntryId>]| after.log(&known[one].union(&known[two]).cloned().collect());
                let (old, new) = (joined(before), joined(&after.known));
                // Whoever took back what stood over it laid it open again; then it is one of the answers that is taken back.
                let asked = question(&old, &field).filter(|question| !question.entries.contains(target));
                prop_assert!(asked.is_none() || is_asked(&new, &field), "{}: {:?}", target, asked);
            }
        }
    }

    #[test]
    fn writing_once_more_settles_it_for_everybody(steps in steps(), chooser in 0..TABLETS, clock in -900i64..900) {
        let mut history = play(&steps, round_edit);
        history.meet();
        for conflict in conflicts(&history.logs[chooser]) {
            let log = history.logs[chooser].clone();
            let entry = log.get(&conflict.entries[0]).expect("an entry");
            match value(entry) {
                Some(edit) => {
                    let value = history.made[&entry.id].writes[0].1;
                    history.append(chooser, clock, edit.clone(), vec![(conflict.field.clone(), value)], None);
                    prop_assert_eq!(shown(&rounds(&history)[chooser], &conflict.field), Some(value));
                }
                None => {
                    for undo in emptied(&log, &conflict.field) {
                        let target = undo.undoes().cloned();
                        history.append(chooser, clock, undo, Vec::new(), target);
                    }
                    prop_assert_eq!(shown(&rounds(&history)[chooser], &conflict.field), blank(&conflict.field));
                }
            }
        }
        prop_assert_eq!(conflicts(&history.logs[chooser]), []);
        history.meet();
        for log in &history.logs {
            prop_assert_eq!(conflicts(log), []);
        }
    }

    #[test]
    fn a_log_that_was_copied_and_went_on_in_two_places_is_not_joined(steps in steps(), index in 0..TABLETS) {
        let history = play(&steps, round_edit);
        let (mut one, mut two) = (history.logs[index].clone(), history.logs[index].clone());
        one.append(&tablet(index), at(0), round_edit(&[(2, 0)]).0);
        let same = two.append(&tablet(index), at(0), round_edit(&[(2, 1)]).0).expect("taken").id.clone();
        prop_assert_eq!(one.joined(&two), Err(LogError::Twice(same)));
    }
}

#[test]
fn one_value_written_twice_is_no_conflict_and_another_one_is() {
    for (ours, theirs, expected) in [((2, 1), (2, 1), 0), ((2, 1), (2, 2), 1), ((0, 2), (0, 2), 0), ((0, 0), (1, 1), 0)]
    {
        let (mut one, mut two) = (Log::default(), Log::default());
        one.append(&a(), at(0), round_edit(&[ours]).0);
        two.append(&b(), at(0), round_edit(&[theirs, theirs]).0);
        let found = conflicts(&joined(&one, &two)).len();
        assert_eq!(found, expected, "{ours:?} {theirs:?}");
    }
}

#[test]
fn a_site_that_both_deleted_is_there_again_once_both_deletions_are_undone() {
    let begun = Site::create("site-1".into(), &a(), at(0), facts("A", BuildKind::New));
    let (mut one, mut two) = (begun.clone(), begun);
    one.append(&a(), at(1), SiteEdit::Delete);
    two.append(&b(), at(1), SiteEdit::Delete);
    let mut site = Site { log: one.log.joined(&two.log).expect("every name is given once"), ..one };
    for left in [2, 1] {
        assert_eq!(site.facts(), None, "{left} left");
        let target = site.deleted().expect("deleted").id.clone();
        site.append(&a(), at(2), SiteEdit::Undo { target });
    }
    assert_eq!((site.deleted(), site.facts().map(|f| f.name)), (None, Some("A".to_owned())));
}
