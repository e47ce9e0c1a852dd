//! What came of an export or an import, all in one list, so that the page can say each.

use super::bundle::BundleError;
use super::site_list;
use crate::audit::state::Fault;

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Exchanged {
    /// Everything is in a file.
    Exported,
    /// The same, but for records that cannot be read.
    ExportedPartly,
    /// One file would be too large; the parts are offered one by one.
    InParts,
    /// The browser did not take the file.
    NotTaken,
    /// A single site would not fit into one file.
    TooLarge,
    /// Another window edits the records; this one has older ones.
    Elsewhere,
    /// Storage does not answer, so nobody knows what there is.
    NotRead,
    /// All that is new was taken in.
    Imported,
    /// The same, with copies of what both sides had changed.
    ImportedBeside,
    /// The file holds nothing new.
    NothingNew,
    /// The browser could not read the file.
    Unreadable,
    /// The file is no bundle that can be used.
    Refused(BundleError),
    /// The bundle is sound, and could not be stored.
    NotStored(Fault),
    /// Sites of a list were taken, all of them.
    Listed,
    /// Some lines of a list were taken; the others are named.
    ListedPartly,
    /// The list cannot be used.
    NoList(site_list::Fault),
}

impl Exchanged {
    /// One of every kind; a bundle's faults and a store's faults one by one.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        use Exchanged::{
            Elsewhere, Exported, ExportedPartly, Imported, ImportedBeside, InParts, Listed, ListedPartly, NoList,
            NotRead, NotStored, NotTaken, NothingNew, Refused, TooLarge, Unreadable,
        };
        // A new variant does not compile until it is named here.
        let one = |kind: &Self| match kind {
            Exported | ExportedPartly | InParts | NotTaken | TooLarge | Elsewhere | NotRead | Imported
            | ImportedBeside | NothingNew | Unreadable | Listed | ListedPartly => {
                vec![kind.clone()]
            }
            NoList(_) => site_list::Fault::WHOLE.map(NoList).to_vec(),
            Refused(_) => BundleError::examples().into_iter().map(Refused).collect(),
            NotStored(_) => Fault::ALL.map(NotStored).to_vec(),
        };
        let kinds = [
            Exported,
            ExportedPartly,
            InParts,
            NotTaken,
            TooLarge,
            Elsewhere,
            NotRead,
            Imported,
            ImportedBeside,
            NothingNew,
            Unreadable,
            Refused(BundleError::NotAZip),
            NotStored(Fault::Full),
            Listed,
            ListedPartly,
            NoList(site_list::Fault::NotText),
        ];
        kinds.iter().flat_map(one).collect()
    }

    /// Whether it went well.
    #[must_use]
    pub fn is_good(&self) -> bool {
        matches!(
            self,
            Self::Exported
                | Self::ExportedPartly
                | Self::Imported
                | Self::ImportedBeside
                | Self::NothingNew
                | Self::Listed
                | Self::ListedPartly
        )
    }

    /// Id of the title.
    #[must_use]
    pub fn title(&self) -> &'static str {
        match self {
            Self::Exported | Self::ExportedPartly => "export-done",
            Self::InParts => "export-parts",
            Self::NotTaken | Self::TooLarge | Self::Elsewhere | Self::NotRead => "export-failed",
            Self::Imported | Self::ImportedBeside | Self::NothingNew => "import-done",
            Self::Listed | Self::ListedPartly => "list-done",
            Self::Unreadable | Self::Refused(_) | Self::NotStored(_) | Self::NoList(_) => "import-refused",
        }
    }

    /// Id of the text.
    #[must_use]
    pub fn text(&self) -> String {
        match self {
            Self::Exported => "export-done-text",
            Self::ExportedPartly => "export-done-partly",
            Self::InParts => "export-in-parts",
            Self::NotTaken => "export-refused",
            Self::TooLarge => "bundle-too-large",
            Self::Elsewhere => "export-elsewhere",
            Self::NotRead => "export-not-read",
            Self::Imported => "import-done-text",
            Self::ImportedBeside => "import-done-copies",
            Self::NothingNew => "import-nothing-new",
            Self::Unreadable => "bundle-unreadable",
            Self::Refused(error) => return format!("bundle-{}", error.key()),
            Self::NotStored(fault) => fault.key(),
            Self::Listed => "list-done-text",
            Self::ListedPartly => "list-done-partly",
            Self::NoList(fault) => fault.key(),
        }
        .to_owned()
    }
}
