//! New ids for sites and rounds, from the browser's random source.

/// Sixteen random hexadecimal digits; time-based where the browser has no random source.
#[must_use]
pub fn fresh() -> String {
    let mut bytes = [0; 8];
    let crypto = web_sys::window().and_then(|w| w.crypto().ok());
    let filled = crypto.is_some_and(|c| c.get_random_values_with_u8_array(&mut bytes).is_ok());
    if !filled {
        bytes = super::clock::now().millis().to_be_bytes();
    }
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}
