//! A figure that cannot be read and was left all the same, by "back" for instance: a notice says so, the line about saving
//! leads to it, and it stands in its field again when its check is opened.

use super::Draft;
use super::method::Sensed;
use crate::audit::id::InstrumentId;
use crate::trouble::Notice;
use leptos::prelude::*;
use std::collections::BTreeMap;

/// What was typed for a check, part by part, and what it was measured with.
#[derive(Clone)]
pub struct Left {
    texts: Vec<String>,
    in_hand: (InstrumentId, String),
    sensed: Option<Sensed>,
}

impl Draft {
    /// Keeps what cannot be read, for as long as the program runs.
    pub(super) fn leave_unread(self) {
        if self.is_closed() || !self.touched.get_value() || self.readings().is_ok() {
            return;
        }
        let left = Left {
            texts: self.parts.with_value(|parts| parts.iter().map(|part| part.text.get_untracked()).collect()),
            in_hand: (self.instrument.get_untracked(), self.uncertainty.get_untracked()),
            sensed: self.sensed.get_value(),
        };
        self.desk.unread.update(|all| drop(all.insert(self.at(), left)));
        self.desk.shell.notice.set(Some(Notice::FigureUnread));
    }

    /// Puts back what could not be read here before, and why.
    pub(super) fn come_back(self) {
        let at = self.at();
        let Some(left) = self.desk.unread.with_untracked(|all| all.get(&at).cloned()) else { return };
        self.desk.unread.update(|all| drop(all.remove(&at)));
        // Where the page is only drawn anew, nothing was left behind.
        let notice = self.desk.shell.notice;
        if notice.get_untracked() == Some(Notice::FigureUnread) && self.desk.unread.with_untracked(BTreeMap::is_empty) {
            notice.set(None);
        }
        if self.is_closed() {
            return;
        }
        for (index, text) in left.texts.into_iter().enumerate() {
            if let Some(part) = self.part(index) {
                part.text.set(text);
            }
        }
        self.instrument.set(left.in_hand.0);
        self.uncertainty.set(left.in_hand.1);
        self.sensed.set_value(left.sensed);
        self.touched.set_value(true);
        self.mark_faults();
        self.later.wait();
    }
}
