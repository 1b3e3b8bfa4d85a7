//! From the profile to the card: steps in order, and how long a decision takes.

use super::clocks::Kind;
use crate::kernel::{Cite, Day, Grade, Text, on, text};
use crate::values::sources::{
    BRIDGING_PAGE, COMPLETENESS_PAGE, INSTRUCTIONS, IRPA, IRPR, MEDICAL_NOTICE, PRACTICE,
    PROCESSING_TIMES,
};

/// Who a step is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum For {
    /// Everyone.
    All,
    /// Those whose application must include proof of the medical exam.
    MedicalFirst,
    /// Workers in Canada.
    WorkersInCanada,
    /// Those who live in Canada.
    InCanada,
    /// Those who live abroad.
    Abroad,
}

/// One step.
#[derive(Debug)]
pub struct Step {
    /// Short and stable.
    pub id: &'static str,
    /// Where it stands.
    pub law: Cite,
    /// Who it is for.
    pub whom: For,
    /// Clocks that run in it.
    pub clocks: &'static [Kind],
    /// What happens, and what to do.
    pub says: Text,
}

/// All steps, in order.
pub static ALL: &[Step] = &[
    Step {
        id: "profile",
        law: IRPA.at("10.1"),
        whom: For::All,
        clocks: &[Kind::Profile],
        says: text(
            "Submit a profile. It is free, and you may have only one at a time.",
            "Soumettez un profil. C’est gratuit, et vous ne pouvez en avoir qu’un à la fois.",
        ),
    },
    Step {
        id: "pool",
        law: INSTRUCTIONS.at("4(2)").graded(Grade::B),
        whom: For::All,
        clocks: &[Kind::Profile, Kind::Language, Kind::Assessment],
        says: text(
            "Keep your profile true while you wait in the pool. The score changes by itself on a birthday or when a paper gets too old.",
            "Gardez votre profil à jour pendant l’attente dans le bassin. La note change d’elle-même à un anniversaire ou quand un document devient trop ancien.",
        ),
    },
    Step {
        id: "invitation",
        law: COMPLETENESS_PAGE.at("Time to apply"),
        whom: For::All,
        clocks: &[Kind::Invitation],
        says: text(
            "You get an invitation. Plan to apply by the day before the last day.",
            "Vous recevez une invitation. Prévoyez présenter la demande au plus tard la veille du dernier jour.",
        ),
    },
    Step {
        id: "answer",
        law: IRPA.at("10.1(6), (7)"),
        whom: For::All,
        clocks: &[Kind::Invitation],
        says: text(
            "If you decline, you go back to the pool and may be invited again. If you do not answer, that profile is spent.",
            "Si vous refusez, vous retournez dans le bassin et pouvez recevoir une autre invitation. Sans réponse, ce profil ne sert plus.",
        ),
    },
    Step {
        id: "check-again",
        law: IRPA.at("11.2"),
        whom: For::All,
        clocks: &[Kind::Invitation, Kind::Language, Kind::Assessment],
        says: text(
            "Before you apply, check your score and the conditions with the facts of that day. If something no longer holds, fix it in time or decline.",
            "Avant la demande, vérifiez votre note et les conditions avec les faits de ce jour-là. Si quelque chose ne tient plus, corrigez-le à temps ou refusez.",
        ),
    },
    Step {
        id: "medical",
        law: MEDICAL_NOTICE.at("Since 2025-08-21"),
        whom: For::MedicalFirst,
        clocks: &[Kind::Medical],
        says: text(
            "Have the medical exam done by a panel physician, for you and all your family members.",
            "Passez l’examen médical chez un médecin désigné, vous et tous les membres de votre famille.",
        ),
    },
    Step {
        id: "apply",
        law: IRPR.at("10"),
        whom: For::All,
        clocks: &[Kind::Invitation, Kind::Police, Kind::Child, Kind::Age],
        says: text(
            "Apply online with all papers and fees. You get an acknowledgement of receipt. The conditions must hold on that day.",
            "Présentez la demande en ligne avec tous les documents et les frais. Vous recevez un accusé de réception. Les conditions doivent être remplies ce jour-là.",
        ),
    },
    Step {
        id: "completeness",
        law: IRPR.at("10, 12"),
        whom: For::All,
        clocks: &[],
        says: text(
            "IRCC checks that nothing is missing. An incomplete application is rejected and the fees come back. You then need a new profile.",
            "IRCC vérifie qu’il ne manque rien. Une demande incomplète est rejetée et les frais sont remboursés. Il faut alors un nouveau profil.",
        ),
    },
    Step {
        id: "biometrics",
        law: IRPR.at("12.2, 12.7"),
        whom: For::All,
        clocks: &[Kind::Biometrics],
        says: text(
            "Give fingerprints and a photo when a letter asks for them. It is for those aged 14 to 79.",
            "Donnez vos empreintes et une photo quand une lettre les demande. C’est pour les personnes de 14 à 79 ans.",
        ),
    },
    Step {
        id: "bridging-permit",
        law: BRIDGING_PAGE.at("Who may apply"),
        whom: For::WorkersInCanada,
        clocks: &[Kind::Permit],
        says: text(
            "Once nothing is found missing, you may ask for a bridging open work permit. You need a valid work permit, maintained status, or time left to restore it. A nominee must be free to work anywhere.",
            "Une fois la demande jugée complète, vous pouvez demander un permis de travail ouvert transitoire. Il faut un permis de travail valide, un statut conservé ou le temps de le rétablir. Une personne désignée doit pouvoir travailler partout.",
        ),
    },
    Step {
        id: "review",
        law: COMPLETENESS_PAGE.at("Service standard").graded(Grade::B),
        whom: For::All,
        clocks: &[Kind::Permit],
        says: text(
            "Officers look at eligibility, crime and security, and check work and funds again. They may ask for more papers.",
            "Des agents examinent l’admissibilité, la criminalité et la sécurité, et revérifient le travail et les fonds. Ils peuvent demander d’autres documents.",
        ),
    },
    Step {
        id: "residence-fee",
        law: IRPR.at("303(3)"),
        whom: For::All,
        clocks: &[Kind::Passport],
        says: text(
            "Pay the right of permanent residence fee if it is still due, and send your passport or photo when asked.",
            "Payez les frais relatifs au droit de résidence permanente s’ils sont encore dus, et envoyez votre passeport ou une photo sur demande.",
        ),
    },
    Step {
        id: "confirm",
        law: PRACTICE
            .at("Confirmation of permanent residence")
            .graded(Grade::B),
        whom: For::InCanada,
        clocks: &[],
        says: text(
            "In Canada, you confirm your permanent residence in the Permanent Residence Portal.",
            "Au Canada, vous confirmez votre résidence permanente dans le Portail de résidence permanente.",
        ),
    },
    Step {
        id: "land",
        law: PRACTICE
            .at("Confirmation of permanent residence")
            .graded(Grade::B),
        whom: For::Abroad,
        clocks: &[Kind::Medical, Kind::Passport],
        says: text(
            "From abroad, you land in Canada before your confirmation of permanent residence expires.",
            "De l’étranger, vous arrivez au Canada avant l’expiration de votre confirmation de résidence permanente.",
        ),
    },
    Step {
        id: "card",
        law: IRPA.at("28"),
        whom: For::All,
        clocks: &[],
        says: text(
            "The card is sent to an address in Canada. To keep the status, be in Canada 730 days in every 5 years.",
            "La carte est envoyée à une adresse au Canada. Pour garder le statut, soyez au Canada 730 jours par période de 5 ans.",
        ),
    },
];

/// What an invitation may name.
#[derive(Debug)]
pub struct Class {
    /// Id of the programme, or `nominee`.
    pub id: &'static str,
    /// Official processing time in months, about; none when our sources do not say.
    pub months: Option<i32>,
    /// In plain words.
    pub says: Text,
}

/// Day on which the processing times were published. They move weekly.
pub const TIMES_AS_OF: Day = on(2026, 9, 3);

/// Where the processing times stand.
pub static TIMES_LAW: Cite = PROCESSING_TIMES.at("Economic immigration");

/// Classes, in the order an invitation names them.
pub static CLASSES: &[Class] = &[
    Class {
        id: NOMINEE,
        months: Some(7),
        says: text(
            "Provincial nominee, through Express Entry",
            "Candidat d’une province, par Entrée express",
        ),
    },
    Class {
        id: CEC,
        months: Some(6),
        says: text(
            "Canadian Experience Class",
            "Catégorie de l’expérience canadienne",
        ),
    },
    Class {
        id: FSW,
        months: Some(7),
        says: text(
            "Federal Skilled Worker Program",
            "Programme des travailleurs qualifiés (fédéral)",
        ),
    },
    Class {
        id: FST,
        months: None,
        says: text(
            "Federal Skilled Trades Program",
            "Programme des travailleurs de métiers spécialisés (fédéral)",
        ),
    },
];

/// A provincial nominee invited through Express Entry.
pub const NOMINEE: &str = "nominee";
/// Canadian Experience Class.
pub const CEC: &str = "cec";
/// Federal Skilled Worker Program.
pub const FSW: &str = "fsw";
/// Federal Skilled Trades Program.
pub const FST: &str = "fst";

/// What to say beside a processing time.
#[cfg(feature = "text")]
pub static ABOUT_TIMES: Text = text(
    "Published times move every week. They say how long others waited; yours may be longer or shorter.",
    "Les délais publiés changent chaque semaine. Ils disent combien de temps d’autres ont attendu; le vôtre peut être plus long ou plus court.",
);
