//! Measuring views one after the other: what each of them says on each rule, and the worst of it.

use super::contrast;
use super::finding::{Found, Tally};
use super::rule::{self, Rule};
use super::view::{At, Control, Text, View, gap};
use super::{Colour, Screen};
use std::collections::BTreeMap;

/// How many places a finding names; the rest is counted.
const NAMED: usize = 6;

/// What a layout may be off by: one step of the engine.
const LAYOUT_PX: f64 = 1.0 / 64.0;

/// What has been measured so far: the worst figure of every rule.
#[derive(Clone, Debug, PartialEq)]
pub struct Survey {
    screen: Screen,
    pub(super) tallies: BTreeMap<Rule, Tally>,
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
}

/// The best contrast among several, any of which would do. Nothing when one that might be better is not known.
fn best(colours: &[Option<Colour>], ground: Option<Colour>) -> Option<f64> {
    let ground = ground?;
    let known = colours.iter().flatten().map(|colour| contrast::seen(*colour, ground)).fold(0.0, f64::max);
    (known >= rule::OUTLINE_RATIO || colours.iter().all(Option::is_some)).then_some(known)
}
