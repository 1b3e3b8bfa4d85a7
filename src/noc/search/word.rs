//! One word as the search sees it: folded, in its root form.
//!
//! Folding drops case, accents and punctuation. The root drops what changes
//! nothing about the job: plural, gender, British or American spelling. The
//! rules for English and French run on every word, whatever its language: both
//! sides of a comparison go through them, so an odd root does no harm.

/// Letters kept of a word; the longest in the official index has 23.
pub(super) const LONGEST: usize = 32;

/// The letters of one word, `a` to `z` and `0` to `9`.
#[derive(Clone, Copy, Default)]
pub(super) struct Word {
    letters: [u8; LONGEST],
    length: usize,
}

impl Word {
    pub(super) fn letters(&self) -> &[u8] {
        self.letters.get(..self.length).unwrap_or_default()
    }

    pub(super) fn length(&self) -> usize {
        self.length
    }

    pub(super) fn push(&mut self, letter: u8) {
        if let Some(place) = self.letters.get_mut(self.length) {
            *place = letter;
            self.length = self.length.saturating_add(1);
        }
    }

    /// This word and the next written as one: `book keeper`.
    pub(super) fn joined(&self, next: &Word) -> Word {
        let mut both = *self;
        next.letters().iter().for_each(|letter| both.push(*letter));
        both
    }

    /// One bit per letter, to rule out words without comparing them.
    pub(super) fn bits(&self) -> u32 {
        self.letters()
            .iter()
            .fold(0, |bits, letter| bits | bit(*letter))
    }

    pub(super) fn ends_with(&self, end: &[u8]) -> bool {
        self.letters().ends_with(end)
    }

    /// Replaces an ending, if a letter stands before it.
    fn turn(&mut self, end: &[u8], into: &[u8]) -> bool {
        let fits = self.length > end.len() && self.ends_with(end);
        if fits {
            self.length = self.length.saturating_sub(end.len());
            into.iter().for_each(|letter| self.push(*letter));
        }
        fits
    }

    /// The word with doubled letters written once: `acountant`, `bookeper`.
    pub(super) fn plain(&self) -> Word {
        let mut plain = Word::default();
        let mut before = 0;
        for letter in self.letters() {
            if *letter != before || letter.is_ascii_digit() {
                plain.push(*letter);
            }
            before = *letter;
        }
        plain
    }

    /// The word without plural, gender and regional spelling.
    pub(super) fn root(&self) -> Word {
        let mut word = *self;
        if word.length > 3 {
            word.drop_plural();
            word.drop_gender();
            let _ = word.turn(b"tre", b"ter");
            while word.length > 3 && word.turn(b"e", b"") {}
            let _ = word.turn(b"enc", b"ens");
        }
        word.plain().spelling()
    }

    fn drop_plural(&mut self) {
        let _ = self.turn(b"eaux", b"eau")
            || self.turn(b"aux", b"al")
            || self.turn(b"eux", b"eur")
            || self.ends_with(b"ss")
            || self.turn(b"ies", b"y")
            || self.turn(b"s", b"");
        let _ = self.turn(b"ie", b"y");
    }

    fn drop_gender(&mut self) {
        // English. A firefighter is a fireman and a firewoman, and so on.
        let _ = self.turn(b"woman", b"man")
            || self.turn(b"women", b"man")
            || self.turn(b"men", b"man")
            || self.length > 8 && self.turn(b"person", b"man")
            || self.length > 8 && self.turn(b"people", b"man")
            || self.length > 6 && self.turn(b"lady", b"man")
            || self.turn(b"ctress", b"ctor")
            || self.turn(b"tress", b"ter")
            || self.turn(b"ardess", b"ard")
            || self.turn(b"ostess", b"ost")
            // French pairs; those in -e alone lose it with every other -e.
            || self.turn(b"trice", b"teur")
            || self.turn(b"euse", b"eur")
            || self.length > 5 && self.turn(b"esse", b"e")
            || self.turn(b"ive", b"if");
    }

    /// One letter for what is written in two ways: labour, labor; ize, ise.
    fn spelling(&self) -> Word {
        let mut word = Word::default();
        let mut letters = self.letters().iter().copied().peekable();
        let (mut before, mut steps) = (0, 0_usize);
        while let Some(letter) = letters.next() {
            let next = letters.peek().copied();
            let silent = match letter {
                b'a' => next == Some(b'e'),
                b'u' => before == b'o' && next == Some(b'r') && steps > 1,
                _ => false,
            };
            if !silent {
                word.push(if letter == b'z' { b's' } else { letter });
            }
            before = letter;
            steps = steps.saturating_add(1);
        }
        word
    }

    /// The root without what makes a trade of a task: weld-er, weld-ing.
    pub(super) fn stem(&self) -> &[u8] {
        const ENDS: [&[u8]; 24] = [
            b"ation", b"ement", b"aison", b"ment", b"eur", b"ier", b"ien", b"ian", b"ing", b"ist",
            b"age", b"ery", b"ant", b"air", b"er", b"or", b"ur", b"al", b"ag", b"ic", b"ry", b"if",
            b"y", b"at",
        ];
        let letters = self.letters();
        ENDS.iter()
            .filter_map(|end| letters.strip_suffix(*end))
            .find(|stem| stem.len() >= 4)
            .unwrap_or(letters)
    }
}

/// A word where it stands in a text, known just well enough to rule it out.
#[derive(Clone, Copy, Default)]
pub(super) struct Glimpse<'a> {
    text: &'a str,
    /// The first two letters.
    pub(super) start: [u8; 2],
    /// One bit per letter that occurs.
    pub(super) bits: u32,
    pub(super) length: usize,
}

impl Glimpse<'_> {
    pub(super) fn word(&self) -> Word {
        let mut word = Word::default();
        for (one, other) in self.text.chars().map(fold) {
            if one > GAP {
                word.push(one);
            }
            if other > GAP {
                word.push(other);
            }
        }
        word
    }

    fn add(&mut self, letter: u8) {
        if letter != NOTHING {
            match self.length {
                0 => self.start = [letter, NOTHING],
                1 => self.start = [self.start[0], letter],
                _ => {}
            }
            self.bits |= bit(letter);
            self.length = self.length.saturating_add(1);
        }
    }
}

/// The words of a text, folded.
#[derive(Clone)]
pub(super) struct Words<'a> {
    rest: &'a str,
    brackets: bool,
}

impl<'a> Words<'a> {
    pub(super) fn of(text: &'a str) -> Words<'a> {
        Words {
            rest: text,
            brackets: true,
        }
    }

    /// Without what stands in brackets: `Engineers (except software)`.
    pub(super) fn outside_brackets(text: &'a str) -> Words<'a> {
        Words {
            rest: text,
            brackets: false,
        }
    }
}

impl<'a> Iterator for Words<'a> {
    type Item = Glimpse<'a>;

    fn next(&mut self) -> Option<Glimpse<'a>> {
        let mut glimpse = Glimpse {
            text: self.rest,
            start: [NOTHING; 2],
            bits: 0,
            length: 0,
        };
        let mut letters = self.rest.char_indices();
        while let Some((place, letter)) = letters.next() {
            let (one, other) = fold(letter);
            if one == GAP {
                if glimpse.length > 0 {
                    glimpse.text = self.rest.get(..place).unwrap_or_default();
                    self.rest = self.rest.get(place..).unwrap_or_default();
                    return Some(glimpse);
                }
                if letter == '(' && !self.brackets {
                    let _ = letters.find(|(_, letter)| *letter == ')');
                }
                continue;
            }
            glimpse.add(one);
            glimpse.add(other);
        }
        self.rest = "";
        (glimpse.length > 0).then_some(glimpse)
    }
}

/// What [`fold`] makes of a character that ends a word, and of one that does not count.
const GAP: u8 = 1;
const NOTHING: u8 = 0;

/// The one or two letters a character stands for.
#[inline(always)]
fn fold(letter: char) -> (u8, u8) {
    let one = match letter {
        'a'..='z' | '0'..='9' => letter as u8,
        'A'..='Z' => (letter as u8).to_ascii_lowercase(),
        // A full stop in `r.n.`, an accent typed apart, a soft hyphen.
        '.' | '\u{300}'..='\u{36f}' | '\u{ad}' => NOTHING,
        '\0'..='\x7f' => GAP,
        'à'..='å' | 'À'..='Å' => b'a',
        'ç' | 'Ç' => b'c',
        'è'..='ë' | 'È'..='Ë' => b'e',
        'ì'..='ï' | 'Ì'..='Ï' => b'i',
        'ñ' | 'Ñ' => b'n',
        'ò'..='ö' | 'Ò'..='Ö' => b'o',
        'ù'..='ü' | 'Ù'..='Ü' => b'u',
        'ý' | 'ÿ' | 'Ý' | 'Ÿ' => b'y',
        'œ' | 'Œ' => return (b'o', b'e'),
        'æ' | 'Æ' => return (b'a', b'e'),
        _ => GAP,
    };
    (one, NOTHING)
}

fn bit(letter: u8) -> u32 {
    1 << (letter & 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn word(text: &str) -> Word {
        Words::of(text)
            .next()
            .map(|glimpse| glimpse.word())
            .unwrap_or_default()
    }

    fn root(text: &str) -> String {
        String::from_utf8(word(text).root().letters().to_vec()).unwrap()
    }

    #[test]
    fn case_accents_and_punctuation_fold_away() {
        let words: Vec<_> = Words::of("  Maître d’hôtel/R.N. (Œuvre) e\u{301}te\u{301}!")
            .map(|word| String::from_utf8(word.word().letters().to_vec()).unwrap())
            .collect();
        assert_eq!(words, ["maitre", "d", "hotel", "rn", "oeuvre", "ete"]);
        assert_eq!(Words::of("日本 ++ --").count(), 0);
    }

    #[test]
    fn plural_gender_and_spelling_share_a_root() {
        for (one, other) in [
            ("nurse", "nurses"),
            ("baby", "babies"),
            ("coach", "coaches"),
            ("class", "classes"),
            ("waitress", "waiter"),
            ("waitresses", "waiters"),
            ("actress", "actor"),
            ("stewardess", "steward"),
            ("hostesses", "host"),
            ("saleswoman", "salesperson"),
            ("firemen", "firewoman"),
            ("labourer", "laborers"),
            ("centre", "center"),
            ("licence", "license"),
            ("organiser", "organizer"),
            ("paediatric", "pediatric"),
            ("counsellor", "counselor"),
            ("serveuse", "serveur"),
            ("coordonnatrices", "coordonnateur"),
            ("infirmière", "infirmiers"),
            ("policière", "policier"),
            ("gardienne", "gardien"),
            ("mairesse", "maire"),
            ("administrative", "administratifs"),
            ("médicaux", "médicale"),
            ("professionnelle", "professionnel"),
            ("religieuse", "religieux"),
            ("bureaux", "bureau"),
            ("contremaîtresse", "contremaître"),
            ("employée", "employé"),
            ("avocates", "avocat"),
        ] {
            assert_eq!(root(one), root(other), "{one} {other}");
        }
    }

    #[test]
    fn different_jobs_keep_different_roots() {
        for (one, other) in [
            ("cook", "coach"),
            ("baker", "banker"),
            ("human", "woman"),
            ("art", "artist"),
            ("chef", "chemist"),
            ("nurse", "nursery"),
            ("physicist", "physician"),
        ] {
            assert_ne!(root(one), root(other), "{one} {other}");
        }
    }

    #[test]
    fn a_task_and_its_trade_share_a_stem() {
        for (one, other) in [
            ("welding", "welder"),
            ("plumbing", "plumber"),
            ("soudage", "soudeur"),
            ("plomberie", "plombier"),
            ("accounting", "accountant"),
            ("pharmacy", "pharmacist"),
        ] {
            assert_eq!(
                word(one).root().stem(),
                word(other).root().stem(),
                "{one} {other}"
            );
        }
    }
}
