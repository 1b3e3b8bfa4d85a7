//! After an invitation: papers, fees, steps and times for one family on one day.
//!
//! The day is the one on which the application is made.

mod fees;
mod papers;
mod people;
mod police;

pub use fees::{Amount, Cost, Due, Fees};
pub use papers::Paper;

use people::{Person, partner_applies, people};

use super::clocks::{clocks, item};
use crate::kernel::{Cite, Day, Reading, When, Why, add_years, answer, text_of};
use crate::process::clocks::{Kind, MEDICAL_BEFORE_APPLYING};
use crate::process::steps::{self, For};
use crate::profile::{Country, Maybe, Profile, Province, StatusKind};

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
    AfterInvitation {
        on: text_of(on),
        papers: papers::papers(profile, on, &people, &under, met, funds_exempt),
        fees: fees::fees(profile, on, &people),
        steps: steps(profile, on),
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

/// Whether an invitation names the person as a nominee.
fn nominee(profile: &Profile) -> Applies {
    match &profile.nomination {
        None => Applies::ASK,
        Some(Maybe::None) => Applies::No,
        Some(Maybe::Some(nomination)) => Applies::told(nomination.enhanced),
    }
}

/// What the invitation names: nominees as nominees only, else the first class met.
fn under(profile: &Profile, met: &[&'static str]) -> Vec<&'static str> {
    let nominee = nominee(profile);
    let mut under = Vec::new();
    if nominee != Applies::No {
        under.push(steps::NOMINEE);
    }
    if let Some(class) = met.first()
        && nominee != Applies::Yes
    {
        under.push(*class);
    }
    under
}

/// Questions that would change the papers or the fees.
fn not_told(profile: &Profile) -> Vec<&'static str> {
    let mut open = Vec::new();
    for (id, told) in [
        ("born", profile.born.is_some()),
        ("lives", profile.lives.is_some()),
        ("education", profile.education.is_some()),
        ("tests", profile.tests.is_some()),
        ("work", profile.work.is_some()),
        ("nomination", profile.nomination.is_some()),
        ("partner", profile.partner.is_some()),
        ("children", profile.children.is_some()),
    ] {
        if !told {
            open.push(id);
        }
    }
    open
}

/// Steps in order, each with the soonest of its clocks that has not run out.
fn steps(profile: &Profile, on: Day) -> Vec<Step> {
    let running = clocks(profile, on, false);
    let home = profile.lives.as_ref();
    let in_canada = home.map_or(Applies::ASK, |home| in_canada(home.country, home.province));
    let mut all = Vec::new();
    for one in steps::ALL {
        let applies = match one.whom {
            For::All => Applies::Yes,
            For::MedicalFirst => medical_first(on),
            For::InCanada => in_canada,
            For::Abroad => in_canada.not(),
            For::WorkersInCanada => in_canada.and(may_bridge(profile, on)),
        };
        if applies == Applies::No {
            continue;
        }
        let by = running
            .iter()
            .filter(|clock| one.clocks.contains(&clock.kind) && !clock.lapsed)
            .find_map(|clock| clock.last);
        all.push(Step {
            id: one.id,
            clocks: one.clocks,
            by: by.map(text_of),
            why: applies.why(),
            law: one.law,
        });
    }
    all
}

/// A country says whether it is Canada; a province is in it.
fn in_canada(country: Option<Country>, province: Option<Province>) -> Applies {
    match (country, province) {
        (Some(country), _) => Applies::of(country.is_canada()),
        (None, Some(_)) => Applies::Yes,
        (None, None) => Applies::ASK,
    }
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
    let mut times = Vec::new();
    for class in steps::CLASSES {
        if under.is_empty() || under.contains(&class.id) {
            times.push(ProcessingTime {
                id: class.id,
                months: class.months,
                why: class.months.is_none().then_some(Why::RuleNotKnown),
                as_of: text_of(steps::TIMES_AS_OF),
                law: steps::TIMES_LAW,
            });
        }
    }
    times
}
