//! Where each page lies: Chinese at the top of the folder, other languages in a folder of their own, alike below.

use crate::pack::Pack;
use crate::text::Locale;

/// A page of the text edition. Rows and checklists are indexes into the pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The first page: what there is.
    Index,
    /// One row.
    Row(usize),
    /// One checklist with all its checks.
    Checklist(usize),
    /// All offices.
    Offices,
    /// Documents and standards behind rows and checks.
    Sources,
}

impl Place {
    /// Every page that a pack calls for.
    pub fn all(pack: &Pack) -> impl Iterator<Item = Place> + use<> {
        let (rows, lists) = (pack.rows.len(), pack.checklists.len());
        [Place::Index, Place::Offices, Place::Sources]
            .into_iter()
            .chain((0..rows).map(Place::Row))
            .chain((0..lists).map(Place::Checklist))
    }

    /// The path below the edition's folder.
    #[must_use]
    pub fn path(self, pack: &Pack, locale: Locale) -> String {
        let folder = if locale == Locale::default() { String::new() } else { format!("{}/", locale.tag()) };
        match self {
            Place::Index => format!("{folder}index.html"),
            Place::Row(row) => format!("{folder}row/{}.html", pack.rows[row].id),
            Place::Checklist(list) => format!("{folder}check/{}.html", pack.checklists[list].site_type),
            Place::Offices => format!("{folder}offices.html"),
            Place::Sources => format!("{folder}sources.html"),
        }
    }
}

/// The address of a path as seen from a page, both below the edition's folder.
pub(super) fn seen_from(page: &str, path: &str) -> String {
    let shared = page.match_indices('/').map(|(at, _)| at + 1).filter(|at| path.get(..*at) == page.get(..*at)).max();
    let shared = shared.unwrap_or(0);
    format!("{}{}", "../".repeat(page[shared..].matches('/').count()), &path[shared..])
}

#[cfg(test)]
mod tests {
    use super::seen_from;

    #[test]
    fn addresses_are_relative() {
        let check = |page, path, expected: &str| assert_eq!(seen_from(page, path), expected, "{page} to {path}");
        check("index.html", "row/a.html", "row/a.html");
        check("row/a.html", "row/b.html", "b.html");
        check("en/row/a.html", "en/row/a.html", "a.html");
        check("en/row/a.html", "row/a.html", "../../row/a.html");
        check("en/row/a.html", "en/check/a.html", "../check/a.html");
        check("check/a.html", "text.css", "../text.css");
    }
}
