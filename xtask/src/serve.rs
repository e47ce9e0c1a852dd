//! `cargo xtask serve`: build, serve, and build again when a source changes. A build that fails is reported; the last
//! good one stays on the screen.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::{Arc, RwLock};
use std::time::{Duration, Instant, SystemTime};

use anyhow::Result;

use crate::compile::{self, Care};
use crate::prepare::node;
use crate::run::{self, Stop};
use crate::server;
use crate::site;
use crate::step;

const WATCHED: [&str; 7] = ["src", "content", "locales", "public", "Cargo.toml", "Cargo.lock", ".cargo"];
const LOOK_EVERY: Duration = Duration::from_millis(700);

/// What `serve` was asked to do.
pub struct Options {
    port: u16,
    care: Care,
}

impl Options {
    /// Reads the words after `serve`.
    pub fn parse(words: &[String]) -> Result<Options> {
        let mut options = Options { port: 8080, care: Care::Quick };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            match word.as_str() {
                "--release" => options.care = Care::Ship,
                "--port" => {
                    let given = words.next().map_or("", String::as_str);
                    options.port = given.parse().map_err(|_| {
                        Stop::asked_wrongly(format!("--port needs a number up to 65535, not \"{given}\""))
                    })?;
                }
                other => {
                    return Err(Stop::asked_wrongly(format!(
                        "serve does not know \"{other}\"; it takes --port <number> and --release"
                    )));
                }
            }
        }
        Ok(options)
    }
}

/// Serves until it is stopped.
pub fn serve(options: &Options) -> Result<()> {
    // A busy port is better known now than after the build. Until the first build is ready the port stays closed, so that
    // whoever waits for it meets a finished page.
    drop(server::listen(options.port)?);
    if options.care == Care::Ship
        && let Err(error) = node::ensure()
    {
        step::line(&format!("  going on without wasm-opt, the module stays unoptimised: {error:#}"));
    }

    let folder: server::Folder = Arc::new(RwLock::new(PathBuf::new()));
    let mut seen = snapshot();
    let mut serving: Option<SocketAddr> = None;
    let mut turn = 0;
    loop {
        let begun = Instant::now();
        // Two folders in turn: the one on the screen is never touched by a build.
        let into = run::root().join("target/served").join(["a", "b"][turn % 2]);
        match site::build(options.care, &into) {
            Ok(_) => {
                turn += 1;
                if let Ok(mut folder) = folder.write() {
                    *folder = into;
                }
                let address = match serving {
                    Some(address) => address,
                    None => server::start(server::listen(options.port)?, folder.clone(), "/")?,
                };
                serving = Some(address);
                let took = step::seconds(begun.elapsed());
                step::line(&format!("\nBuilt in {took}. Serving http://{address} (stop with Ctrl+C)"));
                if options.care == Care::Quick {
                    step::line(
                        "This is a quick build, larger and slower than the published one; --release builds that.",
                    );
                }
            }
            Err(error) if error.is::<Stop>() => return Err(error),
            Err(error) => {
                let still = match serving {
                    Some(_) => "The last good build is still being served.",
                    None => "Nothing is served yet.",
                };
                step::line(&format!("\nThe build did not succeed: {error:#}\n{still} Waiting for a change."));
            }
        }
        seen = next_change(&seen);
        step::line("\nSomething changed, building again");
    }
}

type Snapshot = BTreeMap<PathBuf, SystemTime>;

/// Waits until the watched files differ from `seen` and have then stayed the same for one look.
fn next_change(seen: &Snapshot) -> Snapshot {
    loop {
        std::thread::sleep(LOOK_EVERY);
        let mut now = snapshot();
        if now == *seen {
            continue;
        }
        loop {
            std::thread::sleep(LOOK_EVERY);
            let later = snapshot();
            if later == now {
                return now;
            }
            now = later;
        }
    }
}

fn snapshot() -> Snapshot {
    let mut all = Snapshot::new();
    for name in WATCHED {
        note(&run::root().join(name), &mut all);
    }
    // It may lie elsewhere.
    if let Ok(content) = compile::content() {
        note(&run::root().join(content), &mut all);
    }
    all
}

fn note(path: &Path, all: &mut Snapshot) {
    let Ok(found) = path.metadata() else { return };
    if found.is_dir() {
        let entries = std::fs::read_dir(path).into_iter().flatten().flatten();
        entries.for_each(|entry| note(&entry.path(), all));
    } else if let Ok(changed) = found.modified() {
        all.insert(path.to_path_buf(), changed);
    }
}
