//! One of the two looks at what is to be put right: the verdict, the note and the photos of one round.

use super::badge::{badge, short, style};
use super::desk::Desk;
use super::photos::picture;
use crate::audit::judge::Outcome;
use crate::audit::look::{Finding, Look};
use crate::audit::observation::ShownVerdict;
use crate::pack::checklist::Checklist;
use crate::report::rejudged;
use crate::route::{AuditPage, AuditRoute, Route};
use leptos::prelude::*;

/// A look under its title; nothing for none.
pub fn shown(
    desk: Desk,
    title: &'static str,
    list: StoredValue<Option<Checklist>>,
    found: Option<Look>,
) -> impl IntoView {
    found.map(|look| {
        let Look { round, seen, finding } = look;
        // A check that judges nothing any more has no page; what was answered then stands in the summary.
        let (to, link) = match finding {
            Finding::Judged(_) => (AuditRoute::check(round.to_string(), seen.spot.to_string()), "to-this-check"),
            Finding::Told(_) | Finding::Seen => (AuditPage::Summary.of(round.to_string()), "see-summary"),
        };
        // A round that was put aside has no pages.
        let is_kept = desk.audit.with_untracked(|a| {
            let site = a.heads.get(&round).map(|head| head.site.clone());
            site.is_some_and(|site| a.rounds_of(&site).iter().any(|head| head.id == round))
        });
        let href = is_kept.then(|| Route::Audit(to).to_string());
        let at = seen.at;
        let photos = seen.photos.into_iter().map(|photo| {
            let (address, caption) = (picture(desk, photo.hash), photo.alt.clone());
            view! {
                <figure class="photo">
                    {move || address.get().map(|src| view! { <img src=src alt=photo.alt.clone()/> })}
                    <figcaption>{caption}</figcaption>
                </figure>
            }
        });
        view! {
            <section aria-label=move || desk.say(title, &[])>
                <h2>{move || desk.say(title, &[])}</h2>
                <p>{badge(mark(&finding), move || words(desk, list, &finding))}" "{move || desk.date(at)}</p>
                {(!seen.note.is_empty()).then(|| view! { <p>{seen.note.clone()}</p> })}
                <div class="photos">{photos.collect_view()}</div>
                {href.map(|href| view! { <p><a href=href>{move || desk.say(link, &[])}</a></p> })}
            </section>
        }
    })
}

/// How a finding looks.
fn mark(finding: &Finding) -> &'static str {
    match finding {
        Finding::Judged(judgement) => style(judgement),
        Finding::Told(told) => told.outcome.key(),
        Finding::Seen => Outcome::Untested.key(),
    }
}

/// A finding in a few words. Tracks the language.
fn words(desk: Desk, list: StoredValue<Option<Checklist>>, finding: &Finding) -> String {
    match finding {
        Finding::Judged(judgement) => short(desk, judgement),
        Finding::Told(told) => {
            list.with_value(|list| list.as_ref().map(|list| told_words(desk, list, told)).unwrap_or_default())
        }
        Finding::Seen => desk.say("look-not-judged", &[]),
    }
}

/// What the inspector was told, with its rules and clauses. Tracks the language.
fn told_words(desk: Desk, list: &Checklist, told: &ShownVerdict) -> String {
    let outcome = desk.say(&format!("outcome-{}", told.outcome.key()), &[]);
    let clauses = rejudged::clauses(&|id, args| desk.say(id, args), list, told);
    let args = [("outcome", outcome.as_str()), ("rules", told.rules_version.as_str()), ("clauses", clauses.as_str())];
    if clauses.is_empty() { desk.say("told", &args[..2]) } else { desk.say("told-with-clauses", &args) }
}
