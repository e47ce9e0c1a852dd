//! More than a hundred thousand spoiled files, always the same ones: no importer stops the program, and whatever one
//! takes, it writes and reads again as it was. A tablet that is given them loses nothing: by one that is refused not a
//! byte changes, and beside what is taken every entry stays that was there.
//!
//! When one fails, its seed and number are printed with the input; the same numbers give the same input again.

use crate::support::dice::{Dice, spoil, spoil_json};
use crate::support::inputs::{Importer, samples};
use crate::support::samples::full;
use crate::support::tablet::{bring_in, gone, stored, tablet};
use crate::support::{a, list, list_words, scoring};
use serde_json::{Value, json};
use std::sync::LazyLock;
use tongda::audit::conflict::conflicts;
use tongda::audit::digest::digest;
use tongda::audit::join::{Records, plan};
use tongda::audit::log::Log;
use tongda::audit::site::SiteFacts;
use tongda::audit::state::Audit;
use tongda::audit::summary::judge_all;
use tongda::codec::bundle::{self, Bundle};
use tongda::codec::site_list::Column;
use tongda::codec::{audit, axe, csv, site_list, zip};
use tongda::pack::checklist::{BuildKind, Checklist, validate};

const SEED: u64 = 20_261_123;

/// Every so many inputs the records are written out and compared byte by byte, otherwise as values.
const WRITTEN_OUT: usize = 101;

static CHECKS: LazyLock<Checklist> = LazyLock::new(list);

/// How many inputs each importer gets, and how many of them, at the least, are still sound enough to be taken: without
/// those, nothing would be said about what is written again.
const INPUTS: [(Importer, usize, usize); 10] = [
    (Importer::Entry, 40_000, 8_000),
    (Importer::Site, 14_000, 3_000),
    (Importer::Action, 14_000, 3_000),
    (Importer::SiteList, 24_000, 8_000),
    (Importer::Axe, 14_000, 6_000),
    (Importer::Head, 8_000, 1_500),
    (Importer::Round, 3_000, 400),
    (Importer::Checklist, 2_500, 600),
    (Importer::ZipBytes, 4_000, 0),
    (Importer::Bundle, 1_500, 400),
];

/// Says which input it was when the test ends in the middle of it.
struct Told<'a>(Importer, usize, &'a [u8]);

impl Drop for Told<'_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            let Self(importer, number, input) = self;
            eprintln!("seed {SEED}, {importer:?}, input {number}:\n{}", String::from_utf8_lossy(input));
        }
    }
}

/// Spoils the text of one entry of a bundle and packs it again, so that the spoiled text is read at all.
fn spoil_inside(dice: &mut Dice, packed: &[u8]) -> Vec<u8> {
    let listed = zip::list(packed).expect("sound");
    let mut entries = zip::read(packed, &listed).expect("sound");
    let index = dice.below(entries.len());
    let spoiled = spoil_json(dice, entries[index].1);
    entries[index].1 = &spoiled;
    zip::write(&entries).expect("small enough")
}

/// Whether the input was taken.
fn check(importer: Importer, input: &[u8]) -> bool {
    let text = String::from_utf8_lossy(input);
    match importer {
        Importer::Entry => check_entry(&text),
        Importer::Round => check_round(&text),
        Importer::Site => audit::decode_site(&text).is_ok_and(|site| {
            let _ = (site.facts(), site.log.undo(&a()), site.log.redo(&a()), conflicts(&site.log));
            assert_eq!(audit::decode_site(&audit::encode_site(&site)), Ok(site));
            true
        }),
        Importer::Action => audit::decode_action(&text).is_ok_and(|action| {
            let _ = (action.status(crate::support::day("2026-12-01")), action.log.undo(&a()), conflicts(&action.log));
            assert_eq!(audit::decode_action(&audit::encode_action(&action)), Ok(action));
            true
        }),
        Importer::Head => audit::decode_head(&text).is_ok_and(|head| {
            let _ = head.digest.as_ref().map(|d| (d.score.standing(), d.score.total.open_percent()));
            assert_eq!(audit::decode_head(&audit::encode_head(&head)), Ok(head));
            true
        }),
        Importer::SiteList => check_list(input),
        Importer::Axe => check_axe(&text),
        Importer::Checklist => check_checklist(&text),
        Importer::ZipBytes | Importer::Bundle => check_bundle(input),
    }
}

fn check_entry(text: &str) -> bool {
    let Ok((id, entry)) = audit::decode_entry(text) else { return false };
    assert_eq!(audit::decode_entry(&audit::encode_entry(&id, &entry)), Ok((id, entry)));
    true
}

fn check_round(text: &str) -> bool {
    let Ok(mut round) = audit::decode_round(text) else { return false };
    let _ = (judge_all(&CHECKS, BuildKind::New, &round), conflicts(&round.log), round.closing());
    // It goes out without what is made from it.
    round.head.digest = None;
    assert_eq!(audit::decode_round(&audit::encode_round(&round)), Ok(round));
    true
}

/// A list that was read, written as our own tables are, is the same list.
fn check_list(input: &[u8]) -> bool {
    let Ok(list) = site_list::read(input, &list_words(), 2026) else { return false };
    let heading = Column::ALL.map(|column| column.key().to_owned()).to_vec();
    let rows: Vec<_> = std::iter::once(heading).chain(list.sites.iter().map(cells)).collect();
    let again = site_list::read(csv::write(&rows).as_bytes(), &list_words(), 2026).expect("a list");
    assert_eq!((again.sites, again.faults), (list.sites, Vec::new()));
    true
}

fn cells(site: &SiteFacts) -> Vec<String> {
    let degrees = site.position.map(|place| place.degrees());
    let of = |column| match column {
        Column::Name => site.name.clone(),
        Column::SiteType => site.site_type.to_string(),
        Column::Build => site.build.key().to_owned(),
        Column::Year => site.year.map(|year| year.to_string()).unwrap_or_default(),
        Column::Address => site.address.clone(),
        Column::Township => site.township.clone(),
        Column::Owner => site.owner.clone(),
        Column::Latitude => degrees.map(|(latitude, _)| latitude.to_string()).unwrap_or_default(),
        Column::Longitude => degrees.map(|(_, longitude)| longitude.to_string()).unwrap_or_default(),
    };
    Column::ALL.map(of).to_vec()
}

/// What was found, written as axe-core writes it, is found again.
fn check_axe(text: &str) -> bool {
    let Ok(found) = axe::read(text) else { return false };
    let _ = axe::verdicts(&CHECKS, &found, &|_| None);
    let violations: Vec<_> = found
        .violations
        .iter()
        .map(|(id, own)| {
            let placed = own.places.iter().map(|place| json!({ "target": [place] }));
            let nodes: Vec<_> = placed.chain(std::iter::repeat(json!({}))).take(own.count).collect();
            json!({ "id": id, "help": own.help, "nodes": nodes })
        })
        .collect();
    let mut results = vec![json!({ "testEngine": { "version": found.version }, "violations": violations })];
    results.extend(found.pages.iter().map(|page| json!({ "url": page, "violations": [] })));
    assert_eq!(axe::read(&Value::Array(results).to_string()), Ok(found));
    true
}

fn check_checklist(text: &str) -> bool {
    let Ok(list) = serde_json::from_str::<Checklist>(text) else { return false };
    let _ = validate(&list);
    let (_, round, _) = full();
    for build in BuildKind::ALL {
        let _ = digest(&list, &scoring(), build, &round);
    }
    let again = serde_json::to_string(&list).expect("JSON");
    assert_eq!(serde_json::from_str::<Checklist>(&again).expect("a checklist"), list);
    true
}

fn check_bundle(input: &[u8]) -> bool {
    let Ok(mut read) = bundle::read(input) else { return false };
    let out = bundle::write(&read).expect("small enough");
    let mut again = bundle::read(&out).expect("what was written is sound");
    for bundle in [&mut read, &mut again] {
        bundle.sites.sort_by(|x, y| x.id.cmp(&y.id));
        bundle.rounds.sort_by(|x, y| x.head.id.cmp(&y.head.id));
        bundle.actions.sort_by(|x, y| x.id.cmp(&y.id));
        bundle.rounds.iter_mut().for_each(|round| round.head.digest = None);
    }
    assert_eq!(read, again);
    let Bundle { sites, rounds, actions, .. } = again;
    let (site, round, action) = full();
    let ours = Records { sites: vec![site], rounds: vec![round], actions: vec![action] };
    let mut count = 0;
    let _ = plan(&ours, Records { sites, rounds, actions }, || {
        count += 1;
        format!("fresh-{count}")
    });
    true
}

fn run(importer: Importer) {
    let samples = samples(importer);
    let mut dice = Dice::new(SEED ^ (importer as u64) << 32);
    for sample in &samples {
        assert!(check(importer, sample), "{importer:?}: a sound sample");
    }
    let (_, count, sound) = INPUTS.into_iter().find(|(known, ..)| *known == importer).expect("a number for each");
    let mut taken = 0;
    let before = tablet();
    let written = stored(&before);
    let mut here = before.clone();
    for number in 0..count {
        let sample = &samples[dice.below(samples.len())];
        let input = match importer {
            Importer::Bundle => spoil_inside(&mut dice, sample),
            _ if number % 2 == 0 => spoil_json(&mut dice, sample),
            _ => spoil(&mut dice, sample),
        };
        let told = Told(importer, number, &input);
        let is_taken = check(importer, told.2);
        assert_eq!(bring_in(&mut here, importer, told.2), is_taken);
        if is_taken {
            taken += 1;
            assert_eq!(gone(&before, &here), [""; 0]);
            here.clone_from(&before);
            continue;
        }
        assert_eq!(here, before);
        if number % WRITTEN_OUT == 0 {
            assert_eq!(stored(&here), written);
        }
    }
    assert!(taken >= sound, "{importer:?}: only {taken} of {count} were taken");
}

#[test]
fn there_are_a_hundred_thousand_spoiled_inputs_and_more() {
    assert!(INPUTS.iter().map(|(_, count, _)| count).sum::<usize>() >= 100_000);
}

#[test]
fn whatever_is_gone_from_a_tablet_is_noticed() {
    let before = tablet();
    assert_eq!(gone(&before, &before), [""; 0]);
    let losses: [fn(&mut Audit); 7] = [
        |here| here.sites.clear(),
        |here| here.heads.clear(),
        |here| here.rounds.clear(),
        |here| here.rounds.values_mut().for_each(|round| round.log = Log::default()),
        |here| here.actions.clear(),
        |here| here.photos.clear(),
        |here| here.pending.clear(),
    ];
    for (number, lose) in losses.into_iter().enumerate() {
        let mut after = before.clone();
        lose(&mut after);
        assert_ne!(gone(&before, &after), [""; 0], "loss {number}");
    }
}

#[test]
fn spoiled_edits_stop_nothing() {
    run(Importer::Entry);
}

#[test]
fn spoiled_sites_actions_and_heads_stop_nothing() {
    [Importer::Site, Importer::Action, Importer::Head].into_iter().for_each(run);
}

#[test]
fn spoiled_rounds_stop_nothing() {
    run(Importer::Round);
}

#[test]
fn spoiled_lists_of_sites_stop_nothing() {
    run(Importer::SiteList);
}

#[test]
fn spoiled_results_of_axe_stop_nothing() {
    run(Importer::Axe);
}

#[test]
fn spoiled_checklists_stop_nothing() {
    run(Importer::Checklist);
}

#[test]
fn spoiled_bundles_stop_nothing() {
    [Importer::ZipBytes, Importer::Bundle].into_iter().for_each(run);
}
