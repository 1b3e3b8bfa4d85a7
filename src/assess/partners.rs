//! Both partners, each as the one who applies: who meets what, and who scores more by what.
//!
//! Either of two partners may be the principal applicant. The profile is turned
//! round: what was told of the partner takes the place of what was told of the
//! person, and the other way about. Nothing is assumed of what was not told.

use super::{Row, is_shown, row};
use crate::facts::Facts;
use crate::kernel::{Cite, Day, Range, answer, words};
use crate::law::{Kind, score};
use crate::profile::{Circumstances, Home, List, Maybe, Partner, Profile, Said, Side, Standing};
use crate::programmes;
use crate::values::sources::IRPR;

answer! {
    /// Both partners as the one who applies.
    #[derive(Debug)]
    pub struct Couple {
        /// The day asked about.
        pub on: Day = "on",
        /// Why there is nothing to compare.
        pub none: Option<NoCouple> = "none" if any,
        /// The person.
        pub you: Option<Applicant> = "you" if any,
        /// The partner.
        pub partner: Option<Applicant> = "partner" if any,
        /// Who scores more.
        pub more: Option<Leads> = "more" if any,
        /// Points factor by factor; they add up to both totals.
        pub factors: Vec<Compared> = "factors" if any,
        /// Counted on the grid before, because the one of the day is not known.
        pub indicative: bool = "indicative",
        /// Where it stands that either may apply.
        pub law: Cite = "law",
    }
}

answer! {
    /// One of them as the one who applies.
    #[derive(Debug)]
    pub struct Applicant {
        /// Ways to permanent residence.
        pub routes: Vec<Row> = "routes",
        /// Categories of Express Entry.
        pub categories: Vec<Row> = "categories",
        /// Fewest points.
        pub least: Option<i32> = "least" if any,
        /// Most points.
        pub most: Option<i32> = "most" if any,
    }
}

answer! {
    /// One factor for both.
    #[derive(Clone, Debug)]
    pub struct Compared {
        /// The factor.
        pub id: &'static str = "id",
        /// The section; `limit` for what a limit takes off.
        pub section: &'static str = "section",
        /// The person.
        pub you: Span = "you",
        /// The partner.
        pub partner: Span = "partner",
    }
}

answer! {
    /// Least and most points.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Span {
        /// Fewest.
        pub least: i32 = "least",
        /// Most.
        pub most: i32 = "most",
    }
}

words! {
    /// Who scores more, as far as was told.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Leads {
        /// The person, for certain.
        You = "you",
        /// The partner, for certain.
        Partner = "partner",
        /// Neither: both have the same number.
        Same = "same",
        /// It depends on what was not told.
        Unknown = "unknown",
    }
}

words! {
    /// Why there are not two who could apply.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum NoCouple {
        /// Nobody told of a partner.
        NotTold = "not-told",
        /// There is none.
        NoPartner = "no-partner",
        /// The partner is a citizen or a permanent resident already.
        HasStatus = "has-status",
    }
}

/// Assesses both partners, each as the one who applies.
///
/// ```
/// use permit_to_pr::{Leads, Profile, day, partners};
/// let profile = Profile::parse(r#"{
///     "born": "1980", "education": [], "tests": [], "work": [], "relatives": [],
///     "nomination": null, "certificateOfQualification": false,
///     "partner": { "accompanying": true, "status": "foreign", "born": "1996-03", "education": [],
///                  "tests": [], "work": [], "certificateOfQualification": false }
/// }"#)?;
/// let couple = partners(&profile, day("2026-11-02").ok_or("no day")?);
/// assert_eq!(couple.more, Some(Leads::Partner));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn partners(profile: &Profile, on: Day) -> Couple {
    let mut couple = Couple {
        on,
        none: None,
        you: None,
        partner: None,
        more: None,
        factors: Vec::new(),
        indicative: false,
        law: IRPR.at("1(3), 76, 87.1, 87.2"),
    };
    let turned = match turned_round(profile) {
        Ok(turned) => turned,
        Err(none) => {
            couple.none = Some(none);
            return couple;
        }
    };
    let (you, partner) = (applicant(profile, on), applicant(&turned, on));
    couple.indicative = you.indicative;
    couple.factors = compared(&you.rows, &partner.rows);
    couple.more = you
        .total
        .zip(partner.total)
        .map(|(you, partner)| leads(you, partner));
    couple.you = Some(you.told);
    couple.partner = Some(partner.told);
    couple
}

fn leads(you: Range<i32>, partner: Range<i32>) -> Leads {
    if you.least > partner.most {
        Leads::You
    } else if partner.least > you.most {
        Leads::Partner
    } else if you == partner && you.is_exact() {
        Leads::Same
    } else {
        Leads::Unknown
    }
}

/// What one of them comes to.
struct Assessed {
    told: Applicant,
    total: Option<Range<i32>>,
    rows: Vec<crate::law::Row>,
    indicative: bool,
}

fn applicant(profile: &Profile, on: Day) -> Assessed {
    let facts = Facts::derive(profile, on);
    let rows_of = |kind: Kind| {
        let mut rows = Vec::new();
        for programme in programmes::ALL {
            if programme.kind == kind && is_shown(programme, on) {
                rows.push(row(programme, &facts));
            }
        }
        rows
    };
    let scored = programmes::grid("crs").map(|grid| score(grid, profile, on));
    let (total, rows, indicative) = match scored {
        None => (None, Vec::new(), false),
        Some(score) => match score.indicative {
            Some(before) => (Some((before.least, before.most)), before.factors, true),
            None => (score.least.zip(score.most), score.factors, false),
        },
    };
    Assessed {
        told: Applicant {
            routes: rows_of(Kind::Route),
            categories: rows_of(Kind::Category),
            least: total.map(|(least, _)| least),
            most: total.map(|(_, most)| most),
        },
        total: total.map(|(least, most)| Range { least, most }),
        rows,
        indicative,
    }
}

/// Rows of both by factor; who has no such row has no such points.
fn compared(you: &[crate::law::Row], partner: &[crate::law::Row]) -> Vec<Compared> {
    let points = |rows: &[crate::law::Row], id: &str| {
        let row = rows.iter().find(|row| row.id == id);
        row.map_or(Span { least: 0, most: 0 }, |row| Span {
            least: row.least,
            most: row.most,
        })
    };
    let mut all: Vec<Compared> = Vec::new();
    for rows in [you, partner] {
        for row in rows {
            if !all.iter().any(|known| known.id == row.id) {
                all.push(Compared {
                    id: row.id,
                    section: row.section,
                    you: points(you, row.id),
                    partner: points(partner, row.id),
                });
            }
        }
    }
    all
}

/// The same two people with the other as the one who applies.
pub(crate) fn turned_round(profile: &Profile) -> Result<Profile, NoCouple> {
    let partner = match &profile.partner {
        None => return Err(NoCouple::NotTold),
        Some(Maybe::None) => return Err(NoCouple::NoPartner),
        Some(Maybe::Some(partner)) => partner,
    };
    if matches!(
        partner.status,
        Some(Standing::Citizen | Standing::PermanentResident)
    ) {
        return Err(NoCouple::HasStatus);
    }
    let mut relatives = profile.relatives.clone();
    if let Some(List(relatives)) = &mut relatives {
        for relative in relatives {
            relative.of = Some(match relative.of {
                None | Some(Side::Me) => Side::Partner,
                Some(Side::Partner) => Side::Me,
            });
        }
    }
    Ok(Profile {
        born: partner.born,
        education: partner.education.clone(),
        tests: partner.tests.clone(),
        work: partner.work.clone(),
        certificate_of_qualification: partner.certificate_of_qualification,
        nomination: Some(partner.nomination.clone().unwrap_or(Maybe::None)),
        partner: Some(Maybe::Some(Partner {
            accompanying: partner.accompanying,
            status: Some(Standing::Foreign),
            education: profile.education.clone(),
            tests: profile.tests.clone(),
            work: profile.work.clone(),
            born: profile.born,
            certificate_of_qualification: profile.certificate_of_qualification,
            nomination: profile.nomination.clone(),
            lives_in_canada: None,
            citizenships: profile.citizenships.clone(),
            permit: profile.status.clone(),
            offer: profile.offer.clone(),
            study: profile.study.clone(),
            applications: profile.applications.clone(),
        })),
        citizenships: partner.citizenships.clone(),
        status: partner.permit.clone(),
        study: partner.study.clone(),
        applications: partner.applications.clone(),
        relatives,
        children: profile.children.clone(),
        funds: profile.funds,
        intends: profile.intends.clone(),
        // Where the partner is, not where the person is.
        lives: Home::told(partner.lives_in_canada),
        ..Profile::default()
    })
}

/// The page of circumstances that are told of both.
const OF_THE_COUPLE: &str = "circumstances-couple";

/// The two turned round for permits, whatever the standing of either.
pub(super) fn turned_for_permits(profile: &Profile) -> Profile {
    let mut told = profile.clone();
    let mut offer = None;
    if let Some(Maybe::Some(partner)) = &mut told.partner {
        partner.status = Some(Standing::Foreign);
        offer = partner.offer.clone();
    }
    match turned_round(&told) {
        Err(_) => Profile::default(),
        Ok(mut turned) => {
            turned.offer = offer;
            turned.circumstances = profile.circumstances.map(of_both);
            // No permit and no word on where: abroad it is no matter, here it is.
            if turned.lives.is_none() && matches!(turned.status, Some(Maybe::None)) {
                turned.status = None;
            }
            turned
        }
    }
}

/// What was said of the couple. The rest is of the person alone, who is not the one who asks here.
fn of_both(mut told: Circumstances) -> Circumstances {
    for (question, all) in Said::BY_QUESTION {
        if *question != OF_THE_COUPLE {
            for said in *all {
                told.suppose(*said, None);
            }
        }
    }
    told
}
