//! apt on Debian (or a relative of it): installing as root, or taking a package apart as anybody.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::run;
use crate::step;

/// Where no network answers, this is soon known.
const IMPATIENT: [&str; 4] = ["-o", "Acquire::http::Timeout=20", "-o", "Acquire::https::Timeout=20"];

/// Whether packages may be installed here without asking anybody.
pub fn may_install() -> bool {
    Path::new("/etc/debian_version").exists()
        && run::is_found("apt-get")
        && run::output(run::command("id").arg("-u")).is_ok_and(|id| id == "0")
}

/// Whether packages can be fetched and taken apart, for which nobody's leave is needed.
pub fn may_unpack() -> bool {
    run::is_found("apt-get") && run::is_found("dpkg-deb")
}

/// Installs packages, with apt's progress on the screen.
pub fn install(packages: &[&str]) -> Result<()> {
    step::line(&format!("  installing with apt: {}", packages.join(" ")));
    if let Err(error) = run::run(apt().arg("update")) {
        // One source of many that does not answer is enough for that; the lists that are there may do.
        step::line(&format!("  going on with the lists of packages that are here: {error:#}"));
    }
    run::run(apt().args(["install", "--yes", "--no-install-recommends"]).args(packages))
}

/// Fetches a package and puts its files below a folder, which is emptied first. Nothing is installed, no script runs.
pub fn unpack(package: &str, into: &Path) -> Result<()> {
    step::line(&format!("  unpacking Debian's {package} into {}", into.display()));
    if into.exists() {
        fs::remove_dir_all(into).with_context(|| format!("could not empty {}", into.display()))?;
    }
    fs::create_dir_all(into)?;
    let download = |options: &[String]| {
        run::run(apt().args(IMPATIENT).args(options).args(["download", package]).current_dir(into))
    };
    if download(&[]).is_err() {
        // Small images come without lists of packages, and those of the machine are root's.
        let own = own_lists(into)?;
        run::run(apt().args(IMPATIENT).args(&own).arg("update"))?;
        download(&own)?;
    }
    let file = fetched(package, into)?.with_context(|| format!("apt-get has put no {package} there"))?;
    run::run(run::command("dpkg-deb").arg("--extract").arg(file).arg(into))
}

/// Options that make apt keep its lists in this folder.
fn own_lists(folder: &Path) -> Result<[String; 4]> {
    let (lists, cache) = (folder.join("lists"), folder.join("cache"));
    fs::create_dir_all(lists.join("partial"))?;
    fs::create_dir_all(cache.join("archives/partial"))?;
    let lists = format!("Dir::State::Lists={}", lists.display());
    let cache = format!("Dir::Cache={}", cache.display());
    Ok(["-o".to_owned(), lists, "-o".to_owned(), cache])
}

fn fetched(package: &str, folder: &Path) -> Result<Option<PathBuf>> {
    let begins = format!("{package}_");
    let mut files = fs::read_dir(folder)?.flatten().map(|entry| entry.path());
    Ok(files.find(|file| {
        let is_package = file.extension().is_some_and(|end| end == "deb");
        is_package && file.file_name().is_some_and(|name| name.to_string_lossy().starts_with(&begins))
    }))
}

fn apt() -> Command {
    let mut apt = run::command("apt-get");
    apt.env("DEBIAN_FRONTEND", "noninteractive");
    apt
}
