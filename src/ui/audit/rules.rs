//! Where the checklists come from: how many checks of each weight, which laws and standards stand behind them and how far
//! anyone has read them, and the constants of scores and re-inspection.

use super::desk::{Desk, use_desk};
use super::report::table_view;
use crate::pack::checklist::{Checklist, Duty, Months, Scoring};
use crate::report::document::Table;
use crate::report::verdict;
use crate::route::{AuditPage, Route};
use crate::ui::component::Icon;
use leptos::prelude::*;

/// The page.
#[component]
pub fn Rules() -> impl IntoView {
    let desk = use_desk();
    let pack = desk.shell.pack();
    let standards = pack.standards.iter().map(|standard| {
        let (name, note) = (format!("standard-{}.full", standard.id), format!("standard-{}.note", standard.id));
        view! { <li><b>{move || desk.say(&name, &[])}</b><p>{move || desk.say(&note, &[])}</p></li> }
    });
    view! {
        <main class="page wide" id="main" tabindex="-1">
            <div class="asking">
                <a class="button" href=Route::Audit(AuditPage::Sites.alone()).to_string()>
                    <Icon name="chevron-left"/>{move || desk.say("all-sites", &[])}
                </a>
            </div>
            <article class="prose">
                <h1 tabindex="-1">{move || desk.say("rules-title", &[])}</h1>
                <p>{move || desk.say("rules-lead", &[])}</p>
                <h2>{move || desk.say("rules-lists", &[])}</h2>
                {lists(desk, &pack.checklists)}
                <h2>{move || desk.say("rules-score", &[])}</h2>
                {constants(desk, &pack.scoring)}
                <h2>{move || desk.say("rules-standards", &[])}</h2>
                <ul class="standards">{standards.collect_view()}</ul>
            </article>
        </main>
    }
}

/// Checklists with their version, and the number of checks by duty. Two tables: one would not fit an upright tablet.
fn lists(desk: Desk, lists: &[Checklist]) -> impl IntoView + use<> {
    let about: Vec<Vec<String>> = lists.iter().map(about).collect();
    let duties: Vec<Vec<String>> = lists.iter().map(duties).collect();
    let table = move |caption: &str, head: Vec<String>, rows: &[Vec<String>]| {
        let mut rows = rows.to_vec();
        rows.iter_mut().for_each(|row| row[0] = desk.say(&format!("site-type-{}", row[0]), &[]));
        table_view(Table { caption: desk.say(caption, &[]), head, rows })
    };
    move || {
        let say = |id: &str| desk.say(id, &[]);
        let head = ["field-site-type", "rules-item", "column-count", "field-rules"].map(say).to_vec();
        let mut by_duty = vec![say("field-site-type")];
        by_duty.extend(Duty::ALL.map(|duty| say(&format!("duty-{}", duty.key()))));
        view! {
            {table("rules-versions", head, &about)}
            {table("rules-lists.caption", by_duty, &duties)}
        }
    }
}

fn about(list: &Checklist) -> Vec<String> {
    let items: Vec<_> = list.column9.iter().map(ToString::to_string).collect();
    vec![list.site_type.to_string(), items.join(", "), list.checks.len().to_string(), list.rules_version.to_string()]
}

fn duties(list: &Checklist) -> Vec<String> {
    let count = |duty: Duty| list.checks.iter().filter(|c| c.duty == duty).count().to_string();
    [list.site_type.to_string()].into_iter().chain(Duty::ALL.map(count)).collect()
}

fn constants(desk: Desk, scoring: &Scoring) -> impl IntoView + use<> {
    let Scoring { recheck, due_days, photo_days, .. } = *scoring;
    let scoring = scoring.clone();
    let said = move || verdict::constants(&|id, args| desk.say(id, args), &scoring);
    let intervals = [
        ("interval-structure", recheck.structure),
        ("interval-fixture", recheck.fixture),
        ("interval-upkeep", recheck.upkeep),
        ("interval-service", recheck.service),
    ];
    let table = move || {
        let head = ["rules-kind", "outcome-passed", "outcome-failed", "outcome-cannot-tell"];
        let row = |(id, months): (&'static str, Months)| {
            vec![desk.say(id, &[]), months.passed.to_string(), months.failed.to_string(), months.open.to_string()]
        };
        table_view(Table {
            caption: desk.say("rules-recheck", &[]),
            head: head.map(|id| desk.say(id, &[])).to_vec(),
            rows: intervals.map(row).to_vec(),
        })
    };
    view! {
        <p>{said}</p>
        <p>{move || desk.say("score-how", &[])}</p>
        <p>{move || desk.count("rules-due", due_days as usize)}</p>
        <p>{move || desk.count("rules-photos", photo_days as usize)}</p>
        {table}
    }
}
