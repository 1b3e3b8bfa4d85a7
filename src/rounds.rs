//! Rounds of invitations: whom Express Entry invited, and on which day.
//!
//! History, never a forecast. For a score it says which past rounds would have
//! included it: above the cut-off, whenever the profile was submitted; at the
//! cut-off, only when it was submitted before the published tie-break time.
//!
//! The rounds are not here. They come as a text the page loads apart, written
//! from `data/rounds.csv`; [`Rounds::parse`] reads it. Its first line is the day
//! on which the list stops, and each line after it is one round: the letter of
//! its type and the days since the round before (at first, since 2015-01-01),
//! the cut-off, the invitations, and the tie-break as days before the round and
//! second of that day in UTC, where it was published. An `a` or a `b` at the end
//! tells two rounds of one number apart.
//!
//! ```
//! # use permit_to_pr::{Range, Verdict, day, rounds::*};
//! let rounds = Rounds::parse("2015-03-01\ng30 886 779\ng7 818 779\nc13 808 849 2 43200")?;
//! let standing = Standing {
//!     score: Range::exactly(818),
//!     scale: scale_on(rounds.as_of),
//!     submitted: None,
//! };
//! let day = |text| day(text).ok_or(BadLine { line: 0 });
//! let answer = would_include(&rounds, &standing, day("2015-01-01")?, day("2015-02-28")?);
//! let general = &answer.types[0];
//! assert_eq!((general.id, general.rounds), ("general", 2));
//! // Below the first cut-off, level with the second.
//! assert_eq!((general.met, general.unknown, general.not_met), (0, 1, 1));
//! assert_eq!(answer.types[1].listed[0].verdict, Verdict::Met);
//! # Ok::<(), BadLine>(())
//! ```

mod answer;

pub use answer::{Answer, OfKind, Past, would_include};

use crate::kernel::{Day, Range, Verdict, When, days_from, on};

/// The day from which the first round is counted.
pub const BEGAN: Day = on(2015, 1, 1);

/// First days of the versions of the CRS. Scores of two versions cannot be compared.
///
/// That French gave more points is dated October 2020 in one source; the exact
/// day is not known, and the first round seen under it is taken.
const SCALES: [Day; 6] = [
    BEGAN,
    on(2016, 11, 19),
    on(2017, 6, 6),
    on(2020, 11, 5),
    on(2025, 3, 25),
    on(2026, 11, 3),
];

/// The first day of the version of the CRS in use on a day.
pub fn scale_on(day: Day) -> Day {
    let so_far = SCALES.iter().rev().find(|since| **since <= day);
    so_far.copied().unwrap_or(BEGAN)
}

/// The days in UTC on which something may have happened that a person dates where they live.
pub fn in_utc(local: When) -> When {
    Range {
        least: days_from(local.least, -1),
        most: days_from(local.most, 1),
    }
}

/// Whom a round invited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The best ranked of all three programs.
    General,
    /// Provincial nominees. Their cut-offs include 600 points for the nomination.
    Pnp,
    /// Canadian Experience Class.
    Cec,
    /// Federal Skilled Worker Program.
    Fsw,
    /// Federal Skilled Trades Program.
    Fst,
    /// French-language proficiency.
    French,
    /// Healthcare and social services.
    Healthcare,
    /// Science, technology, engineering and mathematics.
    Stem,
    /// Trades.
    Trade,
    /// Transport.
    Transport,
    /// Agriculture and agri-food.
    Agriculture,
    /// Education.
    Education,
    /// Physicians with Canadian work experience.
    Physicians,
    /// Senior managers with Canadian work experience.
    SeniorManagers,
    /// Skilled military recruits.
    Military,
}

impl Kind {
    /// All, in the order of answers.
    pub const ALL: [Kind; 15] = [
        Kind::General,
        Kind::Pnp,
        Kind::Cec,
        Kind::Fsw,
        Kind::Fst,
        Kind::French,
        Kind::Healthcare,
        Kind::Stem,
        Kind::Trade,
        Kind::Transport,
        Kind::Agriculture,
        Kind::Education,
        Kind::Physicians,
        Kind::SeniorManagers,
        Kind::Military,
    ];

    /// Its letter in the text, and its id in answers and catalogues.
    pub const fn names(self) -> (u8, &'static str) {
        match self {
            Kind::General => (b'g', "general"),
            Kind::Pnp => (b'n', "pnp"),
            Kind::Cec => (b'c', "cec"),
            Kind::Fsw => (b'w', "fsw"),
            Kind::Fst => (b't', "fst"),
            Kind::French => (b'f', "french"),
            Kind::Healthcare => (b'h', "healthcare"),
            Kind::Stem => (b's', "stem"),
            Kind::Trade => (b'm', "trade"),
            Kind::Transport => (b'r', "transport"),
            Kind::Agriculture => (b'a', "agriculture"),
            Kind::Education => (b'e', "education"),
            Kind::Physicians => (b'p', "physicians"),
            Kind::SeniorManagers => (b'x', "senior-managers"),
            Kind::Military => (b'y', "military"),
        }
    }
}

/// One round of invitations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Round {
    /// Its number.
    pub number: u16,
    /// `a` or `b`, where two rounds have one number.
    pub part: Option<char>,
    /// Its day.
    pub day: Day,
    /// Whom it invited.
    pub kind: Kind,
    /// The lowest score that was invited.
    pub cutoff: i32,
    /// Invitations issued.
    pub invitations: i32,
    /// At the cut-off, profiles submitted before it were invited. None where it is not published.
    pub tie_break: Option<Moment>,
}

/// A second of a day in UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The day in UTC.
    pub day: Day,
    /// Seconds since it began.
    pub second: u32,
}

/// All rounds to a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rounds {
    /// The list stops on this day: later rounds are missing.
    pub as_of: Day,
    /// The rounds, oldest first.
    pub list: Vec<Round>,
}

/// A line of the text that cannot be read. No round after it can be dated, so none is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadLine {
    /// Which line; 1 is the first.
    pub line: u32,
}

impl std::fmt::Display for BadLine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "line {}: expected a round", self.line)
    }
}

impl std::error::Error for BadLine {}

impl Rounds {
    /// Reads the text of the rounds.
    ///
    /// # Errors
    ///
    /// The first line that cannot be read.
    pub fn parse(text: &str) -> Result<Rounds, BadLine> {
        let mut lines = (1..).zip(text.lines());
        let first = lines.next().and_then(|(_, line)| day_of(line));
        let as_of = first.ok_or(BadLine { line: 1 })?;
        let mut list = Vec::new();
        let mut before = (0, BEGAN);
        for (number, line) in lines {
            let round = Round::read(line, before).ok_or(BadLine { line: number })?;
            before = (round.number, round.day);
            list.push(round);
        }
        Ok(Rounds { as_of, list })
    }
}

fn number(text: &str) -> Option<u32> {
    text.parse().ok()
}

/// A round can be before its tie-break.
fn days_ago(text: &str) -> Option<i16> {
    match text.strip_prefix('-') {
        None => i16::try_from(number(text)?).ok(),
        Some(text) => Some(i16::try_from(number(text)?).ok()?.saturating_neg()),
    }
}

/// A day as `2026-10-01`.
fn day_of(text: &str) -> Option<Day> {
    let (year, rest) = text.split_once('-')?;
    let (month, day) = rest.split_once('-')?;
    let year = i32::try_from(number(year)?).ok()?;
    Day::from_ymd_opt(year, number(month)?, number(day)?)
}

impl Round {
    /// The round of a line, after one with this number and day.
    fn read(line: &str, (before, its_day): (u16, Day)) -> Option<Round> {
        let letter = line.bytes().next()?;
        let kind = *Kind::ALL.iter().find(|kind| kind.names().0 == letter)?;
        let mut parts = line.get(1..)?.split(' ');
        let mut next = || parts.next();
        let gap = u16::try_from(number(next()?)?).ok()?;
        let cutoff = u16::try_from(number(next()?)?).ok()?;
        let invitations = i32::try_from(number(next()?)?).ok()?;
        let day = days_from(its_day, gap.into());
        let mut round = Round {
            number: before,
            part: None,
            day,
            kind,
            cutoff: cutoff.into(),
            invitations,
            tie_break: None,
        };
        let mut last = next();
        if let Some(ago) = last.and_then(days_ago) {
            round.tie_break = Some(Moment {
                day: days_from(day, i32::from(ago).saturating_neg()),
                second: number(next()?)?,
            });
            last = next();
        }
        round.part = match last {
            None => None,
            Some("a") => Some('a'),
            Some("b") => Some('b'),
            Some(_) => return None,
        };
        // The second of two keeps the number of the first.
        if round.part != Some('b') {
            round.number = before.checked_add(1)?;
        }
        next().is_none().then_some(round)
    }

    /// Whether it would have included a person. Unknown when the score is on another scale.
    fn includes(&self, standing: &Standing) -> Verdict {
        if scale_on(self.day) != scale_on(standing.scale) {
            return Verdict::Unknown;
        }
        let lowest = self.includes_score(standing.score.least, standing.submitted);
        let highest = self.includes_score(standing.score.most, standing.submitted);
        if lowest == highest {
            lowest
        } else {
            Verdict::Unknown
        }
    }

    fn includes_score(&self, score: i32, submitted: Option<When>) -> Verdict {
        if score != self.cutoff {
            return if score > self.cutoff {
                Verdict::Met
            } else {
                Verdict::NotMet
            };
        }
        match (self.tie_break, submitted) {
            (Some(tie), Some(submitted)) if submitted.most < tie.day => Verdict::Met,
            (Some(tie), Some(submitted)) if submitted.least > tie.day => Verdict::NotMet,
            // The same day, or one of the two is not known.
            _ => Verdict::Unknown,
        }
    }
}

/// Where a person stands.
#[derive(Clone, Copy, Debug)]
pub struct Standing {
    /// Their score.
    pub score: Range<i32>,
    /// A day of the version of the CRS the score was worked out under.
    pub scale: Day,
    /// The days, in UTC, on which their profile may have been submitted. See [`in_utc`].
    pub submitted: Option<When>,
}

#[cfg(test)]
mod tests;
