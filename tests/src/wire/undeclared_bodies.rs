//! Tests that the body of a successful response is available although the document does not declare it, that the
//! parameters of a media type select the variant of a response, and that a call can replace its media types.

use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::generated::bodies;
use crate::generated::returns_undeclared_bodies_and_versions_of_media_types as reads;
use crate::generated::takes_2_0_files_from_produces as files;

async fn server(status: u16, body: &[u8], media: &str) -> MockServer {
    let server = MockServer::start().await;
    let response = ResponseTemplate::new(status).set_body_raw(body, media);
    Mock::given(any()).respond_with(response).mount(&server).await;
    server
}

fn client(server: &MockServer) -> reads::Client {
    reads::Client::builder().base_url(server.uri()).build().unwrap()
}

#[tokio::test]
async fn reads_the_body_of_a_response_without_content() {
    let server = server(200, b"\x89PNG", "image/png").await;
    let reads = client(&server).reads();
    reads.image().await.unwrap();
    assert_eq!(reads.image().bytes().await.unwrap(), b"\x89PNG".as_slice());
    assert_eq!(reads.search().bytes().await.unwrap(), b"\x89PNG".as_slice());
    assert_eq!(reads.image().send().await.unwrap().body(), b"\x89PNG".as_slice());
    assert_eq!(reads.draw().send().await.unwrap().body(), b"\x89PNG".as_slice());
    let folder = tempfile::tempdir().unwrap();
    let saved = reads.image().save(folder.path().join("a.png")).await.unwrap();
    assert_eq!(saved.bytes, 4);
    reads.image().stream().await.unwrap();
}

#[tokio::test]
async fn reads_no_bytes_from_a_response_that_is_declared_without_content() {
    let server = server(204, b"", "image/png").await;
    assert!(client(&server).reads().image().bytes().await.unwrap().is_empty());
    assert!(client(&server).reads().image().send().await.unwrap().body().is_empty());
}

#[tokio::test]
async fn parameters_of_the_media_type_select_the_variant() {
    for (media, body, expected) in [
        ("application/json", r#"{"a":"x"}"#, "Json(One"),
        ("application/json; charset=utf-8", r#"{"a":"x"}"#, "Json(One"),
        ("application/json;version=2", r#"{"b":"x"}"#, "JsonVersion2(Two"),
        ("Application/JSON; charset=utf-8; Version=\"2\"", r#"{"b":"x"}"#, "JsonVersion2(Two"),
        ("application/json;version=3", r#"{"c":1}"#, "JsonVersion3(Three"),
    ] {
        let server = server(200, body.as_bytes(), media).await;
        let value = format!("{:?}", client(&server).reads().versions().await.unwrap());
        assert!(value.starts_with(expected), "{media}: {value}");
        let sent = &server.received_requests().await.unwrap()[0];
        let accept = sent.headers["accept"].to_str().unwrap();
        assert!(accept.contains("application/json; version=2"), "{accept}");
    }
}

#[tokio::test]
async fn produces_of_2_0_gives_the_media_type_of_a_file() {
    let server = server(200, b"\x89PNG", "image/png").await;
    let client = files::Client::builder().base_url(server.uri()).build().unwrap();
    assert_eq!(client.files().image().await.unwrap(), b"\x89PNG".as_slice());
    assert_eq!(client.files().draw().await.unwrap(), b"\x89PNG".as_slice());
    client.files().remove().await.unwrap();
}

#[tokio::test]
async fn with_header_replaces_the_accept_and_content_type_of_a_call() {
    let server = server(200, b"{\"a\":\"x\"}", "application/json").await;
    client(&server)
        .reads()
        .versions()
        .with_header("Accept", "application/json;version=9")
        .await
        .unwrap();
    let bodies = bodies::Client::builder().base_url(server.uri()).build().unwrap();
    let call = bodies.cells().must().x(1);
    call.with_header("content-type", "application/vnd.mine+json").await.unwrap();
    let requests = server.received_requests().await.unwrap();
    let values = |index: usize, name: &str| {
        let values = requests[index].headers.get_all(name).iter();
        values.map(|value| value.to_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(values(0, "accept"), ["application/json;version=9"]);
    assert_eq!(values(1, "content-type"), ["application/vnd.mine+json"]);
    assert_eq!(requests[1].body, b"{\"x\":1}");
}
