//! Sound inputs of everything that takes a file or a text from outside, to be spoiled.

use super::samples::{full, full_bundle, full_v1, recheck};
use super::{LIST, list, scoring};
use serde_json::{Value, json};
use tongda::audit::digest::digest;
use tongda::audit::round::Head;
use tongda::codec::{audit, bundle};
use tongda::pack::checklist::BuildKind;

/// Whatever takes a file or text from outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Importer {
    Entry,
    Site,
    Action,
    SiteList,
    Axe,
    Head,
    Round,
    Checklist,
    ZipBytes,
    Bundle,
}

/// A checklist with one check of every kind, so that a change hits something.
fn small_list() -> String {
    let mut list: Value = serde_json::from_str(LIST).expect("JSON");
    let kept = ["door", "exact", "seats", "alt-text", "ramp-landing"];
    let checks = list["check"].as_array_mut().expect("checks");
    checks.retain(|check| kept.iter().any(|id| check["id"] == *id));
    list.to_string()
}

/// Sound inputs of both schemas.
pub fn samples(importer: Importer) -> Vec<Vec<u8>> {
    let (site, round, action) = full();
    let entries = || round.log.entries().iter().map(|entry| audit::encode_entry(&round.head.id, entry));
    let found = digest(&list(), &scoring(), BuildKind::New, &round);
    let head = Head { digest: Some(found), ..recheck().head };
    let old: Value = serde_json::from_str(include_str!("../../data/audit/v1/round.json")).expect("JSON");
    let old_lines = old["log"].as_array().expect("a log").iter();
    let old_entries = old_lines.map(|line| json!({ "schema": 1, "round": "round-1", "entry": line }).to_string());
    let nodes = json!([{ "target": ["#a"] }, { "target": [["#b", "c"]] }, {}]);
    let page = json!({ "url": "https://example.cn/", "testEngine": { "version": "4.10.2" }, "violations": [
        { "id": "image-alt", "help": "Images", "nodes": nodes }, { "id": "label", "help": "Labels", "nodes": [] },
    ] });
    let texts: Vec<String> = match importer {
        Importer::Entry => entries().chain(old_entries).collect(),
        Importer::Site => vec![audit::encode_site(&site), include_str!("../../data/audit/v1/site.json").to_owned()],
        Importer::Action => vec![audit::encode_action(&action)],
        Importer::Head => vec![audit::encode_head(&head), audit::encode_head(&full_v1().1.head)],
        Importer::Round => vec![audit::encode_round(&round), include_str!("../../data/audit/v1/round.json").to_owned()],
        Importer::Axe => vec![page.to_string(), json!([page, page]).to_string()],
        Importer::Checklist => vec![small_list()],
        Importer::SiteList => {
            let heading = "name,site-type,build,year,address,township,owner,latitude,longitude";
            let rows =
                "A,toilet,new,2019,x,y,z,29.3455,110.5501\n\"B, \"\"b\"\"\",toilet\n'=C,toilet,altered,,\"a\nb\"";
            vec![format!("{heading}\n{rows}\n"), format!("\u{feff}{heading}\r\n{rows}").replace(',', "\t")]
        }
        Importer::ZipBytes | Importer::Bundle => {
            let new = bundle::write(&full_bundle()).expect("small enough");
            return vec![new, include_bytes!("../../data/audit/v1/bundle.zip").to_vec()];
        }
    };
    texts.into_iter().map(String::into_bytes).collect()
}
