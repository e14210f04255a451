//! `accept/what_is_missing_is_supplied.json`.
// note: this is taken for OpenAPI 3.0 (2:14)
// note: `info` is missing: the API has no name (1:1)
// note: the path `users` does not start with a slash; it is added (4:14)
// note: `oneOf` is empty; it is ignored (18:113)
// note: a string is taken for an object with this `propertyName` (18:145)
// note: `apikey` is taken for `apiKey` (19:41)
// note: `Header` is taken for `header` (19:57)
// note: `basic` is taken for a scheme of `http` (19:103)
// note: this flow has no `authorizationUrl`; it is ignored (19:163)
// note: `GET` is taken for `get` (5:14)
// note: `responses` is missing: what is answered is not read (5:14)
// note: a parameter has neither `schema` nor `content`; it is taken for text (5:30)
// note: the type of a parameter stands beside its name; it is read all the same (5:60)
// note: the status `2xx` is taken for `2XX` (8:30)
// warning: `20X` is no status; the response is left out (8:88)
// note: the status `Default` is taken for `default` (8:103)
// note: the status `not found` is taken for `404` (8:122)
// note: a `schema` without a media type is taken for one of `application/json` (7:35)
// note: `description` is missing: a response needs it (8:30)
// note: a `schema` without a media type is taken for one of `application/json` (8:41)
// note: a response is null; it is taken for an empty one (8:103)
// note: `description` is missing: a response needs it (8:103)
// note: `description` is missing: a response needs it (8:122)
// note: the media type ` application/json ` is taken for `application/json` (8:157)
// note: `schema` is null; it is ignored (8:168)
// note: this parameter stands twice (12:83)
// note: a parameter in the path is always required (12:22)
// note: `description` is missing: a response needs it (13:60)
// note: a header has neither `schema` nor `content`; it is taken for text (13:83)
// note: a scheme's name is taken for a requirement of it (13:31)
// note: a path is null; it is taken for an empty one (15:17)
// note: `Token` is taken as a bearer token; fetching one is the caller's (19:122)
// note: no server is named; callers must give the base URL (1:1)

// models::User
/// User.
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
