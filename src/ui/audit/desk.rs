//! The handle of the audit's pages: state to read, events to dispatch. One for the life of the program.

use super::close::Unsent;
use super::draft::Left;
use super::instrument::InHand;
use super::led::Led;
use super::runner;
use crate::audit::conflict::emptied;
use crate::audit::day::Day;
use crate::audit::digest::digest;
use crate::audit::edit::{Edit, Field};
use crate::audit::id::{RoundId, SiteId};
use crate::audit::moment::Moment;
use crate::audit::observation::{Answer, Method, Observation, ShownVerdict};
use crate::audit::round::{Head, Round};
use crate::audit::site::{SiteFacts, SiteField};
use crate::audit::spot::Spot;
use crate::audit::standing::Opened;
use crate::audit::state::{Audit, Bytes, Event, reduce};
use crate::audit::summary::{Judged, judge_all};
use crate::browser::store::Store;
use crate::browser::tabs::Hold;
use crate::browser::{clock, dom, page};
use crate::pack::checklist::Checklist;
use crate::text::Args;
use crate::ui::shell::{Shell, use_shell};
use leptos::prelude::*;
use leptos::reactive::owner::Owner;
use std::collections::{BTreeMap, BTreeSet};

/// What every page of the audit receives.
#[derive(Clone, Copy)]
pub struct Desk {
    /// Sites, rounds, and what is not saved yet.
    pub audit: RwSignal<Audit>,
    /// How far the records have been read.
    pub opened: RwSignal<Opened>,
    /// Whether what is written outlives the page.
    pub durable: RwSignal<bool>,
    /// Which window may write.
    pub hold: RwSignal<Hold>,
    /// Which window has the lock; one that has just taken it may write once it has read what the other one wrote.
    pub lock: StoredValue<Hold>,
    /// Bytes used and allowed on the device, where the browser says so.
    pub room: RwSignal<Option<(u64, u64)>>,
    /// Whether the last room on the device has been used, or none was left to hold.
    pub full: RwSignal<bool>,
    /// Whether the room in reserve was given up.
    pub given_up: StoredValue<bool>,
    /// Records that could not be read; they are left alone.
    pub unreadable: RwSignal<usize>,
    /// Rounds among them whose log was tried already.
    pub damaged: StoredValue<BTreeSet<RoundId>>,
    /// When everything was last exported.
    pub exported: RwSignal<Option<Moment>>,
    /// The store, once it is open.
    pub store: StoredValue<Option<Store>, LocalStorage>,
    /// Whether a save is under way.
    pub busy: StoredValue<bool>,
    /// What was last in hand, in whatever round; kept over visits.
    pub in_hand: StoredValue<InHand>,
    /// Where somebody goes to choose between two tablets, until they are there.
    pub led: StoredValue<Option<Led>>,
    /// What was written on the page that ends a round and not sent.
    pub unsent: StoredValue<BTreeMap<RoundId, Unsent>>,
    /// Figures that could not be read when their check was left, as they were typed; they stand in their fields again.
    pub unread: RwSignal<BTreeMap<(RoundId, Spot), Left>>,
    /// How many fields hold something that is not in the records yet.
    pub typing: RwSignal<usize>,
    /// The shell.
    pub shell: Shell,
}

/// The desk; made at first use, under the root of the program, and kept.
#[must_use]
pub fn use_desk() -> Desk {
    if let Some(desk) = use_context::<Desk>() {
        return desk;
    }
    let shell = use_shell();
    let mut root = Owner::current().unwrap_or_default();
    while let Some(parent) = root.parent() {
        root = parent;
    }
    root.with(|| {
        let desk = Desk {
            audit: RwSignal::new(Audit::default()),
            opened: RwSignal::new(Opened::Reading),
            durable: RwSignal::new(true),
            hold: RwSignal::new(Hold::Here),
            lock: StoredValue::new(Hold::Here),
            room: RwSignal::new(None),
            full: RwSignal::new(false),
            given_up: StoredValue::new(false),
            unreadable: RwSignal::new(0),
            damaged: StoredValue::new(BTreeSet::new()),
            exported: RwSignal::new(None),
            store: StoredValue::new_local(None),
            busy: StoredValue::new(false),
            in_hand: StoredValue::new(InHand::new()),
            led: StoredValue::new(None),
            unsent: StoredValue::new(BTreeMap::new()),
            unread: RwSignal::new(BTreeMap::new()),
            typing: RwSignal::new(0),
            shell,
        };
        provide_context(desk);
        runner::open(desk);
        page::ask_before_leaving(move || desk.is_at_risk());
        desk
    })
}

/// Does it whenever the page may go without another word, hidden, reloaded or closed, and when its part of it goes.
pub fn on_leaving(act: impl Fn() + Clone + Send + Sync + 'static) {
    let (hide, go) = (act.clone(), act.clone());
    let hidden = window_event_listener_untyped("visibilitychange", move |_| {
        if page::is_hidden() {
            hide();
        }
    });
    let gone = window_event_listener_untyped("pagehide", move |_| go());
    on_cleanup(move || {
        hidden.remove();
        gone.remove();
        act();
    });
}

/// The button that was pressed is gone: focus goes to the heading, once the page is drawn anew.
pub fn focus_heading() {
    gloo_timers::callback::Timeout::new(0, || {
        dom::focus("#main h1");
    })
    .forget();
}

impl Desk {
    /// Whether this window may only look. Tracks.
    pub fn only_looks(self) -> bool {
        self.hold.get() == Hold::Elsewhere
    }

    /// Whether this window may write; says so when it may only look, and shows what stands above the page about it.
    pub fn may_write(self) -> bool {
        let may = self.hold.get_untracked() == Hold::Here;
        if !may {
            self.tell("elsewhere");
            dom::scroll_to_top();
        }
        may
    }

    /// Whether closing the window now would lose something: what is not saved yet, or what nothing can save.
    fn is_at_risk(self) -> bool {
        let (saved, any) = self.audit.with_untracked(|audit| (audit.is_saved(), !audit.sites.is_empty()));
        let is_typed = self.typing.get_untracked() > 0;
        let is_here = |round: &RoundId| untrack(|| self.head(round)).is_some();
        let is_left = self.unsent.with_value(|all| all.keys().any(is_here)) || !untrack(|| self.unread()).is_empty();
        !saved || is_typed || is_left || (any && !self.durable.get_untracked())
    }

    /// Where figures were left that cannot be read, in rounds that are still there. Tracks.
    pub fn unread(self) -> Vec<(RoundId, Spot)> {
        let left: Vec<_> = self.unread.with(|all| all.keys().cloned().collect());
        left.into_iter().filter(|(round, _)| self.head(round).is_some()).collect()
    }

    /// Says something to whoever cannot see it.
    pub fn tell(self, id: &str) {
        self.shell.announce(untrack(|| self.say(id, &[])));
    }

    /// Changes the state, and asks for it to be saved; false, and nothing is changed, in a window that may only look.
    pub fn dispatch(self, event: Event) -> bool {
        let may = self.may_write();
        if may {
            self.change(event);
            runner::flush(self);
        }
        may
    }

    /// Changes the state only.
    pub fn change(self, event: Event) {
        self.audit.update(|audit| *audit = reduce(std::mem::take(audit), event));
    }

    /// Does something in a round, now; false, and it is said why, when it may not be done.
    pub fn edit(self, round: &RoundId, edit: Edit) -> bool {
        self.edit_with(round, edit, None)
    }

    /// Does something in a round, now, with the bytes of a picture that comes with it.
    pub fn edit_with(self, round: &RoundId, edit: Edit, bytes: Option<Bytes>) -> bool {
        if !self.may_write() {
            return false;
        }
        if !self.audit.with_untracked(|a| a.round(round).is_some_and(|r| r.allows(&edit))) {
            self.tell("round-closed-text");
            return false;
        }
        self.change(Event::Edit { round: round.clone(), at: clock::now(), edit, bytes });
        self.sum_up(round);
        runner::flush(self);
        true
    }

    /// Does several things in a round as one step, each with its time; what is not allowed is left out.
    pub fn edit_all(self, round: &RoundId, edits: Vec<(Moment, Edit)>) -> bool {
        if !self.may_write() {
            return false;
        }
        for (at, edit) in edits {
            self.change(Event::Edit { round: round.clone(), at, edit, bytes: None });
        }
        self.sum_up(round);
        runner::flush(self);
        true
    }

    /// Brings a site back that was deleted, on however many tablets.
    pub fn restore_site(self, id: &SiteId) -> bool {
        let undos = self.audit.with_untracked(|a| a.sites.get(id).map(|site| emptied(&site.log, &SiteField::Kept)));
        let event = |edit| Event::EditSite { id: id.clone(), at: clock::now(), edit };
        let done = undos.unwrap_or_default().into_iter().all(|edit| self.dispatch(event(edit)));
        // Its rounds may have come in while it was deleted.
        let heads = self.audit.with_untracked(|a| a.rounds_of(id).into_iter().cloned().collect::<Vec<_>>());
        let rounds = heads.into_iter().filter(|head| head.digest.is_none()).map(|head| head.id);
        leptos::task::spawn_local(runner::sum_up(self, rounds.collect()));
        done
    }

    /// Brings a round back that was put aside, on however many tablets.
    pub fn restore_round(self, id: &RoundId) -> bool {
        let undos = self.audit.with_untracked(|a| a.round(id).map(|round| emptied(&round.log, &Field::Kept)));
        undos.unwrap_or_default().into_iter().all(|edit| self.edit(id, edit))
    }

    /// Puts a round into numbers, for the lists.
    pub fn sum_up(self, round: &RoundId) {
        let found = self.audit.with_untracked(|audit| {
            let round = audit.round(round)?;
            let (_, facts) = audit.site(&round.head.site)?;
            Some(digest(&self.list(&facts)?, &self.shell.pack().scoring, facts.build, round))
        });
        if let Some(digest) = found {
            self.change(Event::Digested(round.clone(), digest));
        }
    }

    /// The checklist of a site.
    #[must_use]
    pub fn list(self, site: &SiteFacts) -> Option<Checklist> {
        self.shell.pack().checklists.iter().find(|l| l.site_type == site.site_type).cloned()
    }

    /// The head of a round with its site and its place among the site's rounds, from 1. Tracks.
    #[must_use]
    pub fn head(self, id: &RoundId) -> Option<(Head, SiteFacts, usize)> {
        self.audit.with(|audit| {
            let head = audit.heads.get(id)?;
            let (_, facts) = audit.site(&head.site)?;
            let number = audit.rounds_of(&head.site).iter().position(|h| h.id == *id)? + 1;
            Some((head.clone(), facts, number))
        })
    }

    /// A round with its site, its place among the site's rounds from 1, and its checklist; `None` when there is none, or
    /// its log is not here. Tracks.
    #[must_use]
    pub fn visit(self, id: &RoundId) -> Option<Visit> {
        let (_, site, number) = self.head(id)?;
        let round = self.audit.with(|audit| audit.round(id).cloned())?;
        let list = self.list(&site)?;
        Some(Visit { round, site, number, list })
    }

    /// Today, here.
    #[must_use]
    pub fn today(self) -> Day {
        let (year, month, day) = clock::local_date(clock::now());
        Day::of(year.into(), month.into(), day.into()).unwrap_or_else(|| Day::from_moment(clock::now()))
    }

    /// A text with variables that are text themselves. Tracks the language.
    #[must_use]
    pub fn say(self, id: &str, args: &[(&str, &str)]) -> String {
        if args.is_empty() {
            return self.shell.t(id);
        }
        let mut all = Args::new();
        for (name, value) in args {
            all.set((*name).to_owned(), (*value).to_owned());
        }
        self.shell.words.say(id, Some(all))
    }

    /// A text with one number. Tracks the language.
    #[must_use]
    pub fn count(self, id: &str, number: usize) -> String {
        self.shell.t_with(id, &[("count", number.into())])
    }

    /// A date as people write it here. Tracks the language.
    #[must_use]
    pub fn date(self, at: Moment) -> String {
        let (year, month, day) = clock::local_date(at);
        self.written(year.into(), month.into(), day.into())
    }

    /// A day as people write it here. Tracks the language.
    #[must_use]
    pub fn day(self, day: Day) -> String {
        let (year, month, day) = day.civil();
        self.written(year, month, day)
    }

    fn written(self, year: i64, month: i64, day: i64) -> String {
        // The month is a number: it chooses the name of the month.
        self.shell.t_with(
            "date",
            &[("year", year.to_string().into()), ("month", month.into()), ("day", day.to_string().into())],
        )
    }
}

/// A round with what belongs to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visit {
    /// The round.
    pub round: Round,
    /// Its site.
    pub site: SiteFacts,
    /// Its place among the site's rounds, from 1.
    pub number: usize,
    /// The rules.
    pub list: Checklist,
}

impl Visit {
    /// All spots, judged.
    #[must_use]
    pub fn judged(&self) -> Vec<Judged<'_>> {
        judge_all(&self.list, self.site.build, &self.round)
    }

    /// The edit that answers a check without a measurement, with what the rules of today say to it.
    #[must_use]
    pub fn answer(&self, spot: Spot, answer: Answer) -> Edit {
        let seen = Observation { answer: Some(answer.clone()), ..Observation::new(spot.clone(), clock::now()) };
        let shown = ShownVerdict::today(&self.list, self.site.build, &seen);
        Edit::Answer { spot, answer, method: Method::default(), shown }
    }
}
