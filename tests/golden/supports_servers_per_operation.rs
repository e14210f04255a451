//! `accept/supports_servers_per_operation.json`.
// warning[several-servers]: only the first of these servers is used
//   at #/paths/~1uploads/put/servers
//  --> supports_servers_per_operation.json:14:69
//   help: to use a different server, create a second client with its base URL

// items::Items::list()
pub fn list(&self) -> ListCall {
    ListCall(self.core.call(&LIST))
}

// items::Items::upload()
pub fn upload(&self) -> UploadCall {
    UploadCall(self.core.call(&UPLOAD).served_at("https://uploads.example.com/in"))
}

// items::Items::uploads()
pub fn uploads(&self) -> UploadsCall {
    UploadsCall(self.core.call(&UPLOADS).served_at("/v2"))
}

// items::Items::plain()
pub fn plain(&self) -> PlainCall {
    PlainCall(self.core.call(&PLAIN).served_at("http://plain.example.com"))
}

// items::Items::same()
pub fn same(&self) -> SameCall {
    SameCall(self.core.call(&SAME))
}

// ClientBuilder::own_servers
/// Sets whether operations that have their own server use it even if `base_url` is set. The default is
/// `false`: an overridden base URL receives all calls.
pub fn own_servers(self, own_servers: bool) -> Self {
    Self(self.0.own_servers(own_servers))
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
