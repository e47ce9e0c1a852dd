//! `licences.txt`: what other people's code is in the programs and in the command line, and on which terms.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::licence_terms::{is_allowed, offers_mit};
use crate::prepare::wasm::TARGET;
use crate::run;

const HEAD: &str = "\
Licences of the code in Tongda
==============================

Tongda itself is under the MIT licence. The programs of the site (WebAssembly) and the command line are compiled from the
crates below; what the optimiser leaves of each was not looked at. Crates that only run while building are not listed. The
site uses the fonts of the device and ships none; pictures, styles and scripts are Tongda's own.

The standard library of Rust is in all of them: MIT OR Apache-2.0, https://www.rust-lang.org/policies/licenses

";

/// How the beginning of a licence file's name looks.
const FILES: [&str; 5] = ["licen", "copying", "copyright", "notice", "unlicense"];

/// One crate.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Crate {
    name: String,
    version: String,
    licence: String,
    authors: Vec<String>,
    texts: Vec<String>,
}

/// The whole file.
///
/// # Errors
/// When a crate names no licence, or one that nobody has agreed to here.
pub fn text() -> Result<String> {
    let host = run::output(run::command(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into())).arg("-vV"))?;
    let host = host.lines().find_map(|line| line.strip_prefix("host: ")).context("rustc does not say what it is")?;
    let mut crates = BTreeSet::new();
    for (features, target) in [("ui", TARGET), ("cli", host)] {
        let mut cargo = run::cargo();
        cargo.args(["metadata", "--locked", "--format-version", "1", "--no-default-features"]);
        let told = run::output(cargo.args(["--features", features, "--filter-platform", target]))?;
        crates.extend(linked(&serde_json::from_str(&told).context("cargo metadata is not JSON")?)?);
    }
    let faults: Vec<String> = crates.iter().filter_map(fault).collect();
    if !faults.is_empty() {
        bail!("licences that nobody has agreed to:\n  {}", faults.join("\n  "));
    }
    let own = fs::read_to_string(run::root().join("LICENSE")).context("there is no LICENSE")?;
    Ok(written(&crates, &without_holder(&own)))
}

fn fault(one: &Crate) -> Option<String> {
    let Crate { name, version, licence, .. } = one;
    match licence.as_str() {
        "" => Some(format!("{name} {version} names no licence")),
        terms if !is_allowed(terms) => {
            Some(format!("{name} {version} is under {terms}; see xtask/src/site/licence_terms.rs"))
        }
        _ => None,
    }
}

/// The crates that are linked into the packages of ours that ship: over normal dependencies, past macros, which only run
/// while building. The build tool does not ship.
fn linked(metadata: &Value) -> Result<BTreeSet<Crate>> {
    let list = |at: &str| metadata.pointer(at).and_then(Value::as_array).context("cargo metadata has another shape");
    let by_id = |list: &Vec<Value>| -> BTreeMap<String, Value> {
        list.iter().filter_map(|one| Some((text_of(one, "id")?, one.clone()))).collect()
    };
    let (packages, nodes) = (by_id(list("/packages")?), by_id(list("/resolve/nodes")?));
    let members = list("/workspace_members")?.iter().filter_map(Value::as_str).map(str::to_owned);
    let ships =
        |id: &String| packages.get(id).and_then(|p| text_of(p, "name")).is_some_and(|n| n.starts_with("tongda"));
    let own: Vec<String> = members.filter(ships).collect();
    if own.is_empty() {
        bail!("no package `tongda` in what cargo metadata says");
    }
    let (mut seen, mut open, mut crates) = (BTreeSet::new(), own.clone(), BTreeSet::new());
    while let Some(id) = open.pop() {
        let Some(package) = packages.get(&id).filter(|package| !is_macro(package)) else { continue };
        if !seen.insert(id.clone()) {
            continue;
        }
        if !own.contains(&id) {
            crates.insert(one(package));
        }
        let needs = nodes.get(&id).and_then(|node| node["deps"].as_array()).into_iter().flatten();
        open.extend(needs.filter(|need| is_normal(need)).filter_map(|need| text_of(need, "pkg")));
    }
    Ok(crates)
}

fn is_normal(need: &Value) -> bool {
    need["dep_kinds"].as_array().is_none_or(|kinds| kinds.iter().any(|kind| kind["kind"].is_null()))
}

fn is_macro(package: &Value) -> bool {
    let kinds = package["targets"].as_array().into_iter().flatten().filter_map(|t| t["kind"].as_array()).flatten();
    kinds.into_iter().any(|kind| kind == "proc-macro")
}

fn one(package: &Value) -> Crate {
    let licence = text_of(package, "license").unwrap_or_default();
    let folder = text_of(package, "manifest_path");
    let folder = folder.as_deref().and_then(|path| Path::new(path).parent());
    let authors = package["authors"].as_array().into_iter().flatten();
    Crate {
        name: text_of(package, "name").unwrap_or_default(),
        version: text_of(package, "version").unwrap_or_default(),
        // An address of the person is of no use to readers of a licence.
        authors: authors.filter_map(Value::as_str).map(|a| a.split(" <").next().unwrap_or(a).to_owned()).collect(),
        texts: folder.map(|folder| texts(folder, offers_mit(&licence))).unwrap_or_default(),
        licence,
    }
}

/// The licence texts that a crate ships; where it may be taken under MIT and ships that, that one, and what it wants
/// noticed.
fn texts(folder: &Path, takes_mit: bool) -> Vec<String> {
    let names = fs::read_dir(folder).into_iter().flatten().flatten().filter(|entry| entry.path().is_file());
    let mut names: Vec<String> = names.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.retain(|name| FILES.iter().any(|start| name.to_lowercase().starts_with(start)));
    names.sort();
    let is_mit = |name: &String| name.to_lowercase().contains("mit");
    if takes_mit && names.iter().any(is_mit) {
        names.retain(|name| is_mit(name) || name.to_lowercase().starts_with("notice"));
    }
    names.iter().filter_map(|name| fs::read(folder.join(name)).ok()).map(|bytes| tidy(&bytes)).collect()
}

/// One text for copies that differ in line ends and space at the end of lines only.
fn tidy(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    let lines: Vec<&str> = text.trim_start_matches('\u{feff}').lines().map(str::trim_end).collect();
    lines.join("\n").trim_matches('\n').to_owned()
}

/// The MIT licence as a text for others: with their authors in place of ours.
fn without_holder(mit: &str) -> String {
    let of_others = |line: &str| match line.starts_with("Copyright") {
        true => "Copyright (c) the authors named above".to_owned(),
        false => line.to_owned(),
    };
    tidy(mit.lines().map(of_others).collect::<Vec<_>>().join("\n").as_bytes())
}

/// The list, then each text once. `mit` stands in for crates that may be taken under MIT and ship no text.
fn written(crates: &BTreeSet<Crate>, mit: &str) -> String {
    let mut out = HEAD.to_owned();
    // Writing to a string cannot fail.
    for Crate { name, version, licence, authors, texts } in crates {
        let _ = write!(out, "{name} {version}: {licence}");
        if texts.is_empty() {
            let by = if authors.is_empty() { "its authors".to_owned() } else { authors.join(", ") };
            let _ = write!(out, " (it ships no text; by {by})");
        }
        out.push('\n');
    }
    let mut shared: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for one in crates {
        let of_mit = (one.texts.is_empty() && offers_mit(&one.licence)).then_some(mit);
        let texts = one.texts.iter().map(String::as_str).chain(of_mit);
        texts.for_each(|text| shared.entry(text).or_default().push(&one.name));
    }
    for (text, names) in shared {
        let _ = write!(out, "\n{}\n{}\n\n{text}\n", "-".repeat(78), names.join(", "));
    }
    out
}

fn text_of(value: &Value, key: &str) -> Option<String> {
    value[key].as_str().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::{Crate, fault, linked, text, written};
    use serde_json::json;

    fn package(name: &str, licence: &str, kind: &str) -> serde_json::Value {
        json!({ "id": name, "name": name, "version": "1.0.0", "license": licence, "authors": ["A <a@b.c>"],
            "manifest_path": format!("/nowhere/{name}/Cargo.toml"), "targets": [{ "kind": [kind] }] })
    }

    fn needs(name: &str, on: &[(&str, Option<&str>)]) -> serde_json::Value {
        let deps = on.iter().map(|(pkg, kind)| json!({ "pkg": pkg, "dep_kinds": [{ "kind": kind }] }));
        json!({ "id": name, "deps": deps.collect::<Vec<_>>() })
    }

    #[test]
    fn what_ships_now_is_on_terms_that_are_agreed_to() {
        let text = text().map_err(|error| error.to_string());
        let lists = |name: &str| text.as_ref().is_ok_and(|text| text.lines().any(|line| line.starts_with(name)));
        assert!(lists("leptos 0") && lists("cel 0") && lists("serde 1"), "{text:?}");
        // Macros, and what only the build tool needs, are in no program.
        assert!(!lists("serde_derive ") && !lists("wasm-bindgen-cli-support "), "{text:?}");
    }

    #[test]
    fn what_is_linked_is_listed_and_what_only_builds_is_not() {
        let metadata = json!({
            "workspace_members": ["tongda", "a"],
            "packages": [package("tongda", "MIT", "lib"), package("a", "MIT", "lib"), package("b", "Zlib", "lib"),
                package("m", "MIT", "proc-macro"), package("behind-m", "MIT", "lib"), package("t", "MIT", "lib")],
            "resolve": { "nodes": [needs("tongda", &[("a", None), ("m", None), ("t", Some("dev"))]),
                needs("a", &[("b", None), ("t", Some("build"))]), needs("m", &[("behind-m", None)])] },
        });
        let crates = linked(&metadata).unwrap_or_default();
        let names: Vec<&str> = crates.iter().map(|one| one.name.as_str()).collect();
        assert_eq!(names, ["a", "b"]);
        let text = written(&crates, "As MIT says.");
        assert!(text.contains("b 1.0.0: Zlib (it ships no text; by A)"), "{text}");
        assert!(text.ends_with("\na\n\nAs MIT says.\n"), "{text}");
    }

    #[test]
    fn a_missing_licence_or_a_strange_one_is_a_fault() {
        let one = |licence: &str| Crate {
            name: "x".to_owned(),
            version: "1.0.0".to_owned(),
            licence: licence.to_owned(),
            authors: Vec::new(),
            texts: Vec::new(),
        };
        assert_eq!(fault(&one("MIT")), None);
        assert_eq!(fault(&one("")).as_deref(), Some("x 1.0.0 names no licence"));
        assert!(fault(&one("GPL-3.0-only")).is_some());
    }

    #[test]
    fn one_text_is_there_once_with_all_its_crates() {
        let one = |name: &str| Crate {
            name: name.to_owned(),
            version: "1.0.0".to_owned(),
            licence: "MIT".to_owned(),
            authors: Vec::new(),
            texts: vec!["Do what you like.".to_owned()],
        };
        let text = written(&[one("a"), one("b")].into(), "");
        assert_eq!(text.matches("Do what you like.").count(), 1);
        assert!(text.contains("\na, b\n"), "{text}");
    }
}
