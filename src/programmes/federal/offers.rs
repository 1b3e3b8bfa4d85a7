//! What the federal classes ask of a job offer, condition by condition.
//!
//! Section 82 (arranged employment) and paragraph 87.2(3)(d) (skilled trades)
//! share the offer itself. They differ in the occupation, the number of
//! employers, and the situations it may come in.

use crate::facts::{
    FROM_OUTSIDE, OFFER_A_YEAR, OFFER_ALLOWED, OFFER_FULL_TIME, OFFER_NOT_SEASONAL,
    OFFER_ONE_EMPLOYER, OFFER_SKILLED, OFFER_TRADE, OFFER_TWO_EMPLOYERS, ON_EXEMPT_PERMIT,
    ON_LMIA_PERMIT, ON_OTHER_RIGHT, TRADE_ON_EXEMPT_PERMIT, TRADE_ON_LMIA_PERMIT,
};
use crate::kernel::text;
use crate::law::{Need, holds};
use crate::values::sources::{FSW_PAGE, IRPR};

macro_rules! conditions {
    ($($(#[doc = $doc:literal])* $name:ident, $id:literal, $law:expr, $fact:ident, $en:literal, $fr:literal;)*) => {
        $(
            $(#[doc = $doc])*
            pub(super) static $name: Need = Need {
                id: $id,
                law: $law,
                says: text($en, $fr),
                test: holds(&$fact),
            };
        )*
    };
}

conditions! {
    /// TEER 0 to 3.
    SKILLED, "offer.skilled", IRPR.at("82(1)"), OFFER_SKILLED,
        "A job offer in an occupation of TEER 0, 1, 2 or 3",
        "Une offre d’emploi dans une profession FÉER 0, 1, 2 ou 3";
    /// A trade of the class.
    TRADE, "offer.trade", IRPR.at("87.2(1), (3)(d)"), OFFER_TRADE,
        "A job offer in one of the skilled trades of the class",
        "Une offre d’emploi dans un des métiers spécialisés de la catégorie";
    /// Continuous and full-time.
    FULL_TIME, "offer.full-time", IRPR.at("82(1), 73(1)"), OFFER_FULL_TIME,
        "The job is full-time: 30 hours a week or more",
        "L’emploi est à temps plein : 30 heures ou plus par semaine";
    /// A year from permanent residence.
    A_YEAR, "offer.a-year", IRPR.at("82(1)"), OFFER_A_YEAR,
        "The job lasts a year or more from the day you become a permanent resident",
        "L’emploi dure un an ou plus à partir du jour où vous devenez résident permanent";
    /// Not seasonal.
    NOT_SEASONAL, "offer.not-seasonal", FSW_PAGE.at("Job offer"), OFFER_NOT_SEASONAL,
        "The job is not seasonal",
        "L’emploi n’est pas saisonnier";
    /// One employer.
    ONE_EMPLOYER, "offer.one-employer", IRPR.at("82(1)"), OFFER_ONE_EMPLOYER,
        "One employer makes the offer",
        "Un seul employeur fait l’offre";
    /// Up to two employers.
    TWO_EMPLOYERS, "offer.two-employers", IRPR.at("87.2(3)(d)"), OFFER_TWO_EMPLOYERS,
        "One or two employers make the offer",
        "Un ou deux employeurs font l’offre";
    /// Neither an embassy nor an ineligible employer.
    ALLOWED, "offer.allowed", IRPR.at("82(1), 200(3)(h)"), OFFER_ALLOWED,
        "The employer is not an embassy or consulate, and is not on the list of ineligible employers",
        "L’employeur n’est ni une ambassade ni un consulat et n’est pas sur la liste des employeurs inadmissibles";
    /// R82(2)(a).
    WITH_LMIA_PERMIT, "offer.on-lmia-permit", IRPR.at("82(2)(a)"), ON_LMIA_PERMIT,
        "You work in Canada for this employer, on a work permit based on a labour market impact assessment (LMIA), in TEER 0 to 3",
        "Vous travaillez au Canada pour cet employeur, avec un permis fondé sur une étude d’impact sur le marché du travail (EIMT), FÉER 0 à 3";
    /// R82(2)(b).
    WITH_EXEMPT_PERMIT, "offer.on-exempt-permit", IRPR.at("82(2)(b)"), ON_EXEMPT_PERMIT,
        "Your work permit names this employer and is exempt from an LMIA, by an agreement or for Canadian interests. You have worked there for a year without a break",
        "Votre permis nomme cet employeur et est dispensé d’EIMT, par un accord ou pour les intérêts canadiens. Vous y travaillez depuis un an sans interruption";
    /// R82(2)(c).
    WITHOUT_RIGHT_TO_WORK, "offer.from-outside", IRPR.at("82(2)(c)"), FROM_OUTSIDE,
        "You have no right to work in Canada yet, and the offer has a positive LMIA",
        "Vous n’avez pas encore le droit de travailler au Canada, et l’offre a une EIMT favorable";
    /// R82(2)(d).
    WITH_OTHER_RIGHT, "offer.on-other-right", IRPR.at("82(2)(d)"), ON_OTHER_RIGHT,
        "You may work in Canada on another permit, and the offer has a positive LMIA",
        "Vous pouvez travailler au Canada avec un autre permis, et l’offre a une EIMT favorable";
    /// R87.2(3)(d)(ii).
    TRADE_WITH_LMIA_PERMIT, "offer.trade-on-lmia-permit", IRPR.at("87.2(3)(d)(ii)"), TRADE_ON_LMIA_PERMIT,
        "You work in Canada for this employer in a skilled trade, on a permit based on an LMIA, and the offer is in the same group of trades",
        "Vous travaillez au Canada pour cet employeur dans un métier spécialisé, avec un permis fondé sur une EIMT, et l’offre est dans le même groupe de métiers";
    /// R87.2(3)(d)(iii).
    TRADE_WITH_EXEMPT_PERMIT, "offer.trade-on-exempt-permit", IRPR.at("87.2(3)(d)(iii)"), TRADE_ON_EXEMPT_PERMIT,
        "Your exempt permit in a skilled trade names this employer. You have worked there for a year. The offer is in the same group of trades",
        "Votre permis dispensé d’EIMT, dans un métier spécialisé, nomme cet employeur. Vous y travaillez depuis un an. L’offre est dans le même groupe de métiers";
}
