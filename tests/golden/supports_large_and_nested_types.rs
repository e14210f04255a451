//! `accept/supports_large_and_nested_types.json`.

// models::Either
/// One of several types of the API.
///
/// The discriminator is `kind`. Values with an unknown discriminator are kept unchanged.
pub enum Either {
    /// Discriminator: `"Large"`.
    Large(Large),
    /// Discriminator: `"Small"`.
    Small(Small),
    /// Value of an unknown type. It is serialized unchanged.
    Unknown(runtime::UnknownVariant),
}

// models::Maps
/// A type of the API.
pub type Maps = BTreeMap<String, BTreeMap<String, Vec<BTreeMap<String, Small>>>>;

// models::Nested
/// An object of the API.
pub struct Nested {
    /// Serialized as `deep`.
    pub deep: Option<
        BTreeMap<String, BTreeMap<String, BTreeMap<String, Vec<Vec<Small>>>>>,
    >,
    undescribed: runtime::Undescribed,
}

// all::All::c()
pub fn c(
    &self,
    body: BTreeMap<String, BTreeMap<String, Vec<BTreeMap<String, models::Small>>>>,
) -> CCall {
    CCall(self.core.call(&C).json(body))
}

// models::AllAAnyResponse
/// Response of a call, with a variant for each declared response.
pub enum AllAAnyResponse {
    /// JSON response.
    Json(Large),
    /// Text response.
    Text(String),
    /// Response without a body.
    Empty,
}
