//! First steps to a permit: what is said beside the items, which stand in `process::permit_steps`.

use super::{Say, cited};
use crate::kernel::{Grade, text};
use crate::values::sources::{
    FAMILY_OF_WORKER_PAGE, IRPR, LIFE_IN_CANADA, LMIA_TIMES, PERMIT_TIMES,
};

/// Said beside the list.
pub static NOTES: &[Say] = &[
    cited(
        "general",
        LIFE_IN_CANADA.at("First weeks"),
        text(
            "Some items are general knowledge and were not checked against an official text. They are marked C.",
            "Certains points sont des connaissances générales, non vérifiées dans un texte officiel. Ils portent la mention C.",
        ),
    ),
    cited(
        "times",
        PERMIT_TIMES.at("Work permits"),
        text(
            "Times are those shown to the public on the day named. They change every week and promise nothing.",
            "Les délais sont ceux publiés au jour indiqué. Ils changent chaque semaine et ne promettent rien.",
        ),
    ),
    cited(
        "assessment-times",
        LMIA_TIMES.at("Average processing times"),
        text(
            "Times of the assessment are in business days, by stream.",
            "Les délais de l’étude (EIMT) sont en jours ouvrables, par volet.",
        ),
    ),
    cited(
        "two-weeks",
        PERMIT_TIMES.at("Global Skills Strategy").graded(Grade::A),
        text(
            "From abroad, a complete file may take 2 weeks: Global Talent jobs, and jobs in TEER 0 or 1 without an assessment. Not for renewals.",
            "De l’étranger, un dossier complet peut prendre 2 semaines\u{a0}: volet des talents mondiaux, et emplois en FÉER 0 ou 1 sans étude (EIMT). Pas pour les prolongations.",
        ),
    ),
    cited(
        "employer-fees",
        IRPR.at("209.2(1)(a)(ix), 209.3(1)(a)(xv)"),
        text(
            "The employer’s fees are never yours. They are shown so that you know who pays.",
            "Les frais de l’employeur ne sont jamais les vôtres. Ils sont montrés pour dire qui paie.",
        ),
    ),
    cited(
        "family-after",
        FAMILY_OF_WORKER_PAGE.at("Conditions"),
        text(
            "A partner who asks for an open permit on yours enters with you or after you, not before.",
            "Un conjoint qui demande un permis ouvert grâce au vôtre entre avec vous ou après vous, pas avant.",
        ),
    ),
];
