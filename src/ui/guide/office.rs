//! Offices: what each is responsible for, what it leads and shares, and how to reach it.

use super::contact::{Contact, Entered, entered};
use super::{row_link, to_contents};
use crate::pack::Pack;
use crate::route::{GuideRoute, Route};
use crate::ui::shell::{Shell, opening, settle};
use crate::ui::use_shell;
use leptos::prelude::*;

/// All offices: those people go to first, then those that the plan's annex names.
#[component]
pub fn Offices() -> impl IntoView {
    let shell = use_shell();
    let pack = shell.pack();
    let part = |annex: bool| {
        let ids = pack.agencies.iter().filter(|a| a.annex == annex).map(|agency| {
            let (name, does) = (format!("agency-{}", agency.id), format!("agency-{}.does", agency.id));
            view! {
                <li><a href=Route::Guide(GuideRoute::Office(agency.id.clone())).to_string()>
                    <b>{shell.say(&name)}</b><small>{shell.say(&does)}</small>
                </a></li>
            }
        });
        ids.collect_view()
    };
    let (desks, units) = (part(false), part(true));
    view! {
        <main class="page" id="main" tabindex="-1">
            <div class="asking">{to_contents(shell)}</div>
            <h1 tabindex="-1">{shell.say("guide-offices")}</h1>
            <p>{shell.say("offices-lead")}</p>
            <section class="group" aria-labelledby="offices-desks">
                <h2 id="offices-desks">{shell.say("offices-desks")}</h2><ul class="tiles">{desks}</ul>
            </section>
            <section class="group" aria-labelledby="offices-units">
                <h2 id="offices-units">{shell.say("offices-units")}</h2><ul class="tiles">{units}</ul>
            </section>
        </main>
    }
}

/// One office.
#[component]
pub fn OfficePage(
    /// The office's id.
    id: String,
) -> impl IntoView {
    let shell = use_shell();
    let entered = entered(id.clone());
    move || match entered.get() {
        None => opening(shell),
        Some(entered) => {
            settle(shell);
            office(shell, &id, entered).into_any()
        }
    }
}

fn office(shell: Shell, id: &str, entered: Entered) -> impl IntoView + use<> {
    let pack = shell.pack();
    let id = id.to_string();
    let (name, does) = (format!("agency-{id}.full"), format!("agency-{id}.does"));
    let leads = tasks(&pack, |task| task.lead.contains(&id));
    let shares = tasks(&pack, |task| task.with.contains(&id));
    let first: Vec<String> = pack.rows.iter().filter(|r| r.desks.contains(&id)).map(|r| r.id.clone()).collect();
    view! {
        <main class="page" id="main" tabindex="-1">
            <div class="asking">
                <a class="button" href=Route::Guide(GuideRoute::Offices).to_string()>{shell.say("guide-offices")}</a>
            </div>
            <article class="prose">
                <h1 tabindex="-1">{shell.say(&name)}</h1>
                <h2>{shell.say("office-does")}</h2>
                <p>{shell.say(&does)}</p>
                <h2>{shell.say("office-reach")}</h2>
                <Contact entered/>
                {list(shell, "office-leads", leads)}
                {list(shell, "office-shares", shares)}
                {(!first.is_empty()).then(|| view! {
                    <h2>{shell.say("office-rows")}</h2>
                    <ul>{first.iter().map(|row| view! { <li>{row_link(shell, row)}</li> }).collect_view()}</ul>
                })}
            </article>
            <p class="period">{shell.say("period")}</p>
        </main>
    }
}

fn tasks(pack: &Pack, of: impl Fn(&crate::pack::Task) -> bool) -> Vec<String> {
    pack.tasks.iter().filter(|t| of(t)).map(|t| format!("task-{}", t.id)).collect()
}

/// Tasks of the plan's annex; nothing where there are none.
fn list(shell: Shell, title: &'static str, tasks: Vec<String>) -> AnyView {
    if tasks.is_empty() {
        return ().into_any();
    }
    view! {
        <h2>{shell.say(title)}</h2>
        <ul>{tasks.iter().map(|task| view! { <li>{shell.say(task)}</li> }).collect_view()}</ul>
    }
    .into_any()
}
