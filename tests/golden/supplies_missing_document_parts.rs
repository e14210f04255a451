//! `accept/supplies_missing_document_parts.json`.
// note: unconventional version; it is read as OpenAPI 3.0 (2:14)
// note: missing `info`; a default title is used (1:1)
// note: the path `users` does not start with a slash; a slash is added (4:14)
// note: `oneOf` is empty; it is ignored (18:113)
// note: expected an object, found a string; the string is used as the `propertyName` (18:145)
// note: misspelled security scheme type `apikey`; it is read as `apiKey` (19:41)
// note: misspelled API key location `Header`; it is read as `header` (19:57)
// note: `basic` is not a security scheme type; it is read as an HTTP scheme (19:103)
// note: this flow has no `authorizationUrl` and is ignored (19:163)
// note: misspelled key `GET`; it is read as `get` (5:14)
// note: missing `responses`; the content of responses is ignored (5:14)
// note: this parameter has neither `schema` nor `content`; a string is assumed (5:30)
// note: the type of this parameter is not in a `schema`; the type is used anyway (5:60)
// note: misspelled status `2xx`; it is read as `2XX` (8:30)
// warning: `20X` is not a status; the response is omitted (8:88)
// note: misspelled status `Default`; it is read as `default` (8:103)
// note: misspelled status `not found`; it is read as `404` (8:122)
// note: a `schema` without a media type; `application/json` is assumed (7:35)
// note: missing `description` in this response (8:30)
// note: a `schema` without a media type; `application/json` is assumed (8:41)
// note: a response is null; an empty object is assumed (8:103)
// note: missing `description` in this response (8:103)
// note: missing `description` in this response (8:122)
// note: misspelled media type ` application/json `; it is read as `application/json` (8:157)
// note: `schema` is null; it is ignored (8:168)
// note: duplicate parameter (12:83)
// note: a path parameter is always required (12:22)
// note: missing `description` in this response (13:60)
// note: this header has neither `schema` nor `content`; a string is assumed (13:83)
// note: expected an object, found a string; the string is read as the name of a security scheme (13:31)
// note: a path is null; an empty object is assumed (15:17)
// note: `Token` is treated as a bearer token, which callers must obtain (19:122)
// note: no server is declared; callers must set the base URL (1:1)

// models::User
/// An object of the API.
pub struct User {
    /// Serialized as `id`.
    pub id: Option<i64>,
    /// Serialized as `pets`.
    pub pets: Option<Vec<serde_json::Value>>,
    /// Serialized as `kind`.
    pub kind: Option<serde_json::Value>,
    /// Serialized as `shape`.
    pub shape: Option<UserShape>,
    undescribed: runtime::Undescribed,
}

// models::UsersListSort!
runtime::enumeration! {
    UsersListSort: str {
        "up" => Up,
        "down" => Down,
    }
}
