//! Canadian Experience Class (2.1), for those who need one of the three programmes.

use super::calendar::Date;
use super::fsw::outside_quebec;
use super::reading::{all_sittings, at_least};
use super::working::{A_YEAR, countable, in_occupation, occupations, works, years_before};
use serde_json::Value;

pub(crate) fn is_met(person: &Value, day: Date, generous: bool) -> bool {
    let works = works(person);
    let window = years_before(day, 3);
    let counts: Vec<_> = works.iter().filter(|work| work.of_the_class).collect();
    // The occupation with the most hours sets the level (CEC-10).
    let (mut managers_and_professionals, mut others) = (0, 0);
    for noc in occupations(&works) {
        let jobs = in_occupation(&works, noc, |work| work.of_the_class);
        let hours = countable(&jobs, window.clone());
        if matches!(noc.as_bytes()[1], b'0' | b'1') {
            managers_and_professionals = hours.max(managers_and_professionals);
        } else {
            others = hours.max(others);
        }
    }
    let higher =
        managers_and_professionals > others || (managers_and_professionals == others && !generous);
    let level = if higher { 7 } else { 5 };
    countable(&counts, window) >= A_YEAR
        && all_sittings(person, day)
            .into_iter()
            .any(|four| at_least(four, level))
        && outside_quebec(person)
}
