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

    /// A clock that cannot be read, and why.
    fn stopped(rule: &Rule, path: String, why: Why) -> Clock {
        let mut clock = Clock::of(rule);
        clock.paths.push(path);
        clock.why = Some(why);
        clock
    }

    /// A clock of a day that was told as `when`.
    fn until(rule: &Rule, path: String, last: Day, when: &When, on: Day) -> Clock {
        let mut clock = Clock::of(rule);
        clock.paths.push(path);
        clock.last = Some(last);
        clock.days = Some(days_until(on, last));
        clock.lapsed = last < on;
        clock.earliest = !when.is_exact();
        clock
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
        let path = "profileSubmitted".to_owned();
        found.push(Clock::until(&rules::PROFILE, path, last, when, on));
    }
    if let Some(when) = invited {
        found.push(invitation(when, on));
    }
    birthdays(profile, invited, on, &mut found);
    let nominee = told(&profile.nomination).is_some();
    let children = profile.children.as_deref().unwrap_or_default();
    for (n, one) in children.iter().enumerate() {
        if let Some(clock) = child(n, one, nominee, on) {
            found.push(clock);
        }
    }
    if let Some(Maybe::Some(status)) = &profile.status
        && !matches!(
            status.kind,
            Some(StatusKind::PermanentResident | StatusKind::Citizen)
        )
    {
        let passport = (&rules::PASSPORT, "status.passportExpires");
        let permit = (&rules::PERMIT, "status.expires");
        for ((rule, path), told) in [
            (passport, status.passport_expires),
            (permit, status.expires),
        ] {
            if let Some(when) = told {
                let path = path.to_owned();
                found.push(Clock::until(rule, path, when.least, &when, on));
            }
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
            self.found.push(Clock::stopped(rule, path, Why::NotAsked));
            return;
        };
        let last = days_from(add_years(when.least, years), -1);
        let mut clock = Clock::until(rule, path, last, &when, self.on);
        clock.plan_for = self.waiting.then(|| days_from(last, -TIME_TO_APPLY));
        clock.earliest |= sitting;
        self.found.push(clock);
    }
}

fn invitation(when: &When, on: Day) -> Clock {
    let rule = &rules::INVITATION;
    // The earlier of both ends; nothing when one of them falls where no source says.
    let last = |invited: Day| {
        let step = rules::DAYS_TO_APPLY.on(invited)?;
        Some(days_from(invited, step.value?))
    };
    let path = "invited".to_owned();
    match (last(when.least), last(when.most)) {
        (Some(one), Some(other)) => {
            let last = one.min(other);
            let mut clock = Clock::until(rule, path, last, when, on);
            clock.plan_for = Some(days_from(last, -1));
            clock
        }
        _ => Clock::stopped(rule, path, Why::RuleNotKnown),
    }
}

/// The next birthday that lowers points, on each of two grids.
fn birthdays(profile: &Profile, invited: Option<&When>, on: Day, found: &mut Vec<Clock>) {
    let Some(born) = profile.born else { return };
    let forgiven = invited.is_some_and(|invited| invited.least <= on);
    if !forgiven
        && let Some(mut clock) = birthday(&rules::AGE_IN_THE_POOL, rules::CRS_BIRTHDAYS, born, on)
    {
        // From 2026-11-03 the points are not known; that they still fall is likely.
        let birthday = days_from(clock.last.unwrap_or(on), 1);
        let known = rules::AGE_POINTS_KNOWN.on(birthday);
        if known.and_then(|step| step.value).is_none() {
            clock.why = Some(Why::RuleNotKnown);
            clock.law = clock.law.graded(Grade::B);
        }
        found.push(clock);
    }
    if let Some(clock) = birthday(&rules::AGE_ON_APPLYING, rules::FSW_BIRTHDAYS, born, on) {
        found.push(clock);
    }
}

/// The first birthday after a day, from `first` to `last`, that the person may still reach.
fn birthday(rule: &Rule, (first, last): (u32, u32), born: When, on: Day) -> Option<Clock> {
    let age = (first..=last).find(|age| add_years(born.most, *age) > on)?;
    let day = add_years(born.least, age).max(days_from(on, 1));
    let mut clock = Clock::until(rule, "born".to_owned(), days_from(day, -1), &born, on);
    clock.turns = i32::try_from(age).ok();
    Some(clock)
}

fn child(n: usize, child: &Child, nominee: bool, on: Day) -> Option<Clock> {
    let path = item("children", n, "born");
    if child.partnered == Some(true) {
        return None;
    }
    if nominee {
        // The day of the application to the province is not asked.
        let rule = &rules::CHILD_OF_NOMINEE;
        return Some(Clock::stopped(rule, path, Why::NotAsked));
    }
    let Some(born) = child.born else {
        return Some(Clock::stopped(&rules::CHILD, path, Why::NotAsked));
    };
    let reached = add_years(born.least, rules::CHILD_YEARS);
    if child.dependent == Some(true) && reached <= on {
        return None;
    }
    let mut clock = Clock::until(&rules::CHILD, path, days_from(reached, -1), &born, on);
    clock.turns = i32::try_from(rules::CHILD_YEARS).ok();
    Some(clock)
}

/// The path of an item of a list, or of a field of it.
pub(super) fn item(root: &str, n: usize, field: &str) -> String {
    let dot = if field.is_empty() { "" } else { "." };
    [root, "[", &n.to_string(), "]", dot, field].concat()
}
