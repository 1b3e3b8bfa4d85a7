//! Every question as it is asked, in the order of the journey.

use super::{Asked, Choice, Kind, choice, hinted};
use crate::kernel::text;

/// Provinces and territories.
pub static PROVINCES: &[Choice] = &[
    choice("\"AB\"", text("Alberta", "Alberta")),
    choice("\"BC\"", text("British Columbia", "Colombie-Britannique")),
    choice("\"MB\"", text("Manitoba", "Manitoba")),
    choice("\"NB\"", text("New Brunswick", "Nouveau-Brunswick")),
    choice(
        "\"NL\"",
        text("Newfoundland and Labrador", "Terre-Neuve-et-Labrador"),
    ),
    choice(
        "\"NT\"",
        text("Northwest Territories", "Territoires du Nord-Ouest"),
    ),
    choice("\"NS\"", text("Nova Scotia", "Nouvelle-Écosse")),
    choice("\"NU\"", text("Nunavut", "Nunavut")),
    choice("\"ON\"", text("Ontario", "Ontario")),
    choice(
        "\"PE\"",
        text("Prince Edward Island", "Île-du-Prince-Édouard"),
    ),
    choice("\"QC\"", text("Quebec", "Québec")),
    choice("\"SK\"", text("Saskatchewan", "Saskatchewan")),
    choice("\"YT\"", text("Yukon", "Yukon")),
];

/// Every question as it is asked.
pub static ASKED: &[Asked] = &[
    Asked {
        id: "status",
        ask: text(
            "What is your status in Canada now?",
            "Quel est votre statut au Canada en ce moment?",
        ),
        help: None,
        why: text(
            "To warn you about the last day of your permit. A profile or an invitation does not extend your status.",
            "Pour vous avertir du dernier jour de votre permis. Un profil ou une invitation ne prolonge pas votre statut.",
        ),
        none: None,
        kind: Kind::Choice(&[
            choice(
                "null",
                text("I am not in Canada", "Je ne suis pas au Canada"),
            ),
            choice(
                "{\"kind\":\"worker\"}",
                text("I have a work permit", "J’ai un permis de travail"),
            ),
            choice(
                "{\"kind\":\"student\"}",
                text("I have a study permit", "J’ai un permis d’études"),
            ),
            choice(
                "{\"kind\":\"visitor\"}",
                text("I am a visitor", "J’ai le statut de visiteur"),
            ),
            hinted(
                "{\"kind\":\"maintained\"}",
                text("I have maintained status", "J’ai un statut conservé"),
                text(
                    "You applied to extend before your permit ended, and you are waiting for the decision.",
                    "Vous avez demandé une prolongation avant la fin de votre permis et vous attendez la décision.",
                ),
            ),
            hinted(
                "{\"kind\":\"restoration\"}",
                text(
                    "My status ended and I am waiting for restoration",
                    "Mon statut a pris fin et j’attends son rétablissement",
                ),
                text(
                    "Work done while you wait does not count.",
                    "Le travail fait pendant l’attente ne compte pas.",
                ),
            ),
            choice(
                "{\"kind\":\"refugee-claimant\"}",
                text("I claimed refugee protection", "J’ai demandé l’asile"),
            ),
        ]),
    },
    Asked {
        id: "permit-expires",
        ask: text(
            "On which day does your permit or your stay end?",
            "Quel jour votre permis ou votre séjour prend-il fin?",
        ),
        help: Some(text(
            "It is printed on the permit.",
            "La date est imprimée sur le permis.",
        )),
        why: text(
            "To put this day first among the dates to keep in mind.",
            "Pour placer ce jour en tête des dates à retenir.",
        ),
        none: None,
        kind: Kind::Day,
    },
    Asked {
        id: "work",
        ask: text(
            "Your jobs of the last 10 years",
            "Vos emplois des 10 dernières années",
        ),
        help: Some(text(
            "Add each job, in Canada and abroad. Add a job again if your hours, your duties or your right to work changed.",
            "Ajoutez chaque emploi, au Canada et à l’étranger. Ajoutez-le de nouveau si vos heures, vos fonctions ou votre droit de travailler ont changé.",
        )),
        why: text(
            "A year of skilled work in Canada is the heart of this class. We count dates and hours, not calendar years.",
            "Un an de travail qualifié au Canada est au cœur de cette catégorie. Nous comptons les dates et les heures, pas les années civiles.",
        ),
        none: None,
        kind: Kind::List("Job", 40),
    },
    Asked {
        id: "tests",
        ask: text(
            "Your language test results",
            "Vos résultats de tests de langue",
        ),
        help: Some(text(
            "Give the scores as printed. No test yet? Add the levels you expect.",
            "Donnez les notes comme sur le relevé. Pas encore de test? Ajoutez les niveaux que vous prévoyez.",
        )),
        why: text(
            "Each class asks for a level, and the points depend on each ability.",
            "Chaque catégorie exige un niveau, et les points dépendent de chaque compétence.",
        ),
        none: None,
        kind: Kind::List("TestResult", 20),
    },
    Asked {
        id: "intends",
        ask: text(
            "Where in Canada do you intend to live?",
            "Où au Canada avez-vous l’intention de vivre?",
        ),
        help: Some(text(
            "Choose all that you consider.",
            "Choisissez tous les endroits que vous envisagez.",
        )),
        why: text(
            "Federal classes are for people who intend to live outside Quebec. Quebec chooses its own workers.",
            "Les catégories fédérales visent les personnes qui ont l’intention de vivre hors du Québec. Le Québec choisit ses propres travailleurs.",
        ),
        none: None,
        kind: Kind::Checks(PROVINCES),
    },
    Asked {
        id: "born",
        ask: text("When were you born?", "Quelle est votre date de naissance?"),
        help: Some(text(
            "Month and year are enough. With the day, the points are exact around your birthday.",
            "Le mois et l’année suffisent. Avec le jour, les points sont exacts autour de votre anniversaire.",
        )),
        why: text(
            "Points for age change on your birthday.",
            "Les points pour l’âge changent le jour de votre anniversaire.",
        ),
        none: None,
        kind: Kind::Day,
    },
    Asked {
        id: "certificate",
        ask: text(
            "Do you hold a certificate of qualification in a trade, issued in Canada?",
            "Avez-vous un certificat de compétence dans un métier, délivré au Canada?",
        ),
        help: Some(text(
            "A province, a territory or a federal body issues it after an exam. An apprenticeship contract is not one.",
            "Une province, un territoire ou un organisme fédéral le délivre après un examen. Un contrat d’apprentissage n’en est pas un.",
        )),
        why: text(
            "With your language level it can give points.",
            "Avec votre niveau de langue, il peut donner des points.",
        ),
        none: None,
        kind: Kind::YesNo,
    },
    Asked {
        id: "education",
        ask: text("Your diplomas and degrees", "Vos diplômes"),
        help: Some(text(
            "Add each one you completed, from secondary school up.",
            "Ajoutez chaque diplôme obtenu, à partir du secondaire.",
        )),
        why: text(
            "They give points. A foreign one needs an educational credential assessment (ECA).",
            "Ils donnent des points. Pour un diplôme étranger, il faut une évaluation des diplômes d’études (EDE).",
        ),
        none: None,
        kind: Kind::List("Credential", 20),
    },
    Asked {
        id: "partner",
        ask: text(
            "Do you have a spouse or common-law partner?",
            "Avez-vous un époux, une épouse, un conjoint ou une conjointe de fait?",
        ),
        help: Some(text(
            "Common-law: you have lived together as a couple for 1 year or more. What you declare must be true.",
            "Union de fait : vous vivez ensemble en couple depuis 1 an ou plus. Ce que vous déclarez doit être vrai.",
        )),
        why: text(
            "Points are counted in another column when your partner comes along.",
            "Les points se comptent dans une autre colonne quand votre partenaire vous accompagne.",
        ),
        none: None,
        kind: Kind::Choice(&[
            choice("null", text("No", "Non")),
            choice(
                "{\"accompanying\":true,\"status\":\"foreign\"}",
                text(
                    "Yes, and my partner comes to or stays in Canada with me",
                    "Oui, et cette personne vient ou reste au Canada avec moi",
                ),
            ),
            choice(
                "{\"status\":\"citizen\"}",
                text(
                    "Yes, and my partner is a Canadian citizen or permanent resident",
                    "Oui, et cette personne a la citoyenneté canadienne ou la résidence permanente",
                ),
            ),
            choice(
                "{\"accompanying\":false}",
                text(
                    "Yes, but my partner does not come with me",
                    "Oui, mais cette personne ne m’accompagne pas",
                ),
            ),
        ]),
    },
    Asked {
        id: "partner.education",
        ask: text(
            "Your partner’s diplomas and degrees",
            "Les diplômes de votre partenaire",
        ),
        help: None,
        why: text(
            "They can give up to 10 points.",
            "Ils peuvent donner jusqu’à 10 points.",
        ),
        none: Some(text(
            "My partner did not finish secondary school",
            "Mon ou ma partenaire n’a pas terminé le secondaire",
        )),
        kind: Kind::List("Credential", 20),
    },
    Asked {
        id: "partner.tests",
        ask: text(
            "Your partner’s language test results",
            "Les résultats de tests de langue de votre partenaire",
        ),
        help: None,
        why: text(
            "They can give up to 20 points.",
            "Ils peuvent donner jusqu’à 20 points.",
        ),
        none: Some(text(
            "My partner has taken no test",
            "Mon ou ma partenaire n’a passé aucun test",
        )),
        kind: Kind::List("TestResult", 20),
    },
    Asked {
        id: "partner.work",
        ask: text(
            "Your partner’s jobs in Canada",
            "Les emplois de votre partenaire au Canada",
        ),
        help: None,
        why: text(
            "They can give up to 10 points.",
            "Ils peuvent donner jusqu’à 10 points.",
        ),
        none: Some(text(
            "My partner has not worked in Canada",
            "Mon ou ma partenaire n’a pas travaillé au Canada",
        )),
        kind: Kind::List("Job", 40),
    },
    Asked {
        id: "relatives",
        ask: text(
            "Do you or your partner have a brother or sister in Canada?",
            "Avez-vous, vous ou votre partenaire, un frère ou une sœur au Canada?",
        ),
        help: Some(text(
            "18 or older, citizen or permanent resident, living in Canada, with a parent in common. Half-, step- and adopted siblings count.",
            "18 ans ou plus, citoyenneté canadienne ou résidence permanente, domicile au Canada, père ou mère en commun. Les demi-frères et demi-sœurs comptent, comme les liens par alliance ou par adoption.",
        )),
        why: text("It can give 15 points.", "Cela peut donner 15 points."),
        none: None,
        kind: Kind::Choice(&[
            choice("[]", text("No", "Non")),
            choice(
                "[{\"relation\":\"sibling\",\"status\":\"permanent-resident\",\"country\":\"CA\",\"of\":\"me\"}]",
                text("Yes, mine", "Oui, de mon côté"),
            ),
            choice(
                "[{\"relation\":\"sibling\",\"status\":\"permanent-resident\",\"country\":\"CA\",\"of\":\"partner\"}]",
                text("Yes, my partner’s", "Oui, du côté de mon ou ma partenaire"),
            ),
        ]),
    },
    Asked {
        id: "nomination",
        ask: text(
            "Has a province or territory nominated you?",
            "Avez-vous reçu une désignation d’une province ou d’un territoire?",
        ),
        help: Some(text(
            "An expression of interest or an invitation from a province is not a nomination yet.",
            "Une déclaration d’intérêt ou une invitation d’une province n’est pas encore une désignation.",
        )),
        why: text(
            "A nomination through Express Entry gives 600 points.",
            "Une désignation par Entrée express donne 600 points.",
        ),
        none: None,
        kind: Kind::Choice(&[
            choice("null", text("No", "Non")),
            choice(
                "{\"enhanced\":true}",
                text("Yes, through Express Entry", "Oui, par Entrée express"),
            ),
            choice(
                "{\"enhanced\":false}",
                text("Yes, outside Express Entry", "Oui, hors d’Entrée express"),
            ),
        ]),
    },
];
