//! Steps, each with the day it hangs on.

use super::super::standings::{
    ABROAD, CAME_BACK, CAN_RESTORE, MAINTAINED_STAY, MAINTAINED_WORK, OUT_OF_STATUS,
    REFUGEE_CLAIMANT, RESTORATION_ASKED, STAY_ONLY, STUDY_PERMIT, VISITOR, WORK_PERMIT,
};
use super::{From, Line, Shift, Unless, Who, line};
use crate::kernel::{Grade, on, text};
use crate::values::sources::{
    ASSESSED_WORK, BRIDGING_PAGE, CHANGE_OF_EMPLOYER, IRPA, IRPR, PRACTICE, RENEWAL_PLANNING,
};

const HOLDERS: u32 = WORK_PERMIT | STUDY_PERMIT | VISITOR | STAY_ONLY;
const WORKERS: u32 = WORK_PERMIT | MAINTAINED_WORK;

/// Steps, advice and waits, in the order in which those without a day are said.
pub static STEPS: &[Line] = &[
    Line {
        who: Who::NotByPermit,
        from: From::WorkEnd,
        unless: Unless::WorkAsked,
        utc: true,
        keeps: true,
        ..line(
            "extend-work-permit",
            IRPR.at("186(u), 201(1)(a)"),
            WORK_PERMIT | STAY_ONLY | CAN_RESTORE,
            text(
                "Ask to extend your work permit, or for a new one. IRCC must receive it by the permit’s last day. If you stay in Canada, you may then keep working under the same conditions until the decision.",
                "Demandez une prolongation ou un nouveau permis de travail. IRCC doit la recevoir au plus tard le dernier jour du permis. Si vous restez au Canada, vous pouvez ensuite travailler aux mêmes conditions jusqu’à la décision.",
            ),
        )
    },
    Line {
        who: Who::NotByPermit,
        from: From::StayEnd,
        unless: Unless::Asked,
        utc: true,
        keeps: true,
        ..line(
            "extend-stay",
            IRPR.at("181(1), 183(5)"),
            STUDY_PERMIT | VISITOR | STAY_ONLY,
            text(
                "Ask to extend your stay or your permit. IRCC must receive it by the last day of your stay. You may then stay until the decision.",
                "Demandez de prolonger votre séjour ou votre permis. IRCC doit recevoir la demande au plus tard le dernier jour du séjour. Vous pouvez ensuite rester jusqu’à la décision.",
            ),
        )
    },
    Line {
        who: Who::NotByPermit,
        from: From::StayEnd,
        unless: Unless::Asked,
        utc: true,
        ..line(
            "stay-without-work",
            IRPR.at("181(1), 183(5)"),
            WORK_PERMIT,
            text(
                "If nothing lets you ask for a new work permit yet, you can ask to stay as a visitor or to study. You may then stay until the decision, but stop working when the work permit ends.",
                "Si rien ne vous permet encore de demander un nouveau permis de travail, vous pouvez demander à rester comme visiteur ou à étudier. Vous pouvez ensuite rester jusqu’à la décision, mais arrêtez de travailler à la fin du permis de travail.",
            ),
        )
    },
    Line {
        who: Who::ByPermit,
        from: From::StayEnd,
        utc: true,
        keeps: true,
        ..line(
            "further-resident-permit",
            IRPR.at("183(5)"),
            HOLDERS,
            text(
                "Ask for another temporary resident permit before the last day, with a work permit if you need one. Asked for in time, it is issued without a break. Maintained status does not cover the wait.",
                "Demandez un autre permis de séjour temporaire avant le dernier jour, avec un permis de travail au besoin. Demandé à temps, il est délivré sans interruption. Le statut conservé ne couvre pas l’attente.",
            ),
        )
    },
    Line {
        who: Who::PendingLmia,
        from: From::WorkEnd,
        opens: Some(Shift::Days(-14)),
        unless: Unless::WorkAsked,
        utc: true,
        ..line(
            "concurrent-lmia",
            ASSESSED_WORK.at("LMIA"),
            WORK_PERMIT,
            text(
                "In the last 14 days of the permit you may apply while your employer’s LMIA is still pending. IRCC can hold the file 60 days for it. This is an exception, not a right, and it needs a complete LMIA request made early enough.",
                "Dans les 14 derniers jours du permis, vous pouvez présenter la demande pendant que l’EIMT de l’employeur est à l’étude. IRCC peut garder le dossier 60 jours. C’est une exception, pas un droit, et la demande d’EIMT doit être complète et faite assez tôt.",
            ),
        )
    },
    Line {
        who: Who::NotByPermit,
        from: From::StayEnd,
        opens: Some(Shift::Days(1)),
        last: Shift::Days(90),
        unless: Unless::Asked,
        utc: true,
        ..line(
            "restore-if-late",
            IRPR.at("182(1)"),
            HOLDERS,
            text(
                "If IRCC has received nothing by the end of your stay, your status ends. You can then ask to restore it up to day 90, without working meanwhile.",
                "Si IRCC n’a rien reçu à la fin du séjour, votre statut prend fin. Vous pouvez alors en demander le rétablissement jusqu’au 90e jour, sans travailler entre-temps.",
            ),
        )
    },
    Line {
        from: From::Lost,
        last: Shift::Days(90),
        utc: true,
        keeps: true,
        ..line(
            "restore",
            IRPR.at("182(1)"),
            CAN_RESTORE | OUT_OF_STATUS,
            text(
                "Ask to restore your status. IRCC must receive it by day 90. To work again, ask for a work permit with it: that needs a ground of its own, such as an LMIA or an offer. You may not work until the decision.",
                "Demandez le rétablissement de votre statut. IRCC doit recevoir la demande au plus tard le 90e jour. Pour travailler de nouveau, demandez aussi un permis de travail\u{a0}: il faut un motif, comme une EIMT ou une offre. Vous ne pouvez pas travailler avant la décision.",
            ),
        )
    },
    line(
        "after-day-90",
        IRPA.at("25(1)"),
        OUT_OF_STATUS,
        text(
            "Two requests may remain: a temporary resident permit, or humanitarian and compassionate considerations. An officer decides on both. Get advice first.",
            "Deux demandes peuvent rester possibles\u{a0}: un permis de séjour temporaire, ou des considérations d’ordre humanitaire. Un agent décide dans les deux cas. Obtenez d’abord des conseils.",
        ),
    ),
    Line {
        who: Who::TwoDates,
        from: From::LeaveBy,
        ..line(
            "leave-by",
            IRPR.at("185(a)"),
            WORK_PERMIT | STAY_ONLY,
            text(
                "Your stay ends on the day printed as “must leave Canada by”. The right to work ends earlier, with the work permit. A request to stay longer must reach IRCC by this day.",
                "Votre séjour finit au jour inscrit comme date limite pour quitter le Canada. Le droit de travailler finit avant, avec le permis de travail. Une demande de prolongation du séjour doit arriver à IRCC au plus tard ce jour-là.",
            ),
        )
    },
    Line {
        who: Who::Tied,
        ..line(
            "new-permit-first",
            IRPR.at("185(b)"),
            WORKERS,
            text(
                "Before you start with another employer, or in another job or place than the permit names, get a new work permit. An open permit needs no step.",
                "Avant de commencer chez un autre employeur, ou dans un autre emploi ou lieu que ceux du permis, obtenez un nouveau permis de travail. Un permis ouvert n’exige rien.",
            ),
        )
    },
    Line {
        who: Who::Tied,
        since: Some(on(2025, 5, 27)),
        ..line(
            "new-employer-policy",
            CHANGE_OF_EMPLOYER.at("PPCHANGEWORK2020"),
            WORKERS,
            text(
                "You may start sooner under a public policy if all of this holds. You are in Canada with status, maintained status included. You held a work permit, or could work without one, when you applied. Your request made in Canada for a new permit tied to that employer is complete and still waiting. You sent the web form with the code PPCHANGEWORK2020. Start only after the approval e-mail.",
                "Vous pouvez commencer plus tôt selon une politique d’intérêt public si tout ceci est vrai. Vous êtes au Canada avec un statut, même conservé. Vous aviez un permis de travail, ou pouviez travailler sans permis, au moment de la demande. Votre demande faite au Canada pour un nouveau permis lié à cet employeur est complète et encore à l’étude. Vous avez envoyé le formulaire Web avec le code PPCHANGEWORK2020. Commencez seulement après le courriel d’approbation.",
            ),
        )
    },
    Line {
        who: Who::Tied,
        from: From::Permit,
        keeps: true,
        since: Some(on(2019, 6, 4)),
        ..line(
            "vulnerable-worker",
            IRPR.at("207.1"),
            WORKERS,
            text(
                "If you are abused at work, or at risk of it, you can ask for an open work permit without a fee. You must ask while your permit, or the right to work after it, lasts. Having left the job does not matter. In danger, call 911.",
                "Si vous subissez des abus au travail, ou risquez d’en subir, vous pouvez demander un permis de travail ouvert sans frais. Faites-le tant que dure votre permis, ou le droit de travailler qui le suit. Avoir quitté l’emploi n’y change rien. En cas de danger, composez le 911.",
            ),
        )
    },
    Line {
        who: Who::Bridging,
        from: From::Permit,
        keeps: true,
        since: Some(on(2025, 7, 30)),
        ..line(
            "bridging-permit",
            BRIDGING_PAGE.at("A75"),
            WORKERS | CAN_RESTORE,
            text(
                "Your request for permanent residence may open a bridging open work permit. Ask while you hold a work permit, may work while you wait, or can still restore your status as a worker. IRCC’s public page has asked that the permit end within 4 months.",
                "Votre demande de résidence permanente peut donner accès à un permis de travail ouvert transitoire. Demandez-le tant que vous avez un permis de travail, pouvez travailler pendant l’attente ou pouvez encore faire rétablir votre statut de travailleur. La page publique d’IRCC a demandé que le permis prenne fin dans les 4 mois.",
            ),
        )
    },
    line(
        "visa-to-return",
        IRPR.at("190"),
        WORK_PERMIT | STUDY_PERMIT,
        text(
            "A permit renewed in Canada brings no new visitor visa. If you need one to return, ask for it before you travel.",
            "Un permis renouvelé au Canada ne donne pas de nouveau visa de visiteur. S’il vous en faut un pour revenir, demandez-le avant de voyager.",
        ),
    ),
    line(
        "proof-of-work-right",
        PRACTICE.at("WP-EXT").graded(Grade::B),
        MAINTAINED_WORK,
        text(
            "IRCC’s letter WP-EXT shows an employer that you may work while you wait. It is proof only: the right lasts to the decision.",
            "La lettre WP-EXT d’IRCC montre à un employeur que vous pouvez travailler pendant l’attente. Ce n’est qu’une preuve\u{a0}: le droit dure jusqu’à la décision.",
        ),
    ),
    Line {
        from: From::Passport,
        opens: Some(Shift::MonthsBefore(8)),
        advice: true,
        keeps: true,
        ..line(
            "passport",
            IRPR.at("52(1)"),
            HOLDERS
                | MAINTAINED_WORK
                | MAINTAINED_STAY
                | CAME_BACK
                | RESTORATION_ASKED
                | CAN_RESTORE
                | REFUGEE_CLAIMANT
                | ABROAD,
            text(
                "Renew your passport before you ask for a permit: with few exceptions, a permit never lasts longer than the passport. Starting 8 months before is advice, not a rule.",
                "Renouvelez votre passeport avant de demander un permis\u{a0}: sauf exceptions, un permis ne dure jamais plus longtemps que le passeport. Commencer 8 mois avant est un conseil, pas une règle.",
            ),
        )
    },
    Line {
        who: Who::NoGround,
        last: Shift::MonthsBefore(12),
        ..plan(
            "plan-another-ground",
            Grade::C,
            text(
                "Advice, not a rule: start 12 months before the end. This kind of permit is often not given again, so another ground must be built, such as a nomination.",
                "Conseil, pas une règle\u{a0}: commencez 12 mois avant la fin. Ce genre de permis n’est souvent pas délivré de nouveau. Il faut préparer un autre motif, comme une désignation.",
            ),
        )
    },
    Line {
        who: Who::OtherLmia,
        opens: Some(Shift::MonthsBefore(8)),
        last: Shift::MonthsBefore(6),
        ..plan(
            "plan-lmia",
            Grade::B,
            text(
                "Advice, not a rule: your employer should start the new LMIA 6 months before the end: about 8 weeks of job ads, then about 3 months for the LMIA.",
                "Conseil, pas une règle\u{a0}: votre employeur devrait commencer la nouvelle EIMT 6 mois avant la fin\u{a0}: environ 8 semaines d’annonces, puis environ 3 mois pour l’EIMT.",
            ),
        )
    },
    Line {
        who: Who::HighWage,
        opens: Some(Shift::MonthsBefore(8)),
        last: Shift::MonthsBefore(5),
        ..plan(
            "plan-high-wage-lmia",
            Grade::B,
            text(
                "Advice, not a rule: your employer should start the new high-wage LMIA 5 months before the end: about 4 weeks of job ads, then about 3 months for the LMIA.",
                "Conseil, pas une règle\u{a0}: votre employeur devrait commencer la nouvelle EIMT à haut salaire 5 mois avant la fin\u{a0}: environ 4 semaines d’annonces, puis environ 3 mois pour l’EIMT.",
            ),
        )
    },
    Line {
        who: Who::EmployerSpecific,
        opens: Some(Shift::MonthsBefore(3)),
        last: Shift::MonthsBefore(2),
        ..plan(
            "plan-employer-specific",
            Grade::C,
            text(
                "Advice, not a rule: prepare the new offer of employment and the request 2 to 3 months before the end.",
                "Conseil, pas une règle\u{a0}: préparez la nouvelle offre d’emploi et la demande de 2 à 3 mois avant la fin.",
            ),
        )
    },
    Line {
        last: Shift::Days(-30),
        keeps: false,
        ..plan(
            "apply-early",
            Grade::C,
            text(
                "Advice, not a rule: IRCC suggests that you apply at least 30 days before the end.",
                "Conseil, pas une règle\u{a0}: IRCC suggère de présenter la demande au moins 30 jours avant la fin.",
            ),
        )
    },
    Line {
        from: From::Breach,
        last: Shift::WithinMonths(6),
        waits: true,
        ..line(
            "bar-on-permits",
            IRPR.at("200(3)(e), 221"),
            HOLDERS
                | MAINTAINED_WORK
                | MAINTAINED_STAY
                | CAME_BACK
                | RESTORATION_ASKED
                | CAN_RESTORE
                | OUT_OF_STATUS
                | ABROAD,
            text(
                "Until then IRCC may not issue a work or study permit, because 6 months must pass after work or study without authorization. There are exceptions, for instance when only the employer, job or place was not the one on the permit.",
                "D’ici là, IRCC ne peut pas délivrer de permis de travail ou d’études\u{a0}: il faut 6 mois après un travail ou des études sans autorisation. Il y a des exceptions, par exemple si seuls l’employeur, l’emploi ou le lieu n’étaient pas ceux du permis.",
            ),
        )
    },
];

/// Advice on when to begin, before a work permit ends.
const fn plan(id: &'static str, grade: Grade, says: crate::kernel::Text) -> Line {
    Line {
        from: From::WorkEnd,
        unless: Unless::WorkAsked,
        advice: true,
        keeps: true,
        ..line(
            id,
            RENEWAL_PLANNING
                .at("Months before the permit ends")
                .graded(grade),
            WORK_PERMIT,
            says,
        )
    }
}
