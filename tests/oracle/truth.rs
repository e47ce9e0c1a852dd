//! Truth with two kinds of not-known.

/// Missing is a question not answered yet; unsure is an answer that says so.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Truth {
    False,
    Missing,
    Unsure,
    True,
}

use Truth::{False, Missing, True, Unsure};

impl Truth {
    pub fn of(known: bool) -> Truth {
        if known { True } else { False }
    }

    pub fn not(self) -> Truth {
        match self {
            False => True,
            True => False,
            other => other,
        }
    }

    /// `and`: false, then missing, then unsure, then true; the first found wins.
    pub fn all(parts: impl Iterator<Item = Truth>) -> Truth {
        first_found([False, Missing, Unsure], parts, True)
    }

    /// `or`: true, then missing, then unsure, then false; the first found wins.
    pub fn any(parts: impl Iterator<Item = Truth>) -> Truth {
        first_found([True, Missing, Unsure], parts, False)
    }
}

fn first_found(order: [Truth; 3], parts: impl Iterator<Item = Truth>, otherwise: Truth) -> Truth {
    let parts: Vec<Truth> = parts.collect();
    order.into_iter().find(|truth| parts.contains(truth)).unwrap_or(otherwise)
}
