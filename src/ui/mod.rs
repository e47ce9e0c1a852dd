//! The interface: Leptos views over the pure core. Views dispatch events; effects are run in `shell`.

pub mod about;
pub mod audit;
pub mod component;
pub mod home;
pub mod screening;
pub mod shell;

use crate::browser::{fetch, page};
use crate::pack::{Pack, load};
use shell::{Shell, Stage, Words};

/// Fetches what the first page needs and mounts the program. What cannot be fetched or read leads to the
/// static page, which says so in both languages.
pub fn start() {
    page::report_panics();
    leptos::task::spawn_local(async {
        let words = Words::new(shell::first_locale());
        let (pack, texts) = futures_join(fetch_pack(), words.load(&[Stage::Start])).await;
        match (pack, texts) {
            (Ok(pack), Ok(())) => shell::mount(pack, words),
            (Err(reason), _) | (_, Err(reason)) => page::say("tongda-fallback", reason),
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

/// The reason names a paragraph of the static page: `load` did not arrive, `pack` cannot be read.
async fn fetch_pack() -> Result<Pack, &'static str> {
    let text = fetch::text("pack.json").await.map_err(|_| "load")?;
    load(&text).map_err(|_| "pack")
}

pub use shell::use_shell;

/// The handle every page receives.
pub type Handle = Shell;
