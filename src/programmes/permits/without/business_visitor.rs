//! Business visitors: work for a business abroad, paid from abroad.
//!
//! Paragraph 186(a) and section 187: buyers, people trained after a sale or within
//! their group, and sellers who do not sell to the public. Begins with the codes of
//! 15 December 2022, like every exemption here; the law is older.

use crate::facts::said::{BUSINESS_VISIT, PAID_FROM_ABROAD};
use crate::kernel::{on, since, text};
use crate::law::{Kind, Left, Need, Programme, holds};
use crate::values::sources::IRPR;

/// Business visitors.
pub(crate) static BUSINESS_VISITOR: Programme = Programme {
    id: "business-visitor",
    kind: Kind::Exemption,
    jurisdiction: "federal",
    permit: None,
    name: text("Business visitor", "Visiteur commercial"),
    about: text(
        "For visits for a business outside Canada. You do not enter the Canadian labour market.",
        "Pour les visites au nom d’une entreprise à l’étranger. Vous n’entrez pas sur le marché du travail canadien.",
    ),
    law: IRPR.at("186(a), 187"),
    status: &[since(2022, 12, 15).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "business-visitor.pay",
            law: IRPR.at("187(3)"),
            says: text(
                "Your pay, the business and its profits are mainly outside Canada",
                "Votre rémunération, l’entreprise et ses bénéfices sont surtout à l’étranger",
            ),
            test: holds(&PAID_FROM_ABROAD),
        },
        Need {
            id: "business-visitor.activity",
            law: IRPR.at("187(1), (2)"),
            says: text(
                "You buy, are trained after a sale or within your group, or sell, but not to the public",
                "Vous achetez, êtes formé après une vente ou dans votre groupe, ou vendez, mais pas au public",
            ),
            test: holds(&BUSINESS_VISIT),
        },
    ],
    left_to_officer: &[Left {
        id: "business-visitor.production",
        law: IRPR.at("187(2)"),
        says: text(
            "Any production during a training in your group is only incidental",
            "Toute production pendant une formation dans votre groupe reste accessoire",
        ),
    }],
    does_not_ask: &[text("A work permit", "Un permis de travail")],
};
