//! A score against rounds that are easy to check by hand.

use super::answer::text_of_moment;
use super::*;

/// Two scales, every way of stating a tie-break, and two rounds of one number.
const TEXT: &str = "\
2026-10-01
n30 700 50
g3736 471 3900 -1 7444
c9 460 100
c20 518 2000 34 67809
n0 802 500 1 82800 a
f0 379 5000 10 0 b
c10 518 2000 5 86399
c400 521 1000
x1 389 250 15 83113";

fn rounds() -> Rounds {
    Rounds::parse(TEXT).unwrap()
}

/// The fourth round: 518 points, submitted before a moment 34 days earlier.
fn fourth() -> Round {
    rounds().list[3]
}

fn standing(score: i32, submitted: Option<When>) -> Standing {
    Standing {
        score: Range::exactly(score),
        scale: fourth().day,
        submitted,
    }
}

fn tie_day() -> Day {
    fourth().tie_break.unwrap().day
}

#[test]
fn one_point_below_is_not_included_and_one_above_is_whenever_submitted() {
    let late = Some(Range::exactly(on(2030, 1, 1)));
    for (score, verdict) in [
        (0, Verdict::NotMet),
        (517, Verdict::NotMet),
        (519, Verdict::Met),
        (1_200, Verdict::Met),
    ] {
        for submitted in [None, late, Some(Range::exactly(BEGAN))] {
            assert_eq!(
                fourth().includes(&standing(score, submitted)),
                verdict,
                "{score}"
            );
        }
    }
}

#[test]
fn at_the_cut_off_the_day_of_the_profile_decides() {
    let at = |submitted| fourth().includes(&standing(518, submitted));
    let day = |days| Some(Range::exactly(days_from(tie_day(), days)));
    assert_eq!(at(day(-1)), Verdict::Met);
    assert_eq!(at(day(0)), Verdict::Unknown);
    assert_eq!(at(day(1)), Verdict::NotMet);
    assert_eq!(at(None), Verdict::Unknown);
}

#[test]
fn a_profile_dated_by_its_month_decides_only_when_every_day_of_it_does() {
    let at = |first, last| {
        let submitted = Range::between(days_from(tie_day(), first), days_from(tie_day(), last));
        fourth().includes(&standing(518, Some(submitted)))
    };
    assert_eq!(at(-31, -1), Verdict::Met);
    assert_eq!(at(-30, 0), Verdict::Unknown);
    assert_eq!(at(0, 30), Verdict::Unknown);
    assert_eq!(at(-5, 5), Verdict::Unknown);
    assert_eq!(at(1, 31), Verdict::NotMet);
}

#[test]
fn the_day_where_a_person_lives_may_be_the_day_before_or_after_in_utc() {
    let local = Range::exactly(days_from(tie_day(), -1));
    assert_eq!(
        fourth().includes(&standing(518, Some(in_utc(local)))),
        Verdict::Unknown
    );
    let earlier = Range::exactly(days_from(tie_day(), -2));
    assert_eq!(
        fourth().includes(&standing(518, Some(in_utc(earlier)))),
        Verdict::Met
    );
}

#[test]
fn without_a_published_tie_break_an_equal_score_stays_unknown() {
    let eighth = rounds().list[7];
    assert_eq!(eighth.tie_break, None);
    let early = Some(Range::exactly(BEGAN));
    let at = |score| {
        eighth.includes(&Standing {
            score: Range::exactly(score),
            scale: eighth.day,
            submitted: early,
        })
    };
    assert_eq!(
        [at(520), at(521), at(522)],
        [Verdict::NotMet, Verdict::Unknown, Verdict::Met]
    );
}

#[test]
fn a_tie_break_after_the_round_includes_everyone_who_was_there() {
    let second = rounds().list[1];
    let tie = second.tie_break.unwrap();
    assert_eq!(tie.day, days_from(second.day, 1));
    let at = |days| {
        second.includes(&Standing {
            score: Range::exactly(471),
            scale: second.day,
            submitted: Some(Range::exactly(days_from(second.day, days))),
        })
    };
    assert_eq!(
        [at(0), at(1), at(2)],
        [Verdict::Met, Verdict::Unknown, Verdict::NotMet]
    );
}

#[test]
fn a_range_is_decided_only_when_both_ends_are() {
    let at = |least, most, submitted| {
        fourth().includes(&Standing {
            score: Range::between(least, most),
            scale: fourth().day,
            submitted,
        })
    };
    let early = Some(Range::exactly(days_from(tie_day(), -1)));
    let late = Some(Range::exactly(days_from(tie_day(), 1)));
    assert_eq!(at(519, 560, None), Verdict::Met);
    assert_eq!(at(480, 517, None), Verdict::NotMet);
    assert_eq!(at(517, 519, None), Verdict::Unknown);
    assert_eq!(at(518, 530, None), Verdict::Unknown);
    assert_eq!(at(518, 530, early), Verdict::Met);
    assert_eq!(at(518, 530, late), Verdict::Unknown);
    assert_eq!(at(500, 518, late), Verdict::NotMet);
    assert_eq!(at(500, 518, early), Verdict::Unknown);
}

#[test]
fn a_score_on_another_scale_is_never_compared() {
    let account = Standing {
        score: Range::exactly(1_200),
        scale: on(2026, 11, 3),
        submitted: None,
    };
    let answer = would_include(&rounds(), &account, BEGAN, on(2026, 11, 22));
    assert_eq!(answer.scale, "2026-11-03");
    for of in &answer.types {
        assert_eq!(of.other_scale, of.rounds);
        assert_eq!((of.met, of.unknown, of.not_met), (0, 0, 0));
        for past in of.listed.iter().chain(&of.last) {
            assert!(!past.same_scale);
            assert_eq!(past.verdict, Verdict::Unknown);
        }
    }
}

#[test]
fn the_scale_changes_on_its_first_day() {
    for (day, since) in [
        (on(2014, 12, 31), BEGAN),
        (on(2016, 11, 18), BEGAN),
        (on(2016, 11, 19), on(2016, 11, 19)),
        (on(2017, 6, 5), on(2016, 11, 19)),
        (on(2017, 6, 6), on(2017, 6, 6)),
        (on(2020, 11, 4), on(2017, 6, 6)),
        (on(2020, 11, 5), on(2020, 11, 5)),
        (on(2025, 3, 24), on(2020, 11, 5)),
        (on(2025, 3, 25), on(2025, 3, 25)),
        (on(2026, 11, 2), on(2025, 3, 25)),
        (on(2026, 11, 3), on(2026, 11, 3)),
    ] {
        assert_eq!(scale_on(day), since, "{day}");
    }
}

#[test]
fn both_ends_of_the_days_looked_at_are_included() {
    let fourth = fourth();
    let count = |since, on| {
        let answer = would_include(&rounds(), &standing(600, None), since, on);
        let cec = answer.types.into_iter().find(|of| of.id == "cec").unwrap();
        (cec.rounds, cec.listed.len(), cec.last.len())
    };
    let day = |days| days_from(fourth.day, days);
    assert_eq!(count(day(0), day(0)), (1, 1, 2));
    assert_eq!(count(day(1), day(9)), (0, 0, 2));
    assert_eq!(count(day(1), day(10)), (1, 1, 3));
    assert_eq!(count(day(-20), day(500)), (4, 4, 3));
    assert_eq!(count(day(500), day(-1)), (0, 0, 1));
}

#[test]
fn a_type_without_a_round_since_then_still_gives_its_last_cut_offs() {
    let answer = would_include(
        &rounds(),
        &standing(500, None),
        on(2026, 1, 1),
        on(2026, 12, 31),
    );
    let general = &answer.types[0];
    assert_eq!((general.id, general.rounds), ("general", 0));
    assert_eq!(general.last[0].date, "2025-04-24");
    let ids: Vec<&str> = answer.types.iter().map(|of| of.id).collect();
    assert_eq!(ids, ["general", "pnp", "cec", "french", "senior-managers"]);
    let nomination: Vec<&str> = answer
        .types
        .iter()
        .filter(|of| of.includes_nomination)
        .map(|of| of.id)
        .collect();
    assert_eq!(nomination, ["pnp"]);
}

#[test]
fn the_last_three_come_newest_first_and_none_after_the_day_asked() {
    let of = |on| {
        let answer = would_include(&rounds(), &standing(520, None), BEGAN, on);
        answer.types.into_iter().find(|of| of.id == "cec").unwrap()
    };
    let numbers =
        |of: &OfKind| -> Vec<String> { of.last.iter().map(|past| past.number.clone()).collect() };
    assert_eq!(numbers(&of(on(2027, 1, 1))), ["7", "6", "4"]);
    assert_eq!(numbers(&of(fourth().day)), ["4", "3"]);
    let all = of(on(2027, 1, 1));
    assert_eq!(
        (all.met, all.unknown, all.not_met, all.other_scale),
        (3, 0, 1, 0)
    );
}

#[test]
fn counts_add_up_for_every_score() {
    for score in 300..1_000 {
        let answer = would_include(&rounds(), &standing(score, None), BEGAN, on(2027, 1, 1));
        for of in answer.types {
            assert_eq!(of.met + of.unknown + of.not_met + of.other_scale, of.rounds);
            assert_eq!(of.listed.len(), of.rounds as usize);
        }
    }
}

#[test]
fn a_line_holds_a_round() {
    let all = rounds();
    assert_eq!(all.as_of, on(2026, 10, 1));
    assert_eq!(all.list[0].day, on(2015, 1, 31));
    let numbers: Vec<(u16, Option<char>)> = all
        .list
        .iter()
        .map(|round| (round.number, round.part))
        .collect();
    assert_eq!(
        numbers[3..7],
        [(4, None), (5, Some('a')), (5, Some('b')), (6, None)]
    );
    let answer = would_include(&all, &standing(500, None), BEGAN, on(2027, 1, 1));
    let french = answer.types.iter().find(|of| of.id == "french").unwrap();
    assert_eq!(french.listed[0].number, "5b");
    assert_eq!(french.listed[0].invitations, 5_000);
    let tie = |n: usize| all.list[n].tie_break.map(text_of_moment);
    assert!(tie(3).unwrap().ends_with("T18:50:09Z"));
    assert!(tie(4).unwrap().ends_with("T23:00:00Z"));
    assert!(tie(5).unwrap().ends_with("T00:00:00Z"));
    assert!(tie(6).unwrap().ends_with("T23:59:59Z"));
    assert_eq!(tie(7), None);
}

#[test]
fn a_line_that_cannot_be_read_is_said_with_its_number() {
    let bad = |text: &str| Rounds::parse(text).unwrap_err().line;
    for first in [
        "",
        "\n",
        "yesterday",
        "2026-13-01",
        "2026-10",
        "2026-10-01x",
    ] {
        assert_eq!(bad(first), 1, "{first:?}");
    }
    for line in [
        "",
        "g",
        "g30",
        "g30 886",
        "q30 886 779",
        "30 886 779",
        "g30 886 779 ",
        "g30 886 779 4",
        "g30 886 779 4 x",
        "g30 886 779 4 5 6",
        "g30 886 779 c",
        "g30 886 779 4 5 a b",
        "g30  886 779",
        "g-30 886 779",
        "g30 -886 779",
        "g99999 886 779",
        "é30 886 779",
    ] {
        let text = format!("2026-10-01\ng30 886 779\n{line}\ng7 818 779");
        assert_eq!(bad(&text), 3, "{line:?}");
    }
    assert_eq!(Rounds::parse("2026-10-01").unwrap().list, []);
    assert_eq!(
        Rounds::parse("x").unwrap_err().to_string(),
        "line 1: expected a round"
    );
}

#[test]
fn no_text_makes_it_fail() {
    let pieces = [
        "2026-10-01",
        "g",
        "c",
        "n",
        " ",
        "\n",
        "0",
        "9",
        "65535",
        "4294967295",
        "-",
        "é",
        "a",
        "b",
        "32768",
        "\u{0}",
    ];
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut random = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 33) as usize % below
    };
    for _ in 0..20_000 {
        let mut text = String::from(if random(2) == 0 { "2026-10-01\n" } else { "" });
        for _ in 0..random(24) {
            text.push_str(pieces[random(pieces.len())]);
        }
        if let Ok(rounds) = Rounds::parse(&text) {
            let _ = would_include(&rounds, &standing(500, None), Day::MIN, Day::MAX);
        }
    }
    let days = "g65535 1 1\n".repeat(2_000);
    let far = Rounds::parse(&format!("2026-10-01\n{days}")).unwrap();
    let _ = would_include(&far, &standing(500, None), BEGAN, Day::MAX);
    assert!(Rounds::parse(&format!("2026-10-01\n{}", "g0 1 1\n".repeat(70_000))).is_err());
}
