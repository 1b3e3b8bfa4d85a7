//! Federal programmes.

mod offers;

pub(in crate::programmes) mod cec;
pub(in crate::programmes) mod fst;
pub(in crate::programmes) mod fsw;
pub(in crate::programmes) mod high_skilled_proposal;
