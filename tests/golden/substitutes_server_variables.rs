//! `accept/substitutes_server_variables.json`.

// Client::BASE_URL
/// Default base URL.
///
/// The URL template is `https://{region}.example.com:{port}/{basePath}/`. Set its variables with [`ClientBuilder::server_region`], [`ClientBuilder::server_port`], [`ClientBuilder::server_base_path`].
///
/// Other servers in the OpenAPI document:
///
/// - <https://test.example.com/api>
pub const BASE_URL: &'static str = "https://eu.example.com:8443/api/";

// ClientBuilder::server_region
/// Sets the server variable `region`. Default: `eu`.
///
/// Where.
///
/// Allowed values: `eu`, `us`.
///
/// Ignored if `base_url` is set.
pub fn server_region(self, value: impl Into<String>) -> Self {
    Self(self.0.server_variable("region", value))
}

// ClientBuilder::server_port
/// Sets the server variable `port`. Default: `8443`.
///
/// Ignored if `base_url` is set.
pub fn server_port(self, value: impl Into<String>) -> Self {
    Self(self.0.server_variable("port", value))
}

// ClientBuilder::server_base_path
/// Sets the server variable `basePath`. Default: `api`.
///
/// Ignored if `base_url` is set.
pub fn server_base_path(self, value: impl Into<String>) -> Self {
    Self(self.0.server_variable("basePath", value))
}
