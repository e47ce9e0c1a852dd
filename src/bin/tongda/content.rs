//! `tongda check`, `tongda pack` and `tongda coverage`: what is made from a folder of content.

use super::{Done, Options, Stop, locales};
use std::path::{Path, PathBuf};
use tongda::pack::{Pack, compile};

/// Holds a folder of content and its texts against the rules for them.
pub fn check(options: &Options) -> Done {
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

/// Compiles a pack, and what else is made from its content.
pub fn pack(options: &Options) -> Done {
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

/// Prints what became of the plan.
pub fn coverage(options: &Options) -> Done {
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
