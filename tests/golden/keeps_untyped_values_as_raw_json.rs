//! `accept/keeps_untyped_values_as_raw_json.json`.

// models::Note
/// Note.
pub struct Note {
    /// `must` on the wire.
    pub must: serde_json::Value,
    /// `mustNullable` on the wire.
    pub must_nullable: Option<serde_json::Value>,
    /// Whatever you like.
    pub may: Option<serde_json::Value>,
    /// `mayNullable` on the wire.
    pub may_nullable: Option<serde_json::Value>,
    /// `list` on the wire.
    pub list: Option<Vec<serde_json::Value>>,
    /// `object` on the wire.
    pub object: Option<BTreeMap<String, serde_json::Value>>,
    /// `named` on the wire.
    pub named: Option<serde_json::Value>,
    nulls: runtime::Nulls,
}

// models::Note!
runtime::model! {
    Note, nulls {
        "must" => must,
        "mustNullable" => must_nullable nullable,
        "may" => may,
        "mayNullable" => may_nullable,
        "list" => list,
        "object" => object,
        "named" => named,
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
