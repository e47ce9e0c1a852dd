//! The program as a tree: skip link, header, the page of the route, the bar, the live region.

use super::notice::NoticeBanner;
use super::ways::{self, Ways};
use super::{Display, Shell, Stage, Words, said, use_shell};
use crate::browser::{dom, history, updates};
use crate::pack::Pack;
use crate::route::Route;
use crate::screening::{Event, Session};
use crate::trouble::{Fallback, Notice};
use crate::ui::Face;
use crate::ui::component::Icon;
use leptos::prelude::*;
use std::sync::Arc;

/// Mounts the program in place of the static page.
pub fn mount(face: Face, pack: Pack, words: Words) {
    let Some(point) = dom::mount_point() else { return };
    leptos::mount::mount_to(point, move || {
        let shell = Shell {
            route: RwSignal::new(history::route()),
            words,
            session: RwSignal::new(Session::new(&pack)),
            display: RwSignal::new(Display::current()),
            notice: RwSignal::new(None),
            spoken: RwSignal::new(String::new()),
            update: RwSignal::new(false),
            whole: RwSignal::new(face.later_data.is_empty()),
            pack: StoredValue::new(Arc::new(pack)),
        };
        provide_context(shell);
        listen(face, shell);
        (face.frame)(face)
    })
    .forget();
}

/// Hears of routes and newer versions, and fetches the rest of the words behind the first page.
fn listen(face: Face, shell: Shell) {
    history::listen(move || {
        let route = history::route();
        // An address of the other program: that one is shown now, this one waits outside the document.
        if history::is_foreign() || !(face.owns)(&route) {
            return;
        }
        shell.display.set(Display::current());
        shell.notice.set(None);
        shell.route.set(route);
        arrive(shell);
        ways::follow_language(shell);
    });
    Effect::new(move || {
        shell.words.speak_easily(shell.display.with(|d| d.easy));
        // Easy words may come, or come later than the page; the heading changes with them.
        let _ = shell.words.has(Stage::Easy);
        if dom::root("data-page").is_some() {
            gloo_timers::callback::Timeout::new(0, move || retitle(shell)).forget();
        }
    });
    updates::listen(move || shell.update.set(true));
    leptos::task::spawn_local(async move {
        if later(face, shell).await.is_err() {
            shell.notice.set(Some(Notice::WordsNotLoaded));
        }
    });
    // Whoever comes over from the other program has changed pages; whoever opens the address has not.
    if dom::root("data-page").is_some() {
        arrive(shell);
    } else {
        gloo_timers::callback::Timeout::new(0, move || retitle(shell)).forget();
    }
}

/// What the first page can do without.
async fn later(face: Face, shell: Shell) -> Result<(), Fallback> {
    let easy = shell.display.get_untracked().easy.then_some(Stage::Easy);
    for stage in easy.iter().chain(face.later) {
        shell.words.load(&[*stage]).await?;
    }
    let mut pack = Pack::clone(&shell.pack());
    crate::ui::add(face.later_data, &mut pack).await?;
    shell.pack.set_value(Arc::new(pack));
    shell.whole.set(true);
    Ok(())
}

/// After a page has changed: title, then focus on its heading, so that every reader knows where they are.
pub fn arrive(shell: Shell) {
    gloo_timers::callback::Timeout::new(0, move || {
        retitle(shell);
        dom::scroll_to_top();
        if !dom::focus("#main h1") {
            dom::focus("#main");
            shell.announce(dom::text_of("#main h1").unwrap_or_default());
        }
    })
    .forget();
}

/// A page that came later than its address, because words or records were still on their way. Focus that waited on
/// the page in its place goes on to the heading; focus elsewhere stays.
pub fn settle(shell: Shell) {
    if dom::text_of("#main:focus,#main h1:focus").is_some() {
        arrive(shell);
    } else {
        gloo_timers::callback::Timeout::new(0, move || retitle(shell)).forget();
    }
}

/// The title follows the page's heading.
pub fn retitle(shell: Shell) {
    let brand = shell.words.say("brand-title", None);
    let heading = dom::text_of("#main h1").filter(|h| !h.trim().is_empty());
    dom::set_title(&heading.map_or(brand.clone(), |h| format!("{} · {brand}", h.trim())));
    dom::set_root("data-page", shell.route.get_untracked().kind());
}

/// The frame of everybody's own device: skip link, header, page, bar, live region.
pub fn frame(face: Face) -> AnyView {
    view! { <App face/> }.into_any()
}

#[component]
fn App(face: Face) -> impl IntoView {
    let shell = use_shell();
    let clear = move |_| shell.dispatch(Event::Clear);
    let pack = shell.pack();
    let begun = Memo::new(move |_| shell.session.with(|s| s.has_begun(&pack)));
    let is_check = move || {
        matches!(
            shell.route.get(),
            Route::Check | Route::Topics | Route::Question(_) | Route::Review | Route::Results | Route::Sheet
        )
    };
    let ends = move || begun.get() && is_check();
    view! {
        <a class="skip" href="#main" on:click=move |event| { event.prevent_default(); dom::focus("#main"); }>
            {shell.say("skip")}
        </a>
        <header class=move || if ends() { "top tight" } else { "top" }>
            <a class="brand" href="#/">
                <img src="icon.svg" alt=""/>
                <span><b>{shell.say("brand")}</b><span class="place">{shell.say("district")}</span></span>
            </a>
            <div class="top-actions">
                <Show when=ends>
                    <button type="button" class="button" on:click=clear>
                        <Icon name="trash"/>{shell.say("end-and-clear")}
                    </button>
                </Show>
                <a class="button jump" href="#ways" on:click=move |event| {
                    event.prevent_default();
                    dom::focus("#ways-title");
                }>
                    <Icon name="text-size"/>{shell.say("ways-jump")}
                </a>
            </div>
        </header>
        <NoticeBanner/>
        {move || (face.page)(&shell.route.get())}
        <Ways/>
        <p class="visually-hidden" role="status" id="spoken">{said(move || shell.spoken.get())}</p>
    }
}

/// What stands there until a page has what it needs.
pub fn opening(shell: Shell) -> AnyView {
    view! { <main class="page" id="main" tabindex="-1"><h1 tabindex="-1">{shell.say("opening")}</h1></main> }.into_any()
}

/// Shows a page once its words are here. A change of language does not build it anew.
pub fn waiting(stage: Stage, page: impl Fn() -> AnyView + Send + Sync + 'static) -> AnyView {
    let shell = use_shell();
    let ready = Memo::new(move |_| shell.words.has(stage) && (stage != Stage::Results || shell.whole.get()));
    view! {
        {move || if ready.get() {
            settle(shell);
            page()
        } else {
            opening(shell)
        }}
    }
    .into_any()
}
