//! Makes a widget's file of words from the Fluent texts. Native only.

use super::DOORS;
use crate::pack::{Clause, Pack};
use crate::screening::{Fault, Stands};
use crate::text::{Args, Texts};
use std::collections::BTreeMap;

/// Texts that the pages name.
const NAMED: [&str; 50] = [
    "back",
    "begin-lead",
    "begin-likely",
    "begin-stop",
    "begin-title",
    "begin-unsure",
    "begin-whom",
    "change",
    "change-what",
    "cleared",
    "count-ask",
    "count-likely",
    "disclaimer",
    "embed-answers",
    "embed-ask-lead",
    "embed-blocked",
    "embed-go-on",
    "embed-go-on-text",
    "embed-memory",
    "embed-name",
    "embed-topics-hint",
    "embed-why",
    "end-and-clear",
    "first-step",
    "go-on-answering",
    "group-ask",
    "group-likely",
    "group-likely-lead",
    "group-missing",
    "group-missing-lead",
    "group-no",
    "group-no-lead",
    "group-open",
    "group-open-lead",
    "is-met",
    "is-not-met",
    "is-unknown",
    "left-questions",
    "list-separator",
    "next",
    "not-finished",
    "one-more-step",
    "period",
    "results-lead",
    "see-results",
    "settled",
    "topics-title",
    "v-left",
    "v-unsure",
    "why-asked",
];

/// Names of figures, each put in as itself in braces.
const FIGURES: [&str; 8] = ["count", "likely", "ask", "open", "low", "high", "most", "what"];

/// A count no text has a form for.
const ANY: i64 = 7_777_777;

/// The words that a widget needs, as JSON: id to text. Forms by whom it is about are called `id@other`, forms by
/// count `id@0` and `id@1`; figures stand in braces. See [`Words`](super::Words).
#[must_use]
pub fn words_json(pack: &Pack, texts: &Texts) -> String {
    let mut words = BTreeMap::new();
    let mut add = |key: &str, id: &str| {
        let text = |other: bool, count: i64| texts.format(id, Some(&figures(other, count)));
        let Some(usual) = text(false, ANY) else { return };
        for (form, given) in [("@other", text(true, ANY)), ("@0", text(false, 0)), ("@1", text(false, 1))] {
            let given = given.map(|g| braced(&g)).filter(|g| *g != braced(&usual));
            // A count that is merely put in needs no form of its own.
            let plain = braced(&usual).replace("{count}", form.trim_start_matches('@'));
            words.extend(given.filter(|g| *g != plain).map(|g| (format!("{key}{form}"), g)));
        }
        words.insert(key.to_string(), braced(&usual));
    };
    for id in ids(pack) {
        add(&id, &id);
    }
    for row in &pack.rows {
        let mut reason = |part: &str, clause: &Clause| {
            add(&format!("why-{}-{part}", row.id), &format!("reason-{}", clause.reason));
        };
        row.rule.iter().enumerate().for_each(|(n, clause)| reason(&n.to_string(), clause));
        row.wider.iter().for_each(|clause| reason("wider", clause));
        row.clash.iter().for_each(|clause| reason("clash", clause));
    }
    serde_json::json!(words).to_string()
}

/// Every text that a page may show under its own id.
fn ids(pack: &Pack) -> Vec<String> {
    let mut ids: Vec<String> = NAMED.iter().map(|id| (*id).to_string()).collect();
    for (id, _, _) in DOORS {
        ids.extend(["", ".about"].map(|part| format!("{id}{part}")));
    }
    ids.extend(Stands::ALL.iter().map(|s| s.key().to_string()));
    ids.extend(Fault::examples().iter().map(|f| f.key().to_string()));
    ids.extend(["certificate", "hukou", "residence", "ask-only", "could-not-check"].map(|r| format!("reason-{r}")));
    for topic in &pack.topics {
        ids.extend(["", ".about"].map(|part| format!("topic-{topic}{part}")));
    }
    for fact in &pack.facts {
        ids.extend(["", ".hint", ".short", ".why", ".unit"].map(|part| format!("q-{}{part}", fact.id)));
        for value in &fact.values {
            ids.extend(["", "-note"].map(|part| format!("v-{}-{value}{part}", fact.id)));
        }
    }
    for row in &pack.rows {
        ids.extend(["", ".next"].map(|part| format!("row-{}{part}", row.id)));
    }
    ids
}

fn figures(other: bool, count: i64) -> Args<'static> {
    let mut args = Args::new();
    for name in FIGURES {
        args.set(name, format!("{{{name}}}"));
    }
    args.set("count", count);
    args.set("who", if other { "other" } else { "self" });
    args
}

fn braced(text: &str) -> String {
    text.replace(&ANY.to_string(), "{count}")
}
