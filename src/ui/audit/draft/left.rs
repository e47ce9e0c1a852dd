//! A figure that cannot be read and was left all the same, by "back" or through the head of the page: a notice says so, and it
//! stands in its field again when its check is opened.

use super::Draft;
use crate::trouble::Notice;
use leptos::prelude::*;

impl Draft {
    /// Keeps what cannot be read, for as long as the program runs.
    pub(super) fn leave_unread(self) {
        if self.is_closed() || self.readings().is_ok() {
            return;
        }
        let typed = self.parts.with_value(|parts| parts.iter().map(|part| part.text.get_untracked()).collect());
        self.desk.unread.update_value(|all| drop(all.insert(self.at(), typed)));
        self.desk.shell.notice.set(Some(Notice::FigureUnread));
    }

    /// Puts back what could not be read here before, and why.
    pub(super) fn come_back(self) {
        let left = self.desk.unread.try_update_value(|all| all.remove(&self.at())).flatten();
        let Some(left) = left.filter(|_| !self.is_closed()) else { return };
        // Where the page is only drawn anew, nothing was left behind.
        if self.desk.shell.notice.get_untracked() == Some(Notice::FigureUnread) {
            self.desk.shell.notice.set(None);
        }
        for (index, text) in left.into_iter().enumerate() {
            if let Some(part) = self.part(index) {
                part.text.set(text);
            }
        }
        self.touched.set_value(true);
        self.mark_faults();
        self.later.wait();
    }
}
