//! Dated numbers and tables several programmes share, and the sources they come from.

pub mod fees;
pub mod funds;
pub mod language_tests;
pub mod noc_lists;
pub mod sources;
pub mod terms;
