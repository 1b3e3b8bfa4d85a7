//! International Co-op: tied to an employer, for a placement, by invitation.
//!
//! Some countries ask for a student registered at home. Czechia also asks for post-secondary
//! studies and a paid placement: not encoded. See `iec.rs` for what the categories share.

use super::super::shared::{
    ABLE, ADMISSIBLE, EMPLOYER, GENUINE, NO_ASSESSMENT, NO_RECENT_BREACH, OFFER, OFFER_FILED,
    WILL_LEAVE,
};
use super::iec;
use crate::facts::FUNDS;
use crate::facts::permits::iec::{
    CO_OP_AGE, CO_OP_ALSO, CO_OP_COUNTRY, CO_OP_GAP, CO_OP_HOME, CO_OP_TURN,
};
use crate::kernel::{on, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, at_least, holds};
use crate::values::sources::IRPR;

/// International Experience Canada, International Co-op, code C21.
pub(crate) static IEC_CO_OP: Programme = Programme {
    id: "iec-co-op",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("C21"),
        ties: Ties::Employer,
        assessment: false,
        compliance: true,
        fee: false,
        holder_fee: false,
        months: None,
        length: iec::LENGTH,
        family: iec::FAMILY,
    }),
    name: text(
        "International Experience Canada: International Co-op",
        "Expérience internationale Canada : Stage coop international",
    ),
    about: text(
        "For students from countries that have an agreement with Canada, with an offer for a work placement. Invitations are drawn from a pool. The 2026 season opened in December 2025; we do not know its last day. The program has its own fee.",
        "Pour les étudiants de pays qui ont un accord avec le Canada, avec une offre de stage. Les invitations sont tirées d’un bassin. La saison 2026 a ouvert en décembre 2025; nous ne connaissons pas son dernier jour. Le programme a ses propres frais.",
    ),
    law: IRPR.at("204(d)"),
    status: iec::STATUS,
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "iec-co-op.country",
            law: iec::PAGE,
            says: iec::COUNTRY,
            test: holds(&CO_OP_COUNTRY),
        },
        Need {
            id: "iec-co-op.age",
            law: iec::PAGE,
            says: iec::AGE,
            test: holds(&CO_OP_AGE),
        },
        Need {
            id: "iec-co-op.home",
            law: iec::PAGE,
            says: iec::HOME,
            test: holds(&CO_OP_HOME),
        },
        Need {
            id: "iec-co-op.turn",
            law: iec::PAGE,
            says: iec::TURN,
            test: holds(&CO_OP_TURN),
        },
        Need {
            id: "iec-co-op.gap",
            law: iec::PAGE,
            says: iec::GAP,
            test: holds(&CO_OP_GAP),
        },
        Need {
            id: "iec-co-op.also",
            law: iec::PAGE,
            says: text(
                "You are registered at a school there, where your country asks for it. Austria: in forestry, agriculture or tourism, or a graduate of the last 12 months",
                "Vous êtes inscrit à une école de votre pays, s’il l’exige. Autriche : en foresterie, en agriculture ou en tourisme, ou diplômé depuis 12 mois ou moins",
            ),
            test: holds(&CO_OP_ALSO),
        },
        OFFER,
        OFFER_FILED,
        Need {
            id: "iec-co-op.funds",
            law: iec::FUNDS_LAW,
            says: iec::FUNDS,
            test: at_least(&FUNDS, &iec::FUNDS_ON_ARRIVAL),
        },
        EMPLOYER,
        NO_RECENT_BREACH,
    ],
    left_to_officer: &[ABLE, GENUINE, iec::ON_ARRIVAL, WILL_LEAVE, ADMISSIBLE],
    does_not_ask: &[NO_ASSESSMENT],
};
