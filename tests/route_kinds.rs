//! The list of pages that the browser tests visit is the list of pages there are.

use std::path::Path;

use serde_json::{Value, json};
use tongda::route::Route;

#[test]
fn the_browser_tests_visit_every_kind_of_page() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/e2e/routes.json");
    let there_are: Vec<Value> =
        Route::examples().iter().map(|route| json!({ "kind": route.kind(), "address": route.to_string() })).collect();
    let lines: Vec<String> = there_are.iter().map(|route| format!("  {route}")).collect();
    let text = format!("[\n{}\n]\n", lines.join(",\n"));
    if std::env::var_os("TONGDA_WRITE").is_some() {
        std::fs::write(&file, &text).expect("tests/e2e/routes.json");
    }
    let listed = std::fs::read_to_string(&file).expect("tests/e2e/routes.json");
    assert!(listed == text, "the pages have changed: TONGDA_WRITE=1 cargo test --test route_kinds writes them");
}

#[test]
fn an_example_is_read_back_from_its_address() {
    for route in Route::examples() {
        assert_eq!(Route::parse(&route.to_string()), route);
    }
}
