//! `tongda sample`: made-up inspections by the thousand, as a file that the program imports. For trying out reports and
//! for benchmarks; every name says that it is made up. The same seed gives the same bytes.

use super::{Done, Options, Stop};
use std::path::PathBuf;
use tongda::audit::action::{Action, ActionEdit, Order};
use tongda::audit::day::Day;
use tongda::audit::decimal::Decimal;
use tongda::audit::edit::{Closing, Edit};
use tongda::audit::id::{ActionId, DeviceId, RoundId, SiteId};
use tongda::audit::log::Log;
use tongda::audit::moment::Moment;
use tongda::audit::observation::{Answer, Method, Observation, PartReading, ShownVerdict};
use tongda::audit::position::{Position, Provenance};
use tongda::audit::round::{Head, Round};
use tongda::audit::site::{Site, SiteFacts};
use tongda::audit::spot::Spot;
use tongda::audit::summary::{failed, judge_all};
use tongda::codec::bundle::{self, Bundle};
use tongda::pack::checklist::{BuildKind, Check, CheckKind, Checklist, Limit, Part};
use tongda::pack::compile;

const TOWNSHIPS: [&str; 4] = ["East town", "West town", "Hill town", "River town"];
/// 2024-12-02, a Monday.
const FIRST_DAY_MILLIS: i64 = 1_733_101_200_000;
const DAY_MILLIS: i64 = 86_400_000;

/// Runs the command.
pub fn run(options: &Options) -> Done {
    let content = PathBuf::from(options.only("content folder")?);
    let target = options.needed("-o")?;
    let number = |name: &str, usual: u32| match options.value(name) {
        None => Ok(usual),
        Some(text) => text.parse().map_err(|_| Stop(2, format!("{name} wants a whole number, not '{text}'"))),
    };
    let (sites, rounds, seed) = (number("--sites", 100)?, number("--rounds", 500)?, number("--seed", 1)?);
    let pack = compile::compile(&content)
        .map_err(|faults| Stop(1, faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")))?;
    let bundle = sample(&pack.checklists, sites, rounds, &mut Dice(u64::from(seed)));
    let bytes = bundle::write(&bundle).map_err(|e| Stop(1, format!("{e:?}")))?;
    std::fs::write(target, bytes).map_err(|e| Stop(1, format!("{target}: {e}")))?;
    Ok(true)
}

fn sample(lists: &[Checklist], sites: u32, rounds: u32, dice: &mut Dice) -> Bundle<'static> {
    let device = DeviceId::new("sample");
    let mut bundle = Bundle { app_version: env!("CARGO_PKG_VERSION").to_owned(), ..Bundle::default() };
    bundle.rules = lists.iter().map(|l| l.rules_version.clone()).collect();
    if sites == 0 {
        return bundle;
    }
    for n in 0..sites {
        let list = &lists[n as usize % lists.len()];
        let facts = SiteFacts {
            name: format!("Sample {:04}", n + 1),
            address: String::new(),
            township: TOWNSHIPS[dice.below(4)].to_owned(),
            owner: format!("Sample office {}", dice.below(12) + 1),
            site_type: list.site_type.clone(),
            build: BuildKind::ALL[dice.below(3)],
            year: u16::try_from(1990 + dice.below(36)).ok(),
            position: Position::from_degrees(
                29.30 + dice.share() / 10.0,
                110.45 + dice.share() / 5.0,
                None,
                Provenance::List,
            ),
        };
        bundle.sites.push(Site::create(SiteId::new(format!("s{n:05}")), &device, day(0), facts));
    }
    for n in 0..rounds {
        let place = (n % sites) as usize;
        let list = &lists[place % lists.len()];
        let build = bundle.sites[place].facts().map_or(BuildKind::New, |f| f.build);
        let begun = day(i64::from(n / sites) * 120 + i64::from(n % 90) + 1);
        let round = inspect(list, build, (n, bundle.sites[place].id.clone(), begun), &device, dice);
        if dice.share() < 0.2 {
            bundle.actions.extend(ask(list, build, &round, &device, dice));
        }
        bundle.rounds.push(round);
    }
    bundle
}

/// One round in which nearly everything is answered, and most of it well.
fn inspect(
    list: &Checklist,
    build: BuildKind,
    (n, site, begun): (u32, SiteId, Moment),
    device: &DeviceId,
    dice: &mut Dice,
) -> Round {
    let head = Head {
        id: RoundId::new(format!("r{n:05}")),
        site,
        started: begun,
        rules_version: list.rules_version.clone(),
        inspector: None,
        scope: Vec::new(),
        digest: None,
    };
    let mut round = Round { head, log: Log::default() };
    let mut at = begun;
    let checks: Vec<&Check> = list.checks_for(build).collect();
    for check in checks {
        at = Moment::from_millis(at.millis() + 40_000);
        let answer = match (dice.below(20), check.kind) {
            (0, _) => continue,
            (1, _) => Answer::NoSuchFacility,
            (2 | 3, CheckKind::YesNo) => Answer::No,
            (_, CheckKind::YesNo) => Answer::Yes,
            _ => Answer::Reading(check.parts.iter().map(|part| reading(part, build, dice)).collect()),
        };
        let method = match check.kind {
            CheckKind::Measure => Method { instrument: Some(check.instrument.clone()), uncertainty: None },
            CheckKind::YesNo | CheckKind::Count => Method::default(),
        };
        let spot = Spot::first(check.id.clone());
        let seen =
            Observation { answer: Some(answer.clone()), method: method.clone(), ..Observation::new(spot.clone(), at) };
        let shown = ShownVerdict::today(list, build, &seen);
        round.append(device, at, Edit::Answer { spot, answer, method, shown });
    }
    if dice.share() < 0.7 {
        let closing = Closing { remark: String::new(), name: "Sample".to_owned(), signature: None };
        round.append(device, at, Edit::Close(closing));
    }
    round
}

/// Near the limit: mostly within it, sometimes beyond.
fn reading(part: &Part, build: BuildKind, dice: &mut Dice) -> PartReading {
    let limits = || part.limits.iter().filter(|l| l.holds_for(build));
    let (low, high) = (limits().find_map(Limit::lowest), limits().find_map(Limit::highest));
    let share = dice.share();
    let thousandths = |value: Decimal| value.thousandths() as f64;
    let wanted = match (low, high) {
        (Some(low), Some(high)) => thousandths(low) + (thousandths(high) - thousandths(low)) * (share * 1.1 - 0.03),
        (Some(low), None) => thousandths(low) * (0.97 + share * 0.2),
        (None, Some(high)) => thousandths(high) * (0.83 + share * 0.2),
        (None, None) => part.plausible.map_or(1000.0, |(low, _)| thousandths(low) + 1000.0 * (share * 20.0).ceil()),
    };
    let step = 10_i64.pow(3 - u32::from(part.decimals.min(3)));
    #[allow(clippy::cast_possible_truncation, reason = "figures of a tape measure")]
    let value = (wanted / step as f64).round() as i64 * step;
    PartReading { part: part.id.clone(), value: Decimal::from_thousandths(value) }
}

/// Asks for what failed first to be put right.
fn ask(list: &Checklist, build: BuildKind, round: &Round, device: &DeviceId, dice: &mut Dice) -> Option<Action> {
    let judged = judge_all(list, build, round);
    let spot = failed(&judged).first().map(|one| one.spot.clone())?;
    let mut action = Action {
        id: ActionId::new(format!("a{}", round.head.id)),
        site: round.head.site.clone(),
        round: round.head.id.clone(),
        spot,
        log: Log::default(),
    };
    let at = round.touched();
    let due = Day::from_moment(at).plus_days(30);
    let order = Order { owner: "Sample office".to_owned(), due: Some(due), remark: String::new() };
    action.append(device, at, ActionEdit::Order(order));
    if dice.share() < 0.5 {
        let later = Moment::from_millis(at.millis() + 20 * DAY_MILLIS);
        action.append(device, later, ActionEdit::Fix { remark: String::new() });
    }
    Some(action)
}

fn day(number: i64) -> Moment {
    Moment::from_millis(FIRST_DAY_MILLIS + number * DAY_MILLIS)
}

/// Chance that is the same every time (splitmix64).
struct Dice(u64);

impl Dice {
    /// From 0 to 1.
    fn share(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// A whole number below another.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "small and not negative")]
    fn below(&mut self, end: usize) -> usize {
        (self.share() * end as f64) as usize
    }
}
