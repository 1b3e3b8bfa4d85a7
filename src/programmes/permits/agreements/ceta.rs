//! Services and investment under the agreement with the European Union (CETA).
//!
//! Independent professionals (T43) need a contract of their own and 6 years of
//! experience. Suppliers under contract (T47) need 1 year in the European firm and 3
//! in its sector. Investors (T46) as in the other agreements. An engineering
//! technologist (T48) is one of the first two with another diploma: no condition of
//! its own is known here. Which services are open, and the degree, are left to the
//! officer. The members of the Union are those of 2022 and later: grade C.
//!
//! The status begins with the codes of 15 December 2022; older rules are not held here.

use super::super::shared::{
    ABLE, ADMISSIBLE, EMPLOYER, FAMILY_BY_TEER, GENUINE, NO_ASSESSMENT, NO_RECENT_BREACH,
    OFFER_FILED, WILL_LEAVE,
};
use super::shared::{EU_CITIZEN, INVESTOR, SERVICES};
use crate::kernel::{Grade, on, since, text};
use crate::law::{Kind, Left, Need, Permit, Programme, Ties, any};
use crate::values::sources::{EXEMPTION_CODES, IRPR, TRADE_AGREEMENTS};

/// CETA (European Union): services and investors, codes T43, T46-T48.
pub(crate) static CETA: Programme = Programme {
    id: "ceta",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("T43, T46-T48"),
        ties: Ties::Employer,
        assessment: false,
        compliance: true,
        fee: true,
        holder_fee: false,
        months: None,
        length: text(
            "Services: 12 months at most in any 24 months, or the length of the contract if shorter",
            "Services : 12 mois au plus par période de 24 mois, ou la durée du contrat si elle est plus courte",
        ),
        family: FAMILY_BY_TEER,
    }),
    name: text(
        "CETA (European Union): services and investors",
        "AECG (Union européenne) : services et investisseurs",
    ),
    about: text(
        "For citizens of the European Union who supply a service under contract in Canada, or invest in a business here.",
        "Pour les citoyens de l’Union européenne qui fournissent un service par contrat au Canada, ou investissent dans une entreprise ici.",
    ),
    law: IRPR.at("204(a)"),
    status: &[since(2022, 12, 15).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        EU_CITIZEN,
        Need {
            id: "ceta.kind",
            law: EXEMPTION_CODES.at("T43, T46 to T48").graded(Grade::B),
            says: text(
                "You supply a service under contract, or come as an investor",
                "Vous fournissez un service par contrat, ou venez à titre d’investisseur",
            ),
            test: any(&[&SERVICES, &INVESTOR]),
        },
        OFFER_FILED,
        EMPLOYER,
        NO_RECENT_BREACH,
    ],
    left_to_officer: &[
        Left {
            id: "ceta.sector",
            law: TRADE_AGREEMENTS.at("Contractual service suppliers"),
            says: text(
                "The agreement opens that service, and you have the degree or licence it asks for",
                "L’accord ouvre ce service, et vous avez le diplôme ou le permis d’exercice demandé",
            ),
        },
        ABLE,
        GENUINE,
        WILL_LEAVE,
        ADMISSIBLE,
    ],
    does_not_ask: &[
        NO_ASSESSMENT,
        text(
            "An employer in Canada: a contract to supply a service is enough",
            "Un employeur au Canada : un contrat pour fournir un service suffit",
        ),
    ],
};
