//! Importing what another tablet exported: both have the same in the end, nothing is taken twice, and what cannot be one
//! record stays two.

use crate::support::history::{play, steps};
use crate::support::samples::{full, recheck};
use crate::support::{a, action_of, answer, at, b, empty_round, facts, note, order, spot, store};
use proptest::prelude::*;
use std::collections::BTreeSet;
use tongda::audit::action::{Action, ActionEdit, ActionField, Status};
use tongda::audit::edit::{Edit, Field};
use tongda::audit::id::SiteId;
use tongda::audit::join::{Plan, Records, plan};
use tongda::audit::observation::Answer;
use tongda::audit::round::Round;
use tongda::audit::site::{Site, SiteEdit, SiteFact, SiteField};
use tongda::pack::checklist::BuildKind;

/// New ids: `fresh-1`, `fresh-2`.
fn fresh(count: &mut usize) -> String {
    *count += 1;
    format!("fresh-{count}")
}

/// Imports into `ours` and gives back what it changed.
fn import(ours: &mut Records, incoming: &Records, count: &mut usize) -> Plan {
    let plan = plan(ours, incoming.clone(), || fresh(count));
    store(ours, plan.clone());
    plan
}

fn new_site(said: &str) -> Site {
    Site::create("site-1".into(), &a(), at(0), facts(said, BuildKind::New))
}

fn records(site: &Site, round: &Round, action: &Action) -> Records {
    Records { sites: vec![site.clone()], rounds: vec![round.clone()], actions: vec![action.clone()] }
}

/// A tablet's site with a round and an action on it, and another tablet's site of the same name and another content.
fn copied() -> (Records, Records) {
    let ours = Records { sites: vec![new_site("ours")], ..Records::default() };
    let mut round = empty_round();
    round.append(&a(), at(1), answer("door", Answer::CannotTell));
    (ours, records(&new_site("theirs"), &round, &action_of([order(None)])))
}

#[test]
fn what_is_new_is_taken_and_what_is_known_is_not() {
    let (site, round, action) = full();
    let all = records(&site, &round, &action);
    let mut count = 0;
    let mut empty = Records::default();
    assert_eq!(import(&mut empty, &all, &mut count), Plan { records: all.clone(), ..Plan::default() });
    assert_eq!(import(&mut empty, &all, &mut count), Plan::default());

    let mut longer = all.clone();
    longer.rounds[0].append(&b(), at(99), Edit::Reopen);
    let taken = import(&mut empty, &longer, &mut count);
    let sites_and_copies = (taken.records.sites.len(), taken.copies.len());
    assert_eq!((taken.records.rounds.as_slice(), sites_and_copies), (&longer.rounds[..], (0, 0)));
    assert_eq!(import(&mut longer, &all, &mut count), Plan::default(), "an older export changes nothing");
    assert_eq!(count, 0);
}

#[test]
fn an_export_that_lacks_our_work_does_not_take_it_away() {
    let (site, round, action) = full();
    let (mut ours, mut theirs) = (records(&site, &round, &action), records(&site, &round, &action));
    ours.sites[0].append(&a(), at(50), SiteEdit::Change(vec![SiteFact::Owner("A".to_owned())]));
    theirs.sites[0].append(&b(), at(50), SiteEdit::Change(vec![SiteFact::Year(None)]));
    ours.actions[0].append(&a(), at(50), ActionEdit::Drop);
    theirs.actions[0].append(&b(), at(50), order(Some("2027-01-01")));
    let exported = ours.clone();
    let mut count = 0;
    import(&mut ours, &theirs, &mut count);
    import(&mut theirs, &exported, &mut count);
    assert_eq!(ours, theirs);
    let facts = ours.sites[0].facts().expect("there");
    assert_eq!((facts.owner.as_str(), facts.year), ("A", None));
    // Dropped here and asked for anew there: it stays until a person has chosen.
    assert_eq!(ours.actions[0].status(crate::support::day("2026-12-01")), Some(Status::Open));
}

#[test]
fn a_copied_site_is_kept_beside_ours_with_its_rounds_and_actions() {
    let (mut ours, theirs) = copied();
    let mut count = 0;
    let taken = import(&mut ours, &theirs, &mut count);
    assert_eq!((taken.copies, count), (BTreeSet::from(["fresh-1".to_owned()]), 1));
    let names: Vec<_> = ours.sites.iter().map(|s| (s.id.as_str(), s.facts().expect("there").name)).collect();
    assert_eq!(names, [("fresh-1", "theirs".to_owned()), ("site-1", "ours".to_owned())]);
    assert_eq!((ours.rounds[0].head.site.as_str(), ours.actions[0].site.as_str()), ("fresh-1", "fresh-1"));
    assert_eq!(ours.rounds[0].log, theirs.rounds[0].log);
}

#[test]
fn a_copied_round_is_kept_beside_ours_with_its_actions() {
    let (site, mut round, _) = full();
    round.log = empty_round().log;
    round.append(&a(), at(1), note("door", "ours"));
    let mut ours = Records { sites: vec![site.clone()], rounds: vec![round.clone()], actions: Vec::new() };
    round.log = empty_round().log;
    round.append(&a(), at(1), note("door", "theirs"));
    let theirs = records(&site, &round, &action_of([order(None)]));
    let mut count = 0;
    assert_eq!(import(&mut ours, &theirs, &mut count).copies, BTreeSet::from(["fresh-1".to_owned()]));
    let ids: Vec<_> = ours.rounds.iter().map(|r| (r.head.id.as_str(), r.head.site.as_str())).collect();
    assert_eq!(ids, [("fresh-1", "site-1"), ("round-1", "site-1")]);
    assert_eq!((ours.actions[0].round.as_str(), ours.actions[0].site.as_str()), ("fresh-1", "site-1"));
}

#[test]
fn a_copied_action_is_kept_beside_ours() {
    let (site, round, _) = full();
    let begun = action_of([order(None)]);
    let (mut one, mut two) = (begun.clone(), begun);
    one.append(&a(), at(2), ActionEdit::Drop);
    two.append(&a(), at(2), ActionEdit::Fix { remark: String::new() });
    let mut ours = records(&site, &round, &one);
    let mut count = 0;
    let taken = import(&mut ours, &records(&site, &round, &two), &mut count);
    assert_eq!((ours.actions.len(), ours.actions[0].id.as_str()), (2, "action-1"));
    assert_eq!(taken.copies, BTreeSet::from([ours.actions[1].id.to_string()]));
    assert_eq!(ours.actions[1].log, two.log);
}

#[test]
fn a_copy_that_is_here_already_is_not_taken_again() {
    let (mut ours, theirs) = copied();
    let mut count = 0;
    import(&mut ours, &theirs, &mut count);
    let once = ours.clone();
    import(&mut ours, &theirs, &mut count);
    assert_eq!(ours, once);
}

#[test]
fn a_round_of_a_copied_site_stays_there_when_it_comes_in_again_longer() {
    let (mut ours, mut theirs) = copied();
    let mut count = 0;
    import(&mut ours, &theirs, &mut count);
    theirs.rounds[0].append(&a(), at(9), answer("door", Answer::NoSuchFacility));
    import(&mut ours, &theirs, &mut count);
    let site: &SiteId = &ours.rounds[0].head.site;
    let named = ours.sites.iter().find(|s| s.id == *site).and_then(|s| s.facts()).map(|f| f.name);
    assert_eq!(named.as_deref(), Some("theirs"));
}

#[test]
fn two_actions_asked_for_at_once_are_no_copies_of_each_other() {
    let (site, round, _) = full();
    let mut ours = records(&site, &round, &action_of([order(None)]));
    let other = Action { id: "action-2".into(), spot: spot("stall"), ..action_of([order(None)]) };
    let mut count = 0;
    assert_eq!(import(&mut ours, &records(&site, &round, &other), &mut count).copies.len(), 0);
    assert_eq!((ours.actions.len(), count), (2, 0));
}

fn round_edit(writes: &[(usize, u8)]) -> (Edit, Vec<(Field, u8)>) {
    let (kind, value) = writes[0];
    let at = if kind % 2 == 0 { "door" } else { "stall" };
    (note(at, &value.to_string()), vec![(Field::Note(spot(at)), value)])
}

fn site_edit(writes: &[(usize, u8)]) -> (SiteEdit, Vec<(SiteField, u8)>) {
    let value = writes[0].1;
    (SiteEdit::Change(vec![SiteFact::Name(value.to_string())]), vec![(SiteField::Name, value)])
}

fn action_edit(writes: &[(usize, u8)]) -> (ActionEdit, Vec<(ActionField, u8)>) {
    let (kind, value) = writes[0];
    let edit = match (kind % 2, value) {
        (0, _) => order(Some(["2026-12-01", "2026-12-02", "2026-12-03"][usize::from(value)])),
        (_, 0) => ActionEdit::Drop,
        _ => ActionEdit::Fix { remark: value.to_string() },
    };
    (edit, vec![(if kind % 2 == 0 { ActionField::Order } else { ActionField::Status }, value)])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn importing_both_ways_leaves_both_with_the_same_and_a_second_time_changes_nothing(
        site_steps in steps(),
        round_steps in steps(),
        action_steps in steps(),
        second_is_new: bool,
    ) {
        let sites = play(&site_steps, site_edit).logs;
        let rounds = play(&round_steps, round_edit).logs;
        let actions = play(&action_steps, action_edit).logs;
        let of = |index: usize| records(
            &Site { id: "site-1".into(), log: sites[index].clone() },
            &Round { log: rounds[index].clone(), ..empty_round() },
            &Action { log: actions[index].clone(), ..action_of([]) },
        );
        let (mut ours, mut theirs, mut count) = (of(0), of(1), 0);
        if second_is_new {
            theirs.rounds.push(recheck());
        }
        let exported = ours.clone();
        import(&mut ours, &theirs, &mut count);
        import(&mut theirs, &exported, &mut count);
        prop_assert_eq!(&ours, &theirs);
        prop_assert_eq!(import(&mut ours, &theirs, &mut count), Plan::default());
        prop_assert_eq!(import(&mut theirs, &exported, &mut count), Plan::default());
        prop_assert_eq!(count, 0);
    }
}
