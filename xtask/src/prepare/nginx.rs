//! Debian's nginx, for running the browser tests against a server that offices really have.

use std::path::PathBuf;

use super::debian;
use crate::step;

const NGINX: &str = "/usr/sbin/nginx";

/// Finds (or installs) nginx; nothing where it cannot be had, which the tests can do without.
pub fn ensure() -> Option<PathBuf> {
    let program = PathBuf::from(NGINX);
    if !program.exists()
        && debian::may_install()
        && let Err(error) = debian::install(&["nginx"])
    {
        step::line(&format!("  nginx could not be installed: {error:#}"));
    }
    if program.exists() {
        return Some(program);
    }
    step::line("  no nginx here: the browser tests run against the server of `cargo xtask serve`, at /");
    None
}
