//! `conformance/formats.json`.

// cells::ParametersCall::key()
pub fn key(self, key: impl Into<runtime::Base64Url>) -> Self {
    let key: runtime::Base64Url = key.into();
    Self(self.0.query("key", key))
}
