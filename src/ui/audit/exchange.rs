//! Taking everything along in one file, bringing it in elsewhere, and tables for a spreadsheet.
//!
//! An import is all or nothing: the file is checked to the last byte before anything is stored.

use super::desk::{Desk, Visit, use_desk};
use super::photos::bytes;
use super::runner;
use super::sites::exported;
use super::standing::Saved;
use crate::audit::join;
use crate::audit::round::Round;
use crate::browser::download::{Assembly, save_text};
use crate::browser::{clock, dom, files, ids, storage};
use crate::codec::bundle::{self, Bundle};
use crate::codec::exchanged::Exchanged;
use crate::codec::zip::Writer;
use crate::report::audit::Subject;
use crate::report::audit_csv;
use crate::route::{AuditRoute, Route};
use crate::ui::component::Icon;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::collections::BTreeSet;

/// What came of an export or import, with what its text names; both are kept as ids so that they follow the language.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Result {
    what: Exchanged,
    args: Vec<(&'static str, String)>,
}

/// The page.
#[component]
pub fn Exchange() -> impl IntoView {
    let desk = use_desk();
    let result: RwSignal<Option<Result>> = RwSignal::new(None);
    let working = RwSignal::new(false);
    let room: RwSignal<Option<(u64, u64)>> = RwSignal::new(None);
    spawn_local(async move {
        let estimate = storage::estimate().await;
        let _ = room.try_set(estimate);
    });
    let take = move |event: leptos::ev::Event| {
        let Some(file) = files::take(&event).into_iter().next() else { return };
        run(working, result, async move { import(desk, &file).await });
    };
    view! {
        <main class="page" id="main" tabindex="-1">
            <div class="asking">
                <a class="button" href=Route::Audit(AuditRoute::Sites).to_string()>
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
                    <button type="button" class="button" on:click=move |_| save_csv(desk, "tongda", &csv_of(desk, &visits(desk)))>
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
            <div class="foot"><Saved/><p>{move || exported(desk)}</p><p>{move || room.get().map(|r| room_text(desk, r))}</p></div>
        </main>
    }
}

/// Runs one thing at a time and shows what came of it, with focus on it.
fn run(working: RwSignal<bool>, result: RwSignal<Option<Result>>, work: impl Future<Output = Result> + 'static) {
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
            let Result { what, args } = result;
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
                    <div class="banner-text"><strong>{move || desk.say(title, &[])}</strong><p>{text}</p></div>
                </div>
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
    let (sites, rounds) = desk.audit.with_untracked(|a| (a.sites.clone(), a.rounds.clone()));
    let known: BTreeSet<_> = sites.iter().map(|s| s.id.clone()).collect();
    let rounds: Vec<Round> = rounds.into_iter().filter(|r| known.contains(&r.site)).collect();
    let hashes: BTreeSet<_> = rounds.iter().flat_map(Round::photo_hashes).collect();
    let mut present = BTreeSet::new();
    for hash in &hashes {
        if bytes(desk, hash).await.is_some() {
            present.insert(hash.clone());
        }
    }
    let rules = desk.shell.pack().checklists.iter().map(|l| l.rules_version.clone()).collect();
    let count = sites.len();
    let bundle = Bundle {
        app_version: env!("CARGO_PKG_VERSION").to_owned(),
        rules,
        sites,
        rounds,
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
            let bytes = bytes(desk, hash).await.unwrap_or_default();
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
    let name = format!("tongda-{}.zip", clock::now().date());
    if !file.save(&name, "application/zip") {
        return failed(Exchanged::NotTaken);
    }
    runner::exported(desk).await;
    let args = vec![("sites", count.to_string()), ("photos", present.len().to_string()), ("file", name)];
    Result { what: Exchanged::Exported, args }
}

/// Checks a file to the last byte, then takes it in.
async fn import(desk: Desk, file: &files::File) -> Result {
    let Some(bytes) = files::bytes(file).await else { return failed(Exchanged::Unreadable) };
    let read = match bundle::read(&bytes) {
        Ok(read) => read,
        Err(error) => return failed(Exchanged::Refused(error)),
    };
    let plan = desk
        .audit
        .with_untracked(|a| join::plan((&a.sites, &a.rounds), (read.sites.clone(), read.rounds.clone()), ids::fresh));
    let named: BTreeSet<_> = plan.rounds.iter().flat_map(Round::photo_hashes).collect();
    let photos: Vec<_> = read
        .photos
        .iter()
        .filter(|(hash, _)| named.contains(hash))
        .map(|(hash, bytes)| (hash.to_string(), (*bytes).into()))
        .collect();
    let args = vec![
        ("sites", plan.sites.len().to_string()),
        ("rounds", plan.rounds.len().to_string()),
        ("photos", photos.len().to_string()),
        ("copies", plan.copies.to_string()),
    ];
    let what = match (plan.sites.len() + plan.rounds.len(), plan.copies) {
        (0, _) => Exchanged::NothingNew,
        (_, 0) => Exchanged::Imported,
        _ => Exchanged::ImportedBeside,
    };
    match runner::import(desk, plan, photos).await {
        Ok(()) => Result { what, args },
        Err(fault) => failed(Exchanged::NotStored(fault)),
    }
}

/// What went wrong, with the entry at fault where there is one.
fn failed(what: Exchanged) -> Result {
    let entry = match &what {
        Exchanged::Refused(error) => error.entry().map(str::to_owned),
        _ => None,
    };
    Result { what, args: entry.map(|e| ("entry", e)).into_iter().collect() }
}

/// All rounds with their sites.
fn visits(desk: Desk) -> Vec<Visit> {
    let ids: Vec<_> = desk.audit.with_untracked(|a| a.rounds.iter().map(|r| r.id.clone()).collect());
    untrack(|| ids.iter().filter_map(|id| desk.visit(id)).collect())
}

/// Rounds as a table in the language in use.
pub fn csv_of(desk: Desk, visits: &[Visit]) -> String {
    let subjects: Vec<_> = visits.iter().map(|v| Subject { site: &v.site, round: &v.round, list: &v.list }).collect();
    untrack(|| audit_csv::render(&subjects, &|id, args| desk.say(id, args)))
}

/// Hands a table over as a file.
pub fn save_csv(desk: Desk, name: &str, text: &str) {
    let name = format!("{name}-{}.csv", clock::now().date());
    let id = if save_text(&name, "text/csv", text) { "csv-saved" } else { "export-refused" };
    desk.shell.announce(untrack(|| desk.say(id, &[])));
}
