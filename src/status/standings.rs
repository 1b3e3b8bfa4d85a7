//! Standings: each with what it is and what one may do in it.
//!
//! Whether a person may work depends on more than the standing for students,
//! visitors and claimants, so [`crate::keeper`] says it.

use super::Entry;
use crate::kernel::{Cite, Grade, Text, text, words};
use crate::values::sources::{IRPA, IRPR};

words! {
    /// Where a person stands.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Standing {
        /// Holds a work permit.
        WorkPermit = "work-permit",
        /// Holds a study permit, and no work permit.
        StudyPermit = "study-permit",
        /// Authorized to stay as a visitor.
        Visitor = "visitor",
        /// The work permit has ended, the stay goes on to a later printed day.
        StayOnly = "stay-only",
        /// Waits for a decision, and may work.
        MaintainedWork = "maintained-work",
        /// Waits for a decision, and may not work.
        MaintainedStay = "maintained-stay",
        /// Waits for a decision; whether work is allowed is open.
        Maintained = "maintained",
        /// Left while waiting, and came back.
        CameBack = "came-back",
        /// Waits for restoration.
        RestorationAsked = "restoration-asked",
        /// Lost status no more than 90 days ago.
        CanRestore = "can-restore",
        /// Lost status more than 90 days ago.
        OutOfStatus = "out-of-status",
        /// Outside Canada.
        Abroad = "abroad",
        /// Claimed protection, or holds a permit that gives no status.
        RefugeeClaimant = "refugee-claimant",
        /// Permanent resident.
        PermanentResident = "permanent-resident",
        /// Citizen.
        Citizen = "citizen",
        /// Cannot be told.
        NotKnown = "not-known",
    }
}

words! {
    /// Whether something is allowed.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum May {
        /// It is, within the limits said.
        Yes = "yes",
        /// It is not.
        No = "no",
        /// It cannot be told.
        Unknown = "unknown",
    }
}

impl Standing {
    /// Its bit, for tables that name several.
    pub const fn bit(self) -> u32 {
        1 << self as u32
    }

    /// What the table says of it.
    pub fn row(self) -> Option<&'static Row> {
        ALL.iter().find(|row| row.standing == self)
    }
}

/// [`Standing::WorkPermit`] as a bit, and so on.
pub(super) const WORK_PERMIT: u32 = Standing::WorkPermit.bit();
pub(super) const STUDY_PERMIT: u32 = Standing::StudyPermit.bit();
pub(super) const VISITOR: u32 = Standing::Visitor.bit();
pub(super) const STAY_ONLY: u32 = Standing::StayOnly.bit();
pub(super) const MAINTAINED_WORK: u32 = Standing::MaintainedWork.bit();
pub(super) const MAINTAINED_STAY: u32 = Standing::MaintainedStay.bit();
pub(super) const CAME_BACK: u32 = Standing::CameBack.bit();
pub(super) const RESTORATION_ASKED: u32 = Standing::RestorationAsked.bit();
pub(super) const CAN_RESTORE: u32 = Standing::CanRestore.bit();
pub(super) const OUT_OF_STATUS: u32 = Standing::OutOfStatus.bit();
pub(super) const ABROAD: u32 = Standing::Abroad.bit();
pub(super) const REFUGEE_CLAIMANT: u32 = Standing::RefugeeClaimant.bit();

/// An answer, and the limit that goes with it.
pub type Allowed = (May, Option<&'static Entry>);

/// One standing.
#[derive(Debug)]
pub struct Row {
    /// Which.
    pub standing: Standing,
    /// Where it stands.
    pub law: Cite,
    /// In plain words.
    pub says: Text,
    /// Whether the stay is authorized.
    pub stay: May,
    /// Whether one may study.
    pub study: Allowed,
    /// Whether one may leave and return in the same standing.
    pub returns: Allowed,
}

macro_rules! limits {
    ($($(#[doc = $doc:literal])* $name:ident = $id:literal, $law:expr, $en:literal, $fr:literal;)*) => {
        $(
            $(#[doc = $doc])*
            pub static $name: Entry = Entry { id: $id, law: $law, says: text($en, $fr) };
        )*
        /// Every limit.
        #[cfg(feature = "text")]
        pub static LIMITS: &[&Entry] = &[$(&$name),*];
    };
}

limits! {
    /// An open work permit.
    OPEN = "any-employer", IRPR.at("183(1)(b), 185(b)"),
        "For any employer, within the conditions printed on the permit.",
        "Pour n’importe quel employeur, selon les conditions inscrites sur le permis.";
    /// A permit tied to an employer.
    SAME_EMPLOYER = "same-employer", IRPR.at("183(1)(b), 185(b)"),
        "Only for the employer, in the job and at the place printed on the permit.",
        "Seulement pour l’employeur, dans l’emploi et au lieu inscrits sur le permis.";
    /// Which of both is not told.
    AS_PRINTED = "as-printed", IRPR.at("183(1)(b), 185(b)"),
        "As printed on the permit. Read the employer line: “open”, or the name of an employer.",
        "Selon ce qui est inscrit sur le permis. Lisez la ligne de l’employeur\u{a0}: «\u{a0}ouvert\u{a0}» ou le nom d’un employeur.";
    /// On campus, and off campus within hours.
    STUDENT_HOURS = "student-hours", IRPR.at("186(f), 186(v)"),
        "On campus without a limit of hours. Off campus 24 hours a week while classes are in session, if you meet the conditions for students (20 hours before November 8, 2024).",
        "Sur le campus sans limite d’heures. Hors campus, 24 heures par semaine pendant les cours, si vous remplissez les conditions des étudiants (20 heures avant le 8 novembre 2024).";
    /// A graduate who waits for the first permit.
    AFTER_STUDIES = "after-studies", IRPR.at("186(w)"),
        "As a graduate who asked for a work permit before the study permit ended, until the decision.",
        "Comme personne diplômée qui a demandé un permis de travail avant la fin du permis d’études, jusqu’à la décision.";
    /// Work that needs no permit.
    WITHOUT_PERMIT = "without-permit", IRPR.at("186"),
        "Only work that needs no permit, as listed in section 186.",
        "Seulement le travail sans permis que permet l’article 186.";
    /// Courses that need no permit.
    SHORT_COURSES = "short-courses", IRPR.at("188(1)(c)"),
        "Courses of 6 months or less that end within the stay allowed when you entered. Longer ones need a study permit.",
        "Des cours de 6 mois ou moins qui finissent pendant le séjour autorisé à l’entrée. Les cours plus longs exigent un permis d’études.";
    /// What one needs to enter again.
    ENTRY_PAPERS = "entry-papers", IRPR.at("7, 190(3)(f)"),
        "A permit does not let you enter by itself. You need a visitor visa, or an electronic travel authorization to fly. Your nationality, or a trip only to the United States, can exempt you.",
        "Un permis ne suffit pas pour entrer. Il faut un visa de visiteur, ou une autorisation de voyage électronique pour l’avion. Votre nationalité, ou un voyage limité aux États-Unis, peut vous en dispenser.";
    /// What leaving does while a request waits.
    LEAVING_ENDS = "leaving-ends-it", IRPR.at("183(4)(a), 186(u)"),
        "Leaving Canada ends the right to work while you wait. You may be let in again as a visitor, without work until the new permit is issued.",
        "Quitter le Canada met fin au droit de travailler pendant l’attente. Vous pourriez entrer de nouveau comme visiteur, sans travailler avant d’avoir le nouveau permis.";
    /// What it does to a graduate who waits for the first permit.
    LEAVING_AS_GRADUATE = "leaving-as-graduate", IRPR.at("183(4)(a), 186(w)"),
        "Leaving Canada does not by itself end a graduate’s right to work while you wait. But your stay ends, and an officer decides on a new one when you return.",
        "Quitter le Canada ne met pas fin, à soi seul, au droit de travailler d’une personne diplômée qui attend. Mais le séjour prend fin, et un agent décide du suivant à votre retour.";
    /// What it does to a temporary resident permit.
    RESIDENT_PERMIT_ENDS = "resident-permit-ends", IRPR.at("63, 183(4)"),
        "A temporary resident permit ends when you leave Canada, unless it allows you to come back.",
        "Un permis de séjour temporaire prend fin quand vous quittez le Canada, sauf s’il permet d’y revenir.";
}

const NO: Allowed = (May::No, None);
const OPEN_QUESTION: Allowed = (May::Unknown, None);
const FREE: Allowed = (May::Yes, None);

macro_rules! standings {
    ($($standing:ident, $law:expr, $stay:ident, $study:expr, $returns:expr, $en:literal, $fr:literal;)*) => {
        /// Every standing.
        pub static ALL: &[Row] = &[$(Row {
            standing: Standing::$standing,
            law: $law,
            says: text($en, $fr),
            stay: May::$stay,
            study: $study,
            returns: $returns,
        }),*];
    };
}

standings! {
    WorkPermit, IRPR.at("183, 185, 200"), Yes, (May::Yes, Some(&SHORT_COURSES)), (May::Yes, Some(&ENTRY_PAPERS)),
        "You hold a work permit. You may stay and work under its conditions to its last day. Losing your job does not end it.",
        "Vous avez un permis de travail. Vous pouvez rester et travailler selon ses conditions jusqu’à son dernier jour. Perdre votre emploi n’y met pas fin.";
    StudyPermit, IRPR.at("183, 222(1)"), Yes, FREE, (May::Yes, Some(&ENTRY_PAPERS)),
        "You hold a study permit. It ends on its last day, or 90 days after you complete your studies if that is earlier.",
        "Vous avez un permis d’études. Il finit à son dernier jour, ou 90 jours après la fin de vos études si c’est plus tôt.";
    Visitor, IRPR.at("183(1), 183(2)"), Yes, (May::Yes, Some(&SHORT_COURSES)), (May::Unknown, Some(&ENTRY_PAPERS)),
        "You may stay as a visitor to the last day of your stay.",
        "Vous pouvez rester comme visiteur jusqu’au dernier jour de votre séjour.";
    StayOnly, IRPR.at("183(4), 185(a)"), Yes, OPEN_QUESTION, (May::Unknown, Some(&ENTRY_PAPERS)),
        "Your work permit has ended, so you may not work. You may stay to the later day printed on your papers.",
        "Votre permis de travail a pris fin, donc vous ne pouvez pas travailler. Vous pouvez rester jusqu’au jour plus tardif inscrit sur vos papiers.";
    MaintainedWork, IRPR.at("183(5), 186(u)"), Yes, OPEN_QUESTION, (May::No, Some(&LEAVING_ENDS)),
        "You have maintained status. You asked in time, so you may stay and work under the same conditions until the decision, if you stay in Canada.",
        "Vous avez un statut conservé. Vous avez fait la demande à temps, donc vous pouvez rester et travailler aux mêmes conditions jusqu’à la décision, si vous restez au Canada.";
    MaintainedStay, IRPR.at("183(5), 183(6)"), Yes, OPEN_QUESTION, (May::No, Some(&LEAVING_ENDS)),
        "You have maintained status. You may stay until the decision, but not work: the request in time was not to renew a work permit.",
        "Vous avez un statut conservé. Vous pouvez rester jusqu’à la décision, mais pas travailler\u{a0}: la demande faite à temps ne visait pas à renouveler un permis de travail.";
    Maintained, IRPR.at("183(5), 183(6)"), Yes, OPEN_QUESTION, (May::No, Some(&LEAVING_ENDS)),
        "You have maintained status. You may stay until the decision. Whether you may work depends on what you asked for, and when.",
        "Vous avez un statut conservé. Vous pouvez rester jusqu’à la décision. Votre droit de travailler dépend de ce que vous avez demandé, et quand.";
    CameBack, IRPR.at("183(4)(a), 186(u)"), Unknown, OPEN_QUESTION, OPEN_QUESTION,
        "You left Canada while you waited, and came back. The right to work under the old work permit has ended. How long you may stay is what the officer allowed at the border.",
        "Vous avez quitté le Canada pendant l’attente, puis vous y êtes de retour. Le droit de travailler selon l’ancien permis de travail a pris fin. La durée du séjour est celle que l’agent a accordée à la frontière.";
    RestorationAsked, IRPR.at("182").graded(Grade::B), Unknown, NO, NO,
        "You asked to restore your status. Waiting is not status: you may not work or study until IRCC decides.",
        "Vous avez demandé le rétablissement de votre statut. L’attente n’est pas un statut\u{a0}: vous ne pouvez ni travailler ni étudier avant la décision d’IRCC.";
    CanRestore, IRPR.at("182(1)"), No, NO, NO,
        "Your status has ended. You can still ask to restore it, up to day 90. You may not work or study until then.",
        "Votre statut a pris fin. Vous pouvez encore en demander le rétablissement, jusqu’au 90e jour. D’ici là, vous ne pouvez ni travailler ni étudier.";
    OutOfStatus, IRPR.at("182(1)"), No, NO, NO,
        "Your status ended more than 90 days ago. You can no longer ask to restore it. You may not work. Get advice before you do anything else.",
        "Votre statut a pris fin il y a plus de 90 jours. Vous ne pouvez plus en demander le rétablissement. Vous ne pouvez pas travailler. Obtenez des conseils avant toute autre démarche.";
    Abroad, IRPR.at("197"), Unknown, OPEN_QUESTION, (May::Unknown, Some(&ENTRY_PAPERS)),
        "You are outside Canada. A request for a permit can be made from there at any time. Steps that need a stay in Canada do not apply.",
        "Vous êtes à l’extérieur du Canada. Une demande de permis peut y être faite en tout temps. Les démarches qui exigent d’être au Canada ne s’appliquent pas.";
    RefugeeClaimant, IRPR.at("202, 206"), Unknown, OPEN_QUESTION, OPEN_QUESTION,
        "A claim for protection, or a permit that goes with one, is not temporary status. You may work with such a work permit, to its last day.",
        "Une demande d’asile, ou le permis qui s’y rattache, n’est pas un statut temporaire. Vous pouvez travailler avec ce permis de travail, jusqu’à son dernier jour.";
    PermanentResident, IRPA.at("27(1)"), Yes, FREE, FREE,
        "You are a permanent resident. You may live, work and study anywhere in Canada.",
        "Vous avez la résidence permanente. Vous pouvez vivre, travailler et étudier partout au Canada.";
    Citizen, IRPA.at("19(1)").graded(Grade::C), Yes, FREE, FREE,
        "You are a Canadian citizen. You may live, work and study anywhere in Canada.",
        "Vous avez la citoyenneté canadienne. Vous pouvez vivre, travailler et étudier partout au Canada.";
    NotKnown, IRPR.at("183"), Unknown, OPEN_QUESTION, OPEN_QUESTION,
        "We cannot tell where you stand on that day from what we know.",
        "Avec ce que nous savons, nous ne pouvons pas dire quelle est votre situation ce jour-là.";
}
