//! `accept/substitutes_server_variables.json`.

// Client::BASE_URL
/// Where the API is served, unless told otherwise.
///
/// It is `https://{region}.example.com:{port}/{basePath}/`, in which others can be chosen: [`ClientBuilder::server_region`], [`ClientBuilder::server_port`], [`ClientBuilder::server_base_path`].
///
/// Other servers that the document names:
///
/// - <https://test.example.com/api>
pub const BASE_URL: &'static str = "https://eu.example.com:8443/api/";

// ClientBuilder::server_region
/// Sets `region` in the address of the API: `eu` unless set.
///
/// Where.
///
/// The document names `eu`, `us`.
///
/// Where `base_url` is set, it counts for nothing.
pub fn server_region(self, value: impl Into<String>) -> Self {
    Self(self.0.server_variable("region", value))
}

// ClientBuilder::server_port
/// Sets `port` in the address of the API: `8443` unless set.
///
/// Where `base_url` is set, it counts for nothing.
pub fn server_port(self, value: impl Into<String>) -> Self {
    Self(self.0.server_variable("port", value))
}

// ClientBuilder::server_base_path
/// Sets `basePath` in the address of the API: `api` unless set.
///
/// Where `base_url` is set, it counts for nothing.
pub fn server_base_path(self, value: impl Into<String>) -> Self {
    Self(self.0.server_variable("basePath", value))
}
