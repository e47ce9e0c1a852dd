//! The text edition: every row and every checklist of a pack as plain pages that need no program.
//!
//! Pure: values in, files out. The pages say what the guide and the audit say, with the same words; what only they say
//! is under `locales/*/text`. They screen nobody and say so. Links among them are relative, so the folder works wherever
//! it is put, from a disk too. [`files`] is called by the command line, which `dist` and `serve` call.

mod address;
mod checklist;
mod index;
mod office;
mod page;
mod row;
mod source;

pub use address::Place;

use crate::pack::Pack;
use crate::report::Words;
use crate::text::{Args, Locale, Texts};
use page::Page;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

/// The one stylesheet. It asks little: no custom properties, no grid, and the pages can be read without it.
const STYLE: &str = include_str!("style.css");

/// Where it lies.
const STYLE_PATH: &str = "text.css";

/// A language of the edition.
#[derive(Clone, Copy)]
struct Language<'a> {
    locale: Locale,
    words: Words<'a>,
    knows: &'a dyn Fn(&str) -> bool,
}

/// All pages of a pack in the languages of the texts, and the stylesheet: path below the edition's folder, and text.
///
/// # Errors
/// Every message that a page calls for and a language does not have, such as `en: row-x.what`. No page has a gap.
pub fn files(pack: &Pack, texts: &[Texts]) -> Result<BTreeMap<String, String>, BTreeSet<String>> {
    let missing = RefCell::new(BTreeSet::new());
    let mut files = BTreeMap::from([(STYLE_PATH.to_owned(), STYLE.to_owned())]);
    for texts in texts {
        let locale = texts.locale();
        let words = |id: &str, given: &[(&str, &str)]| {
            let mut args = Args::new();
            // The pages speak to the reader, as the guide does.
            args.set("who", "self");
            given.iter().for_each(|(name, value)| args.set(*name, *value));
            texts.format(id, Some(&args)).unwrap_or_else(|| {
                missing.borrow_mut().insert(format!("{}: {id}", locale.tag()));
                String::new()
            })
        };
        let knows = |id: &str| texts.has(id);
        let language = Language { locale, words: &words, knows: &knows };
        for place in Place::all(pack) {
            files.insert(place.path(pack, locale), write(Page::new(pack, language, place)));
        }
    }
    let missing = missing.into_inner();
    if missing.is_empty() { Ok(files) } else { Err(missing) }
}

fn write(mut page: Page<'_>) -> String {
    let pack = page.pack;
    match page.place {
        Place::Index => index::write(&mut page),
        Place::Row(row) => row::write(&mut page, &pack.rows[row]),
        Place::Checklist(list) => checklist::write(&mut page, &pack.checklists[list]),
        Place::Offices => office::write(&mut page),
        Place::Sources => source::write(&mut page),
    }
    page.done()
}
