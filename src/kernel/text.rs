//! Wording in both languages, which never reaches the wasm.

/// A sentence in English and in French, side by side.
///
/// Without the feature `text` it holds nothing: the engine answers with ids
/// and numbers, and the page joins them with a catalogue of one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text {
    /// Canadian English.
    #[cfg(feature = "text")]
    pub en: &'static str,
    /// Canadian French.
    #[cfg(feature = "text")]
    pub fr: &'static str,
}

/// Says it in both languages, with the same `{placeholders}`.
#[cfg(feature = "text")]
pub const fn text(en: &'static str, fr: &'static str) -> Text {
    Text { en, fr }
}

/// Drops the wording: this build answers with ids only.
#[cfg(not(feature = "text"))]
pub const fn text(_en: &'static str, _fr: &'static str) -> Text {
    Text {}
}
