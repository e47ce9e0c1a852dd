//! Formats in which things leave the program's memory and come back: storage records, the exchange bundle, CSV.
//!
//! Domain types do not know these formats. Each version has its own record structs and stays readable for ever,
//! proved by a frozen fixture under `tests/data`. Nothing here does input or output; bytes come in and go out.

pub mod audit;
mod audit_v1;
mod audit_v2;
pub mod axe;
pub mod base64;
pub mod bundle;
mod crc;
pub mod csv;
pub mod exchanged;
pub mod geojson;
mod manifest;
pub mod site_list;
pub mod zip;

/// Why a stored text could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DecodeError {
    /// Written by a newer program; nothing is wrong with it.
    Newer {
        /// The schema it names.
        schema: u32,
    },
    /// Not what the program writes.
    Damaged {
        /// Where: line and column, or the field.
        place: String,
    },
}

impl DecodeError {
    /// Stable key; the words for it are in the locales.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::Newer { .. } => "newer",
            Self::Damaged { .. } => "damaged",
        }
    }

    /// A fault at a named field.
    fn at(place: impl Into<String>) -> Self {
        Self::Damaged { place: place.into() }
    }

    /// A fault that serde found.
    fn json(error: &serde_json::Error) -> Self {
        Self::Damaged { place: format!("line {} column {}", error.line(), error.column()) }
    }
}
