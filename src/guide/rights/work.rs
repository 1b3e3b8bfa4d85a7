//! What each status lets a person do: work, studies, school.

use super::{Right, limited, no, yes};
use crate::kernel::text;
use crate::values::sources::{CHARTER, IRPA, IRPR, LIFE_IN_CANADA};

/// Work, studies and school.
pub(super) static WORK: &[Right] = &[
    Right {
        id: "any-employer",
        name: text("Work for any employer", "Travailler pour tout employeur"),
        law: &[IRPA.at("30(1)"), IRPR.at("183(1), 185(b), 196.1")],
        tied: no(text(
            "Only for the employer, in the occupation and at the place on the permit.",
            "Seulement pour l’employeur, dans la profession et au lieu du permis.",
        )),
        province: limited(text(
            "Any employer in the province on the permit.",
            "Tout employeur de la province indiquée sur le permis.",
        )),
        open: limited(text(
            "Nearly any employer. Not in the sex trade, and not for an employer who is barred.",
            "Presque tout employeur. Pas dans l’industrie du sexe, ni pour un employeur exclu.",
        )),
        resident: yes(text("Any employer.", "Tout employeur.")),
    },
    Right {
        id: "change-job",
        name: text("Change jobs", "Changer d’emploi"),
        law: &[IRPR.at("183(1), 185(b), 200")],
        tied: limited(text(
            "Only with a new permit, or an approval for the time of waiting. Have it before the first day.",
            "Seulement avec un nouveau permis, ou une approbation pour le temps de l’attente. Il faut l’avoir avant le premier jour.",
        )),
        province: yes(text(
            "Without any step, within the province.",
            "Sans démarche, dans la province.",
        )),
        open: yes(text("Without any step.", "Sans démarche.")),
        resident: yes(text("Without any step.", "Sans démarche.")),
    },
    Right {
        id: "lose-job",
        name: text(
            "Stay after losing the job",
            "Rester après une perte d’emploi",
        ),
        law: &[IRPR.at("183(4), 209")],
        tied: limited(text(
            "You may stay to the printed day. You may not work for anyone else without a new authority.",
            "Vous pouvez rester jusqu’au jour imprimé. Vous ne pouvez travailler pour personne d’autre sans nouvelle autorisation.",
        )),
        province: yes(text(
            "You may stay to the printed day and take another job in the province.",
            "Vous pouvez rester jusqu’au jour imprimé et prendre un autre emploi dans la province.",
        )),
        open: yes(text(
            "You may stay to the printed day and take another job.",
            "Vous pouvez rester jusqu’au jour imprimé et prendre un autre emploi.",
        )),
        resident: yes(text(
            "Status does not depend on a job.",
            "Le statut ne dépend pas d’un emploi.",
        )),
    },
    Right {
        id: "self-employment",
        name: text("Work for yourself", "Travailler à son compte"),
        law: &[IRPR.at("183(1), 185(b)"), IRPR.at("87.1(3)(b)")],
        tied: no(text(
            "The permit names an employer.",
            "Le permis nomme un employeur.",
        )),
        province: limited(text(
            "Yes, in the province. It does not count for the Canadian Experience Class.",
            "Oui, dans la province. Ce travail ne compte pas pour la Catégorie de l’expérience canadienne.",
        )),
        open: limited(text(
            "Yes. It does not count for the Canadian Experience Class.",
            "Oui. Ce travail ne compte pas pour la Catégorie de l’expérience canadienne.",
        )),
        resident: yes(text(
            "Yes, with a firm of your own too.",
            "Oui, aussi avec votre propre entreprise.",
        )),
    },
    Right {
        id: "move",
        name: text(
            "Live and work in any province",
            "Vivre et travailler dans toute province",
        ),
        law: &[IRPR.at("185(b)(iii)"), CHARTER.at("6(2)")],
        tied: limited(text(
            "You work where the permit says.",
            "Vous travaillez au lieu du permis.",
        )),
        province: limited(text(
            "You work in the province that nominated or selected you.",
            "Vous travaillez dans la province qui vous a désigné ou sélectionné.",
        )),
        open: yes(text(
            "Yes, unless a condition on the permit says otherwise.",
            "Oui, sauf condition contraire sur le permis.",
        )),
        resident: yes(text(
            "Yes. It is a right in the Charter.",
            "Oui. C’est un droit de la Charte.",
        )),
    },
    Right {
        id: "abuse",
        name: text(
            "Leave an employer who abuses",
            "Quitter un employeur qui commet des abus",
        ),
        law: &[IRPR.at("207.1, 196.2")],
        tied: limited(text(
            "You may ask for an open permit as a vulnerable worker. There is no fee for the permit.",
            "Vous pouvez demander un permis ouvert comme travailleur vulnérable. Le permis est sans frais.",
        )),
        province: yes(text(
            "You may change employers at once.",
            "Vous pouvez changer d’employeur tout de suite.",
        )),
        open: yes(text(
            "You may change employers at once.",
            "Vous pouvez changer d’employeur tout de suite.",
        )),
        resident: yes(text(
            "You may change employers at once.",
            "Vous pouvez changer d’employeur tout de suite.",
        )),
    },
    Right {
        id: "study",
        name: text("Study", "Étudier"),
        law: &[
            IRPR.at("188(1)(c), 215(1)(c)"),
            LIFE_IN_CANADA.at("Tuition fees"),
        ],
        tied: limited(text(
            "Courses of 6 months or less. Longer ones need a study permit, which you may ask for in Canada.",
            "Cours de 6 mois ou moins. Les plus longs exigent un permis d’études, que vous pouvez demander au Canada.",
        )),
        province: limited(text(
            "Courses of 6 months or less. Longer ones need a study permit, which you may ask for in Canada.",
            "Cours de 6 mois ou moins. Les plus longs exigent un permis d’études, que vous pouvez demander au Canada.",
        )),
        open: limited(text(
            "Courses of 6 months or less. Longer ones need a study permit, which you may ask for in Canada.",
            "Cours de 6 mois ou moins. Les plus longs exigent un permis d’études, que vous pouvez demander au Canada.",
        )),
        resident: yes(text(
            "Any studies, at the fees of people who live here.",
            "Toutes les études, aux frais des gens d’ici.",
        )),
    },
    Right {
        id: "children-school",
        name: text(
            "Send your children to school",
            "Envoyer vos enfants à l’école",
        ),
        law: &[IRPA.at("30(2)"), LIFE_IN_CANADA.at("Public school")],
        tied: yes(text(
            "Preschool to secondary school in Canada without a study permit, while a parent may work. Most boards ask no fee of them.",
            "Du préscolaire au secondaire au Canada sans permis d’études, tant qu’un parent peut travailler. La plupart des conseils n’exigent pas de frais.",
        )),
        province: yes(text(
            "Preschool to secondary school in Canada without a study permit, while a parent may work. Most boards ask no fee of them.",
            "Du préscolaire au secondaire au Canada sans permis d’études, tant qu’un parent peut travailler. La plupart des conseils n’exigent pas de frais.",
        )),
        open: yes(text(
            "Preschool to secondary school in Canada without a study permit, while a parent may work. Most boards ask no fee of them.",
            "Du préscolaire au secondaire au Canada sans permis d’études, tant qu’un parent peut travailler. La plupart des conseils n’exigent pas de frais.",
        )),
        resident: yes(text(
            "Public school without a permit.",
            "École publique sans permis.",
        )),
    },
];
