//! Agricultural stream: work on a farm that produces a listed commodity, from any country.
//!
//! Primary agriculture is work inside a farm, nursery or greenhouse with machines, animals
//! other than fish, crops, trees or sod (R315.2(4)-(5)). The occupations our sources name
//! are examples: another one is left to the officer, but for those the section leaves out. The commodity list is not held here.

use super::super::shared::{
    ABLE, ADMISSIBLE, EMPLOYER, GENUINE, NO_RECENT_BREACH, OFFER, WILL_LEAVE,
};
use super::shared::{CERTIFICATE, LETTER, LMIA, NAMED, NO_RECRUITMENT_FEE, PREVAILING, STATUS};
use crate::facts::permits::lmia::{FARM_OFFER, FARM_STREAM};
use crate::facts::said::LISTED_COMMODITY;
use crate::kernel::{on, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, holds};
use crate::values::sources::{IRPR, LMIA_PAGES};

/// Agricultural stream.
pub(crate) static LMIA_AGRICULTURAL: Programme = Programme {
    id: "lmia-agricultural",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: None,
        ties: Ties::Employer,
        assessment: true,
        compliance: false,
        fee: true,
        holder_fee: false,
        months: None,
        length: text(
            "As the assessment says, up to 24 months, and no longer than your passport",
            "Selon l’étude, jusqu’à 24 mois, sans dépasser la validité de votre passeport",
        ),
        family: text(
            "No open permit comes from a job in TEER 4 or 5",
            "Aucun permis ouvert ne découle d’un emploi des FÉER 4 et 5",
        ),
    }),
    name: text("Agricultural stream", "Volet agricole"),
    about: text(
        "For farm work in Canada, whatever your country. The employer pays no fee for the assessment, and provides housing.",
        "Pour le travail agricole au Canada, quel que soit votre pays. L’employeur ne paie pas de frais pour l’étude, et fournit le logement.",
    ),
    law: IRPR.at("200(1)(c)(iii), 203"),
    status: STATUS,
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        OFFER,
        Need {
            id: "lmia-agricultural.stream",
            law: LMIA_PAGES.at("Agricultural stream"),
            says: text(
                "The assessment is in the agricultural stream",
                "L’étude est dans le volet agricole",
            ),
            test: holds(&FARM_STREAM),
        },
        Need {
            id: "lmia-agricultural.farm",
            law: IRPR.at("315.2(4)-(5)"),
            says: text(
                "You work on a farm, in a nursery or in a greenhouse: machines, animals, crops, trees or sod. Not fish, advice, design or animal health",
                "Vous travaillez dans une ferme, une pépinière ou une serre : machines, animaux, cultures, arbres ou gazon. Ni poissons, ni conseil, ni conception, ni santé animale",
            ),
            test: holds(&FARM_OFFER),
        },
        Need {
            id: "lmia-agricultural.commodity",
            law: LMIA_PAGES.at("National Commodity List"),
            says: text(
                "What the farm produces is on the National Commodity List",
                "Ce que la ferme produit figure à la liste nationale des secteurs agricoles",
            ),
            test: holds(&LISTED_COMMODITY),
        },
        LMIA,
        LETTER,
        NAMED,
        CERTIFICATE,
        EMPLOYER,
        NO_RECENT_BREACH,
    ],
    left_to_officer: &[ABLE, GENUINE, PREVAILING, WILL_LEAVE, ADMISSIBLE],
    does_not_ask: &[
        NO_RECRUITMENT_FEE,
        text(
            "A city with low unemployment",
            "Une ville où le chômage est bas",
        ),
    ],
};
