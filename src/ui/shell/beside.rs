//! What a program puts beside a message, such as a signed clip. The pages ask; only the kiosk answers, so that no
//! other program carries it.

use leptos::prelude::*;

/// How this program shows what belongs beside a message: its id, and the id of the symbol of its easy words.
#[derive(Clone, Copy)]
pub struct Beside(pub fn(id: String, symbol: String) -> AnyView);
