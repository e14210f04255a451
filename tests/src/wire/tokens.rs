//! Tests OAuth 2.0 tokens from client credentials: when they are fetched, how long they are kept, and what is visible.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::json;
use wiremock::matchers::path;
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

use crate::generated::fetches_tokens_with_client_credentials::Client;
use crate::runtime::{Error, FilePart, Retry};

const SECRET: &str = "secret&0123456789";

/// Starts a server that issues the tokens `t1`, `t2`, … with this lifetime. Returns the server and a client for it. The
/// API accepts the tokens that are `valid`, and responds with the number of the token.
async fn mock(lifetime: u64, valid: fn(usize) -> bool) -> (MockServer, Client) {
    let server = MockServer::start().await;
    let issued = Arc::new(AtomicUsize::new(0));
    let token = move |_: &Request| {
        let number = issued.fetch_add(1, Ordering::Relaxed) + 1;
        let body = json!({"access_token": format!("t{number}"), "expires_in": lifetime});
        ResponseTemplate::new(200).set_body_json(body)
    };
    Mock::given(path("/oauth/token")).respond_with(token).mount(&server).await;
    let api = move |request: &Request| {
        let bearer = request.headers.get("authorization").unwrap().to_str().unwrap();
        let number = bearer.strip_prefix("Bearer t").unwrap().parse().unwrap();
        let status = if valid(number) { 200 } else { 401 };
        ResponseTemplate::new(status).set_body_string(format!("took {number}"))
    };
    Mock::given(path("/things")).respond_with(api).mount(&server).await;
    let client = client(&server);
    (server, client)
}

fn client(server: &MockServer) -> Client {
    let builder = Client::builder().base_url(server.uri()).retry(Retry::never());
    builder.oauth_client_credential("id", SECRET, ["read", "write"]).build().unwrap()
}

/// Returns the requests for tokens.
async fn token_requests(server: &MockServer) -> Vec<Request> {
    let all = server.received_requests().await.unwrap();
    all.into_iter().filter(|request| request.url.path() == "/oauth/token").collect()
}

#[tokio::test]
async fn reuses_a_token_until_it_expires() {
    let (server, client) = mock(3600, |_| true).await;
    let calls: Vec<_> =
        (0..5).map(|_| tokio::spawn(client.things().list().into_future())).collect();
    for call in calls {
        assert_eq!(call.await.unwrap().unwrap(), "took 1");
    }
    assert_eq!(token_requests(&server).await.len(), 1);
}

#[tokio::test]
async fn fetches_a_new_token_after_expiry() {
    let (server, client) = mock(0, |_| true).await;
    assert_eq!(client.things().list().await.unwrap(), "took 1");
    assert_eq!(client.things().list().await.unwrap(), "took 2");
    assert_eq!(token_requests(&server).await.len(), 2);
}

#[tokio::test]
async fn fetches_a_new_token_once_after_a_401() {
    let (server, client) = mock(3600, |number| number == 2).await;
    assert_eq!(client.things().list().await.unwrap(), "took 2");
    assert_eq!(token_requests(&server).await.len(), 2);

    let (server, client) = mock(3600, |_| false).await;
    let error = client.things().list().await.unwrap_err();
    assert!(error.is_unauthorized() && error.attempts().len() == 2, "{error}");
    assert_eq!(token_requests(&server).await.len(), 2);
}

#[tokio::test]
async fn does_not_resend_a_streamed_request_body() {
    let (server, client) = mock(3600, |_| false).await;
    let part = FilePart::from_stream("a", tokio_stream::iter([Ok::<_, Error>("data")]), None);
    let error = client.things().make().file(part).await.unwrap_err();
    assert!(error.is_unauthorized() && error.attempts().len() == 1, "{error}");
    assert_eq!(token_requests(&server).await.len(), 1);
    let error = client.things().make().file(FilePart::new("a", "data")).await.unwrap_err();
    assert!(error.is_unauthorized() && error.attempts().len() == 2, "{error}");
}

#[tokio::test]
async fn hides_the_client_secret_from_errors_and_redirects() {
    let refusal = json!({"error": "invalid_client", "error_description": format!("not {SECRET}")});
    for (response, expected) in [
        (
            ResponseTemplate::new(401).set_body_json(refusal),
            "responded with status 401 (invalid_client)",
        ),
        (ResponseTemplate::new(500).set_body_string(SECRET), "responded with status 500"),
        (
            ResponseTemplate::new(302).insert_header("location", "/other"),
            "responded with status 302",
        ),
        (ResponseTemplate::new(200).set_body_string(SECRET), "the response has no `access_token`"),
    ] {
        let server = MockServer::start().await;
        Mock::given(path("/oauth/token")).respond_with(response).mount(&server).await;
        let client = client(&server);
        let error = client.things().list().await.unwrap_err();
        assert!(error.to_string().ends_with(expected), "{error}");
        assert!(!format!("{error:?} {client:?}").contains("0123456789"), "{error:?}");
        assert!(!error.may_have_been_executed() && error.attempts().is_empty());
        let all = server.received_requests().await.unwrap();
        assert!(all.iter().all(|request| request.url.path() == "/oauth/token"), "{all:?}");
        // A server that rejects the client secret in a header may accept it in the body.
        assert_eq!(all.len(), if expected.contains("401") { 2 } else { 1 }, "{expected}");
    }
}

#[tokio::test]
async fn redacts_an_echoed_access_token() {
    let server = MockServer::start().await;
    let token = json!({"access_token": "token-0123456789"});
    let token = ResponseTemplate::new(200).set_body_json(token);
    Mock::given(path("/oauth/token")).respond_with(token).mount(&server).await;
    let echo = ResponseTemplate::new(403).set_body_string("token-0123456789 may not");
    Mock::given(path("/things")).respond_with(echo).mount(&server).await;
    let error = client(&server).things().list().await.unwrap_err();
    assert!(error.to_string().ends_with("[redacted] may not"), "{error}");
}

#[tokio::test]
async fn sends_the_client_secret_in_the_body_if_the_header_is_rejected() {
    let server = MockServer::start().await;
    let response = |request: &Request| match request.headers.get("authorization") {
        Some(header) => {
            assert_eq!(header, "Basic aWQ6c2VjcmV0JTI2MDEyMzQ1Njc4OQ==");
            assert_eq!(request.body, b"grant_type=client_credentials&scope=read%20write");
            ResponseTemplate::new(401).set_body_json(json!({"error": "invalid_client"}))
        }
        None => {
            let body = "grant_type=client_credentials&client_id=id&client_secret=secret%260123456789\
                &scope=read%20write";
            assert_eq!(std::str::from_utf8(&request.body).unwrap(), body);
            ResponseTemplate::new(200).set_body_json(json!({"access_token": "t", "expires_in": 0}))
        }
    };
    Mock::given(path("/oauth/token")).respond_with(response).mount(&server).await;
    Mock::given(path("/things")).respond_with(ResponseTemplate::new(200)).mount(&server).await;
    let client = client(&server);
    for requests in [2, 3] {
        client.things().list().await.unwrap();
        assert_eq!(
            token_requests(&server).await.len(),
            requests,
            "the client keeps using the body"
        );
    }
}
