//! The family, as far as told: who applies, who is examined, and what was told of each.

use super::{Applies, item};
use crate::kernel::{Day, When, Why};
use crate::process::clocks::CHILD_YEARS;
use crate::profile::{Child, Credential, Home, Job, Maybe, Partner, Profile, Standing, TestResult};

/// One person of the family, and what was told of them.
pub(super) struct Person<'p> {
    /// `you`, `partner` or `child[0]`.
    pub(super) who: String,
    /// Where the profile speaks of them; empty for the person.
    pub(super) path: String,
    /// What comes before the names of their answers.
    pub(super) root: &'static str,
    pub(super) born: Option<When>,
    pub(super) is_child: bool,
    /// Applies too.
    pub(super) applying: Applies,
    /// Is examined, coming along or not.
    pub(super) examined: Applies,
    pub(super) lives: Option<&'p Home>,
    pub(super) tests: Option<&'p [TestResult]>,
    pub(super) education: &'p [Credential],
    pub(super) work: &'p [Job],
}

/// The family, as far as told: the person first.
pub(super) fn people(profile: &Profile, on: Day) -> Vec<Person<'_>> {
    let mut all = vec![Person {
        who: "you".to_owned(),
        path: String::new(),
        root: "",
        born: profile.born,
        is_child: false,
        applying: Applies::Yes,
        examined: Applies::Yes,
        lives: profile.lives.as_ref(),
        tests: profile.tests.as_deref(),
        education: profile.education.as_deref().unwrap_or_default(),
        work: profile.work.as_deref().unwrap_or_default(),
    }];
    if let Some(Maybe::Some(partner)) = &profile.partner {
        all.push(Person {
            who: "partner".to_owned(),
            path: "partner".to_owned(),
            root: "partner.",
            born: partner.born,
            is_child: false,
            applying: partner_applies(partner),
            examined: match partner.status {
                Some(Standing::Foreign) => Applies::Yes,
                Some(Standing::Citizen | Standing::PermanentResident) => {
                    Applies::Perhaps(Why::RuleNotKnown)
                }
                None => Applies::ASK,
            },
            lives: None,
            tests: partner.tests.as_deref(),
            education: partner.education.as_deref().unwrap_or_default(),
            work: partner.work.as_deref().unwrap_or_default(),
        });
    }
    let children = profile.children.as_deref().unwrap_or_default();
    let nominee = matches!(profile.nomination, Some(Maybe::Some(_)));
    for (n, child) in children.iter().enumerate() {
        let dependent = dependent(child, nominee, on);
        if dependent != Applies::No {
            all.push(Person {
                who: item("child", n, ""),
                path: item("children", n, ""),
                root: "",
                born: child.born,
                is_child: true,
                applying: dependent,
                examined: dependent,
                lives: None,
                tests: None,
                education: &[],
                work: &[],
            });
        }
    }
    all
}

pub(super) fn partner_applies(partner: &Partner) -> Applies {
    Applies::told(partner.accompanying).and(Applies::told(
        partner.status.map(|status| status == Standing::Foreign),
    ))
}

/// Under 22 and without a partner, or depending on a parent since before 22, R2.
fn dependent(child: &Child, nominee: bool, on: Day) -> Applies {
    let single = Applies::of(child.partnered != Some(true));
    match Applies::aged(child.born, CHILD_YEARS, on) {
        Applies::No => single,
        Applies::Yes => match child.dependent {
            Some(true) => Applies::Yes,
            // May have been younger on the day of the application to the province, R25.1(4).
            Some(false) if nominee => Applies::ASK.and(single),
            told => Applies::told(told),
        },
        perhaps @ Applies::Perhaps(_) if child.dependent != Some(true) => perhaps.and(single),
        perhaps @ Applies::Perhaps(_) => perhaps,
    }
}
