//! From Rust to the files that the site is made of: the WebAssembly module with its JavaScript glue, and the policy pack.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow};
use wasm_bindgen_cli_support::Bindgen;

use crate::prepare::wasm::TARGET;
use crate::prepare::{node, wasm};
use crate::run;
use crate::step;

/// How much care the build takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Care {
    /// Soon ready, for working on it.
    Quick,
    /// As small as it gets, for people.
    Ship,
}

impl Care {
    fn profile(self) -> &'static str {
        match self {
            Care::Quick => "serve",
            Care::Ship => "app",
        }
    }
}

/// What rustc's defaults put into a module; the optimiser must know them too.
const FEATURES: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// The programs of the site: the binary, and the name its files get.
const PROGRAMS: [(&str, &str); 5] = [
    ("tongda-app", "app"),
    ("tongda-guide", "guide"),
    ("tongda-audit", "audit"),
    ("tongda-kiosk", "kiosk"),
    ("tongda-check", "check"),
];

/// Compiles the programs into `into`: `app.js`, `app.wasm` and so on.
pub fn application(care: Care, into: &Path) -> Result<()> {
    let toolchain = wasm::ensure(care)?;
    let mut build = toolchain.build(care);
    build
        .args(["--package", "tongda", "--features", "ui", "--profile", care.profile()])
        .args(PROGRAMS.iter().flat_map(|(binary, _)| ["--bin", binary]))
        .env("CARGO_TARGET_DIR", toolchain.target_dir())
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags(care))
        // These would take the place of ours, and some machines that test have them set.
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS");
    run::run(&mut build)?;
    for (binary, name) in PROGRAMS {
        let compiled = toolchain.target_dir().join(TARGET).join(care.profile()).join(format!("{binary}.wasm"));
        bind(care, &compiled, name, into)?;
        if care == Care::Ship {
            optimise(&into.join(format!("{name}.wasm")))?;
        }
    }
    Ok(())
}

/// Flags for the target. `erase_components` gives every view one type instead of a type per nesting: a third of
/// the size. What ships carries no text for panics; the start-up script sees the trap and shows the static page.
fn flags(care: Care) -> String {
    let mut flags = vec!["--cfg erase_components".to_owned()];
    if care == Care::Ship {
        let small = ["-Zlocation-detail=none", "-Zfmt-debug=none", "-Zunstable-options", "-Cpanic=immediate-abort"];
        flags.extend(small.map(str::to_owned));
    }
    flags.extend(remapped_paths());
    flags.join(" ")
}

/// Compiles the policy pack into `into`: `pack.json`, `search.json` for searching it, and the widget's words in `embed/`.
pub fn pack(content: &str, into: &Path) -> Result<()> {
    fs::create_dir_all(into.join("embed"))?;
    let mut tongda = run::cargo();
    tongda.args(["run", "--package", "tongda", "--release", "--features", "cli", "--bin", "tongda", "--"]);
    tongda.args(["pack", content, "--locales", "locales", "-o"]).arg(into.join("pack.json"));
    tongda.arg("--search").arg(into.join("search.json"));
    run::run(tongda.arg("--embed").arg(into.join("embed")))
}

/// Writes the text edition into `into`: plain pages of every row and checklist, for those the program cannot reach.
pub fn text(content: &str, into: &Path) -> Result<()> {
    let mut tongda = run::cargo();
    tongda.args(["run", "--package", "tongda", "--release", "--features", "cli", "--bin", "tongda", "--"]);
    run::run(tongda.args(["text", content, "--locales", "locales", "-o"]).arg(into))
}

fn bind(care: Care, compiled: &Path, name: &str, into: &Path) -> Result<()> {
    fs::create_dir_all(into)?;
    let ships = care == Care::Ship;
    Bindgen::new()
        .input_path(compiled)
        .out_name(name)
        .web(true)?
        .typescript(false)
        .omit_default_module_path(true)
        .remove_name_section(ships)
        .remove_producers_section(ships)
        .generate(into)
        .with_context(|| format!("wasm-bindgen on {}", compiled.display()))?;
    fs::rename(into.join(format!("{name}_bg.wasm")), into.join(format!("{name}.wasm")))?;
    Ok(())
}

fn optimise(module: &Path) -> Result<()> {
    let Some(wasm_opt) = node::wasm_opt() else {
        step::line(
            "  wasm-opt is missing (it comes with the node packages of tests/e2e): the module stays unoptimised",
        );
        return Ok(());
    };
    let before = fs::metadata(module)?.len();
    let smaller = module.with_extension("opt");
    // The second time it still finds some of what the first has laid bare.
    for _ in 0..2 {
        run::run(
            run::command(&wasm_opt)
                // The stack lies lowest and nothing of it is used up to its last kilobyte.
                .args(["--low-memory-unused", "-Oz", "--strip-debug", "--strip-producers"])
                .args(FEATURES)
                .arg(module)
                .arg("-o")
                .arg(&smaller),
        )?;
        fs::rename(&smaller, module)?;
    }
    step::line(&format!("  wasm-opt: {before} -> {} bytes", fs::metadata(module)?.len()));
    Ok(())
}

/// Panic messages name source files. These flags keep this machine's folders out of what everybody downloads.
fn remapped_paths() -> Vec<String> {
    let home = std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| std::env::home_dir().map(|home| home.join(".cargo")));
    let registries = home.map(|home| home.join("registry/src")).and_then(|dir| fs::read_dir(dir).ok());
    let mut folders: Vec<PathBuf> = registries.into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    folders.sort();
    folders.push(run::root());
    // The flags travel separated by spaces; a folder with a space in its name stays as it is.
    let plain = folders.iter().filter_map(|folder| folder.to_str()).filter(|folder| !folder.contains(' '));
    plain.map(|folder| format!("--remap-path-prefix={folder}=")).collect()
}

/// Names another folder of content, for another district.
const CONTENT: &str = "TONGDA_CONTENT";
/// The folder that is meant where none is named.
pub const DEFAULT: &str = "content/wulingyuan";
/// The id of its district, which `public/` speaks for.
pub const HOME: &str = "wulingyuan";

/// The folder of the content that this build packs.
pub fn content() -> Result<String> {
    checked(std::env::var(CONTENT).ok().as_deref().unwrap_or(DEFAULT))
        .with_context(|| format!("the content, whose folder {CONTENT} may name"))
}

/// The folder if it holds a pack. A relative one is meant from the project's folder.
pub fn checked(folder: &str) -> Result<String> {
    if run::root().join(folder).join("pack.toml").is_file() {
        Ok(folder.trim_end_matches('/').to_owned())
    } else {
        Err(anyhow!("there is no pack.toml in {folder}"))
    }
}
