//! Hours in one listed occupation, for the categories of Express Entry.
//!
//! Until 17 February 2026 the hours had to be one unbroken run; since then they
//! are summed. Three categories count work in Canada only.

use super::fact::{Core, Fact, Lever};
use super::work::InOccupation;
use super::{Facts, Purpose, not_told};
use crate::kernel::{Day, Hours, Reading, Why, Whys, Years, YesNo, on, text};
use crate::values::noc_lists::{self, Listed, in_force};
use crate::values::terms::A_YEAR_OF_WORK;

/// First day on which the hours need not be continuous.
const SUMMED_SINCE: Day = on(2026, 2, 18);

macro_rules! hours_in_lists {
    ($($(#[doc = $doc:literal])* $name:ident, $id:literal, $list:ident, $in_canada:literal, $en:literal, $fr:literal;)*) => {
        $(
            $(#[doc = $doc])*
            pub static $name: Fact<Hours> = Fact::new(Core {
                id: $id,
                says: text($en, $fr),
                rests_on: &["work"],
                lever: Lever::Time,
                read: |facts| hours(facts, noc_lists::$list, $in_canada),
                sums: Some(Purpose::Listed(noc_lists::$list, $in_canada)),
            });
        )*
        /// Every one, for catalogues and checks.
        #[cfg(feature = "text")]
        pub(super) static ALL: &[&Fact<Hours>] = &[$(&$name),*];
    };
}

hours_in_lists! {
    /// Healthcare and social services.
    HEALTHCARE_HOURS, "healthcare-hours", HEALTHCARE, false,
        "Work in one healthcare or social service occupation", "Travail dans une profession de la santé ou des services sociaux";
    /// Science, technology, engineering, mathematics.
    STEM_HOURS, "stem-hours", STEM, false,
        "Work in one STEM occupation", "Travail dans une profession des STIM";
    /// Trades.
    TRADES_HOURS, "trades-hours", TRADES, false,
        "Work in one trade of the list", "Travail dans un métier de la liste";
    /// Transport.
    TRANSPORT_HOURS, "transport-hours", TRANSPORT, false,
        "Work in one transport occupation", "Travail dans une profession des transports";
    /// Agriculture and agri-food.
    AGRICULTURE_HOURS, "agriculture-hours", AGRICULTURE, false,
        "Work in one agriculture or agri-food occupation", "Travail dans une profession de l’agriculture ou de l’agroalimentaire";
    /// Education.
    EDUCATION_HOURS, "education-hours", EDUCATION, false,
        "Work in one education occupation", "Travail dans une profession de l’éducation";
    /// Physicians, in Canada.
    PHYSICIANS_HOURS, "physicians-hours", PHYSICIANS, true,
        "Work as a physician in Canada", "Travail comme médecin au Canada";
    /// Researchers, in Canada.
    RESEARCHERS_HOURS, "researchers-hours", RESEARCHERS, true,
        "Work as a researcher in Canada", "Travail comme chercheur au Canada";
    /// Senior managers, in Canada.
    SENIOR_MANAGERS_HOURS, "senior-managers-hours", SENIOR_MANAGERS, true,
        "Work as a senior manager in Canada", "Travail comme cadre supérieur au Canada";
}

/// Military occupations. How long one must have worked in one is not known: a year is
/// enough under either reading, none is not, and less is open.
pub static MILITARY_HOURS: Fact<Hours> = Fact::new(Core {
    id: "military-hours",
    says: text(
        "Work in one military occupation",
        "Travail dans une profession militaire",
    ),
    rests_on: &["work"],
    lever: Lever::Time,
    read: |facts| {
        let told = hours(facts, noc_lists::MILITARY, false);
        if told.range.least >= A_YEAR_OF_WORK {
            return told;
        }
        let most = if told.range.most > 0 {
            told.range.most.max(A_YEAR_OF_WORK)
        } else {
            0
        };
        Reading::between(
            told.range.least,
            most,
            told.whys.and(Whys::of(Why::RuleNotKnown)),
        )
    },
    sums: Some(Purpose::Listed(noc_lists::MILITARY, false)),
});

/// Years of continuous service in a recognized foreign military.
pub static MILITARY_YEARS: Fact<Years> = Fact::new(Core {
    id: "military-years",
    says: text(
        "Years of service in a recognized foreign military",
        "Années de service dans une armée étrangère reconnue",
    ),
    rests_on: &["military-years"],
    lever: Lever::Time,
    read: |facts| facts.military_years,
    sums: None,
});

/// Offer of three years or more from the Canadian Armed Forces.
pub static FORCES_OFFER: Fact<YesNo> = Fact::new(Core {
    id: "forces-offer",
    says: text(
        "Offer of full-time service from the Canadian Armed Forces",
        "Offre de service à temps plein des Forces armées canadiennes",
    ),
    rests_on: &["forces-offer"],
    lever: Lever::OtherParty,
    read: |facts| facts.forces_offer,
    sums: None,
});

/// The most hours in any one occupation of the list.
fn hours(facts: &Facts, lists: &'static [Listed], in_canada: bool) -> Reading {
    let codes = in_force(lists, facts.day);
    let summed = facts.day >= SUMMED_SINCE;
    let of = |one: &InOccupation| match (in_canada, summed) {
        (false, true) => one.all,
        (false, false) => one.run,
        (true, true) => one.in_canada,
        (true, false) => one.run_in_canada,
    };
    if codes.is_empty() {
        return Reading::exactly(0);
    }
    let mut best = Reading::exactly(0);
    for one in &facts.work.occupations {
        let hours = of(one);
        best = best.max(match one.noc {
            Some(noc) if codes.contains(&noc.code()) => hours,
            Some(_) => continue,
            // It may be any occupation, or none of the list.
            None => {
                let whys = hours.whys.and(Whys::of(Why::NotAsked));
                Reading::between(0, hours.range.most, whys)
            }
        });
    }
    best
}

/// Military service as told.
pub(super) fn military(profile: &crate::profile::Profile) -> (Reading, Reading) {
    let years = profile.military_years;
    (
        years.map_or(not_told(0, 60), |years| Reading::exactly(years.floor())),
        Reading::told(profile.forces_offer),
    )
}
