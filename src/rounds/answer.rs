//! What past rounds would have meant for a score, type by type.

use super::{Kind, Moment, Round, Rounds, Standing, scale_on};
use crate::kernel::{Day, Verdict, answer, text_of};

answer! {
    /// What past rounds would have meant for a score.
    #[derive(Debug)]
    pub struct Answer {
        /// First day looked at.
        pub since: String = "since",
        /// Last day looked at.
        pub on: String = "on",
        /// The list stops on this day: later rounds are missing.
        pub as_of: String = "asOf",
        /// Fewest points of the person.
        pub least: i32 = "least",
        /// Most points of the person.
        pub most: i32 = "most",
        /// First day of the version of the CRS the score is on.
        pub scale: String = "scale",
        /// One entry for each type of round held up to the last day, in a fixed order.
        pub types: Vec<OfKind> = "types",
    }
}

answer! {
    /// The rounds of one type. The counts are of rounds since the first day and add up.
    #[derive(Debug)]
    pub struct OfKind {
        /// The type, such as `senior-managers`.
        pub id: &'static str = "id",
        /// Cut-offs of this type include 600 points for a nomination.
        pub includes_nomination: bool = "includesNomination",
        /// How many rounds there were.
        pub rounds: i32 = "rounds",
        /// How many would have included the score for certain.
        pub met: i32 = "met",
        /// How many would perhaps have included it.
        pub unknown: i32 = "unknown",
        /// How many would not have included it.
        pub not_met: i32 = "notMet",
        /// How many were on another scale, so that nothing can be said.
        pub other_scale: i32 = "otherScale",
        /// Those rounds, oldest first.
        pub listed: Vec<Past> = "listed",
        /// The last three rounds of this type, newest first, whenever they were.
        pub last: Vec<Past> = "last",
    }
}

answer! {
    /// A round, and whether it would have included the score.
    #[derive(Debug)]
    pub struct Past {
        /// Its number, such as `447` or `91a`.
        pub number: String = "number",
        /// Its day.
        pub date: String = "date",
        /// The lowest score that was invited.
        pub cutoff: i32 = "cutoff",
        /// Invitations issued.
        pub invitations: i32 = "invitations",
        /// The tie-break time in UTC, where it is published.
        pub tie_break: Option<String> = "tieBreak" if any,
        /// First day of the version of the CRS it was on.
        pub scale: String = "scale",
        /// It was on the scale of the score, so that the two can be compared.
        pub same_scale: bool = "sameScale",
        /// Whether it would have included the score.
        pub verdict: Verdict = "verdict",
    }
}

/// Which rounds from `since` to `on`, both included, would have included a person.
///
/// It looks at the score and at the day of the profile alone. Each round was
/// only for people of its type, which is not looked at here.
pub fn would_include(rounds: &Rounds, standing: &Standing, since: Day, on: Day) -> Answer {
    let mut types = Vec::new();
    for kind in Kind::ALL {
        let of = of_kind(kind, rounds, standing, since, on);
        if !of.last.is_empty() {
            types.push(of);
        }
    }
    Answer {
        since: text_of(since),
        on: text_of(on),
        as_of: text_of(rounds.as_of),
        least: standing.score.least,
        most: standing.score.most,
        scale: text_of(scale_on(standing.scale)),
        types,
    }
}

/// The rounds of one type, up to the last day.
fn of_kind(kind: Kind, rounds: &Rounds, standing: &Standing, since: Day, on: Day) -> OfKind {
    let mut of = OfKind {
        id: kind.names().1,
        includes_nomination: kind == Kind::Pnp,
        rounds: 0,
        met: 0,
        unknown: 0,
        not_met: 0,
        other_scale: 0,
        listed: Vec::new(),
        last: Vec::new(),
    };
    for round in rounds.list.iter().rev() {
        if round.kind != kind || round.day > on {
            continue;
        }
        if of.last.len() < 3 {
            of.last.push(past(round, standing));
        }
        if round.day < since {
            continue;
        }
        let past = past(round, standing);
        let count = match past.verdict {
            _ if !past.same_scale => &mut of.other_scale,
            Verdict::Met => &mut of.met,
            Verdict::Unknown => &mut of.unknown,
            Verdict::NotMet => &mut of.not_met,
        };
        *count = count.saturating_add(1);
        of.rounds = of.rounds.saturating_add(1);
        of.listed.push(past);
    }
    of.listed.reverse();
    of
}

fn past(round: &Round, standing: &Standing) -> Past {
    let scale = scale_on(round.day);
    let mut number = round.number.to_string();
    if let Some(part) = round.part {
        number.push(part);
    }
    Past {
        number,
        date: text_of(round.day),
        cutoff: round.cutoff,
        invitations: round.invitations,
        tie_break: round.tie_break.map(text_of_moment),
        scale: text_of(scale),
        same_scale: scale == scale_on(standing.scale),
        verdict: round.includes(standing),
    }
}

/// The moment as `2026-08-17T22:09:00Z`.
pub(super) fn text_of_moment(moment: Moment) -> String {
    let mut text = text_of(moment.day);
    let minutes = moment.second / 60;
    for (before, number) in [
        ('T', minutes / 60),
        (':', minutes % 60),
        (':', moment.second % 60),
    ] {
        text.push(before);
        for digit in [number / 10 % 10, number % 10] {
            text.push(char::from_digit(digit, 10).unwrap_or('0'));
        }
    }
    text.push('Z');
    text
}
