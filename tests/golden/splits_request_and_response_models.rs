//! `accept/what_travels_one_way_makes_two_types.json`.
// note[split-by-direction]: this schema becomes two types: requests use one without read-only properties, responses one without write-only properties
//   at #/components/schemas/User
//  --> what_travels_one_way_makes_two_types.json:6:13
//   help: where a member travels both ways, set its `readOnly` or `writeOnly` to false in the overlay
// note[split-by-direction]: this schema becomes two types: requests use one without read-only properties, responses one without write-only properties
//   at #/components/schemas/Cat
//  --> what_travels_one_way_makes_two_types.json:9:12
//   help: where a member travels both ways, set its `readOnly` or `writeOnly` to false in the overlay
// note[renamed-item]: the type `UserRequest` is taken; this one is `UserRequestModel`
//   at #/components/schemas/User
//  --> what_travels_one_way_makes_two_types.json:6:13

// models::User
/// User.
pub struct User {
    /// `id` on the wire.
    pub id: i64,
    /// `name` on the wire.
    pub name: String,
    /// `friends` on the wire.
    pub friends: Option<Vec<User>>,
}

// models::UserRequestModel
/// UserRequestModel.
pub struct UserRequestModel {
    /// `name` on the wire.
    pub name: String,
    /// `password` on the wire.
    pub password: String,
    /// `friends` on the wire.
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
/// `members` on the wire.
pub members: BTreeMap<String, UserRequestModel>,
