//! What a half-told story leaves open: least and most.

use super::{Verdict, Whys};

/// All values from `least` to `most`, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range<T> {
    /// The smallest value the story allows.
    pub least: T,
    /// The largest value the story allows.
    pub most: T,
}

impl<T: Copy + Ord> Range<T> {
    /// One value, known.
    pub const fn exactly(value: T) -> Range<T> {
        Range {
            least: value,
            most: value,
        }
    }

    /// The range between two values, in either order.
    pub fn between(a: T, b: T) -> Range<T> {
        Range {
            least: a.min(b),
            most: a.max(b),
        }
    }

    /// True when only one value is left.
    pub fn is_exact(self) -> bool {
        self.least == self.most
    }

    /// The smallest range that holds both.
    #[must_use]
    pub fn hull(self, other: Range<T>) -> Range<T> {
        Range {
            least: self.least.min(other.least),
            most: self.most.max(other.most),
        }
    }

    /// The range of the greater of two values.
    #[must_use]
    pub fn max(self, other: Range<T>) -> Range<T> {
        Range {
            least: self.least.max(other.least),
            most: self.most.max(other.most),
        }
    }

    /// Whether every, some or no value reaches `need`.
    pub fn at_least(self, need: T) -> Verdict {
        if self.least >= need {
            Verdict::Met
        } else if self.most < need {
            Verdict::NotMet
        } else {
            Verdict::Unknown
        }
    }
}

/// A fact as read from a profile: a range, and why it is not exact.
///
/// Yes-or-no facts use 0 and 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// What the fact may be.
    pub range: Range<i32>,
    /// Why it is not one value. Empty when it is.
    pub whys: Whys,
}

impl Reading {
    /// A fact that is known.
    pub const fn exactly(value: i32) -> Reading {
        Reading {
            range: Range::exactly(value),
            whys: Whys::NONE,
        }
    }

    /// A yes or a no.
    pub const fn yes(value: bool) -> Reading {
        Reading::exactly(if value { 1 } else { 0 })
    }

    /// A fact between two values; reasons are dropped when both are the same.
    pub fn between(least: i32, most: i32, whys: Whys) -> Reading {
        if least == most {
            Reading::exactly(least)
        } else {
            Reading {
                range: Range::between(least, most),
                whys,
            }
        }
    }

    /// The greater of two facts.
    #[must_use]
    pub fn max(self, other: Reading) -> Reading {
        let range = self.range.max(other.range);
        Reading::between(range.least, range.most, self.whys.and(other.whys))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::Why;

    #[test]
    fn a_range_decides_what_it_can() {
        let hours = Range::between(1_400, 1_600);
        assert_eq!(hours.at_least(1_400), Verdict::Met);
        assert_eq!(hours.at_least(1_560), Verdict::Unknown);
        assert_eq!(hours.at_least(1_601), Verdict::NotMet);
    }

    #[test]
    fn an_exact_reading_has_no_reason_to_be_unknown() {
        assert_eq!(
            Reading::between(5, 5, Whys::of(Why::NotAsked)),
            Reading::exactly(5)
        );
    }
}
