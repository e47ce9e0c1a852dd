//! Sites from a spreadsheet: the headings it needs, of which kind its coordinates are, and each line that was not taken, with
//! the reason.

use super::desk::Desk;
use super::exchange::{Result, failed, run};
use super::imported::NAMED;
use super::runner;
use crate::audit::id::SiteId;
use crate::audit::join::{Plan, Records};
use crate::audit::site::Site;
use crate::browser::{clock, files, ids};
use crate::codec::exchanged::Exchanged;
use crate::codec::site_list::{Column, Datum, Fault, List, Words, known, plain, read};
use crate::pack::checklist::BuildKind;
use crate::ui::component::Icon;
use leptos::prelude::*;

/// Lines that were not taken, with their number and the reason.
type Lines = Vec<(usize, Fault)>;

/// The section of the exchange page.
pub fn site_list(desk: Desk, working: RwSignal<bool>, result: RwSignal<Option<Result>>) -> impl IntoView {
    let faults: RwSignal<Lines> = RwSignal::new(Vec::new());
    let unused: RwSignal<Vec<String>> = RwSignal::new(Vec::new());
    let datum: RwSignal<Option<Datum>> = RwSignal::new(None);
    let take = move |event: leptos::ev::Event| {
        let Some(file) = files::take(&event).into_iter().next() else { return };
        faults.set(Vec::new());
        unused.set(Vec::new());
        let datum = datum.get_untracked();
        run(working, result, async move { import(desk, &file, datum, (faults, unused)).await });
    };
    let choose = move |event: leptos::ev::Event| {
        let value = event_target_value(&event);
        datum.set(Datum::ALL.into_iter().find(|datum| datum.key() == value));
    };
    let headings = move || {
        let names: Vec<_> = Column::ALL.iter().map(|c| desk.say(&format!("list-column-{}", c.key()), &[])).collect();
        names.join(&desk.say("list-separator", &[]))
    };
    view! {
        <section class="group">
            <h2>{move || desk.say("list-title", &[])}</h2>
            <p>{move || desk.say("list-text", &[("columns", &headings())])}</p>
            {move || {
                let all = faults.get();
                (!all.is_empty()).then(|| view! {
                    <ul class="errors-list">{all.into_iter().take(NAMED).map(|(line, fault)| view! {
                        <li data-state=fault.key()>{move || {
                            let why = desk.say(fault.key(), &[]);
                            desk.say("list-line", &[("line", &line.to_string()), ("why", &why)])
                        }}</li>
                    }).collect_view()}</ul>
                })
            }}
            {move || {
                let all = unused.get();
                (!all.is_empty()).then(|| {
                    let all = all.join(&desk.say("list-separator", &[]));
                    view! { <p id="list-unused">{move || desk.say("list-unused", &[("columns", &all)])}</p> }
                })
            }}
            <div class="field">
                <label for="list-datum">{move || desk.say("list-datum", &[])}</label>
                <p class="hint" id="list-datum-hint">{move || desk.say("list-datum.hint", &[])}</p>
                <select class="select" id="list-datum" aria-describedby="list-datum-hint" on:change=choose>
                    <option value="">{move || desk.say("list-datum-none", &[])}</option>
                    {Datum::ALL.map(|datum| view! {
                        <option value=datum.key()>{move || desk.say(&format!("list-datum-{}", datum.key()), &[])}</option>
                    }).collect_view()}
                </select>
            </div>
            <div class="actions"><div>
                <label class="button file">
                    <Icon name="upload"/>{move || desk.say("list-choose", &[])}
                    <input class="visually-hidden" type="file" id="site-list" accept=".csv,text/csv" on:change=take/>
                </label>
            </div></div>
        </section>
    }
}

async fn import(
    desk: Desk,
    file: &files::File,
    datum: Option<Datum>,
    (faults, unused): (RwSignal<Lines>, RwSignal<Vec<String>>),
) -> Result {
    let Some(mut bytes) = files::bytes(file).await else { return failed(Exchanged::Unreadable) };
    if std::str::from_utf8(&bytes).is_err()
        && let Some(text) = files::chinese(&bytes)
    {
        bytes = text.into_bytes();
    }
    let now = clock::now();
    let this_year = u16::try_from(clock::local_date(now).0).unwrap_or(u16::MAX);
    let List { sites, faults: bad, unused: left } = match read(&bytes, &untrack(|| words(desk, datum)), this_year) {
        Ok(list) => list,
        Err(fault) => return failed(Exchanged::NoList(fault)),
    };
    let placed = datum.filter(|_| sites.iter().any(|site| site.position.is_some()));
    let device = desk.audit.with_untracked(|a| a.device.clone());
    let site = |facts| Site::create(SiteId::new(ids::fresh()), &device, now, facts);
    let records = Records { sites: sites.into_iter().map(site).collect(), ..Records::default() };
    let args = vec![
        ("sites", records.sites.len().to_string()),
        ("lines", bad.len().to_string()),
        ("datum", placed.map_or("none", Datum::key).to_owned()),
    ];
    let what = if bad.is_empty() { Exchanged::Listed } else { Exchanged::ListedPartly };
    let _ = faults.try_set(bad);
    let _ = unused.try_set(left);
    runner::pause(desk).await;
    let stored = runner::import(desk, Plan { records, ..Plan::default() }, Vec::new()).await;
    runner::resume(desk);
    match stored {
        Ok(()) => Result { what, args, notes: Vec::new() },
        Err(fault) => failed(Exchanged::NotStored(fault)),
    }
}

/// Headings and values by which columns are known: those of the language in use, and the ids of the program.
fn words(desk: Desk, datum: Option<Datum>) -> Words {
    let here = desk.audit.with(|audit| audit.sites.values().filter_map(|s| s.facts()).map(|f| known(&f)).collect());
    let mut words = Words { here, datum, ..Words::default() };
    // As the list calls it, and as our own tables and forms do.
    for column in Column::ALL {
        words.columns.insert(plain(column.key()), column);
        let own = if column == Column::Name { "column-site" } else { "" };
        let form = format!("field-{}", column.key());
        for id in [format!("list-column-{}", column.key()), form, own.to_owned()] {
            if desk.shell.words.knows(&id) {
                words.columns.insert(plain(&desk.say(&id, &[])), column);
            }
        }
    }
    for list in &desk.shell.pack().checklists {
        let id = list.site_type.clone();
        words.types.insert(plain(&desk.say(&format!("site-type-{id}"), &[])), id.clone());
        words.types.insert(plain(id.as_str()), id);
    }
    for build in BuildKind::ALL {
        let name = desk.say(&format!("build-{}", build.key()), &[]);
        // Without what stands in brackets behind it, too.
        let short = name.split(['(', '\u{ff08}']).next().unwrap_or_default();
        words.builds.insert(plain(short), build);
        words.builds.insert(plain(&name), build);
        words.builds.insert(plain(build.key()), build);
    }
    words
}
