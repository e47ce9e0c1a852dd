//! Licence expressions (SPDX, and the older slash for "or"), held against what may be shipped in a site of an authority.

/// What may be shipped, and why it may. A new one is added by a person who has read it.
const ALLOWED: [(&str, &str); 9] = [
    ("MIT", "permissive; the text goes along, in licences.txt"),
    ("Apache-2.0", "permissive; the text and notices go along, in licences.txt"),
    ("BSD-3-Clause", "permissive; the text goes along, and no name is used to advertise"),
    ("Zlib", "permissive; changed sources would have to be marked, and none are changed"),
    ("Unicode-3.0", "permissive; data of Unicode, the text goes along"),
    ("BSL-1.0", "permissive; compiled programs need no text, it goes along all the same"),
    ("0BSD", "no conditions"),
    ("CC0-1.0", "no conditions"),
    ("Unlicense", "no conditions"),
];

/// Whether the expression can be met with what is allowed: one side of an "or", both of an "and". An exception such as
/// LLVM's only gives more, so the licence before it decides.
pub fn is_allowed(terms: &str) -> bool {
    holds(terms, &|name| ALLOWED.iter().any(|(allowed, _)| *allowed == name))
}

/// Whether MIT alone would do.
pub fn offers_mit(terms: &str) -> bool {
    holds(terms, &|name| name == "MIT")
}

fn holds(terms: &str, is_fine: &dyn Fn(&str) -> bool) -> bool {
    let words = terms.replace('(', " ( ").replace(')', " ) ").replace('/', " OR ");
    let mut words = words.split_whitespace().collect::<Vec<_>>().into_iter().peekable();
    // What is left over, like what is missing, was not understood, and then nothing holds.
    either(&mut words, is_fine).unwrap_or(false) && words.next().is_none()
}

type Words<'w> = std::iter::Peekable<std::vec::IntoIter<&'w str>>;

/// `None` where the expression breaks off.
fn either(words: &mut Words<'_>, is_fine: &dyn Fn(&str) -> bool) -> Option<bool> {
    let mut held = both(words, is_fine)?;
    while words.next_if_eq(&"OR").is_some() {
        // Both sides are read, whatever the first says.
        held |= both(words, is_fine)?;
    }
    Some(held)
}

fn both(words: &mut Words<'_>, is_fine: &dyn Fn(&str) -> bool) -> Option<bool> {
    let mut held = single(words, is_fine)?;
    while words.next_if_eq(&"AND").is_some() {
        held &= single(words, is_fine)?;
    }
    Some(held)
}

fn single(words: &mut Words<'_>, is_fine: &dyn Fn(&str) -> bool) -> Option<bool> {
    match words.next()? {
        "(" => {
            let held = either(words, is_fine)?;
            words.next_if_eq(&")").map(|_| held)
        }
        name => {
            if words.next_if_eq(&"WITH").is_some() {
                words.next()?;
            }
            Some(is_fine(name))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{is_allowed, offers_mit};

    #[test]
    fn one_side_of_an_or_is_enough_and_an_and_needs_both() {
        for fine in [
            "MIT",
            "MIT OR Apache-2.0",
            "MIT/Apache-2.0",
            "Apache-2.0 / MIT",
            "Apache-2.0 OR GPL-2.0-only",
            "(MIT OR GPL-3.0-only) AND Unicode-3.0",
            "Apache-2.0 WITH LLVM-exception OR GPL-3.0-only",
        ] {
            assert!(is_allowed(fine), "{fine}");
        }
        for strange in ["", "GPL-3.0-only", "MIT AND GPL-3.0-only", "MIT OR", "(MIT", "MIT MIT", "AGPL-3.0-only OR Foo"]
        {
            assert!(!is_allowed(strange), "{strange}");
        }
    }

    #[test]
    fn mit_is_taken_where_it_is_offered_alone() {
        assert!(offers_mit("Unlicense/MIT"));
        assert!(!offers_mit("MIT AND Unicode-3.0"));
        assert!(!offers_mit("(MIT OR Apache-2.0) AND Unicode-3.0"));
    }
}
