//! Random people, with everything told.

use super::calendar::{Date, date, years_later};
use super::random::Random;
use super::story::{
    Assessed, Completed, Credential, Job, Nomination, Partner, Relative, Sitting, Story, When,
};

/// Least scores in hundredths for levels 4 to 10, one past the highest score, and the step.
pub(crate) struct Scale {
    pub(crate) test: &'static str,
    pub(crate) french: bool,
    pub(crate) least: [[i32; 7]; 4],
    lowest: i32,
    highest: [i32; 4],
    step: i32,
}

/// From `facts/language-tests.md` part 3, in the order listening, reading, writing, speaking.
#[rustfmt::skip]
pub(crate) const SCALES: [Scale; 6] = [
    Scale { test: "ielts-general", french: false, lowest: 0, highest: [900; 4], step: 50, least: [
        [450, 500, 550, 600, 750, 800, 850], [350, 400, 500, 600, 650, 700, 800],
        [400, 500, 550, 600, 650, 700, 750], [400, 500, 550, 600, 650, 700, 750],
    ] },
    Scale { test: "celpip-general", french: false, lowest: 0, highest: [1_200; 4], step: 100, least: [
        [400, 500, 600, 700, 800, 900, 1_000]; 4
    ] },
    Scale { test: "pte-core", french: false, lowest: 1_000, highest: [9_000; 4], step: 100, least: [
        [2_800, 3_900, 5_000, 6_000, 7_100, 8_200, 8_900], [3_300, 4_200, 5_100, 6_000, 6_900, 7_800, 8_800],
        [4_100, 5_100, 6_000, 6_900, 7_900, 8_800, 9_000], [4_200, 5_100, 5_900, 6_800, 7_600, 8_400, 8_900],
    ] },
    Scale { test: "tef-canada", french: true, lowest: 0, highest: [69_900; 4], step: 100, least: [
        [30_600, 35_200, 39_300, 43_400, 46_200, 50_300, 54_600], [30_600, 35_200, 39_300, 43_400, 46_200, 50_300, 54_600],
        [26_800, 33_000, 37_900, 42_800, 47_200, 51_200, 55_800], [32_800, 38_700, 42_200, 45_600, 49_400, 51_800, 55_600],
    ] },
    Scale { test: "tcf-canada", french: true, lowest: 0, highest: [69_900, 69_900, 2_000, 2_000], step: 100, least: [
        [33_100, 36_900, 39_800, 45_800, 50_300, 52_300, 54_900], [34_200, 37_500, 40_600, 45_300, 49_900, 52_400, 54_900],
        [400, 600, 700, 1_000, 1_200, 1_400, 1_600], [400, 600, 700, 1_000, 1_200, 1_400, 1_600],
    ] },
    Scale { test: "clb", french: false, lowest: 0, highest: [1_200; 4], step: 100, least: [
        [400, 500, 600, 700, 800, 900, 1_000]; 4
    ] },
];

/// A person with everything told, asked about on a day the grid is known.
pub(crate) fn person(random: &mut Random) -> Story {
    let last = date(2026, 11, 2);
    let day = if random.chance(60) {
        last
    } else {
        random.between(date(2025, 3, 25), last)
    };
    person_on(random, day)
}

pub(crate) fn person_on(random: &mut Random, day: Date) -> Story {
    let partner = random.chance(55).then(|| Partner {
        accompanying: Some(random.chance(80)),
        status: Some(random.pick(&[
            "foreign",
            "foreign",
            "foreign",
            "foreign",
            "citizen",
            "permanent-resident",
        ])),
        education: Some(education(random, day)),
        tests: Some(tests(random, day)),
        work: Some(work(random, day, 2)),
    });
    Story {
        day,
        born: Some(When::Day(born(random, day))),
        tests: Some(tests(random, day)),
        education: Some(education(random, day)),
        work: Some(work(random, day, 4)),
        partner: Some(partner),
        relatives: Some(
            (0..random.pick(&[0, 0, 0, 1, 1, 2]))
                .map(|_| relative(random, day))
                .collect(),
        ),
        nomination: Some(match random.below(8) {
            0 => Nomination::Made {
                enhanced: Some(true),
            },
            1 => Nomination::Made {
                enhanced: Some(false),
            },
            _ => Nomination::Never,
        }),
        certificate: Some(random.chance(25)),
    }
}

fn born(random: &mut Random, day: Date) -> Date {
    let birthday = years_later(day, -random.between(15, 50));
    birthday
        + if random.chance(20) {
            random.between(-1, 1)
        } else {
            random.between(-180, 180)
        }
}

fn tests(random: &mut Random, day: Date) -> Vec<Sitting> {
    let mut all = Vec::new();
    if random.chance(85) {
        all.push(sitting(random, day, false));
    }
    if random.chance(45) {
        all.push(sitting(random, day, true));
    }
    if random.chance(10) {
        let french = random.chance(50);
        all.push(sitting(random, day, french));
    }
    if random.chance(30) {
        all.reverse();
    }
    all
}

pub(crate) fn sitting(random: &mut Random, day: Date, french: bool) -> Sitting {
    let fits: Vec<&Scale> = SCALES
        .iter()
        .filter(|scale| scale.french == french || scale.test == "clb")
        .collect();
    let scale = random.pick(&fits);
    let usual = random.between(3, 11);
    let mut levels = [None; 4];
    let mut scores = [0; 4];
    for ability in 0..4 {
        let level = if random.chance(50) {
            usual
        } else {
            usual + random.between(-2, 2)
        }
        .clamp(3, 10);
        // Step 0 is below level 4, step 7 is level 10 or more.
        let step = (level - 3) as usize;
        let ladder = scale.least[ability];
        let least = if step == 0 {
            scale.lowest
        } else {
            ladder[step - 1]
        };
        let most = if step == 7 {
            scale.highest[ability]
        } else {
            ladder[step] - scale.step
        };
        let steps = (most - least) / scale.step;
        let within = random.between(0, steps);
        let taken = random.pick(&[0, steps, within]);
        levels[ability] = Some(if level == 3 { 0 } else { level as u8 });
        scores[ability] = least + taken * scale.step;
    }
    // Mostly fresh; often a day around the second anniversary. TEF before 2023-12-11 had other scales.
    let anniversary = years_later(day, -2);
    let around = if random.chance(15) {
        anniversary + random.between(-1, 1)
    } else {
        day - random.between(0, 800)
    };
    let told = random.below(3);
    // A result may be months younger than its sitting, where only the result is told.
    let earliest = if told == 0 {
        date(2024, 4, 1)
    } else {
        date(2023, 12, 11)
    };
    let when = around.max(earliest).min(day);
    Sitting {
        test: scale.test,
        french,
        taken: (told != 0 || scale.test == "clb")
            .then(|| {
                if told == 1 {
                    when
                } else {
                    (when - 10).max(date(2023, 12, 11))
                }
            })
            .filter(|_| scale.test != "clb" || told == 1),
        result: (told != 1 && scale.test != "clb").then_some(when),
        levels,
        scores,
    }
}

fn education(random: &mut Random, day: Date) -> Vec<Credential> {
    (0..random.pick(&[0, 1, 1, 1, 2, 2, 3]))
        .map(|_| credential(random, day))
        .collect()
}

fn credential(random: &mut Random, day: Date) -> Credential {
    let level = random.pick(&[
        "secondary",
        "one-year",
        "two-year",
        "three-year",
        "bachelor",
        "bachelor",
        "bachelor",
        "master",
        "professional",
        "doctorate",
    ]);
    let in_canada = random.chance(45);
    // Within the pandemic waiver, or wholly outside it.
    let (from, completed) = match random.below(6) {
        0 => (
            Some(date(2020, 9, 1)),
            Some(Completed::On(date(2022, 6, 30))),
        ),
        // A diploma with no day of its own is finished; the waiver needs the days of the studies.
        1 => (Some(date(2023, 9, 1)), None),
        2 => (Some(date(2023, 9, 1)), Some(Completed::Going)),
        3 => (
            Some(date(2022, 9, 5)),
            Some(Completed::On(day + random.between(-1, 1))),
        ),
        _ => (
            Some(date(2014, 9, 1)),
            Some(Completed::On(date(2018, 6, 30))),
        ),
    };
    let report = if random.chance(25) {
        years_later(day, -5) + random.between(-1, 1)
    } else {
        day - random.between(0, 2_300)
    };
    Credential {
        level: Some(level),
        in_canada: Some(in_canada),
        from,
        completed,
        assessed: if in_canada {
            None
        } else if random.chance(25) {
            Some(Assessed::Never)
        } else {
            Some(Assessed::On(report))
        },
        full_time: in_canada.then(|| random.chance(80)),
        months: random.chance(40).then(|| random.between(6, 50)),
        distance: random.chance(8),
        language_program: random.chance(5),
        return_scholarship: random.chance(5),
        entry_to_practice: level == "bachelor" && random.chance(15),
    }
}

const SKILLED: [&str; 8] = [
    "21231", "72201", "62010", "33102", "10022", "31102", "00012", "31100",
];
const UNSKILLED: [&str; 3] = ["65200", "75110", "44101"];

fn work(random: &mut Random, day: Date, most: usize) -> Vec<Job> {
    let mut jobs: Vec<Job> = Vec::new();
    for _ in 0..random.below(most + 1) {
        let new = job(random, day, jobs.last());
        jobs.push(new);
    }
    if random.chance(20) {
        jobs.reverse();
    }
    jobs
}

fn job(random: &mut Random, day: Date, before: Option<&Job>) -> Job {
    let follows = before
        .and_then(|job| job.to)
        .filter(|to| *to < day && random.chance(55));
    let in_canada = before
        .filter(|_| random.chance(70))
        .map_or_else(|| random.chance(60), |job| job.in_canada == Some(true));
    let noc = match before.and_then(|job| job.noc).filter(|_| random.chance(60)) {
        Some(noc) => noc,
        None if random.chance(12) => random.pick(&UNSKILLED),
        None => random.pick(&SKILLED),
    };
    let from = match follows {
        // On the next day, over a weekend, or after a real gap.
        Some(last) => last + random.pick(&[1, 1, 3, 4, 31, 200]),
        None if random.chance(15) => {
            years_later(day, -random.pick(&[3, 10])) + random.between(-400, 3)
        }
        None => day - random.between(0, 4_200),
    };
    let any = random.between(1, 300);
    let weeks = random.pick(&[26, 52, 52, 104, 156, any]);
    let last = from + weeks * 7 - 1 + random.pick(&[0, 0, 0, -1, 1]);
    let to = (last < day || random.chance(30)).then_some(last);
    let at_most = to.unwrap_or(day).max(from);
    let mut leave = Vec::new();
    if in_canada && random.chance(15) {
        let off = random.between(from, at_most);
        let kind = random.pick(&[
            "holiday",
            "paid-vacation",
            "unpaid",
            "parental",
            "sick-long",
        ]);
        // Vacations of several jobs together stay under two weeks in 52.
        let longest = if kind == "paid-vacation" { 2 } else { 13 };
        leave.push((kind, off, off + random.between(0, longest)));
    }
    let basis = (in_canada && random.chance(25)).then(|| {
        random.pick(&[
            "work-permit",
            "no-permit-needed",
            "maintained",
            "after-studies",
            "restoration",
            "refugee-claimant",
            "none",
        ])
    });
    let odd_pace = random.between(1, 700);
    let foreign_employer = in_canada && random.chance(5);
    Job {
        noc: Some(noc),
        in_canada: Some(in_canada),
        from: When::Day(from),
        to,
        pace: Some(random.pick(&[300, 300, 300, 375, 400, 600, 150, 200, odd_pace])),
        authorized: (in_canada && basis.is_none()).then(|| random.chance(92)),
        basis,
        left_canada: (basis == Some("maintained") && random.chance(40))
            .then(|| random.between(from, at_most)),
        self_employed: in_canada.then(|| random.chance(12)),
        public_medicine: random.chance(30) && noc.starts_with("311"),
        student: in_canada.then(|| random.chance(10)),
        unpaid: random.chance(4),
        foreign_employer,
        remote: foreign_employer,
        leave,
    }
}

fn relative(random: &mut Random, day: Date) -> Relative {
    Relative {
        relation: Some(random.pick(&["sibling", "sibling", "sibling", "parent", "aunt-or-uncle"])),
        status: Some(random.pick(&["citizen", "permanent-resident", "foreign"])),
        in_canada: Some(random.chance(80)),
        born: random
            .chance(50)
            .then(|| years_later(day, -18) + random.pick(&[-4_000, -1, 0, 1, 300])),
        of_partner: random.chance(30),
    }
}
