//! What a person's partner and children may hold, and from when to when.
//!
//! The permits of a partner are judged by the same files of law as anyone's,
//! with the two turned round: the partner asks, and the person is the one on
//! whose permit it rests.

use super::{Row, is_shown, row};
use crate::assess::partners::turned_for_permits;
use crate::facts::Facts;
use crate::kernel::{
    Cite, Day, Grade, Reading, Text, Verdict, When, Why, Whys, add_years, answer, days_from, text,
    told,
};
use crate::profile::{Child, Maybe, Partner, Profile, Standing, Status, StatusKind};
use crate::programmes;
use crate::values::sources::{IRPA, IRPR, MINOR_CHILDREN};
use crate::values::terms::{DEPENDENT_UNDER, majority};

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

answer! {
    /// A right, a duty or a day.
    #[derive(Debug)]
    pub struct Note {
        /// Which one: its sentence is in the catalogue.
        pub id: &'static str = "id",
        /// Whether it applies.
        pub verdict: Verdict = "verdict",
        /// Why that is unknown.
        pub why: Option<Why> = "why" if any,
        /// The day it turns on; the earliest, where only a month or a year was told.
        pub day: Option<Day> = "day" if any,
        /// The day may be later: only a month or a year was told.
        pub earliest: bool = "earliest",
        /// Where it stands.
        pub law: Cite = "law",
    }
}

/// One thing worth knowing, with its sentence.
#[derive(Debug)]
pub struct Known {
    /// Short and stable.
    pub id: &'static str,
    /// Where it stands.
    pub law: Cite,
    /// In plain words.
    pub says: Text,
}

told! {
    Known as known {
        "id": known.id;
    }
}

macro_rules! known {
    ($($name:ident $id:literal $law:expr, $en:literal $fr:literal;)*) => {
        $(static $name: Known = Known { id: $id, law: $law, says: text($en, $fr) };)*

        /// Every one of them, for the catalogue.
        #[cfg(feature = "text")]
        pub(crate) static KNOWN: &[&Known] = &[$(&$name),*];
    };
}

known! {
    DECLARE "declare" IRPR.at("117(9)(d)"),
        "Declare this person in every application for permanent residence, coming along or not. Who is left out may be shut out from sponsorship for life."
        "Déclarez cette personne dans toute demande de résidence permanente, qu’elle vous accompagne ou non. Une personne omise peut ne jamais pouvoir être parrainée.";
    NOT_BEFORE "not-before-worker" IRPR.at("179, 200(1)").graded(Grade::C),
        "Do not let a family member enter before the worker."
        "Un membre de la famille ne doit pas entrer avant le travailleur.";
    VISITOR "visitor-record" IRPR.at("181"),
        "A visitor record lets this person stay, without the right to work."
        "Une fiche de visiteur permet à cette personne de rester, sans droit de travailler.";
    STUDY "study-permit-inside" IRPR.at("215(2)(b)"),
        "This person may ask for a study permit from inside Canada, as family of a worker."
        "Cette personne peut demander un permis d’études depuis le Canada, comme membre de la famille d’un travailleur.";
    OWN_PERMIT "own-permit" IRPR.at("200"),
        "A permit of their own, tied to their own employer, is open to this person like to anyone."
        "Un permis à son nom, lié à son propre employeur, est possible comme pour toute personne.";
    SCHOOL "school" IRPA.at("30(2)"),
        "Preschool to secondary school without a study permit, because a parent may work or study in Canada."
        "Du préscolaire au secondaire sans permis d’études, parce qu’un parent peut travailler ou étudier au Canada.";
    CHILD_PERMIT "child-permit" IRPR.at("205"),
        "An open work permit for a child was closed on January 21, 2025. It stays possible with a parent on the way to residence, such as a nominee or an applicant with a bridging permit, and under some policies."
        "Le permis ouvert pour un enfant a pris fin le 21 janvier 2025. Il reste possible avec un parent en voie vers la résidence, comme un candidat désigné ou le titulaire d’un permis transitoire, et selon certaines politiques.";
    CITIZEN "citizen-child" IRPA.at("19(1)"),
        "A child who is a citizen or permanent resident needs no permit."
        "Un enfant citoyen ou résident permanent n’a besoin d’aucun permis.";
    MAJORITY "majority" MINOR_CHILDREN.at("Age of majority"),
        "From this birthday a study permit is needed. Ask from 90 days before to 90 days after."
        "À partir de cet anniversaire, il faut un permis d’études. Demandez-le de 90 jours avant à 90 jours après.";
    TURNS_14 "biometrics" IRPR.at("12.1 to 12.9"),
        "From this birthday fingerprints and a photo are needed with an application."
        "À partir de cet anniversaire, il faut des empreintes et une photo avec une demande.";
    TURNS_22 "turns-22" IRPR.at("2"),
        "From this birthday this is no longer a dependent child, unless a condition keeps the child dependent. For residence the age is set on the day of a complete application."
        "À partir de cet anniversaire, ce n’est plus un enfant à charge, sauf si son état le garde à charge. Pour la résidence, l’âge est celui du jour d’une demande complète.";
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

/// Age from which fingerprints are taken, in years.
const BIOMETRICS_FROM: u32 = 14;

/// What each member of the family may hold.
pub fn family(profile: &Profile, on: Day) -> Family {
    let mut found = Family {
        on,
        members: Vec::new(),
        asks: Vec::new(),
    };
    match &profile.partner {
        None => found.asks.push("partner"),
        Some(Maybe::None) => {}
        Some(Maybe::Some(partner)) => {
            let settled = matches!(
                partner.status,
                Some(Standing::Citizen | Standing::PermanentResident)
            );
            let mut member = Member {
                path: "partner".to_owned(),
                permits: Vec::new(),
                notes: vec![note(&DECLARE, Verdict::Met)],
            };
            if !settled {
                member.permits = resting_on_family(&turned_for_permits(profile), on);
                for known in [&NOT_BEFORE, &OWN_PERMIT, &VISITOR, &STUDY] {
                    member.notes.push(note(known, Verdict::Met));
                }
            }
            found.members.push(member);
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
            permits: permits_of_child(profile, child, on),
            notes: of_child(profile, child, on),
        });
    }
    found
}

/// Rows of the permits that rest on a family member, for whoever the profile is of.
fn resting_on_family(profile: &Profile, on: Day) -> Vec<Row> {
    rows_of(RESTING, profile, on)
}

/// Permits of a child that rest on a parent, for whom no couple is asked.
const OF_CHILDREN: &[&str] = &["transition-family", "applicant-family", "child-of-worker"];

/// The child as the one who asks, and the person as the one on whom it rests.
fn permits_of_child(profile: &Profile, child: &Child, on: Day) -> Vec<Row> {
    let settled = matches!(
        child.status,
        Some(Standing::Citizen | Standing::PermanentResident)
    );
    let grown = child
        .born
        .is_some_and(|born| add_years(born.most, DEPENDENT_UNDER) <= on);
    if settled || (grown && child.dependent != Some(true)) {
        return Vec::new();
    }
    let parent = Profile {
        partner: Some(Maybe::Some(Partner::default())),
        ..profile.clone()
    };
    let asks = Profile {
        born: child.born,
        lives: profile
            .lives
            .clone()
            .filter(|_| child.in_canada == Some(true)),
        status: None,
        citizenships: None,
        applications: None,
        ..turned_for_permits(&parent)
    };
    rows_of(OF_CHILDREN, &asks, on)
}

fn rows_of(ids: &[&str], profile: &Profile, on: Day) -> Vec<Row> {
    let facts = Facts::derive(profile, on);
    ids.iter()
        .filter_map(|id| programmes::find(id))
        .filter(|programme| is_shown(programme, on))
        .map(|programme| row(programme, &facts))
        .collect()
}

fn note(known: &Known, verdict: Verdict) -> Note {
    Note {
        id: known.id,
        verdict,
        why: None,
        day: None,
        earliest: false,
        law: known.law,
    }
}

fn of_child(profile: &Profile, child: &Child, on: Day) -> Vec<Note> {
    let mut notes = vec![note(&DECLARE, Verdict::Met)];
    if matches!(
        child.status,
        Some(Standing::Citizen | Standing::PermanentResident)
    ) {
        notes.push(note(&CITIZEN, Verdict::Met));
        return notes;
    }
    let home = profile.lives.as_ref().and_then(|home| home.province);
    let ages = [
        (&TURNS_14, Some(BIOMETRICS_FROM)),
        (&MAJORITY, home.map(majority)),
        (&TURNS_22, Some(DEPENDENT_UNDER)),
    ];
    let school = at_school(profile, child, on);
    notes.push(Note {
        verdict: if school.range.least == 1 {
            Verdict::Met
        } else if school.range.most == 0 {
            Verdict::NotMet
        } else {
            Verdict::Unknown
        },
        why: if school.range.is_exact() {
            None
        } else {
            school.whys.first()
        },
        ..note(&SCHOOL, Verdict::Unknown)
    });
    for known in [&NOT_BEFORE, &VISITOR, &STUDY, &CHILD_PERMIT] {
        notes.push(note(known, Verdict::Met));
    }
    for (known, age) in ages {
        notes.push(birthday(known, child.born, age, on));
    }
    notes
}

/// A birthday: met when it has come, not met while it is to come.
fn birthday(known: &Known, born: Option<When>, age: Option<u32>, on: Day) -> Note {
    let (Some(born), Some(age)) = (born, age) else {
        return Note {
            why: Some(Why::NotAsked),
            ..note(known, Verdict::Unknown)
        };
    };
    let (first, last) = (add_years(born.least, age), add_years(born.most, age));
    let verdict = if last <= on {
        Verdict::Met
    } else if first > on {
        Verdict::NotMet
    } else {
        Verdict::Unknown
    };
    Note {
        day: Some(first),
        earliest: first != last,
        why: (verdict == Verdict::Unknown).then_some(Why::NotAsked),
        ..note(known, verdict)
    }
}

/// A minor child in Canada may go to school without a permit when a parent may work or study.
fn at_school(profile: &Profile, child: &Child, on: Day) -> Reading {
    let age = profile
        .lives
        .as_ref()
        .and_then(|home| home.province)
        .map(majority);
    let minor = match (child.born, age) {
        (Some(born), Some(age)) => Reading::between(
            i32::from(add_years(born.least, age) > on),
            i32::from(add_years(born.most, age) > on),
            Whys::of(Why::NotAsked),
        ),
        // Nobody comes of age before 18 or after 19.
        (Some(born), None) if add_years(born.most, 19) <= on => Reading::yes(false),
        (Some(born), None) if add_years(born.least, 18) > on => Reading::yes(true),
        _ => Reading::told(None),
    };
    let of = |status: Option<&Maybe<Status>>| match status {
        None => Reading::told(None),
        Some(Maybe::None) => Reading::yes(false),
        Some(Maybe::Some(status)) => may_work_or_study(status, on),
    };
    let partner = profile.partner.as_ref().map(|partner| match partner {
        Maybe::None => Reading::yes(false),
        Maybe::Some(partner) => match partner.status {
            Some(Standing::Citizen | Standing::PermanentResident) => Reading::yes(true),
            _ => of(partner.permit.as_ref()),
        },
    });
    let parents = [
        of(profile.status.as_ref()),
        partner.unwrap_or(Reading::told(None)),
    ];
    Reading::every(&[
        minor,
        Reading::told(child.in_canada),
        Reading::any(&parents),
    ])
}

fn may_work_or_study(status: &Status, on: Day) -> Reading {
    let yesterday = days_from(on, -1);
    match status.kind {
        None => Reading::told(None),
        Some(StatusKind::PermanentResident | StatusKind::Citizen | StatusKind::RefugeeClaimant) => {
            Reading::yes(true)
        }
        Some(StatusKind::Worker | StatusKind::Student) => match status.expires {
            None => Reading::told(None),
            Some(expires) => Reading::between(
                i32::from(expires.least > yesterday),
                i32::from(expires.most > yesterday),
                Whys::of(Why::NotAsked),
            ),
        },
        Some(StatusKind::Maintained) => Reading::told(status.may_work.or(Some(true))),
        Some(StatusKind::Visitor | StatusKind::Restoration | StatusKind::None) => {
            Reading::told(Some(status.may_work == Some(true)))
        }
    }
}
