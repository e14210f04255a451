//! `accept/tolerates_unsupported_headers_and_media_types.json`.
// warning: the parameter for the header `Content-Length` is omitted: the connection sets it (10:11)
// warning: the parameter for the header `Host` is omitted: the connection sets it (11:11)
// note: the media type `application/xml` is ignored, because `application/json` has the same schema (28:32)
// note: the media type `text/csv` is ignored, because `application/json` has the same schema (29:25)
// note: a response with this status has no content; the declared content is ignored (42:54)
// note: this schema becomes two types: one for requests, without read-only properties, and one for responses, without write-only properties (54:16)

// models::Thing
/// An object of the API.
pub struct Thing {
    /// Made by the server.
    pub id: String,
    /// Serialized as `owner`.
    pub owner: Owner,
    /// Serialized as `wide`.
    pub wide: i64,
    /// Serialized as `edge`.
    pub edge: i64,
    undescribed: runtime::Undescribed,
}

// models::ThingRequest
/// An object of the API.
#[doc(alias = "Thing")]
pub struct ThingRequest {
    /// Serialized as `password`.
    pub password: Option<String>,
    /// Serialized as `wide`.
    pub wide: i64,
    /// Serialized as `edge`.
    pub edge: i64,
}

// models::Id
/// A type of the API.
pub type Id = String;
