//! The circumstances as facts: each is what the person said, and nothing else.

use super::fact::{Core, Fact, Lever};
use crate::kernel::{Reading, YesNo, text};
use crate::profile::{Said, every_circumstance};

/// Where the questions on circumstances begin their ids.
pub const CIRCUMSTANCES: &str = "circumstances-";

macro_rules! facts {
    ($($topic:literal { $($fact:ident $said:ident $name:literal $lever:ident $en:literal $fr:literal;)* })*) => {
        $($(
            #[doc = $en]
            pub static $fact: Fact<YesNo> = Fact::new(Core {
                id: $name,
                says: text($en, $fr),
                rests_on: &[concat!("circumstances-", $topic)],
                lever: Lever::$lever,
                read: |facts| Reading::told(facts.told.said(Said::$said)),
                sums: None,
            });
        )*)*

        /// Every circumstance, by the question it stands on.
        #[cfg(feature = "text")]
        pub static TOPICS: &[(&str, &[&Core])] =
            &[$((concat!("circumstances-", $topic), &[$(&$fact.core),*])),*];
    };
}
every_circumstance!(facts);
