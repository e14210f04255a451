//! `accept/splits_request_and_response_models.json`.
// note[split-by-direction]: this schema becomes two types: one for requests, without read-only properties, and one for responses, without write-only properties
//   at #/components/schemas/User
//  --> splits_request_and_response_models.json:6:13
//   help: if a property is both sent and received, set its `readOnly` or `writeOnly` to false in the overlay
// note[split-by-direction]: this schema becomes two types: one for requests, without read-only properties, and one for responses, without write-only properties
//   at #/components/schemas/Cat
//  --> splits_request_and_response_models.json:9:12
//   help: if a property is both sent and received, set its `readOnly` or `writeOnly` to false in the overlay
// note[unused-direction]: `at` is read-only, but only requests use this schema; the property can be sent, and is optional
//   at #/components/schemas/Login/properties/at
//  --> splits_request_and_response_models.json:13:84
//   help: if the service does not accept or return the property, remove it in the overlay
// note[renamed-item]: the type name `UserRequest` is not available; `UserRequestModel` is used instead
//   at #/components/schemas/User
//  --> splits_request_and_response_models.json:6:13

// models::User
/// An object of the API.
pub struct User {
    /// Serialized as `id`.
    pub id: i64,
    /// Serialized as `name`.
    pub name: String,
    /// Serialized as `friends`.
    pub friends: Option<Vec<User>>,
    undescribed: runtime::Undescribed,
}

// models::UserRequestModel
/// An object of the API.
#[doc(alias = "User")]
pub struct UserRequestModel {
    /// Serialized as `name`.
    pub name: String,
    /// Serialized as `password`.
    pub password: String,
    /// Serialized as `friends`.
    pub friends: Option<Vec<UserRequestModel>>,
}

// models::PetRequest!
runtime::union! {
    PetRequest by "kind" {
        "Cat" => Cat(CatRequest),
        "Dog" => Dog(Dog),
    }
}

// models::TeamRequest.members
/// Serialized as `members`.
pub members: BTreeMap<String, UserRequestModel>,
