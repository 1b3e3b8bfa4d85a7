//! Countries with a stay long enough for a police certificate, as far as told.

use super::{Applies, Person};
use crate::kernel::{Day, When, add_months, add_years, days_from, sort_by, years_before};
use crate::profile::{Country, Maybe};

/// Only stays from this age on count, in years.
pub(super) const ADULT: u32 = 18;
/// Years looked back.
const YEARS: u32 = 10;
/// Months in a row.
const MONTHS: u32 = 6;

/// A country outside Canada, and the answers that speak of it.
pub(super) struct Abroad {
    pub(super) paths: Vec<String>,
    pub(super) lives_there: bool,
    /// Six months or more in a row.
    pub(super) long: Applies,
}

/// Where somebody was: for certain, and perhaps.
struct Stay {
    country: Country,
    path: String,
    certain: Option<(Day, Day)>,
    perhaps: (Day, Day),
}

/// Every country outside Canada that may need a certificate, in the order told.
pub(super) fn abroad(person: &Person, on: Day) -> Vec<Abroad> {
    let stays = stays(person, on);
    let home = person.lives.and_then(|home| home.country);
    let mut countries: Vec<Country> = Vec::new();
    let mut add = |country: Country| {
        if !country.is_canada() && !countries.contains(&country) {
            countries.push(country);
        }
    };
    if let Some(home) = home {
        add(home);
    }
    for stay in &stays {
        add(stay.country);
    }
    let mut found = Vec::new();
    for country in countries {
        let mut paths = Vec::new();
        let mut there = Vec::new();
        for stay in &stays {
            if stay.country == country {
                paths.push(stay.path.clone());
                there.push(stay);
            }
        }
        let lives_there = home == Some(country);
        let long = long(&there);
        if lives_there || long != Applies::No {
            found.push(Abroad {
                paths,
                lives_there,
                long,
            });
        }
    }
    found
}

/// Stays of the last ten years, from the age of 18.
fn stays(person: &Person, on: Day) -> Vec<Stay> {
    let window = years_before(on, YEARS);
    let grown = |born: Day| add_years(born, ADULT).max(window);
    let mut stays = Stays {
        yesterday: days_from(on, -1),
        surely_from: person.born.map(|born| grown(born.most)),
        perhaps_from: person.born.map_or(window, |born| grown(born.least)),
        all: Vec::new(),
    };
    let today = When::exactly(on);
    if let Some(home) = person.lives {
        stays.add(home.country, "lives".to_owned(), home.since, Some(today));
    }
    for (n, job) in person.work.iter().enumerate() {
        let to = match job.to {
            Some(Maybe::Some(to)) => to,
            Some(Maybe::None) | None => today,
        };
        let path = [person.root, &super::item("work", n, "")].concat();
        stays.add(job.country, path, job.from, Some(to));
    }
    for (n, credential) in person.education.iter().enumerate() {
        let to = match credential.completed {
            Some(Maybe::Some(to)) => Some(to),
            Some(Maybe::None) => Some(today),
            None => None,
        };
        if credential.distance != Some(true) {
            let path = [person.root, &super::item("education", n, "")].concat();
            stays.add(credential.country, path, credential.from, to);
        }
    }
    stays.all
}

/// The stays as they are found, and the days within which they count.
struct Stays {
    yesterday: Day,
    surely_from: Option<Day>,
    perhaps_from: Day,
    all: Vec<Stay>,
}

impl Stays {
    fn add(
        &mut self,
        country: Option<Country>,
        path: String,
        from: Option<When>,
        to: Option<When>,
    ) {
        let Some(country) = country.filter(|country| !country.is_canada()) else {
            return;
        };
        let within = |first: Day, last: Day| {
            let last = last.min(self.yesterday);
            (first <= last).then_some((first, last))
        };
        let certain = match (self.surely_from, from, to) {
            (Some(grown), Some(from), Some(to)) => within(from.most.max(grown), to.least),
            _ => None,
        };
        let first = from.map_or(Day::MIN, |from| from.least);
        let last = to.map_or(self.yesterday, |to| to.most);
        if let Some(perhaps) = within(first.max(self.perhaps_from), last) {
            self.all.push(Stay {
                country,
                path,
                certain,
                perhaps,
            });
        }
    }
}

/// Whether stays in one country come to six months in a row.
fn long(there: &[&Stay]) -> Applies {
    let lasts = |(first, last): (Day, Day)| add_months(first, MONTHS) <= days_from(last, 1);
    let mut certain: Vec<(Day, Day)> = Vec::new();
    let mut hull: Option<(Day, Day)> = None;
    for stay in there {
        let (first, last) = stay.perhaps;
        hull = Some(match hull {
            None => stay.perhaps,
            Some((began, ended)) => (began.min(first), ended.max(last)),
        });
        if let Some(certainly) = stay.certain {
            certain.push(certainly);
        }
    }
    sort_by(&mut certain, |a, b| a < b);
    let mut run: Option<(Day, Day)> = None;
    for (first, last) in certain {
        let joined = match run {
            // The next day, or before: the stay goes on.
            Some((began, ended)) if first <= days_from(ended, 1) => (began, ended.max(last)),
            Some(_) | None => (first, last),
        };
        if lasts(joined) {
            return Applies::Yes;
        }
        run = Some(joined);
    }
    match hull {
        Some(hull) if lasts(hull) => Applies::ASK,
        Some(_) | None => Applies::No,
    }
}
