//! What happens around an offer and should not: how serious it is, what the law says, what to do.
//!
//! One row for each [`Sign`], in the order of the words.

use super::statutes::Topic;
use super::{Said, Severity};
use crate::kernel::{Cite, text};
use crate::profile::Sign;
use crate::values::sources::{
    CRIMINAL_CODE, FRAUD_PAGE, IRPA, IRPR, LMIA_PAGES, NON_COMPLIANT_LIST, PROVINCIAL_ACTS,
};

/// One sign.
#[derive(Debug)]
pub struct Row {
    /// The word for it.
    pub sign: Sign,
    /// How serious it is.
    pub severity: Severity,
    /// Where it stands, federal law first.
    pub law: &'static [Cite],
    /// What the law on recruiters of the province may say about it too.
    pub provincial: Option<Topic>,
    /// Where to report it: ids of [`super::places`].
    pub report: &'static [&'static str],
    /// In plain words.
    pub said: Said,
}

/// No fees from the worker, in either program, since 2022-09-26.
const FEES: &[Cite] = &[
    IRPR.at("209.3(1)(a)(xv)-(xvi)"),
    IRPR.at("209.2(1)(a)(ix)-(x)"),
    IRPR.at("203(1)(e)"),
];
const LMIA_FEES: &[Cite] = &[
    IRPR.at("315.2"),
    IRPR.at("209.3(1)(a)(xv)-(xvi)"),
    IRPR.at("209.2(1)(a)(ix)-(x)"),
    IRPR.at("203(1)(e)"),
];
const PACKAGE: &[Cite] = &[
    IRPR.at("209.3(1)(a)(xv)-(xvi)"),
    FRAUD_PAGE.at("Reported prices"),
];
const FALSE: &[Cite] = &[IRPA.at("40"), IRPA.at("127")];
const PREVAILING: &[Cite] = &[IRPR.at("203(1.1)(a)"), OFFERED];
/// Conditions of the assessment, and laws of provinces other than those on recruiters.
const HOUSING: &[Cite] = &[
    LMIA_PAGES.at("Duties of the employer"),
    PROVINCIAL_ACTS.at("Housing"),
];
/// Wages and conditions not less than offered.
const OFFERED: Cite = IRPR.at("209.3(1)(a)(iv)");
/// What abuse is.
const ABUSE: Cite = IRPR.at("196.2");
/// The offer must be genuine.
const GENUINE: Cite = IRPR.at("200(5)");

const NONE: Option<Topic> = None;
const FEE_BAN: Option<Topic> = Some(Topic::Fees);
const PAPERS: Option<Topic> = Some(Topic::Papers);
const LICENCE: Option<Topic> = Some(Topic::Licence);

/// Fees taken and pay held back are abuse too, financial abuse.
const MONEY: &[&str] = &[
    "tip-line",
    "anti-fraud-centre",
    "border-watch",
    "labour-standards",
    "vulnerable-workers",
];
const FRAUD: &[&str] = &["border-watch", "anti-fraud-centre"];
const AGENT: &[&str] = &["college-complaints", "border-watch"];
const WORK: &[&str] = &["tip-line", "labour-standards", "vulnerable-workers"];
const RECRUITER: &[&str] = &["labour-standards", "tip-line"];
const DANGER: &[&str] = &[
    "emergency",
    "trafficking-hotline",
    "tip-line",
    "labour-standards",
    "vulnerable-workers",
];

macro_rules! signs {
    ($($sign:ident $severity:ident $provincial:ident $report:ident $law:expr,
        $says_en:literal $says_fr:literal $why_en:literal $why_fr:literal $act_en:literal $act_fr:literal;)*) => {
        /// Every sign.
        pub static ALL: &[Row] = &[$(Row {
            sign: Sign::$sign,
            severity: Severity::$severity,
            law: $law,
            provincial: $provincial,
            report: $report,
            said: Said {
                says: text($says_en, $says_fr),
                why: text($why_en, $why_fr),
                act: text($act_en, $act_fr),
            },
        }),*];
    };
}

signs! {
    FeeForJob Stop FEE_BAN MONEY FEES,
        "You were asked for money for the job, for recruitment, or as a deposit"
        "On vous a demandé de l’argent pour l’emploi, pour le recrutement ou comme dépôt"
        "Since September 26, 2022, no employer may make you pay for recruitment, directly or through a recruiter."
        "Depuis le 26 septembre 2022, aucun employeur ne peut vous faire payer le recrutement, directement ou par un recruteur."
        "Do not pay. Keep the messages and any receipt, and report it."
        "Ne payez pas. Gardez les messages et les reçus, et signalez-le.";
    FeeForLmia Stop FEE_BAN MONEY LMIA_FEES,
        "You were asked to pay for the labour market impact assessment (LMIA), its processing, or the employer compliance fee"
        "On vous a demandé de payer l’étude d’impact sur le marché du travail (EIMT), son traitement ou les frais relatifs à la conformité de l’employeur"
        "Only the employer pays these fees, and may not take them back from you."
        "Seul l’employeur paie ces frais, et il ne peut pas vous les faire rembourser."
        "Do not pay, in Canada or abroad. Ask the employer for a copy of the LMIA letter."
        "Ne payez pas, ni au Canada ni à l’étranger. Demandez à l’employeur une copie de la lettre de l’EIMT.";
    PackagePrice Stop FEE_BAN MONEY PACKAGE,
        "You were quoted a price, such as $20,000 to $75,000, for an LMIA with permanent residence"
        "On vous a proposé un prix, par exemple de 20 000 $ à 75 000 $, pour une EIMT avec la résidence permanente"
        "Such prices are reported from an illegal market, and you may not be charged for an LMIA."
        "De tels prix sont signalés sur un marché illégal, et on ne peut pas vous faire payer une EIMT."
        "Do not pay and do not sign. Keep the offer as proof, and report it."
        "Ne payez pas et ne signez pas. Gardez l’offre comme preuve et signalez-la.";
    WageReturned Stop NONE MONEY &[OFFERED, IRPR.at("209.3(1)(a)(xv)"), ABUSE, IRPA.at("40")],
        "You must give back part of your pay, in cash or otherwise"
        "Vous devez remettre une partie de votre paie, en argent comptant ou autrement"
        "You must receive the pay that was offered, and taking it back is financial abuse."
        "Vous devez recevoir la paie offerte, et la reprendre est un abus financier."
        "Do not give money back. Keep pay stubs and bank records, and report it."
        "Ne remettez pas d’argent. Gardez vos talons de paie et vos relevés bancaires, et signalez-le.";
    EmployerCosts Stop NONE MONEY &[OFFERED, IRPR.at("209.3(1)(a)(xv)")],
        "You must pay the employer’s taxes or other costs of hiring you"
        "Vous devez payer les impôts de l’employeur ou d’autres coûts de votre embauche"
        "You must receive the pay that was offered, and the fees of hiring stay with the employer."
        "Vous devez recevoir la paie offerte, et les frais d’embauche restent à la charge de l’employeur."
        "Do not pay. Ask in writing what is taken from your pay, and why."
        "Ne payez pas. Demandez par écrit ce qui est retenu sur votre paie, et pourquoi.";
    NoRealJob Stop NONE FRAUD &[IRPA.at("40"), GENUINE],
        "The job will not exist, or is only for points or permanent residence"
        "L’emploi n’existera pas, ou il sert seulement aux points ou à la résidence permanente"
        "A false job is misrepresentation, which can bar you from Canada for 5 years."
        "Un faux emploi est une fausse déclaration, qui peut vous interdire le Canada pendant 5 ans."
        "Do not sign, and do not apply with it. Ask an authorized representative for advice."
        "Ne signez pas et ne l’utilisez pas dans une demande. Demandez conseil à un représentant autorisé.";
    AgentNotRegistered Stop NONE AGENT &[IRPA.at("91")],
        "An agent who asks for a fee is in no register of lawyers, notaries, paralegals or immigration consultants"
        "Un intermédiaire qui demande de l’argent n’est dans aucun registre d’avocats, de notaires, de parajuristes ou de consultants en immigration"
        "Only they, and students-at-law they supervise, may advise you or act for you for a fee."
        "Seules ces personnes, et les stagiaires en droit qu’elles supervisent, peuvent vous conseiller ou agir pour vous contre rémunération."
        "Look the name up in the public registers before you pay or sign."
        "Cherchez le nom dans les registres publics avant de payer ou de signer.";
    AgentHidden Stop NONE AGENT &[IRPA.at("91")],
        "The agent does not want to be named on the form Use of a Representative (IMM 5476)"
        "L’intermédiaire ne veut pas être nommé dans le formulaire Recours aux services d’un représentant (IMM 5476)"
        "Only people the law names may act for you for a fee, and a hidden agent may not be one of them."
        "Seules les personnes que la loi désigne peuvent agir pour vous contre rémunération, et un intermédiaire caché n’en est peut-être pas une."
        "Do not go on with this agent. Ask for a name, and check it in the registers."
        "Ne continuez pas avec cette personne. Demandez un nom et vérifiez-le dans les registres.";
    PapersHeld Stop PAPERS DANGER &[CRIMINAL_CODE.at("279.03")],
        "Somebody keeps your passport, work permit or bank card"
        "Quelqu’un garde votre passeport, votre permis de travail ou votre carte bancaire"
        "The Criminal Code and laws of provinces forbid an employer to keep your papers."
        "Le Code criminel et des lois provinciales interdisent à un employeur de garder vos documents."
        "Ask for them back in writing, if that is not dangerous. Report it. In danger, call 911."
        "Demandez par écrit qu’on vous les rende, si ce n’est pas dangereux. Signalez-le. En cas de danger, appelez le 911.";
    OtherWork Stop NONE WORK &[IRPR.at("183"), IRPR.at("185"), IRPR.at("200(3)(e)"), IRPR.at("209.2(1)(a)(iii)"), OFFERED],
        "You are told to work in another place, or to do other work, than your permit allows"
        "On vous dit de travailler à un autre endroit ou de faire un autre travail que ce que permet votre permis"
        "You must keep the conditions of your permit, and the employer must give you the job of the offer."
        "Vous devez respecter les conditions de votre permis, et l’employeur doit vous donner l’emploi de l’offre."
        "Do not start before you know that your permit allows it. Keep what you were told in writing."
        "Ne commencez pas avant de savoir si votre permis le permet. Gardez par écrit ce qu’on vous a dit.";
    FalsePapers Stop NONE FRAUD FALSE,
        "You are asked to use false papers, or facts in your application are changed"
        "On vous demande d’utiliser de faux documents, ou on change des faits dans votre demande"
        "False or hidden facts can bar you from Canada for 5 years, even when somebody else wrote them."
        "Des faits faux ou cachés peuvent vous interdire le Canada pendant 5 ans, même si une autre personne les a écrits."
        "Do not sign. Ask for a copy of everything sent in your name."
        "Ne signez pas. Demandez une copie de tout ce qui est envoyé en votre nom.";
    BlankForms Stop NONE FRAUD FALSE,
        "You are asked to sign blank forms"
        "On vous demande de signer des formulaires en blanc"
        "What is filled in later counts as yours, and a false answer can bar you for 5 years."
        "Ce qui est écrit ensuite compte comme vos réponses, et une fausse réponse peut vous interdire le Canada pendant 5 ans."
        "Sign only what is complete and true, and keep a copy."
        "Signez seulement ce qui est complet et vrai, et gardez-en une copie.";
    AccountWithheld Stop NONE FRAUD FALSE,
        "You get no access to your own account or to your application"
        "On ne vous donne pas accès à votre propre compte ni à votre demande"
        "You answer for what is sent in your name, so you need to see it."
        "Vous répondez de ce qui est envoyé en votre nom, et vous devez donc pouvoir le voir."
        "Ask in writing for access and for copies."
        "Demandez par écrit l’accès et des copies.";
    Threat Stop NONE DANGER &[ABUSE, IRPR.at("207.1")],
        "Somebody threatens you with deportation, or with losing your permit, if you complain"
        "On vous menace d’expulsion, ou de la perte de votre permis, si vous portez plainte"
        "A reprisal is abuse under the law, and abuse is a ground to ask for an open work permit."
        "Des représailles sont un abus selon la loi, et un abus est un motif pour demander un permis de travail ouvert."
        "Keep the messages. Ask for help on a confidential line. In danger, call 911."
        "Gardez les messages. Demandez de l’aide à une ligne confidentielle. En cas de danger, appelez le 911.";
    EmployerBanned Stop NONE WORK &[IRPR.at("200(3)(h)"), NON_COMPLIANT_LIST.at("Employers")],
        "The employer is on the public list of non-compliant employers, as not eligible"
        "L’employeur est sur la liste publique des employeurs non conformes, comme non admissible"
        "No work permit can be issued for an employer who is banned or has not paid a penalty."
        "Aucun permis de travail ne peut être délivré pour un employeur frappé d’interdiction ou qui n’a pas payé une sanction."
        "Do not go on with this offer, unless the list shows that the ban has ended."
        "N’allez pas plus loin avec cette offre, sauf si la liste montre que l’interdiction a pris fin.";
    PromisedResult LikelyIllegal NONE FRAUD &[FRAUD_PAGE.at("Promises")],
        "A visa, permit, LMIA or permanent residence is said to be certain, or somebody claims a contact in the government"
        "On dit qu’un visa, un permis, une EIMT ou la résidence permanente est chose certaine, ou quelqu’un prétend avoir un contact au gouvernement"
        "Nobody can promise a decision, because an officer decides on each application."
        "Personne ne peut promettre une décision, car un agent décide de chaque demande."
        "Do not pay for a promise. Check in the public registers who makes it."
        "Ne payez pas pour une promesse. Vérifiez dans les registres publics qui la fait.";
    PayUnderMedian LikelyIllegal NONE WORK PREVAILING,
        "The pay is below the Job Bank median for this occupation and place"
        "La paie est inférieure à la médiane du Guichet-Emplois pour cette profession et cet endroit"
        "An LMIA is not approved when the pay does not match the usual rate for the job."
        "Une EIMT n’est pas approuvée quand la paie ne correspond pas au taux habituel pour l’emploi."
        "Compare the pay on Job Bank, and ask which wage the LMIA states."
        "Comparez la paie dans le Guichet-Emplois et demandez quel salaire l’EIMT indique.";
    PayUnderMinimum LikelyIllegal NONE WORK PREVAILING,
        "The pay is below the minimum wage of the province or territory"
        "La paie est inférieure au salaire minimum de la province ou du territoire"
        "Such pay does not match the usual rate an LMIA asks for."
        "Une telle paie ne correspond pas au taux habituel qu’exige une EIMT."
        "Ask for the pay in writing, and tell the labour standards office of the province."
        "Demandez la paie par écrit et avisez le bureau des normes du travail de la province.";
    NoContract LikelyIllegal NONE WORK &[IRPR.at("203(1)(g)(i)-(ii)")],
        "You have no signed contract in the official language you chose by the first day of an LMIA job"
        "Vous n’avez pas de contrat signé, dans la langue officielle de votre choix, le premier jour d’un emploi avec EIMT"
        "With an LMIA, the employer commits to a signed contract, and a copy for you, by that day."
        "Avec une EIMT, l’employeur s’engage à signer un contrat et à vous en remettre une copie, au plus tard ce jour-là."
        "Ask for the signed contract before you start, and keep a copy."
        "Demandez le contrat signé avant de commencer et gardez-en une copie.";
    OtherLanguage LikelyIllegal NONE WORK &[IRPR.at("203(1.01)")],
        "An LMIA job asks for a language other than English or French without a real need"
        "Un emploi avec EIMT exige une langue autre que le français ou l’anglais sans besoin réel"
        "An LMIA is not approved in that case, except for farm work."
        "Une EIMT n’est pas approuvée dans ce cas, sauf pour le travail agricole."
        "Ask why the language is needed, and what the LMIA says."
        "Demandez pourquoi cette langue est nécessaire et ce que l’EIMT indique.";
    HousingCharge LikelyIllegal NONE WORK HOUSING,
        "You are charged more for housing than the LMIA or the province allows"
        "On vous fait payer le logement plus cher que l’EIMT ou la province ne le permet"
        "Housing can be a condition of the LMIA, and laws of provinces apply too."
        "Le logement peut être une condition de l’EIMT, et des lois provinciales s’appliquent aussi."
        "Ask what the LMIA says on housing, and keep receipts."
        "Demandez ce que l’EIMT prévoit pour le logement et gardez vos reçus.";
    HousingCrowded LikelyIllegal NONE WORK HOUSING,
        "The housing is overcrowded"
        "Le logement est surpeuplé"
        "Housing can be a condition of the LMIA, and laws of provinces apply too."
        "Le logement peut être une condition de l’EIMT, et des lois provinciales s’appliquent aussi."
        "Take pictures if there is no risk in it, and report it."
        "Prenez des photos si c’est sans risque, et signalez-le.";
    RecruiterNotLicensed LikelyIllegal LICENCE RECRUITER &[],
        "The recruiter lacks the licence that the province asks for"
        "Le recruteur n’a pas le permis qu’exige la province"
        "Many provinces ask for a licence to recruit foreign workers."
        "Plusieurs provinces exigent un permis pour recruter des travailleurs étrangers."
        "Ask for the licence number, and check it with the province."
        "Demandez le numéro de permis et vérifiez-le auprès de la province.";
    NoAddress Verify NONE FRAUD &[GENUINE],
        "The employer gives no street address"
        "L’employeur ne donne pas d’adresse municipale"
        "An officer looks at whether the employer is in business and the offer is real."
        "Un agent vérifie si l’employeur est en activité et si l’offre est réelle."
        "Look up the address and the phone number yourself, and call the employer."
        "Cherchez vous-même l’adresse et le numéro de téléphone, et appelez l’employeur.";
    PrivateContact Verify NONE FRAUD &[GENUINE],
        "All contact is by a free e-mail address or a chat application"
        "Tous les échanges se font par une adresse courriel gratuite ou une application de clavardage"
        "An officer looks at whether the employer is in business and the offer is real."
        "Un agent vérifie si l’employeur est en activité et si l’offre est réelle."
        "Write to the address on the employer’s own website, and ask whether the offer is theirs."
        "Écrivez à l’adresse du site Web de l’employeur et demandez si l’offre vient de lui.";
    NoInterview Verify NONE FRAUD &[GENUINE],
        "There was no interview"
        "Il n’y a pas eu d’entrevue"
        "An officer looks at whether the employer is in business and the offer is real."
        "Un agent vérifie si l’employeur est en activité et si l’offre est réelle."
        "Ask to speak with the employer about the work itself."
        "Demandez à parler du travail lui-même avec l’employeur.";
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::safety::places;

    #[test]
    fn every_sign_has_its_row_in_the_order_of_the_words() {
        let signs: Vec<Sign> = ALL.iter().map(|row| row.sign).collect();
        assert_eq!(signs, Sign::ALL);
        assert!(ALL.is_sorted_by(|a, b| a.severity <= b.severity));
    }

    #[test]
    fn every_sign_stands_somewhere_and_can_be_reported() {
        for row in ALL {
            assert!(
                !row.law.is_empty() || row.provincial.is_some(),
                "{}",
                row.sign.word()
            );
            assert!(!row.report.is_empty(), "{}", row.sign.word());
            for id in row.report {
                assert!(places::ALL.iter().any(|place| place.id == *id), "{id}");
            }
        }
    }
}
