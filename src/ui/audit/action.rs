//! One thing to be put right: what is asked for, by whom and until when; whether it is done; and the second look, with both
//! photos side by side.

use super::actions::look;
use super::badge::{badge, short, style};
use super::conflicts::action_conflicts;
use super::desk::{Desk, use_desk};
use super::photos::picture;
use super::runner;
use super::site::begin;
use super::spots::spot_name;
use super::standing::{Gone, Saved};
use crate::audit::action::{Action, ActionEdit, Order, Status};
use crate::audit::day::Day;
use crate::audit::id::{ActionId, RoundId};
use crate::audit::judge::{Judgement, Outcome, judge};
use crate::audit::observation::Observation;
use crate::audit::state::Event;
use crate::browser::{clock, dom};
use crate::route::{AuditPage, AuditRoute, Route};
use crate::ui::component::Icon;
use leptos::prelude::*;

/// What was seen at the spot in one round.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Look {
    round: RoundId,
    seen: Observation,
    judgement: Judgement,
}

/// The page.
#[component]
pub fn ActionPage(
    /// Which action.
    id: ActionId,
) -> impl IntoView {
    let desk = use_desk();
    let wanted = id.clone();
    let action = Memo::new(move |_| desk.audit.with(|a| a.actions.get(&wanted).cloned()));
    let asked = Memo::new(move |_| action.with(|action| action.as_ref().map(Action::order)));
    let typed = Typed::new(asked.get_untracked());
    Effect::new(move |before: Option<Option<Order>>| {
        let now = asked.get();
        if before.is_some_and(|before| before != now) {
            now.clone().into_iter().for_each(|order| typed.set(order));
        }
        now
    });
    // The logs of the rounds that this is about: the first look, and those after it.
    let rounds = desk.audit.with_untracked(|audit| {
        let Some(action) = audit.actions.get(&id) else { return Vec::new() };
        audit.rounds_of(&action.site).into_iter().map(|head| head.id.clone()).collect::<Vec<_>>()
    });
    let is_here = RwSignal::new(false);
    leptos::task::spawn_local(async move {
        for round in rounds {
            runner::fetch(desk, &round).await;
        }
        let _ = is_here.try_set(true);
    });
    move || match action.get() {
        Some(action) if action.status(desk.today()).is_some() => view! { <Page action is_here typed/> }.into_any(),
        Some(action) => dropped(desk, &action).into_any(),
        None => view! { <Gone/> }.into_any(),
    }
}

#[component]
fn Page(action: Action, is_here: RwSignal<bool>, typed: Typed) -> impl IntoView {
    let desk = use_desk();
    let status = action.status(desk.today()).unwrap_or(Status::Open);
    let name = action.spot.clone();
    let site = desk.audit.with_untracked(|a| a.site(&action.site).map(|(_, f)| f.name)).unwrap_or_default();
    let back = Route::Audit(AuditPage::Site.of(action.site.to_string())).to_string();
    let for_looks = action.clone();
    let looks = Memo::new(move |_| if is_here.get() { looks(desk, &for_looks) } else { (None, None) });
    view! {
        <main class="page wide" id="main" tabindex="-1">
            <nav class="trail" aria-label=move || desk.say("trail", &[])>
                <a href=Route::Audit(AuditPage::Actions.alone()).to_string()>{move || desk.say("actions-title", &[])}</a>
                <span aria-hidden="true">"›"</span><a href=back>{site}</a>
            </nav>
            <h1 tabindex="-1">{move || spot_name(desk, &name)}</h1>
            <p id="action-status" tabindex="-1" data-state=format!("action-{}", status.key())>
                {badge(look(status), move || desk.say(&format!("action-{}", status.key()), &[]))}
            </p>
            {action_conflicts(desk, action.id.clone())}
            {order(desk, action.id.clone(), typed)}
            {move || {
                let (first, again) = looks.get();
                view! {
                    <div class="two-looks">
                        {shown(desk, "first-look", first)}
                        {shown(desk, "second-look", again)}
                    </div>
                }
            }}
            {steps(desk, action, status, looks)}
            <div class="foot"><Saved/></div>
        </main>
    }
}

/// No longer asked for: it can be brought back.
fn dropped(desk: Desk, action: &Action) -> impl IntoView + use<> {
    let (id, name, undo) = (action.id.clone(), action.spot.clone(), action.undo_drop());
    let back = move |edit: ActionEdit| {
        if desk.dispatch(Event::EditAction { id: id.clone(), at: clock::now(), edit }) {
            desk.tell("undo-done");
            focus_status();
        }
    };
    view! {
        <main class="page" id="main" tabindex="-1">
            <h1 tabindex="-1">{move || spot_name(desk, &name)}</h1>
            <p id="action-status" tabindex="-1" data-state="action-dropped-done">{move || desk.say("action-dropped-done", &[])}</p>
            {action_conflicts(desk, action.id.clone())}
            <div class="actions">
                {undo.map(|edit| view! {
                    <button type="button" class="button main" on:click=move |_| back(edit.clone())>
                        <Icon name="undo"/>{move || desk.say("undo", &[])}
                    </button>
                })}
                <a class="button" href=Route::Audit(AuditPage::Actions.alone()).to_string()>{move || desk.say("actions-title", &[])}</a>
            </div>
        </main>
    }
}

/// What was seen when it failed, and the last time somebody looked after that.
fn looks(desk: Desk, action: &Action) -> (Option<Look>, Option<Look>) {
    desk.audit.with(|audit| {
        let Some((_, facts)) = audit.site(&action.site) else { return (None, None) };
        let Some(list) = desk.list(&facts) else { return (None, None) };
        let Some(check) = list.check(&action.spot.check) else { return (None, None) };
        let look = |id: &RoundId| {
            let seen = audit.round(id)?.observation(&action.spot)?;
            seen.answer.as_ref()?;
            let judgement = judge(&list, check, facts.build, Some(&seen));
            Some(Look { round: id.clone(), seen, judgement })
        };
        let heads = audit.rounds_of(&action.site);
        let place = heads.iter().position(|head| head.id == action.round);
        let later = place.map_or(&[][..], |place| &heads[place + 1..]);
        (look(&action.round), later.iter().rev().find_map(|head| look(&head.id)))
    })
}

fn shown(desk: Desk, title: &'static str, found: Option<Look>) -> impl IntoView {
    found.map(|look| {
        let Look { round, seen, judgement } = look;
        let href = Route::Audit(AuditRoute::check(round.to_string(), seen.spot.to_string())).to_string();
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
                <p>{badge(style(&judgement), move || short(desk, &judgement))}" "{move || desk.date(at)}</p>
                {(!seen.note.is_empty()).then(|| view! { <p>{seen.note.clone()}</p> })}
                <div class="photos">{photos.collect_view()}</div>
                <p><a href=href>{move || desk.say("to-this-check", &[])}</a></p>
            </section>
        }
    })
}

/// The button that was pressed is gone; focus goes to what has changed.
fn focus_status() {
    gloo_timers::callback::Timeout::new(0, || {
        dom::focus_id("action-status");
    })
    .forget();
}

/// What is asked for, as it is being typed. Outlives the page below, which is drawn anew with every step.
#[derive(Clone, Copy)]
struct Typed {
    owner: RwSignal<String>,
    due: RwSignal<String>,
    remark: RwSignal<String>,
    fault: RwSignal<bool>,
}

impl Typed {
    fn new(order: Option<Order>) -> Self {
        let Order { owner, due, remark } = order.unwrap_or_default();
        Self {
            owner: RwSignal::new(owner),
            due: RwSignal::new(due.map(|day| day.to_string()).unwrap_or_default()),
            remark: RwSignal::new(remark),
            fault: RwSignal::new(false),
        }
    }

    fn set(self, Order { owner, due, remark }: Order) {
        self.owner.set(owner);
        self.due.set(due.map(|day| day.to_string()).unwrap_or_default());
        self.remark.set(remark);
        self.fault.set(false);
    }
}

/// What is asked for, to be changed in place.
fn order(desk: Desk, id: ActionId, typed: Typed) -> impl IntoView + use<> {
    let Typed { owner, due, remark, fault } = typed;
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let typed = due.get_untracked().trim().to_owned();
        let day = Day::parse(&typed);
        fault.set(!typed.is_empty() && day.is_none());
        if fault.get_untracked() {
            dom::focus_id("action-due");
            return;
        }
        let trimmed = |text: RwSignal<String>| text.get_untracked().trim().to_owned();
        let order = Order { owner: trimmed(owner), due: day, remark: trimmed(remark) };
        if desk.dispatch(Event::EditAction { id: id.clone(), at: clock::now(), edit: ActionEdit::Order(order) }) {
            desk.tell("action-saved");
        }
    };
    let field = move |id: &'static str, value: RwSignal<String>| {
        view! {
            <div class="field">
                <label for=id>{move || desk.say(id, &[])}</label>
                <input class="input" id=id autocomplete="off" prop:value=move || value.get()
                    on:input=move |event| value.set(event_target_value(&event))/>
            </div>
        }
    };
    view! {
        <form novalidate on:submit=save class="order">
            <div class="fields">
                {field("action-owner", owner)}
                <div class=move || if fault.get() { "field has-error" } else { "field" }>
                    <label for="action-due">{move || desk.say("action-due", &[])}</label>
                    {move || fault.get().then(|| view! {
                        <p class="error" id="action-due-fault" role="alert" data-state="action-due-fault">
                            <Icon name="warning"/><span>{move || desk.say("action-due-fault", &[])}</span>
                        </p>
                    })}
                    <input class="input" id="action-due" type="date" prop:value=move || due.get()
                        aria-invalid=move || if fault.get() { "true" } else { "false" }
                        aria-describedby=move || fault.get().then_some("action-due-fault")
                        on:input=move |event| due.set(event_target_value(&event))/>
                </div>
            </div>
            {field("action-remark", remark)}
            <div class="actions"><button type="submit" class="button">{move || desk.say("save-site", &[])}</button></div>
        </form>
    }
}

/// What can be done now: say it is done, look again, say it is put right, open it again, drop it, undo.
fn steps(desk: Desk, action: Action, status: Status, looks: Memo<(Option<Look>, Option<Look>)>) -> impl IntoView {
    let act = {
        let id = action.id.clone();
        move |edit: ActionEdit, said: &'static str| {
            if desk.dispatch(Event::EditAction { id: id.clone(), at: clock::now(), edit }) {
                desk.tell(said);
                focus_status();
            }
        }
    };
    let button = move |id: &'static str, is_main: bool, press: Box<dyn Fn()>| {
        view! {
            <button type="button" class=if is_main { "button main" } else { "button" } on:click=move |_| press()>
                {move || desk.say(id, &[])}
            </button>
        }
    };
    let fix = {
        let act = act.clone();
        (status == Status::Open || status == Status::Overdue).then(|| {
            button(
                "action-fix",
                true,
                Box::new(move || act(ActionEdit::Fix { remark: String::new() }, "action-fixed-done")),
            )
        })
    };
    let again = {
        let (site, spot) = (action.site.clone(), action.spot.clone());
        (status != Status::Verified).then(|| {
            button("action-recheck", status == Status::Fixed, Box::new(move || begin(desk, &site, vec![spot.clone()])))
        })
    };
    let verify = {
        let act = act.clone();
        move || {
            let (_, again) = looks.get();
            let again = again.filter(|_| status != Status::Verified)?;
            let (round, act) = (again.round, act.clone());
            Some(if again.judgement.outcome == Outcome::Passed {
                button(
                    "action-verify",
                    true,
                    Box::new(move || {
                        act(ActionEdit::Verify { round: round.clone() }, "action-verified-done");
                    }),
                )
            } else {
                button(
                    "action-reopen",
                    true,
                    Box::new(move || {
                        act(ActionEdit::Reopen { remark: String::new() }, "action-reopened-done");
                    }),
                )
            })
        }
    };
    let undo = desk.audit.with_untracked(|a| action.log.undo(&a.device));
    let undo = undo.filter(|_| action.log.live().count() > 1).map(|edit| {
        let act = act.clone();
        button("undo", false, Box::new(move || act(edit.clone(), "undo-done")))
    });
    let drop_it = {
        let act = act.clone();
        button("action-drop", false, Box::new(move || act(ActionEdit::Drop, "action-dropped-done")))
    };
    view! { <div class="actions">{fix}{again}{verify}{undo}{drop_it}</div> }
}
