//! `accept/reads_3_2_additions.json`.
// note[caller-provided-token]: `device` is treated as a bearer token, which callers must obtain
//   at #/components/securitySchemes/device
//  --> reads_3_2_additions.json:25:35
//   help: fetch a token by other means and pass it to the client

// logs::GetCall!
runtime::call!(
    GetCall => stream runtime::JsonStream < models::Line >, runtime::JsonStream::json
);

// logs::PATCH.method
method: &http::Method::PATCH,

// logs::LastCall::all()
pub fn all(self, all: models::LogsLastAll) -> Self {
    Self(self.0.query_styled("all", all, runtime::Style::COMMA.exploded()))
}

// models::LogsLastAll
/// An object of the API.
pub struct LogsLastAll {
    /// Serialized as `day`.
    pub day: Option<String>,
}

// DEVICE
pub(crate) static DEVICE: runtime::Scheme = runtime::Scheme {
    name: "device",
    location: runtime::CredentialLocation::Header("authorization"),
    prefix: "Bearer ",
    setters: &["device"],
    env: None,
};
