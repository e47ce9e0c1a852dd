//! Entering a site, or changing what is known about it.
//!
//! Contract: the fault box takes focus and links to its fields; each field carries its own message. Nothing
//! typed is lost by a fault or by a change of language.

use super::desk::{Desk, use_desk};
use super::later::Later;
use super::place::{Place, place};
use super::runner;
use super::site::begin;
use super::standing::Gone;
use crate::audit::id::{SiteId, SiteTypeId};
use crate::audit::site::{SiteEdit, SiteFacts, SiteFault, parse_year};
use crate::audit::state::Event;
use crate::browser::{clock, dom, ids};
use crate::pack::checklist::BuildKind;
use crate::route::{AuditPage, Route};
use crate::ui::component::Icon;
use leptos::prelude::*;

/// What has been typed.
#[derive(Clone, Copy)]
struct Typed {
    name: RwSignal<String>,
    site_type: RwSignal<Option<SiteTypeId>>,
    owner: RwSignal<String>,
    place: Place,
    build: RwSignal<Option<BuildKind>>,
    year: RwSignal<String>,
    township: RwSignal<String>,
    address: RwSignal<String>,
    faults: RwSignal<Vec<SiteFault>>,
}

/// The form; for a new site without an id.
#[component]
pub fn SiteForm(
    /// The site to change.
    id: Option<SiteId>,
) -> impl IntoView {
    let desk = use_desk();
    let known = id.as_ref().and_then(|id| desk.audit.with_untracked(|a| a.site(id).map(|(_, f)| f)));
    if id.is_some() && known.is_none() {
        return view! { <Gone/> }.into_any();
    }
    form(desk, id, known).into_any()
}

fn form(desk: Desk, id: Option<SiteId>, known: Option<SiteFacts>) -> impl IntoView {
    let shell = desk.shell;
    let text = |pick: fn(&SiteFacts) -> String| RwSignal::new(known.as_ref().map(pick).unwrap_or_default());
    let typed = Typed {
        name: text(|f| f.name.clone()),
        site_type: RwSignal::new(known.as_ref().map(|f| f.site_type.clone())),
        owner: text(|f| f.owner.clone()),
        place: Place::new(known.as_ref().and_then(|f| f.position)),
        build: RwSignal::new(known.as_ref().map(|f| f.build)),
        year: text(|f| f.year.map(|y| y.to_string()).unwrap_or_default()),
        township: text(|f| f.township.clone()),
        address: text(|f| f.address.clone()),
        faults: RwSignal::new(Vec::new()),
    };
    let (title, submit) = if id.is_some() { ("edit-site", "save-site") } else { ("new-site", "create-site") };
    let back = match &id {
        Some(id) => AuditPage::Site.of(id.to_string()),
        None => AuditPage::Sites.alone(),
    };
    let back = Route::Audit(back).to_string();
    let is_new = id.is_none();
    let later = Later::new(desk);
    let send = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        save(desk, id.clone(), known.as_ref(), typed);
    };
    view! {
        <main class="page" id="main" tabindex="-1">
            <div class="asking">
                <a class="button" href=back.clone()><Icon name="chevron-left"/>{move || shell.t("go-back")}</a>
            </div>
            <h1 tabindex="-1">{move || shell.t(title)}</h1>
            {faults(desk, typed)}
            <form novalidate on:submit=send on:input=move |_| later.wait()>
                {is_new.then(|| kinds(desk, typed))}
                {text_field(desk, typed, Field { id: "site-name", label: "field-name", hint: Some("field-name.hint"), numeric: false }, typed.name)}
                {builds(desk, typed)}
                <div class="fields">
                    {text_field(desk, typed, Field { id: "site-year", label: "field-year", hint: None, numeric: true }, typed.year)}
                    {text_field(desk, typed, Field { id: "site-township", label: "field-township", hint: None, numeric: false }, typed.township)}
                </div>
                {text_field(desk, typed, Field { id: "site-address", label: "field-address", hint: None, numeric: false }, typed.address)}
                {text_field(desk, typed, Field { id: "site-owner", label: "field-owner", hint: Some("field-owner.hint"), numeric: false }, typed.owner)}
                {place(desk, typed.place)}
                <div class="actions">
                    <button type="submit" class="button main">{move || shell.t(submit)}</button>
                    <a class="button" href=back>{move || shell.t("leave-form")}</a>
                </div>
            </form>
        </main>
    }
}

/// The field that a fault is about, by its id.
fn field_of(fault: SiteFault) -> &'static str {
    match fault {
        SiteFault::Name => "site-name",
        SiteFault::Kind => "site-type-0",
        SiteFault::Position => "site-position",
        SiteFault::Build => "site-build-new",
        SiteFault::Year(_) => "site-year",
    }
}

fn faults(desk: Desk, typed: Typed) -> impl IntoView {
    move || {
        let faults = typed.faults.get();
        (!faults.is_empty()).then(|| {
            let count = faults.len();
            view! {
                <div class="errors" role="alert" tabindex="-1" id="faults">
                    <h2>{move || desk.count("faults", count)}</h2>
                    <ul>{faults.into_iter().map(|fault| view! {
                        <li data-state=fault.key()><a href=format!("#{}", field_of(fault)) on:click=move |event| {
                            event.prevent_default();
                            dom::focus_id(field_of(fault));
                        }>{move || desk.say(fault.key(), &[])}</a></li>
                    }).collect_view()}</ul>
                </div>
            }
        })
    }
}

#[derive(Clone, Copy)]
struct Field {
    id: &'static str,
    label: &'static str,
    hint: Option<&'static str>,
    numeric: bool,
}

fn text_field(desk: Desk, typed: Typed, field: Field, value: RwSignal<String>) -> impl IntoView {
    let Field { id, label, hint, numeric } = field;
    let fault = Memo::new(move |_| typed.faults.with(|f| f.iter().find(|f| field_of(**f) == id).copied()));
    let described = move || match (hint, fault.get()) {
        (Some(_), Some(_)) => Some(format!("{id}-hint {id}-fault")),
        (Some(_), None) => Some(format!("{id}-hint")),
        (None, Some(_)) => Some(format!("{id}-fault")),
        (None, None) => None,
    };
    view! {
        <div class=move || if fault.get().is_some() { "field has-error" } else { "field" }>
            <label for=id>{move || desk.say(label, &[])}</label>
            {hint.map(|hint| view! { <p class="hint" id=format!("{id}-hint")>{move || desk.say(hint, &[])}</p> })}
            {move || fault.get().map(|fault| view! {
                <p class="error" id=format!("{id}-fault")><Icon name="warning"/><span>{move || desk.say(fault.key(), &[])}</span></p>
            })}
            <input class="input" id=id autocomplete="off" inputmode=if numeric { "numeric" } else { "text" }
                aria-invalid=move || if fault.get().is_some() { "true" } else { "false" }
                aria-describedby=described
                prop:value=move || value.get()
                on:input=move |event| value.set(event_target_value(&event))/>
        </div>
    }
}

/// What is audited; it decides the checklist and cannot be changed later.
fn kinds(desk: Desk, typed: Typed) -> impl IntoView {
    let fault = Memo::new(move |_| typed.faults.with(|f| f.contains(&SiteFault::Kind)));
    let lists: Vec<SiteTypeId> = desk.shell.pack().checklists.iter().map(|l| l.site_type.clone()).collect();
    view! {
        <fieldset class=move || if fault.get() { "field has-error" } else { "field" } id="site-type"
            aria-describedby=move || fault.get().then_some("site-type-fault")>
            <legend>{move || desk.say("field-site-type", &[])}</legend>
            {move || fault.get().then(|| view! {
                <p class="error" id="site-type-fault"><Icon name="warning"/><span>{move || desk.say(SiteFault::Kind.key(), &[])}</span></p>
            })}
            <div class="answers compact two">{lists.into_iter().enumerate().map(|(index, kind)| {
                let (id, name) = (format!("site-type-{index}"), format!("site-type-{kind}"));
                let about = format!("{name}.about");
                let (value, wanted) = (kind.to_string(), kind.clone());
                view! {
                    <div class="answer">
                        <input type="radio" id=id.clone() name="type" value=value
                            prop:checked=move || typed.site_type.get().as_ref() == Some(&wanted)
                            on:change=move |_| typed.site_type.set(Some(kind.clone()))/>
                        <label for=id>
                            <span class="answer-text"><b>{move || desk.say(&name, &[])}</b><small>{move || desk.say(&about, &[])}</small></span>
                            <Icon name="check"/>
                        </label>
                    </div>
                }
            }).collect_view()}</div>
        </fieldset>
    }
}

fn builds(desk: Desk, typed: Typed) -> impl IntoView {
    let fault = Memo::new(move |_| typed.faults.with(|f| f.contains(&SiteFault::Build)));
    view! {
        <fieldset class=move || if fault.get() { "field has-error" } else { "field" } id="site-build"
            aria-describedby=move || if fault.get() { "site-build-hint site-build-fault" } else { "site-build-hint" }>
            <legend>{move || desk.say("field-build", &[])}</legend>
            <p class="hint" id="site-build-hint">{move || desk.say("field-build.hint", &[])}</p>
            {move || fault.get().then(|| view! {
                <p class="error" id="site-build-fault"><Icon name="warning"/><span>{move || desk.say(SiteFault::Build.key(), &[])}</span></p>
            })}
            <div class="answers compact">{BuildKind::ALL.into_iter().enumerate().map(|(index, build)| {
                let id = format!("site-build-{}", build.key());
                view! {
                    <div class="answer">
                        <input type="radio" id=id.clone() name="build" value=build.key()
                            prop:checked=move || typed.build.get() == Some(build)
                            on:change=move |_| typed.build.set(Some(build))/>
                        <label for=id>
                            <span class="key" aria-hidden="true">{index + 1}</span>
                            <span class="answer-text"><b>{move || desk.say(&format!("build-{}", build.key()), &[])}</b></span>
                            <Icon name="check"/>
                        </label>
                    </div>
                }
            }).collect_view()}</div>
        </fieldset>
    }
}

/// Checks what was typed; saves it, or says what is missing. Of a site that is `known`, what the form began with, only
/// what was changed in the form is written: the rest may have changed meanwhile.
fn save(desk: Desk, id: Option<SiteId>, known: Option<&SiteFacts>, typed: Typed) {
    let now = clock::now();
    let this_year = u16::try_from(clock::local_date(now).0).unwrap_or(u16::MAX);
    let name = typed.name.get_untracked().trim().to_owned();
    let year = parse_year(&typed.year.get_untracked(), this_year);
    let build = typed.build.get_untracked();
    let site_type = typed.site_type.get_untracked();
    let mut faults = Vec::new();
    if site_type.is_none() {
        faults.push(SiteFault::Kind);
    }
    if name.is_empty() {
        faults.push(SiteFault::Name);
    }
    if build.is_none() {
        faults.push(SiteFault::Build);
    }
    faults.extend(year.err().map(SiteFault::Year));
    if !typed.place.read() {
        faults.push(SiteFault::Position);
    }
    let (Some(build), Ok(year), Some(site_type), true) = (build, year, site_type, faults.is_empty()) else {
        typed.faults.set(faults);
        gloo_timers::callback::Timeout::new(0, || {
            dom::focus_id("faults");
        })
        .forget();
        return;
    };
    let trimmed = |text: RwSignal<String>| text.get_untracked().trim().to_owned();
    let facts = SiteFacts {
        name,
        address: trimmed(typed.address),
        township: trimmed(typed.township),
        owner: trimmed(typed.owner),
        site_type,
        build,
        year,
        position: typed.place.position.get_untracked(),
    };
    match id {
        Some(id) => {
            let changed = known.map(|known| facts.since(known)).unwrap_or_default();
            if !changed.is_empty() {
                if !desk.dispatch(Event::EditSite { id: id.clone(), at: now, edit: SiteEdit::Change(changed) }) {
                    return;
                }
                // Other limits may hold now.
                let rounds =
                    desk.audit.with_untracked(|a| a.rounds_of(&id).into_iter().map(|h| h.id.clone()).collect());
                leptos::task::spawn_local(runner::sum_up(desk, rounds));
            }
            desk.shell.go(&Route::Audit(AuditPage::Site.of(id.to_string())));
        }
        None => {
            let id = SiteId::new(ids::fresh());
            if desk.dispatch(Event::CreateSite { id: id.clone(), at: now, facts }) {
                begin(desk, &id, Vec::new());
            }
        }
    }
}
