//! Serialization styles for values outside of JSON: in a path, a query, a header, a cookie or a form.

/// The serialization of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ListStyle {
    /// A scalar, or one parameter for each element of a list.
    Repeated,
    /// A scalar, or the elements of a list, joined with this separator.
    Joined(char),
    /// A path variable with the segments of a path, whose slashes are sent unescaped.
    Segments,
    /// A style for any kind of value.
    Styled(Style),
}

/// A serialization style.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style {
    /// The name of the style.
    pub kind: StyleKind,
    /// Whether each element or property becomes a separate parameter (`explode`).
    pub explode: bool,
    /// Whether reserved characters are sent unescaped (`allowReserved`).
    pub reserved: bool,
}

/// The styles of OpenAPI, and JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StyleKind {
    /// Comma-separated: `simple` and `form`.
    Comma,
    /// Space-separated.
    Space,
    /// Pipe-separated.
    Pipe,
    /// Tab-separated: `tsv` of Swagger 2.0.
    Tab,
    /// `.a,b`
    Label,
    /// `;name=a,b`
    Matrix,
    /// `name[property]=a`
    Deep,
    /// JSON text.
    Json,
}

impl Style {
    /// JSON text.
    pub const JSON: Self = Self::of(StyleKind::Json, false);

    /// Returns a style that escapes reserved characters.
    pub const fn of(kind: StyleKind, explode: bool) -> Self {
        Self { kind, explode, reserved: false }
    }
}
