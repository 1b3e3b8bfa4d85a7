//! Fees around a work permit, in Canadian cents, and who pays them.
//!
//! Each is a list of steps, oldest first; a day before the first is not known. Those
//! that follow prices change every 1 December. What any of them is from that of 2026
//! on was confirmed by no source.

use super::sources::{FEES_PAGE, IRPR};
use crate::kernel::{Day, Grade, Step, Text, in_force, since, text, words};

words! {
    /// Who pays.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Payer {
        /// The worker.
        You = "you",
        /// The employer, who may never take it back from the worker.
        Employer = "employer",
    }
}

/// One fee.
#[derive(Debug)]
pub struct PermitFee {
    /// Short and stable.
    pub id: &'static str,
    /// Who pays it.
    pub payer: Payer,
    /// Cents, step by step.
    pub cents: &'static [Step],
    /// In plain words.
    pub says: Text,
}

impl PermitFee {
    /// The step of a day.
    pub fn on(&self, day: Day) -> Option<&'static Step> {
        in_force(self.cents, day)
    }
}

/// One amount up to the last day our sources speak of.
macro_rules! fixed {
    ($cents:literal, $law:expr) => {
        &[
            since(2024, 12, 1).is($cents).by($law),
            since(2026, 12, 1).is_not_known(),
        ]
    };
}

/// Every fee, in the order in which they come.
pub static ALL: &[&PermitFee] = &[
    &WORK_PERMIT,
    &OPEN_HOLDER,
    &PARTICIPATION,
    &BIOMETRICS,
    &COMPLIANCE,
    &ASSESSMENT,
    &RESTORATION,
    &STUDY_PERMIT,
    &VISITOR_RECORD,
];

/// The work permit.
pub static WORK_PERMIT: PermitFee = PermitFee {
    id: "work-permit",
    payer: Payer::You,
    cents: fixed!(15_500, IRPR.at("299(1)")),
    says: text("Work permit", "Permis de travail"),
};

/// The holder of an open permit, in addition.
pub static OPEN_HOLDER: PermitFee = PermitFee {
    id: "open-holder",
    payer: Payer::You,
    cents: fixed!(10_000, IRPR.at("303.2")),
    says: text(
        "Open work permit holder, in addition. It is paid back if the permit is refused.",
        "Titulaire d’un permis de travail ouvert, en plus. La somme est remboursée en cas de refus.",
    ),
};

/// International Experience Canada.
pub static PARTICIPATION: PermitFee = PermitFee {
    id: "participation",
    payer: Payer::You,
    cents: &[
        since(2024, 12, 1).is(17_975).by(FEES_PAGE
            .at("International Experience Canada")
            .graded(Grade::B)),
        since(2025, 12, 1).is(18_475).by(FEES_PAGE
            .at("International Experience Canada")
            .graded(Grade::B)),
        since(2026, 12, 1).is_not_known(),
    ],
    says: text(
        "International Experience Canada, in place of the work permit fee",
        "Expérience internationale Canada, à la place des frais du permis de travail",
    ),
};

/// Fingerprints and a photo, for one person.
pub static BIOMETRICS: PermitFee = PermitFee {
    id: "biometrics",
    payer: Payer::You,
    cents: fixed!(8_500, IRPR.at("315.1")),
    says: text(
        "Fingerprints and photo. A family that applies together pays $170 at most.",
        "Empreintes digitales et photo. Une famille qui présente sa demande ensemble paie au plus 170\u{a0}$.",
    ),
};

/// The offer of an employer, where no assessment is needed.
pub static COMPLIANCE: PermitFee = PermitFee {
    id: "compliance",
    payer: Payer::Employer,
    cents: fixed!(23_000, IRPR.at("303.1")),
    says: text(
        "Employer compliance, for a permit without a labour market impact assessment",
        "Conformité de l’employeur, pour un permis sans étude d’impact sur le marché du travail",
    ),
};

/// The assessment, for each position; nothing for primary agriculture.
pub static ASSESSMENT: PermitFee = PermitFee {
    id: "assessment",
    payer: Payer::Employer,
    cents: fixed!(100_000, IRPR.at("315.2")),
    says: text(
        "Labour market impact assessment, each position",
        "Étude d’impact sur le marché du travail, par poste",
    ),
};

/// Restoration of status; what is asked for with it has a fee of its own.
pub static RESTORATION: PermitFee = PermitFee {
    id: "restoration",
    payer: Payer::You,
    cents: &[
        since(2024, 12, 1)
            .is(23_975)
            .by(FEES_PAGE.at("Restoration").graded(Grade::B)),
        since(2025, 12, 1)
            .is(24_625)
            .by(FEES_PAGE.at("Restoration").graded(Grade::B)),
        since(2026, 12, 1).is_not_known(),
    ],
    says: text(
        "Restoration of status, besides the permit asked for with it",
        "Rétablissement du statut, en plus du permis demandé en même temps",
    ),
};

/// A study permit.
pub static STUDY_PERMIT: PermitFee = PermitFee {
    id: "study-permit",
    payer: Payer::You,
    cents: fixed!(15_000, FEES_PAGE.at("Study permit").graded(Grade::B)),
    says: text("Study permit", "Permis d’études"),
};

/// A longer stay as a visitor.
pub static VISITOR_RECORD: PermitFee = PermitFee {
    id: "visitor-record",
    payer: Payer::You,
    cents: fixed!(10_000, FEES_PAGE.at("Visitor record").graded(Grade::B)),
    says: text("Visitor record", "Fiche de visiteur"),
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::on;

    #[test]
    fn no_fee_is_known_from_december_2026() {
        let at = |fee: &PermitFee, day| fee.on(day).and_then(|step| step.value);
        assert_eq!(at(&PARTICIPATION, on(2025, 11, 30)), Some(17_975));
        assert_eq!(at(&PARTICIPATION, on(2026, 11, 30)), Some(18_475));
        assert_eq!(at(&PARTICIPATION, on(2026, 12, 1)), None);
        assert_eq!(at(&RESTORATION, on(2026, 11, 30)), Some(24_625));
        assert_eq!(at(&WORK_PERMIT, on(2026, 11, 30)), Some(15_500));
        assert_eq!(at(&WORK_PERMIT, on(2024, 11, 30)), None);
        for fee in ALL {
            assert_eq!(at(fee, on(2026, 12, 1)), None, "{}", fee.id);
        }
    }
}
