//! Every question once: its id, where its answer goes, and what is still missing of it.
//!
//! Wording and fields stand in [`form`], which only the catalogues read. Rules
//! name questions through their facts; a question no open rule rests on is not asked.

#[cfg(feature = "text")]
pub mod form;

use crate::facts::{
    CREDENTIAL, Facts, Purpose, child_gap, evidence, offer_gap, partner_counts, partner_gap,
    past_study_gap, permit_gap, professional_body_gap, relative_gap, sibling_gap,
};
use crate::kernel::Day;
use crate::profile::{
    Ability, Credential, Level, Lmia, LmiaStream, Maybe, Partner, PermitKind, Profile, Standing,
    StatusKind, TestName, TestResult,
};

/// A part of the journey.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Status and work.
    Work,
    /// Language tests.
    Language,
    /// The person.
    You,
    /// Studies.
    Education,
    /// A job offer and what goes with it.
    Offer,
    /// Partner, relatives, funds, nomination.
    Family,
    /// The Express Entry profile.
    Profile,
    /// What only some permits ask.
    Permits,
}

impl Part {
    /// The word used in JSON and catalogues.
    pub const fn word(self) -> &'static str {
        match self {
            Part::Work => "work",
            Part::Language => "language",
            Part::You => "you",
            Part::Education => "education",
            Part::Offer => "offer",
            Part::Family => "family",
            Part::Profile => "profile",
            Part::Permits => "permits",
        }
    }
}

/// One question.
#[derive(Debug)]
pub struct Question {
    /// Short and stable; facts rest on it.
    pub id: &'static str,
    /// The part of the journey it belongs to.
    pub part: Part,
    /// Where its answer goes in the profile.
    pub path: &'static str,
    /// What is still missing of the answer, by path.
    pub missing: fn(&Profile, &Facts) -> Option<String>,
}

/// Every question, in the order of the journey.
pub static ALL: &[Question] = &[
    Question {
        id: "status",
        part: Part::Work,
        path: "status",
        missing: status,
    },
    Question {
        id: "permit-expires",
        part: Part::Work,
        path: "status.expires",
        missing: permit_expires,
    },
    Question {
        id: "work",
        part: Part::Work,
        path: "work",
        missing: work,
    },
    Question {
        id: "tests",
        part: Part::Language,
        path: "tests",
        missing: |profile, _| tests("tests", profile.tests.as_deref()),
    },
    Question {
        id: "intends",
        part: Part::You,
        path: "intends",
        missing: |profile, _| {
            untold(
                "intends",
                profile
                    .intends
                    .as_ref()
                    .is_some_and(|provinces| !provinces.is_empty()),
            )
        },
    },
    Question {
        id: "born",
        part: Part::You,
        path: "born",
        missing: |_, facts| untold("born", facts.age.range.is_exact()),
    },
    Question {
        id: "certificate",
        part: Part::You,
        path: "certificateOfQualification",
        missing: |profile, _| {
            untold(
                "certificateOfQualification",
                profile.certificate_of_qualification.is_some(),
            )
        },
    },
    Question {
        id: "education",
        part: Part::Education,
        path: "education",
        missing: own_education,
    },
    Question {
        id: "offer",
        part: Part::Offer,
        path: "offer",
        missing: |profile, facts| {
            let gap = offer_gap(profile, facts.day).or_else(|| permit_offer_gap(profile));
            gap.map(str::to_owned)
        },
    },
    Question {
        id: "permit",
        part: Part::Offer,
        path: "status.permit",
        missing: |profile, _| permit_lacks(profile, "status.permit"),
    },
    Question {
        id: "permit-noc",
        part: Part::Offer,
        path: "status.noc",
        missing: |profile, _| permit_lacks(profile, "status.noc"),
    },
    Question {
        id: "permit-exemption",
        part: Part::Offer,
        path: "status.exemption",
        missing: |profile, _| permit_lacks(profile, "status.exemption"),
    },
    Question {
        id: "may-work",
        part: Part::Offer,
        path: "status.mayWork",
        missing: |profile, _| {
            permit_lacks(profile, "status.mayWork").or_else(|| works_while_waiting(profile))
        },
    },
    Question {
        id: "military-years",
        part: Part::Offer,
        path: "militaryYears",
        missing: |profile, _| untold("militaryYears", profile.military_years.is_some()),
    },
    Question {
        id: "forces-offer",
        part: Part::Offer,
        path: "forcesOffer",
        missing: |profile, _| untold("forcesOffer", profile.forces_offer.is_some()),
    },
    Question {
        id: "partner",
        part: Part::Family,
        path: "partner",
        missing: partner,
    },
    Question {
        id: "partner.education",
        part: Part::Family,
        path: "partner.education",
        missing: |profile, facts| {
            along(profile, facts).and_then(|partner| {
                education("partner.education", partner.education.as_deref(), false)
            })
        },
    },
    Question {
        id: "partner.tests",
        part: Part::Family,
        path: "partner.tests",
        missing: |profile, facts| {
            along(profile, facts)
                .and_then(|partner| tests("partner.tests", partner.tests.as_deref()))
        },
    },
    Question {
        id: "partner.work",
        part: Part::Family,
        path: "partner.work",
        missing: partner_work,
    },
    // No rule of the person's own rests on these: they say who of the two would apply.
    Question {
        id: "partner.born",
        part: Part::Family,
        path: "partner.born",
        missing: |_, _| None,
    },
    Question {
        id: "partner.certificate",
        part: Part::Family,
        path: "partner.certificateOfQualification",
        missing: |_, _| None,
    },
    Question {
        id: "relatives",
        part: Part::Family,
        path: "relatives",
        missing: relatives,
    },
    Question {
        id: "children",
        part: Part::Family,
        path: "children",
        missing: children,
    },
    Question {
        id: "funds",
        part: Part::Family,
        path: "funds",
        missing: |profile, _| untold("funds", profile.funds.is_some()),
    },
    Question {
        id: "nomination",
        part: Part::Family,
        path: "nomination",
        missing: nomination,
    },
    // No rule rests on these: a person gives them when there is something to compare.
    Question {
        id: "profile-submitted",
        part: Part::Profile,
        path: "profileSubmitted",
        missing: |_, _| None,
    },
    Question {
        id: "account-score",
        part: Part::Profile,
        path: "accountScore.points",
        missing: |_, _| None,
    },
    Question {
        id: "invited",
        part: Part::Profile,
        path: "invited",
        missing: |_, _| None,
    },
    // What permits ask. The circumstances come last, each topic on one page.
    Question {
        id: "lives",
        part: Part::Permits,
        path: "lives.country",
        missing: |profile, _| {
            let home = profile.lives.as_ref();
            untold(
                "lives.country",
                home.is_some_and(|home| home.country.is_some()),
            )
        },
    },
    Question {
        id: "citizenships",
        part: Part::Permits,
        path: "citizenships",
        missing: |profile, _| untold("citizenships", profile.citizenships.is_some()),
    },
    Question {
        id: "applications",
        part: Part::Permits,
        path: "applications",
        missing: |profile, _| untold("applications", profile.applications.is_some()),
    },
    Question {
        id: "study",
        part: Part::Permits,
        path: "study",
        missing: |profile, _| untold("study", profile.study.is_some()),
    },
    Question {
        id: "iec",
        part: Part::Permits,
        path: "iec",
        missing: |profile, _| untold("iec", profile.iec.is_some()),
    },
    // No rule of the person's own rests on it: it says what the partner may ask for.
    Question {
        id: "partner.lives",
        part: Part::Permits,
        path: "partner.livesInCanada",
        missing: |profile, _| {
            of_partner(profile, "partner.livesInCanada", |partner| {
                partner.lives_in_canada.is_some() || matches!(partner.permit, Some(Maybe::Some(_)))
            })
        },
    },
    Question {
        id: "partner.permit",
        part: Part::Permits,
        path: "partner.permit",
        missing: |profile, _| {
            of_partner(profile, "partner.permit", |partner| {
                partner.permit.is_some()
            })
            .or_else(|| partner_permit_gap(profile).map(str::to_owned))
        },
    },
    Question {
        id: "partner.offer",
        part: Part::Permits,
        path: "partner.offer",
        missing: |profile, _| {
            of_partner(profile, "partner.offer", |partner| partner.offer.is_some())
        },
    },
    Question {
        id: "partner.study",
        part: Part::Permits,
        path: "partner.study",
        missing: |profile, _| {
            of_partner(profile, "partner.study", |partner| partner.study.is_some())
        },
    },
    Question {
        id: "partner.applications",
        part: Part::Permits,
        path: "partner.applications",
        missing: |profile, _| {
            of_partner(profile, "partner.applications", |partner| {
                partner.applications.is_some()
            })
        },
    },
    Question {
        id: "permit-code",
        part: Part::Permits,
        path: "status.code",
        missing: |profile, _| {
            let status = profile.status.as_ref()?.as_option()?;
            let exempt = status
                .permit
                .is_some_and(|permit| permit != PermitKind::Lmia);
            untold("status.code", !exempt || status.code.is_some())
        },
    },
    // No permit rests on it: it counts days.
    Question {
        id: "stays",
        part: Part::Permits,
        path: "stays",
        missing: |_, _| None,
    },
    // Only who worked or studied without authorization has to say so.
    Question {
        id: "breach",
        part: Part::Permits,
        path: "breachEnded",
        missing: |_, _| None,
    },
    Question {
        id: "circumstances-work",
        part: Part::Permits,
        path: "circumstances",
        missing: circumstances,
    },
    Question {
        id: "circumstances-employer",
        part: Part::Permits,
        path: "circumstances",
        missing: circumstances,
    },
    Question {
        id: "circumstances-agreement",
        part: Part::Permits,
        path: "circumstances",
        missing: circumstances,
    },
    Question {
        id: "circumstances-company",
        part: Part::Permits,
        path: "circumstances",
        missing: circumstances,
    },
    Question {
        id: "circumstances-study",
        part: Part::Permits,
        path: "circumstances",
        missing: circumstances,
    },
    Question {
        id: "circumstances-couple",
        part: Part::Permits,
        path: "circumstances",
        missing: circumstances,
    },
    Question {
        id: "circumstances-file",
        part: Part::Permits,
        path: "circumstances",
        missing: circumstances,
    },
    Question {
        id: "circumstances-protection",
        part: Part::Permits,
        path: "circumstances",
        missing: circumstances,
    },
    Question {
        id: "circumstances-measures",
        part: Part::Permits,
        path: "circumstances",
        missing: circumstances,
    },
    Question {
        id: "circumstances-exempt",
        part: Part::Permits,
        path: "circumstances",
        missing: circumstances,
    },
    Question {
        id: "circumstances-learning",
        part: Part::Permits,
        path: "circumstances",
        missing: circumstances,
    },
    Question {
        id: "circumstances-days",
        part: Part::Permits,
        path: "circumstances",
        missing: circumstances,
    },
    Question {
        id: "circumstances-papers",
        part: Part::Permits,
        path: "circumstances",
        missing: circumstances,
    },
];

/// The question with this id.
pub fn find(id: &str) -> Option<&'static Question> {
    ALL.iter().find(|question| question.id == id)
}

fn untold(path: &str, told: bool) -> Option<String> {
    (!told).then(|| path.to_owned())
}

/// Asked of a partner who is neither a citizen nor a permanent resident.
fn of_partner(profile: &Profile, path: &str, told: fn(&Partner) -> bool) -> Option<String> {
    let partner = profile.partner.as_ref()?.as_option()?;
    let settled = matches!(
        partner.status,
        Some(Standing::Citizen | Standing::PermanentResident)
    );
    untold(path, settled || told(partner))
}

/// What is open about the permit of a partner who has one.
fn partner_permit_gap(profile: &Profile) -> Option<&'static str> {
    let partner = profile.partner.as_ref()?.as_option()?;
    let status = partner.permit.as_ref()?.as_option()?;
    let works = matches!(status.kind?, StatusKind::Worker | StatusKind::Maintained);
    let coded = matches!(
        status.permit,
        Some(PermitKind::Open | PermitKind::EmployerSpecific)
    );
    if works && status.permit.is_none() && status.code.is_none() {
        Some("partner.permit.permit")
    } else if works && coded && status.code.is_none() {
        Some("partner.permit.code")
    } else {
        None
    }
}

/// What permits ask of an offer, beyond what permanent residence asks.
fn permit_offer_gap(profile: &Profile) -> Option<&'static str> {
    let offer = profile.offer.as_ref()?.as_option()?;
    let assessed = offer.lmia != Some(Lmia::Exempt);
    let low = offer.stream == Some(LmiaStream::LowWage);
    [
        (offer.province.is_none(), "offer.province"),
        (offer.wage.is_none(), "offer.wage"),
        (assessed && offer.stream.is_none(), "offer.stream"),
        (low && offer.area.is_none(), "offer.area"),
        (offer.sector.is_none(), "offer.sector"),
        (
            offer.lmia == Some(Lmia::Positive) && offer.lmia_issued.is_none(),
            "offer.lmiaIssued",
        ),
    ]
    .iter()
    .find(|(open, _)| *open)
    .map(|(_, path)| *path)
}

/// Asked for only while an open need rests on one of them.
fn circumstances(_profile: &Profile, _facts: &Facts) -> Option<String> {
    Some("circumstances".to_owned())
}

fn permit_lacks(profile: &Profile, path: &str) -> Option<String> {
    permit_gap(profile)
        .filter(|missing| *missing == path)
        .map(str::to_owned)
}

/// Told as waiting with maintained status, by requests that do not say for what.
fn works_while_waiting(profile: &Profile) -> Option<String> {
    let status = profile.status.as_ref()?.as_option()?;
    let waits = status.kind == Some(StatusKind::Maintained) && profile.applications.is_some();
    untold("status.mayWork", !waits || status.may_work.is_some())
}

fn status(profile: &Profile, _facts: &Facts) -> Option<String> {
    match &profile.status {
        None => Some("status".to_owned()),
        Some(Maybe::Some(status)) if status.kind.is_none() => Some("status.kind".to_owned()),
        Some(_) => None,
    }
}

fn permit_expires(profile: &Profile, _facts: &Facts) -> Option<String> {
    let status = profile.status.as_ref()?.as_option()?;
    let ends = matches!(
        status.kind?,
        StatusKind::Worker | StatusKind::Student | StatusKind::Visitor | StatusKind::Maintained
    );
    untold("status.expires", !ends || status.expires.is_some())
}

fn work(profile: &Profile, facts: &Facts) -> Option<String> {
    if profile.work.is_none() {
        return Some("work".to_owned());
    }
    first_ask(
        profile,
        facts.day,
        &[
            Purpose::CanadianExperienceClass,
            Purpose::CanadianForCrs,
            Purpose::Foreign,
            Purpose::SkilledWorker,
            Purpose::Trade,
            Purpose::PastWork,
        ],
    )
}

fn partner_work(profile: &Profile, facts: &Facts) -> Option<String> {
    let partner = along(profile, facts)?;
    if partner.work.is_none() {
        return Some("partner.work".to_owned());
    }
    first_ask(
        profile,
        facts.day,
        &[Purpose::PartnerCanadian, Purpose::PartnerPastWork],
    )
}

fn first_ask(profile: &Profile, day: Day, purposes: &[Purpose]) -> Option<String> {
    purposes
        .iter()
        .flat_map(|purpose| evidence(profile, *purpose, day))
        .flat_map(|job| job.asks)
        .next()
}

fn tests(root: &str, told: Option<&[TestResult]>) -> Option<String> {
    let Some(results) = told else {
        return Some(root.to_owned());
    };
    results.iter().enumerate().find_map(|(n, result)| {
        let at = |field: &str| Some([root, "[", &n.to_string(), "].", field].concat());
        if result.test != Some(TestName::Clb) && result.taken.is_none() && result.result.is_none() {
            return at("taken");
        }
        Ability::ALL.iter().find_map(|ability| {
            let exempt = result
                .exempt
                .as_ref()
                .is_some_and(|exempt| exempt.contains(ability));
            if result.score(*ability).is_none() && !exempt {
                at(ability.word())
            } else {
                None
            }
        })
    })
}

fn education(root: &str, told: Option<&[Credential]>, bonus: bool) -> Option<String> {
    let Some(credentials) = told else {
        return Some(root.to_owned());
    };
    credentials.iter().enumerate().find_map(|(n, credential)| {
        let in_canada = credential.in_canada();
        let post_secondary = credential
            .level
            .is_some_and(|level| level != Level::Secondary);
        let field = match in_canada {
            _ if credential.level.is_none() => "level",
            None => "country",
            Some(false) if credential.assessed.is_none() => "assessed",
            Some(true) if bonus && post_secondary && credential.full_time.is_none() => "fullTime",
            // Whether the waiver of 2020 to 2022 covers it.
            Some(true)
                if bonus && credential.distance == Some(true) && credential.from.is_none() =>
            {
                "from"
            }
            Some(_) => return None,
        };
        Some([root, "[", &n.to_string(), "].", field].concat())
    })
}

fn own_education(profile: &Profile, facts: &Facts) -> Option<String> {
    let told = profile.education.as_deref();
    education("education", told, true).or_else(|| {
        let body_open = !CREDENTIAL.read(facts).range.is_exact();
        told?.iter().enumerate().find_map(|(n, credential)| {
            let field = if body_open && professional_body_gap(credential) {
                "professionalBody"
            } else {
                past_study_gap(credential, facts.day)?
            };
            Some(["education[", &n.to_string(), "].", field].concat())
        })
    })
}

fn partner(profile: &Profile, facts: &Facts) -> Option<String> {
    if facts.with_partner.range.is_exact() {
        return partner_gap(profile).map(str::to_owned);
    }
    let field = match &profile.partner {
        Some(Maybe::Some(partner)) if partner.accompanying.is_none() => "partner.accompanying",
        Some(Maybe::Some(_)) => "partner.status",
        Some(Maybe::None) | None => "partner",
    };
    Some(field.to_owned())
}

/// The partner, when one may come along.
fn along<'p>(profile: &'p Profile, facts: &Facts) -> Option<&'p Partner> {
    let partner = profile.partner.as_ref()?.as_option()?;
    // The two grids do not leave out the same partners.
    let scored = facts.with_partner.range.most == 1;
    (scored || partner_counts(profile).range.most == 1).then_some(partner)
}

fn relatives(profile: &Profile, facts: &Facts) -> Option<String> {
    let Some(relatives) = profile.relatives.as_deref() else {
        return Some("relatives".to_owned());
    };
    relatives.iter().enumerate().find_map(|(n, relative)| {
        let field = sibling_gap(profile, relative, facts.day)
            .or_else(|| relative_gap(profile, relative, facts.day))?;
        Some(["relatives[", &n.to_string(), "].", field].concat())
    })
}

fn children(profile: &Profile, facts: &Facts) -> Option<String> {
    let Some(children) = profile.children.as_deref() else {
        return Some("children".to_owned());
    };
    children.iter().enumerate().find_map(|(n, child)| {
        let field = child_gap(child, facts.day)?;
        Some(["children[", &n.to_string(), "].", field].concat())
    })
}

fn nomination(profile: &Profile, _facts: &Facts) -> Option<String> {
    match &profile.nomination {
        None => Some("nomination".to_owned()),
        Some(Maybe::Some(nomination)) => {
            untold("nomination.enhanced", nomination.enhanced.is_some())
        }
        Some(Maybe::None) => None,
    }
}
