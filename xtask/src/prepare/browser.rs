//! The browser and the Chinese fonts for the browser tests.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::debian;
use crate::run::{self, Stop};
use crate::step;

const CHROMIUM: &str = "/usr/bin/chromium";
const SHELL: &str = "/usr/lib/chromium/chromium-headless-shell";

/// What the browser tests are run in.
pub struct Browser {
    /// The whole browser.
    pub chromium: PathBuf,
    /// Its headless shell: the same engine without windows, a third faster. Without it the whole browser does its part.
    pub shell: Option<PathBuf>,
}

impl Browser {
    fn found() -> Browser {
        let shell = PathBuf::from(SHELL);
        Browser { chromium: CHROMIUM.into(), shell: shell.exists().then_some(shell) }
    }
}

/// Finds (or installs) Chromium, its shell and a Chinese font. `TONGDA_CHROMIUM` names another browser.
pub fn ensure() -> Result<Browser> {
    if let Some(own) = std::env::var_os("TONGDA_CHROMIUM").filter(|path| !path.is_empty()).map(PathBuf::from) {
        if !own.exists() {
            return Err(Stop::asked_wrongly(format!("TONGDA_CHROMIUM names {}, which is not there", own.display())));
        }
        return Ok(Browser { chromium: own, shell: None });
    }
    let mut packages = Vec::new();
    if !Path::new(CHROMIUM).exists() {
        packages.push("chromium");
    }
    if !has_chinese_font() {
        packages.push("fonts-noto-cjk");
    }
    if !packages.is_empty() && !debian::may_install() {
        return Err(Stop::missing(
            "testing in the browser",
            &[
                "Chromium, with its path in the environment variable TONGDA_CHROMIUM",
                "a font with Chinese characters, for example Noto Sans CJK",
            ],
        ));
    }
    if !packages.is_empty() {
        debian::install(&packages)?;
    }
    if !Path::new(SHELL).exists() && debian::may_install() {
        // Only faster: a Debian without the package goes on with the whole browser.
        if let Err(error) = debian::install(&["chromium-headless-shell"]) {
            step::line(&format!("  no chromium-headless-shell ({error:#}); the whole browser does its part"));
        }
    }
    Ok(Browser::found())
}

fn has_chinese_font() -> bool {
    let listed = run::output(run::command("fc-list").arg(":lang=zh")).is_ok_and(|list| !list.is_empty());
    listed || Path::new("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc").exists()
}
