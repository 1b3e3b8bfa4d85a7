//! Studies: the highest level that counts, its tier, and study in Canada.
//!
//! A foreign credential counts with an assessment less than five years old; a
//! Canadian one by itself. A single bachelor's degree, however long, is never
//! "two or more credentials".

use super::fact::{Core, Fact, Lever};
use super::not_told;
use crate::kernel::{Day, Level as LevelUnit, Reading, Tier, Why, Whys, add_years, on, text};
use crate::profile::{Credential, Level, Maybe};

/// Highest level that counts, in the order of the CRS table: 0 below secondary,
/// 1 secondary, 2 one year, 3 two years, 4 three years or more, 5 two or more
/// credentials, 6 master's or professional, 7 doctorate.
pub static EDUCATION_LEVEL: Fact<LevelUnit> = Fact::new(Core {
    id: "education-level",
    says: text("Level of education", "Niveau d’études"),
    rests_on: &["education"],
    lever: Lever::Paper,
    read: |facts| facts.studies.level,
    sums: None,
});

/// None, one credential, or two or more (or a master's, professional degree or doctorate).
pub static EDUCATION_TIER: Fact<Tier> = Fact::new(Core {
    id: "education-tier",
    says: text("Post-secondary credentials", "Diplômes postsecondaires"),
    rests_on: &["education"],
    lever: Lever::Paper,
    read: |facts| facts.studies.tier,
    sums: None,
});

/// Study in Canada: none, one or two years, three years and more.
pub static CANADIAN_STUDY: Fact<Tier> = Fact::new(Core {
    id: "canadian-study",
    says: text(
        "Post-secondary study in Canada",
        "Études postsecondaires au Canada",
    ),
    rests_on: &["education"],
    lever: Lever::Choice,
    read: |facts| facts.studies.in_canada,
    sums: None,
});

/// The partner's highest level, in the same order.
pub static PARTNER_EDUCATION_LEVEL: Fact<LevelUnit> = Fact::new(Core {
    id: "partner-education-level",
    says: text(
        "Your partner’s level of education",
        "Niveau d’études de votre partenaire",
    ),
    rests_on: &["partner.education"],
    lever: Lever::Paper,
    read: |facts| facts.partner_studies.level,
    sums: None,
});

/// What a person's studies come to.
#[derive(Clone, Copy, Debug)]
pub struct Studies {
    /// See [`EDUCATION_LEVEL`].
    pub level: Reading,
    /// See [`EDUCATION_TIER`].
    pub tier: Reading,
    /// See [`CANADIAN_STUDY`].
    pub in_canada: Reading,
}

/// Years for which an assessment can be used: it must be less than five years old.
const ASSESSMENT_YEARS: u32 = 5;

/// Levels of the CRS table.
mod level {
    pub(super) const SECONDARY: i32 = 1;
    pub(super) const ONE_YEAR: i32 = 2;
    pub(super) const TWO_YEARS: i32 = 3;
    pub(super) const THREE_YEARS: i32 = 4;
    pub(super) const TWO_OR_MORE: i32 = 5;
    pub(super) const MASTER: i32 = 6;
    pub(super) const DOCTORATE: i32 = 7;
}

const fn rank(level: Level) -> i32 {
    match level {
        Level::Secondary => level::SECONDARY,
        Level::OneYear => level::ONE_YEAR,
        Level::TwoYear => level::TWO_YEARS,
        Level::ThreeYear | Level::Bachelor => level::THREE_YEARS,
        Level::Master | Level::Professional => level::MASTER,
        Level::Doctorate => level::DOCTORATE,
    }
}

/// No, perhaps, or yes, as a range of 0 to 1.
#[derive(Clone, Copy)]
struct Perhaps {
    least: bool,
    most: bool,
}

impl Perhaps {
    const NO: Perhaps = Perhaps {
        least: false,
        most: false,
    };
    const ASK: Perhaps = Perhaps {
        least: false,
        most: true,
    };
    const YES: Perhaps = Perhaps {
        least: true,
        most: true,
    };

    const fn of(value: bool) -> Perhaps {
        Perhaps {
            least: value,
            most: value,
        }
    }

    fn or(self, other: Perhaps) -> Perhaps {
        Perhaps {
            least: self.least || other.least,
            most: self.most || other.most,
        }
    }

    fn and(self, other: Perhaps) -> Perhaps {
        Perhaps {
            least: self.least && other.least,
            most: self.most && other.most,
        }
    }
}

pub(super) fn studies(credentials: Option<&[Credential]>, day: Day) -> Studies {
    let Some(credentials) = credentials else {
        return Studies {
            level: not_told(0, 7),
            tier: not_told(0, 2),
            in_canada: not_told(0, 2),
        };
    };
    let least = sum(credentials, day, |perhaps| perhaps.least, level::SECONDARY);
    let most = sum(credentials, day, |perhaps| perhaps.most, level::DOCTORATE);
    let between = |least, most| Reading::between(least, most, Whys::of(Why::NotAsked));
    Studies {
        level: between(least.0, most.0),
        tier: between(least.1, most.1),
        in_canada: between(least.2, most.2),
    }
}

/// Level, tier and study in Canada over all credentials that `pick` lets count.
fn sum(
    credentials: &[Credential],
    day: Day,
    pick: fn(Perhaps) -> bool,
    untold_level: i32,
) -> (i32, i32, i32) {
    let mut highest = 0;
    let mut post_secondary = 0;
    let mut long = false;
    let mut professional = false;
    let mut in_canada = 0;
    for credential in credentials {
        let rank = credential.level.map_or(untold_level, rank);
        if pick(counts(credential, day)) {
            highest = highest.max(rank);
            if rank >= level::ONE_YEAR {
                post_secondary += 1;
            }
            long |= rank >= level::THREE_YEARS;
            professional |=
                credential.entry_to_practice == Some(true) && rank >= level::THREE_YEARS;
        }
        if pick(studied_in_canada(credential, day)) {
            let years = match rank {
                ..level::ONE_YEAR => 0,
                level::ONE_YEAR..level::THREE_YEARS => 1,
                level::THREE_YEARS.. => 2,
            };
            in_canada = in_canada.max(years);
        }
    }
    if post_secondary >= 2 && long {
        highest = highest.max(level::TWO_OR_MORE);
    }
    let tier = match highest {
        ..level::ONE_YEAR => 0,
        level::ONE_YEAR..level::TWO_OR_MORE => {
            if professional {
                2
            } else {
                1
            }
        }
        level::TWO_OR_MORE.. => 2,
    };
    (highest, tier, in_canada)
}

/// Whether a credential counts for the level of education.
fn counts(credential: &Credential, day: Day) -> Perhaps {
    let assessed = match credential.assessed {
        None => Perhaps::ASK,
        Some(Maybe::None) => Perhaps::NO,
        Some(Maybe::Some(when)) => {
            let good = |report: Day| report <= day && day < add_years(report, ASSESSMENT_YEARS);
            match (good(when.least), good(when.most)) {
                (true, true) => Perhaps::YES,
                (false, false)
                    if day < when.least || day >= add_years(when.most, ASSESSMENT_YEARS) =>
                {
                    Perhaps::NO
                }
                _ => Perhaps::ASK,
            }
        }
    };
    let recognised = match canadian(credential) {
        Some(true) => Perhaps::YES,
        Some(false) => assessed,
        None if assessed.least => Perhaps::YES,
        None => Perhaps::ASK,
    };
    recognised.and(completed(credential, day))
}

fn canadian(credential: &Credential) -> Option<bool> {
    match (credential.country, credential.province) {
        (Some(country), _) => Some(country.is_canada()),
        (None, Some(_)) => Some(true),
        (None, None) => None,
    }
}

fn completed(credential: &Credential, day: Day) -> Perhaps {
    match credential.completed {
        None => Perhaps::YES,
        Some(Maybe::None) => Perhaps::NO,
        Some(Maybe::Some(when)) => Perhaps {
            least: when.most <= day,
            most: when.least <= day,
        },
    }
}

/// Months of full-time study, in Canada, that the points for study in Canada ask for.
const MONTHS_IN_CANADA: i32 = 8;

/// Whether a credential earns the points for study in Canada.
fn studied_in_canada(credential: &Credential, day: Day) -> Perhaps {
    let in_canada = canadian(credential).map_or(Perhaps::ASK, Perhaps::of);
    let long = credential
        .length_months
        .is_none_or(|months| months.floor() >= MONTHS_IN_CANADA);
    let present = credential.distance != Some(true);
    let full_time = credential
        .full_time
        .map_or(Perhaps::ASK, Perhaps::of)
        .and(Perhaps::of(long && present))
        .or(during_pandemic(credential));
    let kind =
        credential.language_program != Some(true) && credential.return_scholarship != Some(true);
    in_canada
        .and(full_time)
        .and(Perhaps::of(kind))
        .and(completed(credential, day))
}

/// Full-time study and presence were waived for study between 2020-03 and 2022-08,
/// in whole or in part. Without both days of the studies it may be so.
fn during_pandemic(credential: &Credential) -> Perhaps {
    const FROM: Day = on(2020, 3, 1);
    const TO: Day = on(2022, 8, 31);
    let completed = match credential.completed {
        Some(Maybe::Some(completed)) => Some(completed),
        Some(Maybe::None) | None => None,
    };
    let ended_before = completed.is_some_and(|completed| completed.most < FROM);
    let began_after = credential.from.is_some_and(|from| from.least > TO);
    if ended_before || began_after {
        return Perhaps::NO;
    }
    let ends_in_time = completed.is_some_and(|completed| completed.least >= FROM);
    let begins_in_time = credential.from.is_some_and(|from| from.most <= TO)
        || completed.is_some_and(|completed| completed.most <= TO);
    if ends_in_time && begins_in_time {
        Perhaps::YES
    } else {
        Perhaps::ASK
    }
}
