//! What a person's partner and children may hold, and from when to when.
//!
//! The permits of a partner are judged by the same files of law as anyone's,
//! with the two turned round: the partner asks, and the person is the one on
//! whose permit it rests. Where a member is comes from what was told of that member.

mod notes;
mod parents;
mod same;

use super::{Row, is_shown, row};
use crate::assess::partners::turned_for_permits;
use crate::facts::Facts;
use crate::kernel::{Day, Reading, Verdict, Why, Whys, add_years, answer};
use crate::profile::{Child, Home, Maybe, Partner, Profile, Said, Standing};
use crate::programmes;
use crate::values::terms::DEPENDENT_UNDER;
#[cfg(feature = "text")]
pub(crate) use notes::KNOWN;
pub use notes::{Known, Note};
use parents::Parents;
use same::{Member as Kin, same_permits};

answer! {
    /// Everyone in the family, one by one.
    #[derive(Debug)]
    pub struct Family {
        /// The day asked about.
        pub on: Day = "on",
        /// The partner and the children, in the order of the profile.
        pub members: Vec<Member> = "members",
        /// What was not told of the family, by path.
        pub asks: Vec<&'static str> = "asks",
    }
}

answer! {
    /// One member.
    #[derive(Debug)]
    pub struct Member {
        /// Where they stand in the profile.
        pub path: String = "path",
        /// Permits that may rest on the person's own, or on the file for residence.
        pub permits: Vec<Row> = "permits",
        /// What else to know, dated where there is a day.
        pub notes: Vec<Note> = "notes",
    }
}

/// Permits that rest on a partner's permit, studies or file. A test keeps it whole.
pub static RESTING: &[&str] = &[
    "spouse-of-worker",
    "spouse-of-student",
    "agreement-spouse",
    "transition-family",
    "applicant-family",
    "community-spouse",
];

/// Permits of a child that rest on a parent, for whom no couple is asked.
const OF_CHILDREN: &[&str] = &["transition-family", "applicant-family", "child-of-worker"];

/// What each member of the family may hold.
pub fn family(profile: &Profile, on: Day) -> Family {
    let mut found = Family {
        on,
        members: Vec::new(),
        asks: Vec::new(),
    };
    let parents = Parents::of(profile, on);
    match &profile.partner {
        None => found.asks.push("partner"),
        Some(Maybe::None) => {}
        Some(Maybe::Some(partner)) => {
            let settled = matches!(
                partner.status,
                Some(Standing::Citizen | Standing::PermanentResident)
            );
            let mut permits = Vec::new();
            if !settled {
                let asks = turned_for_permits(profile);
                if asks.lives.is_none() && asks.status.is_none() {
                    found.asks.push("partner.livesInCanada");
                }
                let facts = Facts::derive(&asks, on);
                permits = rows_of(RESTING, &facts);
                permits.extend(same_permits(&parents, &facts, &Kin::Partner));
            }
            found.members.push(Member {
                path: "partner".to_owned(),
                permits,
                notes: notes::of_partner(partner, settled, &parents),
            });
        }
    }
    let children = profile.children.as_deref();
    if children.is_none() {
        found.asks.push("children");
    }
    for (n, child) in children.unwrap_or_default().iter().enumerate() {
        let path = ["children[", &n.to_string(), "]"].concat();
        found.members.push(Member {
            path,
            permits: permits_of_child(profile, child, &parents),
            notes: notes::of_child(profile, child, &parents),
        });
    }
    found
}

/// Under 22 without a partner of their own, or older and dependent because of a condition, R2.
fn dependent(child: &Child, on: Day) -> Reading {
    let young = child.born.map_or(Reading::told(None), |born| {
        Reading::between(
            i32::from(add_years(born.least, DEPENDENT_UNDER) > on),
            i32::from(add_years(born.most, DEPENDENT_UNDER) > on),
            Whys::of(Why::NotAsked),
        )
    });
    Reading::any(&[
        Reading::every(&[young, Reading::yes(child.partnered != Some(true))]),
        Reading::every(&[
            young.opposite(),
            Reading::yes(child.dependent == Some(true)),
        ]),
    ])
}

/// The child as the one who asks, and the person as the one on whom it rests.
fn permits_of_child(profile: &Profile, child: &Child, parents: &Parents) -> Vec<Row> {
    let on = parents.own.day;
    let settled = matches!(
        child.status,
        Some(Standing::Citizen | Standing::PermanentResident)
    );
    let depends = dependent(child, on);
    if settled || depends.range.most == 0 {
        return Vec::new();
    }
    let mut asks = Profile {
        born: child.born,
        lives: Home::told(child.in_canada),
        status: None,
        citizenships: None,
        applications: None,
        ..turned_for_permits(&with_someone(profile))
    };
    // An application that includes the partner may leave out the child.
    if let Some(told) = &mut asks.circumstances {
        told.suppose(Said::Included, None);
    }
    let facts = Facts::derive(&asks, on);
    let mut rows = rows_of(OF_CHILDREN, &facts);
    rows.extend(same_permits(parents, &facts, &Kin::Child));
    for row in &mut rows {
        if !depends.range.is_exact() && row.verdict == Verdict::Met {
            row.verdict = Verdict::Unknown;
            row.why = depends.whys.first();
        }
    }
    rows
}

/// The same person with somebody to turn round with.
fn with_someone(profile: &Profile) -> Profile {
    Profile {
        partner: Some(Maybe::Some(Partner::default())),
        ..profile.clone()
    }
}

fn rows_of(ids: &[&str], facts: &Facts) -> Vec<Row> {
    ids.iter()
        .filter_map(|id| programmes::find(id))
        .filter(|programme| is_shown(programme, facts.day))
        .map(|programme| row(programme, facts))
        .collect()
}
