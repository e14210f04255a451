//! `conformance/formats.json`.
// note[renamed-item]: the setter name `bytes` is not available; `bytes_query` is used instead
//   at #/paths/~1parameters/get/parameters/3
//  --> formats.json:15:7
// note[renamed-item]: the setter name `bytes` is not available; `bytes_field` is used instead
//   at #/components/schemas/Values/properties/bytes
//  --> formats.json:36:16

// cells::ParametersCall::key()
pub fn key(self, key: impl Into<runtime::Base64Url>) -> Self {
    let key: runtime::Base64Url = key.into();
    Self(self.0.query("key", key))
}
