//! Where a site is: measured by the device, or typed; with how exact it is and where it comes from.

use super::desk::Desk;
use super::glyph;
use crate::audit::position::{Position, PositionFault, Provenance};
use crate::browser::dom;
use crate::browser::position::{self, Unplaced};
use crate::report::verdict;
use crate::ui::component::Icon;
use leptos::prelude::*;

/// What has been said about the place so far.
#[derive(Clone, Copy)]
pub struct Place {
    /// The place that would be saved.
    pub position: RwSignal<Option<Position>>,
    /// Coordinates as typed; empty when they were not touched.
    pub typed: RwSignal<String>,
    /// Whether they come from a Chinese map.
    pub from_map: RwSignal<bool>,
    /// What is wrong with them.
    pub fault: RwSignal<Option<PositionFault>>,
    asking: RwSignal<bool>,
    failed: RwSignal<Option<Unplaced>>,
}

impl Place {
    /// Starts from what is known.
    #[must_use]
    pub fn new(known: Option<Position>) -> Self {
        Self {
            position: RwSignal::new(known),
            typed: RwSignal::new(String::new()),
            from_map: RwSignal::new(true),
            fault: RwSignal::new(None),
            asking: RwSignal::new(false),
            failed: RwSignal::new(None),
        }
    }

    /// What was typed becomes the place; false, with a message beside the field, when it cannot.
    pub fn read(self) -> bool {
        let typed = self.typed.get_untracked();
        if typed.trim().is_empty() {
            self.fault.set(None);
            return true;
        }
        let provenance = if self.from_map.get_untracked() { Provenance::Map } else { Provenance::Hand };
        match Position::parse(&typed, provenance) {
            Ok(position) => {
                self.position.set(Some(position));
                self.fault.set(None);
                true
            }
            Err(fault) => {
                self.fault.set(Some(fault));
                false
            }
        }
    }
}

/// A place in words: coordinates, how exact, where from. Tracks the language.
#[must_use]
pub fn place_words(desk: Desk, position: &Position) -> String {
    verdict::place(&|id: &str, args: &[(&str, &str)]| desk.say(id, args), position)
}

/// The fields.
pub fn place(desk: Desk, place: Place) -> impl IntoView {
    let ask = move |_| {
        if place.asking.get_untracked() {
            return;
        }
        place.asking.set(true);
        place.failed.set(None);
        leptos::task::spawn_local(async move {
            let found = position::ask().await;
            let _ = place.asking.try_set(false);
            match found {
                Ok(found) => {
                    // Rounded up: a place is never said to be more exact than it was.
                    let metres = found.accuracy.ceil().clamp(1.0, 1e6) as u32;
                    let position =
                        Position::from_degrees(found.latitude, found.longitude, Some(metres), Provenance::Device);
                    let _ = place.position.try_set(position);
                    let _ = place.typed.try_set(String::new());
                }
                Err(error) => drop(place.failed.try_set(Some(error))),
            }
        });
    };
    let clear = move |_| {
        place.position.set(None);
        place.typed.set(String::new());
        // This button goes with the place.
        dom::focus_id("position-here");
    };
    let has_fault = move || place.fault.get().is_some();
    view! {
        <fieldset class=move || if has_fault() { "field has-error" } else { "field" }>
            <legend>{move || desk.say("field-position", &[])}</legend>
            <p class="hint" role="status" id="site-place" data-state=move || place.failed.get().map(Unplaced::key)>{move || match (place.asking.get(), place.failed.get(), place.position.get()) {
                (true, ..) => desk.say("position-asking", &[]),
                (false, Some(failed), _) => desk.say(failed.key(), &[]),
                (false, None, Some(position)) => place_words(desk, &position),
                (false, None, None) => desk.say("position-none", &[]),
            }}</p>
            {move || place.position.get().and_then(|p| p.accuracy).filter(|m| *m > ROUGH).map(|_| view! {
                <p class="error"><Icon name="warning"/><span>{move || desk.say("position-rough", &[])}</span></p>
            })}
            <div class="pills">
                <button type="button" class="pill" id="position-here" on:click=ask>{glyph("pin")}{move || desk.say("position-here", &[])}</button>
                {move || place.position.get().is_some().then(|| view! {
                    <button type="button" class="pill" on:click=clear>
                        {move || desk.say("position-clear", &[])}
                    </button>
                })}
            </div>
            <label class="label" for="site-position">{move || desk.say("position-type", &[])}</label>
            <p class="hint" id="site-position-hint">{move || desk.say("position-type.hint", &[])}</p>
            {move || place.fault.get().map(|fault| view! {
                <p class="error" id="site-position-fault" data-state=fault.key()>
                    <Icon name="warning"/><span>{move || desk.say(fault.key(), &[])}</span>
                </p>
            })}
            <input class="input" id="site-position" autocomplete="off" inputmode="text"
                aria-invalid=move || if has_fault() { "true" } else { "false" }
                aria-describedby=move || if has_fault() { "site-position-hint site-position-fault" } else { "site-position-hint" }
                prop:value=move || place.typed.get()
                on:input=move |event| place.typed.set(event_target_value(&event))/>
            <label class="tick">
                <input type="checkbox" prop:checked=move || place.from_map.get()
                    on:change=move |event| place.from_map.set(event_target_checked(&event))/>
                <span>{move || desk.say("position-from-map", &[])}</span>
            </label>
        </fieldset>
    }
}

/// A radius in metres past which a place says little: the next building may be meant.
const ROUGH: u32 = 50;
