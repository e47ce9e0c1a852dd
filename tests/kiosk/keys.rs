//! Keys and what they ask for.

use proptest::prelude::*;
use tongda::kiosk::keys::{Action, Clash, KeyMap};

fn own(keys: &[&str]) -> Vec<String> {
    keys.iter().map(|key| (*key).to_owned()).collect()
}

#[test]
fn usual_keys_ask_for_what_is_printed_on_them() {
    let map = KeyMap::default();
    for (key, expected) in [
        ("ArrowUp", Some(Action::Up)),
        ("Enter", Some(Action::Select)),
        ("F9", Some(Action::Switch)),
        ("Escape", Some(Action::End)),
        ("F12", Some(Action::Operator)),
        (" ", None),
        ("enter", None),
        ("", None),
    ] {
        assert_eq!(map.action(key), expected, "{key:?}");
    }
}

#[test]
fn every_action_has_a_name_a_key_and_its_own_place() {
    let map = KeyMap::default();
    for (place, action) in Action::ALL.into_iter().enumerate() {
        assert_eq!(action as usize, place, "{action:?}: the list of keys is found by this number");
        assert_eq!(Action::named(action.key()), Some(action));
        assert_eq!(map.keys(action).len(), 1, "{action:?}");
    }
    assert_eq!(Action::named("SwitchNext"), None);
}

#[test]
fn given_keys_replace_the_usual_ones_and_count_once() {
    let map = KeyMap::with(&[(Action::Select, own(&["1", "Enter", "1"])), (Action::Reach, own(&[]))]);
    let map = map.expect("no clash");
    assert_eq!(map.keys(Action::Select), ["1", "Enter"]);
    assert!(map.keys(Action::Reach).is_empty());
    assert_eq!(map.action("Home"), None);
}

#[test]
fn a_key_with_two_meanings_is_refused() {
    let clash = |key: &str, actions| Clash { key: key.to_owned(), actions };
    let changes = [(Action::Operator, own(&["F1", "Enter"])), (Action::Louder, own(&["F1"]))];
    assert_eq!(
        KeyMap::with(&changes),
        Err(vec![
            clash("F1", [Action::Help, Action::Louder]),
            clash("F1", [Action::Help, Action::Operator]),
            clash("Enter", [Action::Select, Action::Operator]),
        ])
    );
    let swapped = KeyMap::with(&[(Action::Up, own(&["ArrowDown"])), (Action::Down, own(&["ArrowUp"]))]);
    assert_eq!(swapped.map(|map| map.action("ArrowUp")), Ok(Some(Action::Down)));
}

proptest! {
    #[test]
    fn no_key_of_a_map_means_two_things(
        changes in prop::collection::vec(
            (prop::sample::select(Action::ALL.to_vec()), prop::collection::vec("[abc]|F[1-9]", 0..3)), 0..6)
    ) {
        if let Ok(map) = KeyMap::with(&changes) {
            for action in Action::ALL {
                for key in map.keys(action) {
                    prop_assert_eq!(map.action(key), Some(action));
                }
            }
        }
    }
}
