//! The only build tool. `cargo xtask serve` and `cargo xtask test` need nothing but cargo to begin with: they prepare
//! what they miss, say what they do, and stop with a list where they may not install.
//!
//! Exit codes: 0 done, 1 something failed, 2 used wrongly or something has to be installed first.

mod bench;
mod binary;
mod check;
mod compile;
mod dist;
mod district;
mod nginx;
mod prepare;
mod program;
mod run;
mod serve;
mod server;
mod site;
mod step;
mod test;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask <command>

  serve [--port 8080] [--release]  build, serve with the shipped headers, rebuild on change
  dist                             the site to publish, in dist/, held to its size budget
  binary                           dist, and the program `tongda` with it inside, for `tongda serve`
  district <content dir> [--site dist] [--into dist-<name>]
                                   another district's rules and words in a built site; compiles no program
  check                            format, lints, core alone, native tests, content, source scan
  test [playwright arguments]      check, dist and the browser tests; without arguments, `binary` is tried as well
  e2e [playwright arguments]       the same without check
  bench [names]                    what a person waits for, in numbers; the long kill test
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (command, rest) = match arguments.split_first() {
        Some((command, rest)) => (command.as_str(), rest),
        None => ("--help", arguments.as_slice()),
    };
    let done = match command {
        "serve" => serve::Options::parse(rest).and_then(|options| serve::serve(&options)),
        "dist" if rest.is_empty() => dist::dist(),
        "binary" if rest.is_empty() => binary::binary(),
        "district" => district::district(rest),
        "check" if rest.is_empty() => check::check(),
        "test" => test::test(rest),
        "e2e" => test::e2e(rest),
        "bench" => bench::bench(rest),
        "--help" | "-h" | "help" => {
            step::line(USAGE);
            Ok(())
        }
        _ => Err(run::Stop::asked_wrongly(format!("not understood: {}\n\n{USAGE}", arguments.join(" ")))),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            step::line(&format!("\nxtask: {error:#}"));
            ExitCode::from(if error.is::<run::Stop>() { 2 } else { 1 })
        }
    }
}
