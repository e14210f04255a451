//! `accept/ignores_conditions_that_only_restrict.json`.
// note[inferred-type]: this schema has no `type`; its `minimum` shows that it is `number`
//   at #/components/schemas/Reply/allOf/0/then/properties/n/minimum
//  --> ignores_conditions_that_only_restrict.json:18:86
//   help: add the `type`

// models::BaseInner
/// An object of the API.
pub struct BaseInner {
    /// Serialized as `c`.
    pub c: Option<String>,
    undescribed: runtime::Undescribed,
}
