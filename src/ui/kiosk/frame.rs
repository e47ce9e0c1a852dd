//! What stands around the pages on a kiosk. Without `?kiosk` the ordinary frame stands there.

use super::bar::Bar;
use super::clock::StillHere;
use super::fault::Faults;
use super::self_audit::Measuring;
use super::voice::Voice;
use super::{Kiosk, audio, clock, config, is_life, keypad, mark, pad, reading, scan, sign};
use crate::browser::{dom, headphones, lock, page};
use crate::kiosk::scan::Scan;
use crate::pack::FactKind;
use crate::route::Route;
use crate::screening::Answer;
use crate::ui::Face;
use crate::ui::shell::{self, NoticeBanner, SIZES, Shell, use_shell};
use leptos::prelude::*;

/// Below this age a guardian should be present: article 31 of the law on personal information.
const GUARDED: i64 = 14;

/// The frame.
pub fn frame(face: Face) -> AnyView {
    if !is_life() {
        return shell::frame(face);
    }
    match config() {
        Ok(config) => {
            let sign = RwSignal::new(false);
            let kiosk = Kiosk {
                voice: Voice::new(&config.speech),
                scan: RwSignal::new(Scan::new(config.scan.pace)),
                config: StoredValue::new(config),
                sign,
                signing: sign::provide(sign.into()),
                help: RwSignal::new(false),
                low: RwSignal::new(false),
                from: RwSignal::new(Route::Check),
            };
            provide_context(kiosk);
            live(use_shell(), kiosk);
            view! { <Around face kiosk/> }.into_any()
        }
        Err(faults) => view! { <Faults faults/> }.into_any(),
    }
}

/// Sizes in millimetres, a locked page, keys, voice, clock, headphones.
fn live(shell: Shell, kiosk: Kiosk) {
    let config = kiosk.config.get_value();
    for (at, size) in SIZES.iter().enumerate() {
        dom::set_length(&format!("--kiosk-{size}"), config.screen.font_px(at));
    }
    dom::set_length("--kiosk-mm", config.screen.px(1.0));
    if let Some(address) = &config.public_address {
        dom::set_root("data-site", address);
    }
    shell.display.update(|d| d.size = config.screen.default_step());
    shell.display.get_untracked().apply();
    Effect::new(move || dom::set_root("data-reach", if kiosk.low.get() { "low" } else { "all" }));
    audio::fetch();
    lock::close(move || shell.announce(untrack(|| shell.t("kiosk-no-link"))));
    keypad::listen(shell, kiosk);
    scan::run(kiosk);
    reading::listen(shell, kiosk);
    clock::run(shell, kiosk);
    pad::follow(shell);
    page::on_print(move || shell.announce(untrack(|| shell.t("kiosk-printing"))));
    headphones::listen(move |there| kiosk.voice.headphones(shell, there));
}

#[component]
fn Around(face: Face, kiosk: Kiosk) -> impl IntoView {
    let shell = use_shell();
    view! {
        <div class="stage">
            <header class="top">
                <span class="brand">
                    <img src="icon.svg" alt=""/>
                    <span><b>{shell.say("brand")}</b><span class="place">{shell.say("district")}</span></span>
                </span>
            </header>
            <NoticeBanner/>
            {move || is_child(shell).then(|| view! {
                <section class="banner guardian" data-kind="warn" aria-labelledby="guardian">
                    {mark("people")}
                    <div class="banner-text"><p id="guardian">{shell.say("kiosk-guardian")}</p></div>
                </section>
            })}
            {move || (face.page)(&shell.route.get())}
        </div>
        <Bar kiosk/>
        <Measuring/>
        <StillHere kiosk/>
    }
}

/// Whether the answers say an age below [`GUARDED`].
fn is_child(shell: Shell) -> bool {
    let pack = shell.pack();
    let Some(age) = pack.fact("age").filter(|f| matches!(pack.facts[*f].kind, FactKind::Number(..))) else {
        return false;
    };
    matches!(shell.session.with(|s| s.answers.get(age)), Answer::Number(years) if years < GUARDED)
}
