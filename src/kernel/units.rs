//! Units as types: comparing hours with a language level does not compile.

use super::words;

words! {
    /// What a number counts, as said in JSON and pages.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum UnitKind {
        /// Whole hours.
        Hours = "hours",
        /// Calendar days.
        Days = "days",
        /// Complete years.
        Years = "years",
        /// People.
        Count = "count",
        /// Canadian dollars, whole.
        Dollars = "dollars",
        /// Canadian cents an hour, for wages.
        CentsPerHour = "cents-per-hour",
        /// Canadian Language Benchmark, or its French counterpart; 10 means 10 or more, 0 below 4.
        Clb = "clb",
        /// Points of a grid.
        Points = "points",
        /// Training, education, experience and responsibilities category, 0 to 5.
        Teer = "teer",
        /// Education level, in the order of the CRS table.
        Level = "level",
        /// A step of a combination table.
        Tier = "tier",
        /// 1 for yes, 0 for no.
        YesNo = "yes-no",
    }
}

/// A type that stands for a unit.
pub trait Unit {
    /// The unit as a value.
    const KIND: UnitKind;
}

macro_rules! units {
    ($($(#[$doc:meta])* $name:ident)*) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Copy, Debug)]
            pub enum $name {}
            impl Unit for $name {
                const KIND: UnitKind = UnitKind::$name;
            }
        )*
    };
}

units! {
    /// Whole hours.
    Hours
    /// Calendar days.
    Days
    /// Complete years.
    Years
    /// People.
    Count
    /// Canadian dollars, whole.
    Dollars
    /// Canadian cents an hour.
    CentsPerHour
    /// Language levels.
    Clb
    /// Points of a grid.
    Points
    /// TEER categories.
    Teer
    /// Education levels.
    Level
    /// Steps of a combination table.
    Tier
    /// Yes or no.
    YesNo
}
