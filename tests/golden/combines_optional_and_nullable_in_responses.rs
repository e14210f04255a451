//! `accept/combines_optional_and_nullable_in_responses.json`.

// models::Thing
/// Thing.
pub struct Thing {
    /// `must` on the wire.
    pub must: String,
    /// `mustNullable` on the wire.
    pub must_nullable: Option<String>,
    /// `may` on the wire.
    pub may: Option<String>,
    /// `mayNullable` on the wire.
    pub may_nullable: Option<String>,
    /// `listMust` on the wire.
    pub list_must: Vec<Option<String>>,
    /// `listMayNullable` on the wire.
    pub list_may_nullable: Option<Vec<String>>,
    /// `innerMustNullable` on the wire.
    pub inner_must_nullable: Option<Inner>,
    /// `innerNullableItself` on the wire.
    pub inner_nullable_itself: Option<MaybeInner>,
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
