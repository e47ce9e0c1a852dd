//! nginx with the files of `docs/deploy/nginx`, serving the published site below `/tongda/`. It runs as a plain process of
//! this user, with everything it writes under `target/nginx`, and ends with this value.

use std::fs;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, bail};

use crate::run;

/// A running nginx.
pub struct Nginx {
    process: Child,
    port: u16,
}

impl Nginx {
    /// Starts it on a free port and waits until it answers.
    pub fn start(program: &Path, site: &Path) -> Result<Nginx> {
        let folder = run::root().join("target/nginx");
        fs::create_dir_all(&folder)?;
        // Free a moment ago; nginx takes no socket that is open already.
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        let file = folder.join("nginx.conf");
        fs::write(&file, configuration(&folder, site, port)?)?;
        let mut command = run::command(program);
        command.arg("-p").arg(&folder).arg("-c").arg(&file).arg("-e").arg(folder.join("error.log"));
        let process = command.stdin(Stdio::null()).spawn().context("could not start nginx")?;
        let mut nginx = Nginx { process, port };
        for _ in 0..100 {
            if TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok() {
                return Ok(nginx);
            }
            if let Some(status) = nginx.process.try_wait()? {
                let log = fs::read_to_string(folder.join("error.log")).unwrap_or_default();
                bail!("nginx ended at once ({status}):\n{log}");
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        bail!("nginx does not answer on port {port}");
    }

    /// The site's address.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}/tongda/", self.port)
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        // If it has ended by itself there is nothing to end.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The shipped files as they are, with folders and port of this run around them.
fn configuration(folder: &Path, site: &Path, port: u16) -> Result<String> {
    let shipped = run::root().join("docs/deploy/nginx");
    let example = fs::read_to_string(shipped.join("site.conf")).context("docs/deploy/nginx/site.conf")?;
    let locations = example.split_once("server_tokens off;").and_then(|(_, rest)| rest.split_once("\n}\n"));
    let (locations, _) = locations.context("docs/deploy/nginx/site.conf has no locations")?;
    let locations = locations
        .replace("/srv/tongda/", &format!("\"{}/\"", site.display()))
        .replace("snippets/tongda.conf", &format!("\"{}\"", shipped.join("tongda.conf").display()));
    let kinds = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
    let temporary = kinds.map(|kind| format!("    {kind}_temp_path \"{}/{kind}\";\n", folder.display())).concat();
    Ok(format!(
        "daemon off;\nmaster_process off;\npid \"{folder}/nginx.pid\";\nerror_log \"{folder}/error.log\" warn;\n\
         events {{}}\nhttp {{\n    access_log off;\n{temporary}    include \"{maps}\";\n\
         server {{\n    listen 127.0.0.1:{port};\n{locations}\n}}\n}}\n",
        folder = folder.display(),
        maps = shipped.join("maps.conf").display(),
    ))
}
