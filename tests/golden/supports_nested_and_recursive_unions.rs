//! `accept/supports_nested_and_recursive_unions.json`.
// note[unmapped-branch]: `Dog` is missing from the mapping; the name is used as its discriminator value
//   at #/components/schemas/Inner/discriminator/mapping
//  --> supports_nested_and_recursive_unions.json:12:155
//   help: add the value that servers send to the `mapping`

// models::Json
/// One of several types of the API.
///
/// A value is parsed as the variant that matches and describes most of its properties. Values that match no variant are kept unchanged.
pub enum Json {
    /// A boolean.
    Boolean(bool),
    /// A string.
    Text(String),
    /// A number.
    Number(f64),
    /// A list of value.
    JsonList(Vec<Json>),
    /// A map of value.
    JsonMap(BTreeMap<String, Json>),
    /// Value of an unknown type. It is serialized unchanged.
    Unknown(runtime::UnknownVariant),
}

// models::Json!
runtime::union! {
    Json {
        Boolean(bool) = Boolean,
        Text(String) = Text,
        Number(f64) = Number,
        JsonList(Vec<Json>) = List Any,
        JsonMap(BTreeMap<String, Json>) = Map Any,
    }
}

// models::Value!
runtime::union! {
    Value {
        Cat(Cat) = Object ["kind"],
        Scalar(Scalar) = Any,
        ValueList(Vec<Value>) = List Any,
    }
}

// models::Outer!
runtime::union! {
    Outer by "kind" {
        "cat" | "kitten" | "Dog" => Inner(Inner),
        "Fox" => Fox(Fox),
        Text(String) = Text,
    }
}
