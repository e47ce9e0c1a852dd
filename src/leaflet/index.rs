//! The first page: every row by topic, every checklist.

use super::Place;
use super::page::Page;

/// Writes it.
pub(super) fn write(page: &mut Page<'_>) {
    let pack = page.pack;
    page.title(page.t("text-name"), page.t("text-description"));
    page.paragraph(&page.t("text-lead"));
    page.classed("notice", &page.t("text-no-screening"));
    page.way(&page.to_app(""), "text-open");

    let checks: usize = pack.checklists.iter().map(|l| l.checks.len()).sum();
    let (rows, lists, checks) = (pack.rows.len().to_string(), pack.checklists.len().to_string(), checks.to_string());
    page.heading_text("rows", &page.with("text-rows", &[("count", &rows)]));
    for topic in &pack.topics {
        let of_topic = pack.rows.iter().enumerate().filter(|(_, row)| row.topic == *topic);
        let links: Vec<_> = of_topic
            .map(|(index, row)| {
                let (name, audience) = (format!("row-{}", row.id), format!("audience-{}", row.audience));
                (page.to(Place::Row(index)), page.t(&name), page.t(&audience))
            })
            .collect();
        if !links.is_empty() {
            page.subheading(&page.t(&format!("topic-{topic}")));
            page.links(links);
        }
    }

    page.heading_text("checks", &page.with("text-checklists", &[("count", &lists), ("checks", &checks)]));
    let links = pack.checklists.iter().enumerate().map(|(index, list)| {
        let count = list.checks.len().to_string();
        let count = page.with("text-list-count", &[("count", &count)]);
        (page.to(Place::Checklist(index)), page.t(&format!("site-type-{}", list.site_type)), count)
    });
    let links: Vec<_> = links.collect();
    page.links(links);
}
