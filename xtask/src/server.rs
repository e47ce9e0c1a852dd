//! The server of `serve` and of the browser tests where there is no nginx: the one of `tongda serve`.

use std::net::{Ipv4Addr, SocketAddr, TcpListener};

use anyhow::{Context, Result};
pub use tongda_server::Folder;
use tongda_server::Site;

use crate::run::Stop;

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

/// Serves below a path in a thread of its own, until the program ends.
pub fn start(listener: TcpListener, folder: Folder, base: &str) -> Result<SocketAddr> {
    let address = listener.local_addr()?;
    tongda_server::start(listener, Site::folder(folder).below(base)).context("could not start the server's thread")?;
    Ok(address)
}
