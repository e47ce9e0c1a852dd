//! One thing to be put right: what is asked for, by whom and until when; whether it is done; and the second look, with
//! both photos side by side.

use super::actions::look;
use super::badge::badge;
use super::desk::{Desk, on_leaving, use_desk};
use super::later::Later;
use super::looks::shown;
use super::question::by;
use super::record_conflicts::action_conflicts;
use super::runner;
use super::sight::{Sight, sight};
use super::spots::spot_name;
use super::standing::{Gone, Saved};
use super::steps::steps;
use crate::audit::action::{Action, ActionEdit, Order, Status};
use crate::audit::day::Day;
use crate::audit::id::ActionId;
use crate::audit::log::Entry;
use crate::audit::look::{judging, looks};
use crate::audit::state::{Audit, Event};
use crate::browser::{clock, dom};
use crate::pack::checklist::{BuildKind, Checklist};
use crate::route::{AuditPage, Route};
use crate::ui::component::Icon;
use leptos::prelude::*;

/// The page.
#[component]
pub fn ActionPage(
    /// Which action.
    id: ActionId,
) -> impl IntoView {
    let desk = use_desk();
    let wanted = id.clone();
    // Of a site that was deleted there is nothing to be put right.
    let found = move |audit: &Audit| audit.actions.get(&wanted).filter(|one| audit.site(&one.site).is_some()).cloned();
    let action = Memo::new(move |_| desk.audit.with(&found));
    let asked = Memo::new(move |_| action.with(|action| action.as_ref().map(Action::order)));
    let (typed, said) = (Typed::new(asked.get_untracked()), Sight::new());
    Effect::new(move |before: Option<Option<Order>>| {
        let now = asked.get();
        if before.is_some_and(|before| before != now) {
            now.clone().into_iter().for_each(|order| typed.set(order));
        }
        now
    });
    let later = Later::new(desk);
    let is_kept = move || asked.get().is_none_or(|asked| typed.order(asked.due) == asked);
    Effect::new(move || if is_kept() { later.done() } else { later.wait() });
    let wanted = id.clone();
    on_leaving(move || {
        let Some(asked) = asked.try_get_untracked().flatten() else { return };
        let order = untrack(|| typed.order(asked.due));
        if order != asked {
            let edit = ActionEdit::Order(order);
            desk.dispatch(Event::EditAction { id: wanted.clone(), at: clock::now(), edit });
        }
    });
    // The logs of the rounds that this is about: the first look, and those after it.
    let rounds = desk.audit.with_untracked(|audit| {
        let Some(action) = audit.actions.get(&id) else { return Vec::new() };
        // The first one may have been put aside.
        let first = [action.round.clone()].into_iter();
        first.chain(audit.rounds_of(&action.site).into_iter().map(|head| head.id.clone())).collect::<Vec<_>>()
    });
    let is_here = RwSignal::new(false);
    leptos::task::spawn_local(async move {
        for round in rounds {
            runner::fetch(desk, &round).await;
        }
        let _ = is_here.try_set(true);
    });
    move || match action.get() {
        Some(action) if action.status(desk.today()).is_some() => view! { <Page action is_here typed said/> }.into_any(),
        Some(action) => dropped(desk, &action).into_any(),
        None => view! { <Gone/> }.into_any(),
    }
}

#[component]
fn Page(action: Action, is_here: RwSignal<bool>, typed: Typed, said: Sight) -> impl IntoView {
    let desk = use_desk();
    let status = action.status(desk.today()).unwrap_or(Status::Open);
    let name = action.spot.clone();
    let site = desk.audit.with_untracked(|a| a.site(&action.site).map(|(_, f)| f.name)).unwrap_or_default();
    let back = Route::Audit(AuditPage::Site.of(action.site.to_string())).to_string();
    let rules = rules(desk, &action);
    let is_retired = is_retired(rules.as_ref(), &action);
    let list = StoredValue::new(rules.map(|(list, _)| list));
    let for_looks = action.clone();
    let looks = Memo::new(move |_| {
        if !is_here.get() {
            return (None, None);
        }
        let found = |list: &Checklist| desk.audit.with(|audit| looks(audit, list, &for_looks));
        list.with_value(|list| list.as_ref().map(found)).unwrap_or_default()
    });
    let to_look = (is_retired && status != Status::Verified).then(|| sight(desk, &action, said));
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
            {is_retired.then(|| retired(desk))}
            {order(desk, action.id.clone(), typed)}
            {move || {
                let (first, again) = looks.get();
                view! {
                    <div class="two-looks">
                        {shown(desk, "first-look", list, first)}
                        {shown(desk, "second-look", list, again)}
                    </div>
                }
            }}
            {to_look}
            {steps(desk, action.clone(), (status, is_retired), looks)}
            {history(desk, &action)}
            <div class="foot"><Saved/></div>
        </main>
    }
}

/// No longer asked for: it can be brought back.
fn dropped(desk: Desk, action: &Action) -> impl IntoView + use<> {
    let (id, name, undo) = (action.id.clone(), action.spot.clone(), action.undo_drop());
    let why = action.dropped_because().map(str::to_owned);
    let is_retired = is_retired(rules(desk, action).as_ref(), action);
    view! {
        <main class="page" id="main" tabindex="-1">
            <h1 tabindex="-1">{move || spot_name(desk, &name)}</h1>
            <p id="action-status" tabindex="-1" data-state="action-dropped-done">{move || desk.say("action-dropped-done", &[])}</p>
            {action_conflicts(desk, action.id.clone())}
            {is_retired.then(|| retired(desk))}
            {why.map(|why| view! { <p>{move || desk.say("action-dropped-why", &[("reason", &why)])}</p> })}
            {history(desk, action)}
            <div class="actions">
                {undo.map(|edit| view! {
                    <button type="button" class="button main" on:click=move |_| act(desk, &id, edit.clone(), "undo-done")>
                        <Icon name="undo"/>{move || desk.say("undo", &[])}
                    </button>
                })}
                <a class="button" href=Route::Audit(AuditPage::Actions.alone()).to_string()>{move || desk.say("actions-title", &[])}</a>
            </div>
        </main>
    }
}

/// Everything that was done about it and still counts, with day and tablet.
fn history(desk: Desk, action: &Action) -> impl IntoView + use<> {
    let acts: Vec<_> = action.log.live().cloned().collect();
    let lines = move || {
        let line = |(index, entry): (usize, &Entry<ActionEdit>)| {
            // Why it was dropped stands before that it was; nobody asked for it again.
            let is_reason = acts.get(index + 1).is_some_and(|next| next.edit == ActionEdit::Drop);
            let act = match &entry.edit {
                ActionEdit::Reopen { remark } if is_reason && !remark.is_empty() => {
                    desk.say("action-dropped-why", &[("reason", remark)])
                }
                edit => desk.say(act_id(edit, index == 0), &[]),
            };
            view! { <li>{desk.say("list-line-of", &[("what", &act), ("by", &by(desk, entry))])}</li> }
        };
        acts.iter().enumerate().map(line).collect_view()
    };
    view! {
        <details class="more" id="history"><summary>{move || desk.say("action-history", &[])}</summary>
            <div><ol>{lines}</ol></div></details>
    }
}

fn act_id(edit: &ActionEdit, is_first: bool) -> &'static str {
    match edit {
        ActionEdit::Order(_) if is_first => "act-order",
        ActionEdit::Order(_) => "act-changed",
        ActionEdit::Fix { .. } => "act-fix",
        ActionEdit::Verify { .. } => "act-verify",
        ActionEdit::Reopen { .. } => "act-reopen",
        ActionEdit::Drop | ActionEdit::Undo { .. } => "act-drop",
    }
}

/// The rules that the site is judged by today.
fn rules(desk: Desk, action: &Action) -> Option<(Checklist, BuildKind)> {
    let facts = desk.audit.with_untracked(|a| a.site(&action.site).map(|(_, facts)| facts))?;
    Some((desk.list(&facts)?, facts.build))
}

/// Whether the rules of today have no check for the spot any more.
fn is_retired(rules: Option<&(Checklist, BuildKind)>, action: &Action) -> bool {
    rules.is_some_and(|(list, build)| judging(list, *build, &action.spot).is_none())
}

fn retired(desk: Desk) -> impl IntoView {
    view! { <p id="action-retired" data-state="action-retired">{move || desk.say("action-retired", &[])}</p> }
}

/// Does something about an action and says so. The button that was pressed is gone then: focus goes to what changed.
pub fn act(desk: Desk, id: &ActionId, edit: ActionEdit, said: &str) {
    if desk.dispatch(Event::EditAction { id: id.clone(), at: clock::now(), edit }) {
        desk.tell(said);
        gloo_timers::callback::Timeout::new(0, || {
            dom::focus_id("action-status");
        })
        .forget();
    }
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

    /// What is typed; where the day cannot be read, with the one that was asked for. Tracks.
    fn order(self, asked: Option<Day>) -> Order {
        Order {
            owner: self.owner.get().trim().to_owned(),
            due: Day::parse(self.due.get().trim()).or(asked),
            remark: self.remark.get().trim().to_owned(),
        }
    }
}

/// What is asked for, to be changed in place.
fn order(desk: Desk, id: ActionId, typed: Typed) -> impl IntoView + use<> {
    let Typed { owner, due, remark, fault } = typed;
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let day = Day::parse(due.get_untracked().trim());
        // Without a day it would never be overdue.
        fault.set(day.is_none());
        if fault.get_untracked() {
            dom::focus_id("action-due");
            return;
        }
        let order = untrack(|| typed.order(day));
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
