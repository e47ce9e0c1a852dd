//! One answer to one request.

use std::borrow::Cow;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, Response, StatusCode, header};
use sha2::{Digest, Sha256};

use crate::address::Address;
use crate::range::{self, Asked};
use crate::rules::Rules;
use crate::site::Site;

/// Answers. Nothing about it is written down.
pub async fn answer(State(site): State<Site>, request: Request) -> Response<Body> {
    let Some(rules) = site.rules() else { return plain(StatusCode::INTERNAL_SERVER_ERROR) };
    let address = Address::read(request.uri().path(), &site.base);
    let path = if let Address::Path(path) = &address { path.as_str() } else { "" };
    let is_reading = matches!(*request.method(), Method::GET | Method::HEAD);
    let mut answer = match &address {
        _ if !is_reading => with(plain(StatusCode::METHOD_NOT_ALLOWED), header::ALLOW, "GET, HEAD"),
        Address::Path(path) => file(&site, &rules, path, request.headers()),
        Address::Slash(to) => {
            // What makes a machine a kiosk stands in the query.
            let query = request.uri().query().map(|query| format!("?{query}")).unwrap_or_default();
            with(plain(StatusCode::PERMANENT_REDIRECT), header::LOCATION, &format!("{to}{query}"))
        }
        Address::Nothing => plain(StatusCode::NOT_FOUND),
    };
    for (name, value) in rules.of(path) {
        set(answer.headers_mut(), name, value);
    }
    answer
}

fn file(site: &Site, rules: &Rules, path: &str, asked: &HeaderMap) -> Response<Body> {
    let Some((whole, is_stored)) = site.read(path) else { return plain(StatusCode::NOT_FOUND) };
    let text = |name: HeaderName| asked.get(name).and_then(|value| value.to_str().ok());
    let range = text(header::RANGE);
    // A part is a part of the file as it is.
    let twin = if is_stored && range.is_none() { twin(site, path, text(header::ACCEPT_ENCODING)) } else { None };
    let (bytes, encoding) = twin.map_or((whole, None), |(bytes, name)| (bytes, Some(name)));
    let tag = tag(&bytes);

    let mut answer = Response::new(Body::empty());
    let headers = answer.headers_mut();
    set(headers, "content-type", rules.media_type(path));
    set(headers, "vary", "accept-encoding");
    set(headers, "etag", &tag);
    for (name, value) in rules.caching(path) {
        set(headers, name, value);
    }
    if let Some(encoding) = encoding {
        set(headers, "content-encoding", encoding);
    }
    if text(header::IF_NONE_MATCH).is_some_and(|known| is_known(known, &tag)) {
        *answer.status_mut() = StatusCode::NOT_MODIFIED;
        return answer;
    }
    // A part of another version than the one the browser has begun with would be nonsense.
    let range = range.filter(|_| text(header::IF_RANGE).is_none_or(|known| known == tag));
    match range::read(range, bytes.len()) {
        Asked::Whole => *answer.body_mut() = body(bytes),
        Asked::Part(part) => {
            *answer.status_mut() = StatusCode::PARTIAL_CONTENT;
            let place = format!("bytes {}-{}/{}", part.start, part.end - 1, bytes.len());
            set(answer.headers_mut(), "content-range", &place);
            *answer.body_mut() = bytes.get(part).map_or_else(Body::empty, |part| Body::from(part.to_vec()));
        }
        Asked::Beyond => {
            *answer.status_mut() = StatusCode::RANGE_NOT_SATISFIABLE;
            set(answer.headers_mut(), "content-range", &format!("bytes */{}", bytes.len()));
        }
    }
    answer
}

fn body(bytes: Cow<'static, [u8]>) -> Body {
    match bytes {
        Cow::Borrowed(bytes) => Body::from(bytes),
        Cow::Owned(bytes) => Body::from(bytes),
    }
}

/// The compressed twin that the browser takes, best first.
fn twin(site: &Site, path: &str, accepted: Option<&str>) -> Option<(Cow<'static, [u8]>, &'static str)> {
    let accepted = accepted?;
    [("br", ".br"), ("gzip", ".gz")]
        .into_iter()
        .filter(|(name, _)| accepts(accepted, name))
        .find_map(|(name, end)| Some((site.stored(&format!("{path}{end}"))?, name)))
}

fn accepts(accepted: &str, name: &str) -> bool {
    accepted.split(',').any(|one| {
        let (coding, quality) = one.split_once(';').unwrap_or((one, ""));
        coding.trim() == name && !matches!(quality.trim(), "q=0" | "q=0.0" | "q=0.00" | "q=0.000")
    })
}

fn tag(bytes: &[u8]) -> String {
    let digits: String = Sha256::digest(bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    format!("\"{digits}\"")
}

fn is_known(known: &str, tag: &str) -> bool {
    known.split(',').any(|one| one.trim().trim_start_matches("W/") == tag)
}

fn plain(status: StatusCode) -> Response<Body> {
    let mut answer = Response::new(Body::from(status.to_string()));
    *answer.status_mut() = status;
    set(answer.headers_mut(), "content-type", "text/plain; charset=utf-8");
    with(answer, header::CACHE_CONTROL, "no-cache")
}

fn with(mut answer: Response<Body>, name: HeaderName, value: &str) -> Response<Body> {
    set(answer.headers_mut(), name.as_str(), value);
    answer
}

/// A header that cannot be written (a list of headers gone wrong) is left out.
fn set(headers: &mut HeaderMap, name: &str, value: &str) {
    if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
        headers.insert(name, value);
    }
}

#[cfg(test)]
mod tests {
    use super::{accepts, is_known};

    #[test]
    fn a_refused_coding_is_not_sent() {
        assert!(accepts("gzip, deflate, br, zstd", "br"));
        assert!(accepts("br;q=0.5", "br"));
        assert!(!accepts("br;q=0, gzip", "br"));
        assert!(!accepts("identity", "gzip"));
    }

    #[test]
    fn one_of_several_known_versions_is_enough() {
        assert!(is_known("\"a\", W/\"b\"", "\"b\""));
        assert!(!is_known("\"a\"", "\"b\""));
    }
}
