//! The interface: Leptos views over the pure core. Views dispatch events; effects are run in `shell`.

pub mod audit;
pub mod component;
pub mod face;
pub mod guide;
pub mod home;
pub mod kiosk;
pub mod screening;
pub mod shell;

use crate::browser::{fetch, history, page};
use crate::pack::{LoadError, Pack, load};
use crate::route::Route;
use crate::trouble::Fallback;
use leptos::prelude::AnyView;
use shell::{Shell, Stage, Words};

/// One of the programs in one shell. Each is a module of its own, so that a resident's phone never
/// fetches the inspector's pages. Several may be alive at once; the start-up script shows the one the address belongs to.
#[derive(Clone, Copy)]
pub struct Face {
    /// Stages of words its first page needs.
    pub first: &'static [Stage],
    /// Stages that follow in the background, in this order.
    pub later: &'static [Stage],
    /// Data beyond `pack.json` that its first page needs.
    pub data: &'static [Data],
    /// Data that follows in the background.
    pub later_data: &'static [Data],
    /// Whether a route is one of its own.
    pub owns: fn(&Route) -> bool,
    /// The page of a route of its own.
    pub page: fn(&Route) -> AnyView,
    /// What stands around the pages.
    pub frame: fn(Face) -> AnyView,
}

/// A file of data, and how it is added to the pack.
pub type Data = (&'static str, fn(&mut Pack, &str) -> Result<(), LoadError>);

/// Fetches what the first page needs and mounts the program. What cannot be fetched or read leads to the
/// static page, which says so in both languages.
pub fn start(face: Face) {
    page::report_panics();
    wasm_bindgen_futures::spawn_local(async move {
        let words = Words::new(shell::first_locale());
        let (pack, texts) = futures_join(fetch_pack(face), words.load(face.first)).await;
        // Somebody who has gone back meanwhile keeps the page they are on.
        history::until(face.owns).await;
        match (pack, texts) {
            (Ok(pack), Ok(())) => shell::mount(face, pack, words),
            (Err(reason), _) | (_, Err(reason)) => page::say("tongda-fallback", reason.key()),
        }
    });
}

/// Runs two fetches at once.
async fn futures_join<A, B>(a: impl Future<Output = A>, b: impl Future<Output = B>) -> (A, B) {
    let (mut a, mut b) = (Box::pin(a), Box::pin(b));
    let (mut a_done, mut b_done) = (None, None);
    std::future::poll_fn(move |cx| {
        use std::task::Poll;
        if a_done.is_none()
            && let Poll::Ready(value) = a.as_mut().poll(cx)
        {
            a_done = Some(value);
        }
        if b_done.is_none()
            && let Poll::Ready(value) = b.as_mut().poll(cx)
        {
            b_done = Some(value);
        }
        match (a_done.take(), b_done.take()) {
            (Some(a), Some(b)) => Poll::Ready((a, b)),
            (a, b) => {
                (a_done, b_done) = (a, b);
                Poll::Pending
            }
        }
    })
    .await
}

/// The reason names a paragraph of the static page.
async fn fetch_pack(face: Face) -> Result<Pack, Fallback> {
    let text = fetch::text("pack.json").await.map_err(|_| Fallback::Load)?;
    let mut pack = load(&text).map_err(|_| Fallback::Pack)?;
    add(face.data, &mut pack).await?;
    Ok(pack)
}

/// Fetches files of data and adds them to the pack. The reason as in [`fetch_pack`].
pub(crate) async fn add(data: &[Data], pack: &mut Pack) -> Result<(), Fallback> {
    for (file, fill) in data {
        let text = fetch::text(file).await.map_err(|_| Fallback::Load)?;
        fill(pack, &text).map_err(|_| Fallback::Pack)?;
    }
    Ok(())
}

pub use shell::use_shell;

/// The handle every page receives.
pub type Handle = Shell;
