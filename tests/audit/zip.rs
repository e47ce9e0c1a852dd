//! ZIP files made to do harm: sizes that are not there, entries over one another, names that lead out, bombs. Each is
//! refused by name, and none is unpacked.

use crate::support::PHOTO;
use tongda::codec::bundle::{self, BundleError};
use tongda::codec::zip::{self, ZipError};

const CENTRAL: &[u8] = b"PK\x01\x02";
const END: &[u8] = b"PK\x05\x06";

/// Places in a header of the central directory.
const FLAGS: usize = 8;
const METHOD: usize = 10;
const PACKED: usize = 20;
const SIZE: usize = 24;
const NAME_LENGTH: usize = 28;
const OFFSET: usize = 42;

/// Two entries with the same bytes; the first has the name by which a bundle is known.
fn two() -> Vec<u8> {
    zip::write(&[("manifest.json".to_owned(), PHOTO), ("b.json".to_owned(), PHOTO)]).expect("small")
}

/// Where the n-th of these marks begins.
fn place(bytes: &[u8], mark: &[u8], n: usize) -> usize {
    let mut places = (0..bytes.len()).filter(|at| bytes[*at..].starts_with(mark));
    places.nth(n).expect("there")
}

/// Writes a number over what stands in the n-th header of the directory.
fn patched(mut bytes: Vec<u8>, n: usize, changes: &[(usize, u32)]) -> Vec<u8> {
    let start = place(&bytes, CENTRAL, n);
    for (at, value) in changes {
        let width = if matches!(*at, FLAGS | METHOD | NAME_LENGTH) { 2 } else { 4 };
        bytes[start + at..start + at + width].copy_from_slice(&value.to_le_bytes()[..width]);
    }
    bytes
}

/// Writes over what stands in the end record.
fn ended(mut bytes: Vec<u8>, changes: &[(usize, &[u8])]) -> Vec<u8> {
    let start = place(&bytes, END, 0);
    for (at, value) in changes {
        bytes[start + at..start + at + value.len()].copy_from_slice(value);
    }
    bytes
}

fn check(what: &str, bytes: &[u8], expected: (&str, Option<&str>)) {
    let error = bundle::read(bytes).expect_err(what);
    assert_eq!((error.key(), error.entry()), expected, "{what}");
}

#[test]
fn sizes_that_are_not_there_are_damage_of_their_entry() {
    let (most, length) = (u32::MAX, u32::try_from(PHOTO.len()).expect("small"));
    for (what, changes, n) in [
        ("more than the file", &[(PACKED, 100_000), (SIZE, 100_000)][..], 0),
        ("four gigabytes", &[(PACKED, most), (SIZE, most)], 0),
        ("one less than four gigabytes", &[(PACKED, most - 1), (SIZE, most - 1)], 0),
        ("four gigabytes in the second", &[(PACKED, most), (SIZE, most)], 1),
        ("a packed size of its own", &[(PACKED, length - 1)], 0),
        ("a bomb that is not compressed", &[(SIZE, most)], 0),
        ("one byte more", &[(PACKED, length + 1), (SIZE, length + 1)], 0),
        ("nothing", &[(PACKED, 0), (SIZE, 0)], 0),
        ("behind the end", &[(OFFSET, 100_000)], 0),
        ("four gigabytes behind the end", &[(OFFSET, most)], 0),
        ("in the middle of something", &[(OFFSET, 1)], 0),
    ] {
        let name = if n == 0 { "manifest.json" } else { "b.json" };
        check(what, &patched(two(), n, changes), ("damaged", Some(name)));
    }
}

#[test]
fn entries_over_one_another_are_no_file_of_ours() {
    let first = u32::try_from(place(&two(), b"PK\x03\x04", 1)).expect("small");
    check("two names for one place", &patched(two(), 1, &[(OFFSET, 0)]), ("repacked", None));
    check("the first at the place of the second", &patched(two(), 0, &[(OFFSET, first)]), ("repacked", None));
    // An entry whose bytes hold a whole second entry, and a directory that lists both.
    let inner = zip::write(&[("b.json".to_owned(), PHOTO)]).expect("small");
    let hidden = &inner[..30 + "b.json".len() + PHOTO.len()];
    let nested = zip::write(&[("manifest.json".to_owned(), hidden), ("b.json".to_owned(), PHOTO)]).expect("small");
    let at = u32::try_from(30 + "manifest.json".len()).expect("small");
    check("one inside another", &patched(nested, 1, &[(OFFSET, at)]), ("repacked", None));
    let filled = [&two()[..], b"PK\x05\x06"].concat();
    check("bytes behind the end", &filled, ("truncated", None));
}

#[test]
fn a_name_that_is_there_twice_is_said() {
    let double =
        zip::write(&[("manifest.json".to_owned(), PHOTO), ("manifest.json".to_owned(), PHOTO)]).expect("small");
    check("the manifest", &double, ("unexpected", Some("manifest.json")));
    let names = ["manifest.json", "sites/a.json", "sites/a.json"].map(|name| (name.to_owned(), PHOTO));
    check("a site", &zip::write(&names).expect("small"), ("unexpected", Some("sites/a.json")));
}

#[test]
fn a_name_that_leads_out_is_said() {
    for name in [
        "../evil.json",
        "../../etc/passwd",
        "/etc/passwd",
        "sites\\..\\x",
        "\\\\host\\share",
        "C:/x",
        "C:x",
        "sites//x",
        "./x",
        "sites/./x",
        "sites/../x",
        "sites/",
        "..",
        "",
        "a\0b",
        "a\nb",
        "con\u{7f}",
    ] {
        let names = [("manifest.json".to_owned(), PHOTO), (name.to_owned(), PHOTO)];
        check(name, &zip::write(&names).expect("small"), ("unsafe-name", Some(name)));
    }
    let mut bytes = two();
    let at = place(&bytes, b"b.json", 1);
    bytes[at] = 0xff;
    check("a name that is no text", &bytes, ("unsafe-name", Some("\u{fffd}.json")));
}

#[test]
fn whatever_is_compressed_is_refused_before_it_is_unpacked() {
    for method in [8, 9, 12, 14, 93, 95, 97, 0xffff] {
        let bomb = patched(two(), 0, &[(METHOD, method), (SIZE, u32::MAX)]);
        check(&format!("method {method}"), &bomb, ("repacked", None));
    }
    let listed = |bytes: &[u8]| zip::list(bytes).and_then(|listed| zip::read(bytes, &listed).map(drop));
    let bomb = patched(two(), 1, &[(METHOD, 8), (SIZE, u32::MAX)]);
    assert_eq!(listed(&bomb), Err(ZipError::Compressed("b.json".to_owned())));
    check("encrypted", &patched(two(), 0, &[(FLAGS, 1)]), ("repacked", None));
}

#[test]
fn a_directory_that_lies_is_refused() {
    let two = two();
    let size = u32::try_from(place(&two, END, 0) - place(&two, CENTRAL, 0)).expect("small");
    for (what, bytes, expected) in [
        ("fewer entries than it has", ended(two.clone(), &[(8, b"\x01\0\x01\0")]), "damaged"),
        ("more entries than it has", ended(two.clone(), &[(8, b"\x03\0\x03\0")]), "damaged"),
        ("as many as the larger format", ended(two.clone(), &[(8, b"\xff\xff\xff\xff")]), "repacked"),
        ("entries on another disk", ended(two.clone(), &[(8, b"\x01\0\x02\0")]), "repacked"),
        ("another disk", ended(two.clone(), &[(4, b"\x01\0")]), "repacked"),
        ("a directory of four gigabytes", ended(two.clone(), &[(12, b"\xff\xff\xff\xff")]), "truncated"),
        ("a directory behind the end", ended(two.clone(), &[(16, b"\xff\xff\xff\xff")]), "truncated"),
        ("a directory that is longer", ended(two.clone(), &[(12, &(size + 1).to_le_bytes())]), "truncated"),
        ("a name that is longer than the file", patched(two.clone(), 1, &[(NAME_LENGTH, 0xffff)]), "damaged"),
        ("a comment", [&ended(two.clone(), &[(20, b"\x04\0")])[..], b"hey!"].concat(), "repacked"),
        ("a comment that is not there", ended(two.clone(), &[(20, b"\x04\0")]), "truncated"),
    ] {
        let error = bundle::read(&bytes).expect_err(what);
        assert_eq!(error.key(), expected, "{what}: {error:?}");
    }
}

#[test]
fn a_flag_a_time_or_a_field_more_is_not_ours() {
    for at in [4usize, 5, 6, 12, 14, 30, 32, 34, 36, 38] {
        let mut bytes = two();
        let start = place(&bytes, CENTRAL, 0);
        bytes[start + at] ^= 0x40;
        let error = bundle::read(&bytes).expect_err("changed");
        assert!(matches!(error, BundleError::Repacked | BundleError::Damaged { .. }), "byte {at}: {error:?}");
    }
}

#[test]
fn other_peoples_zips_are_told_apart() {
    let of = |name: &str| zip::write(&[(name.to_owned(), PHOTO)]).expect("small");
    check("another file", &of("readme.txt"), ("foreign", None));
    check("a manifest of something else", &of("manifest.json"), ("foreign", None));
    check("an empty one", &zip::write(&[]).expect("small"), ("foreign", None));
    check("deflated", include_bytes!("../data/audit/deflated.zip"), ("repacked", None));
    check("stored by another program", include_bytes!("../data/audit/restored.zip"), ("repacked", None));
    check("of another program", include_bytes!("../data/audit/foreign.zip"), ("foreign", None));
}

#[test]
fn too_many_entries_are_not_written() {
    let name = |n: usize| (n.to_string(), &b""[..]);
    let most: Vec<_> = (0..65_534).map(name).collect();
    assert!(zip::write(&most).is_ok());
    let more: Vec<_> = (0..65_535).map(name).collect();
    assert_eq!(zip::write(&more), Err(ZipError::TooLarge));
}
