//! `accept/requires_properties_only_in_their_direction.json`.
// note[unused-direction]: `at` is read-only, but only requests use this schema; the property can be sent, and is optional
//   at #/paths/~1login/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/at
//  --> requires_properties_only_in_their_direction.json:15:179
//   help: if the service does not accept or return the property, remove it in the overlay
// note[split-by-direction]: this schema becomes two types: one for requests, without read-only properties, and one for responses, without write-only properties
//   at #/components/schemas/User
//  --> requires_properties_only_in_their_direction.json:19:13
//   help: if a property is both sent and received, set its `readOnly` or `writeOnly` to false in the overlay
// note[unused-direction]: `secret` is write-only, but only responses use this schema; the property is read if a response contains it
//   at #/components/schemas/Report/properties/secret
//  --> requires_properties_only_in_their_direction.json:29:17
//   help: if the service does not accept or return the property, remove it in the overlay

// models::User
/// An object of the API.
pub struct User {
    /// Serialized as `id`.
    pub id: i64,
    /// Serialized as `name`.
    pub name: String,
    /// Serialized as `displayName`.
    pub display_name: Option<String>,
    /// Serialized as `both`.
    pub both: String,
    constant_mismatches: runtime::ConstantMismatches,
    undescribed: runtime::Undescribed,
}

// models::UserRequest
/// An object of the API.
#[doc(alias = "User")]
pub struct UserRequest {
    /// Serialized as `name`.
    pub name: String,
    /// Serialized as `password`.
    pub password: String,
    /// Serialized as `both`.
    pub both: String,
}

// models::UserRequest!
runtime::model! {
    UserRequest {
        "name" => name,
        "password" => password,
        "both" => both,
    }
}
