//! `accept/merges_scalar_and_array_all_of_into_one_type.json`.

// models::Label
/// Label.
pub struct Label {
    /// Serialized as `short`.
    pub short: Option<String>,
    /// Serialized as `color`.
    pub color: Option<LabelColor>,
    /// Serialized as `kind`.
    pub kind: Option<LabelKind>,
    /// Serialized as `code`.
    pub code: Option<String>,
    /// Serialized as `list`.
    pub list: Option<Vec<i64>>,
    /// Serialized as `next`.
    pub next: Option<Box<Label>>,
}

// models::Code
/// Code.
pub type Code = String;

// models::LabelKind
/// LabelKind.
///
/// The list is open: values that this version of the crate does not know are kept unchanged.
pub enum LabelKind {
    /// Serialized as `"a"`.
    A,
    /// Serialized as `"b"`.
    B,
    /// Unknown value. It is serialized unchanged.
    Unknown(runtime::UnknownValue),
}
