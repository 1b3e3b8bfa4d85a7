//! Studying while on a work permit: the sentences of `study`, and the rules as a table.

mod reasons;

pub use reasons::BECAUSE;

use super::{Say, cited, say};
use crate::kernel::{Grade, text};
use crate::values::sources::{
    APPRENTICES_POLICY, ATTESTATION_RULES, CAMPUS_WORK, IRPA, IRPR, LIFE_IN_CANADA, MINOR_CHILDREN,
    STUDY_PERMIT_NEED,
};

/// Ways to study without a study permit.
pub static WAYS: &[Say] = &[
    say(
        "resident",
        text(
            "You are a citizen or permanent resident",
            "Vous avez la citoyenneté ou la résidence permanente",
        ),
    ),
    say(
        "not-study",
        text(
            "It is not study in this sense: distance learning, a course of general interest, auditing, or a settlement or French course of a province",
            "Ce ne sont pas des études en ce sens\u{a0}: cours à distance, d’intérêt général, en auditeur libre, ou cours d’intégration ou de français d’une province",
        ),
    ),
    say(
        "short-course",
        text(
            "The whole course lasts 6 months or less, and ends within the stay you were given on entry",
            "Tout le cours dure 6 mois ou moins et se termine pendant le séjour accordé à votre entrée",
        ),
    ),
    say(
        "minor-at-school",
        text(
            "You are a minor at school in Canada, and a parent may work or study here",
            "Vous êtes mineur à l’école au Canada, et un parent peut y travailler ou y étudier",
        ),
    ),
    say(
        "study-permit-held",
        text(
            "You already hold a study permit for the same school and level",
            "Vous avez déjà un permis d’études pour le même établissement et le même niveau",
        ),
    ),
    say(
        "apprentice",
        text(
            "You are a construction apprentice, hold a work permit, and IRCC sent you the letter",
            "Vous êtes apprenti de la construction, avez un permis de travail, et IRCC vous a envoyé la lettre",
        ),
    ),
    say(
        "early-worker",
        text(
            "Your application for a work permit was received by June 7, 2023. This policy ended on June 27, 2026; we found no renewal",
            "Votre demande de permis de travail a été reçue au plus tard le 7 juin 2023. Cette politique a pris fin le 27 juin 2026; aucune prolongation trouvée",
        ),
    ),
];

/// What can go wrong.
pub static RISKS: &[Say] = &[
    say(
        "study-without-permit",
        text(
            "Study without a permit that was needed is a breach. For 6 months after it no study or work permit may be issued, with few exceptions.",
            "Étudier sans le permis exigé est un manquement. Pendant 6 mois ensuite, aucun permis d’études ou de travail ne peut être délivré, sauf exceptions.",
        ),
    ),
    say(
        "hours-lost",
        text(
            "Full-time study stops the count of your hours for the Canadian Experience Class.",
            "Les études à temps plein arrêtent le compte de vos heures pour la Catégorie de l’expérience canadienne.",
        ),
    ),
    say(
        "work-stops",
        text(
            "If you ask for a study permit in place of a new work permit, you must stop working when the work permit ends.",
            "Si vous demandez un permis d’études au lieu d’un nouveau permis de travail, vous devez cesser de travailler à la fin du permis de travail.",
        ),
    ),
    say(
        "permit-ends-first",
        text(
            "Your stay ends before the course does.",
            "Votre séjour prend fin avant le cours.",
        ),
    ),
    say(
        "policy-ended",
        text(
            "The policy of 2023 ended on June 27, 2026. We found no renewal: do not rely on it.",
            "La politique de 2023 a pris fin le 27 juin 2026. Aucune prolongation trouvée\u{a0}: ne vous y fiez pas.",
        ),
    ),
    say(
        "apprentice-again",
        text(
            "A new work permit needs a new request to IRCC, and the policy ends on February 26, 2027.",
            "Un nouveau permis de travail exige une nouvelle demande à IRCC, et la politique prend fin le 26 février 2027.",
        ),
    ),
    say(
        "apprentice-ask",
        text(
            "Ask IRCC by web form, with the words Apprenticeship 25-27, and wait for the letter before you study.",
            "Écrivez à IRCC par le formulaire Web, avec les mots Apprenticeship 25-27, et attendez la lettre avant d’étudier.",
        ),
    ),
    say(
        "majority",
        text(
            "At the age of majority a study permit is needed: ask from 90 days before to 90 days after. It is 18 or 19, by province.",
            "À la majorité, il faut un permis d’études\u{a0}: demandez-le de 90 jours avant à 90 jours après. C’est 18 ou 19 ans, selon la province.",
        ),
    ),
];

/// The rules, one by one.
pub static RULES: &[Say] = &[
    cited(
        "rule-short",
        IRPR.at("188(1)(c)"),
        text(
            "A course of 6 months or less in all, completed within the stay given on entry, needs no study permit.",
            "Un cours de 6 mois ou moins en tout, terminé pendant le séjour accordé à l’entrée, n’exige pas de permis d’études.",
        ),
    ),
    cited(
        "rule-not-study",
        STUDY_PERMIT_NEED.at("What is not study"),
        text(
            "Preschool, general interest, distance learning, auditing and provincial settlement courses are not study in this sense.",
            "Le préscolaire, l’intérêt général, la distance, l’auditeur libre et les cours d’intégration provinciaux ne sont pas des études en ce sens.",
        ),
    ),
    cited(
        "rule-inside",
        IRPR.at("215(1)(c), 215(2)(b)"),
        text(
            "A worker, and the family of a worker who lives in Canada, may ask for a study permit from inside Canada.",
            "Un travailleur, et la famille d’un travailleur qui vit au Canada, peuvent demander un permis d’études depuis le Canada.",
        ),
    ),
    cited(
        "rule-funds",
        IRPR.at("220"),
        text(
            "You show money for the studies without counting on work in Canada.",
            "Vous montrez l’argent des études sans compter sur un travail au Canada.",
        ),
    ),
    cited(
        "rule-early",
        STUDY_PERMIT_NEED.at("Public policy of 27 June 2023"),
        text(
            "Workers whose application was received by June 7, 2023 could study without a permit from June 27, 2023 to June 27, 2026.",
            "Du 27 juin 2023 au 27 juin 2026, certains travailleurs pouvaient étudier sans permis\u{a0}: ceux dont la demande a été reçue au plus tard le 7 juin 2023.",
        ),
    ),
    cited(
        "rule-apprentices",
        APPRENTICES_POLICY.at("Conditions and delivery"),
        text(
            "From February 26, 2025 to February 26, 2027, construction apprentices may study without a permit. They need a work permit, a job offer in shortage, a registered agreement and IRCC’s letter.",
            "Du 26 février 2025 au 26 février 2027, les apprentis de la construction peuvent étudier sans permis d’études. Il faut un permis de travail, une offre dans un métier en pénurie, un contrat inscrit et la lettre d’IRCC.",
        ),
    ),
    cited(
        "rule-graduate",
        IRPR.at("205(c)(ii)"),
        text(
            "A post-graduation work permit asks for a study permit and full-time study.",
            "Le permis de travail postdiplôme exige un permis d’études et des études à temps plein.",
        ),
    ),
    cited(
        "rule-hours",
        IRPR.at("87.1(3)(a)"),
        text(
            "Hours worked as a full-time student do not count for the Canadian Experience Class.",
            "Les heures travaillées comme étudiant à temps plein ne comptent pas pour la Catégorie de l’expérience canadienne.",
        ),
    ),
    cited(
        "rule-letter",
        ATTESTATION_RULES.at("Who needs a letter"),
        text(
            "Most new study permits need a letter of attestation since January 22, 2024; those of workers in Canada since January 22, 2025.",
            "La plupart des nouveaux permis d’études exigent une lettre d’attestation depuis le 22 janvier 2024; ceux des travailleurs au Canada depuis le 22 janvier 2025.",
        ),
    ),
    cited(
        "rule-letter-graduate",
        ATTESTATION_RULES.at("Who needs a letter"),
        text(
            "Since January 1, 2026 a master’s or doctorate at a public institution needs none. Schools, exchanges and extensions at the same place never did.",
            "Depuis le 1er janvier 2026, la maîtrise et le doctorat dans un établissement public n’en exigent plus. L’école, les échanges et les prolongations au même endroit n’en ont jamais exigé.",
        ),
    ),
    cited(
        "rule-school-change",
        IRPR.at("217.1"),
        text(
            "Another school or level needs a new study permit since November 8, 2024.",
            "Un autre établissement ou niveau exige un nouveau permis d’études depuis le 8 novembre 2024.",
        ),
    ),
    cited(
        "rule-off-campus",
        CAMPUS_WORK.at("Hours off campus"),
        text(
            "On a study permit alone, 24 hours a week off campus in session since November 8, 2024.",
            "Avec un permis d’études seulement, 24 heures par semaine hors campus en session depuis le 8 novembre 2024.",
        ),
    ),
    cited(
        "rule-both",
        LIFE_IN_CANADA.at("Work permit and study permit together"),
        text(
            "With both permits, you may work under the work permit without that limit.",
            "Avec les deux permis, vous pouvez travailler aux conditions du permis de travail sans cette limite.",
        ),
    ),
    cited(
        "rule-co-op",
        CAMPUS_WORK.at("Co-op").graded(Grade::C),
        text(
            "Since April 1, 2026 a work placement of half the program or less needs no permit of its own.",
            "Depuis le 1er avril 2026, un stage qui fait la moitié du programme ou moins n’exige pas son propre permis.",
        ),
    ),
    cited(
        "rule-children",
        IRPA.at("30(2)"),
        text(
            "Minor children in Canada may go to school without a study permit while a parent may work or study.",
            "Les enfants mineurs au Canada peuvent aller à l’école sans permis d’études tant qu’un parent peut travailler ou étudier.",
        ),
    ),
    cited(
        "rule-majority",
        MINOR_CHILDREN.at("Age of majority"),
        text(
            "Majority is at 18 in Alberta, Manitoba, Ontario, Prince Edward Island, Quebec and Saskatchewan, and at 19 elsewhere.",
            "La majorité est à 18 ans en Alberta, au Manitoba, en Ontario, à l’Île-du-Prince-Édouard, au Québec et en Saskatchewan, et à 19 ans ailleurs.",
        ),
    ),
    cited(
        "rule-tuition",
        LIFE_IN_CANADA.at("Public school"),
        text(
            "Public school of a worker’s child is mostly without the fees of foreign pupils, while the permit lasts.",
            "L’école publique de l’enfant d’un travailleur est le plus souvent sans les frais des élèves étrangers, pendant la durée du permis.",
        ),
    ),
];
