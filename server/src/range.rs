//! Parts of a file, which browsers ask for to go to a place in a film.

use std::ops::Range;

/// What a `Range` header asks of a file of this length.
#[derive(Debug, PartialEq, Eq)]
pub enum Asked {
    /// All of it: no range, or one that this server does not know (several at once, other units).
    Whole,
    /// These bytes.
    Part(Range<usize>),
    /// Bytes that the file does not have.
    Beyond,
}

/// Reads a header.
pub fn read(header: Option<&str>, length: usize) -> Asked {
    let Some((from, to)) = header.and_then(|text| text.strip_prefix("bytes=")).and_then(|text| text.split_once('-'))
    else {
        return Asked::Whole;
    };
    let range = match (from.parse::<usize>(), to.parse::<usize>()) {
        (Ok(from), Ok(to)) if from <= to => from..to.saturating_add(1).min(length),
        (Ok(from), Err(_)) if to.is_empty() => from..length,
        (Err(_), Ok(last)) if from.is_empty() => length.saturating_sub(last)..length,
        _ => return Asked::Whole,
    };
    if range.start < range.end { Asked::Part(range) } else { Asked::Beyond }
}

#[cfg(test)]
mod tests {
    use super::{Asked, read};

    #[test]
    fn ranges() {
        let check = |header, expected| assert_eq!(read(Some(header), 10), expected, "{header}");
        check("bytes=0-3", Asked::Part(0..4));
        check("bytes=4-", Asked::Part(4..10));
        check("bytes=4-99", Asked::Part(4..10));
        check("bytes=-3", Asked::Part(7..10));
        check("bytes=-99", Asked::Part(0..10));
        check("bytes=10-", Asked::Beyond);
        check("bytes=-0", Asked::Beyond);
        for whole in ["bytes=3-2", "bytes=0-1,4-5", "lines=0-1", "bytes=", "bytes=-"] {
            check(whole, Asked::Whole);
        }
        assert_eq!(read(None, 10), Asked::Whole);
    }
}
