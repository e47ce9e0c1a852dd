//! Records cut into files that another tablet can take in.

use crate::support::samples::full;
use crate::support::{a, at, photo, spot};
use tongda::audit::edit::Edit;
use tongda::audit::join::Records;
use tongda::audit::parts::{Most, parts, photos};
use tongda::audit::photo::{PhotoHash, PhotoRef};

/// So many sites with a round each, and so many photos of 100 bytes in each round.
fn records(sites: usize, pictures: usize) -> Records {
    let (site, round, action) = full();
    let mut all = Records::default();
    for n in 0..sites {
        let (mut site, mut round, mut action) = (site.clone(), round.clone(), action.clone());
        site.id = format!("site-{n}").as_str().into();
        (round.head.id, round.head.site) = (format!("round-{n}").as_str().into(), site.id.clone());
        (action.id, action.round) = (format!("action-{n}").as_str().into(), round.head.id.clone());
        action.site = site.id.clone();
        round.log = tongda::audit::log::Log::default();
        for picture in 0..pictures {
            let hash = PhotoHash::parse(&format!("{:064}", n * 1000 + picture)).expect("digits");
            let photo = PhotoRef { hash, bytes: 100, ..photo() };
            round.append(&a(), at(1), Edit::AddPhoto { spot: spot("door"), photo }).expect("accepted");
        }
        all.sites.push(site);
        all.rounds.push(round);
        all.actions.push(action);
    }
    all
}

#[test]
fn what_fits_is_one_part_and_nothing_at_all_is_one_too() {
    let all = records(3, 2);
    // Three sites, rounds and actions, six photos of 100 bytes each.
    assert_eq!(parts(all.clone(), Most { bytes: 600, entries: 15 }), [all]);
    assert_eq!(parts(Records::default(), Most { bytes: 0, entries: 0 }), [Records::default()]);
}

#[test]
fn each_part_stands_alone_and_none_is_larger_than_it_may_be() {
    let all = records(7, 2);
    for (most, sizes) in [
        (Most { bytes: 599, entries: 99 }, vec![2, 2, 2, 1]),
        (Most { bytes: 600, entries: 99 }, vec![3, 3, 1]),
        (Most { bytes: 9999, entries: 14 }, vec![2, 2, 2, 1]),
        // A site is never cut, however large.
        (Most { bytes: 1, entries: 1 }, vec![1; 7]),
    ] {
        let cut = parts(all.clone(), most);
        assert_eq!(cut.iter().map(|one| one.sites.len()).collect::<Vec<_>>(), sizes, "{most:?}");
        for one in &cut {
            assert!(one.rounds.iter().all(|round| one.sites.iter().any(|site| site.id == round.head.site)));
            assert!(one.actions.iter().all(|action| one.rounds.iter().any(|round| round.head.id == action.round)));
            assert_eq!(photos(one).len(), one.sites.len() * 2);
        }
        let joined = |of: fn(&Records) -> usize| cut.iter().map(of).sum::<usize>();
        assert_eq!((joined(|r| r.sites.len()), joined(|r| r.rounds.len()), joined(|r| r.actions.len())), (7, 7, 7));
    }
}

#[test]
fn what_hangs_on_nothing_is_left_out() {
    let mut all = records(2, 1);
    all.sites.remove(0);
    let [one] = &parts(all, Most { bytes: 999, entries: 99 })[..] else { panic!("one part") };
    assert_eq!((one.sites.len(), one.rounds.len(), one.actions.len()), (1, 1, 1));
}
