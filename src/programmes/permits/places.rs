//! From where one may apply.

pub(in crate::programmes) mod apply_abroad;
pub(in crate::programmes) mod apply_at_entry;
pub(in crate::programmes) mod apply_in_canada;
