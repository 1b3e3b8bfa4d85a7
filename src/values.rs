//! Dated numbers and tables several programmes share, and the sources they come from.

pub mod fees;
pub mod funds;
pub mod global_talent;
pub mod iec;
pub mod language_tests;
pub mod lmia;
pub mod low_wage_areas;
pub mod noc_lists;
pub mod permit_fees;
pub mod post_graduation;
pub mod sources;
pub mod sowp;
pub mod terms;
pub mod wages;
