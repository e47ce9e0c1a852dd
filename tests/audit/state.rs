//! What storage has confirmed, what it has not, and what happens when it refuses.

use crate::support::samples::{full, recheck};
use crate::support::{
    PHOTO, SIGNATURE, a, answer, at, b, day, empty_round, entry, facts, list, note, order, photo, scoring, signature,
    spot,
};
use tongda::audit::action::{ActionEdit, Order, Status};
use tongda::audit::conflict::conflicts;
use tongda::audit::digest::digest;
use tongda::audit::edit::{Closing, Edit};
use tongda::audit::join::{Records, plan};
use tongda::audit::observation::Answer;
use tongda::audit::round::Round;
use tongda::audit::site::{SiteEdit, SiteFact};
use tongda::audit::state::{Audit, Event, Fault, Write, reduce};
use tongda::pack::checklist::BuildKind;

fn edit(edit: Edit) -> Event {
    Event::Edit { round: "round-1".into(), at: at(5), edit, bytes: None }
}

fn loaded() -> Audit {
    let event = Event::Loaded { device: a(), sites: Vec::new(), heads: Vec::new(), actions: Vec::new() };
    reduce(Audit::default(), event)
}

/// A site and a round that are not saved.
fn started() -> Audit {
    let create = Event::CreateSite { id: "site-1".into(), at: at(0), facts: facts("A", BuildKind::New) };
    [create, Event::StartRound(empty_round().head)].into_iter().fold(loaded(), reduce)
}

fn saved(audit: Audit) -> Audit {
    let count = audit.pending.len();
    reduce(audit, Event::Saved { count, at: at(1) })
}

fn written(n: u32) -> Write {
    Write::Entry("round-1".into(), entry(&format!("tablet-a.{n}")))
}

#[test]
fn a_change_is_unsaved_until_storage_says_so() {
    let audit = started();
    assert_eq!(audit.pending, [Write::Site("site-1".into()), Write::Head("round-1".into())]);
    let audit = saved(audit);
    assert!(audit.is_saved());
    let audit = reduce(audit, edit(answer("sign", Answer::Yes)));
    assert_eq!(audit.pending, [written(1)]);
}

#[test]
fn a_refused_save_keeps_everything_for_the_next() {
    let audit = reduce(saved(started()), edit(answer("sign", Answer::Yes)));
    let audit = reduce(audit, Event::SaveFailed(Fault::Full));
    let audit = reduce(audit, edit(answer("sign", Answer::No)));
    assert_eq!((audit.fault, audit.pending.as_slice()), (Some(Fault::Full), &[written(1), written(2)][..]));
    let audit = reduce(audit, Event::Saved { count: 2, at: at(6) });
    assert_eq!((audit.fault, audit.is_saved(), audit.saved_at), (None, true, Some(at(6))));
}

#[test]
fn a_photo_and_a_signature_are_saved_before_their_edit_and_their_bytes_let_go() {
    let close = Edit::Close(Closing { signature: Some(signature()), ..Closing::default() });
    let add = Edit::AddPhoto { spot: spot("sign"), photo: photo() };
    for (edit, bytes, hash) in [(add, PHOTO, photo().hash), (close, SIGNATURE, signature().hash)] {
        let event = Event::Edit { round: "round-1".into(), at: at(2), edit, bytes: Some(bytes.into()) };
        let audit = reduce(saved(started()), event);
        assert_eq!(audit.pending, [Write::Photo(hash.clone()), written(1)]);
        assert!(!audit.is_photo_saved(&hash));
        let audit = reduce(audit, Event::Saved { count: 2, at: at(3) });
        assert!(audit.is_photo_saved(&hash) && audit.photos.is_empty());
    }
}

#[test]
fn what_is_not_saved_stays_beside_what_storage_holds() {
    let audit = reduce(saved(started()), edit(answer("sign", Answer::Yes)));
    let change = SiteEdit::Change(vec![SiteFact::Name("mine".to_owned())]);
    let audit = reduce(audit, Event::EditSite { id: "site-1".into(), at: at(6), edit: change });
    let audit = reduce(audit, Event::SaveFailed(Fault::Lost));
    let (mut stored, second) = (audit.sites.values().next().cloned().expect("there"), recheck());
    stored.log = crate::support::samples::full().0.log;
    let heads = vec![empty_round().head, second.head];
    let event = Event::Loaded { device: b(), sites: vec![stored], heads, actions: vec![full().2] };
    let again = reduce(audit.clone(), event);
    assert_eq!((again.pending.as_slice(), again.heads.len(), again.actions.len()), (&audit.pending[..], 2, 1));
    assert_eq!((&again.sites, again.round(&"round-1".into())), (&audit.sites, audit.round(&"round-1".into())));
    assert_eq!((again.device, again.fault), (b(), None));
}

#[test]
fn a_log_is_read_when_its_round_is_opened_and_never_over_newer_work() {
    let mut stored = empty_round();
    stored.append(&a(), at(1), answer("door", Answer::CannotTell));
    let event =
        Event::Loaded { device: a(), sites: vec![full().0], heads: vec![stored.head.clone()], actions: Vec::new() };
    let audit = reduce(Audit::default(), event);
    let unread = reduce(audit.clone(), edit(answer("sign", Answer::Yes)));
    assert_eq!(unread, audit, "nothing is written into a log that is not here");
    let audit = reduce(audit, Event::RoundRead(stored.clone()));
    let audit = reduce(audit, edit(answer("sign", Answer::Yes)));
    assert_eq!(audit.pending, [written(2)]);
    let again = reduce(audit.clone(), Event::RoundRead(stored));
    assert_eq!(again, audit);
}

#[test]
fn unknown_records_and_empty_undos_change_nothing() {
    let audit = saved(started());
    let undo = entry("tablet-a.7");
    for event in [
        Event::Edit { round: "x".into(), at: at(1), edit: answer("sign", Answer::Yes), bytes: None },
        edit(Edit::Undo { target: entry("tablet-a.1") }),
        Event::EditSite { id: "site-1".into(), at: at(1), edit: SiteEdit::Undo { target: undo.clone() } },
        Event::EditSite { id: "x".into(), at: at(1), edit: SiteEdit::Delete },
        Event::EditAction { id: "x".into(), at: at(1), edit: ActionEdit::Drop },
        Event::CreateAction {
            id: "action-1".into(),
            round: "x".into(),
            spot: spot("door"),
            at: at(1),
            order: Order::default(),
        },
        Event::Digested("x".into(), digest(&list(), &scoring(), BuildKind::New, &empty_round())),
    ] {
        assert_eq!(reduce(audit.clone(), event.clone()), audit, "{event:?}");
    }
}

#[test]
fn an_action_is_asked_for_and_followed() {
    let audit = saved(started());
    let ActionEdit::Order(asked) = order(Some("2026-12-01")) else { unreachable!("an order") };
    let event = Event::CreateAction {
        id: "action-1".into(),
        round: "round-1".into(),
        spot: spot("door"),
        at: at(1),
        order: asked,
    };
    let audit = reduce(audit, event);
    let fix = ActionEdit::Fix { remark: String::new() };
    let audit = reduce(audit, Event::EditAction { id: "action-1".into(), at: at(2), edit: fix });
    assert_eq!(audit.pending, [Write::Action("action-1".into()), Write::Action("action-1".into())]);
    let action = audit.actions.values().next().expect("there");
    assert_eq!((action.site.as_str(), action.status(day("2027-01-01"))), ("site-1", Some(Status::Fixed)));
}

#[test]
fn a_digest_is_written_once_and_hides_a_round_that_was_put_aside() {
    let audit = reduce(saved(started()), Event::StartRound(recheck().head));
    let mut aside = empty_round();
    aside.append(&a(), at(1), Edit::Discard);
    let found = digest(&list(), &scoring(), BuildKind::New, &aside);
    let audit = reduce(audit, Event::Digested("round-1".into(), found.clone()));
    assert_eq!(audit.pending, [Write::Head("round-2".into()), Write::Head("round-1".into())]);
    assert_eq!(reduce(audit.clone(), Event::Digested("round-1".into(), found)), audit);
    let ids = |heads: &[&tongda::audit::round::Head]| heads.iter().map(|h| h.id.to_string()).collect::<Vec<_>>();
    assert_eq!(ids(&audit.rounds_of(&"site-1".into())), ["round-2"]);
    assert_eq!(ids(&audit.discarded(&"site-1".into())), ["round-1"]);
    assert_eq!(audit.rounds_by_site().into_values().map(|heads| ids(&heads)).collect::<Vec<_>>(), [["round-2"]]);
}

#[test]
fn what_was_imported_is_there_and_is_not_written_again() {
    let (site, round, action) = full();
    let (site_id, round_id) = (site.id.clone(), round.head.id.clone());
    let records = Records { sites: vec![site.clone()], rounds: vec![round.clone()], actions: vec![action] };
    let audit = reduce(loaded(), Event::Imported(records));
    assert!(audit.is_saved());
    assert_eq!((audit.site(&site_id).map(|(site, _)| site), audit.round(&round_id)), (Some(&site), Some(&round)));
    assert_eq!((audit.heads.len(), audit.actions.len()), (1, 1));
}

#[test]
fn what_was_still_to_be_saved_and_went_along_with_an_import_is_not_written_twice() {
    let unsaved = reduce(saved(started()), edit(answer("sign", Answer::Yes)));
    let failed = reduce(unsaved, Event::SaveFailed(Fault::Full));
    let records = Records { rounds: failed.rounds.values().cloned().collect(), ..Records::default() };
    let after = reduce(failed, Event::Imported(records));
    assert!(after.pending.iter().all(|write| !matches!(write, Write::Entry(..))), "{:?}", after.pending);
    assert!(after.is_saved() && after.fault.is_none());
}

#[test]
fn what_is_written_while_an_import_is_stored_is_not_lost() {
    let audit = saved(reduce(saved(started()), edit(answer("sign", Answer::Yes))));
    let here = || Records {
        sites: audit.sites.values().cloned().collect(),
        rounds: audit.rounds.values().cloned().collect(),
        actions: Vec::new(),
    };
    let mut incoming = here();
    incoming.rounds[0].append(&b(), at(4), answer("door", Answer::CannotTell));
    let planned = plan(&here(), incoming, || unreachable!("no copies"));
    let meanwhile = reduce(audit.clone(), edit(answer("firm", Answer::No)));
    let after = reduce(meanwhile, Event::Imported(planned.records));
    let round = after.round(&"round-1".into()).expect("there");
    let names: Vec<_> = round.log.entries().iter().map(|e| e.id.to_string()).collect();
    assert_eq!(names.len(), 3, "{names:?}");
    assert!(after.pending.iter().all(|write| match write {
        Write::Entry(_, id) => round.log.get(id).is_some(),
        _ => true,
    }));
}

fn ended() -> Audit {
    let audit = reduce(saved(started()), edit(answer("sign", Answer::Yes)));
    saved(reduce(audit, edit(Edit::Close(Closing::default()))))
}

fn observed(audit: &Audit) -> Vec<tongda::audit::observation::Observation> {
    audit.round(&"round-1".into()).map(Round::observations).unwrap_or_default()
}

#[test]
fn a_round_that_has_ended_stays_as_it_was_signed_until_it_is_opened_again() {
    let audit = ended();
    for late in [answer("sign", Answer::No), note("sign", "x"), Edit::Clear { spot: spot("sign") }] {
        assert_eq!(reduce(audit.clone(), edit(late.clone())), audit, "{late:?}");
    }
    let open = reduce(audit.clone(), edit(Edit::Reopen));
    assert_eq!(open.pending, [written(3)]);
    let changed = reduce(open, edit(answer("sign", Answer::No)));
    assert_ne!(observed(&changed), observed(&audit));
    let undone = reduce(audit.clone(), edit(Edit::Undo { target: entry("tablet-a.2") }));
    assert_eq!(undone.round(&"round-1".into()).and_then(Round::closing), None, "the ending can be undone");
}

#[test]
fn of_two_ends_one_can_be_chosen_while_the_round_stays_ended() {
    let end = |name: &str| Closing { name: name.to_owned(), ..Closing::default() };
    let (mut ours, mut theirs) = (empty_round(), empty_round());
    ours.append(&a(), at(1), Edit::Close(end("A")));
    theirs.append(&b(), at(2), Edit::Close(end("B")));
    ours.log = ours.log.joined(&theirs.log).expect("two tablets");
    let records = Records { sites: vec![full().0], rounds: vec![ours], actions: Vec::new() };
    let audit = reduce(reduce(loaded(), Event::Imported(records)), edit(Edit::Close(end("A"))));
    let round = audit.round(&"round-1".into()).expect("there");
    assert_eq!((round.closing(), conflicts(&round.log)), (Some(&end("A")), Vec::new()));
}

#[test]
fn an_answer_of_a_round_that_has_ended_cannot_be_undone() {
    let audit = ended();
    let undone = reduce(audit.clone(), edit(Edit::Undo { target: entry("tablet-a.1") }));
    assert_eq!(observed(&undone), observed(&audit));
}
