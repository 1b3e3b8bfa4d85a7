//! Labour market impact assessments: fee, times, caps, lengths and advertising.
//!
//! The fee is paid by the employer and never by the worker. Lists hold steps, oldest
//! first; a day before the first step is not known. Times are published numbers of
//! business days, not a promise.

use super::sources::{IRPR, LMIA_PAGES, LMIA_TIMES};
use crate::kernel::{Cite, Dated, Day, Dollars, Grade, Step, Text, on, since, text};

/// The fee for each position: dollars. Our sources do not say since when it is 1,000.
pub static FEE: Dated<Dollars> = Dated::new(&[
    since(2015, 1, 1).is_not_known(),
    since(2026, 6, 12).is(1_000).by(IRPR.at("315.2")),
    // No source confirms a fee from then on.
    since(2026, 12, 1).is_not_known(),
]);

/// Where no fee is due.
pub static NO_FEE: &[(Cite, Text)] = &[
    (
        IRPR.at("315.2(4)-(5)"),
        text("Primary agriculture", "Agriculture primaire"),
    ),
    (
        IRPR.at("315.2"),
        text(
            "Seasonal Agricultural Worker Program",
            "Programme des travailleurs agricoles saisonniers",
        ),
    ),
    (
        IRPR.at("315.2"),
        text(
            "Care in a private home for a person with a medical certificate, when the employer is that person, family or a co-resident",
            "Soins à domicile d’une personne qui a un certificat médical, quand l’employeur est cette personne, sa famille ou quelqu’un qui habite avec elle",
        ),
    ),
    (
        IRPR.at("315.2"),
        text(
            "Care of a child under 13 who lives with the employer, in a family with a gross income of $150,000 or less",
            "Garde d’un enfant de moins de 13 ans qui habite chez l’employeur, dans une famille dont le revenu brut est de 150 000 $ ou moins",
        ),
    ),
    (
        IRPR.at("315.2"),
        text(
            "Support for permanent residence only, without a work permit",
            "Appui à la résidence permanente seulement, sans permis de travail",
        ),
    ),
];

/// Months for which a letter can be used after it was issued.
pub static LETTER_MONTHS: &[Step] = &[
    since(2015, 1, 1).is_not_known(),
    since(2024, 5, 1)
        .is(6)
        .by(LMIA_PAGES.at("Validity of the letter")),
];

/// Most months before the job begins at which the request may be made.
pub static MONTHS_AHEAD: &[Step] = &[since(2025, 11, 6)
    .is(6)
    .by(LMIA_PAGES.at("When to apply").graded(Grade::A))];

const CAP: Cite = LMIA_PAGES.at("Cap on low-wage positions");

/// Most low-wage workers at a place of work, per hundred; in most sectors.
pub static CAP_PERCENT: &[Step] = &[
    since(2022, 4, 30).is(20).by(CAP),
    since(2024, 9, 26).is(10).by(CAP),
];

/// The same in construction, food manufacturing, hospitals, and nursing and residential
/// care. Before September 2024 other sectors had caps of their own.
pub static CAP_PERCENT_OF_FOUR_SECTORS: &[Step] = &[
    since(2022, 4, 30).is_not_known(),
    since(2024, 9, 26).is(20).by(CAP),
];

/// The same outside the metropolitan areas, in a province that asked for relief. Nova Scotia
/// and Quebec were the first; which others did is not known.
pub static CAP_PERCENT_WITH_RURAL_RELIEF: &[Step] = &[
    since(2026, 4, 1).is(15).by(LMIA_PAGES.at("Rural relief")),
    since(2027, 4, 1).is_not_known(),
];

const LENGTH: Cite = LMIA_PAGES.at("Duration of employment");

/// Most months of a low-wage job.
pub static LOW_WAGE_MONTHS: &[Step] = &[
    since(2015, 1, 1).is_not_known(),
    since(2024, 9, 26).is(12).by(LENGTH),
];

/// Weeks for which a low-wage job must be advertised, in the three months before the request,
/// with proof of effort to recruit youth. It was 4 weeks before; since when is not known.
pub static LOW_WAGE_AD_WEEKS: &[Step] = &[
    since(2015, 1, 1).is_not_known(),
    since(2026, 4, 1).is(8).by(LMIA_PAGES.at("Advertising")),
];

/// Months whose processing times were read, and the day on which the last were published.
pub static TIMES_OF: [&str; 2] = ["2025-08", "2026-05"];

/// Day on which the times of May 2026 were published.
pub const TIMES_PUBLISHED: Day = on(2026, 6, 9);

/// Where the times were read.
pub const TIMES_LAW: Cite = LMIA_TIMES.at("Average processing times");

/// One stream.
#[derive(Debug)]
pub struct Stream {
    /// Short and stable, as in a profile.
    pub id: &'static str,
    /// Business days in August 2025 and in May 2026.
    pub days: [Option<i32>; 2],
    /// Most months of the job. None: the letter says, or it is permanent.
    pub months: Option<i32>,
    /// Its name.
    pub says: Text,
}

/// Every stream.
pub static STREAMS: &[Stream] = &[
    Stream {
        id: "high-wage",
        days: [Some(37), Some(64)],
        months: Some(36),
        says: text("High-wage stream", "Volet des postes à haut salaire"),
    },
    Stream {
        id: "low-wage",
        days: [Some(41), Some(61)],
        months: Some(12),
        says: text("Low-wage stream", "Volet des postes à bas salaire"),
    },
    Stream {
        id: "global-talent",
        days: [Some(9), Some(10)],
        months: Some(36),
        says: text("Global Talent Stream", "Volet des talents mondiaux"),
    },
    Stream {
        id: "agricultural",
        days: [Some(14), Some(22)],
        months: Some(24),
        says: text("Agricultural stream", "Volet agricole"),
    },
    Stream {
        id: "seasonal-agricultural",
        days: [Some(7), Some(11)],
        months: Some(8),
        says: text(
            "Seasonal Agricultural Worker Program",
            "Programme des travailleurs agricoles saisonniers",
        ),
    },
    Stream {
        id: "caregiver",
        days: [None, None],
        months: None,
        says: text("In-home caregivers", "Aides familiaux à domicile"),
    },
    Stream {
        id: "permanent",
        days: [Some(254), Some(114)],
        months: None,
        says: text(
            "In support of permanent residence",
            "À l’appui de la résidence permanente",
        ),
    },
];

/// Where the lengths of jobs stand.
pub const LENGTHS_LAW: Cite = LENGTH;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::in_force;
    use crate::profile::LmiaStream;

    fn at(steps: &'static [Step], day: Day) -> Option<i32> {
        in_force(steps, day).and_then(|step| step.value)
    }

    #[test]
    fn a_letter_is_good_for_six_months_since_may_2024() {
        assert_eq!(at(LETTER_MONTHS, on(2024, 4, 30)), None);
        assert_eq!(at(LETTER_MONTHS, on(2024, 5, 1)), Some(6));
    }

    #[test]
    fn the_cap_was_halved_on_26_september_2024() {
        assert_eq!(at(CAP_PERCENT, on(2022, 4, 29)), None);
        assert_eq!(at(CAP_PERCENT, on(2024, 9, 25)), Some(20));
        assert_eq!(at(CAP_PERCENT, on(2024, 9, 26)), Some(10));
        assert_eq!(at(CAP_PERCENT_OF_FOUR_SECTORS, on(2024, 9, 25)), None);
        assert_eq!(at(CAP_PERCENT_OF_FOUR_SECTORS, on(2024, 9, 26)), Some(20));
        assert_eq!(at(LOW_WAGE_MONTHS, on(2024, 9, 25)), None);
        assert_eq!(at(LOW_WAGE_MONTHS, on(2024, 9, 26)), Some(12));
    }

    #[test]
    fn rural_relief_ends_with_march_2027_and_what_comes_then_is_not_known() {
        let relief = |year, month, day| at(CAP_PERCENT_WITH_RURAL_RELIEF, on(year, month, day));
        assert_eq!(relief(2026, 3, 31), None);
        assert_eq!(relief(2026, 4, 1), Some(15));
        assert_eq!(relief(2027, 3, 31), Some(15));
        assert_eq!(relief(2027, 4, 1), None);
    }

    #[test]
    fn eight_weeks_of_advertising_since_april_2026() {
        assert_eq!(at(LOW_WAGE_AD_WEEKS, on(2026, 3, 31)), None);
        assert_eq!(at(LOW_WAGE_AD_WEEKS, on(2026, 4, 1)), Some(8));
    }

    #[test]
    fn steps_stand_oldest_first() {
        for steps in [
            LETTER_MONTHS,
            MONTHS_AHEAD,
            CAP_PERCENT,
            CAP_PERCENT_OF_FOUR_SECTORS,
            CAP_PERCENT_WITH_RURAL_RELIEF,
            LOW_WAGE_MONTHS,
            LOW_WAGE_AD_WEEKS,
        ] {
            assert!(steps.windows(2).all(|two| two[0].since < two[1].since));
        }
    }

    #[test]
    fn streams_are_those_of_a_profile() {
        let ids: Vec<&str> = STREAMS.iter().map(|stream| stream.id).collect();
        let words: Vec<&str> = LmiaStream::ALL.iter().map(|stream| stream.word()).collect();
        assert_eq!(ids, words);
    }
}
