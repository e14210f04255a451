//! Tests the `accept` header of calls with several response types, and responses with undeclared media types.

use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::generated::distinguishes_responses_by_status_and_media_type::{Client, models::Done};

/// Starts a server that sends this response. Returns the server and a client for it.
async fn mock(status: u16, media: &str, body: &str) -> (MockServer, Client) {
    let server = MockServer::start().await;
    let response = ResponseTemplate::new(status);
    let response = match media {
        "" => response.set_body_bytes(body.as_bytes()),
        media => response.set_body_raw(body.as_bytes(), media),
    };
    let response =
        if media.is_empty() && body.is_empty() { ResponseTemplate::new(status) } else { response };
    Mock::given(any()).respond_with(response).mount(&server).await;
    let client = Client::builder().base_url(server.uri()).build().unwrap();
    (server, client)
}

#[tokio::test]
async fn accept_header_prefers_typed_media_types() {
    let (server, client) = mock(200, "application/json", r#"{"done":true}"#).await;
    client.responses().media().await.unwrap();
    let request = server.received_requests().await.unwrap().remove(0);
    let accept = request.headers["accept"].to_str().unwrap();
    assert!(accept.starts_with("application/json, application/vnd.begun+json;q=0.9"), "{accept}");
}

#[tokio::test]
async fn reads_a_single_response_type_under_any_media_type() {
    let done = r#"{"done":true}"#;
    for (status, media) in [(200, "application/json"), (201, "text/plain"), (299, ""), (200, "x/y")]
    {
        let (_server, client) = mock(status, media, done).await;
        assert_eq!(client.responses().only_default().await.unwrap(), Done::new(true));
        assert_eq!(client.responses().loose().await.unwrap(), Done::new(true));
        assert_eq!(client.responses().any_json().await.unwrap(), Done::new(true));
        assert_eq!(client.responses().any_bytes().await.unwrap(), done);
        assert_eq!(client.responses().binary().await.unwrap(), done);
    }
    let (_server, client) = mock(200, "text/plain; charset=latin1", "7").await;
    assert_eq!(client.responses().number().await.unwrap(), 7);
    assert_eq!(client.responses().any().await.unwrap(), "7");
}
