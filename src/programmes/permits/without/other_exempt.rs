//! Other work that needs no permit: the rest of section 186, paragraph by paragraph.
//!
//! Students, business visitors, renewals and graduates have files of their own. The
//! limits are in the words of each case.

use crate::facts::said::{
    AVIATION, CLERGY, CONVENTION, CREW, DIPLOMAT, EMERGENCY, FOREIGN_OFFICER, GUEST_ARTIST,
    HEALTH_TRAINEE, JUDGE_OR_EXPERT, NEWS_CREW, REGISTERED_INDIAN, SPEAKER, VISITING_ATHLETE,
};
use crate::kernel::{on, since, text};
use crate::law::{Kind, Need, Programme, any, holds};
use crate::values::sources::IRPR;

static DIPLOMAT_CASE: Need = Need {
    id: "other-exempt.diplomat",
    law: IRPR.at("186(b), (c)"),
    says: text(
        "Accredited foreign representative, or family with a written no-objection",
        "Représentant étranger accrédité, ou sa famille avec une lettre de non-objection",
    ),
    test: holds(&DIPLOMAT),
};
static OFFICER_CASE: Need = Need {
    id: "other-exempt.officer",
    law: IRPR.at("186(d) to (e.2)"),
    says: text(
        "Visiting military, exchange officer, US maritime officer or in-flight security",
        "Militaire en visite, agent en échange, agent maritime des États-Unis ou agent de sûreté en vol",
    ),
    test: holds(&FOREIGN_OFFICER),
};
static ARTIST_CASE: Need = Need {
    id: "other-exempt.artist",
    law: IRPR.at("186(g)"),
    says: text(
        "Foreign or guest artist for a limited time, not for film, television or radio",
        "Artiste étranger ou invité pour un temps limité, pas pour le cinéma, la télévision ou la radio",
    ),
    test: holds(&GUEST_ARTIST),
};
static ATHLETE_CASE: Need = Need {
    id: "other-exempt.athlete",
    law: IRPR.at("186(h)"),
    says: text(
        "Athlete or member of a foreign team, or of a Canadian amateur team",
        "Athlète ou membre d’une équipe étrangère, ou d’une équipe canadienne amateur",
    ),
    test: holds(&VISITING_ATHLETE),
};
static NEWS_CASE: Need = Need {
    id: "other-exempt.news",
    law: IRPR.at("186(i)"),
    says: text("Foreign news crew", "Équipe de presse étrangère"),
    test: holds(&NEWS_CREW),
};
static SPEAKER_CASE: Need = Need {
    id: "other-exempt.speaker",
    law: IRPR.at("186(j)"),
    says: text(
        "Guest speaker, or commercial speaker at a seminar of 5 days at most",
        "Conférencier invité, ou conférencier commercial à un séminaire d’au plus 5 jours",
    ),
    test: holds(&SPEAKER),
};
static CONVENTION_CASE: Need = Need {
    id: "other-exempt.convention",
    law: IRPR.at("186(k)"),
    says: text("Organizer of a convention", "Organisateur de congrès"),
    test: holds(&CONVENTION),
};
static CLERGY_CASE: Need = Need {
    id: "other-exempt.clergy",
    law: IRPR.at("186(l)"),
    says: text(
        "Clergy or religious leader",
        "Membre du clergé ou chef religieux",
    ),
    test: holds(&CLERGY),
};
static JUDGE_CASE: Need = Need {
    id: "other-exempt.judge",
    law: IRPR.at("186(m) to (o)"),
    says: text(
        "Judge or referee, examiner or evaluator, expert witness",
        "Juge ou arbitre, examinateur ou évaluateur, témoin expert",
    ),
    test: holds(&JUDGE_OR_EXPERT),
};
static HEALTH_CASE: Need = Need {
    id: "other-exempt.health",
    law: IRPR.at("186(p)"),
    says: text(
        "Student in a health field, with the written approval of the regulator",
        "Étudiant du domaine de la santé, avec l’accord écrit de l’organisme de réglementation",
    ),
    test: holds(&HEALTH_TRAINEE),
};
static AVIATION_CASE: Need = Need {
    id: "other-exempt.aviation",
    law: IRPR.at("186(q), (r)"),
    says: text(
        "Aviation inspector or adviser on an accident",
        "Inspecteur de l’aviation ou conseiller pour un accident",
    ),
    test: holds(&AVIATION),
};
static CREW_CASE: Need = Need {
    id: "other-exempt.crew",
    law: IRPR.at("186(s)"),
    says: text(
        "Crew of foreign transport that is mainly international",
        "Équipage d’un transport étranger surtout international",
    ),
    test: holds(&CREW),
};
static EMERGENCY_CASE: Need = Need {
    id: "other-exempt.emergency",
    law: IRPR.at("186(t)"),
    says: text(
        "Emergency services for life or property",
        "Services d’urgence pour des vies ou des biens",
    ),
    test: holds(&EMERGENCY),
};
static INDIAN_CASE: Need = Need {
    id: "other-exempt.indian",
    law: IRPR.at("186(x)"),
    says: text("Registered as an Indian", "Inscription comme Indien"),
    test: holds(&REGISTERED_INDIAN),
};

/// The other paragraphs of section 186.
pub(crate) static OTHER_EXEMPT: Programme = Programme {
    id: "other-exempt",
    kind: Kind::Exemption,
    jurisdiction: "federal",
    permit: None,
    name: text("Other work without a permit", "Autre travail sans permis"),
    about: text(
        "For performers, athletes, speakers, clergy, news crews, diplomats, crews and others whose work needs no permit.",
        "Pour les artistes, athlètes, conférenciers, membres du clergé, équipes de presse, diplomates, équipages et autres dont le travail ne demande pas de permis.",
    ),
    law: IRPR.at("186"),
    status: &[since(2022, 12, 15).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[Need {
        id: "other-exempt.case",
        law: IRPR.at("186"),
        says: text(
            "You are in one of these situations",
            "Vous êtes dans une de ces situations",
        ),
        test: any(&[
            &DIPLOMAT_CASE,
            &OFFICER_CASE,
            &ARTIST_CASE,
            &ATHLETE_CASE,
            &NEWS_CASE,
            &SPEAKER_CASE,
            &CONVENTION_CASE,
            &CLERGY_CASE,
            &JUDGE_CASE,
            &HEALTH_CASE,
            &AVIATION_CASE,
            &CREW_CASE,
            &EMERGENCY_CASE,
            &INDIAN_CASE,
        ]),
    }],
    left_to_officer: &[],
    does_not_ask: &[],
};
