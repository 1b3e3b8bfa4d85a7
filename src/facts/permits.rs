//! What permits look at: the offer, the status held, the files under way, the partner's as well.
//!
//! Nothing is added up here. A fact reads the profile where it stands, with the
//! three answers kept apart: not told, told that there is none, told.

pub mod agreements;
pub mod family;
pub mod files;
pub mod graduates;
pub mod iec;
pub mod jobs;
pub mod lmia;
pub mod places;
pub mod regional;
pub(in crate::facts) mod standing;

use super::Facts;
use super::fact::{Core, Fact, Lever};
use crate::kernel::{Day, Range, Reading, When, Why, Whys, YesNo, add_months, text};
use crate::profile::{
    Country, IecCategory, Maybe, Offer, Partner, PermitKind, Province, Said, Status, StatusKind,
};
use standing::standing;

/// Days after the loss of status within which it may be restored, R182(1).
pub const RESTORATION_DAYS: i32 = 90;
/// Months after a breach during which no work permit may be issued, R200(3)(e)(i).
const BAR_MONTHS: u32 = 6;

/// Reads a part that may be absent, none or there: not told, no, or what `test` finds in it.
pub(super) fn within<T>(part: Option<&Maybe<T>>, test: &dyn Fn(&T) -> Reading) -> Reading {
    match part {
        None => Reading::told(None),
        Some(Maybe::None) => Reading::yes(false),
        Some(Maybe::Some(part)) => test(part),
    }
}

/// Reads the job offer of the person.
pub(super) fn of_offer(facts: &Facts, test: &dyn Fn(&Offer) -> Reading) -> Reading {
    within(facts.told.offer.as_ref(), test)
}

/// Reads the status of the person.
pub(super) fn of_status(facts: &Facts, test: &dyn Fn(&Status) -> Reading) -> Reading {
    within(facts.told.status.as_ref(), test)
}

/// Reads the partner.
pub(super) fn of_partner(facts: &Facts, test: &dyn Fn(&Partner) -> Reading) -> Reading {
    within(facts.told.partner.as_ref(), test)
}

/// Whether a day that may be told as a month or a year falls in a range of days, ends included.
pub(super) fn falls(when: When, first: Day, last: Day) -> Reading {
    let surely = when.least >= first && when.most <= last;
    let never = when.most < first || when.least > last;
    Reading::between(
        i32::from(surely),
        i32::from(!never),
        Whys::of(Why::NotAsked),
    )
}

/// Whether the person is a citizen of one of these countries, by ISO code.
pub(super) fn citizen_of(facts: &Facts, countries: &[&str]) -> Reading {
    Reading::told(facts.told.citizenships.as_deref().map(|held| {
        held.iter()
            .any(|country: &Country| countries.contains(&country.code()))
    }))
}

/// A status that has not ended on the day.
pub(super) fn has_not_ended(status: &Status, day: Day) -> Reading {
    status
        .expires
        .map_or(Reading::told(None), |expires| falls(expires, day, Day::MAX))
}

/// A work permit that has not ended, for a person in this status.
pub(super) fn holds_permit(status: &Status, day: Day) -> Reading {
    match status.kind {
        None => Reading::told(None),
        Some(StatusKind::Worker) => has_not_ended(status, day),
        Some(_) => Reading::yes(false),
    }
}

/// The permit held, or that was held before the status of waiting, names an employer.
pub(super) fn is_tied(facts: &Facts, status: &Status) -> Reading {
    match status.permit {
        Some(PermitKind::Iec) => category_is_tied(facts),
        permit => {
            let tied = |permit| matches!(permit, PermitKind::Lmia | PermitKind::EmployerSpecific);
            Reading::told(permit.map(tied))
        }
    }
}

/// Young Professionals and International Co-op name an employer, Working Holiday does not.
///
/// The category told may be the one of the permit or the one asked for next: where the last
/// participation was another kind, it is left open.
fn category_is_tied(facts: &Facts) -> Reading {
    let iec = facts.told.iec.as_ref().and_then(Maybe::as_option);
    let tied = |category: IecCategory| category != IecCategory::WorkingHoliday;
    let asked = iec.and_then(|iec| iec.category).map(tied);
    let last = iec.and_then(|iec| iec.taken.as_deref()?.last().copied());
    Reading::told(asked.filter(|asked| last.is_none_or(|last| tied(last) == *asked)))
}

/// A citizen or permanent resident of Canada; who says nothing of it is neither.
fn is_resident(facts: &Facts) -> Reading {
    let status = facts.told.status.as_ref().and_then(Maybe::as_option);
    let kind = status.and_then(|status| status.kind);
    let citizenships = facts.told.citizenships.as_deref().unwrap_or_default();
    Reading::yes(
        matches!(
            kind,
            Some(StatusKind::PermanentResident | StatusKind::Citizen)
        ) || citizenships.contains(&Country::CANADA),
    )
}

/// The end of the stay: of the permits held and the day printed to leave by, the last one.
pub(super) fn stay_ends(status: &Status) -> Option<When> {
    let last = |ends: When, other: Option<When>| other.map_or(ends, |other| ends.max(other));
    let ends = last(status.expires?, status.leave_by);
    Some(last(ends, status.study_expires))
}

fn in_canada(facts: &Facts) -> Reading {
    let lives = facts.told.lives.as_ref().and_then(|home| home.country);
    match (lives, &facts.told.status) {
        (Some(country), _) => Reading::yes(country.code() == "CA"),
        (None, Some(Maybe::Some(status))) if status.kind.is_some() => Reading::yes(true),
        (None, _) => Reading::told(None),
    }
}

/// No breach within six months, or one that the law does not hold against a person, R200(3)(e).
fn no_bar(facts: &Facts) -> Reading {
    let Some(Maybe::Some(ended)) = facts.told.breach_ended else {
        return Reading::yes(true);
    };
    let over = |ended: Day| add_months(ended, BAR_MONTHS) <= facts.day;
    let six_months = Reading::between(
        i32::from(over(ended.most)),
        i32::from(over(ended.least)),
        Whys::of(Why::NotAsked),
    );
    Reading::any(&[
        six_months,
        Reading::told(facts.told.said(Said::ConditionOnly)),
        Reading::told(facts.told.said(Said::LaterResidentPermit)),
    ])
}

macro_rules! facts_on_permits {
    ($($(#[doc = $doc:literal])* $name:ident, $id:literal, $lever:ident, $rests:expr, $read:expr, $en:literal, $fr:literal;)*) => {
        $(
            $(#[doc = $doc])*
            pub static $name: Fact<YesNo> = Fact::new(Core {
                id: $id,
                says: text($en, $fr),
                rests_on: $rests,
                lever: Lever::$lever,
                read: $read,
                sums: None,
            });
        )*
        /// Every one of them, for catalogues and checks.
        #[cfg(feature = "text")]
        pub(in crate::facts) static ALL: &[&Fact<YesNo>] = &[$(&$name),*];
    };
}
pub(super) use facts_on_permits;

/// The questions on the offer, and on the status held.
pub(super) const OFFER: &[&str] = &["offer"];
pub(super) const STATUS: &[&str] = &["status", "permit-expires"];
pub(super) const PERMIT: &[&str] = &["status", "permit-expires", "permit"];
/// The questions on where the person stands.
const STANDING: &[&str] = &["status", "permit-expires", "applications", "may-work"];
const TIED: &[&str] = &[
    "status",
    "permit-expires",
    "applications",
    "may-work",
    "permit",
    "iec",
];
/// The same, and on the permit there was.
const LAST_PERMIT: &[&str] = &[
    "status",
    "permit-expires",
    "applications",
    "may-work",
    "permit",
];

facts_on_permits! {
    /// Is in Canada on the day asked.
    IN_CANADA, "in-canada", Choice, &["lives"], in_canada,
        "In Canada now", "Au Canada en ce moment";
    /// Is outside Canada on the day asked.
    ABROAD, "abroad", Choice, &["lives"], |facts| in_canada(facts).opposite(),
        "Outside Canada now", "À l’extérieur du Canada en ce moment";
    /// Has a job offer in Canada.
    JOB_OFFER, "job-offer", OtherParty, OFFER, |facts| of_offer(facts, &|_| Reading::yes(true)),
        "Job offer in Canada", "Offre d’emploi au Canada";
    /// The job of the offer is in TEER 0 or 1.
    OFFER_TEER_0_1, "offer-teer-0-1", OtherParty, OFFER,
        |facts| of_offer(facts, &|offer| Reading::told(offer.noc.map(|noc| noc.teer() <= 1))),
        "Offer in TEER 0 or 1", "Offre dans la FÉER 0 ou 1";
    /// The job of the offer is outside Quebec.
    OFFER_OUTSIDE_QUEBEC, "offer-outside-quebec", OtherParty, OFFER,
        |facts| of_offer(facts, &|offer| Reading::told(offer.province.map(|place| place != Province::Qc))),
        "Job outside Quebec", "Emploi à l’extérieur du Québec";
    /// The job of the offer is in Quebec.
    OFFER_IN_QUEBEC, "offer-in-quebec", OtherParty, OFFER,
        |facts| of_offer(facts, &|offer| Reading::told(offer.province.map(|place| place == Province::Qc))),
        "Job in Quebec", "Emploi au Québec";
    /// Not primary agriculture in TEER 4 or 5, R315.2(4).
    NOT_LOW_SKILL_FARM_WORK, "not-low-skill-farm-work", OtherParty, OFFER,
        |facts| of_offer(facts, &|offer| Reading::any(&[
            Reading::told(offer.noc.map(|noc| noc.teer() <= 3)),
            lmia::farm_work(offer).opposite(),
        ])),
        "Not primary agriculture in TEER 4 or 5", "Hors de l’agriculture primaire dans la FÉER 4 ou 5";
    /// Holds a work permit that has not ended.
    HOLDS_PERMIT, "holds-work-permit", OtherParty, STATUS,
        |facts| of_status(facts, &|status| holds_permit(status, facts.day)),
        "Work permit that has not ended", "Permis de travail qui n’a pas pris fin";
    /// Holds, or is maintained on, a permit tied to an employer.
    TIED_PERMIT, "tied-work-permit", OtherParty, TIED,
        |facts| of_status(facts, &|status| {
            Reading::every(&[standing(facts, &|found| found.works), is_tied(facts, status)])
        }),
        "Work permit tied to an employer", "Permis de travail lié à un employeur donné";
    /// Temporary status that holds on the day.
    HAS_STATUS, "has-status", Time, STANDING,
        |facts| standing(facts, &|found| found.stays),
        "Temporary status in Canada today", "Statut temporaire au Canada aujourd’hui";
    /// Is a citizen or permanent resident of Canada.
    CANADIAN, "canadian", Fixed, &["status", "citizenships"], is_resident,
        "Citizen or permanent resident of Canada", "Citoyen ou résident permanent du Canada";
    /// No unauthorized work or study in the last six months.
    NO_BAR, "no-bar", Time, &["breach", "circumstances-file"], no_bar,
        "No unauthorized work or study in the last 6 months",
        "Ni travail ni études sans autorisation depuis 6 mois";
}

/// All readings of one kind over a list, for callers that need the widest range.
pub(super) fn open(least: i32, most: i32) -> Reading {
    Reading {
        range: Range { least, most },
        whys: Whys::of(Why::NotAsked),
    }
}
