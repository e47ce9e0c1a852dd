//! The district at a glance: items of the plan's box 9, townships, what has changed, the worst sites. Made from the heads of
//! rounds, so that thousands of them are no wait.

use super::desk::{Desk, use_desk};
use super::glyph;
use super::report::article;
use crate::audit::action::Status;
use crate::audit::digest::{Digest, telling};
use crate::audit::id::SiteId;
use crate::audit::site::SiteFacts;
use crate::browser::{download, page};
use crate::codec::geojson;
use crate::report::district::{Entry, document};
use crate::report::document::Document;
use crate::report::html;
use crate::route::{AuditPage, Route};
use crate::ui::component::Icon;
use leptos::prelude::*;
use std::collections::BTreeMap;

/// A site as the report needs it.
struct Line {
    id: SiteId,
    facts: SiteFacts,
    last: Option<Digest>,
    before: Option<Digest>,
    open: (usize, usize),
}

/// The page.
#[component]
pub fn District() -> impl IntoView {
    let desk = use_desk();
    let map = move |_| save_map(desk);
    let save = move |_| {
        let document = untrack(|| build(desk));
        let text = html::render(&document, &|_| None);
        let done = download::save_text(&format!("{}-{}.html", document.title, desk.today()), "text/html", &text);
        desk.tell(if done { "report-saved" } else { "export-refused" });
    };
    view! {
        <main class="page wide" id="main" tabindex="-1">
            <div class="asking">
                <a class="button" href=Route::Audit(AuditPage::Sites.alone()).to_string()>
                    <Icon name="chevron-left"/>{move || desk.say("all-sites", &[])}
                </a>
                <button type="button" class="button main" on:click=|_| page::print()>
                    <Icon name="print"/>{move || desk.say("print-report", &[])}
                </button>
                <button type="button" class="button" on:click=save>
                    <Icon name="download"/>{move || desk.say("save-report", &[])}
                </button>
                <button type="button" class="button" on:click=map>
                    {glyph("pin")}{move || desk.say("save-geojson", &[])}
                </button>
            </div>
            {move || article(desk, build(desk))}
        </main>
    }
}

fn build(desk: Desk) -> Document {
    let lines = lines(desk);
    let entries: Vec<_> = lines
        .iter()
        .map(|line| Entry {
            facts: &line.facts,
            last: line.last.as_ref(),
            before: line.before.as_ref(),
            open: line.open,
        })
        .collect();
    let pack = desk.shell.pack();
    let (today, lang) = (desk.day(desk.today()), desk.shell.words.locale().tag());
    document(&entries, &pack.checklists, &pack.scoring, (&today, lang), &|id, args| desk.say(id, args))
}

fn lines(desk: Desk) -> Vec<Line> {
    let today = desk.today();
    desk.audit.with(|audit| {
        let mut open: BTreeMap<&SiteId, (usize, usize)> = BTreeMap::new();
        for action in audit.actions.values() {
            let count = open.entry(&action.site).or_default();
            match action.status(today) {
                Some(Status::Overdue) => *count = (count.0 + 1, count.1 + 1),
                Some(Status::Open | Status::Fixed) => count.0 += 1,
                Some(Status::Verified) | None => {}
            }
        }
        let rounds = audit.rounds_by_site();
        let line = |(id, site): (&SiteId, &crate::audit::site::Site)| {
            let facts = site.facts()?;
            let own = rounds.get(id).map_or(&[][..], Vec::as_slice);
            let (last, before) = telling(own);
            let digest = |at: Option<usize>| own.get(at?)?.digest.clone();
            let (last, before) = (digest(last), digest(before));
            Some(Line { id: id.clone(), facts, last, before, open: open.get(id).copied().unwrap_or_default() })
        };
        audit.sites.iter().filter_map(line).collect()
    })
}

fn save_map(desk: Desk) {
    let lines = untrack(|| lines(desk));
    let features: Vec<_> = lines
        .iter()
        .map(|line| geojson::Feature { id: line.id.as_str(), facts: &line.facts, last: line.last.as_ref() })
        .collect();
    let name = format!("tongda-{}.geojson", desk.today());
    let done = download::save_text(&name, "application/geo+json", &geojson::write(&features));
    desk.shell.announce(untrack(|| desk.say(if done { "geojson-saved" } else { "export-refused" }, &[])));
}
