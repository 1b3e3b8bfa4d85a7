//! How many typing errors lie between two words.

use super::word::LONGEST;

/// How many typing errors apart two words are, up to `most`: a letter too
/// many, too few, wrong, or two swapped (optimal string alignment).
///
/// With `growing` only the beginning of `there` counts, for a word half typed.
pub(super) fn errors(typed: &[u8], there: &[u8], most: usize, growing: bool) -> Option<usize> {
    let longer = typed.len().saturating_sub(there.len());
    let shorter = there.len().saturating_sub(typed.len());
    if longer > most || (!growing && shorter > most) {
        return None;
    }
    // Rows of the usual table: the one before last, the last, this one.
    let mut rows = [[0_u8; LONGEST + 1]; 3];
    let [older, old, new] = &mut rows;
    (0_u8..)
        .zip(old.iter_mut())
        .for_each(|(column, cell)| *cell = column);
    let mut typed_before = 0;
    for (row, letter) in (1_u8..).zip(typed) {
        let mut there_before = 0;
        let mut left = row;
        let mut least = row;
        if let Some(first) = new.first_mut() {
            *first = row;
        }
        for (column, other) in there.iter().enumerate() {
            let at = |cells: &[u8], column: usize| cells.get(column).copied().unwrap_or(u8::MAX);
            let diagonal = at(old, column);
            let above = at(old, column.saturating_add(1));
            let mut cost = diagonal
                .saturating_add(u8::from(letter != other))
                .min(above.saturating_add(1))
                .min(left.saturating_add(1));
            if column > 0 && row > 1 && *letter == there_before && typed_before == *other {
                cost = cost.min(at(older, column.saturating_sub(1)).saturating_add(1));
            }
            if let Some(cell) = new.get_mut(column.saturating_add(1)) {
                *cell = cost;
            }
            left = cost;
            least = least.min(cost);
            there_before = *other;
        }
        if usize::from(least) > most {
            return None;
        }
        typed_before = *letter;
        std::mem::swap(older, old);
        std::mem::swap(old, new);
    }
    let ends = old.get(..=there.len())?;
    let errors = if growing {
        ends.iter().min()
    } else {
        ends.last()
    }?;
    (usize::from(*errors) <= most).then_some(usize::from(*errors))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_swap_is_one_error() {
        assert_eq!(errors(b"nurse", b"nurse", 1, false), Some(0));
        assert_eq!(errors(b"nusre", b"nurse", 1, false), Some(1));
        assert_eq!(errors(b"nrse", b"nurse", 1, false), Some(1));
        assert_eq!(errors(b"nuurse", b"nurse", 1, false), Some(1));
        assert_eq!(errors(b"purse", b"nurse", 1, false), Some(1));
        assert_eq!(errors(b"nesru", b"nurse", 1, false), None);
        assert_eq!(errors(b"nesru", b"nurse", 2, false), None);
        assert_eq!(errors(b"", b"ab", 2, false), Some(2));
    }

    #[test]
    fn a_growing_word_is_compared_with_a_beginning() {
        assert_eq!(errors(b"elecrt", b"electrician", 1, true), Some(1));
        assert_eq!(errors(b"elecrt", b"electrician", 1, false), None);
    }

    #[test]
    fn errors_agree_with_the_definition() {
        /// The same distance by its recursive definition.
        fn slow(a: &[u8], b: &[u8]) -> usize {
            let (Some((x, head)), Some((y, other))) = (a.split_last(), b.split_last()) else {
                return a.len() + b.len();
            };
            let mut least = (slow(head, b) + 1)
                .min(slow(a, other) + 1)
                .min(slow(head, other) + usize::from(x != y));
            if let (Some((v, start)), Some((w, begin))) = (head.split_last(), other.split_last())
                && x == w
                && y == v
            {
                least = least.min(slow(start, begin) + 1);
            }
            least
        }
        let words: Vec<Vec<u8>> = (0..125_u32)
            .map(|n| {
                (0..n % 6)
                    .map(|k| b'a' + (n / 3_u32.pow(k) % 3) as u8)
                    .collect()
            })
            .collect();
        for a in &words {
            for b in &words {
                let truth = slow(a, b);
                assert_eq!(
                    errors(a, b, 2, false),
                    (truth <= 2).then_some(truth),
                    "{a:?} {b:?}"
                );
            }
        }
    }
}
