//! `conformance/servers.json`.
// warning[several-servers]: only the first of these servers is used
//   at #/paths/~1uploads/post/servers
//  --> servers.json:13:77
//   help: to use a different server, create a second client with its base URL

// items::Items::list()
pub fn list(&self) -> ListCall {
    ListCall(self.core.call(&LIST))
}

// items::Items::of_path()
pub fn of_path(&self) -> OfPathCall {
    OfPathCall(self.core.call(&OF_PATH).served_at("http://uploads.example.com/in"))
}

// items::Items::of_host()
pub fn of_host(&self) -> OfHostCall {
    OfHostCall(self.core.call(&OF_HOST).served_at("/v2"))
}

// items::Items::of_operation()
pub fn of_operation(&self) -> OfOperationCall {
    OfOperationCall(self.core.call(&OF_OPERATION).served_at("http://s1.example.com"))
}

// ClientBuilder::server_region
/// Sets the server variable `region`. Default: `eu`.
///
/// Allowed values: `eu`, `us`.
///
/// Ignored if `base_url` is set.
pub fn server_region(self, value: impl Into<String>) -> Self {
    Self(self.0.server_variable("region", value))
}

// ClientBuilder::server_port
/// Sets the server variable `port`. Default: `8080`.
///
/// Ignored if `base_url` is set.
pub fn server_port(self, value: impl Into<String>) -> Self {
    Self(self.0.server_variable("port", value))
}

// ClientBuilder::server_version
/// Sets the server variable `version`. Default: `v1`.
///
/// Ignored if `base_url` is set.
pub fn server_version(self, value: impl Into<String>) -> Self {
    Self(self.0.server_variable("version", value))
}
