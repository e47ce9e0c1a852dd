//! Looking again where no check judges any more. Whoever looks says in words, and with photos, what is to be seen, and
//! whether it is put right; that is a round of its own, as every second look is. Or it is taken off the list, with the
//! reason.
//!
//! Contract: nothing is written down without words. A field that was left empty takes focus and says so.

use super::action::act;
use super::desk::Desk;
use super::later::Later;
use super::photos::taken;
use super::site::start;
use crate::audit::action::{Action, ActionEdit};
use crate::audit::edit::Edit;
use crate::audit::id::RoundId;
use crate::audit::photo::PhotoRef;
use crate::audit::state::{Bytes, Event};
use crate::browser::download::ObjectUrl;
use crate::browser::{clock, dom, files};
use crate::ui::component::Icon;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// What is seen, in words.
const SEEN: &str = "sight-seen";
/// Why it is no longer asked for.
const REASON: &str = "sight-reason";
/// Where a photo is chosen.
const PICK: &str = "sight-pick";

/// What is being said and not written down yet. Outlives the page around it, which is drawn anew with every step.
#[derive(Clone, Copy)]
pub struct Sight {
    seen: RwSignal<String>,
    reason: RwSignal<String>,
    photos: RwSignal<Vec<Taken>>,
    /// The field that was left empty.
    fault: RwSignal<Option<&'static str>>,
}

/// A photo that is in no round yet.
#[derive(Clone)]
struct Taken {
    photo: PhotoRef,
    bytes: Bytes,
}

impl Sight {
    /// Nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self {
            seen: RwSignal::new(String::new()),
            reason: RwSignal::new(String::new()),
            photos: RwSignal::new(Vec::new()),
            fault: RwSignal::new(None),
        }
    }

    /// What is typed in a field; none where it is empty, which is said beside it.
    fn typed(self, field: &'static str) -> Option<String> {
        let text = self.text(field).get_untracked().trim().to_owned();
        self.fault.set(text.is_empty().then_some(field));
        if text.is_empty() {
            dom::focus_id(field);
            return None;
        }
        Some(text)
    }

    fn text(self, field: &'static str) -> RwSignal<String> {
        if field == REASON { self.reason } else { self.seen }
    }
}

/// What can be done about such an action, in words.
pub fn sight(desk: Desk, action: &Action, said: Sight) -> impl IntoView + use<> {
    let later = Later::new(desk);
    Effect::new(move || {
        let is_begun = said.seen.with(|text| !text.is_empty()) || said.reason.with(|text| !text.is_empty());
        if is_begun || said.photos.with(|photos| !photos.is_empty()) { later.wait() } else { later.done() }
    });
    let (for_right, for_wrong, id) = (action.clone(), action.clone(), action.id.clone());
    let right = move |_| {
        if let Some(round) = written(desk, &for_right, said) {
            act(desk, &for_right.id, ActionEdit::Verify { round }, "action-verified-done");
        }
    };
    let wrong = move |_| {
        if written(desk, &for_wrong, said).is_some() {
            act(desk, &for_wrong.id, ActionEdit::Reopen { remark: String::new() }, "action-reopened-done");
        }
    };
    let drop_it = move |_| {
        let Some(reason) = said.typed(REASON) else { return };
        let [because, dropped] = ActionEdit::drop_because(reason);
        if desk.dispatch(Event::EditAction { id: id.clone(), at: clock::now(), edit: because }) {
            said.reason.set(String::new());
            act(desk, &id, dropped, "action-dropped-done");
        }
    };
    view! {
        <section class="group" id="sight" aria-labelledby="sight-h">
            <h2 id="sight-h">{move || desk.say("sight-title", &[])}</h2>
            <p>{move || desk.say("sight-text", &[])}</p>
            {field(desk, SEEN, said)}
            {photos(desk, said)}
            <div class="actions">
                <button type="button" class="button main" on:click=right>{move || desk.say("sight-right", &[])}</button>
                <button type="button" class="button" on:click=wrong>{move || desk.say("sight-wrong", &[])}</button>
            </div>
        </section>
        <section class="group" aria-labelledby="sight-drop-h">
            <h2 id="sight-drop-h">{move || desk.say("sight-drop-title", &[])}</h2>
            {field(desk, REASON, said)}
            <div class="actions">
                <button type="button" class="button" on:click=drop_it>{move || desk.say("sight-drop", &[])}</button>
            </div>
        </section>
    }
}

/// Writes down what is to be seen, in a round about this one spot; none where nothing was said or may be written.
fn written(desk: Desk, action: &Action, said: Sight) -> Option<RoundId> {
    let text = said.typed(SEEN)?;
    let spot = &action.spot;
    let round = start(desk, &action.site, vec![spot.clone()])?;
    desk.edit(&round, Edit::Note { spot: spot.clone(), text });
    for Taken { photo, bytes } in said.photos.get_untracked() {
        let photo = PhotoRef { alt: photo.alt.trim().to_owned(), ..photo };
        desk.edit_with(&round, Edit::AddPhoto { spot: spot.clone(), photo }, Some(bytes));
    }
    said.seen.set(String::new());
    said.photos.set(Vec::new());
    Some(round)
}

fn field(desk: Desk, id: &'static str, said: Sight) -> impl IntoView {
    let value = said.text(id);
    let is_empty = Memo::new(move |_| said.fault.get() == Some(id));
    view! {
        <div class=move || if is_empty.get() { "field has-error" } else { "field" }>
            <label for=id>{move || desk.say(id, &[])}</label>
            {move || is_empty.get().then(|| view! {
                <p class="error" id=format!("{id}-fault") role="alert">
                    <Icon name="warning"/><span>{move || desk.say(&format!("{id}-fault"), &[])}</span>
                </p>
            })}
            <textarea class="textarea" id=id aria-invalid=move || if is_empty.get() { "true" } else { "false" }
                aria-describedby=move || is_empty.get().then(|| format!("{id}-fault"))
                prop:value=move || value.get() on:input=move |event| value.set(event_target_value(&event))></textarea>
        </div>
    }
}

fn photos(desk: Desk, said: Sight) -> impl IntoView {
    let take = move |event: leptos::ev::Event| {
        let chosen = files::take(&event);
        spawn_local(async move {
            for file in chosen {
                if let Some((photo, bytes)) = taken(desk, &file).await {
                    add(desk, said, Taken { photo, bytes });
                }
            }
        });
    };
    view! {
        <div class="photos">
            <For each=move || said.photos.get() key=|one| one.photo.hash.clone() let:one>
                {tile(desk, said, one)}
            </For>
            <div class="photo">
                <label class="photo-add file">
                    <Icon name="camera"/>{move || desk.say("take-photo", &[])}
                    <input class="visually-hidden" type="file" accept="image/*" capture="environment" id="sight-shot"
                        on:change=take/>
                </label>
            </div>
            <div class="photo">
                <label class="photo-add file">
                    <Icon name="upload"/>{move || desk.say("pick-photo", &[])}
                    <input class="visually-hidden" type="file" accept="image/*" multiple id=PICK on:change=take/>
                </label>
            </div>
        </div>
    }
}

/// The same photo is not added twice. The page may be gone by the time it is small enough.
fn add(desk: Desk, said: Sight, one: Taken) {
    let is_here = said.photos.try_update(|all| {
        if all.iter().all(|other| other.photo.hash != one.photo.hash) {
            all.push(one);
        }
    });
    if is_here.is_some() {
        desk.tell("photo-added");
    }
}

fn tile(desk: Desk, said: Sight, one: Taken) -> impl IntoView {
    let Taken { photo: PhotoRef { hash, alt, .. }, bytes } = one;
    let id = format!("sight-words-{}", hash.as_str().get(..12).unwrap_or_default());
    // The bytes have an address as long as the tile is there.
    let held = StoredValue::new_local(ObjectUrl::jpeg(&bytes));
    let address = held.with_value(|url| url.as_ref().map(|url| url.address().to_owned()));
    let words = RwSignal::new(alt);
    let of = hash.clone();
    let describe = move |text: String| {
        words.set(text.clone());
        said.photos.update(|all| {
            for one in all.iter_mut().filter(|one| one.photo.hash == of) {
                one.photo.alt.clone_from(&text);
            }
        });
    };
    let remove = move |_| {
        said.photos.update(|all| all.retain(|one| one.photo.hash != hash));
        // The tile goes, and the button in it; without this focus would fall back to the top of the page.
        dom::focus_id(PICK);
    };
    view! {
        <div class="photo" role="group" aria-label=move || {
            let words = words.get();
            if words.is_empty() { desk.say("photo-without-text", &[]) } else { words }
        }>
            <div class="photo-frame">{address.map(|address| view! { <img src=address alt=move || words.get()/> })}</div>
            <label class="label" for=id.clone()>{move || desk.say("photo-words", &[])}</label>
            <input class="input" id=id autocomplete="off" prop:value=move || words.get()
                on:input=move |event| describe(event_target_value(&event))/>
            <button type="button" class="pill" on:click=remove>
                <Icon name="trash"/>{move || desk.say("remove-photo", &[])}
            </button>
        </div>
    }
}
