//! `accept/resolves_references_to_any_location.json`.
// note[reference-siblings-merged]: the keys next to this `$ref` are merged into its target
//   at #/paths/~1mirror
//  --> resolves_references_to_any_location.json:17:16
//   help: remove the keys next to the `$ref` if they should not override those of its target
// note[unknown-key]: unknown key `definitions` in the document; the key is ignored
//   at #/definitions
//  --> resolves_references_to_any_location.json:19:18
//   help: remove the key, or rename it to start with `x-`

// models::PetsGetResponse200AllItem
/// An object of the API.
pub struct PetsGetResponse200AllItem {
    /// Serialized as `name`.
    pub name: Option<String>,
    /// Serialized as `colour`.
    pub colour: Option<Colour>,
    undescribed: runtime::Undescribed,
}

// pets::FirstCall!
runtime::call!(FirstCall => models::PetsGetResponse200AllItem, runtime::Reply::json);

// pets::LastCall!
runtime::call!(LastCall => models::PetsGetResponse200AllItem, runtime::Reply::json);

// models::Shop
/// An object of the API.
pub struct Shop {
    /// Serialized as `owner`.
    pub owner: Option<Person>,
    /// Serialized as `rooms`.
    pub rooms: Option<ShopListsItem>,
    /// Serialized as `lists`.
    pub lists: Option<Vec<ShopListsItem>>,
    undescribed: runtime::Undescribed,
}

// models::Old
/// An object of the API.
pub struct Old {
    /// Serialized as `self`.
    pub self_: Option<Box<Old>>,
    undescribed: runtime::Undescribed,
}

// shop::Shop::one()
pub fn one(&self, id: impl Into<String>) -> OneCall {
    let id: String = id.into();
    OneCall(self.core.call(&ONE).path("id", id))
}

// shop::MirrorCall!
runtime::call!(MirrorCall => models::Person, runtime::Reply::json);

// models::Alias
/// A type of the API.
pub type Alias = Person;
