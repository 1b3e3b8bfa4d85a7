//! What is true of a person, an offer or a file, and matters to some permits only.
//!
//! Some 200 conditions of the law are a plain yes or no that nothing else tells.
//! Each is one line of the list below: its name in JSON, the page of questions
//! it stands on, what could change it, and the sentence a person says yes to.
//! From that line come the field, the fact, the box to tick and both wordings.

#[cfg(feature = "text")]
use super::Shape;
use super::json::Json;
use super::read::{At, Check, Read};

mod list;
pub(crate) use list::every_circumstance;

macro_rules! names {
    ($($topic:literal { $($fact:ident $said:ident $name:literal $lever:ident $en:literal $fr:literal;)* })*) => {
        /// One thing that may be said.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Said {
            $($( #[doc = $en] $said, )*)*
        }

        impl Said {
            /// Their names in JSON, in order.
            pub const NAMES: &[&str] = &[$($($name),*),*];

            /// Those of each page of questions, by the question.
            pub(crate) const BY_QUESTION: &[(&str, &[Said])] =
                &[$((concat!("circumstances-", $topic), &[$(Said::$said),*])),*];

            /// Its name in JSON.
            pub fn name(self) -> &'static str {
                Said::NAMES.get(self as usize).copied().unwrap_or_default()
            }
        }

        /// Every name with what it means.
        #[cfg(feature = "text")]
        const MEANINGS: &[(&str, &str)] = &[$($(($name, $en)),*),*];
    };
}
every_circumstance!(names);

/// 64 answers in each.
const WORDS: usize = 4;

/// Yes, no, or not told, for every one of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Circumstances {
    told: [u64; WORDS],
    yes: [u64; WORDS],
}

impl Circumstances {
    /// The answer, if there is one.
    pub fn get(&self, said: Said) -> Option<bool> {
        let (word, bit) = place(said as usize);
        let has = |bits: &[u64; WORDS]| bits.get(word).is_some_and(|bits| bits & bit != 0);
        has(&self.told).then(|| has(&self.yes))
    }

    /// The same with one answer given, changed, or taken away.
    pub(crate) fn suppose(&mut self, said: Said, answer: Option<bool>) {
        self.put(said as usize, answer);
    }

    fn put(&mut self, index: usize, answer: Option<bool>) {
        let (word, bit) = place(index);
        if let (Some(told), Some(yes)) = (self.told.get_mut(word), self.yes.get_mut(word)) {
            *told &= !bit;
            *yes &= !bit;
            if let Some(answer) = answer {
                *told |= bit;
                *yes |= if answer { bit } else { 0 };
            }
        }
    }
}

const fn place(index: usize) -> (usize, u64) {
    (index / 64, 1 << (index % 64))
}

const _: () = assert!(Said::NAMES.len() <= 64 * WORDS, "more answers than bits");

impl Check for Circumstances {}

impl Read for Circumstances {
    fn read(json: &Json, at: &mut At) -> Option<Self> {
        let mut all = Circumstances::default();
        for (name, json) in at.object(json, Said::NAMES)? {
            at.field(name, |at| {
                if let (Some(index), Some(yes)) = (
                    Said::NAMES.iter().position(|known| known == name),
                    bool::read(json, at),
                ) {
                    all.put(index, Some(yes));
                }
            });
        }
        Some(all)
    }

    #[cfg(feature = "text")]
    fn shape() -> Shape {
        let fields = MEANINGS.iter().map(|(name, about)| super::Field {
            name,
            about,
            shape: Shape::Flag,
        });
        Shape::Record {
            name: "Circumstances",
            about: "What is true of a person, an offer or a file. Absent: not told.",
            fields: fields.collect(),
        }
    }
}
