//! The files of a site, wherever they are.

use std::borrow::Cow;
use std::path::PathBuf;
use std::sync::{Arc, RwLock};

use crate::rules::Rules;

/// A folder of files; it changes when a newer build is ready.
pub type Folder = Arc<RwLock<PathBuf>>;

/// Files that whoever runs a site changes in place.
const SETTINGS: [&str; 2] = ["contacts.json", "kiosk.json"];

/// A site to serve.
#[derive(Clone)]
pub struct Site {
    files: Files,
    settings: Option<PathBuf>,
    /// The path under which it is served; begins and ends with a slash.
    pub base: String,
}

#[derive(Clone)]
enum Files {
    Folder(Folder),
    Inside(&'static [(&'static str, &'static [u8])]),
}

#[cfg(feature = "embed")]
const INSIDE: &[(&str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/files.rs"));

#[cfg(not(feature = "embed"))]
const INSIDE: &[(&str, &[u8])] = &[];

impl Site {
    /// The site in a folder.
    #[must_use]
    pub fn folder(folder: Folder) -> Site {
        Site { files: Files::Folder(folder), settings: None, base: "/".to_owned() }
    }

    /// The site inside this program, where it was built with one.
    #[must_use]
    pub fn inside() -> Option<Site> {
        (!INSIDE.is_empty()).then(|| Site { files: Files::Inside(INSIDE), settings: None, base: "/".to_owned() })
    }

    /// Takes `kiosk.json` and `contacts.json` from a folder of their own, where they are there.
    #[must_use]
    pub fn with_settings(self, folder: PathBuf) -> Site {
        Site { settings: Some(folder), ..self }
    }

    /// Serves it below a path, such as `/tongda/`.
    #[must_use]
    pub fn below(self, base: &str) -> Site {
        let base = base.trim_matches('/');
        Site { base: if base.is_empty() { "/".to_owned() } else { format!("/{base}/") }, ..self }
    }

    /// Its list of headers. Read for each answer: the folder may be another by now.
    #[must_use]
    pub fn rules(&self) -> Option<Rules> {
        self.stored("headers.json").and_then(|json| Rules::read(&json))
    }

    /// The bytes of a file, and whether they are the site's own: a file of the machine's settings has no twins.
    pub(crate) fn read(&self, path: &str) -> Option<(Cow<'static, [u8]>, bool)> {
        let own = self.settings.as_ref().filter(|_| SETTINGS.contains(&path));
        match own.and_then(|folder| std::fs::read(folder.join(path)).ok()) {
            Some(bytes) => Some((bytes.into(), false)),
            None => self.stored(path).map(|bytes| (bytes, true)),
        }
    }

    /// The bytes of a file of the site.
    pub(crate) fn stored(&self, path: &str) -> Option<Cow<'static, [u8]>> {
        match &self.files {
            Files::Folder(folder) => {
                let folder = folder.read().map(|folder| folder.clone()).ok()?;
                std::fs::read(folder.join(path)).ok().map(Cow::Owned)
            }
            Files::Inside(files) => {
                let at = files.binary_search_by_key(&path, |(name, _)| *name).ok()?;
                files.get(at).map(|(_, bytes)| Cow::Borrowed(*bytes))
            }
        }
    }
}
