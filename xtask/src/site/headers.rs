//! The headers of every answer, in one place. `headers.json` hands them to our own server, `docs/deploy/` to nginx and Caddy
//! (`deploy.rs` writes those files).

use anyhow::Result;
use serde_json::{Map, Value, json};

// A macro, because `concat!` takes no constants.
macro_rules! policy {
    () => {
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' blob: data:; \
         media-src 'self' blob:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'none'; base-uri 'none'"
    };
}

/// What the page may do: load from its own origin, run its own WebAssembly, and nothing else.
pub const POLICY: &str = policy!();

// As above, for less.
macro_rules! embed_policy {
    () => {
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; \
         form-action 'none'; base-uri 'none'"
    };
}

/// The same for the page that other sites frame. Who may do so is said in a header alone.
pub const EMBED_POLICY: &str = embed_policy!();

/// Sent with every answer. `frame-ancestors` only counts in a header, so it stands here and not in the page.
pub const SECURITY: [(&str, &str); 4] = [
    ("content-security-policy", concat!(policy!(), "; frame-ancestors 'none'")),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    (
        "permissions-policy",
        "accelerometer=(self), autoplay=(self), camera=(), display-capture=(), geolocation=(self), gyroscope=(self), magnetometer=(), \
         microphone=(), midi=(), payment=(), publickey-credentials-get=(), usb=()",
    ),
];

/// Headers of files whose path begins in some way, beside those above and in place of them. What comes later counts.
pub struct Special {
    /// The beginning of the path, below the site's folder.
    pub begins: &'static str,
    /// What is sent with it.
    pub headers: &'static [(&'static str, &'static str)],
}

/// A page of another site may load it: there is nothing in it that is not public.
const SHARED: &[(&str, &str)] =
    &[("access-control-allow-origin", "*"), ("cross-origin-resource-policy", "cross-origin")];

/// The self-check inside pages of other sites: what their pages load, and the page that they frame.
pub const SPECIAL: [Special; 4] = [
    Special { begins: "embed.js", headers: SHARED },
    Special { begins: "embed-frame.js", headers: SHARED },
    Special { begins: "embed/", headers: SHARED },
    Special {
        begins: "embed.html",
        headers: &[("content-security-policy", concat!(embed_policy!(), "; frame-ancestors *"))],
    },
];

/// For files whose name changes with their content.
pub const IMMUTABLE: &str = "public, max-age=31536000, immutable";

/// For all others: kept, but asked about each time.
pub const NO_CACHE: &str = "no-cache";

/// The end of a path whose name changes with its content, as a regular expression. `is_hashed` in Rust.
pub const HASHED: &str = r"-[0-9a-f]{8}\.(js|css|wasm)$";

/// Media types by the ending of the path.
pub const TYPES: [(&str, &str); 17] = [
    ("html", "text/html; charset=utf-8"),
    ("css", "text/css; charset=utf-8"),
    ("js", "text/javascript; charset=utf-8"),
    ("wasm", "application/wasm"),
    ("json", "application/json"),
    ("ftl", "text/plain; charset=utf-8"),
    ("svg", "image/svg+xml"),
    ("webmanifest", "application/manifest+json"),
    ("txt", "text/plain; charset=utf-8"),
    ("png", "image/png"),
    ("jpg", "image/jpeg"),
    ("webp", "image/webp"),
    ("mp4", "video/mp4"),
    ("webm", "video/webm"),
    ("mp3", "audio/mpeg"),
    ("ogg", "audio/ogg"),
    ("vtt", "text/vtt; charset=utf-8"),
];

/// The list for servers, ours (`server/`) and others.
pub fn json() -> Result<Vec<u8>> {
    let whole = json!({
        "all": object(&SECURITY),
        "paths": SPECIAL.map(|rule| json!({ "begins": rule.begins, "headers": object(rule.headers) })),
        "hashed": { "match": HASHED, "headers": { "cache-control": IMMUTABLE } },
        "others": { "headers": { "cache-control": NO_CACHE } },
        "types": object(&TYPES),
        "twins": { "br": ".br", "gzip": ".gz", "headers": { "vary": "accept-encoding" } },
    });
    Ok(serde_json::to_vec_pretty(&whole)?)
}

fn object(pairs: &[(&str, &str)]) -> Map<String, Value> {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).into())).collect()
}
