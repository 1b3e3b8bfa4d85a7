//! Years that several readings count by.

/// Years for which an educational credential assessment can be used: it must be less than
/// five years old on the day of the application, R75(2)(e)(ii).
pub const ASSESSMENT_YEARS: u32 = 5;

/// Children are dependent before this age, R2.
pub const DEPENDENT_UNDER: u32 = 22;

/// Hours of a year of work: 30 a week for 52 weeks, R73(1), R80(4).
pub const A_YEAR_OF_WORK: i32 = 1_560;
