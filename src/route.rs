//! Typed routes: every page's address, parsed and printed side by side.
//!
//! Only fragments that start with `#/` are routes; other fragments stay the browser's own (skip links).
//! No route carries an answer of a resident: fact and row ids only.

use std::fmt;

/// A page of the program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// The doors.
    Home,
    /// What the self-check is, and its start.
    Check,
    /// Choosing what to be asked about.
    Topics,
    /// One question, by fact id.
    Question(String),
    /// All answers, to look over and change.
    Review,
    /// Verdicts.
    Results,
    /// Choosing what to take along: print and code.
    Sheet,
    /// Rows named by a scanned code; says nothing of the person.
    Rows(Vec<String>),
    /// About the program, its sources and its privacy.
    About,
    /// A page of the guide: what the plan offers, without answering anything.
    Guide(GuideRoute),
    /// A page of the kiosk and its operator.
    Kiosk(KioskRoute),
    /// A page of the facility audit.
    Audit(AuditRoute),
    /// An address that means nothing here.
    NotFound(String),
}

/// A page of the guide. What somebody searches for never stands in an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GuideRoute {
    /// Search, topics, life events, kinds of disability.
    Contents,
    /// The rows of a topic.
    Topic(String),
    /// The rows that go with a life event.
    Event(String),
    /// The rows that are for one kind of disability.
    Kind(String),
    /// One row.
    Row(String),
    /// All offices.
    Offices,
    /// One office.
    Office(String),
}

/// A page of the kiosk and its operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KioskRoute {
    /// How would you like to use this?
    Ways,
    /// Thanks and goodbye: everything is being cleared.
    Goodbye,
    /// The operator's page, behind a code.
    Operator,
    /// What each key does.
    Keys,
    /// Finding out how large a CSS pixel is on this screen.
    Calibrate,
    /// The program measures itself against the checklist of self-service terminals.
    SelfAudit,
}

/// A page of the facility audit, and the ids of stored records and checks that it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditRoute {
    /// Which page.
    pub page: AuditPage,
    /// Its ids, empty where it needs fewer than two.
    pub ids: [String; 2],
}

/// A kind of page of the facility audit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AuditPage {
    /// All sites.
    Sites,
    /// A new site.
    NewSite,
    /// One site and its rounds.
    Site,
    /// Changing a site.
    EditSite,
    /// A round: the next check to do.
    Round,
    /// One check of a round.
    Check,
    /// What a round has found so far.
    Summary,
    /// The report of a round, for print.
    Report,
    /// What is seen at first glance, as a way into a round.
    Defects,
    /// Ending a round: remark and signature.
    Close,
    /// What is to be put right, everywhere.
    Actions,
    /// One thing to be put right.
    Action,
    /// The whole district: items of the plan, townships, trends.
    District,
    /// The checklists, where they come from, and the constants of scores.
    Rules,
    /// Export and import.
    Exchange,
}

names!(AuditPage {
    Sites => "audit-sites",
    NewSite => "audit-new-site",
    Site => "audit-site",
    EditSite => "audit-edit-site",
    Round => "audit-round",
    Check => "audit-check",
    Summary => "audit-summary",
    Report => "audit-report",
    Defects => "audit-defects",
    Close => "audit-close",
    Actions => "audit-actions",
    Action => "audit-action",
    District => "audit-district",
    Rules => "audit-rules",
    Exchange => "audit-exchange",
});

names!(KioskRoute {
    Ways => "kiosk-ways",
    Goodbye => "kiosk-goodbye",
    Operator => "kiosk-operator",
    Keys => "kiosk-keys",
    Calibrate => "kiosk-calibrate",
    SelfAudit => "self-audit",
});

impl Route {
    /// One route of every kind, for tests that must visit them all.
    #[must_use]
    pub fn examples() -> Vec<Route> {
        let audit = AuditPage::ALL.map(|page| match page.shape().matches(ANY).count() {
            0 => page.alone(),
            1 => page.of("x".to_string()),
            _ => AuditRoute::check("x".to_string(), "stall-size".to_string()),
        });
        let mut all = vec![
            Route::Home,
            Route::Check,
            Route::Topics,
            Route::Question("grade".to_string()),
            Route::Review,
            Route::Results,
            Route::Sheet,
            Route::Rows(vec!["device-basic".to_string(), "parking".to_string()]),
            Route::About,
            Route::NotFound("nowhere".to_string()),
        ];
        let guide = [
            GuideRoute::Contents,
            GuideRoute::Topic("money".to_string()),
            GuideRoute::Event("new-certificate".to_string()),
            GuideRoute::Kind("vision".to_string()),
            GuideRoute::Row("living-allowance".to_string()),
            GuideRoute::Offices,
            GuideRoute::Office("dpf".to_string()),
        ];
        all.extend(guide.map(Route::Guide));
        all.extend(KioskRoute::ALL.map(Route::Kiosk));
        all.extend(audit.map(Route::Audit));
        all
    }

    /// The name of the page kind, as tests and styles know it.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Route::Home => "home",
            Route::Check => "check",
            Route::Topics => "topics",
            Route::Question(_) => "question",
            Route::Review => "review",
            Route::Results => "results",
            Route::Sheet => "sheet",
            Route::Rows(_) => "rows",
            Route::About => "about",
            Route::NotFound(_) => "not-found",
            Route::Guide(page) => match page {
                GuideRoute::Contents => "guide",
                GuideRoute::Topic(_) => "guide-topic",
                GuideRoute::Event(_) => "guide-event",
                GuideRoute::Kind(_) => "guide-kind",
                GuideRoute::Row(_) => "row",
                GuideRoute::Offices => "offices",
                GuideRoute::Office(_) => "office",
            },
            Route::Kiosk(page) => page.key(),
            Route::Audit(route) => route.page.key(),
        }
    }

    /// Reads a location hash. Anything that is not a route of ours is [`Route::NotFound`]; no hash is home.
    #[must_use]
    pub fn parse(hash: &str) -> Route {
        let Some(path) = hash.strip_prefix("#/") else { return Route::Home };
        let parts: Vec<&str> = path.split('/').filter(|p| !p.is_empty()).collect();
        let own = |s: &str| s.to_string();
        if !parts.iter().all(|p| p.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b))) {
            return Route::NotFound(own(path));
        }
        match parts[..] {
            [] => Route::Home,
            ["check"] => Route::Check,
            ["check", "topics"] => Route::Topics,
            ["check", "ask", fact] => Route::Question(own(fact)),
            ["check", "review"] => Route::Review,
            ["check", "results"] => Route::Results,
            ["check", "sheet"] => Route::Sheet,
            ["s", rows] => Route::Rows(rows.split('.').filter(|r| !r.is_empty()).map(own).collect()),
            ["about"] => Route::About,
            ["guide"] => Route::Guide(GuideRoute::Contents),
            ["guide", "topic", id] => Route::Guide(GuideRoute::Topic(own(id))),
            ["guide", "event", id] => Route::Guide(GuideRoute::Event(own(id))),
            ["guide", "kind", id] => Route::Guide(GuideRoute::Kind(own(id))),
            ["row", id] => Route::Guide(GuideRoute::Row(own(id))),
            ["office"] => Route::Guide(GuideRoute::Offices),
            ["office", id] => Route::Guide(GuideRoute::Office(own(id))),
            ["kiosk", page] => KioskRoute::ALL
                .into_iter()
                .find(|known| known.key().strip_prefix("kiosk-") == Some(page))
                .map_or_else(|| Route::NotFound(own(path)), Route::Kiosk),
            ["self-audit"] => Route::Kiosk(KioskRoute::SelfAudit),
            ["audit", ref rest @ ..] => {
                AuditRoute::parse(rest).map_or_else(|| Route::NotFound(own(path)), Route::Audit)
            }
            _ => Route::NotFound(own(path)),
        }
    }
}

impl fmt::Display for Route {
    /// Writes the location hash, `#` included.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Route::Home => f.write_str("#/"),
            Route::Check => f.write_str("#/check"),
            Route::Topics => f.write_str("#/check/topics"),
            Route::Question(fact) => write!(f, "#/check/ask/{fact}"),
            Route::Review => f.write_str("#/check/review"),
            Route::Results => f.write_str("#/check/results"),
            Route::Sheet => f.write_str("#/check/sheet"),
            Route::Rows(rows) => write!(f, "#/s/{}", rows.join(".")),
            Route::About => f.write_str("#/about"),
            Route::NotFound(path) => write!(f, "#/{path}"),
            Route::Guide(page) => match page {
                GuideRoute::Contents => f.write_str("#/guide"),
                GuideRoute::Topic(id) => write!(f, "#/guide/topic/{id}"),
                GuideRoute::Event(id) => write!(f, "#/guide/event/{id}"),
                GuideRoute::Kind(id) => write!(f, "#/guide/kind/{id}"),
                GuideRoute::Row(id) => write!(f, "#/row/{id}"),
                GuideRoute::Offices => f.write_str("#/office"),
                GuideRoute::Office(id) => write!(f, "#/office/{id}"),
            },
            Route::Kiosk(page) => match page.key().strip_prefix("kiosk-") {
                Some(name) => write!(f, "#/kiosk/{name}"),
                None => write!(f, "#/{}", page.key()),
            },
            Route::Audit(AuditRoute { page, ids }) => {
                let mut ids = ids.iter();
                f.write_str("#/audit")?;
                for part in page.shape().split('/').filter(|part| !part.is_empty()) {
                    f.write_str("/")?;
                    f.write_str(if part == ANY { ids.next().map_or("", String::as_str) } else { part })?;
                }
                Ok(())
            }
        }
    }
}

/// The place of an id in the shape of an address.
const ANY: &str = "*";

impl AuditPage {
    /// Its address below `#/audit`.
    fn shape(self) -> &'static str {
        match self {
            Self::Sites => "",
            Self::NewSite => "new",
            Self::Site => "site/*",
            Self::EditSite => "site/*/edit",
            Self::Round => "round/*",
            Self::Check => "round/*/check/*",
            Self::Summary => "round/*/summary",
            Self::Report => "round/*/report",
            Self::Defects => "round/*/defects",
            Self::Close => "round/*/close",
            Self::Actions => "actions",
            Self::Action => "action/*",
            Self::District => "district",
            Self::Rules => "rules",
            Self::Exchange => "exchange",
        }
    }

    /// The page, if it is about everything.
    #[must_use]
    pub fn alone(self) -> AuditRoute {
        self.of(String::new())
    }

    /// The page of one record.
    #[must_use]
    pub fn of(self, id: String) -> AuditRoute {
        AuditRoute { page: self, ids: [id, String::new()] }
    }
}

impl AuditRoute {
    /// One check of a round.
    #[must_use]
    pub fn check(round: String, spot: String) -> Self {
        Self { page: AuditPage::Check, ids: [round, spot] }
    }

    /// The page with this address, in its parts.
    fn parse(parts: &[&str]) -> Option<Self> {
        AuditPage::ALL.into_iter().find_map(|page| {
            let (mut ids, mut found, mut rest) = ([String::new(), String::new()], 0, parts.iter());
            for part in page.shape().split('/').filter(|part| !part.is_empty()) {
                let here = *rest.next()?;
                if part == ANY {
                    ids[found] = here.to_string();
                    found += 1;
                } else if part != here {
                    return None;
                }
            }
            rest.next().is_none().then_some(Self { page, ids })
        })
    }
}
