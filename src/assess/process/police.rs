//! Countries with a stay long enough for a police certificate, as far as told.

use super::Applies;
use crate::kernel::{Day, When, add_months, add_years, days_from, sort_by, years_before};
use crate::profile::{Country, Credential, Home, Job, Maybe};

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

/// What was told of one person.
pub(super) struct Told<'p> {
    pub(super) root: &'static str,
    pub(super) born: Option<When>,
    pub(super) lives: Option<&'p Home>,
    pub(super) work: &'p [Job],
    pub(super) education: &'p [Credential],
}

/// Every country outside Canada that may need a certificate, in the order told.
pub(super) fn abroad(told: &Told, on: Day) -> Vec<Abroad> {
    let stays = stays(told, on);
    let home = told.lives.and_then(|home| home.country);
    let mut countries: Vec<Country> = Vec::new();
    for country in home
        .into_iter()
        .chain(stays.iter().map(|stay| stay.country))
    {
        if !country.is_canada() && !countries.contains(&country) {
            countries.push(country);
        }
    }
    let mut found = Vec::new();
    for country in countries {
        let there: Vec<&Stay> = stays
            .iter()
            .filter(|stay| stay.country == country)
            .collect();
        let lives_there = home == Some(country);
        let long = long(&there);
        if lives_there || long != Applies::No {
            found.push(Abroad {
                paths: there.iter().map(|stay| stay.path.clone()).collect(),
                lives_there,
                long,
            });
        }
    }
    found
}

/// Stays of the last ten years, from the age of 18.
fn stays(told: &Told, on: Day) -> Vec<Stay> {
    let window = years_before(on, YEARS);
    let grown = |born: fn(When) -> Day| told.born.map(|when| add_years(born(when), ADULT));
    let surely = grown(|when| when.most).map(|day| day.max(window));
    let perhaps_from = grown(|when| when.least).map_or(window, |day| day.max(window));
    let mut all = Vec::new();
    let mut add = |country: Option<Country>, path: String, from: Option<When>, to: Option<When>| {
        let Some(country) = country.filter(|country| !country.is_canada()) else {
            return;
        };
        let within = |first: Day, last: Day| {
            let last = last.min(days_from(on, -1));
            (first <= last).then_some((first, last))
        };
        let certain = surely
            .zip(from)
            .zip(to)
            .and_then(|((grown, from), to)| within(from.most.max(grown), to.least));
        let first = from.map_or(perhaps_from, |from| from.least.max(perhaps_from));
        if let Some(perhaps) = within(first, to.map_or(on, |to| to.most)) {
            all.push(Stay {
                country,
                path,
                certain,
                perhaps,
            });
        }
    };
    if let Some(home) = told.lives {
        add(
            home.country,
            "lives".to_owned(),
            home.since,
            Some(When::exactly(on)),
        );
    }
    for (n, job) in told.work.iter().enumerate() {
        let to = match job.to {
            Some(Maybe::Some(to)) => to,
            Some(Maybe::None) | None => When::exactly(on),
        };
        let path = [told.root, &super::item("work", n, "")].concat();
        add(job.country, path, job.from, Some(to));
    }
    for (n, credential) in told.education.iter().enumerate() {
        let to = match credential.completed {
            Some(Maybe::Some(to)) => Some(to),
            Some(Maybe::None) => Some(When::exactly(on)),
            None => None,
        };
        if credential.distance != Some(true) {
            let path = [told.root, &super::item("education", n, "")].concat();
            add(credential.country, path, credential.from, to);
        }
    }
    all
}

/// Whether stays in one country come to six months in a row.
fn long(there: &[&Stay]) -> Applies {
    let lasts = |(first, last): (Day, Day)| add_months(first, MONTHS) <= days_from(last, 1);
    let mut certain: Vec<(Day, Day)> = there.iter().filter_map(|stay| stay.certain).collect();
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
    let perhaps = there.iter().map(|stay| stay.perhaps);
    let hull = perhaps.reduce(|(a, b), (c, d)| (a.min(c), b.max(d)));
    match hull {
        Some(hull) if lasts(hull) => Applies::ASK,
        Some(_) | None => Applies::No,
    }
}
