//! Public policies.

pub(in crate::programmes) mod caregivers_interim;
pub(in crate::programmes) mod h1b_renewal;
pub(in crate::programmes) mod home_care_out_of_status;
pub(in crate::programmes) mod hong_kong_applicant;
pub(in crate::programmes) mod hong_kong_graduates;
pub(in crate::programmes) mod iran;
pub(in crate::programmes) mod pgwp_extension;
pub(in crate::programmes) mod provincial_candidate;
pub(in crate::programmes) mod tr_to_pr_pathway;
pub(in crate::programmes) mod ukraine;
