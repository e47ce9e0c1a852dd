//! Where a site is: WGS 84 coordinates, how exact, and where they come from.
//!
//! Chinese maps show places shifted by some hundred metres (GCJ-02). A coordinate copied from such a map is brought back
//! to WGS 84 here; the way back is found by trying, to within a centimetre, and its provenance says so.

/// Ten-millionths of a degree in one degree: a centimetre or so.
const SCALE: f64 = 1e7;

/// A place on the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// Latitude in ten-millionths of a degree, WGS 84.
    pub latitude: i32,
    /// Longitude in ten-millionths of a degree, WGS 84.
    pub longitude: i32,
    /// Radius in metres within which the place lies; none when nobody knows, as for one set by hand.
    pub accuracy: Option<u32>,
    /// Where it comes from.
    pub provenance: Provenance,
}

/// Where a position comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Provenance {
    /// The device measured it on the spot.
    Device,
    /// Somebody typed WGS 84 coordinates.
    Hand,
    /// Somebody copied them from a Chinese map; they were brought back from GCJ-02.
    Map,
    /// It came with a list of sites, as WGS 84.
    List,
}

names!(Provenance { Device => "device", Hand => "hand", Map => "map", List => "list" });

/// Why a typed coordinate is not taken. The key is the id of its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PositionFault {
    /// Not two numbers.
    NotAPair,
    /// Outside the Earth.
    OutOfRange,
    /// Far from China: mostly latitude and longitude the wrong way round.
    FarAway,
}

names!(PositionFault { NotAPair => "position-not-a-pair", OutOfRange => "position-out-of-range", FarAway => "position-far-away" });

impl Position {
    /// From degrees; `None` outside the Earth.
    #[must_use]
    pub fn from_degrees(latitude: f64, longitude: f64, accuracy: Option<u32>, provenance: Provenance) -> Option<Self> {
        let fits = latitude.abs() <= 90.0 && longitude.abs() <= 180.0;
        fits.then(|| Self { latitude: scaled(latitude), longitude: scaled(longitude), accuracy, provenance })
    }

    /// Latitude and longitude in degrees.
    #[must_use]
    pub fn degrees(&self) -> (f64, f64) {
        (f64::from(self.latitude) / SCALE, f64::from(self.longitude) / SCALE)
    }

    /// Reads `29.345, 110.550`: latitude first, as Chinese map programs copy it; full-width signs are understood.
    ///
    /// # Errors
    /// [`PositionFault`] says what is in the way.
    pub fn parse(text: &str, provenance: Provenance) -> Result<Self, PositionFault> {
        let plain: String = text
            .chars()
            .map(|c| match c {
                '\u{ff10}'..='\u{ff19}' => char::from(b'0' + u8::try_from(u32::from(c) - 0xff10).unwrap_or(0)),
                '\u{ff0c}' | '\u{3001}' | ';' | '\u{ff1b}' => ',',
                '\u{ff0e}' => '.',
                '\u{3000}' => ' ',
                other => other,
            })
            .collect();
        let mut numbers = plain.split([',', ' ', '\t']).filter(|part| !part.is_empty()).map(str::parse::<f64>);
        let (Some(Ok(latitude)), Some(Ok(longitude)), None) = (numbers.next(), numbers.next(), numbers.next()) else {
            return Err(PositionFault::NotAPair);
        };
        if !latitude.is_finite() || !longitude.is_finite() {
            return Err(PositionFault::NotAPair);
        }
        if !is_in_china(latitude, longitude) && is_in_china(longitude, latitude) {
            return Err(PositionFault::FarAway);
        }
        let (here, there) = match provenance {
            Provenance::Map => wgs_from_gcj(latitude, longitude),
            _ => (latitude, longitude),
        };
        let position = Self::from_degrees(here, there, None, provenance).ok_or(PositionFault::OutOfRange)?;
        if is_in_china(here, there) { Ok(position) } else { Err(PositionFault::FarAway) }
    }

    /// Metres to another place, on a sphere.
    #[must_use]
    pub fn metres_to(&self, other: &Self) -> f64 {
        const RADIUS: f64 = 6_371_000.0;
        let ((a, b), (c, d)) = (self.degrees(), other.degrees());
        let (a, b, c, d) = (a.to_radians(), b.to_radians(), c.to_radians(), d.to_radians());
        let h = ((c - a) / 2.0).sin().powi(2) + a.cos() * c.cos() * ((d - b) / 2.0).sin().powi(2);
        2.0 * RADIUS * h.sqrt().min(1.0).asin()
    }
}

#[allow(clippy::cast_possible_truncation, reason = "within the Earth it fits")]
fn scaled(degrees: f64) -> i32 {
    (degrees * SCALE).round() as i32
}

/// The rectangle in which Chinese maps shift what they show.
fn is_in_china(latitude: f64, longitude: f64) -> bool {
    (0.8293..=55.8271).contains(&latitude) && (72.004..=137.8347).contains(&longitude)
}

/// What a Chinese map shows for a place. The formula is public knowledge since 2010 and not published by its makers.
#[must_use]
pub fn gcj_from_wgs(latitude: f64, longitude: f64) -> (f64, f64) {
    use std::f64::consts::PI;
    if !is_in_china(latitude, longitude) {
        return (latitude, longitude);
    }
    // The ellipsoid of Krasovsky.
    const AXIS: f64 = 6_378_245.0;
    const ECCENTRICITY: f64 = 0.006_693_421_622_965_943;
    let (x, y) = (longitude - 105.0, latitude - 35.0);
    let waves = |a: f64, b: f64, c: f64, d: f64, along: f64| {
        (20.0 * (6.0 * x * PI).sin() + 20.0 * (2.0 * x * PI).sin()) * 2.0 / 3.0
            + (20.0 * (along * PI).sin() + 40.0 * (along / 3.0 * PI).sin()) * 2.0 / 3.0
            + (a * (along / 12.0 * PI).sin() + b * (along * PI / d).sin()) * c / 3.0
    };
    let north = -100.0
        + 2.0 * x
        + 3.0 * y
        + 0.2 * y * y
        + 0.1 * x * y
        + 0.2 * x.abs().sqrt()
        + waves(160.0, 320.0, 2.0, 30.0, y);
    let east =
        300.0 + x + 2.0 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * x.abs().sqrt() + waves(150.0, 300.0, 2.0, 30.0, x);
    let radians = latitude.to_radians();
    let magic = 1.0 - ECCENTRICITY * radians.sin().powi(2);
    let north = north * 180.0 / ((AXIS * (1.0 - ECCENTRICITY)) / (magic * magic.sqrt()) * PI);
    let east = east * 180.0 / (AXIS / magic.sqrt() * radians.cos() * PI);
    (latitude + north, longitude + east)
}

/// The place that a Chinese map shows so, to within a centimetre.
#[must_use]
pub fn wgs_from_gcj(latitude: f64, longitude: f64) -> (f64, f64) {
    let (mut here, mut there) = (latitude, longitude);
    for _ in 0..8 {
        let (shown, east) = gcj_from_wgs(here, there);
        here -= shown - latitude;
        there -= east - longitude;
    }
    (here, there)
}
