//! How each status is kept and lost.

use super::{Right, limited, no, yes};
use crate::kernel::text;
use crate::values::sources::{CITIZENSHIP_ACT, IRPA, IRPR};

/// Staying, leaving, losing status.
pub(super) static STATUS: &[Right] = &[
    Right {
        id: "leave-and-return",
        name: text(
            "Leave Canada and come back",
            "Quitter le Canada et y revenir",
        ),
        law: &[IRPA.at("27, 31"), IRPR.at("190")],
        tied: limited(text(
            "The permit is no right to enter. You need a visa, or an electronic authorization (eTA) when you fly.",
            "Le permis n’est pas un droit d’entrer. Il vous faut un visa, ou une autorisation électronique (AVE) en avion.",
        )),
        province: limited(text(
            "The permit is no right to enter. You need a visa, or an electronic authorization (eTA) when you fly.",
            "Le permis n’est pas un droit d’entrer. Il vous faut un visa, ou une autorisation électronique (AVE) en avion.",
        )),
        open: limited(text(
            "The permit is no right to enter. You need a visa, or an electronic authorization (eTA) when you fly.",
            "Le permis n’est pas un droit d’entrer. Il vous faut un visa, ou une autorisation électronique (AVE) en avion.",
        )),
        resident: yes(text(
            "You have the right to enter. Carriers ask for the card or a travel document.",
            "Vous avez le droit d’entrer. Les transporteurs demandent la carte ou un titre de voyage.",
        )),
    },
    Right {
        id: "duty-to-stay",
        name: text("Days you must spend in Canada", "Jours à passer au Canada"),
        law: &[IRPA.at("28(2)(a)")],
        tied: no(text(
            "None. You must leave at the end of your stay.",
            "Aucun. Vous devez partir à la fin de votre séjour.",
        )),
        province: no(text(
            "None. You must leave at the end of your stay.",
            "Aucun. Vous devez partir à la fin de votre séjour.",
        )),
        open: no(text(
            "None. You must leave at the end of your stay.",
            "Aucun. Vous devez partir à la fin de votre séjour.",
        )),
        resident: limited(text(
            "730 days in every 5 years. In the first 5 years it must still be possible to reach them.",
            "730 jours par période de 5 ans. Les 5 premières années, il doit être encore possible d’y arriver.",
        )),
    },
    Right {
        id: "days-abroad",
        name: text(
            "Days abroad that count as days here",
            "Jours à l’étranger qui comptent comme des jours ici",
        ),
        law: &[IRPA.at("28(2)(a)")],
        tied: no(text("None.", "Aucun.")),
        province: no(text("None.", "Aucun.")),
        open: no(text("None.", "Aucun.")),
        resident: limited(text(
            "Days abroad with a partner who is a citizen, or working full-time for a Canadian business or public service. Also days with a partner who is a permanent resident and works abroad for one.",
            "Les jours à l’étranger avec un conjoint citoyen, ou au travail à temps plein pour une entreprise ou une administration publique du Canada. Aussi ceux avec un conjoint résident permanent qui travaille à l’étranger pour l’une d’elles.",
        )),
    },
    Right {
        id: "citizenship-days",
        name: text("Days toward citizenship", "Jours pour la citoyenneté"),
        law: &[CITIZENSHIP_ACT.at("5(1), 5(1.001)")],
        tied: limited(text(
            "Half a day each, 365 days at most, within 5 years.",
            "Une demi-journée chacun, au plus 365 jours, sur 5 ans.",
        )),
        province: limited(text(
            "Half a day each, 365 days at most, within 5 years.",
            "Une demi-journée chacun, au plus 365 jours, sur 5 ans.",
        )),
        open: limited(text(
            "Half a day each, 365 days at most, within 5 years.",
            "Une demi-journée chacun, au plus 365 jours, sur 5 ans.",
        )),
        resident: yes(text(
            "One day each. 1,095 are needed in the 5 years before you apply.",
            "Un jour chacun. Il en faut 1\u{a0}095 dans les 5 ans avant la demande.",
        )),
    },
    Right {
        id: "lose-status",
        name: text("How status is lost", "Comment le statut se perd"),
        law: &[IRPA.at("46, 47, 87.302"), IRPR.at("183(4), 209")],
        tied: limited(text(
            "It ends on its day, when a condition is broken, or when the permit is cancelled.",
            "Il prend fin à sa date, quand une condition n’est pas respectée, ou quand le permis est annulé.",
        )),
        province: limited(text(
            "It ends on its day, when a condition is broken, or when the permit is cancelled.",
            "Il prend fin à sa date, quand une condition n’est pas respectée, ou quand le permis est annulé.",
        )),
        open: limited(text(
            "It ends on its day, when a condition is broken, or when the permit is cancelled.",
            "Il prend fin à sa date, quand une condition n’est pas respectée, ou quand le permis est annulé.",
        )),
        resident: limited(text(
            "Only by a final decision on the days, a removal order in force, giving it up, or becoming a citizen. Protected persons can lose it with protection.",
            "Seulement par une décision finale sur les jours, une mesure de renvoi en vigueur, un abandon ou la citoyenneté. Une personne protégée peut le perdre avec la protection.",
        )),
    },
    Right {
        id: "overstay",
        name: text("Stay past the day", "Rester après la date"),
        law: &[IRPA.at("29(2), 41, 44"), IRPR.at("228(1)(c)")],
        tied: limited(text(
            "A removal order is possible. Restoration may be asked for within 90 days.",
            "Une mesure de renvoi est possible. Le rétablissement peut être demandé dans les 90 jours.",
        )),
        province: limited(text(
            "A removal order is possible. Restoration may be asked for within 90 days.",
            "Une mesure de renvoi est possible. Le rétablissement peut être demandé dans les 90 jours.",
        )),
        open: limited(text(
            "A removal order is possible. Restoration may be asked for within 90 days.",
            "Une mesure de renvoi est possible. Le rétablissement peut être demandé dans les 90 jours.",
        )),
        resident: yes(text(
            "There is no such day. A card that ran out ends nothing.",
            "Il n’y a pas de telle date. Une carte expirée ne met fin à rien.",
        )),
    },
    Right {
        id: "crime",
        name: text("A crime", "Un crime"),
        law: &[IRPA.at("36(1)-(2)")],
        tied: limited(text(
            "Removal is possible for less serious crimes too.",
            "Le renvoi est possible aussi pour des crimes moins graves.",
        )),
        province: limited(text(
            "Removal is possible for less serious crimes too.",
            "Le renvoi est possible aussi pour des crimes moins graves.",
        )),
        open: limited(text(
            "Removal is possible for less serious crimes too.",
            "Le renvoi est possible aussi pour des crimes moins graves.",
        )),
        resident: limited(text(
            "Removal is possible for serious crimes, security reasons or false statements.",
            "Le renvoi est possible pour des crimes graves, la sécurité ou de fausses déclarations.",
        )),
    },
    Right {
        id: "appeal",
        name: text("Appeal", "Faire appel"),
        law: &[IRPA.at("63")],
        tied: no(text(
            "No appeal. You may ask the Federal Court for leave.",
            "Pas d’appel. Vous pouvez demander l’autorisation à la Cour fédérale.",
        )),
        province: no(text(
            "No appeal. You may ask the Federal Court for leave.",
            "Pas d’appel. Vous pouvez demander l’autorisation à la Cour fédérale.",
        )),
        open: no(text(
            "No appeal. You may ask the Federal Court for leave.",
            "Pas d’appel. Vous pouvez demander l’autorisation à la Cour fédérale.",
        )),
        resident: yes(text(
            "To the Immigration Appeal Division: 30 days against removal, 60 days against a decision abroad on the days.",
            "À la Section d’appel de l’immigration\u{a0}: 30 jours contre un renvoi, 60 jours contre une décision prise à l’étranger sur les jours.",
        )),
    },
    Right {
        id: "misrepresentation",
        name: text("False or hidden facts", "Faits faux ou cachés"),
        law: &[IRPA.at("40")],
        tied: limited(text(
            "Barred from Canada for 5 years, also for what an agent wrote.",
            "Interdiction de territoire pendant 5 ans, même pour ce qu’un intermédiaire a écrit.",
        )),
        province: limited(text(
            "Barred from Canada for 5 years, also for what an agent wrote.",
            "Interdiction de territoire pendant 5 ans, même pour ce qu’un intermédiaire a écrit.",
        )),
        open: limited(text(
            "Barred from Canada for 5 years, also for what an agent wrote.",
            "Interdiction de territoire pendant 5 ans, même pour ce qu’un intermédiaire a écrit.",
        )),
        resident: limited(text(
            "The same 5 years, and loss of status.",
            "Les mêmes 5 ans, et la perte du statut.",
        )),
    },
];
