//! What is wrong with an input, where, and what was expected.

use crate::kernel::{answer, told};

answer! {
    /// One problem in an input.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Problem {
        /// Stable and short, such as `not-a-day`.
        pub code: &'static str = "code",
        /// Where, such as `work[1].from`; empty for the whole input.
        pub path: String = "path",
        /// What would have been right.
        pub expected: String = "expected",
        /// What was there, shortened.
        pub found: String = "found",
    }
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if !self.path.is_empty() {
            f.write_str(&self.path)?;
            f.write_str(": ")?;
        }
        f.write_str("expected ")?;
        f.write_str(&self.expected)?;
        f.write_str(", found `")?;
        f.write_str(&self.found)?;
        f.write_str("`")
    }
}

/// Why an input could not be used. Never empty; at most 100 problems are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    problems: Vec<Problem>,
}

told! {
    Error as error {
        "errors": error.problems;
    }
}

impl Error {
    pub(crate) fn new(problems: Vec<Problem>) -> Error {
        Error { problems }
    }

    pub(crate) fn one(code: &'static str, path: &str, expected: &str, found: &str) -> Error {
        Error::new(vec![Problem {
            code,
            path: path.to_owned(),
            expected: expected.to_owned(),
            found: found.to_owned(),
        }])
    }

    #[cfg(all(feature = "wasm", target_arch = "wasm32"))]
    pub(crate) fn with(mut self, other: Error) -> Error {
        self.problems.extend(other.problems);
        self
    }

    /// All problems: of each object its unknown fields first, then the known ones in their order.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// The code of the first problem.
    pub fn code(&self) -> &'static str {
        self.problems
            .first()
            .map_or("unknown", |problem| problem.code)
    }

    /// The path of the first problem.
    pub fn path(&self) -> &str {
        self.problems.first().map_or("", |problem| &problem.path)
    }
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (n, problem) in self.problems.iter().enumerate() {
            if n > 0 {
                f.write_str("; ")?;
            }
            problem.fmt(f)?;
        }
        Ok(())
    }
}

impl std::error::Error for Error {}
