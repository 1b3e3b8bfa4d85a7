//! Open permits of the person's own.

pub(in crate::programmes) mod approved_in_canada;
pub(in crate::programmes) mod bridging;
pub(in crate::programmes) mod destitute_student;
pub(in crate::programmes) mod permit_holder_resident;
pub(in crate::programmes) mod post_graduation;
pub(in crate::programmes) mod quebec_invited;
pub(in crate::programmes) mod refugee_claimant;
pub(in crate::programmes) mod sponsored_spouse;
pub(in crate::programmes) mod start_up;
pub(in crate::programmes) mod unenforceable_removal;
pub(in crate::programmes) mod vulnerable_worker;
