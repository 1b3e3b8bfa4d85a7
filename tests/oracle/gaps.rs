//! Takes answers away from a story.

use super::calendar::{date, year_of};
use super::random::Random;
use super::story::{Assessed, Credential, Job, Nomination, Sitting, Story, When};

/// Takes one answer away; false when the one picked was not there.
pub(crate) fn forget_one(story: &mut Story, random: &mut Random) -> bool {
    match random.below(24) {
        0 => story.born.take().is_some(),
        1 | 2 => match story.born {
            Some(When::Day(born)) => {
                story.born = Some(When::YearOf(born));
                true
            }
            _ => false,
        },
        3 => story.tests.take().is_some(),
        4..=6 => forget_of_test(story.tests.as_deref_mut(), random),
        7 => story.education.take().is_some(),
        8..=9 => forget_of_credential(story.education.as_deref_mut(), random),
        10 => story.work.take().is_some(),
        11..=14 => forget_of_job(story.work.as_deref_mut(), story.day, random),
        15 => story.partner.take().is_some(),
        16..=19 => forget_of_partner(story, random),
        20 => story.relatives.take().is_some(),
        21 => forget_of_relative(story, random),
        22 => match &mut story.nomination {
            Some(Nomination::Made { enhanced }) if random.chance(50) => enhanced.take().is_some(),
            told => told.take().is_some(),
        },
        _ => story.certificate.take().is_some(),
    }
}

fn one_of<'a, T>(list: Option<&'a mut [T]>, random: &mut Random) -> Option<&'a mut T> {
    let list = list.filter(|list| !list.is_empty())?;
    let n = random.below(list.len());
    list.get_mut(n)
}

fn forget_of_test(tests: Option<&mut [Sitting]>, random: &mut Random) -> bool {
    let Some(sitting) = one_of(tests, random) else {
        return false;
    };
    if random.chance(70) {
        let ability = random.below(4);
        return sitting.levels[ability].take().is_some();
    }
    // Levels told directly need no day: without one they count.
    if sitting.test == "clb" {
        return false;
    }
    let told = sitting.taken.is_some() || sitting.result.is_some();
    (sitting.taken, sitting.result) = (None, None);
    told
}

fn forget_of_credential(education: Option<&mut [Credential]>, random: &mut Random) -> bool {
    let Some(credential) = one_of(education, random) else {
        return false;
    };
    match random.below(5) {
        0 => credential.level.take().is_some(),
        1 => credential.in_canada.take().is_some(),
        2 => credential.full_time.take().is_some(),
        3 => credential.assessed.take().is_some(),
        _ => match credential.assessed {
            Some(Assessed::On(report)) if year_of(report) < 2025 => {
                credential.assessed = Some(Assessed::YearOf(report));
                true
            }
            _ => false,
        },
    }
}

fn forget_of_job(jobs: Option<&mut [Job]>, day: i32, random: &mut Random) -> bool {
    let Some(job) = one_of(jobs, random) else {
        return false;
    };
    match random.below(7) {
        0 => job.in_canada.take().is_some(),
        1 => job.noc.take().is_some(),
        2 => job.pace.take().is_some(),
        3 => job.authorized.take().is_some(),
        4 => job.self_employed.take().is_some(),
        5 => job.student.take().is_some(),
        _ => match job.from {
            // A start in the year of the end would have to be told apart from one after it.
            // Leave lies on days of the job: without its start it would have to be untold too.
            When::Day(from)
                if job.leave.is_empty()
                    && job.to.unwrap_or(day).min(day) > date(year_of(from), 12, 31) =>
            {
                job.from = When::YearOf(from);
                true
            }
            _ => false,
        },
    }
}

fn forget_of_partner(story: &mut Story, random: &mut Random) -> bool {
    let day = story.day;
    let Some(Some(partner)) = &mut story.partner else {
        return false;
    };
    match random.below(8) {
        0 | 1 => partner.accompanying.take().is_some(),
        2 => partner.status.take().is_some(),
        3 => partner.tests.take().is_some(),
        4 => partner.education.take().is_some(),
        5 => partner.work.take().is_some(),
        6 => forget_of_job(partner.work.as_deref_mut(), day, random),
        _ => forget_of_test(partner.tests.as_deref_mut(), random),
    }
}

fn forget_of_relative(story: &mut Story, random: &mut Random) -> bool {
    let Some(relative) = one_of(story.relatives.as_deref_mut(), random) else {
        return false;
    };
    match random.below(3) {
        0 => relative.relation.take().is_some(),
        1 => relative.status.take().is_some(),
        _ => relative.in_canada.take().is_some(),
    }
}
