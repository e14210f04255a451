//! `accept/treats_a_null_branch_as_nullable.json`.
// note[newer-keyword]: this keyword is new in OpenAPI 3.1; such keywords are applied in the whole document
//   at #/components/schemas/Owner/properties/a/oneOf
//  --> treats_a_null_branch_as_nullable.json:7:87
//   help: nothing is lost; if the whole document is OpenAPI 3.1, write `"openapi": "3.1.0"`

// models::Owner
/// Owner.
pub struct Owner {
    /// Serialized as `a`.
    pub a: Option<Cat>,
    /// Serialized as `b`.
    pub b: Option<Cat>,
    /// Serialized as `c`.
    pub c: Option<Cat>,
    /// Serialized as `d`.
    pub d: Option<OwnerD>,
    /// Serialized as `e`.
    pub e: Option<Vec<Option<Cat>>>,
    /// Serialized as `f`.
    pub f: Option<BTreeMap<String, Option<i64>>>,
    /// Serialized as `g`.
    pub g: Option<OwnerG>,
    explicit_nulls: runtime::ExplicitNulls,
}

// models::Owner!
runtime::model! {
    Owner, explicit_nulls {
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
/// A value is read as the first variant that matches it. Values that match none are kept unchanged.
pub enum OwnerD {
    /// An object with `meow`.
    Cat(Cat),
    /// A string.
    Text(String),
    /// Value of an unknown type. It is serialized unchanged.
    Unknown(runtime::UnknownVariant),
}

// models::Maybe
/// Maybe.
pub type Maybe = Option<Cat>;
