//! The small words everything else is said in.
//!
//! Nothing here knows a programme, a fact or a person. A [`Verdict`] is the
//! three-valued answer, a [`Range`] is what a half-told story leaves open, a
//! [`Dated`] value is a number of the law with its history, and a [`Cite`]
//! says where it stands. What is answered leaves as a [`tree`] of plain values.

mod cite;
mod date;
mod dated;
mod order;
mod range;
mod text;
mod tree;
mod units;
mod verdict;

pub use cite::{Cite, Grade, Source};
pub use date::{
    Day, When, add_months, add_years, days_from, days_until, on, text_of, years_before,
};
pub use dated::{Dated, Since, Step, in_force, since};
pub(crate) use order::{each_once, sort_by};
pub use range::{Range, Reading};
pub use text::{Text, text};
pub(crate) use tree::{Fields, Tell, Tree, answer, put, serialize_as_told, told, words};
pub use units::{
    CentsPerHour, Clb, Count, Days, Dollars, Hours, Level, Points, Teer, Tier, Unit, UnitKind,
    Years, YesNo,
};
pub use verdict::{Verdict, Why, Whys};
