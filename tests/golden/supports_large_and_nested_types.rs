//! `accept/supports_large_and_nested_types.json`.

// models::Either
/// Either.
///
/// `kind` tells the branches apart; a kind that this crate does not know is kept as it came.
pub enum Either {
    /// `"Large"` on the wire.
    Large(Large),
    /// `"Small"` on the wire.
    Small(Small),
    /// A kind that this crate does not know; it survives a round trip.
    Unknown(runtime::UnknownVariant),
}

// models::Maps
/// Maps.
pub type Maps = BTreeMap<String, BTreeMap<String, Vec<BTreeMap<String, Small>>>>;

// models::Nested
/// Nested.
pub struct Nested {
    /// `deep` on the wire.
    pub deep: Option<
        BTreeMap<String, BTreeMap<String, BTreeMap<String, Vec<Vec<Small>>>>>,
    >,
}

// all::All::c()
pub fn c(
    &self,
    body: BTreeMap<String, BTreeMap<String, Vec<BTreeMap<String, models::Small>>>>,
) -> CCall {
    CCall(self.core.call(&C).json(body))
}

// models::AllAAnswer
/// What the call answers, by the kind of answer.
pub enum AllAAnswer {
    /// JSON.
    Json(Large),
    /// Text.
    Text(String),
    /// Nothing.
    Empty,
}
