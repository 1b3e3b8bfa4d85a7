//! What else to know of each member: duties, rights, school, and birthdays that end a right.

use super::{Parents, dependent};
use crate::facts::permits::places::HOLDS_STUDY_PERMIT;
use crate::facts::permits::{HOLDS_PERMIT, IN_CANADA};
use crate::kernel::{
    Cite, Day, Grade, Reading, Text, Verdict, When, Why, Whys, add_years, answer, text, told,
};
use crate::profile::{Child, Maybe, Partner, Profile, Standing};
use crate::values::sources::{IRPA, IRPR, MINOR_CHILDREN};
use crate::values::terms::{DEPENDENT_UNDER, majority};

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
    STUDY "study-permit-inside" IRPR.at("215(2)"),
        "This person may ask for a study permit from inside Canada, as family of someone who holds a work or study permit here."
        "Cette personne peut demander un permis d’études depuis le Canada, comme membre de la famille d’une personne qui a ici un permis de travail ou d’études.";
    OWN_PERMIT "own-permit" IRPR.at("200"),
        "A permit of their own, tied to their own employer, is open to this person like to anyone."
        "Un permis à son nom, lié à son propre employeur, est possible comme pour toute personne.";
    SCHOOL "school" IRPA.at("30(2)"),
        "Preschool to secondary school without a study permit, because a parent may work or study in Canada."
        "Du préscolaire au secondaire sans permis d’études, parce qu’un parent peut travailler ou étudier au Canada.";
    CHILD_PERMIT "child-permit" IRPR.at("205"),
        "An open work permit for a child was closed on January 21, 2025. It stays possible with a parent on the way to residence, such as a nominee or an applicant with a bridging permit, and under some policies."
        "Aucun nouveau permis ouvert pour un enfant depuis le 21 janvier 2025. Il reste possible avec un parent en transition vers la résidence permanente (candidat désigné, permis transitoire), et selon certaines politiques.";
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

/// Age from which fingerprints are taken, in years.
const BIOMETRICS_FROM: u32 = 14;

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

fn judged(known: &Known, reading: Reading) -> Note {
    let verdict = reading.range.at_least(1);
    Note {
        why: if verdict == Verdict::Unknown {
            reading.whys.first()
        } else {
            None
        },
        ..note(known, verdict)
    }
}

/// The family of who holds a work or study permit and lives in Canada may ask from inside, too.
fn study_inside(parents: &Parents, is_here: Option<bool>) -> Note {
    let holds = Reading::every(&[
        IN_CANADA.read(&parents.own),
        Reading::any(&[
            HOLDS_PERMIT.read(&parents.own),
            HOLDS_STUDY_PERMIT.read(&parents.own),
        ]),
        Reading::told(is_here),
    ]);
    judged(&STUDY, holds)
}

/// Whether the partner is in Canada: as told, or by a status there.
fn is_here(partner: &Partner) -> Option<bool> {
    let status = partner.permit.as_ref().and_then(Maybe::as_option);
    partner
        .lives_in_canada
        .or_else(|| status.and_then(|status| status.kind).map(|_| true))
}

/// Notes on a partner; `settled` is a citizen or permanent resident.
pub(super) fn of_partner(partner: &Partner, settled: bool, parents: &Parents) -> Vec<Note> {
    let mut notes = vec![note(&DECLARE, Verdict::Met)];
    if !settled {
        for known in [&NOT_BEFORE, &OWN_PERMIT, &VISITOR] {
            notes.push(note(known, Verdict::Met));
        }
        notes.push(study_inside(parents, is_here(partner)));
    }
    notes
}

/// Notes on a child.
pub(super) fn of_child(profile: &Profile, child: &Child, parents: &Parents) -> Vec<Note> {
    let on = parents.own.day;
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
    let school = Reading::every(&[
        is_minor(child, home.map(majority), on),
        Reading::told(child.in_canada),
        parents.open_school(),
    ]);
    notes.push(judged(&SCHOOL, school));
    for known in [&NOT_BEFORE, &VISITOR] {
        notes.push(note(known, Verdict::Met));
    }
    // Only family may ask as family.
    let family = dependent(child, on).range.most == 1;
    notes.push(study_inside(
        parents,
        child.in_canada.map(|here| here && family),
    ));
    notes.push(note(&CHILD_PERMIT, Verdict::Met));
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

fn is_minor(child: &Child, age: Option<u32>, on: Day) -> Reading {
    match (child.born, age) {
        (Some(born), Some(age)) => Reading::between(
            i32::from(add_years(born.least, age) > on),
            i32::from(add_years(born.most, age) > on),
            Whys::of(Why::NotAsked),
        ),
        // Nobody comes of age before 18 or after 19.
        (Some(born), None) if add_years(born.most, 19) <= on => Reading::yes(false),
        (Some(born), None) if add_years(born.least, 18) > on => Reading::yes(true),
        _ => Reading::told(None),
    }
}
