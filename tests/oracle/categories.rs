//! Categories of selection (4.1 to 4.3): who is a member on a day.

use super::calendar::{Date, date};
use super::reading::{at_least, is_recognised, list, number, sittings, word, yes};
use super::working::{A_YEAR, Work, countable, in_occupation, longest_run, works, years_before};
use super::{cec, fst, fsw};
use serde_json::Value;

pub(crate) const CATEGORIES: [&str; 11] = [
    "category-french",
    "category-healthcare",
    "category-stem",
    "category-trades",
    "category-transport",
    "category-agriculture",
    "category-education",
    "category-physicians",
    "category-researchers",
    "category-senior-managers",
    "category-military",
];

/// The three sets of instructions, and one category that joined between two.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Period {
    Since2023,
    Since2025,
    Since2026,
}

fn period(day: Date) -> Option<Period> {
    if day < date(2023, 5, 31) {
        None
    } else if day < date(2025, 2, 27) {
        Some(Period::Since2023)
    } else if day < date(2026, 2, 18) {
        Some(Period::Since2025)
    } else {
        Some(Period::Since2026)
    }
}

const HEALTHCARE: &str = "31100 31101 31102 31103 31110 31111 31112 31120 31121 31200 31201 31202 \
    31203 31209 31300 31301 31302 31303 32101 32102 32103 32104 32109 32111 32120 32121 32122 \
    32123 32124 32129 32201 33101 33102 33103 41300 41301 42201";
const STEM: &str = "20011 21220 21300 21301 21310 21321 21331 22300 22301 22310 63100";
const TRADES_OF_BOTH: &str = "22303 70010 70011 72100 72102 72106 72200 72201 72300 72302 72310 \
    72311 72320 72400 72401 72402 72422 72501 72999 73100 73110 73112 73113 82021";
const EDUCATION: &str = "41220 41221 42202 42203 43100";
const PHYSICIANS: &str = "31100 31101 31102";
const HEALTHCARE_2023: &str = "31100 31101 31102 31110 31111 31112 31121 31200 31201 31202 31203 \
    31204 31209 31300 31301 31302 31303 32101 32102 32103 32109 32120 32121 32122 32200 32201 \
    32209 33101 33102 33103 33109 41300 41301 41320 42203";
const STEM_2023: &str = "20010 20011 20012 21200 21201 21202 21203 21210 21211 21220 21221 21222 \
    21223 21230 21231 21232 21233 21234 21300 21310 21311 21321 21322 41400";
const TRADES_2023: &str = "72014 72106 72200 72300 72310 72400 72402 72405 72406 73200";
const TRANSPORT_2023: &str = "70020 72403 72404 72600 72601 72602 72603 72604 73300 93200";

/// The occupations of a category on a day; none when it is closed.
pub(crate) fn occupations_of(id: &str, day: Date) -> Vec<&'static str> {
    use Period::{Since2023, Since2025, Since2026};
    let Some(period) = period(day) else {
        return Vec::new();
    };
    let codes: &[&'static str] = match (id, period) {
        ("category-healthcare", Since2023) => &[HEALTHCARE_2023],
        ("category-healthcare", _) => &[HEALTHCARE],
        ("category-stem", Since2023) => &[STEM_2023],
        ("category-stem", _) => &[STEM],
        ("category-trades", Since2023) => &[TRADES_2023],
        ("category-trades", Since2025) => &[TRADES_OF_BOTH, "63200"],
        ("category-trades", Since2026) => &[TRADES_OF_BOTH, "63201"],
        ("category-transport", Since2023) => &[TRANSPORT_2023],
        ("category-transport", Since2026) => &["22313 72404 72410 72600"],
        ("category-agriculture", Since2023) => &["63201 82030 82031"],
        ("category-agriculture", Since2025) => &["63201"],
        ("category-education", Since2025 | Since2026) => &[EDUCATION],
        ("category-physicians", Since2025) if day >= date(2025, 12, 8) => &[PHYSICIANS],
        ("category-physicians", Since2026) => &[PHYSICIANS],
        ("category-researchers", Since2026) => &["41200 41201"],
        ("category-senior-managers", Since2026) => &["00012 00013 00014 00015"],
        ("category-military", Since2026) => &["40042 42102 43204"],
        _ => &[],
    };
    codes
        .iter()
        .flat_map(|codes| codes.split_whitespace())
        .collect()
}

/// Eligible for one of the three programmes (CAT-6).
pub(crate) fn is_eligible(person: &Value, day: Date, generous: bool) -> bool {
    cec::is_met(person, day, generous)
        || fsw::is_met(person, day, generous)
        || fst::is_met(person, day, generous)
}

/// What the category asks besides one of the programmes.
pub(crate) fn is_member(id: &str, person: &Value, day: Date, generous: bool) -> bool {
    let Some(period) = period(day) else {
        return false;
    };
    if id == "category-french" {
        return sittings(person, day, true)
            .into_iter()
            .any(|four| at_least(four, 7));
    }
    let codes = occupations_of(id, day);
    if codes.is_empty() {
        return false;
    }
    let in_canada = matches!(
        id,
        "category-physicians" | "category-researchers" | "category-senior-managers"
    );
    let counts = |work: &Work| {
        work.paid && (!in_canada || work.of_the_class || (generous && work.in_canada))
    };
    let works = works(person);
    let some = codes
        .iter()
        .any(|noc| countable(&in_occupation(&works, noc, counts), years_before(day, 3)) > 0);
    let enough = codes.into_iter().any(|noc| {
        let jobs = in_occupation(&works, noc, counts);
        let window = years_before(day, 3);
        if period == Period::Since2026 {
            countable(&jobs, window) >= A_YEAR
        } else {
            longest_run(&jobs, window) >= A_YEAR / 2
        }
    });
    if id != "category-military" {
        return enough;
    }
    // Whether the twelve months apply to recruits is not known.
    (enough || (generous && some))
        && number(person, "militaryYears").unwrap() >= 10.0
        && yes(person, "forcesOffer")
        && has_two_years_of_studies(person, day)
}

/// A credential of the level of two years or more.
fn has_two_years_of_studies(person: &Value, day: Date) -> bool {
    list(person, "education").iter().any(|credential| {
        let long = !matches!(word(credential, "level"), "secondary" | "one-year");
        long && is_recognised(credential, day)
    })
}
