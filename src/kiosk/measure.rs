//! What a program can measure of itself, and how it stands against the checklist of self-service terminals. Pure:
//! `browser/measure.rs` looks at the page and hands in plain values, [`Survey`] keeps the worst of them.
//!
//! A colour or a page that could not be read makes a rule "cannot tell", never "passed".

pub mod contrast;
pub mod rule;
pub mod walk;

pub use crate::audit::judge::Outcome;
pub use contrast::Colour;
pub use rule::{Rule, Unit};

use std::collections::BTreeMap;

/// How many places a finding names; the rest is counted.
const NAMED: usize = 6;

/// Height of a capital letter and of a small x, as shares of the font size, where the font could not be asked.
pub const USUAL_CAPITAL: f64 = 0.7;
/// See [`USUAL_CAPITAL`].
pub const USUAL_X: f64 = 0.5;

/// A box on the page, in CSS pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Rect {
    /// Left edge.
    pub x: f64,
    /// Upper edge.
    pub y: f64,
    /// Width.
    pub w: f64,
    /// Height.
    pub h: f64,
}

/// Something a person sees: text, a control, or both.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Element {
    /// What a person would call it: its words, shortened.
    pub name: String,
    /// Its text.
    pub text: Option<Text>,
    /// What can be done with it.
    pub control: Option<Control>,
}

/// Text as it is drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    /// Font size in CSS pixels.
    pub font_px: f64,
    /// Height of a capital letter, as a share of the font size.
    pub capital: f64,
    /// Height of a small x, as a share of the font size.
    pub x_height: f64,
    /// Its colour; none when it could not be read.
    pub colour: Option<Colour>,
    /// What it lies on, all layers together; none when it could not be read.
    pub ground: Option<Colour>,
    /// Whether it belongs to a control that does nothing at present. Its contrast is nobody's business.
    pub is_idle: bool,
}

/// A control as it is drawn.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Control {
    /// Where it takes a touch.
    pub rect: Rect,
    /// Which layer it lies in: 0 is the page, others are bars and dialogs that lie above it.
    pub layer: u32,
    /// What marks it off from what is around it: its ground, if it has one of its own, and its border. Nothing for a
    /// link whose words are all there is to see.
    pub edges: Vec<Option<Colour>>,
    /// What is around it; none when it could not be read.
    pub ground: Option<Colour>,
    /// The two rings of focus.
    pub rings: [Option<Colour>; 2],
    /// Whether the keypad gets there; none when nobody looked.
    pub by_keypad: Option<bool>,
}

/// A page in one size and one theme.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct View {
    /// Where this was seen.
    pub at: At,
    /// What there is to see.
    pub elements: Vec<Element>,
    /// By how many CSS pixels the page is wider than the screen.
    pub sideways: f64,
}

/// A page, a text size and a theme.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct At {
    /// The address of the page.
    pub page: String,
    /// Place of the size among the sizes.
    pub size: usize,
    /// Place of the theme among the themes.
    pub theme: usize,
}

/// The screen and what is meant to be read on it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Screen {
    /// Millimetres of a CSS pixel.
    pub mm_per_px: f64,
    /// From how far it is read.
    pub viewing_distance_mm: u32,
    /// Place of the size that everybody begins with. Whoever chooses a smaller one wants it so.
    pub default_size: usize,
    /// Place of the largest size.
    pub largest_size: usize,
}

/// How many texts have something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// Texts that have it.
    pub with: u32,
    /// Texts that lack it.
    pub without: u32,
}

/// What is known without looking at the page. What is none was not looked into.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// Seconds of warning before the time is over.
    pub warning_seconds: Option<u32>,
    /// How often more time can be had.
    pub extensions: Option<u32>,
    /// Texts with a spoken form.
    pub speech: Option<Coverage>,
    /// Texts with easy words.
    pub easy: Option<Coverage>,
}

/// One thing and where it was.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// The figure; none when it could not be read.
    pub value: Option<f64>,
    /// Where.
    pub at: At,
    /// What a person would call it; empty for the page as a whole.
    pub name: String,
}

/// How it stands with a rule.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// Which.
    pub rule: Rule,
    /// The figure it asks for.
    pub required: f64,
    /// The worst figure, and where; none when nothing was measured. Figures that are not of a page have no place.
    pub worst: Option<Found>,
    /// How it stands.
    pub outcome: Outcome,
    /// How many things were looked at.
    pub seen: usize,
    /// How many of them fall short.
    pub short: usize,
    /// How many could not be read.
    pub unread: usize,
    /// The first of those that fall short or could not be read; each thing of a page once, whatever size and theme.
    pub places: Vec<Found>,
}

/// What has been measured so far: the worst figure of every rule.
#[derive(Clone, Debug, PartialEq)]
pub struct Survey {
    screen: Screen,
    tallies: BTreeMap<Rule, Tally>,
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Tally {
    worst: Option<Found>,
    seen: usize,
    short: usize,
    unread: usize,
    places: Vec<Found>,
}

/// Rules that are measured on pages.
const OF_PAGES: [Rule; 10] = [
    Rule::LetterHeight,
    Rule::ReadingDistance,
    Rule::LargestText,
    Rule::TextContrast,
    Rule::ControlContrast,
    Rule::FocusContrast,
    Rule::TargetSize,
    Rule::TargetGap,
    Rule::Sideways,
    Rule::Keypad,
];

impl Survey {
    /// Nothing measured yet.
    #[must_use]
    pub fn new(screen: Screen) -> Self {
        Survey { screen, tallies: BTreeMap::new() }
    }

    /// The figure that a rule asks for on this screen.
    #[must_use]
    pub fn required(&self, rule: Rule) -> f64 {
        match rule {
            Rule::LetterHeight => rule::LETTER_MM,
            Rule::ReadingDistance => rule::LETTER_PER_DISTANCE * f64::from(self.screen.viewing_distance_mm),
            Rule::LargestText => rule::LARGEST_X_PX,
            Rule::TextContrast => rule::TEXT_RATIO,
            Rule::ControlContrast | Rule::FocusContrast => rule::OUTLINE_RATIO,
            Rule::TargetSize => rule::TARGET_MM,
            Rule::TargetGap => rule::GAP_MM,
            Rule::TimeWarning => rule::WARNING_SECONDS,
            Rule::TimeExtensions => rule::EXTENSIONS,
            Rule::Sideways | Rule::Keypad | Rule::Speech | Rule::EasyWords => 0.0,
        }
    }

    /// Measures a view.
    pub fn take(&mut self, view: &View) {
        // The engine lays out in sixty-fourths of a pixel; two edges may each be off by one.
        self.note(Rule::Sideways, &view.at, "", Some((view.sideways - 1.0).max(0.0).ceil()));
        for element in &view.elements {
            if let Some(text) = &element.text {
                self.take_text(&view.at, &element.name, text);
            }
            if let Some(control) = &element.control {
                self.take_control(&view.at, &element.name, control);
            }
        }
        self.take_gaps(view);
    }

    /// A page that never came: nothing of it can be told.
    pub fn miss(&mut self, at: &At) {
        for rule in OF_PAGES {
            self.note(rule, at, "", None);
        }
    }

    fn take_text(&mut self, at: &At, name: &str, text: &Text) {
        let capital = text.font_px * text.capital * self.screen.mm_per_px;
        if at.size >= self.screen.default_size {
            self.note(Rule::LetterHeight, at, name, Some(capital));
            self.note(Rule::ReadingDistance, at, name, Some(capital));
        }
        if at.size == self.screen.largest_size {
            self.note(Rule::LargestText, at, name, Some(text.font_px * text.x_height));
        }
        if !text.is_idle {
            let contrast = text.colour.zip(text.ground).map(|(colour, ground)| contrast::seen(colour, ground));
            self.note(Rule::TextContrast, at, name, contrast);
        }
    }

    fn take_control(&mut self, at: &At, name: &str, control: &Control) {
        if !control.edges.is_empty() {
            self.note(Rule::ControlContrast, at, name, best(&control.edges, control.ground));
        }
        self.note(Rule::FocusContrast, at, name, best(&control.rings, control.ground));
        let side = (control.rect.w.min(control.rect.h) + LAYOUT_PX) * self.screen.mm_per_px;
        self.note(Rule::TargetSize, at, name, Some(side));
        if let Some(reached) = control.by_keypad {
            self.note(Rule::Keypad, at, name, Some(if reached { 0.0 } else { 1.0 }));
        }
    }

    /// The nearest neighbour of every control, named with it.
    fn take_gaps(&mut self, view: &View) {
        let controls: Vec<(&str, &Control)> =
            view.elements.iter().filter_map(|e| Some((e.name.as_str(), e.control.as_ref()?))).collect();
        for (i, (name, one)) in controls.iter().enumerate() {
            let beside = controls[i + 1..].iter().filter(|(_, other)| other.layer == one.layer);
            let nearest = beside
                .filter_map(|(next, other)| Some((gap(one.rect, other.rect)?, next)))
                .min_by(|(a, _), (b, _)| a.total_cmp(b));
            if let Some((px, next)) = nearest {
                let name = format!("{name} | {next}");
                self.note(Rule::TargetGap, &view.at, &name, Some((px + LAYOUT_PX) * self.screen.mm_per_px));
            }
        }
    }

    fn note(&mut self, rule: Rule, at: &At, name: &str, value: Option<f64>) {
        let required = self.required(rule);
        let found = || Found { value, at: at.clone(), name: name.to_string() };
        let tally = self.tallies.entry(rule).or_default();
        tally.seen += 1;
        let is_met = value.is_some_and(|value| rule.is_met(value, required));
        match value {
            None => tally.unread += 1,
            Some(value) => {
                tally.short += usize::from(!is_met);
                let known = tally.worst.as_ref().and_then(|worst| worst.value);
                if known.is_none_or(|known| if rule.is_most() { value > known } else { value < known }) {
                    tally.worst = Some(found());
                }
            }
        }
        let is_named =
            |place: &Found| place.at.page == at.page && place.name == name && place.value.is_some() == value.is_some();
        if !is_met && tally.places.len() < NAMED && !tally.places.iter().any(is_named) {
            tally.places.push(found());
        }
    }

    /// How it stands with every rule, in the order of [`Rule::ALL`].
    #[must_use]
    pub fn findings(&self, known: &Known) -> Vec<Finding> {
        let of_page = |rule| self.tallies.get(&rule).cloned().unwrap_or_default();
        let lacking = |coverage: Option<Coverage>| coverage.map(|c| (c.without, c.with + c.without));
        let figure = |rule, figure: Option<(u32, u32)>| self.of_figure(rule, figure);
        let tally = |rule| match rule {
            Rule::TimeWarning => figure(rule, known.warning_seconds.map(|s| (s, 1))),
            Rule::TimeExtensions => figure(rule, known.extensions.map(|n| (n, 1))),
            Rule::Speech => figure(rule, lacking(known.speech)),
            Rule::EasyWords => figure(rule, lacking(known.easy)),
            _ => of_page(rule),
        };
        Rule::ALL.into_iter().map(|rule| self.finding(rule, tally(rule))).collect()
    }

    /// A figure that was handed in, and of how many things it is.
    fn of_figure(&self, rule: Rule, figure: Option<(u32, u32)>) -> Tally {
        let Some((value, seen)) = figure.filter(|(_, seen)| *seen > 0) else { return Tally::default() };
        let is_met = rule.is_met(f64::from(value), self.required(rule));
        let short = match (is_met, rule.unit()) {
            (true, _) => 0,
            (false, Unit::Lacking) => usize::try_from(value).unwrap_or(usize::MAX),
            (false, _) => 1,
        };
        let worst = Found { value: Some(f64::from(value)), at: At::default(), name: String::new() };
        Tally { worst: Some(worst), seen: usize::try_from(seen).unwrap_or(usize::MAX), short, ..Tally::default() }
    }

    fn finding(&self, rule: Rule, mut tally: Tally) -> Finding {
        // What is counted is worse the more there are of it, not one by one.
        if rule == Rule::Keypad
            && let Some(worst) = &mut tally.worst
        {
            worst.value = Some(f64::from(u32::try_from(tally.short).unwrap_or(u32::MAX)));
        }
        let Tally { worst, seen, short, unread, places } = tally;
        let outcome = match (seen, short, unread) {
            (0, ..) => Outcome::Untested,
            (_, 0, 0) => Outcome::Passed,
            (_, 0, _) => Outcome::CannotTell,
            _ => Outcome::Failed,
        };
        Finding { rule, required: self.required(rule), worst, outcome, seen, short, unread, places }
    }
}

/// What a layout may be off by: one step of the engine.
const LAYOUT_PX: f64 = 1.0 / 64.0;

/// The best contrast among several, any of which would do. Nothing when one that might be better is not known.
fn best(colours: &[Option<Colour>], ground: Option<Colour>) -> Option<f64> {
    let ground = ground?;
    let known = colours.iter().flatten().map(|colour| contrast::seen(*colour, ground)).fold(0.0, f64::max);
    (known >= rule::OUTLINE_RATIO || colours.iter().all(Option::is_some)).then_some(known)
}

/// Room between two boxes, from edge to edge. None when they lie across from each other, neither beside nor below:
/// a finger that slips off one does not land on the other. Boxes that overlap have no room between them.
#[must_use]
pub fn gap(one: Rect, other: Rect) -> Option<f64> {
    let across = apart(one.x, one.w, other.x, other.w);
    let down = apart(one.y, one.h, other.y, other.h);
    (across < 0.0 || down < 0.0).then(|| across.max(down).max(0.0))
}

/// Room between two stretches of a line; below zero when they overlap.
fn apart(a: f64, a_length: f64, b: f64, b_length: f64) -> f64 {
    (b - (a + a_length)).max(a - (b + b_length))
}
