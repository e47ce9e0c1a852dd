//! A list of sites from a spreadsheet: CSV with a heading line, in Chinese or English, UTF-8 with or without a mark.
//!
//! Each line is taken or named with its number and the reason; a bad one takes no other down.

use super::csv::acts;
use crate::audit::id::SiteTypeId;
use crate::audit::position::{Position, Provenance};
use crate::audit::site::{SiteFacts, parse_year};
use crate::pack::checklist::BuildKind;
use std::collections::{BTreeMap, BTreeSet};

/// More lines than any district has sites; past it the file is something else.
const MOST_LINES: usize = 20_000;
/// Longest text of a cell that is kept; a longer one is a fault of the file.
const LONGEST: usize = 500;

/// What the caller brings: the words by which columns and values are known, lower case, and what nobody can see in a list.
#[derive(Clone, Debug, Default)]
pub struct Words {
    /// Heading to column.
    pub columns: BTreeMap<String, Column>,
    /// Name or id to kind of facility.
    pub types: BTreeMap<String, SiteTypeId>,
    /// Name or key to kind of building.
    pub builds: BTreeMap<String, BuildKind>,
    /// Sites that are here already.
    pub here: BTreeSet<Known>,
    /// Of which kind the coordinates are; none when the person has not said so.
    pub datum: Option<Datum>,
}

/// Of which kind the coordinates of a list are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Datum {
    /// WGS 84, as the satellites give them.
    Wgs84,
    /// GCJ-02, as Chinese maps show them.
    Gcj02,
}

names!(Datum { Wgs84 => "wgs-84", Gcj02 => "gcj-02" });

/// By what a site is known again: name, kind, township, address.
pub type Known = (String, SiteTypeId, String, String);

/// By what this site is known again.
#[must_use]
pub fn known(facts: &SiteFacts) -> Known {
    (facts.name.clone(), facts.site_type.clone(), facts.township.clone(), facts.address.clone())
}

/// A column of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// Name; needed.
    Name,
    /// Kind of facility; needed.
    SiteType,
    /// Kind of building; existing where the column is missing.
    Build,
    /// Year of building.
    Year,
    /// Address.
    Address,
    /// Township.
    Township,
    /// Who is responsible.
    Owner,
    /// Latitude in degrees, see [`Datum`].
    Latitude,
    /// Longitude in degrees, see [`Datum`].
    Longitude,
}

names!(Column {
    Name => "name",
    SiteType => "site-type",
    Build => "build",
    Year => "year",
    Address => "address",
    Township => "township",
    Owner => "owner",
    Latitude => "latitude",
    Longitude => "longitude",
});

/// Why a line was not taken, or the whole list. The key is the id of its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Not text, or not UTF-8.
    NotText,
    /// No heading line with the columns that are needed.
    NoHeading,
    /// More lines than a list of sites has.
    TooLong,
    /// A quotation mark is never closed.
    OpenQuote,
    /// It has coordinates, and nobody has said of which kind.
    NoDatum,
    /// No name.
    Name,
    /// A kind of facility that is not known.
    SiteType,
    /// A kind of building that is not known.
    Build,
    /// A year that is none.
    Year,
    /// Coordinates that are none.
    Position,
    /// A text longer than any name or address.
    TooLarge,
    /// The same place is here already, or stands in an earlier line.
    There,
}

names!(Fault {
    NotText => "list-not-text",
    NoHeading => "list-no-heading",
    TooLong => "list-too-long",
    OpenQuote => "list-open-quote",
    NoDatum => "list-no-datum",
    Name => "list-name",
    SiteType => "list-site-type",
    Build => "list-build",
    Year => "list-year",
    Position => "list-position",
    TooLarge => "list-too-large",
    There => "list-there",
});

impl Fault {
    /// Those for which nothing of a list can be taken.
    pub const WHOLE: [Self; 5] = [Self::NotText, Self::NoHeading, Self::TooLong, Self::OpenQuote, Self::NoDatum];
}

/// What a list holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct List {
    /// Sites, in order.
    pub sites: Vec<SiteFacts>,
    /// Lines that were not taken, with their number from 1 and the reason.
    pub faults: Vec<(usize, Fault)>,
    /// Headings of columns that nothing was taken from.
    pub unused: Vec<String>,
}

/// Reads a list.
///
/// # Errors
/// [`Fault`] when nothing of it can be taken.
pub fn read(bytes: &[u8], words: &Words, this_year: u16) -> Result<List, Fault> {
    let text = std::str::from_utf8(bytes).map_err(|_| Fault::NotText)?;
    let rows = rows(text.trim_start_matches('\u{feff}'))?;
    let mut rows = rows.into_iter().filter(|(_, cells)| cells.iter().any(|cell| !cell.trim().is_empty()));
    let (_, heading) = rows.next().ok_or(Fault::NoHeading)?;
    let column = |cell: &String| words.columns.get(&plain(cell)).copied();
    let columns: Vec<Option<Column>> = heading.iter().map(column).collect();
    let has = |column| columns.contains(&Some(column));
    if !has(Column::Name) || !has(Column::SiteType) {
        return Err(Fault::NoHeading);
    }
    let unused =
        heading.iter().zip(&columns).filter(|(heading, column)| column.is_none() && !heading.trim().is_empty());
    let unused = unused.map(|(heading, _)| heading.trim().to_owned()).collect();
    let mut list = List { unused, ..List::default() };
    let mut here = words.here.clone();
    for (line, cells) in rows {
        match site(&columns, &cells, words, this_year) {
            Ok(site) if !here.insert(known(&site)) => list.faults.push((line, Fault::There)),
            Ok(site) => list.sites.push(site),
            Err(Fault::NoDatum) => return Err(Fault::NoDatum),
            Err(fault) => list.faults.push((line, fault)),
        }
    }
    Ok(list)
}

fn site(columns: &[Option<Column>], cells: &[String], words: &Words, this_year: u16) -> Result<SiteFacts, Fault> {
    let cell = |wanted: Column| {
        let at = columns.iter().position(|c| *c == Some(wanted));
        at.and_then(|at| cells.get(at)).map(|cell| cell.trim().to_owned()).unwrap_or_default()
    };
    if cells.iter().any(|cell| cell.chars().count() > LONGEST) {
        return Err(Fault::TooLarge);
    }
    let name = cell(Column::Name);
    if name.is_empty() {
        return Err(Fault::Name);
    }
    let build = cell(Column::Build);
    let build = match build.as_str() {
        "" => BuildKind::Existing,
        said => *words.builds.get(&plain(said)).ok_or(Fault::Build)?,
    };
    Ok(SiteFacts {
        site_type: words.types.get(&plain(&cell(Column::SiteType))).cloned().ok_or(Fault::SiteType)?,
        build,
        year: parse_year(cell(Column::Year).trim_end_matches('\u{5e74}').trim_end(), this_year)
            .map_err(|_| Fault::Year)?,
        position: position(&cell(Column::Latitude), &cell(Column::Longitude), words.datum)?,
        address: unescaped(cell(Column::Address)),
        township: unescaped(cell(Column::Township)),
        owner: unescaped(cell(Column::Owner)),
        name: unescaped(name),
    })
}

fn position(latitude: &str, longitude: &str, datum: Option<Datum>) -> Result<Option<Position>, Fault> {
    if latitude.is_empty() && longitude.is_empty() {
        return Ok(None);
    }
    let provenance = match datum.ok_or(Fault::NoDatum)? {
        Datum::Wgs84 => Provenance::List,
        Datum::Gcj02 => Provenance::Map,
    };
    let position = Position::parse(&format!("{latitude},{longitude}"), provenance);
    position.map(Some).map_err(|_| Fault::Position)
}

/// The apostrophe that our own tables put before what a spreadsheet would take for a formula.
fn unescaped(text: String) -> String {
    match text.strip_prefix('\'') {
        Some(rest) if acts(rest) => rest.to_owned(),
        _ => text,
    }
}

/// A heading or value as it is looked up: no spaces, no case.
#[must_use]
pub fn plain(text: &str) -> String {
    text.split_whitespace().collect::<String>().to_lowercase()
}

/// The rows of a CSV text with the number of the line each begins on; commas, or tabs where the first line has them.
fn rows(text: &str) -> Result<Vec<(usize, Vec<String>)>, Fault> {
    let first = text.lines().next().unwrap_or_default();
    let comma = if first.contains('\t') && !first.contains(',') { '\t' } else { ',' };
    let mut rows = Vec::new();
    let (mut row, mut cell, mut is_quoted) = (Vec::new(), String::new(), false);
    let (mut line, mut begun) = (1, 1);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if is_quoted && letters.peek() == Some(&'"') => {
                letters.next();
                cell.push('"');
            }
            '"' if is_quoted => is_quoted = false,
            '"' if cell.is_empty() => is_quoted = true,
            '\n' if !is_quoted => {
                row.push(std::mem::take(&mut cell));
                rows.push((begun, std::mem::take(&mut row)));
                line += 1;
                begun = line;
                if rows.len() > MOST_LINES {
                    return Err(Fault::TooLong);
                }
            }
            '\r' if !is_quoted => {}
            letter if letter == comma && !is_quoted => row.push(std::mem::take(&mut cell)),
            letter => {
                line += usize::from(letter == '\n');
                cell.push(letter);
            }
        }
    }
    if is_quoted {
        return Err(Fault::OpenQuote);
    }
    if !cell.is_empty() || !row.is_empty() {
        row.push(cell);
        rows.push((begun, row));
    }
    Ok(rows)
}
