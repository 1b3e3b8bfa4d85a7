//! From an offer to the first weeks at work: what is done, by whom, in which case.
//!
//! Nothing here knows a person: [`crate::permit_steps`] chooses the items of one
//! permit and one profile. The keys are the only conditions there are; an item
//! is shown when none of its keys is a no.

use crate::kernel::{Cite, Day, Grade, Text, on, text, words};
use crate::values::sources::{
    CRIMINAL_CODE, HEALTH_PLANS, IRPA, IRPR, LICENCE_PAGE, LIFE_IN_CANADA, LMIA_PAGES,
    NON_COMPLIANT_LIST, PERMIT_TIMES, PROVINCIAL_ACTS,
};

words! {
    /// When it happens.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub enum Stage {
        /// Finding an offer.
        Offer = "offer",
        /// What the employer does first.
        Employer = "employer",
        /// The application.
        Application = "application",
        /// The journey, or staying.
        Travel = "travel",
        /// The first weeks.
        FirstWeeks = "first-weeks",
    }
}

words! {
    /// Who acts.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Who {
        /// The worker.
        You = "you",
        /// The employer.
        Employer = "employer",
        /// Nobody: somebody may not do this.
        Nobody = "nobody",
        /// The government.
        Government = "government",
    }
}

words! {
    /// A condition of the case. All are judged in one place, `assess/permit_steps.rs`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Key {
        /// The permit names an employer.
        Tied = "tied",
        /// It names none, or only a province.
        Open = "open",
        /// The employer needs a labour market impact assessment.
        Assessed = "assessed",
        /// The employer files an offer instead.
        Exempt = "exempt",
        /// The assessment is for a low-wage position.
        LowWage = "low-wage",
        /// The person is in Canada.
        InCanada = "in-canada",
        /// The person is abroad, and the permit may be asked for from there.
        Abroad = "abroad",
        /// The person may ask from inside Canada.
        Inside = "inside",
        /// The person is in Canada, and may not ask from inside.
        NotInside = "not-inside",
        /// The person is abroad, and the permit is only for people in Canada.
        InsideOnly = "inside-only",
        /// Status has ended and can be restored.
        Restores = "restores",
        /// The person holds a work permit that has not ended.
        Holds = "holds",
        /// The work is in Quebec, and not for 30 days or less.
        Quebec = "quebec",
        /// The work is in a province where the employer registers first.
        Registration = "registration",
        /// Fingerprints and a photo are needed.
        Biometrics = "biometrics",
        /// A medical exam is needed.
        Medical = "medical",
        /// It is International Experience Canada.
        Iec = "iec",
    }
}

/// Provinces where the employer registers before asking for an assessment.
pub static REGISTRATION: &[&str] = &["BC", "MB", "NS", "SK"];

/// Permits that only people in Canada ask for: by their own conditions, or section 199(f).
pub static ONLY_INSIDE: &[&str] = &[
    "approved-in-canada",
    "bridging",
    "caregivers-interim",
    "destitute-student",
    "home-care-out-of-status",
    "hong-kong-applicant",
    "permit-holder-resident",
    "quebec-selected",
    "refugee-claimant",
    "sponsored-spouse",
    "ukraine",
    "unenforceable-removal",
    "vulnerable-worker",
];

/// Those of them that restore no status: it is not asked for, or has to hold.
pub static NOT_RESTORED: &[&str] = &[
    "approved-in-canada",
    "caregivers-interim",
    "destitute-student",
    "home-care-out-of-status",
    "permit-holder-resident",
    "refugee-claimant",
    "ukraine",
    "unenforceable-removal",
    "vulnerable-worker",
];

/// Those for which it does not matter how long ago status was lost.
pub static WITHOUT_STATUS: &[&str] = &[
    "approved-in-canada",
    "caregivers-interim",
    "home-care-out-of-status",
    "refugee-claimant",
    "unenforceable-removal",
];

/// One item of the list.
#[derive(Debug)]
pub struct Item {
    /// Short and stable.
    pub id: &'static str,
    /// When it happens.
    pub stage: Stage,
    /// Who acts.
    pub who: Who,
    /// Shown when none of these is a no.
    pub when: &'static [Key],
    /// Where it stands.
    pub law: Cite,
    /// What happens, and with which papers.
    pub says: Text,
}

macro_rules! items {
    ($($id:literal $stage:ident $who:ident [$($key:ident)*] $law:expr, $en:literal $fr:literal;)*) => {
        /// All items, in order.
        pub static ALL: &[Item] = &[$(Item {
            id: $id,
            stage: Stage::$stage,
            who: Who::$who,
            when: &[$(Key::$key),*],
            law: $law,
            says: text($en, $fr),
        }),*];
    };
}

const GENERAL: Cite = LIFE_IN_CANADA.at("First weeks");

items! {
    "find-offer" Offer You [Tied] IRPR.at("200(1)(c)"),
        "Find a job offer. The permit will name the employer, the occupation and the place."
        "Trouvez une offre d’emploi. Le permis indiquera l’employeur, la profession et le lieu.";
    "no-payment" Offer Nobody [Tied] IRPR.at("209.2(1)(a)(ix)-(x), 209.3(1)(a)(xv)-(xvi)"),
        "Nobody may take money from you for the job, the assessment or the recruitment. Not the employer, and not a recruiter."
        "Personne ne peut vous demander d’argent pour l’emploi, l’étude ou le recrutement. Ni l’employeur, ni un recruteur.";
    "check-employer" Offer You [Tied] NON_COMPLIANT_LIST.at("Employers found non-compliant"),
        "Look for the employer on the list of those who broke the rules. No permit is issued for an employer who is barred."
        "Cherchez l’employeur sur la liste de ceux qui n’ont pas respecté les règles. Aucun permis n’est délivré pour un employeur exclu.";
    "check-recruiter" Offer You [Tied] PROVINCIAL_ACTS.at("Licences of recruiters"),
        "Most provinces ask recruiters for a licence or employers to register. Check it with the province."
        "La plupart des provinces exigent un permis des recruteurs ou l’inscription des employeurs. Vérifiez auprès de la province.";
    "check-adviser" Offer You [] IRPA.at("91"),
        "Only lawyers, Quebec notaries, paralegals of a law society and licensed consultants may be paid to advise you. Nobody has to use one."
        "Seuls les avocats, les notaires du Québec, les parajuristes d’un barreau et les consultants autorisés peuvent vous conseiller contre paiement. Ce n’est pas obligatoire.";
    "no-offer-needed" Offer You [Open] IRPR.at("209.11, 303.1"),
        "For an open permit no employer has to act first. Check what this permit asks of you instead."
        "Pour un permis ouvert, aucun employeur n’a de démarche à faire avant. Vérifiez ce que ce permis vous demande.";

    "register-province" Employer Employer [Assessed Registration] LMIA_PAGES.at("Provincial registration").graded(Grade::A),
        "In British Columbia, Manitoba, Nova Scotia and Saskatchewan the employer first registers with the province, or proves an exemption."
        "En Colombie-Britannique, au Manitoba, en Nouvelle-Écosse et en Saskatchewan, l’employeur s’inscrit d’abord auprès de la province ou prouve une exemption.";
    "advertise" Employer Employer [Assessed LowWage] LMIA_PAGES.at("Advertising"),
        "The employer advertises a low-wage job for 8 weeks in a row, and shows an effort to hire young people."
        "L’employeur annonce un poste à bas salaire pendant 8 semaines de suite et montre un effort pour embaucher des jeunes.";
    "ask-assessment" Employer Employer [Assessed] LMIA_PAGES.at("When to apply").graded(Grade::A),
        "The employer asks Service Canada for the assessment (LMIA), 6 months before the first day at the earliest. You cannot ask for it."
        "L’employeur demande l’étude (EIMT) à Service Canada, au plus tôt 6 mois avant le premier jour. Vous ne pouvez pas la demander.";
    "assessment-quebec" Employer Employer [Assessed Quebec] IRPR.at("203(4)"),
        "For more than 30 days of work in Quebec, the employer asks the government of Quebec at the same time."
        "Pour plus de 30 jours de travail au Québec, l’employeur fait en même temps une demande au gouvernement du Québec.";
    "assessment-letter" Employer Employer [Assessed] LMIA_PAGES.at("Positive letter and contract").graded(Grade::A),
        "The employer gives you the positive letter and a contract signed by the employer. Both go into your application."
        "L’employeur vous remet la lettre favorable et un contrat qu’il a signé. Les deux accompagnent votre demande.";
    "offer-number" Employer Employer [Exempt] IRPR.at("200(3)(f.1), 209.11, 303.1"),
        "Before you apply, the employer files the offer online, pays the fee and gives you the offer number: the letter A and 7 digits."
        "Avant votre demande, l’employeur présente l’offre en ligne, paie les frais et vous donne le numéro de l’offre\u{a0}: la lettre A et 7 chiffres.";
    "contract-first" Employer Employer [Exempt] IRPR.at("209.11(1)(e)"),
        "The employer gives you a copy of the signed contract, in the official language you chose, before you apply."
        "L’employeur vous remet une copie du contrat signé, dans la langue officielle de votre choix, avant votre demande.";

    "quebec-certificate" Application You [Assessed Quebec] IRPR.at("200(3)(b), 203(4)"),
        "For more than 30 days of work in Quebec you need a Quebec Acceptance Certificate (CAQ)."
        "Pour plus de 30 jours de travail au Québec, il vous faut un certificat d’acceptation du Québec (CAQ).";
    "assessment-valid" Application You [Assessed] LMIA_PAGES.at("Validity of the letter"),
        "Your application must arrive before the letter runs out, up to 6 months after it was issued. It may run out while you wait."
        "Votre demande doit arriver avant l’expiration de la lettre, au plus 6 mois après sa délivrance. La lettre peut expirer pendant l’attente.";
    "passport" Application You [] IRPR.at("52(1)"),
        "Look at your passport first. The permit does not go past its last day, so renew it before you apply."
        "Regardez d’abord votre passeport. Le permis ne dépasse pas son dernier jour\u{a0}: renouvelez-le avant la demande.";
    "able" Application You [Tied] IRPR.at("200(3)(a)"),
        "Gather proof that you can do the job: diplomas, letters of past employers, and the language the job asks for."
        "Réunissez les preuves que vous pouvez faire ce travail\u{a0}: diplômes, lettres d’anciens employeurs et langue demandée par l’emploi.";
    "licence" Application You [Tied] LICENCE_PAGE.at("Regulated occupations"),
        "If the job needs a licence, ask for it now. A permit does not replace it, and may say that work starts when you have it."
        "Si l’emploi exige un permis d’exercice, demandez-le dès maintenant. Le permis de travail ne le remplace pas et peut fixer le début du travail à son obtention.";
    "apply-abroad" Application You [Abroad] IRPR.at("197"),
        "Apply online from abroad, with form IMM 1295."
        "Présentez la demande en ligne depuis l’étranger, avec le formulaire IMM 1295.";
    "inside-only" Application Nobody [InsideOnly] IRPR.at("197, 199"),
        "This permit is only for people in Canada. Nobody can ask for it from abroad or at the border."
        "Ce permis est réservé aux personnes au Canada. Personne ne peut le demander depuis l’étranger ni à la frontière.";
    "restore-with-it" Application You [Restores] IRPR.at("182(1)"),
        "Your status has ended. Ask to restore it with the permit, and pay for both: IRCC must receive it by day 90. You may not work until the decision."
        "Votre statut a pris fin. Demandez son rétablissement avec le permis, et payez les deux\u{a0}: IRCC doit recevoir la demande au plus tard le 90e jour. Vous ne pouvez pas travailler avant la décision.";
    "apply-inside" Application You [Inside] IRPR.at("199, 201"),
        "Apply online from inside Canada with form IMM 5710, if you may: with a work or study permit, as their family, or in a few other cases. A visitor alone may not."
        "Présentez la demande en ligne depuis le Canada avec le formulaire IMM 5710, si vous le pouvez\u{a0}: avec un permis de travail ou d’études, comme famille, ou dans quelques autres cas. Un simple visiteur ne le peut pas.";
    "apply-as-abroad" Application You [NotInside] IRPR.at("197"),
        "If you may not ask from inside, apply as from abroad, with form IMM 1295. You get no right to work meanwhile. You must leave and come back to get the permit."
        "Si vous ne pouvez pas demander depuis le Canada, présentez la demande comme de l’étranger, avec le formulaire IMM 1295. Elle ne donne aucun droit de travailler entre-temps. Vous devez partir et revenir pour obtenir le permis.";
    "renew-in-time" Application You [InCanada Holds] IRPR.at("186(u), 201"),
        "File before your present permit ends. Then you may go on working under its conditions, if you stay in Canada. Days end at midnight UTC."
        "Présentez la demande avant la fin de votre permis. Vous pouvez alors continuer de travailler à ses conditions, si vous restez au Canada. Les jours finissent à minuit UTC.";
    "pay" Application You [] IRPR.at("299, 303.2, 315.1"),
        "Pay the government fees online, to the government only."
        "Payez les frais en ligne, au gouvernement seulement.";
    "biometrics" Application You [Biometrics] IRPR.at("12.1 to 12.9"),
        "From age 14 to 79, give fingerprints and a photo, unless you gave them for a temporary stay in the last 10 years."
        "De 14 à 79 ans, donnez vos empreintes et votre photo, sauf si vous les avez données pour un séjour temporaire depuis 10 ans.";
    "medical" Application You [Medical] IRPR.at("30(1)(a)"),
        "Work in care, schools or child care asks for an exam by a doctor on IRCC’s list. So does a stay over 6 months, after 6 months in a row in a listed country."
        "Un travail dans les soins, les écoles ou la garde d’enfants exige un examen par un médecin désigné par IRCC. Un séjour de plus de 6 mois aussi, après 6 mois de suite dans un pays de la liste.";
    "medical-limits" Application You [Open] IRPR.at("30(1)(a)"),
        "An open permit without that exam bars work in health care, child care and schools. It can be lifted after the exam."
        "Un permis ouvert sans cet examen interdit le travail en soins de santé, en garde d’enfants et dans les écoles. L’interdiction peut être levée après l’examen.";
    "wait" Application Government [] PERMIT_TIMES.at("Work permits"),
        "The government decides. Published times change every week and promise nothing."
        "Le gouvernement décide. Les délais publiés changent chaque semaine et ne promettent rien.";

    "visa-or-authorization" Travel You [Abroad] IRPR.at("190"),
        "To travel you need a visa, or an electronic authorization (eTA) when you fly, by citizenship. Either comes with the permit, without a fee."
        "Pour voyager, il vous faut un visa, ou une autorisation électronique (AVE) en avion, selon votre citoyenneté. L’un ou l’autre vient avec le permis, sans frais.";
    "at-the-border" Travel You [Abroad] GENERAL,
        "At the border, show your passport, the letter of introduction, the contract, and the assessment letter or offer number."
        "À la frontière, montrez votre passeport, la lettre d’introduction, le contrat et la lettre de l’étude ou le numéro de l’offre.";
    "read-permit" Travel You [] GENERAL,
        "Read the printed permit at once: name, employer, occupation, place, last day, conditions. Have mistakes corrected there."
        "Lisez tout de suite le permis imprimé\u{a0}: nom, employeur, profession, lieu, dernier jour, conditions. Faites corriger les erreurs sur place.";
    "not-at-border" Travel You [InCanada] IRPR.at("198"),
        "Do not leave Canada to get the permit at the border. Since December 23, 2024 most people get none there."
        "Ne quittez pas le Canada pour obtenir le permis à la frontière. Depuis le 23 décembre 2024, la plupart des gens n’y obtiennent rien.";
    "stay-while-waiting" Travel You [InCanada Holds] IRPR.at("183(4)(a), 186(u)"),
        "Leaving Canada while you wait ends the right to work until the new permit is issued."
        "Quitter le Canada pendant l’attente met fin au droit de travailler jusqu’au nouveau permis.";

    "contract-day-one" FirstWeeks Employer [Assessed] IRPR.at("203(1)(g)"),
        "By the first day of work you have a contract signed by both, in the official language you chose."
        "Au plus tard le premier jour de travail, vous avez un contrat signé des deux parties, dans la langue officielle de votre choix.";
    "rights-information" FirstWeeks Employer [Tied] IRPR.at("209.2(1)(a)(ii.1), 209.3(1)(a)(ii.1)"),
        "By that day the employer gives you information on your rights in Canada."
        "Au plus tard ce jour-là, l’employeur vous remet de l’information sur vos droits au Canada.";
    "emergency-insurance" FirstWeeks Employer [Assessed] IRPR.at("209.3(1)(a)(xiii)"),
        "The employer pays for private emergency health insurance until the health plan of the province covers you."
        "L’employeur paie une assurance privée pour les soins d’urgence jusqu’à ce que le régime de santé de la province vous couvre.";
    "health-card" FirstWeeks You [] HEALTH_PLANS.at("Work permit holders"),
        "Ask for the health card of the province. Some provinces have a wait, and most look at the length of the permit."
        "Demandez la carte d’assurance maladie de la province. Certaines provinces ont un délai, et la plupart regardent la durée du permis.";
    "social-insurance" FirstWeeks You [] GENERAL,
        "Ask Service Canada for a social insurance number (SIN). You need it to be paid."
        "Demandez un numéro d’assurance sociale (NAS) à Service Canada. Il le faut pour être payé.";
    "bank" FirstWeeks You [] GENERAL,
        "Open a bank account in your own name."
        "Ouvrez un compte bancaire à votre nom.";
    "keep-papers" FirstWeeks Nobody [] CRIMINAL_CODE.at("279.03"),
        "Keep your passport, permit and bank card yourself. Nobody may hold them for you against your will."
        "Gardez vous-même votre passeport, votre permis et votre carte bancaire. Personne ne peut les garder contre votre gré.";
    "keep-proof" FirstWeeks You [] GENERAL,
        "Keep every pay stub, contract and tax slip. They prove your work if you ask for permanent residence later."
        "Gardez tous les talons de paie, contrats et feuillets d’impôt. Ils prouvent votre travail si vous demandez plus tard la résidence permanente.";
    "same-job" FirstWeeks You [Tied] IRPR.at("183(1), 185(b)"),
        "Work only for the employer, in the occupation and at the place on the permit. Another job needs a new permit or an approval first."
        "Travaillez seulement pour l’employeur, dans la profession et au lieu du permis. Un autre emploi exige d’abord un nouveau permis ou une approbation.";
    "plan-renewal" FirstWeeks You [Tied Assessed] LMIA_PAGES.at("Planning ahead, from published times"),
        "Note the last day of the permit. Where a new assessment is needed, talk to the employer about 6 months before it."
        "Notez le dernier jour du permis. Si une nouvelle étude est nécessaire, parlez-en à l’employeur environ 6 mois avant.";
}

/// A time as published.
#[derive(Debug)]
pub struct Time {
    /// Short and stable.
    pub id: &'static str,
    /// Calendar days.
    pub days: i32,
    /// The day it was read; a year alone gives its first day.
    pub as_of: Day,
    /// Shown when none of these is a no.
    pub when: &'static [Key],
    /// Where it was read.
    pub law: Cite,
    /// What it is.
    pub says: Text,
}

/// All times. They change every week and promise nothing.
pub static TIMES: &[Time] = &[
    Time {
        id: "inside",
        days: 186,
        as_of: on(2026, 6, 10),
        when: &[Key::InCanada],
        law: PERMIT_TIMES.at("Work permits, inside Canada"),
        says: text(
            "Work permit from inside Canada, as published",
            "Permis de travail depuis le Canada, selon le délai publié",
        ),
    },
    Time {
        id: "inside-standard",
        days: 120,
        as_of: on(2026, 1, 1),
        when: &[Key::InCanada],
        law: PERMIT_TIMES.at("Service standard, inside Canada"),
        says: text(
            "Service standard inside Canada, for 80 files in 100",
            "Norme de service au Canada, pour 80 dossiers sur 100",
        ),
    },
    Time {
        id: "outside-standard",
        days: 60,
        as_of: on(2026, 1, 1),
        when: &[Key::Abroad],
        law: PERMIT_TIMES
            .at("Service standard, outside Canada")
            .graded(Grade::C),
        says: text(
            "Service standard outside Canada; real times vary by country",
            "Norme de service hors du Canada; les délais réels varient selon le pays",
        ),
    },
    Time {
        id: "iec-standard",
        days: 56,
        as_of: on(2026, 1, 1),
        when: &[Key::Iec],
        law: PERMIT_TIMES
            .at("Service standard, International Experience Canada")
            .graded(Grade::C),
        says: text(
            "Service standard of International Experience Canada",
            "Norme de service d’Expérience internationale Canada",
        ),
    },
];

/// Names of the stages.
pub static STAGES: &[(Stage, Text)] = &[
    (Stage::Offer, text("Finding an offer", "Trouver une offre")),
    (
        Stage::Employer,
        text(
            "What the employer does first",
            "Ce que l’employeur fait d’abord",
        ),
    ),
    (
        Stage::Application,
        text("Your application", "Votre demande"),
    ),
    (Stage::Travel, text("The journey", "Le voyage")),
    (
        Stage::FirstWeeks,
        text(
            "Your first weeks at work",
            "Vos premières semaines au travail",
        ),
    ),
];

/// Names of those who act.
pub static WHO: &[(Who, Text)] = &[
    (Who::You, text("You", "Vous")),
    (Who::Employer, text("The employer", "L’employeur")),
    (Who::Nobody, text("Not allowed", "Interdit")),
    (Who::Government, text("The government", "Le gouvernement")),
];
