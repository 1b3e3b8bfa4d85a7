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

    /// A yes or a no as told; not told is either.
    pub fn told(value: Option<bool>) -> Reading {
        value.map_or(
            Reading {
                range: Range { least: 0, most: 1 },
                whys: Whys::of(super::Why::NotAsked),
            },
            Reading::yes,
        )
    }

    /// Yes when all are yes; nothing is yes. Only what leaves it open is a reason.
    pub fn every(parts: &[Reading]) -> Reading {
        let mut all = Reading::yes(true);
        for part in parts {
            all.range.least = all.range.least.min(part.range.least);
            all.range.most = all.range.most.min(part.range.most);
            all.whys = all.whys.and(part.whys);
        }
        Reading::between(all.range.least, all.range.most, all.whys)
    }

    /// Yes when one is yes; nothing is no.
    pub fn any(parts: &[Reading]) -> Reading {
        let mut any = Reading::yes(false);
        for part in parts {
            any = any.max(*part);
        }
        any
    }

    /// The mirror of a yes or a no.
    #[must_use]
    pub fn opposite(self) -> Reading {
        let flip = |value: i32| 1_i32.saturating_sub(value);
        Reading {
            range: Range::between(flip(self.range.least), flip(self.range.most)),
            whys: self.whys,
        }
    }

    /// Whether a number is reached, as a yes or a no.
    #[must_use]
    pub fn reaches(self, need: i32) -> Reading {
        Reading::between(
            i32::from(self.range.least >= need),
            i32::from(self.range.most >= need),
            self.whys,
        )
    }

    /// How many steps of a short ladder are reached: 0, 1 or 2.
    #[must_use]
    pub fn step(self, [one, two]: [i32; 2]) -> Reading {
        let step = |value: i32| i32::from(value >= one).saturating_add(i32::from(value >= two));
        Reading::between(step(self.range.least), step(self.range.most), self.whys)
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
