//! Federal Skilled Trades Program: two years in a trade, and an offer or a certificate.
//!
//! Section 87.2 of the Regulations. The trades are groups of NOC 2021, so the
//! list is known from 2022-11-16. The trade of the experience, of the offer and
//! of the certificate is one and the same.
//!
//! Left to the officer: duties, the employment requirements of the trade but for
//! the certificate, and admissibility.

use super::offers;
use crate::facts::{
    CERTIFICATE, ENGLISH_ORAL, ENGLISH_WRITTEN, FAMILY_SIZE, FRENCH_ORAL, FRENCH_WRITTEN, FUNDS,
    OUTSIDE_QUEBEC, TRADE_HOURS, TRADE_HOURS_OF_OFFER,
};
use crate::kernel::{Clb, Dated, Grade, Hours, on, since, text};
use crate::law::{Kind, Left, Need, Programme, any, at_least, at_least_by, every, holds};
use crate::values::funds::BY_FAMILY_SIZE;
use crate::values::sources::{FST_PAGE, IRPA, IRPR};

static TWO_YEARS: Dated<Hours> =
    Dated::new(&[since(2015, 1, 1).is(3_120).by(IRPR.at("87.2(3)(b)"))]);

/// Set by the Minister under 74(1): 5 to speak and listen, 4 to read and write.
static FIVE: Dated<Clb> = Dated::new(&[since(2015, 1, 1)
    .is(5)
    .by(IRPR.at("74(1), 87.2(3)(a)").graded(Grade::B))]);
static FOUR: Dated<Clb> = Dated::new(&[since(2015, 1, 1)
    .is(4)
    .by(IRPR.at("74(1), 87.2(3)(a)").graded(Grade::B))]);

macro_rules! language {
    ($($name:ident, $id:literal, $fact:ident, $level:ident, $en:literal, $fr:literal;)*) => {
        $(static $name: Need = Need {
            id: $id,
            law: IRPR.at("87.2(3)(a)"),
            says: text($en, $fr),
            test: at_least(&$fact, &$level),
        };)*
    };
}

language! {
    SPOKEN_ENGLISH, "fst.english-oral", ENGLISH_ORAL, FIVE,
        "English: CLB {need} or more in speaking and listening",
        "Anglais : CLB {need} ou plus en expression orale et en compréhension de l’oral";
    WRITTEN_ENGLISH, "fst.english-written", ENGLISH_WRITTEN, FOUR,
        "English: CLB {need} or more in reading and writing",
        "Anglais : CLB {need} ou plus en compréhension de l’écrit et en expression écrite";
    SPOKEN_FRENCH, "fst.french-oral", FRENCH_ORAL, FIVE,
        "French: NCLC {need} or more in speaking and listening",
        "Français : NCLC {need} ou plus en expression orale et en compréhension de l’oral";
    WRITTEN_FRENCH, "fst.french-written", FRENCH_WRITTEN, FOUR,
        "French: NCLC {need} or more in reading and writing",
        "Français : NCLC {need} ou plus en compréhension de l’écrit et en expression écrite";
}

static IN_ENGLISH: Need = Need {
    id: "fst.english",
    law: IRPR.at("87.2(3)(a)"),
    says: text(
        "English, from one test less than 2 years old",
        "Anglais, d’après un seul test datant de moins de 2 ans",
    ),
    test: every(&[&SPOKEN_ENGLISH, &WRITTEN_ENGLISH]),
};

static IN_FRENCH: Need = Need {
    id: "fst.french",
    law: IRPR.at("87.2(3)(a)"),
    says: text(
        "French, from one test less than 2 years old",
        "Français, d’après un seul test datant de moins de 2 ans",
    ),
    test: every(&[&SPOKEN_FRENCH, &WRITTEN_FRENCH]),
};

static CERTIFIED: Need = Need {
    id: "fst.certificate",
    law: IRPR.at("87.2(3)(d)(i)"),
    says: text(
        "A certificate of qualification in that trade, issued in Canada",
        "Un certificat de compétence dans ce métier, délivré au Canada",
    ),
    test: holds(&CERTIFICATE),
};

static OFFER_IN_THE_TRADE: Need = Need {
    id: "fst.offer-in-the-trade",
    law: IRPR.at("87.2(3)(b), (d)"),
    says: text(
        "The offer is in the trade of your experience: {need} hours or more in it",
        "L’offre est dans le métier de votre expérience : {need} heures ou plus dans ce métier",
    ),
    test: at_least(&TRADE_HOURS_OF_OFFER, &TWO_YEARS),
};

static ANY_SITUATION: Need = Need {
    id: "fst.situation",
    law: IRPR.at("87.2(3)(d)(ii) to (v)"),
    says: text("One of these situations", "Une de ces situations"),
    test: any(&[
        &offers::TRADE_WITH_LMIA_PERMIT,
        &offers::TRADE_WITH_EXEMPT_PERMIT,
        &offers::WITHOUT_RIGHT_TO_WORK,
        &offers::WITH_OTHER_RIGHT,
    ]),
};

static SITUATION_IN_CANADA: Need = Need {
    id: "fst.situation-in-canada",
    law: IRPR.at("87.2(5)"),
    says: text(
        "One of these situations in Canada",
        "Une de ces situations au Canada",
    ),
    test: any(&[
        &offers::TRADE_WITH_LMIA_PERMIT,
        &offers::TRADE_WITH_EXEMPT_PERMIT,
        &offers::WITH_OTHER_RIGHT,
    ]),
};

static OFFERED: Need = Need {
    id: "fst.offer",
    law: IRPR.at("87.2(3)(d)(ii) to (v)"),
    says: text(
        "A job offer that meets all of these",
        "Une offre d’emploi qui remplit toutes ces conditions",
    ),
    test: every(&[
        &offers::TRADE,
        &OFFER_IN_THE_TRADE,
        &offers::FULL_TIME,
        &offers::A_YEAR,
        &offers::NOT_SEASONAL,
        &offers::TWO_EMPLOYERS,
        &offers::ALLOWED,
        &ANY_SITUATION,
    ]),
};

static ENOUGH_FUNDS: Need = Need {
    id: "fst.enough-funds",
    law: IRPR.at("87.2(5)"),
    says: text(
        "Funds of your own, free of debts, for all your family members, coming or not: {need} dollars or more",
        "Des fonds à vous, libres de dettes, pour tous les membres de votre famille, qu’ils viennent ou non : {need} dollars ou plus",
    ),
    test: at_least_by(&FUNDS, &FAMILY_SIZE, BY_FAMILY_SIZE),
};

static NO_FUNDS_NEEDED: Need = Need {
    id: "fst.no-funds-needed",
    law: IRPR.at("87.2(5)"),
    says: text(
        "No funds are needed if you may work in Canada and have such an offer",
        "Aucuns fonds ne sont exigés si vous pouvez travailler au Canada et avez une telle offre",
    ),
    test: every(&[
        &offers::TRADE,
        &OFFER_IN_THE_TRADE,
        &offers::FULL_TIME,
        &offers::A_YEAR,
        &offers::NOT_SEASONAL,
        &offers::TWO_EMPLOYERS,
        &offers::ALLOWED,
        &SITUATION_IN_CANADA,
    ]),
};

/// The Federal Skilled Trades Program.
pub(crate) static FST: Programme = Programme {
    id: "fst",
    kind: Kind::Route,
    jurisdiction: "federal",
    permit: None,
    name: text(
        "Federal Skilled Trades Program (FST)",
        "Programme des travailleurs de métiers spécialisés (fédéral)",
    ),
    about: text(
        "For people with two years in a skilled trade and a job offer or a Canadian certificate. No round has been held for this program alone since August 2020.",
        "Pour les personnes qui ont deux ans dans un métier spécialisé et une offre d’emploi ou un certificat canadien. Aucune ronde n’a eu lieu pour ce seul programme depuis août 2020.",
    ),
    law: IRPR.at("87.2"),
    status: &[since(2015, 1, 1).by_invitation(IRPA.at("10.1"))],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "fst.outside-quebec",
            law: IRPR.at("87.2(2)"),
            says: text(
                "You intend to live outside Quebec",
                "Vous avez l’intention de vivre à l’extérieur du Québec",
            ),
            test: holds(&OUTSIDE_QUEBEC),
        },
        Need {
            id: "fst.language",
            law: IRPR.at("87.2(3)(a)"),
            says: text(
                "An approved test in English or French",
                "Un test approuvé de français ou d’anglais",
            ),
            test: any(&[&IN_ENGLISH, &IN_FRENCH]),
        },
        Need {
            id: "fst.work",
            law: IRPR.at("87.2(1), (3)(b)"),
            says: text(
                "Work in one skilled trade in the last 5 years, once qualified to work alone: {need} hours or more",
                "Travail dans un seul métier spécialisé au cours des 5 dernières années, une fois qualifié pour l’exercer seul : {need} heures ou plus",
            ),
            test: at_least(&TRADE_HOURS, &TWO_YEARS),
        },
        Need {
            id: "fst.offer-or-certificate",
            law: IRPR.at("87.2(3)(d)"),
            says: text(
                "A certificate of qualification, or a job offer",
                "Un certificat de compétence, ou une offre d’emploi",
            ),
            test: any(&[&CERTIFIED, &OFFERED]),
        },
        Need {
            id: "fst.funds",
            law: IRPR.at("87.2(5)"),
            says: text("Settlement funds", "Fonds d’établissement"),
            test: any(&[&ENOUGH_FUNDS, &NO_FUNDS_NEEDED]),
        },
    ],
    left_to_officer: &[
        Left {
            id: "fst.duties",
            law: IRPR.at("87.2(3)(c)"),
            says: text(
                "You did what the lead statement of the trade says, and a substantial number of its main duties, all essential ones included",
                "Vous avez accompli les tâches de l’énoncé principal du métier et exercé une partie appréciable de ses fonctions principales, dont toutes les fonctions essentielles",
            ),
        },
        Left {
            id: "fst.requirements",
            law: IRPR.at("87.2(3)(c)"),
            says: text(
                "You meet the employment requirements of the trade, but for the certificate",
                "Vous remplissez les conditions d’accès au métier, sauf le certificat",
            ),
        },
        Left {
            id: "fst.qualified-there",
            law: FST_PAGE.at("Work experience").graded(Grade::C),
            says: text(
                "You were qualified to practise in the country where you worked",
                "Vous aviez le droit d’exercer le métier dans le pays où vous travailliez",
            ),
        },
        Left {
            id: "fst.admissible",
            law: IRPA.at("33 to 42"),
            says: text(
                "You and your family members are not inadmissible to Canada",
                "Ni vous ni les membres de votre famille ne faites l’objet d’une interdiction de territoire au Canada",
            ),
        },
        Left {
            id: "fst.twice",
            law: IRPA.at("11.2(1)"),
            says: text(
                "The conditions hold on the day of the invitation and again on the day your application is received",
                "Les conditions sont remplies le jour de l’invitation et encore le jour de la réception de votre demande",
            ),
        },
    ],
    does_not_ask: &[
        text("A level of education", "Un niveau d’études"),
        text(
            "Points of a selection grid",
            "Des points d’une grille de sélection",
        ),
    ],
};
