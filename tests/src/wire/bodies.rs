//! What goldens' calls send as bodies, byte by byte: forms, parts, text, bytes, lines, and the media types they go under.

use std::collections::BTreeMap;

use serde_json::json;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::golden::{
    bodies_of_any_media_type_are_sent as media,
    bodies_of_several_kinds_have_a_method_each as kinds, forms_take_every_shape as forms,
    parts_take_every_shape as parts,
};
use crate::runtime::{Body, Error, FilePart, Part};

async fn server() -> MockServer {
    let server = MockServer::start().await;
    Mock::given(any()).respond_with(ResponseTemplate::new(204)).mount(&server).await;
    server
}

/// What a call sends: the verb, the media type and the body.
async fn sent<T, C, F>(call: impl FnOnce(String) -> F) -> (String, String, String)
where
    F: Future<Output = Result<C, T>>,
    T: std::fmt::Debug,
{
    let server = server().await;
    call(server.uri()).await.unwrap_or_else(|error| panic!("{error:?}"));
    let request = server.received_requests().await.unwrap().remove(0);
    let media = request.headers.get("content-type");
    let media = media.map(|media| media.to_str().unwrap().to_owned()).unwrap_or_default();
    (request.method.to_string(), media, String::from_utf8_lossy(&request.body).into_owned())
}

/// How the fields are written.
fn written(field: &str) -> &'static str {
    match field {
        "exploded" => "x=1&y=2",
        "joined" => "joined=x,1,y,2",
        "deep" => {
            "deep%5Bat%5D%5Bx%5D=1&deep%5Bat%5D%5By%5D=2&deep%5Btags%5D=a%20b&deep%5Btags%5D=c"
        }
        "comma" => "comma=a%2Cb,c",
        "space" => "space=a%20b",
        "pipe" => "pipe=1%7C2",
        "url" => "url=https://a.b/?c=d%26e%20f",
        "json" => "json=%5B%22a%22%5D",
        "points" => "points=%7B%22x%22%3A1%2C%22y%22%3A2%7D&points=%7B%22x%22%3A1%2C%22y%22%3A2%7D",
        "lists" => "lists=%5B1%2C2%5D&lists=%5B3%5D",
        "any" => "any=%7B%22a%22%3A%5Btrue%5D%7D",
        _ => "map=%7B%22k%22%3A%22v%20w%22%7D",
    }
}

#[tokio::test]
async fn a_form_writes_each_field_as_its_encoding_says() {
    use forms::models::{FormsStylesFormDeep as Deep, Point};
    let point = || Point::new().x(1).y(2);
    let calls = |url| forms::Client::builder().base_url(url).build().unwrap().forms();
    for (expected, set) in [
        (
            "exploded",
            (|call, point| call.exploded(point)) as fn(forms::forms::StylesCall, Point) -> _,
        ),
        ("joined", |call, point| call.joined(point)),
        ("deep", |call, point| call.deep(Deep::new().at(point).tags(["a b", "c"]))),
        ("comma", |call, _| call.comma(["a,b", "c"])),
        ("space", |call, _| call.space(["a", "b"])),
        ("pipe", |call, _| call.pipe([1, 2])),
        ("url", |call, _| call.url("https://a.b/?c=d&e f")),
        ("json", |call, _| call.json(["a"])),
        ("points", |call, point| call.points([point.clone(), point])),
        ("lists", |call, _| call.lists([vec![1, 2], vec![3]])),
        ("any", |call, _| call.any(json!({"a": [true]}))),
        ("map", |call, _| call.map(BTreeMap::from([("k".to_owned(), "v w".to_owned())]))),
    ] {
        let (_, media, body) =
            sent(|url| set(calls(url).styles(point()), point()).into_future()).await;
        let plain = "plain=%7B%22x%22%3A1%2C%22y%22%3A2%7D&";
        let value = written(expected);
        assert_eq!(media, "application/x-www-form-urlencoded");
        assert_eq!(body, format!("{plain}{value}"), "{expected}");
    }
}

#[tokio::test]
async fn a_form_of_unknown_fields_is_a_value_that_has_them() {
    let calls = |url| forms::Client::builder().base_url(url).build().unwrap().forms();
    let numbers = BTreeMap::from([("a b".to_owned(), 1), ("c".to_owned(), 2)]);
    let body = sent(|url| calls(url).map().body(numbers).into_future()).await.2;
    assert_eq!(body, "a%20b=1&c=2");
    let body = sent(|url| calls(url).map().into_future()).await;
    assert_eq!((body.1.as_str(), body.2.as_str()), ("", ""));
    let texts = BTreeMap::from([("k".to_owned(), "v".to_owned())]);
    assert_eq!(sent(|url| calls(url).texts(texts).into_future()).await.2, "k=v");
    let mut open = forms::models::Open::new("n");
    open.additional.insert("more".to_owned(), "m".to_owned());
    assert_eq!(sent(|url| calls(url).open(open).into_future()).await.2, "name=n&more=m");
    assert_eq!(sent(|url| calls(url).whole("n").x(3).into_future()).await.2, "name=n&x=3");
    let dog: forms::models::FormsEitherForm =
        serde_json::from_value(json!({"kind": "Dog", "tricks": ["sit", "roll"]})).unwrap();
    let body = sent(|url| calls(url).either(dog).into_future()).await.2;
    assert_eq!(body, "kind=Dog&tricks=sit&tricks=roll");
}

/// The parts of a body: what stands before the empty line, and behind it.
fn split(media: &str, body: &str) -> Vec<(String, String)> {
    let boundary = media.split_once("boundary=").unwrap().1;
    let boundary = format!("--{boundary}");
    let parts = body.split(&boundary).skip(1);
    let parts = parts.filter_map(|part| part.strip_prefix("\r\n")?.split_once("\r\n\r\n"));
    parts.map(|(head, body)| (head.to_owned(), body.trim_end_matches("\r\n").to_owned())).collect()
}

#[tokio::test]
async fn a_part_is_sent_as_its_schema_and_its_encoding_say() {
    use parts::models::Meta;
    let calls = |url| parts::Client::builder().base_url(url).build().unwrap().parts();
    let named = |name: &str, more: &str| {
        let more = if more.is_empty() { String::new() } else { format!("\r\n{more}") };
        format!("Content-Disposition: form-data; name=\"{name}\"{more}")
    };
    let (_, media, body) = sent(|url| {
        let call = calls(url).send(Meta::new().name("ä")).more([Meta::new(), Meta::new()]);
        let call =
            call.photo(FilePart::new("p.png", "PNG")).sizes([1, 2]).note("a\"b").quoted("a\"b");
        let call = call.pages_part([FilePart::new("1.gif", "G").with_media_type("image/gif")]);
        let call = call.csv("a,b").hash(crate::runtime::Base64::encode(b"data"));
        call.labels(BTreeMap::from([("k".to_owned(), "v".to_owned())])).into_future()
    })
    .await;
    assert!(media.starts_with("multipart/form-data; boundary="), "{media}");
    let file = |name: &str, file: &str, media: &str| {
        format!(
            "Content-Disposition: form-data; name=\"{name}\"; filename=\"{file}\"\r\nContent-Type: {media}"
        )
    };
    let json = "Content-Type: application/json";
    let expected = [
        (named("meta", "Content-Type: application/vnd.meta+json"), r#"{"name":"ä"}"#),
        (named("version", ""), "2"),
        (named("more", json), "{}"),
        (named("more", json), "{}"),
        (file("photo", "p.png", "image/png\r\nx-kind: photo"), "PNG"),
        (named("sizes", ""), "1"),
        (named("sizes", ""), "2"),
        (named("note", ""), "a\"b"),
        (named("quoted", json), r#""a\"b""#),
        (file("pages", "1.gif", "image/gif"), "G"),
        (named("csv", "Content-Type: text/csv"), "a,b"),
        (named("hash", ""), "ZGF0YQ=="),
        (named("labels", json), r#"{"k":"v"}"#),
    ];
    let expected = expected.map(|(head, body)| (head, body.to_owned()));
    assert_eq!(split(&media, &body), expected);
}

#[tokio::test]
async fn parts_that_no_document_knows_are_sent_as_the_caller_says() {
    let calls = |url| parts::Client::builder().base_url(url).build().unwrap().parts();
    let made = || {
        let text = Part::text("t", "x").with_media_type("text/x-odd").with_header("X-A", "1");
        [text, Part::json("j", &json!([1])), Part::file("f", FilePart::new("a.bin", vec![1, 2]))]
    };
    let (_, media, body) = sent(|url| calls(url).any(made()).into_future()).await;
    let heads: Vec<_> = split(&media, &body).into_iter().map(|(head, _)| head).collect();
    assert_eq!(
        heads,
        [
            "Content-Disposition: form-data; name=\"t\"\r\nContent-Type: text/x-odd\r\nx-a: 1",
            "Content-Disposition: form-data; name=\"j\"\r\nContent-Type: application/json",
            "Content-Disposition: form-data; name=\"f\"; filename=\"a.bin\"\r\n\
             Content-Type: application/octet-stream",
        ]
    );
    let (_, media, _) =
        sent(|url| calls(url).mixed(parts::models::Meta::new()).into_future()).await;
    assert!(media.starts_with("multipart/mixed; boundary="), "{media}");
    let (_, media, _) = sent(|url| calls(url).related().parts(made()).into_future()).await;
    assert!(media.starts_with("multipart/related; boundary="), "{media}");
    let bad = Part::text("t", "x").with_header("X-A", "a\nb");
    let error: Error = calls("http://127.0.0.1:9".to_owned()).any([bad]).await.unwrap_err();
    assert!(!error.may_have_been_executed() && error.to_string().contains("is no header"));
}

#[tokio::test]
async fn a_body_goes_under_its_own_media_type() {
    let calls = |url| media::Client::builder().base_url(url).build().unwrap().bodies();
    let is = |sent: (String, String, String), verb: &str, media: &str, body: &str| {
        assert_eq!(sent, (verb.to_owned(), media.to_owned(), body.to_owned()));
    };
    let vendor = sent(|url| calls(url).vendor().x("1").into_future()).await;
    is(vendor, "POST", "application/vnd.a.v2+json; version=2", r#"{"x":"1"}"#);
    is(sent(|url| calls(url).vendor().into_future()).await, "POST", "", "");
    let object = BTreeMap::from([("a".to_owned(), json!(null))]);
    let merge = sent(|url| calls(url).merge(object).into_future()).await;
    is(merge, "PATCH", "Application/Merge-Patch+JSON", r#"{"a":null}"#);
    let scalar = sent(|url| calls(url).scalar("a\"").into_future()).await;
    is(scalar, "PUT", "application/json", r#""a\"""#);
    let number = sent(|url| calls(url).number(-7).into_future()).await;
    is(number, "PUT", "text/plain; charset=utf-8", "-7");
    let line = |x| media::models::BodiesLinesRequest::new().x(x);
    let lines = sent(|url| calls(url).lines([line(1), line(2)]).into_future()).await;
    is(lines, "POST", "application/x-ndjson", "{\"x\":1}\n{\"x\":2}\n");
}

#[tokio::test]
async fn a_body_that_is_no_json_goes_as_it_is() {
    let calls = |url| media::Client::builder().base_url(url).build().unwrap().bodies();
    let is = |sent: (String, String, String), verb: &str, media: &str, body: &str| {
        assert_eq!(sent, (verb.to_owned(), media.to_owned(), body.to_owned()));
    };
    let yaml = sent(|url| calls(url).yaml().body("a: 1\n").into_future()).await;
    is(yaml, "POST", "application/yaml", "a: 1\n");
    is(sent(|url| calls(url).csv("a,b\n").into_future()).await, "POST", "text/csv", "a,b\n");
    is(
        sent(|url| calls(url).cbor(vec![b'a']).into_future()).await,
        "POST",
        "application/cbor",
        "a",
    );
    is(
        sent(|url| calls(url).any("x").into_future()).await,
        "POST",
        "application/octet-stream",
        "x",
    );
    let image = Body::new("PNG").with_media_type("image/png");
    is(sent(|url| calls(url).image(image).into_future()).await, "PUT", "image/png", "PNG");
    is(sent(|url| calls(url).binary("{}").into_future()).await, "PUT", "application/json", "{}");
    let object = sent(|url| calls(url).object().x("y").into_future()).await;
    is(object, "POST", "application/json", r#"{"x":"y"}"#);
    is(sent(|url| calls(url).nothing().into_future()).await, "POST", "", "");
    let search = sent(|url| calls(url).search().q("a").into_future()).await;
    is(search, "GET", "application/json", r#"{"q":"a"}"#);
    is(
        sent(|url| calls(url).remove([1, 2]).into_future()).await,
        "DELETE",
        "application/json",
        "[1,2]",
    );
}

#[tokio::test]
async fn a_body_is_sent_from_memory_from_a_file_or_as_a_stream() {
    let calls = |url| media::Client::builder().base_url(url).build().unwrap().bodies();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.bin");
    std::fs::write(&path, "from a file").unwrap();
    let chunks = || tokio_stream::iter(["a ", "stream"].map(Ok::<_, std::io::Error>));
    for (body, text, length) in [
        (Body::from_path(&path), "from a file", Some("11")),
        (Body::from_stream(chunks(), Some(8)), "a stream", Some("8")),
        (Body::from_stream(chunks(), None), "a stream", None),
        ("text".into(), "text", Some("4")),
    ] {
        let server = server().await;
        calls(server.uri()).cbor(body).await.unwrap();
        let request = server.received_requests().await.unwrap().remove(0);
        assert_eq!(request.body, text.as_bytes());
        let said = request.headers.get("content-length").map(|length| length.to_str().unwrap());
        assert_eq!(said, length, "{text}");
    }
    let none = Body::from_path(folder.path().join("none"));
    let error = calls("http://127.0.0.1:9".to_owned()).cbor(none).await.unwrap_err();
    assert!(!error.may_have_been_executed() && error.attempts() == 0, "{error}");
    let server = server().await;
    let once = calls(server.uri()).cbor(Body::from_stream(chunks(), None));
    once.clone().await.unwrap();
    assert!(once.await.unwrap_err().to_string().contains("has been sent already"));
}

#[tokio::test]
async fn each_kind_of_body_has_a_method() {
    let calls = |url| kinds::Client::builder().base_url(url).build().unwrap().things();
    let json = sent(|url| calls(url).create("a").into_future()).await;
    assert_eq!((json.1.as_str(), json.2.as_str()), ("application/json", r#"{"name":"a"}"#));
    let xml = sent(|url| calls(url).create_as_xml("<a/>").into_future()).await;
    assert_eq!((xml.1.as_str(), xml.2.as_str()), ("application/xml", "<a/>"));
    let object = BTreeMap::new();
    let merge = sent(|url| calls(url).create_as_merge_patch_json(object).into_future()).await;
    assert_eq!((merge.1.as_str(), merge.2.as_str()), ("application/merge-patch+json", "{}"));
    let file = FilePart::new("a", "b");
    let parts = sent(|url| calls(url).create_as_multipart(file).into_future()).await;
    assert!(parts.1.starts_with("multipart/form-data; "));
    let png = Body::new("PNG").with_media_type("image/png");
    let bytes = sent(|url| calls(url).create_as_bytes(png).into_future()).await;
    assert_eq!((bytes.1.as_str(), bytes.2.as_str()), ("image/png", "PNG"));
    let form = sent(|url| calls(url).update("a b").into_future()).await;
    assert_eq!(
        (form.1.as_str(), form.2.as_str()),
        ("application/x-www-form-urlencoded", "name=a%20b")
    );
    let text = sent(|url| calls(url).update_as_text().body("t").into_future()).await;
    assert_eq!((text.1.as_str(), text.2.as_str()), ("text/plain; charset=utf-8", "t"));
}
