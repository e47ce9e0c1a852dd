//! The report of a round on the screen, for print, and as a file that stands alone.

use super::desk::{Desk, Visit, use_desk};
use super::photos::{bytes, picture};
use super::standing::Gone;
use crate::audit::day::Day;
use crate::audit::id::RoundId;
use crate::audit::photo::PhotoHash;
use crate::browser::{download, page};
use crate::codec::base64;
use crate::report::audit::{Subject, document};
use crate::report::chart;
use crate::report::document::{Block, Document, Table};
use crate::report::html;
use crate::route::{AuditPage, Route};
use crate::ui::component::Icon;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::collections::BTreeMap;

/// The page.
#[component]
pub fn ReportPage(
    /// Which round.
    round: RoundId,
) -> impl IntoView {
    let desk = use_desk();
    match untrack(|| desk.visit(&round)) {
        Some(visit) => view(desk, visit).into_any(),
        None => view! { <Gone/> }.into_any(),
    }
}

fn view(desk: Desk, visit: Visit) -> impl IntoView {
    let summary = Route::Audit(AuditPage::Summary.of(visit.round.head.id.to_string())).to_string();
    let for_file = visit.clone();
    let save = move |_| save_file(desk, for_file.clone());
    view! {
        <main class="page wide" id="main" tabindex="-1">
            <div class="asking">
                <a class="button" href=summary><Icon name="chevron-left"/>{move || desk.say("back-to-summary", &[])}</a>
                <button type="button" class="button main" on:click=|_| page::print()>
                    <Icon name="print"/>{move || desk.say("print-report", &[])}
                </button>
                <button type="button" class="button" on:click=save>
                    <Icon name="download"/>{move || desk.say("save-report", &[])}
                </button>
            </div>
            {move || article(desk, build(desk, &visit))}
        </main>
    }
}

fn build(desk: Desk, visit: &Visit) -> Document {
    let subject = Subject { site: &visit.site, round: &visit.round, list: &visit.list, number: visit.number };
    let (pack, lang) = (desk.shell.pack(), desk.shell.words.locale().tag());
    document(subject, &pack.scoring, lang, &|id, args| desk.say(id, args), &|day| desk.day(day))
}

/// A document as an article.
pub fn article(desk: Desk, document: Document) -> impl IntoView {
    let Document { title, blocks, .. } = document;
    view! {
        <article class="report">
            <header class="letterhead"><h1 tabindex="-1">{title}</h1></header>
            {sections(blocks).into_iter().map(|s| view! { <section>{section(desk, s)}</section> }).collect_view()}
        </article>
    }
}

/// Blocks by the heading they follow.
fn sections(blocks: Vec<Block>) -> Vec<Vec<Block>> {
    let mut sections: Vec<Vec<Block>> = vec![Vec::new()];
    for block in blocks {
        if matches!(block, Block::Heading(2, _)) {
            sections.push(Vec::new());
        }
        if let Some(section) = sections.last_mut() {
            section.push(block);
        }
    }
    sections
}

/// The blocks of a section, its photos side by side behind the rest.
fn section(desk: Desk, blocks: Vec<Block>) -> impl IntoView {
    let (photos, rest): (Vec<_>, Vec<_>) = blocks.into_iter().partition(|b| matches!(b, Block::Photo { .. }));
    let any = !photos.is_empty();
    let photos = photos.into_iter().map(|b| block(desk, b)).collect_view();
    view! {
        {rest.into_iter().map(|b| block(desk, b)).collect_view()}
        {any.then(|| view! { <div class="photos">{photos}</div> })}
    }
}

fn block(desk: Desk, block: Block) -> AnyView {
    match block {
        Block::Heading(2, text) => view! { <h2>{text}</h2> }.into_any(),
        Block::Heading(_, text) => view! { <h3>{text}</h3> }.into_any(),
        Block::Paragraph(text) => view! { <p>{text}</p> }.into_any(),
        Block::Notice(text) => view! {
            <div class="banner" data-kind="info">
                <Icon name="info"/><div class="banner-text"><p>{text}</p></div>
            </div>
        }
        .into_any(),
        Block::Sign(lines) => {
            view! { <div class="sign-lines">{lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}</div> }
                .into_any()
        }
        Block::Facts(pairs) => {
            let pair = |(label, value)| view! { <div><dt>{label}</dt><dd>{value}</dd></div> };
            view! { <dl class="facts">{pairs.into_iter().map(pair).collect_view()}</dl> }.into_any()
        }
        Block::List(items) => {
            view! { <ul class="meta">{items.into_iter().map(|i| view! { <li>{i}</li> }).collect_view()}</ul> }
                .into_any()
        }
        Block::Table(table) => table_view(table).into_any(),
        // Our own markup, with every text in it escaped.
        Block::Chart(chart) => view! { <div class="chart" inner_html=chart::bars(&chart)></div> }.into_any(),
        Block::Photo { hash, alt, caption } => {
            let address = picture(desk, hash);
            view! {
                <figure class="photo">
                    {move || address.get().map(|address| view! { <img src=address alt=alt.clone()/> })}
                    <figcaption>{caption}</figcaption>
                </figure>
            }
            .into_any()
        }
    }
}

/// A table whose rows become blocks where there is no room.
pub fn table_view(table: Table) -> impl IntoView {
    let Table { caption, head, rows } = table;
    let labels = head.clone();
    let row = move |cells: Vec<String>| {
        let mut cells = cells.into_iter();
        let first = cells.next();
        let rest = cells.zip(labels.iter().skip(1).cloned());
        view! {
            <tr><th scope="row">{first}</th>{rest.map(|(c, l)| view! { <td data-label=l>{c}</td> }).collect_view()}</tr>
        }
    };
    view! {
        <div class="table-wrap"><table class="table stack">
            <caption>{caption}</caption>
            <thead><tr>{head.into_iter().map(|h| view! { <th scope="col">{h}</th> }).collect_view()}</tr></thead>
            <tbody>{rows.into_iter().map(row).collect_view()}</tbody>
        </table></div>
    }
}

/// One file with the pictures in it.
fn save_file(desk: Desk, visit: Visit) {
    spawn_local(async move {
        let mut pictures: BTreeMap<PhotoHash, String> = BTreeMap::new();
        let signed = visit.round.closing().and_then(|c| c.signature.clone()).map(|photo| photo.hash);
        let seen = visit.round.observations();
        for hash in seen.iter().flat_map(|o| &o.photos).map(|p| p.hash.clone()).chain(signed) {
            if let Some(bytes) = bytes(desk, &hash).await {
                pictures.insert(hash, format!("data:image/jpeg;base64,{}", base64::encode(&bytes)));
            }
        }
        let document = untrack(|| build(desk, &visit));
        let text = html::render(&document, &|hash| pictures.get(hash).cloned());
        let day = Day::from_moment(visit.round.head.started);
        let name = format!("{}-{}-{day}.html", document.title, visit.number);
        let done = download::save_text(&name, "text/html", &text);
        desk.tell(if done { "report-saved" } else { "export-refused" });
    });
}
