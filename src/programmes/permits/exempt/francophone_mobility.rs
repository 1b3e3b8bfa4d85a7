//! Francophone Mobility: French-speaking workers outside Quebec.
//!
//! Since 15 June 2023 any occupation does, except primary agriculture in TEER 4
//! and 5, and level 5 in listening and speaking is enough. Before, skilled
//! occupations only and French as the habitual language: those rules are not
//! held here. A test is one proof of several: without one that counts, an officer decides.

use super::super::shared::{
    ABLE, ADMISSIBLE, EMPLOYER, FAMILY_BY_TEER, GENUINE, NO_RECENT_BREACH, OFFER, OFFER_FILED,
    WILL_LEAVE,
};
use crate::facts::permits::jobs::FRENCH_SHOWN;
use crate::facts::permits::{NOT_LOW_SKILL_FARM_WORK, OFFER_OUTSIDE_QUEBEC};
use crate::kernel::{Clb, Dated, on, since, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, at_least, holds};
use crate::values::sources::{FRANCOPHONE_MOBILITY, IRPR};

static LEVEL: Dated<Clb> = Dated::new(&[since(2023, 6, 15)
    .is(5)
    .by(FRANCOPHONE_MOBILITY.at("Language requirements"))]);

/// Francophone Mobility, code C16.
pub(crate) static FRANCOPHONE_MOBILITY_PERMIT: Programme = Programme {
    id: "francophone-mobility",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("C16"),
        ties: Ties::Employer,
        assessment: false,
        compliance: true,
        fee: true,
        holder_fee: false,
        months: None,
        length: text(
            "As long as the offer, and no longer than your passport",
            "La durée de l’offre, sans dépasser celle de votre passeport",
        ),
        family: FAMILY_BY_TEER,
    }),
    name: text("Francophone Mobility", "Mobilité francophone"),
    about: text(
        "For French-speaking workers with a job offer outside Quebec. The employer needs no labour market impact assessment.",
        "Pour les personnes qui parlent français et ont une offre d’emploi à l’extérieur du Québec. L’employeur n’a pas besoin d’une étude d’impact sur le marché du travail.",
    ),
    law: IRPR.at("205(a)"),
    status: &[since(2023, 6, 15).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        OFFER,
        Need {
            id: "francophone-mobility.outside-quebec",
            law: FRANCOPHONE_MOBILITY.at("Eligibility"),
            says: text(
                "The work is outside Quebec",
                "Le travail se fait à l’extérieur du Québec",
            ),
            test: holds(&OFFER_OUTSIDE_QUEBEC),
        },
        Need {
            id: "francophone-mobility.occupation",
            law: FRANCOPHONE_MOBILITY.at("Eligibility"),
            says: text(
                "Any occupation, except primary agriculture in TEER 4 or 5",
                "Toute profession, sauf en agriculture primaire dans la FÉER 4 ou 5",
            ),
            test: holds(&NOT_LOW_SKILL_FARM_WORK),
        },
        Need {
            id: "francophone-mobility.french",
            law: FRANCOPHONE_MOBILITY.at("Language requirements"),
            says: text(
                "French: NCLC {need} or more in listening and speaking. Other proof than a test may do",
                "Français : NCLC {need} ou plus à l’écoute et à l’expression orale. Une autre preuve qu’un test peut suffire",
            ),
            test: at_least(&FRENCH_SHOWN, &LEVEL),
        },
        OFFER_FILED,
        EMPLOYER,
        NO_RECENT_BREACH,
    ],
    left_to_officer: &[ABLE, GENUINE, WILL_LEAVE, ADMISSIBLE],
    does_not_ask: &[
        text("A level of English", "Un niveau d’anglais"),
        text("A job done in French", "Un emploi exercé en français"),
        text(
            "Reading or writing in French",
            "La lecture ou l’écriture en français",
        ),
    ],
};
