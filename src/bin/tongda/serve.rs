//! `tongda serve`: the site from this machine, for a kiosk with no web server.

use super::{Done, Options, Stop};
use std::io::{ErrorKind, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::{Arc, RwLock};
use tongda_server::{Site, start};

/// Options with a value.
pub const VALUES: [&str; 4] = ["--port", "--host", "--path", "--settings"];

/// Serves until it is stopped.
pub fn run(options: &Options) -> Done {
    let site = site(options)?;
    let address =
        SocketAddr::new(number(options, "--host", Ipv4Addr::LOCALHOST.into())?, number(options, "--port", 8080)?);
    let listener = TcpListener::bind(address).map_err(|error| match error.kind() {
        ErrorKind::AddrInUse => Stop(2, format!("{address} is in use by another program; choose another --port")),
        _ => Stop(1, format!("{address}: {error}")),
    })?;
    let failed = |error| Stop(1, format!("could not serve: {error}"));
    let address = listener.local_addr().map_err(failed)?;
    let shown = format!("http://{address}{}", site.base);
    let server = start(listener, site).map_err(failed)?;
    // Whoever started this may read the address from here; one who does not look is no reason to stop.
    let _ = writeln!(std::io::stdout(), "{shown}");
    if !address.ip().is_loopback() {
        eprintln!("tongda: other machines can read this. They get no offline copy and no installing without HTTPS.");
    }
    match server.join() {
        Ok(Ok(())) => Ok(true),
        Ok(Err(error)) => Err(failed(error)),
        Err(_) => Err(Stop(1, "the server stopped".to_string())),
    }
}

fn site(options: &Options) -> Result<Site, Stop> {
    let site = match &options.plain[..] {
        [] => Site::inside().ok_or_else(|| {
            Stop(2, "there is no site in this program: name a folder made by `cargo xtask dist`, or build with `cargo xtask binary`".to_string())
        })?,
        [folder] => {
            let site = Site::folder(Arc::new(RwLock::new(PathBuf::from(folder))));
            if site.rules().is_none() {
                return Err(Stop(2, format!("{folder}: no site of Tongda (headers.json is missing or not ours)")));
            }
            site
        }
        _ => return Err(Stop(2, "give one folder at most; see --help".to_string())),
    };
    let site = site.below(options.value("--path").unwrap_or("/"));
    match options.value("--settings") {
        Some(folder) if !Path::new(folder).is_dir() => Err(Stop(2, format!("{folder}: no such folder"))),
        Some(folder) => Ok(site.with_settings(PathBuf::from(folder))),
        None => Ok(site),
    }
}

fn number<T: std::str::FromStr>(options: &Options, name: &str, usual: T) -> Result<T, Stop> {
    let Some(text) = options.value(name) else { return Ok(usual) };
    let what = if name == "--host" { "an IP address" } else { "a number up to 65535" };
    text.parse().map_err(|_| Stop(2, format!("{name} wants {what}, not '{text}'")))
}
