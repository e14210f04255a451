//! The documentation of an element.

/// The documentation of an element of the document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Docs {
    /// A single line.
    pub summary: Option<String>,
    /// Further text, possibly several paragraphs of Markdown.
    pub description: Option<String>,
}

impl Docs {
    /// Creates documentation with only a description.
    pub(crate) fn of(description: Option<&str>) -> Self {
        Self { summary: None, description: present(description) }
    }

    /// Creates documentation with a summary and a description.
    pub(crate) fn with(summary: Option<&str>, description: Option<&str>) -> Self {
        Self { summary: present(summary), description: present(description) }
    }

    /// Appends a sentence to the first paragraph of the description.
    #[must_use]
    pub(crate) fn and(self, sentence: &str) -> Self {
        let text = self.description.unwrap_or_default();
        let (first, rest) = text.split_at(text.find("\n\n").unwrap_or(text.len()));
        let description = format!("{first} {sentence}{rest}").trim().to_owned();
        Self { summary: self.summary, description: Some(description) }
    }

    /// Returns this documentation, or `other` if this one is empty.
    #[must_use]
    pub(crate) fn or(self, other: Self) -> Self {
        if self == Self::default() { other } else { self }
    }
}

fn present(text: Option<&str>) -> Option<String> {
    text.map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned)
}
