//! Sectors that hire foreign workers: usual jobs, usual permits, and what comes after.
//!
//! Ids of permits and routes are those of programmes, where one is encoded. For
//! provinces only the kind of route is named. Names and TEER of occupations come
//! from the table of occupations.

mod notes;

pub use notes::NOTES;

use crate::kernel::{Cite, Grade, Text, text};
use crate::values::sources::{IRPR, LICENCE_PAGE, LMIA_PAGES, REFUSAL_PAGE, SECTOR_NOTES};

/// One sector.
#[derive(Debug)]
pub struct Sector {
    /// Short and stable.
    pub id: &'static str,
    /// Its name.
    pub name: Text,
    /// Usual occupations, by NOC 2021 code.
    pub occupations: &'static [u32],
    /// Usual permits, by id.
    pub permits: &'static [&'static str],
    /// Licences.
    pub licence: Text,
    /// Routes after work in TEER 0 to 3, by id.
    pub skilled: &'static [&'static str],
    /// The same in words.
    pub skilled_says: Text,
    /// Routes after work in TEER 4 or 5, by id.
    pub low: &'static [&'static str],
    /// The same in words.
    pub low_says: Text,
    /// What goes wrong.
    pub pitfalls: Text,
    /// Low-wage requests of the sector, or of a part of it, are processed even in areas with high unemployment.
    pub exempt: bool,
    /// Low-wage positions in words.
    pub low_wage: Text,
}

/// Where occupations, permits and routes stand.
pub static LAW: Cite = SECTOR_NOTES.at("Sectors");
/// Where licences stand.
pub static LICENCE_LAW: Cite = LICENCE_PAGE.at("Regulated occupations").graded(Grade::A);
/// Where the exemptions of low-wage positions stand.
pub static EXEMPTION_LAW: Cite = REFUSAL_PAGE.at("Exemptions");
/// Where the caps stand.
pub static CAP_LAW: Cite = LMIA_PAGES.at("Cap on low-wage positions");
/// Where the TEER of Express Entry stands.
pub static TEER_LAW: Cite = IRPR.at("75, 87.1");

/// Every sector, in order.
pub static ALL: &[Sector] = &[
    Sector {
        id: "health-care",
        name: text("Health care", "Soins de santé"),
        occupations: &[31_301, 31_102, 32_101, 33_102, 33_103, 32_120, 44_101],
        permits: &[
            "lmia-high-wage",
            "significant-benefit",
            "cusma-professional",
            "nominee",
            "post-graduation",
        ],
        licence: text(
            "The profession is regulated in each province: nurses, physicians, technologists. Most nurse aides are not, but Ontario keeps a register of support workers.",
            "La profession est réglementée dans chaque province\u{a0}: infirmières, médecins, technologues. La plupart des aides ne le sont pas, mais l’Ontario tient un registre des préposés.",
        ),
        skilled: &["cec", "fsw", "category-healthcare", "category-physicians"],
        skilled_says: text(
            "Canadian work in TEER 0 to 3 can lead to Express Entry, which has a health care category. Most provinces have streams for health jobs, and so has the Atlantic program.",
            "Le travail au Canada en FÉER 0 à 3 peut mener à Entrée express, qui a une catégorie en santé. La plupart des provinces ont des volets pour la santé, et le programme de l’Atlantique aussi.",
        ),
        low: &["atlantic", "community-pilot"],
        low_says: text(
            "Home support work is TEER 4: the Atlantic program, a community pilot or a province. The home care pilots take nobody now.",
            "Le soutien à domicile est en FÉER 4\u{a0}: programme de l’Atlantique, programme pilote d’une communauté ou province. Les programmes pilotes d’aides à domicile n’acceptent personne en ce moment.",
        ),
        pitfalls: text(
            "The setting counts for the medical exam: even a cleaner in a hospital needs one.",
            "Le lieu compte pour l’examen médical\u{a0}: même une personne qui nettoie dans un hôpital en a besoin.",
        ),
        exempt: true,
        low_wage: text(
            "Hospitals and nursing or residential care may have low-wage positions processed everywhere, up to 20% of their staff.",
            "Les hôpitaux et les soins en établissement peuvent faire traiter des postes à bas salaire partout, jusqu’à 20\u{a0}% du personnel.",
        ),
    },
    Sector {
        id: "caregiving",
        name: text(
            "Caring for children and adults at home",
            "Garde d’enfants et soins à domicile",
        ),
        occupations: &[44_100, 44_101, 42_202],
        permits: &["lmia-caregiver", "spouse-of-worker", "post-graduation"],
        licence: text(
            "Early childhood educators need a certificate in most provinces. Families often ask for a first-aid certificate.",
            "Les éducateurs de la petite enfance ont besoin d’un certificat dans la plupart des provinces. Les familles demandent souvent un certificat de premiers soins.",
        ),
        skilled: &["cec", "category-education"],
        skilled_says: text(
            "Early childhood education is TEER 2: Express Entry with its education category, lists of provinces, and the Atlantic program.",
            "L’éducation de la petite enfance est en FÉER 2\u{a0}: Entrée express avec sa catégorie en éducation, listes de provinces et programme de l’Atlantique.",
        ),
        low: &["atlantic", "community-pilot"],
        low_says: text(
            "Home child care and home support are TEER 4. The home care pilots take nobody now; the Atlantic program, a community pilot or a province remain.",
            "La garde d’enfants et le soutien à domicile sont en FÉER 4. Les programmes pilotes d’aides à domicile n’acceptent personne en ce moment; restent l’Atlantique, une communauté pilote ou une province.",
        ),
        pitfalls: text(
            "A first caregiver permit on an assessment is not given from abroad or to visitors, outside Quebec. It is for people who hold a work or study permit.",
            "Un premier permis d’aide familial avec étude (EIMT) n’est pas accordé depuis l’étranger ni aux visiteurs, hors du Québec. Il est pour les personnes qui ont un permis de travail ou d’études.",
        ),
        exempt: true,
        low_wage: text(
            "In-home caregivers are exempt from the refusal in areas with high unemployment.",
            "Les aides familiaux à domicile échappent au refus dans les régions à chômage élevé.",
        ),
    },
    Sector {
        id: "construction",
        name: text("Construction", "Construction"),
        occupations: &[72_310, 72_200, 72_300, 73_100, 73_110, 73_400, 75_110],
        permits: &["lmia-high-wage", "lmia-low-wage", "cusma-professional"],
        licence: text(
            "Trades that need a certificate differ by province: electricians, plumbers, gas fitters, crane operators. The Red Seal is known everywhere.",
            "Les métiers à certification obligatoire varient selon la province\u{a0}: électriciens, plombiers, monteurs d’installations au gaz, grutiers. Le Sceau rouge est reconnu partout.",
        ),
        skilled: &["cec", "fst", "category-trades"],
        skilled_says: text(
            "Trades in TEER 2 and 3 can lead to Skilled Trades, the Canadian Experience Class, the trades category and to provinces.",
            "Métiers en FÉER 2 et 3\u{a0}: métiers spécialisés, Catégorie de l’expérience canadienne, catégorie des métiers et provinces.",
        ),
        low: &["community-pilot"],
        low_says: text(
            "Helpers and labourers are TEER 5: a community pilot, some provinces, or a step up to a trade in TEER 3.",
            "Les aides et manœuvres sont en FÉER 5\u{a0}: communauté pilote, certaines provinces, ou passage à un métier en FÉER 3.",
        ),
        pitfalls: text(
            "A permit does not replace the certificate of a trade. Apprentices may study without a study permit only with IRCC’s letter.",
            "Le permis de travail ne remplace pas le certificat d’un métier. Les apprentis n’étudient sans permis d’études qu’avec la lettre d’IRCC.",
        ),
        exempt: true,
        low_wage: text(
            "Construction may have low-wage positions processed everywhere, up to 20% of the staff.",
            "La construction peut faire traiter des postes à bas salaire partout, jusqu’à 20\u{a0}% du personnel.",
        ),
    },
    Sector {
        id: "truck-driving",
        name: text("Truck driving", "Camionnage"),
        occupations: &[73_300, 75_201],
        permits: &["lmia-low-wage", "lmia-high-wage", "nominee"],
        licence: text(
            "A class 1 or AZ licence, with entry-level training. The officer may ask to see that the training is booked and paid.",
            "Permis de classe 1 ou AZ, avec une formation de base. L’agent peut demander la preuve que la formation est réservée et payée.",
        ),
        skilled: &["cec"],
        skilled_says: text(
            "Transport truck driving is TEER 3: the Canadian Experience Class and provinces. Truck drivers left the transport category in 2025.",
            "La conduite de camions de transport est en FÉER 3\u{a0}: Catégorie de l’expérience canadienne et provinces. Les camionneurs ont quitté la catégorie des transports en 2025.",
        ),
        low: &["community-pilot"],
        low_says: text(
            "Delivery driving is TEER 5: a community pilot, or a step up.",
            "La livraison est en FÉER 5\u{a0}: communauté pilote, ou passage à un emploi plus qualifié.",
        ),
        pitfalls: text(
            "Owner-operators work for themselves, and that work does not count for the Canadian Experience Class.",
            "Les chauffeurs propriétaires de leur camion travaillent à leur compte, et ce travail ne compte pas pour la Catégorie de l’expérience canadienne.",
        ),
        exempt: false,
        low_wage: text(
            "Not exempt: low-wage requests are refused in areas with high unemployment.",
            "Pas d’exemption\u{a0}: les demandes à bas salaire sont refusées dans les régions à chômage élevé.",
        ),
    },
    Sector {
        id: "agriculture",
        name: text("Agriculture", "Agriculture"),
        occupations: &[85_100, 85_101, 85_103, 84_120, 82_030],
        permits: &["seasonal-agricultural", "lmia-agricultural"],
        licence: text(
            "A ticket for pesticides or air brakes may be asked for.",
            "Une attestation pour les pesticides ou les freins à air peut être demandée.",
        ),
        skilled: &["cec"],
        skilled_says: text(
            "Supervisors are TEER 2: the Canadian Experience Class, provinces and the Atlantic program.",
            "Les superviseurs sont en FÉER 2\u{a0}: Catégorie de l’expérience canadienne, provinces et programme de l’Atlantique.",
        ),
        low: &["atlantic", "community-pilot"],
        low_says: text(
            "The Agri-Food Pilot is closed. Specialized livestock work is TEER 4: the Atlantic program and some provinces. Other farm work is TEER 5: a community pilot or a stream of a province.",
            "Le programme pilote sur l’agroalimentaire est fermé. Le travail spécialisé avec le bétail est en FÉER 4\u{a0}: Atlantique et certaines provinces. Les autres travaux sont en FÉER 5\u{a0}: communauté pilote ou volet d’une province.",
        ),
        pitfalls: text(
            "Seasonal work lasts 8 months at most and gives no permit to a partner. It rarely leads to permanent residence.",
            "Le travail saisonnier dure au plus 8 mois et ne donne aucun permis au conjoint. Il mène rarement à la résidence permanente.",
        ),
        exempt: true,
        low_wage: text(
            "Primary agriculture is exempt from the refusal and from the cap, and the employer pays no fee for the assessment.",
            "L’agriculture primaire échappe au refus et au plafond, et l’employeur ne paie pas de frais pour l’étude (EIMT).",
        ),
    },
    Sector {
        id: "food-processing",
        name: text("Food processing", "Transformation des aliments"),
        occupations: &[94_141, 94_140, 94_142, 95_106, 95_107, 63_201, 92_012],
        permits: &["lmia-low-wage", "nominee"],
        licence: text("Mostly none.", "Le plus souvent aucun."),
        skilled: &["cec", "fst"],
        skilled_says: text(
            "Retail butchers (TEER 3) and supervisors (TEER 2): the Canadian Experience Class, Skilled Trades and provinces.",
            "Bouchers de détail (FÉER 3) et superviseurs (FÉER 2)\u{a0}: Catégorie de l’expérience canadienne, métiers spécialisés et provinces.",
        ),
        low: &["atlantic", "community-pilot"],
        low_says: text(
            "Industrial butchers, process operators and fish plant workers are TEER 4: the Atlantic program, food streams of some provinces, a community pilot. Labourers are TEER 5.",
            "Bouchers industriels, opérateurs et travailleurs d’usines de poisson sont en FÉER 4\u{a0}: Atlantique, volets de certaines provinces, communauté pilote. Les manœuvres sont en FÉER 5.",
        ),
        pitfalls: text(
            "A low-wage permit lasts 1 year at most, so the next assessment starts early.",
            "Un permis à bas salaire dure au plus 1 an\u{a0}: la prochaine étude (EIMT) se prépare tôt.",
        ),
        exempt: true,
        low_wage: text(
            "Food manufacturing may have low-wage positions processed everywhere, up to 20% of the staff.",
            "La fabrication d’aliments peut faire traiter des postes à bas salaire partout, jusqu’à 20\u{a0}% du personnel.",
        ),
    },
    Sector {
        id: "hospitality",
        name: text("Hotels and restaurants", "Hôtellerie et restauration"),
        occupations: &[
            62_020, 63_200, 62_200, 65_200, 65_201, 64_314, 65_310, 60_030,
        ],
        permits: &[
            "lmia-low-wage",
            "post-graduation",
            "iec-working-holiday",
            "spouse-of-worker",
        ],
        licence: text(
            "Serving alcohol may need a certificate. The Red Seal of a cook is optional.",
            "Le service d’alcool peut exiger une attestation. Le Sceau rouge de cuisinier est facultatif.",
        ),
        skilled: &["cec", "fst"],
        skilled_says: text(
            "Supervisors, cooks and chefs are TEER 2 or 3: the Canadian Experience Class; chefs and cooks also Skilled Trades. Several provinces leave food service out or limit it.",
            "Superviseurs, cuisiniers et chefs sont en FÉER 2 ou 3\u{a0}: Catégorie de l’expérience canadienne; chefs et cuisiniers aussi métiers spécialisés. Plusieurs provinces excluent ou limitent la restauration.",
        ),
        low: &["atlantic", "community-pilot"],
        low_says: text(
            "Front desk work is TEER 4: the Atlantic program. Servers, counter staff and cleaners are TEER 5: a community pilot, or a stream of a province when one is open.",
            "L’accueil à l’hôtel est en FÉER 4\u{a0}: Atlantique. Serveurs, aides et personnel de ménage sont en FÉER 5\u{a0}: communauté pilote, ou volet d’une province quand il est ouvert.",
        ),
        pitfalls: text(
            "In an area with high unemployment the renewal may not be processed. A cook’s partner gets no open permit from that work.",
            "Dans une région à chômage élevé, le renouvellement peut ne pas être traité. Le conjoint d’un cuisinier ne reçoit pas de permis ouvert pour ce travail.",
        ),
        exempt: false,
        low_wage: text(
            "Not exempt: requests are refused in areas with high unemployment, and 10% of the staff is the cap.",
            "Pas d’exemption\u{a0}: les demandes sont refusées dans les régions à chômage élevé, et le plafond est de 10\u{a0}% du personnel.",
        ),
    },
    Sector {
        id: "manufacturing",
        name: text("Manufacturing", "Fabrication"),
        occupations: &[72_106, 94_106, 95_101, 94_204, 94_111, 75_101],
        permits: &["lmia-low-wage", "lmia-high-wage"],
        licence: text(
            "Welders often need a ticket.",
            "Les soudeurs ont souvent besoin d’une attestation.",
        ),
        skilled: &["cec", "fst", "category-trades"],
        skilled_says: text(
            "Welders are TEER 2: the Canadian Experience Class, Skilled Trades, the trades category and provinces.",
            "Les soudeurs sont en FÉER 2\u{a0}: Catégorie de l’expérience canadienne, métiers spécialisés, catégorie des métiers et provinces.",
        ),
        low: &["atlantic", "community-pilot"],
        low_says: text(
            "Operators and assemblers are TEER 4: the Atlantic program, a community pilot, some provinces. Labourers are TEER 5.",
            "Opérateurs et monteurs sont en FÉER 4\u{a0}: Atlantique, communauté pilote, certaines provinces. Les manœuvres sont en FÉER 5.",
        ),
        pitfalls: text(
            "The duties decide on the TEER, not the title of the job.",
            "Les fonctions décident de la FÉER, pas le titre du poste.",
        ),
        exempt: false,
        low_wage: text(
            "Not exempt, food manufacturing apart.",
            "Pas d’exemption, sauf la fabrication d’aliments.",
        ),
    },
    Sector {
        id: "technology",
        name: text("Technology", "Technologie"),
        occupations: &[
            21_231, 21_232, 21_230, 21_222, 21_234, 20_012, 22_220, 22_222,
        ],
        permits: &[
            "global-talent-b",
            "global-talent-a",
            "transferee-specialized",
            "cusma-professional",
            "post-graduation",
            "innovation-stream",
        ],
        licence: text(
            "None. Only the title of engineer is protected.",
            "Aucun. Seul le titre d’ingénieur est protégé.",
        ),
        skilled: &["cec", "fsw", "category-stem"],
        skilled_says: text(
            "These jobs are TEER 0 to 2: the Canadian Experience Class, Skilled Workers, and streams of provinces. The science and technology category was narrowed in 2025.",
            "Ces emplois sont en FÉER 0 à 2\u{a0}: Catégorie de l’expérience canadienne, travailleurs qualifiés et volets de provinces. La catégorie des sciences et technologies a été réduite en 2025.",
        ),
        low: &[],
        low_says: text(
            "The usual jobs of this sector are not in TEER 4 or 5.",
            "Les emplois habituels de ce secteur ne sont pas en FÉER 4 ou 5.",
        ),
        pitfalls: text(
            "Contract work against invoices is work for oneself, and does not count for the Canadian Experience Class.",
            "Le travail à forfait sur facture est du travail à son compte et ne compte pas pour la Catégorie de l’expérience canadienne.",
        ),
        exempt: false,
        low_wage: text(
            "Global Talent has wage floors of its own and no refusal by area.",
            "Le volet des talents mondiaux a ses propres seuils de salaire et aucun refus par région.",
        ),
    },
    Sector {
        id: "retail-cleaning",
        name: text(
            "Stores, cleaning and warehouses",
            "Commerces, ménage et entrepôts",
        ),
        occupations: &[65_100, 65_102, 64_100, 65_312, 14_400, 62_010],
        permits: &[
            "spouse-of-worker",
            "post-graduation",
            "iec-working-holiday",
            "lmia-low-wage",
        ],
        licence: text("None.", "Aucun."),
        skilled: &["cec"],
        skilled_says: text(
            "Store supervisors are TEER 2: the Canadian Experience Class.",
            "Les superviseurs de magasin sont en FÉER 2\u{a0}: Catégorie de l’expérience canadienne.",
        ),
        low: &["atlantic", "community-pilot"],
        low_says: text(
            "Sales and shipping are TEER 4: the Atlantic program. Cashiers and cleaners are TEER 5: a community pilot. Few provinces take these jobs.",
            "La vente et l’expédition sont en FÉER 4\u{a0}: Atlantique. Caissiers et concierges sont en FÉER 5\u{a0}: communauté pilote. Peu de provinces acceptent ces emplois.",
        ),
        pitfalls: text(
            "An assessment is seldom asked for in these jobs. Most people here work on an open permit, so plan before it ends.",
            "Une étude (EIMT) est rarement demandée pour ces emplois. La plupart y travaillent avec un permis ouvert\u{a0}: planifiez avant sa fin.",
        ),
        exempt: false,
        low_wage: text(
            "Not exempt: requests are refused in areas with high unemployment, and 10% of the staff is the cap.",
            "Pas d’exemption\u{a0}: les demandes sont refusées dans les régions à chômage élevé, et le plafond est de 10\u{a0}% du personnel.",
        ),
    },
];
