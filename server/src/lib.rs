//! A web server for one site: a folder of files, or the same folder inside the program. It reads, and does nothing
//! else: GET and HEAD, no listing, no log. Which headers go with which file stands in the site's own `headers.json`.
//!
//! `cargo xtask serve` and `tongda serve` are both this server.

mod address;
mod answer;
mod range;
mod rules;
mod site;

use std::io;
use std::net::TcpListener;
use std::thread::{Builder, JoinHandle};

pub use rules::{Rules, is_hashed};
pub use site::{Folder, Site};

/// Serves in a thread of its own, until the program ends.
pub fn start(listener: TcpListener, site: Site) -> io::Result<JoinHandle<io::Result<()>>> {
    listener.set_nonblocking(true)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
    let listener = {
        let _inside = runtime.enter();
        tokio::net::TcpListener::from_std(listener)?
    };
    let router = axum::Router::new().fallback(answer::answer).with_state(site);
    Builder::new()
        .name("server".to_owned())
        .spawn(move || runtime.block_on(async { axum::serve(listener, router).await }))
}
