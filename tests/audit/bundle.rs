//! The exchange bundle: it comes back as it went, older ones are read for ever, and everything else is refused by name.

use crate::support::samples::{full_bundle, full_v1};
use crate::support::{PHOTO, empty_round, photo, signature};
use proptest::prelude::*;
use std::collections::BTreeMap;
use tongda::audit::photo::PhotoHash;
use tongda::audit::round::Round;
use tongda::codec::bundle::{self, BundleError};
use tongda::codec::{csv, zip};

const FROZEN_1: &[u8] = include_bytes!("../data/audit/v1/bundle.zip");
const FROZEN_2: &[u8] = include_bytes!("../data/audit/v2/bundle.zip");

fn packed() -> Vec<u8> {
    bundle::write(&full_bundle()).expect("small enough")
}

/// Repacks the sample with some entries changed; `None` leaves an entry out.
fn repacked(change: impl Fn(&str, &[u8]) -> Option<Vec<u8>>) -> Vec<u8> {
    let original = packed();
    let listed = zip::list(&original).expect("sound");
    let entries = zip::read(&original, &listed).expect("sound");
    let changed: Vec<_> =
        entries.into_iter().filter_map(|(name, bytes)| Some((name.clone(), change(&name, bytes)?))).collect();
    let borrowed: Vec<_> = changed.iter().map(|(name, bytes)| (name.clone(), &bytes[..])).collect();
    zip::write(&borrowed).expect("small enough")
}

fn refused(bytes: &[u8]) -> (&'static str, Option<String>) {
    let error = bundle::read(bytes).expect_err("must be refused");
    (error.key(), error.entry().map(str::to_owned))
}

#[test]
fn a_bundle_of_schema_1_is_read_for_ever_and_goes_out_as_schema_2() {
    let read = bundle::read(FROZEN_1).expect("sound");
    let (site, round) = full_v1();
    let mut second = empty_round();
    second.head.id = "round-2".into();
    assert_eq!((read.app_version.as_str(), read.rules.as_slice()), ("0.1.0", &["test-1".into()][..]));
    assert_eq!(
        (read.sites.as_slice(), read.rounds.as_slice(), read.actions.len()),
        (&[site][..], &[round, second][..], 0)
    );
    assert_eq!(read.photos, BTreeMap::from([(photo().hash, PHOTO)]));
    let out = bundle::write(&read).expect("small enough");
    assert_ne!(out, FROZEN_1);
    assert_eq!(bundle::read(&out), Ok(read));
}

#[test]
fn a_bundle_of_schema_2_is_read_for_ever() {
    assert_eq!(bundle::read(FROZEN_2), Ok(full_bundle()));
    assert_eq!(packed(), FROZEN_2);
}

#[test]
fn a_bundle_comes_back_as_it_went() {
    let first = packed();
    let read = bundle::read(&first).expect("sound");
    assert_eq!(read, full_bundle());
    assert_eq!(bundle::write(&read).expect("small enough"), first);
}

#[test]
fn a_photo_that_is_gone_does_not_stop_an_export() {
    let mut bundle = full_bundle();
    bundle.photos.clear();
    let bytes = bundle::write(&bundle).expect("small enough");
    let read = bundle::read(&bytes).expect("sound");
    assert!(read.photos.is_empty());
    assert_eq!(bundle::write(&read).expect("small enough"), bytes);
}

#[test]
fn photos_that_no_round_names_stay_at_home() {
    let mut bundle = full_bundle();
    bundle.photos.insert(PhotoHash::of(b"stranger"), b"stranger");
    assert_eq!(bundle::write(&bundle).expect("small enough"), packed());
}

#[test]
fn equal_records_give_equal_bytes_in_whatever_order_they_come() {
    let mut bundle = full_bundle();
    bundle.rounds.reverse();
    assert_eq!(bundle::write(&bundle).expect("small enough"), packed());
}

#[test]
fn every_fault_of_a_bundle_has_its_own_name() {
    let (photo, signature) = (bundle::photo_name(&photo().hash), bundle::photo_name(&signature().hash));
    let replace = |from: &'static str, to: &'static str| {
        move |_: &str, bytes: &[u8]| match std::str::from_utf8(bytes) {
            Ok(text) => Some(text.replace(from, to).into_bytes()),
            Err(_) => Some(bytes.to_vec()),
        }
    };
    let without = |gone: String| move |name: &str, bytes: &[u8]| (name != gone).then(|| bytes.to_vec());
    let broken = |at: &'static str| {
        move |name: &str, bytes: &[u8]| Some(if name == at { b"{}".to_vec() } else { bytes.to_vec() })
    };
    let named = |name: &str| Some(name.to_owned());
    for (what, bytes, expected) in [
        ("nothing", Vec::new(), ("not-a-zip", None)),
        ("text", b"hello, this is not a zip file at all".to_vec(), ("not-a-zip", None)),
        ("newer", repacked(replace("\"schema\":2", "\"schema\":7")), ("newer", None)),
        ("not ours", repacked(replace("tongda-audit-bundle", "something-else-more")), ("foreign", None)),
        ("no manifest", repacked(without("manifest.json".to_owned())), ("foreign", None)),
        ("no site", repacked(without("sites/site-1.json".to_owned())), ("missing", named("sites/site-1.json"))),
        ("no round", repacked(without("rounds/round-2.json".to_owned())), ("missing", named("rounds/round-2.json"))),
        (
            "no action",
            repacked(without("actions/action-1.json".to_owned())),
            ("missing", named("actions/action-1.json")),
        ),
        ("no photo", repacked(without(photo.clone())), ("missing", Some(photo.clone()))),
        ("no signature", repacked(without(signature.clone())), ("missing", Some(signature.clone()))),
        (
            "another photo",
            repacked(|name, bytes| Some(if name == photo { b"other".to_vec() } else { bytes.to_vec() })),
            ("damaged", Some(photo.clone())),
        ),
        ("broken round", repacked(broken("rounds/round-2.json")), ("damaged", named("rounds/round-2.json"))),
        ("broken action", repacked(broken("actions/action-1.json")), ("damaged", named("actions/action-1.json"))),
        (
            "a round that is another",
            repacked(replace("\"schema\":2,\"id\":\"round-2\"", "\"schema\":2,\"id\":\"round-3\"")),
            ("damaged", named("rounds/round-2.json")),
        ),
        (
            "round of no site",
            repacked(replace("\"site\":\"site-1\"", "\"site\":\"site-9\"")),
            ("missing", named("sites/site-9.json")),
        ),
        (
            "action of no round",
            repacked(replace("\"site\":\"site-1\",\"round\":\"round-1\"", "\"site\":\"site-1\",\"round\":\"round-9\"")),
            ("missing", named("rounds/round-9.json")),
        ),
        (
            "actions before there were any",
            repacked(replace("\"schema\":2", "\"schema\":1")),
            ("damaged", named("sites/site-1.json")),
        ),
    ] {
        assert_eq!(refused(&bytes), expected, "{what}");
    }
}

#[test]
fn an_action_of_another_site_than_its_round_is_refused() {
    let bytes = repacked(|name, bytes| match std::str::from_utf8(bytes) {
        Ok(text) if name.starts_with("actions/") => Some(text.replace("site-1", "site-9").into_bytes()),
        _ => Some(bytes.to_vec()),
    });
    assert!(bundle::read(&bytes).is_err());
}

#[test]
fn no_truncated_bundle_is_taken() {
    let whole = packed();
    for length in 0..whole.len() {
        let error = bundle::read(&whole[..length]).expect_err("cut");
        let expected = if length < 4 { BundleError::NotAZip } else { BundleError::Truncated };
        assert_eq!(error, expected, "cut at {length}");
    }
    let longer = [&whole[..], b"x"].concat();
    assert_eq!(refused(&longer).0, "truncated");
}

#[test]
fn no_single_flipped_bit_is_taken() {
    let mut bytes = packed();
    for place in 0..bytes.len() {
        for bit in 0..8 {
            bytes[place] ^= 1 << bit;
            assert!(bundle::read(&bytes).is_err(), "byte {place} bit {bit}");
            bytes[place] ^= 1 << bit;
        }
    }
}

#[test]
fn formulas_are_defused_and_cells_quoted() {
    for (cell, expected) in [
        ("plain", "plain"),
        ("", ""),
        ("a,b", "\"a,b\""),
        ("a\"b", "\"a\"\"b\""),
        ("a\nb", "\"a\nb\""),
        ("=1+1", "\"'=1+1\""),
        ("+1", "\"'+1\""),
        ("-1", "\"'-1\""),
        ("@x", "\"'@x\""),
        ("\tx", "\"'\tx\""),
        ("\rx", "\"'\rx\""),
        ("\u{ff1d}1", "\"'\u{ff1d}1\""),
        (" x", "\" x\""),
        (" =1+1", "\"' =1+1\""),
        ("\n@x", "\"'\n@x\""),
        ("\u{3000}\u{ff1d}1", "\"'\u{3000}\u{ff1d}1\""),
    ] {
        let rows = vec![vec!["n".to_owned(), cell.to_owned()]];
        assert_eq!(csv::write(&rows), format!("\u{feff}n,{expected}\r\n"), "{cell:?}");
    }
}

proptest! {
    #[test]
    fn mangled_bundles_are_refused(place in 0usize..9000, with in prop::collection::vec(any::<u8>(), 1..40), cut in 0usize..40) {
        let mut bytes = packed();
        let place = place % bytes.len();
        let end = (place + cut).min(bytes.len());
        bytes.splice(place..end, with);
        prop_assert!(bytes == packed() || bundle::read(&bytes).is_err());
    }

    #[test]
    fn rounds_in_a_bundle_lose_only_what_is_made_from_them(touched in 0i64..1000) {
        let mut bundle = full_bundle();
        let list = crate::support::list();
        let build = tongda::pack::checklist::BuildKind::New;
        for round in &mut bundle.rounds {
            round.head.started = crate::support::at(touched);
            round.head.digest = Some(tongda::audit::digest::digest(&list, &crate::support::scoring(), build, round));
        }
        let bytes = bundle::write(&bundle).expect("small enough");
        let read = bundle::read(&bytes).expect("sound");
        bundle.rounds.iter_mut().for_each(|round: &mut Round| round.head.digest = None);
        prop_assert_eq!(read, bundle);
    }
}

/// Writes the frozen bundle anew. Only for a new schema, and into a new folder: run by hand with `TONGDA_FREEZE=1`.
#[test]
fn freeze_the_bundle_when_told() {
    if std::env::var_os("TONGDA_FREEZE").is_some() {
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/audit/v2/bundle.zip");
        std::fs::write(file, packed()).expect("writable");
    }
}
