//! `accept/combines_optional_and_nullable_in_responses.json`.

// models::Thing
/// An object of the API.
pub struct Thing {
    /// Serialized as `must`.
    pub must: String,
    /// Serialized as `mustNullable`.
    pub must_nullable: Option<String>,
    /// Serialized as `may`.
    pub may: Option<String>,
    /// Serialized as `mayNullable`.
    pub may_nullable: Option<String>,
    /// Serialized as `listMust`.
    pub list_must: Vec<Option<String>>,
    /// Serialized as `listMayNullable`.
    pub list_may_nullable: Option<Vec<String>>,
    /// Serialized as `innerMustNullable`.
    pub inner_must_nullable: Option<Inner>,
    /// Serialized as `innerNullableItself`.
    pub inner_nullable_itself: Option<MaybeInner>,
    undescribed: runtime::Undescribed,
}

// models::Thing!
runtime::model! {
    Thing {
        "must" => must,
        "mustNullable" => must_nullable nullable,
        "may" => may,
        "mayNullable" => may_nullable,
        "listMust" => list_must,
        "listMayNullable" => list_may_nullable,
        "innerMustNullable" => inner_must_nullable nullable,
        "innerNullableItself" => inner_nullable_itself,
        _ => undescribed,
    }
}

// models::Thing::new()
pub fn new(
    must: impl Into<String>,
    must_nullable: Option<String>,
    list_must: impl IntoIterator<Item = Option<String>>,
    inner_must_nullable: Option<Inner>,
) -> Self {
    Self {
        must: must.into(),
        must_nullable,
        list_must: list_must.into_iter().collect(),
        inner_must_nullable,
        ..runtime::Wire::blank()
    }
}
