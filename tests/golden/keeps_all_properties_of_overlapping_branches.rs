//! `accept/keeps_all_properties_of_overlapping_branches.json`.

// models::Either
/// Either.
///
/// The first branch that fits a value is taken; a value that fits none is kept as it came.
pub enum Either {
    /// first
    ///
    /// An object with `a`.
    First(EitherFirst),
    /// second
    ///
    /// An object with `b`.
    Second(EitherSecond),
    /// An object with `c`.
    Closed(Closed),
    /// A kind that this crate does not know; it survives a round trip.
    Unknown(runtime::UnknownVariant),
}

// models::Either!
runtime::union! {
    Either {
        First(EitherFirst) = Object ["a"],
        Second(EitherSecond) = Object ["b"],
        Closed(Closed) = Object ["c"],
    }
}

// models::EitherFirst
/// first
pub struct EitherFirst {
    /// `a` on the wire.
    pub a: String,
    /// Members that the document does not name, as they came.
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
