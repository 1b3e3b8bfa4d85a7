//! Words for values, units, changes, warnings and errors: what ids become on a page.

use crate::kernel::{Text, text};

/// Words for the values of facts that are steps: fact, words from value 0 up.
pub(super) static STEPS: &[(&str, &[Text])] = &[
    ("education-level", LEVELS),
    ("partner-education-level", LEVELS),
    (
        "education-tier",
        &[
            text("none", "aucun"),
            text("one credential", "un diplôme"),
            text(
                "two or more, master’s or higher",
                "deux ou plus, maîtrise ou plus",
            ),
        ],
    ),
    (
        "first-language-tier",
        &[
            text("below 7 in an ability", "moins de 7 dans une compétence"),
            text("7 or more in all four", "7 ou plus dans les quatre"),
            text("9 or more in all four", "9 ou plus dans les quatre"),
        ],
    ),
    (
        "first-language-five-or-seven",
        &[
            text("below 5 in an ability", "moins de 5 dans une compétence"),
            text("5 or more in all four", "5 ou plus dans les quatre"),
            text("7 or more in all four", "7 ou plus dans les quatre"),
        ],
    ),
    (
        "canadian-tier",
        &[
            text("less than a year", "moins d’un an"),
            text("1 year", "1 an"),
            text("2 years or more", "2 ans ou plus"),
        ],
    ),
    (
        "foreign-tier",
        &[
            text("less than a year", "moins d’un an"),
            text("1 or 2 years", "1 ou 2 ans"),
            text("3 years or more", "3 ans ou plus"),
        ],
    ),
    (
        "french-and-english",
        &[
            text(
                "French below 7 in an ability",
                "français sous 7 dans une compétence",
            ),
            text(
                "French at 7, English below 5 or not tested",
                "français à 7, anglais sous 5 ou sans test",
            ),
            text(
                "French at 7 and English at 5",
                "français à 7 et anglais à 5",
            ),
        ],
    ),
    (
        "canadian-study",
        &[
            text("none", "aucune"),
            text(
                "a one- or two-year credential",
                "un diplôme d’un ou deux ans",
            ),
            text(
                "three years or more, or a graduate degree",
                "trois ans ou plus, ou un diplôme d’études supérieures",
            ),
        ],
    ),
];

static LEVELS: &[Text] = &[
    text("less than secondary school", "moins que le secondaire"),
    text("secondary school", "études secondaires"),
    text("one-year program", "programme d’un an"),
    text("two-year program", "programme de deux ans"),
    text(
        "bachelor’s degree, or three years or more",
        "baccalauréat, ou trois ans ou plus",
    ),
    text("two or more credentials", "deux diplômes ou plus"),
    text(
        "master’s or professional degree",
        "maîtrise ou diplôme professionnel",
    ),
    text("doctorate", "doctorat"),
];

/// Units: id, one, several.
pub(super) static UNITS: &[(&str, Text, Text)] = &[
    (
        "hours",
        text("{n} hour", "{n} heure"),
        text("{n} hours", "{n} heures"),
    ),
    (
        "days",
        text("{n} day", "{n} jour"),
        text("{n} days", "{n} jours"),
    ),
    (
        "years",
        text("{n} year", "{n} an"),
        text("{n} years", "{n} ans"),
    ),
    (
        "dollars",
        text("{n} dollar", "{n} dollar"),
        text("{n} dollars", "{n} dollars"),
    ),
    (
        "clb",
        text("level {n}", "niveau {n}"),
        text("level {n}", "niveau {n}"),
    ),
    (
        "points",
        text("{n} point", "{n} point"),
        text("{n} points", "{n} points"),
    ),
    (
        "teer",
        text("TEER {n}", "FÉER {n}"),
        text("TEER {n}", "FÉER {n}"),
    ),
];

/// What a change asks of a person.
pub(super) static CHANGES: &[(&str, Text)] = &[
    (
        "work-until-hours",
        text(
            "Keep working as now: the year of skilled work is complete for an application made on {on}",
            "Continuez à travailler comme maintenant : l’année de travail qualifié est complète pour une demande présentée le {on}",
        ),
    ),
    (
        "work-another-year",
        text(
            "Keep working as now: complete years of Canadian work reach {years} on {on}",
            "Continuez à travailler comme maintenant : les années complètes de travail au Canada atteignent {years} le {on}",
        ),
    ),
    (
        "english-levels",
        text(
            "Take an English test and reach CLB {level} in all four abilities",
            "Passez un test d’anglais et atteignez CLB {level} pour les quatre compétences",
        ),
    ),
    (
        "french-levels",
        text(
            "Take a French test and reach NCLC {level} in all four abilities",
            "Passez un test de français et atteignez NCLC {level} pour les quatre compétences",
        ),
    ),
    (
        "partner-english-levels",
        text(
            "Your partner takes an English test and reaches CLB {level} in all four abilities",
            "Votre partenaire passe un test d’anglais et atteint CLB {level} pour les quatre compétences",
        ),
    ),
    (
        "partner-french-levels",
        text(
            "Your partner takes a French test and reaches NCLC {level} in all four abilities",
            "Votre partenaire passe un test de français et atteint NCLC {level} pour les quatre compétences",
        ),
    ),
    (
        "assess-credential",
        text(
            "Get an educational credential assessment (ECA) of your foreign diploma, if it confirms this level",
            "Obtenez une évaluation (EDE) de votre diplôme étranger, si elle confirme ce niveau",
        ),
    ),
    (
        "assess-partner-credential",
        text(
            "Get an educational credential assessment (ECA) of your partner’s foreign diploma, if it confirms this level",
            "Obtenez une évaluation (EDE) du diplôme étranger de votre partenaire, si elle confirme ce niveau",
        ),
    ),
    (
        "certificate",
        text(
            "Earn a certificate of qualification in your trade, issued in Canada",
            "Obtenez un certificat de compétence dans votre métier, délivré au Canada",
        ),
    ),
    (
        "nomination",
        text(
            "Be nominated by a province or territory through Express Entry; it decides",
            "Soyez désigné par une province ou un territoire par Entrée express; c’est sa décision",
        ),
    ),
    (
        "live-outside-quebec",
        text(
            "Plan to live in a province other than Quebec, if you truly intend to",
            "Prévoyez de vivre dans une autre province que le Québec, si c’est vraiment votre intention",
        ),
    ),
    ("together", text("Together:", "Ensemble :")),
];

/// What a warning says.
pub(super) static WARNINGS: &[(&str, Text)] = &[
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
            "Votre permis ou votre séjour a pris fin le {on}. Le travail après ce jour pourrait ne pas compter. Les délais pour rétablir un statut sont courts : demandez l’aide d’un représentant réglementé ou d’une clinique gratuite.",
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
            "Votre résultat de test est trop ancien : il pouvait servir jusqu’au {on}.",
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
            "On ne peut pas combiner deux séances : les quatre notes doivent venir d’une seule.",
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

/// What to do about an error: code and sentence. `{expected}` and `{found}` may be used.
pub(super) static ERRORS: &[(&str, Text)] = &[
    (
        "not-json",
        text(
            "This is not a file of answers from this tool",
            "Ce n’est pas un fichier de réponses de cet outil",
        ),
    ),
    (
        "too-long",
        text(
            "The answers are too long: at most 64 KB",
            "Les réponses sont trop longues : 64 Ko au plus",
        ),
    ),
    (
        "unreadable",
        text(
            "These answers cannot be read",
            "Ces réponses ne peuvent pas être lues",
        ),
    ),
    (
        "not-an-object",
        text(
            "An answer is missing its fields",
            "Il manque des champs à une réponse",
        ),
    ),
    (
        "unknown-field",
        text(
            "There is a field this tool does not know: {found}",
            "Il y a un champ que cet outil ne connaît pas : {found}",
        ),
    ),
    (
        "repeated-field",
        text(
            "The same field is there twice: {found}",
            "Le même champ s’y trouve deux fois : {found}",
        ),
    ),
    ("not-a-list", text("Give a list", "Donnez une liste")),
    (
        "too-many",
        text(
            "Remove some: there can be {expected}",
            "Retirez-en : le maximum est dépassé",
        ),
    ),
    (
        "not-a-flag",
        text("Choose yes or no", "Choisissez oui ou non"),
    ),
    (
        "not-a-text",
        text(
            "Use at most 100 characters",
            "Utilisez au plus 100 caractères",
        ),
    ),
    ("not-a-number", text("Enter a number", "Entrez un nombre")),
    (
        "out-of-range",
        text(
            "This number is too low or too high: {found}",
            "Ce nombre est trop bas ou trop élevé : {found}",
        ),
    ),
    (
        "too-many-decimals",
        text(
            "Use fewer decimals: {found}",
            "Utilisez moins de décimales : {found}",
        ),
    ),
    (
        "not-a-country",
        text("Choose a country", "Choisissez un pays"),
    ),
    (
        "not-an-occupation",
        text(
            "Choose an occupation from the list, or enter a five-digit code",
            "Choisissez une profession dans la liste, ou entrez un code à cinq chiffres",
        ),
    ),
    (
        "not-a-day",
        text(
            "Enter a day that exists, a month and a year, or a year",
            "Entrez un jour qui existe, un mois et une année, ou une année",
        ),
    ),
    (
        "not-a-choice",
        text("Choose one of the answers", "Choisissez une des réponses"),
    ),
    (
        "missing",
        text("Answer this to go on", "Répondez pour continuer"),
    ),
    (
        "impossible-score",
        text(
            "Check the report: this test cannot give {found}",
            "Vérifiez le relevé : ce test ne peut pas donner {found}",
        ),
    ),
    (
        "unknown-programme",
        text(
            "There is no such program here",
            "Ce programme n’existe pas ici",
        ),
    ),
    (
        "unknown-grid",
        text(
            "There is no such points grid here",
            "Cette grille de points n’existe pas ici",
        ),
    ),
    (
        "wrong-option",
        text(
            "An option of this call is not known",
            "Une option de cet appel n’est pas connue",
        ),
    ),
    (
        "engine-failed",
        text(
            "Something went wrong in this tool. Reload the page and try again.",
            "Un problème est survenu dans cet outil. Rechargez la page et réessayez.",
        ),
    ),
];
