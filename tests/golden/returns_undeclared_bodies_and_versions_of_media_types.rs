//! `accept/returns_undeclared_bodies_and_versions_of_media_types.json`.

// reads::ImageCall
/// Call returned by [`Reads::image`]: `GET /image`.
///
/// Awaiting it returns no value.
///
/// Ways to send the call:
///
/// - `.await`: returns the response.
/// - [`bytes`](ImageCall::bytes): returns the body, which the document does not declare: [`Bytes`](runtime::public::Bytes).
/// - [`save`](ImageCall::save): downloads the body to a file: a [`Save`](runtime::public::Save).
/// - [`stream`](ImageCall::stream): returns the body as a stream: a [`ByteStream`](runtime::public::ByteStream).
/// - [`send`](ImageCall::send): returns the response with status and headers.
/// - With the feature `blocking`: `call_blocking()`, `bytes_blocking()`, `save(path).call_blocking()`, `stream_blocking()`.
pub struct ImageCall(runtime::Request);

// reads::VERSIONS.accept
accept: "application/json, application/json; version=2;q=0.9, application/json;Version=\"3\";charset=utf-8;q=0.9, */*;q=0.8",

// models::ReadsVersionsAnyResponse
/// Response of a call, with a variant for each declared response.
pub enum ReadsVersionsAnyResponse {
    /// JSON response.
    Json(One),
    /// JSON response.
    JsonVersion2(Two),
    /// JSON response.
    JsonVersion3(Three),
}
