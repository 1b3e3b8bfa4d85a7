//! The readings: what the law and a profile say on a day, asked in different ways.
//!
//! Every function is pure: a profile, a day, and the statics. Answers are plain
//! data; sentences are joined to their ids outside.

mod about;
mod ask;
mod change;
mod clocks;
mod convert;
pub(crate) mod days;
mod explain;
mod family;
mod keeper;
mod lmia;
mod offer_check;
mod partners;
mod permit_steps;
mod process;
mod rounds;
mod status;
pub(crate) mod study;

pub use about::{About, Rules, about, rules};
pub use ask::{Ask, questions};
pub use change::{Change, Gain, Params, Part, Set, changes};
pub use clocks::{Clock, clocks};
pub use convert::{Converted, convert};
pub use days::{Citizenship, Condition, DayCounts, Reached, Required, Residency, Span, days};
pub use explain::{Depends, Explained, Finding, How, Measure, explain};
#[cfg(feature = "text")]
pub(crate) use family::KNOWN;
pub use family::{Family, Known, Member, Note, RESTING, family};
pub use keeper::{Between, Deadline, Fee, Keeper, Open, keeper};
#[cfg(feature = "text")]
pub(crate) use lmia::DUTIES;
pub use lmia::{Assessed, Duty, Needed, Time, lmia};
pub use offer_check::{Flag, NotCompared, OfferCheck, check_offer};
pub use partners::{Applicant, Compared, Couple, Leads, NoCouple, partners};
pub use permit_steps::{PermitDue, PermitStep, PermitSteps, PermitTime, permit_steps};
pub use process::{
    AfterInvitation, Amount, Cost, Due, Fees, Paper, ProcessingTime, Step, after_invitation,
};
pub use rounds::{OfScore, PastRounds, past_rounds};
pub use study::{Risk, Ruled, StudyAnswer, Way, study};

use crate::profile::Error;

use crate::facts::Facts;
use crate::kernel::{
    Cite, Day, Fields, Tell, Tree, Verdict, Why, answer, on, serialize_as_told, text_of,
};
use crate::law::{Kind, Outcome, Programme, ProposedPart, Score, Status, Ties, proposals, score};
use crate::profile::{Profile, Warning, warnings};
use crate::programmes;
use crate::values::sources::HELP_CENTRE;

answer! {
    /// Everything at a glance.
    #[derive(Debug)]
    pub struct Assessment {
        /// The day asked about.
        pub on: String = "on",
        /// How current the rules are.
        pub rules: Rules = "rules",
        /// Points, by grid.
        pub points: ByGrid = "points",
        /// Work permits.
        pub permits: Vec<Row> = "permits",
        /// Work that needs no permit.
        pub exemptions: Vec<Row> = "exemptions",
        /// From where the person may apply for a permit.
        pub places: Vec<Row> = "places",
        /// Ways to permanent residence.
        pub routes: Vec<Row> = "routes",
        /// Categories of Express Entry, whose members may be invited apart.
        pub categories: Vec<Row> = "categories",
        /// Programs of Express Entry that are met, and the one an invitation would name.
        pub express_entry: ExpressEntry = "expressEntry",
        /// What is only proposed; empty unless it was asked for.
        pub proposed: Vec<Row> = "proposed" if any,
        /// Deadlines first, then answers that contradict each other.
        pub warnings: Vec<Warning> = "warnings",
        /// What to ask next, best first.
        pub questions: Vec<Ask> = "questions",
    }
}

answer! {
    /// What an invitation would be for.
    #[derive(Debug)]
    pub struct ExpressEntry {
        /// Programs whose conditions are met, in the order in which they are named.
        pub programs: Vec<&'static str> = "programs",
        /// The one an invitation would name: `nominee`, or the first program that is met.
        pub named: Option<&'static str> = "named" if any,
        /// Why that cannot be told.
        pub why: Option<Why> = "why" if any,
        /// Where the order stands.
        pub law: Cite = "law",
    }
}

/// Points by the id of the grid.
#[derive(Debug)]
pub struct ByGrid(Vec<(&'static str, Glance)>);

impl ByGrid {
    /// The points under the grid with this id.
    pub fn get(&self, id: &str) -> Option<&Glance> {
        let ByGrid(all) = self;
        all.iter()
            .find(|(grid, _)| *grid == id)
            .map(|(_, glance)| glance)
    }
}

impl Tell for ByGrid {
    fn tell(&self) -> Tree<'_> {
        let ByGrid(all) = self;
        let mut fields = Fields::with_room(all.len());
        for (grid, glance) in all {
            fields.put(grid, glance);
        }
        Tree::Object(fields)
    }
}

serialize_as_told!(ByGrid);

answer! {
    /// Points without their rows.
    #[derive(Debug)]
    pub struct Glance {
        /// Fewest; none when the rule is not known.
        pub least: Option<i32> = "least" if any,
        /// Most; none when the rule is not known.
        pub most: Option<i32> = "most" if any,
        /// Most anybody can have.
        pub max: Option<i32> = "max" if any,
        /// Why it is not one number.
        pub why: Option<Why> = "why" if any,
        /// First day of the version.
        pub since: Option<String> = "since",
        /// The grid before, when the one of the day is not known.
        pub indicative: Option<IndicativeGlance> = "indicative" if any,
    }
}

answer! {
    /// Points of the grid before, without their rows.
    #[derive(Debug)]
    pub struct IndicativeGlance {
        /// Fewest.
        pub least: i32 = "least",
        /// Most.
        pub most: i32 = "most",
        /// Most anybody could have.
        pub max: i32 = "max",
        /// Last day on which that grid was in force.
        pub valid_to: String = "validTo",
        /// Day on which it was last seen confirmed.
        pub confirmed: String = "confirmed",
    }
}

answer! {
    /// One programme at a glance.
    #[derive(Debug)]
    pub struct Row {
        /// The programme.
        pub id: &'static str = "id",
        /// Permit or route.
        pub kind: Kind = "kind",
        /// `federal`, or the province or territory.
        pub jurisdiction: &'static str = "jurisdiction",
        /// Whether its conditions are met.
        pub verdict: Verdict = "verdict",
        /// Why that is unknown.
        pub why: Option<Why> = "why" if any,
        /// Whether it takes people on that day.
        pub status: Option<Status> = "status",
        /// Needs that decide the verdict: those not met, or those not known.
        pub deciding: Vec<&'static str> = "deciding",
        /// Not ruled out by something that cannot change.
        pub suits: bool = "suits",
        /// The day is past the day by which the file should have been reviewed.
        pub stale: bool = "stale",
        /// Code printed on the permit.
        pub code: Option<&'static str> = "code" if any,
        /// What the permit ties its holder to.
        pub ties: Option<Ties> = "ties" if any,
    }
}

/// Assesses a profile on a day.
///
/// ```
/// use permit_to_pr::{Profile, Verdict, assess, day};
/// let profile = Profile::parse(r#"{ "intends": ["QC"] }"#)?;
/// let on = day("2026-11-02").ok_or("no day")?;
/// let assessment = assess(&profile, on);
/// assert_eq!(assessment.routes[0].id, "cec");
/// assert_eq!(assessment.routes[0].verdict, Verdict::NotMet);
/// assert_eq!(assessment.routes[0].deciding, ["cec.outside-quebec"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn assess(profile: &Profile, on: Day) -> Assessment {
    let facts = Facts::derive(profile, on);
    // Each programme is judged once, for its row and for the questions.
    let outcomes: Vec<Outcome> = programmes::ALL
        .iter()
        .filter(|programme| is_shown(programme, on))
        .map(|programme| programme.outcome(&facts))
        .collect();
    let rows = |kind: Kind| -> Vec<Row> {
        outcomes
            .iter()
            .filter(|outcome| outcome.programme.kind == kind)
            .map(|outcome| row_of(outcome, on))
            .collect()
    };
    let scores: Vec<Score> = programmes::GRIDS
        .iter()
        .map(|grid| score(grid, profile, on))
        .collect();
    let mut noticed = status::deadlines(profile, on);
    noticed.extend(warnings(profile));
    noticed.extend(status::doubts(profile, &facts));
    let questions = ask::questions_for(profile, &facts, &outcomes, &scores, None);
    let points = ByGrid(
        scores
            .into_iter()
            .map(|score| (score.grid, glance(score)))
            .collect(),
    );
    Assessment {
        on: text_of(on),
        rules: rules(on),
        points,
        permits: rows(Kind::Permit),
        exemptions: rows(Kind::Exemption),
        places: rows(Kind::Place),
        routes: rows(Kind::Route),
        categories: rows(Kind::Category),
        express_entry: express_entry(&facts, |id| {
            let found = outcomes.iter().find(|outcome| outcome.programme.id == id);
            found.map_or(Verdict::NotMet, |outcome| outcome.verdict)
        }),
        proposed: Vec::new(),
        warnings: noticed,
        questions,
    }
}

/// What is only proposed on a day, as far as it is known: never law, and marked so in every row.
pub fn proposed(profile: &Profile, on: Day) -> Vec<Row> {
    let facts = Facts::derive(profile, on);
    let proposals = programmes::ALL.iter().filter(|programme| {
        let step = programme.status(on);
        step.is_some_and(|step| step.status == Status::Proposed)
    });
    proposals.map(|programme| row(programme, &facts)).collect()
}

/// First day of the order of programs that was read; it was another in 2015.
const ORDER_KNOWN_SINCE: Day = on(2026, 1, 1);

/// A nominee is invited as one; else the class with Canadian experience comes before
/// skilled workers, and they before skilled trades. Nobody can choose.
fn express_entry(facts: &Facts, verdict: impl Fn(&str) -> Verdict) -> ExpressEntry {
    let verdicts = ["cec", "fsw", "fst"].map(|id| (id, verdict(id)));
    let programs: Vec<&'static str> = verdicts
        .iter()
        .filter(|(_, verdict)| *verdict == Verdict::Met)
        .map(|(id, _)| *id)
        .collect();
    let first_open = verdicts
        .iter()
        .find(|(_, verdict)| *verdict != Verdict::NotMet);
    let (named, why) = match (facts.nomination.range, first_open) {
        _ if programs.is_empty() => (None, None),
        _ if facts.day < ORDER_KNOWN_SINCE => (None, Some(Why::RuleNotKnown)),
        (nominated, _) if nominated.least == 1 => (Some("nominee"), None),
        (nominated, _) if nominated.most == 1 => (None, Some(Why::NotAsked)),
        (_, Some((id, Verdict::Met))) => (Some(*id), None),
        (_, _) => (None, Some(Why::NotAsked)),
    };
    ExpressEntry {
        programs,
        named,
        why,
        law: HELP_CENTRE.at("Answer 1294"),
    }
}

/// Law on that day, or law that has ended by then; a proposal is neither.
fn is_shown(programme: &Programme, on: Day) -> bool {
    programme
        .status(on)
        .is_some_and(|step| step.status != Status::Proposed)
}

/// Refuses the id of nothing.
///
/// # Errors
///
/// `unknown-programme` when it is neither a programme nor a grid.
#[cfg(all(feature = "wasm", target_arch = "wasm32"))]
pub(crate) fn known(id: &str) -> Result<(), Error> {
    let group = matches!(id, ask::ROUTES | ask::PERMITS);
    if group || programmes::find(id).is_some() || programmes::grid(id).is_some() {
        return Ok(());
    }
    Err(Error::one(
        "unknown-programme",
        "id",
        "the id of a program or a grid, such as cec or crs",
        id,
    ))
}

/// The parts of a grid that are only proposed, none of which has known points.
pub fn proposed_points(id: &str) -> Vec<ProposedPart> {
    programmes::grid(id).map_or_else(Vec::new, proposals)
}

/// What comes after an invitation, for the program it would name.
pub fn process(profile: &Profile, on: Day) -> AfterInvitation {
    let facts = Facts::derive(profile, on);
    let verdict = |id: &str| {
        programmes::find(id).map_or(Verdict::NotMet, |programme| programme.verdict(&facts).0)
    };
    let met = express_entry(&facts, verdict).programs;
    let exempt = match met.first() {
        Some(&"fst") => facts.offer.trade_funds_exempt(),
        Some(_) | None => facts.offer.funds_exempt(),
    };
    after_invitation(profile, on, &met, exempt)
}

/// The points of a profile under one grid, row by row.
///
/// # Errors
///
/// `unknown-grid` when no grid has that id.
pub fn points(profile: &Profile, id: &str, on: Day) -> Result<Score, Error> {
    match programmes::grid(id) {
        Some(grid) => Ok(score(grid, profile, on)),
        None => Err(Error::one(
            "unknown-grid",
            "id",
            "the id of a points grid, such as crs",
            id,
        )),
    }
}

fn glance(score: Score) -> Glance {
    Glance {
        least: score.least,
        most: score.most,
        max: score.max,
        why: score.why,
        since: score.since.map(text_of),
        indicative: score.indicative.map(|before| IndicativeGlance {
            least: before.least,
            most: before.most,
            max: before.max,
            valid_to: text_of(before.valid_to),
            confirmed: text_of(before.confirmed),
        }),
    }
}

fn row(programme: &'static Programme, facts: &Facts) -> Row {
    row_of(&programme.outcome(facts), facts.day)
}

fn row_of(outcome: &Outcome, on: Day) -> Row {
    let Outcome {
        programme,
        verdict,
        whys,
        needs,
    } = outcome;
    let deciding = needs
        .iter()
        .filter(|(_, judgement)| *verdict != Verdict::Met && judgement.verdict == *verdict)
        .map(|(need, _)| need.id)
        .collect();
    let ruled_out = needs
        .iter()
        .any(|(need, judgement)| judgement.verdict == Verdict::NotMet && need.is_fixed());
    Row {
        id: programme.id,
        kind: programme.kind,
        jurisdiction: programme.jurisdiction,
        verdict: *verdict,
        why: whys.first(),
        status: programme.status(on).map(|step| step.status),
        deciding,
        suits: !ruled_out,
        stale: programme.is_stale(on),
        code: programme.permit.and_then(|permit| permit.code),
        ties: programme.permit.map(|permit| permit.ties),
    }
}
