//! What the document says about a part, in its own words.

/// The words of a document about one of its parts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Docs {
    /// One line.
    pub summary: Option<String>,
    /// More, possibly Markdown of several paragraphs.
    pub description: Option<String>,
}

impl Docs {
    /// Words with a description only.
    pub(crate) fn of(description: Option<&str>) -> Self {
        Self { summary: None, description: present(description) }
    }

    /// Words with a summary and a description.
    pub(crate) fn with(summary: Option<&str>, description: Option<&str>) -> Self {
        Self { summary: present(summary), description: present(description) }
    }

    /// These words, with a sentence of our own at the end of the first paragraph.
    #[must_use]
    pub(crate) fn and(self, sentence: &str) -> Self {
        let text = self.description.unwrap_or_default();
        let (first, rest) = text.split_at(text.find("\n\n").unwrap_or(text.len()));
        let description = format!("{first} {sentence}{rest}").trim().to_owned();
        Self { summary: self.summary, description: Some(description) }
    }

    /// These words, or others where there are none.
    #[must_use]
    pub(crate) fn or(self, other: Self) -> Self {
        if self == Self::default() { other } else { self }
    }
}

fn present(text: Option<&str>) -> Option<String> {
    text.map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned)
}
