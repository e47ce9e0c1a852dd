//! `tongda text`: the text edition of a pack, as a folder of plain pages. The same input gives the same bytes.

use super::{Done, Options, Stop, locales};
use std::path::{Path, PathBuf};
use tongda::leaflet;
use tongda::pack::compile;
use tongda::text::Locale;

/// Runs the command.
pub fn run(options: &Options) -> Done {
    let content = PathBuf::from(options.only("content folder")?);
    let target = PathBuf::from(options.needed("-o")?);
    let locales = locales(options, &content);
    let [zh, en] = Locale::ALL.map(|language| compile::read_texts(&locales, language));
    let read = compile::compile(&content).and_then(|pack| Ok((pack, [zh?, en?])));
    let (pack, texts) = match read {
        Ok(read) => read,
        Err(findings) => {
            findings.iter().for_each(|f| eprintln!("{f}"));
            return Ok(false);
        }
    };
    match leaflet::files(&pack, &texts) {
        Ok(files) => {
            for (path, text) in &files {
                write(&target.join(path), text).map_err(|e| Stop(1, format!("{path}: {e}")))?;
            }
            Ok(true)
        }
        Err(missing) => {
            missing.iter().for_each(|id| eprintln!("no text {id}"));
            Ok(false)
        }
    }
}

fn write(file: &Path, text: &str) -> std::io::Result<()> {
    file.parent().map_or(Ok(()), std::fs::create_dir_all)?;
    std::fs::write(file, text)
}
