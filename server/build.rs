//! With the feature `embed`, lists the files of the folder that `TONGDA_EMBED` names as Rust: path and bytes.

#![allow(clippy::print_stdout, reason = "standard output is how a build script speaks to cargo")]

use std::error::Error;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    if env::var_os("CARGO_FEATURE_EMBED").is_none() {
        return Ok(());
    }
    println!("cargo::rerun-if-env-changed=TONGDA_EMBED");
    let folder = env::var_os("TONGDA_EMBED").map(PathBuf::from).filter(|folder| folder.join("headers.json").exists());
    let Some(folder) = folder else {
        return Err(
            "TONGDA_EMBED must name a folder made by `cargo xtask dist`; `cargo xtask binary` does all of it".into()
        );
    };
    let folder = folder.canonicalize()?;
    println!("cargo::rerun-if-changed={}", folder.display());

    let mut paths = Vec::new();
    walk(&folder, "", &mut paths)?;
    // In order: the server searches by halves.
    paths.sort();
    let mut list = String::from("&[\n");
    for path in paths {
        writeln!(list, "    ({path:?}, include_bytes!({:?})),", folder.join(&path))?;
    }
    list += "]\n";
    let out = env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?;
    Ok(fs::write(Path::new(&out).join("files.rs"), list)?)
}

fn walk(folder: &Path, prefix: &str, paths: &mut Vec<String>) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            walk(&entry.path(), &format!("{path}/"), paths)?;
        } else {
            paths.push(path);
        }
    }
    Ok(())
}
