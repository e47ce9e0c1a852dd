//! Copies of folders, to change something in them.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::{Path, PathBuf};

/// A copy of a folder for one case.
pub fn copy(from: &Path, case: usize) -> PathBuf {
    let to = std::env::temp_dir().join(format!("tongda-copy-{}-{case}", std::process::id()));
    copy_into(from, &to);
    to
}

fn copy_into(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_into(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
