//! Federal High-Skilled Class: proposed in April 2026, not law.
//!
//! It would replace the three federal programs. No regulation was seen. It is
//! shown only to who asks for proposals, and decides nothing.

use crate::facts::{EDUCATION_LEVEL, ENGLISH, FRENCH, RECENT_HOURS};
use crate::kernel::{Clb, Dated, Hours, Level, on, since, text};
use crate::law::{Kind, Need, Programme, any, at_least};
use crate::values::sources::REFORM;

static SIX: Dated<Clb> = Dated::new(&[since(2026, 4, 23).is(6).by(REFORM.at("Language minimum"))]);
static SECONDARY: Dated<Level> =
    Dated::new(&[since(2026, 4, 23).is(1).by(REFORM.at("Education minimum"))]);
static A_YEAR: Dated<Hours> =
    Dated::new(&[since(2026, 4, 23).is(1_560).by(REFORM.at("Work minimum"))]);

static IN_ENGLISH: Need = Need {
    id: "high-skilled-proposal.english",
    law: REFORM.at("Language minimum"),
    says: text(
        "English: CLB {need} or more in all four abilities",
        "Anglais : CLB {need} ou plus pour les quatre compétences",
    ),
    test: at_least(&ENGLISH, &SIX),
};

static IN_FRENCH: Need = Need {
    id: "high-skilled-proposal.french",
    law: REFORM.at("Language minimum"),
    says: text(
        "French: NCLC {need} or more in all four abilities",
        "Français : NCLC {need} ou plus pour les quatre compétences",
    ),
    test: at_least(&FRENCH, &SIX),
};

/// The class as it was proposed.
pub(crate) static HIGH_SKILLED_PROPOSAL: Programme = Programme {
    id: "high-skilled-proposal",
    kind: Kind::Route,
    jurisdiction: "federal",
    permit: None,
    name: text(
        "Federal High-Skilled Class (proposed)",
        "Catégorie fédérale des travailleurs hautement qualifiés (proposée)",
    ),
    about: text(
        "Proposed in April 2026 to replace the three federal programs. It is not law. Nobody can apply under it.",
        "Proposée en avril 2026 pour remplacer les trois programmes fédéraux. Elle n’a pas force de loi. Personne ne peut présenter de demande à ce titre.",
    ),
    law: REFORM.at("Federal High-Skilled Class"),
    status: &[since(2026, 4, 23).is_proposed(REFORM.at("Consultation of 2026-04-23 to 2026-05-24"))],
    checked: on(2026, 11, 22),
    review_by: on(2026, 12, 31),
    needs: &[
        Need {
            id: "high-skilled-proposal.education",
            law: REFORM.at("Education minimum"),
            says: text(
                "A Canadian secondary diploma, or an assessed foreign equal",
                "Un diplôme d’études secondaires canadien, ou l’équivalent étranger évalué",
            ),
            test: at_least(&EDUCATION_LEVEL, &SECONDARY),
        },
        Need {
            id: "high-skilled-proposal.language",
            law: REFORM.at("Language minimum"),
            says: text(
                "An approved test in English or French",
                "Un test approuvé de français ou d’anglais",
            ),
            test: any(&[&IN_ENGLISH, &IN_FRENCH]),
        },
        Need {
            id: "high-skilled-proposal.work",
            law: REFORM.at("Work minimum"),
            says: text(
                "Skilled work in the last 3 years, in Canada or abroad: {need} hours or more in all",
                "Travail qualifié au cours des 3 dernières années, au Canada ou à l’étranger : {need} heures ou plus au total",
            ),
            test: at_least(&RECENT_HOURS, &A_YEAR),
        },
    ],
    left_to_officer: &[],
    does_not_ask: &[text("A job offer", "Une offre d’emploi")],
};
