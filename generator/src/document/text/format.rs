//! Tells JSON from YAML by how a text begins.

/// How a text is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    /// As JSON.
    Json,
    /// As YAML.
    Yaml,
}

impl Format {
    /// Told by how the text begins: YAML could begin like JSON too, but no document does, and a mistake in JSON is
    /// better explained as one.
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

/// A text without the byte order mark that some editors put before it.
pub(crate) fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}
