//! `tongda media`: what it counts, what it finds, what it lists.
#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::process::Command;

const FEW: [&str; 2] = ["--locales", "tests/data/media/locales"];

/// Exit code, standard output, standard error.
fn media(args: &[&str]) -> (Option<i32>, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_tongda")).arg("media").args(args).output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}

#[test]
fn the_manifest_that_ships_promises_nothing_that_is_not_there() {
    let (code, counts, findings) = media(&["public/media", "--locales", "locales"]);
    assert_eq!((code, findings.as_str()), (Some(0), "0 findings\n"));
    assert_eq!(counts.lines().count(), 2);
    // `tongda check` holds the languages to the same messages, so the totals agree.
    let total = |line: &str| line.split_once(": ").unwrap().1.split(' ').next().unwrap().parse::<usize>().unwrap();
    let totals: Vec<usize> = counts.lines().map(total).collect();
    assert!(totals[0] > 1000 && totals[0] == totals[1], "{counts}");
}

#[test]
fn signed_and_recorded_messages_are_counted_for_each_language() {
    let (code, counts, _) = media(&["tests/data/media/good", FEW[0], FEW[1]]);
    assert_eq!(code, Some(0));
    assert_eq!(counts, "zh-CN: 4 messages, 1 signed, 1 recorded\nen: 4 messages, 1 signed, 0 recorded\n");
}

#[test]
fn what_is_missing_is_listed_with_its_script() {
    let (code, list, _) = media(&["tests/data/media/good", FEW[0], FEW[1], "--missing"]);
    assert_eq!(code, Some(0));
    let lines: Vec<Vec<&str>> = list.lines().map(|line| line.split('\t').collect()).collect();
    assert_eq!(lines.len(), 7, "all but q-age in Chinese\n{list}");
    for line in [
        ["en", "hello", "sign,audio", "Good morning"],
        ["en", "q-age", "sign,audio", "How old are you?"],
        ["en", "row-bus", "sign,audio", "Take the bus. Do not pay."],
        ["en", "row-bus.what", "audio", "The bus costs nothing."],
    ] {
        assert!(lines.contains(&line.to_vec()), "{line:?}\n{list}");
    }
}

#[test]
fn a_clip_that_cannot_be_shown_is_a_finding() {
    let (code, counts, findings) = media(&["tests/data/media/broken", FEW[0], FEW[1]]);
    assert_eq!(code, Some(1));
    assert_eq!(counts.lines().count(), 2, "counted all the same");
    for part in [
        "languages/en/hello/sign/video: media/en/hello.webm: ",
        "languages/en/hello/sign/captions: media/en/hello.vtt is not WebVTT",
        "languages/en/goodbye: no such text",
        "languages/en/goodbye/audio/file: media/en/empty.mp3 is empty",
        "4 findings",
    ] {
        assert!(findings.contains(part), "{part}\n{findings}");
    }
}

#[test]
fn a_folder_without_a_manifest_ends_with_one_and_wrong_use_with_two() {
    let (code, _, said) = media(&["tests/data/media"]);
    assert_eq!(code, Some(1));
    assert!(said.contains("manifest.json"), "{said}");
    for args in [&[][..], &["a", "b"], &["public/media", "--what"], &["public/media", "--locales"]] {
        let (code, _, said) = media(args);
        assert_eq!(code, Some(2), "{args:?}");
        assert!(said.contains("--help"), "{args:?}: {said}");
    }
    assert_eq!(media(&["--help"]).0, Some(0));
}
