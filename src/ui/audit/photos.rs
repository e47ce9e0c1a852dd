//! Photos of a check: taking, describing, removing. Each shows whether it is saved and whether it has words.

use super::desk::{Desk, on_leaving};
use super::draft::Draft;
use super::draw::{Marking, marker};
use super::glyph;
use super::later::Later;
use super::runner;
use crate::audit::edit::Edit;
use crate::audit::id::RoundId;
use crate::audit::photo::{PhotoHash, PhotoRef};
use crate::audit::spot::Spot;
use crate::audit::standing::PhotoMark;
use crate::audit::state::Bytes;
use crate::browser::dom;
use crate::browser::download::ObjectUrl;
use crate::browser::files;
use crate::browser::photo::{Shrunk, shrink};
use crate::browser::store::StoreError;
use crate::trouble::Notice;
use crate::ui::component::Icon;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The tiles, and the one that takes another.
pub fn photos(draft: Draft) -> impl IntoView {
    let desk = draft.desk;
    let all = Memo::new(move |_| draft.seen.get().map(|s| s.photos).unwrap_or_default());
    let (round, spot) = draft.at();
    let take = move |event: leptos::ev::Event| {
        let (round, spot) = (round.clone(), spot.clone());
        let chosen = files::take(&event);
        spawn_local(async move {
            for file in chosen {
                add(desk, &round, &spot, &file).await;
            }
        });
    };
    let marking = RwSignal::new(None);
    let is_closed = draft.is_closed();
    view! {
        {marker(desk, marking)}
        <div class="photos">
            <For each=move || all.get() key=|photo| photo.hash.clone() let:photo>
                {tile(draft, photo, all, marking)}
            </For>
            {(!is_closed).then(|| view! {
            <div class="photo">
                <label class="photo-add file">
                    <Icon name="camera"/>{move || desk.say("take-photo", &[])}
                    <input class="visually-hidden" type="file" accept="image/*" capture="environment" id="shot"
                        on:change=take.clone()/>
                </label>
            </div>
            <div class="photo">
                <label class="photo-add file">
                    <Icon name="upload"/>{move || desk.say("pick-photo", &[])}
                    <input class="visually-hidden" type="file" accept="image/*" multiple id="pick" on:change=take/>
                </label>
            </div>
            })}
        </div>
    }
}

/// Shrinks one photo and adds it.
async fn add(desk: Desk, round: &RoundId, spot: &Spot, file: &files::File) {
    // Until it is small enough to be stored, it is not saved.
    desk.typing.update(|waiting| *waiting += 1);
    if let Some((photo, bytes)) = taken(desk, file).await
        && desk.edit_with(round, Edit::AddPhoto { spot: spot.clone(), photo }, Some(bytes))
    {
        desk.tell("photo-added");
    }
    desk.typing.update(|waiting| *waiting = waiting.saturating_sub(1));
}

/// One photo as it is stored, with its bytes; none, and it is said why, when it is no photo.
pub async fn taken(desk: Desk, file: &files::File) -> Option<(PhotoRef, Bytes)> {
    match shrink(file).await {
        Ok(Shrunk { bytes, width, height }) => {
            let size = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
            let photo = PhotoRef { hash: PhotoHash::of(&bytes), alt: String::new(), width, height, bytes: size };
            Some((photo, bytes.into()))
        }
        Err(error) => {
            desk.shell.notice.set(Some(Notice::Photo(error)));
            None
        }
    }
}

fn tile(draft: Draft, photo: PhotoRef, all: Memo<Vec<PhotoRef>>, marking: RwSignal<Option<Marking>>) -> impl IntoView {
    let (desk, place, is_open) = (draft.desk, draft.at(), !draft.is_closed());
    let (marked, at) = (photo.clone(), place.clone());
    let hash = photo.hash;
    let address = picture(desk, hash.clone());
    let of_words = hash.clone();
    let of = hash.clone();
    let words =
        Memo::new(move |_| all.with(|p| p.iter().find(|p| p.hash == of).map(|p| p.alt.clone())).unwrap_or_default());
    let saving = hash.clone();
    let mark = Memo::new(move |_| match desk.audit.with(|a| a.is_photo_saved(&saving)) {
        false => PhotoMark::Saving,
        true if words.with(String::is_empty) => PhotoMark::NeedsWords,
        true if desk.durable.get() => PhotoMark::Saved,
        true => PhotoMark::InMemory,
    });
    let typed = RwSignal::new(words.get_untracked());
    let describe = {
        let (place, hash) = (place.clone(), hash.clone());
        move || {
            // None once the tile is gone: a field sends its last event after the page.
            let (Some(alt), Some(stored)) = (typed.try_get_untracked(), words.try_get_untracked()) else { return true };
            let alt = alt.trim().to_owned();
            let describe = |alt| Edit::DescribePhoto { spot: place.1.clone(), hash: hash.clone(), alt };
            alt == stored || desk.edit(&place.0, describe(alt))
        }
    };
    Effect::new(move || {
        let words = words.get();
        if typed.with_untracked(|typed| typed.trim() != words) {
            typed.set(words);
        }
    });
    let later = Later::new(desk);
    on_leaving({
        let (describe, hash) = (describe.clone(), hash.clone());
        move || {
            // A photo that was taken out has nothing more to say.
            let is_there = all.try_with_untracked(|all| all.iter().any(|photo| photo.hash == hash)).unwrap_or(false);
            if is_there {
                describe();
            }
        }
    });
    let remove = move |_| {
        if desk.edit(&place.0, Edit::RemovePhoto { spot: place.1.clone(), hash: hash.clone() }) {
            // The tile goes, and the button in it; without this focus would fall back to the top of the page.
            dom::focus_id("pick");
            desk.tell("photo-removed");
        }
    };
    let id = words_id(&of_words);
    let (soon, left) = (describe.clone(), describe);
    let write = move |text: String| {
        typed.set(text);
        later.after(soon.clone());
    };
    view! {
        <div class="photo" role="group" aria-label=move || {
            let words = words.get();
            if words.is_empty() { desk.say("photo-without-text", &[]) } else { words }
        }>
            <div class="photo-frame">
                {move || address.get().map(|address| view! { <img src=address alt=words.get()/> })}
                <span class="photo-state" data-state=move || mark.get().key()>
                    {move || matches!(mark.get(), PhotoMark::Saved | PhotoMark::InMemory).then(|| view! { <Icon name="check"/> })}
                    {move || desk.say(mark.get().key(), &[])}
                </span>
            </div>
            <label class="label" for=id.clone()>{move || desk.say("photo-words", &[])}</label>
            <input class="input" id=id autocomplete="off" readonly=move || !is_open || desk.only_looks()
                prop:value=move || typed.get()
                on:input=move |event| write(event_target_value(&event))
                on:change=move |_| {
                    if left() {
                        later.done();
                    }
                }/>
            {is_open.then(|| view! {
                <button type="button" class="pill" on:click=move |_| {
                    let alt = words.get_untracked();
                    marking.set(Some(Marking { place: at.clone(), photo: PhotoRef { alt, ..marked.clone() } }));
                }>{glyph("pen")}{move || desk.say("mark-photo", &[])}</button>
                <button type="button" class="pill" on:click=remove><Icon name="trash"/>{move || desk.say("remove-photo", &[])}</button>
            })}
        </div>
    }
}

/// The id of the field with a photo's words.
fn words_id(hash: &PhotoHash) -> String {
    format!("alt-{}", hash.as_str().get(..12).unwrap_or_default())
}

/// Goes to the words of a photo.
pub fn focus_words(hash: &PhotoHash) {
    dom::focus_id(&words_id(hash));
}

/// The address of a photo's bytes, once they are here; let go with the page.
pub fn picture(desk: Desk, hash: PhotoHash) -> RwSignal<Option<String>> {
    let address = RwSignal::new(None);
    let held: StoredValue<Option<ObjectUrl>, LocalStorage> = StoredValue::new_local(None);
    spawn_local(async move {
        if let Some(bytes) = bytes(desk, &hash).await
            && let Some(url) = ObjectUrl::jpeg(&bytes)
        {
            // The page may be gone by now; then the address goes with it.
            let text = url.address().to_owned();
            if held.try_set_value(Some(url)).is_none() {
                let _ = address.try_set(Some(text));
            }
        }
    });
    address
}

/// The bytes of a photo: unsaved ones from memory, others from the store.
pub async fn bytes(desk: Desk, hash: &PhotoHash) -> Option<Vec<u8>> {
    stored(desk, hash).await.ok().flatten()
}

/// The same, with storage that does not answer told from a photo that is not there.
///
/// # Errors
/// [`StoreError::Lost`] when storage does not answer.
pub async fn stored(desk: Desk, hash: &PhotoHash) -> Result<Option<Vec<u8>>, StoreError> {
    let unsaved = desk.audit.with_untracked(|a| a.photos.get(hash).cloned());
    match unsaved {
        Some(bytes) => Ok(Some(bytes.to_vec())),
        None => runner::ask(desk, async |store| store.photo(hash.as_str()).await).await,
    }
}
