//! Sorting short lists.
//!
//! The standard sorts are built for long lists and weigh about 12 KB of
//! compressed wasm over the types they would be used with here. Lists here hold
//! jobs, rows and hits.

/// Sorts in place; equal items keep their order. Quadratic: for short lists only.
pub(crate) fn sort_by<T>(items: &mut [T], goes_before: impl Fn(&T, &T) -> bool) {
    sort(items.len(), &mut |place| {
        let pair = place
            .checked_sub(1)
            .and_then(|before| items.get_mut(before..=place));
        match pair {
            Some([earlier, later]) if goes_before(later, earlier) => {
                std::mem::swap(earlier, later);
                true
            }
            _ => false,
        }
    });
}

/// Moves every item forward while it swaps with the one before it.
fn sort(length: usize, swaps: &mut dyn FnMut(usize) -> bool) {
    for end in 1..length {
        let mut place = end;
        while swaps(place) {
            place = place.saturating_sub(1);
        }
    }
}

/// The sorted values, each once.
pub(crate) fn each_once<T: Ord>(mut items: Vec<T>) -> Vec<T> {
    sort_by(&mut items, |a, b| a < b);
    items.dedup();
    items
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_agrees_with_the_standard_sort() {
        let mut state = 7_u64;
        for length in 0..60 {
            let mut items: Vec<(u64, usize)> = (0..length)
                .map(|n| {
                    state = state
                        .wrapping_mul(6_364_136_223_846_793_005)
                        .wrapping_add(1);
                    (state >> 60, n)
                })
                .collect();
            let mut expected = items.clone();
            expected.sort_by_key(|(key, _)| *key);
            sort_by(&mut items, |a, b| a.0 < b.0);
            assert_eq!(items, expected);
        }
    }
}
