//! The server of `serve` and of the browser tests: files of one folder with exactly the headers of production.

use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::{Arc, RwLock};

use anyhow::{Context, Result};
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method, Response, StatusCode, header};

use crate::run::Stop;
use crate::site;

/// The folder being served; it changes when a newer build is ready.
pub type Folder = Arc<RwLock<PathBuf>>;

/// Takes a port of this machine; 0 takes a free one.
pub fn listen(port: u16) -> Result<TcpListener> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|error| match error.kind() {
        std::io::ErrorKind::AddrInUse => Stop::asked_wrongly(format!(
            "port {port} is in use by another program; stop it, or choose another port with --port {}",
            port.saturating_add(1)
        )),
        _ => anyhow::Error::new(error).context(format!("could not listen on port {port}")),
    })
}

/// Serves in a thread of its own, until the program ends.
pub fn start(listener: TcpListener, folder: Folder) -> Result<SocketAddr> {
    let address = listener.local_addr()?;
    listener.set_nonblocking(true)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
    let listener = {
        let _inside = runtime.enter();
        tokio::net::TcpListener::from_std(listener)?
    };
    let router = axum::Router::new().fallback(answer).with_state(folder);
    std::thread::Builder::new()
        .name("server".to_owned())
        .spawn(move || runtime.block_on(async { axum::serve(listener, router).await }))
        .context("could not start the server's thread")?;
    Ok(address)
}

async fn answer(State(folder): State<Folder>, request: Request) -> Response<Body> {
    let mut answer = if matches!(*request.method(), Method::GET | Method::HEAD) {
        let folder = folder.read().map(|folder| folder.clone()).unwrap_or_default();
        file(&folder, request.uri().path(), request.headers())
    } else {
        plain(StatusCode::METHOD_NOT_ALLOWED)
    };
    for (name, value) in site::SECURITY {
        answer.headers_mut().insert(name, header::HeaderValue::from_static(value));
    }
    answer
}

fn file(folder: &Path, asked: &str, headers: &HeaderMap) -> Response<Body> {
    let Some(path) = below(asked) else {
        return plain(StatusCode::NOT_FOUND);
    };
    let (bytes, encoding) = match twin(folder, &path, headers) {
        Some(twin) => twin,
        None => match std::fs::read(folder.join(&path)) {
            Ok(bytes) => (bytes, None),
            Err(_) => return plain(StatusCode::NOT_FOUND),
        },
    };
    let tag = format!("\"{}\"", site::hash(&bytes, 16));
    let known = headers.get(header::IF_NONE_MATCH).is_some_and(|known| known.as_bytes() == tag.as_bytes());
    let mut answer = Response::builder()
        .status(if known { StatusCode::NOT_MODIFIED } else { StatusCode::OK })
        .header(header::CONTENT_TYPE, site::media_type(&path))
        .header(header::CACHE_CONTROL, if site::is_hashed(&path) { site::IMMUTABLE } else { site::NO_CACHE })
        .header(header::VARY, "accept-encoding")
        .header(header::ETAG, tag);
    if let Some(encoding) = encoding {
        answer = answer.header(header::CONTENT_ENCODING, encoding);
    }
    let body = if known { Body::empty() } else { Body::from(bytes) };
    answer.body(body).unwrap_or_else(|_| plain(StatusCode::INTERNAL_SERVER_ERROR))
}

/// The compressed twin that the browser takes, best first.
fn twin(folder: &Path, path: &str, headers: &HeaderMap) -> Option<(Vec<u8>, Option<&'static str>)> {
    let accepted = headers.get(header::ACCEPT_ENCODING)?.to_str().ok()?;
    [("br", ".br"), ("gzip", ".gz")].into_iter().filter(|(name, _)| accepts(accepted, name)).find_map(|(name, end)| {
        let bytes = std::fs::read(folder.join(format!("{path}{end}"))).ok()?;
        Some((bytes, Some(name)))
    })
}

fn accepts(accepted: &str, name: &str) -> bool {
    accepted.split(',').any(|one| {
        let (coding, quality) = one.split_once(';').unwrap_or((one, ""));
        coding.trim() == name && !matches!(quality.trim(), "q=0" | "q=0.0" | "q=0.00" | "q=0.000")
    })
}

/// The path below the folder, or nothing where the address tries to leave it or names what is not for browsers.
fn below(asked: &str) -> Option<String> {
    let path = asked.trim_start_matches('/');
    let is_plain = path.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_./".contains(&byte));
    let is_inside = path.split('/').all(|part| !part.starts_with('.'));
    let path = if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
    (is_plain && is_inside).then_some(path)
}

fn plain(status: StatusCode) -> Response<Body> {
    let mut answer = Response::new(Body::from(status.to_string()));
    *answer.status_mut() = status;
    let headers = answer.headers_mut();
    headers.insert(header::CONTENT_TYPE, header::HeaderValue::from_static("text/plain; charset=utf-8"));
    headers.insert(header::CACHE_CONTROL, header::HeaderValue::from_static(site::NO_CACHE));
    answer
}

#[cfg(test)]
mod tests {
    use super::{accepts, below};

    #[test]
    fn an_address_cannot_leave_the_folder() {
        assert_eq!(below("/").as_deref(), Some("index.html"));
        assert_eq!(below("/locales/zh-CN/start.ftl").as_deref(), Some("locales/zh-CN/start.ftl"));
        for outside in ["/../Cargo.toml", "/a/../../b", "/.git/config", "/%2e%2e/Cargo.toml", "/a\\b"] {
            assert_eq!(below(outside), None, "{outside}");
        }
    }

    #[test]
    fn a_refused_coding_is_not_sent() {
        assert!(accepts("gzip, deflate, br, zstd", "br"));
        assert!(accepts("br;q=0.5", "br"));
        assert!(!accepts("br;q=0, gzip", "br"));
        assert!(!accepts("identity", "gzip"));
    }
}
