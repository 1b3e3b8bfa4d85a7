//! Remarks on a standing, and what follows when its conditions are not kept.

use super::super::standings::{
    CAME_BACK, CAN_RESTORE, MAINTAINED_STAY, MAINTAINED_WORK, OUT_OF_STATUS, RESTORATION_ASKED,
    STAY_ONLY, STUDY_PERMIT, VISITOR, WORK_PERMIT,
};
use super::{Line, UTC_KNOWN_SINCE, Who, line};
use crate::kernel::{Grade, on, text};
use crate::values::sources::{IRPA, IRPR, PERMIT_CONDITIONS};

const HOLDERS: u32 = WORK_PERMIT | STUDY_PERMIT | VISITOR | STAY_ONLY;
const WAITING: u32 = MAINTAINED_WORK | MAINTAINED_STAY;
const WITHOUT: u32 = RESTORATION_ASKED | CAN_RESTORE | OUT_OF_STATUS;

/// What is worth knowing in a standing.
pub static REMARKS: &[Line] = &[
    Line {
        since: Some(UTC_KNOWN_SINCE),
        ..line(
            "days-end-in-utc",
            IRPR.at("9.3(1)"),
            HOLDERS | CAN_RESTORE,
            text(
                "IRCC counts the last day in UTC. It ends at 7 p.m. Eastern standard time, or 8 p.m. in daylight time. In the Pacific zone it ends at 4 p.m., or 5 p.m. in daylight time. Apply at least one day earlier.",
                "IRCC compte le dernier jour en heure UTC. Il finit à 19\u{a0}h, heure normale de l’Est, ou à 20\u{a0}h à l’heure avancée. Dans la zone du Pacifique, il finit à 16\u{a0}h, ou à 17\u{a0}h à l’heure avancée. Présentez la demande au moins un jour plus tôt.",
            ),
        )
    },
    Line {
        who: Who::WorkAsked,
        ..line(
            "asked-in-time",
            IRPR.at("186(u)"),
            WORK_PERMIT,
            text(
                "You asked for a new permit in time. If you stay in Canada, you may keep working after the last day, under the same conditions, until the decision.",
                "Vous avez demandé un nouveau permis à temps. Si vous restez au Canada, vous pourrez travailler après le dernier jour, aux mêmes conditions, jusqu’à la décision.",
            ),
        )
    },
    Line {
        who: Who::StayAsked,
        ..line(
            "stop-at-the-end",
            IRPR.at("186(u), 201"),
            WORK_PERMIT,
            text(
                "What you asked for lets you stay while you wait, but not work. Stop working when your work permit ends.",
                "Ce que vous avez demandé vous permet de rester pendant l’attente, mais pas de travailler. Arrêtez de travailler à la fin du permis de travail.",
            ),
        )
    },
    Line {
        who: Who::Tied,
        ..line(
            "lost-job",
            IRPR.at("183(4), 209"),
            WORK_PERMIT | MAINTAINED_WORK,
            text(
                "Losing your job ends neither your permit nor your status. But you may not work for someone else without a new permit or approval.",
                "Perdre votre emploi ne met fin ni au permis ni au statut. Mais vous ne pouvez pas travailler pour quelqu’un d’autre sans nouveau permis ou autorisation.",
            ),
        )
    },
    Line {
        who: Who::TwoDates,
        ..line(
            "two-dates",
            IRPR.at("183(4), 185(a)"),
            WORK_PERMIT,
            text(
                "You have two dates. Work ends with the work permit; the stay ends on the later one.",
                "Vous avez deux dates. Le travail finit avec le permis de travail; le séjour finit à la plus tardive.",
            ),
        )
    },
    Line {
        who: Who::Resident,
        ..line(
            "residence-extends-nothing",
            IRPR.at("181(1), 201"),
            HOLDERS,
            text(
                "A request for permanent residence extends neither your stay nor your right to work.",
                "Une demande de résidence permanente ne prolonge ni le séjour ni le droit de travailler.",
            ),
        )
    },
    Line {
        who: Who::Iec,
        ..line(
            "iec-maintains-nothing",
            PERMIT_CONDITIONS.at("C21"),
            HOLDERS | CAN_RESTORE,
            text(
                "A request under International Experience Canada never gives maintained status.",
                "Une demande au titre d’Expérience internationale Canada ne donne jamais de statut conservé.",
            ),
        )
    },
    line(
        "second-request",
        PERMIT_CONDITIONS.at("186(u)"),
        WAITING,
        text(
            "Another request made now gives no new right to work. If the first one is refused, status and work end on that day, even if the second still waits.",
            "Une autre demande faite maintenant ne donne pas de nouveau droit de travailler. Si la première est refusée, le statut et le travail prennent fin ce jour-là, même si la seconde est à l’étude.",
        ),
    ),
    Line {
        since: Some(on(2024, 12, 24)),
        ..line(
            "no-border-processing",
            IRPR.at("198"),
            WORK_PERMIT | STUDY_PERMIT | VISITOR | STAY_ONLY | WAITING | CAN_RESTORE,
            text(
                "With few exceptions, going to the border only to have a permit issued has not been possible since December 23, 2024.",
                "Sauf exceptions, aller à la frontière seulement pour obtenir un permis n’est plus possible depuis le 23 décembre 2024.",
            ),
        )
    },
    Line {
        who: Who::WorkedAfter,
        ..line(
            "worked-after-the-end",
            IRPR.at("182(1)").graded(Grade::B),
            CAN_RESTORE | RESTORATION_ASKED,
            text(
                "You told us of work or study without authorization after your status ended. Restoration needs all other conditions kept. Get advice before you apply.",
                "Vous avez indiqué un travail ou des études sans autorisation après la fin du statut. Le rétablissement exige que les autres conditions aient été respectées. Obtenez des conseils avant la demande.",
            ),
        )
    },
    line(
        "time-without-status",
        IRPR.at("87.1(3)(c)"),
        WITHOUT,
        text(
            "Work and time without status do not count for the Canadian Experience Class.",
            "Le travail et le temps sans statut ne comptent pas pour la Catégorie de l’expérience canadienne.",
        ),
    ),
];

/// What follows when conditions are not kept, and where it stands.
pub static CONSEQUENCES: &[Line] = &[
    line(
        "unauthorized-work",
        IRPA.at("30(1), 41"),
        HOLDERS | WAITING | CAME_BACK | WITHOUT,
        text(
            "Work or study without authorization: no work permit for 6 months after it stops, with exceptions. A hearing can order a person to leave, with a ban of 1 year. The hours do not count for the Canadian Experience Class. It must be declared when asked.",
            "Travail ou études sans autorisation\u{a0}: pas de permis de travail pendant 6 mois après l’arrêt, sauf exceptions. Une audience peut mener à une mesure d’exclusion, avec une interdiction de 1 an. Les heures ne comptent pas pour la Catégorie de l’expérience canadienne. Il faut le déclarer si on le demande.",
        ),
    ),
    Line {
        who: Who::NotByPermit,
        ..line(
            "stay-past-the-end",
            IRPA.at("29(2), 41"),
            HOLDERS | CAN_RESTORE | OUT_OF_STATUS,
            text(
                "Staying past the end of the authorized stay: an exclusion order is possible, with a ban of 1 year. Status can be restored for 90 days.",
                "Rester après la fin du séjour autorisé\u{a0}: une mesure d’exclusion est possible, avec une interdiction de 1 an. Le statut peut être rétabli pendant 90 jours.",
            ),
        )
    },
    line(
        "study-conditions",
        IRPR.at("182(2), 220.1(1)"),
        STUDY_PERMIT,
        text(
            "Not being enrolled or not studying as the permit asks: an exclusion order is possible, and status cannot be restored.",
            "Ne pas être inscrit ou ne pas étudier comme le permis l’exige\u{a0}: une mesure d’exclusion est possible, et le statut ne peut pas être rétabli.",
        ),
    ),
    line(
        "false-answers",
        IRPA.at("40"),
        HOLDERS | WAITING | CAME_BACK | WITHOUT,
        text(
            "False or missing facts in a request, even by someone who filled it out for you: 5 years without entry and without a request for permanent residence.",
            "Des faits faux ou omis dans une demande, même par une personne qui l’a remplie pour vous\u{a0}: 5 ans d’interdiction de territoire, sans demande de résidence permanente.",
        ),
    ),
    line(
        "departure-order",
        IRPR.at("224"),
        CAN_RESTORE | OUT_OF_STATUS,
        text(
            "A departure order not followed within 30 days after it becomes enforceable turns into a deportation order. Returning then needs written authorization.",
            "Une mesure d’interdiction de séjour non suivie dans les 30 jours après être devenue exécutoire devient une mesure d’expulsion. Revenir exige alors une autorisation écrite.",
        ),
    ),
    line(
        "offence",
        IRPA.at("124(1)(a), 125"),
        STAY_ONLY | MAINTAINED_STAY | WITHOUT,
        text(
            "Breaking a condition of the Act can be an offence: up to $50,000 or 2 years on indictment, up to $10,000 or 6 months on summary conviction.",
            "Ne pas respecter une condition de la Loi peut être une infraction\u{a0}: jusqu’à 50\u{a0}000\u{a0}$ ou 2 ans par mise en accusation, jusqu’à 10\u{a0}000\u{a0}$ ou 6 mois par procédure sommaire.",
        ),
    ),
    line(
        "employer-offence",
        IRPA.at("124(1)(c), 124(2)"),
        STAY_ONLY | MAINTAINED_STAY | WITHOUT,
        text(
            "An employer who hires someone without the right to work can commit the same offence, unless the employer took care to check.",
            "Un employeur qui embauche une personne sans droit de travailler peut commettre la même infraction, sauf s’il a pris soin de vérifier.",
        ),
    ),
];
