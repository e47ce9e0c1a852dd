//! What was found, as a table: each rule with its clause, the figure it asks for, the worst that was measured, and where.

use super::Means;
use crate::browser::page;
use crate::kiosk::measure::{At, Finding, Found, Outcome, Unit};
use crate::ui::component::Icon;
use crate::ui::shell::{SIZES, Shell, THEMES, said};
use leptos::prelude::*;

pub(super) fn report(shell: Shell, means: Means, findings: Vec<Finding>) -> impl IntoView {
    let count = |outcome| findings.iter().filter(|f| f.outcome == outcome).count();
    let counts = [Outcome::Passed, Outcome::Failed, Outcome::CannotTell, Outcome::Untested]
        .map(|outcome| (outcome.key().replace('-', "_"), count(outcome)));
    let (year, month, day) = page::today();
    let pixel = format!("{:.4}", means.screen.mm_per_px);
    let basis = move || {
        let day = shell.t_with(
            "date",
            &[("year", year.to_string().into()), ("month", month.into()), ("day", day.to_string().into())],
        );
        shell.t_with(
            "self-audit-basis",
            &[
                ("day", day.into()),
                ("pixel", pixel.clone().into()),
                ("distance", means.screen.viewing_distance_mm.to_string().into()),
            ],
        )
    };
    let summary = move || {
        let figures: Vec<_> = counts.iter().map(|(key, count)| (key.as_str(), (*count).into())).collect();
        shell.t_with("self-audit-summary", &figures)
    };
    let columns = ["rule", "clause", "required", "measured", "where", "outcome"];
    view! {
        <section class="self-audit" data-state="self-audit-done">
            <p><strong>{said(summary)}</strong></p>
            <p>{said(basis)}</p>
            <table class="measured">
                <caption>{shell.say("self-audit-caption")}</caption>
                <thead><tr>{columns.into_iter().map(|column| view! {
                    <th scope="col">{shell.say(&format!("self-column-{column}"))}</th>
                }).collect_view()}</tr></thead>
                <tbody>{findings.into_iter().map(|finding| row(shell, finding)).collect_view()}</tbody>
            </table>
            <p>{shell.say("self-audit-limits")}</p>
        </section>
    }
}

fn row(shell: Shell, finding: Finding) -> impl IntoView {
    let Finding { rule, required, worst, outcome, seen, short, unread, places } = finding;
    let unit = rule.unit();
    let limit = if rule.is_most() { "self-at-most" } else { "self-at-least" };
    let required = move || shell.t_with(limit, &[("value", figure(shell, unit, required).into())]);
    let value = worst.as_ref().and_then(|worst| worst.value);
    let measured = move || value.map_or_else(|| shell.t("self-nothing"), |value| figure(shell, unit, value));
    let counts = move || {
        shell.t_with("self-counts", &[("seen", seen.into()), ("short", short.into()), ("unread", unread.into())])
    };
    // Where all is well, the place of the worst figure; where not, all places that are known.
    let shown: Vec<Found> = if places.is_empty() { worst.into_iter().collect() } else { places };
    let shown: Vec<Found> = shown.into_iter().filter(|found| !found.at.page.is_empty()).collect();
    let clause = move || rule.clause().map_or_else(|| shell.t("self-house"), str::to_string);
    let label = |column: &str| shell.say(&format!("self-column-{column}"));
    view! {
        <tr data-rule=rule.key() data-outcome=outcome.key() data-worst=value.map(|value| format!("{value:.3}"))>
            <th scope="row">{shell.say(&format!("self-rule-{}", rule.key()))}</th>
            <td data-label=label("clause")>{said(clause)}</td>
            <td data-label=label("required")>{said(required)}</td>
            <td data-label=label("measured")><b>{said(measured)}</b><span class="quiet">{said(counts)}</span></td>
            <td data-label=label("where")><ul>{shown.into_iter().map(|found| view! {
                <li>{said(move || place(shell, unit, &found))}</li>
            }).collect_view()}</ul></td>
            <td data-label=label("outcome")><span class="told" data-outcome=outcome.key()>
                <Icon name=mark(outcome)/>{shell.say(&format!("self-outcome-{}", outcome.key()))}
            </span></td>
        </tr>
    }
}

fn mark(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Passed => "check",
        Outcome::Failed => "cross",
        Outcome::CannotTell => "question-mark",
        Outcome::Inapplicable | Outcome::Untested => "dash",
    }
}

/// A figure with its unit. Cut off, never rounded up: what falls short must not look as if it did not.
fn figure(shell: Shell, unit: Unit, value: f64) -> String {
    let text = format!("{:.2}", (value * 100.0).floor() / 100.0);
    let text = text.trim_end_matches('0').trim_end_matches('.').to_string();
    shell.t_with(&format!("self-value-{}", unit.key()), &[("value", text.into())])
}

fn place(shell: Shell, unit: Unit, found: &Found) -> String {
    let At { page, size, theme } = &found.at;
    let value = found.value.map_or_else(|| shell.t("self-nothing"), |value| figure(shell, unit, value));
    let name = if found.name.is_empty() { shell.t("self-whole-page") } else { found.name.clone() };
    shell.t_with(
        "self-where",
        &[
            ("page", page.clone().into()),
            ("name", name.into()),
            ("size", shell.t(&format!("size-{}", SIZES[size % SIZES.len()])).into()),
            ("theme", shell.t(&format!("theme-{}", THEMES[theme % THEMES.len()])).into()),
            ("value", value.into()),
        ],
    )
}
