//! What a program puts beside a message, such as a signed clip. The pages ask; only the kiosk answers, so that no
//! other program carries it.

use leptos::prelude::*;

/// How this program shows what belongs beside a message: its id, and the id of the symbol of its easy words. Without a
/// symbol nothing takes the place of a clip that is missing.
#[derive(Clone, Copy)]
pub struct Beside(pub fn(id: String, symbol: Option<String>) -> AnyView);

/// What this program puts beside a message that has no easy words of its own place: an answer, a verdict.
pub fn beside(id: String) -> Option<AnyView> {
    use_context::<Beside>().map(|Beside(show)| show(id, None))
}
