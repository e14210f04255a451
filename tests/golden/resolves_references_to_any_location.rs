//! `accept/references_may_lead_anywhere.json`.
// note[reference-siblings-merged]: the keys next to this `$ref` are merged into its target
//   at #/paths/~1mirror
//  --> references_may_lead_anywhere.json:17:16
//   help: the keys next to the `$ref` override those of its target
// note[unknown-key]: unknown key `definitions` in the document; it is ignored
//   at #/definitions
//  --> references_may_lead_anywhere.json:19:18
//   help: remove the key, or rename it to start with `x-`

// models::PetsGetResponse200AllItem
/// PetsGetResponse200AllItem.
pub struct PetsGetResponse200AllItem {
    /// `name` on the wire.
    pub name: Option<String>,
    /// `colour` on the wire.
    pub colour: Option<Colour>,
}

// pets::FirstCall!
runtime::call!(FirstCall => models::PetsGetResponse200AllItem, runtime::Reply::json);

// pets::LastCall!
runtime::call!(LastCall => models::PetsGetResponse200AllItem, runtime::Reply::json);

// models::Shop
/// Shop.
pub struct Shop {
    /// `owner` on the wire.
    pub owner: Option<Person>,
    /// `rooms` on the wire.
    pub rooms: Option<ShopListsItem>,
    /// `lists` on the wire.
    pub lists: Option<Vec<ShopListsItem>>,
}

// models::Old
/// Old.
pub struct Old {
    /// `self` on the wire.
    pub self_: Option<Box<Old>>,
}

// shop::Shop::one()
pub fn one(&self, id: impl Into<String>) -> OneCall {
    let id: String = id.into();
    OneCall(self.core.call(&ONE).path("id", id))
}

// shop::MirrorCall!
runtime::call!(MirrorCall => models::Person, runtime::Reply::json);

// models::Alias
/// Alias.
pub type Alias = Person;
