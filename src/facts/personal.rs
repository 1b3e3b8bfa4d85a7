//! Age, intentions and papers of the person alone.

use super::fact::{Core, Fact, Lever};
use super::not_told;
use crate::kernel::{Day, Reading, When, Why, Whys, Years, YesNo, add_years, text};
use crate::profile::Province;

/// Age in complete years on the day of scoring, or of the invitation.
pub static AGE: Fact<Years> = Fact::new(Core {
    id: "age",
    says: text("Age", "Âge"),
    rests_on: &["born"],
    lever: Lever::Fixed,
    read: |facts| facts.age,
    sums: None,
});

/// Age in complete years on the day asked about, whether invited or not (R81).
pub static AGE_ON_DAY: Fact<Years> = Fact::new(Core {
    id: "age-on-day",
    says: text("Age on the day you apply", "Âge le jour de la demande"),
    rests_on: &["born"],
    lever: Lever::Fixed,
    read: |facts| facts.age_on_day,
    sums: None,
});

/// Intends to live outside Quebec.
pub static OUTSIDE_QUEBEC: Fact<YesNo> = Fact::new(Core {
    id: "outside-quebec",
    says: text(
        "Intends to live outside Quebec",
        "Intention de vivre à l’extérieur du Québec",
    ),
    rests_on: &["intends"],
    lever: Lever::Choice,
    read: |facts| facts.outside_quebec,
    sums: None,
});

/// Certificate of qualification in a trade, issued by a province, a territory or a federal body.
pub static CERTIFICATE: Fact<YesNo> = Fact::new(Core {
    id: "certificate",
    says: text(
        "Certificate of qualification in a trade",
        "Certificat de compétence dans un métier",
    ),
    rests_on: &["certificate"],
    lever: Lever::Paper,
    read: |facts| facts.certificate,
    sums: None,
});

/// An age is reached at the start of the birthday.
pub(super) fn age(born: Option<When>, day: Day) -> Reading {
    let Some(born) = born else {
        return not_told(0, 120);
    };
    let reached = |born: Day| {
        let mut years = 0_i32;
        while years < 200 && add_years(born, years.unsigned_abs().saturating_add(1)) <= day {
            years = years.saturating_add(1);
        }
        years
    };
    Reading::between(
        reached(born.most),
        reached(born.least),
        Whys::of(Why::NotAsked),
    )
}

/// Any province other than Quebec among those intended is enough; Quebec alone is not.
pub(super) fn outside_quebec(intends: Option<&[Province]>) -> Reading {
    match intends {
        None | Some([]) => not_told(0, 1),
        Some(provinces) => Reading::yes(provinces.iter().any(|province| *province != Province::Qc)),
    }
}

pub(super) fn certificate(told: Option<bool>) -> Reading {
    told.map_or(not_told(0, 1), Reading::yes)
}
