//! Sign language in place. Contract: a film is a named group (`figure`) with three real buttons named by words; it is
//! silent, captioned, never starts by itself, and never plays beside another; pace and a failure are announced, and
//! focus that stood on a film that failed goes on to the words in its place. Without a film there are the easy words
//! with their symbol, and the page says once that none has been recorded: never an empty player.

use crate::browser::{dom, fetch, offline, video};
use crate::kiosk::media::{Media, Pace, SignClip as Film, parse};
use crate::trouble::Notice;
use crate::ui::shell::{Beside, Shell, Stage, said};
use crate::ui::use_shell;
use leptos::prelude::*;
use std::sync::Arc;

/// What all clips of the program share.
#[derive(Clone, Copy)]
pub struct Signing {
    wanted: Signal<bool>,
    manifest: RwSignal<Manifest>,
    pace: RwSignal<Pace>,
    /// Places on the page without a film, in the order they came. The first says so for all.
    without: RwSignal<Vec<u32>>,
    next: StoredValue<u32>,
}

/// The manifest, on its way here.
#[derive(Clone)]
enum Manifest {
    Unasked,
    Coming,
    Here(Arc<Media>),
    /// It did not arrive, or cannot be read; the next page asks again.
    Lost,
}

/// What a key does to the film on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Starts it, or pauses it.
    PlayOrPause,
    /// Starts it from the beginning.
    Again,
    /// Shows it more slowly; after the slowest, at full pace again.
    Slower,
}

/// Makes films available to the pages below: provides [`Signing`] and [`Beside`]. Manifest and easy words are fetched
/// when sign language is first wanted, and then the clips are taken into the offline copy.
pub fn provide(wanted: Signal<bool>) -> Signing {
    let signing = Signing {
        wanted,
        manifest: RwSignal::new(Manifest::Unasked),
        pace: RwSignal::new(Pace::default()),
        without: RwSignal::new(Vec::new()),
        next: StoredValue::new(0),
    };
    provide_context(signing);
    provide_context(Beside(|id, symbol| view! { <SignClip id symbol wanted=signing_here().wanted/> }.into_any()));
    signing
}

fn signing_here() -> Signing {
    expect_context::<Signing>()
}

impl Signing {
    /// Back to full pace, for the next person.
    pub fn reset(&self) {
        self.pace.set(Pace::default());
    }

    /// Does something to the film that is playing, or else to the first on the page; false when there is none.
    pub fn act(&self, shell: Shell, deed: Deed) -> bool {
        video::current().is_some_and(|id| {
            self.act_on(shell, &id, deed);
            true
        })
    }

    fn act_on(&self, shell: Shell, id: &str, deed: Deed) {
        let rate = self.pace.get_untracked().rate();
        match deed {
            Deed::PlayOrPause if video::is_playing(id) => video::pause(id),
            Deed::PlayOrPause => video::play(id, rate),
            Deed::Again => video::again(id, rate),
            Deed::Slower => {
                self.pace.update(|pace| *pace = pace.next());
                let pace = self.pace.get_untracked();
                video::set_rate(id, pace.rate());
                shell.announce(untrack(|| shell.t(pace.key())));
            }
        }
    }

    /// Fetches the manifest and the easy words, unless they are here or on their way.
    fn fetch(self, shell: Shell) {
        if self.manifest.with_untracked(|m| matches!(m, Manifest::Coming | Manifest::Here(_))) {
            return;
        }
        self.manifest.set(Manifest::Coming);
        leptos::task::spawn_local(async move {
            if shell.words.load(&[Stage::Easy]).await.is_err() {
                shell.notice.set(Some(Notice::EasyNotLoaded));
            }
            // One that cannot be read means no films, as an empty one does; `tongda media` says why.
            let media = fetch::text("media/manifest.json").await.ok().and_then(|text| parse(&text).ok());
            if media.is_some() {
                offline::take_clips();
            }
            self.manifest.set(media.map_or(Manifest::Lost, |media| Manifest::Here(Arc::new(media))));
        });
    }

    fn number(self) -> u32 {
        self.next.update_value(|next| *next += 1);
        self.next.get_value()
    }
}

/// What is shown for a message.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Shown {
    Nothing,
    Film(Film),
    /// There is no film.
    None,
    /// There is one, and it did not load.
    Lost,
}

/// The film of a message while sign language is wanted, or its easy words.
#[component]
pub fn SignClip(
    /// The message.
    id: String,
    /// The symbol of its easy words, see `public/symbols.svg`; without one, only a film is shown.
    symbol: Option<String>,
    /// Whether sign language is wanted.
    wanted: Signal<bool>,
) -> impl IntoView {
    let (shell, signing) = (use_shell(), signing_here());
    let lost = RwSignal::new(None::<String>);
    let message = StoredValue::new(id);
    let symbol = StoredValue::new(symbol);
    Effect::new(move |_| {
        if wanted.get() {
            signing.fetch(shell);
        }
    });
    let nothing = move || if symbol.with_value(Option::is_some) { Shown::None } else { Shown::Nothing };
    let film = move |media: &Media| message.with_value(|id| media.sign(shell.words.locale(), id).cloned());
    let shown = Memo::new(move |_| match wanted.get().then(|| signing.manifest.get()) {
        None | Some(Manifest::Unasked | Manifest::Coming) => Shown::Nothing,
        Some(Manifest::Lost) => nothing(),
        Some(Manifest::Here(media)) => match film(&media) {
            None => nothing(),
            Some(film) if lost.with(|lost| lost.as_ref() == Some(&film.video)) => Shown::Lost,
            Some(film) => Shown::Film(film),
        },
    });
    move || match shown.get() {
        Shown::Nothing => ().into_any(),
        Shown::Film(film) => view! { <Player film message lost/> }.into_any(),
        Shown::None => view! { <Without message symbol is_lost=false/> }.into_any(),
        Shown::Lost => view! { <Without message symbol is_lost=true/> }.into_any(),
    }
}

/// A film with its buttons. `lost` takes its address when it does not load.
#[component]
fn Player(film: Film, message: StoredValue<String>, lost: RwSignal<Option<String>>) -> impl IntoView {
    let (shell, signing) = (use_shell(), signing_here());
    let number = signing.number();
    let id = StoredValue::new(format!("sign-{number}"));
    let frame = format!("sign-frame-{number}");
    let is_playing = RwSignal::new(false);
    on_cleanup(move || id.with_value(|id| video::pause(id)));
    let press = move |deed| move |_: leptos::ev::MouseEvent| id.with_value(|id| signing.act_on(shell, id, deed));
    let what = move || message.with_value(|message| shell.t(message));
    let name = move || shell.t_with("sign-film-of", &[("what", what().into())]);
    let fail = {
        let (address, frame) = (film.video.clone(), frame.clone());
        move |_| {
            let had_focus = video::has_focus_in(&frame);
            shell.announce(untrack(|| shell.t("sign-lost")));
            lost.set(Some(address.clone()));
            if had_focus {
                gloo_timers::callback::Timeout::new(0, || {
                    dom::focus(".sign-words.lost");
                })
                .forget();
            }
        }
    };
    let signer = film.signer;
    view! {
        <figure class="sign" id=frame aria-label=said(name)
            data-state=move || if is_playing.get() { "playing" } else { "paused" }>
            <video id=id.get_value() src=film.video muted playsinline disablepictureinpicture preload="none" aria-label=shell.say("sign-film")
                on:play=move |_| is_playing.set(true) on:pause=move |_| is_playing.set(false)
                on:ended=move |_| is_playing.set(false) on:error=fail>
                <track kind="captions" src=film.captions srclang=move || shell.words.locale().tag() label=shell.say("sign-captions") default/>
            </video>
            <div class="sign-actions">
                <button type="button" class="button" on:click=press(Deed::PlayOrPause)>
                    {said(move || shell.t(if is_playing.get() { "sign-pause" } else { "sign-play" }))}
                </button>
                <button type="button" class="button" on:click=press(Deed::Again)>{shell.say("sign-again")}</button>
                <button type="button" class="button" on:click=press(Deed::Slower)>
                    {said(move || shell.t(if signing.pace.get() == Pace::Slowest { "sign-full-pace" } else { "sign-slower" }))}
                </button>
            </div>
            <figcaption class="quiet">
                <span data-state=move || signing.pace.get().key()>{said(move || shell.t(signing.pace.get().key()))}</span>
                " "
                <span>{said(move || shell.t_with("sign-signer", &[("signer", signer.clone().into())]))}</span>
            </figcaption>
        </figure>
    }
}

/// The easy words where there is no film. Somebody who has asked for easy words has them there already.
#[component]
fn Without(message: StoredValue<String>, symbol: StoredValue<Option<String>>, is_lost: bool) -> impl IntoView {
    let (shell, signing) = (use_shell(), signing_here());
    let number = signing.number();
    let easy = StoredValue::new(message.with_value(|id| format!("easy-{id}")));
    let has_words = Memo::new(move |_| easy.with_value(|id| shell.words.knows(id)));
    if !is_lost {
        signing.without.update(|all| all.push(number));
        on_cleanup(move || {
            let _ = signing.without.try_update(|all| all.retain(|one| *one != number));
        });
    }
    let line = move || match (is_lost, signing.without.with(|all| all.first() == Some(&number)), has_words.get()) {
        (true, _, _) => Some("sign-lost"),
        (false, true, true) => Some("sign-none-but-easy"),
        (false, true, false) => Some("sign-none"),
        (false, false, _) => None,
    };
    let picture = symbol.with_value(|symbol| symbol.as_ref().map(|symbol| format!("symbols.svg#{symbol}")));
    view! {
        <div class=if is_lost { "sign-words lost" } else { "sign-words" } tabindex="-1">
            {move || line().map(|line| view! { <p class="quiet" data-state=line>{shell.say(line)}</p> })}
            {move || (has_words.get() && !shell.display.with(|d| d.easy)).then(|| view! {
                <p class="easy">
                    {picture.clone().map(|picture| view! { <svg class="symbol" aria-hidden="true"><use href=picture></use></svg> })}
                    <span>{easy.with_value(|id| shell.say(id))}</span>
                </p>
            })}
        </div>
    }
}
