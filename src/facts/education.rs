//! Studies: the highest level that counts, its tier, and study in Canada.
//!
//! A foreign credential counts with an assessment less than five years old; a
//! Canadian one by itself. A single bachelor's degree, however long, is never
//! "two or more credentials".

use super::fact::{Core, Fact, Lever};
use super::not_told;
use crate::kernel::{
    Day, Level as LevelUnit, Reading, Tier, Why, Whys, YesNo, add_months, add_years, on, text,
};
use crate::profile::{Credential, Level, Maybe};
use crate::values::terms::{A_YEAR_OF_WORK, ASSESSMENT_YEARS};

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

/// The level as the federal skilled worker grid has it (R78(1)): a degree needed to enter a
/// licensed profession stands with a master's.
pub static SKILLED_WORKER_EDUCATION: Fact<LevelUnit> = Fact::new(Core {
    id: "skilled-worker-education",
    says: text("Level of education", "Niveau d’études"),
    rests_on: &["education"],
    lever: Lever::Paper,
    read: |facts| facts.studies.with_professions,
    sums: None,
});

/// A Canadian credential, or a foreign one with an assessment, by the body of the profession
/// where there is one (R75(2)(e), 75(2.1)).
pub static CREDENTIAL: Fact<YesNo> = Fact::new(Core {
    id: "credential",
    says: text(
        "Canadian credential, or an assessed foreign one",
        "Diplôme canadien, ou diplôme étranger évalué",
    ),
    rests_on: &["education", "work"],
    lever: Lever::Paper,
    read: |facts| {
        let (any, by_body) = (facts.studies.any, facts.studies.by_professional_body);
        let (licensed, other) = (
            facts.work.primary_run_licensed.range,
            facts.work.primary_run_unlicensed.range,
        );
        // The body of the profession is needed where no other occupation carries the class.
        let may_need_it = licensed.most >= A_YEAR_OF_WORK && other.least < A_YEAR_OF_WORK;
        let needs_it = licensed.least >= A_YEAR_OF_WORK && other.most < A_YEAR_OF_WORK;
        let least = if may_need_it { by_body } else { any };
        let most = if needs_it { by_body } else { any };
        let work = facts
            .work
            .primary_run_licensed
            .whys
            .and(facts.work.primary_run_unlicensed.whys);
        let whys = if may_need_it == needs_it {
            any.whys.and(by_body.whys)
        } else {
            any.whys.and(by_body.whys).and(work)
        };
        Reading::between(least.range.least, most.range.most, whys)
    },
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
    /// See [`SKILLED_WORKER_EDUCATION`].
    pub with_professions: Reading,
    /// A credential that counts.
    pub any: Reading,
    /// The same, where only a professional body may assess a foreign one.
    pub by_professional_body: Reading,
}

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

#[inline(never)]
pub(super) fn studies(credentials: Option<&[Credential]>, day: Day) -> Studies {
    let Some(credentials) = credentials else {
        return Studies {
            level: not_told(0, 7),
            tier: not_told(0, 2),
            in_canada: not_told(0, 2),
            with_professions: not_told(0, 7),
            any: not_told(0, 1),
            by_professional_body: not_told(0, 1),
        };
    };
    let least = sum(credentials, day, |perhaps| perhaps.least, level::SECONDARY);
    let most = sum(credentials, day, |perhaps| perhaps.most, level::DOCTORATE);
    let between = |least, most| Reading::between(least, most, Whys::of(Why::NotAsked));
    let mut by_body = Perhaps::NO;
    for credential in credentials {
        by_body = by_body.or(counts(credential, day).and(assessed_by_body(credential)));
    }
    Studies {
        level: between(least.level, most.level),
        tier: between(least.tier, most.tier),
        in_canada: between(least.in_canada, most.in_canada),
        with_professions: between(least.with_professions(), most.with_professions()),
        any: between(least.level.min(1), most.level.min(1)),
        by_professional_body: between(i32::from(by_body.least), i32::from(by_body.most)),
    }
}

/// A Canadian credential needs no assessment; a foreign one that of the profession's body.
fn assessed_by_body(credential: &Credential) -> Perhaps {
    let by_body = credential
        .professional_body
        .map_or(Perhaps::ASK, Perhaps::of);
    match credential.in_canada() {
        Some(true) => Perhaps::YES,
        Some(false) => by_body,
        None if by_body.least => Perhaps::YES,
        None => Perhaps::ASK,
    }
}

/// What all credentials come to.
struct Sum {
    level: i32,
    tier: i32,
    in_canada: i32,
    professional: bool,
}

impl Sum {
    fn with_professions(&self) -> i32 {
        if self.professional {
            self.level.max(level::MASTER)
        } else {
            self.level
        }
    }
}

/// Level, tier and study in Canada over all credentials that `pick` lets count.
fn sum(credentials: &[Credential], day: Day, pick: fn(Perhaps) -> bool, untold_level: i32) -> Sum {
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
    Sum {
        level: highest,
        tier,
        in_canada,
        professional,
    }
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
    let recognised = match credential.in_canada() {
        Some(true) => Perhaps::YES,
        Some(false) => assessed,
        None if assessed.least => Perhaps::YES,
        None => Perhaps::ASK,
    };
    recognised.and(completed(credential, day))
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
    let in_canada = credential.in_canada().map_or(Perhaps::ASK, Perhaps::of);
    let long = credential
        .length_months
        .is_none_or(|months| months.floor() >= MONTHS_IN_CANADA);
    let present = credential.distance != Some(true);
    let full_time = credential
        .full_time
        .map_or(Perhaps::ASK, Perhaps::of)
        .and(Perhaps::of(long && present))
        .or(during_pandemic(credential, day));
    let kind =
        credential.language_program != Some(true) && credential.return_scholarship != Some(true);
    in_canada
        .and(full_time)
        .and(Perhaps::of(kind))
        .and(completed(credential, day))
}

/// Months between the first and the last day of two academic years.
const TWO_ACADEMIC_YEARS: i32 = 16;

/// Two academic years of full-time study in Canada, in a program of two years or more (R83(3)).
/// The credential is not needed, and there is no time limit.
pub(super) fn past_study(credentials: Option<&[Credential]>, day: Day) -> Reading {
    let Some(credentials) = credentials else {
        return not_told(0, 1);
    };
    let mut studied = Perhaps::NO;
    for credential in credentials {
        let in_canada = credential.in_canada().map_or(Perhaps::ASK, Perhaps::of);
        let full_time = credential.full_time.map_or(Perhaps::ASK, Perhaps::of);
        let this = in_canada
            .and(full_time)
            .and(Perhaps::of(credential.distance != Some(true)))
            .and(lasted_two_years(credential))
            .and(studied_two_years(credential, day));
        studied = studied.or(this);
    }
    Reading::between(
        i32::from(studied.least),
        i32::from(studied.most),
        Whys::of(Why::NotAsked),
    )
}

/// A program of two years or more.
fn lasted_two_years(credential: &Credential) -> Perhaps {
    let told = credential
        .length_months
        .map(|months| Perhaps::of(months.floor() >= TWO_ACADEMIC_YEARS));
    match credential.level {
        // A level not told may be one year, whatever its length.
        None => Perhaps::ASK,
        Some(Level::Master) => told.unwrap_or(Perhaps::ASK),
        Some(Level::OneYear) => Perhaps::NO,
        // How long a person was at school says more than the program.
        Some(Level::Secondary) => Perhaps::YES,
        Some(
            Level::TwoYear
            | Level::ThreeYear
            | Level::Bachelor
            | Level::Professional
            | Level::Doctorate,
        ) => told.unwrap_or(Perhaps::YES),
    }
}

/// Two academic years of it studied by the day: all of it when completed, else counted from the start.
fn studied_two_years(credential: &Credential, day: Day) -> Perhaps {
    let completed = credential.completed.as_ref().and_then(Maybe::as_option);
    let done = completed.is_some_and(|completed| completed.most <= day);
    let end = match (credential.level, &credential.completed) {
        (Some(Level::Secondary), None) => return Perhaps::ASK,
        (Some(Level::Secondary), Some(_)) => completed.filter(|_| done),
        (_, None) => return Perhaps::YES,
        (_, Some(_)) if done => return Perhaps::YES,
        (_, Some(_)) => None,
    };
    let Some(from) = credential.from else {
        return Perhaps::ASK;
    };
    let months = TWO_ACADEMIC_YEARS.unsigned_abs();
    let (least, most) = end.map_or((day, day), |end| (end.least, end.most));
    Perhaps {
        least: add_months(from.most, months) <= least,
        most: add_months(from.least, months) <= most,
    }
}

/// What is missing of a credential to tell whether two years of it were studied in Canada.
pub(crate) fn past_study_gap(credential: &Credential, day: Day) -> Option<&'static str> {
    let alone = past_study(Some(std::slice::from_ref(credential)), day);
    if alone.range.is_exact() || credential.in_canada() != Some(true) {
        return None;
    }
    Some(match credential.level {
        _ if credential.full_time.is_none() => "fullTime",
        Some(Level::Master) if credential.length_months.is_none() => "lengthMonths",
        _ if credential.from.is_none() => "from",
        _ => "completed",
    })
}

/// The assessment whose body must be told, where only the body of a profession will do.
pub(crate) fn professional_body_gap(credential: &Credential) -> bool {
    credential.in_canada() == Some(false)
        && matches!(credential.assessed, Some(Maybe::Some(_)))
        && credential.professional_body.is_none()
}

/// Full-time study and presence were waived for study between 2020-03 and 2022-08,
/// in whole or in part. Without both days of the studies it may be so.
fn during_pandemic(credential: &Credential, day: Day) -> Perhaps {
    const FROM: Day = on(2020, 3, 1);
    const TO: Day = on(2022, 8, 31);
    let completed = match credential.completed {
        Some(Maybe::Some(completed)) => Some(completed),
        Some(Maybe::None) | None => None,
    };
    let ended_before = completed.is_some_and(|completed| completed.most < FROM);
    let began_after = credential.from.is_some_and(|from| from.least > TO);
    if ended_before || began_after || day < FROM {
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
