//! JSON text into a value, RFC 8259 and nothing more.
//!
//! `serde_json` reads the same texts, fails at the same places and checks this
//! file in its tests. In the wasm it would weigh four times as much, a third of
//! it a table of powers for numbers nobody has.

use super::Json;
use super::number::scaled;

/// Lists and objects within each other, at the most.
const DEEPEST: u8 = 127;

/// Where a text stops being JSON, counted in lines and bytes.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::profile) struct Place {
    pub(in crate::profile) line: usize,
    pub(in crate::profile) column: usize,
}

/// The value a text stands for, or the place just after what is wrong.
pub(in crate::profile) fn parse(text: &str) -> Result<Json, Place> {
    let mut reader = Reader {
        text,
        next: 0,
        depth: 0,
    };
    reader.whole().ok_or_else(|| {
        let read = text.as_bytes().get(..reader.next).unwrap_or_default();
        let last = read.rsplit(|byte| *byte == b'\n').next();
        Place {
            line: read.split(|byte| *byte == b'\n').count(),
            column: last.unwrap_or_default().len(),
        }
    })
}

/// Every step takes what it needs, or stops just after what is wrong.
struct Reader<'t> {
    text: &'t str,
    next: usize,
    depth: u8,
}

impl Reader<'_> {
    fn whole(&mut self) -> Option<Json> {
        let value = self.value()?;
        self.space();
        match self.take() {
            None => Some(value),
            Some(_) => None,
        }
    }

    fn value(&mut self) -> Option<Json> {
        self.space();
        match self.peek() {
            Some(b'"') => self.text().map(Json::Text),
            Some(b'-' | b'0'..=b'9') => self.number().map(Json::Number),
            Some(b'[') => {
                let mut list = Vec::new();
                self.items(b']', &mut |reader| {
                    list.push(reader.value()?);
                    Some(())
                })?;
                Some(Json::List(list))
            }
            Some(b'{') => {
                let mut object = Vec::new();
                self.items(b'}', &mut |reader| {
                    let name = reader.text()?;
                    reader.space();
                    reader.expect(":")?;
                    object.push((name, reader.value()?));
                    Some(())
                })?;
                Some(Json::Object(object))
            }
            Some(b'n') => self.expect("null").map(|()| Json::Null),
            Some(b't') => self.expect("true").map(|()| Json::Flag(true)),
            _ => self.expect("false").map(|()| Json::Flag(false)),
        }
    }

    /// What stands in brackets, with commas between.
    fn items(&mut self, end: u8, item: &mut dyn FnMut(&mut Self) -> Option<()>) -> Option<()> {
        self.take();
        if self.depth == DEEPEST {
            return None;
        }
        self.depth = self.depth.saturating_add(1);
        self.space();
        let mut more = !self.skip(end);
        while more {
            item(self)?;
            self.space();
            more = !self.skip(end);
            if more {
                self.expect(",")?;
                self.space();
            }
        }
        self.depth = self.depth.saturating_sub(1);
        Some(())
    }

    fn text(&mut self) -> Option<String> {
        self.expect("\"")?;
        let mut text = String::new();
        loop {
            let start = self.next;
            while self.peek().is_some_and(is_plain) {
                self.take();
            }
            text.push_str(self.text.get(start..self.next)?);
            match self.take()? {
                b'"' => return Some(text),
                b'\\' => text.push(self.escaped()?),
                _ => return None,
            }
        }
    }

    fn escaped(&mut self) -> Option<char> {
        Some(match self.take()? {
            byte @ (b'"' | b'\\' | b'/') => char::from(byte),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.code_point(),
            _ => return None,
        })
    }

    /// Four digits, or twice four for what UTF-16 writes as a pair.
    fn code_point(&mut self) -> Option<char> {
        let mut code = self.four_digits()?;
        if let high @ 0..0x400 = code.wrapping_sub(0xD800) {
            self.expect("\\u")?;
            let low = self.four_digits()?.checked_sub(0xDC00)?;
            if low >= 0x400 {
                return None;
            }
            code = 0x1_0000 + (high << 10) + low;
        }
        char::from_u32(code)
    }

    fn four_digits(&mut self) -> Option<u32> {
        let mut code = Some(0);
        for _ in 0..4 {
            let digit = char::from(self.take()?).to_digit(16);
            code = code.zip(digit).map(|(code, digit)| code << 4 | digit);
        }
        code
    }

    fn number(&mut self) -> Option<f64> {
        let negative = self.skip(b'-');
        let (mut digits, mut exponent) = (0, 0_i32);
        if self.skip(b'0') {
            if self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
                self.take();
                return None;
            }
        } else {
            let (_, dropped) = self.digits(&mut digits)?;
            exponent = dropped;
        }
        if self.skip(b'.') {
            let (kept, _) = self.digits(&mut digits)?;
            exponent = exponent.saturating_sub(kept);
        }
        if self.skip(b'e') || self.skip(b'E') {
            let down = self.skip(b'-');
            let _ = !down && self.skip(b'+');
            let mut power = 0;
            self.digits(&mut power)?;
            let power = i32::try_from(power).unwrap_or(i32::MAX);
            exponent = exponent.saturating_add(if down { -power } else { power });
        }
        let size = scaled(digits, exponent)?;
        Some(if negative { -size } else { size })
    }

    /// Digits, added to a number while there is room: how many were, how many were not.
    fn digits(&mut self, number: &mut u64) -> Option<(i32, i32)> {
        let (mut kept, mut dropped) = (0_i32, 0_i32);
        while let Some(byte @ b'0'..=b'9') = self.peek() {
            self.take();
            let longer = number.checked_mul(10);
            match longer.and_then(|ten| ten.checked_add(u64::from(byte & 0xF))) {
                Some(longer) if dropped == 0 => {
                    *number = longer;
                    kept = kept.saturating_add(1);
                }
                _ => dropped = dropped.saturating_add(1),
            }
        }
        if kept == 0 && dropped == 0 {
            self.take();
            return None;
        }
        Some((kept, dropped))
    }

    fn space(&mut self) {
        while let Some(b' ' | b'\n' | b'\t' | b'\r') = self.peek() {
            self.take();
        }
    }

    fn expect(&mut self, bytes: &str) -> Option<()> {
        for byte in bytes.bytes() {
            if self.take()? != byte {
                return None;
            }
        }
        Some(())
    }

    fn skip(&mut self, byte: u8) -> bool {
        let is_next = self.peek() == Some(byte);
        if is_next {
            self.take();
        }
        is_next
    }

    fn take(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.next = self.next.saturating_add(1);
        Some(byte)
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.next).copied()
    }
}

fn is_plain(byte: u8) -> bool {
    byte >= b' ' && byte != b'"' && byte != b'\\'
}

#[cfg(test)]
mod tests {
    use super::{Json, Place, parse};
    use serde_json::Value;

    /// What `serde_json` makes of a text.
    fn oracle(text: &str) -> Result<Value, Place> {
        serde_json::from_str(text).map_err(|error| Place {
            line: error.line(),
            column: error.column(),
        })
    }

    /// Of repeated fields the oracle keeps the last; of powers past 22 it is a hair nearer.
    fn same(json: &Json, value: &Value) -> bool {
        match (json, value) {
            (Json::Null, Value::Null) => true,
            (Json::Flag(one), Value::Bool(other)) => one == other,
            (Json::Number(one), Value::Number(other)) => other
                .as_f64()
                .is_some_and(|other| *one == other || (one / other - 1.0).abs() < 1e-14),
            (Json::Text(one), Value::String(other)) => one == other,
            (Json::List(one), Value::Array(other)) => {
                one.len() == other.len() && one.iter().zip(other).all(|(a, b)| same(a, b))
            }
            (Json::Object(one), Value::Object(other)) => other.iter().all(|(name, value)| {
                let mut named = one.iter().filter(|(found, _)| found == name);
                named.next_back().is_some_and(|(_, json)| same(json, value))
            }),
            _ => false,
        }
    }

    fn check(text: &str) {
        match (parse(text), oracle(text)) {
            (Ok(json), Ok(value)) => assert!(same(&json, &value), "{text}: {json:?}"),
            (one, other) => assert_eq!(one.err(), other.err(), "{text}"),
        }
    }

    const TEXTS: &[&str] = &[
        r#"{ "born": "1995-04-02", "lives": { "country": "CA" }, "tests": [], "funds": 18000.50 }"#,
        r#"[null, true, false, 0, -0, -1, 1.5, 1e1, 1E+2, 25e-1, 0.1, 123456789.12345678]"#,
        r#"["\"\\\/\b\f\n\r\t", "\u0041\u00e9\u20AC", "\ud83d\ude00", "é€😀", ""]"#,
        r#"["\ud83d", "\ude00", "\ud83d\u0041", "\ud83dx", "\x", "\u12", "\u12é4"]"#,
        "{\n  \"a\": [1, 2,],\n\t\"b\": {}\r\n}",
        r#"[01, 1., .5, -, +1, 1e, 1e+, 0x1, NaN, nul, truth, "open"#,
    ];

    #[test]
    fn each_text_and_each_of_its_beginnings() {
        for text in TEXTS {
            for (n, _) in text.char_indices() {
                check(&text[..n]);
                check(&text[n..]);
            }
            check(text);
        }
    }

    /// One byte changed to another, at every place: most of them break something.
    #[test]
    fn each_text_with_one_character_changed() {
        for text in TEXTS {
            for (n, old) in text.char_indices() {
                for new in "{}[]\",:\\u0123456789-+.eE\n \u{1}éntf".chars() {
                    let rest = &text[n + old.len_utf8()..];
                    check(&[&text[..n], &new.to_string(), rest].concat());
                }
            }
        }
    }

    #[test]
    fn numbers_of_any_length() {
        for text in [
            "18446744073709551615",
            "18446744073709551616",
            "-123456789012345678901234",
            "12345678901234567890.5",
            "0.12345678901234567890123",
            "0e999",
            "1e308",
            "1e309",
            "1e-400",
        ] {
            check(text);
        }
    }

    #[test]
    fn nesting_stops_where_it_should() {
        for depth in [1, 126, 127, 128, 200] {
            check(&["[".repeat(depth), "]".repeat(depth)].concat());
            check(&["{\"a\":".repeat(depth), "1".to_owned(), "}".repeat(depth)].concat());
        }
    }
}
