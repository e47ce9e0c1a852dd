//! What a person can read on the pages of a round: what is shown at each place, and the answers to what is asked about it.

use super::{list, reading};
use std::collections::BTreeSet;
use tongda::audit::conflict::{conflicts, value};
use tongda::audit::edit::{Edit, Field};
use tongda::audit::id::GroupId;
use tongda::audit::observation::{Answer, Method, Observation};
use tongda::audit::photo::{PhotoHash, PhotoRef};
use tongda::audit::round::Round;
use tongda::audit::spot::{Instance, Spot};
use tongda::audit::twin::twins;

/// What stands for nothing being there.
pub const NOTHING: &str = "";

/// What can be written of a ramp. A photo is a place of its own: it is there, or it is not.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Note,
    Figure,
    Name,
    Photo(String),
}

pub type Place = (Kind, Instance);

/// The edit that writes a text, or nothing, at a place. What is written once is a number.
pub fn edit((kind, number): &Place, text: &str) -> Edit {
    let spot = |check: &str| Spot { check: check.into(), instance: *number };
    match kind {
        Kind::Note => Edit::Note { spot: spot("ramp-landing"), text: text.to_owned() },
        Kind::Figure if text == NOTHING => Edit::Clear { spot: spot("ramp-width") },
        Kind::Figure => {
            let answer = reading(&format!("width {text}"));
            Edit::Answer { spot: spot("ramp-width"), answer, method: Method::default(), shown: None }
        }
        Kind::Name => Edit::Instance { group: "ramp".into(), number: *number, name: text.to_owned() },
        Kind::Photo(photo) if text == NOTHING => Edit::RemovePhoto { spot: spot("ramp-landing"), hash: hash(photo) },
        Kind::Photo(photo) => {
            let photo = PhotoRef { hash: hash(photo), alt: String::new(), width: 1200, height: 1600, bytes: 26 };
            Edit::AddPhoto { spot: spot("ramp-landing"), photo }
        }
    }
}

fn hash(text: &str) -> PhotoHash {
    PhotoHash::parse(&format!("{text:0>64}")).expect("digits")
}

fn photo(hash: &PhotoHash) -> String {
    hash.as_str().trim_start_matches('0').to_owned()
}

fn figure(answer: &Answer) -> String {
    let Answer::Reading(parts) = answer else { panic!("nothing but figures") };
    parts[0].value.to_string()
}

/// What an edit leaves at the place that it is about.
pub fn left(edit: &Edit) -> Option<(Place, String)> {
    match edit {
        Edit::Note { spot, text } => Some(((Kind::Note, spot.instance), text.clone())),
        Edit::Answer { spot, answer, .. } => Some(((Kind::Figure, spot.instance), figure(answer))),
        Edit::Clear { spot } => Some(((Kind::Figure, spot.instance), NOTHING.to_owned())),
        Edit::Instance { number, name, .. } => Some(((Kind::Name, *number), name.clone())),
        Edit::AddPhoto { spot, photo: one } => {
            let text = photo(&one.hash);
            Some(((Kind::Photo(text.clone()), spot.instance), text))
        }
        Edit::RemovePhoto { spot, hash } => Some(((Kind::Photo(photo(hash)), spot.instance), NOTHING.to_owned())),
        _ => None,
    }
}

/// The place of a field.
pub fn place(field: &Field) -> Option<Place> {
    match field {
        Field::Note(spot) => Some((Kind::Note, spot.instance)),
        Field::Answer(spot) => Some((Kind::Figure, spot.instance)),
        Field::Photo(spot, hash) => Some((Kind::Photo(photo(hash)), spot.instance)),
        Field::Instance(_, number) => Some((Kind::Name, *number)),
        _ => None,
    }
}

fn names(number: Instance, name: &str) -> Vec<(Place, String)> {
    name.split(" / ").filter(|name| !name.is_empty()).map(|name| ((Kind::Name, number), name.to_owned())).collect()
}

fn seen(seen: Observation) -> Vec<(Place, String)> {
    let number = seen.spot.instance;
    let note = (!seen.note.is_empty()).then_some(((Kind::Note, number), seen.note));
    let figure = seen.answer.map(|answer| ((Kind::Figure, number), figure(&answer)));
    let photos = seen.photos.into_iter().map(|one| ((Kind::Photo(photo(&one.hash)), number), photo(&one.hash)));
    note.into_iter().chain(figure).chain(photos).collect()
}

/// Everything that can be read, with its place.
pub fn everything(round: &Round) -> Vec<(Place, String)> {
    let mut all: Vec<_> = round.observations().into_iter().flat_map(seen).collect();
    let named = round.instances().remove(&GroupId::new("ramp")).unwrap_or_default();
    all.extend(named.into_iter().flat_map(|(number, name)| names(number, &name)));
    for conflict in conflicts(&round.log) {
        let Some(place) = place(&conflict.field) else { continue };
        for id in &conflict.entries {
            let text =
                value(round.log.get(id).expect("there")).and_then(left).map_or(NOTHING.to_owned(), |(_, text)| text);
            match place {
                (Kind::Name, number) if text != NOTHING => all.extend(names(number, &text)),
                _ => all.push((place.clone(), text)),
            }
        }
    }
    for one in twins(&list(), round) {
        for side in &one.sides {
            all.extend(names(one.number, &side.name));
            all.extend(side.seen().into_iter().flat_map(seen));
        }
    }
    all
}

/// What can be read at a place.
pub fn sight(round: &Round, place: &Place) -> BTreeSet<String> {
    let is_shown = |(at, text): &(Place, String)| at == place && text != NOTHING;
    let shown: Vec<_> = everything(round);
    let mut all: BTreeSet<String> = shown.iter().filter(|(at, _)| at == place).map(|(_, text)| text.clone()).collect();
    if !shown.iter().any(is_shown) {
        all.insert(NOTHING.to_owned());
    }
    all
}
