//! A limit that grows with another figure, as a list that is understood at once: up to where, at least how much.

use super::{Words, quantity};
use crate::audit::decimal::Decimal;
use crate::pack::checklist::{Check, Part, Scale, Step};

/// The whole scale of a part.
pub(super) fn scale(words: Words<'_>, check: &Check, part: &Part, scale: &Scale) -> String {
    let beside = check.part(&scale.by);
    let nexts = scale.steps.iter().skip(1).map(Some).chain([None]);
    let steps = scale.steps.iter().zip(nexts).map(|(step, next)| {
        let least = least(words, part, step);
        match range(words, beside, step, next) {
            Some(range) => words("scale-step", &[("range", &range), ("least", &least)]),
            None => least,
        }
    });
    let steps = steps.collect::<Vec<_>>().join(&words("clause-separator", &[]));
    words("limit-scale", &[("part", &words(&format!("part-{}", scale.by), &[])), ("steps", &steps)])
}

/// For which figures a step holds; `None` when for all. What is counted has a last whole number before the next step;
/// what is measured is under it.
fn range(words: Words<'_>, beside: Option<&Part>, step: &Step, next: Option<&Step>) -> Option<String> {
    let is_count = beside.is_none_or(is_counted);
    let figure = |value: Decimal| beside.map_or_else(|| value.to_string(), |part| amount(words, part, value));
    let one = Decimal::from_thousandths(if is_count { 1000 } else { 0 });
    let from = figure(step.from);
    let to = next.map(|next| figure(next.from.minus(one)));
    let (below, between) = if is_count { ("scale-up-to", "scale-range") } else { ("scale-under", "scale-until") };
    match (step.from > Decimal::ZERO, to) {
        (false, None) => None,
        (false, Some(to)) => Some(words(below, &[("to", &to)])),
        (true, Some(to)) => Some(words(between, &[("from", &from), ("to", &to)])),
        (true, None) => Some(words("scale-from", &[("from", &from)])),
    }
}

/// What a step calls for: a share, a figure and what is added, all of them.
fn least(words: Words<'_>, part: &Part, step: &Step) -> String {
    let share = step.percent.map(|percent| words("scale-share", &[("share", &quantity::percent(&percent))]));
    let least = (step.min > Decimal::ZERO).then(|| {
        let id = if is_counted(part) { "scale-least-count" } else { "scale-least" };
        words(id, &[("least", &amount(words, part, step.min))])
    });
    let more =
        step.each.map(|each| words("scale-each", &[("each", &each.to_string()), ("beyond", &step.beyond.to_string())]));
    let all = [share, least, more].into_iter().flatten();
    let joined = all.reduce(|one, other| words("scale-and", &[("one", &one), ("other", &other)]));
    joined.unwrap_or_else(|| words("scale-none", &[]))
}

fn is_counted(part: &Part) -> bool {
    part.unit.as_str() == "count"
}

/// A figure with its unit; what is counted stands alone, because the name of the part says what it is.
fn amount(words: Words<'_>, part: &Part, value: Decimal) -> String {
    if is_counted(part) {
        return value.to_string();
    }
    quantity::of(&value, &words(&format!("unit-{}", part.unit), &[]))
}
