//! Everything in one file, or in several where one would be too large for the tablet that takes it in; and as a table.

use super::desk::Desk;
use super::exchange::{Result, csv_of, failed, run, save_csv, visits};
use super::photos::stored;
use super::runner;
use crate::audit::join::Records;
use crate::audit::parts::{MOST, parts, photos};
use crate::browser::download::Assembly;
use crate::browser::tabs::Hold;
use crate::codec::bundle::{self, Bundle};
use crate::codec::exchanged::Exchanged;
use crate::codec::zip::Writer;
use crate::ui::component::Icon;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::collections::BTreeSet;

/// One file of several.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Part {
    sites: usize,
    /// How many acts are in its records: logs only grow, so the same number is the same part.
    acts: usize,
    is_done: bool,
}

impl Part {
    fn of(records: &Records) -> Self {
        let acts = records.sites.iter().map(|site| site.log.entries().len());
        let acts = acts.chain(records.rounds.iter().map(|round| round.log.entries().len()));
        let acts = acts.chain(records.actions.iter().map(|action| action.log.entries().len()));
        Self { sites: records.sites.len(), acts: acts.sum(), is_done: false }
    }
}

/// The section of the exchange page.
pub fn export(desk: Desk, working: RwSignal<bool>, result: RwSignal<Option<Result>>) -> impl IntoView {
    let several: RwSignal<Vec<Part>> = RwSignal::new(Vec::new());
    let table = move |_| {
        if working.get_untracked() {
            return;
        }
        working.set(true);
        spawn_local(async move {
            if runner::everything(desk).await.is_err() {
                desk.tell("export-not-read");
            } else {
                save_csv(desk, "tongda", &csv_of(desk, &visits(desk)));
            }
            let _ = working.try_set(false);
        });
    };
    let part = move |(index, part): (usize, Part)| {
        let args = move || {
            [("number", index + 1), ("parts", several.with(Vec::len)), ("sites", part.sites)]
                .map(|(n, v)| (n, v.to_string()))
        };
        let name = move || {
            let args = args();
            let args: Vec<(&str, &str)> = args.iter().map(|(n, v)| (*n, v.as_str())).collect();
            desk.say(if part.is_done { "export-part-again" } else { "export-part" }, &args)
        };
        view! {
            <button type="button" class="button" data-part=index + 1
                on:click=move |_| run(working, result, async move { one(desk, index, several).await })>
                <Icon name=if part.is_done { "check" } else { "download" }/>{name}
            </button>
        }
    };
    view! {
        <section class="group">
            <h2>{move || desk.say("export", &[])}</h2><p>{move || desk.say("export-text", &[])}</p>
            <div class="actions">
                <button type="button" class="button main"
                    on:click=move |_| run(working, result, async move { all(desk, several).await })>
                    <Icon name="download"/>{move || desk.say("export-all", &[])}
                </button>
                <button type="button" class="button" on:click=table>
                    <Icon name="download"/>{move || desk.say("export-csv", &[])}
                </button>
            </div>
            <div class="actions">{move || several.get().into_iter().enumerate().map(part).collect_view()}</div>
        </section>
    }
}

/// Everything there is, in as many parts as it takes.
async fn gathered(desk: Desk) -> std::result::Result<Vec<Records>, Result> {
    if desk.hold.get_untracked() == Hold::Elsewhere {
        // What is here is as old as this window.
        return Err(failed(Exchanged::Elsewhere));
    }
    let records = runner::everything(desk).await.map_err(|_| failed(Exchanged::NotRead))?;
    Ok(parts(records, MOST))
}

/// One file where that is enough; otherwise says how many it takes, and offers each.
async fn all(desk: Desk, several: RwSignal<Vec<Part>>) -> Result {
    let all = match gathered(desk).await {
        Ok(all) => all,
        Err(failure) => return failure,
    };
    if let [one] = &all[..] {
        let _ = several.try_set(Vec::new());
        let result = pack(desk, one, "").await;
        if result.what.is_good() {
            runner::exported(desk).await;
        }
        return result;
    }
    let args = vec![("parts", all.len().to_string())];
    let _ = several.try_set(all.iter().map(Part::of).collect());
    Result { what: Exchanged::InParts, args, notes: Vec::new() }
}

/// One of several. When the last of them is there, everything was exported.
async fn one(desk: Desk, index: usize, several: RwSignal<Vec<Part>>) -> Result {
    let all = match gathered(desk).await {
        Ok(all) => all,
        Err(failure) => return failure,
    };
    let known = several.try_get_untracked().unwrap_or_default();
    // Somebody has gone on meanwhile, so that the parts are others now.
    if known.iter().map(|part| Part { is_done: false, ..*part }).ne(all.iter().map(Part::of)) {
        let args = vec![("parts", all.len().to_string())];
        let _ = several.try_set(all.iter().map(Part::of).collect());
        return Result { what: Exchanged::InParts, args, notes: Vec::new() };
    }
    let result = pack(desk, &all[index], &format!("-{}-{}", index + 1, all.len())).await;
    if result.what.is_good() {
        let _ = several.try_update(|all| all[index].is_done = true);
        if several.try_with_untracked(|all| all.iter().all(|part| part.is_done)) == Some(true) {
            runner::exported(desk).await;
        }
    }
    result
}

/// Puts records into a file, photo by photo.
async fn pack(desk: Desk, records: &Records, which: &str) -> Result {
    let mut present = BTreeSet::new();
    for hash in photos(records) {
        match stored(desk, &hash).await {
            Ok(Some(_)) => drop(present.insert(hash)),
            Ok(None) => {}
            Err(_) => return failed(Exchanged::NotRead),
        }
    }
    let bundle = Bundle {
        app_version: env!("CARGO_PKG_VERSION").to_owned(),
        rules: desk.shell.pack().checklists.iter().map(|l| l.rules_version.clone()).collect(),
        sites: records.sites.clone(),
        rounds: records.rounds.clone(),
        actions: records.actions.clone(),
        photos: present.iter().map(|h| (h.clone(), &[][..])).collect(),
    };
    let mut file = Assembly::default();
    if let Err(failure) = written(desk, &bundle, &present, &mut file).await {
        return failure;
    }
    let name = format!("tongda-{}{which}.zip", desk.today());
    if !file.save(&name, "application/zip") {
        return failed(Exchanged::NotTaken);
    }
    let unread = desk.unreadable.get_untracked();
    let args = vec![
        ("sites", records.sites.len().to_string()),
        ("photos", present.len().to_string()),
        ("file", name),
        ("unread", unread.to_string()),
    ];
    let what = if unread > 0 { Exchanged::ExportedPartly } else { Exchanged::Exported };
    Result { what, args, notes: Vec::new() }
}

async fn written(
    desk: Desk,
    bundle: &Bundle<'_>,
    present: &BTreeSet<crate::audit::photo::PhotoHash>,
    file: &mut Assembly,
) -> std::result::Result<(), Result> {
    let mut writer = Writer::default();
    let mut add = |file: &mut Assembly, name: &str, bytes: &[u8]| -> std::result::Result<(), Result> {
        file.push(&writer.entry(name, bytes).map_err(|_| failed(Exchanged::TooLarge))?);
        file.push(bytes);
        Ok(())
    };
    for (name, text) in bundle::texts(bundle) {
        add(file, &name, text.as_bytes())?;
    }
    for hash in present {
        let bytes = stored(desk, hash).await.ok().flatten().ok_or_else(|| failed(Exchanged::NotRead))?;
        add(file, &bundle::photo_name(hash), &bytes)?;
    }
    file.push(&writer.finish().map_err(|_| failed(Exchanged::TooLarge))?);
    Ok(())
}
