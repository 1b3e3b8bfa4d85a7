//! What a term that fits is worth, and which words count for more or less.

use super::word::Word;
use super::{Fit, QUERY_WORDS};

/// The score of a group, and the term that fits best.
pub(super) fn best<'a>(fits: &[Fit<'a>], weights: &[u32]) -> (u32, Option<&'a str>) {
    let mut most = (0, None);
    let mut group = [0; QUERY_WORDS];
    for fit in fits {
        let score = score(fit, weights);
        if score > most.0 {
            most = (score, fit.term);
        }
        for (best, quality) in group.iter_mut().zip(fit.quality) {
            *best = quality.max(*best);
        }
    }
    (most.0.saturating_add(share(&group, weights) / 2), most.1)
}

/// How much of what was typed is there, in thousandths.
fn share(quality: &[u8; QUERY_WORDS], weights: &[u32]) -> u32 {
    let (mut there, mut all) = (0_u32, 0_u32);
    for (quality, weight) in quality.iter().zip(weights) {
        there = there.saturating_add(weight.saturating_mul(u32::from(*quality)));
        all = all.saturating_add(*weight);
    }
    there
        .saturating_mul(10)
        .checked_div(all)
        .unwrap_or_default()
}

fn score(fit: &Fit<'_>, weights: &[u32]) -> u32 {
    let share = share(&fit.quality, weights).saturating_add(1_000);
    match fit.term {
        Some(_) if share >= 1_980 && fit.surplus == 0 => share.saturating_add(300),
        Some(_) if fit.surplus == 0 => share.saturating_add(40),
        Some(_) => share.saturating_sub(fit.surplus.min(400)),
        // Names list many jobs at once: what nobody typed counts less.
        None => share.saturating_sub((fit.surplus / 2).saturating_add(30).min(250)),
    }
}

/// What a word of a term that nobody typed counts against the term.
pub(super) fn cost(word: &Word) -> u32 {
    if is_filler(word) {
        return 0;
    }
    match word.root().letters() {
        letters if is_rank(letters) => 10,
        letters if changes_the_job(letters) => 110,
        _ => 60,
    }
}

/// Words that say how far someone is, not what they do.
pub(super) fn is_rank(root: &[u8]) -> bool {
    is_among(
        root,
        b"junior senior jr sr aprentic aprenti traine job emploi travail canada noc cnp",
    )
}

/// Words that make another occupation of it, as roots.
fn changes_the_job(root: &[u8]) -> bool {
    is_among(
        root,
        b"manager supervisor foreman director contractor helper instructor directeur \
          gestionair contremaiter surveilant superviseur entrepreneur aid instructeur asistant",
    )
}

/// Words that say nothing, in both languages.
pub(super) fn is_filler(word: &Word) -> bool {
    word.length() <= 4
        && is_among(
            word.letters(),
            b"a an the of for in at on to and or with by as my am i s \
              de du des d l la le les un une au aux en et ou dans pour sur par avec",
        )
}

/// One text and not a list of words: half a kilobyte less.
fn is_among(word: &[u8], words: &[u8]) -> bool {
    words
        .split(|letter| *letter == b' ')
        .any(|known| known == word)
}
