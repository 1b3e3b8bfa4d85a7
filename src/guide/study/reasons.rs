//! Reasons of the answers on studies, beside the need of a permit.

use crate::guide::{Say, say};
use crate::kernel::text;

/// Reasons of the other answers.
pub static BECAUSE: &[Say] = &[
    say(
        "letter-not-told",
        text(
            "Level, public or private school, or your permit decide. Tell us more.",
            "Le niveau, l’établissement public ou privé, ou votre permis décident. Dites-nous-en plus.",
        ),
    ),
    say(
        "letter-before",
        text(
            "Letters of attestation began on January 22, 2024.",
            "Les lettres d’attestation ont commencé le 22 janvier 2024.",
        ),
    ),
    say(
        "letter-school",
        text(
            "Preschool to secondary school needs no letter of attestation.",
            "Du préscolaire au secondaire, aucune lettre d’attestation.",
        ),
    ),
    say(
        "letter-exchange",
        text(
            "Exchange students need no letter of attestation.",
            "Les étudiants en échange n’ont pas besoin de lettre d’attestation.",
        ),
    ),
    say(
        "letter-same",
        text(
            "An extension at the same school and level needs no letter.",
            "Une prolongation au même établissement et au même niveau n’exige pas de lettre.",
        ),
    ),
    say(
        "letter-no-permit",
        text(
            "You need no study permit, so no letter of attestation either.",
            "Il ne vous faut pas de permis d’études, donc aucune lettre d’attestation.",
        ),
    ),
    say(
        "letter-graduate",
        text(
            "A master’s or doctorate needed no letter before January 22, 2025.",
            "La maîtrise et le doctorat n’exigeaient pas de lettre avant le 22 janvier 2025.",
        ),
    ),
    say(
        "letter-worker",
        text(
            "Workers in Canada needed no letter before January 22, 2025.",
            "Les travailleurs au Canada n’avaient pas besoin de lettre avant le 22 janvier 2025.",
        ),
    ),
    say(
        "letter-graduate-public",
        text(
            "A master’s or doctorate at a public institution needs no letter since 2026.",
            "La maîtrise et le doctorat dans un établissement public n’exigent plus de lettre depuis 2026.",
        ),
    ),
    say(
        "letter-needed",
        text(
            "You need a letter of attestation of the province before you apply. The school tells you how to get it.",
            "Il vous faut une lettre d’attestation de la province avant la demande. L’établissement vous dit comment l’obtenir.",
        ),
    ),
    say(
        "inside-abroad",
        text(
            "From abroad you apply from there.",
            "De l’étranger, vous présentez la demande sur place.",
        ),
    ),
    say(
        "inside-worker",
        text(
            "Holders of a work permit may apply from inside Canada.",
            "Les titulaires d’un permis de travail peuvent présenter la demande depuis le Canada.",
        ),
    ),
    say(
        "inside-student",
        text(
            "Holders of a study permit may ask for more time from inside Canada.",
            "Les titulaires d’un permis d’études peuvent demander une prolongation depuis le Canada.",
        ),
    ),
    say(
        "inside-resident-permit",
        text(
            "Holders of a temporary resident permit of 6 months or more may apply from inside Canada.",
            "Les titulaires d’un permis de séjour temporaire de 6 mois ou plus peuvent présenter la demande depuis le Canada.",
        ),
    ),
    say(
        "inside-family",
        text(
            "Family of a worker who lives in Canada may apply from inside.",
            "La famille d’un travailleur qui vit au Canada peut présenter la demande sur place.",
        ),
    ),
    say(
        "inside-school",
        text(
            "Preschool to secondary pupils may apply from inside Canada.",
            "Les élèves du préscolaire au secondaire peuvent présenter la demande depuis le Canada.",
        ),
    ),
    say(
        "inside-course",
        text(
            "Visiting or exchange students, and people who completed a course asked for by the school, may apply from inside Canada.",
            "Les étudiants en visite ou en échange, et ceux qui ont terminé un cours préalable exigé, peuvent présenter la demande depuis le Canada.",
        ),
    ),
    say(
        "inside-visitor",
        text(
            "Other visitors apply from abroad.",
            "Les autres visiteurs présentent la demande depuis l’étranger.",
        ),
    ),
    say(
        "inside-not-told",
        text(
            "Your status or family decides. Tell us more.",
            "Votre statut ou votre famille décide. Dites-nous-en plus.",
        ),
    ),
    say(
        "hours-not-told",
        text(
            "Full-time or part-time decides.",
            "Le temps plein ou partiel décide.",
        ),
    ),
    say(
        "hours-full-time",
        text(
            "Work done while you study full-time does not count for the Canadian Experience Class.",
            "Le travail fait pendant des études à temps plein ne compte pas pour la Catégorie de l’expérience canadienne.",
        ),
    ),
    say(
        "hours-part-time",
        text(
            "Part-time study beside your work does no harm to it.",
            "Des études à temps partiel à côté de votre travail n’y changent rien.",
        ),
    ),
    say(
        "graduate-before",
        text(
            "You have had a post-graduation work permit. It is given once in a lifetime.",
            "Vous avez déjà eu un permis de travail postdiplôme. Il n’est délivré qu’une fois dans une vie.",
        ),
    ),
    say(
        "graduate-general",
        text(
            "Courses of general interest lead to no post-graduation work permit.",
            "Les cours d’intérêt général ne donnent pas droit à un permis de travail postdiplôme.",
        ),
    ),
    say(
        "graduate-secondary",
        text(
            "Secondary school outside Quebec leads to no post-graduation work permit.",
            "L’école secondaire hors du Québec ne donne pas droit à un permis de travail postdiplôme.",
        ),
    ),
    say(
        "graduate-part-time",
        text(
            "Part-time studies lead to no post-graduation work permit.",
            "Des études à temps partiel ne donnent pas droit à un permis de travail postdiplôme.",
        ),
    ),
    say(
        "graduate-distance",
        text(
            "Studies from a distance lead to no post-graduation work permit.",
            "Des études à distance ne donnent pas droit à un permis de travail postdiplôme.",
        ),
    ),
    say(
        "graduate-short",
        text(
            "The program must last 8 months or more.",
            "Le programme doit durer 8 mois ou plus.",
        ),
    ),
    say(
        "graduate-without-permit",
        text(
            "Studies without a study permit lead to no post-graduation work permit.",
            "Des études sans permis d’études ne donnent pas droit à un permis de travail postdiplôme.",
        ),
    ),
    say(
        "graduate-open",
        text(
            "It is possible. School, field of study and a language test decide as well.",
            "C’est possible. L’établissement, le domaine d’études et un test de langue décident aussi.",
        ),
    ),
    say(
        "limited-worker",
        text(
            "With a work permit beside the study permit, you may work under it without that limit.",
            "Avec un permis de travail à côté du permis d’études, vous pouvez travailler à ses conditions sans cette limite.",
        ),
    ),
    say(
        "limited-student",
        text(
            "On a study permit alone the limit binds you while classes are in session.",
            "Avec un permis d’études seulement, la limite s’applique pendant les sessions.",
        ),
    ),
    say(
        "limited-not-told",
        text("Your permit decides.", "Votre permis décide."),
    ),
];
