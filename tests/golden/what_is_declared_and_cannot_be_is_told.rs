//! `accept/what_is_declared_and_cannot_be_is_told.json`.
// note: the header `Content-Length` is decided by the rest of the request (10:11)
// note: the header `Host` is decided by the rest of the request (11:11)
// note: a body of `application/xml` is not offered: `application/json` is (28:32)
// note: a body of `text/csv` is not offered: `application/json` is (29:25)
// note: an answer of this status has no content; what is declared is not used (42:54)
// note: this becomes two types: calls take one without what is read-only, and answers hold one without what is write-only (50:16)

// models::Thing
/// Thing.
pub struct Thing {
    /// Made by the server.
    pub id: String,
    /// Serialized as `owner`.
    pub owner: Owner,
    /// Serialized as `wide`.
    pub wide: i64,
    /// Serialized as `edge`.
    pub edge: i64,
}

// models::ThingRequest
/// ThingRequest.
pub struct ThingRequest {
    /// Serialized as `password`.
    pub password: Option<String>,
    /// Serialized as `wide`.
    pub wide: i64,
    /// Serialized as `edge`.
    pub edge: i64,
}

// models::Id
/// Id.
pub type Id = String;
