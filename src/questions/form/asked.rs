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
pub(super) static ASKED: &[Asked] = &[
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
        id: "offer",
        ask: text(
            "Do you have a job offer in Canada?",
            "Avez-vous une offre d’emploi au Canada?",
        ),
        help: Some(text(
            "A written offer from an employer. Your present job counts if the employer offers to keep you after permanent residence.",
            "Une offre écrite d’un employeur. Votre emploi actuel compte si l’employeur offre de vous garder après la résidence permanente.",
        )),
        why: text(
            "It can give points for federal skilled workers, open the trades program, and replace funds. Since March 25, 2025 it gave no CRS points.",
            "Elle peut donner des points aux travailleurs qualifiés (fédéral), ouvrir le programme des métiers spécialisés et remplacer les fonds. Depuis le 25 mars 2025, elle ne donnait plus de points du SCG.",
        ),
        none: None,
        kind: Kind::Record("Offer"),
    },
    Asked {
        id: "permit",
        ask: text(
            "Which work permit do you have?",
            "Quel permis de travail avez-vous?",
        ),
        help: Some(text(
            "It is printed on the permit. An open permit names no employer.",
            "C’est imprimé sur le permis. Un permis ouvert ne nomme aucun employeur.",
        )),
        why: text(
            "What a job offer is worth depends on the permit you work with.",
            "La valeur d’une offre d’emploi dépend du permis avec lequel vous travaillez.",
        ),
        none: None,
        kind: Kind::Choice(&[
            choice(
                "\"lmia\"",
                text(
                    "Tied to an employer, with a labour market impact assessment (LMIA)",
                    "Lié à un employeur, avec une étude d’impact sur le marché du travail (EIMT)",
                ),
            ),
            choice(
                "\"employer-specific\"",
                text(
                    "Tied to an employer, without an LMIA",
                    "Lié à un employeur, sans EIMT",
                ),
            ),
            choice(
                "\"iec\"",
                text(
                    "International Experience Canada",
                    "Expérience internationale Canada",
                ),
            ),
            choice(
                "\"pgwp\"",
                text(
                    "Post-graduation work permit",
                    "Permis de travail postdiplôme",
                ),
            ),
            choice(
                "\"open\"",
                text("Another open permit", "Un autre permis ouvert"),
            ),
        ]),
    },
    Asked {
        id: "permit-noc",
        ask: text(
            "Which occupation is on your work permit?",
            "Quelle profession figure sur votre permis de travail?",
        ),
        help: None,
        why: text(
            "The offer must go with the occupation of the permit.",
            "L’offre doit aller avec la profession du permis.",
        ),
        none: None,
        kind: Kind::Occupation,
    },
    Asked {
        id: "permit-exemption",
        ask: text(
            "Why did your work permit need no LMIA?",
            "Pourquoi votre permis de travail n’exigeait-il pas d’EIMT?",
        ),
        help: Some(text(
            "The exemption code is on the permit or in the employer’s offer. Codes beginning with T are agreements, codes with C are Canadian interests.",
            "Le code de dispense est sur le permis ou dans l’offre de l’employeur. Les codes en T sont des accords, les codes en C des intérêts canadiens.",
        )),
        why: text(
            "Only some exemptions make an offer count.",
            "Seules certaines dispenses permettent à une offre de compter.",
        ),
        none: None,
        kind: Kind::Choice(&[
            choice(
                "\"international-agreement\"",
                text(
                    "An international agreement, such as CUSMA",
                    "Un accord international, comme l’ACEUM",
                ),
            ),
            choice(
                "\"provincial-agreement\"",
                text(
                    "An agreement with a province",
                    "Un accord avec une province",
                ),
            ),
            choice(
                "\"canadian-interests\"",
                text("Canadian interests", "Les intérêts canadiens"),
            ),
            choice("\"other\"", text("Another reason", "Une autre raison")),
        ]),
    },
    Asked {
        id: "may-work",
        ask: text(
            "May you work in Canada now without a work permit?",
            "Pouvez-vous travailler au Canada en ce moment sans permis de travail?",
        ),
        help: Some(text(
            "For example on campus or off campus, as your study permit says.",
            "Par exemple sur le campus ou hors campus, selon votre permis d’études.",
        )),
        why: text(
            "It decides which rule of job offers applies to you.",
            "Cela décide quelle règle sur les offres d’emploi s’applique à vous.",
        ),
        none: None,
        kind: Kind::YesNo,
    },
    Asked {
        id: "military-years",
        ask: text(
            "How many years in a row have you served in a foreign military?",
            "Combien d’années de suite avez-vous servi dans une armée étrangère?",
        ),
        help: None,
        why: text(
            "One category of Express Entry is for skilled military recruits.",
            "Une catégorie d’Entrée express vise les recrues militaires qualifiées.",
        ),
        none: None,
        kind: Kind::Number(text("years", "ans")),
    },
    Asked {
        id: "forces-offer",
        ask: text(
            "Have the Canadian Armed Forces offered you 3 years or more of full-time service?",
            "Les Forces armées canadiennes vous ont-elles offert 3 ans ou plus de service à temps plein?",
        ),
        help: None,
        why: text(
            "One category of Express Entry is for skilled military recruits.",
            "Une catégorie d’Entrée express vise les recrues militaires qualifiées.",
        ),
        none: None,
        kind: Kind::YesNo,
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
                "{\"accompanying\":true,\"status\":\"citizen\"}",
                text(
                    "Yes, and my partner is a Canadian citizen",
                    "Oui, et cette personne a la citoyenneté canadienne",
                ),
            ),
            choice(
                "{\"accompanying\":true,\"status\":\"permanent-resident\",\"livesInCanada\":true}",
                text(
                    "Yes, and my partner is a permanent resident who lives in Canada",
                    "Oui, et cette personne a la résidence permanente et vit au Canada",
                ),
            ),
            choice(
                "{\"accompanying\":true,\"status\":\"permanent-resident\",\"livesInCanada\":false}",
                text(
                    "Yes, and my partner is a permanent resident who lives abroad",
                    "Oui, et cette personne a la résidence permanente et vit à l’étranger",
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
            "Your partner’s jobs of the last 10 years",
            "Les emplois de votre partenaire des 10 dernières années",
        ),
        help: Some(text(
            "Add each job, in Canada and abroad.",
            "Ajoutez chaque emploi, au Canada et à l’étranger.",
        )),
        why: text(
            "Work in Canada can give you up to 10 points. All of it counts when we compare who applies.",
            "Le travail au Canada peut vous donner jusqu’à 10 points. Tout compte quand nous comparons qui présente la demande.",
        ),
        none: Some(text(
            "My partner has not worked in the last 10 years",
            "Mon ou ma partenaire n’a pas travaillé dans les 10 dernières années",
        )),
        kind: Kind::List("Job", 40),
    },
    Asked {
        id: "partner.born",
        ask: text(
            "When was your partner born?",
            "Quelle est la date de naissance de votre partenaire?",
        ),
        help: Some(text(
            "Month and year are enough.",
            "Le mois et l’année suffisent.",
        )),
        why: text(
            "To compare: either of you may be the one who applies.",
            "Pour comparer : l’une ou l’autre personne peut présenter la demande.",
        ),
        none: None,
        kind: Kind::Day,
    },
    Asked {
        id: "partner.certificate",
        ask: text(
            "Does your partner hold a certificate of qualification in a trade, issued in Canada?",
            "Votre partenaire a-t-il un certificat de compétence dans un métier, délivré au Canada?",
        ),
        help: None,
        why: text(
            "To compare: either of you may be the one who applies.",
            "Pour comparer : l’une ou l’autre personne peut présenter la demande.",
        ),
        none: None,
        kind: Kind::YesNo,
    },
    Asked {
        id: "relatives",
        ask: text(
            "Your close relatives in Canada, and your partner’s",
            "Vos proches parents au Canada, et ceux de votre partenaire",
        ),
        help: Some(text(
            "Brothers, sisters, parents, grandparents, children, grandchildren, aunts, uncles, nieces and nephews who are 18 or older. Half-, step- and adopted relatives count. Cousins do not.",
            "Frères, sœurs, parents, grands-parents, enfants, petits-enfants, tantes, oncles, nièces et neveux de 18 ans ou plus. Les liens par alliance ou par adoption comptent. Les cousins ne comptent pas.",
        )),
        why: text(
            "A brother or sister can give 15 CRS points. A close relative can give 5 points to federal skilled workers.",
            "Un frère ou une sœur peut donner 15 points du SCG. Un proche parent peut donner 5 points aux travailleurs qualifiés (fédéral).",
        ),
        none: None,
        kind: Kind::List("Relative", 20),
    },
    Asked {
        id: "children",
        ask: text(
            "Your children, and your partner’s",
            "Vos enfants, et ceux de votre partenaire",
        ),
        help: Some(text(
            "Add all of them, whether they come with you or not. Also add the children of your children.",
            "Ajoutez-les tous, qu’ils vous accompagnent ou non. Ajoutez aussi les enfants de vos enfants.",
        )),
        why: text(
            "The size of your family sets the funds you must show. Every child must be declared.",
            "La taille de votre famille fixe les fonds à prouver. Chaque enfant doit être déclaré.",
        ),
        none: None,
        kind: Kind::List("Child", 20),
    },
    Asked {
        id: "funds",
        ask: text(
            "How much money could you bring, free of debts?",
            "Combien d’argent pourriez-vous apporter, libre de dettes?",
        ),
        help: Some(text(
            "Money you can use and transfer: accounts of yours or of your partner. Not a loan, and not the value of a home.",
            "L’argent que vous pouvez utiliser et transférer : vos comptes ou ceux de votre partenaire. Ni un prêt ni la valeur d’une maison.",
        )),
        why: text(
            "Federal skilled workers and tradespeople must show settlement funds, unless employment is arranged. The Canadian Experience Class asks for none.",
            "Les travailleurs qualifiés et de métiers spécialisés (fédéral) doivent prouver des fonds d’établissement, sauf emploi réservé. La catégorie de l’expérience canadienne n’en exige pas.",
        ),
        none: None,
        kind: Kind::Number(text("Canadian dollars", "dollars canadiens")),
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
    Asked {
        id: "profile-submitted",
        ask: text(
            "When did you submit your Express Entry profile?",
            "Quand avez-vous soumis votre profil d’Entrée express?",
        ),
        help: None,
        why: text(
            "A profile lasts 12 months. At the cut-off score itself, the earlier profile is invited.",
            "Un profil dure 12 mois. À la note minimale même, le profil soumis le plus tôt est invité.",
        ),
        none: None,
        kind: Kind::DayOrNone(text("I have no profile", "Je n’ai pas de profil")),
    },
    Asked {
        id: "account-score",
        ask: text(
            "Which score does your official account show?",
            "Quelle note votre compte officiel affiche-t-il?",
        ),
        help: Some(text(
            "From November 3, 2026 only your account knows your score.",
            "Depuis le 3 novembre 2026, seul votre compte connaît votre note.",
        )),
        why: text(
            "To compare it with the rounds held since then.",
            "Pour la comparer avec les rondes tenues depuis.",
        ),
        none: None,
        kind: Kind::Number(text("points", "points")),
    },
    Asked {
        id: "invited",
        ask: text(
            "When were you invited to apply?",
            "Quand avez-vous reçu une invitation à présenter une demande?",
        ),
        help: None,
        why: text(
            "You have 60 days to apply, and the rules of that day hold for you.",
            "Vous avez 60 jours pour présenter la demande, et les règles de ce jour valent pour vous.",
        ),
        none: None,
        kind: Kind::DayOrNone(text("I was not invited", "Je n’ai pas reçu d’invitation")),
    },
];
