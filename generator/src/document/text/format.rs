//! Detects whether text is JSON or YAML.

/// The format of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    /// JSON.
    Json,
    /// YAML.
    Yaml,
}

impl Format {
    /// Detects the format by the start of the text.
    ///
    /// YAML text can start like JSON, but real YAML documents do not. Invalid JSON is not treated as YAML, because the
    /// JSON parser reports mistakes in JSON better.
    pub(crate) fn of(text: &str) -> Self {
        let text = without_mark(text).trim_start();
        let object = text.strip_prefix('{').map(str::trim_start);
        match object.map(|inside| inside.is_empty() || inside.starts_with(['"', '}'])) {
            Some(true) => Self::Json,
            None if text.starts_with('[') => Self::Json,
            _ => Self::Yaml,
        }
    }
}

/// Removes the byte order mark that some editors add.
pub(crate) fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}
