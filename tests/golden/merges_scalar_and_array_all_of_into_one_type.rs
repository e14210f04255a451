//! `accept/merges_scalar_and_array_all_of_into_one_type.json`.

// models::Label
/// Label.
pub struct Label {
    /// `short` on the wire.
    pub short: Option<String>,
    /// `color` on the wire.
    pub color: Option<LabelColor>,
    /// `kind` on the wire.
    pub kind: Option<LabelKind>,
    /// `code` on the wire.
    pub code: Option<String>,
    /// `list` on the wire.
    pub list: Option<Vec<i64>>,
    /// `next` on the wire.
    pub next: Option<Box<Label>>,
}

// models::Code
/// Code.
pub type Code = String;

// models::LabelKind
/// LabelKind.
///
/// The list is open: a value that this crate does not know is kept as it came.
pub enum LabelKind {
    /// `"a"` on the wire.
    A,
    /// `"b"` on the wire.
    B,
    /// A value that this crate does not know; it survives a round trip.
    Unknown(runtime::UnknownValue),
}
