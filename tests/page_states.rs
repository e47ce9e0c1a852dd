//! The list of states that the browser tests must show on some page is the list of states there are.
//!
//! Each list below is read off a type; a new variant is a new line of `tests/e2e/states.json`, and fails there until
//! a page with it is visited.

use std::path::Path;

use serde_json::{Value, json};
use tongda::audit::action::Status;
use tongda::audit::decimal::DecimalError;
use tongda::audit::judge::{Outcome, Remark};
use tongda::audit::photo::PhotoError;
use tongda::audit::position::PositionFault;
use tongda::audit::site::SiteFault;
use tongda::audit::standing::{Caution, Kept, Opened, PhotoMark};
use tongda::audit::state;
use tongda::codec::axe::AxeFault;
use tongda::codec::exchanged::Exchanged;
use tongda::codec::site_list;
use tongda::kiosk::config::Problem;
use tongda::pack::FactKind;
use tongda::screening::{Fault, Stands, Verdict};
use tongda::trouble::{Fallback, Notice};

/// What the page shows in a state: its name, and an element that is there in this state only.
struct State {
    name: String,
    selector: String,
}

/// States that an element says as `data-state`, under the key of its text.
fn said(element: &str, keys: impl IntoIterator<Item = String>) -> Vec<State> {
    let one = |key: String| State { selector: format!("{element}[data-state=\"{key}\"]"), name: key };
    keys.into_iter().map(one).collect()
}

fn keys<const N: usize>(keys: [&str; N]) -> [String; N] {
    keys.map(str::to_owned)
}

/// States whose name needs its type in front, or whose element has another mark.
fn marked<T: Copy>(kind: &str, all: &[T], mark: impl Fn(T) -> (&'static str, String)) -> Vec<State> {
    let one = |value: &T| {
        let (name, selector) = mark(*value);
        State { name: format!("{kind}-{name}"), selector }
    };
    all.iter().map(one).collect()
}

fn there_are() -> Vec<State> {
    // A wrong figure is said beside its field; an empty field is no fault.
    let figures = DecimalError::ALL.into_iter().filter(|e| *e != DecimalError::Empty);
    let mut exchanged: Vec<String> = Exchanged::examples().iter().map(Exchanged::text).collect();
    exchanged.sort();
    exchanged.dedup(); // A bundle is too large to be written, or to be read: the same words.
    let exchanged = said("#exchange-result", exchanged);
    let exchanged = exchanged.into_iter().map(|s| State { name: format!("exchange-{}", s.name), ..s });
    [
        marked("question", &FactKind::examples(), |kind| (kind.key(), field(kind).to_owned())),
        said("#errors", Fault::examples().iter().map(|f| f.key().to_owned())),
        marked("result", &Verdict::ALL, |v| (v.key(), format!("article[data-verdict=\"{}\"]", v.key()))),
        said(".verdict-line", keys(Stands::ALL.map(Stands::key))),
        said(".banner", Notice::examples().iter().map(|n| n.key().to_owned())),
        marked("fallback", &Fallback::ALL, |f| (f.key(), format!("p[data-when=\"{}\"]", f.key()))),
        marked("opened", &Opened::ALL, |o| (o.key(), opened(o))),
        said("#audit-fault", keys(state::Fault::ALL.map(state::Fault::key))),
        said(".banner", keys(Caution::ALL.map(Caution::key))),
        said("#saved", keys(Kept::ALL.map(Kept::key))),
        said(".photo-state", keys(PhotoMark::ALL.map(PhotoMark::key))),
        marked("outcome", &Outcome::ALL, |o| (o.key(), format!("#verdict[data-outcome=\"{}\"]", o.key()))),
        said("#verdict", Remark::examples().iter().map(|r| format!("verdict-{}", r.key()))),
        said(".error", figures.map(|e| format!("reading-fault-{}", e.key()))),
        said("#config-faults li", Problem::examples().iter().map(|p| p.key().to_owned())),
        said("#faults li", SiteFault::examples().iter().map(|f| f.key().to_owned())),
        said("#site-position-fault", keys(PositionFault::ALL.map(PositionFault::key))),
        said("#action-status", Status::ALL.map(|s| format!("action-{}", s.key()))),
        said("#axe-done", keys(AxeFault::ALL.map(AxeFault::key))),
        said(".errors-list li", line_faults()),
        exchanged.collect(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Faults of single lines of a list of sites; those of the whole file are outcomes of the exchange.
fn line_faults() -> impl Iterator<Item = String> {
    use site_list::Fault;
    Fault::ALL.into_iter().filter(|fault| !Fault::WHOLE.contains(fault)).map(|fault| fault.key().to_owned())
}

fn field(kind: FactKind) -> &'static str {
    match kind {
        FactKind::Choice => ".answer input[type=radio] + label",
        FactKind::Multi => ".answer input[type=checkbox] + label",
        FactKind::Number(..) => ".number input",
    }
}

fn opened(opened: Opened) -> String {
    match opened {
        Opened::Ready => "main #saved".to_owned(),
        Opened::Reading | Opened::Newer | Opened::Blocked => format!("main[data-state=\"{}\"]", opened.key()),
    }
}

#[test]
fn the_browser_tests_show_every_state() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/e2e/states.json");
    let there_are: Vec<Value> =
        there_are().iter().map(|state| json!({ "name": state.name, "selector": state.selector })).collect();
    let lines: Vec<String> = there_are.iter().map(|state| format!("  {state}")).collect();
    let text = format!("[\n{}\n]\n", lines.join(",\n"));
    if std::env::var_os("TONGDA_WRITE").is_some() {
        std::fs::write(&file, &text).expect("tests/e2e/states.json");
    }
    let listed = std::fs::read_to_string(&file).expect("tests/e2e/states.json");
    assert!(listed == text, "the states have changed: TONGDA_WRITE=1 cargo test --test page_states writes them");
}

#[test]
fn no_two_states_have_the_same_name() {
    let mut names: Vec<String> = there_are().into_iter().map(|state| state.name).collect();
    let count = names.len();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), count);
}

/// The static page and its script know the reasons by the same keys.
#[test]
fn the_static_page_has_words_for_every_reason() {
    let page = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("public/index.html")).expect("page");
    let mut has: Vec<&str> = page.split("data-when=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    has.sort_unstable();
    let mut wanted: Vec<&str> = Fallback::ALL.into_iter().flat_map(|f| [f.key(), f.key()]).collect();
    wanted.sort_unstable();
    assert_eq!(has, wanted, "once in each language");
}

/// A photo's fault is a notice, and each has one.
#[test]
fn every_fault_of_a_photo_has_a_notice() {
    let photos = Notice::examples().into_iter().filter(|n| matches!(n, Notice::Photo(_))).count();
    assert_eq!(photos, PhotoError::ALL.len());
}
