//! A report as a value: what is said in which order, not what it looks like.

use crate::audit::photo::PhotoHash;

/// A report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Language of the text, as a tag.
    pub lang: String,
    /// Title, also used as the file name when printing.
    pub title: String,
    /// What follows the title.
    pub blocks: Vec<Block>,
}

/// One piece of a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading below the title: 2 or 3.
    Heading(u8, String),
    /// A paragraph.
    Paragraph(String),
    /// A paragraph that must not be overlooked.
    Notice(String),
    /// Pairs of label and value.
    Facts(Vec<(String, String)>),
    /// A plain list.
    List(Vec<String>),
    /// A table.
    Table(Table),
    /// Bars. What they show stands in the table behind them, too.
    Chart(Chart),
    /// A photo with its text.
    Photo {
        /// Which photo.
        hash: PhotoHash,
        /// What can be seen on it.
        alt: String,
        /// The line below it.
        caption: String,
    },
    /// Lines to sign on, on paper.
    Sign(Vec<String>),
}

/// A table whose first column heads its rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What the table shows.
    pub caption: String,
    /// Column headings.
    pub head: Vec<String>,
    /// Cells; as many in each row as there are headings.
    pub rows: Vec<Vec<String>>,
}

/// Horizontal bars, one below the other, each from 0 to 100 percent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chart {
    /// What the chart shows, for somebody who cannot see it; the table has the figures.
    pub label: String,
    /// The bars.
    pub bars: Vec<Bar>,
}

/// One bar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// What stands before it.
    pub label: String,
    /// Pieces from the left: name of the style, and percent. What is missing to 100 stays empty.
    pub pieces: Vec<(&'static str, u32)>,
    /// What stands behind it.
    pub value: String,
}
