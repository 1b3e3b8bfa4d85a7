//! The ranking on days of the past, told and half told.

use super::calendar::{Date, date, text};
use super::checking::{Wrong, check_total, fewer_people, people, score, seed_of};
use super::crs_history::{offer_points, slow_crs_on, years_on};
use super::gaps::forget_one;
use super::hours::every_way_judged;
use super::law::Companion;
use super::missing;
use super::people::person_on;
use super::permits::{offer, status};
use super::random::Random;
use super::story::{Completed, Credential, Job, Sitting, Story};
use super::telling::Parts;
use serde_json::{Value, json};

const OF_THE_OFFER: [&str; 2] = ["status", "offer"];
const OFFERED: [&str; 5] = ["65200", "21231", "00012", "00015", "62010"];

fn day_of_history(random: &mut Random) -> Date {
    let (first, last) = (date(2015, 1, 1), date(2025, 3, 25));
    let any = random.between(first, last);
    let change = random.pick(&[
        date(2015, 5, 30),
        date(2016, 11, 19),
        date(2017, 6, 6),
        date(2020, 10, 1),
        date(2020, 11, 5),
        date(2025, 3, 25),
    ]) - random.between(0, 1);
    let undated = random.between(date(2020, 9, 25), date(2020, 11, 10));
    random.pick(&[any, any, any, change, undated]).max(first)
}

/// A story of a day in the past, with tests and studies of the time.
fn story_of(random: &mut Random, day: Date) -> Story {
    let mut story = person_on(random, day);
    make_older(story.tests.as_mut(), story.education.as_mut(), day);
    rename_work(story.work.as_mut(), day);
    if let Some(Some(partner)) = &mut story.partner {
        make_older(partner.tests.as_mut(), partner.education.as_mut(), day);
        rename_work(partner.work.as_mut(), day);
    }
    story
}

/// One of the occupations that became skilled with the classification of 2022-11-16 (3.6).
fn rename_work(jobs: Option<&mut Vec<Job>>, day: Date) {
    for job in jobs.into_iter().flatten() {
        if job.noc == Some("33102") && day < date(2022, 11, 16) {
            job.noc = Some("32101");
        }
    }
}

fn make_older(
    tests: Option<&mut Vec<Sitting>>,
    education: Option<&mut Vec<Credential>>,
    day: Date,
) {
    for test in tests.into_iter().flatten() {
        // Other tests began later or had other scores; these two have always been the same.
        if day < date(2024, 4, 1) {
            test.test = if test.french { "clb" } else { "celpip-general" };
            test.scores = test
                .levels
                .map(|level| i32::from(level.unwrap().max(3)) * 100);
            let taken = test
                .taken
                .or(test.result)
                .map_or(day - 30, |when| when.min(day));
            (test.taken, test.result) = (Some(taken), None);
        }
    }
    for credential in education.into_iter().flatten() {
        // Studies that began before they ended, and before the day.
        let end = match credential.completed {
            Some(Completed::On(end)) => end,
            _ => day,
        };
        if credential.from.is_some_and(|from| from > end) {
            credential.from = Some(date(2010, 9, 1));
            if !matches!(credential.completed, Some(Completed::Going)) {
                // Wholly before the months in which presence was waived.
                credential.completed = Some(Completed::On(date(2013, 6, 30)));
            }
        }
    }
}

/// What is known of the person under the rules of the day.
fn parts_of(story: &Story) -> Parts {
    let day = story.day;
    let mut judged = story.clone();
    // Self-employed physicians count when invited on or after 2023-04-25 (1.2).
    if day < date(2023, 4, 25) {
        let of_partner = judged.partner.as_mut().and_then(Option::as_mut);
        let jobs = of_partner.and_then(|partner| partner.work.as_mut());
        for job in judged.work.as_mut().into_iter().chain(jobs).flatten() {
            job.public_medicine = false;
        }
    }
    let mut parts = Parts::of(&judged);
    if let Some(work) = &judged.work {
        parts.years = every_way_judged(work, day, &years_on);
    }
    if let Some(Some(partner)) = &judged.partner
        && let Some(work) = &partner.work
    {
        let years = every_way_judged(work, day, &years_on);
        let with = |companion: &Option<Companion>| -> Vec<Option<Companion>> {
            match companion {
                None => vec![None],
                Some(companion) => years
                    .iter()
                    .map(|years| {
                        let canadian_years = years.canadian;
                        Some(Companion {
                            canadian_years,
                            ..companion.clone()
                        })
                    })
                    .collect(),
            }
        };
        parts.companions = parts.companions.iter().flat_map(with).collect();
        parts.companions.dedup();
    }
    parts
}

fn with_offer(random: &mut Random, day: Date) -> Value {
    // Skill levels of the older classification are not those of the codes told.
    let offered = if day < date(2022, 11, 16) {
        &OFFERED[1..]
    } else {
        &OFFERED
    };
    let main = random.pick(offered);
    let offer = if random.chance(85) {
        offer(random, main, offered)
    } else {
        Value::Null
    };
    json!({ "status": status(random, day, main, &offer), "offer": offer })
}

/// Authorized work today does not go with every status: such a person says on what it rests.
fn say_more_of_present_work(story: &mut Story, offer: &Value) {
    let kind = offer["status"]["kind"].as_str();
    if !matches!(
        kind,
        None | Some("none" | "restoration" | "refugee-claimant")
    ) {
        return;
    }
    for job in story.work.iter_mut().flatten() {
        let goes_on = job.to.is_none_or(|last| last >= story.day - 1);
        if goes_on && job.authorized == Some(true) {
            (job.authorized, job.basis) = (None, Some("work-permit"));
        }
    }
}

fn told(story: &Story, offer: &Value) -> Value {
    let mut json = story.json();
    for field in OF_THE_OFFER {
        if let Some(told) = offer.get(field) {
            json[field] = told.clone();
        }
    }
    json
}

#[test]
fn on_any_day_since_2015_people_with_everything_told_have_the_points_of_that_day() {
    let mut wrong = Wrong::default();
    for n in 0..people() {
        let random = &mut seed_of(7, n);
        let day = day_of_history(random);
        let mut story = story_of(random, day);
        let offer = with_offer(random, day);
        say_more_of_present_work(&mut story, &offer);
        let json = told(&story, &offer);
        let [against, in_favour] = [false, true].map(|generous| {
            let offered = offer_points(&offer, day, generous);
            let mut total = None;
            parts_of(&story).people(|person| {
                assert!(total.is_none(), "one person with everything told: {json}");
                total = Some(slow_crs_on(person, day, offered, generous));
            });
            total.unwrap()
        });
        let fast = score(&json, "crs", day);
        let kind = match day {
            day if day < date(2015, 5, 30) => "other total before 2015-05-30",
            day if day < date(2016, 11, 19) => "other total before 2016-11-19",
            day if day < date(2017, 6, 6) => "other total before 2017-06-06",
            day if day < date(2020, 10, 1) => "other total before 2020-10-01",
            day if day < date(2020, 11, 5) => "other total before 2020-11-05",
            day if day < date(2025, 3, 25) => "other total before 2025-03-25",
            _ => "other total on 2025-03-25",
        };
        check_total(&fast, (against, in_favour), &mut wrong, kind, &json);
    }
    wrong.report(people());
}

#[test]
fn on_any_day_since_2015_the_range_of_a_half_told_story_holds_every_completion() {
    let mut wrong = Wrong::default();
    for n in 0..fewer_people() {
        let random = &mut seed_of(8, n);
        let day = day_of_history(random);
        let mut story = story_of(random, day);
        let mut offer = with_offer(random, day);
        say_more_of_present_work(&mut story, &offer);
        let of_the_offer = random.below(3);
        missing::forget(&mut offer, day, &OF_THE_OFFER, of_the_offer, random);
        let mut left = random.below(3);
        while left > 0 {
            left -= usize::from(forget_one(&mut story, random));
        }
        let json = told(&story, &offer);
        let (mut least, mut most) = (i32::MAX, i32::MIN);
        let parts = parts_of(&story);
        for generous in [false, true] {
            let mut offered: Vec<i32> = (0..12)
                .map(|_| missing::complete(&offer, day, &OF_THE_OFFER, random))
                .map(|offer| offer_points(&offer, day, generous))
                .collect();
            offered.sort_unstable();
            offered.dedup();
            parts.people(|person| {
                for offered in &offered {
                    let total = slow_crs_on(person, day, *offered, generous);
                    (least, most) = (least.min(total), most.max(total));
                }
            });
        }
        let fast = score(&json, "crs", day);
        if fast.least.is_none_or(|fast| fast > least) || fast.most.is_none_or(|fast| fast < most) {
            let engine = (fast.least, fast.most);
            wrong.note(
                "a completion outside the range",
                format!(
                    "on {}: engine {engine:?}, slow {least}..{most}\n{json}",
                    text(day)
                ),
            );
        }
    }
    wrong.report(fewer_people());
}
