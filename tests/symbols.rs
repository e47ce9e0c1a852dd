//! Every picture that the pack and the pages name is there to be shown.
#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeSet;
use std::path::Path;
use tongda::pack::compile;

fn drawn(sprite: &str) -> BTreeSet<String> {
    let text = std::fs::read_to_string(Path::new("public").join(sprite)).unwrap();
    text.split("<symbol id=\"").skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_string).collect()
}

#[test]
fn every_row_question_and_event_has_a_symbol_that_is_drawn() {
    let pack = compile::compile(Path::new("content/wulingyuan")).unwrap();
    let drawn = drawn("symbols.svg");
    let rows = pack.rows.iter().map(|row| (&row.id, &row.symbol));
    let questions = pack.facts.iter().map(|fact| (&fact.id, &fact.symbol));
    let events = pack.events.iter().map(|event| (&event.id, &event.symbol));
    for (id, symbol) in rows.chain(questions).chain(events) {
        assert!(drawn.contains(symbol), "{id}: nobody has drawn `{symbol}`");
    }
}

#[test]
fn every_drawing_that_a_check_names_is_drawn_and_none_is_left_over() {
    let pack = compile::compile(Path::new("content/wulingyuan")).unwrap();
    let checks = pack.checklists.iter().flat_map(|list| &list.checks);
    let named: BTreeSet<String> = checks.filter_map(|check| check.drawing.clone()).collect();
    assert_eq!(named, drawn("drawings.svg"));
}

#[test]
fn every_icon_named_in_the_pages_is_drawn() {
    let drawn = drawn("icons.svg");
    let mut found = 0;
    let mut folders = vec![Path::new("src/ui").to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let source = std::fs::read_to_string(&path).unwrap();
            for name in source.split("<Icon name=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
                assert!(drawn.contains(name), "{}: nobody has drawn `{name}`", path.display());
                found += 1;
            }
        }
    }
    assert!(found > 30, "the search found {found} icons only");
}
