//! Days in Canada: the sentences of `days`, and how days are counted.

use super::{Say, cited, say};
use crate::kernel::text;
use crate::values::sources::{CITIZENSHIP_ACT, IRPA, LIFE_IN_CANADA};

/// What citizenship asks.
pub static CONDITIONS: &[Say] = &[
    say(
        "permanent-resident",
        text(
            "You are a permanent resident, with no condition left open",
            "Vous êtes résident permanent, sans condition à remplir",
        ),
    ),
    say(
        "days",
        text(
            "1,095 days in Canada in the 5 years before you apply",
            "1\u{a0}095 jours au Canada dans les 5 ans avant la demande",
        ),
    ),
    say(
        "tax-years",
        text(
            "Tax returns for 3 years of those 5, where the law asks for them",
            "Déclarations de revenus pour 3 de ces années, si la loi les demande",
        ),
    ),
    say(
        "tests",
        text(
            "From 18 to 54, language and knowledge of Canada",
            "De 18 à 54 ans, la langue et la connaissance du Canada",
        ),
    ),
];

/// How days are counted.
pub static NOTES: &[Say] = &[
    cited(
        "edges",
        LIFE_IN_CANADA.at("Days of arrival and departure"),
        text(
            "We count the day you arrive and the day you leave as days in Canada. Check this with the official calculator.",
            "Nous comptons le jour d’arrivée et le jour de départ comme des jours au Canada. Vérifiez avec la calculatrice officielle.",
        ),
    ),
    cited(
        "half",
        CITIZENSHIP_ACT.at("5(1.001)"),
        text(
            "A day as a worker, student, visitor or protected person before permanent residence gives half a day, 365 at most.",
            "Un jour comme travailleur, étudiant, visiteur ou personne protégée avant la résidence permanente donne une demi-journée, au plus 365 jours.",
        ),
    ),
    cited(
        "nothing",
        CITIZENSHIP_ACT.at("5(1.001), 21"),
        text(
            "Days without status, days abroad, and days in prison, on parole or on probation give nothing.",
            "Les jours sans statut, à l’étranger, en prison, en libération conditionnelle ou en probation ne donnent rien.",
        ),
    ),
    cited(
        "not-asked",
        CITIZENSHIP_ACT.at("20 to 22"),
        text(
            "Crimes, removal orders and false statements can bar a grant. We do not ask about them.",
            "Des crimes, une mesure de renvoi ou de fausses déclarations peuvent empêcher l’attribution. Nous ne posons pas ces questions.",
        ),
    ),
    cited(
        "served",
        CITIZENSHIP_ACT.at("5(1.01)-(1.03)"),
        text(
            "Days abroad count for a permanent resident in the Canadian Forces or public service, and for family who lives with them. Local hires are left out.",
            "Les jours à l’étranger comptent pour un résident permanent dans les Forces ou l’administration publique, et pour la famille qui vit avec lui. Le recrutement sur place est exclu.",
        ),
    ),
    cited(
        "five-years",
        IRPA.at("28(2)(b)"),
        text(
            "In the first 5 years as a permanent resident, it must still be possible to reach 730 days. Later, the 5 years before count.",
            "Les 5 premières années de résidence permanente, il doit être encore possible d’atteindre 730 jours. Ensuite, les 5 années précédentes comptent.",
        ),
    ),
    cited(
        "abroad",
        IRPA.at("28(2)(a)"),
        text(
            "With a partner or parent who is a citizen, or full-time for a Canadian business or public service, days abroad count as days in Canada. So do those with a permanent resident who does this work.",
            "Avec un conjoint ou un parent citoyen, ou à temps plein pour une entreprise ou une administration publique du Canada, les jours à l’étranger comptent. Ceux passés avec un résident permanent qui fait ce travail aussi.",
        ),
    ),
    cited(
        "clock",
        IRPA.at("28"),
        text(
            "The clock starts on the day you become a permanent resident, not with the card.",
            "Le compte commence le jour où vous devenez résident permanent, pas avec la carte.",
        ),
    ),
];
