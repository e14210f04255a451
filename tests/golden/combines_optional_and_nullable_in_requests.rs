//! `accept/combines_optional_and_nullable_in_requests.json`.

// models::ThingUpdate
/// An object of the API.
pub struct ThingUpdate {
    /// Serialized as `must`.
    pub must: String,
    /// The text, or null for none.
    pub must_nullable: Option<String>,
    /// Serialized as `mustNullableNumber`.
    pub must_nullable_number: Option<i32>,
    /// Default: `x`.
    pub may: Option<String>,
    /// Serialized as `mayNullable`.
    pub may_nullable: Option<String>,
    /// Serialized as `mayNullableNumber`.
    pub may_nullable_number: Option<i32>,
    /// Serialized as `mayList`.
    pub may_list: Option<Vec<String>>,
    /// Serialized as `mayNullableList`.
    pub may_nullable_list: Option<Vec<String>>,
    explicit_nulls: runtime::ExplicitNulls,
}

// models::ThingUpdate!
runtime::model! {
    ThingUpdate, explicit_nulls {
        "must" => must,
        "mustNullable" => must_nullable nullable,
        "mustNullableNumber" => must_nullable_number nullable,
        "may" => may,
        "mayNullable" => may_nullable,
        "mayNullableNumber" => may_nullable_number,
        "mayList" => may_list,
        "mayNullableList" => may_nullable_list,
    }
}

// things::UpdateCall::may_nullable()
pub fn may_nullable(self, may_nullable: impl Into<String>) -> Self {
    let may_nullable: String = may_nullable.into();
    Self(self.0.field("mayNullable", may_nullable))
}

// things::UpdateCall::clear_may_nullable()
pub fn clear_may_nullable(self) -> Self {
    Self(self.0.clear_field("mayNullable"))
}
