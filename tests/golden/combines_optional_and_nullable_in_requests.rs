//! `accept/combines_optional_and_nullable_in_requests.json`.

// models::ThingUpdate
/// ThingUpdate.
pub struct ThingUpdate {
    /// `must` on the wire.
    pub must: String,
    /// The text, or null for none.
    pub must_nullable: Option<String>,
    /// `mustNullableNumber` on the wire.
    pub must_nullable_number: Option<i32>,
    /// When absent: `x`.
    pub may: Option<String>,
    /// `mayNullable` on the wire.
    pub may_nullable: Option<String>,
    /// `mayNullableNumber` on the wire.
    pub may_nullable_number: Option<i32>,
    /// `mayList` on the wire.
    pub may_list: Option<Vec<String>>,
    /// `mayNullableList` on the wire.
    pub may_nullable_list: Option<Vec<String>>,
    nulls: runtime::Nulls,
}

// models::ThingUpdate!
runtime::model! {
    ThingUpdate, nulls {
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
