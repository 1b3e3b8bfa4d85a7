//! What runs out: each clock with its rule, and what happens when it does.

use crate::kernel::{Cite, Dated, Days, Grade, Text, YesNo, since, text, words};
use crate::values::sources::{
    COMPLETENESS_PAGE, CRS_PAGE, INVITATION_PAGE, IRPA, IRPR, MEDICAL_NOTICE, PRACTICE,
};

words! {
    /// What a clock is about, in words people use.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Kind {
    /// Language test results.
    Language = "language",
    /// Educational credential assessments.
    Assessment = "assessment",
    /// The Express Entry profile.
    Profile = "profile",
    /// The invitation.
    Invitation = "invitation",
    /// Birthdays of the person.
    Age = "age",
    /// Birthdays of children.
    Child = "child",
    /// The passport.
    Passport = "passport",
    /// The permit or the authorized stay.
    Permit = "permit",
    /// The medical exam.
    Medical = "medical",
    /// Police certificates.
    Police = "police",
    /// Fingerprints and photo.
    Biometrics = "biometrics",
    }
}

/// What happens when a clock runs out.
#[derive(Debug)]
pub struct Lapse {
    /// Short and stable.
    pub id: &'static str,
    /// In plain words.
    pub says: Text,
}

/// One clock.
#[derive(Debug)]
pub struct Rule {
    /// Short and stable.
    pub id: &'static str,
    /// What it is about.
    pub kind: Kind,
    /// Where it stands.
    pub law: Cite,
    /// What runs, in a few words.
    pub says: Text,
    /// What happens when it runs out.
    pub lapse: Lapse,
}

/// Days to submit a complete application, by the day of the invitation.
///
/// Day 1 is the day after the invitation. During the pandemic a period of 90
/// days applied for a time; our sources do not say from which day to which.
pub static DAYS_TO_APPLY: Dated<Days> = Dated::new(&[
    since(2015, 1, 1)
        .is(60)
        .by(COMPLETENESS_PAGE.at("Time to apply")),
    since(2016, 11, 19)
        .is(90)
        .by(COMPLETENESS_PAGE.at("Time to apply")),
    since(2018, 6, 26)
        .is(60)
        .by(COMPLETENESS_PAGE.at("Time to apply")),
    since(2020, 3, 18).is_not_known(),
    since(2021, 6, 29)
        .is(60)
        .by(COMPLETENESS_PAGE.at("Time to apply")),
]);

/// Whether the medical exam must be done before applying.
pub static MEDICAL_BEFORE_APPLYING: Dated<YesNo> = Dated::new(&[
    since(2015, 1, 1).is_not_known(),
    since(2023, 10, 1)
        .is(0)
        .by(MEDICAL_NOTICE.at("Since 2025-08-21")),
    since(2025, 8, 21)
        .is(1)
        .by(MEDICAL_NOTICE.at("Since 2025-08-21")),
]);

/// Whether the age points of the ranking grid are known.
pub static AGE_POINTS_KNOWN: Dated<YesNo> = Dated::new(&[
    since(2015, 1, 1).is(1).by(CRS_PAGE.at("A. Age")),
    since(2026, 11, 3).is_not_known(),
]);

/// Years for which a language result can be used: it must be less than that old.
pub const LANGUAGE_YEARS: u32 = crate::values::language_tests::VALID_YEARS;
/// Years for which an assessment can be used: it must be less than that old.
pub use crate::values::terms::ASSESSMENT_YEARS;
/// Months a profile stays in the pool.
pub const PROFILE_MONTHS: u32 = 12;
/// Age at which a child is no longer dependent, in years.
pub use crate::values::terms::DEPENDENT_UNDER as CHILD_YEARS;
/// First and last birthday that lowers points in the ranking grid, in years.
pub const CRS_BIRTHDAYS: (u32, u32) = (30, 45);
/// First and last birthday that lowers points in the grid of 67, in years.
pub const FSW_BIRTHDAYS: (u32, u32) = (36, 47);

macro_rules! rules {
    ($($(#[doc = $doc:literal])* $name:ident = $id:literal, $kind:ident, $law:expr, $en:literal, $fr:literal, $lapse:literal, $then:literal, $alors:literal;)*) => {
        $(
            $(#[doc = $doc])*
            pub static $name: Rule = Rule {
                id: $id,
                kind: Kind::$kind,
                law: $law,
                says: text($en, $fr),
                lapse: Lapse { id: $lapse, says: text($then, $alors) },
            };
        )*
        /// All clocks, in the order in which those without a day are listed.
        pub static ALL: &[&Rule] = &[$(&$name),*];
    };
}

rules! {
    /// R75(2)(d) and 79(2) for skilled workers; the page on invitations for the other classes.
    LANGUAGE = "language", Language, INVITATION_PAGE.at("Language test results"),
        "Language test result",
        "Résultat de test de langue",
        "language-too-old",
        "The result no longer counts. Its points go, and you may no longer be eligible until you have a new one.",
        "Le résultat ne compte plus. Ses points disparaissent, et vous pourriez ne plus répondre aux conditions avant d’en avoir un nouveau.";
    /// Less than two years old on the day of the application.
    PARTNER_LANGUAGE = "partner-language", Language, IRPR.at("83(1)(a)"),
        "Your partner’s language test result",
        "Résultat de test de langue de votre partenaire",
        "partner-language-too-old",
        "The points for your partner’s language go.",
        "Les points pour la langue de votre partenaire disparaissent.";
    /// Less than five years old on the day of the application.
    ASSESSMENT = "assessment", Assessment, IRPR.at("75(2)(e)(ii)"),
        "Educational credential assessment",
        "Évaluation des diplômes d’études",
        "assessment-too-old",
        "The foreign credential no longer counts. Its points go, and a program that needs it may close to you.",
        "Le diplôme étranger ne compte plus. Ses points disparaissent, et un programme qui l’exige pourrait vous être fermé.";
    /// In the pool: by the same age.
    PARTNER_ASSESSMENT = "partner-assessment", Assessment, CRS_PAGE.at("B. Level of education").graded(Grade::B),
        "Your partner’s educational credential assessment",
        "Évaluation des diplômes d’études de votre partenaire",
        "partner-assessment-too-old",
        "The points for your partner’s foreign credential go.",
        "Les points pour le diplôme étranger de votre partenaire disparaissent.";
    /// Twelve months from the day it is submitted.
    PROFILE = "profile", Profile, IRPA.at("10.1").graded(Grade::B),
        "Express Entry profile",
        "Profil Entrée express",
        "profile-expires",
        "The profile leaves the pool. A new one gets a new date, which counts when scores are tied.",
        "Le profil quitte le bassin. Un nouveau profil reçoit une nouvelle date, qui compte en cas d’égalité.";
    /// Days from the invitation to a complete application.
    INVITATION = "invitation", Invitation, COMPLETENESS_PAGE.at("Time to apply"),
        "Invitation to apply",
        "Invitation à présenter une demande",
        "invitation-ends",
        "The invitation ends and that profile is spent. You need a new profile and a new invitation. Your account shows the exact deadline, and it wins.",
        "L’invitation prend fin et ce profil ne sert plus. Il faut un nouveau profil et une nouvelle invitation. Votre compte affiche l’échéance exacte, et c’est elle qui compte.";
    /// Age on the day of scoring; a birthday after the invitation is forgiven, A11.2(2)(a).
    AGE_IN_THE_POOL = "age-in-the-pool", Age, CRS_PAGE.at("A. Age"),
        "Birthday that lowers your ranking score",
        "Anniversaire qui réduit votre note de classement",
        "crs-points-fall",
        "Your score in the pool falls on that birthday. A birthday after the invitation does not hurt it.",
        "Votre note dans le bassin baisse le jour de cet anniversaire. Un anniversaire après l’invitation ne lui nuit pas.";
    /// Age on the day of the application: nothing is forgiven.
    AGE_ON_APPLYING = "age-on-applying", Age, IRPR.at("81"),
        "Birthday that lowers your Federal Skilled Worker points",
        "Anniversaire qui réduit vos points de travailleur qualifié (fédéral)",
        "fsw-points-fall",
        "Points fall by 1 on the grid of 100. Age is taken on the day you apply, even if a birthday comes after the invitation.",
        "Les points baissent de 1 sur la grille de 100. L’âge est celui du jour de la demande, même si un anniversaire suit l’invitation.";
    /// Locked on the day the application is made.
    CHILD = "child", Child, IRPR.at("2, 25.1(1)"),
        "Child who turns 22",
        "Enfant qui atteint 22 ans",
        "child-no-longer-dependent",
        "From that birthday the child can no longer come along as a dependent, unless you have applied before. There is an exception for a child who depends on you because of a condition.",
        "Dès cet anniversaire, l’enfant ne peut plus vous accompagner comme enfant à charge, sauf si vous avez présenté la demande avant. Il y a une exception pour un enfant qui dépend de vous en raison de son état.";
    /// Locked on the day of the application to the province.
    CHILD_OF_NOMINEE = "child-of-nominee", Child, IRPR.at("25.1(4)"),
        "Age of a nominee’s child",
        "Âge de l’enfant d’une personne désignée",
        "nominee-child-age",
        "For a nominee, the child’s age is the one on the day of the application to the province.",
        "Pour une personne désignée, l’âge de l’enfant est celui du jour de la demande à la province.";
    /// The passport of the person.
    PASSPORT = "passport", Passport, PRACTICE.at("Documents usually asked for"),
        "Passport",
        "Passeport",
        "passport-expires",
        "You need a valid passport to apply. Renew it in time.",
        "Il faut un passeport valide pour présenter la demande. Renouvelez-le à temps.";
    /// The permit or the authorized stay.
    PERMIT = "permit", Permit, IRPR.at("183, 186(u)"),
        "Permit or authorized stay",
        "Permis ou séjour autorisé",
        "permit-expires",
        "A profile or an invitation does not extend it. Without an application to extend made before, your status and your right to work end.",
        "Ni un profil ni une invitation ne le prolongent. Sans demande de prolongation présentée avant, votre statut et votre droit de travailler prennent fin.";
    /// For the person and all family members.
    MEDICAL_UP_FRONT = "medical-up-front", Medical, MEDICAL_NOTICE.at("Since 2025-08-21"),
        "Medical exam before you apply",
        "Examen médical avant la demande",
        "medical-missing",
        "The application must include proof of the exam for you and all your family members, even those who stay behind.",
        "La demande doit inclure la preuve de l’examen pour vous et tous les membres de votre famille, même ceux qui ne viennent pas.";
    /// For who enters from abroad.
    MEDICAL_ON_LANDING = "medical-on-landing", Medical, IRPR.at("30(3)"),
        "Medical exam, if you land from abroad",
        "Examen médical, si vous arrivez de l’étranger",
        "medical-too-old",
        "On the day you land, the exam must be from the 12 months before.",
        "Le jour de votre arrivée, l’examen doit dater des 12 mois précédents.";
    /// Issued within the six months before the application.
    POLICE_CURRENT = "police-current", Police, COMPLETENESS_PAGE.at("Police certificates"),
        "Police certificate of the country where you live now, if not Canada",
        "Certificat de police du pays où vous vivez maintenant, autre que le Canada",
        "police-too-old",
        "It must be issued within the 6 months before you apply. An older one is not enough.",
        "Il doit être délivré dans les 6 mois avant la demande. Un certificat plus ancien ne suffit pas.";
    /// Issued after the last stay there.
    POLICE_EARLIER = "police-earlier", Police, COMPLETENESS_PAGE.at("Police certificates"),
        "Police certificate of a country where you lived before",
        "Certificat de police d’un pays où vous avez vécu",
        "police-before-last-stay",
        "It must be issued after your last stay there. An older one is not enough.",
        "Il doit être délivré après votre dernier séjour dans ce pays. Un certificat plus ancien ne suffit pas.";
    /// Days from the letter that asks for them.
    BIOMETRICS = "biometrics", Biometrics, PRACTICE.at("Biometrics, time to give them"),
        "Fingerprints and photo",
        "Empreintes digitales et photo",
        "biometrics-missing",
        "Give them within 30 days of the letter that asks for them. They are taken again even if you gave them for a permit.",
        "Donnez-les dans les 30 jours suivant la lettre qui les demande. On les prend de nouveau même si vous les avez données pour un permis.";
}

/// What a clock is about: kind and word.
#[cfg(feature = "text")]
pub static KINDS: &[(Kind, Text)] = &[
    (Kind::Language, text("Language tests", "Tests de langue")),
    (
        Kind::Assessment,
        text("Education assessments", "Évaluations des diplômes"),
    ),
    (
        Kind::Profile,
        text("Express Entry profile", "Profil Entrée express"),
    ),
    (Kind::Invitation, text("Invitation", "Invitation")),
    (Kind::Age, text("Birthdays", "Anniversaires")),
    (Kind::Child, text("Children", "Enfants")),
    (Kind::Passport, text("Passport", "Passeport")),
    (Kind::Permit, text("Permit or stay", "Permis ou séjour")),
    (Kind::Medical, text("Medical exam", "Examen médical")),
    (
        Kind::Police,
        text("Police certificates", "Certificats de police"),
    ),
    (Kind::Biometrics, text("Biometrics", "Biométrie")),
];
