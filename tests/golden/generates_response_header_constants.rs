//! `accept/generates_response_header_constants.json`.

// headers::ETAG
/// Response header `ETag`.
pub const ETAG: runtime::Header<String> = runtime::Header::new("etag");

// headers::EXPIRES
/// When it is stale.
pub const EXPIRES: runtime::Header<String> = runtime::Header::new("expires");

// headers::RETRY_AFTER
/// Seconds to wait.
pub const RETRY_AFTER: runtime::Header<i32> = runtime::Header::new("retry-after");

// headers::X_CACHED
/// Response header `X-Cached`.
pub const X_CACHED: runtime::Header<bool> = runtime::Header::new("x-cached");

// headers::X_KIND
/// Response header `X-Kind`.
pub const X_KIND: runtime::Header<String> = runtime::Header::new("x-kind");

// headers::X_RATE_LIMIT_REMAINING
/// How many calls are left.
pub const X_RATE_LIMIT_REMAINING: runtime::Header<i32> = runtime::Header::new(
    "x-ratelimit-remaining",
);

// limits::Limits::get
/// `GET /limits`
///
/// Returns no value.
///
/// Ways to send the call:
///
/// - `.await`: returns the response.
/// - [`bytes`](GetCall::bytes): returns the body, which the document does not declare: [`Bytes`](runtime::public::Bytes).
/// - [`save`](GetCall::save): downloads the body to a file: a [`Save`](runtime::public::Save).
/// - [`stream`](GetCall::stream): returns the body as a stream: a [`ByteStream`](runtime::public::ByteStream).
/// - [`send`](GetCall::send): returns the response with status and headers.
/// - With the feature `blocking`: `call_blocking()`, `bytes_blocking()`, `save(path).call_blocking()`, `stream_blocking()`.
///
/// # Errors
///
/// - `429`: Slow down
///
/// # Example
///
/// ```no_run
/// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// client.limits().get().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/limits")]
#[doc(alias = "limits")]
pub fn get(&self) -> GetCall {
    GetCall(self.core.call(&GET))
}
