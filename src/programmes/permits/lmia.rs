//! Permits on a labour market impact assessment.

pub(in crate::programmes) mod global_talent_a;
pub(in crate::programmes) mod global_talent_b;
pub(in crate::programmes) mod lmia_agricultural;
pub(in crate::programmes) mod lmia_caregiver;
pub(in crate::programmes) mod lmia_high_wage;
pub(in crate::programmes) mod lmia_low_wage;
pub(in crate::programmes) mod lmia_permanent;
pub(in crate::programmes) mod lmia_quebec_facilitated;
pub(in crate::programmes) mod recognized_employer;
pub(in crate::programmes) mod seasonal_agricultural;
mod shared;
