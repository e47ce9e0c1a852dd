//! Sites as GeoJSON (RFC 7946): WGS 84, longitude first. Sites without a position are features without a geometry, so that
//! none is left out in silence.

use crate::audit::day::Day;
use crate::audit::digest::Digest;
use crate::audit::position::Position;
use crate::audit::score::Standing;
use crate::audit::site::SiteFacts;
use serde_json::{Map, Value, json};

/// A site with what its last whole round found.
#[derive(Clone, Debug)]
pub struct Feature<'a> {
    /// The site's id.
    pub id: &'a str,
    /// What is known about it.
    pub facts: &'a SiteFacts,
    /// Its last whole round.
    pub last: Option<&'a Digest>,
}

/// Writes a feature collection. Keys are English and stable; values are as entered.
#[must_use]
pub fn write(sites: &[Feature<'_>]) -> String {
    let features: Vec<Value> = sites.iter().map(feature).collect();
    // The coordinates are WGS 84, as RFC 7946 has it; said all the same, because maps of this country expect GCJ-02.
    json!({ "type": "FeatureCollection", "coordinate_system": "WGS 84", "features": features }).to_string()
}

fn feature(site: &Feature<'_>) -> Value {
    let SiteFacts { name, address, township, owner, site_type, build, year, position } = site.facts;
    let mut properties = Map::new();
    let mut add = |key: &str, value: Value| {
        properties.insert(key.to_owned(), value);
    };
    add("name", name.as_str().into());
    add("type", site_type.as_str().into());
    add("build", build.key().into());
    for (key, text) in [("address", address), ("township", township), ("owner", owner)] {
        if !text.is_empty() {
            add(key, text.as_str().into());
        }
    }
    if let Some(year) = year {
        add("year", (*year).into());
    }
    if let Some(position) = position {
        add("position_source", position.provenance.key().into());
        if let Some(metres) = position.accuracy {
            add("position_accuracy_m", metres.into());
        }
    }
    if let Some(last) = site.last {
        add("last_round", Day::from_moment(last.touched).to_string().into());
        add("rules", last.rules_version.as_str().into());
        add("passed", last.counts.passed.into());
        add("failed", last.counts.failed.into());
        add("cannot_tell", last.counts.cannot_tell.into());
        add("untested", last.counts.untested.into());
        add("gates_failed", last.score.gates.len().into());
        if let Standing::Percent(percent) = last.score.standing() {
            add("score", percent.into());
        }
    }
    json!({ "type": "Feature", "id": site.id, "geometry": position.as_ref().map(geometry), "properties": properties })
}

fn geometry(position: &Position) -> Value {
    let (latitude, longitude) = position.degrees();
    json!({ "type": "Point", "coordinates": [longitude, latitude] })
}
