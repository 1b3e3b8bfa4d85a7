//! What counts as work and what does not, each with its rule.
//!
//! A ruling is said about one job and one use of it. The doubtful kinds people
//! ask about most are told apart here: counted, not counted, or left to an officer.

use crate::kernel::{Cite, Grade, Text, text, told, words};
use crate::values::sources::{
    CATEGORIES_PAGE, CEC_PAGE, CRS_PAGE, FST_PAGE, INSTRUCTIONS, IRPR, LEAVE_GUIDANCE,
    PHYSICIANS_POLICY, PRACTICE,
};

words! {
    /// What a ruling does to the hours it is said about.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Effect {
        /// They count.
        Counts = "counts",
        /// They do not.
        DoesNotCount = "does-not-count",
        /// An officer decides.
        OfficerDecides = "officer-decides",
        /// Our sources do not say.
        RuleNotKnown = "rule-not-known",
    }
}

/// One rule on what counts.
#[derive(Debug)]
pub struct Ruling {
    /// Short and stable.
    pub id: &'static str,
    /// What it does.
    pub effect: Effect,
    /// Where it stands.
    pub law: Cite,
    /// In plain words.
    pub says: Text,
}

told! {
    Ruling as ruling {
        "id": ruling.id;
        "effect": ruling.effect;
        "law": ruling.law;
    }
}

macro_rules! rulings {
    ($($(#[doc = $doc:literal])* $name:ident = $id:literal, $effect:ident, $law:expr, $en:literal, $fr:literal;)*) => {
        $(
            $(#[doc = $doc])*
            pub static $name: Ruling = Ruling {
                id: $id,
                effect: Effect::$effect,
                law: $law,
                says: text($en, $fr),
            };
        )*
        /// All rulings, in the order in which a job is looked at.
        pub static ALL: &[&Ruling] = &[$(&$name),*];
    };
}

rulings! {
    /// Not TEER 0 to 3.
    NOT_HIGH_SKILLED = "not-high-skilled", DoesNotCount, IRPR.at("87.1(2)(a); SOR/2022-220"),
        "The occupation is in TEER 4 or 5",
        "La profession est dans la catégorie FÉER 4 ou 5";
    /// Done outside Canada.
    OUTSIDE_CANADA = "outside-canada", DoesNotCount, IRPR.at("87.1(2)(a)"),
        "You were outside Canada, even if the employer was Canadian",
        "Vous étiez à l’extérieur du Canada, même si l’employeur était canadien";
    /// Done in Canada: not foreign experience.
    INSIDE_CANADA = "inside-canada", DoesNotCount, CRS_PAGE.at("Foreign work experience"),
        "The work was done in Canada, so it is not foreign experience",
        "Le travail a été fait au Canada, ce n’est donc pas une expérience à l’étranger";
    /// In Canada for an employer abroad: whether it is foreign experience is disputed.
    FOREIGN_EMPLOYER_AS_FOREIGN = "foreign-employer-as-foreign", DoesNotCount, PRACTICE.at("CRS, work in Canada for a foreign employer"),
        "Work in Canada for an employer abroad: we cannot tell whether it counts as foreign experience, so we add no points",
        "Travail au Canada pour un employeur à l’étranger : nous ne pouvons pas dire s’il compte comme expérience à l’étranger, donc nous n’ajoutons aucun point";
    /// Remote for an employer abroad.
    REMOTE_FOREIGN_EMPLOYER = "remote-foreign-employer", DoesNotCount, CEC_PAGE.at("Work experience"),
        "Remote work counts only for a Canadian employer",
        "Le télétravail compte seulement pour un employeur canadien";
    /// CRS: any employer abroad.
    FOREIGN_EMPLOYER = "foreign-employer", DoesNotCount, CRS_PAGE.at("Canadian work experience"),
        "Points for Canadian experience need a Canadian employer",
        "Les points pour l’expérience canadienne exigent un employeur canadien";
    /// CEC: on site for an employer abroad.
    SECONDED = "seconded", OfficerDecides, PRACTICE.at("CEC, on site in Canada for a foreign employer"),
        "You worked on site in Canada but an employer abroad paid you",
        "Vous travailliez sur place au Canada, mais un employeur à l’étranger vous payait";
    /// Not paid.
    UNPAID = "unpaid", DoesNotCount, IRPR.at("73(2)"),
        "Only work paid by wages or commission counts",
        "Seul le travail payé par salaire ou commission compte";
    /// Paid against invoices.
    PAID_BY_INVOICE = "paid-by-invoice", OfficerDecides, IRPR.at("87.1(3)(b)").graded(Grade::C),
        "You were paid by invoice: an officer may see it as self-employment",
        "On vous payait sur facture : un agent peut y voir un travail à votre compte";
    /// Self-employed.
    SELF_EMPLOYED = "self-employed", DoesNotCount, IRPR.at("87.1(3)(b)"),
        "Self-employed work in Canada does not count",
        "Le travail à son compte au Canada ne compte pas";
    /// The exception for physicians.
    PHYSICIAN = "physician", Counts, PHYSICIANS_POLICY.at("Public policy of 2023-04-25"),
        "A physician’s publicly funded work counts even when self-employed",
        "Le travail de médecin financé par des fonds publics compte, même comme travail autonome";
    /// Owns part of the employer.
    PART_OWNER = "part-owner", OfficerDecides, IRPR.at("87.1(3)(b)").graded(Grade::C),
        "You own part of the business: an officer may see it as self-employment",
        "Vous possédez une part de l’entreprise : un agent peut y voir un travail à votre compte";
    /// Full-time student.
    FULL_TIME_STUDENT = "full-time-student", DoesNotCount, IRPR.at("87.1(3)(a)"),
        "Work during full-time study does not count, co-op included",
        "Le travail pendant des études à temps plein ne compte pas, stages compris";
    /// Without the right to work.
    UNAUTHORIZED = "unauthorized", DoesNotCount, IRPR.at("87.1(3)(c)"),
        "You did not have the right to do this work",
        "Vous n’aviez pas le droit de faire ce travail";
    /// Waiting for restoration.
    RESTORATION = "restoration", DoesNotCount, IRPR.at("87.1(3)(c), 182"),
        "Days spent waiting for restoration of status do not count",
        "Les jours d’attente du rétablissement du statut ne comptent pas";
    /// A refugee claimant's permit gives no temporary resident status.
    REFUGEE_CLAIMANT = "refugee-claimant", DoesNotCount, IRPR.at("87.1(3)(c)"),
        "Work on a refugee claimant’s permit is done without temporary resident status",
        "Le travail avec le permis d’un demandeur d’asile se fait sans statut de résident temporaire";
    /// Maintained status.
    MAINTAINED = "maintained", Counts, IRPR.at("183(5), 186(u)"),
        "Work on maintained status counts while you stay in Canada and keep the old conditions",
        "Le travail sous statut conservé compte si vous restez au Canada et respectez les anciennes conditions";
    /// Left during maintained status.
    LEFT_CANADA = "left-canada", DoesNotCount, IRPR.at("186(u)"),
        "Leaving Canada ended the right to work under maintained status",
        "Quitter le Canada a mis fin au droit de travailler sous statut conservé";
    /// Waiting for the first work permit after studies.
    AFTER_STUDIES = "after-studies", Counts, IRPR.at("186(w)"),
        "Work while waiting for the first permit after studies counts",
        "Le travail en attendant le premier permis après les études compte";
    /// Two weeks of paid vacation in 52 weeks.
    PAID_VACATION = "paid-vacation", Counts, LEAVE_GUIDANCE.at("Paid vacation"),
        "Up to 2 weeks of paid vacation in 52 weeks count",
        "Jusqu’à 2 semaines de vacances payées par 52 semaines comptent";
    /// More than that.
    LONG_VACATION = "long-vacation", OfficerDecides, LEAVE_GUIDANCE.at("Paid vacation"),
        "Paid vacation beyond 2 weeks in 52: an officer decides",
        "Vacances payées au-delà de 2 semaines sur 52 : un agent décide";
    /// Statutory holidays.
    HOLIDAY = "holiday", Counts, LEAVE_GUIDANCE.at("Statutory holidays"),
        "Statutory holidays of the job count",
        "Les jours fériés de l’emploi comptent";
    /// Unpaid leave.
    UNPAID_LEAVE = "unpaid-leave", DoesNotCount, PRACTICE.at("Unpaid leave"),
        "Unpaid leave does not count",
        "Un congé sans solde ne compte pas";
    /// Parental leave.
    PARENTAL_LEAVE = "parental-leave", DoesNotCount, LEAVE_GUIDANCE.at("Parental leave"),
        "Parental leave does not count",
        "Un congé parental ne compte pas";
    /// Short sick leave.
    SHORT_SICK_LEAVE = "short-sick-leave", OfficerDecides, PRACTICE.at("Short sick leave"),
        "Short sick leave: an officer decides",
        "Court congé de maladie : un agent décide";
    /// Prolonged sick leave.
    LONG_SICK_LEAVE = "long-sick-leave", DoesNotCount, LEAVE_GUIDANCE.at("Prolonged sick leave"),
        "Prolonged sick leave does not count",
        "Un congé de maladie prolongé ne compte pas";
    /// More than 30 hours.
    OVER_THIRTY = "over-thirty", DoesNotCount, IRPR.at("73(1), 80(4)"),
        "Hours above 30 in a week do not count, all jobs together",
        "Les heures au-delà de 30 par semaine ne comptent pas, tous emplois confondus";
    /// Before the window.
    OUTSIDE_WINDOW = "outside-window", DoesNotCount, IRPR.at("87.1(2)(a)"),
        "It lies outside the years that count",
        "Cette période est hors des années prises en compte";
    /// Several occupations abroad.
    SEVERAL_OCCUPATIONS = "several-occupations", OfficerDecides, INSTRUCTIONS.at("Foreign work experience").graded(Grade::C),
        "Foreign work over several occupations: the sources disagree, so we use the longest single occupation",
        "Travail à l’étranger dans plusieurs professions : les sources se contredisent, nous retenons donc la profession exercée le plus longtemps";
    /// Not one of the trades of the class.
    NOT_A_SKILLED_TRADE = "not-a-skilled-trade", DoesNotCount, IRPR.at("87.2(1)"),
        "The occupation is not one of the skilled trades of the class",
        "La profession n’est pas un des métiers spécialisés de la catégorie";
    /// The list of trades before NOC 2021.
    TRADES_BEFORE_2021 = "trades-before-2021", RuleNotKnown, IRPR.at("87.2(1); SOR/2022-220"),
        "We do not hold the list of trades in force before November 16, 2022",
        "Nous n’avons pas la liste des métiers en vigueur avant le 16 novembre 2022";
    /// Not yet qualified to practise alone.
    APPRENTICE = "apprentice", DoesNotCount, IRPR.at("87.2(3)(b)"),
        "Time as an apprentice does not count: you must be qualified to work alone",
        "Le temps d’apprentissage ne compte pas : il faut pouvoir exercer le métier seul";
    /// Self-employed in a trade.
    TRADE_ON_OWN_ACCOUNT = "trade-on-own-account", OfficerDecides, FST_PAGE.at("Work experience").graded(Grade::C),
        "The Regulations do not exclude self-employment here, but the official page is reported to",
        "Le Règlement n’exclut pas ici le travail à son compte, mais la page officielle le ferait";
    /// In a trade as a full-time student.
    TRADE_WHILE_STUDYING = "trade-while-studying", OfficerDecides, FST_PAGE.at("Work experience").graded(Grade::C),
        "The Regulations do not exclude work as a full-time student here, but the official page is reported to",
        "Le Règlement n’exclut pas ici le travail pendant des études à temps plein, mais la page officielle le ferait";
    /// Below 30 hours where only full-time work counts.
    NOT_FULL_TIME = "not-full-time", DoesNotCount, IRPR.at("83(4)"),
        "Only full-time work counts here: 30 hours a week or more",
        "Seul le travail à temps plein compte ici : 30 heures ou plus par semaine";
    /// Not an occupation of the category.
    NOT_LISTED = "not-listed", DoesNotCount, CATEGORIES_PAGE.at("Occupations"),
        "The occupation is not on the list of the category on that day",
        "La profession n’est pas sur la liste de la catégorie ce jour-là";
    /// What a category with Canadian experience excludes.
    CATEGORY_EXCLUSIONS = "category-exclusions", RuleNotKnown, CATEGORIES_PAGE.at("Canadian work experience"),
        "Our sources do not say whether this kind of work counts for the category",
        "Nos sources ne disent pas si ce genre de travail compte pour la catégorie";
}

#[cfg(test)]
mod tests {
    use super::ALL;

    #[test]
    fn every_ruling_has_its_own_id() {
        let mut ids: Vec<_> = ALL.iter().map(|ruling| ruling.id).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), ALL.len());
    }
}
