//! Numbers that are weighed against each other: the search over what could still happen finds exactly what trying
//! every answer finds. The rules are those of the pack with smaller limits, so that everything can be tried.
#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod copies;
mod engine;
mod oracle;
mod people;

use people::crowd::Dice;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use tongda::pack::Pack;
use tongda::pack::compile::compile;
use tongda::screening::{Answer, Answers, Verdict, decide, is_settled, is_useful, possible};

/// The most that any number may be here.
const MOST: i64 = 12;
/// Rows, each with every fact that it or a gate on its way looks at.
const ROWS: [(&str, &[&str]); 4] = [
    ("over-quota-award", &["staff", "disabled_staff", "severe_staff", "contract_insured"]),
    ("concentrated-employer", &["org_type", "staff", "disabled_staff", "severe_staff", "contract_insured"]),
    ("quota-lead", &["org_type", "posts", "staff", "disabled_staff"]),
    ("quota-online-certification", &["staff", "disabled_staff", "severe_staff"]),
];
const FACTS: [&str; 6] = ["org_type", "posts", "staff", "disabled_staff", "severe_staff", "contract_insured"];
/// Kinds of employer that the rows tell apart.
const KINDS: [&str; 4] = ["party_gov", "public_inst", "concentrated", "company"];

/// The pack with other weights and limits: a share of disabled staff, and how many make a concentrated employer.
fn small_pack(case: usize, share: (i64, i64), quarter: i64, enough: i64) -> Pack {
    let folder = copies::copy(Path::new("content/wulingyuan"), 910 + case);
    let rewrite = |file: &str, changes: &[(&str, String)]| {
        let mut text = std::fs::read_to_string(folder.join(file)).unwrap();
        for (from, to) in changes {
            assert!(text.contains(from), "{file} has no `{from}` any more");
            text = text.replace(from, to);
        }
        std::fs::write(folder.join(file), text).unwrap();
    };
    let (of, parts) = share;
    rewrite("facts.toml", &[("range = [0, 100000]", format!("range = [0, {MOST}]"))]);
    rewrite(
        "benefits/08-employers.toml",
        &[
            ("staff * 1000", format!("staff * {of}")),
            ("> staff * 15", format!("> staff * {parts}")),
            ("disabled_staff * 4 >= staff", format!("disabled_staff * {quarter} >= staff")),
            ("disabled_staff >= 10", format!("disabled_staff >= {enough}")),
            ("posts >= 50", "posts >= 5".to_string()),
            ("posts >= 67", "posts >= 7".to_string()),
        ],
    );
    let pack = compile(&folder).unwrap_or_else(|findings| panic!("{findings:#?}"));
    std::fs::remove_dir_all(folder).unwrap();
    pack
}

/// Every answer to a fact.
fn every_answer(pack: &Pack, fact: usize) -> Vec<Answer> {
    let known = &pack.facts[fact];
    let mut all: Vec<Answer> = match known.id.as_str() {
        "org_type" => KINDS.iter().map(|kind| Answer::One(known.value(kind).unwrap())).collect(),
        "contract_insured" => (0..3).map(Answer::One).collect(),
        _ => (0..=MOST).map(Answer::Number).collect(),
    };
    all.push(Answer::Unsure);
    all
}

fn is_in_order(pack: &Pack, answers: &Answers) -> bool {
    let number = |id: &str| match answers.get(pack.fact(id).unwrap()) {
        Answer::Number(number) => Some(number),
        _ => None,
    };
    let pairs = [("severe_staff", "disabled_staff"), ("disabled_staff", "staff"), ("severe_staff", "staff")];
    pairs.iter().all(|(part, whole)| !matches!((number(part), number(whole)), (Some(p), Some(w)) if p > w))
}

/// Every completion of some missing facts.
fn completions(pack: &Pack, missing: &[usize], answers: &Answers, visit: &mut dyn FnMut(&Answers)) {
    let Some((first, rest)) = missing.split_first() else { return visit(answers) };
    for answer in every_answer(pack, *first) {
        let with = answers.clone().with(*first, answer);
        if is_in_order(pack, &with) {
            completions(pack, rest, &with, visit);
        }
    }
}

/// What trying everything finds, against what the search finds.
fn check(pack: &Pack, row: usize, facts: &[usize], person: &Answers) {
    let id = &pack.rows[row].id;
    let verdict = |answers: &Answers| decide(pack, &pack.rows[row], &answers.effective(pack)).verdict;
    let given = person.effective(pack);
    let missing: Vec<usize> = facts.iter().copied().filter(|fact| given.is_missing(*fact)).collect();
    let mut reached = BTreeSet::new();
    completions(pack, &missing, person, &mut |done| {
        reached.insert(verdict(done));
    });
    let found: BTreeSet<Verdict> = possible(pack, row, &given).into_iter().collect();
    assert_eq!(found, reached, "{id}: possible, {person:?}");
    assert_eq!(
        is_settled(pack, row, &given),
        reached == BTreeSet::from([verdict(person)]),
        "{id}: settled, {person:?}"
    );
    for fact in missing.iter().copied() {
        let others: Vec<usize> = missing.iter().copied().filter(|other| *other != fact).collect();
        let mut matters = false;
        completions(pack, &others, person, &mut |done| {
            let answers = every_answer(pack, fact).into_iter().map(|answer| done.clone().with(fact, answer));
            // A row that would stay missing without an answer needs it too.
            let with_and_without = std::iter::once(done.clone()).chain(answers);
            let verdicts = with_and_without.filter(|with| is_in_order(pack, with)).map(|with| verdict(&with));
            matters |= !matters && verdicts.collect::<BTreeSet<_>>().len() > 1;
        });
        let found = is_useful(pack, row, fact, &given);
        assert_eq!(found, matters, "{id}: is {} useful, {person:?}", pack.facts[fact].id);
    }
}

#[test]
fn the_search_finds_what_trying_every_number_finds() {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for (case, (share, quarter, enough)) in
        [((20, 3), 4, 3), ((7, 2), 3, 2), ((5, 5), 2, 4), ((3, 1), 1, 11)].into_iter().enumerate()
    {
        let pack = small_pack(case, share, quarter, enough);
        let fact = |id: &str| pack.fact(id).unwrap();
        let employer = pack.facts[0].value("employer").unwrap();
        let mut dice = Dice(case as u64);
        for turn in 0..40 {
            let mut person = Answers::none(&pack).with(fact("for_whom"), Answer::One(employer));
            // The first person has said nothing; the others have left out about half.
            for fact in FACTS.map(fact).iter().filter(|_| turn > 0) {
                let with = person.clone().with(*fact, *dice.pick(&every_answer(&pack, *fact)));
                if dice.percent(55) && is_in_order(&pack, &with) {
                    person = with;
                }
            }
            for (row, facts) in ROWS {
                let row = pack.rows.iter().position(|known| known.id == row).unwrap();
                check(&pack, row, &facts.iter().map(|id| fact(id)).collect::<Vec<_>>(), &person);
                *seen.entry(format!("{:?}", possible(&pack, row, &person.effective(&pack)))).or_default() += 1;
            }
        }
    }
    assert!(seen.len() >= 5, "{seen:?}");
}
