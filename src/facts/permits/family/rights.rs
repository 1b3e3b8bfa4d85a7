//! What the partner may do in Canada now, and what is still to be decided.
//!
//! The permit of the partner is looked at on the day the family's is decided. What the
//! partner asked for, and what a letter approved, may therefore still come in time.

use super::super::standing::{Stand, standing_of};
use super::super::{falls, in_canada, of_partner, of_status, within};
use super::codes::bears;
use crate::facts::Facts;
use crate::kernel::{Day, Reading, Why, Whys, add_months, on};
use crate::profile::{
    Application, ApplicationKind, Home, Lmia, Maybe, PermitCode, Profile, Said, Standing, Status,
    StatusKind,
};

/// First day of the rules that took the permit from most families.
const NEW_RULES_SINCE: Day = on(2025, 1, 21);

/// Left to the officer who decides on the partner's own permit.
pub(super) fn waits() -> Reading {
    Reading {
        whys: Whys::of(Why::OfficerDecides),
        ..Reading::told(None)
    }
}

/// Reads the permit of the partner.
pub(super) fn of_permit(facts: &Facts, test: &dyn Fn(&Status) -> Reading) -> Reading {
    of_partner(facts, &|partner| match (&partner.permit, partner.status) {
        // A citizen or permanent resident holds none.
        (None, Some(Standing::Citizen | Standing::PermanentResident)) => Reading::yes(false),
        (permit, _) => within(permit.as_ref(), test),
    })
}

/// Where the partner stands on the day, as the person's own standing is read.
fn stands(facts: &Facts, test: &dyn Fn(&Stand) -> bool) -> Reading {
    of_partner(facts, &|partner| {
        if partner.permit.is_none()
            && matches!(
                partner.status,
                Some(Standing::Citizen | Standing::PermanentResident)
            )
        {
            return Reading::yes(false);
        }
        let told = Profile {
            status: partner.permit.clone(),
            applications: partner.applications.clone(),
            study: partner.study.clone(),
            education: partner.education.clone(),
            work: partner.work.clone(),
            lives: Home::told(partner.lives_in_canada),
            ..Profile::default()
        };
        standing_of(&told, facts.day, test)
    })
}

/// May work: on a permit, while a renewal is waited for, or without a permit but not as a student.
pub(super) fn may_work(facts: &Facts) -> Reading {
    let exempt = of_permit(facts, &|status| match (status.kind, status.expires) {
        (Some(StatusKind::Visitor), ends) if status.may_work == Some(true) => {
            ends.map_or(Reading::told(None), |ends| falls(ends, facts.day, Day::MAX))
        }
        _ => Reading::yes(false),
    });
    Reading::any(&[
        stands(facts, &|stand| stand.works || stand.by_claim),
        exempt,
    ])
}

/// Holds a study permit.
pub(super) fn studies(facts: &Facts) -> Reading {
    stands(facts, &|stand| stand.studies)
}

/// May study: on a study permit, or as a student whose request made in time is not decided.
pub(super) fn may_study(facts: &Facts) -> Reading {
    let asked = |kind| is_coming(facts, kind, &|_| Some(true)) == Some(true);
    let student = of_permit(facts, &|status| {
        Reading::yes(status.kind == Some(StatusKind::Student))
    });
    Reading::any(&[
        studies(facts),
        Reading::every(&[
            student,
            stands(facts, &|stand| stand.stays),
            Reading::yes(asked(ApplicationKind::StudyPermit) || asked(ApplicationKind::WorkPermit)),
        ]),
    ])
}

/// Asked to restore a status, and waits.
pub(super) fn restores(facts: &Facts) -> Reading {
    stands(facts, &|stand| stand.asked)
}

/// Whether the partner asked for a permit of this kind that passes the test. One that is
/// approved and not held yet counts: it is given at the border.
fn is_coming(
    facts: &Facts,
    kind: ApplicationKind,
    test: &dyn Fn(&Application) -> Option<bool>,
) -> Option<bool> {
    let Some(Maybe::Some(partner)) = &facts.told.partner else {
        return Some(false);
    };
    let holds_none = matches!(partner.permit, Some(Maybe::None));
    let mut found = Some(false);
    for file in partner.applications.as_deref().unwrap_or_default() {
        let decided = matches!(file.decided, Some(Maybe::Some(when)) if when.most <= facts.day);
        let filed = file.filed.is_none_or(|when| when.least <= facts.day);
        let counts = file.kind == Some(kind)
            && filed
            && file.refused != Some(true)
            && (holds_none || !decided);
        if counts {
            match test(file) {
                Some(true) => return Some(true),
                None => found = None,
                Some(false) => {}
            }
        }
    }
    found
}

/// Holds no permit, and has an offer with all that a permit asks of the employer.
fn may_ask(facts: &Facts) -> bool {
    match &facts.told.partner {
        Some(Maybe::Some(partner)) if matches!(partner.permit, Some(Maybe::None)) => matches!(
            partner.offer.as_ref().and_then(Maybe::as_option),
            Some(offer) if matches!(offer.lmia, Some(Lmia::Positive | Lmia::Exempt))
        ),
        _ => false,
    }
}

/// May work, or a permit to do so may still be decided in time.
pub(super) fn may_come_to_work(facts: &Facts) -> Reading {
    let now = may_work(facts);
    if now.range.most == 0 && will_be_decided(facts) {
        return waits();
    }
    now
}

fn will_be_decided(facts: &Facts) -> bool {
    may_ask(facts) || is_coming(facts, ApplicationKind::WorkPermit, &|_| Some(true)) == Some(true)
}

/// Holds a study permit, or one may still be decided in time.
pub(super) fn may_come_to_study(facts: &Facts) -> Reading {
    let now = studies(facts);
    let asked = || is_coming(facts, ApplicationKind::StudyPermit, &|_| Some(true));
    if now.range.most == 0 && asked() == Some(true) {
        return waits();
    }
    now
}

/// Lasts so many months more. While the permit or its renewal is waited for, that hangs on the decision.
pub(super) fn lasts(facts: &Facts, months: u32) -> Reading {
    let by_wait = stands(facts, &|stand| stand.by_wait);
    let printed = of_permit(facts, &|status| {
        status.expires.map_or(Reading::told(None), |ends| {
            falls(ends, add_months(facts.day, months), Day::MAX)
        })
    });
    if printed.range.most == 0 && may_work(facts).range.most == 0 && will_be_decided(facts) {
        return waits();
    }
    Reading::any(&[
        Reading::every(&[by_wait, waits()]),
        Reading::every(&[by_wait.opposite(), printed]),
    ])
}

/// Works on a permit with one of these codes, or asked for one.
pub(super) fn works_on(facts: &Facts, codes: &[PermitCode]) -> Reading {
    let works = may_work(facts);
    if works.range.most == 0 {
        let asked = is_coming(facts, ApplicationKind::WorkPermit, &|file| {
            file.code.map(|code| codes.contains(&code))
        });
        return match asked {
            Some(false) => works,
            Some(true) => waits(),
            None => Reading::told(None),
        };
    }
    let coded = of_permit(facts, &|status| Reading::told(bears(status, codes)));
    Reading::every(&[works, coded])
}

/// The person holds a family permit of the rules before 21 January 2025, and asks to
/// match the authorization the partner has already: the officer compares the two.
pub(super) fn matches_old_permit(facts: &Facts, codes: &[PermitCode], cut: Reading) -> Reading {
    if facts.day < NEW_RULES_SINCE {
        return Reading::yes(false);
    }
    let held = of_status(facts, &|status| match status.kind {
        None => Reading::told(None),
        Some(StatusKind::Worker | StatusKind::Maintained) => Reading::told(bears(status, codes)),
        Some(_) => Reading::yes(false),
    });
    Reading::every(&[held, cut, in_canada(facts), waits()])
}

/// Whether the permit was cut short by the passport alone.
pub(super) fn cut_by_passport(facts: &Facts) -> Reading {
    Reading::told(facts.told.said(Said::PassportCut))
}
