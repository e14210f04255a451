//! `accept/prefers_enum_values_to_another_type.json`.
// warning: no value of this `enum` has the type `integer`; the type is `string` (11:43)
// warning: no value of this `enum` has the type `boolean`; the type is `string` (12:41)
// warning: no value of this `enum` has the type `boolean`; the type is `integer` (13:42)
// warning: `"one"`, `"two"` does not have the type `integer` and is ignored (14:42)
// warning: `"0 (Private)"`, `"1 (Public)"` does not have the type `integer` and is ignored (15:45)
// note: an array cannot have these values; they are those of its elements (16:51)
// note: an array cannot have these values; they are those of its elements (17:71)
// note: values of this `enum` are converted to the type `integer` (17:71)
// note: an array cannot have these values; they are those of its elements (18:83)
// warning: no value of this `enum` has the type `integer`; the type is `string` (6:96)
// note: an array cannot have these values; they are those of its elements (7:106)
// note: this integer can be negative and can exceed 2^63-1; it becomes an `i128` (22:14)

// models::Activity.change
/// Serialized as `change`.
pub change: Option<ActivityChange>,

// models::Activity.shown
/// Serialized as `shown`.
pub shown: Option<i64>,

// models::Activity.any
/// Serialized as `any`.
pub any: Option<Vec<ActivityAny>>,

// models::Activity.latest
/// Default: `9223372036854776000`.
pub latest: Option<i64>,

// models::Activity.exact
/// Default: `9223372036854775808`.
pub exact: Option<i128>,

// models::ActivityChange!
runtime::enumeration! {
    ActivityChange: str {
        "created" => Created,
        "found" => Found,
    }
}

// models::ActivityAny!
runtime::enumeration! {
    ActivityAny: str {
        "a" => First,
        "b" => Second,
    }
}
