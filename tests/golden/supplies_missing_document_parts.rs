//! `accept/supplies_missing_document_parts.json`.
// note: unconventional version; reading it as OpenAPI 3.0 (2:14)
// note: missing `info`; a default title is used (1:1)
// note: the path `users` does not start with a slash; a slash is added (4:14)
// note: `oneOf` is empty; it is ignored (18:113)
// note: a string instead of an object; using it as the `propertyName` (18:145)
// note: misspelled `apikey`; reading it as `apiKey` (19:41)
// note: misspelled `Header`; reading it as `header` (19:57)
// note: `basic` is not a type; reading it as a scheme of `http` (19:103)
// note: this flow has no `authorizationUrl`; it is ignored (19:163)
// note: misspelled key `GET`; reading it as `get` (5:14)
// note: missing `responses`; responses are not read (5:14)
// note: a parameter has neither `schema` nor `content`; a string is assumed (5:30)
// note: the type of a parameter is not in a `schema`; it is read nevertheless (5:60)
// note: misspelled status `2xx`; reading it as `2XX` (8:30)
// warning: `20X` is not a status; the response is omitted (8:88)
// note: misspelled status `Default`; reading it as `default` (8:103)
// note: misspelled status `not found`; reading it as `404` (8:122)
// note: a `schema` without a media type; assuming `application/json` (7:35)
// note: missing `description` of a response (8:30)
// note: a `schema` without a media type; assuming `application/json` (8:41)
// note: a response is null; an empty one is assumed (8:103)
// note: missing `description` of a response (8:103)
// note: missing `description` of a response (8:122)
// note: misspelled media type ` application/json `; reading it as `application/json` (8:157)
// note: `schema` is null; it is ignored (8:168)
// note: duplicate parameter (12:83)
// note: a path parameter is always required (12:22)
// note: missing `description` of a response (13:60)
// note: a header has neither `schema` nor `content`; a string is assumed (13:83)
// note: a string instead of an object; reading it as the name of a security scheme (13:31)
// note: a path is null; an empty one is assumed (15:17)
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
}

// models::UsersListSort!
runtime::enumeration! {
    UsersListSort: str {
        "up" => Up,
        "down" => Down,
    }
}
