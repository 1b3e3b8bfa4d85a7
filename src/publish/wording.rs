//! Words for values, units, changes, warnings and errors: what ids become on a page.

mod changes;
mod errors;
mod provisions;
mod warnings;

pub(super) use changes::CHANGES;
pub(super) use errors::ERRORS;
pub(super) use provisions::PROVISIONS;
pub(super) use warnings::WARNINGS;

use crate::kernel::{Text, text};

/// Words for the values of facts that are steps: fact, words from value 0 up.
pub(super) static STEPS: &[(&str, &[Text])] = &[
    ("education-level", LEVELS),
    ("partner-education-level", LEVELS),
    ("skilled-worker-education", LEVELS),
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
                "français à moins de 7 dans une compétence",
            ),
            text(
                "French at 7, English below 5 or not tested",
                "français à 7, anglais à moins de 5 ou sans test",
            ),
            text(
                "French at 7 and English at 5",
                "français à 7 et anglais à 5",
            ),
        ],
    ),
    ("certificate", &[text("no", "non"), text("yes", "oui")]),
    (
        "canadian-study",
        &[
            text("none", "aucune"),
            text("a 1- or 2-year credential", "un diplôme de 1 ou 2 ans"),
            text(
                "3 years or more, or a graduate degree",
                "3 ans ou plus, ou un diplôme d’études supérieures",
            ),
        ],
    ),
];

static LEVELS: &[Text] = &[
    text("less than secondary school", "moins que le secondaire"),
    text("secondary school", "études secondaires"),
    text("1-year program", "programme de 1 an"),
    text("2-year program", "programme de 2 ans"),
    text(
        "bachelor’s degree, or 3 years or more",
        "baccalauréat, ou 3 ans ou plus",
    ),
    text("two or more credentials", "deux diplômes ou plus"),
    text(
        "master’s or professional degree",
        "maîtrise ou diplôme professionnel",
    ),
    text("doctorate", "doctorat"),
];

/// The abilities of a language test, within a sentence.
pub(super) static ABILITIES: &[(&str, Text)] = &[
    ("listening", text("listening", "compréhension de l’oral")),
    ("reading", text("reading", "compréhension de l’écrit")),
    ("writing", text("writing", "expression écrite")),
    ("speaking", text("speaking", "expression orale")),
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
