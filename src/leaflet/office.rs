//! All offices: what each does, and what can be asked there first. How to reach them is entered elsewhere, by whoever
//! runs the site, and is not known when these pages are made.

use super::Place;
use super::page::Page;

/// Writes the page.
pub(super) fn write(page: &mut Page<'_>) {
    page.title(page.t("guide-offices"), page.t("offices-lead"));
    page.paragraph(&page.t("offices-lead"));
    page.paragraph(&page.t("text-contact"));
    page.way(&page.to_app("#/office"), "text-open-offices");
    for (annex, title) in [(false, "offices-desks"), (true, "offices-units")] {
        page.heading(title);
        for agency in page.pack.agencies.iter().filter(|a| a.annex == annex) {
            one(page, &agency.id);
        }
    }
}

fn one(page: &mut Page<'_>, id: &str) {
    let name = page.t(&format!("agency-{id}.full"));
    page.html().raw("<h3 id=\"").text(id).raw("\">").text(&name).raw("</h3>\n");
    page.paragraph(&page.t(&format!("agency-{id}.does")));
    let rows = page.pack.rows.iter().enumerate().filter(|(_, r)| r.desks.iter().any(|d| d == id));
    let rows: Vec<_> = rows
        .map(|(index, row)| (page.to(Place::Row(index)), page.t(&format!("row-{}", row.id)), String::new()))
        .collect();
    if !rows.is_empty() {
        page.paragraph(&page.t("office-rows"));
        page.links(rows);
    }
}
