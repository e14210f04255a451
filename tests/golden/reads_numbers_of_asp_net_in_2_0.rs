//! `accept/reads_numbers_of_asp_net_in_2_0.yaml`.
// note: this schema has no `type`; its `format` shows that it is `integer` (13:58)
// note: this schema has no `type`; its `format` shows that it is `integer` (14:89)
// note: this schema has no `type`; its `format` shows that it is `number` (15:46)
// note: this schema has no `type`; its `format` shows that it is `integer` (17:47)
// note: this schema has no `type`; its `format` shows that it is `integer` (23:38)
// note: this schema has no `type`; its `format` shows that it is `integer` (25:54)
// note: this schema has no `type`; its `format` shows that it is `integer` (31:58)
// note: this schema has no `type`; its `format` shows that it is `number` (32:48)
// note: this schema has no `type`; its `format` shows that it is `integer` (34:54)
// note: this schema has no `type`; its `format` shows that it is `integer` (35:55)
// note: this schema has no `type`; its `format` shows that it is `number` (37:19)
// note: this schema has no `type`; its `format` shows that it is `integer` (42:24)
// note: this schema has no `type`; its `format` shows that it is `integer` (44:23)
// note: this schema has no `type`; its `format` shows that it is `number` (45:23)
// note: this schema has no `type`; its `format` shows that it is `integer` (46:44)
// note: this schema has no `type`; its `format` shows that it is `number` (47:60)
// note: this schema has no `type`; its `format` shows that it is `integer` (48:23)

// docks::Docks::save()
pub fn save(&self, dock: i64, number: i64) -> SaveCall {
    SaveCall(self.core.call(&SAVE).path("dock", dock).field("number", number))
}

// docks::SaveCall::draught()
pub fn draught(self, draught: f64) -> Self {
    Self(self.0.query("draught", draught))
}

// docks::SaveCall::level()
pub fn level(self, level: models::DocksSaveLevel) -> Self {
    Self(self.0.query("level", level))
}

// docks::FillCall!
runtime::call!(FillCall => i64, runtime::Reply::json);

// models::Dock
/// An object of the API.
pub struct Dock {
    /// Serialized as `number`.
    pub number: i64,
    /// Serialized as `depth`.
    pub depth: Option<f64>,
    /// Default: `7`.
    pub ships: Option<i32>,
    /// Serialized as `price`.
    pub price: Option<f64>,
    /// Serialized as `gates`.
    pub gates: Option<Vec<i32>>,
    /// Serialized as `tides`.
    pub tides: Option<BTreeMap<String, f64>>,
    /// Serialized as `grade`.
    pub grade: Option<DockGrade>,
    /// Serialized as `plate`.
    pub plate: Option<String>,
    explicit_nulls: runtime::ExplicitNulls,
    undescribed: runtime::Undescribed,
}
