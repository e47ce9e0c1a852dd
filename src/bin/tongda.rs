//! The command line: check, compile, print and trace a pack, screen people, play the interview, count clips, serve the site.

#![allow(clippy::print_stdout, reason = "standard output is this program's interface")]

#[path = "tongda/content.rs"]
mod content;
#[path = "tongda/edition.rs"]
mod edition;
#[path = "tongda/media.rs"]
mod media;
#[path = "tongda/options.rs"]
mod options;
#[path = "tongda/people.rs"]
mod people;
#[path = "tongda/sample.rs"]
mod sample;
#[cfg(feature = "serve")]
#[path = "tongda/serve.rs"]
mod serve;

use options::{Options, locales};
use std::process::ExitCode;

const HELP: &str = "\
tongda: disability benefits as rules

  tongda check <content dir> [--locales <dir>]
      Validates a pack and its texts (default: ../../locales beside it, and over them the pack's own in
      <content dir>/locales, if there are any), and that no rule of the audit has changed under its version.
      Exit 0, or findings and exit 1.
  tongda pack <content dir> -o <pack.json> [--search <search.json>] [--embed <dir>] [--locales <dir>]
      Compiles a pack, the index for searching it, which holds words of both languages, and into a folder the
      words of the widget, a file for each language.
  tongda text <content dir> -o <dir> [--locales <dir>]
      Writes the text edition: every row and every checklist as plain pages in both languages.
  tongda coverage <content dir> [--locales <dir>]
      Prints docs/coverage.md: what became of every passage, item and task of the plan.
  tongda screen --pack <pack.json> [--format jsonl|csv] [--explain]
      Reads people on standard input, one a line, writes one JSON object a person.
      A bad line is reported and passed over; the exit code is then 1.
  tongda interview --pack <pack.json> --answers <person.json>
      Plays the interview with that person answering.
  tongda media <media dir> [--locales <dir>] [--missing]
      Checks manifest.json there and counts, for each language, which messages have a sign-language clip
      and a recording. --missing lists the others, one a line: language, id, what is missing, script,
      separated by tabs. Findings go to standard error; the exit code is then 1.
  tongda sample <content dir> -o <file.zip> [--sites 100] [--rounds 500] [--seed 1]
      Writes made-up inspections as a file that the audit imports, to try out reports with.
  tongda serve [<folder>] [--port 8080] [--host 127.0.0.1] [--path /] [--settings <dir>]
      Serves the site inside this program (cargo xtask binary), or a folder made by cargo xtask dist, and prints
      its address. For this machine only, unless --host says otherwise; port 0 takes a free one. --settings
      names a folder whose kiosk.json and contacts.json come before the site's own. Writes nothing down.

Exit codes: 0 done, 1 findings or bad input, 2 wrong use.";

/// What stops a command: the exit code and a message.
struct Stop(u8, String);

type Done = Result<bool, Stop>;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match run(&args) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(Stop(code, message)) => {
            eprintln!("tongda: {message}");
            ExitCode::from(code)
        }
    }
}

fn run(args: &[String]) -> Done {
    let Some((command, rest)) = args.split_first() else { return Err(Stop(2, format!("no command\n\n{HELP}"))) };
    if command == "--help" || command == "-h" || rest.iter().any(|a| a == "--help" || a == "-h") {
        println!("{HELP}");
        return Ok(true);
    }
    match command.as_str() {
        "check" => content::check(&Options::read(rest, &["--locales"], &[])?),
        "pack" => content::pack(&Options::read(rest, &["-o", "--search", "--embed", "--locales"], &[])?),
        "text" => edition::run(&Options::read(rest, &["-o", "--locales"], &[])?),
        "coverage" => content::coverage(&Options::read(rest, &["--locales"], &[])?),
        "screen" => people::screen(&Options::read(rest, &["--pack", "--format"], &["--explain"])?),
        "interview" => people::interview(&Options::read(rest, &["--pack", "--answers"], &[])?),
        "sample" => sample::run(&Options::read(rest, &["-o", "--sites", "--rounds", "--seed"], &[])?),
        "media" => media::run(&Options::read(rest, &["--locales"], &["--missing"])?),
        #[cfg(feature = "serve")]
        "serve" => serve::run(&Options::read(rest, &serve::VALUES, &[])?),
        #[cfg(not(feature = "serve"))]
        "serve" => Err(Stop(2, "this program was built without `serve` (a feature of cargo)".to_string())),
        other => Err(Stop(2, format!("unknown command '{other}'\n\n{HELP}"))),
    }
}
