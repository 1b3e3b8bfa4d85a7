//! Post-graduation work permit: the numbers its conditions ask for, by day.
//!
//! They stand here because which of two programs passes, each tested by itself, hangs on them.

use crate::kernel::{Cite, Clb, Dated, Days, Step, Years, YesNo, since};
use crate::values::sources::POST_GRADUATION_PAGE;

const ELIGIBILITY: Cite = POST_GRADUATION_PAGE.at("Eligibility");
const LANGUAGE: Cite = POST_GRADUATION_PAGE.at("Language requirements");

/// Days from the first proof of completion.
pub static DAYS_TO_APPLY: Dated<Days> = Dated::new(&[since(2022, 12, 15).is(180).by(ELIGIBILITY)]);

/// Years of age, for vocational programs of Quebec.
pub static ADULT: Dated<Years> = Dated::new(&[since(2022, 12, 15).is(18).by(ELIGIBILITY)]);

/// A program without a degree, outside a university. No test before November 2024.
static COLLEGE: Dated<Clb> = Dated::new(&[
    since(2022, 12, 15).is(0),
    since(2024, 11, 1).is(5).by(LANGUAGE),
]);

/// A degree of a college or polytechnic.
static COLLEGE_DEGREE: Dated<Clb> = Dated::new(&[
    since(2022, 12, 15).is(0),
    since(2024, 11, 1).is(5).by(LANGUAGE),
    since(2025, 3, 11).is(7).by(LANGUAGE),
]);

/// Any other degree, and any program of a university.
static UNIVERSITY: Dated<Clb> = Dated::new(&[
    since(2022, 12, 15).is(0),
    since(2024, 11, 1).is(7).by(LANGUAGE),
]);

/// The language level by kind of studies, from and to.
pub static LEVELS: &[(i32, i32, &[Step])] = &[
    (1, 1, COLLEGE.steps()),
    (2, 2, COLLEGE_DEGREE.steps()),
    (3, 3, UNIVERSITY.steps()),
];

/// Whether a field is asked for.
pub static FIELD_ASKED: Dated<YesNo> = Dated::new(&[
    since(2022, 12, 15).is(0),
    since(2024, 11, 1)
        .is(1)
        .by(POST_GRADUATION_PAGE.at("Field of study")),
]);
