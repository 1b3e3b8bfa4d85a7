//! What a person tells, and the JSON profile that says the same.
//!
//! `None` is always "not told"; where nothing can be told there is a value for it.

use super::calendar::{Date, text, year_of};
use serde_json::{Map, Value, json};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum When {
    Day(Date),
    /// Only the year is told; the day is the truth.
    YearOf(Date),
}

impl When {
    pub(crate) fn json(self) -> Value {
        match self {
            When::Day(day) => json!(text(day)),
            When::YearOf(day) => json!(year_of(day).to_string()),
        }
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Story {
    pub(crate) day: Date,
    pub(crate) born: Option<When>,
    pub(crate) tests: Option<Vec<Sitting>>,
    pub(crate) education: Option<Vec<Credential>>,
    pub(crate) work: Option<Vec<Job>>,
    pub(crate) partner: Option<Option<Partner>>,
    pub(crate) relatives: Option<Vec<Relative>>,
    pub(crate) nomination: Option<Nomination>,
    pub(crate) certificate: Option<bool>,
}

#[derive(Clone, Debug)]
pub(crate) struct Sitting {
    pub(crate) test: &'static str,
    pub(crate) french: bool,
    pub(crate) taken: Option<Date>,
    pub(crate) result: Option<Date>,
    pub(crate) levels: [Option<u8>; 4],
    /// Hundredths, as on the report.
    pub(crate) scores: [i32; 4],
}

#[derive(Clone, Debug)]
pub(crate) struct Credential {
    pub(crate) level: Option<&'static str>,
    pub(crate) in_canada: Option<bool>,
    pub(crate) from: Option<Date>,
    /// `None`: said to be completed, no day.
    pub(crate) completed: Option<Completed>,
    pub(crate) assessed: Option<Assessed>,
    pub(crate) full_time: Option<bool>,
    pub(crate) months: Option<i32>,
    pub(crate) distance: bool,
    pub(crate) language_program: bool,
    pub(crate) return_scholarship: bool,
    pub(crate) entry_to_practice: bool,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum Completed {
    Going,
    On(Date),
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum Assessed {
    Never,
    On(Date),
    YearOf(Date),
}

#[derive(Clone, Debug)]
pub(crate) struct Job {
    pub(crate) noc: Option<&'static str>,
    pub(crate) in_canada: Option<bool>,
    pub(crate) from: When,
    /// `None`: goes on.
    pub(crate) to: Option<Date>,
    /// Tenths of hours a week.
    pub(crate) pace: Option<i32>,
    pub(crate) authorized: Option<bool>,
    pub(crate) basis: Option<&'static str>,
    pub(crate) left_canada: Option<Date>,
    pub(crate) self_employed: Option<bool>,
    pub(crate) public_medicine: bool,
    pub(crate) student: Option<bool>,
    pub(crate) unpaid: bool,
    pub(crate) foreign_employer: bool,
    pub(crate) remote: bool,
    pub(crate) leave: Vec<(&'static str, Date, Date)>,
}

#[derive(Clone, Debug)]
pub(crate) struct Partner {
    pub(crate) accompanying: Option<bool>,
    pub(crate) status: Option<&'static str>,
    pub(crate) education: Option<Vec<Credential>>,
    pub(crate) tests: Option<Vec<Sitting>>,
    pub(crate) work: Option<Vec<Job>>,
}

#[derive(Clone, Debug)]
pub(crate) struct Relative {
    pub(crate) relation: Option<&'static str>,
    pub(crate) status: Option<&'static str>,
    pub(crate) in_canada: Option<bool>,
    /// Not told: taken to be an adult.
    pub(crate) born: Option<Date>,
    pub(crate) of_partner: bool,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum Nomination {
    Never,
    Made { enhanced: Option<bool> },
}

impl Story {
    pub(crate) fn json(&self) -> Value {
        let mut all = Map::new();
        put(&mut all, "born", self.born.map(When::json));
        put(&mut all, "tests", self.tests.as_deref().map(sittings));
        put(
            &mut all,
            "education",
            self.education.as_deref().map(credentials),
        );
        put(&mut all, "work", self.work.as_deref().map(jobs));
        put(
            &mut all,
            "partner",
            self.partner.as_ref().map(|partner| match partner {
                None => Value::Null,
                Some(partner) => partner.json(),
            }),
        );
        put(
            &mut all,
            "relatives",
            self.relatives
                .as_deref()
                .map(|relatives| relatives.iter().map(Relative::json).collect()),
        );
        put(
            &mut all,
            "nomination",
            self.nomination.map(|nomination| match nomination {
                Nomination::Never => Value::Null,
                Nomination::Made { enhanced } => {
                    let mut made = Map::new();
                    put(&mut made, "enhanced", enhanced.map(Value::from));
                    Value::Object(made)
                }
            }),
        );
        put(
            &mut all,
            "certificateOfQualification",
            self.certificate.map(Value::from),
        );
        Value::Object(all)
    }
}

fn put(into: &mut Map<String, Value>, name: &str, value: Option<Value>) {
    if let Some(value) = value {
        into.insert(name.to_owned(), value);
    }
}

fn flag(into: &mut Map<String, Value>, name: &str, value: bool) {
    put(into, name, value.then_some(Value::Bool(true)));
}

fn place(into: &mut Map<String, Value>, in_canada: Option<bool>) {
    put(
        into,
        "country",
        in_canada.map(|canada| json!(if canada { "CA" } else { "IN" })),
    );
}

fn sittings(tests: &[Sitting]) -> Value {
    tests.iter().map(Sitting::json).collect()
}

fn credentials(all: &[Credential]) -> Value {
    all.iter().map(Credential::json).collect()
}

fn jobs(all: &[Job]) -> Value {
    all.iter().map(Job::json).collect()
}

impl Sitting {
    pub(crate) fn json(&self) -> Value {
        let mut all = Map::new();
        put(&mut all, "test", Some(json!(self.test)));
        if self.test == "clb" {
            put(
                &mut all,
                "language",
                Some(json!(if self.french { "fr" } else { "en" })),
            );
        }
        put(&mut all, "taken", self.taken.map(|day| json!(text(day))));
        put(&mut all, "result", self.result.map(|day| json!(text(day))));
        for (n, name) in ["listening", "reading", "writing", "speaking"]
            .into_iter()
            .enumerate()
        {
            let score = f64::from(self.scores[n]) / 100.0;
            put(&mut all, name, self.levels[n].map(|_| json!(score)));
        }
        Value::Object(all)
    }
}

impl Credential {
    fn json(&self) -> Value {
        let mut all = Map::new();
        put(&mut all, "level", self.level.map(Value::from));
        place(&mut all, self.in_canada);
        put(&mut all, "from", self.from.map(|day| json!(text(day))));
        put(
            &mut all,
            "completed",
            self.completed.map(|completed| match completed {
                Completed::Going => Value::Null,
                Completed::On(day) => json!(text(day)),
            }),
        );
        put(
            &mut all,
            "assessed",
            self.assessed.map(|assessed| match assessed {
                Assessed::Never => Value::Null,
                Assessed::On(day) => When::Day(day).json(),
                Assessed::YearOf(day) => When::YearOf(day).json(),
            }),
        );
        put(&mut all, "fullTime", self.full_time.map(Value::from));
        put(&mut all, "lengthMonths", self.months.map(Value::from));
        flag(&mut all, "distance", self.distance);
        flag(&mut all, "languageProgram", self.language_program);
        flag(&mut all, "returnScholarship", self.return_scholarship);
        flag(&mut all, "entryToPractice", self.entry_to_practice);
        Value::Object(all)
    }
}

impl Job {
    fn json(&self) -> Value {
        let mut all = Map::new();
        put(&mut all, "noc", self.noc.map(Value::from));
        place(&mut all, self.in_canada);
        put(&mut all, "from", Some(self.from.json()));
        put(&mut all, "to", self.to.map(|day| json!(text(day))));
        put(
            &mut all,
            "hoursPerWeek",
            self.pace.map(|tenths| json!(f64::from(tenths) / 10.0)),
        );
        put(&mut all, "authorized", self.authorized.map(Value::from));
        put(&mut all, "basis", self.basis.map(Value::from));
        put(
            &mut all,
            "leftCanada",
            self.left_canada.map(|day| json!(text(day))),
        );
        put(
            &mut all,
            "selfEmployed",
            self.self_employed.map(Value::from),
        );
        put(&mut all, "fullTimeStudent", self.student.map(Value::from));
        flag(&mut all, "publicMedicine", self.public_medicine);
        put(&mut all, "pay", self.unpaid.then(|| json!("unpaid")));
        put(
            &mut all,
            "employerCountry",
            self.foreign_employer.then(|| json!("US")),
        );
        if self.foreign_employer {
            put(&mut all, "remote", Some(json!(self.remote)));
        }
        if !self.leave.is_empty() {
            let leave = |(kind, from, to): &(&str, Date, Date)| json!({ "kind": kind, "from": text(*from), "to": text(*to) });
            put(
                &mut all,
                "leave",
                Some(self.leave.iter().map(leave).collect()),
            );
        }
        Value::Object(all)
    }
}

impl Partner {
    fn json(&self) -> Value {
        let mut all = Map::new();
        put(&mut all, "accompanying", self.accompanying.map(Value::from));
        put(&mut all, "status", self.status.map(Value::from));
        put(
            &mut all,
            "education",
            self.education.as_deref().map(credentials),
        );
        put(&mut all, "tests", self.tests.as_deref().map(sittings));
        put(&mut all, "work", self.work.as_deref().map(jobs));
        Value::Object(all)
    }
}

impl Relative {
    fn json(&self) -> Value {
        let mut all = Map::new();
        put(&mut all, "relation", self.relation.map(Value::from));
        put(&mut all, "status", self.status.map(Value::from));
        place(&mut all, self.in_canada);
        put(&mut all, "born", self.born.map(|day| json!(text(day))));
        put(
            &mut all,
            "of",
            Some(json!(if self.of_partner { "partner" } else { "me" })),
        );
        Value::Object(all)
    }
}
