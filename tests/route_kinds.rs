//! The list of pages that the browser tests visit is the list of pages there are.

use std::path::Path;

use serde_json::{Value, json};
use tongda::route::Route;

#[test]
fn the_browser_tests_visit_every_kind_of_page() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/e2e/routes.json");
    let text = std::fs::read_to_string(&file).expect("tests/e2e/routes.json");
    let listed: Vec<Value> = serde_json::from_str(&text).expect("a JSON list");
    let there_are: Vec<Value> =
        Route::examples().iter().map(|route| json!({ "kind": route.kind(), "address": route.to_string() })).collect();
    assert_eq!(listed, there_are, "write the right-hand list into tests/e2e/routes.json");
}

#[test]
fn an_example_is_read_back_from_its_address() {
    for route in Route::examples() {
        assert_eq!(Route::parse(&route.to_string()), route);
    }
}
