//! A Rust that compiles to WebAssembly: rustup's ready-made target, or Debian's compiler with the standard library built once.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use super::debian;
use crate::compile::Care;
use crate::run::{self, Stop};
use crate::step;

/// The one target of the application.
pub const TARGET: &str = "wasm32-unknown-unknown";

const DEBIAN_PACKAGES: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-src", "lld-22"];

/// Which compiler builds the application.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Toolchain {
    /// The compiler in use has the target.
    Ready,
    /// Debian's own compiler; versions differ from rustup's, so it has a target folder of its own.
    Debian,
}

impl Toolchain {
    /// A `cargo build` for the target, without profile and package. What ships has a standard library built for
    /// size and panics that stop at once, which takes an eighth off what a visitor downloads.
    pub fn build(self, care: Care) -> Command {
        let mut cargo = match self {
            Toolchain::Ready => {
                let mut cargo = run::cargo();
                cargo.args(["build", "--target", TARGET]);
                cargo
            }
            Toolchain::Debian => {
                let mut cargo = run::command("/usr/bin/cargo");
                cargo
                    .args(["build", "--target", TARGET])
                    .env("RUSTC", "/usr/bin/rustc")
                    .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", "/usr/bin/rust-lld")
                    // rustup's cargo, which started this program, points here to its own compiler's libraries.
                    .env_remove("LD_LIBRARY_PATH")
                    .env_remove("RUSTUP_TOOLCHAIN");
                cargo
            }
        };
        if self == Toolchain::Debian || care == Care::Ship {
            cargo.arg("-Zbuild-std=std,panic_abort").env("RUSTC_BOOTSTRAP", "1");
        }
        if care == Care::Ship {
            cargo.arg("-Zbuild-std-features=optimize_for_size");
        }
        cargo
    }

    /// Where its output goes.
    pub fn target_dir(self) -> PathBuf {
        match self {
            Toolchain::Ready => run::target(),
            Toolchain::Debian => run::target().join("debian"),
        }
    }
}

/// Finds a toolchain, or installs one. `TONGDA_TOOLCHAIN=debian` skips the first way.
pub fn ensure(care: Care) -> Result<Toolchain> {
    let wants_debian = std::env::var("TONGDA_TOOLCHAIN").is_ok_and(|value| value == "debian");
    if !wants_debian {
        let (is_there, what) = match care {
            Care::Quick => (has_target as fn() -> bool, ["target", "add", TARGET]),
            Care::Ship => (has_std_source as fn() -> bool, ["component", "add", "rust-src"]),
        };
        if is_there() {
            return Ok(Toolchain::Ready);
        }
        if run::is_found("rustup") {
            step::line(&format!("  {} is missing; asking rustup for it", what[2]));
            if run::run(run::command("rustup").args(what)).is_ok() && is_there() {
                return Ok(Toolchain::Ready);
            }
            step::line("  rustup could not fetch it; looking for Debian's compiler instead");
        }
    }
    if !is_debian_ready() && debian::may_install() {
        debian::install(&DEBIAN_PACKAGES)?;
    }
    if is_debian_ready() {
        step::line("  using Debian's compiler: it builds the standard library too, once, in about two minutes");
        return Ok(Toolchain::Debian);
    }
    Err(Stop::missing(
        "building the application",
        &[
            &format!(
                "the Rust target {TARGET} and the library's source: `rustup target add {TARGET}`, `rustup component add rust-src`"
            ),
            &format!("or, on Debian, as root: `apt-get install {}`", DEBIAN_PACKAGES.join(" ")),
        ],
    ))
}

fn has_target() -> bool {
    let asked = run::output(run::command("rustc").args(["--print", "target-libdir", "--target", TARGET]));
    asked.is_ok_and(|dir| holds_std(Path::new(&dir)))
}

/// The source of the standard library, beside the compiler in use.
fn has_std_source() -> bool {
    run::output(run::command("rustc").args(["--print", "sysroot"])).is_ok_and(|dir| holds_std_source(&dir))
}

fn holds_std_source(sysroot: &str) -> bool {
    Path::new(sysroot.trim()).join("lib/rustlib/src/rust/library/std/Cargo.toml").exists()
}

fn holds_std(dir: &Path) -> bool {
    std::fs::read_dir(dir)
        .is_ok_and(|files| files.flatten().any(|file| file.file_name().to_string_lossy().starts_with("libstd-")))
}

fn is_debian_ready() -> bool {
    let tools = ["/usr/bin/rustc", "/usr/bin/cargo", "/usr/bin/rust-lld"].iter().all(|tool| Path::new(tool).exists());
    let sysroot =
        run::output(run::command("/usr/bin/rustc").args(["--print", "sysroot"]).env_remove("LD_LIBRARY_PATH"));
    tools && sysroot.is_ok_and(|dir| holds_std_source(&dir))
}
