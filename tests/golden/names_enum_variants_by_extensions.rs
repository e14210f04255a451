//! `accept/names_enum_variants_by_extensions.json`.
// note[enum-description-count]: `enum` has 3 values, but `x-enumNames` has 2
//   at #/components/schemas/Priority/x-enumNames
//  --> names_enum_variants_by_extensions.json:21:73
//   help: list one entry for each value, in the same order

// models::JobStatus
/// An enumeration of the API.
///
/// Values that this version of the crate does not know are kept unchanged.
pub enum JobStatus {
    /// Waits.
    ///
    /// Serialized as `0`.
    Queued,
    /// Runs now.
    ///
    /// Serialized as `1`.
    Running,
    /// Is over.
    ///
    /// Serialized as `2`.
    Done,
    /// Unknown value. It is serialized unchanged.
    Unknown(runtime::UnknownValue),
}

// models::JobResult!
runtime::enumeration! {
    JobResult: str {
        "ok" => Success,
        "err" => Err,
    }
}

// models::Priority!
runtime::enumeration! {
    Priority: i64 {
        1 => Low,
        5 => Normal,
        9 => Value9,
    }
}

// models::Check!
runtime::enumeration! {
    Check: i64, UnknownValue {
        0 => Unknown,
        1 => Passed,
        2 => Unrecognized,
    }
}
