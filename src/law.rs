//! The shape of a rule: needs, programmes, their status over time, and points grids.
//!
//! Nothing here knows a programme. A rule file is `static` data in these words,
//! in the order of the law; [`check`] and [`score`] read it.

mod grid;
mod need;
mod programme;
mod score;

pub use grid::{Award, Factor, Grid, Pair, Points2, Section, Values, Version};
pub use need::{Need, Test, any, at_least, at_least_by, every, holds};
pub use programme::{Kind, Left, Programme, Status, StatusStep};
pub use score::{Alternative, Indicative, Row, Score, score};

pub(crate) use need::Judgement;
