//! Dated numbers and tables several programmes share, and the sources they come from.

pub mod language_tests;
pub mod sources;
