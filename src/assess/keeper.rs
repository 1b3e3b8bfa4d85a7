//! Where a person stands on a day, what they may do, and the last day for each step.
//!
//! Half a story is read twice: once with every open answer at its worst for
//! status, once at its best. Each single answer moves the standing one way
//! only, so what both readings agree on is certain. Where they differ, the
//! answers that alone move one of them are named.

mod days;
mod found;
mod lost;
mod papers;
mod places;
mod requests;
mod world;

use crate::facts::Facts;
use crate::kernel::{
    Cite, Day, Range, Verdict, When, Why, answer, days_until, each_once, in_force, sort_by, told,
};
use crate::profile::{Maybe, Profile, StatusKind};
use crate::programmes;
use crate::status::Entry;
use crate::status::fees;
use crate::status::lines::{CONSEQUENCES, From, Line, REMARKS, STEPS, UTC_KNOWN_SINCE};
use crate::status::standings::{AS_PRINTED, Allowed, May, Standing};
use days::{anchor, shifted};
use found::Found;
use world::World;

answer! {
    /// Where a person stands on a day.
    #[derive(Debug)]
    pub struct Keeper {
        /// The day asked about.
        pub on: Day = "on",
        /// Where the person stands.
        pub standing: Standing = "standing",
        /// The standings it lies between, worst first, when it cannot be told.
        pub between: Vec<Standing> = "between" if any,
        /// Why the standing, or the right to work, cannot be told.
        pub why: Option<Why> = "why" if any,
        /// The answers that would tell.
        pub missing: Vec<String> = "missing" if any,
        /// Where the standing stands in the law.
        pub law: Option<Cite> = "law" if any,
        /// Whether the stay is authorized.
        pub may_stay: May = "mayStay",
        /// Whether the person may work.
        pub may_work: May = "mayWork",
        /// Within which limits.
        pub limits: Option<&'static Entry> = "limits" if any,
        /// Whether the person may study.
        pub may_study: May = "mayStudy",
        /// Within which limits.
        pub study_limits: Option<&'static Entry> = "studyLimits" if any,
        /// Whether the person may leave Canada and return to the same standing.
        pub may_return: May = "mayReturn",
        /// What goes with it.
        pub return_limits: Option<&'static Entry> = "returnLimits" if any,
        /// Last day of this standing if nothing is done; none where a decision ends it.
        pub until: Option<Between> = "until" if any,
        /// Last day of the work permit.
        pub work_until: Option<Between> = "workUntil" if any,
        /// Last day of the authorized stay, as printed on papers.
        pub stay_until: Option<Between> = "stayUntil" if any,
        /// Day on which status was lost: the day before the first of 90.
        pub lost: Option<Between> = "lost" if any,
        /// What has a last day, soonest first. Lapsed ones are listed where they explain.
        pub deadlines: Vec<Deadline> = "deadlines" if any,
        /// What can be done on that day.
        pub steps: Vec<Open> = "steps" if any,
        /// What is worth knowing.
        pub remarks: Vec<&'static Entry> = "remarks" if any,
        /// What follows when conditions are not kept.
        pub consequences: Vec<&'static Entry> = "consequences" if any,
        /// What getting status back costs on that day.
        pub fees: Vec<Fee> = "fees" if any,
    }
}

/// A day, or the days between which it lies when only a month or a year was told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Between(pub When);

told! {
    Between as days {
        "least": days.0.least;
        "most": days.0.most;
    }
}

answer! {
    /// Something with a last day.
    #[derive(Debug)]
    pub struct Deadline {
        /// The step.
        pub id: &'static str = "id",
        /// Its last day; the earliest one it may be.
        pub last: Day = "last",
        /// Its first day; none when it is open already.
        pub opens: Option<Day> = "opens" if any,
        /// Calendar days from the day asked to the last day; 0 on it, negative after it.
        pub days: i32 = "days",
        /// The last day has passed.
        pub lapsed: bool = "lapsed",
        /// The real day may be later: a month or a year was told.
        pub earliest: bool = "earliest",
        /// Advice from published times, no rule.
        pub advice: bool = "advice",
        /// The day ends at midnight UTC, when IRCC must have received it.
        pub utc: bool = "utc",
        /// Where it stands.
        pub law: Cite = "law",
    }
}

answer! {
    /// Something that can be done on the day.
    #[derive(Debug)]
    pub struct Open {
        /// The step.
        pub id: &'static str = "id",
        /// Its last day, when it has one.
        pub last: Option<Day> = "last" if any,
        /// Advice from published times, no rule.
        pub advice: bool = "advice",
        /// Where it stands.
        pub law: Cite = "law",
    }
}

answer! {
    /// A fee on the day.
    #[derive(Debug)]
    pub struct Fee {
        /// Which.
        pub id: &'static str = "id",
        /// Canadian cents; none when our sources do not give it.
        pub cents: Option<i32> = "cents" if any,
        /// Why there is no amount.
        pub why: Option<Why> = "why" if any,
        /// Since when.
        pub since: Day = "since",
        /// Where it stands.
        pub law: Option<Cite> = "law" if any,
    }
}

/// Where a person stands on a day.
///
/// ```
/// use permit_to_pr::{May, Profile, Standing, day, keeper};
/// let profile = Profile::parse(r#"{
///     "status": { "kind": "worker", "permit": "lmia", "expires": "2026-11-21" },
///     "applications": []
/// }"#)?;
/// let on = day("2026-11-22").ok_or("no day")?;
/// let stands = keeper(&profile, on);
/// assert_eq!((stands.standing, stands.may_work), (Standing::CanRestore, May::No));
/// let restore = stands.deadlines.iter().find(|one| one.id == "restore");
/// assert_eq!(restore.map(|one| one.last), day("2027-02-19"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn keeper(profile: &Profile, on: Day) -> Keeper {
    let graduate = waits_as_graduate(profile, on);
    let world = |good, flip| World {
        told: profile,
        on,
        good,
        flip,
        graduate,
    };
    let (worst, best) = (world(false, None), world(true, None));
    let (bad, good) = (worst.read(), best.read());
    let standing = match (bad.standing, good.standing) {
        (one, other) if one == other => one,
        (
            Standing::MaintainedWork | Standing::MaintainedStay,
            Standing::MaintainedWork | Standing::MaintainedStay,
        ) => Standing::Maintained,
        (_, _) => Standing::NotKnown,
    };
    let may_work = both(bad.works, good.works);
    let mut missing = Vec::new();
    if bad.key() != good.key() {
        let ways = world::asks(profile);
        for ask in ways {
            let flipped = |good| world(good, Some(ask)).read().key();
            if flipped(false) != bad.key() || flipped(true) != good.key() {
                missing.push(world::path(ask));
            }
        }
    }
    for found in [&bad, &good] {
        if let Some(path) = found.asks {
            missing.push(path.to_owned());
        }
    }
    if may_work == May::Yes && good.limits.is_some_and(|one| one.id == AS_PRINTED.id) && good.untold
    {
        missing.push("status.permit".to_owned());
    }
    let missing = each_once(missing);
    let unknown = standing == Standing::NotKnown || may_work == May::Unknown;
    let allowed = |of: fn(&crate::status::standings::Row) -> Allowed| -> Allowed {
        let of = |standing: Standing| standing.row().map_or((May::Unknown, None), of);
        let (one, other) = (of(bad.standing), of(good.standing));
        let same = one.1.filter(|_| one.0 == other.0);
        (both(one.0, other.0), same)
    };
    let (may_stay, _) = allowed(|row| (row.stay, None));
    let (may_study, study_limits) = allowed(|row| row.study);
    let (one, other) = (bad.returns(), good.returns());
    let may_return = both(one.0, other.0);
    let return_limits = one.1.filter(|_| one.0 == other.0);
    // A reading that cannot tell may stand for other days than the printed ones.
    let told = ![bad.standing, good.standing].contains(&Standing::NotKnown);
    let mut listed = Listed::default();
    worst.list(&bad, &good, &mut listed);
    best.list(&good, &bad, &mut listed);
    sort_by(&mut listed.deadlines, |a, b| a.last < b.last);
    Keeper {
        on,
        standing,
        between: match standing {
            Standing::NotKnown if bad.standing != good.standing => {
                vec![bad.standing, good.standing]
            }
            _ => Vec::new(),
        },
        why: match (unknown, missing.is_empty()) {
            (false, _) => None,
            (true, false) => Some(Why::NotAsked),
            (true, true) => Some(Why::RuleNotKnown),
        },
        missing,
        law: standing.row().map(|row| row.law),
        may_stay,
        may_work,
        limits: match (bad.limits, good.limits) {
            _ if may_work == May::No => None,
            (Some(one), Some(other)) if one.id != other.id => Some(&AS_PRINTED),
            (one, other) => one.or(other),
        },
        may_study,
        study_limits,
        may_return,
        return_limits,
        until: days(bad.until, good.until).filter(|_| standing != Standing::NotKnown),
        work_until: days(bad.work_end, good.work_end).filter(|_| told),
        stay_until: days(bad.stay_end, good.stay_end).filter(|_| told),
        lost: days(bad.lost, good.lost),
        deadlines: listed.deadlines,
        steps: listed.steps,
        remarks: listed.remarks,
        consequences: listed.consequences,
        fees: listed.fees,
    }
}

/// Whether a graduate works while a permit is decided, R186(w), by all that was told.
fn waits_as_graduate(profile: &Profile, on: Day) -> Verdict {
    let status = profile.status.as_ref().and_then(Maybe::as_option);
    // Alone, or beside a work permit: it is the study permit that counts.
    let studied = status.is_some_and(|status| {
        status.kind == Some(StatusKind::Student) || status.study_expires.is_some()
    });
    match programmes::find("graduate-waiting") {
        Some(one) if studied => one.outcome(&Facts::derive(profile, on)).verdict,
        Some(_) | None => Verdict::NotMet,
    }
}

fn both(one: May, other: May) -> May {
    if one == other { one } else { May::Unknown }
}

fn days(one: Option<Day>, other: Option<Day>) -> Option<Between> {
    one.zip(other)
        .map(|(one, other)| Between(Range::between(one, other)))
}

/// What the tables say of a standing.
#[derive(Default)]
struct Listed {
    deadlines: Vec<Deadline>,
    steps: Vec<Open>,
    remarks: Vec<&'static Entry>,
    consequences: Vec<&'static Entry>,
    fees: Vec<Fee>,
}

impl World<'_> {
    fn list(&self, found: &Found, other: &Found, listed: &mut Listed) {
        let bit = found.standing.bit();
        for line in STEPS {
            if self.is_for(line, found) {
                self.step(line, found, other, listed);
            }
        }
        for (lines, into) in [
            (REMARKS, &mut listed.remarks),
            (CONSEQUENCES, &mut listed.consequences),
        ] {
            for line in lines {
                let is_new = into.iter().all(|one| one.id != line.entry.id);
                if is_new && self.is_for(line, found) {
                    into.push(&line.entry);
                }
            }
        }
        for fee in fees::ALL {
            let is_new = listed.fees.iter().all(|one| one.id != fee.id);
            if is_new
                && fee.when & bit != 0
                && let Some(step) = in_force(fee.cents, self.on)
            {
                listed.fees.push(Fee {
                    id: fee.id,
                    cents: step.value,
                    why: step.value.is_none().then_some(Why::RuleNotKnown),
                    since: step.since,
                    law: step.by,
                });
            }
        }
    }

    fn step(&self, line: &'static Line, found: &Found, other: &Found, listed: &mut Listed) {
        let own = anchor(line, found);
        let others = match (line.from, found.expires) {
            // Whether there was a work permit may be open as well.
            (From::WorkEnd | From::Permit, Some(when)) if !found.lost_otherwise => {
                Some(if self.good { when.least } else { when.most })
            }
            _ => anchor(line, other),
        };
        // The safer day: the earlier one to act by, the later one to wait for.
        let anchor = match (own, others) {
            // Once a request waits, the right lasts to the decision.
            _ if line.from == From::Permit && found.standing != Standing::WorkPermit => None,
            (Some(own), Some(other)) if line.waits => Some(own.max(other)),
            (Some(own), Some(other)) => Some(own.min(other)),
            // Lost as well, but nobody told when: no day is safe.
            (Some(_), None) if other.is_without_status() => None,
            (own, _) => own,
        };
        let needs_day = match line.from {
            From::Nothing | From::Permit => false,
            From::Lost => found.standing != Standing::CanRestore,
            _ => true,
        };
        if needs_day && anchor.is_none() {
            return;
        }
        let last = anchor.map(|day| shifted(day, line.last));
        let opens = anchor
            .zip(line.opens)
            .map(|(day, shift)| shifted(day, shift))
            .filter(|opens| *opens > self.on);
        let id = line.entry.id;
        let lapsed = last.is_some_and(|last| last < self.on);
        if lapsed && !line.keeps {
            return;
        }
        let is_new = listed.deadlines.iter().all(|one| one.id != id);
        if let Some(last) = last.filter(|_| is_new) {
            listed.deadlines.push(Deadline {
                id,
                last,
                opens,
                days: days_until(self.on, last),
                lapsed,
                earliest: own != others,
                advice: line.advice,
                utc: line.utc && self.on >= UTC_KNOWN_SINCE,
                law: line.entry.law,
            });
        }
        let is_new = listed.steps.iter().all(|one| one.id != id);
        if is_new && !lapsed && !line.waits && opens.is_none() {
            listed.steps.push(Open {
                id,
                last,
                advice: line.advice,
                law: line.entry.law,
            });
        }
    }
}
