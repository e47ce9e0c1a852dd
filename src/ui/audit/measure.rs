//! The check itself: question, how to measure, figures, limit. What comes of them is said in `outcome`.
//!
//! Contract: figures are text fields (decimal keyboard) with label, unit and message; Enter saves.
//! Where two tablets differ here, that stands between the heading and everything else. The heading, which has focus on
//! arrival, is described by it; for what comes later, by an undo, it is a status.

use super::desk::Desk;
use super::draft::{Draft, Place, field_id};
use super::led::{Matter, follow};
use super::spots::instance_name;
use super::tilt::tilt;
use super::twins::note_id;
use crate::audit::twin::{Twins, unsettled};
use crate::pack::checklist::{Check, CheckKind};
use crate::report::verdict;
use crate::route::{AuditPage, Route};
use crate::ui::component::Icon;
use leptos::prelude::*;

/// The middle column.
pub fn measure(draft: Draft) -> impl IntoView {
    let desk = draft.desk;
    let Place { check, list, build, .. } = draft.place.get_value();
    let text = |attribute: &str| format!("check-{}{attribute}", check.id);
    let (question, how, also, requirement) = (text(""), text(".how"), text(".also"), text(".requirement"));
    let knows_more = desk.shell.words.knows(&also);
    let trail = (format!("site-type-{}", list.site_type), format!("checkgroup-{}", check.group));
    let advised = advised(draft);
    let differs = Memo::new(move |_| differs(draft));
    let measured = check.kind != CheckKind::YesNo;
    view! {
        <section class="check" aria-labelledby="check-h">
            <p class="quiet small">{move || format!("{} › {}", desk.say(&trail.0, &[]), place_name(desk, draft, &trail.1))}</p>
            <h1 id="check-h" tabindex="-1" aria-describedby=move || differs.get().map(|_| "check-differs-text")>
                {move || desk.say(&question, &[])}
            </h1>
            {to_choose(draft, differs)}
            <div class="shown">
            {check.drawing.clone().map(|id| drawing(desk, id))}
            <p class="how"><b>{move || desk.say(if measured { "how-to-measure" } else { "how-to-look" }, &[])}</b>" "
                <span>{move || desk.say(&how, &[])}</span></p>
            {knows_more.then(|| view! {
                <p class="how"><b>{move || desk.say("also", &[])}</b>" "<span>{move || desk.say(&also, &[])}</span></p>
            })}
            <p class="how"><b>{move || desk.say("requirement", &[])}</b>" "<span>{move || desk.say(&requirement, &[])}</span></p>
            </div>
            {check.drawing.clone().map(|id| in_words(desk, id))}
            {advised}
            {measured.then(|| view! {
                <div class="readings">
                    {(0..check.parts.len()).map(|index| reading(draft, index)).collect_view()}
                    {limits(desk, &check, build)}
                </div>
            })}
        </section>
    }
}

/// What two tablets left to be chosen about this check, in words: whether it is about one thing or several, or else what
/// stands here. Tracks.
fn differs(draft: Draft) -> Option<String> {
    let desk = draft.desk;
    draft.place.with_value(|place| {
        desk.audit.with(|audit| {
            let open = unsettled(&place.list, audit.round(&place.round)?);
            let (group, number) = (&place.check.group, place.spot.instance);
            let is_here = |one: &&Twins<'_>| one.group == *group && one.number == number;
            // What stands here may have been taken back under another number.
            let is_of_here = |one: &&Twins<'_>| {
                one.group == *group && one.sides.iter().any(|side| side.home == Some(number) && side.takes_back())
            };
            if let Some(one) = open.numbers().find(is_here).or_else(|| open.numbers().find(is_of_here)) {
                return Some(desk.say(note_id(one), &[("one", &instance_name(desk, group, one.number, ""))]));
            }
            let is_open = open.fields.iter().any(|conflict| conflict.is_about(&place.list, &place.spot));
            is_open.then(|| desk.say("conflict-here", &[]))
        })
    })
}

/// Says so, with the way to where it is chosen.
fn to_choose(draft: Draft, differs: Memo<Option<String>>) -> impl IntoView {
    let desk = draft.desk;
    let (round, spot) = draft.at();
    let summary = Route::Audit(AuditPage::Summary.of(round.to_string())).to_string();
    let group = draft.place.with_value(|p| p.check.group.clone());
    let lead = {
        let summary = summary.clone();
        let thing = Matter::Thing(group, spot.instance);
        // Which thing it is comes before what was read there.
        move |event: leptos::ev::MouseEvent| {
            draft.hold_back(&event);
            if !event.default_prevented() {
                follow(desk, &summary, vec![thing.clone(), Matter::Spot(spot.clone())]);
            }
        }
    };
    let note = move |words: String| {
        let lead = lead.clone();
        view! {
            <section class="conflicts" id="check-differs" aria-labelledby="check-differs-text">
                <p id="check-differs-text"><Icon name="warning"/>{words}</p>
                <div class="choices">
                    <a class="button" href=summary.clone() on:click=lead>{move || desk.say("twin-go", &[])}</a>
                </div>
            </section>
        }
    };
    view! { <div role="status">{move || differs.get().map(&note)}</div> }
}

/// The stretch of the walk, with the number of the thing where things repeat.
fn place_name(desk: Desk, draft: Draft, group: &str) -> String {
    let name = desk.say(group, &[]);
    draft.place.with_value(|place| {
        let (of, number) = (&place.check.group, place.spot.instance);
        if !place.list.repeats(of) {
            return name;
        }
        let called = desk.audit.with(|audit| audit.round(&place.round)?.instances().get(of)?.get(&number).cloned());
        instance_name(desk, of, number, &called.unwrap_or_default())
    })
}

/// The line drawing that shows where to measure.
fn drawing(desk: Desk, id: String) -> impl IntoView {
    let (words, picture) = (format!("drawing-{id}"), format!("drawings.svg#{id}"));
    view! {
        <svg class="drawing" viewBox="0 0 240 160" role="img" aria-label=move || desk.say(&words, &[])>
            <use href=picture></use>
        </svg>
    }
}

/// The drawing in words for whoever sees it, too: what its letters stand for.
fn in_words(desk: Desk, id: String) -> impl IntoView {
    let words = format!("drawing-{id}");
    view! {
        <details class="more"><summary>{move || desk.say("drawing-in-words", &[])}</summary>
            <div><p>{move || desk.say(&words, &[])}</p></div></details>
    }
}

/// Says so when the instrument in hand is not the one this check wants.
fn advised(draft: Draft) -> impl IntoView {
    let Place { check, .. } = draft.place.get_value();
    let wanted = check.instrument.clone();
    let differs = Memo::new(move |_| check.kind == CheckKind::Measure && draft.instrument.get() != wanted);
    let name = draft.place.with_value(|p| format!("instrument-{}", p.check.instrument));
    move || {
        let name = name.clone();
        differs.get().then(|| {
            view! {
                <p class="how">{move || {
                    let tool = draft.desk.say(&name, &[]);
                    draft.desk.say("instrument-advised", &[("tool", &tool)])
                }}</p>
            }
        })
    }
}

fn reading(draft: Draft, index: usize) -> impl IntoView {
    let desk = draft.desk;
    let Place { check, .. } = draft.place.get_value();
    let part = check.parts.get(index).cloned();
    let typed = draft.part(index);
    part.zip(typed).map(|(part, typed)| {
        let alone = check.parts.len() == 1;
        let label = if alone { "reading".to_owned() } else { format!("part-{}", part.id) };
        let unit = format!("unit-{}", part.unit);
        let is_count = check.kind == CheckKind::Count;
        // A share in percent is no slope: what it is measured with tells them apart.
        let is_slope = draft.place.with_value(|p| p.list.instrument(&check.instrument).is_some_and(|i| i.unit.as_ref() == Some(&part.unit)))
            && part.unit.as_str() == "percent";
        let tail = move || {
            let unit = desk.say(&unit, &[]);
            let off = draft.uncertainty.get();
            if is_count || off.is_empty() { unit } else { format!("{unit} \u{b1} {off}") }
        };
        let id = field_id(index);
        let (fault_id, error_id) = (format!("{id}-fault"), format!("{id}-fault"));
        let last = check.parts.len() - 1;
        let enter = move |event: leptos::ev::KeyboardEvent| {
            // While an input method is composing, Enter belongs to it.
            if event.key() == "Enter" && !event.is_composing() {
                event.prevent_default();
                if draft.commit() && index < last {
                    crate::browser::dom::focus_id(&field_id(index + 1));
                }
            }
        };
        view! {
            <div class="reading" data-active=move || (draft.active.get() == index).then_some("")>
                <label for=id.clone()>{move || desk.say(&label, &[])}</label>
                <div class="reading-line">
                    <input id=id.clone() inputmode="decimal" autocomplete="off" enterkeyhint="done" readonly=move || draft.is_closed() || desk.only_looks()
                        aria-invalid=move || if typed.fault.get().is_some() { "true" } else { "false" }
                        aria-describedby=move || typed.fault.get().map(|_| error_id.clone())
                        prop:value=move || typed.text.get()
                        on:focus=move |_| draft.active.set(index)
                        on:input=move |event| draft.typed(index, event_target_value(&event))
                        on:change=move |_| draft.leave_field()
                        on:keydown=enter/>
                    <span class="unit">{tail}</span>
                </div>
                {(is_slope && !draft.is_closed()).then(|| tilt(draft, index))}
                {move || typed.fault.get().map(|fault| {
                    let said = format!("reading-fault-{}", fault.key());
                    let state = said.clone();
                    view! {
                        <p class="error" id=fault_id.clone() data-state=state>
                            <Icon name="warning"/><span>{move || desk.say(&said, &[])}</span>
                        </p>
                    }
                })}
            </div>
        }
    })
}

fn limits(desk: Desk, check: &Check, build: crate::pack::checklist::BuildKind) -> impl IntoView + use<> {
    let check = check.clone();
    let alone = check.parts.len() == 1;
    let rows = move || {
        let words = |id: &str, args: &[(&str, &str)]| desk.say(id, args);
        let row = |part: &crate::pack::checklist::Part| {
            let label = if alone { "limit".to_owned() } else { format!("part-{}", part.id) };
            let limit = verdict::limit(&words, &check, part, build).unwrap_or_else(|| desk.say("limit-none", &[]));
            view! { <dt>{desk.say(&label, &[])}</dt><dd>{limit}</dd> }
        };
        check.parts.iter().map(row).collect_view()
    };
    view! { <dl class="limit">{rows}</dl> }
}
