//! Taking everything along in one file, bringing it in elsewhere, and tables for a spreadsheet.
//!
//! An import is all or nothing: the file is checked to the last byte before anything is stored.

use super::desk::{Desk, Visit, use_desk};
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
use crate::browser::download::{Assembly, save_text};
use crate::browser::tabs::Hold;
use crate::browser::{dom, files, ids};
use crate::codec::bundle::{self, Bundle};
use crate::codec::exchanged::Exchanged;
use crate::codec::zip::Writer;
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
    spawn_local(runner::measure(desk));
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
            <section class="group">
                <h2>{move || desk.say("export", &[])}</h2><p>{move || desk.say("export-text", &[])}</p>
                <div class="actions">
                    <button type="button" class="button main"
                        on:click=move |_| run(working, result, async move { export(desk).await })>
                        <Icon name="download"/>{move || desk.say("export-all", &[])}
                    </button>
                    <button type="button" class="button" on:click=move |_| spawn_local(async move {
                            if runner::everything(desk).await.is_err() {
                                return desk.tell("export-not-read");
                            }
                            save_csv(desk, "tongda", &csv_of(desk, &visits(desk)));
                        })>
                        <Icon name="download"/>{move || desk.say("export-csv", &[])}
                    </button>
                </div>
            </section>
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
            <div class="foot"><Saved/><p>{move || exported(desk)}</p>{gauge(desk)}</div>
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
            let (kind, icon, role) =
                if what.is_good() { ("good", "check", "status") } else { ("bad", "warning", "alert") };
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

/// Puts everything into one file, photo by photo.
async fn export(desk: Desk) -> Result {
    if desk.hold.get_untracked() == Hold::Elsewhere {
        // What is here is as old as this window.
        return failed(Exchanged::Elsewhere);
    }
    let Ok(Records { sites, mut rounds, mut actions }) = runner::everything(desk).await else {
        return failed(Exchanged::NotRead);
    };
    // What hangs on a record that cannot be read would make the file one that nothing takes in.
    rounds.retain(|round| sites.iter().any(|site| site.id == round.head.site));
    actions.retain(|action| rounds.iter().any(|round| round.head.id == action.round));
    let hashes: BTreeSet<_> = rounds.iter().flat_map(Round::photo_hashes).collect();
    let mut present = BTreeSet::new();
    for hash in &hashes {
        match stored(desk, hash).await {
            Ok(Some(_)) => drop(present.insert(hash.clone())),
            Ok(None) => {}
            Err(_) => return failed(Exchanged::NotRead),
        }
    }
    let rules = desk.shell.pack().checklists.iter().map(|l| l.rules_version.clone()).collect();
    let count = sites.len();
    let bundle = Bundle {
        app_version: env!("CARGO_PKG_VERSION").to_owned(),
        rules,
        sites,
        rounds,
        actions,
        photos: present.iter().map(|h| (h.clone(), &[][..])).collect(),
    };
    let too_large = |_| failed(Exchanged::TooLarge);
    let mut writer = Writer::default();
    let mut file = Assembly::default();
    let mut add = |file: &mut Assembly, name: &str, bytes: &[u8]| -> std::result::Result<(), Result> {
        file.push(&writer.entry(name, bytes).map_err(too_large)?);
        file.push(bytes);
        Ok(())
    };
    let mut pack = async || -> std::result::Result<(), Result> {
        for (name, text) in bundle::texts(&bundle) {
            add(&mut file, &name, text.as_bytes())?;
        }
        for hash in &present {
            let bytes = stored(desk, hash).await.ok().flatten().ok_or_else(|| failed(Exchanged::NotRead))?;
            add(&mut file, &bundle::photo_name(hash), &bytes)?;
        }
        Ok(())
    };
    if let Err(failure) = pack().await {
        return failure;
    }
    match writer.finish() {
        Ok(tail) => file.push(&tail),
        Err(error) => return too_large(error),
    }
    let name = format!("tongda-{}.zip", desk.today());
    if !file.save(&name, "application/zip") {
        return failed(Exchanged::NotTaken);
    }
    runner::exported(desk).await;
    let args = vec![("sites", count.to_string()), ("photos", present.len().to_string()), ("file", name)];
    Result { what: Exchanged::Exported, args, notes: Vec::new() }
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
fn visits(desk: Desk) -> Vec<Visit> {
    let ids: Vec<_> = desk.audit.with_untracked(|a| a.rounds.keys().cloned().collect());
    untrack(|| ids.iter().filter_map(|id| desk.visit(id)).collect())
}

/// Rounds as a table in the language in use.
pub fn csv_of(desk: Desk, visits: &[Visit]) -> String {
    let subjects: Vec<_> = visits.iter().map(|v| Subject { site: &v.site, round: &v.round, list: &v.list }).collect();
    untrack(|| audit_csv::render(&subjects, &|id, args| desk.say(id, args)))
}

/// Hands a table over as a file.
pub fn save_csv(desk: Desk, name: &str, text: &str) {
    let name = format!("{name}-{}.csv", desk.today());
    let id = if save_text(&name, "text/csv", text) { "csv-saved" } else { "export-refused" };
    desk.shell.announce(untrack(|| desk.say(id, &[])));
}
