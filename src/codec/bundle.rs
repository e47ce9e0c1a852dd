//! The exchange bundle: one ZIP with a manifest, sites, rounds with every edit, and photos under their hash.
//!
//! Equal records give equal bytes, so exporting what was just imported gives the same file. Reading is all or
//! nothing: every entry is checked before anything is handed back, and the error names the entry at fault.

use super::DecodeError;
use super::audit::{
    decode_action, decode_round, decode_site, encode_action, encode_round, encode_site, read as read_text, text,
};
use super::audit_v2::SCHEMA;
use super::manifest::Manifest;
use super::zip::{self, ZipError};
use crate::audit::action::Action;
use crate::audit::id::RulesVersion;
use crate::audit::photo::PhotoHash;
use crate::audit::round::Round;
use crate::audit::site::Site;
use std::collections::{BTreeMap, BTreeSet};

const MANIFEST: &str = "manifest.json";

/// What goes into or comes out of a bundle; photos are borrowed, they are large.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bundle<'a> {
    /// Version of the program that wrote it.
    pub app_version: String,
    /// Versions of the rules in use where it was written.
    pub rules: Vec<RulesVersion>,
    /// Sites, in any order.
    pub sites: Vec<Site>,
    /// Rounds of these sites, in any order.
    pub rounds: Vec<Round>,
    /// Actions on these rounds, in any order.
    pub actions: Vec<Action>,
    /// Bytes of the rounds' photos. One that is not here is listed as missing; it does not stop an export.
    pub photos: BTreeMap<PhotoHash, &'a [u8]>,
}

/// Why a bundle could not be used. Nothing of it was taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BundleError {
    /// Not a ZIP file.
    NotAZip,
    /// The file is cut off.
    Truncated,
    /// A ZIP file of something else.
    Foreign,
    /// Packed again by another program.
    Repacked,
    /// Written by a newer version of this program.
    Newer {
        /// The schema it names.
        schema: u32,
    },
    /// An entry's name leads out of the archive.
    UnsafeName {
        /// The entry.
        entry: String,
    },
    /// An entry does not match its checksum or hash, or cannot be read.
    Damaged {
        /// The entry.
        entry: String,
        /// Where in it, if that is known.
        place: String,
    },
    /// The manifest or a round names something that is not there.
    Missing {
        /// The entry.
        entry: String,
    },
    /// Something that nothing in the bundle asks for, or that is there twice.
    Unexpected {
        /// The entry.
        entry: String,
    },
    /// Too large for one file.
    TooLarge,
}

names!(BundleError by example {
    Self::NotAZip = Self::NotAZip => "not-a-zip",
    Self::Truncated = Self::Truncated => "truncated",
    Self::Foreign = Self::Foreign => "foreign",
    Self::Repacked = Self::Repacked => "repacked",
    Self::Newer { .. } = Self::Newer { schema: SCHEMA + 1 } => "newer",
    Self::UnsafeName { .. } = Self::UnsafeName { entry: String::new() } => "unsafe-name",
    Self::Damaged { .. } = Self::Damaged { entry: String::new(), place: String::new() } => "damaged",
    Self::Missing { .. } = Self::Missing { entry: String::new() } => "missing",
    Self::Unexpected { .. } = Self::Unexpected { entry: String::new() } => "unexpected",
    Self::TooLarge = Self::TooLarge => "too-large",
});

impl BundleError {
    /// The entry at fault, if it is one entry's.
    #[must_use]
    pub fn entry(&self) -> Option<&str> {
        match self {
            Self::UnsafeName { entry }
            | Self::Damaged { entry, .. }
            | Self::Missing { entry }
            | Self::Unexpected { entry } => Some(entry),
            _ => None,
        }
    }
}

/// The texts of a bundle in their order, the manifest first: name and contents. Photos follow in the order of their hashes.
#[must_use]
pub fn texts(bundle: &Bundle<'_>) -> Vec<(String, String)> {
    let sites: BTreeMap<_, _> = bundle.sites.iter().map(|s| (s.id.clone(), s)).collect();
    let rounds: BTreeMap<_, _> = bundle.rounds.iter().map(|r| (r.head.id.clone(), r)).collect();
    let actions: BTreeMap<_, _> = bundle.actions.iter().map(|a| (a.id.clone(), a)).collect();
    let named: BTreeSet<_> = rounds.values().flat_map(|r| r.photo_hashes()).collect();
    let (present, missing): (Vec<_>, Vec<_>) = named.iter().partition(|h| bundle.photos.contains_key(h));
    let mut manifest = Manifest::new(&bundle.app_version, &bundle.rules);
    manifest.sites = sites.keys().cloned().collect();
    manifest.rounds = rounds.keys().cloned().collect();
    manifest.actions = actions.keys().cloned().collect();
    manifest.photos = present.iter().map(ToString::to_string).collect();
    manifest.missing_photos = missing.iter().map(ToString::to_string).collect();
    let mut texts = vec![(MANIFEST.to_owned(), text(&manifest))];
    texts.extend(sites.iter().map(|(id, site)| (format!("sites/{id}.json"), encode_site(site))));
    texts.extend(rounds.iter().map(|(id, round)| (format!("rounds/{id}.json"), encode_round(round))));
    texts.extend(actions.iter().map(|(id, action)| (format!("actions/{id}.json"), encode_action(action))));
    texts
}

/// Name of a photo's entry.
#[must_use]
pub fn photo_name(hash: &PhotoHash) -> String {
    format!("photos/{hash}.jpg")
}

/// A whole bundle in memory. Photos that no round names are left out.
///
/// # Errors
/// [`BundleError::TooLarge`] past 4 GiB or 65,534 entries.
pub fn write(bundle: &Bundle<'_>) -> Result<Vec<u8>, BundleError> {
    let texts = texts(bundle);
    let named: BTreeSet<_> = bundle.rounds.iter().flat_map(Round::photo_hashes).collect();
    let photos = bundle.photos.iter().filter(|(hash, _)| named.contains(hash));
    let mut entries: Vec<(String, &[u8])> = texts.iter().map(|(name, text)| (name.clone(), text.as_bytes())).collect();
    entries.extend(photos.map(|(hash, bytes)| (photo_name(hash), *bytes)));
    zip::write(&entries).map_err(zip_error)
}

/// Reads a bundle, all or nothing.
///
/// # Errors
/// [`BundleError`] says what is wrong and with which entry.
pub fn read(bytes: &[u8]) -> Result<Bundle<'_>, BundleError> {
    let listed = zip::list(bytes).map_err(zip_error)?;
    if !listed.iter().any(|e| e.name == MANIFEST) {
        return Err(BundleError::Foreign);
    }
    let mut entries: BTreeMap<String, &[u8]> = zip::read(bytes, &listed).map_err(zip_error)?.into_iter().collect();
    let manifest = manifest(take(&mut entries, MANIFEST)?)?;
    let mut bundle = Bundle { app_version: manifest.app.clone(), rules: manifest.rules.clone(), ..Bundle::default() };
    for id in &manifest.sites {
        let name = format!("sites/{id}.json");
        let site = decode(&name, take(&mut entries, &name)?, decode_site)?;
        same_id(&name, site.id == *id)?;
        bundle.sites.push(site);
    }
    for id in &manifest.rounds {
        let name = format!("rounds/{id}.json");
        let round = decode(&name, take(&mut entries, &name)?, decode_round)?;
        same_id(&name, round.head.id == *id)?;
        if !manifest.sites.contains(&round.head.site) {
            return Err(BundleError::Missing { entry: format!("sites/{}.json", round.head.site) });
        }
        bundle.rounds.push(round);
    }
    for id in &manifest.actions {
        let name = format!("actions/{id}.json");
        let action = decode(&name, take(&mut entries, &name)?, decode_action)?;
        same_id(&name, action.id == *id)?;
        let round = bundle.rounds.iter().find(|round| round.head.id == action.round);
        let round = round.ok_or_else(|| BundleError::Missing { entry: format!("rounds/{}.json", action.round) })?;
        if round.head.site != action.site {
            return Err(BundleError::Damaged { entry: name, place: "site".to_owned() });
        }
        bundle.actions.push(action);
    }
    bundle.photos = photos(&manifest, &bundle.rounds, &mut entries)?;
    match entries.into_keys().next() {
        Some(entry) => Err(BundleError::Unexpected { entry }),
        None => Ok(bundle),
    }
}

fn manifest(bytes: &[u8]) -> Result<Manifest, BundleError> {
    let is_ours = std::str::from_utf8(bytes).is_ok_and(Manifest::is_ours);
    if !is_ours {
        return Err(BundleError::Foreign);
    }
    decode(MANIFEST, bytes, read_text::<Manifest>)
}

/// Takes every photo that the rounds name, checked against its hash, but for those the manifest says were missing.
fn photos<'a>(
    manifest: &Manifest,
    rounds: &[Round],
    entries: &mut BTreeMap<String, &'a [u8]>,
) -> Result<BTreeMap<PhotoHash, &'a [u8]>, BundleError> {
    let mut photos = BTreeMap::new();
    for hash in rounds.iter().flat_map(Round::photo_hashes).collect::<BTreeSet<_>>() {
        if manifest.missing_photos.iter().any(|m| m == hash.as_str()) {
            continue;
        }
        let name = photo_name(&hash);
        let bytes = take(entries, &name)?;
        if PhotoHash::of(bytes) != hash {
            return Err(BundleError::Damaged { entry: name, place: String::new() });
        }
        photos.insert(hash, bytes);
    }
    if manifest.photos.iter().map(String::as_str).ne(photos.keys().map(PhotoHash::as_str)) {
        return Err(BundleError::Damaged { entry: MANIFEST.to_owned(), place: "photos".to_owned() });
    }
    Ok(photos)
}

fn take<'a>(entries: &mut BTreeMap<String, &'a [u8]>, name: &str) -> Result<&'a [u8], BundleError> {
    entries.remove(name).ok_or_else(|| BundleError::Missing { entry: name.to_owned() })
}

fn decode<T>(name: &str, bytes: &[u8], decode: impl Fn(&str) -> Result<T, DecodeError>) -> Result<T, BundleError> {
    let damaged = |place: String| BundleError::Damaged { entry: name.to_owned(), place };
    let text = std::str::from_utf8(bytes).map_err(|e| damaged(format!("byte {}", e.valid_up_to())))?;
    decode(text).map_err(|error| match error {
        DecodeError::Newer { schema } => BundleError::Newer { schema },
        DecodeError::Damaged { place } => damaged(place),
    })
}

fn same_id(name: &str, is_same: bool) -> Result<(), BundleError> {
    if is_same { Ok(()) } else { Err(BundleError::Damaged { entry: name.to_owned(), place: "id".to_owned() }) }
}

fn zip_error(error: ZipError) -> BundleError {
    match error {
        ZipError::NotAZip => BundleError::NotAZip,
        ZipError::Truncated => BundleError::Truncated,
        ZipError::Unsupported | ZipError::Compressed(_) | ZipError::Repacked => BundleError::Repacked,
        ZipError::UnsafeName(entry) => BundleError::UnsafeName { entry },
        ZipError::Twice(entry) => BundleError::Unexpected { entry },
        ZipError::Damaged(entry) => BundleError::Damaged { entry, place: String::new() },
        ZipError::TooLarge => BundleError::TooLarge,
    }
}
