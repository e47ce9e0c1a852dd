//! The handle of the audit's pages: state to read, events to dispatch. One for the life of the program.

use super::runner;
use crate::audit::edit::Edit;
use crate::audit::id::RoundId;
use crate::audit::moment::Moment;
use crate::audit::round::Round;
use crate::audit::site::SiteFacts;
use crate::audit::standing::Opened;
use crate::audit::state::{Audit, Bytes, Event, reduce};
use crate::audit::summary::{Judged, judge_all};
use crate::browser::clock;
use crate::browser::store::Store;
use crate::pack::checklist::Checklist;
use crate::text::Args;
use crate::ui::shell::{Shell, use_shell};
use leptos::prelude::*;
use leptos::reactive::owner::Owner;

/// What every page of the audit receives.
#[derive(Clone, Copy)]
pub struct Desk {
    /// Sites, rounds, and what is not saved yet.
    pub audit: RwSignal<Audit>,
    /// How far the records have been read.
    pub opened: RwSignal<Opened>,
    /// Whether what is written outlives the page.
    pub durable: RwSignal<bool>,
    /// Records that could not be read; they are left alone.
    pub unreadable: RwSignal<usize>,
    /// When everything was last exported.
    pub exported: RwSignal<Option<Moment>>,
    /// The store, once it is open.
    pub store: StoredValue<Option<Store>, LocalStorage>,
    /// Whether a save is under way.
    pub busy: StoredValue<bool>,
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
            unreadable: RwSignal::new(0),
            exported: RwSignal::new(None),
            store: StoredValue::new_local(None),
            busy: StoredValue::new(false),
            shell,
        };
        provide_context(desk);
        runner::open(desk);
        desk
    })
}

impl Desk {
    /// Changes the state, and asks for it to be saved.
    pub fn dispatch(self, event: Event) {
        self.change(event);
        runner::flush(self);
    }

    /// Changes the state only.
    pub fn change(self, event: Event) {
        self.audit.update(|audit| *audit = reduce(std::mem::take(audit), event));
    }

    /// Does something in a round, now.
    pub fn edit(self, round: &RoundId, edit: Edit) {
        self.edit_with(round, edit, None);
    }

    /// Adds a photo to a round, now.
    pub fn edit_with(self, round: &RoundId, edit: Edit, bytes: Option<Bytes>) {
        self.dispatch(Event::Edit { round: round.clone(), at: clock::now(), edit, bytes });
    }

    /// The checklist of a site.
    #[must_use]
    pub fn list(self, site: &SiteFacts) -> Option<Checklist> {
        self.shell.pack().checklists.iter().find(|l| l.site_type == site.site_type).cloned()
    }

    /// A round with its site, its place among the site's rounds from 1, and its checklist. Tracks.
    #[must_use]
    pub fn visit(self, id: &RoundId) -> Option<Visit> {
        self.audit.with(|audit| {
            let round = audit.round(id)?;
            let (_, facts) = audit.site(&round.site)?;
            let number = audit.rounds_of(&round.site).iter().position(|r| r.id == *id)? + 1;
            Some(Visit { round: round.clone(), site: facts.clone(), number, list: self.list(facts)? })
        })
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
    /// All checks, judged.
    #[must_use]
    pub fn judged(&self) -> Vec<Judged<'_>> {
        judge_all(&self.list, self.site.build, &self.round)
    }
}
