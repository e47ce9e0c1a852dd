//! Storage texts and the bundle: round trips, frozen fixtures, and everything that must be refused.

mod audit_support;

use audit_support::{PHOTO, answer, at, empty_round, full, photo};
use proptest::prelude::*;
use std::collections::BTreeMap;
use tongda::audit::log::Log;
use tongda::audit::observation::Answer;
use tongda::audit::photo::PhotoHash;
use tongda::audit::round::Round;
use tongda::codec::bundle::{self, Bundle, BundleError};
use tongda::codec::{DecodeError, audit, csv, zip};

fn sample() -> Bundle<'static> {
    let (site, round) = full();
    let second = Round { id: "round-2".into(), ..empty_round() };
    Bundle {
        app_version: "0.1.0".to_owned(),
        rules: vec!["test-1".into()],
        sites: vec![site],
        rounds: vec![second, round],
        photos: BTreeMap::from([(photo().hash, PHOTO)]),
    }
}

fn packed() -> Vec<u8> {
    bundle::write(&sample()).expect("small enough")
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
fn schema_1_is_read_for_ever() {
    let (site, round) = full();
    let site_text = include_str!("data/audit/v1/site.json").trim_end();
    let round_text = include_str!("data/audit/v1/round.json").trim_end();
    assert_eq!(audit::decode_site(site_text), Ok(site.clone()));
    assert_eq!(audit::decode_round(round_text), Ok(round.clone()));
    assert_eq!(audit::encode_site(&site), site_text);
    assert_eq!(audit::encode_round(&round), round_text);
}

#[test]
fn a_frozen_bundle_is_read_for_ever() {
    let frozen = include_bytes!("data/audit/v1/bundle.zip");
    let read = bundle::read(frozen).expect("sound");
    assert_eq!(bundle::write(&read).expect("small enough"), frozen);
    assert_eq!(packed(), frozen);
}

#[test]
fn head_and_edits_make_the_round_again_in_any_order() {
    let (_, round) = full();
    let head = audit::decode_round(&audit::encode_round_head(&round)).expect("sound");
    assert_eq!(head.log, Log::default());
    let mut edits: Vec<_> = round
        .log
        .entries()
        .iter()
        .map(|e| audit::decode_entry(&audit::encode_entry(&round.id, e)).expect("sound"))
        .collect();
    edits.reverse();
    assert_eq!(audit::assemble(head.clone(), edits.clone()), Ok(round));
    edits.remove(4);
    assert_eq!(audit::assemble(head.clone(), edits.clone()).map_err(|e| e.key()), Err("damaged"));
    edits.truncate(0);
    let (_, stranger) = full();
    edits.push(("round-9".into(), stranger.log.entries()[0].clone()));
    assert_eq!(audit::assemble(head, edits), Err(DecodeError::Damaged { place: "round".to_owned() }));
}

#[test]
fn newer_and_damaged_texts_are_told_apart() {
    let (_, round) = full();
    let good = audit::encode_round(&round);
    for (from, to, expected) in [
        ("\"schema\":1", "\"schema\":2", "newer"),
        ("\"schema\":1,", "\"schema\":2,\"more\":[],", "newer"),
        ("\"schema\":1", "\"schema\":0", "damaged"),
        ("\"schema\":1", "\"schema\":-1", "damaged"),
        ("\"schema\":1,", "", "damaged"),
        ("\"id\":\"round-1\"", "\"id\":\"../round-1\"", "damaged"),
        ("\"id\":", "\"extra\":1,\"id\":", "damaged"),
        ("\"seq\":2", "\"seq\":3", "damaged"),
        ("\"target\":11", "\"target\":12", "damaged"),
        ("\"outcome\":\"failed\"", "\"outcome\":\"fine\"", "damaged"),
        ("\"1497.5\"", "\"wide\"", "damaged"),
        ("\"1497.5\"", "1497.5", "damaged"),
        ("20:43:54", "20:43:99", "damaged"),
    ] {
        let text = good.replacen(from, to, 1);
        assert_ne!(text, good, "{from} is not in the text");
        assert_eq!(audit::decode_round(&text).map_err(|e| e.key()), Err(expected), "{from} -> {to}");
    }
}

#[test]
fn a_bundle_comes_back_as_it_went() {
    let first = packed();
    let read = bundle::read(&first).expect("sound");
    assert_eq!(read.photos.get(&photo().hash).copied(), Some(PHOTO));
    assert_eq!(read.rounds.len(), 2);
    assert_eq!(bundle::write(&read).expect("small enough"), first);
}

#[test]
fn a_photo_that_is_gone_does_not_stop_an_export() {
    let mut bundle = sample();
    bundle.photos.clear();
    let bytes = bundle::write(&bundle).expect("small enough");
    let read = bundle::read(&bytes).expect("sound");
    assert!(read.photos.is_empty());
    assert_eq!(bundle::write(&read).expect("small enough"), bytes);
}

#[test]
fn photos_that_no_round_names_stay_at_home() {
    let mut bundle = sample();
    bundle.photos.insert(PhotoHash::of(b"stranger"), b"stranger");
    assert_eq!(bundle::write(&bundle).expect("small enough"), packed());
}

#[test]
fn every_fault_of_a_bundle_has_its_own_name() {
    let photo = bundle::photo_name(&photo().hash);
    let replace = |from: &'static str, to: &'static str| {
        move |_: &str, bytes: &[u8]| match std::str::from_utf8(bytes) {
            Ok(text) => Some(text.replace(from, to).into_bytes()),
            Err(_) => Some(bytes.to_vec()),
        }
    };
    let without = |gone: String| move |name: &str, bytes: &[u8]| (name != gone).then(|| bytes.to_vec());
    let named = |name: &str| Some(name.to_owned());
    for (what, bytes, expected) in [
        ("nothing", Vec::new(), ("not-a-zip", None)),
        ("text", b"hello, this is not a zip file at all".to_vec(), ("not-a-zip", None)),
        ("newer", repacked(replace("\"schema\":1", "\"schema\":7")), ("newer", None)),
        ("not ours", repacked(replace("tongda-audit-bundle", "something-else-more")), ("foreign", None)),
        ("no manifest", repacked(without("manifest.json".to_owned())), ("foreign", None)),
        ("no site", repacked(without("sites/site-1.json".to_owned())), ("missing", named("sites/site-1.json"))),
        ("no round", repacked(without("rounds/round-2.json".to_owned())), ("missing", named("rounds/round-2.json"))),
        ("no photo", repacked(without(photo.clone())), ("missing", Some(photo.clone()))),
        (
            "another photo",
            repacked(|name, bytes| Some(if name.ends_with("jpg") { b"other".to_vec() } else { bytes.to_vec() })),
            ("damaged", Some(photo)),
        ),
        (
            "broken round",
            repacked(|name, bytes| Some(if name == "rounds/round-2.json" { b"{}".to_vec() } else { bytes.to_vec() })),
            ("damaged", named("rounds/round-2.json")),
        ),
        (
            "round of no site",
            repacked(replace("\"site\":\"site-1\"", "\"site\":\"site-9\"")),
            ("missing", named("sites/site-9.json")),
        ),
    ] {
        assert_eq!(refused(&bytes), expected, "{what}");
    }
}

#[test]
fn other_peoples_zips_are_told_apart() {
    let zip_of = |name: &str| zip::write(&[(name.to_owned(), &b"x"[..])]).expect("small");
    assert_eq!(refused(&zip_of("readme.txt")), ("foreign", None));
    let with = |name: &str| {
        let original = packed();
        let listed = zip::list(&original).expect("sound");
        let mut entries = zip::read(&original, &listed).expect("sound");
        entries.push((name.to_owned(), b"x"));
        zip::write(&entries).expect("small")
    };
    for name in ["../evil.json", "/etc/passwd", "sites\\..\\x", "C:/x", "sites//x", "./x", "sites/"] {
        assert_eq!(refused(&with(name)), ("unsafe-name", Some(name.to_owned())), "{name}");
    }
    assert_eq!(refused(&with("notes.txt")), ("unexpected", Some("notes.txt".to_owned())));
    assert_eq!(refused(&with("manifest.json")), ("unexpected", Some("manifest.json".to_owned())));
    assert_eq!(refused(include_bytes!("data/audit/deflated.zip")), ("repacked", None));
    assert_eq!(refused(include_bytes!("data/audit/restored.zip")), ("repacked", None));
    assert_eq!(refused(include_bytes!("data/audit/foreign.zip")), ("foreign", None));
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
    ] {
        let rows = vec![vec!["n".to_owned(), cell.to_owned()]];
        assert_eq!(csv::write(&rows), format!("\u{feff}n,{expected}\r\n"), "{cell:?}");
    }
}

proptest! {
    #[test]
    fn random_bytes_are_answered(bytes in prop::collection::vec(any::<u8>(), 0..400), like_zip: bool) {
        let bytes = if like_zip { [&b"PK\x03\x04"[..], &bytes, b"PK\x05\x06\0\0\0\0\x01\0\x01\0", &bytes].concat() } else { bytes };
        prop_assert!(bundle::read(&bytes).is_err());
    }

    #[test]
    fn mangled_bundles_are_refused(place in 0usize..3000, with in prop::collection::vec(any::<u8>(), 1..40), cut in 0usize..40) {
        let mut bytes = packed();
        let place = place % bytes.len();
        let end = (place + cut).min(bytes.len());
        bytes.splice(place..end, with);
        prop_assert!(bytes == packed() || bundle::read(&bytes).is_err());
    }

    #[test]
    fn any_text_is_answered(text: String, place in 0usize..2000, insert in "[{}\\[\\]\",:0-9a-z]{1,4}") {
        prop_assert!(audit::decode_round(&text).is_err());
        let mut mangled = audit::encode_round(&full().1);
        let place = (place % mangled.len()..).find(|p| mangled.is_char_boundary(*p)).unwrap_or(0);
        mangled.insert_str(place, &insert);
        if let Ok(round) = audit::decode_round(&mangled) {
            prop_assert_eq!(audit::decode_round(&audit::encode_round(&round)), Ok(round));
        }
    }

    #[test]
    fn notes_of_any_text_come_back(text: String) {
        let mut round = empty_round();
        round.append(at(1), tongda::audit::edit::Edit::Note { check: "door".into(), text });
        round.append(at(1), answer("door", Answer::No));
        prop_assert_eq!(audit::decode_round(&audit::encode_round(&round)), Ok(round));
    }
}

/// Writes the frozen files anew. Only for a new schema: run by hand with `TONGDA_FREEZE=1`.
#[test]
fn freeze_when_told() {
    if std::env::var_os("TONGDA_FREEZE").is_none() {
        return;
    }
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/audit/v1");
    let (site, round) = full();
    let write = |name: &str, bytes: &[u8]| std::fs::write(format!("{folder}/{name}"), bytes).expect("writable");
    write("site.json", format!("{}\n", audit::encode_site(&site)).as_bytes());
    write("round.json", format!("{}\n", audit::encode_round(&round)).as_bytes());
    write("bundle.zip", &packed());
}
