//! `accept/keeps_all_properties_of_overlapping_branches.json`.

// models::Either
/// One of several types of the API.
///
/// A value is parsed as the variant that matches and describes most of its properties. Values that match no variant are kept unchanged.
pub enum Either {
    /// An object with `c` and no other properties.
    Closed(Closed),
    /// first
    ///
    /// An object with `a`.
    First(EitherFirst),
    /// second
    ///
    /// An object with `b`.
    Second(EitherSecond),
    /// Value of an unknown type. It is serialized unchanged.
    Unknown(runtime::UnknownVariant),
}

// models::Either!
runtime::union! {
    Either {
        Closed(Closed) = Object ["c" ; "c"],
        First(EitherFirst) = Object ["a"],
        Second(EitherSecond) = Object ["b"],
    }
}

// models::EitherFirst
/// first
pub struct EitherFirst {
    /// Serialized as `a`.
    pub a: String,
    /// Properties that the OpenAPI document does not declare. They are kept unchanged.
    pub additional: BTreeMap<String, serde_json::Value>,
}

// models::Beside!
runtime::union! {
    Beside {
        ById(BesideById) = Object ["name", "id"],
        ByKey(BesideByKey) = Object ["name", "key"],
    }
}

// models::Only!
runtime::union! {
    Only {
        Left(OnlyLeft) = Object ["l"],
        Right(OnlyRight) = Object ["r"],
    }
}
