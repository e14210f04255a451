//! Cases of request bodies: the media type, which may be selected from several, and the properties that are sent.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{RequestCase, request_cases};
use crate::generated::combines_optional_and_nullable_in_requests as presences;
use crate::generated::generates_one_method_per_body_media_type as kinds;
use crate::generated::sends_bodies_of_any_media_type::{self as media, models::BodiesLinesRequest};
use crate::generated::tolerates_unsupported_headers_and_media_types::Client as Declared;
use crate::runtime::{Body, FilePart};

fn media(base: String) -> media::Client {
    media::Client::builder().base_url(base).build().unwrap()
}

fn object() -> BTreeMap<String, Value> {
    BTreeMap::from([("a".to_owned(), json!(null))])
}

fn line(x: i64) -> BodiesLinesRequest {
    BodiesLinesRequest::new().x(x)
}

pub(super) const MEDIA: &[RequestCase] = request_cases! { media, client;
    "+json: with a parameter": client.bodies().vendor().x("1") =>
        "POST /vendor", "content-type: application/vnd.a.v2+json; version=2", "", "{\"x\":\"1\"}";
    "+json: optional, absent": client.bodies().vendor() => "POST /vendor", "!content-type", "content-length: 0";
    "+json: with the document's spelling": client.bodies().merge(object()) =>
        "PATCH /merge", "content-type: Application/Merge-Patch+JSON", "", "{\"a\":null}";
    "JSON: a string body": client.bodies().scalar("a\"") =>
        "PUT /scalar", "content-type: application/json", "", "\"a\\\"\"";
    "text: a number": client.bodies().number(-7) =>
        "PUT /number", "content-type: text/plain; charset=utf-8", "", "-7";
    "JSON lines: one per array element": client.bodies().lines([line(1), line(2)]) =>
        "POST /lines", "content-type: application/x-ndjson", "", "{\"x\":1}\n{\"x\":2}\n";
    "text: YAML": client.bodies().yaml().body("a: 1\n") =>
        "POST /yaml", "content-type: application/yaml", "", "a: 1\n";
    "bytes: CSV": client.bodies().csv("a,b\n") => "POST /csv", "content-type: text/csv", "", "a,b\n";
    "bytes: CBOR": client.bodies().cbor(vec![b'a']) => "POST /cbor", "content-type: application/cbor", "", "a";
    "bytes: of any media type": client.bodies().any("x") =>
        "POST /any", "content-type: application/octet-stream", "", "x";
    "bytes: of a wildcard media type": client.bodies().image(Body::new("PNG").with_media_type("image/png")) =>
        "PUT /image", "content-type: image/png", "", "PNG";
    "bytes: declared as JSON": client.bodies().binary("{}") =>
        "PUT /binary", "content-type: application/json", "", "{}";
    "JSON: an object of any media type": client.bodies().object().x("y") =>
        "POST /object", "content-type: application/json", "", "{\"x\":\"y\"}";
    "no media type": client.bodies().nothing() => "POST /nothing", "!content-type", "content-length: 0";
    "JSON: in a GET": client.bodies().search().q("a") =>
        "GET /read", "content-type: application/json", "content-length: 9", "", "{\"q\":\"a\"}";
    "JSON: in a DELETE": client.bodies().remove([1, 2]) =>
        "DELETE /read", "content-type: application/json", "content-length: 5", "", "[1,2]";
};

fn kinds(base: String) -> kinds::Client {
    kinds::Client::builder().base_url(base).build().unwrap()
}

pub(super) const KINDS: &[RequestCase] = request_cases! { kinds, client;
    "several media types: JSON": client.things().create("a") =>
        "POST /things", "content-type: application/json", "", "{\"name\":\"a\"}";
    "several media types: XML": client.things().create_as_xml("<a/>") =>
        "POST /things", "content-type: application/xml", "", "<a/>";
    "several media types: +json": client.things().create_as_merge_patch(BTreeMap::new()) =>
        "POST /things", "content-type: application/merge-patch+json", "", "{}";
    "several media types: multipart": client.things().create_as_multipart(FilePart::new("a", "b")) =>
        "POST /things", "content-type: multipart/form-data; boundary=BOUNDARY", "",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"file\"; filename=\"a\"",
        "Content-Type: application/octet-stream", "", "b", "--BOUNDARY--", "";
    "several media types: bytes":
        client.things().create_as_bytes(Body::new("PNG").with_media_type("image/png")) =>
        "POST /things", "content-type: image/png", "", "PNG";
    "several media types: urlencoded": client.things().update("a b") =>
        "PUT /things", "content-type: application/x-www-form-urlencoded", "", "name=a%20b";
    "several media types: text": client.things().update_as_text().body("t") =>
        "PUT /things", "content-type: text/plain; charset=utf-8", "", "t";
};

fn presences(base: String) -> presences::Client {
    presences::Client::builder().base_url(base).build().unwrap()
}

pub(super) const PRESENCES: &[RequestCase] = request_cases! { presences, client;
    "properties: unset, required ones null": client.things().update("1", "m", None, None) =>
        "PATCH /things/1", "", "{\"must\":\"m\",\"mustNullable\":null,\"mustNullableNumber\":null}";
    "properties: values":
        client.things().update("1", "m", Some("n".to_owned()), Some(0)).may("").may_nullable("v").may_list([""; 0])
            .may_nullable_list(["a"]) =>
        "PATCH /things/1", "", "{\"must\":\"m\",\"mustNullable\":\"n\",\"mustNullableNumber\":0,\"may\":\"\",\
         \"mayNullable\":\"v\",\"mayList\":[],\"mayNullableList\":[\"a\"]}";
    "properties: null": client.things().update("1", "m", None, Some(1)).clear_may_nullable().clear_may_nullable_number()
            .clear_may_nullable_list() =>
        "PATCH /things/1", "", "{\"must\":\"m\",\"mustNullable\":null,\"mustNullableNumber\":1,\
         \"mayNullable\":null,\"mayNullableNumber\":null,\"mayNullableList\":null}";
};

fn declared(base: String) -> Declared {
    Declared::builder().base_url(base).build().unwrap()
}

pub(super) const DIRECTIONS: &[RequestCase] = request_cases! { declared, client;
    "properties: readOnly omitted, from a part of allOf": client.things().keep_thing(1, 2).password("p") =>
        "PUT /things", "content-type: application/json", "", "{\"wide\":1,\"edge\":2,\"password\":\"p\"}";
};
