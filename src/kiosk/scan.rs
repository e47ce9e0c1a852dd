//! Scanning for people who use one switch or two: a mark goes from stop to stop, and a press takes what is marked.
//!
//! With one switch the program moves the mark at the chosen pace; with two, the second switch moves it. What a stop is
//! and how many there are is the page's business. A page that changes calls [`Scan::rest`] or [`Scan::begin`].

/// Paces: how long the mark stays at a stop, in tenths of a second, the fastest first. From one second, which practised
/// users of a switch manage, to eight for slow or unsteady hands.
pub const PACES: [u32; 7] = [10, 15, 20, 30, 40, 60, 80];
/// The pace to begin with, as an index into [`PACES`]: three seconds.
pub const USUAL_PACE: usize = 3;
/// After so many whole rounds without a press the mark rests: nobody may be there, and a mark that runs on for ever
/// with its sound is a nuisance to everybody else.
pub const ROUNDS: usize = 3;

/// Who moves the mark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// Nobody scans.
    #[default]
    Off,
    /// One switch: the program moves the mark.
    One,
    /// Two switches: the second one moves the mark.
    Two,
}

names!(Mode { Off => "off", One => "one", Two => "two" });

/// What a press means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pressed {
    /// The mark rested: it is at the first stop now.
    Start,
    /// Take the stop with this index.
    Act(usize),
}

/// The mark and how it moves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scan {
    /// Who moves the mark.
    pub mode: Mode,
    /// The stop that is marked; none while the mark rests.
    pub at: Option<usize>,
    /// Stops marked since the last press.
    passed: usize,
    /// Index into [`PACES`].
    pace: usize,
}

impl Default for Scan {
    fn default() -> Self {
        Self::new(USUAL_PACE)
    }
}

impl Scan {
    /// Nobody scans yet. The pace is an index into [`PACES`]; one too large is the slowest.
    #[must_use]
    pub fn new(pace: usize) -> Self {
        Self { mode: Mode::Off, at: None, passed: 0, pace: pace.min(PACES.len() - 1) }
    }

    /// How long the mark stays at a stop, in tenths of a second.
    #[must_use]
    pub fn pace(&self) -> u32 {
        PACES[self.pace]
    }

    /// One pace faster; at the fastest nothing changes.
    pub fn faster(&mut self) {
        self.pace = self.pace.saturating_sub(1);
    }

    /// One pace slower; at the slowest nothing changes.
    pub fn slower(&mut self) {
        self.pace = (self.pace + 1).min(PACES.len() - 1);
    }

    /// Moves the mark on, after the last stop to the first. With one switch, the pace calls this and the mark rests
    /// after [`ROUNDS`] whole rounds; with two, the second switch calls it, and it also wakes a mark that rests.
    pub fn step(&mut self, stops: usize) -> Option<usize> {
        self.at = match (self.mode, self.at) {
            (Mode::Off, _) | (Mode::One, None) => None,
            (Mode::One, Some(_)) if self.passed >= stops.saturating_mul(ROUNDS) => None,
            (Mode::Two, None) => (stops > 0).then_some(0),
            (_, Some(at)) if at < stops.saturating_sub(1) => Some(at + 1),
            (_, Some(_)) => (stops > 0).then_some(0),
        };
        self.passed = if self.at.is_some() { self.passed.saturating_add(1) } else { 0 };
        self.at
    }

    /// The switch was pressed. Where nobody scanned so far, somebody does now, with one switch: there may be no other
    /// key on their chair to say so.
    pub fn press(&mut self) -> Pressed {
        if self.mode == Mode::Off {
            self.mode = Mode::One;
            self.at = None;
        }
        match self.at {
            Some(at) => {
                self.passed = 0;
                Pressed::Act(at)
            }
            None => {
                self.begin();
                Pressed::Start
            }
        }
    }

    /// The second switch was pressed: from now on it moves the mark, and the program does not.
    pub fn press_next(&mut self, stops: usize) -> Option<usize> {
        if self.mode == Mode::Off {
            self.at = None;
        }
        self.mode = Mode::Two;
        self.step(stops)
    }

    /// Marks the first stop, for a new page that is scanned at once; a page without a stop rests instead.
    pub fn begin(&mut self) {
        self.at = (self.mode != Mode::Off).then_some(0);
        self.passed = 1;
    }

    /// No stop is marked until the next press.
    pub fn rest(&mut self) {
        self.at = None;
        self.passed = 0;
    }
}
