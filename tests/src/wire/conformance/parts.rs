//! Cases of `multipart/form-data` and other multipart bodies: the schema, the encoding and the caller determine the
//! bytes of a part.

use std::collections::BTreeMap;

use serde_json::json;

use super::{RequestCase, request_cases};
use crate::generated::applies_styles_to_3_1_multipart_parts::models::{Deep, Point};
use crate::generated::applies_styles_to_3_1_multipart_parts::{
    Client as Styled, parts::StylesCall,
};
use crate::generated::converts_2_0_form_parameters_to_bodies::Client as Two;
use crate::generated::converts_2_0_form_parameters_to_bodies::lists::UploadCall;
use crate::generated::encodes_multipart_parts_of_any_shape::{
    Client, models::Meta, parts::SendCall,
};
use crate::generated::sends_files_and_text_in_multipart_bodies::{Client as Files, models::Kind};
use crate::runtime::{Base64, FilePart, Part};

fn client(base: String) -> Client {
    Client::builder().base_url(base).build().unwrap()
}

fn send(client: Client) -> SendCall {
    client.parts().send(Meta::new().name("ä"))
}

fn labels() -> BTreeMap<String, String> {
    BTreeMap::from([("k".to_owned(), "v".to_owned())])
}

/// Returns parts that the document does not declare.
fn undeclared() -> [Part; 3] {
    let text = Part::text("t", "x").with_media_type("text/x-odd").with_header("X-A", "1");
    [text, Part::json("j", &json!([1])), Part::file("f", FilePart::new("a.bin", vec![1, 2]))]
}

pub(super) const CASES: &[RequestCase] = request_cases! { client, client;
    "JSON and text": send(client) =>
        "POST /parts", "content-type: multipart/form-data; boundary=BOUNDARY", "!transfer-encoding", "",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"meta\"", "Content-Type: application/vnd.meta+json",
        "", "{\"name\":\"ä\"}",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"version\"", "", "2", "--BOUNDARY--", "";
    "JSON: array": send(client).more([Meta::new(), Meta::new().name("b")]) =>
        "POST /parts", "",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"meta\"", "Content-Type: application/vnd.meta+json",
        "", "{\"name\":\"ä\"}",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"version\"", "", "2",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"more\"", "Content-Type: application/json", "", "{}",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"more\"", "Content-Type: application/json",
        "", "{\"name\":\"b\"}", "--BOUNDARY--", "";
    "JSON: object, and a string declared as JSON": send(client).quoted("a\"b").labels(labels()) =>
        "POST /parts", "",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"meta\"", "Content-Type: application/vnd.meta+json",
        "", "{\"name\":\"ä\"}",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"version\"", "", "2",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"quoted\"", "Content-Type: application/json",
        "", "\"a\\\"b\"",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"labels\"", "Content-Type: application/json",
        "", "{\"k\":\"v\"}", "--BOUNDARY--", "";
    "text: array, media type, base64": send(client).sizes([1, 2]).note("a\"b").csv("a,b").hash(Base64::encode(b"data")) =>
        "POST /parts", "",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"meta\"", "Content-Type: application/vnd.meta+json",
        "", "{\"name\":\"ä\"}",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"version\"", "", "2",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"sizes\"", "", "1",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"sizes\"", "", "2",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"note\"", "", "a\"b",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"csv\"", "Content-Type: text/csv", "", "a,b",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"hash\"", "", "ZGF0YQ==", "--BOUNDARY--", "";
    "file: media type, header": send(client).photo(FilePart::new("p.png", "PNG"))
        .pages_part([FilePart::new("1.gif", "G").with_media_type("image/gif")]) =>
        "POST /parts", "",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"meta\"", "Content-Type: application/vnd.meta+json",
        "", "{\"name\":\"ä\"}",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"version\"", "", "2",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"photo\"; filename=\"p.png\"", "Content-Type: image/png",
        "x-kind: photo", "", "PNG",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"pages\"; filename=\"1.gif\"", "Content-Type: image/gif",
        "", "G", "--BOUNDARY--", "";
    "custom parts": client.parts().any(undeclared()) =>
        "POST /any", "content-type: multipart/form-data; boundary=BOUNDARY", "",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"t\"", "Content-Type: text/x-odd", "x-a: 1", "", "x",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"j\"", "Content-Type: application/json", "", "[1]",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"f\"; filename=\"a.bin\"",
        "Content-Type: application/octet-stream", "", "\u{1}\u{2}", "--BOUNDARY--", "";
    "custom parts: a line break in a header":
        client.parts().any([Part::text("t", "x").with_header("X-A", "a\nb")]) =>
            "Err", "the part `t` cannot be sent: the value of the header `X-A` contains a control character";
    "custom parts: quotes in the name": client.parts().any([Part::text("a\"b\\é", "x")]) =>
        "POST /any", "", "--BOUNDARY", "Content-Disposition: form-data; name=\"a\\\"b\\\\é\"", "", "x",
        "--BOUNDARY--", "";
    "custom parts: a line break in the name": client.parts().any([Part::text("a\"\r\nX-A: b", "x")]) =>
        "Err", "contains a control character";
    "multipart/mixed": client.parts().mixed(Meta::new()) =>
        "POST /mixed", "content-type: multipart/mixed; boundary=BOUNDARY", "",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"meta\"", "Content-Type: application/json", "", "{}",
        "--BOUNDARY--", "";
    "multipart/related": client.parts().related().parts([Part::text("t", "x")]) =>
        "POST /related", "content-type: multipart/related; boundary=BOUNDARY", "",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"t\"", "", "x", "--BOUNDARY--", "";
    "optional, absent": client.parts().related() => "POST /related", "!content-type", "content-length: 0";
    "required, without a part": client.parts().any([]) => "Err", "needs at least one part";
};

fn files(base: String) -> Files {
    Files::builder().base_url(base).build().unwrap()
}

fn stream(length: Option<u64>) -> FilePart {
    let pieces = ["a ", "stream"].map(Ok::<_, std::io::Error>);
    FilePart::from_stream("s", tokio_stream::iter(pieces), length)
}

pub(super) const FILES: &[RequestCase] = request_cases! { files, client;
    "text: scalars, an enumeration":
        client.files().upload().folder("ä\"b").overwrite(false).kind(Kind::Raw) =>
        "POST /files", "content-type: multipart/form-data; boundary=BOUNDARY", "",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"folder\"", "", "ä\"b",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"overwrite\"", "", "false",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"kind\"", "", "raw", "--BOUNDARY--", "";
    "file: required, next to a constant and a timestamp":
        client.files().replace(FilePart::new("a.bin", vec![0xff]), "n").at("2026-01-31T12:00:00Z".parse::<jiff::Timestamp>().unwrap()) =>
        "PUT /files", "",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"file\"; filename=\"a.bin\"",
        "Content-Type: application/octet-stream", "", "\\xFF",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"name\"", "", "n",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"v\"", "", "2",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"at\"", "", "2026-01-31T12:00:00Z", "--BOUNDARY--", "";
    "file: several, names": client.files().upload().files([FilePart::new("ä b.txt", "1"), FilePart::new("a\"b", "2")]) =>
        "POST /files", "",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"files\"; filename=\"ä b.txt\"",
        "Content-Type: text/plain", "", "1",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"files\"; filename=\"a\\\"b\"",
        "Content-Type: application/octet-stream", "", "2", "--BOUNDARY--", "";
    "file: a line break in the name": client.files().upload().files([FilePart::new("a\nb", "1")]) =>
        "Err", "contains a control character";
    "stream: known length": client.files().upload().files([stream(Some(8))]) =>
        "POST /files", "!transfer-encoding", "",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"files\"; filename=\"s\"",
        "Content-Type: application/octet-stream", "", "a stream", "--BOUNDARY--", "";
    "stream: unknown length": client.files().upload().files([stream(None)]) =>
        "POST /files", "transfer-encoding: chunked", "!content-length", "",
        "47", "--BOUNDARY", "", "66", "Content-Disposition: form-data; name=\"files\"; filename=\"s\"",
        "Content-Type: application/octet-stream", "", "", "2", "a ", "6", "stream", "2", "", "",
        "49", "--BOUNDARY--", "", "0", "", "";
    "optional: absent": client.files().upload() => "POST /files", "!content-type", "content-length: 0";
    "optional: an empty array": client.files().upload().files([]) => "POST /files", "!content-type", "content-length: 0";
};

fn styled(base: String) -> Styled {
    Styled::builder().base_url(base).build().unwrap()
}

fn styles(client: Styled) -> StylesCall {
    client.parts().styles()
}

pub(super) const STYLES: &[RequestCase] = request_cases! { styled, client;
    "style form: array": styles(client).joined(["a,b", "c"]) =>
        "POST /parts", "",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"kind\"", "", "a",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"joined\"", "", "a,b,c",
        "--BOUNDARY--", "";
    "style form, exploded: array": styles(client).exploded(["a,b", "c"]) =>
        "POST /parts", "",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"kind\"", "", "a",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"exploded\"", "", "a,b",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"exploded\"", "", "c",
        "--BOUNDARY--", "";
    "style spaceDelimited: array": styles(client).space(["a", "b"]) =>
        "POST /parts", "",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"kind\"", "", "a",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"space\"", "", "a b",
        "--BOUNDARY--", "";
    "style pipeDelimited: array": styles(client).pipe([1, 2]) =>
        "POST /parts", "",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"kind\"", "", "a",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"pipe\"", "", "1|2",
        "--BOUNDARY--", "";
    "style form: object": styles(client).joined_object(Point::new().x(1).clear_y().tags(["a"])) =>
        "POST /parts", "",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"kind\"", "", "a",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"joinedObject\"", "x-kind: object", "", "x,1,tags,[\"a\"]",
        "--BOUNDARY--", "";
    "style form, exploded: object": styles(client).object(Point::new().x(1).y(2).tags(["a b", "ä=&"])) =>
        "POST /parts", "",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"kind\"", "", "a",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"x\"", "", "1",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"y\"", "", "2",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"tags\"", "", "a b",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"tags\"", "", "ä=&",
        "--BOUNDARY--", "";
    "style deepObject: object": styles(client).deep(Deep::new().at(Point::new().x(1).tags(["a", "b"]))) =>
        "POST /parts", "",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"kind\"", "", "a",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"deep[at][x]\"", "", "1",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"deep[at][tags]\"", "", "a",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"deep[at][tags]\"", "", "b",
        "--BOUNDARY--", "";
    "style deepObject: a string": styles(client).word("a") =>
        "POST /parts", "",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"kind\"", "", "a",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"word\"", "", "a",
        "--BOUNDARY--", "";
    "allowReserved: scalar": styles(client).reserved("a/b?%20") =>
        "POST /parts", "",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"kind\"", "", "a",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"reserved\"", "", "a/b?%20",
        "--BOUNDARY--", "";
    "no encoding: array": styles(client).plain(["a", "b"]) =>
        "POST /parts", "",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"kind\"", "", "a",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"plain\"", "", "a",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"plain\"", "", "b",
        "--BOUNDARY--", "";
    "file: several media types, selected by the extension": styles(client).files([FilePart::new("a.JPG", "B")]) =>
        "POST /parts", "", "--BOUNDARY", "Content-Disposition: form-data; name=\"kind\"", "", "a",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"files\"; filename=\"a.JPG\"",
        "Content-Type: image/jpeg", "", "B", "--BOUNDARY--", "";
    "file: several media types, the first for an unknown extension": styles(client).files([FilePart::new("a.bin", "B")]) =>
        "POST /parts", "", "--BOUNDARY", "Content-Disposition: form-data; name=\"kind\"", "", "a",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"files\"; filename=\"a.bin\"",
        "Content-Type: image/png", "", "B", "--BOUNDARY--", "";
};

fn two(base: String) -> Two {
    Two::builder().base_url(base).build().unwrap()
}

fn upload(client: Two) -> UploadCall {
    client.lists().upload(FilePart::new("f", "F"))
}

pub(super) const LISTS: &[RequestCase] = request_cases! { two, client;
    "collectionFormat csv": upload(client).csv([1, 2]) =>
        "PUT /lists", "", "--BOUNDARY", "Content-Disposition: form-data; name=\"file\"; filename=\"f\"",
        "Content-Type: application/octet-stream", "", "F",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"csv\"", "", "1,2",
        "--BOUNDARY--", "";
    "collectionFormat ssv": upload(client).ssv(["a", "b"]) =>
        "PUT /lists", "", "--BOUNDARY", "Content-Disposition: form-data; name=\"file\"; filename=\"f\"",
        "Content-Type: application/octet-stream", "", "F",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"ssv\"", "", "a b",
        "--BOUNDARY--", "";
    "collectionFormat tsv": upload(client).tsv(["a", "b"]) =>
        "PUT /lists", "", "--BOUNDARY", "Content-Disposition: form-data; name=\"file\"; filename=\"f\"",
        "Content-Type: application/octet-stream", "", "F",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"tsv\"", "", "a\tb",
        "--BOUNDARY--", "";
    "collectionFormat pipes": upload(client).pipes([1, 2]) =>
        "PUT /lists", "", "--BOUNDARY", "Content-Disposition: form-data; name=\"file\"; filename=\"f\"",
        "Content-Type: application/octet-stream", "", "F",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"pipes\"", "", "1|2",
        "--BOUNDARY--", "";
    "collectionFormat multi": upload(client).multi(["a", "b"]) =>
        "PUT /lists", "", "--BOUNDARY", "Content-Disposition: form-data; name=\"file\"; filename=\"f\"",
        "Content-Type: application/octet-stream", "", "F",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"multi\"", "", "a",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"multi\"", "", "b",
        "--BOUNDARY--", "";
};
