//! `accept/adds_entries_to_json_in_a_string.json`.

// runs::StartCall::inputs()
pub fn inputs(self, inputs: impl Into<String>) -> Self {
    let inputs: String = inputs.into();
    Self(self.0.field("inputs", inputs))
}

// runs::StartCall::input()
pub fn input(
    self,
    name: impl Into<String>,
    value: impl Into<serde_json::Value>,
) -> Self {
    Self(self.0.json_entry("inputs", name.into(), value.into()))
}
