//! Tests request bodies that are read while they are sent, and ones that cannot be sent. `conformance` tests the bytes
//! of all other bodies.

use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::generated::encodes_multipart_parts_of_any_shape as parts;
use crate::generated::sends_bodies_of_any_media_type as media;
use crate::runtime::{Body, Part};

async fn server() -> MockServer {
    let server = MockServer::start().await;
    Mock::given(any()).respond_with(ResponseTemplate::new(204)).mount(&server).await;
    server
}

#[tokio::test]
async fn rejects_an_invalid_part_before_sending() {
    let client = parts::Client::builder().base_url("http://127.0.0.1:9").build().unwrap();
    let bad = Part::text("t", "x").with_header("X-A", "a\nb");
    let error = client.parts().any([bad]).await.unwrap_err();
    assert!(!error.may_have_been_executed(), "{error}");
}

#[tokio::test]
async fn sends_request_bodies_from_memory_files_and_streams() {
    let calls = |url| media::Client::builder().base_url(url).build().unwrap().bodies();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.bin");
    std::fs::write(&path, "from a file").unwrap();
    let chunks = || tokio_stream::iter(["a ", "stream"].map(Ok::<_, std::io::Error>));
    for (body, text, length) in
        [(Body::from_path(&path), "from a file", Some("11")), ("text".into(), "text", Some("4"))]
    {
        let server = server().await;
        calls(server.uri()).cbor(body).await.unwrap();
        let request = server.received_requests().await.unwrap().remove(0);
        assert_eq!(request.body, text.as_bytes());
        let declared = request.headers.get("content-length").map(|length| length.to_str().unwrap());
        assert_eq!(declared, length, "{text}");
    }
    let none = Body::from_path(folder.path().join("none"));
    let error = calls("http://127.0.0.1:9".to_owned()).cbor(none).await.unwrap_err();
    assert!(!error.may_have_been_executed() && error.attempts().is_empty(), "{error}");
    let server = server().await;
    let once = calls(server.uri()).cbor(Body::from_stream(chunks(), None));
    once.clone().await.unwrap();
    assert!(once.await.unwrap_err().to_string().contains("was already sent"));
}
