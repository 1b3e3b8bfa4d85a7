//! One atomic condition, and how it is read.

use super::score::reading_of;
use super::{Grid, Programme};
use crate::facts::{Core, Fact, Facts, Lever};
use crate::kernel::{
    Cite, Dated, Points, Range, Reading, Step, Text, Unit, UnitKind, Verdict, Why, Whys, YesNo,
    in_force,
};

/// One condition of a programme, in the words and the place of the law.
#[derive(Debug)]
pub struct Need {
    /// Programme and condition, such as `cec.skilled-work`.
    pub id: &'static str,
    /// Where it stands.
    pub law: Cite,
    /// In plain words. May use `{need}`.
    pub says: Text,
    /// How it is tested.
    pub test: Test,
}

/// How a need is tested.
#[derive(Debug)]
pub enum Test {
    /// A fact reaches a number.
    AtLeast {
        /// What is looked at.
        fact: &'static Core,
        /// The number, step by step.
        value: &'static [Step],
        /// What it counts.
        unit: UnitKind,
    },
    /// A fact reaches a number that depends on another fact.
    AtLeastBy {
        /// What is looked at.
        fact: &'static Core,
        /// What the number depends on.
        by: &'static Core,
        /// From, to, and the number for it.
        values: &'static [(i32, i32, &'static [Step])],
        /// What the number counts.
        unit: UnitKind,
    },
    /// A yes-or-no fact is a yes.
    Holds {
        /// What is looked at.
        fact: &'static Core,
    },
    /// A yes-or-no fact is not a yes. Not told counts as no: only who has one must say so.
    Unless {
        /// What is looked at.
        fact: &'static Core,
    },
    /// A fact does not pass a number.
    AtMost {
        /// What is looked at.
        fact: &'static Core,
        /// The number, step by step.
        value: &'static [Step],
        /// What it counts.
        unit: UnitKind,
    },
    /// All of these.
    Every(&'static [&'static Need]),
    /// One of these.
    Any(&'static [&'static Need]),
    /// The points of a grid reach a number.
    Scores {
        /// The grid, scored on the day of the application.
        grid: &'static Grid,
        /// The number, step by step.
        value: &'static [Step],
    },
    /// The conditions of one of these programmes are met.
    MeetsOneOf(&'static [&'static Programme]),
}

/// A fact reaches a number of the same unit.
pub const fn at_least<U: Unit>(fact: &'static Fact<U>, value: &'static Dated<U>) -> Test {
    Test::AtLeast {
        fact: &fact.core,
        value: value.steps(),
        unit: U::KIND,
    }
}

/// A fact reaches the number that another fact calls for: from, to, number.
pub const fn at_least_by<U: Unit, B: Unit>(
    fact: &'static Fact<U>,
    by: &'static Fact<B>,
    values: &'static [(i32, i32, &'static [Step])],
) -> Test {
    Test::AtLeastBy {
        fact: &fact.core,
        by: &by.core,
        values,
        unit: U::KIND,
    }
}

/// A yes-or-no fact is a yes.
pub const fn holds(fact: &'static Fact<YesNo>) -> Test {
    Test::Holds { fact: &fact.core }
}

/// A yes-or-no fact is not a yes; not told counts as no.
pub const fn unless(fact: &'static Fact<YesNo>) -> Test {
    Test::Unless { fact: &fact.core }
}

/// A fact does not pass a number of the same unit.
pub const fn at_most<U: Unit>(fact: &'static Fact<U>, value: &'static Dated<U>) -> Test {
    Test::AtMost {
        fact: &fact.core,
        value: value.steps(),
        unit: U::KIND,
    }
}

/// The points of a grid reach a number.
pub const fn scores(grid: &'static Grid, value: &'static Dated<Points>) -> Test {
    Test::Scores {
        grid,
        value: value.steps(),
    }
}

/// The conditions of one of these programmes are met.
pub const fn meets_one_of(programmes: &'static [&'static Programme]) -> Test {
    Test::MeetsOneOf(programmes)
}

/// All of these needs.
pub const fn every(needs: &'static [&'static Need]) -> Test {
    Test::Every(needs)
}

/// One of these needs.
pub const fn any(needs: &'static [&'static Need]) -> Test {
    Test::Any(needs)
}

/// How a need came out, without its parts.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Judgement {
    pub(crate) verdict: Verdict,
    pub(crate) whys: Whys,
    /// The fact, where one was read.
    pub(crate) have: Option<(Reading, UnitKind)>,
    /// The number asked for; a range where it depends on something open.
    pub(crate) need: Option<(Range<i32>, UnitKind)>,
    /// Since when that number holds.
    pub(crate) since: Option<&'static Step>,
}

impl Judgement {
    fn of(verdict: Verdict, whys: Whys) -> Judgement {
        let whys = if verdict == Verdict::Unknown {
            whys
        } else {
            Whys::NONE
        };
        Judgement {
            verdict,
            whys,
            have: None,
            need: None,
            since: None,
        }
    }
}

impl Need {
    /// How this need comes out for these facts.
    pub(crate) fn judge(&self, facts: &Facts) -> Judgement {
        match &self.test {
            Test::AtLeast { fact, value, unit } => reaches(
                (fact.read)(facts),
                &[in_force(value, facts.day)],
                *unit,
                Whys::NONE,
            ),
            Test::AtLeastBy {
                fact,
                by,
                values,
                unit,
            } => {
                let by = (by.read)(facts);
                let steps: Vec<Option<&'static Step>> = values
                    .iter()
                    .filter(|(from, to, _)| *from <= by.range.most && *to >= by.range.least)
                    .map(|(_, _, steps)| in_force(steps, facts.day))
                    .collect();
                reaches((fact.read)(facts), &steps, *unit, by.whys)
            }
            Test::Holds { fact } => {
                let have = (fact.read)(facts);
                let mut judgement = Judgement::of(have.range.at_least(1), have.whys);
                judgement.have = Some((have, UnitKind::YesNo));
                judgement
            }
            Test::Unless { fact } => {
                let have = (fact.read)(facts);
                let held = if have.whys.has(Why::NotAsked) {
                    have.range.least >= 1
                } else {
                    have.range.most >= 1
                };
                let verdict = if !held {
                    Verdict::Met
                } else if have.range.least >= 1 {
                    Verdict::NotMet
                } else {
                    Verdict::Unknown
                };
                let mut judgement = Judgement::of(verdict, have.whys);
                judgement.have = Some((have, UnitKind::YesNo));
                judgement
            }
            // Passing a number is reaching the next one.
            Test::AtMost { fact, value, unit } => {
                let have = (fact.read)(facts);
                let step = in_force(value, facts.day);
                let mut judgement = match step.and_then(|step| step.value) {
                    None => Judgement::of(Verdict::Unknown, Whys::of(Why::RuleNotKnown)),
                    Some(most) => {
                        let passes = have.range.at_least(most.saturating_add(1));
                        let mut judgement = Judgement::of(!passes, have.whys);
                        judgement.need = Some((Range::between(most, most), *unit));
                        judgement
                    }
                };
                judgement.have = Some((have, *unit));
                judgement.since = step;
                judgement
            }
            Test::Every(needs) => together(needs, facts, Verdict::NotMet),
            Test::Any(needs) => together(needs, facts, Verdict::Met),
            Test::Scores { grid, value } => reaches(
                reading_of(grid, facts),
                &[in_force(value, facts.day)],
                UnitKind::Points,
                Whys::NONE,
            ),
            Test::MeetsOneOf(programmes) => {
                let (mut verdict, mut whys) = (Verdict::NotMet, Whys::NONE);
                for programme in *programmes {
                    let judged = programme.verdict(facts);
                    verdict = verdict.max(judged.0);
                    whys = whys.and(judged.1);
                    if verdict == Verdict::Met {
                        break;
                    }
                }
                Judgement::of(verdict, whys)
            }
        }
    }

    /// The needs this one is made of.
    pub fn parts(&self) -> &'static [&'static Need] {
        match &self.test {
            Test::Every(needs) | Test::Any(needs) => needs,
            Test::AtLeast { .. }
            | Test::AtLeastBy { .. }
            | Test::AtMost { .. }
            | Test::Holds { .. }
            | Test::Unless { .. }
            | Test::Scores { .. }
            | Test::MeetsOneOf(_) => &[],
        }
    }

    /// Nothing anyone does changes what this need looks at.
    pub fn is_fixed(&self) -> bool {
        let mut fixed = true;
        self.each_fact(&mut |fact| fixed &= fact.lever == Lever::Fixed);
        fixed
    }

    /// Shows every fact this need and its parts look at.
    pub fn each_fact(&self, see: &mut dyn FnMut(&'static Core)) {
        match &self.test {
            Test::AtLeast { fact, .. }
            | Test::AtMost { fact, .. }
            | Test::Holds { fact }
            | Test::Unless { fact } => see(fact),
            Test::AtLeastBy { fact, by, .. } => {
                see(fact);
                see(by);
            }
            Test::Every(needs) | Test::Any(needs) => {
                for need in *needs {
                    need.each_fact(see);
                }
            }
            Test::Scores { grid, .. } => grid.each_fact(see),
            Test::MeetsOneOf(programmes) => {
                for programme in *programmes {
                    for need in programme.needs {
                        need.each_fact(see);
                    }
                }
            }
        }
    }
}

/// Whether a fact reaches the number in force, over every number it may have to reach.
fn reaches(
    have: Reading,
    steps: &[Option<&'static Step>],
    unit: UnitKind,
    whys_of_need: Whys,
) -> Judgement {
    // The least and the most it may have to reach; none while one of them is not known.
    let mut need: Option<Range<i32>> = None;
    let mut known = true;
    for step in steps {
        match step.and_then(|step| step.value) {
            Some(value) => {
                let value = Range::exactly(value);
                need = Some(need.map_or(value, |others| others.hull(value)));
            }
            None => known = false,
        }
    }
    let need = need.filter(|_| known);
    let mut judgement = match need {
        None => Judgement::of(Verdict::Unknown, Whys::of(Why::RuleNotKnown)),
        Some(need) => {
            let (best, worst) = (
                have.range.at_least(need.least),
                have.range.at_least(need.most),
            );
            if worst == best && worst != Verdict::Unknown {
                Judgement::of(worst, Whys::NONE)
            } else {
                let spread = if need.is_exact() {
                    Whys::NONE
                } else {
                    whys_of_need
                };
                Judgement::of(Verdict::Unknown, have.whys.and(spread))
            }
        }
    };
    judgement.need = need.map(|need| (need, unit));
    judgement.have = Some((have, unit));
    judgement.since = steps.first().copied().flatten();
    judgement
}

/// Every need or any of them: one with the verdict that decides settles it, and the rest is not read.
fn together(needs: &'static [&'static Need], facts: &Facts, decides: Verdict) -> Judgement {
    let mut verdict = !decides;
    let mut whys = Whys::NONE;
    for need in needs {
        let part = need.judge(facts);
        if part.verdict == decides {
            return Judgement::of(decides, Whys::NONE);
        }
        if part.verdict == Verdict::Unknown {
            verdict = Verdict::Unknown;
            whys = whys.and(part.whys);
        }
    }
    Judgement::of(verdict, whys)
}

/// The verdict over needs that must all be met, and why it is unknown.
pub(crate) fn all_of(judged: impl Iterator<Item = Judgement>) -> (Verdict, Whys) {
    let mut verdict = Verdict::Met;
    let mut whys = Whys::NONE;
    for judged in judged {
        verdict = verdict.min(judged.verdict);
        whys = whys.and(judged.whys);
        if verdict == Verdict::NotMet {
            break;
        }
    }
    (
        verdict,
        if verdict == Verdict::Unknown {
            whys
        } else {
            Whys::NONE
        },
    )
}
