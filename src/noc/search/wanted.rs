//! One word someone typed, and how well a word of a term fits it.

use super::errors::errors;
use super::word::{Glimpse, Word};

/// How well one word fits another, in percent: the same word.
pub(super) const EXACT: u8 = 100;

/// The same word, but written together or apart.
pub(super) const JOINED: u8 = 98;

/// One word someone typed.
pub(super) struct Wanted {
    plain: Word,
    pub(super) root: Word,
    /// One bit per letter of the root.
    bits: u32,
    /// Typing errors allowed.
    errors: usize,
    /// The last word may be half typed.
    last: bool,
}

impl Wanted {
    pub(super) fn new(word: &Word, last: bool) -> Wanted {
        let (plain, root) = (word.plain(), word.root());
        let errors = match plain.length() {
            _ if word.letters().iter().any(u8::is_ascii_digit) => 0,
            0..=3 => 0,
            4..=7 => 1,
            _ => 2,
        };
        Wanted {
            plain,
            root,
            bits: root.bits(),
            errors,
            last,
        }
    }

    /// Whether a word could fit: most cannot, and this is quick to see.
    pub(super) fn could_be(&self, start: [u8; 2], bits: u32, length: usize) -> bool {
        let missing = (self.bits & !bits).count_ones() as usize;
        let [first, second] = start;
        match self.root.letters() {
            // Plural, gender and `-ing` change three letters at most.
            [one, ..] if *one == first => missing <= 3,
            [one, two, ..] => {
                missing <= self.errors
                    && length.abs_diff(self.plain.length()) <= 4
                    && (*two == second || *two == first || *one == second)
            }
            _ => false,
        }
    }

    /// Whether two words of a term written as one are this word.
    pub(super) fn is_both(&self, before: &Glimpse<'_>, word: &Glimpse<'_>) -> bool {
        let length = before.length.saturating_add(word.length);
        before.length > 0
            && length.abs_diff(self.root.length()) <= 4
            && self.could_be(before.start, before.bits | word.bits, length)
            && self.root.letters() == before.word().joined(&word.word()).root().letters()
    }

    /// How well a word of a term fits, in percent.
    pub(super) fn quality(&self, plain: &Word, there: &Word) -> u8 {
        let (typed, letters) = (self.root.letters(), there.letters());
        if typed == letters {
            return EXACT;
        }
        if plain.letters().starts_with(self.plain.letters()) {
            let share = self
                .plain
                .length()
                .saturating_mul(24)
                .checked_div(plain.length());
            return match self.plain.length() {
                1 if !self.last => 0,
                1 | 2 => 45,
                _ => 66_u8.saturating_add(share.unwrap_or_default() as u8),
            };
        }
        if self.errors == 0 {
            return 0;
        }
        let stem = self.root.stem();
        if letters.starts_with(stem) && stem == there.stem() {
            return 74;
        }
        let start: u8 = if typed.first() == letters.first() {
            8
        } else {
            0
        };
        if (self.bits ^ there.bits()).count_ones() as usize <= self.errors.saturating_mul(2) {
            match errors(typed, letters, self.errors, false) {
                Some(0 | 1) => return start.saturating_add(56),
                Some(_) => return start.saturating_add(44),
                None => {}
            }
        }
        let growing = self.last && start > 0 && self.plain.length() > 4;
        match growing && errors(self.plain.letters(), plain.letters(), 1, true).is_some() {
            true => start.saturating_add(36),
            false => 0,
        }
    }
}
