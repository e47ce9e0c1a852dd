//! The derived facts, by the words of the rule document; the pack's own expressions are not read here.

use super::condition::{Condition, Op, Sum};
use super::fact::{Fact, position};
use super::truth::Truth::{self, False, True, Unsure};

/// The kinds that a certificate can name.
const CERTIFICATE_KINDS: [&str; 6] = ["vision", "hearing", "speech", "limb", "intellectual", "mental"];

/// What a derived name means; `None` when it is not one.
pub fn named(name: &str, facts: &[Fact]) -> Option<Condition> {
    let aid = |truth: fn(&str) -> Truth| table("aid", facts, truth);
    Some(match name {
        "disabled" => {
            let kinds = position(facts, "kinds");
            let every = facts[kinds].values.iter().map(String::as_str).filter(|kind| *kind != "none");
            Condition::HasAny(kinds, facts[kinds].bits(&every.collect::<Vec<_>>()))
        }
        "severe" => table("grade", facts, |grade| Truth::of(["1", "2"].contains(&grade))),
        "multi" => {
            let kinds = position(facts, "kinds");
            Condition::TwoOrMore(kinds, facts[kinds].bits(&CERTIFICATE_KINDS))
        }
        "child" => Condition::Compare(Sum::Fact(position(facts, "age")), Op::AtMost, Sum::Plain(17)),
        "low" => aid(|aid| match aid {
            "tekun" | "dibao" | "edge" => True,
            "rigid" | "hard_not_recognised" => Unsure,
            _ => False,
        }),
        "strained" => aid(|aid| match aid {
            "tekun" | "dibao" | "edge" | "rigid" | "hard_not_recognised" => True,
            _ => False,
        }),
        "aided" => aid(|aid| match aid {
            "tekun" | "dibao" | "edge" | "rigid" => True,
            "hard_not_recognised" => Unsure,
            _ => False,
        }),
        "severe_limb" => severe_of_kind("limb", facts),
        "severe_vision" => severe_of_kind("vision", facts),
        "mild_limb" => {
            let mild = table("grade", facts, |grade| Truth::of(["3", "4"].contains(&grade)));
            let lighter = Condition::All(vec![must("multi", facts), must("severe", facts)]);
            Condition::All(vec![
                has("limb", facts),
                Condition::Any(vec![mild, Condition::AtBestUnsure(Box::new(lighter))]),
            ])
        }
        "imh_limb" => {
            Condition::Any(vec![has("intellectual", facts), has("mental", facts), must("severe_limb", facts)])
        }
        _ => return None,
    })
}

/// Has the kind, and is severe; the one grade printed may belong to another kind when there are several.
fn severe_of_kind(kind: &str, facts: &[Fact]) -> Condition {
    let severe = Condition::Doubted(Box::new(must("severe", facts)), Box::new(must("multi", facts)));
    Condition::All(vec![has(kind, facts), severe])
}

fn must(name: &str, facts: &[Fact]) -> Condition {
    named(name, facts).expect("a derived fact")
}

fn has(kind: &str, facts: &[Fact]) -> Condition {
    let kinds = position(facts, "kinds");
    Condition::HasAny(kinds, facts[kinds].bits(&[kind]))
}

fn table(fact: &str, facts: &[Fact], truth: impl Fn(&str) -> Truth) -> Condition {
    let at = position(facts, fact);
    Condition::Table(at, facts[at].values.iter().map(|value| truth(value)).collect())
}
