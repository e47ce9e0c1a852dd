//! What a spot is called: the check's short name, and which of several like things it is about.

use super::desk::Desk;
use crate::audit::id::GroupId;
use crate::audit::spot::{Instance, Spot};
use crate::audit::summary::Judged;

/// The short name of a spot. The words of a check that has left the list have left with it; then its id. Tracks the
/// language.
#[must_use]
pub fn spot_name(desk: Desk, spot: &Spot) -> String {
    let id = format!("check-{}.short", spot.check);
    if !desk.shell.words.knows(&id) {
        return spot.to_string();
    }
    let name = desk.say(&id, &[]);
    if spot.instance < 2 {
        return name;
    }
    desk.say("spot-of-instance", &[("name", &name), ("number", &spot.instance.to_string())])
}

/// The short name of a judged spot; the first of several is numbered, too. Tracks the language.
#[must_use]
pub fn judged_name(desk: Desk, one: &Judged<'_>) -> String {
    let name = desk.say(&format!("check-{}.short", one.check.id), &[]);
    match &one.one_of {
        Some(of) if of.count > 1 && !of.name.is_empty() => {
            let number = one.spot.instance.to_string();
            desk.say("spot-of-instance-named", &[("name", &name), ("number", &number), ("called", &of.name)])
        }
        Some(of) if of.count > 1 => {
            desk.say("spot-of-instance", &[("name", &name), ("number", &one.spot.instance.to_string())])
        }
        _ => name,
    }
}

/// What one of several like things is called: "ramp 2, north side". Tracks the language.
#[must_use]
pub fn instance_name(desk: Desk, group: &GroupId, number: Instance, name: &str) -> String {
    let kind = desk.say(&format!("checkgroup-{group}.one"), &[]);
    let number = number.to_string();
    if name.is_empty() {
        desk.say("instance", &[("kind", &kind), ("number", &number)])
    } else {
        desk.say("instance-named", &[("kind", &kind), ("number", &number), ("name", name)])
    }
}
