//! After an invitation: papers, fees, steps and times for one family on one day.
//!
//! The day is the one on which the application is made.

mod fees;
mod papers;
mod police;

pub use fees::{Amount, Cost, Due, Fees};
pub use papers::Paper;

use super::clocks::{Clock, clocks, item};
use crate::kernel::{Cite, Day, Reading, When, Why, add_years, answer, text_of};
use crate::process::clocks::{CHILD_YEARS, Kind, MEDICAL_BEFORE_APPLYING};
use crate::process::steps::{self, For};
use crate::profile::{Child, Maybe, Partner, Profile, Standing, StatusKind};

answer! {
    /// What comes after an invitation.
    #[derive(Debug)]
    pub struct AfterInvitation {
        /// The day of the application.
        pub on: String = "on",
        /// What the invitation names, in the order of rule: more than one while it
        /// is open whether the person is nominated, none when no class is met.
        pub under: Vec<&'static str> = "under",
        /// Questions nobody answered that would change the papers or the fees.
        pub not_told: Vec<&'static str> = "notTold",
        /// Papers usually asked for.
        pub papers: Vec<Paper> = "papers",
        /// Government fees and other costs.
        pub fees: Fees = "fees",
        /// Steps in order, from the profile to the card.
        pub steps: Vec<Step> = "steps",
        /// How long a decision takes: published numbers, not a promise.
        pub times: Vec<ProcessingTime> = "times",
    }
}

answer! {
    /// One step.
    #[derive(Debug)]
    pub struct Step {
        /// Its sentence is in the catalogue.
        pub id: &'static str = "id",
        /// Kinds of clocks that run in it.
        pub clocks: &'static [Kind] = "clocks",
        /// Soonest last day of those clocks that has not passed, where the person's answers give one.
        pub by: Option<String> = "by" if any,
        /// Why it may not be for this person.
        pub why: Option<Why> = "why" if any,
        /// Where it stands.
        pub law: Cite = "law",
    }
}

answer! {
    /// The official processing time of one class.
    #[derive(Debug)]
    pub struct ProcessingTime {
        /// The class.
        pub id: &'static str = "id",
        /// About how many months.
        pub months: Option<i32> = "months" if any,
        /// Why that is not known.
        pub why: Option<Why> = "why" if any,
        /// Day on which it was published. It moves weekly.
        pub as_of: String = "asOf",
        /// Where it stands.
        pub law: Cite = "law",
    }
}

/// What comes after an invitation, for an application made on `on`.
///
/// `met` names the federal classes that are met, in the order of rule: `cec`,
/// `fsw`, `fst`; the first is the one an invitation names, unless the person is
/// nominated. `funds_exempt` is whether proof of funds is waived for FSW or FST.
///
/// ```
/// use permit_to_pr::{Profile, after_invitation, day, kernel::Reading};
/// let profile = Profile::parse(r#"{ "born": "1995", "partner": null, "children": [], "nomination": null }"#)?;
/// let on = day("2026-11-22").ok_or("no day")?;
/// let after = after_invitation(&profile, on, &["cec", "fsw"], Reading::yes(false));
/// assert_eq!(after.under, ["cec"]);
/// let total = after.fees.total.ok_or("the fees of that day are known")?;
/// assert_eq!((total.least, total.most), (1_675, Some(1_675)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn after_invitation(
    profile: &Profile,
    on: Day,
    met: &[&'static str],
    funds_exempt: Reading,
) -> AfterInvitation {
    let people = people(profile, on);
    let under = under(profile, met);
    let running = clocks(profile, on, false);
    AfterInvitation {
        on: text_of(on),
        papers: papers::papers(profile, on, &people, &under, met, funds_exempt),
        fees: fees::fees(profile, on, &people),
        steps: steps::ALL
            .iter()
            .filter_map(|one| step(one, profile, on, &running))
            .collect(),
        times: times(&under),
        not_told: not_told(profile),
        under,
    }
}

/// Whether something is so: no, yes, or perhaps and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Applies {
    No,
    Perhaps(Why),
    Yes,
}

impl Applies {
    const ASK: Applies = Applies::Perhaps(Why::NotAsked);

    const fn of(value: bool) -> Applies {
        if value { Applies::Yes } else { Applies::No }
    }

    fn told(value: Option<bool>) -> Applies {
        value.map_or(Applies::ASK, Applies::of)
    }

    /// Both: one no decides.
    fn and(self, other: Applies) -> Applies {
        match (self, other) {
            (Applies::No, _) | (_, Applies::No) => Applies::No,
            (Applies::Perhaps(why), _) | (_, Applies::Perhaps(why)) => Applies::Perhaps(why),
            (Applies::Yes, Applies::Yes) => Applies::Yes,
        }
    }

    /// Whether an age is reached on a day.
    fn aged(born: Option<When>, years: u32, on: Day) -> Applies {
        match born {
            Some(born) if add_years(born.most, years) <= on => Applies::Yes,
            Some(born) if add_years(born.least, years) > on => Applies::No,
            Some(_) | None => Applies::ASK,
        }
    }

    const fn not(self) -> Applies {
        match self {
            Applies::No => Applies::Yes,
            Applies::Perhaps(why) => Applies::Perhaps(why),
            Applies::Yes => Applies::No,
        }
    }

    /// The reason, for what applies or may apply.
    const fn why(self) -> Option<Why> {
        match self {
            Applies::Perhaps(why) => Some(why),
            Applies::No | Applies::Yes => None,
        }
    }
}

/// One person of the family.
struct Person {
    /// `you`, `partner` or `child[0]`.
    who: String,
    /// Where the profile speaks of them; empty for the person.
    path: String,
    born: Option<When>,
    is_child: bool,
    /// Applies too.
    applying: Applies,
    /// Is examined, coming along or not.
    examined: Applies,
}

/// The family, as far as told: the person first.
fn people(profile: &Profile, on: Day) -> Vec<Person> {
    let mut all = vec![Person {
        who: "you".to_owned(),
        path: String::new(),
        born: profile.born,
        is_child: false,
        applying: Applies::Yes,
        examined: Applies::Yes,
    }];
    if let Some(Maybe::Some(partner)) = &profile.partner {
        all.push(Person {
            who: "partner".to_owned(),
            path: "partner".to_owned(),
            born: partner.born,
            is_child: false,
            applying: partner_applies(partner),
            examined: match partner.status {
                Some(Standing::Foreign) => Applies::Yes,
                Some(Standing::Citizen | Standing::PermanentResident) => {
                    Applies::Perhaps(Why::RuleNotKnown)
                }
                None => Applies::ASK,
            },
        });
    }
    let children = profile.children.as_deref().unwrap_or_default();
    let nominee = matches!(profile.nomination, Some(Maybe::Some(_)));
    for (n, child) in children.iter().enumerate() {
        let dependent = dependent(child, nominee, on);
        all.push(Person {
            who: item("child", n, ""),
            path: item("children", n, ""),
            born: child.born,
            is_child: true,
            applying: dependent,
            examined: dependent,
        });
    }
    all.retain(|person| person.examined != Applies::No);
    all
}

fn partner_applies(partner: &Partner) -> Applies {
    Applies::told(partner.accompanying).and(Applies::told(
        partner.status.map(|status| status == Standing::Foreign),
    ))
}

/// Under 22 and without a partner, or depending on a parent since before 22, R2.
fn dependent(child: &Child, nominee: bool, on: Day) -> Applies {
    let single = Applies::of(child.partnered != Some(true));
    match Applies::aged(child.born, CHILD_YEARS, on) {
        Applies::No => single,
        Applies::Yes => match child.dependent {
            Some(true) => Applies::Yes,
            // May have been younger on the day of the application to the province, R25.1(4).
            Some(false) if nominee => Applies::ASK.and(single),
            told => Applies::told(told),
        },
        perhaps @ Applies::Perhaps(_) if child.dependent != Some(true) => perhaps.and(single),
        perhaps @ Applies::Perhaps(_) => perhaps,
    }
}

/// What the invitation names: nominees as nominees only, else the first class met.
fn under(profile: &Profile, met: &[&'static str]) -> Vec<&'static str> {
    let nominee = match &profile.nomination {
        None => Applies::ASK,
        Some(Maybe::None) => Applies::No,
        Some(Maybe::Some(nomination)) => Applies::told(nomination.enhanced),
    };
    let mut under = Vec::new();
    if nominee != Applies::No {
        under.push(steps::NOMINEE);
    }
    if nominee != Applies::Yes {
        under.extend(met.first());
    }
    under
}

/// Questions that would change the papers or the fees.
fn not_told(profile: &Profile) -> Vec<&'static str> {
    [
        ("born", profile.born.is_none()),
        ("lives", profile.lives.is_none()),
        ("education", profile.education.is_none()),
        ("tests", profile.tests.is_none()),
        ("work", profile.work.is_none()),
        ("nomination", profile.nomination.is_none()),
        ("partner", profile.partner.is_none()),
        ("children", profile.children.is_none()),
    ]
    .into_iter()
    .filter(|(_, open)| *open)
    .map(|(id, _)| id)
    .collect()
}

fn step(one: &steps::Step, profile: &Profile, on: Day, running: &[Clock]) -> Option<Step> {
    let in_canada = Applies::told(
        profile
            .lives
            .as_ref()
            .and_then(|home| home.country)
            .map(|country| country.is_canada())
            .or(profile
                .lives
                .as_ref()
                .and_then(|home| home.province.map(|_| true))),
    );
    let applies = match one.whom {
        For::All => Applies::Yes,
        For::MedicalFirst => medical_first(on),
        For::InCanada => in_canada,
        For::Abroad => in_canada.not(),
        For::WorkersInCanada => in_canada.and(may_bridge(profile, on)),
    };
    let by = running
        .iter()
        .filter(|clock| one.clocks.contains(&clock.kind) && !clock.lapsed)
        .find_map(|clock| clock.last);
    (applies != Applies::No).then(|| Step {
        id: one.id,
        clocks: one.clocks,
        by: by.map(text_of),
        why: applies.why(),
        law: one.law,
    })
}

fn medical_first(on: Day) -> Applies {
    match MEDICAL_BEFORE_APPLYING.on(on).and_then(|step| step.value) {
        Some(value) => Applies::of(value == 1),
        None => Applies::Perhaps(Why::RuleNotKnown),
    }
}

/// A valid work permit, maintained status or time to restore it.
fn may_bridge(profile: &Profile, on: Day) -> Applies {
    let status = match &profile.status {
        None => return Applies::ASK,
        Some(Maybe::None) => return Applies::No,
        Some(Maybe::Some(status)) => status,
    };
    match (status.kind, status.expires) {
        (Some(StatusKind::Worker), Some(expires)) if expires.least >= on => Applies::Yes,
        (Some(StatusKind::Worker | StatusKind::Maintained | StatusKind::Restoration) | None, _) => {
            Applies::ASK
        }
        (
            Some(
                StatusKind::Student
                | StatusKind::Visitor
                | StatusKind::RefugeeClaimant
                | StatusKind::PermanentResident
                | StatusKind::Citizen
                | StatusKind::None,
            ),
            _,
        ) => Applies::No,
    }
}

/// Times of the classes an invitation may name; of all when none is known.
fn times(under: &[&'static str]) -> Vec<ProcessingTime> {
    steps::CLASSES
        .iter()
        .filter(|class| under.is_empty() || under.contains(&class.id))
        .map(|class| ProcessingTime {
            id: class.id,
            months: class.months,
            why: class.months.is_none().then_some(Why::RuleNotKnown),
            as_of: text_of(steps::TIMES_AS_OF),
            law: steps::TIMES_LAW,
        })
        .collect()
}
