//! A number as plural rules see it.

/// Operands of CLDR's plural rules.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PluralOperands {
    /// Absolute value.
    pub n: f64,
    /// Its whole part.
    pub i: u64,
    /// Digits after the point, zeros at the end counted. One stands for any number of them.
    pub v: usize,
    /// Digits after the point, zeros at the end left out.
    pub w: usize,
    /// The digits after the point.
    pub f: u64,
    /// The same without zeros at the end.
    pub t: u64,
}

impl TryFrom<f64> for PluralOperands {
    type Error = &'static str;

    fn try_from(number: f64) -> Result<Self, Self::Error> {
        if !number.is_finite() {
            return Err("not a number");
        }
        let n = number.abs();
        let i = n as u64;
        let digits = usize::from(n - i as f64 > 0.0);
        Ok(Self { n, i, v: digits, w: digits, f: digits as u64, t: digits as u64 })
    }
}

impl From<u64> for PluralOperands {
    fn from(i: u64) -> Self {
        Self { n: i as f64, i, v: 0, w: 0, f: 0, t: 0 }
    }
}
