//! `accept/operations_may_have_servers_of_their_own.json`.
// note[several-servers]: only the first of these servers is used
//   at #/paths/~1uploads/put/servers
//  --> operations_may_have_servers_of_their_own.json:14:69
//   help: to use another server, create a second client with that base URL

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
/// Whether calls that the document serves at a place of their own go there even where `base_url` is set.
/// Unless this is set, a base URL that is given is where everything goes.
pub fn own_servers(self, own_servers: bool) -> Self {
    Self(self.0.own_servers(own_servers))
}

// ClientBuilder::server_region
/// Sets `region` in the address of the API: `eu` unless set.
///
/// The document names `eu`, `us`.
///
/// Where `base_url` is set, it counts for nothing.
pub fn server_region(self, value: impl Into<String>) -> Self {
    Self(self.0.server_variable("region", value))
}
