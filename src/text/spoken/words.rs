//! The words of one language for numbers and signs, read from its table.

use std::sync::LazyLock;

/// Chinese.
pub static CHINESE: LazyLock<Words> = LazyLock::new(|| Words::read(include_str!("zh-CN.txt")));
/// English.
pub static ENGLISH: LazyLock<Words> = LazyLock::new(|| Words::read(include_str!("en.txt")));

/// A table: groups of keys with what is said for them.
pub struct Words {
    groups: Vec<(&'static str, Vec<Line>)>,
}

/// A key, letter by letter, and what is said for it.
struct Line {
    key: Vec<char>,
    said: &'static str,
}

impl Words {
    fn read(table: &'static str) -> Self {
        let mut groups: Vec<(&str, Vec<Line>)> = Vec::new();
        for line in table.lines().filter(|line| !line.is_empty()) {
            let (key, said) = line.split_once('\t').unwrap_or((line, ""));
            if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
                groups.push((name, Vec::new()));
            } else if let (Some((_, lines)), false) = (groups.last_mut(), line.starts_with("# ")) {
                lines.push(Line { key: key.chars().collect(), said });
            }
        }
        for (_, lines) in &mut groups {
            lines.sort_by_key(|line| std::cmp::Reverse(line.key.len()));
        }
        Words { groups }
    }

    fn group(&self, name: &str) -> &[Line] {
        self.groups.iter().find(|(group, _)| *group == name).map_or(&[], |(_, lines)| lines)
    }

    /// A word of the group `numbers`; empty when the language has none.
    pub fn number(&self, key: &str) -> &'static str {
        let is_it = |line: &&Line| line.key.iter().copied().eq(key.chars());
        self.group("numbers").iter().find(is_it).map_or("", |line| line.said)
    }

    /// The longest key of a group at the start of `rest`: what is said for it, and its length.
    pub fn first(&self, group: &str, rest: &[char]) -> Option<(&'static str, usize)> {
        self.group(group).iter().find(|line| rest.starts_with(&line.key)).map(|line| (line.said, line.key.len()))
    }

    /// The longest key of a group at the end of `before`: its length. A key of plain letters must be a whole word.
    pub fn last(&self, group: &str, before: &[char]) -> Option<usize> {
        let ends = |line: &&Line| {
            let Some(start) = before.len().checked_sub(line.key.len()) else { return false };
            let is_same = before[start..].iter().zip(&line.key).all(|(a, b)| a.eq_ignore_ascii_case(b));
            let is_inside = start > 0 && line.key[0].is_ascii_alphabetic() && before[start - 1].is_ascii_alphabetic();
            is_same && !is_inside
        };
        self.group(group).iter().find(ends).map(|line| line.key.len())
    }
}
