//! A small ZIP: stored entries only, one fixed time, nothing optional, so that equal contents give equal bytes.
//!
//! The reader takes what this writer makes and says precisely why it takes nothing else. It looks at other
//! programs' ZIP files only far enough to name them. There is no decompression, hence no decompression bomb.

use super::crc::crc32;
use std::collections::BTreeSet;

const LOCAL: u32 = 0x0403_4b50;
const CENTRAL: u32 = 0x0201_4b50;
const END: u32 = 0x0605_4b50;
const LOCAL_LEN: usize = 30;
const CENTRAL_LEN: usize = 46;
const END_LEN: usize = 22;
/// Version 2.0, the least that knows folders in names.
const VERSION: u16 = 20;
/// Names are UTF-8.
const UTF8: u16 = 1 << 11;
/// 1980-01-01, the first day ZIP knows.
const DOS_DATE: u16 = 0x0021;

/// Why bytes are not a ZIP that can be used. Carries the entry at fault where there is one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ZipError {
    /// Something else altogether.
    NotAZip,
    /// The end is missing.
    Truncated,
    /// Zip64, split, encrypted, or otherwise beyond the plain format.
    Unsupported,
    /// An entry is compressed; somebody packed the file again.
    Compressed(String),
    /// An entry's name leads out of the archive.
    UnsafeName(String),
    /// An entry is there twice.
    Twice(String),
    /// An entry's bytes do not match its checksum, or its headers contradict each other.
    Damaged(String),
    /// Sound, but not written by this program: order, times or flags differ.
    Repacked,
    /// Too many or too large entries for the plain format.
    TooLarge,
}

/// An entry as the central directory describes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Name with `/` between folders.
    pub name: String,
    method: u16,
    flags: u16,
    crc: u32,
    packed: usize,
    size: usize,
    offset: usize,
}

/// Writes entries one after the other without keeping their contents.
#[derive(Default)]
pub struct Writer {
    central: Vec<u8>,
    length: u64,
    count: u16,
}

impl Writer {
    /// The header to put before this entry's bytes. The caller writes header and bytes.
    ///
    /// # Errors
    /// [`ZipError::TooLarge`] past 4 GiB or 65,534 entries.
    pub fn entry(&mut self, name: &str, bytes: &[u8]) -> Result<Vec<u8>, ZipError> {
        let offset = u32::try_from(self.length).map_err(|_| ZipError::TooLarge)?;
        let size = u32::try_from(bytes.len()).map_err(|_| ZipError::TooLarge)?;
        let name_len = u16::try_from(name.len()).map_err(|_| ZipError::TooLarge)?;
        if self.count >= u16::MAX - 1 || size == u32::MAX {
            return Err(ZipError::TooLarge);
        }
        let shared = shared_fields(crc32(bytes), size, name_len);
        let mut header = LOCAL.to_le_bytes().to_vec();
        header.extend_from_slice(&shared);
        header.extend_from_slice(name.as_bytes());

        self.central.extend_from_slice(&CENTRAL.to_le_bytes());
        self.central.extend_from_slice(&VERSION.to_le_bytes());
        self.central.extend_from_slice(&shared);
        self.central.extend_from_slice(&[0; 10]);
        self.central.extend_from_slice(&offset.to_le_bytes());
        self.central.extend_from_slice(name.as_bytes());

        self.length += header.len() as u64 + u64::from(size);
        self.count += 1;
        Ok(header)
    }

    /// What comes behind the last entry.
    ///
    /// # Errors
    /// [`ZipError::TooLarge`] past 4 GiB.
    pub fn finish(self) -> Result<Vec<u8>, ZipError> {
        let start = u32::try_from(self.length).map_err(|_| ZipError::TooLarge)?;
        let size = u32::try_from(self.central.len()).map_err(|_| ZipError::TooLarge)?;
        let mut tail = self.central;
        tail.extend_from_slice(&END.to_le_bytes());
        tail.extend_from_slice(&[0; 4]);
        tail.extend_from_slice(&self.count.to_le_bytes());
        tail.extend_from_slice(&self.count.to_le_bytes());
        tail.extend_from_slice(&size.to_le_bytes());
        tail.extend_from_slice(&start.to_le_bytes());
        tail.extend_from_slice(&[0; 2]);
        Ok(tail)
    }
}

/// A whole archive in memory.
///
/// # Errors
/// [`ZipError::TooLarge`] past 4 GiB or 65,534 entries.
pub fn write(entries: &[(String, &[u8])]) -> Result<Vec<u8>, ZipError> {
    let mut writer = Writer::default();
    let mut out = Vec::new();
    for (name, bytes) in entries {
        out.extend(writer.entry(name, bytes)?);
        out.extend_from_slice(bytes);
    }
    out.extend(writer.finish()?);
    Ok(out)
}

/// What the archive says it holds; contents are not looked at yet.
///
/// # Errors
/// [`ZipError`] when there is no readable directory.
pub fn list(zip: &[u8]) -> Result<Vec<Listed>, ZipError> {
    let starts_like_zip = matches!(u32_at(zip, 0), Some(LOCAL | END));
    if !starts_like_zip {
        return Err(ZipError::NotAZip);
    }
    let end = find_end(zip).ok_or(ZipError::Truncated)?;
    let field = |at: usize| u32_at(zip, end + at).and_then(|v| usize::try_from(v).ok()).ok_or(ZipError::Truncated);
    let (size, start) = (field(12)?, field(16)?);
    let count = u16_at(zip, end + 10).ok_or(ZipError::Truncated)?;
    let spans_disks = u32_at(zip, end + 4) != Some(0) || u16_at(zip, end + 8) != Some(count);
    if spans_disks || count == u16::MAX {
        return Err(ZipError::Unsupported);
    }
    if start.checked_add(size) != Some(end) {
        return Err(ZipError::Truncated);
    }
    let mut listed = Vec::new();
    let mut at = start;
    for _ in 0..count {
        let (entry, next) = central_entry(zip, at).ok_or_else(|| ZipError::Damaged(String::new()))?;
        listed.push(entry);
        at = next;
    }
    if at == end { Ok(listed) } else { Err(ZipError::Damaged(String::new())) }
}

/// The contents of listed entries, each checked; then the whole archive is compared with what [`write`] would give.
///
/// # Errors
/// [`ZipError`] names the first entry at fault.
pub fn read<'a>(zip: &'a [u8], listed: &[Listed]) -> Result<Vec<(String, &'a [u8])>, ZipError> {
    let mut entries: Vec<(String, &[u8])> = Vec::new();
    let mut seen = BTreeSet::new();
    for entry in listed {
        if !is_safe(&entry.name) {
            return Err(ZipError::UnsafeName(entry.name.clone()));
        }
        if !seen.insert(entry.name.as_str()) {
            return Err(ZipError::Twice(entry.name.clone()));
        }
        entries.push((entry.name.clone(), contents(zip, entry)?));
    }
    if is_canonical(zip, &entries) { Ok(entries) } else { Err(ZipError::Repacked) }
}

/// Fields that local and central headers share, from "version needed" to the length of the extra field.
fn shared_fields(crc: u32, size: u32, name_len: u16) -> [u8; 26] {
    let mut fields = [0; 26];
    let mut put = |at: usize, bytes: &[u8]| fields[at..at + bytes.len()].copy_from_slice(bytes);
    put(0, &VERSION.to_le_bytes());
    put(2, &UTF8.to_le_bytes());
    put(8, &DOS_DATE.to_le_bytes());
    put(10, &crc.to_le_bytes());
    put(14, &size.to_le_bytes());
    put(18, &size.to_le_bytes());
    put(22, &name_len.to_le_bytes());
    fields
}

/// Place of the end record: at the very end, or before a comment that reaches to the very end.
fn find_end(zip: &[u8]) -> Option<usize> {
    let last = zip.len().checked_sub(END_LEN)?;
    let first = last.saturating_sub(usize::from(u16::MAX));
    (first..=last).rev().find(|at| {
        u32_at(zip, *at) == Some(END)
            && u16_at(zip, at + 20).is_some_and(|comment| at + END_LEN + usize::from(comment) == zip.len())
    })
}

fn central_entry(zip: &[u8], at: usize) -> Option<(Listed, usize)> {
    if u32_at(zip, at)? != CENTRAL {
        return None;
    }
    let long = |offset: usize| u32_at(zip, at + offset).and_then(|v| usize::try_from(v).ok());
    let short = |offset: usize| u16_at(zip, at + offset).map(usize::from);
    let name_end = at + CENTRAL_LEN + short(28)?;
    let name = zip.get(at + CENTRAL_LEN..name_end)?;
    let listed = Listed {
        name: String::from_utf8_lossy(name).into_owned(),
        method: u16_at(zip, at + 10)?,
        flags: u16_at(zip, at + 8)?,
        crc: u32_at(zip, at + 16)?,
        packed: long(20)?,
        size: long(24)?,
        offset: long(42)?,
    };
    Some((listed, name_end + short(30)? + short(32)?))
}

fn contents<'a>(zip: &'a [u8], entry: &Listed) -> Result<&'a [u8], ZipError> {
    let damaged = || ZipError::Damaged(entry.name.clone());
    if entry.flags & 1 == 1 {
        return Err(ZipError::Unsupported);
    }
    if entry.method != 0 {
        return Err(ZipError::Compressed(entry.name.clone()));
    }
    let at = entry.offset;
    if u32_at(zip, at) != Some(LOCAL) || entry.packed != entry.size {
        return Err(damaged());
    }
    let lengths = u16_at(zip, at + 26).zip(u16_at(zip, at + 28)).ok_or_else(damaged)?;
    let start = at + LOCAL_LEN + usize::from(lengths.0) + usize::from(lengths.1);
    let bytes = start.checked_add(entry.size).and_then(|end| zip.get(start..end)).ok_or_else(damaged)?;
    if crc32(bytes) == entry.crc { Ok(bytes) } else { Err(damaged()) }
}

/// Whether the archive is byte for byte what [`write`] gives for these entries.
fn is_canonical(zip: &[u8], entries: &[(String, &[u8])]) -> bool {
    let mut writer = Writer::default();
    let mut rest = zip;
    for (name, bytes) in entries {
        let Ok(header) = writer.entry(name, bytes) else { return false };
        let Some(after) = rest.strip_prefix(&header[..]).and_then(|r| r.strip_prefix(*bytes)) else { return false };
        rest = after;
    }
    writer.finish().is_ok_and(|tail| rest == tail)
}

/// Whether a name stays inside the archive on every system.
fn is_safe(name: &str) -> bool {
    !name.is_empty()
        && !name.chars().any(|c| c.is_control() || matches!(c, '\\' | ':' | '\u{fffd}'))
        && name.split('/').all(|part| !part.is_empty() && part != "." && part != "..")
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at.checked_add(2)?)?.try_into().ok()?))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at.checked_add(4)?)?.try_into().ok()?))
}
