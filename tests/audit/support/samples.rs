//! Records that use every kind of edit: as the first schema had them, and as two tablets make them today.

use super::{
    PHOTO, SIGNATURE, a, action_of, answer, at, b, empty_round, entry, facts, note, order, photo, place, reading,
    signature, spot,
};
use std::collections::BTreeMap;
use tongda::audit::action::{Action, ActionEdit};
use tongda::audit::edit::{Closing, Edit};
use tongda::audit::id::{DeviceId, RulesVersion};
use tongda::audit::judge::Outcome;
use tongda::audit::log::FIRST_DEVICE;
use tongda::audit::observation::{Answer, Method, ShownVerdict};
use tongda::audit::position::{Position, Provenance};
use tongda::audit::round::Round;
use tongda::audit::site::{Site, SiteEdit, SiteFact, SiteFacts};
use tongda::codec::bundle::Bundle;
use tongda::pack::checklist::BuildKind;

/// What both schemas can say in a round, in thirteen acts; the eleventh is undone by the twelfth.
fn thirteen(device: &DeviceId) -> Round {
    let mut round = empty_round();
    round.head.inspector = Some("\u{674e}".to_owned());
    let method = Method { instrument: Some("tape".into()), uncertainty: Some(super::dec("5")) };
    let rules_version = RulesVersion::new("test-1");
    let shown =
        Some(ShownVerdict { outcome: Outcome::Failed, rules_version, clauses: Vec::new(), rank: None, remark: None });
    let answered =
        |at: &str, answer| Edit::Answer { spot: spot(at), answer, method: method.clone(), shown: shown.clone() };
    let edits = [
        answered("door", reading("width 750")),
        answered("stall", reading("length 1800; width 1497.5")),
        answer("sign", Answer::Yes),
        answer("firm", Answer::No),
        answer("table", Answer::NoSuchFacility),
        answer("hinge", Answer::CannotTell),
        answer("area", Answer::NotApplicable),
        note("door", "=1+1 \"\u{95e8}\", <b>\n"),
        Edit::AddPhoto { spot: spot("door"), photo: photo() },
        Edit::DescribePhoto { spot: spot("door"), hash: photo().hash, alt: "\u{95e8}".to_owned() },
        Edit::RemovePhoto { spot: spot("door"), hash: photo().hash },
        Edit::Undo { target: entry(&format!("{device}.11")) },
        Edit::Clear { spot: spot("sign") },
    ];
    for (second, edit) in (1..).zip(edits) {
        round.append(device, at(second), edit).expect("accepted");
    }
    round
}

/// What the frozen texts of schema 1 say. Their edits belong to the first tablet, which had no name.
pub fn full_v1() -> (Site, Round) {
    let first = DeviceId::new(FIRST_DEVICE);
    let name = "\u{6eaa}\u{5e03}\u{8857}\u{516c}\u{5395}";
    let mut site = Site::create("site-1".into(), &first, at(0), facts(name, BuildKind::New));
    // Schema 1 wrote all facts anew with every change.
    let all = SiteFacts { year: None, township: String::new(), ..facts("B", BuildKind::Altered) }.all();
    site.append(&first, at(1), SiteEdit::Change(all));
    site.append(&first, at(2), SiteEdit::Undo { target: entry("0.2") });
    (site, thirteen(&first))
}

/// A site, a round and an action that use every kind of edit, made by two tablets that met now and then.
pub fn full() -> (Site, Round, Action) {
    (full_site(), full_round(), full_action())
}

fn full_site() -> Site {
    let known = SiteFacts {
        owner: "\u{738b}".to_owned(),
        position: Some(place()),
        ..facts("\u{6eaa}\u{5e03}\u{8857}\u{516c}\u{5395}", BuildKind::New)
    };
    let mut site = Site::create("site-1".into(), &a(), at(0), known);
    let mut other = site.clone();
    let by_hand = Position { accuracy: None, provenance: Provenance::Hand, latitude: -1, longitude: 1_800_000_000 };
    let changed = SiteFacts { year: None, position: Some(by_hand), ..facts("B", BuildKind::Altered) };
    other.append(&b(), at(3), SiteEdit::Change(changed.all()));
    site.append(&a(), at(2), SiteEdit::Change(vec![SiteFact::Year(Some(2018)), SiteFact::Position(None)]));
    site.log = site.log.joined(&other.log).expect("two tablets");
    site.append(&a(), at(4), SiteEdit::Undo { target: entry("tablet-b.1") });
    site.append(&b(), at(5), SiteEdit::Delete);
    site.append(&a(), at(6), SiteEdit::Undo { target: entry("tablet-b.2") });
    site
}

fn full_round() -> Round {
    let mut round = thirteen(&a());
    round.append(
        &a(),
        at(14),
        Edit::Instance { group: "ramp".into(), number: 2, name: "\u{4e1c}\u{5761}\u{9053}".to_owned() },
    );
    let mut other = round.clone();
    other.append(&b(), at(13), answer("ramp-width..2", reading("width 850")));
    other.append(&b(), at(15), answer("ramp-landing..2", reading("ramp 1000; landing 1000")));
    round.append(&a(), at(16), note("ramp-width..2", "?"));
    round.log = round.log.joined(&other.log).expect("two tablets");
    let closing = Closing { remark: "\u{597d}".to_owned(), name: "\u{738b}".to_owned(), signature: Some(signature()) };
    let signed = Closing { signature: None, ..closing.clone() };
    let ends = [
        (a(), Edit::Close(closing)),
        (b(), Edit::Reopen),
        (b(), Edit::Discard),
        (a(), Edit::Undo { target: entry("tablet-b.4") }),
        (a(), Edit::Close(signed)),
    ];
    for (second, (device, edit)) in (17..).zip(ends) {
        round.append(&device, at(second), edit).expect("accepted");
    }
    round
}

fn full_action() -> Action {
    let mut action = action_of([order(Some("2026-12-23")), ActionEdit::Fix { remark: "\u{4fee}\u{597d}".to_owned() }]);
    let acts = [
        ActionEdit::Reopen { remark: "\u{6ca1}\u{4fee}\u{597d}".to_owned() },
        order(None),
        ActionEdit::Fix { remark: String::new() },
        ActionEdit::Verify { round: "round-2".into() },
        ActionEdit::Drop,
        ActionEdit::Undo { target: entry("tablet-b.5") },
    ];
    for (second, act) in (10..).zip(acts) {
        action.append(&b(), at(second), act).expect("accepted");
    }
    action
}

/// A second look at two spots, not begun.
pub fn recheck() -> Round {
    let mut round = empty_round();
    round.head.id = "round-2".into();
    round.head.started = at(86_400);
    round.head.scope = vec![spot("door"), spot("ramp-width..2")];
    round
}

/// All of it in one bundle.
pub fn full_bundle() -> Bundle<'static> {
    let (site, round, action) = full();
    Bundle {
        app_version: "0.1.0".to_owned(),
        rules: vec!["test-1".into()],
        sites: vec![site],
        rounds: vec![round, recheck()],
        actions: vec![action],
        photos: BTreeMap::from([(photo().hash, PHOTO), (signature().hash, SIGNATURE)]),
    }
}
