//! Does this job need a labour market impact assessment? And if so: who acts, at what cost, in how long.

use super::{Measure, Row, is_shown, row};
use crate::facts::Facts;
use crate::kernel::{
    Cite, Day, Range, Step, Text, UnitKind, Verdict, Why, answer, in_force, on, text, told, words,
};
use crate::law::Kind;
use crate::profile::{LmiaStream, Maybe, Offer, Profile, Sector};
use crate::programmes;
use crate::values::lmia::{FEE, STREAMS, TIMES_LAW, TIMES_OF, TIMES_PUBLISHED};
use crate::values::low_wage_areas;
use crate::values::sources::IRPR;
use crate::values::wages;

words! {
    /// Whether an assessment is needed.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Needed {
        /// No permit is needed for this work.
        NoPermit = "no-permit",
        /// A permit that needs none is within reach.
        No = "no",
        /// Yes, unless one of the exemptions that are still open applies.
        Unless = "unless",
        /// Yes: no exemption applies.
        Yes = "yes",
        /// There is a positive one.
        Has = "has",
    }
}

answer! {
    /// The decision on one offer, with its reasons.
    #[derive(Debug)]
    pub struct Assessed {
        /// The day asked about.
        pub on: Day = "on",
        /// Whether an assessment is needed.
        pub needed: Needed = "needed",
        /// Permits without an assessment whose conditions are met, and work that needs no permit.
        pub exempt: Vec<&'static str> = "exempt",
        /// Those that are still open, because something was not told or is not known.
        pub open: Vec<&'static str> = "open",
        /// Whether the wage is at or over the line between low and high wage.
        pub high_wage: Verdict = "highWage",
        /// Why that is unknown.
        pub why: Option<Why> = "why" if any,
        /// The wage, in cents an hour.
        pub wage: Option<Measure> = "wage" if any,
        /// The line of the province or territory, in cents an hour.
        pub line: Option<Measure> = "line" if any,
        /// The line before, when that of the day is not known: it may have changed.
        pub line_last: Option<Measure> = "lineLast" if any,
        /// A value shown is that of an earlier day, because the one of the day is not known.
        pub stale: bool = "stale",
        /// Since when that line holds.
        pub line_since: Option<Day> = "lineSince" if any,
        /// Where the line stands.
        pub line_law: Option<Cite> = "lineLaw" if any,
        /// Low-wage requests for the area are refused on that day; none when it is not known.
        pub area_closed: Option<bool> = "areaClosed" if any,
        /// What the last list that named the area said, when that of the day is not known.
        pub area_last: Option<LastKnown> = "areaLast" if any,
        /// Where that stands.
        pub area_law: Option<Cite> = "areaLaw" if any,
        /// The fee of the employer, in dollars; never the worker's.
        pub fee: Option<i32> = "fee" if any,
        /// Where the fee stands.
        pub fee_law: Cite = "feeLaw",
        /// Published times, in business days, oldest first.
        pub times: Vec<Time> = "times",
        /// Where they were read.
        pub times_law: Cite = "timesLaw",
        /// Who does what, in order.
        pub duties: Vec<&'static Duty> = "duties",
    }
}

answer! {
    /// What held for a quarter that is over.
    #[derive(Debug)]
    pub struct LastKnown {
        /// Low-wage requests for the area were refused.
        pub closed: bool = "closed",
        /// Last day of that quarter.
        pub to: Day = "to",
    }
}

answer! {
    /// A published time.
    #[derive(Debug)]
    pub struct Time {
        /// The stream.
        pub stream: &'static str = "stream",
        /// The month it was measured in.
        pub month: &'static str = "month",
        /// Business days.
        pub days: i32 = "days",
    }
}

/// Something somebody must do, or may not do.
#[derive(Debug)]
pub struct Duty {
    /// Short and stable.
    pub id: &'static str,
    /// True for the road with an assessment, false for the one without, none for both.
    pub assessed: Option<bool>,
    /// Where it stands.
    pub law: Cite,
    /// In plain words.
    pub says: Text,
}

told! {
    &'static Duty as duty {
        "id": duty.id;
        "law": duty.law;
    }
}

/// First days on which the times of each month were known. That of August 2025 was
/// not read: the first day of the next month stands in for it.
const PUBLISHED: [Day; 2] = [on(2025, 9, 1), TIMES_PUBLISHED];

/// Every duty, in order.
pub(crate) static DUTIES: &[Duty] = &[
    Duty {
        id: "employer-asks",
        assessed: Some(true),
        law: IRPR.at("203"),
        says: text(
            "The employer asks Service Canada for the assessment. You cannot ask for it, and nobody may sell it to you.",
            "L’employeur demande l’étude à Service Canada. Vous ne pouvez pas la demander, et personne n’a le droit de vous la vendre.",
        ),
    },
    Duty {
        id: "employer-pays",
        assessed: Some(true),
        law: IRPR.at("315.2, 209.3(1)(a)(xv)"),
        says: text(
            "The employer pays the fee of the assessment and may never take it from you.",
            "L’employeur paie les frais de l’étude et ne peut jamais vous les faire payer.",
        ),
    },
    Duty {
        id: "employer-letter",
        assessed: Some(true),
        law: IRPR.at("203(1)(g)"),
        says: text(
            "The employer gives you the positive letter and a signed contract. Both go into your application.",
            "L’employeur vous remet la lettre favorable et un contrat signé. Les deux accompagnent votre demande.",
        ),
    },
    Duty {
        id: "employer-files",
        assessed: Some(false),
        law: IRPR.at("200(3)(f.1), 209.11, 303.1"),
        says: text(
            "The employer files the offer online, pays $230 and gives you the offer number, before you apply.",
            "L’employeur présente l’offre en ligne, paie 230\u{a0}$ et vous donne le numéro de l’offre, avant votre demande.",
        ),
    },
    Duty {
        id: "no-recruitment-fee",
        assessed: None,
        law: IRPR.at("209.2(1)(a)(ix)-(x), 209.3(1)(a)(xv)-(xvi)"),
        says: text(
            "Nobody may make you pay for the job: not the employer, not a recruiter, neither now nor from your wages.",
            "Personne ne peut vous faire payer pour l’emploi : ni l’employeur, ni un recruteur, ni maintenant, ni sur votre salaire.",
        ),
    },
    Duty {
        id: "you-apply",
        assessed: None,
        law: IRPR.at("197 to 199, 299(1)"),
        says: text(
            "You apply for the work permit yourself and pay its fee to the federal government.",
            "Vous demandez vous-même le permis de travail et payez ses frais au gouvernement fédéral.",
        ),
    },
];

/// Whether the job of the offer needs an assessment, as far as was told.
pub fn lmia(profile: &Profile, on: Day) -> Assessed {
    let facts = Facts::derive(profile, on);
    let offer = profile.offer.as_ref().and_then(Maybe::as_option);
    let (mut exempt, mut open, mut no_permit) = (Vec::new(), Vec::new(), false);
    for programme in programmes::in_force(on).filter(|one| is_shown(one, on)) {
        let without = match (programme.kind, programme.permit) {
            (Kind::Exemption, _) => true,
            (Kind::Permit, Some(permit)) => !permit.assessment,
            _ => false,
        };
        if !without {
            continue;
        }
        let Row { id, verdict, .. } = row(programme, &facts);
        match verdict {
            Verdict::Met => {
                no_permit |= programme.kind == Kind::Exemption;
                exempt.push(id);
            }
            Verdict::Unknown => open.push(id),
            Verdict::NotMet => {}
        }
    }
    let has = offer.is_some_and(|offer| offer.lmia == Some(crate::profile::Lmia::Positive));
    let needed = if no_permit {
        Needed::NoPermit
    } else if !exempt.is_empty() {
        Needed::No
    } else if has {
        Needed::Has
    } else if open.is_empty() {
        Needed::Yes
    } else {
        Needed::Unless
    };
    let assessed = matches!(needed, Needed::Unless | Needed::Yes | Needed::Has);
    let duties = DUTIES
        .iter()
        .filter(|duty| duty.assessed.is_none_or(|of| of == assessed))
        .collect();
    let mut found = Assessed {
        on,
        needed,
        exempt,
        open,
        high_wage: Verdict::Unknown,
        why: Some(Why::NotAsked),
        wage: None,
        line: None,
        line_last: None,
        stale: false,
        line_since: None,
        line_law: None,
        area_closed: None,
        area_last: None,
        area_law: None,
        fee: None,
        fee_law: IRPR.at("315.2"),
        times: Vec::new(),
        times_law: TIMES_LAW,
        duties,
    };
    if let Some(offer) = offer {
        of_wage(offer, on, &mut found);
        of_place(offer, on, &mut found);
        of_stream(offer, on, &mut found);
    }
    found
}

fn of_wage(offer: &Offer, on: Day, found: &mut Assessed) {
    let cents = |amount: i32| Measure::of(Range::between(amount, amount), UnitKind::CentsPerHour);
    let wage = offer
        .wage
        .and_then(|wage| i32::try_from(wage.hundredths()).ok());
    found.wage = wage.map(cents);
    let Some(province) = offer.province else {
        return;
    };
    let steps = wages::line(province);
    let step: Option<&'static Step> = in_force(steps, on);
    let line = step.and_then(|step| step.value);
    found.line = line.map(cents);
    found.line_since = step.map(|step| step.since);
    found.line_law = step.and_then(|step| step.by);
    match (wage, line) {
        (_, None) => {
            found.why = Some(Why::RuleNotKnown);
            let before = steps.iter().rev().filter(|step| step.since <= on);
            found.line_last = before.filter_map(|step| step.value).map(cents).next();
            found.stale |= found.line_last.is_some();
        }
        (None, Some(_)) => {}
        (Some(wage), Some(line)) => {
            found.why = None;
            found.high_wage = if wage >= line {
                Verdict::Met
            } else {
                Verdict::NotMet
            };
        }
    }
}

fn of_place(offer: &Offer, on: Day, found: &mut Assessed) {
    if let Some(area) = offer.area {
        found.area_closed = low_wage_areas::closed(area, on);
        found.area_law = Some(low_wage_areas::law(on));
        if found.area_closed.is_none() {
            let last = low_wage_areas::last_known(area, on);
            found.area_last = last.map(|(closed, to)| LastKnown { closed, to });
            found.stale |= found.area_last.is_some();
        }
    }
}

fn of_stream(offer: &Offer, on: Day, found: &mut Assessed) {
    let free = offer.sector == Some(Sector::PrimaryAgriculture)
        || matches!(
            offer.stream,
            Some(LmiaStream::Agricultural | LmiaStream::SeasonalAgricultural)
        );
    found.fee = if free {
        Some(0)
    } else {
        in_force(FEE.steps(), on).and_then(|step| step.value)
    };
    let stream = offer
        .stream
        .map(LmiaStream::word)
        .or(match found.high_wage {
            Verdict::Met => Some("high-wage"),
            Verdict::NotMet => Some("low-wage"),
            Verdict::Unknown => None,
        });
    for one in STREAMS {
        if stream.is_some_and(|id| id != one.id) {
            continue;
        }
        let of_months = one.days.iter().zip(TIMES_OF).zip(PUBLISHED);
        for ((days, month), published) in of_months {
            if let Some(days) = days
                && published <= on
            {
                found.times.push(Time {
                    stream: one.id,
                    month,
                    days: *days,
                });
            }
        }
    }
}
