//! What to do about an error.

use crate::kernel::{Text, text};

/// What to do about an error: code and sentence. `{expected}` and `{found}` may be used.
pub(in crate::publish) static ERRORS: &[(&str, Text)] = &[
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
            "Les réponses sont trop longues : 64 Ko au plus",
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
            "Il y a un champ que cet outil ne connaît pas : {found}",
        ),
    ),
    (
        "repeated-field",
        text(
            "The same field is there twice: {found}",
            "Le même champ s’y trouve deux fois : {found}",
        ),
    ),
    ("not-a-list", text("Give a list", "Donnez une liste")),
    (
        "too-many",
        text(
            "Remove some: there are too many",
            "Retirez-en : il y en a trop",
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
    (
        "not-a-number",
        text("Enter a number", "Inscrivez un nombre"),
    ),
    (
        "out-of-range",
        text(
            "This number is too low or too high: {found}",
            "Ce nombre est trop bas ou trop élevé : {found}",
        ),
    ),
    (
        "too-many-decimals",
        text(
            "Use fewer decimals: {found}",
            "Utilisez moins de décimales : {found}",
        ),
    ),
    (
        "not-a-country",
        text("Choose a country", "Choisissez un pays"),
    ),
    (
        "not-an-occupation",
        text(
            "Choose an occupation from the list, or enter its 5-digit code",
            "Choisissez une profession dans la liste, ou inscrivez son code à 5 chiffres",
        ),
    ),
    (
        "not-a-day",
        text(
            "Enter a day that exists, a month and a year, or a year",
            "Inscrivez un jour qui existe, un mois et une année, ou une année",
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
            "Vérifiez le relevé : ce test ne peut pas donner {found}",
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
            "An option of this call is not known: {found}",
            "Une option de cet appel n’est pas connue : {found}",
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
