//! The command line: check, compile, print and trace a pack, screen people, play the interview, count clips, serve the site.

#![allow(clippy::print_stdout, reason = "standard output is this program's interface")]

#[path = "tongda/edition.rs"]
mod edition;
#[path = "tongda/media.rs"]
mod media;
#[path = "tongda/sample.rs"]
mod sample;
#[cfg(feature = "serve")]
#[path = "tongda/serve.rs"]
mod serve;

use std::io::{self, BufRead, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use tongda::pack::{Pack, compile, load};
use tongda::screening::{self, Answers, Truth, Verdict};

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
        "check" => check(&Options::read(rest, &["--locales"], &[])?),
        "pack" => pack(&Options::read(rest, &["-o", "--search", "--embed", "--locales"], &[])?),
        "text" => edition::run(&Options::read(rest, &["-o", "--locales"], &[])?),
        "coverage" => coverage(&Options::read(rest, &["--locales"], &[])?),
        "screen" => screen(&Options::read(rest, &["--pack", "--format"], &["--explain"])?),
        "interview" => interview(&Options::read(rest, &["--pack", "--answers"], &[])?),
        "sample" => sample::run(&Options::read(rest, &["-o", "--sites", "--rounds", "--seed"], &[])?),
        "media" => media::run(&Options::read(rest, &["--locales"], &["--missing"])?),
        #[cfg(feature = "serve")]
        "serve" => serve::run(&Options::read(rest, &serve::VALUES, &[])?),
        #[cfg(not(feature = "serve"))]
        "serve" => Err(Stop(2, "this program was built without `serve` (a feature of cargo)".to_string())),
        other => Err(Stop(2, format!("unknown command '{other}'\n\n{HELP}"))),
    }
}

/// Options with a value, switches, and plain arguments.
struct Options {
    values: Vec<(String, String)>,
    switches: Vec<String>,
    plain: Vec<String>,
}

impl Options {
    fn read(args: &[String], with_value: &[&str], switches: &[&str]) -> Result<Self, Stop> {
        let mut options = Options { values: Vec::new(), switches: Vec::new(), plain: Vec::new() };
        let mut args = args.iter();
        while let Some(arg) = args.next() {
            if with_value.contains(&arg.as_str()) {
                let value = args.next().ok_or_else(|| Stop(2, format!("{arg} wants a value; see --help")))?;
                options.values.push((arg.clone(), value.clone()));
            } else if switches.contains(&arg.as_str()) {
                options.switches.push(arg.clone());
            } else if arg.starts_with('-') {
                return Err(Stop(2, format!("unknown option '{arg}'; see --help")));
            } else {
                options.plain.push(arg.clone());
            }
        }
        Ok(options)
    }

    fn value(&self, name: &str) -> Option<&str> {
        self.values.iter().rev().find(|(n, _)| n == name).map(|(_, v)| v.as_str())
    }

    fn needed(&self, name: &str) -> Result<&str, Stop> {
        self.value(name).ok_or_else(|| Stop(2, format!("{name} is missing; see --help")))
    }

    fn only(&self, what: &str) -> Result<&str, Stop> {
        match &self.plain[..] {
            [one] => Ok(one),
            _ => Err(Stop(2, format!("give exactly one {what}; see --help"))),
        }
    }
}

/// The folder of texts that is named, or the one beside the content; and the content's own words, which come after.
fn locales(options: &Options, content: &Path) -> Vec<PathBuf> {
    let common = options.value("--locales").map_or_else(|| content.join("../../locales"), PathBuf::from);
    compile::word_folders(content, &common)
}

fn check(options: &Options) -> Done {
    let content = PathBuf::from(options.only("content folder")?);
    let locales = locales(options, &content);
    let findings = match compile::compile(&content) {
        Ok(pack) => {
            let mut findings = compile::search_words(&content, &pack).err().unwrap_or_default();
            findings.extend(compile::check_texts(&pack, &locales, &tongda::text::LANGUAGES));
            findings.extend(compile::check_frozen(&content, &pack));
            findings
        }
        Err(findings) => findings,
    };
    for finding in &findings {
        println!("{finding}");
    }
    eprintln!("{} findings", findings.len());
    Ok(findings.is_empty())
}

fn pack(options: &Options) -> Done {
    let target = options.needed("-o")?;
    let content = PathBuf::from(options.only("content folder")?);
    let write = |path: &str, json: String| std::fs::write(path, json).map_err(|e| Stop(1, format!("{path}: {e}")));
    let packed = compile::compile(&content).and_then(|pack| {
        let locales = locales(options, &content);
        let mut others = Vec::new();
        if let Some(path) = options.value("--search") {
            others.push((path.to_string(), index(&pack, &content, &locales)?));
        }
        if let Some(folder) = options.value("--embed") {
            for language in tongda::text::Locale::ALL {
                let texts = compile::read_texts(&locales, language)?;
                let words = tongda::embed::write::words_json(&pack, &texts);
                others.push((format!("{folder}/{}.json", language.tag()), words));
            }
        }
        Ok((pack, others))
    });
    match packed {
        Ok((pack, others)) => {
            write(target, serde_json::to_string(&pack).map_err(|e| Stop(1, e.to_string()))?)?;
            others.into_iter().try_for_each(|(path, json)| write(&path, json))?;
            Ok(true)
        }
        Err(findings) => {
            findings.iter().for_each(|f| eprintln!("{f}"));
            Ok(false)
        }
    }
}

/// The search index of a pack.
fn index(pack: &Pack, content: &Path, locales: &[PathBuf]) -> Result<String, Vec<compile::Finding>> {
    let words = compile::search_words(content, pack)?;
    let [zh, en] = tongda::text::Locale::ALL.map(|language| compile::read_texts(locales, language));
    Ok(tongda::search::write::search_json(pack, &words, &[zh?, en?]))
}

fn coverage(options: &Options) -> Done {
    let content = PathBuf::from(options.only("content folder")?);
    match compile::coverage(&content, &locales(options, &content)) {
        Ok(page) => {
            print!("{page}");
            Ok(true)
        }
        Err(findings) => {
            findings.iter().for_each(|f| eprintln!("{f}"));
            Ok(false)
        }
    }
}

fn read_pack(options: &Options) -> Result<Pack, Stop> {
    let path = options.needed("--pack")?;
    let text = std::fs::read_to_string(path).map_err(|e| Stop(2, format!("{path}: {e}")))?;
    load(&text).map_err(|e| Stop(1, format!("{path}: not a usable pack: {e:?}")))
}

fn screen(options: &Options) -> Done {
    let pack = read_pack(options)?;
    let csv = match options.value("--format").unwrap_or("jsonl") {
        "jsonl" => false,
        "csv" => true,
        other => return Err(Stop(2, format!("unknown format '{other}', use jsonl or csv"))),
    };
    let explain = options.switches.iter().any(|s| s == "--explain");
    let (mut out, mut clean, mut header) = (io::stdout().lock(), true, None);
    for (index, line) in io::stdin().lock().lines().enumerate() {
        let line = line.map_err(|e| Stop(1, format!("line {}: {e}", index + 1)))?;
        let line = if index == 0 { line.trim_start_matches('\u{feff}') } else { &line };
        if csv && header.is_none() {
            header = Some(cells(line));
            continue;
        }
        if line.trim().is_empty() {
            continue;
        }
        let person = match &header {
            Some(header) => person_from_csv(&pack, header, line),
            None => person_from_json(&pack, line),
        };
        let written = match person {
            Ok(answers) => verdicts(&pack, index + 1, &answers, explain),
            Err(error) => {
                clean = false;
                eprintln!("line {}: {error}", index + 1);
                serde_json::json!({ "line": index + 1, "error": error })
            }
        };
        writeln!(out, "{written}").map_err(|e| Stop(1, e.to_string()))?;
    }
    Ok(clean)
}

fn person_from_json(pack: &Pack, line: &str) -> Result<Answers, String> {
    let object: serde_json::Map<_, _> = serde_json::from_str(line).map_err(|e| format!("not a JSON object: {e}"))?;
    screening::answers_from_json(pack, &object).map_err(|e| e.to_string())
}

fn person_from_csv(pack: &Pack, header: &[String], line: &str) -> Result<Answers, String> {
    let row = cells(line);
    if row.len() != header.len() {
        return Err(format!("{} cells under {} headings", row.len(), header.len()));
    }
    let pairs = header.iter().map(String::as_str).zip(row.iter().map(String::as_str));
    screening::answers_from_text(pack, pairs).map_err(|e| e.to_string())
}

/// The cells of a CSV line; quotes protect commas, two quotes stand for one. No cell holds a line break.
fn cells(line: &str) -> Vec<String> {
    let (mut all, mut cell, mut quoted) = (Vec::new(), String::new(), false);
    let mut chars = line.trim_end_matches('\r').chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => {
                chars.next();
                cell.push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => all.push(std::mem::take(&mut cell)),
            _ => cell.push(c),
        }
    }
    all.push(cell);
    all.into_iter().map(|c| c.trim().to_string()).collect()
}

fn word(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Likely => "likely",
        Verdict::Ask => "ask",
        Verdict::No => "no",
        Verdict::Missing => "missing",
    }
}

fn verdicts(pack: &Pack, line: usize, answers: &Answers, explain: bool) -> serde_json::Value {
    let outcomes = screening::screen(pack, answers);
    let short: serde_json::Map<String, serde_json::Value> =
        outcomes.iter().map(|o| (pack.rows[o.row].id.clone(), word(o.verdict).into())).collect();
    let mut written = serde_json::json!({ "line": line, "verdicts": short });
    if explain {
        let effective = answers.effective(pack);
        let reasons: serde_json::Map<String, serde_json::Value> = outcomes
            .iter()
            .map(|o| {
                let lines: Vec<_> = o.lines.iter().map(|l| reason(pack, &pack.rows[o.row], l)).collect();
                let missing = screening::missing_facts(pack, o.row, &effective);
                let missing: Vec<&str> = missing.into_iter().map(|f| pack.facts[f].id.as_str()).collect();
                (pack.rows[o.row].id.clone(), serde_json::json!({ "reasons": lines, "missing": missing }))
            })
            .collect();
        written["explain"] = reasons.into();
    }
    written
}

fn reason(pack: &Pack, row: &tongda::pack::Row, line: &screening::Line) -> serde_json::Value {
    let state = match line.state {
        Truth::True => "met",
        Truth::False => "not met",
        Truth::Unsure => "unsure",
        Truth::Missing => "missing",
    };
    let facts: Vec<&str> = line.facts.iter().map(|f| pack.facts[*f].id.as_str()).collect();
    let (id, source) = tongda::text::reason_ids(row, line.part);
    serde_json::json!({ "reason": id, "state": state, "facts": facts, "source": source })
}

fn interview(options: &Options) -> Done {
    let pack = read_pack(options)?;
    let path = options.needed("--answers")?;
    let text = std::fs::read_to_string(path).map_err(|e| Stop(2, format!("{path}: {e}")))?;
    let person = person_from_json(&pack, &text).map_err(|e| Stop(1, format!("{path}: {e}")))?;
    let played = screening::play(&pack, &person);
    let asked: Vec<&str> = played.asked.iter().map(|f| pack.facts[*f].id.as_str()).collect();
    let verdicts: serde_json::Map<String, serde_json::Value> =
        played.outcomes.iter().map(|o| (pack.rows[o.row].id.clone(), word(o.verdict).into())).collect();
    println!("{}", serde_json::json!({ "asked": asked, "verdicts": verdicts }));
    Ok(true)
}
