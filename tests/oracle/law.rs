//! The ranking of 2025-03-25 to 2026-11-02, typed from its tables with plain ifs.
//!
//! Source: `facts/express-entry.md` parts 3.1 to 3.5. Slow on purpose, and
//! written without a look at the grid of the crate.

/// Listening, reading, writing, speaking. 0 is below 4, 10 is 10 or more.
pub(crate) type Four = [u8; 4];

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Schooling {
    LessThanSecondary,
    Secondary,
    OneYear,
    TwoYears,
    ThreeYears,
    TwoOrMore,
    MasterOrProfessional,
    Doctorate,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum StudyInCanada {
    No,
    OneOrTwoYears,
    ThreeYearsOrMore,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Studies {
    pub(crate) level: Schooling,
    /// A degree to enter a licensed profession of TEER 1, whatever the field (ED-8).
    pub(crate) entry_to_practice: bool,
    pub(crate) in_canada: StudyInCanada,
}

/// Complete years.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Years {
    pub(crate) canadian: i32,
    pub(crate) foreign: i32,
}

/// Test results that count on the day, by language; each array is one sitting.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub(crate) struct Tongues {
    pub(crate) english: Vec<Four>,
    pub(crate) french: Vec<Four>,
}

/// A partner who comes along and is neither citizen nor permanent resident.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Companion {
    pub(crate) schooling: Schooling,
    pub(crate) tongues: Tongues,
    pub(crate) canadian_years: i32,
}

/// A person in the terms of the law.
#[derive(Clone, Debug)]
pub(crate) struct Person {
    pub(crate) age: i32,
    pub(crate) studies: Studies,
    pub(crate) tongues: Tongues,
    pub(crate) years: Years,
    pub(crate) companion: Option<Companion>,
    pub(crate) sibling: bool,
    pub(crate) sibling_of_partner: bool,
    pub(crate) nominated: bool,
    pub(crate) certificate: bool,
}

/// The score. The person declares one sitting a language, in the order that gives most (LT-5, LT-6, CRS-R20).
pub(crate) fn slow_crs(person: &Person) -> i32 {
    const NOTHING: &[Four] = &[[0; 4]];
    let some = |sittings: &[Four]| {
        if sittings.is_empty() {
            NOTHING.to_vec()
        } else {
            sittings.to_vec()
        }
    };
    let mut best = 0;
    for english in some(&person.tongues.english) {
        for french in some(&person.tongues.french) {
            let english_first = declared(person, english, french, english, french);
            let french_first = declared(person, french, english, english, french);
            best = best.max(english_first).max(french_first);
        }
    }
    best
}

pub(crate) fn declared(
    person: &Person,
    first: Four,
    second: Four,
    english: Four,
    french: Four,
) -> i32 {
    let alone = person.companion.is_none();
    let core = age_points(person.age, alone)
        + schooling_points(person.studies.level, alone)
        + first
            .iter()
            .map(|level| first_points(*level, alone))
            .sum::<i32>()
        + second_points(second, alone)
        + canadian_points(person.years.canadian, alone);
    let partner = person.companion.as_ref().map_or(0, partner_points);
    core + partner + transferability(person, first) + additional(person, english, french)
}

#[rustfmt::skip]
fn age_points(age: i32, alone: bool) -> i32 {
    let (single, partnered) = match age {
        ..=17 => (0, 0),
        18 => (99, 90), 19 => (105, 95), 20..=29 => (110, 100), 30 => (105, 95), 31 => (99, 90),
        32 => (94, 85), 33 => (88, 80), 34 => (83, 75), 35 => (77, 70), 36 => (72, 65),
        37 => (66, 60), 38 => (61, 55), 39 => (55, 50), 40 => (50, 45), 41 => (39, 35),
        42 => (28, 25), 43 => (17, 15), 44 => (6, 5),
        45.. => (0, 0),
    };
    if alone { single } else { partnered }
}

fn schooling_points(level: Schooling, alone: bool) -> i32 {
    let (single, partnered) = match level {
        Schooling::LessThanSecondary => (0, 0),
        Schooling::Secondary => (30, 28),
        Schooling::OneYear => (90, 84),
        Schooling::TwoYears => (98, 91),
        Schooling::ThreeYears => (120, 112),
        Schooling::TwoOrMore => (128, 119),
        Schooling::MasterOrProfessional => (135, 126),
        Schooling::Doctorate => (150, 140),
    };
    if alone { single } else { partnered }
}

fn first_points(level: u8, alone: bool) -> i32 {
    let (single, partnered) = match level {
        0..=3 => (0, 0),
        4 | 5 => (6, 6),
        6 => (9, 8),
        7 => (17, 16),
        8 => (23, 22),
        9 => (31, 29),
        10.. => (34, 32),
    };
    if alone { single } else { partnered }
}

fn second_points(four: Four, alone: bool) -> i32 {
    let mut points = 0;
    for level in four {
        if level >= 9 {
            points += 6;
        } else if level >= 7 {
            points += 3;
        } else if level >= 5 {
            points += 1;
        }
    }
    if alone {
        points.min(24)
    } else {
        points.min(22)
    }
}

fn canadian_points(years: i32, alone: bool) -> i32 {
    let (single, partnered) = match years {
        ..=0 => (0, 0),
        1 => (40, 35),
        2 => (53, 46),
        3 => (64, 56),
        4 => (72, 63),
        5.. => (80, 70),
    };
    if alone { single } else { partnered }
}

fn partner_points(partner: &Companion) -> i32 {
    let schooling = match partner.schooling {
        Schooling::LessThanSecondary => 0,
        Schooling::Secondary => 2,
        Schooling::OneYear => 6,
        Schooling::TwoYears => 7,
        Schooling::ThreeYears => 8,
        Schooling::TwoOrMore => 9,
        Schooling::MasterOrProfessional | Schooling::Doctorate => 10,
    };
    let work = match partner.canadian_years {
        ..=0 => 0,
        1 => 5,
        2 => 7,
        3 => 8,
        4 => 9,
        5.. => 10,
    };
    // One language only, the better one (CRS-R19a).
    let mut language = 0;
    for four in partner
        .tongues
        .english
        .iter()
        .chain(&partner.tongues.french)
    {
        let mut points = 0;
        for level in four {
            if *level >= 9 {
                points += 5;
            } else if *level >= 7 {
                points += 3;
            } else if *level >= 5 {
                points += 1;
            }
        }
        language = language.max(points);
    }
    schooling + language + work
}

/// 13, 25, 25, 50, and nothing where one side is nothing.
fn pairing(one: i32, other: i32) -> i32 {
    if one == 0 || other == 0 {
        0
    } else if one == 1 && other == 1 {
        13
    } else if one == 2 && other == 2 {
        50
    } else {
        25
    }
}

fn transferability(person: &Person, first: Four) -> i32 {
    let lowest = first.into_iter().min().unwrap();
    let language = if lowest >= 9 {
        2
    } else if lowest >= 7 {
        1
    } else {
        0
    };
    let schooling =
        if person.studies.level >= Schooling::TwoOrMore || person.studies.entry_to_practice {
            2
        } else if person.studies.level >= Schooling::OneYear {
            1
        } else {
            0
        };
    let canadian = if person.years.canadian >= 2 {
        2
    } else if person.years.canadian == 1 {
        1
    } else {
        0
    };
    let foreign = if person.years.foreign >= 3 {
        2
    } else if person.years.foreign >= 1 {
        1
    } else {
        0
    };
    let education_group = (pairing(schooling, language) + pairing(schooling, canadian)).min(50);
    let foreign_group = (pairing(foreign, language) + pairing(foreign, canadian)).min(50);
    let certificate_group = if person.certificate && lowest >= 7 {
        50
    } else if person.certificate && lowest >= 5 {
        25
    } else {
        0
    };
    (education_group + foreign_group + certificate_group).min(100)
}

pub(crate) fn additional(person: &Person, english: Four, french: Four) -> i32 {
    let mut points = 0;
    if person.nominated {
        points += 600;
    }
    if person.sibling || (person.companion.is_some() && person.sibling_of_partner) {
        points += 15;
    }
    if french.iter().all(|level| *level >= 7) {
        points += if english.iter().all(|level| *level >= 5) {
            50
        } else {
            25
        };
    }
    points += match person.studies.in_canada {
        StudyInCanada::No => 0,
        StudyInCanada::OneOrTwoYears => 15,
        StudyInCanada::ThreeYearsOrMore => 30,
    };
    points.min(600)
}
