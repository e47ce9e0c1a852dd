//! The plural rules of Chinese and English (CLDR 37), with the surface of the crate `intl_pluralrules`, which carries
//! those of 200 languages and parses numbers through floating point: 20 KB in a module for two rules.

pub mod operands;

use operands::PluralOperands;
use unic_langid::{LanguageIdentifier, langid};

/// Form of a message by number.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[allow(missing_docs, reason = "the names of CLDR")]
pub enum PluralCategory {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER,
}

/// How many, or which in a row.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[allow(missing_docs, reason = "the names of CLDR")]
pub enum PluralRuleType {
    ORDINAL,
    CARDINAL,
}

/// The rules of a language.
#[derive(Clone)]
pub struct PluralRules {
    locale: LanguageIdentifier,
    kind: PluralRuleType,
}

impl PluralRules {
    /// The rules of Chinese or English.
    ///
    /// # Errors
    /// Another language.
    pub fn create<L: Into<LanguageIdentifier>>(locale: L, kind: PluralRuleType) -> Result<Self, &'static str> {
        let locale = locale.into();
        if Self::get_locales(kind).contains(&locale) { Ok(Self { locale, kind }) } else { Err("unknown locale") }
    }

    /// The form for a number.
    ///
    /// # Errors
    /// Not a number.
    pub fn select<N: TryInto<PluralOperands>>(&self, number: N) -> Result<PluralCategory, &'static str> {
        let n = number.try_into().map_err(|_| "not a number")?;
        Ok(match self.kind {
            _ if self.locale.language.as_str() != "en" => PluralCategory::OTHER,
            PluralRuleType::CARDINAL if n.i == 1 && n.v == 0 => PluralCategory::ONE,
            PluralRuleType::CARDINAL => PluralCategory::OTHER,
            PluralRuleType::ORDINAL if n.v > 0 => PluralCategory::OTHER,
            PluralRuleType::ORDINAL => match (n.i % 10, n.i % 100) {
                (_, 11..=13) => PluralCategory::OTHER,
                (1, _) => PluralCategory::ONE,
                (2, _) => PluralCategory::TWO,
                (3, _) => PluralCategory::FEW,
                _ => PluralCategory::OTHER,
            },
        })
    }

    /// The languages there are.
    pub fn get_locales(_: PluralRuleType) -> Vec<LanguageIdentifier> {
        vec![langid!("en"), langid!("zh")]
    }

    /// The language of these rules.
    pub fn get_locale(&self) -> &LanguageIdentifier {
        &self.locale
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(language: &str, kind: PluralRuleType, number: f64) -> PluralCategory {
        PluralRules::create(language.parse::<LanguageIdentifier>().unwrap(), kind).unwrap().select(number).unwrap()
    }

    #[test]
    fn english_has_one_and_chinese_has_none() {
        use PluralCategory::{FEW, ONE, OTHER, TWO};
        use PluralRuleType::{CARDINAL, ORDINAL};
        for (number, cardinal, ordinal) in
            [(0.0, OTHER, OTHER), (1.0, ONE, ONE), (1.5, OTHER, OTHER), (2.0, OTHER, TWO), (11.0, OTHER, OTHER), (23.0, OTHER, FEW)]
        {
            assert_eq!(form("en", CARDINAL, number), cardinal, "{number}");
            assert_eq!(form("en", ORDINAL, number), ordinal, "{number}");
            assert_eq!(form("zh", CARDINAL, number), OTHER, "{number}");
        }
        assert!(PluralRules::create(langid!("fr"), CARDINAL).is_err());
    }
}
