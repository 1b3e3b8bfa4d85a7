//! Sorting short lists.
//!
//! The standard sorts are built for long lists and weigh about 12 KB of
//! compressed wasm over the types they would be used with here. Lists here hold
//! jobs, rows and hits.

/// Sorts in place; equal items keep their order. Quadratic: for short lists only.
pub(crate) fn sort_by<T>(items: &mut [T], goes_before: impl Fn(&T, &T) -> bool) {
    for end in 1..items.len() {
        let mut place = end;
        while let Some([earlier, later]) = items.get_mut(place.saturating_sub(1)..=place) {
            if !goes_before(later, earlier) {
                break;
            }
            std::mem::swap(earlier, later);
            place = place.saturating_sub(1);
            if place == 0 {
                break;
            }
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
