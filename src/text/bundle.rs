//! Fluent bundles behind a small surface: format a message or attribute in a language.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};

/// A language of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Locale {
    /// Simplified Chinese.
    #[default]
    ZhCn,
    /// English.
    En,
}

/// Arguments of a message: names and ready-made values. Numbers are given as text too; only a count that
/// chooses a plural is given as a number.
pub type Args<'a> = FluentArgs<'a>;

/// A text file that could not be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextsError {
    /// The language.
    pub locale: Locale,
    /// Line of the first fault, from 1.
    pub line: usize,
}

/// The texts of one language.
pub struct Texts {
    locale: Locale,
    bundle: FluentBundle<FluentResource>,
}

impl Locale {
    /// Both languages.
    pub const ALL: [Locale; 2] = [Locale::ZhCn, Locale::En];

    /// The tag used in `lang` attributes and folder names.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Locale::ZhCn => "zh-CN",
            Locale::En => "en",
        }
    }

    /// The language of a tag; any Chinese is ours.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let head = tag.split(['-', '_']).next().unwrap_or_default();
        match head {
            "zh" => Some(Locale::ZhCn),
            "en" => Some(Locale::En),
            _ => None,
        }
    }
}

impl Texts {
    /// No texts yet.
    #[must_use]
    pub fn new(locale: Locale) -> Self {
        let id = locale.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![id]);
        // Both languages run left to right; the marks would leak into file names, CSV and speech.
        bundle.set_use_isolating(false);
        Texts { locale, bundle }
    }

    /// Which language this is.
    #[must_use]
    pub fn locale(&self) -> Locale {
        self.locale
    }

    /// Adds a file's messages; none of them when the file has a fault.
    ///
    /// # Errors
    /// The line of the first fault.
    pub fn add(&mut self, ftl: String) -> Result<(), TextsError> {
        let locale = self.locale;
        let resource = FluentResource::try_new(ftl).map_err(|(resource, errors)| {
            let start = errors.first().map_or(0, |e| e.pos.start);
            let line = resource.source().as_bytes().iter().take(start).filter(|b| **b == b'\n').count() + 1;
            TextsError { locale, line }
        })?;
        self.bundle.add_resource_overriding(resource);
        Ok(())
    }

    /// Whether there is a message or attribute (`id` or `id.attribute`).
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        let (id, attribute) = split(id);
        self.bundle.get_message(id).is_some_and(|m| match attribute {
            Some(name) => m.get_attribute(name).is_some(),
            None => m.value().is_some(),
        })
    }

    /// Formats a message or attribute (`id` or `id.attribute`); `None` when there is none.
    #[must_use]
    pub fn format(&self, id: &str, args: Option<&Args>) -> Option<String> {
        let (id, attribute) = split(id);
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut errors = Vec::new();
        Some(self.bundle.format_pattern(pattern, args, &mut errors).into_owned())
    }

    /// What a voice says for a message or attribute; `None` when there is none. Where the rules of
    /// [`spoken`](super::spoken()) cannot know, the texts say it: `id.spoken` stands for `id`, and
    /// `id.attribute-spoken` for `id.attribute`.
    #[must_use]
    pub fn spoken(&self, id: &str, args: Option<&Args>) -> Option<String> {
        let own = if id.contains('.') { format!("{id}-spoken") } else { format!("{id}.spoken") };
        let text = self.format(&own, args).or_else(|| self.format(id, args))?;
        Some(super::spoken(self.locale, &text))
    }
}

fn split(id: &str) -> (&str, Option<&str>) {
    match id.split_once('.') {
        Some((id, attribute)) => (id, Some(attribute)),
        None => (id, None),
    }
}
