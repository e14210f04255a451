//! How a value is spelled outside of JSON: in a path, a query, a header, a cookie or a form.

/// How a value is spelled where it is more than one word, or a word of a special kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ListStyle {
    /// A word; of a list, the name again for each element.
    Repeated,
    /// A word; of a list, all elements in one value.
    Joined(char),
    /// As a style says, whatever the value turns out to be.
    Styled(Style),
}

/// A way of spelling any value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style {
    /// The kind of style.
    pub kind: StyleKind,
    /// Whether each element, or member, stands by itself.
    pub explode: bool,
    /// Whether reserved characters pass as they are.
    pub reserved: bool,
}

/// The styles of OpenAPI, and JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StyleKind {
    /// With commas between the parts: `simple`, and `form` under a name.
    Comma,
    /// With spaces.
    Space,
    /// With pipes.
    Pipe,
    /// With tabs, as 2.0's `tsv`.
    Tab,
    /// `.a,b`
    Label,
    /// `;name=a,b`
    Matrix,
    /// `name[member]=a`
    Deep,
    /// JSON text.
    Json,
}

impl Style {
    /// JSON text.
    pub const JSON: Self = Self::of(StyleKind::Json, false);

    /// A style that escapes what it should.
    pub const fn of(kind: StyleKind, explode: bool) -> Self {
        Self { kind, explode, reserved: false }
    }
}
