//! What a warning says.

use crate::kernel::{Text, text};

/// What a warning says.
pub(in crate::publish) static WARNINGS: &[(&str, Text)] = &[
    (
        "funds-may-be-old",
        text(
            "The funds shown are those of July 2025. Newer amounts may be in force: look at the official page.",
            "Les fonds indiqués sont ceux de juillet 2025. De nouveaux montants sont peut-être en vigueur : consultez la page officielle.",
        ),
    ),
    (
        "permit-ends",
        text(
            "Your permit or stay ends on {on}. A profile or an invitation does not extend it. Apply to extend before that day, and get advice if you are unsure.",
            "Votre permis ou votre séjour prend fin le {on}. Ni un profil ni une invitation ne le prolongent. Demandez une prolongation avant ce jour et demandez conseil en cas de doute.",
        ),
    ),
    (
        "permit-ended",
        text(
            "Your permit or stay ended on {on}. Work after that day may not count. The time to ask for restoration of status is short: get help from an authorized representative or a free legal clinic.",
            "Votre permis ou votre séjour a pris fin le {on}. Le travail après ce jour pourrait ne pas compter. Le délai pour demander le rétablissement du statut est court : demandez l’aide d’un représentant autorisé ou d’une clinique juridique gratuite.",
        ),
    ),
    (
        "passport-ends",
        text(
            "Your passport expires on {on}.",
            "Votre passeport expire le {on}.",
        ),
    ),
    (
        "passport-ended",
        text(
            "Your passport expired on {on}.",
            "Votre passeport a expiré le {on}.",
        ),
    ),
    (
        "test-ends",
        text(
            "Your test result can be used up to {on}. It must still count on the day you are invited and on the day you apply.",
            "Votre résultat de test peut servir jusqu’au {on}. Il doit encore compter le jour de l’invitation et le jour de la demande.",
        ),
    ),
    (
        "test-ended",
        text(
            "Your test result is too old: it could be used up to {on}.",
            "Votre résultat de test est trop ancien : il pouvait servir jusqu’au {on}.",
        ),
    ),
    (
        "maintained-by-nothing",
        text(
            "You said that you wait for an extension, but told us of no request for one. An application for permanent residence does not extend your stay.",
            "Vous avez dit attendre une prolongation, mais vous n’en avez indiqué aucune demande. Une demande de résidence permanente ne prolonge pas votre séjour.",
        ),
    ),
    (
        "end-before-start",
        text("The end is before the start.", "La fin est avant le début."),
    ),
    (
        "authorized-and-basis",
        text(
            "You gave two different answers about your right to do this work.",
            "Vous avez donné deux réponses différentes sur votre droit de faire ce travail.",
        ),
    ),
    (
        "work-during-full-time-study",
        text(
            "This job falls in a period of full-time study, but you said you were not studying full-time.",
            "Cet emploi tombe dans une période d’études à temps plein, mais vous avez dit ne pas étudier à temps plein.",
        ),
    ),
    (
        "born-after-work",
        text(
            "This job starts before you were born.",
            "Cet emploi commence avant votre naissance.",
        ),
    ),
    (
        "levels-not-a-test",
        text(
            "These are levels you told us, not a test result. Only a result counts.",
            "Ce sont des niveaux que vous avez donnés, pas un résultat de test. Seul un résultat compte.",
        ),
    ),
    (
        "sittings-not-mixed",
        text(
            "Scores of two sittings cannot be mixed: all four must come from one.",
            "On ne peut pas combiner deux séances : les quatre notes doivent venir d’une seule.",
        ),
    ),
    (
        "several-occupations-abroad",
        text(
            "Your work abroad spans several occupations. The sources disagree on adding them up. So we use the longest one. The points could be higher.",
            "Votre travail à l’étranger touche plusieurs professions. Les sources se contredisent sur leur addition. Nous retenons donc la profession exercée le plus longtemps. Les points pourraient être plus élevés.",
        ),
    ),
    (
        "foreign-employer-in-canada",
        text(
            "You worked in Canada for an employer abroad. It gives no points for Canadian experience, and we cannot tell whether it counts as foreign experience.",
            "Vous avez travaillé au Canada pour un employeur à l’étranger. Cela ne donne aucun point d’expérience canadienne, et nous ne pouvons pas dire si cela compte comme expérience à l’étranger.",
        ),
    ),
    (
        "work-without-authority",
        text(
            "Work without the right to do it can harm an application. Get advice from an authorized representative before you apply.",
            "Un travail sans autorisation peut nuire à une demande. Consultez un représentant autorisé avant de présenter une demande.",
        ),
    ),
];
