//! The rounds of invitations as the text the page loads, from `data/rounds.csv`.
//!
//! [`crate::rounds`] says what a line holds. Whatever does not fit is refused
//! with the place it stands at, and what is written is read back.

use super::occupations::cells;
use crate::kernel::{Day, days_until};
use crate::profile::parse_day;
use crate::rounds::{BEGAN, Kind, Moment, Round, Rounds};
use std::fmt::Write;

const AS_OF: &str = "# As of ";
const COLUMNS: &str = "round_number,date,type,invitations,cutoff,tie_break_utc,official_name";

/// The text of all rounds, one a line.
pub fn text(csv: &str) -> Result<String, String> {
    let rounds = read(csv)?;
    let mut text = crate::kernel::text_of(rounds.as_of);
    let mut before = BEGAN;
    for round in &rounds.list {
        let _ = write!(
            text,
            "\n{}{} {} {}",
            char::from(round.kind.names().0),
            days_until(before, round.day),
            round.cutoff,
            round.invitations
        );
        if let Some(tie) = round.tie_break {
            let _ = write!(text, " {} {}", days_until(tie.day, round.day), tie.second);
        }
        if let Some(part) = round.part {
            let _ = write!(text, " {part}");
        }
        before = round.day;
    }
    if Rounds::parse(&text).as_ref() != Ok(&rounds) {
        return Err("rounds.csv: what is written is not what would be read".to_owned());
    }
    Ok(text)
}

/// The rounds of the file, or what is wrong with it.
fn read(csv: &str) -> Result<Rounds, String> {
    let mut lines = (1_u32..).zip(csv.lines());
    let as_of = lines
        .next()
        .and_then(|(_, line)| line.strip_prefix(AS_OF)?.split_once(':'))
        .and_then(|(day, _)| parse_day(day))
        .ok_or_else(|| format!("rounds.csv:1: expected `{AS_OF}2026-10-01: …`"))?;
    if lines.next().is_none_or(|(_, line)| line != COLUMNS) {
        return Err(format!("rounds.csv:2: expected `{COLUMNS}`"));
    }
    let mut list: Vec<Round> = Vec::new();
    for (number, line) in lines {
        let round = round(line).map_err(|why| format!("rounds.csv:{number}: {why}"))?;
        let next = list.last().map_or(1, |last| match round.part {
            Some('b') => last.number,
            _ => last.number.saturating_add(1),
        });
        let from = list.last().map_or(BEGAN, |last| last.day);
        if round.number != next {
            return Err(format!(
                "rounds.csv:{number}: expected round {next}, found `{}`",
                round.number
            ));
        }
        if round.day < from || round.day > as_of {
            return Err(format!(
                "rounds.csv:{number}: expected a day from {from} to {as_of}, found `{}`",
                round.day
            ));
        }
        list.push(round);
    }
    Ok(Rounds { as_of, list })
}

/// The round of one row.
fn round(line: &str) -> Result<Round, String> {
    let Ok([number, date, kind, invitations, cutoff, tie, _]) =
        <[String; 7]>::try_from(cells(line)?)
    else {
        return Err(format!("expected seven columns, found `{line}`"));
    };
    let digits = number.trim_end_matches(['a', 'b']);
    let part = number.get(digits.len()..).unwrap_or_default();
    let id = kind.to_lowercase().replace('_', "-");
    let kind = Kind::ALL.iter().find(|kind| kind.names().1 == id);
    let tie_break =
        if tie.is_empty() {
            None
        } else {
            Some(moment(&tie).ok_or_else(|| {
                format!("expected a moment like 2026-08-17T22:09:00Z, found `{tie}`")
            })?)
        };
    Ok(Round {
        number: digits
            .parse()
            .map_err(|_| format!("expected a number, found `{number}`"))?,
        part: match part {
            "" => None,
            "a" => Some('a'),
            "b" => Some('b'),
            _ => return Err(format!("expected `a` or `b`, found `{part}`")),
        },
        day: parse_day(&date).ok_or_else(|| format!("expected a day, found `{date}`"))?,
        kind: *kind.ok_or_else(|| format!("`{id}` is not a type of round"))?,
        cutoff: cutoff
            .parse()
            .ok()
            .filter(|points| (1..=1_200).contains(points))
            .ok_or_else(|| format!("expected 1 to 1200 points, found `{cutoff}`"))?,
        invitations: invitations
            .parse()
            .ok()
            .filter(|count| *count > 0)
            .ok_or_else(|| format!("expected a number of invitations, found `{invitations}`"))?,
        tie_break,
    })
}

/// A moment as `2026-08-17T22:09:00Z`.
fn moment(text: &str) -> Option<Moment> {
    let (day, time) = text.strip_suffix('Z')?.split_once('T')?;
    let day: Day = parse_day(day)?;
    let mut second = 0_u32;
    let mut parts = 0_u32;
    for (part, most) in time.split(':').zip([23, 59, 59]) {
        let number: u32 = part.parse().ok().filter(|number| *number <= most)?;
        second = second * 60 + number;
        parts += u32::from(part.len() == 2);
    }
    (parts == 3 && time.len() == 8).then_some(Moment { day, second })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::{Range, Verdict, on};
    use crate::rounds::{Standing, scale_on, would_include};

    const CSV: &str = include_str!("../../data/rounds.csv");

    #[test]
    fn every_row_comes_back_out_of_the_text() {
        let rounds = Rounds::parse(&text(CSV).unwrap()).unwrap();
        assert_eq!(rounds.list.len(), 448);
        assert_eq!(CSV.lines().count(), 450);
        let standing = Standing {
            score: Range::exactly(500),
            scale: rounds.as_of,
            submitted: None,
        };
        let answer = would_include(&rounds, &standing, BEGAN, rounds.as_of);
        let mut seen = 0;
        for line in CSV.lines().skip(2) {
            let row = cells(line).unwrap();
            let id = row[2].to_lowercase().replace('_', "-");
            let of = answer.types.iter().find(|of| of.id == id).unwrap();
            let past = of.listed.iter().find(|past| past.number == row[0]).unwrap();
            assert_eq!(past.date, row[1]);
            assert_eq!(past.invitations.to_string(), row[3]);
            assert_eq!(past.cutoff.to_string(), row[4]);
            assert_eq!(past.tie_break.clone().unwrap_or_default(), row[5]);
            seen += 1;
        }
        assert_eq!(seen, 448);
    }

    #[test]
    fn the_list_is_the_one_that_was_compared_with_its_sources() {
        let rounds = Rounds::parse(&text(CSV).unwrap()).unwrap();
        let without: Vec<u16> = rounds
            .list
            .iter()
            .filter(|round| round.tie_break.is_none())
            .map(|round| round.number)
            .collect();
        let expected: Vec<u16> = (1..=76).chain(445..=447).collect();
        assert_eq!(without, expected);
        let invited = |from: i32| -> i32 {
            let year = on(from, 1, 1)..on(from + 1, 1, 1);
            let of = rounds.list.iter().filter(|round| year.contains(&round.day));
            of.map(|round| round.invitations).sum()
        };
        assert_eq!(
            (2015..=2026).map(invited).collect::<Vec<_>>(),
            [
                31_063, 33_782, 86_023, 89_800, 85_300, 107_350, 114_431, 46_539, 110_266, 98_903,
                113_998, 135_215
            ]
        );
    }

    #[test]
    fn a_score_of_518_in_the_year_2026() {
        let rounds = Rounds::parse(&text(CSV).unwrap()).unwrap();
        let standing = Standing {
            score: Range::exactly(518),
            scale: scale_on(on(2026, 11, 2)),
            submitted: None,
        };
        let answer = would_include(&rounds, &standing, on(2026, 1, 1), on(2026, 11, 22));
        let cec = answer.types.iter().find(|of| of.id == "cec").unwrap();
        assert_eq!(cec.rounds, 17);
        assert_eq!(cec.other_scale, 0);
        let last = &cec.last[0];
        assert_eq!((last.number.as_str(), last.cutoff), ("446", 518));
        assert_eq!(last.verdict, Verdict::Unknown);
        assert_eq!(answer.as_of, "2026-10-01");
        let military = answer.types.iter().find(|of| of.id == "military").unwrap();
        assert_eq!((military.rounds, military.met), (1, 1));
    }

    #[test]
    fn slips_are_refused_with_their_place() {
        let head = format!("{AS_OF}2026-10-01: x\n{COLUMNS}\n");
        let with = |row: &str| text(&format!("{head}{row}\n")).unwrap_err();
        assert!(text("").unwrap_err().starts_with("rounds.csv:1: expected"));
        assert!(
            text("# As of 2026-10-01: x\na,b")
                .unwrap_err()
                .starts_with("rounds.csv:2:")
        );
        for (row, why) in [
            (
                "1,2015-01-31,general,779,886,",
                "expected seven columns, found `1,2015-01-31,general,779,886,`",
            ),
            (
                "2,2015-01-31,general,779,886,,x",
                "expected round 1, found `2`",
            ),
            (
                "1c,2015-01-31,general,779,886,,x",
                "expected a number, found `1c`",
            ),
            (
                "1,2015-02-30,general,779,886,,x",
                "expected a day, found `2015-02-30`",
            ),
            (
                "1,2014-12-31,general,779,886,,x",
                "expected a day from 2015-01-01 to 2026-10-01, found `2014-12-31`",
            ),
            (
                "1,2026-10-02,general,779,886,,x",
                "expected a day from 2015-01-01 to 2026-10-01, found `2026-10-02`",
            ),
            (
                "1,2015-01-31,generals,779,886,,x",
                "`generals` is not a type of round",
            ),
            (
                "1,2015-01-31,general,0,886,,x",
                "expected a number of invitations, found `0`",
            ),
            (
                "1,2015-01-31,general,779,1201,,x",
                "expected 1 to 1200 points, found `1201`",
            ),
            (
                "1,2015-01-31,general,779,886,2015-01-31T24:00:00Z,x",
                "expected a moment like 2026-08-17T22:09:00Z, found `2015-01-31T24:00:00Z`",
            ),
            (
                "1,2015-01-31,general,779,886,2015-01-31T23:00Z,x",
                "expected a moment like 2026-08-17T22:09:00Z, found `2015-01-31T23:00Z`",
            ),
        ] {
            assert_eq!(with(row), format!("rounds.csv:3: {why}"));
        }
        let good = "1,2015-01-31,general,779,886,,\"x, y\"\n2,2015-01-30,CEC,1,500,,x";
        assert!(with(good).starts_with("rounds.csv:4: expected a day from 2015-01-31"));
    }
}
