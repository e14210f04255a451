//! `accept/merges_scalar_and_array_all_of_into_one_type.json`.

// models::Label
/// An object of the API.
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
    undescribed: runtime::Undescribed,
}

// models::Code
/// A type of the API.
pub type Code = String;

// models::LabelKind
/// An enumeration of the API.
///
/// Values that this version of the crate does not know are kept unchanged.
pub enum LabelKind {
    /// Serialized as `"a"`.
    A,
    /// Serialized as `"b"`.
    B,
    /// Unknown value. It is serialized unchanged.
    Unknown(runtime::UnknownValue),
}
