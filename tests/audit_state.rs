//! What storage has confirmed, what it has not, and what happens when it refuses.

mod audit_support;

use audit_support::{PHOTO, answer, at, empty_round, facts, full, photo};
use tongda::audit::edit::Edit;
use tongda::audit::join::plan;
use tongda::audit::log::Seq;
use tongda::audit::observation::Answer;
use tongda::audit::site::{Site, SiteEdit};
use tongda::audit::state::{Audit, Event, Fault, Write, reduce};
use tongda::pack::checklist::BuildKind;

fn edit(edit: Edit) -> Event {
    Event::Edit { round: "round-1".into(), at: at(5), edit, bytes: None }
}

fn started() -> Audit {
    let create = Event::CreateSite { id: "site-1".into(), at: at(0), facts: facts("A", BuildKind::New) };
    let start = Event::StartRound {
        id: "round-1".into(),
        site: "site-1".into(),
        at: at(0),
        rules_version: "test-1".into(),
        inspector: None,
    };
    [create, start].into_iter().fold(Audit::default(), reduce)
}

fn entry(seq: u32) -> Write {
    Write::Entry("round-1".into(), Seq(seq))
}

#[test]
fn a_change_is_unsaved_until_storage_says_so() {
    let audit = started();
    assert_eq!(audit.pending, [Write::Site("site-1".into()), Write::Round("round-1".into())]);
    let audit = reduce(audit, Event::Saved { count: 2, at: at(1) });
    assert!(audit.is_saved());
    let audit = reduce(audit, edit(answer("sign", Answer::Yes)));
    assert_eq!(audit.pending, [entry(1)]);
}

#[test]
fn a_refused_save_keeps_everything_for_the_next() {
    let audit = reduce(started(), Event::Saved { count: 2, at: at(1) });
    let audit = reduce(audit, edit(answer("sign", Answer::Yes)));
    let audit = reduce(audit, Event::SaveFailed(Fault::Full));
    let audit = reduce(audit, edit(answer("sign", Answer::No)));
    assert_eq!((audit.fault, audit.pending.as_slice()), (Some(Fault::Full), &[entry(1), entry(2)][..]));
    let audit = reduce(audit, Event::Saved { count: 2, at: at(6) });
    assert_eq!((audit.fault, audit.is_saved(), audit.saved_at), (None, true, Some(at(6))));
}

#[test]
fn a_photo_is_saved_with_its_edit_and_its_bytes_let_go() {
    let audit = reduce(started(), Event::Saved { count: 2, at: at(1) });
    let add = Edit::AddPhoto { check: "sign".into(), photo: photo() };
    let audit = reduce(audit, Event::Edit { round: "round-1".into(), at: at(2), edit: add, bytes: Some(PHOTO.into()) });
    assert_eq!(audit.pending, [Write::Photo(photo().hash), entry(1)]);
    assert!(!audit.is_photo_saved(&photo().hash));
    let audit = reduce(audit, Event::Saved { count: 2, at: at(3) });
    assert!(audit.is_photo_saved(&photo().hash) && audit.photos.is_empty());
}

#[test]
fn unsaved_acts_go_behind_what_another_window_stored() {
    let stored = {
        let mut round = empty_round();
        round.append(at(3), answer("door", Answer::CannotTell));
        round.append(at(3), answer("firm", Answer::Yes));
        round
    };
    let audit = reduce(started(), Event::Saved { count: 2, at: at(1) });
    let audit = reduce(audit, edit(answer("sign", Answer::Yes)));
    let audit = reduce(audit, edit(Edit::Undo { target: Seq(1) }));
    let audit = reduce(audit, Event::SaveFailed(Fault::Conflict));
    let sites = audit.sites.clone();
    let audit = reduce(audit, Event::Loaded { sites, rounds: vec![stored] });
    assert_eq!((audit.fault, audit.pending.as_slice()), (None, &[entry(3), entry(4)][..]));
    let round = audit.round(&"round-1".into()).expect("there");
    assert_eq!(round.log.entries()[3].edit, Edit::Undo { target: Seq(3) });
    let seen: Vec<_> = round.observations().into_iter().map(|o| o.check).collect();
    assert_eq!(seen, ["door".into(), "firm".into()]);
}

#[test]
fn unknown_rounds_and_empty_undos_change_nothing() {
    let audit = reduce(started(), Event::Saved { count: 2, at: at(1) });
    let nothing = Event::Edit { round: "x".into(), at: at(1), edit: answer("sign", Answer::Yes), bytes: None };
    assert_eq!(reduce(audit.clone(), nothing), audit);
    assert_eq!(reduce(audit.clone(), edit(Edit::Undo { target: Seq(1) })), audit);
    let undo = Event::EditSite { id: "site-1".into(), at: at(1), edit: SiteEdit::Undo { target: Seq(7) } };
    assert_eq!(reduce(audit.clone(), undo), audit);
}

#[test]
fn an_import_takes_what_is_longer_and_keeps_both_of_what_diverged() {
    let (site, round) = full();
    let mut count = 0;
    let mut fresh = || {
        count += 1;
        format!("fresh-{count}")
    };
    let own = (std::slice::from_ref(&site), std::slice::from_ref(&round));
    let same = plan(own, (vec![site.clone()], vec![round.clone()]), &mut fresh);
    assert_eq!((same.sites.len(), same.rounds.len()), (0, 0));

    let mut longer = round.clone();
    longer.append(at(9), answer("room", Answer::Yes));
    let newer = plan(own, (vec![site.clone()], vec![longer.clone()]), &mut fresh);
    assert_eq!((newer.rounds.as_slice(), newer.copies), (&[longer.clone()][..], 0));
    let older = plan((&[], std::slice::from_ref(&longer)), (vec![], vec![round.clone()]), &mut fresh);
    assert_eq!(older.rounds, []);

    let mut other = round.clone();
    other.append(at(9), answer("room", Answer::No));
    let both = plan((&[], std::slice::from_ref(&longer)), (vec![], vec![other]), &mut fresh);
    assert_eq!((both.rounds[0].id.as_str(), both.copies), ("fresh-1", 1));

    let mut ours = site.clone();
    ours.append(at(9), SiteEdit::Change(facts("ours", BuildKind::New)));
    let mut theirs = site;
    theirs.append(at(9), SiteEdit::Change(facts("theirs", BuildKind::New)));
    let sites: Vec<Site> = vec![theirs];
    let both = plan((&[ours], &[]), (sites, vec![round]), &mut fresh);
    assert_eq!((both.sites[0].id.as_str(), both.rounds[0].site.as_str()), ("fresh-2", "fresh-2"));
}
