//! One site: what is known about it, its rounds, what is to be put right, and putting it aside.

use super::actions::{action_line, lines_of};
use super::badge::{badge, numbers};
use super::desk::{Desk, focus_heading, use_desk};
use super::place::place_words;
use super::record_conflicts::site_conflicts;
use super::runner;
use super::sites::{progress, to_settle};
use super::spots::spot_name;
use super::standing::{Gone, Saved};
use crate::audit::conflict::conflicts;
use crate::audit::due::next_look;
use crate::audit::id::{ActionId, RoundId, SiteId};
use crate::audit::moment::Moment;
use crate::audit::round::Head;
use crate::audit::site::{SiteEdit, SiteFacts};
use crate::audit::spot::Spot;
use crate::audit::state::Event;
use crate::audit::summary::Counts;
use crate::browser::{clock, ids};
use crate::route::{AuditPage, AuditRoute, Route};
use crate::ui::component::Icon;
use crate::ui::shell::retitle;
use leptos::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq)]
struct Line {
    id: RoundId,
    number: usize,
    started: Moment,
    counts: Option<Counts>,
    differs: usize,
    unsettled: usize,
    is_closed: bool,
    is_recheck: bool,
}

/// The site's page.
#[component]
pub fn SitePage(
    /// Which site.
    id: SiteId,
) -> impl IntoView {
    let desk = use_desk();
    let wanted = id.clone();
    let facts = Memo::new(move |_| desk.audit.with(|a| a.site(&wanted).map(|(_, f)| f)));
    let gone = id.clone();
    move || match facts.get() {
        Some(facts) => page(desk, id.clone(), facts).into_any(),
        None => aside(desk, gone.clone()),
    }
}

/// The page has another heading now, at the same address: focus and the title follow it.
fn redrawn(desk: Desk) {
    focus_heading();
    gloo_timers::callback::Timeout::new(0, move || retitle(desk.shell)).forget();
}

/// A site that was put aside can be brought back; any other is not there.
fn aside(desk: Desk, id: SiteId) -> AnyView {
    if desk.audit.with_untracked(|a| a.sites.get(&id).is_none_or(|site| site.deleted().is_none())) {
        return view! { <Gone/> }.into_any();
    }
    let back = move |_| {
        if desk.restore_site(&id) {
            desk.tell("site-restored");
            redrawn(desk);
        }
    };
    view! {
        <main class="page" id="main" tabindex="-1">
            <h1 tabindex="-1">{move || desk.say("site-deleted", &[])}</h1>
            <p>{move || desk.say("site-deleted-text", &[])}</p>
            <div class="actions">
                <button type="button" class="button main" on:click=back><Icon name="undo"/>{move || desk.say("site-restore", &[])}</button>
                <a class="button" href=Route::Audit(AuditPage::Sites.alone()).to_string()>{move || desk.say("all-sites", &[])}</a>
            </div>
        </main>
    }
    .into_any()
}

/// Begins a round and goes to it; `scope` is empty for the whole checklist. A second look that was begun already, and in which
/// nothing was looked at yet, is gone on with.
pub fn begin(desk: Desk, site: &SiteId, scope: Vec<Spot>) {
    let spot = scope.first().map(Spot::to_string);
    let begun = desk.audit.with_untracked(|audit| {
        let is_empty =
            |head: &&&Head| head.digest.as_ref().is_none_or(|digest| !digest.is_answered() && !digest.is_closed);
        let last =
            audit.rounds_of(site).into_iter().next_back().filter(|head| !scope.is_empty() && head.scope == scope);
        last.as_ref().filter(is_empty).map(|head| head.id.clone())
    });
    let Some(id) = begun.or_else(|| start(desk, site, scope)) else { return };
    desk.shell.go(&Route::Audit(match spot {
        Some(spot) => AuditRoute::check(id.to_string(), spot),
        None => AuditPage::Round.of(id.to_string()),
    }));
}

/// Begins a round; none in a window that may only look.
pub fn start(desk: Desk, site: &SiteId, scope: Vec<Spot>) -> Option<RoundId> {
    let facts = desk.audit.with_untracked(|a| a.site(site).map(|(_, f)| f))?;
    let id = RoundId::new(ids::fresh());
    let head = Head {
        id: id.clone(),
        site: site.clone(),
        started: clock::now(),
        rules_version: desk.list(&facts)?.rules_version,
        inspector: None,
        scope,
        digest: None,
    };
    desk.dispatch(Event::StartRound(head)).then_some(id)
}

fn lines(desk: Desk, site: &SiteId) -> Vec<Line> {
    desk.audit.with(|audit| {
        let rounds = audit.rounds_of(site).into_iter().enumerate();
        let mut lines: Vec<_> = rounds
            .map(|(index, head)| Line {
                id: head.id.clone(),
                number: index + 1,
                started: head.started,
                counts: head.digest.as_ref().map(|d| d.counts),
                differs: head.digest.as_ref().map_or(0, |d| d.differs),
                unsettled: head.digest.as_ref().map_or(0, |d| d.unsettled),
                is_closed: head.digest.as_ref().is_some_and(|d| d.is_closed),
                is_recheck: !head.scope.is_empty(),
            })
            .collect();
        lines.reverse();
        lines
    })
}

fn page(desk: Desk, id: SiteId, facts: SiteFacts) -> impl IntoView {
    let shell = desk.shell;
    let name = facts.name.clone();
    let edit = Route::Audit(AuditPage::EditSite.of(id.to_string())).to_string();
    let lines = {
        let id = id.clone();
        Memo::new(move |_| lines(desk, &id))
    };
    let look = {
        let id = id.clone();
        Memo::new(move |_| desk.audit.with(|audit| next_look(&audit.rounds_of(&id))))
    };
    let actions = {
        let id = id.clone();
        Memo::new(move |_| lines_of(desk, |action| action.site == id && action.status(desk.today()).is_some()))
    };
    let next = Memo::new(move |_| lines.with(|l| l.len() + 1));
    let for_start = id.clone();
    let start = move |_| begin(desk, &for_start, Vec::new());
    let (for_delete, for_aside, for_open) = (id.clone(), id.clone(), id.clone());
    let delete = move |_| {
        if desk.dispatch(Event::EditSite { id: for_delete.clone(), at: clock::now(), edit: SiteEdit::Delete }) {
            desk.tell("site-deleted");
            redrawn(desk);
        }
    };
    view! {
        <main class="page wide" id="main" tabindex="-1">
            <nav class="trail" aria-label=move || shell.t("trail")>
                <a href=Route::Audit(AuditPage::Sites.alone()).to_string()>{move || shell.t("all-sites")}</a>
                <span aria-hidden="true">"›"</span><span>{name.clone()}</span>
            </nav>
            <div class="bar-row"><h1 tabindex="-1">{name.clone()}</h1></div>
            {site_conflicts(desk, id.clone())}
            {known(desk, &facts)}
            <p class="quiet">{move || look.get().map(|day| {
                let id = if day < desk.today() { "look-due" } else { "look-next" };
                desk.say(id, &[("date", &desk.day(day))])
            })}</p>
            <section class="group">
                <h2>{move || shell.t("rounds")}</h2>
                {move || lines.with(Vec::is_empty).then(|| view! { <p>{move || shell.t("no-rounds")}</p> })}
                <ul class="rounds">{move || lines.get().into_iter().map(|line| round(desk, line)).collect_view()}</ul>
            </section>
            <div class="actions">
                <button type="button" class="button main" on:click=start>
                    <Icon name="plus"/>{move || desk.say("start-round", &[("number", &next.get().to_string())])}
                </button>
                <a class="button" href=edit>{move || shell.t("edit-site")}</a>
                <button type="button" class="button" on:click=delete><Icon name="trash"/>{move || shell.t("delete-site")}</button>
            </div>
            {move || (!actions.with(Vec::is_empty)).then(|| view! {
                <section class="group">
                    <h2>{move || shell.t("actions-title")}</h2>
                    <ul class="rounds">{actions.get().into_iter().map(|line| action_line(desk, line)).collect_view()}</ul>
                </section>
            })}
            {actions_to_settle(desk, for_open)}
            {put_aside(desk, for_aside)}
            <div class="foot"><Saved/></div>
        </main>
    }
}

/// What is to be put right and two tablets wrote differently; each leads to where it is chosen.
fn actions_to_settle(desk: Desk, site: SiteId) -> impl IntoView {
    let all = Memo::new(move |_| {
        desk.audit.with(|a| {
            let own = a.actions.values().filter(|action| action.site == site);
            let asked = own.map(|action| (action.id.clone(), action.spot.clone(), conflicts(&action.log).len()));
            asked.filter(|(.., count)| *count > 0).collect::<Vec<_>>()
        })
    });
    let line = move |(id, spot, count): (ActionId, Spot, usize)| {
        let href = Route::Audit(AuditPage::Action.of(id.to_string())).to_string();
        view! { <p>{to_settle(desk, count)}" "<a href=href>{move || spot_name(desk, &spot)}</a></p> }
    };
    move || all.get().into_iter().map(line).collect_view()
}

/// Rounds that were put aside, each to be brought back.
fn put_aside(desk: Desk, site: SiteId) -> impl IntoView {
    let all = Memo::new(move |_| {
        desk.audit.with(|a| a.discarded(&site).into_iter().map(|h| (h.id.clone(), h.started)).collect::<Vec<_>>())
    });
    let back = move |id: RoundId| {
        leptos::task::spawn_local(async move {
            if runner::fetch(desk, &id).await && desk.restore_round(&id) {
                desk.tell("round-restored");
                focus_heading();
            }
        });
    };
    move || {
        (!all.with(Vec::is_empty)).then(|| {
            let lines = all.get().into_iter().map(|(id, started)| {
                view! {
                    <li class="round">
                        <div>{move || desk.date(started)}</div>
                        <button type="button" class="button" on:click=move |_| back(id.clone())>
                            <Icon name="undo"/>{move || desk.say("restore-round", &[])}
                        </button>
                    </li>
                }
            });
            view! {
                <details class="more"><summary>{move || desk.say("discarded-rounds", &[])}</summary>
                    <div><ul class="rounds">{lines.collect_view()}</ul></div>
                </details>
            }
        })
    }
}

fn known(desk: Desk, facts: &SiteFacts) -> impl IntoView + use<> {
    let kind = format!("site-type-{}", facts.site_type);
    let build = format!("build-{}", facts.build.key());
    let year = facts.year.map(|y| y.to_string());
    let position = facts.position;
    let told = move || match &year {
        Some(year) => desk.say("build-and-year", &[("build", &desk.say(&build, &[])), ("year", year)]),
        None => desk.say(&build, &[]),
    };
    let pair = |label: &'static str, value: String| {
        (!value.is_empty())
            .then(|| view! { <div><dt>{move || desk.say(label, &[])}</dt><dd>{value.clone()}</dd></div> })
    };
    view! {
        <dl class="facts">
            <div><dt>{move || desk.say("field-site-type", &[])}</dt><dd>{move || desk.say(&kind, &[])}</dd></div>
            <div><dt>{move || desk.say("field-build", &[])}</dt><dd>{told}</dd></div>
            {pair("field-township", facts.township.clone())}
            {pair("field-address", facts.address.clone())}
            {pair("field-owner", facts.owner.clone())}
            {position.map(|position| view! {
                <div><dt>{move || desk.say("field-position", &[])}</dt><dd>{move || place_words(desk, &position)}</dd></div>
            })}
        </dl>
    }
}

fn round(desk: Desk, line: Line) -> impl IntoView {
    let Line { id, number, started, counts, differs, unsettled, is_closed, is_recheck } = line;
    let to = |page: AuditPage| Route::Audit(page.of(id.to_string())).to_string();
    // Where none of its checks judges anything any more, there is nothing to go on with.
    let is_open = !is_closed && counts.is_none_or(|counts| counts.untested > 0);
    let counts = counts.unwrap_or_default();
    let marks = numbers(&counts).into_iter().take(3).filter(|(.., n)| *n > 0);
    let state = if is_closed { "round-closed" } else { "round-open" };
    // Each round has the same links; a reader hears which round they belong to.
    let title = format!("round-{number}");
    view! {
        <li class="round">
            <div>
                <h3 id=title.clone()>{move || desk.say(if is_recheck { "recheck-number" } else { "round-number" }, &[("number", &number.to_string())])}</h3>
                <p class="meta">
                    <span>{move || desk.date(started)}</span>
                    {(counts.total() > 0).then(|| view! { <span>{move || progress(desk, counts)}</span> })}
                    {(is_open || is_closed).then(|| view! { <span>{move || desk.say(state, &[])}</span> })}
                    {(differs > 0).then(|| view! { <span>{move || desk.count("round-rejudged", differs)}</span> })}
                    {to_settle(desk, unsettled)}
                </p>
            </div>
            {marks.map(|(style, id, n)| badge(style, move || format!("{} {n}", desk.say(id, &[])))).collect_view()}
            {is_open.then(|| view! {
                <a class="button" href=to(AuditPage::Round) aria-describedby=title.clone()>{move || desk.say("go-on", &[])}</a>
            })}
            <a class="button" href=to(AuditPage::Summary) aria-describedby=title.clone()>{move || desk.say("see-summary", &[])}</a>
        </li>
    }
}
