//! `accept/keeps_untyped_values_as_raw_json.json`.

// models::Note
/// An object of the API.
pub struct Note {
    /// Serialized as `must`.
    pub must: serde_json::Value,
    /// Serialized as `mustNullable`.
    pub must_nullable: Option<serde_json::Value>,
    /// Whatever you like.
    pub may: Option<serde_json::Value>,
    /// Serialized as `mayNullable`.
    pub may_nullable: Option<serde_json::Value>,
    /// Serialized as `list`.
    pub list: Option<Vec<serde_json::Value>>,
    /// Serialized as `object`.
    pub object: Option<BTreeMap<String, serde_json::Value>>,
    /// Serialized as `named`.
    pub named: Option<serde_json::Value>,
    explicit_nulls: runtime::ExplicitNulls,
    undescribed: runtime::Undescribed,
}

// models::Note!
runtime::model! {
    Note, explicit_nulls {
        "must" => must,
        "mustNullable" => must_nullable nullable,
        "may" => may,
        "mayNullable" => may_nullable,
        "list" => list,
        "object" => object,
        "named" => named,
        _ => undescribed,
    }
}

// models::Anything
/// Any JSON.
pub type Anything = serde_json::Value;

// notes::AnyCall!
runtime::call!(AnyCall => serde_json::Value, runtime::Reply::json);

// notes::Notes::store()
pub fn store(&self, body: impl Into<serde_json::Value>) -> StoreCall {
    let body: serde_json::Value = body.into();
    StoreCall(self.core.call(&STORE).json(body))
}
