//! A photo as a round knows it: its hash, its size and its text; the bytes live elsewhere under the hash.

use std::fmt;

/// SHA-256 of a photo's bytes, as 64 lower-case hexadecimal digits.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PhotoHash(String);

/// A photo of a check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhotoRef {
    /// Name of the bytes.
    pub hash: PhotoHash,
    /// What can be seen, for somebody who cannot see it; empty until the inspector writes it.
    pub alt: String,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// Number of bytes.
    pub bytes: u32,
}

/// Why a file is no photo that can be stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PhotoError {
    /// Not a picture this browser can read.
    NotAPicture,
    /// The browser could not draw or write it, mostly for want of memory.
    TooLarge,
}

names!(PhotoError { NotAPicture => "not-a-picture", TooLarge => "too-large" });

impl PhotoHash {
    /// The hash of these bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        use sha2::{Digest, Sha256};
        let digest = Sha256::digest(bytes);
        let digit = |n: u8| char::from(if n < 10 { b'0' + n } else { b'a' + n - 10 });
        Self(digest.iter().flat_map(|b| [digit(b >> 4), digit(b & 15)]).collect())
    }

    /// Reads 64 lower-case hexadecimal digits.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let fits = text.len() == 64 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        fits.then(|| Self(text.to_owned()))
    }

    /// The digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for PhotoHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
