//! What work without a permit looks at, and the places from where one may apply.

use super::family::{PARTNER_MAY_WORK, PARTNER_STUDENT};
use super::files::a_file;
use super::standing::standing;
use super::{STANDING, STATUS, citizen_of, facts_on_permits, falls, in_canada, of_status, within};
use crate::facts::Facts;
use crate::facts::fact::{Core, Fact, Lever};
use crate::kernel::{Day, Reading, When, Why, Whys, YesNo, days_from, on, text};
use crate::profile::{
    Application, ApplicationKind, Credential, Maybe, PermitCode, Said, SchoolKind, Status,
    StatusKind, Study,
};

/// Days after the end of the studies on which a study permit ends, R222(1)(a).
const AFTER_STUDIES_DAYS: i32 = 90;
/// First day on which leaving for the border and coming back no longer served.
const NO_FLAGPOLING_SINCE: Day = on(2024, 12, 24);
/// Permits whose holders may still be served at the border, their spouses included.
const SERVED_AT_BORDER: &[PermitCode] = &[
    PermitCode::T36,
    PermitCode::F22,
    PermitCode::F32,
    PermitCode::F42,
    PermitCode::F12,
    PermitCode::F52,
];

fn of_study(facts: &Facts, test: &dyn Fn(&Study) -> Reading) -> Reading {
    within(facts.told.study.as_ref(), test)
}

/// The last day of the study permit, held alone or beside a work permit.
fn study_permit_end(status: &Status) -> Option<When> {
    match (status.study_expires, status.kind) {
        (Some(ends), _) => Some(ends),
        (None, Some(StatusKind::Student)) => status.expires,
        (None, _) => None,
    }
}

fn holds_study_permit(facts: &Facts) -> Reading {
    standing(facts, &|found| found.studies)
}

fn permit_file(facts: &Facts, test: &dyn Fn(&Application) -> Reading) -> Reading {
    let files = facts.told.applications.as_ref();
    a_file(files, ApplicationKind::WorkPermit, facts.day, test)
}

/// Received no later than a day that may be known as a month or a year only.
fn by(received: Option<When>, last: When) -> Reading {
    received.map_or(Reading::told(None), |received| {
        Reading::between(
            i32::from(received.most <= last.least),
            i32::from(received.least <= last.most),
            Whys::of(Why::NotAsked),
        )
    })
}

/// In Canada since the end of the permit. Who says nothing of it is asked.
fn stayed(facts: &Facts) -> Reading {
    let stayed = standing(facts, &|found| !found.left);
    let told = match facts.told.said(Said::LeftAfterEnd) {
        Some(left) => Reading::yes(!left),
        None => standing(facts, &|found| found.covered).max(Reading::told(None)),
    };
    Reading::every(&[stayed, told])
}

/// Asked for a work permit by the end of the study permit.
fn asked_as_graduate(facts: &Facts) -> Reading {
    of_status(facts, &|status| {
        permit_file(facts, &|file| {
            study_permit_end(status).map_or(Reading::told(None), |ends| by(file.filed, ends))
        })
    })
}

fn in_canada_completed(credential: &Credential) -> Option<When> {
    let here = credential.in_canada() == Some(true);
    match &credential.completed {
        Some(Maybe::Some(completed)) if here => Some(*completed),
        _ => None,
    }
}

/// A program in Canada was completed, and the day passes the test.
fn completed(facts: &Facts, test: &dyn Fn(When) -> Reading) -> Reading {
    let Some(credentials) = &facts.told.education else {
        return Reading::told(None);
    };
    credentials
        .iter()
        .filter_map(in_canada_completed)
        .fold(Reading::yes(false), |found, day| found.max(test(day)))
}

fn asked_in_ninety_days(facts: &Facts) -> Reading {
    completed(facts, &|done| {
        let last = When {
            least: days_from(done.least, AFTER_STUDIES_DAYS),
            most: days_from(done.most, AFTER_STUDIES_DAYS),
        };
        permit_file(facts, &|file| by(file.filed, last))
    })
}

/// Works under section 186: waits for a renewal, or may work without a permit.
fn works_without_permit(facts: &Facts) -> Reading {
    let by_wait = standing(facts, &|found| found.by_wait);
    let otherwise = of_status(facts, &|status| {
        let waits = status.kind == Some(StatusKind::Maintained) && status.permit.is_some();
        match status.may_work {
            None if status.kind.is_none() => Reading::told(None),
            may_work => Reading::yes(may_work == Some(true) && !waits),
        }
    });
    Reading::any(&[by_wait, otherwise])
}

/// Not leaving Canada only to be served at the border, or one of those who still may.
fn comes_from_abroad(facts: &Facts) -> Reading {
    let served = of_status(facts, &|status| {
        Reading::told(status.code.map(|code| SERVED_AT_BORDER.contains(&code)))
    });
    Reading::any(&[
        Reading::yes(facts.day < NO_FLAGPOLING_SINCE),
        in_canada(facts).opposite(),
        citizen_of(facts, &["US"]),
        served,
    ])
}

const STUDY: &[&str] = &["study"];
const GRADUATE: &[&str] = &["applications", "status", "permit-expires", "education"];

facts_on_permits! {
    /// Holds a study permit.
    HOLDS_STUDY_PERMIT, "holds-study-permit", OtherParty, &["status", "permit-expires", "study", "education"], holds_study_permit,
        "Study permit that has not ended", "Permis d’études qui n’a pas pris fin";
    /// Studies full-time on a study permit of their own.
    FULL_TIME_STUDENT, "full-time-student", Choice, &["study", "status"],
        |facts| Reading::every(&[
            holds_study_permit(facts),
            of_study(facts, &|study| Reading::told(study.full_time)),
        ]),
        "Full-time studies on a study permit", "Études à temps plein avec un permis d’études";
    /// Studies full-time.
    STUDIES_FULL_TIME, "studies-full-time", Choice, STUDY,
        |facts| of_study(facts, &|study| Reading::told(study.full_time)),
        "Full-time studies", "Études à temps plein";
    /// Studies at a university or college.
    AT_COLLEGE, "at-college", Choice, STUDY,
        |facts| of_study(facts, &|study| Reading::told(study.kind.map(|kind| {
            matches!(kind, SchoolKind::University | SchoolKind::College)
        }))),
        "University or college", "Université ou collège";
    /// Asked for a new work permit in time.
    RENEWED_IN_TIME, "renewed-in-time", Paper, STANDING,
        |facts| standing(facts, &|found| found.waits),
        "Renewal asked for before the permit ended", "Renouvellement demandé avant la fin du permis";
    /// Has stayed in Canada since the permit ended.
    STAYED_SINCE, "stayed-since", Fixed, &["applications", "status", "permit-expires", "circumstances-exempt"],
        stayed,
        "In Canada since the permit ended", "Au Canada depuis la fin du permis";
    /// Asked for a work permit while the study permit held.
    ASKED_AS_GRADUATE, "asked-as-graduate", Paper, GRADUATE, asked_as_graduate,
        "Asked for before the study permit ended", "Demande avant la fin du permis d’études";
    /// Asked for it within 90 days of the end of the studies.
    ASKED_IN_NINETY_DAYS, "asked-in-ninety-days", Paper, GRADUATE, asked_in_ninety_days,
        "Asked for within 90 days of completion", "Demande dans les 90 jours de la fin des études";
    /// Completed a program in Canada.
    COMPLETED_IN_CANADA, "completed-in-canada", Time, &["education"],
        |facts| completed(facts, &|done| falls(done, Day::MIN, facts.day)),
        "Program completed in Canada", "Programme terminé au Canada";
    /// Works without a permit.
    WORKS_WITHOUT_PERMIT, "works-without-permit", OtherParty, STANDING, works_without_permit,
        "Right to work without a permit", "Droit de travailler sans permis";
    /// A partner works or studies in Canada on a permit.
    PARTNER_ON_PERMIT, "partner-on-permit", OtherParty, &["partner"],
        |facts| Reading::any(&[PARTNER_MAY_WORK.read(facts), PARTNER_STUDENT.read(facts)]),
        "Partner with a permit", "Conjoint titulaire d’un permis";
    /// Has claimed refugee protection.
    CLAIMANT, "claimant", Fixed, STATUS, |facts| of_status(facts, &|status| {
            Reading::told(match status.code {
                Some(PermitCode::S61) => Some(true),
                _ => status.kind.map(|kind| kind == StatusKind::RefugeeClaimant),
            })
        }),
        "Refugee claimant", "Demandeur d’asile";
    /// Comes from abroad, or may still be served at the border.
    COMES_FROM_ABROAD, "comes-from-abroad", Choice, &["lives", "citizenships", "status"],
        comes_from_abroad,
        "From abroad, or exempt", "De l’étranger, ou personne exemptée";
    /// Citizen of the United States.
    US_CITIZEN, "us-citizen", Fixed, &["citizenships"], |facts| citizen_of(facts, &["US"]),
        "Citizen of the United States", "Citoyen des États-Unis";
    /// Citizen of Ukraine.
    UKRAINE_CITIZEN, "ukraine-citizen", Fixed, &["citizenships"],
        |facts| citizen_of(facts, &["UA"]), "Citizen of Ukraine", "Citoyen de l’Ukraine";
    /// Citizen of Iran.
    IRAN_CITIZEN, "iran-citizen", Fixed, &["citizenships"],
        |facts| citizen_of(facts, &["IR"]), "Citizen of Iran", "Citoyen de l’Iran";
}
