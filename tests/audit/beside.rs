//! What one tablet ended, put aside or took back while another, not knowing, went on: nothing is hidden, and a person is
//! asked.

use crate::support::{a, action_of, answer, at, b, empty_round, facts, list, order, photo, scoring, spot};
use std::slice::from_ref as once;
use tongda::audit::action::{Action, ActionEdit, ActionField, Status};
use tongda::audit::conflict::{conflicts, emptied, value};
use tongda::audit::digest::digest;
use tongda::audit::edit::{Closing, Edit, Field};
use tongda::audit::join::{Records, plan};
use tongda::audit::log::Undoable;
use tongda::audit::observation::Answer;
use tongda::audit::round::Round;
use tongda::audit::site::{Site, SiteEdit, SiteFact, SiteField};
use tongda::pack::checklist::BuildKind;

/// A round that both tablets have: A saw the sign.
fn begun() -> Round {
    let mut round = empty_round();
    round.append(&a(), at(1), answer("sign", Answer::Yes)).expect("taken");
    round
}

fn close() -> Edit {
    Edit::Close(Closing { name: "Li".to_owned(), ..Closing::default() })
}

/// Both go on after the common start, then have everything.
fn joined(common: &Round, ours: &[Edit], theirs: &[Edit]) -> Round {
    let (mut one, mut two) = (common.clone(), common.clone());
    for edit in ours {
        one.append(&a(), at(20), edit.clone()).expect("taken");
    }
    for edit in theirs {
        two.append(&b(), at(10), edit.clone()).expect("taken");
    }
    Round { log: one.log.joined(&two.log).expect("every name is given once"), ..one }
}

/// What is asked: the fields, and how many entries stand beside an end.
fn asked(round: &Round) -> Vec<(Field, usize)> {
    conflicts(&round.log).into_iter().map(|c| (c.field, c.beside.len())).collect()
}

#[test]
fn what_comes_in_after_the_signature_counts_and_is_asked_about() {
    let mut round = joined(&begun(), &[close()], &[answer("firm", Answer::No)]);
    assert!(round.closing().is_some());
    assert_eq!(asked(&round), [(Field::Closing, 1)]);
    assert_eq!(round.unsigned().len(), 1);
    assert!(round.allows(&close()) && !round.allows(&answer("firm", Answer::Yes)));
    // It stays ended, and the report can still say what was not seen.
    round.append(&a(), at(30), close());
    assert_eq!((asked(&round), round.unsigned().len()), (vec![], 1));
    // It is opened again and signed anew: now everything has been seen.
    for edit in [Edit::Reopen, close()] {
        round.append(&a(), at(40), edit);
    }
    assert_eq!((asked(&round), round.unsigned().len()), (vec![], 0));
}

#[test]
fn an_end_that_knew_of_the_work_asks_nothing() {
    let mut round = joined(&begun(), &[], &[answer("firm", Answer::No)]);
    round.append(&a(), at(20), close());
    assert_eq!((asked(&round), round.unsigned().len()), (vec![], 0));
    // Both ended it in the same way, one of them knowing all: who signed there has seen it.
    let early = joined(&begun(), &[close()], &[answer("firm", Answer::No), close()]);
    assert_eq!((asked(&early), early.unsigned().len()), (vec![], 0));
}

#[test]
fn of_two_signatures_the_one_that_is_chosen_covers_what_was_there_when_it_was_given() {
    let other = Edit::Close(Closing { name: "Wang".to_owned(), ..Closing::default() });
    let both = joined(&begun(), &[close()], &[answer("firm", Answer::No), other.clone()]);
    assert_eq!(asked(&both), [(Field::Closing, 0)]);
    for (chosen, unseen) in [(close(), 1), (other, 0)] {
        let mut round = both.clone();
        round.append(&a(), at(30), chosen);
        assert_eq!((asked(&round), round.unsigned().len()), (vec![], unseen));
    }
}

#[test]
fn what_was_taken_back_beside_a_signature_is_named_and_a_slip_is_not() {
    let common = begun();
    let undo = Edit::undo_of(common.log.entries()[0].id.clone());
    let round = joined(&common, &[close()], once(&undo));
    assert_eq!((asked(&round), round.unsigned().len()), (vec![(Field::Closing, 1)], 1));
    let named = round.unsigned()[0].id.clone();
    assert_eq!(round.log.meant(&named), Some(&answer("sign", Answer::Yes)));
    let slip = [answer("firm", Answer::No), Edit::undo_of(crate::support::entry("tablet-b.1"))];
    let round = joined(&common, &[close()], &slip);
    assert_eq!((asked(&round), round.unsigned().len()), (vec![], 0));
}

#[test]
fn what_both_took_back_stands_for_nobody_and_nobody_is_asked() {
    // A goes back over both steps, B over the last. The first figure was A's, and A took it back.
    let mut common = begun();
    let again = common.append(&a(), at(2), answer("sign", Answer::No)).expect("taken").id.clone();
    let (first, again) = (Edit::undo_of(common.log.entries()[0].id.clone()), Edit::undo_of(again));
    let round = joined(&common, &[again.clone(), first], once(&again));
    assert_eq!((asked(&round), round.observation(&spot("sign"))), (vec![], None));
}

#[test]
fn a_round_that_was_put_aside_stays_while_somebody_went_on_with_it() {
    let mut round = joined(&begun(), &[Edit::Discard], &[answer("firm", Answer::No)]);
    assert_eq!((round.is_discarded(), asked(&round)), (false, vec![(Field::Kept, 1)]));
    let numbers = digest(&list(), &scoring(), BuildKind::New, &round);
    assert!(!numbers.is_discarded, "it stays in the lists");
    let mut kept = round.clone();
    for undo in emptied(&round.log, &Field::Kept) {
        kept.append(&b(), at(30), undo);
    }
    assert_eq!((kept.is_discarded(), asked(&kept)), (false, vec![]));
    round.append(&b(), at(30), Edit::Discard);
    assert_eq!((round.is_discarded(), asked(&round)), (true, vec![]));
}

#[test]
fn taking_back_is_at_odds_with_writing_over() {
    let common = begun();
    let first = common.log.entries()[0].id.clone();
    let undo = Edit::undo_of(first);
    let field = Field::Answer(spot("sign"));
    let round = joined(&common, once(&undo), &[answer("sign", Answer::No)]);
    assert_eq!(asked(&round), [(field.clone(), 0)]);
    let found = conflicts(&round.log).remove(0);
    let left = |index: usize| value(round.log.get(&found.entries[index]).expect("an entry")).cloned();
    let all: Vec<_> = (0..found.entries.len()).map(left).collect();
    assert!(all.contains(&None) && all.contains(&Some(answer("sign", Answer::No))), "{all:?}");
    // Taking back is at odds with nothing that leaves the same.
    assert_eq!(asked(&joined(&common, once(&undo), once(&undo))), []);
    assert_eq!(asked(&joined(&common, once(&undo), &[Edit::Clear { spot: spot("sign") }])), []);
    assert_eq!(asked(&joined(&common, &[undo], &[answer("firm", Answer::No)])), []);
}

#[test]
fn a_photo_that_one_takes_out_while_another_says_what_it_shows_is_asked_about() {
    let (at, photo) = (spot("sign"), photo());
    let field = Field::Photo(at.clone(), photo.hash.clone());
    let describe = |alt: &str| Edit::DescribePhoto { spot: at.clone(), hash: photo.hash.clone(), alt: alt.to_owned() };
    let mut common = begun();
    let added = Edit::AddPhoto { spot: at.clone(), photo: photo.clone() };
    let id = common.append(&a(), crate::support::at(2), added).expect("taken").id.clone();
    let out = Edit::RemovePhoto { spot: at.clone(), hash: photo.hash.clone() };
    for ours in [out.clone(), Edit::undo_of(id)] {
        assert_eq!(asked(&joined(&common, &[ours], &[describe("the kerb")])), [(field.clone(), 0)]);
    }
    assert_eq!(asked(&joined(&common, &[describe("the kerb")], &[describe("the kerb")])), []);
    let both = joined(&common, &[describe("the kerb")], &[describe("the ramp")]);
    assert_eq!(asked(&both), [(Field::Alt(at.clone(), photo.hash.clone()), 0)], "it stays, whatever it shows");
    assert_eq!(asked(&joined(&common, &[out, Edit::Reopen], &[answer("firm", Answer::No)])), []);
}

/// One chooses that nothing is there, the other, not knowing of that, the figure.
#[test]
fn choosing_nothing_is_a_word_like_any_other() {
    let common = begun();
    let field = Field::Answer(spot("sign"));
    let first = common.log.entries()[0].id.clone();
    let mut open = joined(&common, once(&Edit::undo_of(first)), &[answer("sign", Answer::No)]);
    assert_eq!(asked(&open), [(field.clone(), 0)]);
    let mut other = open.clone();
    let nothing = emptied(&open.log, &field);
    assert_eq!(nothing, [Edit::Clear { spot: spot("sign") }]);
    open.append(&a(), at(50), nothing[0].clone()).expect("taken");
    assert_eq!(asked(&open), []);
    other.append(&b(), at(60), answer("sign", Answer::No)).expect("taken");
    let both = Round { log: open.log.joined(&other.log).expect("every name is given once"), ..open };
    assert_eq!(asked(&both), [(field, 0)]);
}

#[test]
fn a_slip_that_was_taken_back_at_once_asks_nobody() {
    let mut ours = begun();
    let slip = ours.append(&a(), at(2), answer("firm", Answer::Yes)).expect("taken").id.clone();
    ours.append(&a(), at(3), Edit::undo_of(slip));
    let mut theirs = begun();
    theirs.append(&b(), at(4), answer("firm", Answer::No));
    let round = Round { log: ours.log.joined(&theirs.log).expect("every name is given once"), ..ours };
    assert_eq!(asked(&round), []);
    assert_eq!(round.observation(&spot("firm")).and_then(|seen| seen.answer), Some(Answer::No));
}

fn site() -> Site {
    Site::create("site-1".into(), &a(), at(0), facts("A", BuildKind::New))
}

#[test]
fn a_site_that_was_deleted_stays_while_somebody_changed_it() {
    let (mut one, mut two) = (site(), site());
    one.append(&a(), at(9), SiteEdit::Delete);
    two.append(&b(), at(5), SiteEdit::Change(vec![SiteFact::Name("B".to_owned())]));
    let mut both = Site { log: one.log.joined(&two.log).expect("every name is given once"), ..one };
    assert_eq!(both.facts().map(|facts| facts.name).as_deref(), Some("B"));
    let found = conflicts(&both.log);
    assert_eq!(found.iter().map(|c| (c.field, c.beside.len())).collect::<Vec<_>>(), [(SiteField::Kept, 1)]);
    both.append(&a(), at(10), SiteEdit::Delete);
    assert_eq!((both.facts(), conflicts(&both.log)), (None, vec![]));
}

#[test]
fn an_action_that_was_dropped_stays_while_somebody_changed_it() {
    let common = action_of([order(Some("2026-12-01"))]);
    let (mut one, mut two) = (common.clone(), common);
    one.append(&a(), at(9), ActionEdit::Drop);
    two.append(&b(), at(5), order(Some("2026-12-24")));
    let mut both = Action { log: one.log.joined(&two.log).expect("every name is given once"), ..one };
    let today = crate::support::day("2026-12-10");
    assert_eq!(both.status(today), Some(Status::Open));
    assert_eq!(conflicts(&both.log).iter().map(|c| c.field).collect::<Vec<_>>(), [ActionField::Status]);
    both.append(&a(), at(10), ActionEdit::Drop);
    assert_eq!((both.status(today), conflicts(&both.log)), (None, vec![]));
}

/// What an import brings back, by who deleted the site and who did something in its round.
#[test]
fn a_site_is_brought_back_when_the_side_that_deleted_it_did_not_have_all_work() {
    let round = |more: &[Edit], who: fn() -> tongda::audit::id::DeviceId| {
        let mut round = Round { head: empty_round().head, ..begun() };
        round.head.site = "site-1".into();
        for edit in more {
            round.append(&who(), at(50), edit.clone()).expect("taken");
        }
        round
    };
    let deleted = |who: fn() -> tongda::audit::id::DeviceId| {
        let mut site = site();
        site.append(&who(), at(60), SiteEdit::Delete);
        site
    };
    let records =
        |site: &Site, rounds: &[Round]| Records { sites: vec![site.clone()], rounds: rounds.to_vec(), actions: vec![] };
    let more = || round(&[answer("firm", Answer::No)], b);
    let same = || round(&[], b);
    for (name, ours, theirs, expected) in [
        ("we deleted, they went on", records(&deleted(a), &[same()]), records(&site(), &[more()]), 1),
        ("we deleted, they began", records(&deleted(a), &[]), records(&site(), &[same()]), 1),
        ("they deleted, we went on", records(&site(), &[more()]), records(&deleted(b), &[same()]), 1),
        ("they deleted, we began", records(&site(), &[same()]), records(&deleted(b), &[]), 1),
        ("we deleted what they have", records(&deleted(a), &[more()]), records(&site(), &[more()]), 0),
        ("we deleted more than they have", records(&deleted(a), &[more()]), records(&site(), &[same()]), 0),
        ("they deleted more than we have", records(&site(), &[same()]), records(&deleted(b), &[more()]), 0),
        ("both deleted", records(&deleted(a), &[same()]), records(&deleted(b), &[more()]), 0),
        ("nobody deleted", records(&site(), &[same()]), records(&site(), &[more()]), 0),
    ] {
        let plan = plan(&ours, theirs, || unreachable!("no copies"));
        assert_eq!(plan.gone_on.len(), expected, "{name}");
    }
}
