//! `accept/treats_a_null_branch_as_nullable.json`.
// note[newer-keyword]: this is of OpenAPI 3.1; here and elsewhere it is read as such
//   at #/components/schemas/Owner/properties/a/oneOf
//  --> treats_a_null_branch_as_nullable.json:7:87
//   help: nothing is lost; say `"openapi": "3.1.0"` if all of the document is

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
