//! An outcome as mark and word, and a bar of outcomes. The bar is decoration beside numbers, never alone.

use super::desk::Desk;
use crate::audit::judge::{Judgement, Remark};
use crate::audit::summary::Counts;
use crate::report::verdict;
use crate::ui::component::Icon;
use leptos::prelude::*;

/// The outcome's name in styles.
#[must_use]
pub fn style(judgement: &Judgement) -> &'static str {
    match (&judgement.remark, judgement.outcome) {
        (Remark::NoSuchFacility, _) => "absent",
        (_, outcome) => outcome.key(),
    }
}

/// The mark that stands for an outcome.
#[must_use]
pub fn icon(style: &str) -> &'static str {
    match style {
        "passed" => "check",
        "failed" => "cross",
        "cannot-tell" => "question-mark",
        _ => "dash",
    }
}

/// A verdict in a word, with its mark.
pub fn badge(style: &'static str, words: impl Fn() -> String + Send + Sync + 'static) -> impl IntoView {
    view! {
        <span class="outcome" data-outcome=style>
            {(style != "untested").then(|| view! { <Icon name=icon(style)/> })}
            {words}
        </span>
    }
}

/// The verdict in a word or two. Tracks the language.
#[must_use]
pub fn short(desk: Desk, judgement: &Judgement) -> String {
    verdict::short(&|id, args| desk.say(id, args), judgement)
}

/// Numbers by outcome, in the order of the bar.
#[must_use]
pub fn numbers(counts: &Counts) -> [(&'static str, &'static str, usize); 6] {
    [
        ("passed", "outcome-passed", counts.passed),
        ("failed", "outcome-failed", counts.failed),
        ("cannot-tell", "outcome-cannot-tell", counts.cannot_tell),
        ("absent", "verdict-no-such-facility", counts.no_such_facility),
        ("inapplicable", "outcome-inapplicable", counts.inapplicable),
        ("untested", "outcome-untested", counts.untested),
    ]
}

/// The bar. Its label says the numbers.
pub fn tally(desk: Desk, counts: Signal<Counts>, class: &'static str) -> impl IntoView {
    let label = move || {
        let counts = counts.get();
        let said = numbers(&counts).into_iter().filter(|(.., n)| *n > 0);
        let said: Vec<_> = said.map(|(_, id, n)| format!("{} {n}", desk.say(id, &[]))).collect();
        said.join(&desk.say("list-separator", &[]))
    };
    let bars = move || {
        let counts = counts.get();
        let total = counts.total().max(1);
        let mut from = 0;
        let rects = numbers(&counts).into_iter().filter(|(.., n)| *n > 0).map(|(style, _, n)| {
            let x = from * 1000 / total;
            from += n;
            let width = from * 1000 / total - x;
            view! { <rect data-outcome=style x=x.to_string() y="0" width=width.to_string() height="10"></rect> }
        });
        rects.collect_view()
    };
    view! {
        <svg class=class viewBox="0 0 1000 10" preserveAspectRatio="none" role="img" aria-label=label>{bars}</svg>
    }
}
