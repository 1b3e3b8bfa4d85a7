//! A change as it is put together: what it sets is written as JSON, and set from it too.

use super::{Params, Set};
use crate::facts::Lever;
use crate::kernel::Day;
use crate::profile::Json;

/// A change before it is checked.
pub(super) struct Proposal {
    pub(super) id: &'static str,
    pub(super) lever: Lever,
    pub(super) set: Vec<Set>,
    pub(super) day: Option<Day>,
    pub(super) params: Params,
}

impl Proposal {
    pub(super) fn new(id: &'static str, lever: Lever, set: Vec<Set>) -> Proposal {
        Proposal {
            id,
            lever,
            set,
            day: None,
            params: Params::default(),
        }
    }

    /// Says which answer it is about.
    pub(super) fn about(mut self, path: String) -> Proposal {
        self.params.path = Some(path);
        self
    }
}

impl Set {
    /// A path and the JSON text of a value.
    pub(super) fn new(path: String, value: &str) -> Set {
        Set {
            path,
            value: Json::of(value),
        }
    }
}

/// A text with values in the places of `$`.
pub(super) fn fill(text: &str, values: &[&str]) -> String {
    let mut filled = String::new();
    let mut values = values.iter();
    for part in text.split('$') {
        filled.push_str(part);
        filled.push_str(values.next().copied().unwrap_or_default());
    }
    filled
}

/// A path with a place in the place of `$`.
pub(super) fn path(path: &str, place: usize) -> String {
    fill(path, &[&place.to_string()])
}
