//! Numbers of the law with their history.

use super::{Cite, Day, Unit, UnitKind, on};
use std::marker::PhantomData;

/// What held from one day on.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    /// First day.
    pub since: Day,
    /// The value, or nothing when our sources do not give it.
    pub value: Option<i32>,
    /// What made it so.
    pub by: Option<Cite>,
    /// Only proposed: shown when asked for, never in force.
    pub proposed: bool,
}

/// A day that opens a step: `since(2013, 1, 2).is(1_560)`.
#[derive(Clone, Copy, Debug)]
pub struct Since(pub(crate) Day);

/// Opens a step on this day.
pub const fn since(year: i32, month: u32, day: u32) -> Since {
    Since(on(year, month, day))
}

impl Since {
    /// From then on it is `value`.
    pub const fn is(self, value: i32) -> Step {
        Step {
            since: self.0,
            value: Some(value),
            by: None,
            proposed: false,
        }
    }

    /// From then on our sources do not give the value. It is never taken for nought.
    pub const fn is_not_known(self) -> Step {
        Step {
            since: self.0,
            value: None,
            by: None,
            proposed: false,
        }
    }
}

impl Step {
    /// Names the instrument or page that made it so.
    #[must_use]
    pub const fn by(self, cite: Cite) -> Step {
        Step {
            by: Some(cite),
            ..self
        }
    }

    /// Marks a rule that is only proposed.
    #[must_use]
    pub const fn proposed(self) -> Step {
        Step {
            proposed: true,
            ..self
        }
    }
}

/// A number of the law, step by step, oldest first.
#[derive(Debug)]
pub struct Dated<U> {
    steps: &'static [Step],
    unit: PhantomData<fn() -> U>,
}

impl<U: Unit> Dated<U> {
    /// Checks in a constant that the steps stand oldest first.
    #[expect(
        clippy::panic,
        reason = "only constants call it: a step out of order stops the build"
    )]
    #[expect(
        clippy::indexing_slicing,
        reason = "constants only; iterators are not const"
    )]
    pub const fn new(steps: &'static [Step]) -> Dated<U> {
        if steps.is_empty() {
            panic!("a dated value needs a step");
        }
        let mut i = 1;
        while i < steps.len() {
            if !is_before(steps[i - 1].since, steps[i].since) {
                panic!("steps must stand oldest first, one a day");
            }
            i += 1;
        }
        Dated {
            steps,
            unit: PhantomData,
        }
    }

    /// The steps, oldest first.
    pub const fn steps(&self) -> &'static [Step] {
        self.steps
    }

    /// The unit of the value.
    pub const fn unit(&self) -> UnitKind {
        U::KIND
    }

    /// The step in force on a day, proposals left out.
    pub fn on(&self, day: Day) -> Option<&'static Step> {
        in_force(self.steps, day)
    }
}

/// The last step that has begun by `day` and is more than a proposal.
pub fn in_force(steps: &'static [Step], day: Day) -> Option<&'static Step> {
    steps
        .iter()
        .rev()
        .find(|step| !step.proposed && step.since <= day)
}

const fn is_before(a: Day, b: Day) -> bool {
    // `Ord` is not const; the number of days from the common era is.
    a.to_epoch_days() < b.to_epoch_days()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::Hours;

    static A_YEAR: Dated<Hours> = Dated::new(&[
        since(2008, 9, 17).is(3_120),
        since(2013, 1, 2).is(1_560),
        since(2027, 1, 1).is(2_000).proposed(),
        since(2028, 1, 1).is_not_known(),
    ]);

    #[test]
    fn a_step_begins_on_its_day_and_not_before() {
        assert_eq!(A_YEAR.on(on(2008, 9, 16)).map(|s| s.value), None);
        assert_eq!(
            A_YEAR.on(on(2013, 1, 1)).map(|s| s.value),
            Some(Some(3_120))
        );
        assert_eq!(
            A_YEAR.on(on(2013, 1, 2)).map(|s| s.value),
            Some(Some(1_560))
        );
    }

    #[test]
    fn a_proposal_is_never_in_force_and_unknown_is_not_nought() {
        assert_eq!(
            A_YEAR.on(on(2027, 6, 1)).map(|s| s.value),
            Some(Some(1_560))
        );
        assert_eq!(A_YEAR.on(on(2028, 6, 1)).map(|s| s.value), Some(None));
    }
}
