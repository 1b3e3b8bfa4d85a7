//! Open permits that rest on a partner or a parent.

pub(in crate::programmes) mod agreement_spouse;
pub(in crate::programmes) mod applicant_family;
pub(in crate::programmes) mod child_of_worker;
pub(in crate::programmes) mod community_spouse;
pub(in crate::programmes) mod spouse_of_student;
pub(in crate::programmes) mod spouse_of_worker;
pub(in crate::programmes) mod transition_family;
