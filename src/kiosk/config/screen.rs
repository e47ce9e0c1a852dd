//! The screen in millimetres, and how large letters are on it.

use std::ops::RangeInclusive;

/// The screen and how far away people stand or sit.
#[derive(Clone, Debug, PartialEq)]
pub struct Screen {
    /// Millimetres of one CSS pixel, [`MM_PER_PX`]. Default: a 27-inch panel of 16:9 upright, 1080 CSS pixels wide. Its
    /// diagonal is 685.8 mm, its short side 685.8 × 9 / √(9² + 16²) = 336.2 mm, and 336.2 / 1080 = 0.3113. The page for
    /// calibration measures the true value.
    pub mm_per_px: f64,
    /// From the eyes to the screen, in millimetres, [`VIEWING_DISTANCE_MM`]. Default: 500, within arm's length.
    pub viewing_distance_mm: u32,
}

/// From the finest screens (0.05 mm is 508 pixels an inch) to a wall of 25 pixels an inch.
pub const MM_PER_PX: RangeInclusive<f64> = 0.05..=1.0;
/// From a person close to the glass to one in a wheelchair that cannot drive under the machine.
pub const VIEWING_DISTANCE_MM: RangeInclusive<u32> = 300..=1200;

/// Heights of a capital letter at the four steps, in tenths of a millimetre: the third is 0.7 degrees at 50 cm, the
/// fourth at 70 cm.
const CAPITALS: [u32; 4] = [35, 48, 61, 86];
/// Height of a capital per distance in ten-thousandths, so that it is seen at an angle of 0.7 degrees (EN 301 549, 5.1.4):
/// π × 0.7 / 180 = 0.01222. What is rounded off is less than the reserve in [`CAPITAL_PER_FONT`].
const ANGLE: u32 = 122;
/// Height of a Latin capital per size of the font. Read from the OS/2 tables (November 2026): 0.733 in Noto Sans CJK,
/// the first font of our list on Linux machines, so letters come out a little larger than said. Liberation Sans, which
/// stands in for Arial where nothing of the list is there, has 0.688: a machine needs Noto Sans CJK.
const CAPITAL_PER_FONT: f64 = 0.7;

impl Default for Screen {
    fn default() -> Self {
        Self { mm_per_px: 0.3113, viewing_distance_mm: 500 }
    }
}

impl Screen {
    /// CSS pixels of a length in millimetres.
    #[must_use]
    pub fn px(&self, mm: f64) -> f64 {
        mm / self.mm_per_px
    }

    /// Height of a capital letter at a step (0 to 3, beyond it the largest), in millimetres. The largest step is 8.6 mm,
    /// and more where people are so far away that 0.7 degrees take more.
    #[must_use]
    pub fn capital_mm(&self, step: usize) -> f64 {
        match CAPITALS.get(step) {
            Some(tenths) if step + 1 < CAPITALS.len() => f64::from(*tenths) / 10.0,
            _ => f64::from(self.needed().max(CAPITALS[CAPITALS.len() - 1] * 1000)) / 10_000.0,
        }
    }

    /// The step to begin with: the first whose capitals are seen at 0.7 degrees or more.
    #[must_use]
    pub fn default_step(&self) -> usize {
        let needed = self.needed();
        CAPITALS.iter().position(|tenths| tenths * 1000 >= needed).unwrap_or(CAPITALS.len() - 1)
    }

    /// Size of the font at a step, in CSS pixels.
    #[must_use]
    pub fn font_px(&self, step: usize) -> f64 {
        self.px(self.capital_mm(step)) / CAPITAL_PER_FONT
    }

    /// The height of capitals that people need, in ten-thousandths of a millimetre.
    fn needed(&self) -> u32 {
        self.viewing_distance_mm.saturating_mul(ANGLE)
    }
}
