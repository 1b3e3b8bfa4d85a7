//! The values a profile is made of.

#[cfg(feature = "text")]
use super::Shape;
use super::json::Json;
use super::read::{At, Check, Read};
use super::{
    AccountScore, Child, Credential, Home, Job, Leave, Nomination, Offer, Partner, Profile,
    Relative, Status,
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
        let Json::List(items) = json else {
            return at.wrong("not-a-list", "a list", &json.short());
        };
        if items.len() > CAP {
            let mut expected = "at most ".to_owned();
            expected.push_str(&CAP.to_string());
            return at.wrong("too-many", &expected, &items.len().to_string());
        }
        let read = |(n, item)| at.item(n, |at| T::read(item, at));
        // Every item is read before the first failure is acted on.
        let items: Vec<Option<T>> = items.iter().enumerate().map(read).collect();
        items.into_iter().collect::<Option<Vec<T>>>().map(List)
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
            other => at.wrong("not-a-flag", "true or false", &other.short()),
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
            Json::Text(text) if text.chars().count() <= 100 => Some(text.clone()),
            other => at.wrong(
                "not-a-text",
                "a text of at most 100 characters",
                &other.short(),
            ),
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
        let mut expected = "a number from ".to_owned();
        expected.push_str(&LEAST.to_string());
        expected.push_str(" to ");
        expected.push_str(&MOST.to_string());
        expected.push_str(match STEP {
            100 => ", without decimals",
            10 => ", with at most one decimal",
            _ => ", with at most two decimals",
        });
        let Json::Number(number) = json else {
            return at.wrong("not-a-number", &expected, &json.short());
        };
        let hundredths = (number * 100.0).round();
        // `7.3 * 100` is not 730 in binary: a hair is let through, a digit is not.
        let exact = (number * 100.0 - hundredths).abs() < 1e-6;
        if !(f64::from(LEAST)..=f64::from(MOST)).contains(number) {
            return at.wrong("out-of-range", &expected, &json.short());
        }
        let hundredths = hundredths as i64;
        if !exact || hundredths.checked_rem(i64::from(STEP)) != Some(0) {
            return at.wrong("too-many-decimals", &expected, &json.short());
        }
        Some(Decimal(hundredths))
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

/// An ISO 3166-1 alpha-2 code. Any two capital letters are taken; only `CA` is told apart by a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Country([u8; 2]);

impl Country {
    /// Canada.
    pub const CANADA: Country = Country(*b"CA");

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
        at.wrong(
            "not-a-country",
            "two capital letters such as IN or CA",
            &json.short(),
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
            other => at.wrong("not-an-occupation", EXPECTED, &other.short()),
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
        at.wrong(
            "not-a-day",
            "a day like 2025-03-01, a month like 2025-03 or a year",
            &json.short(),
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
impl Check for Child {}
impl Check for Relative {}

impl Check for Leave {
    fn check(&self, told: &dyn Fn(&str) -> bool, at: &mut At) {
        if !told("kind") {
            at.wrong_in("kind", "missing", "the kind of leave", "nothing");
        }
    }
}
