//! What is to be put right, as CSV: one line for each, for the office that writes to those who have to do it.

use super::Words;
use super::rejudged::check_name;
use crate::audit::action::{Action, Status};
use crate::audit::conflict::conflicts;
use crate::audit::day::Day;
use crate::audit::site::SiteFacts;
use crate::codec::csv;
use crate::pack::checklist::Checklist;

const COLUMNS: [&str; 13] = [
    "column-site",
    "field-site-type",
    "field-township",
    "column-address",
    "field-owner",
    "column-check-id",
    "column-check",
    "column-status",
    "action-owner",
    "action-due",
    "action-remark",
    "column-asked",
    "column-unsettled",
];

/// One thing to be put right, with its site and the rules there; no rules where the site's list is not in this program.
#[derive(Clone, Copy, Debug)]
pub struct Line<'a> {
    /// What is asked for.
    pub action: &'a Action,
    /// The facility.
    pub site: &'a SiteFacts,
    /// Its checklist.
    pub list: Option<&'a Checklist>,
}

/// Renders them, the overdue first, then by their day. What is no longer asked for is left out.
#[must_use]
pub fn render(lines: &[Line<'_>], today: Day, words: Words<'_>) -> String {
    let mut sorted: Vec<_> = lines.iter().filter_map(|line| Some((line.action.status(today)?, line))).collect();
    sorted.sort_by_key(|(status, line)| (*status, line.action.order().due, line.site.name.clone()));
    let head = COLUMNS.iter().map(|id| words(id, &[])).collect();
    let rows = sorted.into_iter().map(|(status, line)| row(status, *line, words));
    csv::write(&[head].into_iter().chain(rows).collect::<Vec<Vec<String>>>())
}

fn row(status: Status, line: Line<'_>, words: Words<'_>) -> Vec<String> {
    let Line { action, site, list } = line;
    let order = action.order();
    let spot = &action.spot;
    let unsettled = conflicts(&action.log).len();
    vec![
        site.name.clone(),
        words(&format!("site-type-{}", site.site_type), &[]),
        site.township.clone(),
        site.address.clone(),
        site.owner.clone(),
        spot.to_string(),
        list.map_or_else(|| spot.to_string(), |list| check_name(words, list, spot)),
        words(&format!("action-{}", status.key()), &[]),
        order.owner,
        order.due.map(|day| day.to_string()).unwrap_or_default(),
        order.remark,
        action.opened().map(|at| Day::from_moment(at).to_string()).unwrap_or_default(),
        unsettled.to_string(),
    ]
}
