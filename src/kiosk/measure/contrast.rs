//! Colours as browsers compute them, and the contrast between two of them.

/// A colour of sRGB: red, green, blue and how much of it covers what lies below, each from 0 to 1.
pub type Colour = [f64; 4];

/// White that hides everything below: what a page lies on when it says nothing else.
pub const WHITE: Colour = [1.0, 1.0, 1.0, 1.0];

/// Reads a computed colour: `rgb()`, `rgba()`, `color(srgb …)`, `#rgb`, `#rrggbb`, `transparent`. Anything else is
/// `None`: what is not understood must never count as good.
#[must_use]
pub fn parse(text: &str) -> Option<Colour> {
    let text = text.trim();
    if text == "transparent" {
        return Some([0.0; 4]);
    }
    if let Some(digits) = text.strip_prefix('#') {
        return hex(digits);
    }
    let (name, rest) = text.strip_suffix(')')?.split_once('(')?;
    let (rest, whole) = match name {
        "rgb" | "rgba" => (rest, 255.0),
        "color" => (rest.trim_start().strip_prefix("srgb ")?, 1.0),
        _ => return None,
    };
    let parts: Vec<&str> = rest.split([' ', ',', '/']).filter(|part| !part.is_empty()).collect();
    let channel = |part: &str| number(part, whole);
    match parts[..] {
        [r, g, b] => Some([channel(r)?, channel(g)?, channel(b)?, 1.0]),
        [r, g, b, a] => Some([channel(r)?, channel(g)?, channel(b)?, number(a, 1.0)?]),
        _ => None,
    }
}

/// A share of `whole`, or a percentage, as a number from 0 to 1.
fn number(part: &str, whole: f64) -> Option<f64> {
    let value = match part.strip_suffix('%') {
        Some(percent) => percent.parse::<f64>().ok()? / 100.0,
        None => part.parse::<f64>().ok()? / whole,
    };
    value.is_finite().then(|| value.clamp(0.0, 1.0))
}

fn hex(digits: &str) -> Option<Colour> {
    let value = |range: std::ops::Range<usize>| u8::from_str_radix(digits.get(range)?, 16).ok();
    let [r, g, b] = match digits.len() {
        3 => [value(0..1)? * 17, value(1..2)? * 17, value(2..3)? * 17],
        6 => [value(0..2)?, value(2..4)?, value(4..6)?],
        _ => return None,
    };
    Some([f64::from(r) / 255.0, f64::from(g) / 255.0, f64::from(b) / 255.0, 1.0])
}

/// What is seen where one colour lies on another.
#[must_use]
pub fn over(top: Colour, below: Colour) -> Colour {
    let alpha = top[3] + below[3] * (1.0 - top[3]);
    if alpha == 0.0 {
        return [0.0; 4];
    }
    let mixed = |i: usize| (top[i] * top[3] + below[i] * below[3] * (1.0 - top[3])) / alpha;
    [mixed(0), mixed(1), mixed(2), alpha]
}

/// Relative luminance of WCAG 2.2, from 0 (black) to 1 (white). Transparency is not looked at.
#[must_use]
pub fn luminance(colour: Colour) -> f64 {
    let light = |c: f64| if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) };
    0.2126 * light(colour[0]) + 0.7152 * light(colour[1]) + 0.0722 * light(colour[2])
}

/// Contrast ratio of WCAG 2.2, from 1 (the same) to 21 (black and white); which is above does not matter.
#[must_use]
pub fn ratio(one: Colour, other: Colour) -> f64 {
    let (a, b) = (luminance(one), luminance(other));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// Contrast of what lies on a ground with that ground.
#[must_use]
pub fn seen(top: Colour, ground: Colour) -> f64 {
    ratio(over(top, ground), ground)
}
