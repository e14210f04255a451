//! Cases of streamed responses: downloads, events, JSON lines and JSON sequences.

use std::fmt::{self, Debug};

use futures_core::Stream;
use tokio_stream::StreamExt;

use super::response_case::format_result;
use super::{ResponseCase, response_cases};
use crate::generated::reads_responses_as_streams::Client;
use crate::generated::returns_text_and_bytes::Client as Files;
use crate::runtime::Error;

fn client(base: String) -> Client {
    Client::builder().base_url(base).build().unwrap()
}

/// An item of a stream, or its error.
pub(super) struct Item(String);

impl Debug for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Collects all items of a stream.
pub(super) async fn all<S, T>(
    call: impl IntoFuture<Output = Result<S, Error>>,
) -> Result<Vec<Item>, Error>
where
    S: Stream<Item = Result<T, Error>> + Unpin,
    T: Debug,
{
    Ok(call.await?.map(|item| Item(format_result(item))).collect().await)
}

pub(super) const CASES: &[ResponseCase] = response_cases! { client, client;
    "stream: events": all(client.streams().watch()),
        "HTTP/1.1 200 OK", "content-type: text/event-stream", "",
        "\u{feff}: hi", "event: tick", "id: 7", "data: {\"n\":", "data: 1}", "",
        "data: {\"n\":2}\n\nretry: 50\rdata: {\"n\":\"x\"}\r\rdata: [DONE]\n\ndata: {\"n\":3}\n\n" =>
        "Ok([Ok(Event { event: \"tick\", id: Some(\"7\"), retry: None, data: Tick { n: 1 } }), \
         Ok(Event { event: \"message\", id: Some(\"7\"), retry: None, data: Tick { n: 2 } }), \
         Err(streams.watch (GET /events): 200 OK, but the response cannot be read: $.n: expected an integer, found a string, \
         near `{\"n\":\"x\"}`)])";
    "stream: events, the last truncated": all(client.streams().watch()),
        "HTTP/1.1 200 OK", "content-type: text/event-stream", "", "data: {\"n\":1}", "", "data: {\"n\":2}" =>
        "Ok([Ok(Event { event: \"message\", id: None, retry: None, data: Tick { n: 1 } })])";
    "stream: events of text": all(client.streams().texts()),
        "HTTP/1.1 200 OK", "content-type: text/event-stream; charset=utf-8", "", "data: [DONE]", "", "data:  é", "data", "", "" =>
        "Ok([Ok(Event { event: \"message\", id: None, retry: None, data: \"[DONE]\" }), \
         Ok(Event { event: \"message\", id: None, retry: None, data: \" é\\n\" })])";
    "stream: a schema for whole events": all(client.streams().whole()),
        "HTTP/1.1 200 OK", "content-type: text/event-stream", "", "data: {\"n\":4}", "", "" =>
        "Ok([Ok(Event { event: \"message\", id: None, retry: None, data: Tick { n: 4 } })])";
    "stream: JSON lines": all(client.streams().lines()),
        "HTTP/1.1 200 OK", "content-type: application/x-ndjson", "", "{\"n\":1}", "", "{\"n\":\"x\"}\n{\"n\":3}" =>
        "Ok([Ok(Tick { n: 1 }), Err(streams.lines (GET /lines): 200 OK, but the response cannot be read: $.n: expected an integer, found a string, \
         near `{\"n\":\"x\"}`), Ok(Tick { n: 3 })])";
    "stream: JSON sequence": all(client.streams().records()),
        "HTTP/1.1 200 OK", "content-type: application/json-seq", "", "\u{1e}{\"a\":\n1}\n\u{1e}[2]\n" =>
        "Ok([Ok(Object {\"a\": Number(1)}), Ok(Array [Number(2)])])";
    "stream: a different media type": all(client.streams().watch()),
        "HTTP/1.1 200 OK", "content-type: application/json", "", "{\"n\":1}" =>
        "Err(streams.watch (GET /events): 200 OK, but the response cannot be read: the media type (application/json) \
         is not declared by the operation)";
    "stream or value: value": client.streams().ask("a"),
        "HTTP/1.1 200 OK", "content-type: application/json", "", "{\"n\":1}" => "Ok(Tick { n: 1 })";
    "stream or value: events": all(async move { Ok(client.streams().ask("a").events().await?.into_value()) }),
        "HTTP/1.1 200 OK", "content-type: text/event-stream", "", "data: {\"text\":\"b\"}", "", "" =>
        "Ok([Ok(Event { event: \"message\", id: None, retry: None, data: Bit { text: Some(\"b\") } })])";
    "stream or value: JSON lines": all(async move { Ok(client.streams().ask("a").lines().await?.into_value()) }),
        "HTTP/1.1 200 OK", "content-type: application/jsonl", "", "{\"text\":\"c\"}" =>
        "Ok([Ok(Bit { text: Some(\"c\") })])";
};

fn files(base: String) -> Files {
    Files::builder().base_url(base).build().unwrap()
}

/// Collects all bytes of a download, which may arrive in any number of chunks.
async fn download(client: Files) -> Result<bytes::Bytes, Error> {
    let mut stream = client.exports().zip().stream().await?.into_value();
    let mut all = bytes::BytesMut::new();
    while let Some(piece) = stream.next().await {
        all.extend_from_slice(&piece?);
    }
    Ok(all.freeze())
}

pub(super) const FILES: &[ResponseCase] = response_cases! { files, client;
    "bytes": client.exports().zip(),
        "HTTP/1.1 200 OK", "content-type: application/zip", "", "PK\0\u{1}" => "Ok(b\"PK\\0\\x01\")";
    "bytes: received as JSON": client.exports().file(),
        "HTTP/1.1 200 OK", "content-type: application/json", "", "{}" => "Ok(b\"{}\")";
    "text": client.exports().csv(),
        "HTTP/1.1 200 OK", "content-type: text/csv", "", "a,b", "é" => "Ok(\"a,b\\r\\né\")";
    "text: in JSON": client.exports().message(),
        "HTTP/1.1 200 OK", "content-type: application/json", "", "\"a\\n\"" => "Ok(\"a\\n\")";
    "text: XML": client.exports().xml(),
        "HTTP/1.1 200 OK", "content-type: application/xml", "", "<a/>" => "Ok(\"<a/>\")";
    "text: a number": client.exports().count(),
        "HTTP/1.1 200 OK", "content-type: text/plain", "", "12" => "Ok(12)";
    "stream: bytes": download(client),
        "HTTP/1.1 200 OK", "content-type: application/zip", "transfer-encoding: chunked", "",
        "2", "PK", "3", "...", "0", "", "" => "Ok(b\"PK...\")";
    "stream: bytes of a known length": download(client),
        "HTTP/1.1 200 OK", "content-type: application/zip", "content-length: 5", "", "PK..." => "Ok(b\"PK...\")";
    "stream: truncated bytes": download(client),
        "HTTP/1.1 200 OK", "content-type: application/zip", "content-length: 9", "", "PK..." =>
        "Err(exports.zip (GET /zip): 200 OK, but the response is incomplete: the connection failed while reading the response: end of file before message length reached)";
    "stream: refused": download(client),
        "HTTP/1.1 404 Not Found", "content-type: text/plain", "", "gone" => "Err(exports.zip (GET /zip): 404 Not Found: gone; the base URL may be wrong)";
};
