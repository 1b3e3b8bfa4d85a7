//! The three-valued answer, and why an answer may be missing.

use super::words;

words! {
    /// The answer to one condition, or to a whole programme.
    ///
    /// The order carries the logic: *every* is the least of its parts, *any* the
    /// greatest, and *not* is the mirror. Unknown never becomes a no.
    ///
    /// ```
    /// use permit_to_pr::Verdict::{self, *};
    /// assert_eq!(Verdict::every([Met, Unknown]), Unknown);
    /// assert_eq!(Verdict::every([NotMet, Unknown]), NotMet);
    /// assert_eq!(Verdict::any([Met, Unknown]), Met);
    /// ```
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub enum Verdict {
        /// The condition is not met on the day asked.
        NotMet = "not-met",
        /// It cannot be told: see [`Why`].
        Unknown = "unknown",
        /// The condition is met on the day asked.
        Met = "met",
    }
}

impl Verdict {
    /// Met when all parts are met; nothing to meet is met.
    pub fn every(parts: impl IntoIterator<Item = Verdict>) -> Verdict {
        parts.into_iter().min().unwrap_or(Verdict::Met)
    }

    /// Met when one part is met; no part is not met.
    pub fn any(parts: impl IntoIterator<Item = Verdict>) -> Verdict {
        parts.into_iter().max().unwrap_or(Verdict::NotMet)
    }
}

/// The mirror of the answer; unknown stays unknown.
impl std::ops::Not for Verdict {
    type Output = Verdict;

    fn not(self) -> Verdict {
        match self {
            Verdict::NotMet => Verdict::Met,
            Verdict::Unknown => Verdict::Unknown,
            Verdict::Met => Verdict::NotMet,
        }
    }
}

words! {
    /// Why an answer is unknown. Listed in the order in which they are said.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub enum Why {
        /// Our sources do not give the rule of that day. No answer of the person helps.
        RuleNotKnown = "rule-not-known",
        /// The person has not told us. The only reason that yields a question.
        NotAsked = "not-asked",
        /// The law leaves it to an officer's judgement.
        OfficerDecides = "officer-decides",
    }
}

/// A set of reasons.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Whys(u8);

impl Whys {
    /// No reason: the answer is known.
    pub const NONE: Whys = Whys(0);

    /// Just this reason.
    pub const fn of(why: Why) -> Whys {
        match why {
            Why::RuleNotKnown => Whys(1),
            Why::NotAsked => Whys(2),
            Why::OfficerDecides => Whys(4),
        }
    }

    /// The reasons of both.
    #[must_use]
    pub const fn and(self, other: Whys) -> Whys {
        Whys(self.0 | other.0)
    }

    /// True when `why` is among them.
    pub const fn has(self, why: Why) -> bool {
        self.0 & Whys::of(why).0 != 0
    }

    /// The reason to say first, if any.
    pub fn first(self) -> Option<Why> {
        [Why::RuleNotKnown, Why::NotAsked, Why::OfficerDecides]
            .into_iter()
            .find(|why| self.has(*why))
    }
}

#[cfg(test)]
mod tests {
    use super::Verdict::{self, Met, NotMet, Unknown};

    #[test]
    fn one_no_decides_every_and_one_yes_decides_any() {
        assert_eq!(Verdict::every([Met, NotMet, Unknown]), NotMet);
        assert_eq!(Verdict::any([NotMet, Unknown, Met]), Met);
        assert_eq!(Verdict::any([NotMet, Unknown]), Unknown);
    }

    #[test]
    fn the_mirror_keeps_unknown() {
        assert_eq!(!Met, NotMet);
        assert_eq!(!Unknown, Unknown);
    }

    #[test]
    fn de_morgan_holds_for_all_pairs() {
        for a in [NotMet, Unknown, Met] {
            for b in [NotMet, Unknown, Met] {
                assert_eq!(!Verdict::every([a, b]), Verdict::any([!a, !b]));
            }
        }
    }
}
