//! Young Professionals: tied to an employer, for a job that helps a career, by invitation.
//!
//! The level of the job is "normally" TEER 0 to 3, told by one source only: it is left to the
//! officer. See `iec.rs` for what the three categories share and what is not encoded.

use super::super::shared::{
    ABLE, ADMISSIBLE, EMPLOYER, GENUINE, NO_ASSESSMENT, NO_RECENT_BREACH, OFFER, OFFER_FILED,
    WILL_LEAVE,
};
use super::iec;
use crate::facts::FUNDS;
use crate::facts::permits::iec::{
    YOUNG_AGE, YOUNG_ALSO, YOUNG_COUNTRY, YOUNG_GAP, YOUNG_HOME, YOUNG_TURN,
};
use crate::kernel::{Grade, on, text};
use crate::law::{Kind, Left, Need, Permit, Programme, Ties, at_least, holds};
use crate::values::sources::{IEC_PAGE, IRPR};

/// International Experience Canada, Young Professionals, code C21.
pub(crate) static IEC_YOUNG_PROFESSIONALS: Programme = Programme {
    id: "iec-young-professionals",
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
        "International Experience Canada: Young Professionals",
        "Expérience internationale Canada : Jeunes professionnels",
    ),
    about: text(
        "For young people from countries that have an agreement with Canada, with an offer for a job that helps their career. Invitations are drawn from a pool. The 2026 season opened in December 2025; we do not know its last day. The program has its own fee.",
        "Pour les jeunes de pays qui ont un accord avec le Canada, avec une offre d’emploi utile à leur carrière. Les invitations sont tirées d’un bassin. La saison 2026 a ouvert en décembre 2025; nous ne connaissons pas son dernier jour. Le programme a ses propres frais.",
    ),
    law: IRPR.at("204(d)"),
    status: iec::STATUS,
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "iec-young-professionals.country",
            law: iec::PAGE,
            says: iec::COUNTRY,
            test: holds(&YOUNG_COUNTRY),
        },
        Need {
            id: "iec-young-professionals.age",
            law: iec::PAGE,
            says: iec::AGE,
            test: holds(&YOUNG_AGE),
        },
        Need {
            id: "iec-young-professionals.home",
            law: iec::PAGE,
            says: iec::HOME,
            test: holds(&YOUNG_HOME),
        },
        Need {
            id: "iec-young-professionals.turn",
            law: iec::PAGE,
            says: iec::TURN,
            test: holds(&YOUNG_TURN),
        },
        Need {
            id: "iec-young-professionals.gap",
            law: iec::PAGE,
            says: iec::GAP,
            test: holds(&YOUNG_GAP),
        },
        Need {
            id: "iec-young-professionals.also",
            law: iec::PAGE,
            says: text(
                "Austria only: your Austrian employer sends you to its partner, parent or subsidiary in Canada",
                "Autriche seulement : votre employeur autrichien vous envoie chez son partenaire, sa société mère ou sa filiale au Canada",
            ),
            test: holds(&YOUNG_ALSO),
        },
        OFFER,
        OFFER_FILED,
        Need {
            id: "iec-young-professionals.funds",
            law: iec::FUNDS_LAW,
            says: iec::FUNDS,
            test: at_least(&FUNDS, &iec::FUNDS_ON_ARRIVAL),
        },
        EMPLOYER,
        NO_RECENT_BREACH,
    ],
    left_to_officer: &[
        Left {
            id: "iec-young-professionals.career",
            law: IEC_PAGE.at("Young Professionals").graded(Grade::C),
            says: text(
                "The job helps your career: normally TEER 0 to 3, or TEER 4 in the field of your diploma",
                "L’emploi aide votre carrière : normalement FÉER 0 à 3, ou FÉER 4 dans le domaine de votre diplôme",
            ),
        },
        ABLE,
        GENUINE,
        iec::ON_ARRIVAL,
        WILL_LEAVE,
        ADMISSIBLE,
    ],
    does_not_ask: &[NO_ASSESSMENT],
};
