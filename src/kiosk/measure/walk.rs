//! The pages that are measured, and somebody made up to see them: a person who is not sure of anything.

use crate::pack::Pack;
use crate::route::{GuideRoute, KioskRoute, Route};
use crate::screening::{Answer, Event, Session, questions, reduce};

/// A page, and the session in which it is looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stop {
    /// The page.
    pub route: Route,
    /// Who is there.
    pub session: Session,
}

/// Every kind of page that somebody at the kiosk sees, with a question of each kind. No two in a row have the same address.
#[must_use]
pub fn stops(pack: &Pack) -> Vec<Stop> {
    let nobody = Session::new(pack);
    let begun = after(pack, nobody.clone(), Event::Begin(0, false));
    let mut all: Vec<Stop> =
        [Route::Home, Route::Kiosk(KioskRoute::Ways), Route::Kiosk(KioskRoute::Keys), Route::Check]
            .map(|route| Stop { route, session: nobody.clone() })
            .into();
    all.push(Stop { route: Route::Topics, session: begun.clone() });
    let (asked, ended) = unsure(pack, begun);
    all.extend(asked);
    all.extend([Route::Review, Route::Results, Route::Sheet].map(|route| Stop { route, session: ended.clone() }));
    let row = pack.rows.first().map(|row| GuideRoute::Row(row.id.clone()));
    let office = pack.agencies.first().map(|office| GuideRoute::Office(office.id.clone()));
    let guide = [Some(GuideRoute::Contents), row, Some(GuideRoute::Offices), office];
    all.extend(guide.into_iter().flatten().map(|page| Stop { route: Route::Guide(page), session: nobody.clone() }));
    all
}

/// Goes through all questions, not sure of any: the first question of each kind, and how it ends. A kind that such a
/// person is never asked is shown all the same.
fn unsure(pack: &Pack, mut session: Session) -> (Vec<Stop>, Session) {
    let begun = session.clone();
    let mut seen: Vec<(&'static str, Stop)> = Vec::new();
    let mut see = |fact: usize, session: &Session| {
        let kind = pack.facts[fact].kind.key();
        if !seen.iter().any(|(known, _)| *known == kind) {
            let route = Route::Question(pack.facts[fact].id.clone());
            seen.push((kind, Stop { route, session: session.clone() }));
        }
    };
    let asked = |session: &Session| questions(pack, &session.answers, &[], &session.topics).next;
    for _ in 0..pack.facts.len() {
        let Some(fact) = asked(&session) else { break };
        see(fact, &session);
        session = after(pack, session, Event::Answer(fact, Answer::Unsure));
    }
    for fact in (0..pack.facts.len()).filter(|fact| *fact != pack.table.routing) {
        see(fact, &begun);
    }
    (seen.into_iter().map(|(_, stop)| stop).collect(), session)
}

fn after(pack: &Pack, session: Session, event: Event) -> Session {
    reduce(pack, session, event).0
}
