//! Past rounds for one person: which would have included their score.
//!
//! The score of the grid is compared with rounds on its own scale. From the day
//! on which the points are no longer known, only the score of the official
//! account can be compared with later rounds, and it is only compared with those.

use crate::kernel::{Day, Range, answer, words};
use crate::law::score;
use crate::profile::{Maybe, Profile};
use crate::programmes;
use crate::rounds::{Answer, Rounds, Standing, in_utc, would_include};

words! {
    /// Where the score that is compared comes from.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum From {
        /// The grid of the day.
        Grid = "grid",
        /// The grid before, because the one of the day is not known: history only.
        GridBefore = "grid-before",
        /// The official account, as told.
        Account = "account",
    }
}

answer! {
    /// Past rounds, once for each score there is.
    #[derive(Debug)]
    pub struct PastRounds {
        /// The day asked about.
        pub on: Day = "on",
        /// One for the grid, one for the account where it was told.
        pub scores: Vec<OfScore> = "scores",
    }
}

answer! {
    /// Past rounds for one score.
    #[derive(Debug)]
    pub struct OfScore {
        /// Where the score comes from.
        pub from: From = "from",
        /// The rounds, type by type.
        pub rounds: Answer = "rounds",
    }
}

/// Past rounds since a day, for the score of the grid and for that of the account.
///
/// Each round was only for people of its type: whether the person was one is
/// said by [`assess`](crate::assess()). A score not known at all has no entry.
pub fn past_rounds(profile: &Profile, rounds: &Rounds, since: Day, on: Day) -> PastRounds {
    let submitted = profile
        .profile_submitted
        .as_ref()
        .and_then(Maybe::as_option);
    let compared = |from: From, least: i32, most: i32, scale: Day| {
        let standing = Standing {
            score: Range::between(least, most),
            scale,
            submitted: submitted.map(|day| in_utc(*day)),
        };
        OfScore {
            from,
            rounds: would_include(rounds, &standing, since, on),
        }
    };
    let mut scores = Vec::new();
    if let Some(score) = programmes::grid("crs").map(|grid| score(grid, profile, on)) {
        scores.extend(
            match (&score.indicative, score.least.zip(score.most), score.since) {
                (Some(before), _, _) => Some(compared(
                    From::GridBefore,
                    before.least,
                    before.most,
                    before.valid_to,
                )),
                (None, Some((least, most)), Some(since)) => {
                    Some(compared(From::Grid, least, most, since))
                }
                (None, _, _) => None,
            },
        );
    }
    if let Some(Maybe::Some(account)) = &profile.account_score
        && let Some(points) = account.points
    {
        let points = points.floor();
        let shown = account.on.map_or(on, |shown| shown.most);
        scores.push(compared(From::Account, points, points, shown));
    }
    PastRounds { on, scores }
}
