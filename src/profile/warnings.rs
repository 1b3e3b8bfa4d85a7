//! Answers that contradict each other: said with both paths, never refused.

use super::{
    Application, ApplicationKind, Basis, Credential, Job, Maybe, Profile, StatusKind, TestLanguage,
    TestName, TestResult,
};
use crate::kernel::{Day, When, answer};

answer! {
    /// Something to look at again, or to know.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Warning {
        /// Short and stable, such as `end-before-start`.
        pub code: &'static str = "code",
        /// The answers it is about.
        pub paths: Vec<String> = "paths",
        /// The day it is about.
        pub on: Option<Day> = "on" if any,
        /// Days from the day asked to that day; negative when it has passed.
        pub days: Option<i32> = "days" if any,
    }
}

impl Warning {
    pub(crate) fn about(code: &'static str, paths: impl Into<Vec<String>>) -> Warning {
        Warning {
            code,
            paths: paths.into(),
            on: None,
            days: None,
        }
    }
}

/// The path of an item of a list, or of a field of it.
pub(crate) fn path(root: &str, index: usize, field: &str) -> String {
    let index = index.to_string();
    if field.is_empty() {
        [root, "[", &index, "]"].concat()
    } else {
        [root, "[", &index, "].", field].concat()
    }
}

/// Notes fields of one item of a list; an empty one is the item itself.
fn note(found: &mut Vec<Warning>, code: &'static str, root: &str, n: usize, fields: &[&str]) {
    let mut paths = Vec::new();
    for field in fields {
        paths.push(path(root, n, field));
    }
    found.push(Warning::about(code, paths));
}

/// Every contradiction within a profile.
pub fn warnings(profile: &Profile) -> Vec<Warning> {
    let mut found = Vec::new();
    let jobs = profile.work.as_deref().unwrap_or_default();
    let studies = profile.education.as_deref().unwrap_or_default();
    in_jobs("work", jobs, &mut found);
    study_and_work(jobs, studies, &mut found);
    birth(profile, jobs, &mut found);
    in_tests(
        "tests",
        profile.tests.as_deref().unwrap_or_default(),
        &mut found,
    );
    if let Some(Maybe::Some(partner)) = &profile.partner {
        in_jobs(
            "partner.work",
            partner.work.as_deref().unwrap_or_default(),
            &mut found,
        );
        in_tests(
            "partner.tests",
            partner.tests.as_deref().unwrap_or_default(),
            &mut found,
        );
        in_studies(
            "partner.education",
            partner.education.as_deref().unwrap_or_default(),
            &mut found,
        );
    }
    in_studies("education", studies, &mut found);
    waiting(profile, &mut found);
    found
}

/// Told as waiting for an extension, with files among which there is none: an application for
/// permanent residence extends no stay.
fn waiting(profile: &Profile, found: &mut Vec<Warning>) {
    let status = profile.status.as_ref().and_then(Maybe::as_option);
    let waits = status.is_some_and(|status| status.kind == Some(StatusKind::Maintained));
    let Some(files) = &profile.applications else {
        return;
    };
    let extends = |file: &Application| {
        !matches!(
            file.kind,
            Some(ApplicationKind::PermanentResidence | ApplicationKind::Restoration)
        )
    };
    if waits && !files.iter().any(extends) {
        let paths = ["status.kind".to_owned(), "applications".to_owned()];
        found.push(Warning::about("maintained-by-nothing", paths));
    }
}

fn in_jobs(root: &str, jobs: &[Job], found: &mut Vec<Warning>) {
    for (n, job) in jobs.iter().enumerate() {
        if ends_before(job.from, job.to) {
            note(found, "end-before-start", root, n, &["from", "to"]);
        }
        for (m, leave) in job.leave.as_deref().unwrap_or_default().iter().enumerate() {
            if ends_before(leave.from, leave.to) {
                let leaves = path(root, n, "leave");
                note(found, "end-before-start", &leaves, m, &["from", "to"]);
            }
        }
        let without_right = matches!(job.basis, Some(Basis::None | Basis::Restoration));
        let with_right = matches!(
            job.basis,
            Some(
                Basis::WorkPermit | Basis::NoPermitNeeded | Basis::Maintained | Basis::AfterStudies
            )
        );
        if (job.authorized == Some(true) && without_right)
            || (job.authorized == Some(false) && with_right)
        {
            let fields = ["authorized", "basis"];
            note(found, "authorized-and-basis", root, n, &fields);
        }
    }
}

fn in_studies(root: &str, credentials: &[Credential], found: &mut Vec<Warning>) {
    for (n, credential) in credentials.iter().enumerate() {
        if ends_before(credential.from, credential.completed) {
            let fields = ["from", "completed"];
            note(found, "end-before-start", root, n, &fields);
        }
    }
}

fn ends_before(from: Option<When>, to: Option<Maybe<When>>) -> bool {
    match (from, to) {
        (Some(from), Some(Maybe::Some(to))) => to.most < from.least,
        _ => false,
    }
}

/// Work said to be outside full-time study, in a period of full-time study.
fn study_and_work(jobs: &[Job], studies: &[Credential], found: &mut Vec<Warning>) {
    for (n, job) in jobs.iter().enumerate() {
        let Some(start) = job.from.filter(|_| job.full_time_student == Some(false)) else {
            continue;
        };
        let end = match job.to {
            Some(Maybe::Some(to)) => to.least,
            Some(Maybe::None) | None => Day::MAX,
        };
        for (m, study) in studies.iter().enumerate() {
            let Some(began) = study.from.filter(|_| study.full_time == Some(true)) else {
                continue;
            };
            let done = match study.completed {
                Some(Maybe::Some(when)) => when.least,
                Some(Maybe::None) => Day::MAX,
                None => continue,
            };
            if start.most < done && began.most < end {
                let paths = [
                    path("work", n, "fullTimeStudent"),
                    path("education", m, "fullTime"),
                ];
                found.push(Warning::about("work-during-full-time-study", paths));
            }
        }
    }
}

fn birth(profile: &Profile, jobs: &[Job], found: &mut Vec<Warning>) {
    let Some(born) = profile.born else { return };
    for (n, job) in jobs.iter().enumerate() {
        if job.from.is_some_and(|from| from.most < born.least) {
            let paths = ["born".to_owned(), path("work", n, "from")];
            found.push(Warning::about("born-after-work", paths));
        }
    }
}

fn in_tests(root: &str, tests: &[TestResult], found: &mut Vec<Warning>) {
    for (n, test) in tests.iter().enumerate() {
        if ends_before(test.taken, test.result.map(Maybe::Some)) {
            note(found, "end-before-start", root, n, &["taken", "result"]);
        }
        if test.test == Some(TestName::Clb) {
            note(found, "levels-not-a-test", root, n, &[""]);
        }
    }
    let language = |test: &TestResult| match test.test {
        Some(TestName::TefCanada | TestName::TcfCanada) => Some(TestLanguage::Fr),
        Some(TestName::IeltsGeneral | TestName::CelpipGeneral | TestName::PteCore) => {
            Some(TestLanguage::En)
        }
        Some(TestName::Clb) => test.language,
        None => None,
    };
    let partial = |test: &TestResult| {
        [test.listening, test.reading, test.writing, test.speaking]
            .iter()
            .any(Option::is_none)
            && test.exempt.as_ref().is_none_or(|exempt| exempt.is_empty())
    };
    for (n, one) in tests.iter().enumerate() {
        for (m, other) in tests.iter().enumerate().skip(n.saturating_add(1)) {
            if language(one) == language(other) && partial(one) && partial(other) {
                found.push(Warning::about(
                    "sittings-not-mixed",
                    [path(root, n, ""), path(root, m, "")],
                ));
            }
        }
    }
}
