//! Drawing: a signature on white, and arrows and circles on a photo.
//!
//! Contract: nothing can be done by drawing alone. A signature can be typed; what an arrow shows is written in the photo's
//! words, and the dialog asks for them. The dialog keeps focus inside and gives it back.

use super::desk::Desk;
use super::glyph;
use super::later::Later;
use super::photos::{self, bytes};
use crate::audit::edit::Edit;
use crate::audit::id::RoundId;
use crate::audit::photo::{PhotoHash, PhotoRef};
use crate::audit::spot::Spot;
use crate::browser::dom;
use crate::browser::download::ObjectUrl;
use crate::browser::photo::Shrunk;
use crate::browser::sketch::{self, Point, Shape};
use crate::ui::component::Icon;
use gloo_timers::callback::Timeout;
use leptos::html::Canvas;
use leptos::prelude::*;

/// Size of the signature in pixels.
const SIGNATURE: (u32, u32) = (800, 240);

/// What is drawn on one canvas.
#[derive(Clone, Copy)]
pub struct Pad {
    canvas: NodeRef<Canvas>,
    shapes: RwSignal<Vec<Shape>>,
}

impl Pad {
    /// With what was drawn before.
    #[must_use]
    pub fn new(drawn: Vec<Shape>) -> Self {
        Self { canvas: NodeRef::new(), shapes: RwSignal::new(drawn) }
    }

    /// What is drawn, stroke by stroke. Tracks.
    #[must_use]
    pub fn shapes(self) -> Vec<Shape> {
        self.shapes.get()
    }

    /// Whether nothing is drawn.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.shapes.with_untracked(Vec::is_empty)
    }

    /// What is drawn, as a picture.
    pub async fn jpeg(self) -> Option<Shrunk> {
        if self.is_empty() {
            return None;
        }
        sketch::picture(&self.canvas.get_untracked()?).await
    }
}

/// The field for a drawn signature.
pub fn pad(desk: Desk, pad: Pad) -> impl IntoView {
    let listeners = StoredValue::new_local(Vec::new());
    Effect::new(move || {
        let Some(canvas) = pad.canvas.get() else { return };
        let on = canvas.clone();
        // An empty canvas is transparent; white is what will be stored.
        let _ = pad.shapes.with_untracked(|shapes| sketch::redraw(&canvas, None, shapes));
        let mut begun = false;
        listeners.set_value(sketch::strokes(&canvas, move |point| {
            let Some(point) = point else { return begun = false };
            pad.shapes.update(|shapes| match shapes.last_mut() {
                Some(Shape::Line(points)) if begun => points.push(point),
                _ => shapes.push(Shape::Line(vec![point])),
            });
            begun = true;
            let _ = pad.shapes.with_untracked(|shapes| sketch::redraw(&on, None, shapes));
        }));
    });
    let clear = move |_| {
        pad.shapes.set(Vec::new());
        if let Some(canvas) = pad.canvas.get_untracked() {
            let _ = sketch::redraw(&canvas, None, &[]);
        }
    };
    view! {
        <div class="field">
            <span class="label" id="sign-drawn">{move || desk.say("sign-drawn", &[])}</span>
            <canvas class="sign-pad" node_ref=pad.canvas width=SIGNATURE.0 height=SIGNATURE.1
                role="img" aria-labelledby="sign-drawn"></canvas>
            <button type="button" class="pill" on:click=clear>{move || desk.say("sign-clear", &[])}</button>
        </div>
    }
}

/// A photo that is being marked.
#[derive(Clone)]
pub struct Marking {
    /// The round, and where in it.
    pub place: (RoundId, Spot),
    /// The photo.
    pub photo: PhotoRef,
}

/// The dialog's id.
const DIALOG: &str = "mark-photo";

/// The dialog for marking photos; opens when `marking` is set.
pub fn marker(desk: Desk, marking: RwSignal<Option<Marking>>) -> impl IntoView {
    let is_drawn = RwSignal::new(false);
    // What is drawn goes by a button that says so, not by Escape.
    let cancel = move |event: leptos::ev::Event| {
        if is_drawn.get_untracked() {
            event.prevent_default();
            dom::focus_id("mark-leave");
        }
    };
    view! {
        <dialog class="dialog mark" id=DIALOG aria-labelledby="mark-title"
            on:cancel=cancel on:close=move |_| marking.set(None)>
            {move || marking.get().map(|wanted| open(desk, wanted, is_drawn))}
        </dialog>
    }
}

fn open(desk: Desk, marking: Marking, is_drawn: RwSignal<bool>) -> impl IntoView {
    let canvas: NodeRef<Canvas> = NodeRef::new();
    let shapes: RwSignal<Vec<Shape>> = RwSignal::new(Vec::new());
    let is_circle = RwSignal::new(false);
    let words = RwSignal::new(marking.photo.alt.clone());
    let under = StoredValue::new_local(None);
    let unread = RwSignal::new(false);
    let (later, said) = (Later::new(desk), marking.photo.alt.clone());
    Effect::new(move || {
        is_drawn.set(!shapes.with(Vec::is_empty) || words.get() != said);
        if is_drawn.get_untracked() { later.wait() } else { later.done() }
    });
    let listeners = StoredValue::new_local(Vec::new());
    let size = (marking.photo.width.max(1), marking.photo.height.max(1));
    let hash = marking.photo.hash.clone();
    leptos::task::spawn_local(async move {
        let picture = match bytes(desk, &hash).await.as_deref().and_then(ObjectUrl::jpeg) {
            // The address may go once the picture is decoded.
            Some(address) => sketch::load(address.address()).await,
            None => None,
        };
        let _ = unread.try_set(picture.is_none());
        let _ = under.try_set_value(picture);
        let _ = shapes.try_update(|_| ());
    });
    Effect::new(move || {
        let (Some(canvas), drawn) = (canvas.get(), shapes.get()) else { return };
        let _ = under.with_value(|picture| sketch::redraw(&canvas, picture.as_ref(), &drawn));
    });
    Effect::new(move || {
        let Some(canvas) = canvas.get() else { return };
        let mut from: Option<Point> = None;
        listeners.set_value(sketch::strokes(&canvas, move |point| {
            let Some(to) = point else { return from = None };
            let begun = from.is_some();
            let start = *from.get_or_insert(to);
            let shape = if is_circle.get_untracked() { Shape::Circle(start, to) } else { Shape::Arrow(start, to) };
            shapes.update(|shapes| {
                if begun {
                    shapes.pop();
                }
                shapes.push(shape);
            });
        }));
        dom::show_modal(DIALOG);
    });
    let kind = move |circle: bool, icon: &'static str, id: &'static str| {
        view! {
            <button type="button" class="pill" aria-pressed=move || if is_circle.get() == circle { "true" } else { "false" }
                on:click=move |_| is_circle.set(circle)>{glyph(icon)}{move || desk.say(id, &[])}</button>
        }
    };
    // Until the photo is there, and where its bytes are gone: what was drawn on white would take its place.
    let no_picture = move || {
        shapes.track();
        under.with_value(Option::is_none)
    };
    let save = move |_| {
        let Some(canvas) = canvas.get_untracked() else { return };
        let (place, old) = (marking.place.clone(), marking.photo.hash.clone());
        let alt = words.get_untracked().trim().to_owned();
        leptos::task::spawn_local(async move {
            if let Some(drawn) = sketch::picture(&canvas).await {
                keep(desk, &place, old, alt, drawn);
            }
            dom::close_modal(DIALOG);
        });
    };
    view! {
        <h2 id="mark-title">{move || desk.say("mark-photo", &[])}</h2>
        <canvas node_ref=canvas width=size.0 height=size.1 role="img" aria-label=move || words.get()></canvas>
        <div class="pills" role="group" aria-label=move || desk.say("mark-tools", &[])>
            {kind(false, "arrow", "mark-arrow")}
            {kind(true, "circle", "mark-circle")}
            <button type="button" class="pill" on:click=move |_| shapes.update(|s| drop(s.pop()))>
                <Icon name="undo"/>{move || desk.say("undo", &[])}
            </button>
        </div>
        <label class="label" for="mark-words">{move || desk.say("photo-words", &[])}</label>
        <input class="input" id="mark-words" autocomplete="off" prop:value=move || words.get()
            on:input=move |event| words.set(event_target_value(&event))/>
        <div role="status" id="mark-unread">{move || unread.get().then(|| view! {
            <p class="error"><Icon name="warning"/><span>{move || desk.say("mark-unread", &[])}</span></p>
        })}</div>
        <div class="actions">
            <button type="button" class="button main" on:click=save disabled=no_picture aria-describedby="mark-unread">{move || desk.say("mark-save", &[])}</button>
            <button type="button" class="button" id="mark-leave" on:click=move |_| dom::close_modal(DIALOG)>{move || desk.say("mark-leave", &[])}</button>
        </div>
    }
}

/// The marked photo takes the place of the plain one; an undo brings that back.
fn keep(desk: Desk, place: &(RoundId, Spot), old: PhotoHash, alt: String, drawn: Shrunk) {
    let hash = PhotoHash::of(&drawn.bytes);
    let bytes = u32::try_from(drawn.bytes.len()).unwrap_or(u32::MAX);
    let photo = PhotoRef { hash: hash.clone(), alt, width: drawn.width, height: drawn.height, bytes };
    let spot = place.1.clone();
    if desk.edit_with(&place.0, Edit::AddPhoto { spot: spot.clone(), photo }, Some(drawn.bytes.into())) {
        desk.edit(&place.0, Edit::RemovePhoto { spot, hash: old });
        desk.tell("mark-done");
        // The button that was pressed is gone with the plain photo.
        Timeout::new(0, move || photos::focus_words(&hash)).forget();
    }
}
