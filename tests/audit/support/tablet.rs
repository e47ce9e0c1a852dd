//! A tablet with records of its own, and what its pages make of a text or file from outside: it is read to the end and
//! planned, and only then something happens to the records.

use super::inputs::Importer;
use super::samples::{full, recheck};
use super::{PHOTO, a, answer, at, list, list_words, photo, reading, scoring};
use std::sync::LazyLock;
use tongda::audit::digest::digest;
use tongda::audit::edit::Edit;
use tongda::audit::id::{CheckId, RoundId, SiteId};
use tongda::audit::join::{Records, plan};
use tongda::audit::log::{Entry, Log, Undoable};
use tongda::audit::observation::{Answer, Method};
use tongda::audit::round::{Head, Round};
use tongda::audit::site::{Site, SiteFacts};
use tongda::audit::spot::Spot;
use tongda::audit::state::{Audit, Bytes, Event, Write, reduce};
use tongda::codec::bundle::{self, Bundle};
use tongda::codec::{audit, axe, site_list};
use tongda::pack::checklist::{BuildKind, Checklist};

/// The round that is open.
const OPEN: &str = "round-2";

static CHECKS: LazyLock<Checklist> = LazyLock::new(list);

/// Records that use every kind of edit, and beside them a round that is open. Nothing of it is saved yet.
pub fn tablet() -> Audit {
    let (site, round, action) = full();
    let mut open = recheck();
    assert_eq!(open.head.id.as_str(), OPEN);
    open.append(&a(), at(1), answer("door", reading("width 950"))).expect("accepted");
    open.append(&a(), at(2), answer("alt-text", Answer::Yes)).expect("accepted");
    let rounds = [round, open];
    let mut pending = vec![Write::Photo(photo().hash), Write::Site(site.id.clone()), Write::Action(action.id.clone())];
    pending.extend(rounds.iter().map(|round| Write::Head(round.head.id.clone())));
    Audit {
        device: a(),
        sites: [(site.id.clone(), site)].into(),
        heads: rounds.iter().map(|round| (round.head.id.clone(), round.head.clone())).collect(),
        rounds: rounds.into_iter().map(|round| (round.head.id.clone(), round)).collect(),
        actions: [(action.id.clone(), action)].into(),
        pending,
        photos: [(photo().hash, Bytes::from(PHOTO))].into(),
        ..Audit::default()
    }
}

/// Does with an input what the pages do with it, and says whether it was taken.
pub fn bring_in(here: &mut Audit, importer: Importer, input: &[u8]) -> bool {
    let Some(events) = events(here, importer, input) else { return false };
    *here = events.into_iter().fold(std::mem::take(here), reduce);
    true
}

/// Everything that would be stored, as it would be written.
pub fn stored(here: &Audit) -> Vec<String> {
    let sites = here.sites.values().map(audit::encode_site);
    let heads = here.heads.values().map(audit::encode_head);
    let rounds = here.rounds.values().map(audit::encode_round);
    let actions = here.actions.values().map(audit::encode_action);
    sites.chain(heads).chain(rounds).chain(actions).collect()
}

/// What was here before and is no longer, or says something else now; by name.
pub fn gone(before: &Audit, after: &Audit) -> Vec<String> {
    let mut gone = Vec::new();
    for (id, site) in &before.sites {
        lacking(&mut gone, id.as_str(), &site.log, after.sites.get(id).map(|site| &site.log));
    }
    for (id, round) in &before.rounds {
        lacking(&mut gone, id.as_str(), &round.log, after.rounds.get(id).map(|round| &round.log));
    }
    for (id, action) in &before.actions {
        lacking(&mut gone, id.as_str(), &action.log, after.actions.get(id).map(|action| &action.log));
    }
    // What is made from the log is made anew.
    let bare = |head: &Head| Head { digest: None, ..head.clone() };
    let heads = before.heads.values().filter(|head| after.heads.get(&head.id).map(bare) != Some(bare(head)));
    gone.extend(heads.map(|head| head.id.to_string()));
    let photos = before.photos.iter().filter(|(hash, bytes)| after.photos.get(*hash) != Some(*bytes));
    gone.extend(photos.map(|(hash, _)| hash.to_string()));
    let writes = before.pending.iter().filter(|write| !after.pending.contains(write));
    gone.extend(writes.map(|write| format!("{write:?}")));
    gone
}

fn lacking<E: Undoable + PartialEq>(gone: &mut Vec<String>, name: &str, before: &Log<E>, after: Option<&Log<E>>) {
    let stays = |entry: &Entry<E>| after.is_some_and(|log| log.get(&entry.id) == Some(entry));
    let entries = before.entries().iter().filter(|entry| !stays(entry));
    gone.extend(entries.map(|entry| format!("{name}: {}", entry.id)));
}

/// What an input makes happen; nothing comes of one that is refused.
fn events(here: &Audit, importer: Importer, input: &[u8]) -> Option<Vec<Event>> {
    let text = String::from_utf8_lossy(input);
    let none = Records::default();
    Some(match importer {
        Importer::Entry => opened(here, &audit::decode_entry(&text).ok()?),
        Importer::Head => vec![loaded(audit::decode_head(&text).ok()?)],
        Importer::Site => joined(here, Records { sites: vec![audit::decode_site(&text).ok()?], ..none }),
        Importer::Round => joined(here, Records { rounds: vec![audit::decode_round(&text).ok()?], ..none }),
        Importer::Action => joined(here, Records { actions: vec![audit::decode_action(&text).ok()?], ..none }),
        Importer::SiteList => vec![listed(site_list::read(input, &list_words(), 2026).ok()?.sites)],
        Importer::Axe => spoken(here, &axe::read(&text).ok()?),
        Importer::Checklist => summed_up(here, &serde_json::from_str::<Checklist>(&text).ok()?),
        Importer::ZipBytes | Importer::Bundle => {
            let Bundle { sites, rounds, actions, .. } = bundle::read(input).ok()?;
            joined(here, Records { sites, rounds, actions })
        }
    })
}

/// A round is opened whose stored entries are ours, and this one in place of its namesake.
fn opened(here: &Audit, (id, entry): &(RoundId, Entry<Edit>)) -> Vec<Event> {
    let Some(round) = here.rounds.get(id) else { return Vec::new() };
    let others = round.log.entries().iter().filter(|own| own.id != entry.id).cloned();
    let entries = others.chain([entry.clone()]).map(|entry| (id.clone(), entry)).collect();
    audit::assemble(round.head.clone(), entries).map(Event::RoundRead).into_iter().collect()
}

/// Storage holds nothing but this head.
fn loaded(head: Head) -> Event {
    Event::Loaded { device: a(), sites: Vec::new(), heads: vec![head], actions: Vec::new() }
}

fn joined(here: &Audit, incoming: Records) -> Vec<Event> {
    let ours = Records {
        sites: here.sites.values().cloned().collect(),
        rounds: here.rounds.values().cloned().collect(),
        actions: here.actions.values().cloned().collect(),
    };
    let mut count = 0;
    let plan = plan(&ours, incoming, || {
        count += 1;
        format!("fresh-{count}")
    });
    vec![Event::Imported(plan.records)]
}

fn listed(sites: Vec<SiteFacts>) -> Event {
    let site = |(n, facts): (usize, SiteFacts)| Site::create(SiteId::new(format!("listed-{n}")), &a(), at(0), facts);
    Event::Imported(Records { sites: sites.into_iter().enumerate().map(site).collect(), ..Records::default() })
}

/// What axe-core says is written into the round that is open.
fn spoken(here: &Audit, found: &axe::Found) -> Vec<Event> {
    let open = here.round(&OPEN.into()).expect("open");
    let seen = |id: &CheckId| open.observation(&Spot::first(id.clone()));
    let mut edits = Vec::new();
    for verdict in axe::verdicts(&CHECKS, found, &seen) {
        let spot = Spot::first(verdict.check);
        let answered = |answer| Edit::Answer { spot: spot.clone(), answer, method: Method::default(), shown: None };
        edits.extend(verdict.answer.map(answered));
        edits.push(Edit::Note { spot, text: verdict.text });
    }
    edits.into_iter().map(|edit| Event::Edit { round: OPEN.into(), at: at(9), edit, bytes: None }).collect()
}

/// Every round is put into numbers by this list.
fn summed_up(here: &Audit, list: &Checklist) -> Vec<Event> {
    let sum = |round: &Round| Event::Digested(round.head.id.clone(), digest(list, &scoring(), BuildKind::New, round));
    here.rounds.values().map(sum).collect()
}
