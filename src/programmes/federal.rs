//! Federal programmes.

pub(super) mod cec;
