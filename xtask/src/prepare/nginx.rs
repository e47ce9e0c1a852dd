//! nginx, for running the browser tests against a server that offices really have: the machine's own, else Debian's.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use super::debian;
use crate::nginx::Nginx;
use crate::run;
use crate::step;

const INSTALLED: &str = "/usr/sbin/nginx";

/// Packages that may hold the program: in older releases `nginx` only names another.
const PACKAGES: [&str; 2] = ["nginx", "nginx-core"];

/// It is looked for once: a machine that has none would be asked for it at every turn.
static FOUND: OnceLock<Option<PathBuf>> = OnceLock::new();

/// Finds an nginx that runs here, or installs one, or takes Debian's package apart where nothing may be installed.
/// Nothing where none can be had.
pub fn ensure() -> Option<PathBuf> {
    FOUND.get_or_init(|| installed().or_else(unpacked)).clone()
}

fn installed() -> Option<PathBuf> {
    let program = PathBuf::from(INSTALLED);
    if !program.exists()
        && debian::may_install()
        && let Err(error) = debian::install(&["nginx"])
    {
        // The program may be there all the same: some containers only cannot start the service that comes with it.
        step::line(&format!("  nginx could not be installed: {error:#}"));
    }
    runs(&program).then_some(program)
}

fn unpacked() -> Option<PathBuf> {
    let folder = run::root().join("target/nginx-debian");
    let program = folder.join("usr/sbin/nginx");
    if runs(&program) {
        return Some(program);
    }
    if !debian::may_unpack() {
        return None;
    }
    PACKAGES.into_iter().find_map(|package| {
        if let Err(error) = debian::unpack(package, &folder) {
            step::line(&format!("  {package} could not be unpacked: {error:#}"));
        }
        runs(&program).then(|| program.clone())
    })
}

/// Whether it is there, and this machine lets it run.
fn runs(program: &Path) -> bool {
    if !program.exists() {
        return false;
    }
    let tried = Nginx::try_out(program);
    if let Err(error) = &tried {
        step::line(&format!("  {} does not run here: {error:#}", program.display()));
    }
    tried.is_ok()
}
