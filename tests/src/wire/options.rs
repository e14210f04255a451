//! Tests options of clients and calls that the document does not describe: credentials, URLs, headers, limits, raw
//! calls.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use http::Method;
use sequentum::models::Agent;
use sequentum::{Client, ClientBuilder, Secret};
use serde_json::{Value, json};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

use super::{KEY, MockApi};

impl MockApi {
    /// Starts a server that responds with `[]`. Returns the server and a client with these settings.
    async fn client(change: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Self {
        let Self { server, .. } = Self::json(200, "[]").await;
        let builder = Client::builder().api_key(KEY).base_url(server.uri());
        let client = change(builder).build().unwrap();
        Self { server, client }
    }
}

#[tokio::test]
async fn requests_a_bearer_token_from_the_provider_before_every_call() {
    let server = MockServer::start().await;
    let response = ResponseTemplate::new(200).set_body_raw("[]", "application/json");
    Mock::given(any()).respond_with(response).mount(&server).await;
    let count = Arc::new(AtomicUsize::new(1));
    let token = Secret::from_provider(move || {
        let number = count.fetch_add(1, Ordering::Relaxed);
        async move { Ok::<_, std::io::Error>(format!("jwt-{number}")) }
    });
    let client = Client::builder().bearer_token(token).base_url(server.uri()).build().unwrap();
    for _ in 0..2 {
        client.spaces().list().await.unwrap();
    }
    let sent = server.received_requests().await.unwrap();
    let sent = sent.iter().map(|request| request.headers["authorization"].to_str().unwrap());
    assert_eq!(sent.collect::<Vec<_>>(), ["Bearer jwt-1", "Bearer jwt-2"]);
}

#[tokio::test]
async fn failure_of_the_token_provider_is_an_error_and_nothing_is_sent() {
    let MockApi { server, .. } = MockApi::json(200, "[]").await;
    let token = Secret::from_provider(|| async {
        Err::<String, _>(std::io::Error::other("the vault is sealed"))
    });
    let client = Client::builder().bearer_token(token).base_url(server.uri()).build().unwrap();
    let error = client.spaces().list().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "spaces.list (GET /api/v1/spaces): cannot get the credential for Bearer: the vault is sealed"
    );
    assert_eq!(std::error::Error::source(&error).unwrap().to_string(), "the vault is sealed");
    assert!(!error.may_have_been_executed());
    assert!(server.received_requests().await.unwrap().is_empty());
}

#[tokio::test]
async fn accepts_a_base_url_with_a_path() {
    for base in ["/gateway/sequentum", "/gateway/sequentum/"] {
        let MockApi { server, .. } = MockApi::json(200, "[]").await;
        let client = Client::builder().api_key(KEY).base_url(server.uri() + base).build().unwrap();
        client.spaces().list().await.unwrap();
        let sent = server.received_requests().await.unwrap();
        assert_eq!(sent[0].url.path(), "/gateway/sequentum/api/v1/spaces");
    }
}

#[tokio::test]
async fn call_headers_override_client_headers() {
    let mock = MockApi::client(|builder| {
        builder.header("X-Tenant", "one").header("X-Trace", "t").user_agent_suffix("my-service/1.2")
    })
    .await;
    mock.client.spaces().list().with_header("x-tenant", "two").await.unwrap();
    let sent = mock.sent().await;
    assert_eq!((sent.header("x-tenant"), sent.header("x-trace")), (Some("two"), Some("t")));
    let agent = sent.header("user-agent").unwrap();
    assert!(agent.starts_with("sequentum-client/"), "{agent}");
    assert!(agent.contains(" (document ") && agent.ends_with(") my-service/1.2"), "{agent}");
}

#[tokio::test]
async fn user_agent_contains_the_hash_of_the_document() {
    let mock = MockApi::client(|builder| builder).await;
    mock.client.spaces().list().await.unwrap();
    let lock: Value = serde_json::from_str(include_str!("../../../spec/spec.lock")).unwrap();
    let committed = lock["sha256"]["committed"].as_str().unwrap();
    let sent = mock.sent().await;
    let agent = sent.header("user-agent").unwrap();
    let prefix = agent.split_once("(document ").unwrap().1.trim_end_matches(')');
    assert!(prefix.len() == 12 && committed.starts_with(prefix), "{agent}, {committed}");
}

#[tokio::test]
async fn rejects_line_breaks_in_header_values() {
    let mock = MockApi::client(|builder| builder).await;
    for bad in ["a\r\nx: y", "a\nb", "a\0b"] {
        let error = mock.client.spaces().list().with_header("x-a", bad).await.unwrap_err();
        assert!(error.to_string().contains("`x-a` contains a control character"), "{error}");
        let builder = Client::builder().api_key(KEY).header("x-a", bad);
        assert!(builder.build().is_err());
        assert!(Client::builder().api_key(bad).build().is_err());
    }
    assert!(mock.client.spaces().list().with_header("x a", "b").await.is_err());
    assert!(mock.server.received_requests().await.unwrap().is_empty());
}

#[tokio::test]
async fn rejects_message_framing_headers() {
    let mock = MockApi::client(|builder| builder).await;
    for name in ["content-length", "Transfer-Encoding", "connection"] {
        let error = mock.client.agents().start(101).with_header(name, "3").await.unwrap_err();
        assert!(error.to_string().contains("is set by the connection"), "{error}");
    }
    for name in ["content-length", "host", "content-type", "transfer-encoding"] {
        let error = Client::builder().api_key(KEY).header(name, "3").build().unwrap_err();
        let texts = ["set by the connection", "set for a single request"];
        assert!(texts.iter().any(|text| error.to_string().contains(text)), "{error}");
    }
    let file = sequentum::FilePart::new("a", "b");
    let call = mock.client.spaces().upload_input_files(945, [file]);
    assert!(call.with_header("content-type", "multipart/form-data").await.is_err());
    assert!(mock.server.received_requests().await.unwrap().is_empty());
}

#[tokio::test]
async fn authorization_header_overrides_the_credential() {
    let mock = MockApi::client(|builder| builder).await;
    let call = mock.client.spaces().list().with_header("Authorization", "Bearer mine");
    let request = call.clone().into_request().await.unwrap();
    assert!(!format!("{request:?}").contains("mine"));
    call.await.unwrap();
    assert_eq!(mock.sent().await.header("authorization"), Some("Bearer mine"));
}

#[tokio::test]
async fn trims_line_breaks_at_the_end_of_a_secret() {
    let MockApi { server, .. } = MockApi::json(200, "[]").await;
    let token = Secret::from_provider(|| async { Ok::<_, std::io::Error>("jwt\r\n") });
    let client = Client::builder().bearer_token(token).base_url(server.uri()).build().unwrap();
    client.spaces().list().await.unwrap();
    let sent = server.received_requests().await.unwrap();
    assert_eq!(sent[0].headers["authorization"], "Bearer jwt");
}

#[test]
fn call_without_a_runtime_is_an_error() {
    let client = Client::builder().api_key(KEY).base_url("http://127.0.0.1:9").build().unwrap();
    let mut call = std::pin::pin!(client.spaces().list().into_future());
    let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(outcome) = call.as_mut().poll(&mut cx) else {
        panic!("the call is pending")
    };
    assert!(outcome.unwrap_err().to_string().contains("tokio runtime"));
}

#[tokio::test]
async fn into_request_returns_a_request_without_sending_it() {
    let mock = MockApi::client(|builder| builder).await;
    let call = mock.client.agents().start(101).parallelism(2).clear_proxy_pool_id();
    let request = call.into_request().await.unwrap();
    assert_eq!(request.method(), "POST");
    assert_eq!(request.uri().path(), "/api/v1/agent/101/start");
    assert_eq!(request.headers()["authorization"], format!("ApiKey {KEY}"));
    assert_eq!(request.headers()["content-type"], "application/json");
    assert_eq!(&request.body()[..], br#"{"parallelism":2,"proxyPoolId":null}"#);
    assert!(!format!("{request:?}").contains(KEY));
    assert!(mock.server.received_requests().await.unwrap().is_empty());
}

#[tokio::test]
async fn calls_an_endpoint_without_a_generated_method() {
    let mock = MockApi::json(200, include_str!("agent.json")).await;
    let call = mock.client.request(Method::PATCH, "/api/v1/agent/101/archive files");
    let call = call.query("dry run", "a&b").json(&json!({"archived": true}));
    let agent = call.with_header("x-a", "b").send_for::<Agent>().await.unwrap();
    assert_eq!(agent.value().id.get(), 101);
    let sent = mock.sent().await;
    assert_eq!(sent.line(), "PATCH /api/v1/agent/101/archive%20files?dry%20run=a%26b");
    assert_eq!(sent.header("authorization"), Some(&*format!("ApiKey {KEY}")));
    assert_eq!((sent.body(), sent.header("x-a")), (r#"{"archived":true}"#, Some("b")));

    let mock = MockApi::with(ResponseTemplate::new(404)).await;
    let error = mock.client.request(Method::GET, "/nowhere").await.unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(
        error.to_string(),
        "request (GET /nowhere): 404 Not Found; the base URL may be wrong"
    );
    for bad in ["nowhere", "/a/../b", "/a?b=c", "https://elsewhere.example/"] {
        let error = mock.client.request(Method::GET, bad).await.unwrap_err();
        assert!(!error.may_have_been_executed(), "{error}");
    }
}

#[tokio::test]
async fn clients_can_be_shared_between_tasks() {
    fn assert_shareable<T: Send + Sync + Clone + 'static>(_: &T) {}
    fn assert_send<T: Send + 'static>(_: &T) {}
    let mock = MockApi::client(|builder| builder.timeout(Duration::from_secs(5))).await;
    assert_shareable(&mock.client);
    assert_send(&mock.client.spaces().list().send());
    let call = mock.client.spaces().list();
    assert!(tokio::spawn(async move { call.await }).await.unwrap().unwrap().is_empty());
}

#[tokio::test]
async fn calls_can_be_stored_cloned_and_spawned() {
    let mock = MockApi::json(200, "[]").await;
    let call = mock.client.agents().list().with_header("x-trace", "1");
    let spawned = tokio::spawn(call.clone().send());
    assert_eq!(spawned.await.unwrap().unwrap().status(), 200);
    assert_eq!(mock.sent().await.header("x-trace"), Some("1"));
}

#[tokio::test]
async fn call_timeout_overrides_the_client_timeout() {
    let slow = ResponseTemplate::new(200).set_body_raw("[]", "application/json");
    let MockApi { server, .. } = MockApi::with(slow.set_delay(Duration::from_secs(2))).await;
    let client = Client::builder().api_key(KEY).base_url(server.uri());
    let hasty = client.clone().timeout(Duration::from_millis(200)).build().unwrap();
    let error = hasty.spaces().list().await.unwrap_err();
    assert!(error.is_timeout() && error.may_have_been_executed(), "{error}");
    hasty.spaces().list().with_timeout(Duration::from_secs(30)).await.unwrap();
    let patient = client.timeout(Duration::from_secs(30)).build().unwrap();
    patient.spaces().list().await.unwrap();
    let error = patient.spaces().list().with_timeout(Duration::from_millis(200)).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
}

#[tokio::test]
async fn connecting_has_a_separate_timeout() {
    // The listener accepts connections, but does not start the TLS handshake.
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("https://{}", listener.local_addr().unwrap());
    let client = Client::builder().api_key(KEY).base_url(base);
    let client = client.connect_timeout(Duration::from_millis(200)).build().unwrap();
    let error = client.spaces().list().await.unwrap_err();
    assert!(error.is_timeout() && error.is_connect(), "{error}");
    assert!(!error.may_have_been_executed());
}

#[tokio::test]
async fn deadline_before_sending_is_not_an_attempt() {
    let MockApi { server, .. } = MockApi::json(200, "[]").await;
    let never = Secret::from_provider(std::future::pending::<Result<String, std::io::Error>>);
    let client = Client::builder().bearer_token(never).base_url(server.uri());
    let client = client.deadline(Duration::from_millis(100)).build().unwrap();
    for error in [
        client.agents().start(101).await.unwrap_err(),
        client.agents().start(101).into_request().await.unwrap_err(),
    ] {
        assert!(error.is_timeout() && !error.may_have_been_executed(), "{error}");
        assert_eq!(error.attempts().len(), 0);
        assert!(
            error.to_string().ends_with(
                "the deadline of 100ms has passed while waiting for a credential, before anything was sent"
            ),
            "{error}"
        );
    }
    assert!(server.received_requests().await.unwrap().is_empty());
}
