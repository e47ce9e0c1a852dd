//! How fast a clip is shown.

/// How fast a clip is shown. Slower only: signing that is sped up is no longer that person's signing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pace {
    /// As it was signed.
    #[default]
    Full,
    /// Three quarters.
    Slow,
    /// Half.
    Slowest,
}

names!(Pace { Full => "sign-pace-full", Slow => "sign-pace-slow", Slowest => "sign-pace-slowest" });

impl Pace {
    /// The next slower one; after the slowest, full again.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Pace::Full => Pace::Slow,
            Pace::Slow => Pace::Slowest,
            Pace::Slowest => Pace::Full,
        }
    }

    /// As a factor.
    #[must_use]
    pub fn rate(self) -> f64 {
        match self {
            Pace::Full => 1.0,
            Pace::Slow => 0.75,
            Pace::Slowest => 0.5,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Pace;

    #[test]
    fn slower_goes_round() {
        assert_eq!(Pace::Full.next().next().next(), Pace::Full);
        assert!(Pace::ALL.windows(2).all(|two| two[0].rate() > two[1].rate() && two[0].next() == two[1]));
    }
}
