//! What the job offered settles for any permit: the employer, the hours, the border.

use super::{citizen_of, facts_on_permits, falls, of_offer, of_status, within};
use crate::facts::fact::{Core, Fact, Lever};
use crate::facts::permits::lmia::SEASONAL_COUNTRIES;
use crate::facts::{FRENCH_ORAL, Facts};
use crate::kernel::{Clb, Day, Hours, Reading, Why, Whys, YesNo, days_from, on, text};
use crate::profile::{Job, Level, Lmia, LmiaStream, Maybe, Offer, Said, TestLanguage};
use crate::values::language_tests::{language, validity};
use crate::values::low_wage_areas::is_home_care;

/// First day from which a placement of a post-secondary program needs no permit of its own.
const PLACEMENTS_SINCE: Day = on(2026, 4, 1);
/// Most hours a week, in tenths, where none are told.
const MOST_TENTHS: i32 = 1_680;
/// The highest level there is.
const TOP_LEVEL: i32 = 10;

const NOT_ASKED: Whys = Whys::of(Why::NotAsked);
const OFFICER: Whys = Whys::of(Why::OfficerDecides);

fn said(facts: &Facts, said: Said) -> Reading {
    Reading::told(facts.told.said(said))
}

fn the_offer(facts: &Facts) -> Option<&Offer> {
    facts.told.offer.as_ref().and_then(Maybe::as_option)
}

/// Not declared ineligible. The answer on the offer covers embassies as well, which may hire.
pub(crate) fn employer_allowed(facts: &Facts) -> Reading {
    if the_offer(facts).is_some_and(|offer| offer.barred == Some(true)) {
        said(facts, Said::ExemptEmployer)
    } else {
        Reading::yes(true)
    }
}

/// Hours of one present job in Canada, in tenths: least and most; none for one that is not.
fn hours_of(job: &Job, day: Day) -> (i32, i32) {
    let elsewhere =
        job.province.is_none() && job.country.is_some_and(|country| !country.is_canada());
    let begun = job
        .from
        .map_or(Reading::told(None), |from| falls(from, Day::MIN, day));
    let goes_on = match job.to {
        Some(Maybe::Some(to)) => falls(to, days_from(day, 1), Day::MAX),
        Some(Maybe::None) | None => Reading::yes(true),
    };
    let held = Reading::every(&[begun, goes_on]).range;
    if elsewhere || held.most == 0 {
        return (0, 0);
    }
    let here = job.province.is_some() || job.country.is_some();
    let hours = job.hours_per_week.map(|hours| hours.tenths());
    (
        if here && held.least == 1 {
            hours.unwrap_or(0)
        } else {
            0
        },
        hours.unwrap_or(MOST_TENTHS),
    )
}

/// The job offered and those that go on, together. Whether one is left for the offer, or is the
/// one offered, is not told: the job offered alone is the least.
fn all_hours(facts: &Facts) -> Reading {
    let offered = the_offer(facts).and_then(|offer| offer.hours_per_week);
    let (least, mut most) =
        offered.map_or((0, MOST_TENTHS), |hours| (hours.tenths(), hours.tenths()));
    match &facts.told.work {
        None => most = MOST_TENTHS,
        Some(work) => {
            let employer = the_offer(facts).and_then(|offer| offer.employer.as_ref());
            for job in work.iter() {
                let same = employer.is_some() && employer == job.employer.as_ref();
                if !same {
                    most = most.saturating_add(hours_of(job, facts.day).1);
                }
            }
        }
    }
    let whole = |tenths: i32| tenths.min(MOST_TENTHS).saturating_add(9) / 10;
    Reading::between(whole(least), whole(most), NOT_ASKED)
}

/// A placement of a post-secondary program, since none of them needs a permit of its own.
fn placement(facts: &Facts) -> Reading {
    if facts.day < PLACEMENTS_SINCE {
        return Reading::yes(false);
    }
    let after_secondary = within(facts.told.study.as_ref(), &|study| {
        Reading::told(study.level.map(|level| level != Level::Secondary))
    });
    Reading::every(&[said(facts, Said::Placement), after_secondary])
}

/// Not for seasonal farm work, nor for care in homes, on an assessment.
fn taken_at_border(facts: &Facts) -> Reading {
    let Some(Maybe::Some(offer)) = &facts.told.offer else {
        return Reading::told(facts.told.offer.as_ref().map(|_| true));
    };
    if offer.lmia == Some(Lmia::Exempt) {
        return Reading::yes(true);
    }
    let told_seasonal = Reading::every(&[
        Reading::yes(offer.seasonal == Some(true)),
        super::lmia::farm_work(offer),
    ]);
    let seasonal = match offer.stream {
        Some(stream) => Reading::yes(stream == LmiaStream::SeasonalAgricultural),
        None => Reading::every(&[
            citizen_of(facts, SEASONAL_COUNTRIES),
            super::lmia::farm_work(offer),
            Reading::told(None),
        ]),
    };
    let care = Reading::told(offer.noc.map(is_home_care));
    Reading::any(&[seasonal, told_seasonal, care]).opposite()
}

/// The assessment is issued, or none is needed. With none at all, one may be needed: which
/// exemption applies is not told with the offer.
fn assessment_issued(facts: &Facts) -> Reading {
    match &facts.told.offer {
        Some(Maybe::None) => Reading::yes(true),
        _ => of_offer(facts, &|offer| match offer.lmia {
            Some(Lmia::Positive | Lmia::Exempt) => Reading::yes(true),
            Some(Lmia::Pending) => Reading::yes(false),
            Some(Lmia::None) => Reading::between(0, 1, OFFICER),
            None => Reading::told(None),
        }),
    }
}

/// Resident of Greenland or St. Pierre and Miquelon, or permanent resident of the United States.
fn near_neighbour(facts: &Facts) -> Reading {
    let home = facts.told.lives.as_ref().and_then(|home| home.country);
    match (
        home.as_ref().map(|country| country.code()),
        facts.told.said(Said::BorderExempt),
    ) {
        (Some("GL" | "PM"), _) => Reading::yes(true),
        // The answer covers truck drivers and appointments too.
        (_, Some(true)) => Reading::between(0, 1, OFFICER),
        (_, Some(false)) => Reading::yes(false),
        (Some("US" | "CA") | None, None) => Reading::told(None),
        (Some(_), None) => Reading::yes(false),
    }
}

/// A test that counts settles the level; without one, other proof may do.
fn french_shown(facts: &Facts) -> Reading {
    let reading = FRENCH_ORAL.read(facts);
    let Some(tests) = &facts.told.tests else {
        return reading;
    };
    let counts =
        |test| language(test) == TestLanguage::Fr && validity(test, facts.day).range.most == 1;
    if tests.iter().any(counts) {
        reading
    } else {
        Reading::between(0, TOP_LEVEL, OFFICER)
    }
}

/// The job offered is the one the old permit named, or that permit named none.
pub(crate) fn under_old_permit(facts: &Facts) -> Reading {
    let open = of_status(facts, &|status| super::is_tied(facts, status).opposite());
    let same = of_offer(facts, &|offer| Reading::told(offer.permit_employer));
    Reading::any(&[open, same])
}

/// Holds an open permit under which the job offered may be done.
pub(crate) fn open_permit_covers(facts: &Facts) -> Reading {
    let starts = the_offer(facts).and_then(|offer| offer.from);
    let held = of_status(facts, &|status| {
        let lasts = match (starts, status.expires) {
            (Some(from), Some(ends)) => falls(ends, from.most, Day::MAX),
            (_, _) => Reading::yes(true),
        };
        Reading::every(&[
            super::holds_permit(status, facts.day),
            super::is_tied(facts, status).opposite(),
            lasts,
        ])
    });
    Reading::every(&[held, employer_allowed(facts)])
}

/// Hours a week of the job offered and of those that go on, rounded up.
pub static ALL_WEEKLY_HOURS: Fact<Hours> = Fact::new(Core {
    id: "all-weekly-hours",
    says: text(
        "Hours of work a week, all jobs together",
        "Heures de travail par semaine, tous emplois réunis",
    ),
    rests_on: &["offer", "work"],
    lever: Lever::Choice,
    read: all_hours,
    sums: None,
});

/// French in speaking and listening, by a test or by other proof.
pub static FRENCH_SHOWN: Fact<Clb> = Fact::new(Core {
    id: "french-shown",
    says: text(
        "French, lower of speaking and listening; a test is not the only proof",
        "Français, la plus faible de l’expression orale et de la compréhension de l’oral; un test n’est pas la seule preuve",
    ),
    rests_on: &["tests"],
    lever: Lever::Test,
    read: french_shown,
    sums: None,
});

facts_on_permits! {
    /// The employer is not on the list of those declared ineligible.
    EMPLOYER_ALLOWED, "employer-allowed", OtherParty, &["offer", "circumstances-employer"], employer_allowed,
        "Employer who may hire", "Employeur qui a le droit d’embaucher";
    /// The employer filed the offer and gave its number, or need not, R209.91.
    OFFER_REGISTERED, "offer-registered", OtherParty, &["circumstances-employer"],
        |facts| Reading::any(&[said(facts, Said::OfferNumber), said(facts, Said::ExemptEmployer)]),
        "Offer number, or an employer who needs none", "Numéro de l’offre, ou employeur qui n’en a pas besoin";
    /// A placement of the program, done on the study permit.
    PLACEMENT_ON_STUDY_PERMIT, "placement-on-study-permit", OtherParty, &["circumstances-work", "study"], placement,
        "Placement of a post-secondary program", "Stage d’un programme postsecondaire";
    /// A job for which permits are issued at the border.
    TAKEN_AT_BORDER, "taken-at-border", OtherParty, &["offer", "citizenships"], taken_at_border,
        "Job for which the border issues permits", "Emploi pour lequel la frontière délivre des permis";
    /// The assessment is there, or none is needed.
    ASSESSMENT_ISSUED, "assessment-issued", OtherParty, &["offer"], assessment_issued,
        "Assessment issued, or none needed", "Étude délivrée, ou aucune exigée";
    /// A neighbour who need not have the assessment yet.
    NEAR_NEIGHBOUR, "near-neighbour", Fixed, &["lives", "circumstances-exempt"], near_neighbour,
        "Resident of Greenland or of Saint-Pierre and Miquelon, or permanent resident of the United States",
        "Résident du Groenland ou de Saint-Pierre-et-Miquelon, ou résident permanent des États-Unis";
    /// The medical certificate is there, or none is needed.
    MEDICAL_CERTIFICATE, "medical-certificate", Paper, &["circumstances-exempt"],
        |facts| said(facts, Said::NoMedicalCertificate).opposite(),
        "Medical certificate, or none needed", "Certificat médical, ou aucun exigé";
}
