//! Global Talent Stream, category A: an employer referred by a designated partner.
//!
//! The first two positions of a calendar year have a lower floor than those that follow.
//! The page read is that of 20 November 2025: the permit begins here on that day. In Quebec
//! the floors of its ministry were not read, so the wage is left open there.

use super::super::shared::{
    ABLE, ADMISSIBLE, EMPLOYER, FAMILY_BY_TEER, GENUINE, NO_RECENT_BREACH, OFFER, WILL_LEAVE,
};
use super::shared::{CERTIFICATE, LETTER, LMIA, NAMED, NO_RECRUITMENT_FEE, PREVAILING, PROCESSED};
use crate::facts::permits::lmia::{TALENT_A_WAGE, TALENT_STREAM};
use crate::facts::said::{TALENT_REFERRAL, TALENT_UNIQUE};
use crate::kernel::{on, since, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, holds};
use crate::values::global_talent::CATEGORY_A;
use crate::values::sources::IRPR;

/// Global Talent Stream, category A.
pub(crate) static GLOBAL_TALENT_A: Programme = Programme {
    id: "global-talent-a",
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
        "Global Talent Stream, category A",
        "Volet des talents mondiaux, catégorie A",
    ),
    about: text(
        "For unique and specialized positions in firms that a designated partner refers. Service Canada decides within about 10 business days.",
        "Pour les postes uniques et spécialisés d’entreprises recommandées par un partenaire désigné. Service Canada décide en 10 jours ouvrables environ.",
    ),
    law: IRPR.at("200(1)(c)(iii), 203"),
    status: &[since(2025, 11, 20).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        OFFER,
        Need {
            id: "global-talent-a.stream",
            law: CATEGORY_A,
            says: text(
                "The assessment is in the Global Talent Stream",
                "L’étude est dans le volet des talents mondiaux",
            ),
            test: holds(&TALENT_STREAM),
        },
        Need {
            id: "global-talent-a.referral",
            law: CATEGORY_A,
            says: text(
                "A designated partner referred the employer",
                "Un partenaire désigné a recommandé l’employeur",
            ),
            test: holds(&TALENT_REFERRAL),
        },
        Need {
            id: "global-talent-a.unique",
            law: CATEGORY_A,
            says: text(
                "The position asks for advanced knowledge of the industry, with an advanced degree or 5 years in the speciality",
                "Le poste exige une connaissance approfondie du secteur, avec un diplôme d’études supérieures ou 5 ans dans la spécialité",
            ),
            test: holds(&TALENT_UNIQUE),
        },
        Need {
            id: "global-talent-a.wage",
            law: CATEGORY_A,
            says: text(
                "$38.46 an hour and $80,000 a year or more for the first 2 positions of the year; $72.11 and $150,000 for others",
                "38,46 $ l’heure et 80 000 $ par an ou plus pour les 2 premiers postes de l’année; 72,11 $ et 150 000 $ pour les autres",
            ),
            test: holds(&TALENT_A_WAGE),
        },
        LMIA,
        LETTER,
        NAMED,
        PROCESSED,
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
    ],
};
