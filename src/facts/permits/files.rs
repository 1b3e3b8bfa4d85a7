//! What files under way open: applications for residence or for a permit, stage by stage.
//!
//! A file counts from the day it was received to the day before its decision. A
//! stage is read of one file at a time, never of two together.

use super::regional::lives_in_quebec;
use super::standing::standing;
use super::{
    LAST_PERMIT, PERMIT, STANDING, STATUS, facts_on_permits, falls, in_canada, of_partner,
    of_status, stay_ends,
};
use crate::facts::Facts;
use crate::facts::fact::{Core, Fact, Lever};
use crate::kernel::{Day, Reading, When, Why, Whys, YesNo, add_months, days_from, on, text};
use crate::profile::{
    Application, ApplicationClass, ApplicationKind, List, Maybe, PermitKind, Province, Standing,
    StatusKind,
};

/// Days left to a stay within which a sponsored spouse may ask before the receipt has come.
const NO_RECEIPT_DAYS: i32 = 14;
/// Months left to a permit at most, for the permit of the 2021 pathway.
const PATHWAY_MONTHS: u32 = 4;
/// Days left to a permit at most, for the candidates of Manitoba in 2025.
const CANDIDATE_DAYS: i32 = 45;
/// First day of the letters of Manitoba in 2025.
const LETTERS_OF_2025: Day = on(2025, 4, 22);

/// Years from which a child asks as family of an applicant from Hong Kong.
const ADULT: i32 = 18;

/// Files as told: none told, none, some.
pub(super) type Files<'a> = Option<&'a List<Application, 20>>;

/// Received by the day, and neither decided nor sent back.
fn under_way(file: &Application, day: Day) -> Reading {
    let received = file
        .filed
        .map_or(Reading::yes(true), |filed| falls(filed, Day::MIN, day));
    let open = match &file.decided {
        Some(Maybe::Some(decided)) => falls(*decided, days_from(day, 1), Day::MAX),
        Some(Maybe::None) | None => Reading::yes(file.refused != Some(true)),
    };
    Reading::every(&[received, open])
}

/// One of the files under way is of this kind and passes the test.
pub(super) fn a_file(
    files: Files,
    kind: ApplicationKind,
    day: Day,
    test: &dyn Fn(&Application) -> Reading,
) -> Reading {
    let Some(files) = files else {
        return Reading::told(None);
    };
    files.iter().fold(Reading::yes(false), |found, file| {
        let is = Reading::told(file.kind.map(|told| told == kind));
        found.max(Reading::every(&[is, under_way(file, day), test(file)]))
    })
}

/// One of the files for residence is of one of these classes and passes the test.
pub(super) fn residence(
    files: Files,
    day: Day,
    classes: &[ApplicationClass],
    test: &dyn Fn(&Application) -> Reading,
) -> Reading {
    a_file(files, ApplicationKind::PermanentResidence, day, &|file| {
        let of = Reading::told(file.class.map(|class| classes.contains(&class)));
        Reading::every(&[of, test(file)])
    })
}

fn own(
    facts: &Facts,
    classes: &[ApplicationClass],
    test: &dyn Fn(&Application) -> Reading,
) -> Reading {
    residence(facts.told.applications.as_ref(), facts.day, classes, test)
}

/// It passed the check on receipt; who passed a later stage passed that one too.
pub(super) fn is_complete(file: &Application) -> Reading {
    Reading::told(file.complete.or(file.eligible.filter(|passed| *passed)))
}

fn is_eligible(file: &Application) -> Reading {
    Reading::told(file.eligible)
}

/// Any file will do.
pub(super) fn any_file(_file: &Application) -> Reading {
    Reading::yes(true)
}

/// Classes whose file must be complete for a bridging permit.
const COMPLETE_IS_ENOUGH: &[ApplicationClass] = &[
    ApplicationClass::Cec,
    ApplicationClass::Fsw,
    ApplicationClass::Fst,
    ApplicationClass::NomineeExpressEntry,
    ApplicationClass::QuebecSkilled,
    ApplicationClass::QuebecInvestor,
];
/// Classes whose eligibility must have been passed.
const ELIGIBILITY_PASSED: &[ApplicationClass] = &[
    ApplicationClass::Nominee,
    ApplicationClass::AgriFood,
    ApplicationClass::HomeCare,
    ApplicationClass::Caregiver,
];
const NOMINEES: &[ApplicationClass] = &[
    ApplicationClass::NomineeExpressEntry,
    ApplicationClass::Nominee,
];
const QUEBEC: &[ApplicationClass] = &[
    ApplicationClass::QuebecSkilled,
    ApplicationClass::QuebecInvestor,
];
const SPONSORED: &[ApplicationClass] =
    &[ApplicationClass::SpouseInCanada, ApplicationClass::Family];

fn is_principal(file: &Application) -> Reading {
    Reading::told(file.principal)
}

fn principal_and_complete(file: &Application) -> Reading {
    Reading::every(&[is_principal(file), is_complete(file)])
}

fn principal_and_eligible(file: &Application) -> Reading {
    Reading::every(&[is_principal(file), is_eligible(file)])
}

/// Works on a permit or while its renewal is decided, or may restore status as a worker.
fn bridging_right(facts: &Facts) -> Reading {
    standing(facts, &|found| {
        found.works || (found.worker && found.restores)
    })
}

/// Status that holds, or was lost no more than 90 days ago.
fn has_or_restores(facts: &Facts) -> Reading {
    standing(facts, &|found| found.stays || found.restores)
}

fn ends_by(end: Option<When>, last: Day) -> Reading {
    end.map_or(Reading::told(None), |ends| falls(ends, Day::MIN, last))
}

/// A work permit that has not ended has four months left at most; no permit, no limit.
fn four_months_at_most(facts: &Facts) -> Reading {
    of_status(facts, &|status| match status.kind {
        None => Reading::told(None),
        Some(StatusKind::Worker) => ends_by(status.expires, add_months(facts.day, PATHWAY_MONTHS)),
        Some(_) => Reading::yes(true),
    })
}

fn sponsored_and_complete(facts: &Facts) -> Reading {
    let last = days_from(facts.day, NO_RECEIPT_DAYS);
    // A stay that has ended does not end soon.
    let ends_soon = of_status(facts, &|status| {
        stay_ends(status).map_or(Reading::told(None), |ends| falls(ends, facts.day, last))
    });
    own(facts, SPONSORED, &|file| {
        Reading::any(&[is_complete(file), ends_soon])
    })
}

/// No status, or a visitor: nothing that gives a right to work.
fn no_right_to_work(facts: &Facts) -> Reading {
    let status = facts.told.status.as_ref().and_then(Maybe::as_option);
    let kind = status.and_then(|status| status.kind);
    let other = matches!(
        kind,
        Some(StatusKind::RefugeeClaimant | StatusKind::PermanentResident | StatusKind::Citizen)
    );
    if other || status.is_some_and(|status| status.may_work == Some(true)) {
        return Reading::yes(false);
    }
    standing(facts, &|found| {
        !found.works && (!found.stays || found.visitor)
    })
}

/// The days of the policy for candidates: to the end of 2024, then those of the letters of
/// 2025. Between and after them, which permits it takes is not known.
fn candidates(facts: &Facts, test: &dyn Fn() -> Reading) -> Reading {
    let known = facts.day < on(2025, 1, 1)
        || (facts.day >= LETTERS_OF_2025 && facts.day <= on(2025, 12, 31));
    if known {
        test()
    } else {
        Reading::between(0, 1, Whys::of(Why::RuleNotKnown))
    }
}

/// The permit ended, or ends, in the days of the policy of the day.
fn candidate_permit(facts: &Facts) -> Reading {
    let last = if facts.day < on(2025, 1, 1) {
        on(2024, 12, 31)
    } else {
        days_from(facts.day, CANDIDATE_DAYS).min(on(2025, 12, 31))
    };
    of_status(facts, &|status| {
        status.expires.map_or(Reading::told(None), |ends| {
            falls(ends, on(2024, 5, 7), last)
        })
    })
}

/// A post-graduation permit that ended in the days of 2023; the days of earlier rounds are not known.
fn extended_permit(facts: &Facts) -> Reading {
    if facts.day < on(2023, 4, 6) {
        return Reading {
            whys: Whys::of(Why::RuleNotKnown),
            ..Reading::told(None)
        };
    }
    of_status(facts, &|status| {
        Reading::every(&[
            Reading::told(status.permit.map(|permit| permit == PermitKind::Pgwp)),
            status.expires.map_or(Reading::told(None), |ends| {
                falls(ends, on(2021, 9, 20), on(2023, 12, 31))
            }),
        ])
    })
}

/// Manitoba; in 2024 Alberta and Yukon as well.
fn candidate_province(facts: &Facts) -> Reading {
    let home = facts.told.lives.as_ref().and_then(|home| home.province);
    Reading::told(home.map(|home| match home {
        Province::Mb => true,
        Province::Ab | Province::Yt => facts.day < on(2025, 1, 1),
        _ => false,
    }))
}

const FILES: &[&str] = &["applications"];
const FILES_AND_STATUS: &[&str] = &["applications", "status", "permit-expires"];

facts_on_permits! {
    /// The bridging permit follows a work permit, or status that may be restored as a worker.
    BRIDGING_RIGHT, "bridging-right", OtherParty, LAST_PERMIT, bridging_right,
        "Work permit, wait for its renewal, or status to restore as a worker",
        "Permis de travail, attente de son renouvellement, ou statut de travailleur à rétablir";
    /// Principal applicant in a class that opens a bridging permit.
    BRIDGING_FILE, "bridging-file", Paper, FILES,
        |facts| Reading::any(&[
            own(facts, COMPLETE_IS_ENOUGH, &is_principal),
            own(facts, ELIGIBILITY_PASSED, &is_principal),
        ]),
        "Principal applicant in one of these classes", "Demandeur principal dans une de ces catégories";
    /// The file reached the stage its class asks for.
    BRIDGING_STAGE, "bridging-stage", OtherParty, FILES,
        |facts| Reading::any(&[
            own(facts, COMPLETE_IS_ENOUGH, &principal_and_complete),
            own(facts, ELIGIBILITY_PASSED, &principal_and_eligible),
        ]),
        "Stage of the application", "Étape de la demande";
    /// No file as a nominee of a province.
    NO_NOMINEE_FILE, "no-nominee-file", Fixed, FILES,
        |facts| own(facts, NOMINEES, &any_file).opposite(),
        "No application as a nominee", "Aucune demande à titre de candidat d’une province";
    /// No file as a person selected by Quebec.
    NO_QUEBEC_FILE, "no-quebec-file", Fixed, FILES,
        |facts| own(facts, QUEBEC, &any_file).opposite(),
        "No application as selected by Quebec", "Aucune demande à titre de personne choisie par le Québec";
    /// No file under the home care pilots of 2019, or a home outside Quebec.
    HOME_CARE_PLACE, "home-care-place", Choice, &["applications", "lives"],
        |facts| Reading::any(&[
            own(facts, &[ApplicationClass::HomeCare], &any_file).opposite(),
            lives_in_quebec(facts).opposite(),
        ]),
        "Outside Quebec, for the home care pilots of 2019", "À l’extérieur du Québec, pour les programmes pilotes de 2019";
    /// Status that holds or may be restored.
    STATUS_OR_RESTORABLE, "status-or-restorable", Time, STANDING, has_or_restores,
        "Status today, or lost no more than 90 days ago", "Statut aujourd’hui, ou perdu depuis 90 jours ou moins";
    /// Status that holds, or restoration that was asked for in time.
    STATUS_OR_ASKED, "status-or-asked", Paper, STANDING,
        |facts| standing(facts, &|found| found.stays || found.asked),
        "Status today, or its restoration asked for within 90 days", "Statut aujourd’hui, ou rétablissement demandé dans les 90 jours";
    /// Outside Canada, or with status that holds or may be restored.
    STAY_IN_ORDER, "stay-in-order", Time, &["lives", "status", "permit-expires", "applications", "may-work"],
        |facts| Reading::any(&[in_canada(facts).opposite(), has_or_restores(facts)]),
        "Outside Canada, or status in order", "À l’étranger, ou statut en règle";
    /// Sponsored as a spouse or partner, or with one.
    SPONSORED_FILE, "sponsored-file", Paper, FILES, |facts| own(facts, SPONSORED, &any_file),
        "Application of a sponsored spouse or partner", "Demande d’un époux ou conjoint parrainé";
    /// That file is complete, or the stay ends too soon to wait for the receipt.
    SPONSORED_STAGE, "sponsored-stage", OtherParty, FILES_AND_STATUS, sponsored_and_complete,
        "Complete application, or stay that ends within 2 weeks", "Demande complète, ou séjour qui prend fin dans les 2 semaines";
    /// The partner is a citizen or permanent resident.
    PARTNER_MAY_SPONSOR, "partner-may-sponsor", Fixed, &["partner"],
        |facts| of_partner(facts, &|partner| {
            Reading::told(partner.status.map(|standing| standing != Standing::Foreign))
        }),
        "Partner who is a citizen or permanent resident", "Conjoint citoyen ou résident permanent";
    /// Approved in principle as a spouse in Canada, or granted an exemption.
    APPROVED_FILE, "approved-file", OtherParty, FILES,
        |facts| own(
            facts,
            &[ApplicationClass::SpouseInCanada, ApplicationClass::Humanitarian],
            &is_eligible,
        ),
        "Application approved in principle", "Demande approuvée en principe";
    /// Applied as a start-up founder.
    START_UP_FILE, "start-up-file", Paper, FILES,
        |facts| own(facts, &[ApplicationClass::StartUp], &any_file),
        "Start-up visa application", "Demande de visa pour démarrage d’entreprise";
    /// Applied under the pathway of 2021.
    PATHWAY_FILE, "pathway-file", Fixed, FILES,
        |facts| own(facts, &[ApplicationClass::TemporaryToPermanent], &any_file),
        "Application of the 2021 pathway", "Demande de la voie d’accès de 2021";
    /// Applied under that pathway as a family member.
    PATHWAY_FAMILY, "pathway-family", Fixed, FILES,
        |facts| own(facts, &[ApplicationClass::TemporaryToPermanent], &|file| {
            is_principal(file).opposite()
        }),
        "Accompanying family member in it", "Membre de la famille qui accompagne, dans cette demande";
    /// The work permit has four months left at most.
    FOUR_MONTHS_AT_MOST, "four-months-at-most", Time, STATUS, four_months_at_most,
        "No more than 4 months left on the permit", "Au plus 4 mois de validité restants au permis";
    /// Applied under the Hong Kong streams, and the file was taken in.
    HONG_KONG_FILE, "hong-kong-file", OtherParty, FILES,
        |facts| own(facts, &[ApplicationClass::HongKong], &is_complete),
        "Hong Kong application taken into processing", "Demande de Hong Kong acceptée pour traitement";
    /// Principal applicant in it, or old enough to ask as family.
    HONG_KONG_AGE, "hong-kong-age", Fixed, &["applications", "born"],
        |facts| Reading::any(&[
            own(facts, &[ApplicationClass::HongKong], &is_principal),
            facts.age_on_day.reaches(ADULT),
        ]),
        "Principal applicant, or 18 or older", "Demandeur principal, ou 18 ans ou plus";
    /// Applied under the home care pilots, and the file is complete.
    HOME_CARE_FILE, "home-care-file", OtherParty, FILES,
        |facts| own(facts, &[ApplicationClass::HomeCareWorker], &is_complete),
        "Complete home care application", "Demande complète des soins à domicile";
    /// No right to work, and no status but that of a visitor.
    NO_RIGHT_TO_WORK, "no-right-to-work", Fixed, STANDING, no_right_to_work,
        "No right to work today", "Aucun droit de travailler aujourd’hui";
    /// A permit that ended in the days of the policy for candidates.
    CANDIDATE_PERMIT, "candidate-permit", Fixed, STATUS,
        |facts| candidates(facts, &|| candidate_permit(facts)),
        "End of the permit", "Fin du permis";
    /// Lives in a province that takes part.
    CANDIDATE_PROVINCE, "candidate-province", Choice, &["lives"],
        |facts| candidates(facts, &|| candidate_province(facts)),
        "Province of residence", "Province de résidence";
    /// A post-graduation permit that ended in the days of the policy.
    EXTENDED_PERMIT, "extended-permit", Fixed, PERMIT, extended_permit,
        "End of the post-graduation permit", "Fin du permis postdiplôme";
}
