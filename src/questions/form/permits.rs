//! Questions only some permits ask, as they are asked.
//!
//! A page of circumstances has no options of its own: it shows those that are
//! still open, each with the words of its fact.

use super::{Asked, Choice, Kind, Record, choice, field, hinted};
use crate::kernel::{Text, text};

const fn circumstances(id: &'static str, ask: Text) -> Asked {
    Asked {
        id,
        ask,
        help: Some(text(
            "Tick all that is true. What stays empty is read as no.",
            "Cochez tout ce qui est vrai. Ce qui reste vide est lu comme un non.",
        )),
        why: text(
            "Some permits depend on it. It is asked only while it can change a result.",
            "Certains permis en dépendent. La question est posée seulement si elle peut changer un résultat.",
        ),
        none: Some(text(
            "None of these is true",
            "Rien de tout cela n’est vrai",
        )),
        kind: Kind::Circumstances,
    }
}

/// Every question of this part, in order.
pub(super) static ASKED: &[Asked] = &[
    Asked {
        id: "lives",
        ask: text(
            "In which country do you live now?",
            "Dans quel pays vivez-vous en ce moment?",
        ),
        help: None,
        why: text(
            "Some permits are only for people in Canada, others only for people abroad.",
            "Certains permis sont réservés aux personnes au Canada, d’autres à celles de l’étranger.",
        ),
        none: None,
        kind: Kind::Country,
    },
    Asked {
        id: "citizenships",
        ask: text(
            "Which citizenships do you hold?",
            "Quelles citoyennetés avez-vous?",
        ),
        help: Some(text(
            "Agreements with Canada, and programs for young people, depend on it.",
            "Les accords avec le Canada et les programmes pour les jeunes en dépendent.",
        )),
        why: text(
            "Some permits are only for citizens of certain countries. The answer stays in your browser.",
            "Certains permis sont réservés aux citoyens de certains pays. La réponse reste dans votre navigateur.",
        ),
        none: None,
        kind: Kind::Countries,
    },
    Asked {
        id: "applications",
        ask: text(
            "Which applications have you made to the federal government?",
            "Quelles demandes avez-vous présentées au gouvernement fédéral?",
        ),
        help: Some(text(
            "Permits, longer stays, restoration of status, permanent residence. Decided or not.",
            "Permis, prolongation de séjour, rétablissement du statut, résidence permanente. Avec ou sans décision.",
        )),
        why: text(
            "An application in time may keep your status, and one for permanent residence may open a permit.",
            "Une demande faite à temps peut conserver votre statut, et une demande de résidence permanente peut ouvrir la voie à un permis.",
        ),
        none: None,
        kind: Kind::List("Application", 20),
    },
    Asked {
        id: "study",
        ask: text(
            "Do you study in Canada, or plan to?",
            "Étudiez-vous au Canada, ou prévoyez-vous d’y étudier?",
        ),
        help: None,
        why: text(
            "Studies may need a permit of their own, and may open a work permit to you or your partner.",
            "Les études peuvent exiger leur propre permis, et donner droit à un permis de travail à vous ou à votre conjoint.",
        ),
        none: None,
        kind: Kind::Record("Study"),
    },
    Asked {
        id: "iec",
        ask: text(
            "Do you think of International Experience Canada?",
            "Pensez-vous à Expérience internationale Canada?",
        ),
        help: Some(text(
            "Working Holiday, Young Professionals or International Co-op, for young citizens of some countries.",
            "Vacances-travail, Jeunes professionnels ou Stage coop international, pour les jeunes citoyens de certains pays.",
        )),
        why: text(
            "Age, country and past participations decide.",
            "L’âge, le pays et les participations passées décident.",
        ),
        none: Some(text("No", "Non")),
        kind: Kind::Record("Iec"),
    },
    Asked {
        id: "partner.lives",
        ask: text(
            "Does your partner live in Canada now?",
            "Votre conjoint vit-il au Canada en ce moment?",
        ),
        help: None,
        why: text(
            "In Canada, most family permits ask for status in order. From abroad, there is none to keep.",
            "Au Canada, la plupart des permis familiaux exigent un statut en règle. De l’étranger, il n’y en a pas à garder.",
        ),
        none: None,
        kind: Kind::YesNo,
    },
    Asked {
        id: "partner.permit",
        ask: text(
            "Does your partner hold a permit or another temporary status in Canada?",
            "Votre conjoint a-t-il un permis ou un autre statut temporaire au Canada?",
        ),
        help: None,
        why: text(
            "A permit of your partner may open one to you.",
            "Un permis de votre conjoint peut vous donner droit à un permis.",
        ),
        none: None,
        kind: Kind::Record("Status"),
    },
    Asked {
        id: "partner.offer",
        ask: text(
            "Does your partner have a job offer in Canada?",
            "Votre conjoint a-t-il une offre d’emploi au Canada?",
        ),
        help: None,
        why: text(
            "Your partner’s occupation decides on some permits.",
            "La profession de votre conjoint décide de certains permis.",
        ),
        none: Some(text("No offer", "Pas d’offre")),
        kind: Kind::Record("Offer"),
    },
    Asked {
        id: "partner.study",
        ask: text(
            "Does your partner study in Canada?",
            "Votre conjoint étudie-t-il au Canada?",
        ),
        help: None,
        why: text(
            "Some programs open a permit to the partner of a student.",
            "Certains programmes donnent droit à un permis au conjoint d’un étudiant.",
        ),
        none: None,
        kind: Kind::Record("Study"),
    },
    Asked {
        id: "partner.applications",
        ask: text(
            "Which applications has your partner made to the federal government?",
            "Quelles demandes votre conjoint a-t-il présentées au gouvernement fédéral?",
        ),
        help: None,
        why: text(
            "An application for permanent residence of your partner may open a permit to you.",
            "Une demande de résidence permanente de votre conjoint peut vous donner droit à un permis.",
        ),
        none: None,
        kind: Kind::List("Application", 20),
    },
    Asked {
        id: "permit-code",
        ask: text(
            "Which code is printed on your work permit?",
            "Quel code est imprimé sur votre permis de travail?",
        ),
        help: Some(text(
            "A letter and 2 digits, such as C41.",
            "Une lettre et 2 chiffres, comme C41.",
        )),
        why: text(
            "What your family may ask for depends on the kind of your permit.",
            "Ce que votre famille peut demander dépend du type de votre permis.",
        ),
        none: None,
        kind: CODES,
    },
    Asked {
        id: "stays",
        ask: text("When were you in Canada?", "Quand étiez-vous au Canada?"),
        help: Some(text(
            "The stays of the last 5 years are enough. A change of standing begins a new one.",
            "Les séjours des 5 dernières années suffisent. Un changement de statut en commence un nouveau.",
        )),
        why: text(
            "To count days for the residency obligation and for citizenship.",
            "Pour compter les jours de l’obligation de résidence et de la citoyenneté.",
        ),
        none: None,
        kind: Kind::List("Stay", 60),
    },
    Asked {
        id: "breach",
        ask: text(
            "If you worked or studied in Canada without authorization, when did it stop?",
            "Si vous avez travaillé ou étudié au Canada sans autorisation, quand cela a-t-il cessé?",
        ),
        help: Some(text(
            "For 6 months after it, most permits may not be issued.",
            "Pendant les 6 mois qui suivent, la plupart des permis ne peuvent pas être délivrés.",
        )),
        why: text(
            "It is a bar for most permits, with exceptions.",
            "C’est un obstacle à la plupart des permis, avec des exceptions.",
        ),
        none: None,
        kind: Kind::DayOrNone(text("It did not happen", "Cela ne s’est pas produit")),
    },
    circumstances(
        "circumstances-work",
        text(
            "What kind of work is it?",
            "De quel genre de travail s’agit-il?",
        ),
    ),
    circumstances(
        "circumstances-employer",
        text(
            "What is true of the employer and the offer?",
            "Qu’est-ce qui est vrai de l’employeur et de l’offre?",
        ),
    ),
    circumstances(
        "circumstances-agreement",
        text(
            "Does an international agreement cover the work?",
            "Un accord international vise-t-il le travail?",
        ),
    ),
    circumstances(
        "circumstances-company",
        text(
            "Is it a transfer within a company, or a business of your own?",
            "S’agit-il d’une mutation au sein d’une entreprise, ou de votre propre entreprise?",
        ),
    ),
    circumstances(
        "circumstances-study",
        text(
            "What is true of your studies in Canada?",
            "Qu’est-ce qui est vrai de vos études au Canada?",
        ),
    ),
    circumstances(
        "circumstances-couple",
        text(
            "What is true of you and your partner?",
            "Qu’est-ce qui est vrai de vous et de votre conjoint?",
        ),
    ),
    circumstances(
        "circumstances-file",
        text(
            "What is true of your application or nomination?",
            "Qu’est-ce qui est vrai de votre demande ou de votre désignation?",
        ),
    ),
    circumstances(
        "circumstances-protection",
        text("Do you need protection?", "Avez-vous besoin de protection?"),
    ),
    circumstances(
        "circumstances-measures",
        text(
            "Does a special measure cover you?",
            "Une mesure spéciale vous vise-t-elle?",
        ),
    ),
    circumstances(
        "circumstances-exempt",
        text(
            "Is it work that needs no permit?",
            "S’agit-il d’un travail qui n’exige aucun permis?",
        ),
    ),
    circumstances(
        "circumstances-learning",
        text(
            "What is true of the studies you plan?",
            "Qu’est-ce qui est vrai des études que vous prévoyez?",
        ),
    ),
    circumstances(
        "circumstances-days",
        text(
            "Can days abroad count for you?",
            "Des jours à l’étranger peuvent-ils compter pour vous?",
        ),
    ),
    circumstances(
        "circumstances-papers",
        text(
            "What is true of your papers and your health?",
            "Qu’est-ce qui est vrai de vos papiers et de votre santé?",
        ),
    ),
];

/// Options for the class of an application for permanent residence, and for the rest of the records.
const CLASSES: Kind = Kind::Choice(&[
    choice(
        "\"cec\"",
        text(
            "Canadian Experience Class",
            "Catégorie de l’expérience canadienne",
        ),
    ),
    choice(
        "\"fsw\"",
        text(
            "Federal skilled workers",
            "Travailleurs qualifiés (fédéral)",
        ),
    ),
    choice(
        "\"fst\"",
        text(
            "Federal skilled trades",
            "Travailleurs de métiers spécialisés (fédéral)",
        ),
    ),
    choice(
        "\"nominee-express-entry\"",
        text(
            "Provincial nominee, through Express Entry",
            "Candidat d’une province, par Entrée express",
        ),
    ),
    choice(
        "\"nominee\"",
        text(
            "Provincial nominee, outside Express Entry",
            "Candidat d’une province, hors d’Entrée express",
        ),
    ),
    choice(
        "\"quebec-skilled\"",
        text(
            "Skilled worker selected by Quebec",
            "Travailleur qualifié sélectionné par le Québec",
        ),
    ),
    choice(
        "\"quebec-investor\"",
        text(
            "Investor selected by Quebec",
            "Investisseur sélectionné par le Québec",
        ),
    ),
    choice(
        "\"atlantic\"",
        text(
            "Atlantic Immigration Program",
            "Programme d’immigration au Canada atlantique",
        ),
    ),
    choice(
        "\"community-pilot\"",
        text(
            "Rural or Francophone community pilot",
            "Programme pilote des communautés rurales ou francophones",
        ),
    ),
    choice(
        "\"rural-northern\"",
        text(
            "Rural and Northern pilot",
            "Programme pilote des communautés rurales et du Nord",
        ),
    ),
    choice(
        "\"agri-food\"",
        text("Agri-Food Pilot", "Programme pilote sur l’agroalimentaire"),
    ),
    choice(
        "\"home-care\"",
        text(
            "Child care or home support pilots, before June 2024",
            "Programmes pilotes de garde d’enfants ou d’aide à domicile, avant juin 2024",
        ),
    ),
    choice(
        "\"home-care-worker\"",
        text(
            "Home care worker pilots of 2025",
            "Programmes pilotes d’aides à domicile de 2025",
        ),
    ),
    choice(
        "\"start-up\"",
        text("Start-up visa", "Visa pour démarrage d’entreprise"),
    ),
    choice(
        "\"spouse-in-canada\"",
        text("Spouse or partner in Canada", "Époux ou conjoint au Canada"),
    ),
    choice("\"family\"", text("Family class", "Regroupement familial")),
    hinted(
        "\"other\"",
        text("Another class", "Une autre catégorie"),
        text(
            "Protection, humanitarian grounds, public policies.",
            "Protection, motifs humanitaires, politiques d’intérêt public.",
        ),
    ),
]);

/// Levels of studies.
const LEVELS: Kind = Kind::Choice(&[
    choice(
        "\"secondary\"",
        text("Secondary school", "Études secondaires"),
    ),
    choice(
        "\"one-year\"",
        text(
            "One-year program after secondary school",
            "Programme postsecondaire de 1 an",
        ),
    ),
    choice(
        "\"two-year\"",
        text(
            "Two-year program after secondary school",
            "Programme postsecondaire de 2 ans",
        ),
    ),
    choice(
        "\"three-year\"",
        text(
            "Program of 3 years or more, no degree",
            "Programme de 3 ans ou plus, sans grade",
        ),
    ),
    choice("\"bachelor\"", text("Bachelor’s degree", "Baccalauréat")),
    choice("\"master\"", text("Master’s degree", "Maîtrise")),
    choice(
        "\"professional\"",
        text("Professional degree", "Grade professionnel"),
    ),
    choice("\"doctorate\"", text("Doctorate", "Doctorat")),
]);

/// Categories of International Experience Canada.
const IEC_CATEGORIES: &[Choice] = &[
    choice(
        "\"working-holiday\"",
        text("Working Holiday", "Vacances-travail"),
    ),
    choice(
        "\"young-professionals\"",
        text("Young Professionals", "Jeunes professionnels"),
    ),
    choice(
        "\"co-op\"",
        text("International Co-op", "Stage coop international"),
    ),
];

/// Codes printed on permits that rest on no assessment.
macro_rules! codes {
    ($($code:literal)*) => {
        Kind::Choice(&[$(choice(concat!("\"", $code, "\""), text($code, $code))),*])
    };
}

const CODES: Kind = codes!(
    "A70" "A72" "A73" "A74" "A75" "A76" "A77" "C10" "C11" "C13" "C14" "C15" "C16" "C17" "C18" "C20" "C21" "C22" "C23" "C24" "C26" "C31" "C32" "C33" "C41" "C42" "C43" "C44" "C45" "C46" "C47" "C48" "C49" "C50" "C51" "C52" "C60" "C61" "C62" "C63" "C88" "C90" "C91" "F10" "F11" "F12" "F13" "F14" "F15" "F20" "F21" "F22" "F23" "F24" "F30" "F31" "F32" "F33" "F34" "F35" "F36" "F42" "F50" "F51" "F52" "F53" "F54" "F55" "F60" "F61" "F62" "F63" "F64" "F65" "F66" "F67" "F70" "F71" "F72" "F74" "H81" "H82" "R01" "S61" "S62" "T10" "T11" "T13" "T25" "T33" "T34" "T35" "T36" "T37" "T38" "T41" "T42" "T43" "T44" "T45" "T46" "T47" "T48" "T50" "T51" "T52" "T53" "T54" "T55"
);

/// An application to the federal government.
pub(super) const APPLICATION: Record = Record {
    id: "Application",
    one: text("Application", "Demande"),
    add: text("Add an application", "Ajouter une demande"),
    none: text(
        "I have made no application",
        "Je n’ai présenté aucune demande",
    ),
    fields: &[
        field(
            "kind",
            text("What did you ask for?", "Qu’avez-vous demandé?"),
            Kind::Choice(&[
                choice(
                    "\"work-permit\"",
                    text("A work permit", "Un permis de travail"),
                ),
                choice(
                    "\"study-permit\"",
                    text("A study permit", "Un permis d’études"),
                ),
                choice(
                    "\"visitor\"",
                    text(
                        "A longer stay as a visitor",
                        "Une prolongation de séjour comme visiteur",
                    ),
                ),
                choice(
                    "\"restoration\"",
                    text("Restoration of status", "Le rétablissement du statut"),
                ),
                choice(
                    "\"permanent-residence\"",
                    text("Permanent residence", "La résidence permanente"),
                ),
            ]),
        ),
        field(
            "filed",
            text("When was it received?", "Quand a-t-elle été reçue?"),
            Kind::Day,
        ),
        field(
            "decided",
            text("When was it decided?", "Quand a-t-elle été décidée?"),
            Kind::DayOrNone(text("No decision yet", "Pas encore de décision")),
        ),
        field(
            "refused",
            text(
                "Was it refused, returned or withdrawn?",
                "A-t-elle été refusée, retournée ou retirée?",
            ),
            Kind::YesNo,
        ),
        field(
            "tied",
            text(
                "Does the permit you asked for name an employer?",
                "Le permis demandé nomme-t-il un employeur?",
            ),
            Kind::YesNo,
        )
        .when("kind", &["\"work-permit\""]),
        field(
            "class",
            text("In which class?", "Dans quelle catégorie?"),
            CLASSES,
        )
        .when("kind", &["\"permanent-residence\""]),
        field(
            "principal",
            text(
                "Are you the principal applicant?",
                "Êtes-vous le demandeur principal?",
            ),
            Kind::YesNo,
        )
        .when("kind", &["\"permanent-residence\""]),
        field(
            "complete",
            text(
                "Do you have the acknowledgment of receipt?",
                "Avez-vous l’accusé de réception?",
            ),
            Kind::YesNo,
        )
        .help(text(
            "It says that the application is complete.",
            "Il confirme que la demande est complète.",
        ))
        .when("kind", &["\"permanent-residence\""]),
        field(
            "eligible",
            text(
                "Was the eligibility stage passed?",
                "L’étape de l’admissibilité est-elle franchie?",
            ),
            Kind::YesNo,
        )
        .help(text(
            "The account shows it, or a letter of approval in principle.",
            "Le compte l’indique, ou une lettre d’approbation de principe.",
        ))
        .when("kind", &["\"permanent-residence\""]),
    ],
};

/// Studies under way or planned.
pub(super) const STUDY: Record = Record {
    id: "Study",
    one: text("Studies in Canada", "Études au Canada"),
    add: text("Yes, I study or plan to", "Oui, j’étudie ou je le prévois"),
    none: text("No studies in Canada", "Pas d’études au Canada"),
    fields: &[
        field("level", text("Which level?", "Quel niveau?"), LEVELS),
        field(
            "kind",
            text("Which kind of school?", "Quel type d’établissement?"),
            Kind::Choice(&[
                choice("\"university\"", text("University", "Université")),
                choice(
                    "\"college\"",
                    text(
                        "College, polytechnic or CEGEP",
                        "Collège, école polytechnique ou cégep",
                    ),
                ),
                choice(
                    "\"secondary\"",
                    text("Secondary school", "École secondaire"),
                ),
                choice("\"other\"", text("Other", "Autre")),
            ]),
        ),
        field(
            "public",
            text("Is it a public school?", "Est-ce un établissement public?"),
            Kind::YesNo,
        ),
        field(
            "from",
            text("First day of the studies", "Premier jour des études"),
            Kind::Day,
        ),
        field(
            "lengthMonths",
            text("Length of the whole program", "Durée de tout le programme"),
            Kind::Number(text("months", "mois")),
        ),
        field(
            "fullTime",
            text("Is it full-time?", "Est-ce à temps plein?"),
            Kind::YesNo,
        ),
        field(
            "distance",
            text("Is it from a distance?", "Est-ce à distance?"),
            Kind::YesNo,
        ),
        field(
            "continues",
            text(
                "Same school and level as on a study permit you hold?",
                "Même établissement et même niveau que sur un permis d’études que vous avez?",
            ),
            Kind::YesNo,
        ),
    ],
};

/// International Experience Canada.
pub(super) const IEC: Record = Record {
    id: "Iec",
    one: text(
        "International Experience Canada",
        "Expérience internationale Canada",
    ),
    add: text("Yes", "Oui"),
    none: text("No", "Non"),
    fields: &[
        field(
            "category",
            text("Which category?", "Quelle catégorie?"),
            Kind::Choice(IEC_CATEGORIES),
        ),
        field(
            "taken",
            text(
                "In which categories did you take part before?",
                "À quelles catégories avez-vous déjà participé?",
            ),
            Kind::Checks(IEC_CATEGORIES),
        ),
        field(
            "lastEnded",
            text(
                "When did the last such permit end?",
                "Quand le dernier de ces permis a-t-il pris fin?",
            ),
            Kind::Day,
        ),
    ],
};

/// A stay in Canada.
pub(super) const STAY: Record = Record {
    id: "Stay",
    one: text("Stay", "Séjour"),
    add: text("Add a stay", "Ajouter un séjour"),
    none: text("I was never in Canada", "Je n’ai jamais été au Canada"),
    fields: &[
        field(
            "as",
            text("In which standing?", "À quel titre?"),
            Kind::Choice(&[
                choice(
                    "\"temporary\"",
                    text(
                        "Temporary resident or protected person",
                        "Résident temporaire ou personne protégée",
                    ),
                ),
                choice(
                    "\"permanent-resident\"",
                    text("Permanent resident", "Résident permanent"),
                ),
                choice(
                    "\"none\"",
                    text(
                        "Without status, or a claim not decided",
                        "Sans statut, ou demande d’asile sans décision",
                    ),
                ),
            ]),
        ),
        field("from", text("First day", "Premier jour"), Kind::Day),
        field(
            "to",
            text("Last day", "Dernier jour"),
            Kind::DayOrNone(text("I am still there", "J’y suis encore")),
        ),
    ],
};

/// Temporary status in Canada, of a partner.
pub(super) const STATUS: Record = Record {
    id: "Status",
    one: text("Status in Canada", "Statut au Canada"),
    add: text("Yes", "Oui"),
    none: text("No", "Non"),
    fields: &[
        field(
            "kind",
            text("Which status?", "Quel statut?"),
            Kind::Choice(&[
                choice("\"worker\"", text("Work permit", "Permis de travail")),
                choice("\"student\"", text("Study permit", "Permis d’études")),
                choice("\"visitor\"", text("Visitor", "Visiteur")),
                choice(
                    "\"maintained\"",
                    text("Maintained status", "Statut conservé"),
                ),
                choice(
                    "\"restoration\"",
                    text("Waiting for restoration", "En attente de rétablissement"),
                ),
                choice(
                    "\"refugee-claimant\"",
                    text("Refugee claimant", "Demandeur d’asile"),
                ),
            ]),
        ),
        field(
            "permit",
            text("Which work permit?", "Quel permis de travail?"),
            Kind::Choice(&[
                choice(
                    "\"pgwp\"",
                    text(
                        "Post-graduation work permit",
                        "Permis de travail postdiplôme",
                    ),
                ),
                choice(
                    "\"lmia\"",
                    text(
                        "Tied to an employer, with an assessment (LMIA)",
                        "Lié à un employeur, avec une étude d’impact (EIMT)",
                    ),
                ),
                choice(
                    "\"employer-specific\"",
                    text(
                        "Tied to an employer, without one",
                        "Lié à un employeur, sans étude d’impact",
                    ),
                ),
                choice(
                    "\"spousal\"",
                    text("Open, through a partner", "Ouvert, par un conjoint"),
                ),
                choice(
                    "\"bridging\"",
                    text("Bridging open work permit", "Permis ouvert transitoire"),
                ),
                choice(
                    "\"iec\"",
                    text(
                        "International Experience Canada",
                        "Expérience internationale Canada",
                    ),
                ),
                choice("\"open\"", text("Open, other", "Ouvert, autre")),
            ]),
        )
        .when("kind", &["\"worker\"", "\"maintained\""]),
        field(
            "code",
            text(
                "Which code is printed on the work permit?",
                "Quel code est imprimé sur le permis de travail?",
            ),
            CODES,
        )
        .help(text(
            "A letter and 2 digits, such as C41.",
            "Une lettre et 2 chiffres, comme C41.",
        ))
        .when("permit", &["\"employer-specific\"", "\"open\""]),
        field(
            "expires",
            text(
                "Last day of the permit or stay",
                "Dernier jour du permis ou du séjour",
            ),
            Kind::Day,
        ),
    ],
};
