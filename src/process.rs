//! From an invitation to landing: clocks, papers, steps and times, as tables.
//!
//! Nothing here knows a person. [`crate::clocks`] and [`crate::after_invitation`]
//! read these tables for one profile on one day. Fees stand in
//! [`crate::values::fees`].

pub mod clocks;
pub mod papers;
pub mod permit_steps;
pub mod steps;

use crate::kernel::{Day, on};

/// Day on which these tables were last compared with their sources.
pub const COMPARED: Day = on(2026, 11, 22);
