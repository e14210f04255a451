//! `accept/null_among_branches_is_null.json`.
// note[newer-keyword]: this keyword is new in OpenAPI 3.1; it is applied in the whole document
//   at #/components/schemas/Owner/properties/a/oneOf
//  --> null_among_branches_is_null.json:7:87
//   help: nothing is lost; if the whole document is OpenAPI 3.1, write `"openapi": "3.1.0"`

// models::Owner
/// Owner.
pub struct Owner {
    /// `a` on the wire.
    pub a: Option<Cat>,
    /// `b` on the wire.
    pub b: Option<Cat>,
    /// `c` on the wire.
    pub c: Option<Cat>,
    /// `d` on the wire.
    pub d: Option<OwnerD>,
    /// `e` on the wire.
    pub e: Option<Vec<Option<Cat>>>,
    /// `f` on the wire.
    pub f: Option<BTreeMap<String, Option<i64>>>,
    /// `g` on the wire.
    pub g: Option<OwnerG>,
    nulls: runtime::Nulls,
}

// models::Owner!
runtime::model! {
    Owner, nulls {
        "a" => a nullable,
        "b" => b nullable,
        "c" => c,
        "d" => d,
        "e" => e,
        "f" => f,
        "g" => g,
    }
}

// models::OwnerD
/// OwnerD.
///
/// The first branch that fits a value is taken; a value that fits none is kept as it came.
pub enum OwnerD {
    /// An object with `meow`.
    Cat(Cat),
    /// A text.
    Text(String),
    /// A kind that this crate does not know; it survives a round trip.
    Unknown(runtime::UnknownVariant),
}

// models::Maybe
/// Maybe.
pub type Maybe = Option<Cat>;
