//! A code that a phone can scan, drawn as one path. The same address stands beside it as text.

use crate::ui::use_shell;
use leptos::prelude::*;
use qrcodegen::{QrCode, QrCodeEcc};
use std::fmt::Write;

/// Quiet zone around the code, in modules, as its standard asks.
const QUIET: i32 = 4;

/// The code of an address. Nothing when the address is too long for one; the text still stands.
#[component]
pub fn Code(
    /// The address.
    #[prop(into)]
    address: Signal<String>,
) -> impl IntoView {
    let shell = use_shell();
    let drawn = Memo::new(move |_| address.with(|a| draw(a)));
    move || {
        drawn.get().map(|(size, path)| {
            view! {
                <div class="qr">
                    <svg viewBox=format!("0 0 {size} {size}") role="img" shape-rendering="crispEdges"
                        aria-label=shell.say("code-label")>
                        <path d=path></path>
                    </svg>
                </div>
            }
        })
    }
}

/// Side length in modules, quiet zone included, and the dark modules as a path.
fn draw(address: &str) -> Option<(i32, String)> {
    let code = QrCode::encode_text(address, QrCodeEcc::Medium).ok()?;
    let mut path = String::new();
    for y in 0..code.size() {
        for x in (0..code.size()).filter(|x| code.get_module(*x, y)) {
            // Writing to a string cannot fail.
            let _ = write!(path, "M{} {}h1v1h-1z", x + QUIET, y + QUIET);
        }
    }
    Some((code.size() + 2 * QUIET, path))
}
