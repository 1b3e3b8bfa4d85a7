//! What the three categories of International Experience Canada share.
//!
//! Invitations are drawn from pools. The season of 2026 opened on 19 December 2025; its last day
//! is not known. The table of countries is that of 24 December 2025, with the older steps it
//! tells; the permits begin here with their code, on 15 December 2022. A file always counts as
//! made outside Canada: no maintained status, and no right to go on working, come of it.
//! Recognized organizations may open a category to other citizenships (grade C): not encoded.

use crate::kernel::{Cite, Dated, Dollars, Grade, Text, since, text};
use crate::law::{Left, StatusStep};
use crate::values::sources::IEC_PAGE;

pub(super) use crate::values::iec::TABLE as PAGE;

pub(super) static STATUS: &[StatusStep] = &[since(2022, 12, 15).by_invitation(PAGE)];

/// Funds to show on arrival, in dollars.
pub(super) static FUNDS_ON_ARRIVAL: Dated<Dollars> = Dated::new(&[since(2022, 12, 15)
    .is(2_500)
    .by(IEC_PAGE.at("Funds").graded(Grade::B))]);

pub(super) const FUNDS_LAW: Cite = IEC_PAGE.at("Funds").graded(Grade::B);

pub(super) const COUNTRY: Text = text(
    "You are a citizen of a country that has this category",
    "Vous avez la citoyenneté d’un pays qui a cette catégorie",
);

pub(super) const AGE: Text = text(
    "You are at least 18, and at most 30 or 35, as your country has it, when you enter the pool and are invited",
    "Vous avez au moins 18 ans, et au plus 30 ou 35 ans selon votre pays, à l’entrée dans le bassin et à l’invitation",
);

pub(super) const HOME: Text = text(
    "You live in the country of your citizenship, where its agreement asks for it",
    "Vous vivez dans le pays de votre citoyenneté, si son accord l’exige",
);

pub(super) const TURN: Text = text(
    "Your country leaves you a participation in this category. Past ones count, however old",
    "Votre pays vous laisse une participation dans cette catégorie. Les anciennes comptent, même lointaines",
);

pub(super) const GAP: Text = text(
    "Between two participations, the months your country asks for have passed since the permit ended",
    "Entre deux participations, les mois exigés par votre pays sont passés depuis la fin du permis",
);

pub(super) const FUNDS: Text = text(
    "You have {need} dollars or more on arrival",
    "Vous avez {need} dollars ou plus à l’arrivée",
);

pub(super) const LENGTH: Text = text(
    "Most often 12 or 24 months, as your country has it; never longer than your insurance or your passport",
    "Le plus souvent 12 ou 24 mois, selon votre pays; jamais plus que votre assurance ou votre passeport",
);

pub(super) const FAMILY: Text = text(
    "They apply on their own. Your partner may ask for an open permit once you work in TEER 0 or 1, or in a listed occupation. Your permit must then have 16 months or more left, so a permit of 12 months never opens one",
    "Ils font leurs propres demandes. Votre conjoint peut demander un permis ouvert quand vous travaillez dans la FÉER 0 ou 1, ou dans une profession visée. Votre permis doit alors durer encore 16 mois ou plus : un permis de 12 mois n’y donne jamais droit",
);

/// Insurance and the way home, looked at on arrival.
pub(super) const ON_ARRIVAL: Left = Left {
    id: "permit.iec-arrival",
    law: IEC_PAGE.at("Arrival").graded(Grade::B),
    says: text(
        "On arrival: health insurance for the whole stay, and a return ticket or the money for it",
        "À l’arrivée : une assurance maladie pour tout le séjour, et un billet de retour ou l’argent pour l’acheter",
    ),
};
