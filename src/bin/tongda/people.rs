//! `tongda screen` and `tongda interview`: what a pack says of people, read from a file or line by line.

use super::{Done, Options, Stop};
use std::io::{self, BufRead, Write};
use tongda::pack::{Pack, load};
use tongda::screening::{self, Answers, Truth, Verdict};

fn read_pack(options: &Options) -> Result<Pack, Stop> {
    let path = options.needed("--pack")?;
    let text = std::fs::read_to_string(path).map_err(|e| Stop(2, format!("{path}: {e}")))?;
    load(&text).map_err(|e| Stop(1, format!("{path}: not a usable pack: {e:?}")))
}

/// Screens people, one a line.
pub fn screen(options: &Options) -> Done {
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

/// Plays the interview with one person.
pub fn interview(options: &Options) -> Done {
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
