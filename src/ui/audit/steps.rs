//! The buttons of a thing to be put right: what can be done about it now. One of them stands out, the one that comes next.

use super::action::act;
use super::desk::Desk;
use super::site::begin;
use crate::audit::action::{Action, ActionEdit, Status};
use crate::audit::judge::Outcome;
use crate::audit::look::Look;
use leptos::prelude::*;

/// What was seen when it failed, and the last time since.
type Looks = (Option<Look>, Option<Look>);

/// What can be done next about an action; its key names the button.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    Fix,
    Recheck,
    Verify,
    Reopen,
}

impl Step {
    const fn key(self) -> &'static str {
        match self {
            Self::Fix => "action-fix",
            Self::Recheck => "action-recheck",
            Self::Verify => "action-verify",
            Self::Reopen => "action-reopen",
        }
    }
}

/// What comes next: a second look decides, once there was one since somebody said that it is done.
fn next(action: &Action, status: Status, looks: &Looks) -> Option<Step> {
    let again = looks.1.as_ref();
    let is_new = again.is_some_and(|again| action.last().is_none_or(|last| again.seen.at >= last.at));
    match (status, again.and_then(Look::outcome)) {
        (Status::Verified, _) => None,
        (_, Some(Outcome::Passed)) => Some(Step::Verify),
        (Status::Fixed, Some(_)) if is_new => Some(Step::Reopen),
        (Status::Fixed, _) => Some(Step::Recheck),
        (Status::Open | Status::Overdue, _) => Some(Step::Fix),
    }
}

/// Say it is done, look again, say it is put right, open it again, drop it, undo. Where no check judges it any more, looking
/// again and dropping it are done above, in words.
pub fn steps(desk: Desk, action: Action, (status, is_retired): (Status, bool), looks: Memo<Looks>) -> impl IntoView {
    let id = action.id.clone();
    let act = move |edit: ActionEdit, said: &'static str| act(desk, &id, edit, said);
    let next = {
        let action = action.clone();
        Memo::new(move |_| looks.with(|looks| next(&action, status, looks)))
    };
    let button = move |id: &'static str, press: Box<dyn Fn()>| {
        let class = move || if next.get().is_some_and(|step| step.key() == id) { "button main" } else { "button" };
        view! { <button type="button" class=class on:click=move |_| press()>{move || desk.say(id, &[])}</button> }
    };
    let fix = matches!(status, Status::Open | Status::Overdue).then(|| {
        let act = act.clone();
        let edit = ActionEdit::Fix { remark: String::new() };
        button(Step::Fix.key(), Box::new(move || act(edit.clone(), "action-fixed-done")))
    });
    let again = (status != Status::Verified && !is_retired).then(|| {
        let (site, spot) = (action.site.clone(), action.spot.clone());
        button(Step::Recheck.key(), Box::new(move || begin(desk, &site, vec![spot.clone()])))
    });
    let decide = {
        let act = act.clone();
        move || {
            let again = looks.get().1.filter(|_| status != Status::Verified)?;
            let (outcome, act) = (again.outcome()?, act.clone());
            if outcome == Outcome::Passed {
                let edit = ActionEdit::Verify { round: again.round };
                return Some(button(Step::Verify.key(), Box::new(move || act(edit.clone(), "action-verified-done"))));
            }
            // Where nobody says that it is done, it is open already.
            (status == Status::Fixed).then(|| {
                let edit = ActionEdit::Reopen { remark: String::new() };
                button(Step::Reopen.key(), Box::new(move || act(edit.clone(), "action-reopened-done")))
            })
        }
    };
    let undo = desk.audit.with_untracked(|a| action.log.undo(&a.device));
    let undo = undo.filter(|_| action.log.live().count() > 1).map(|edit| {
        let act = act.clone();
        button("undo", Box::new(move || act(edit.clone(), "undo-done")))
    });
    let drop_it =
        (!is_retired).then(|| button("action-drop", Box::new(move || act(ActionEdit::Drop, "action-dropped-done"))));
    view! { <div class="actions">{fix}{again}{decide}{undo}{drop_it}</div> }
}
