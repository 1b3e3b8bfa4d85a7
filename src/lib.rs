//! From a Canadian work permit to permanent residence: which routes are open,
//! what is missing, and by which day.
//!
//! The law is typed constants ([`programmes`]), a profile is what a person
//! said ([`Profile`]), facts follow from it ([`facts`]), and every reading is a
//! pure function of profile and day: [`assess`], [`explain`], [`points`],
//! [`questions()`], [`changes`], [`convert`]. No clock, no storage, no network.
//!
//! An answer has three values. Unknown is never a no, and says why it is
//! unknown: not asked, rule not known on that day, or left to an officer.
//!
//! ```
//! use permit_to_pr::{Profile, Verdict, assess, day, explain};
//!
//! let profile = Profile::parse(r#"{
//!     "intends": ["ON"],
//!     "tests": [{ "test": "celpip-general", "taken": "2026-03-10",
//!                 "listening": 9, "reading": 9, "writing": 9, "speaking": 9 }],
//!     "work": [{ "noc": "21231", "country": "CA", "from": "2025-11-01", "hoursPerWeek": 37.5,
//!                "authorized": true, "selfEmployed": false, "fullTimeStudent": false }]
//! }"#)?;
//! let on = day("2026-11-02").ok_or("no such day")?;
//!
//! let cec = explain(&profile, "cec", on)?;
//! assert_eq!(cec.verdict, Verdict::Met);
//! assert_eq!(cec.parts[1].have.map(|hours| hours.least), Some(1_568));
//!
//! let crs = assess(&profile, on).points.get("crs").and_then(|points| points.least);
//! assert!(crs.is_some(), "a range while answers are missing");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! For information only: this is not legal advice, and it is not a government service.

pub mod facts;
/// The examples of the README, run as tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct Readme;

pub mod kernel;
pub mod law;
pub mod noc;
pub mod process;
pub mod profile;
pub mod programmes;
pub mod questions;
pub mod rounds;
pub mod safety;
pub mod status;
pub mod values;

mod assess;
mod grids;

#[cfg(feature = "text")]
pub mod guide;
#[cfg(feature = "text")]
pub mod publish;
#[cfg(all(feature = "wasm", target_arch = "wasm32"))]
pub mod wasm;

pub use assess::{
    About, AfterInvitation, Amount, Applicant, Ask, Assessment, ByGrid, Change, Citizenship, Clock,
    Compared, Condition, Converted, Cost, Couple, DayCounts, Depends, Due, Explained, ExpressEntry,
    Fees, Finding, Gain, Glance, How, IndicativeGlance, Leads, Measure, NoCouple, OfScore, Paper,
    Params, Part, PastRounds, PermitDue, PermitStep, PermitSteps, PermitTime, ProcessingTime,
    Reached, Required, Residency, Risk, Row, Ruled, Rules, Set, Span, Step, StudyAnswer, Way,
    about, after_invitation, assess, changes, clocks, convert, days, explain, partners,
    past_rounds, permit_steps, points, process, proposed, proposed_points, questions, rules, study,
};
pub use assess::{
    Assessed, Duty, Family, Known, Member, Needed, Note, RESTING, Time, family, lmia,
};
pub use assess::{Between, Deadline, Fee, Keeper, Open, keeper};
pub use assess::{Flag, NotCompared, OfferCheck, check_offer};
pub use kernel::{Day, Range, Verdict, Why};
pub use law::Score;
pub use profile::OfferToCheck;
pub use profile::{Error, Problem, Profile, Warning, parse_day as day};
pub use status::standings::{May, Standing};
