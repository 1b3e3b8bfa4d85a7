//! Years that several readings count by.

use crate::profile::Province;

/// Years for which an educational credential assessment can be used: it must be less than
/// five years old on the day of the application, R75(2)(e)(ii).
pub const ASSESSMENT_YEARS: u32 = 5;

/// Children are dependent before this age, R2.
pub const DEPENDENT_UNDER: u32 = 22;

/// Age of majority in years, by province: from it on a study permit is needed, R215(1)(b).
pub const fn majority(province: Province) -> u32 {
    match province {
        Province::Ab | Province::Mb | Province::On | Province::Pe | Province::Qc | Province::Sk => {
            18
        }
        Province::Bc
        | Province::Nb
        | Province::Nl
        | Province::Ns
        | Province::Nt
        | Province::Nu
        | Province::Yt => 19,
    }
}

/// Hours of a year of work: 30 a week for 52 weeks, R73(1), R80(4).
pub const A_YEAR_OF_WORK: i32 = 1_560;
