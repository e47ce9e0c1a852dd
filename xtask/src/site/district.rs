//! What of a site belongs to the district, and putting another district's in its place.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::shell::Names;
use super::{Files, embed, empty, first, hash, is_text_edition, locales, pack, parts, sizes, twins, worker, write};
use crate::compile::{self, Care, HOME};
use crate::run;
use tongda_server::is_hashed;

/// What the build makes from the rest; it is made anew.
const DERIVED: [&str; 3] = ["revision.json", "sizes.json", "sw.js"];

/// Files in which a district speaks of itself, as they are where it has not: offices without addresses, a kiosk with
/// the usual settings and nobody's code, no recordings. Recordings themselves are all else below `media/`.
const BLANK: [(&str, &str); 3] = [
    ("contacts.json", include_str!("blank/contacts.json")),
    ("kiosk.json", include_str!("blank/kiosk.json")),
    ("media/manifest.json", include_str!("blank/media/manifest.json")),
];

/// Makes what has the project's `public/` the site of the district whose pack is in it: nothing in which another speaks
/// of itself, and its own files over those of all.
pub fn settle(files: &mut Files, content: &Path) -> Result<()> {
    if id(files).as_deref() != Some(HOME) {
        forget(files);
    }
    put(files, content)
}

/// Takes out what another district has said of itself.
fn forget(files: &mut Files) {
    files.retain(|path, _| !is_of_district(path));
    files.extend(BLANK.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec())));
}

fn is_of_district(path: &str) -> bool {
    path.starts_with("media/") || BLANK.iter().any(|(name, _)| *name == path)
}

/// Puts the files of a district's own `public/` over those of all districts: offices' addresses, a kiosk's settings.
/// Programs, styles and the page itself are the same everywhere.
fn put(files: &mut Files, content: &Path) -> Result<()> {
    let folder = content.join("public");
    if !folder.is_dir() {
        return Ok(());
    }
    let mut own = Files::new();
    parts::add_folder(&mut own, &folder, "")?;
    for (path, bytes) in own {
        let is_program = [".js", ".css", ".html", ".wasm"].iter().any(|end| path.ends_with(end));
        if is_program || path == "headers.json" {
            bail!("{path} is part of the program and not of a district; take it out of {}", folder.display());
        }
        files.insert(path, bytes);
    }
    Ok(())
}

/// Makes the site of another district from one that is built: its rules, its words and its own files in place of those
/// there, and a new list for the service worker. The programs and the headers stay as they are.
pub fn refill(content: &str, from: &Path, into: &Path) -> Result<()> {
    let mut site = Files::new();
    parts::add_folder(&mut site, from, "").context("no site is built there; run `cargo xtask dist` first")?;
    let (old_twins, mut files): (Files, Files) =
        site.into_iter().partition(|(path, _)| path.ends_with(".br") || path.ends_with(".gz"));
    let before = files.clone();
    files
        .retain(|path, _| !DERIVED.contains(&path.as_str()) && !path.starts_with("locales/") && !is_text_edition(path));

    let project = run::root();
    let content_folder = project.join(content);
    let bound = project.join("target/bound/district");
    empty(&bound)?;
    compile::pack(content, &bound)?;
    compile::text(content, &bound.join("text"))?;
    parts::add_folder(&mut files, &bound.join("text"), "text/")?;
    for name in ["pack.json", "search.json", "embed/zh-CN.json", "embed/en.json"] {
        files.insert(name.to_owned(), fs::read(bound.join(name)).with_context(|| format!("no {name} was made"))?);
    }
    if id(&files) != id(&before) {
        forget(&mut files);
        if id(&files).as_deref() == Some(HOME) {
            let mut public = Files::new();
            parts::add_folder(&mut public, &project.join("public"), "")?;
            files.extend(public.into_iter().filter(|(path, _)| is_of_district(path)));
        }
    }
    pack::split(&mut files)?;
    embed::take_pack(&mut files)?;
    files.extend(locales::collect(&project.join("locales"), Some(&content_folder.join("locales")))?);
    put(&mut files, &content_folder)?;

    let home = fs::read_to_string(project.join("public/home.html")).context("there is no public/home.html")?;
    first::put(&mut files, &home, &[project.join("locales"), content_folder.join("locales")])?;

    let worker = fs::read_to_string(project.join("public/sw.js")).context("there is no public/sw.js")?;
    files.insert("sw.js".to_owned(), parts::without_comment_lines(&worker).into_bytes());
    let names = names(&files);
    worker::fill(&mut files, &names)?;

    let (same, changed): (Files, Files) =
        files.iter().map(pair).partition(|(path, bytes)| before.get(path) == Some(bytes));
    let mut twins = twins::make(&changed, Care::Ship)?;
    let is_of_same = |twin: &str| same.contains_key(twin.trim_end_matches(".br").trim_end_matches(".gz"));
    twins.extend(old_twins.into_iter().filter(|(path, _)| is_of_same(path)));
    files.insert("sizes.json".to_owned(), sizes::measure(&files, &twins, &names).json()?);
    empty(into)?;
    write(into, &files)?;
    write(into, &twins)
}

/// Whose pack it is.
fn id(files: &Files) -> Option<String> {
    let pack: serde_json::Value = serde_json::from_slice(files.get("pack.json")?).ok()?;
    Some(pack["id"].as_str()?.to_owned())
}

fn pair((path, bytes): (&String, &Vec<u8>)) -> (String, Vec<u8>) {
    (path.clone(), bytes.clone())
}

/// Plain name to hashed name, from names that carry the hash of their file.
fn names(files: &Files) -> Names {
    let hashed = files.iter().filter(|(path, _)| is_hashed(path) && !path.contains('/'));
    hashed
        .filter_map(|(path, bytes)| {
            let (stem, end) = path.rsplit_once('.')?;
            let (name, digits) = stem.rsplit_once('-')?;
            (hash(bytes, 8) == digits).then(|| (format!("{name}.{end}"), path.clone()))
        })
        .collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
mod tests {
    use super::{BLANK, Files, HOME, hash, names, put, settle};

    fn text(files: &Files, path: &str) -> String {
        String::from_utf8_lossy(&files[path]).into_owned()
    }

    #[test]
    fn a_name_is_known_by_the_hash_of_its_file() {
        let hashed = format!("app-{}.js", hash(b"x", 8));
        let files: Files = [(hashed.clone(), b"x".to_vec()), ("app-01234567.wasm".to_owned(), b"x".to_vec())].into();
        assert_eq!(names(&files), [("app.js".to_owned(), hashed)].into());
    }

    #[test]
    fn what_one_district_says_of_itself_is_not_said_of_another() {
        let folder = std::env::temp_dir().join(format!("tongda-settle-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("public")).unwrap();
        std::fs::write(folder.join("public/contacts.json"), "its own").unwrap();
        let said = ["contacts.json", "kiosk.json", "media/manifest.json", "media/en/q-age.webm", "icon.svg"];
        let settled = |id: &str| {
            let mut files: Files = said.map(|path| (path.to_owned(), b"of home".to_vec())).into();
            files.insert("pack.json".to_owned(), format!("{{\"id\":\"{id}\"}}").into_bytes());
            settle(&mut files, &folder).unwrap();
            files
        };
        let other = settled("another");
        assert_eq!(other.keys().filter(|path| path.starts_with("media/")).count(), 1);
        assert_eq!(text(&other, "contacts.json"), "its own");
        assert_eq!(text(&other, "icon.svg"), "of home");
        for (path, blank) in &BLANK[1..] {
            assert_eq!(text(&other, path), *blank);
        }
        let home = settled(HOME);
        assert_eq!(text(&home, "kiosk.json"), "of home");
        assert!(home.contains_key("media/en/q-age.webm"));
        std::fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn home_is_the_district_that_is_built_where_no_other_is_named() {
        let pack = crate::run::root().join(crate::compile::DEFAULT).join("pack.toml");
        let pack = std::fs::read_to_string(pack).unwrap();
        let id = format!("id = \"{HOME}\"");
        assert!(pack.lines().any(|line| line == id), "{pack}");
    }

    #[test]
    fn a_district_changes_its_own_files_and_no_program() {
        let folder = std::env::temp_dir().join(format!("tongda-district-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("public")).unwrap();
        std::fs::write(folder.join("public/contacts.json"), "{}").unwrap();
        let mut files: Files = [("contacts.json".to_owned(), b"old".to_vec())].into();
        put(&mut files, &folder).unwrap();
        assert_eq!(files["contacts.json"], b"{}");
        std::fs::write(folder.join("public/boot.js"), "alert(1)").unwrap();
        assert!(put(&mut files, &folder).unwrap_err().to_string().contains("boot.js is part of the program"));
        std::fs::remove_dir_all(folder).unwrap();
    }
}
