//! The shape of a rule: needs, programmes, their status over time, and points grids.
//!
//! Nothing here knows a programme. A rule file is `static` data in these words,
//! in the order of the law; [`check`] and [`score`] read it.

mod grid;
mod need;
mod programme;
mod score;

pub use grid::{Award, Factor, Grid, Moment, Pair, Points2, Proposed, Section, Values, Version};
pub use need::{
    Need, Test, any, at_least, at_least_by, at_most, every, holds, meets_one_of, scores, unless,
};
pub use programme::{Kind, Left, Permit, Programme, Status, StatusStep, Ties};
pub use score::{
    Alternative, Indicative, ProposedPart, Row, Score, Total, proposals, score, total,
};

pub(crate) use need::Judgement;
pub(crate) use programme::Outcome;
pub(crate) use score::Ready;
