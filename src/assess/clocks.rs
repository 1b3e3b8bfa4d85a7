//! What runs out, and when: the clocks of one person, soonest first.

use crate::kernel::{
    Cite, Day, Grade, When, Why, add_months, add_years, answer, days_from, days_until, sort_by,
};
use crate::process::clocks as rules;
use crate::process::clocks::{Kind, Rule};
use crate::profile::{
    Child, Credential, Maybe, Profile, Standing, StatusKind, TestName, TestResult,
};

answer! {
    /// One thing that runs out, or a rule on one that has no day yet.
    #[derive(Clone, Debug)]
    pub struct Clock {
        /// The rule: its name is in the catalogue.
        pub id: &'static str = "id",
        /// What it is about.
        pub kind: Kind = "kind",
        /// The answers it comes from. Empty for a rule without a day of the person's own.
        pub paths: Vec<String> = "paths" if any,
        /// Last day on which it still holds.
        pub last: Option<Day> = "last" if any,
        /// Day to plan for. Language and assessment: the last day to be invited and
        /// still have the whole time to apply. Invitation: the day before the last.
        pub plan_for: Option<Day> = "planFor" if any,
        /// Calendar days from the day asked to the last day; 0 on it, negative after it.
        pub days: Option<i32> = "days" if any,
        /// The last day has passed.
        pub lapsed: bool = "lapsed",
        /// The real day may be later: only a month or a year was told, or the day
        /// of a sitting instead of that of the result. The earlier day is used.
        pub earliest: bool = "earliest",
        /// The age reached when it runs out, in years.
        pub turns: Option<i32> = "turns" if any,
        /// Why there is no day, or why the day is not confirmed.
        pub why: Option<Why> = "why" if any,
        /// What happens then: its sentence is in the catalogue.
        pub consequence: &'static str = "consequence",
        /// Where it stands.
        pub law: Cite = "law",
    }
}

impl Clock {
    /// A clock without a day.
    fn of(rule: &Rule) -> Clock {
        Clock {
            id: rule.id,
            kind: rule.kind,
            paths: Vec::new(),
            last: None,
            plan_for: None,
            days: None,
            lapsed: false,
            earliest: false,
            turns: None,
            why: None,
            consequence: rule.lapse.id,
            law: rule.law,
        }
    }

    fn about(self, path: String) -> Clock {
        Clock {
            paths: vec![path],
            ..self
        }
    }

    fn because(self, why: Why) -> Clock {
        Clock {
            why: Some(why),
            ..self
        }
    }
}

/// Days between an invitation and the last day to apply, for planning ahead.
const TIME_TO_APPLY: i32 = 60;

/// What runs out for this person, soonest first; what has no day comes last.
///
/// A day told as a month or a year gives the earliest day it may be, and says
/// so. Rules on papers that carry no day of the person's own (medical exam,
/// police certificates, biometrics) are listed when an invitation was told;
/// with `all`, every rule the person has no clock of is.
///
/// ```
/// use permit_to_pr::{Profile, clocks, day};
/// let profile = Profile::parse(r#"{ "invited": "2026-11-01" }"#)?;
/// let on = day("2026-11-22").ok_or("no day")?;
/// let first = &clocks(&profile, on, false)[0];
/// assert_eq!((first.id, first.last, first.days), ("invitation", day("2026-12-31"), Some(39)));
/// assert_eq!(first.plan_for, day("2026-12-30"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn clocks(profile: &Profile, on: Day, all: bool) -> Vec<Clock> {
    let invited = told(&profile.invited);
    let mut found = Vec::new();
    let mut papers = Papers {
        on,
        waiting: invited.is_none(),
        found: &mut found,
    };
    papers.tests("tests", profile.tests.as_deref(), &rules::LANGUAGE);
    papers.studies(
        "education",
        profile.education.as_deref(),
        &rules::ASSESSMENT,
    );
    if let Some(Maybe::Some(partner)) = &profile.partner
        && partner.accompanying != Some(false)
        && partner.status != Some(Standing::Citizen)
    {
        papers.tests(
            "partner.tests",
            partner.tests.as_deref(),
            &rules::PARTNER_LANGUAGE,
        );
        papers.studies(
            "partner.education",
            partner.education.as_deref(),
            &rules::PARTNER_ASSESSMENT,
        );
    }
    if let Some(when) = told(&profile.profile_submitted) {
        let last = days_from(add_months(when.least, rules::PROFILE_MONTHS), -1);
        found.push(until(&rules::PROFILE, "profileSubmitted", last, when, on));
    }
    if let Some(when) = invited {
        found.push(invitation(when, on));
    }
    birthdays(profile, invited, on, &mut found);
    let children = profile.children.as_deref().unwrap_or_default();
    let nominee = told(&profile.nomination).is_some();
    found.extend(
        children
            .iter()
            .enumerate()
            .filter_map(|(n, one)| child(n, one, nominee, on)),
    );
    if let Some(Maybe::Some(status)) = &profile.status
        && !matches!(
            status.kind,
            Some(StatusKind::PermanentResident | StatusKind::Citizen)
        )
    {
        if let Some(when) = status.passport_expires {
            let path = "status.passportExpires";
            found.push(until(&rules::PASSPORT, path, when.least, &when, on));
        }
        if let Some(when) = status.expires {
            found.push(until(
                &rules::PERMIT,
                "status.expires",
                when.least,
                &when,
                on,
            ));
        }
    }
    for rule in rules::ALL {
        let paper = matches!(rule.kind, Kind::Medical | Kind::Police | Kind::Biometrics);
        let listed = all || (paper && invited.is_some());
        if listed && in_force(rule, on) != Some(0) && found.iter().all(|clock| clock.id != rule.id)
        {
            found.push(Clock::of(rule));
        }
    }
    sort_by(&mut found, |a, b| match (a.last, b.last) {
        (Some(a), Some(b)) => a < b,
        (a, b) => a.is_some() && b.is_none(),
    });
    found
}

/// Whether the exam comes before the application on a day; 1 for every other rule.
fn in_force(rule: &Rule, on: Day) -> Option<i32> {
    if rule.id == rules::MEDICAL_UP_FRONT.id {
        return rules::MEDICAL_BEFORE_APPLYING.on(on)?.value;
    }
    Some(1)
}

fn told<T>(value: &Option<Maybe<T>>) -> Option<&T> {
    value.as_ref().and_then(Maybe::as_option)
}

fn until(rule: &Rule, path: &str, last: Day, when: &When, on: Day) -> Clock {
    Clock {
        last: Some(last),
        days: Some(days_until(on, last)),
        lapsed: last < on,
        earliest: !when.is_exact(),
        ..Clock::of(rule).about(path.to_owned())
    }
}

/// Papers that get too old by themselves.
struct Papers<'f> {
    on: Day,
    /// Not invited yet: the day to be invited by is still worth saying.
    waiting: bool,
    found: &'f mut Vec<Clock>,
}

impl Papers<'_> {
    fn tests(&mut self, root: &str, tests: Option<&[TestResult]>, rule: &Rule) {
        for (n, test) in tests.unwrap_or_default().iter().enumerate() {
            let dated = test.result.or(test.taken);
            // Levels known or guessed are no result, unless a day was told.
            if test.test == Some(TestName::Clb) && dated.is_none() {
                continue;
            }
            let earliest = test.result.is_none();
            self.paper(
                rule,
                item(root, n, ""),
                dated,
                rules::LANGUAGE_YEARS,
                earliest,
            );
        }
    }

    fn studies(&mut self, root: &str, credentials: Option<&[Credential]>, rule: &Rule) {
        for (n, credential) in credentials.unwrap_or_default().iter().enumerate() {
            let canadian = match (credential.country, credential.province) {
                (Some(country), _) => country.is_canada(),
                (None, province) => province.is_some(),
            };
            if let Some(when) = told(&credential.assessed).filter(|_| !canadian) {
                let path = item(root, n, "assessed");
                self.paper(rule, path, Some(*when), rules::ASSESSMENT_YEARS, false);
            }
        }
    }

    fn paper(&mut self, rule: &Rule, path: String, dated: Option<When>, years: u32, sitting: bool) {
        let Some(when) = dated else {
            let clock = Clock::of(rule).about(path).because(Why::NotAsked);
            self.found.push(clock);
            return;
        };
        let last = days_from(add_years(when.least, years), -1);
        let clock = until(rule, &path, last, &when, self.on);
        self.found.push(Clock {
            plan_for: self.waiting.then(|| days_from(last, -TIME_TO_APPLY)),
            earliest: clock.earliest || sitting,
            ..clock
        });
    }
}

fn invitation(when: &When, on: Day) -> Clock {
    let rule = &rules::INVITATION;
    // The earlier of both ends; nothing when one of them falls where no source says.
    let last = |invited: Day| {
        let step = rules::DAYS_TO_APPLY.on(invited)?;
        Some(days_from(invited, step.value?))
    };
    match last(when.least).zip(last(when.most)) {
        Some((one, other)) => {
            let last = one.min(other);
            Clock {
                plan_for: Some(days_from(last, -1)),
                ..until(rule, "invited", last, when, on)
            }
        }
        None => Clock::of(rule)
            .about("invited".to_owned())
            .because(Why::RuleNotKnown),
    }
}

/// The next birthday that lowers points, on each of two grids.
fn birthdays(profile: &Profile, invited: Option<&When>, on: Day, found: &mut Vec<Clock>) {
    let Some(born) = profile.born else { return };
    let forgiven = invited.is_some_and(|invited| invited.least <= on);
    if !forgiven
        && let Some(clock) = birthday(&rules::AGE_IN_THE_POOL, rules::CRS_BIRTHDAYS, born, on)
    {
        // From 2026-11-03 the points are not known; that they still fall is likely.
        let birthday = days_from(clock.last.unwrap_or(on), 1);
        let known = rules::AGE_POINTS_KNOWN.on(birthday);
        found.push(match known.and_then(|step| step.value) {
            Some(_) => clock,
            None => Clock {
                law: clock.law.graded(Grade::B),
                ..clock.because(Why::RuleNotKnown)
            },
        });
    }
    found.extend(birthday(
        &rules::AGE_ON_APPLYING,
        rules::FSW_BIRTHDAYS,
        born,
        on,
    ));
}

/// The first birthday after a day, from `first` to `last`, that the person may still reach.
fn birthday(rule: &Rule, (first, last): (u32, u32), born: When, on: Day) -> Option<Clock> {
    let tomorrow = days_from(on, 1);
    (first..=last)
        .filter(|age| add_years(born.most, *age) > on)
        .map(|age| (add_years(born.least, age).max(tomorrow), age))
        .min()
        .map(|(day, age)| Clock {
            turns: i32::try_from(age).ok(),
            ..until(rule, "born", days_from(day, -1), &born, on)
        })
}

fn child(n: usize, child: &Child, nominee: bool, on: Day) -> Option<Clock> {
    let path = item("children", n, "born");
    if child.partnered == Some(true) {
        return None;
    }
    if nominee {
        // The day of the application to the province is not asked.
        let clock = Clock::of(&rules::CHILD_OF_NOMINEE).about(path);
        return Some(clock.because(Why::NotAsked));
    }
    let Some(born) = child.born else {
        let clock = Clock::of(&rules::CHILD).about(path);
        return Some(clock.because(Why::NotAsked));
    };
    let reached = add_years(born.least, rules::CHILD_YEARS);
    if child.dependent == Some(true) && reached <= on {
        return None;
    }
    Some(Clock {
        turns: i32::try_from(rules::CHILD_YEARS).ok(),
        ..until(&rules::CHILD, &path, days_from(reached, -1), &born, on)
    })
}

/// The path of an item of a list, or of a field of it.
pub(super) fn item(root: &str, n: usize, field: &str) -> String {
    let dot = if field.is_empty() { "" } else { "." };
    [root, "[", &n.to_string(), "]", dot, field].concat()
}
