//! Working Holiday: an open permit for young people, by invitation.
//!
//! The conditions of the country are those of one citizenship, the one that comes out best.
//! See `iec.rs` for what the three categories share and what is not encoded.

use super::super::shared::{ADMISSIBLE, NO_RECENT_BREACH, WILL_LEAVE};
use super::iec;
use crate::facts::FUNDS;
use crate::facts::permits::iec::{
    HOLIDAY_AGE, HOLIDAY_COUNTRY, HOLIDAY_GAP, HOLIDAY_HOME, HOLIDAY_TURN,
};
use crate::kernel::{on, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, at_least, holds};
use crate::values::sources::IRPR;

/// International Experience Canada, Working Holiday, code C21.
pub(crate) static IEC_WORKING_HOLIDAY: Programme = Programme {
    id: "iec-working-holiday",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("C21"),
        ties: Ties::Open,
        assessment: false,
        compliance: false,
        fee: false,
        holder_fee: true,
        months: None,
        length: iec::LENGTH,
        family: iec::FAMILY,
    }),
    name: text(
        "International Experience Canada: Working Holiday",
        "Expérience internationale Canada : Vacances-travail",
    ),
    about: text(
        "An open permit for young people from countries that have an agreement with Canada. One enters a pool, and invitations are drawn. The 2026 season opened in December 2025; we do not know its last day. The program has its own fee.",
        "Un permis ouvert pour les jeunes de pays qui ont un accord avec le Canada. On s’inscrit dans un bassin, et les invitations sont tirées au sort. La saison 2026 a ouvert en décembre 2025; nous ne connaissons pas son dernier jour. Le programme a ses propres frais.",
    ),
    law: IRPR.at("204(d)"),
    status: iec::STATUS,
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "iec-working-holiday.country",
            law: iec::PAGE,
            says: iec::COUNTRY,
            test: holds(&HOLIDAY_COUNTRY),
        },
        Need {
            id: "iec-working-holiday.age",
            law: iec::PAGE,
            says: iec::AGE,
            test: holds(&HOLIDAY_AGE),
        },
        Need {
            id: "iec-working-holiday.home",
            law: iec::PAGE,
            says: iec::HOME,
            test: holds(&HOLIDAY_HOME),
        },
        Need {
            id: "iec-working-holiday.turn",
            law: iec::PAGE,
            says: iec::TURN,
            test: holds(&HOLIDAY_TURN),
        },
        Need {
            id: "iec-working-holiday.gap",
            law: iec::PAGE,
            says: iec::GAP,
            test: holds(&HOLIDAY_GAP),
        },
        Need {
            id: "iec-working-holiday.funds",
            law: iec::FUNDS_LAW,
            says: iec::FUNDS,
            test: at_least(&FUNDS, &iec::FUNDS_ON_ARRIVAL),
        },
        NO_RECENT_BREACH,
    ],
    left_to_officer: &[iec::ON_ARRIVAL, WILL_LEAVE, ADMISSIBLE],
    does_not_ask: &[text("A job offer", "Une offre d’emploi")],
};
