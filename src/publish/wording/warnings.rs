//! What a warning says.

use crate::kernel::{Text, text};

/// What a warning says.
pub(in crate::publish) static WARNINGS: &[(&str, Text)] = &[
    (
        "permit-ends",
        text(
            "Your permit or stay ends on {on}. A profile or an invitation does not extend it. Apply to extend before that day, and get advice if you are unsure.",
            "Votre permis ou votre séjour prend fin le {on}. Ni un profil ni une invitation ne le prolonge. Demandez une prolongation avant ce jour et informez-vous en cas de doute.",
        ),
    ),
    (
        "permit-ended",
        text(
            "Your permit or stay ended on {on}. Work after that day may not count. There are short delays to restore status: get help from a regulated representative or a free clinic.",
            "Votre permis ou votre séjour a pris fin le {on}. Le travail après ce jour pourrait ne pas compter. Les délais pour rétablir un statut sont courts : demandez l’aide d’un représentant réglementé ou d’une clinique gratuite.",
        ),
    ),
    (
        "passport-ends",
        text(
            "Your passport ends on {on}.",
            "Votre passeport expire le {on}.",
        ),
    ),
    (
        "passport-ended",
        text(
            "Your passport ended on {on}.",
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
            "Your work abroad spans several occupations. The sources disagree on adding them up, so we use the longest one. The points could be higher.",
            "Votre travail à l’étranger touche plusieurs professions. Les sources se contredisent sur leur addition, nous retenons donc la plus longue. Les points pourraient être plus élevés.",
        ),
    ),
    (
        "foreign-employer-in-canada",
        text(
            "You worked in Canada for an employer abroad. It gives no points for Canadian experience, and whether it counts as foreign experience cannot be told.",
            "Vous avez travaillé au Canada pour un employeur à l’étranger. Cela ne donne aucun point d’expérience canadienne, et on ne peut pas dire si cela compte comme expérience à l’étranger.",
        ),
    ),
    (
        "work-without-authority",
        text(
            "Work without the right to do it can harm an application. Get advice from a regulated representative before you apply.",
            "Un travail sans autorisation peut nuire à une demande. Consultez un représentant réglementé avant de présenter une demande.",
        ),
    ),
];
