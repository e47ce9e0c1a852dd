//! nginx with the files of `docs/deploy/nginx`, serving the published site below `/tongda/`. It runs as a plain process of
//! this user, with everything it writes under `target/nginx`, and ends with this value.

use std::fs::{self, File};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::run;

/// How long it may take on a machine that does much else.
const PATIENCE: Duration = Duration::from_secs(30);

/// A running nginx.
pub struct Nginx {
    process: Child,
    port: u16,
}

/// What stands in its `http` block, and there in the one `server`.
struct Blocks {
    http: String,
    server: String,
}

impl Nginx {
    /// Starts it on a free port with the shipped files, and waits until it answers.
    pub fn start(program: &Path, site: &Path) -> Result<Nginx> {
        launch(program, &shipped(site)?)
    }

    /// Whether this nginx runs on this machine at all: with nothing but what the shipped files ask of any nginx, which
    /// is patterns and packed twins. Where it does, a start with the shipped files that fails is their fault.
    pub fn try_out(program: &Path) -> Result<()> {
        let http = "map $uri $tried { \"~^/\" 1; }".to_owned();
        launch(program, &Blocks { http, server: "gzip_static on;".to_owned() }).map(drop)
    }

    /// The site's address.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}/tongda/", self.port)
    }

    /// Waits until it answers.
    fn answers(&mut self, log: &Path) -> Result<()> {
        let begun = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_err() {
            if let Some(status) = self.process.try_wait()? {
                bail!("nginx ended at once ({status}):\n{}", fs::read_to_string(log).unwrap_or_default());
            }
            if begun.elapsed() > PATIENCE {
                bail!("nginx does not answer on port {}", self.port);
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        Ok(())
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        // If it has ended by itself there is nothing to end.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn launch(program: &Path, blocks: &Blocks) -> Result<Nginx> {
    let attempt = || -> Result<Nginx> {
        let folder = fresh_folder()?;
        // Free a moment ago; nginx takes no socket that is open already.
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        let file = folder.join("nginx.conf");
        fs::write(&file, configuration(&folder, port, blocks))?;
        let log = folder.join("error.log");
        let mut command = run::command(program);
        // No `-e`: versions before 1.19.5 do not know it. What is said before the file is read comes the same way.
        command.arg("-p").arg(&folder).arg("-c").arg(&file);
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(File::create(&log)?);
        let process = command.spawn().with_context(|| format!("could not start {}", program.display()))?;
        let mut nginx = Nginx { process, port };
        nginx.answers(&log)?;
        Ok(nginx)
    };
    // Another program may have taken the port in that moment; hardly twice.
    attempt().or_else(|_| attempt())
}

/// What an earlier run has left may belong to another user.
fn fresh_folder() -> Result<PathBuf> {
    let folder = run::root().join("target/nginx");
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("could not empty {}", folder.display()))?;
    }
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// The shipped files as they are, around the folder of this run.
fn shipped(site: &Path) -> Result<Blocks> {
    let shipped = run::root().join("docs/deploy/nginx");
    let example = fs::read_to_string(shipped.join("site.conf")).context("docs/deploy/nginx/site.conf")?;
    let locations = example.split_once("server_tokens off;").and_then(|(_, rest)| rest.split_once("\n}\n"));
    let (locations, _) = locations.context("docs/deploy/nginx/site.conf has no locations")?;
    let server = locations
        .replace("/srv/tongda/", &format!("\"{}/\"", site.display()))
        .replace("snippets/tongda.conf", &format!("\"{}\"", shipped.join("tongda.conf").display()));
    Ok(Blocks { http: format!("include \"{}\";", shipped.join("maps.conf").display()), server })
}

/// Folders and port of this run around the blocks. `user`: started as root, nginx hands its folders to `nobody` unless
/// it is told whose they are, and in a container without the right to do so it ends there (seen where only one user is
/// mapped, and without CAP_CHOWN). Anybody else is only told that the line means nothing. `stderr` is the file that
/// `launch` gives it.
fn configuration(folder: &Path, port: u16, blocks: &Blocks) -> String {
    let kinds = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
    let temporary = kinds.map(|kind| format!("    {kind}_temp_path \"{}/{kind}\";\n", folder.display())).concat();
    format!(
        "daemon off;\nmaster_process off;\nuser root;\npid \"{folder}/nginx.pid\";\nerror_log stderr warn;\n\
         events {{}}\nhttp {{\n    access_log off;\n{temporary}    {http}\n\
         server {{\n    listen 127.0.0.1:{port};\n{server}\n}}\n}}\n",
        folder = folder.display(),
        http = blocks.http,
        server = blocks.server,
    )
}
