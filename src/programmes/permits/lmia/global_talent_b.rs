//! Global Talent Stream, category B: the listed occupations.
//!
//! 22 groups, three of them in part; five have a floor by the hour. List and floors are those
//! read on 20 November 2025: the permit begins here on that day. In Quebec the floors of its
//! ministry were not read, so the wage is left open there.

use super::super::shared::{
    ABLE, ADMISSIBLE, EMPLOYER, FAMILY_BY_TEER, GENUINE, NO_RECENT_BREACH, OFFER, WILL_LEAVE,
};
use super::shared::{CERTIFICATE, LETTER, LMIA, NAMED, NO_RECRUITMENT_FEE, PREVAILING};
use crate::facts::permits::lmia::{TALENT_B_LISTED, TALENT_B_WAGE, TALENT_STREAM};
use crate::kernel::{on, since, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, holds};
use crate::values::global_talent::CATEGORY_B;
use crate::values::sources::IRPR;

/// Global Talent Stream, category B.
pub(crate) static GLOBAL_TALENT_B: Programme = Programme {
    id: "global-talent-b",
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
            "As the assessment says, up to 3 years, and longer only as an exception",
            "Selon l’étude, jusqu’à 3 ans, et plus longtemps par exception seulement",
        ),
        family: FAMILY_BY_TEER,
    }),
    name: text(
        "Global Talent Stream, category B",
        "Volet des talents mondiaux, catégorie B",
    ),
    about: text(
        "For occupations on a list: computing, engineering, mathematics and digital media. Service Canada decides within about 10 business days.",
        "Pour les professions d’une liste : informatique, génie, mathématiques et médias numériques. Service Canada décide en 10 jours ouvrables environ.",
    ),
    law: IRPR.at("200(1)(c)(iii), 203"),
    status: &[since(2025, 11, 20).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        OFFER,
        Need {
            id: "global-talent-b.stream",
            law: CATEGORY_B,
            says: text(
                "The assessment is in the Global Talent Stream",
                "L’étude est dans le volet des talents mondiaux",
            ),
            test: holds(&TALENT_STREAM),
        },
        Need {
            id: "global-talent-b.occupation",
            law: CATEGORY_B,
            says: text(
                "The occupation is on the list of category B",
                "La profession figure à la liste de la catégorie B",
            ),
            test: holds(&TALENT_B_LISTED),
        },
        Need {
            id: "global-talent-b.wage",
            law: CATEGORY_B,
            says: text(
                "The wage reaches the floor the list gives for the occupation, if there is one",
                "Le salaire atteint le plancher que la liste donne pour la profession, s’il y en a un",
            ),
            test: holds(&TALENT_B_WAGE),
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
            "Recruitment in Canada first",
            "Un recrutement au Canada au préalable",
        ),
        text(
            "A referral by a partner",
            "La recommandation d’un partenaire",
        ),
    ],
};
