//! `accept/treats_a_null_branch_as_nullable.json`.
// note[newer-keyword]: this keyword is new in OpenAPI 3.1; such keywords are applied in the whole document
//   at #/components/schemas/Owner/properties/a/oneOf
//  --> treats_a_null_branch_as_nullable.json:10:87
//   help: if the whole document is OpenAPI 3.1, write `"openapi": "3.1.0"`

// models::Owner
/// An object of the API.
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
    /// Serialized as `h`.
    pub h: Option<String>,
    /// Serialized as `i`.
    pub i: Option<OwnerI>,
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
        "h" => h,
        "i" => i,
    }
}

// models::Maybe
/// A type of the API.
pub type Maybe = Option<Cat>;
