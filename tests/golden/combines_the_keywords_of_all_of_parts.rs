//! `accept/combines_the_keywords_of_all_of_parts.yaml`.
// note: this schema has no `type`; its `additionalProperties` shows that it is `object` (42:41)
// warning: properties that depend on a condition are raw JSON (44:85)
// note: `nullable` is a keyword of OpenAPI 3.0; it is applied anyway (32:52)
// note: this schema has no `type`; its `format` shows that it is `string` (10:64)
// note: this schema has no `type`; its `format` shows that it is `integer` (35:65)
// note: values of this `enum` are converted to the type `boolean` (36:61)
// note: values of this `enum` are converted to the type `string` (38:69)
// note: values of this `enum` are converted to the type `integer` (39:46)
// note: values of this `enum` are converted to the type `integer` (11:118)
// warning: the document shows an integer that exceeds 64 bits; only 15 digits of such an integer are sent (34:16)

// models::Tree
/// An object of the API.
pub struct Tree {
    /// Serialized as `planted`.
    pub planted: Option<runtime::Date>,
    /// Serialized as `seen`.
    pub seen: Option<runtime::DateTime>,
    /// Serialized as `photo`.
    pub photo: Option<runtime::Base64Url>,
    /// Serialized as `leaves`.
    pub leaves: Option<u64>,
    /// Serialized as `roots`.
    pub roots: Option<u64>,
    /// Serialized as `cells`.
    pub cells: Option<i128>,
    /// Serialized as `depth`.
    pub depth: Option<i32>,
    /// Serialized as `isAlive`.
    pub is_alive: Option<bool>,
    /// Serialized as `soil`.
    pub soil: Option<Soil>,
    /// Serialized as `grade`.
    pub grade: Option<TreeGrade>,
    /// Serialized as `rank`.
    pub rank: Option<TreeRank>,
    /// Serialized as `names`.
    pub names: Option<Vec<TreeName>>,
    /// Serialized as `tags`.
    pub tags: Option<Vec<String>>,
    /// Serialized as `weights`.
    pub weights: Option<BTreeMap<String, i64>>,
    /// Serialized as `mark`.
    pub mark: Option<TreeMark>,
    /// Serialized as `trunk`.
    pub trunk: Option<TreeTrunk>,
    /// Serialized as `crown`.
    pub crown: Option<TreeCrown>,
    /// Serialized as `fruit`.
    pub fruit: Option<TreeFruit>,
    explicit_nulls: runtime::ExplicitNulls,
    undescribed: runtime::Undescribed,
}
