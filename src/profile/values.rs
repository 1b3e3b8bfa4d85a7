//! The values a profile is made of.

#[cfg(feature = "text")]
use super::Shape;
use super::json::Json;
use super::read::{At, Check, Read};
use super::{
    AccountScore, Application, Child, Credential, Home, Iec, Job, Leave, Nomination, Offer,
    Partner, Profile, Relative, Status, Stay, Study,
};
use crate::kernel::{Day, When, add_months, days_from};
use crate::noc::Noc;

/// Something, or `null` for "there is none". Absence is the `Option` around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Maybe<T> {
    /// There is none.
    None,
    /// There is one.
    Some(T),
}

impl<T> Maybe<T> {
    /// The value, if there is one.
    pub fn as_option(&self) -> Option<&T> {
        match self {
            Maybe::None => None,
            Maybe::Some(value) => Some(value),
        }
    }
}

impl<T: Read> Read for Maybe<T> {
    fn read(json: &Json, at: &mut At) -> Option<Self> {
        match json {
            Json::Null => Some(Maybe::None),
            other => T::read(other, at).map(Maybe::Some),
        }
    }

    #[cfg(feature = "text")]
    fn shape() -> Shape {
        Shape::Maybe(Box::new(T::shape()))
    }
}

/// At most `CAP` things.
#[derive(Clone, Debug, PartialEq)]
pub struct List<T, const CAP: usize>(pub Vec<T>);

impl<T, const CAP: usize> std::ops::Deref for List<T, CAP> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<T: Read, const CAP: usize> Read for List<T, CAP> {
    fn read(json: &Json, at: &mut At) -> Option<Self> {
        let mut list = Vec::new();
        at.list(json, CAP, &mut |json, at| {
            if let Some(item) = T::read(json, at) {
                list.push(item);
            }
        })?;
        Some(List(list))
    }

    #[cfg(feature = "text")]
    fn shape() -> Shape {
        Shape::List {
            item: Box::new(T::shape()),
            cap: CAP,
        }
    }
}

impl Read for bool {
    fn read(json: &Json, at: &mut At) -> Option<Self> {
        match json {
            Json::Flag(flag) => Some(*flag),
            other => at.unlike("not-a-flag", "true or false", other),
        }
    }

    #[cfg(feature = "text")]
    fn shape() -> Shape {
        Shape::Flag
    }
}

impl Read for String {
    fn read(json: &Json, at: &mut At) -> Option<Self> {
        match json {
            Json::Text(text) if text.chars().nth(100).is_none() => Some(text.clone()),
            other => at.unlike("not-a-text", "a text of at most 100 characters", other),
        }
    }

    #[cfg(feature = "text")]
    fn shape() -> Shape {
        Shape::Text {
            pattern: "^[\\s\\S]{0,100}$",
            example: "A",
        }
    }
}

/// A number from `LEAST` to `MOST`, kept in hundredths; steps of `STEP` hundredths.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Decimal<const LEAST: i32, const MOST: i32, const STEP: i32>(i64);

impl<const LEAST: i32, const MOST: i32, const STEP: i32> Decimal<LEAST, MOST, STEP> {
    /// A whole number, held within the limits.
    pub fn whole(value: i32) -> Self {
        Decimal(i64::from(value.clamp(LEAST, MOST)).saturating_mul(100))
    }

    /// The number in hundredths.
    pub const fn hundredths(self) -> i64 {
        self.0
    }

    /// The number in tenths, rounded down.
    pub fn tenths(self) -> i32 {
        i32::try_from(self.0 / 10).unwrap_or(i32::MAX)
    }

    /// The whole part.
    pub fn floor(self) -> i32 {
        i32::try_from(self.0 / 100).unwrap_or(i32::MAX)
    }
}

impl<const LEAST: i32, const MOST: i32, const STEP: i32> Read for Decimal<LEAST, MOST, STEP> {
    fn read(json: &Json, at: &mut At) -> Option<Self> {
        read_hundredths(json, at, LEAST, MOST, STEP).map(Decimal)
    }

    #[cfg(feature = "text")]
    fn shape() -> Shape {
        Shape::Number {
            least: LEAST,
            most: MOST,
            parts: 100_i32.checked_div(STEP).unwrap_or(1),
        }
    }
}

/// A number in hundredths, from `least` to `most` wholes.
fn read_hundredths(json: &Json, at: &mut At, least: i32, most: i32, step: i32) -> Option<i64> {
    let code = match json {
        Json::Number(number) if (f64::from(least)..=f64::from(most)).contains(number) => {
            let hundredths = (number * 100.0).round();
            // `7.3 * 100` is not 730 in binary: a hair is let through, a digit is not.
            let exact = (number * 100.0 - hundredths).abs() < 1e-6;
            let hundredths = hundredths as i64;
            if exact && hundredths.checked_rem(i64::from(step)) == Some(0) {
                return Some(hundredths);
            }
            "too-many-decimals"
        }
        Json::Number(_) => "out-of-range",
        _ => "not-a-number",
    };
    let decimals = match step {
        100 => ", without decimals",
        10 => ", with at most one decimal",
        _ => ", with at most two decimals",
    };
    let (least, most) = (least.to_string(), most.to_string());
    let expected = ["a number from ", &least, " to ", &most, decimals].concat();
    at.unlike(code, &expected, json)
}

/// An ISO 3166-1 alpha-2 code. Any two capital letters are taken; only `CA` is told apart by a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Country([u8; 2]);

impl Country {
    /// Canada.
    pub const CANADA: Country = Country(*b"CA");
    /// The code ISO 3166 leaves to users: a country other than Canada that no rule asks for.
    pub const ELSEWHERE: Country = Country(*b"ZZ");

    /// The code.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// Whether it is Canada.
    pub fn is_canada(self) -> bool {
        self == Country::CANADA
    }
}

impl Read for Country {
    fn read(json: &Json, at: &mut At) -> Option<Self> {
        if let Json::Text(text) = json
            && let [a @ b'A'..=b'Z', b @ b'A'..=b'Z'] = text.as_bytes()
        {
            return Some(Country([*a, *b]));
        }
        at.unlike(
            "not-a-country",
            "two capital letters such as IN or CA",
            json,
        )
    }

    #[cfg(feature = "text")]
    fn shape() -> Shape {
        Shape::Text {
            pattern: "^[A-Z]{2}$",
            example: "IN",
        }
    }
}

impl Read for Noc {
    fn read(json: &Json, at: &mut At) -> Option<Self> {
        const EXPECTED: &str = "a five-digit NOC 2021 code in quotes, such as \"21231\"";
        match json {
            Json::Text(text) => match Noc::parse(text) {
                Some(noc) => Some(noc),
                None => at.wrong("not-an-occupation", EXPECTED, text),
            },
            other => at.unlike("not-an-occupation", EXPECTED, other),
        }
    }

    #[cfg(feature = "text")]
    fn shape() -> Shape {
        Shape::Text {
            pattern: "^[0-9]{5}$",
            example: "21231",
        }
    }
}

impl Read for When {
    fn read(json: &Json, at: &mut At) -> Option<Self> {
        if let Json::Text(text) = json
            && let Some(when) = parse_when(text)
        {
            return Some(when);
        }
        at.unlike(
            "not-a-day",
            "a day like 2025-03-01, a month like 2025-03 or a year",
            json,
        )
    }

    #[cfg(feature = "text")]
    fn shape() -> Shape {
        Shape::Text {
            pattern: "^(19|20)\\d\\d(-\\d\\d(-\\d\\d)?)?$|^2100(-\\d\\d(-\\d\\d)?)?$",
            example: "2025-03-01",
        }
    }
}

/// A day, a month or a year from 1900 to 2100.
pub(crate) fn parse_when(text: &str) -> Option<When> {
    let mut parts = text.split('-');
    let year = digits(parts.next()?, 4)?;
    let month = parts.next().map(|part| digits(part, 2));
    let day = parts.next().map(|part| digits(part, 2));
    if parts.next().is_some() || !(1900..=2100).contains(&year) {
        return None;
    }
    let year = i32::try_from(year).ok()?;
    match (month, day) {
        (None, _) => Some(When {
            least: Day::from_ymd_opt(year, 1, 1)?,
            most: Day::from_ymd_opt(year, 12, 31)?,
        }),
        (Some(month), None) => {
            let first = Day::from_ymd_opt(year, month?, 1)?;
            Some(When {
                least: first,
                most: days_from(add_months(first, 1), -1),
            })
        }
        (Some(month), Some(day)) => Day::from_ymd_opt(year, month?, day?).map(When::exactly),
    }
}

/// A day from 1900 to 2100, written like `2026-11-02`.
pub fn parse_day(text: &str) -> Option<Day> {
    parse_when(text)
        .filter(|when| when.is_exact() && text.len() == 10)
        .map(|when| when.least)
}

fn digits(text: &str, width: usize) -> Option<u32> {
    let all = text.len() == width && text.bytes().all(|byte| byte.is_ascii_digit());
    all.then(|| text.parse().ok()).flatten()
}

impl Check for Profile {}
impl Check for Home {}
impl Check for Status {}
impl Check for Credential {}
impl Check for Job {}
impl Check for Offer {}
impl Check for Nomination {}
impl Check for Partner {}
impl Check for AccountScore {}
impl Check for Application {}
impl Check for Study {}
impl Check for Iec {}
impl Check for Stay {}
impl Check for Child {}
impl Check for Relative {}

impl Check for Leave {
    fn check(&self, told: &dyn Fn(&str) -> bool, at: &mut At) {
        if !told("kind") {
            at.wrong_in("kind", "missing", "the kind of leave", "nothing");
        }
    }
}
