//! The headers of every answer, in one place: the test server sends them, `headers.json` hands them to other servers.

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

/// The same for the page that other sites frame. Who may do so is said in a header alone.
pub const EMBED_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; \
     form-action 'none'; base-uri 'none'";

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

/// For files whose name changes with their content.
pub const IMMUTABLE: &str = "public, max-age=31536000, immutable";

/// For all others: kept, but asked about each time.
pub const NO_CACHE: &str = "no-cache";

const TYPES: [(&str, &str); 17] = [
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

/// The media type of a path, by its ending.
pub fn media_type(path: &str) -> &'static str {
    let end = path.rsplit_once('.').map_or("", |(_, end)| end);
    TYPES.iter().find(|(known, _)| *known == end).map_or("application/octet-stream", |(_, kind)| kind)
}

/// Whether the name carries a hash: `name-` and eight hexadecimal digits before the ending.
pub fn is_hashed(path: &str) -> bool {
    let stem = path.rsplit_once('.').map_or(path, |(stem, _)| stem);
    stem.rsplit_once('-').is_some_and(|(_, end)| {
        end.len() == 8 && end.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
    })
}

/// The same for servers that are not ours.
pub fn json() -> Result<Vec<u8>> {
    let all: Map<String, Value> = SECURITY.iter().map(|(name, value)| ((*name).to_owned(), (*value).into())).collect();
    let types: Map<String, Value> = TYPES.iter().map(|(end, kind)| ((*end).to_owned(), (*kind).into())).collect();
    let whole = json!({
        "all": all,
        "hashed": { "match": "-[0-9a-f]{8}\\.(js|css|wasm)$", "headers": { "cache-control": IMMUTABLE } },
        "others": { "headers": { "cache-control": NO_CACHE } },
        "types": types,
        "twins": { "br": ".br", "gzip": ".gz", "headers": { "vary": "accept-encoding" } },
    });
    Ok(serde_json::to_vec_pretty(&whole)?)
}

#[cfg(test)]
mod tests {
    use super::is_hashed;

    #[test]
    fn only_eight_hex_digits_make_a_hashed_name() {
        assert!(is_hashed("app-0123abcd.wasm"));
        assert!(!is_hashed("icon-maskable.svg"));
        assert!(!is_hashed("locales/zh-CN/start.ftl"));
    }
}
