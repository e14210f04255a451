//! `accept/enums_take_their_names_from_extensions.json`.
// note[enum-description-count]: `enum` has 3 values, but `x-enumNames` has 2
//   at #/components/schemas/Priority/x-enumNames
//  --> enums_take_their_names_from_extensions.json:21:73
//   help: list one entry for each value, in the same order

// models::JobStatus
/// JobStatus.
///
/// The list is open: a value that this crate does not know is kept as it came.
pub enum JobStatus {
    /// Waits.
    ///
    /// `0` on the wire.
    Queued,
    /// Runs now.
    ///
    /// `1` on the wire.
    Running,
    /// Is over.
    ///
    /// `2` on the wire.
    Done,
    /// A value that this crate does not know; it survives a round trip.
    Unknown(runtime::UnknownValue),
}

// models::JobResult!
runtime::enumeration! {
    JobResult: str {
        "ok" => Success,
        "err" => Failure,
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
