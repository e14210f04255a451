//! `accept/keeps_digits_wherever_json_is_read.yaml`.
// warning[ambiguous-union]: these branches are indistinguishable; the value is kept as raw JSON, which can be parsed as each of them
//   at #/components/schemas/Part
//  --> keeps_digits_wherever_json_is_read.yaml:37:11
//   help: give each branch a `required` property that the others lack, or add a discriminator

// models::Trios
/// An object of the API.
pub struct Trios {
    /// Serialized as `trios`.
    pub trios: Vec<
        runtime::Open<
            (Option<String>, Option<i64>, Option<String>),
            serde_json::Value,
            0,
        >,
    >,
    /// Serialized as `pair`.
    pub pair: Option<(String, String)>,
    undescribed: runtime::Undescribed,
}

// models::Part
/// A value of the API.
///
/// The possible types of this value are indistinguishable, so the value is kept as raw JSON. Each `as_…` method
/// parses it as one of these types.
pub struct Part(runtime::KeptJson);

// models::Part!
runtime::ambiguous_union! {
    Part {
        as_scale -> Scale,
        as_dial -> Dial,
        as_text -> String,
    }
}
