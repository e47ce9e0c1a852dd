//! Taking everything along in one file, bringing it in elsewhere, and tables for a spreadsheet.
//!
//! An import is all or nothing: the file is checked to the last byte before anything is stored.

use super::desk::{Desk, Visit, use_desk};
use super::export::export;
use super::imported::{Named, Note, moved, note, to_settle};
use super::old_photos::old_photos;
use super::photos::stored;
use super::runner;
use super::site_list::site_list;
use super::sites::exported;
use super::standing::Saved;
use crate::audit::join::{self, Records};
use crate::audit::round::Round;
use crate::audit::state::Fault;
use crate::browser::download::save_text;
use crate::browser::{dom, files, ids, storage};
use crate::codec::bundle::{self, Bundle};
use crate::codec::exchanged::Exchanged;
use crate::report::audit::Subject;
use crate::report::audit_csv;
use crate::route::{AuditPage, Route};
use crate::ui::component::Icon;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::collections::BTreeSet;

/// What came of an export or import, with what its text names; both are kept as ids so that they follow the language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Result {
    /// What came of it.
    pub what: Exchanged,
    /// What its text names.
    pub args: Vec<(&'static str, String)>,
    /// What a person should know of some of the records; mostly empty.
    pub notes: Vec<Note>,
}

/// The page.
#[component]
pub fn Exchange() -> impl IntoView {
    let desk = use_desk();
    let result: RwSignal<Option<Result>> = RwSignal::new(None);
    let working = RwSignal::new(false);
    let promised = RwSignal::new(None);
    spawn_local(async move {
        runner::measure(desk).await;
        let _ = promised.try_set(Some(storage::persisted().await));
    });
    let take = move |event: leptos::ev::Event| {
        let Some(file) = files::take(&event).into_iter().next() else { return };
        run(working, result, async move { import(desk, &file).await });
    };
    view! {
        <main class="page" id="main" tabindex="-1">
            <div class="asking">
                <a class="button" href=Route::Audit(AuditPage::Sites.alone()).to_string()>
                    <Icon name="chevron-left"/>{move || desk.say("all-sites", &[])}
                </a>
            </div>
            <h1 tabindex="-1">{move || desk.say("exchange-title", &[])}</h1>
            {outcome(desk, result)}
            <div role="status">{move || working.get().then(|| view! { <p>{move || desk.say("working", &[])}</p> })}</div>
            {export(desk, working, result)}
            <section class="group">
                <h2>{move || desk.say("import", &[])}</h2><p>{move || desk.say("import-text", &[])}</p>
                <div class="actions"><div>
                    <label class="button file">
                        <Icon name="upload"/>{move || desk.say("choose-file", &[])}
                        <input class="visually-hidden" type="file" id="bundle" accept=".zip,application/zip" on:change=take/>
                    </label>
                </div></div>
            </section>
            {site_list(desk, working, result)}
            {old_photos(desk)}
            <div class="foot"><Saved/><p>{move || exported(desk)}</p>{gauge(desk)}
                {move || promised.get().filter(|_| desk.durable.get()).map(|is_promised| {
                    let id = if is_promised { "room-promised" } else { "room-not-promised" };
                    view! { <p id="promised" data-state=id>{desk.say(id, &[])}</p> }
                })}</div>
        </main>
    }
}

/// Runs one thing at a time and shows what came of it, with focus on it.
pub fn run(working: RwSignal<bool>, result: RwSignal<Option<Result>>, work: impl Future<Output = Result> + 'static) {
    if working.get_untracked() {
        return;
    }
    working.set(true);
    result.set(None);
    spawn_local(async move {
        let outcome = work.await;
        let _ = working.try_set(false);
        let _ = result.try_set(Some(outcome));
        gloo_timers::callback::Timeout::new(0, || {
            dom::focus_id("exchange-result");
        })
        .forget();
    });
}

fn outcome(desk: Desk, result: RwSignal<Option<Result>>) -> impl IntoView {
    move || {
        result.get().map(|result| {
            let Result { what, args, notes } = result;
            let (title, id) = (what.title(), what.text());
            let state = id.clone();
            let (kind, icon, role) = match what {
                Exchanged::InParts | Exchanged::ExportedPartly | Exchanged::ListedPartly => ("warn", "info", "status"),
                Exchanged::Listed if args.contains(&("sites", "0".to_owned())) => ("warn", "info", "status"),
                ref what if what.is_good() => ("good", "check", "status"),
                _ => ("bad", "warning", "alert"),
            };
            let text = move || {
                let args: Vec<(&str, &str)> = args.iter().map(|(n, v)| (*n, v.as_str())).collect();
                desk.say(&id, &args)
            };
            view! {
                <div class="banner" data-kind=kind role=role tabindex="-1" id="exchange-result" data-state=state>
                    <Icon name=icon/>
                    <div class="banner-text"><strong>{move || desk.say(title, &[])}</strong><p>{text}</p>
                        {notes.into_iter().map(|one| note(desk, one)).collect_view()}</div>
                </div>
            }
        })
    }
}

/// How much room is used, as a bar with its words.
fn gauge(desk: Desk) -> impl IntoView {
    move || {
        desk.room.get().map(|(used, quota)| {
            let percent = (used.saturating_mul(100) / quota.max(1)).min(100);
            view! {
                <p><label for="gauge">{move || room_text(desk, (used, quota))}</label>
                <meter id="gauge" min="0" max="100" high="80" value=percent.to_string()></meter></p>
            }
        })
    }
}

fn room_text(desk: Desk, (used, quota): (u64, u64)) -> String {
    let mega = |bytes: u64| (bytes / 1_000_000).to_string();
    desk.say("room", &[("used", &mega(used)), ("free", &mega(quota.saturating_sub(used)))])
}

/// Checks a file to the last byte, then joins it with what is here.
async fn import(desk: Desk, file: &files::File) -> Result {
    let Some(bytes) = files::bytes(file).await else { return failed(Exchanged::Unreadable) };
    let read = match bundle::read(&bytes) {
        Ok(read) => read,
        Err(error) => return failed(Exchanged::Refused(error)),
    };
    // A save between planning and storing would be lost, or would lose what comes.
    runner::pause(desk).await;
    let result = join_in(desk, &read).await;
    runner::resume(desk);
    result
}

/// Joins what a file brings with what is here, and stores it.
async fn join_in(desk: Desk, read: &Bundle<'_>) -> Result {
    let Ok(before) = runner::everything(desk).await else { return failed(Exchanged::NotStored(Fault::Lost)) };
    let mut lost = BTreeSet::new();
    // Photos that our own rounds name and this tablet has lost come back, too.
    for hash in before.rounds.iter().flat_map(Round::photo_hashes).filter(|hash| read.photos.contains_key(hash)) {
        if matches!(stored(desk, &hash).await, Ok(None)) {
            lost.insert(hash);
        }
    }
    // What was erased for good stays so; an older file has it still.
    let erased = match runner::erased(desk).await {
        Ok(erased) => erased,
        Err(error) => return failed(Exchanged::NotStored(runner::fault(error))),
    };
    // Once more: somebody may have gone on meanwhile. From here to the write nothing waits.
    let Ok(here) = runner::everything(desk).await else { return failed(Exchanged::NotStored(Fault::Lost)) };
    let incoming = Records { sites: read.sites.clone(), rounds: read.rounds.clone(), actions: read.actions.clone() };
    let plan = join::plan(&here, incoming, ids::fresh);
    let mut named: BTreeSet<_> = plan.records.rounds.iter().flat_map(Round::photo_hashes).collect();
    named.extend(lost);
    let photos: Vec<_> = read
        .photos
        .iter()
        .filter(|(hash, _)| named.contains(hash) && !erased.contains(hash))
        .map(|(hash, bytes)| (hash.to_string(), (*bytes).into()))
        .collect();
    let args = vec![
        ("sites", plan.records.sites.len().to_string()),
        ("rounds", plan.records.rounds.len().to_string()),
        ("photos", photos.len().to_string()),
    ];
    let came = Named::all(&plan.records);
    let (copies, gone_on) = (plan.copies.clone(), plan.gone_on.clone());
    if let Err(fault) = runner::import(desk, plan, photos).await {
        return failed(Exchanged::NotStored(fault));
    }
    // What is brought back has its questions, too.
    let moved = moved(desk, &here, &gone_on);
    let open = to_settle(desk, &came, &copies);
    let what = match (came.len(), open.len()) {
        (0, _) => Exchanged::NothingNew,
        (_, 0) => Exchanged::Imported,
        _ => Exchanged::ImportedBeside,
    };
    Result { what, args, notes: [open, moved].concat() }
}

/// What went wrong, with the entry at fault where there is one.
pub fn failed(what: Exchanged) -> Result {
    let entry = match &what {
        Exchanged::Refused(error) => error.entry().map(str::to_owned),
        _ => None,
    };
    Result { what, args: entry.map(|e| ("entry", e)).into_iter().collect(), notes: Vec::new() }
}

/// All rounds with their sites.
pub fn visits(desk: Desk) -> Vec<Visit> {
    let ids: Vec<_> = desk.audit.with_untracked(|a| a.rounds.keys().cloned().collect());
    untrack(|| ids.iter().filter_map(|id| desk.visit(id)).collect())
}

/// Rounds as a table in the language in use.
pub fn csv_of(desk: Desk, visits: &[Visit]) -> String {
    let subjects: Vec<_> =
        visits.iter().map(|v| Subject { site: &v.site, round: &v.round, list: &v.list, number: v.number }).collect();
    untrack(|| audit_csv::render(&subjects, &|id, args| desk.say(id, args)))
}

/// Hands a table over as a file.
pub fn save_csv(desk: Desk, name: &str, text: &str) {
    let name = format!("{name}-{}.csv", desk.today());
    let id = if save_text(&name, "text/csv", text) { "csv-saved" } else { "export-refused" };
    desk.shell.announce(untrack(|| desk.say(id, &[])));
}
