//! What several of these permits share: transfers within a group, and who owes no offer and no fee.

use super::super::shared::{ABLE, ADMISSIBLE, GENUINE, OFFER_FILED, WILL_LEAVE};
use crate::facts::permits::agreements::{MULTINATIONAL_GROUP, YEAR_ABROAD};
use crate::facts::said::{
    CULTURE_AGREEMENT, POSITION_KEPT, RECIPROCITY, TRANSFER_TIME_USED, UNPAID,
};
use crate::kernel::text;
use crate::law::{Left, Need, any, holds, unless};
use crate::values::sources::{EXEMPTION_CODES, IRPR};

/// A multinational group with a place in Canada.
pub(super) const IN_A_GROUP: Need = Need {
    id: "permit.multinational",
    law: EXEMPTION_CODES.at("C61 to C63"),
    says: text(
        "You work for a group that earns revenue outside its home country and is in business in Canada",
        "Vous travaillez pour un groupe qui tire des revenus hors de son pays d’origine et est en activité au Canada",
    ),
    test: holds(&MULTINATIONAL_GROUP),
};

/// A full-time year abroad.
pub(super) const YEAR_FULL_TIME: Need = Need {
    id: "permit.year-abroad",
    law: EXEMPTION_CODES.at("C61 to C63"),
    says: text(
        "1 year or more of full-time work abroad for the group, without a break and in a like position. It falls in the 3 years before your first application",
        "1 an ou plus de travail à temps plein à l’étranger pour le groupe, sans interruption et dans un poste semblable. Il tombe dans les 3 ans avant votre première demande",
    ),
    test: holds(&YEAR_ABROAD),
};

/// The post abroad waits.
pub(super) const POST_ABROAD_KEPT: Need = Need {
    id: "permit.position-kept",
    law: EXEMPTION_CODES.at("C61 to C63"),
    says: text(
        "When you apply, you still work there, and your position stays open for your return",
        "Au moment de la demande, vous y travaillez encore, et votre poste reste ouvert pour votre retour",
    ),
    test: holds(&POSITION_KEPT),
};

/// Seven years, or five; then a year abroad before it begins anew.
pub(super) const TIME_LEFT: Need = Need {
    id: "permit.transfer-years",
    law: EXEMPTION_CODES.at("C61 to C63"),
    says: text(
        "You have not used up the longest time allowed to transferees, or have worked abroad for the group for 1 year since",
        "Vous n’avez pas utilisé tout le temps permis aux personnes mutées, ou avez retravaillé 1 an pour le groupe à l’étranger depuis",
    ),
    test: unless(&TRANSFER_TIME_USED),
};

/// Canadians get the like.
pub(super) const RECIPROCAL: Need = Need {
    id: "permit.reciprocity",
    law: IRPR.at("205(b)"),
    says: text(
        "There is proof that Canadians get like work in your country",
        "Il y a une preuve que des Canadiens obtiennent un travail semblable dans votre pays",
    ),
    test: holds(&RECIPROCITY),
};

const NOT_PAID: Need = Need {
    id: "permit.unpaid",
    law: IRPR.at("299(2)(f)"),
    says: text("The work is not paid", "Le travail n’est pas rémunéré"),
    test: holds(&UNPAID),
};

/// Unpaid work for a charity or a faith owes no fee, and then no offer is filed.
pub(super) const FILED_OR_UNPAID: Need = Need {
    id: "permit.filed-or-unpaid",
    law: IRPR.at("200(3)(f.1), 209.11, 299(2), 303.1"),
    says: text(
        "The employer filed the offer and paid its fee, unless the work is unpaid",
        "L’employeur a présenté l’offre et payé ses frais, sauf si le travail n’est pas rémunéré",
    ),
    test: any(&[&OFFER_FILED, &NOT_PAID]),
};

const UNDER_AGREEMENT: Need = Need {
    id: "permit.culture-agreement",
    law: IRPR.at("299(2)"),
    says: text(
        "The work comes under an agreement of Canada on arts, culture or education",
        "Le travail relève d’un accord du Canada sur les arts, la culture ou l’éducation",
    ),
    test: holds(&CULTURE_AGREEMENT),
};

/// Work under an agreement on culture owes no fee, and then no offer is filed.
pub(super) const FILED_OR_AGREEMENT: Need = Need {
    id: "permit.filed-or-agreement",
    law: IRPR.at("200(3)(f.1), 209.11, 299(2), 303.1"),
    says: text(
        "The employer filed the offer and paid its fee, unless an agreement on culture covers the work",
        "L’employeur a présenté l’offre et payé ses frais, sauf si un accord sur la culture vise le travail",
    ),
    test: any(&[&OFFER_FILED, &UNDER_AGREEMENT]),
};

/// What an officer judges of any of them.
pub(super) const LEFT: &[Left] = &[ABLE, GENUINE, WILL_LEAVE, ADMISSIBLE];
