//! The records that lists are made of: a job, a test result, a credential, a leave.

use super::asked::PROVINCES;
use super::permits::{APPLICATION, IEC, STATUS, STAY, STUDY};
use super::{Choice, Kind, Record, choice, field, hinted};
use crate::kernel::text;

const CANADA: &str = "\"CA\"";
/// The code ISO 3166 leaves to users: a country other than Canada that no rule asks for.
const ELSEWHERE: &str = "\"ZZ\"";

static PLACES: &[Choice] = &[
    choice(CANADA, text("In Canada", "Au Canada")),
    choice(ELSEWHERE, text("Outside Canada", "À l’extérieur du Canada")),
];

/// Every record.
pub static RECORDS: &[Record] = &[
    JOB,
    TEST_RESULT,
    CREDENTIAL,
    LEAVE,
    OFFER,
    RELATIVE,
    CHILD,
    APPLICATION,
    STUDY,
    IEC,
    STAY,
    STATUS,
];

const JOB: Record = Record {
    id: "Job",
    one: text("Job", "Emploi"),
    add: text("Add a job", "Ajouter un emploi"),
    none: text("I have no job to add", "Je n’ai aucun emploi à ajouter"),
    fields: &[
        field("noc", text("What was the occupation?", "Quelle était la profession?"), Kind::Occupation).help(text(
            "What you did decides, not your job title. Choose the National Occupational Classification (NOC) group that fits your duties.",
            "C’est ce que vous faisiez qui compte, pas le titre du poste. Choisissez le groupe de la Classification nationale des professions (CNP) qui correspond à vos fonctions.",
        )),
        field("country", text("Where were you when you worked?", "Où étiez-vous quand vous travailliez?"), Kind::Choice(PLACES))
            .help(text(
                "Your own place, even if the work was remote.",
                "L’endroit où vous étiez, même en télétravail.",
            )),
        field("from", text("First day of work", "Premier jour de travail"), Kind::Day),
        field("to", text("Last day of work", "Dernier jour de travail"), Kind::DayOrNone(text("I still work there", "J’y travaille encore"))),
        field(
            "hoursPerWeek",
            text("Hours of work in a week", "Heures de travail par semaine"),
            Kind::Number(text("hours a week", "heures par semaine")),
        )
        .help(text("The usual number. Above 30 nothing more counts.", "Le nombre habituel. Au-delà de 30, rien de plus ne compte.")),
        field("basis", text("What gave you the right to do this work?", "Qu’est-ce qui vous donnait le droit de faire ce travail?"), Kind::Choice(&[
            choice("\"work-permit\"", text("A work permit", "Un permis de travail")),
            hinted(
                "\"maintained\"",
                text("Maintained status", "Un statut conservé"),
                text(
                    "You applied to extend your work permit before it ended, stayed in Canada and kept its conditions.",
                    "Vous avez demandé de prolonger votre permis de travail avant sa fin, sans quitter le Canada, et vous avez respecté ses conditions.",
                ),
            ),
            hinted(
                "\"after-studies\"",
                text("I was waiting for my first permit after my studies", "J’attendais mon premier permis après mes études"),
                text(
                    "You had completed the program and applied before the study permit ended.",
                    "Vous aviez terminé le programme et présenté la demande avant la fin du permis d’études.",
                ),
            ),
            choice("\"no-permit-needed\"", text("The work needs no permit", "Ce travail n’exige pas de permis")),
            choice("\"refugee-claimant\"", text("A refugee claimant’s work permit", "Un permis de travail de demandeur d’asile")),
            choice("\"restoration\"", text("I was waiting for restoration of status", "J’attendais le rétablissement de mon statut")),
            choice("\"none\"", text("I had no such right", "Je n’avais pas ce droit")),
        ]))
        .when("country", &[CANADA]),
        field("leftCanada", text("If you left Canada in that time, on which day?", "Si vous avez quitté le Canada pendant ce temps, quel jour?"), Kind::DayOrNone(text("I stayed in Canada", "Je n’ai pas quitté le Canada")))
            .when("basis", &["\"maintained\""]),
        field("selfEmployed", text("Were you self-employed?", "Travailliez-vous à votre compte?"), Kind::YesNo),
        field("publicMedicine", text("Was it publicly funded medical work as a physician?", "Était-ce un travail de médecin financé par des fonds publics?"), Kind::YesNo)
            .when("selfEmployed", &["true"]),
        field("fullTimeStudent", text("Were you in full-time study at the same time?", "Étiez-vous aux études à temps plein en même temps?"), Kind::YesNo)
            .help(text(
                "Co-op terms and campus jobs are work during study. If your studies ended during this job, add it twice: during and after.",
                "Les stages et les emplois sur le campus sont du travail pendant les études. Si vos études ont pris fin pendant cet emploi, ajoutez-le deux fois : pendant et après.",
            ))
            .when("country", &[CANADA]),
        field("employerCountry", text("Where was the employer?", "Où était l’employeur?"), Kind::Choice(PLACES)).when("country", &[CANADA]),
        field("remote", text("Did you work remotely?", "Étiez-vous en télétravail?"), Kind::YesNo).when("employerCountry", &[ELSEWHERE]),
        field("pay", text("How were you paid?", "Comment vous payait-on?"), Kind::Choice(&[
            choice("\"wages\"", text("Wages or salary", "Salaire")),
            choice("\"commission\"", text("Commission", "Commission")),
            choice("\"invoice\"", text("On my invoices", "Sur facture")),
            choice("\"unpaid\"", text("Not paid", "Sans paie")),
        ])),
        field("apprentice", text("Were you an apprentice in a trade?", "Étiez-vous apprenti ou apprentie dans un métier?"), Kind::YesNo)
            .help(text(
                "Only work once qualified counts for the trades program.",
                "Seul le travail fait une fois qualifié compte pour le programme des métiers spécialisés.",
            )),
        field("owner", text("Did you own part of the business?", "Possédiez-vous une part de l’entreprise?"), Kind::YesNo).when("country", &[CANADA]),
        field("leave", text("Time off", "Congés"), Kind::List("Leave", 20)).help(text(
            "Paid vacation, sick leave, parental or unpaid leave. Leave statutory holidays out.",
            "Vacances payées, congé de maladie, congé parental ou sans solde. N’ajoutez pas les jours fériés.",
        )),
    ],
};

const TEST_RESULT: Record = Record {
    id: "TestResult",
    one: text("Test", "Test"),
    add: text("Add a test", "Ajouter un test"),
    none: text("I have taken no test", "Je n’ai passé aucun test"),
    fields: &[
        field("test", text("Which test?", "Quel test?"), Kind::Choice(&[
            choice("\"ielts-general\"", text("IELTS General Training", "IELTS General Training")),
            choice("\"celpip-general\"", text("CELPIP-General", "CELPIP-General")),
            choice("\"pte-core\"", text("PTE Core", "PTE Core")),
            choice("\"tef-canada\"", text("TEF Canada", "TEF Canada")),
            choice("\"tcf-canada\"", text("TCF Canada", "TCF Canada")),
            hinted(
                "\"clb\"",
                text("No test yet: I give my levels", "Pas encore de test : je donne mes niveaux"),
                text("CLB for English, NCLC for French. It shows what a result would do.", "CLB pour l’anglais, NCLC pour le français. Cela montre ce qu’un résultat changerait."),
            ),
        ])),
        field("language", text("Levels in which language?", "Niveaux dans quelle langue?"), Kind::Choice(&[
            choice("\"en\"", text("English", "Anglais")),
            choice("\"fr\"", text("French", "Français")),
        ]))
        .when("test", &["\"clb\""]),
        field("taken", text("Date of the result", "Date du résultat"), Kind::Day)
            .help(text(
                "A result counts for 2 years from its date. If you only know the test day, use it.",
                "Un résultat compte pendant 2 ans à partir de sa date. Si vous connaissez seulement le jour du test, utilisez-le.",
            ))
            .when("test", &["\"ielts-general\"", "\"celpip-general\"", "\"pte-core\"", "\"tef-canada\"", "\"tcf-canada\""]),
        field("listening", text("Listening", "Compréhension de l’oral"), Kind::Score),
        field("reading", text("Reading", "Compréhension de l’écrit"), Kind::Score),
        field("writing", text("Writing", "Expression écrite"), Kind::Score),
        field("speaking", text("Speaking", "Expression orale"), Kind::Score),
        field("exempt", text("Abilities you cannot be tested in because of a disability", "Compétences que vous ne pouvez pas faire évaluer en raison d’un handicap"), Kind::Checks(&[
            choice("\"listening\"", text("Listening", "Compréhension de l’oral")),
            choice("\"reading\"", text("Reading", "Compréhension de l’écrit")),
            choice("\"writing\"", text("Writing", "Expression écrite")),
            choice("\"speaking\"", text("Speaking", "Expression orale")),
        ]))
        .help(text(
            "Only with documents. An officer decides. Skip this if it is not your case.",
            "Seulement avec des documents à l’appui. Un agent décide. Laissez vide si ce n’est pas votre cas.",
        )),
    ],
};

const CREDENTIAL: Record = Record {
    id: "Credential",
    one: text("Diploma or degree", "Diplôme"),
    add: text("Add a diploma or degree", "Ajouter un diplôme"),
    none: text("I did not finish secondary school", "Je n’ai pas terminé le secondaire"),
    fields: &[
        field("level", text("Which level?", "Quel niveau?"), Kind::Choice(&[
            choice("\"secondary\"", text("Secondary school", "Études secondaires")),
            choice("\"one-year\"", text("One-year post-secondary program", "Programme postsecondaire de 1 an")),
            choice("\"two-year\"", text("Two-year post-secondary program", "Programme postsecondaire de 2 ans")),
            choice("\"three-year\"", text("Post-secondary program of 3 years or more", "Programme postsecondaire de 3 ans ou plus")),
            choice("\"bachelor\"", text("Bachelor’s degree", "Baccalauréat universitaire")),
            choice("\"master\"", text("Master’s degree", "Maîtrise")),
            hinted(
                "\"professional\"",
                text("Professional degree", "Diplôme professionnel"),
                text(
                    "Only medicine, veterinary medicine, dentistry, optometry, law, chiropractic medicine or pharmacy.",
                    "Seulement médecine, médecine vétérinaire, médecine dentaire, optométrie, droit, chiropratique ou pharmacie.",
                ),
            ),
            choice("\"doctorate\"", text("Doctorate", "Doctorat")),
        ]))
        .help(text("For a foreign diploma: its Canadian equivalent, as the assessment says.", "Pour un diplôme étranger : son équivalent canadien, selon l’évaluation.")),
        field("country", text("Where was the school?", "Où était l’établissement?"), Kind::Choice(PLACES)),
        field("completed", text("When did you complete it?", "Quand l’avez-vous obtenu?"), Kind::DayOrNone(text("I am still studying", "J’étudie encore"))),
        field("assessed", text("Date of the educational credential assessment report", "Date du rapport d’évaluation des diplômes d’études"), Kind::DayOrNone(text("I have no report", "Je n’ai pas de rapport")))
            .help(text("A report counts for 5 years.", "Un rapport compte pendant 5 ans."))
            .when("country", &[ELSEWHERE]),
        field("professionalBody", text("Did the body of your profession assess it?", "L’organisme de votre profession l’a-t-il évalué?"), Kind::YesNo)
            .help(text(
                "Only for physicians, pharmacists and architects. Skip it otherwise.",
                "Seulement pour les médecins, les pharmaciens et les architectes. Sinon, laissez vide.",
            ))
            .when("country", &[ELSEWHERE]),
        field("fullTime", text("Did you study full-time?", "Étiez-vous aux études à temps plein?"), Kind::YesNo).when("country", &[CANADA]),
        field("lengthMonths", text("How long was the program?", "Combien de temps durait le programme?"), Kind::Number(text("months", "mois"))).when("country", &[CANADA]),
        field("kind", text("Which kind of school?", "Quel type d’établissement?"), Kind::Choice(&[
            choice("\"university\"", text("University", "Université")),
            choice("\"college\"", text("College, polytechnic or CEGEP", "Collège, école polytechnique ou cégep")),
            choice("\"secondary\"", text("Secondary school", "École secondaire")),
            choice("\"other\"", text("Other", "Autre")),
        ]))
        .when("country", &[CANADA]),
        field("distance", text("Did you study from a distance or from outside Canada?", "Suiviez-vous les cours à distance ou depuis l’étranger?"), Kind::YesNo).when("country", &[CANADA]),
        field(
            "from",
            text("When did you start it?", "Quand l’avez-vous commencé?"),
            Kind::Day,
        )
        .when("distance", &["true"]),
        field("languageProgram", text("Was more than half of it English or French as a second language?", "L’anglais ou le français langue seconde occupait-il plus de la moitié du programme?"), Kind::YesNo)
            .when("country", &[CANADA]),
    ],
};

const LEAVE: Record = Record {
    id: "Leave",
    one: text("Time off", "Congé"),
    add: text("Add time off", "Ajouter un congé"),
    none: text("No time off to add", "Aucun congé à ajouter"),
    fields: &[
        field(
            "kind",
            text("What kind?", "Quel type de congé?"),
            Kind::Choice(&[
                choice(
                    "\"paid-vacation\"",
                    text("Paid vacation", "Vacances payées"),
                ),
                choice(
                    "\"unpaid\"",
                    text("Unpaid leave or layoff", "Congé sans solde ou mise à pied"),
                ),
                choice(
                    "\"parental\"",
                    text(
                        "Parental or maternity leave",
                        "Congé parental ou de maternité",
                    ),
                ),
                choice(
                    "\"sick-short\"",
                    text("Short sick leave", "Court congé de maladie"),
                ),
                choice(
                    "\"sick-long\"",
                    text("Long sick leave", "Long congé de maladie"),
                ),
            ]),
        ),
        field(
            "from",
            text("First day off", "Premier jour de congé"),
            Kind::Day,
        ),
        field(
            "to",
            text("Last day off", "Dernier jour de congé"),
            Kind::DayOrNone(text("It goes on", "Il dure encore")),
        ),
    ],
};

static AREAS: &[Choice] = &[
    choice("\"st-johns\"", text("St. John’s", "St. John’s")),
    choice("\"halifax\"", text("Halifax", "Halifax")),
    choice("\"moncton\"", text("Moncton", "Moncton")),
    choice("\"saint-john\"", text("Saint John", "Saint John")),
    choice("\"fredericton\"", text("Fredericton", "Fredericton")),
    choice("\"quebec-city\"", text("Québec City", "Québec")),
    choice(
        "\"montreal-island\"",
        text("Montréal: the island", "Montréal : l’île"),
    ),
    choice("\"laval\"", text("Laval", "Laval")),
    choice(
        "\"montreal\"",
        text(
            "Montréal: elsewhere in the area",
            "Montréal : ailleurs dans la région",
        ),
    ),
    choice(
        "\"ottawa-gatineau\"",
        text("Ottawa-Gatineau", "Ottawa-Gatineau"),
    ),
    choice("\"kingston\"", text("Kingston", "Kingston")),
    choice("\"toronto\"", text("Toronto", "Toronto")),
    choice("\"winnipeg\"", text("Winnipeg", "Winnipeg")),
    choice("\"regina\"", text("Regina", "Regina")),
    choice("\"calgary\"", text("Calgary", "Calgary")),
    choice("\"edmonton\"", text("Edmonton", "Edmonton")),
    choice("\"vancouver\"", text("Vancouver", "Vancouver")),
    choice("\"victoria\"", text("Victoria", "Victoria")),
    choice(
        "\"other-cma\"",
        text(
            "Another census metropolitan area",
            "Une autre région métropolitaine de recensement",
        ),
    ),
    choice(
        "\"outside\"",
        text(
            "None: a smaller city or the country",
            "Aucune : plus petite ville ou campagne",
        ),
    ),
];

static SECTORS: &[Choice] = &[
    choice("\"construction\"", text("Construction", "Construction")),
    choice(
        "\"food-manufacturing\"",
        text("Food manufacturing", "Fabrication d’aliments"),
    ),
    choice("\"hospitals\"", text("Hospital", "Hôpital")),
    choice(
        "\"nursing-care\"",
        text(
            "Nursing or residential care",
            "Soins infirmiers ou en établissement",
        ),
    ),
    choice(
        "\"primary-agriculture\"",
        text("Farm, nursery or greenhouse", "Ferme, pépinière ou serre"),
    ),
    choice("\"education\"", text("Education", "Éducation")),
    choice("\"other\"", text("Another sector", "Un autre secteur")),
];

const OFFER: Record = Record {
    id: "Offer",
    one: text("Job offer", "Offre d’emploi"),
    add: text("Yes, I have an offer", "Oui, j’ai une offre"),
    none: text("I have no job offer", "Je n’ai pas d’offre d’emploi"),
    fields: &[
        field(
            "noc",
            text("In which occupation?", "Dans quelle profession?"),
            Kind::Occupation,
        ),
        field(
            "hoursPerWeek",
            text("Hours of work in a week", "Heures de travail par semaine"),
            Kind::Number(text("hours a week", "heures par semaine")),
        ),
        field(
            "province",
            text(
                "In which province or territory?",
                "Dans quelle province ou quel territoire?",
            ),
            Kind::Choice(PROVINCES),
        ),
        field(
            "area",
            text("In which city area?", "Dans quelle région urbaine?"),
            Kind::Choice(AREAS),
        )
        .help(text(
            "Low-wage positions are closed in some of them for a time.",
            "Les postes à bas salaire sont fermés dans certaines pour un temps.",
        )),
        field(
            "wage",
            text("Pay before taxes", "Salaire avant impôts"),
            Kind::Number(text("dollars an hour", "dollars l’heure")),
        )
        .help(text(
            "The base wage: no overtime, tips or bonus.",
            "Le salaire de base : sans heures supplémentaires, pourboires ni primes.",
        )),
        field(
            "sector",
            text(
                "In which sector is the employer?",
                "Dans quel secteur est l’employeur?",
            ),
            Kind::Choice(SECTORS),
        ),
        field(
            "permanent",
            text(
                "Is the job without an end date?",
                "L’emploi est-il sans date de fin?",
            ),
            Kind::YesNo,
        ),
        field(
            "lengthMonths",
            text(
                "How long is it, from the day you become a permanent resident?",
                "Combien de temps dure-t-il, à partir du jour où vous devenez résident permanent?",
            ),
            Kind::Number(text("months", "mois")),
        )
        .when("permanent", &["false"]),
        field(
            "seasonal",
            text("Is the work seasonal?", "Le travail est-il saisonnier?"),
            Kind::YesNo,
        ),
        field(
            "lmia",
            text(
                "Is there a labour market impact assessment (LMIA) for this offer?",
                "Y a-t-il une étude d’impact sur le marché du travail (EIMT) pour cette offre?",
            ),
            Kind::Choice(&[
                choice(
                    "\"positive\"",
                    text("Yes, a positive one", "Oui, elle est favorable"),
                ),
                choice(
                    "\"pending\"",
                    text(
                        "The employer has applied for it",
                        "L’employeur l’a demandée",
                    ),
                ),
                choice(
                    "\"exempt\"",
                    text("The job is exempt", "L’emploi en est dispensé"),
                ),
                choice("\"none\"", text("No", "Non")),
            ]),
        )
        .help(text(
            "Only the employer can apply for it. Nobody may sell it to you.",
            "Seul l’employeur peut la demander. Personne n’a le droit de vous la vendre.",
        )),
        field(
            "lmiaIssued",
            text("When was it issued?", "Quand a-t-elle été délivrée?"),
            Kind::Day,
        )
        .when("lmia", &["\"positive\""]),
        field(
            "stream",
            text(
                "In which stream, as far as you know?",
                "Dans quel volet, si vous le savez?",
            ),
            Kind::Choice(&[
                choice(
                    "\"high-wage\"",
                    text("High-wage positions", "Postes à haut salaire"),
                ),
                choice(
                    "\"low-wage\"",
                    text("Low-wage positions", "Postes à bas salaire"),
                ),
                choice(
                    "\"global-talent\"",
                    text("Global Talent Stream", "Volet des talents mondiaux"),
                ),
                choice(
                    "\"agricultural\"",
                    text("Agricultural stream", "Volet agricole"),
                ),
                choice(
                    "\"seasonal-agricultural\"",
                    text(
                        "Seasonal Agricultural Worker Program",
                        "Programme des travailleurs agricoles saisonniers",
                    ),
                ),
                choice(
                    "\"caregiver\"",
                    text("In-home caregivers", "Aides familiaux à domicile"),
                ),
                choice(
                    "\"permanent\"",
                    text(
                        "In support of permanent residence",
                        "À l’appui de la résidence permanente",
                    ),
                ),
            ]),
        )
        .when("lmia", &["\"positive\"", "\"pending\"", "\"none\""]),
        field(
            "permitEmployer",
            text(
                "Do you work for this employer now, and is the employer named on your work permit?",
                "Travaillez-vous pour cet employeur en ce moment, et figure-t-il sur votre permis de travail?",
            ),
            Kind::YesNo,
        ),
        field(
            "yearWithEmployer",
            text(
                "Have you worked for this employer for a year without a break?",
                "Travaillez-vous pour cet employeur depuis un an sans interruption?",
            ),
            Kind::YesNo,
        )
        .when("permitEmployer", &["true"]),
        field(
            "barred",
            text(
                "Is the employer an embassy or consulate, or on the list of ineligible employers?",
                "L’employeur est-il une ambassade ou un consulat, ou est-il sur la liste des employeurs inadmissibles?",
            ),
            Kind::YesNo,
        ),
    ],
};

const RELATIVE: Record = Record {
    id: "Relative",
    one: text("Relative", "Parent"),
    add: text("Add a relative", "Ajouter un parent"),
    none: text(
        "No close relative in Canada",
        "Aucun proche parent au Canada",
    ),
    fields: &[
        field(
            "relation",
            text("Who is it?", "Qui est-ce?"),
            Kind::Choice(&[
                choice("\"sibling\"", text("Brother or sister", "Frère ou sœur")),
                choice("\"parent\"", text("Parent", "Père ou mère")),
                choice(
                    "\"grandparent\"",
                    text("Grandparent", "Grand-père ou grand-mère"),
                ),
                choice("\"child\"", text("Child", "Enfant")),
                choice("\"grandchild\"", text("Grandchild", "Petit-enfant")),
                choice("\"aunt-or-uncle\"", text("Aunt or uncle", "Tante ou oncle")),
                choice(
                    "\"niece-or-nephew\"",
                    text("Niece or nephew", "Nièce ou neveu"),
                ),
            ]),
        ),
        field(
            "of",
            text("Whose relative?", "De qui est-ce un parent?"),
            Kind::Choice(&[
                choice("\"me\"", text("Mine", "De moi")),
                choice(
                    "\"partner\"",
                    text("My partner’s", "De mon ou ma partenaire"),
                ),
            ]),
        ),
        field(
            "status",
            text("Status in Canada", "Statut au Canada"),
            Kind::Choice(&[
                choice("\"citizen\"", text("Citizen", "Citoyenneté")),
                choice(
                    "\"permanent-resident\"",
                    text("Permanent resident", "Résidence permanente"),
                ),
                choice("\"foreign\"", text("Neither", "Ni l’un ni l’autre")),
            ]),
        ),
        field(
            "country",
            text(
                "Where does this person live?",
                "Où cette personne vit-elle?",
            ),
            Kind::Choice(PLACES),
        ),
    ],
};

const CHILD: Record = Record {
    id: "Child",
    one: text("Child", "Enfant"),
    add: text("Add a child", "Ajouter un enfant"),
    none: text("No children", "Pas d’enfants"),
    fields: &[
        field(
            "born",
            text("When was this child born?", "Quand cet enfant est-il né?"),
            Kind::Day,
        )
        .help(text(
            "Month and year are enough.",
            "Le mois et l’année suffisent.",
        )),
        field(
            "partnered",
            text(
                "Is this child married or living with a partner?",
                "Cet enfant est-il marié ou vit-il avec un ou une partenaire?",
            ),
            Kind::YesNo,
        ),
        field(
            "dependent",
            text(
                "If 22 or older: has this child depended on a parent since before 22 because of a condition?",
                "Si l’enfant a 22 ans ou plus : dépend-il d’un parent depuis avant ses 22 ans en raison de son état?",
            ),
            Kind::YesNo,
        ),
    ],
};
