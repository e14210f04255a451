//! `accept/generates_response_header_constants.json`.
// note[mixed-sign-integer]: this integer can be negative and can exceed 2^63-1; it becomes an `i128`
//   at #/paths/~1limits/get/responses/200/headers/X-Balance/schema
//  --> generates_response_header_constants.json:13:35
//   help: if the value is never negative, add `"minimum": 0` in the overlay for a `u64`

// headers::EXPIRES
/// When it is stale.
pub const EXPIRES: runtime::Header<String> = runtime::Header::new("expires");

// headers::RETRY_AFTER
/// Seconds to wait.
pub const RETRY_AFTER: runtime::Header<i32> = runtime::Header::new("retry-after");

// headers::X_BALANCE
/// Response header `X-Balance`.
pub const X_BALANCE: runtime::Header<i128> = runtime::Header::new("x-balance");

// headers::X_CACHED
/// Response header `X-Cached`.
pub const X_CACHED: runtime::Header<bool> = runtime::Header::new("x-cached");

// headers::X_COUNT
/// Response header `X-Count`.
pub const X_COUNT: runtime::Header<i64> = runtime::Header::new("x-count");

// headers::X_ID
/// Response header `X-Id`.
pub const X_ID: runtime::Header<String> = runtime::Header::new("x-id");

// headers::X_KIND
/// Response header `X-Kind`.
pub const X_KIND: runtime::Header<String> = runtime::Header::new("x-kind");

// headers::X_LEVEL
/// Response header `X-Level`.
pub const X_LEVEL: runtime::Header<i64> = runtime::Header::new("x-level");

// headers::X_RATE_LIMIT_REMAINING
/// How many calls are left.
pub const X_RATE_LIMIT_REMAINING: runtime::Header<i32> = runtime::Header::new(
    "x-ratelimit-remaining",
);

// headers::X_TOTAL
/// Response header `X-Total`.
pub const X_TOTAL: runtime::Header<u64> = runtime::Header::new("x-total");
