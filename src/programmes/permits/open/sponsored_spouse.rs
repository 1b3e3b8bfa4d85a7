//! Open permit for sponsored spouses and partners in Canada, and their dependent children.
//!
//! The policy of 10 May 2023. It waives section 199, so visitors may ask as well.
//! The pilot before it, since 2014, is not held here. In the family class a conjugal
//! partner may ask too. Who is processed under the policy for spouses without status
//! must wait for the approval in principle: without status the second need fails.

use super::super::shared::{ADMISSIBLE, GENUINE_COUPLE, NO_RECENT_BREACH};
use crate::facts::permits::IN_CANADA;
use crate::facts::permits::files::{
    PARTNER_MAY_SPONSOR, SPONSORED_FILE, SPONSORED_STAGE, STATUS_OR_ASKED,
};
use crate::facts::said::{SPONSOR_ADDRESS, SPONSORED_CHILD};
use crate::kernel::{on, since, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, any, holds};
use crate::values::sources::SPONSORED_PARTNER;

static PARTNER_IS: Need = Need {
    id: "sponsored-spouse.partner-is",
    law: SPONSORED_PARTNER.at("Eligibility"),
    says: text(
        "Your spouse or partner is a citizen or permanent resident",
        "Votre époux ou conjoint est citoyen ou résident permanent",
    ),
    test: holds(&PARTNER_MAY_SPONSOR),
};
static OF_A_PARENT: Need = Need {
    id: "sponsored-spouse.of-a-parent",
    law: SPONSORED_PARTNER.at("Eligibility"),
    says: text(
        "You are the dependent child of a sponsored parent",
        "Vous êtes l’enfant à charge d’un parent parrainé",
    ),
    test: holds(&SPONSORED_CHILD),
};

/// Sponsored spouses and partners, code A74.
pub(crate) static SPONSORED_SPOUSE: Programme = Programme {
    id: "sponsored-spouse",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("A74"),
        ties: Ties::Open,
        assessment: false,
        compliance: false,
        fee: true,
        holder_fee: true,
        months: None,
        length: text(
            "24 months, and no longer than your passport; can be renewed for 2 years",
            "24 mois, sans dépasser la validité de votre passeport; renouvelable pour 2 ans",
        ),
        family: text(
            "The same permit for dependent children included in the application",
            "Le même permis pour les enfants à charge inclus dans la demande",
        ),
    }),
    name: text(
        "Open permit for sponsored spouses and partners",
        "Permis ouvert pour époux et conjoints parrainés",
    ),
    about: text(
        "For people in Canada whose spouse or partner sponsors them for permanent residence. It is for their dependent children too.",
        "Pour les personnes au Canada que leur époux ou conjoint parraine pour la résidence permanente. Il vise aussi leurs enfants à charge.",
    ),
    law: SPONSORED_PARTNER.at("Eligibility"),
    status: &[since(2023, 5, 10).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "sponsored-spouse.in-canada",
            law: SPONSORED_PARTNER.at("Eligibility"),
            says: text("You are in Canada", "Vous êtes au Canada"),
            test: holds(&IN_CANADA),
        },
        Need {
            id: "sponsored-spouse.status",
            law: SPONSORED_PARTNER.at("Eligibility"),
            says: text(
                "Your status holds, or you asked in time to restore it",
                "Votre statut est en règle, ou vous avez demandé à temps son rétablissement",
            ),
            test: holds(&STATUS_OR_ASKED),
        },
        Need {
            id: "sponsored-spouse.sponsor",
            law: SPONSORED_PARTNER.at("Eligibility"),
            says: text(
                "A citizen or permanent resident sponsors you, or the parent you came with",
                "Un citoyen ou résident permanent vous parraine, ou parraine le parent que vous accompagnez",
            ),
            test: any(&[&PARTNER_IS, &OF_A_PARENT]),
        },
        Need {
            id: "sponsored-spouse.application",
            law: SPONSORED_PARTNER.at("Eligibility"),
            says: text(
                "You applied as a sponsored spouse or partner, and were not refused",
                "Vous avez fait une demande à titre d’époux ou conjoint parrainé, et n’avez pas eu de refus",
            ),
            test: holds(&SPONSORED_FILE),
        },
        Need {
            id: "sponsored-spouse.complete",
            law: SPONSORED_PARTNER.at("Acknowledgement of receipt"),
            says: text(
                "That application is complete. If your stay ends within 2 weeks, proof that it was sent is enough",
                "Cette demande est complète. Si votre séjour prend fin dans les 2 semaines, la preuve de son envoi suffit",
            ),
            test: holds(&SPONSORED_STAGE),
        },
        Need {
            id: "sponsored-spouse.address",
            law: SPONSORED_PARTNER.at("Eligibility"),
            says: text(
                "You live at the same address as your sponsor",
                "Vous habitez à la même adresse que la personne qui vous parraine",
            ),
            test: holds(&SPONSOR_ADDRESS),
        },
        NO_RECENT_BREACH,
    ],
    left_to_officer: &[GENUINE_COUPLE, ADMISSIBLE],
    does_not_ask: &[
        text("A work or study permit", "Un permis de travail ou d’études"),
        text("A job offer", "Une offre d’emploi"),
    ],
};
