//! `accept/distinguishes_untagged_branches_by_shape.json`.
// note[newer-keyword]: this keyword is new in OpenAPI 3.1; such keywords are applied in the whole document
//   at #/components/schemas/Order/properties/maybe/anyOf
//  --> distinguishes_untagged_branches_by_shape.json:16:172
//   help: if the whole document is OpenAPI 3.1, write `"openapi": "3.1.0"`

// models::Pet!
runtime::union! {
    Pet {
        Puppy(Puppy) = Object ["bark", "name", "age"],
        Dog(Dog) = Object ["bark", "name"],
        Cat(Cat) = Object ["meow"],
        CatList(Vec<Cat>) = List Object ["meow"],
        Boolean(bool) = Boolean,
        Integer(i64) = Integer,
        TextList(Vec<String>) = List Text,
        Text(String) = Text,
        Number(f64) = Number,
        TextMap(BTreeMap<String, String>) = Map Text,
    }
}

// models::Shape!
runtime::union! {
    Shape {
        Circle(ShapeCircle) = Object ["kind" = "circle"],
        Square(ShapeSquare) = Object ["kind" = "square"],
        AnyOther(ShapeAnyOther) = Object ["kind", "points"],
    }
}

// models::Optional!
runtime::union! {
    Optional {
        Variant1(OptionalVariant1) = Object ["mode" = "on" | "auto"],
        Off(OptionalOff) = Object ["mode" = "off"],
    }
}

// models::When!
runtime::union! {
    When {
        DateTime(runtime::DateTime) = DateTime,
        Date(runtime::Date) = Date,
        Text(String) = Text,
    }
}

// models::OrderId!
runtime::union! {
    OrderId {
        Integer(i64) = Integer,
        Text(String) = Text,
    }
}

// models::Order.maybe
/// Serialized as `maybe`.
pub maybe: Option<OrderMaybe>,
