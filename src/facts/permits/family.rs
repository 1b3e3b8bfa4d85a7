//! What permits of family members look at: the partner on whose permit, studies or file they rest.
//!
//! Only what was told of the partner is read here; the person's own side is read
//! elsewhere, so that the two can be turned round. The extensions under old rules are
//! the exception: they follow the family permit that the person holds already.

mod codes;
mod rights;

use super::files::{any_file, is_complete, residence};
use super::places::FULL_TIME_STUDENT;
use super::{TIED_PERMIT, facts_on_permits, falls, of_partner, within};
use crate::facts::Facts;
use crate::facts::fact::{Core, Fact, Lever};
use crate::kernel::{Day, Reading, Why, Whys, YesNo, on, text};
use crate::noc::Noc;
use crate::profile::{
    Application, ApplicationClass, Job, Level, Maybe, Partner, PermitCode, PermitKind, Said, Study,
};
use crate::values::sowp::opens_to_partner;
use codes::{AGREEMENTS, BY_COUNTRY, OF_STUDENTS, OF_WORKERS, TRANSITION};
use rights::{
    cut_by_passport, lasts, matches_old_permit, may_come_to_study, may_come_to_work, may_study,
    may_work, of_permit, restores, studies, works_on,
};

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

fn of_study(facts: &Facts, test: &dyn Fn(&Study) -> Reading) -> Reading {
    of_partner(facts, &|partner| within(partner.study.as_ref(), test))
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

/// Works under an agreement that has a permit for spouses. Which countries of the
/// Trans-Pacific agreement have one is not in the sources.
fn under_agreement(facts: &Facts) -> Reading {
    let by_country = Reading::every(&[
        works_on(facts, BY_COUNTRY),
        Reading {
            whys: Whys::of(Why::RuleNotKnown),
            ..Reading::told(None)
        },
    ]);
    works_on(facts, AGREEMENTS).max(by_country)
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
const PARTNER_AND_FILES: &[&str] = &["partner", "partner.permit", "partner.applications"];
const OLD_PERMIT: &[&str] = &["status", "permit-code", "lives", "circumstances-file"];
const PARTNER_JOB: &[&str] = &["partner", "partner.permit", "partner.offer", "partner.work"];
const PARTNER_STUDY: &[&str] = &["partner", "partner.study"];
const PARTNER_FILES: &[&str] = &["partner", "partner.applications"];

facts_on_permits! {
    /// The partner may work in Canada.
    PARTNER_MAY_WORK, "partner-may-work", OtherParty, PARTNER_AND_FILES,
        may_work,
        "Partner with the right to work", "Conjoint qui a le droit de travailler";
    /// The partner may work in Canada, or asked for a permit that is not decided yet.
    PARTNER_WORKER, "partner-worker", OtherParty, PARTNER_AND_FILES, may_come_to_work,
        "Partner with the right to work, held or under decision",
        "Conjoint qui a le droit de travailler, ou dont le permis est à l’étude";
    /// The partner's right to work lasts 16 months more.
    PARTNER_SIXTEEN_MONTHS, "partner-sixteen-months", OtherParty, PARTNER_AND_FILES,
        |facts| lasts(facts, WORKER_MONTHS),
        "16 months or more left on the partner’s permit", "Au moins 16 mois de validité restants au permis du conjoint";
    /// The partner's right to work lasts 6 months more.
    PARTNER_SIX_MONTHS, "partner-six-months", OtherParty, PARTNER_AND_FILES,
        |facts| lasts(facts, TRANSITION_MONTHS),
        "6 months or more left on the partner’s permit", "Au moins 6 mois de validité restants au permis du conjoint";
    /// The partner's permit is none of those that give the family nothing.
    PARTNER_PERMIT_COUNTS, "partner-permit-counts", Fixed, PARTNER,
        |facts| of_permit(facts, &|status| Reading::told(codes::gives_nothing(status))).opposite(),
        "Partner’s permit on which the family’s may rest",
        "Permis du conjoint sur lequel celui de la famille peut reposer";
    /// The partner's occupation opens a permit.
    PARTNER_SKILLED_JOB, "partner-skilled-job", OtherParty, PARTNER_JOB, skilled_job,
        "Partner’s occupation", "Profession du conjoint";
    /// The partner works on a permit on the way to residence.
    PARTNER_IN_TRANSITION, "partner-in-transition", OtherParty, PARTNER_AND_FILES,
        |facts| works_on(facts, TRANSITION),
        "Partner’s permit on the way to residence", "Permis du conjoint en transition vers la résidence permanente";
    /// The partner works on an assessment and has a complete Agri-Food file.
    PARTNER_AGRI_FOOD, "partner-agri-food", OtherParty, PARTNER_AND_FILES,
        |facts| Reading::every(&[
            may_work(facts),
            of_permit(facts, &|status| {
                Reading::told(status.permit.map(|permit| permit == PermitKind::Lmia))
            }),
            of_files(facts, &[ApplicationClass::AgriFood], &is_complete),
        ]),
        "Partner in the Agri-Food Pilot", "Conjoint du programme pilote sur l’agroalimentaire";
    /// The partner works on a permit of an agreement that has one for spouses.
    PARTNER_UNDER_AGREEMENT, "partner-under-agreement", OtherParty, PARTNER_AND_FILES,
        under_agreement,
        "Partner’s permit under one of these agreements", "Permis du conjoint selon un de ces accords";
    /// The partner works on a permit of a community pilot.
    PARTNER_IN_COMMUNITY, "partner-in-community", OtherParty, PARTNER_AND_FILES,
        |facts| works_on(facts, &[PermitCode::C15]),
        "Partner’s permit of a community pilot", "Permis du conjoint d’un programme pilote communautaire";
    /// The partner applied under a community pilot.
    PARTNER_COMMUNITY_FILE, "partner-community-file", Paper, PARTNER_FILES,
        |facts| of_files(
            facts,
            &[ApplicationClass::CommunityPilot, ApplicationClass::RuralNorthern],
            &any_file,
        ),
        "Partner’s application of a community pilot", "Demande du conjoint d’un programme pilote communautaire";
    /// The partner works on a bridging permit.
    PARTNER_BRIDGING, "partner-bridging", OtherParty, PARTNER_AND_FILES,
        |facts| works_on(facts, &[PermitCode::A75]),
        "Partner’s bridging permit", "Permis transitoire du conjoint";
    /// The partner is principal applicant in an economic class.
    PARTNER_FILE, "partner-file", Paper, PARTNER_FILES,
        |facts| of_files(facts, ECONOMIC, &|file| Reading::told(file.principal)),
        "Partner as principal applicant in an economic class", "Conjoint demandeur principal de la catégorie économique";
    /// The partner holds a study permit.
    PARTNER_STUDENT, "partner-student", OtherParty, PARTNER_AND_FILES, studies,
        "Partner’s study permit", "Permis d’études du conjoint";
    /// The partner holds a study permit, or asked for one that is not decided yet.
    PARTNER_STUDY_PERMIT, "partner-study-permit", OtherParty, PARTNER_AND_FILES, may_come_to_study,
        "Partner’s study permit, held or under decision",
        "Permis d’études du conjoint, délivré ou à l’étude";
    /// The partner may study in Canada.
    PARTNER_MAY_STUDY, "partner-may-study", OtherParty, PARTNER_AND_FILES, may_study,
        "Partner with the right to study", "Conjoint qui a le droit d’étudier";
    /// The partner asked to restore a status, and waits.
    PARTNER_RESTORES, "partner-restores", OtherParty, PARTNER_AND_FILES, restores,
        "Partner who waits for restoration", "Conjoint en attente de rétablissement";
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
    /// The partner holds the permit for vulnerable workers.
    PARTNER_VULNERABLE, "partner-vulnerable", OtherParty, PARTNER_AND_FILES,
        |facts| {
            let held = works_on(facts, &[PermitCode::A72]);
            // Nobody who may suffer abuse is asked for a partner’s papers before that.
            let asked_first = facts.told.said(Said::Abuse).is_none()
                && TIED_PERMIT.read(facts).range.least == 1
                && held.range.least == 0;
            if asked_first { Reading::yes(false) } else { held }
        },
        "Partner’s permit for vulnerable workers", "Permis du conjoint pour travailleurs vulnérables";
    /// Is not in full-time studies on a study permit of their own.
    NO_FULL_TIME_STUDENT, "no-full-time-student", Choice, &["study", "status"],
        |facts| FULL_TIME_STUDENT.read(facts).opposite(),
        "No full-time studies on a study permit of your own",
        "Pas d’études à temps plein avec votre propre permis d’études";
    /// Holds a permit as family of a worker from before 2025, cut short by the passport.
    OLD_PERMIT_OF_WORKER, "old-permit-of-worker", OtherParty, OLD_PERMIT,
        |facts| matches_old_permit(facts, OF_WORKERS, cut_by_passport(facts)),
        "Family permit of the rules before 2025, cut short by the passport",
        "Permis familial des règles d’avant 2025, écourté par le passeport";
    /// Holds a permit as spouse of a student from before 2025.
    OLD_PERMIT_OF_STUDENT, "old-permit-of-student", OtherParty,
        &["status", "permit-code", "lives"],
        |facts| matches_old_permit(facts, OF_STUDENTS, Reading::yes(true)),
        "Family permit of the rules before 2025", "Permis familial des règles d’avant 2025";
    /// Asked before 19 March 2024, when any level would do.
    BEFORE_GRADUATES_ONLY, "before-graduates-only", Fixed, PARTNER,
        |facts| Reading::yes(facts.day < GRADUATES_SINCE),
        "Asked before March 19, 2024", "Demande avant le 19 mars 2024";
}
