//! rustfmt and clippy, which minimal toolchains leave out.

use anyhow::Result;

use crate::run::{self, Stop};
use crate::step;

/// Makes sure that `cargo fmt` and `cargo clippy` answer.
pub fn ensure_components() -> Result<()> {
    for (component, subcommand) in [("rustfmt", "fmt"), ("clippy", "clippy")] {
        if run::output(run::cargo().args([subcommand, "--version"])).is_ok() {
            continue;
        }
        step::line(&format!("  {component} is missing; asking rustup for it"));
        let added =
            run::is_found("rustup") && run::run(run::command("rustup").args(["component", "add", component])).is_ok();
        if !added {
            return Err(Stop::missing(
                "check",
                &[&format!("{component}, the part of the Rust toolchain behind `cargo {subcommand}`")],
            ));
        }
    }
    Ok(())
}
