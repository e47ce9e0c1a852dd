//! A file that takes back what takes back what takes back, further than anybody would, holds up no tablet.

use crate::support::dice::Dice;
use crate::support::ramps::round;
use crate::support::{at, list, note};
use tongda::audit::conflict::{conflicts, value};
use tongda::audit::edit::Edit;
use tongda::audit::id::DeviceId;
use tongda::audit::log::{Entry, EntryId, Log, Seen, Undoable};
use tongda::audit::twin::unsettled;

/// Two tablets in turn, each knowing all; every edit is about one field.
fn long(count: u32, edit: impl Fn(u32) -> Edit) -> Log<Edit> {
    let device = |turn: u32| DeviceId::new(if turn.is_multiple_of(2) { "a" } else { "b" });
    let entry = |turn: u32| Entry {
        id: EntryId { device: device(turn), n: turn / 2 + 1 },
        at: at(turn.into()),
        seen: Seen::new([(device(turn + 1), turn.div_ceil(2))]),
        edit: edit(turn),
    };
    Log::from_entries((0..count).map(entry).collect()).expect("a log")
}

fn id(turn: u32) -> EntryId {
    EntryId { device: DeviceId::new(if turn.is_multiple_of(2) { "a" } else { "b" }), n: turn / 2 + 1 }
}

#[test]
fn a_long_chain_of_undos_is_read_to_its_end() {
    let text = |turn: u32| if turn == 0 { note("ramp-landing", "x") } else { Edit::undo_of(id(turn - 1)) };
    for (count, is_there) in [(299, true), (300, false), (301, true), (20_001, true)] {
        let round = round(&long(count, text));
        assert_eq!(!round.observations().is_empty(), is_there, "{count}");
        assert_eq!(unsettled(&list(), &round).count(), 0);
        assert_eq!(round.log.meant(&id(count - 1)), Some(&note("ramp-landing", "x")));
    }
}

#[test]
fn much_that_is_taken_back_at_random_is_still_weighed() {
    for (count, meets) in [(300, 4), (3000, 40)] {
        let mut dice = Dice::new(count);
        let mut logs = vec![Log::<Edit>::default(); 3];
        for turn in 1..=count {
            let tablet = dice.below(3);
            if dice.below(meets) == 0 {
                let other = dice.below(3);
                logs[tablet] = logs[tablet].joined(&logs[other]).expect("every name is given once");
            }
            let log = &mut logs[tablet];
            let target = log.entries().get(dice.below(log.entries().len())).map(|entry| entry.id.clone());
            let edit = match target.filter(|_| dice.below(2) == 0) {
                Some(target) => Edit::undo_of(target),
                None => note("ramp-landing", &turn.to_string()),
            };
            log.append(&DeviceId::new(["m", "a", "z"][tablet]), at(0), edit).expect("accepted");
        }
        let all = logs[0].joined(&logs[1]).and_then(|log| log.joined(&logs[2])).expect("every name is given once");
        assert_eq!(all.entries().len() as u64, count);
        let found = conflicts(&all);
        let shown = round(&all).observations().into_iter().next().map(|seen| seen.note);
        let options = found.iter().flat_map(|one| &one.entries).filter_map(|id| value(all.get(id)?));
        let texts: Vec<_> =
            options.map(|edit| if let Edit::Note { text, .. } = edit { text.clone() } else { String::new() }).collect();
        assert!(
            found.is_empty() || shown.is_none_or(|shown| texts.contains(&shown)),
            "what is shown is one of the answers"
        );
    }
}
