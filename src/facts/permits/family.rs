//! What permits of family members look at: the partner on whose permit, studies or file they rest.
//!
//! Only what was told of the partner is read here; the person's own side is read
//! elsewhere, so that the two can be turned round.

use super::files::{any_file, is_complete, residence};
use super::{facts_on_permits, falls, has_not_ended, holds_permit, of_partner, within};
use crate::facts::Facts;
use crate::facts::fact::{Core, Fact, Lever};
use crate::kernel::{Day, Reading, Why, Whys, YesNo, add_months, on, text};
use crate::noc::Noc;
use crate::profile::{
    Application, ApplicationClass, Job, Level, Maybe, Partner, PermitCode, PermitKind, Said,
    Standing, Status, StatusKind, Study,
};
use crate::values::sowp::opens_to_partner;

/// Months of right to work the partner must have left, since 21 January 2025.
const WORKER_MONTHS: u32 = 16;
/// The same for families of people on the way to residence.
const TRANSITION_MONTHS: u32 = 6;
/// Length of a master's program, in hundredths of a month.
const MASTER_LENGTH: i64 = 1_600;
/// First days of the versions of the rule on students.
const GRADUATES_SINCE: Day = on(2024, 3, 19);
const PILOTS_SINCE: Day = on(2024, 4, 30);
const LENGTH_SINCE: Day = on(2025, 1, 21);

/// Permits that rest on somebody else's, or give the family nothing.
const GIVE_NOTHING: &[PermitCode] = &[
    PermitCode::T25,
    PermitCode::F36,
    PermitCode::T45,
    PermitCode::T53,
    PermitCode::F64,
    PermitCode::C91,
    PermitCode::C17,
    PermitCode::C32,
    PermitCode::C33,
    PermitCode::C41,
    PermitCode::C42,
    PermitCode::C46,
    PermitCode::C47,
    PermitCode::C48,
    PermitCode::C49,
    PermitCode::S61,
    PermitCode::S62,
];
/// Permits on the way to residence that open the family's before any application for it.
const TRANSITION: &[PermitCode] = &[
    PermitCode::A73,
    PermitCode::A76,
    PermitCode::T10,
    PermitCode::T13,
    PermitCode::C60,
    PermitCode::A77,
    PermitCode::C18,
];
/// Permits under agreements that have a permit for the spouse.
const AGREEMENTS: &[PermitCode] = &[
    PermitCode::F10,
    PermitCode::F11,
    PermitCode::F12,
    PermitCode::F13,
    PermitCode::F14,
    PermitCode::F15,
    PermitCode::F30,
    PermitCode::F31,
    PermitCode::F32,
    PermitCode::F33,
    PermitCode::F34,
    PermitCode::F35,
    PermitCode::T41,
    PermitCode::T42,
    PermitCode::T44,
    PermitCode::T50,
    PermitCode::T51,
    PermitCode::T52,
    PermitCode::T54,
    PermitCode::T55,
    PermitCode::F61,
    PermitCode::F62,
    PermitCode::F63,
];
/// Classes of the economic kind.
const ECONOMIC: &[ApplicationClass] = &[
    ApplicationClass::Cec,
    ApplicationClass::Fsw,
    ApplicationClass::Fst,
    ApplicationClass::NomineeExpressEntry,
    ApplicationClass::Nominee,
    ApplicationClass::QuebecSkilled,
    ApplicationClass::QuebecInvestor,
    ApplicationClass::Atlantic,
    ApplicationClass::CommunityPilot,
    ApplicationClass::RuralNorthern,
    ApplicationClass::AgriFood,
    ApplicationClass::HomeCare,
    ApplicationClass::Caregiver,
    ApplicationClass::HomeCareWorker,
    ApplicationClass::StartUp,
];

fn of_permit(facts: &Facts, test: &dyn Fn(&Status) -> Reading) -> Reading {
    of_partner(facts, &|partner| match (&partner.permit, partner.status) {
        // A citizen or permanent resident holds none.
        (None, Some(Standing::Citizen | Standing::PermanentResident)) => Reading::yes(false),
        (permit, _) => within(permit.as_ref(), test),
    })
}

fn of_study(facts: &Facts, test: &dyn Fn(&Study) -> Reading) -> Reading {
    of_partner(facts, &|partner| within(partner.study.as_ref(), test))
}

/// May work: on a permit, while a renewal is waited for, or without a permit but not as a student.
fn authorized(status: &Status, day: Day) -> Reading {
    match status.kind {
        None => Reading::told(None),
        Some(StatusKind::Worker) => holds_permit(status, day),
        Some(StatusKind::Maintained) => Reading::yes(status.may_work != Some(false)),
        Some(StatusKind::Visitor) => Reading::every(&[
            Reading::yes(status.may_work == Some(true)),
            has_not_ended(status, day),
        ]),
        Some(
            StatusKind::Student
            | StatusKind::Restoration
            | StatusKind::RefugeeClaimant
            | StatusKind::PermanentResident
            | StatusKind::Citizen
            | StatusKind::None,
        ) => Reading::yes(false),
    }
}

/// Lasts so many months more. While a renewal is waited for, that hangs on its decision.
fn lasts(facts: &Facts, months: u32) -> Reading {
    of_permit(facts, &|status| match (status.kind, status.expires) {
        (Some(StatusKind::Maintained), _) => Reading {
            whys: Whys::of(Why::OfficerDecides),
            ..Reading::told(None)
        },
        (_, None) => Reading::told(None),
        (_, Some(ends)) => falls(ends, add_months(facts.day, months), Day::MAX),
    })
}

/// The code on the permit is one of these. Some kinds of permit can bear none of them.
fn coded(status: &Status, codes: &[PermitCode]) -> Reading {
    match (status.code, status.permit) {
        (Some(code), _) => Reading::yes(codes.contains(&code)),
        (None, None | Some(PermitKind::EmployerSpecific | PermitKind::Open)) => Reading::told(None),
        (None, Some(PermitKind::Bridging)) => Reading::yes(codes.contains(&PermitCode::A75)),
        (
            None,
            Some(PermitKind::Pgwp | PermitKind::Lmia | PermitKind::Spousal | PermitKind::Iec),
        ) => Reading::yes(false),
    }
}

fn works_on(facts: &Facts, codes: &[PermitCode]) -> Reading {
    of_permit(facts, &|status| {
        Reading::every(&[authorized(status, facts.day), coded(status, codes)])
    })
}

fn gives_nothing(facts: &Facts) -> Reading {
    of_permit(facts, &|status| match status.code {
        Some(code) => Reading::yes(GIVE_NOTHING.contains(&code)),
        None => Reading::told(status.permit.map(|permit| permit == PermitKind::Spousal)),
    })
}

/// Goes on in Canada on the day.
fn is_current(job: &Job, day: Day) -> Reading {
    let begun = job
        .from
        .map_or(Reading::yes(true), |from| falls(from, Day::MIN, day));
    let goes_on = match &job.to {
        Some(Maybe::Some(to)) => falls(*to, day, Day::MAX),
        Some(Maybe::None) | None => Reading::yes(true),
    };
    let here = match (job.province, job.country) {
        (Some(_), _) => Some(true),
        (None, country) => country.map(|country| country.code() == "CA"),
    };
    Reading::every(&[begun, goes_on, Reading::told(here)])
}

/// Works, or has an offer, in an occupation that opens a permit to the partner.
fn skilled_job(facts: &Facts) -> Reading {
    let fits = |noc: Option<Noc>| Reading::told(noc.map(opens_to_partner));
    of_partner(facts, &|partner: &Partner| {
        let offer = within(partner.offer.as_ref(), &|offer| fits(offer.noc));
        let work = partner.work.as_ref().map_or(Reading::told(None), |jobs| {
            jobs.iter().fold(Reading::yes(false), |found, job| {
                found.max(Reading::every(&[is_current(job, facts.day), fits(job.noc)]))
            })
        });
        // The occupation printed for an entrepreneur counts as TEER 0 or 1.
        let own_business = partner
            .permit
            .as_ref()
            .and_then(Maybe::as_option)
            .is_some_and(|permit| permit.code == Some(PermitCode::C11));
        Reading::any(&[offer, work, Reading::yes(own_business)])
    })
}

fn of_files(
    facts: &Facts,
    classes: &[ApplicationClass],
    test: &dyn Fn(&Application) -> Reading,
) -> Reading {
    of_partner(facts, &|partner| {
        residence(partner.applications.as_ref(), facts.day, classes, test)
    })
}

fn holds_study_permit(status: &Status, day: Day) -> Reading {
    match (status.kind, status.study_expires) {
        (_, Some(ends)) => falls(ends, day, Day::MAX),
        (None, None) => Reading::told(None),
        (Some(StatusKind::Student), None) => has_not_ended(status, day),
        (Some(_), None) => Reading::yes(false),
    }
}

/// A master's program, long enough since 21 January 2025; before 19 March 2024 any level did.
fn masters(facts: &Facts) -> Reading {
    of_study(facts, &|study| {
        let long = if facts.day < LENGTH_SINCE {
            Reading::yes(true)
        } else {
            Reading::told(
                study
                    .length_months
                    .map(|months| months.hundredths() >= MASTER_LENGTH),
            )
        };
        Reading::every(&[
            Reading::told(study.level.map(|level| level == Level::Master)),
            long,
        ])
    })
}

const PARTNER: &[&str] = &["partner", "partner.permit"];
const PARTNER_JOB: &[&str] = &["partner", "partner.permit", "partner.offer", "partner.work"];
const PARTNER_STUDY: &[&str] = &["partner", "partner.study"];
const PARTNER_FILES: &[&str] = &["partner", "partner.applications"];

facts_on_permits! {
    /// The partner may work in Canada.
    PARTNER_MAY_WORK, "partner-may-work", OtherParty, PARTNER,
        |facts| of_permit(facts, &|status| authorized(status, facts.day)),
        "Partner with the right to work", "Conjoint qui a le droit de travailler";
    /// The partner's right to work lasts 16 months more.
    PARTNER_SIXTEEN_MONTHS, "partner-sixteen-months", OtherParty, PARTNER,
        |facts| lasts(facts, WORKER_MONTHS),
        "16 months or more left on the partner’s permit", "Au moins 16 mois restants au permis du conjoint";
    /// The partner's right to work lasts 6 months more.
    PARTNER_SIX_MONTHS, "partner-six-months", OtherParty, PARTNER,
        |facts| lasts(facts, TRANSITION_MONTHS),
        "6 months or more left on the partner’s permit", "Au moins 6 mois restants au permis du conjoint";
    /// The partner's permit gives the family nothing.
    PARTNER_PERMIT_GIVES_NOTHING, "partner-permit-gives-nothing", Fixed, PARTNER, gives_nothing,
        "Partner’s permit that gives the family nothing", "Permis du conjoint qui ne donne rien à la famille";
    /// The partner's occupation opens a permit.
    PARTNER_SKILLED_JOB, "partner-skilled-job", OtherParty, PARTNER_JOB, skilled_job,
        "Partner’s occupation", "Profession du conjoint";
    /// The partner works on a permit on the way to residence.
    PARTNER_IN_TRANSITION, "partner-in-transition", OtherParty, PARTNER,
        |facts| works_on(facts, TRANSITION),
        "Partner’s permit on the way to residence", "Permis du conjoint en voie vers la résidence";
    /// The partner works on an assessment and has a complete Agri-Food file.
    PARTNER_AGRI_FOOD, "partner-agri-food", OtherParty, PARTNER,
        |facts| Reading::every(&[
            of_permit(facts, &|status| Reading::every(&[
                authorized(status, facts.day),
                Reading::told(status.permit.map(|permit| permit == PermitKind::Lmia)),
            ])),
            of_files(facts, &[ApplicationClass::AgriFood], &is_complete),
        ]),
        "Partner in the Agri-Food Pilot", "Conjoint du projet pilote sur l’agroalimentaire";
    /// The partner works on a permit of an agreement that has one for spouses.
    PARTNER_UNDER_AGREEMENT, "partner-under-agreement", OtherParty, PARTNER,
        |facts| works_on(facts, AGREEMENTS),
        "Partner’s permit under one of these agreements", "Permis du conjoint selon un de ces accords";
    /// The partner works on a permit of a community pilot.
    PARTNER_IN_COMMUNITY, "partner-in-community", OtherParty, PARTNER,
        |facts| works_on(facts, &[PermitCode::C15]),
        "Partner’s permit of a community pilot", "Permis du conjoint d’un projet pilote communautaire";
    /// The partner applied under a community pilot.
    PARTNER_COMMUNITY_FILE, "partner-community-file", Paper, PARTNER_FILES,
        |facts| of_files(
            facts,
            &[ApplicationClass::CommunityPilot, ApplicationClass::RuralNorthern],
            &any_file,
        ),
        "Partner’s application of a community pilot", "Demande du conjoint d’un projet pilote communautaire";
    /// The partner works on a bridging permit.
    PARTNER_BRIDGING, "partner-bridging", OtherParty, PARTNER,
        |facts| works_on(facts, &[PermitCode::A75]),
        "Partner’s bridging permit", "Permis transitoire du conjoint";
    /// The partner is principal applicant in an economic class.
    PARTNER_FILE, "partner-file", Paper, PARTNER_FILES,
        |facts| of_files(facts, ECONOMIC, &|file| Reading::told(file.principal)),
        "Partner as principal applicant in an economic class", "Conjoint demandeur principal de la catégorie économique";
    /// The partner holds a study permit.
    PARTNER_STUDENT, "partner-student", OtherParty, PARTNER,
        |facts| of_permit(facts, &|status| holds_study_permit(status, facts.day)),
        "Partner’s study permit", "Permis d’études du conjoint";
    /// The partner studies full-time in Canada.
    PARTNER_FULL_TIME, "partner-full-time", Choice, PARTNER_STUDY,
        |facts| of_study(facts, &|study| Reading::told(
            study.full_time.map(|full| full && study.distance != Some(true)),
        )),
        "Partner in full-time studies", "Conjoint aux études à temps plein";
    /// The partner is in a doctoral program.
    PARTNER_DOCTORATE, "partner-doctorate", Choice, PARTNER_STUDY,
        |facts| of_study(facts, &|study| {
            Reading::told(study.level.map(|level| level == Level::Doctorate))
        }),
        "Partner in a doctorate", "Conjoint au doctorat";
    /// The partner is in a master's program long enough for the day.
    PARTNER_MASTERS, "partner-masters", Choice, PARTNER_STUDY, masters,
        "Partner in a master’s program", "Conjoint à la maîtrise";
    /// The partner is in a pilot, which counts since 30 April 2024.
    PARTNER_IN_PILOT, "partner-in-pilot", Choice, &["circumstances-couple"],
        |facts| if facts.day < PILOTS_SINCE {
            Reading::yes(false)
        } else {
            Reading::told(facts.told.said(Said::ListedProgram))
        },
        "Partner in a listed pilot program", "Conjoint dans un programme pilote de la liste";
    /// Asked before 19 March 2024, when any level would do.
    BEFORE_GRADUATES_ONLY, "before-graduates-only", Fixed, PARTNER,
        |facts| Reading::yes(facts.day < GRADUATES_SINCE),
        "Asked before March 19, 2024", "Demande avant le 19 mars 2024";
}
