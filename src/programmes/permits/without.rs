//! Work that needs no permit.

pub(in crate::programmes) mod business_visitor;
pub(in crate::programmes) mod graduate_waiting;
pub(in crate::programmes) mod maintained_work;
pub(in crate::programmes) mod off_campus;
pub(in crate::programmes) mod on_campus;
pub(in crate::programmes) mod other_exempt;
pub(in crate::programmes) mod short_researcher;
pub(in crate::programmes) mod short_work;
