//! What `scripts/performance.mjs` times without the way in and out: each export does its work so
//! many times, and answers with what the last came to; NaN when the profile cannot be read.

use crate::assess as readings;
use crate::facts::Facts;
use crate::grids::crs::CRS;
use crate::kernel::{Day, Tell};
use crate::law::{Ready, Total, total};
use crate::profile::{Profile, parse_day};
use std::hint::black_box;
use wasm_bindgen::prelude::wasm_bindgen;

fn read(profile: &str, on: &str) -> Option<(Profile, Day)> {
    Some((Profile::parse(profile).ok()?, parse_day(on)?))
}

fn last(times: u32, mut once: impl FnMut() -> f64) -> f64 {
    (0..times).fold(f64::NAN, |_, _| black_box(once()))
}

fn most(total: Option<Total>) -> f64 {
    total.map_or(f64::NAN, |total| f64::from(total.points.most))
}

/// The CRS score of facts that are there already.
#[wasm_bindgen]
pub fn bench_score(profile: &str, on: &str, times: u32) -> f64 {
    let Some((profile, on)) = read(profile, on) else {
        return f64::NAN;
    };
    let ways = Facts::hypotheses(&profile, on);
    let ready = Ready::of(&CRS, &profile, on, &ways);
    last(times, || {
        most(black_box(&ready).as_ref().and_then(Ready::total))
    })
}

/// The CRS score of a profile that was read already.
#[wasm_bindgen]
pub fn bench_derive(profile: &str, on: &str, times: u32) -> f64 {
    let Some((profile, on)) = read(profile, on) else {
        return f64::NAN;
    };
    last(times, || most(total(&CRS, black_box(&profile), on)))
}

/// Everything at a glance, from the text of a profile to the tree of the answer.
#[wasm_bindgen]
pub fn bench_assess(profile: &str, on: &str, times: u32) -> f64 {
    last(times, || {
        let Some((profile, on)) = read(black_box(profile), on) else {
            return f64::NAN;
        };
        let found = readings::assess(&profile, on);
        black_box(found.tell());
        found.routes.len() as f64
    })
}

/// What would change it, from the text of a profile to the changes.
#[wasm_bindgen]
pub fn bench_changes(profile: &str, on: &str, times: u32) -> f64 {
    last(times, || {
        let Some((profile, on)) = read(black_box(profile), on) else {
            return f64::NAN;
        };
        readings::changes(&profile, on, None).len() as f64
    })
}
