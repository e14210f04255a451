//! Cases of request bodies with one media type: JSON, text, XML, JSON lines, bytes and streams; present, absent, empty
//! and null.

use serde_json::json;

use super::{RequestCase, request_cases};
use crate::generated::bodies::Client;
use crate::generated::bodies::models::{CellsNullRequest, Point, UserRequest};
use crate::runtime::Body;

fn client(base: String) -> Client {
    Client::builder().base_url(base).build().unwrap()
}

/// Returns a stream of these chunks.
fn stream(length: Option<u64>) -> Body {
    let pieces = ["a ", "stream"].map(Ok::<_, std::io::Error>);
    Body::from_stream(tokio_stream::iter(pieces), length)
}

fn point() -> Point {
    Point::new().x(1)
}

pub(super) const CASES: &[RequestCase] = request_cases! { client, client;
    "JSON: object": client.cells().must().x(1).y(2) =>
        "PATCH /json", "content-type: application/json", "content-length: 13", "!transfer-encoding",
        "", "{\"x\":1,\"y\":2}";
    "JSON: array": client.cells().list([point(), Point::new()]) =>
        "POST /json", "content-type: application/json", "", "[{\"x\":1},{}]";
    "JSON: empty array": client.cells().list([]) =>
        "POST /json", "content-type: application/json", "", "[]";
    "JSON: any value": client.cells().any(json!({"a": [null, 1.5, true]})) =>
        "POST /any", "content-type: application/json", "", "{\"a\":[null,1.5,true]}";
    "JSON: text": client.cells().any("\"é\n") =>
        "POST /any", "content-type: application/json", "", "\"\\\"é\\n\"";
    "JSON: unset": client.cells().must().x(1) => "PATCH /json", "", "{\"x\":1}";
    "JSON: a null property": client.cells().must().x(1).clear_y() => "PATCH /json", "", "{\"x\":1,\"y\":null}";
    "JSON: a value instead of null": client.cells().must().clear_y().y(3) => "PATCH /json", "", "{\"y\":3}";
    "JSON: required, nothing set": client.cells().must() =>
        "PATCH /json", "content-type: application/json", "", "{}";
    "JSON: optional, absent": client.cells().maybe() => "PUT /json", "!content-type", "content-length: 0";
    "JSON: optional, set": client.cells().maybe().x(1) =>
        "PUT /json", "content-type: application/json", "", "{\"x\":1}";
    "JSON: optional, empty object": client.cells().maybe().with_body(&Point::new()) =>
        "PUT /json", "content-type: application/json", "", "{}";
    "JSON: null, an object": client.cells().null(None) =>
        "POST /null", "content-type: application/json", "", "null";
    "JSON: a nullable object": client.cells().null(Some(CellsNullRequest::new().x(1))) =>
        "POST /null", "", "{\"x\":1}";
    "JSON: null, a string": client.cells().null_text(None) => "PUT /null", "", "null";
    "JSON: a nullable string": client.cells().null_text(Some("null".to_owned())) =>
        "PUT /null", "", "\"null\"";
    "JSON: null, an array": client.cells().null_list().body(None) => "PATCH /null", "", "null";
    "JSON: a nullable array, absent": client.cells().null_list() =>
        "PATCH /null", "!content-type", "content-length: 0";
    "properties: readOnly omitted, writeOnly sent":
        client.cells().users("n", "p").friends([UserRequest::new("f", "q")]) =>
        "POST /users", "", "{\"name\":\"n\",\"password\":\"p\",\"friends\":[{\"name\":\"f\",\"password\":\"q\"}]}";
    "text": client.cells().text("a \"b\"\né") =>
        "POST /text", "content-type: text/plain; charset=utf-8", "content-length: 8", "", "a \"b\"\né";
    "text: empty": client.cells().text("") =>
        "POST /text", "content-type: text/plain; charset=utf-8", "content-length: 0";
    "text: an explicit charset": client.cells().latin("café") =>
        "PUT /text", "content-type: text/plain; charset=ISO-8859-1", "", "caf\\xE9";
    "text: an unencodable character": client.cells().latin("日本") =>
        "Err", "the body cannot be sent: not encodable in";
    "text: a part's explicit charset": client.cells().parts().note("café").when("2026-01-31".parse::<jiff::civil::Date>().unwrap()) =>
        "POST /parts", "", "--BOUNDARY", "Content-Disposition: form-data; name=\"note\"",
        "Content-Type: text/plain; charset=iso-8859-1", "", "caf\\xE9",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"when\"", "", "2026-01-31", "--BOUNDARY--", "";
    "text: a part's unencodable character": client.cells().parts().note("日本") =>
        "Err", "the part `note` cannot be sent: not encodable in";
    "text: HTML": client.cells().html("<p>é</p>") =>
        "PATCH /text", "content-type: text/html; charset=utf-8", "", "<p>é</p>";
    "XML as text": client.cells().xml("<point x=\"1\"/>") =>
        "POST /xml", "content-type: application/xml", "", "<point x=\"1\"/>";
    "+xml as text": client.cells().atom("<feed/>") =>
        "PUT /xml", "content-type: application/atom+xml", "", "<feed/>";
    "JSON Merge Patch": client.cells().patch_as_merge_patch().x(1).clear_y() =>
        "PATCH /patches", "content-type: application/merge-patch+json", "", "{\"x\":1,\"y\":null}";
    "JSON Patch: an array": client.cells().patch_as_json_patch([json!({"op": "remove", "path": "/x"})]) =>
        "PATCH /patches", "content-type: application/json-patch+json", "", "[{\"op\":\"remove\",\"path\":\"/x\"}]";
    "a strategic merge patch": client.cells().patch_as_strategic_merge_patch().x(1) =>
        "PATCH /patches", "content-type: application/strategic-merge-patch+json", "", "{\"x\":1}";
    "a server-side apply": client.cells().patch_as_apply_patch("x: 1") =>
        "PATCH /patches", "content-type: application/apply-patch+yaml", "", "x: 1";
    "JSON: of a version": client.cells().version_as_json_version_2().x(1) =>
        "POST /versions", "content-type: application/json;version=2", "", "{\"x\":1}";
    "JSON: of another version": client.cells().version_as_json_version_3().x(1) =>
        "POST /versions", "content-type: application/json;version=3; charset=utf-8", "", "{\"x\":1}";
    "JSON lines": client.cells().jsonl([point(), Point::new().clear_y()]) =>
        "POST /lines", "content-type: application/jsonl", "", "{\"x\":1}\n{\"y\":null}\n";
    "JSON sequence": client.cells().seq([point(), Point::new()]) =>
        "PUT /lines", "content-type: application/json-seq", "", "\u{1e}{\"x\":1}\n\u{1e}{}\n";
    "bytes": client.cells().bytes(vec![0xff, 0, b'a']) =>
        "POST /bytes", "content-type: application/octet-stream", "content-length: 3", "", "\\xFF\0a";
    "bytes: empty": client.cells().bytes(Vec::new()) =>
        "POST /bytes", "content-type: application/octet-stream", "content-length: 0";
    "bytes: with the caller's media type": client.cells().bytes(Body::new("PNG").with_media_type("image/png")) =>
        "POST /bytes", "content-type: image/png", "", "PNG";
    "bytes: optional, absent": client.cells().maybe_bytes() =>
        "PUT /bytes", "!content-type", "content-length: 0";
    "bytes: optional, set": client.cells().maybe_bytes().body("x") =>
        "PUT /bytes", "content-type: application/octet-stream", "content-length: 1", "", "x";
    "stream: known length": client.cells().bytes(stream(Some(8))) =>
        "POST /bytes", "content-type: application/octet-stream", "content-length: 8", "!transfer-encoding",
        "", "a stream";
    "stream: unknown length": client.cells().bytes(stream(None)) =>
        "POST /bytes", "content-type: application/octet-stream", "transfer-encoding: chunked", "!content-length",
        "", "2", "a ", "6", "stream", "0", "", "";
};
