//! The browser and the Chinese fonts for the browser tests.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::debian;
use crate::run::{self, Stop};

const CHROMIUM: &str = "/usr/bin/chromium";

/// Finds (or installs) Chromium and a Chinese font; the answer is Chromium's path. `TONGDA_CHROMIUM` names another one.
pub fn ensure() -> Result<PathBuf> {
    if let Some(own) = std::env::var_os("TONGDA_CHROMIUM").map(PathBuf::from).filter(|path| path.exists()) {
        return Ok(own);
    }
    let mut packages = Vec::new();
    if !Path::new(CHROMIUM).exists() {
        packages.push("chromium");
    }
    if !has_chinese_font() {
        packages.push("fonts-noto-cjk");
    }
    if packages.is_empty() {
        return Ok(CHROMIUM.into());
    }
    if !debian::may_install() {
        return Err(Stop::missing(
            "testing in the browser",
            &[
                "Chromium, with its path in the environment variable TONGDA_CHROMIUM",
                "a font with Chinese characters, for example Noto Sans CJK",
            ],
        ));
    }
    debian::install(&packages)?;
    Ok(CHROMIUM.into())
}

fn has_chinese_font() -> bool {
    let listed = run::output(run::command("fc-list").arg(":lang=zh")).is_ok_and(|list| !list.is_empty());
    listed || Path::new("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc").exists()
}
