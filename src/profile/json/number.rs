//! Numbers from decimal digits and back, without the tables a library needs.

/// `digits` times ten to the `exponent`, unless it is too large for a number.
pub(super) fn scaled(digits: u64, exponent: i32) -> Option<f64> {
    let mut number = digits as f64;
    let mut left = exponent.unsigned_abs();
    while left > 0 && number != 0.0 && number.is_finite() {
        // Up to ten to the 22 a power is exact, and so is all a person would write.
        let step = left.min(22);
        let power = (0..step).fold(1.0, |power, _| power * 10.0);
        number = if exponent < 0 {
            number / power
        } else {
            number * power
        };
        left = left.saturating_sub(step);
    }
    number.is_finite().then_some(number)
}

/// The shortest decimal that reads back as the number. Of the very large and
/// the very small ones, at most 13 digits and the power of ten.
pub(super) fn written(number: f64) -> String {
    let sign = if number.is_sign_negative() { "-" } else { "" };
    let (mut size, mut power) = (number.abs(), 0_i32);
    if size == 0.0 || (1e-5..1e16).contains(&size) {
        return [sign, &plain(size)].concat();
    }
    while size >= 10.0 && size.is_finite() {
        size /= 10.0;
        power = power.saturating_add(1);
    }
    while size < 1.0 {
        size *= 10.0;
        power = power.saturating_sub(1);
    }
    let size = plain((size * 1e12).round() / 1e12);
    let e = if power > 0 { "e+" } else { "e" };
    [sign, &size, e, &power.to_string()].concat()
}

/// As few decimals as tell the number from those next to it.
fn plain(size: f64) -> String {
    if size == size.trunc() {
        return with_point(size as u64, 0);
    }
    // A number is 53 binary digits, halved as often as its exponent says.
    let bits = size.to_bits();
    let digits = u128::from(bits & ((1 << 52) - 1) | 1 << 52);
    let halvings = 1_075_u64.saturating_sub(bits >> 52);
    let mut power = 1_u128;
    for decimals in 1..22 {
        power *= 10;
        let exact = digits * power;
        // Halfway between two, the even one.
        let odd = exact >> halvings & 1;
        let near = (exact + (1 << halvings >> 1) - 1 + odd) >> halvings;
        if (near << halvings).abs_diff(exact) * 2 < power {
            return with_point(near as u64, decimals);
        }
    }
    with_point(size as u64, 0)
}

/// The digits of a number, the last so many of them after the point.
fn with_point(number: u64, decimals: u32) -> String {
    let (mut text, mut left, mut place) = (String::new(), number, 0_u32);
    while left > 0 || place <= decimals {
        if place == decimals && place > 0 {
            text.insert(0, '.');
        }
        text.insert(0, char::from(b'0' | (left % 10) as u8));
        left /= 10;
        place = place.saturating_add(1);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::written;

    /// What `serde_json` writes, without the nought after the point.
    fn oracle(number: f64) -> String {
        let text = serde_json::to_string(&number).unwrap();
        text.strip_suffix(".0").unwrap_or(&text).to_owned()
    }

    #[test]
    fn numbers_are_written_as_short_as_can_be() {
        for number in [
            0.0,
            -0.0,
            1.0,
            -1.0,
            7.3,
            37.55,
            0.1 + 0.2,
            7.3 * 3.0,
            1.0 / 3.0,
            2.0 / 3.0,
            1e-5,
            0.00001234,
            123456789.12345678,
            9007199254740991.0,
            9007199254740994.0,
            9999999999999998.0,
            1e16,
            1e300,
            -1e22,
            1.5e-7,
            4503599627370495.5,
            0.5,
            0.0000152587890625,
            168.1,
            1000000001.0,
            10000.01,
            25.299999999999997,
        ] {
            assert_eq!(written(number), oracle(number), "{number:e}");
        }
        let mut number = 0.000_017_f64;
        while number < 9e15 {
            assert_eq!(written(number), oracle(number), "{number:e}");
            let hundredths = (number * 100.0).round() / 100.0;
            assert_eq!(written(hundredths), oracle(hundredths), "{hundredths:e}");
            number *= 1.000_037;
        }
    }
}
