//! What each status gives: health care, benefits, services, a vote.

use super::{Right, limited, no, yes};
use crate::kernel::{Grade, text};
use crate::values::sources::{CHARTER, HEALTH_PLANS, INCOME_TAX_ACT, IRPR, LIFE_IN_CANADA};

/// Health, benefits, services.
pub(super) static LIFE: &[Right] = &[
    Right {
        id: "health",
        name: text("Health care", "Soins de santé"),
        law: &[
            HEALTH_PLANS.at("Work permit holders"),
            IRPR.at("209.3(1)(a)(xiii)"),
        ],
        tied: limited(text(
            "Each province has its rule on the length of the permit. With an assessment, the employer pays emergency insurance until you are covered.",
            "Chaque province a sa règle sur la durée du permis. Avec une étude (EIMT), l’employeur paie une assurance d’urgence jusqu’à votre couverture.",
        )),
        province: limited(text(
            "Each province has its rule on the length of the permit.",
            "Chaque province a sa règle sur la durée du permis.",
        )),
        open: limited(text(
            "Each province has its rule on the length of the permit. Some ask for a full-time job.",
            "Chaque province a sa règle sur la durée du permis. Certaines exigent un emploi à temps plein.",
        )),
        resident: yes(text(
            "A card of the province, mostly not tied to a day of status.",
            "Une carte de la province, le plus souvent sans lien avec une date de statut.",
        )),
    },
    Right {
        id: "child-benefit",
        name: text("Canada child benefit", "Allocation canadienne pour enfants"),
        law: &[INCOME_TAX_ACT.at("122.6")],
        tied: limited(text(
            "After 18 months in Canada, with a permit in month 19. Not with one that says it gives no temporary resident status.",
            "Après 18 mois au Canada, avec un permis au 19e mois. Pas avec un permis qui dit ne pas donner le statut de résident temporaire.",
        )),
        province: limited(text(
            "After 18 months in Canada, with a permit in month 19. Not with one that says it gives no temporary resident status.",
            "Après 18 mois au Canada, avec un permis au 19e mois. Pas avec un permis qui dit ne pas donner le statut de résident temporaire.",
        )),
        open: limited(text(
            "After 18 months in Canada, with a permit in month 19. Not with one that says it gives no temporary resident status.",
            "Après 18 mois au Canada, avec un permis au 19e mois. Pas avec un permis qui dit ne pas donner le statut de résident temporaire.",
        )),
        resident: yes(text(
            "Yes, from residence in Canada, with conditions.",
            "Oui, dès que vous résidez au Canada, avec des conditions.",
        )),
    },
    Right {
        id: "tax-credits",
        name: text("Tax credits", "Crédits d’impôt"),
        law: &[LIFE_IN_CANADA.at("Tax credits")],
        tied: limited(text(
            "As a resident for tax, with conditions.",
            "Comme résident aux fins de l’impôt, avec des conditions.",
        )),
        province: limited(text(
            "As a resident for tax, with conditions.",
            "Comme résident aux fins de l’impôt, avec des conditions.",
        )),
        open: limited(text(
            "As a resident for tax, with conditions.",
            "Comme résident aux fins de l’impôt, avec des conditions.",
        )),
        resident: yes(text("Yes, with conditions.", "Oui, avec des conditions.")),
    },
    Right {
        id: "employment-insurance",
        name: text(
            "Employment insurance and pension plan",
            "Assurance-emploi et régime de pensions",
        ),
        law: &[LIFE_IN_CANADA.at("Employment insurance and pension plan")],
        tied: limited(text(
            "Hours count and you pay in. Regular benefits ask that you may work and are free to take a job.",
            "Vos heures comptent et vous cotisez. Les prestations régulières exigent le droit de travailler et d’être disponible.",
        )),
        province: limited(text(
            "Hours count and you pay in. Benefits ask that you may work.",
            "Vos heures comptent et vous cotisez. Les prestations exigent le droit de travailler.",
        )),
        open: limited(text(
            "Hours count and you pay in. Benefits ask that you may work.",
            "Vos heures comptent et vous cotisez. Les prestations exigent le droit de travailler.",
        )),
        resident: yes(text(
            "Yes, with the usual conditions.",
            "Oui, aux conditions habituelles.",
        )),
    },
    Right {
        id: "assistance",
        name: text(
            "Social assistance, social housing, student aid",
            "Aide sociale, logement social, aide aux études",
        ),
        law: &[LIFE_IN_CANADA.at("Social assistance and student aid")],
        tied: no(text(
            "Mostly no. Rules of the province decide.",
            "Le plus souvent non. Les règles de la province décident.",
        )),
        province: no(text(
            "Mostly no. Rules of the province decide.",
            "Le plus souvent non. Les règles de la province décident.",
        )),
        open: no(text(
            "Mostly no. Rules of the province decide.",
            "Le plus souvent non. Les règles de la province décident.",
        )),
        resident: limited(text(
            "Yes, with rules on how long you have lived there.",
            "Oui, selon la durée de résidence.",
        )),
    },
    Right {
        id: "old-age",
        name: text("Old Age Security", "Sécurité de la vieillesse"),
        law: &[LIFE_IN_CANADA.at("Old Age Security")],
        tied: limited(text(
            "Years of legal residence count. It asks for 10 of them, and legal status on the day of approval.",
            "Les années de résidence légale comptent. Il en faut 10, et un statut légal le jour de l’approbation.",
        )),
        province: limited(text(
            "Years of legal residence count. It asks for 10 of them, and legal status on the day of approval.",
            "Les années de résidence légale comptent. Il en faut 10, et un statut légal le jour de l’approbation.",
        )),
        open: limited(text(
            "Years of legal residence count. It asks for 10 of them, and legal status on the day of approval.",
            "Les années de résidence légale comptent. Il en faut 10, et un statut légal le jour de l’approbation.",
        )),
        resident: limited(text(
            "The same 10 years; years as a worker count too.",
            "Les mêmes 10 années; les années comme travailleur comptent aussi.",
        )),
    },
    Right {
        id: "settlement",
        name: text(
            "Settlement services paid by the federal government",
            "Services d’établissement payés par le gouvernement fédéral",
        ),
        law: &[LIFE_IN_CANADA.at("Settlement services").graded(Grade::B)],
        tied: no(text(
            "No. Some provinces pay for their own.",
            "Non. Certaines provinces paient les leurs.",
        )),
        province: no(text(
            "No. Some provinces pay for their own.",
            "Non. Certaines provinces paient les leurs.",
        )),
        open: no(text(
            "No. Some provinces pay for their own.",
            "Non. Certaines provinces paient les leurs.",
        )),
        resident: yes(text(
            "Yes, until you are a citizen.",
            "Oui, jusqu’à la citoyenneté.",
        )),
    },
    Right {
        id: "vote",
        name: text(
            "Vote, run for office, hold a Canadian passport",
            "Voter, se faire élire, avoir un passeport canadien",
        ),
        law: &[CHARTER.at("3")],
        tied: no(text(
            "No. Only citizens may.",
            "Non. C’est réservé aux citoyens.",
        )),
        province: no(text(
            "No. Only citizens may.",
            "Non. C’est réservé aux citoyens.",
        )),
        open: no(text(
            "No. Only citizens may.",
            "Non. C’est réservé aux citoyens.",
        )),
        resident: no(text(
            "No. Only citizens may.",
            "Non. C’est réservé aux citoyens.",
        )),
    },
    Right {
        id: "jury",
        name: text(
            "Sit on a jury, and some federal jobs",
            "Faire partie d’un jury, et certains emplois fédéraux",
        ),
        law: &[LIFE_IN_CANADA.at("Jury and federal jobs")],
        tied: no(text("No.", "Non.")),
        province: no(text("No.", "Non.")),
        open: no(text("No.", "Non.")),
        resident: limited(text(
            "Limited. Some are only for citizens.",
            "Limité. Certains sont réservés aux citoyens.",
        )),
    },
];
