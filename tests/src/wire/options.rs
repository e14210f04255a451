//! What a client and a call can be told beyond the document: credentials, addresses, headers, limits, raw calls.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use http::Method;
use sequentum::models::Agent;
use sequentum::{Client, ClientBuilder, Secret};
use serde_json::{Value, json};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

use super::{KEY, Served};

impl Served {
    /// A server that answers `[]`, and a client of it with settings of its own.
    async fn client(change: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Self {
        let Self { server, .. } = Self::json(200, "[]").await;
        let builder = Client::builder().api_key(KEY).base_url(server.uri());
        let client = change(builder).build().unwrap();
        Self { server, client }
    }
}

#[tokio::test]
async fn a_token_is_sent_as_a_bearer_and_may_be_asked_for_before_every_call() {
    let server = MockServer::start().await;
    let answer = ResponseTemplate::new(200).set_body_raw("[]", "application/json");
    Mock::given(any()).respond_with(answer).mount(&server).await;
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
async fn a_provider_that_fails_is_the_source_of_an_error_and_nothing_is_sent() {
    let Served { server, .. } = Served::json(200, "[]").await;
    let token = Secret::from_provider(|| async {
        Err::<String, _>(std::io::Error::other("the vault is sealed"))
    });
    let client = Client::builder().bearer_token(token).base_url(server.uri()).build().unwrap();
    let error = client.spaces().list().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "spaces.list: cannot get the credential for Bearer: the vault is sealed"
    );
    assert_eq!(std::error::Error::source(&error).unwrap().to_string(), "the vault is sealed");
    assert!(!error.may_have_been_executed());
    assert!(server.received_requests().await.unwrap().is_empty());
}

#[tokio::test]
async fn the_base_url_may_have_a_path() {
    for base in ["/gateway/sequentum", "/gateway/sequentum/"] {
        let Served { server, .. } = Served::json(200, "[]").await;
        let client = Client::builder().api_key(KEY).base_url(server.uri() + base).build().unwrap();
        client.spaces().list().await.unwrap();
        let sent = server.received_requests().await.unwrap();
        assert_eq!(sent[0].url.path(), "/gateway/sequentum/api/v1/spaces");
    }
}

#[tokio::test]
async fn headers_of_the_client_are_sent_unless_the_call_says_otherwise() {
    let served = Served::client(|builder| {
        builder.header("X-Tenant", "one").header("X-Trace", "t").user_agent_suffix("my-service/1.2")
    })
    .await;
    served.client.spaces().list().with_header("x-tenant", "two").await.unwrap();
    let sent = served.sent().await;
    assert_eq!((sent.header("x-tenant"), sent.header("x-trace")), (Some("two"), Some("t")));
    let agent = sent.header("user-agent").unwrap();
    assert!(agent.starts_with("sequentum-client/"), "{agent}");
    assert!(agent.contains(" (document ") && agent.ends_with(") my-service/1.2"), "{agent}");
}

#[tokio::test]
async fn the_user_agent_names_the_document_that_is_committed() {
    let served = Served::client(|builder| builder).await;
    served.client.spaces().list().await.unwrap();
    let lock: Value = serde_json::from_str(include_str!("../../../spec/spec.lock")).unwrap();
    let committed = lock["sha256"]["committed"].as_str().unwrap();
    let sent = served.sent().await;
    let agent = sent.header("user-agent").unwrap();
    let prefix = agent.split_once("(document ").unwrap().1.trim_end_matches(')');
    assert!(prefix.len() == 12 && committed.starts_with(prefix), "{agent}, {committed}");
}

#[tokio::test]
async fn a_call_may_have_a_key_that_makes_it_one() {
    let served = Served::json(200, include_str!("run.json")).await;
    served.client.agents().start(101).with_idempotency_key("k-1").await.unwrap();
    assert_eq!(served.sent().await.header("idempotency-key"), Some("k-1"));
}

#[tokio::test]
async fn header_values_that_would_end_the_header_are_errors() {
    let served = Served::client(|builder| builder).await;
    for bad in ["a\r\nx: y", "a\nb", "a\0b"] {
        let error = served.client.spaces().list().with_header("x-a", bad).await.unwrap_err();
        assert!(error.to_string().contains("`x-a` contains a control character"), "{error}");
        let builder = Client::builder().api_key(KEY).header("x-a", bad);
        assert!(builder.build().is_err());
        assert!(Client::builder().api_key(bad).build().is_err());
    }
    assert!(served.client.spaces().list().with_header("x a", "b").await.is_err());
    assert!(served.server.received_requests().await.unwrap().is_empty());
}

#[tokio::test]
async fn headers_that_frame_a_message_are_for_the_connection_to_set() {
    let served = Served::client(|builder| builder).await;
    for name in ["content-length", "Transfer-Encoding", "connection"] {
        let error = served.client.agents().start(101).with_header(name, "3").await.unwrap_err();
        assert!(error.to_string().contains("is set by the connection"), "{error}");
    }
    for name in ["content-length", "host", "content-type", "transfer-encoding"] {
        let error = Client::builder().api_key(KEY).header(name, "3").build().unwrap_err();
        let texts = ["set by the connection", "set for a single request"];
        assert!(texts.iter().any(|text| error.to_string().contains(text)), "{error}");
    }
    let file = sequentum::FilePart::new("a", "b");
    let call = served.client.spaces().upload_input_files(945, [file]);
    assert!(call.with_header("content-type", "multipart/form-data").await.is_err());
    assert!(served.server.received_requests().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_call_may_bring_a_credential_of_its_own() {
    let served = Served::client(|builder| builder).await;
    let call = served.client.spaces().list().with_header("Authorization", "Bearer mine");
    let request = call.clone().to_request().await.unwrap();
    assert!(!format!("{request:?}").contains("mine"));
    call.await.unwrap();
    assert_eq!(served.sent().await.header("authorization"), Some("Bearer mine"));
}

#[tokio::test]
async fn a_line_break_at_the_end_of_a_secret_is_no_part_of_it() {
    let Served { server, .. } = Served::json(200, "[]").await;
    let token = Secret::from_provider(|| async { Ok::<_, std::io::Error>("jwt\r\n") });
    let client = Client::builder().bearer_token(token).base_url(server.uri()).build().unwrap();
    client.spaces().list().await.unwrap();
    let sent = server.received_requests().await.unwrap();
    assert_eq!(sent[0].headers["authorization"], "Bearer jwt");
}

#[test]
fn a_call_without_a_runtime_is_an_error_and_no_panic() {
    let client = Client::builder().api_key(KEY).base_url("http://127.0.0.1:9").build().unwrap();
    let mut call = std::pin::pin!(client.spaces().list().into_future());
    let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(outcome) = call.as_mut().poll(&mut cx) else { panic!("it waits") };
    assert!(outcome.unwrap_err().to_string().contains("tokio runtime"));
}

#[tokio::test]
async fn what_would_be_sent_can_be_seen_without_sending() {
    let served = Served::client(|builder| builder).await;
    let call = served.client.agents().start(101).parallelism(2).clear_proxy_pool_id();
    let request = call.to_request().await.unwrap();
    assert_eq!(request.method(), "POST");
    assert_eq!(request.uri().path(), "/api/v1/agent/101/start");
    assert_eq!(request.headers()["authorization"], format!("ApiKey {KEY}"));
    assert_eq!(request.headers()["content-type"], "application/json");
    assert_eq!(&request.body()[..], br#"{"parallelism":2,"proxyPoolId":null}"#);
    assert!(!format!("{request:?}").contains(KEY));
    assert!(served.server.received_requests().await.unwrap().is_empty());
}

#[tokio::test]
async fn an_endpoint_without_a_method_can_be_called_all_the_same() {
    let served = Served::json(200, include_str!("agent.json")).await;
    let call = served.client.request(Method::PATCH, "/api/v1/agent/101/archive files");
    let call = call.query("dry run", "a&b").json(&json!({"archived": true}));
    let agent = call.with_header("x-a", "b").send_for::<Agent>().await.unwrap();
    assert_eq!(agent.value().id.get(), 101);
    let sent = served.sent().await;
    assert_eq!(sent.line(), "PATCH /api/v1/agent/101/archive%20files?dry%20run=a%26b");
    assert_eq!(sent.header("authorization"), Some(&*format!("ApiKey {KEY}")));
    assert_eq!((sent.body(), sent.header("x-a")), (r#"{"archived":true}"#, Some("b")));

    let served = Served::with(ResponseTemplate::new(404)).await;
    let error = served.client.request(Method::GET, "/nowhere").await.unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(error.to_string(), "request: 404 Not Found");
    for bad in ["nowhere", "/a/../b", "/a?b=c", "https://elsewhere.example/"] {
        let error = served.client.request(Method::GET, bad).await.unwrap_err();
        assert!(!error.may_have_been_executed(), "{error}");
    }
}

#[tokio::test]
async fn an_answer_beyond_the_limit_is_an_error_and_a_download_has_none() {
    let large = ResponseTemplate::new(200).set_body_raw("x".repeat(5000), "text/csv");
    let Served { server, .. } = Served::with(large).await;
    let client = Client::builder().api_key(KEY).base_url(server.uri()).body_limit(1000);
    let client = client.build().unwrap();
    let error = client.agents().start_and_collect(101).await.unwrap_err();
    assert!(error.is_decode() && error.to_string().contains("larger than 1000 bytes"), "{error}");
    assert_eq!(error.raw_body().unwrap().len(), 1000);
    assert_eq!(client.agents().download(101, 9001, 1).await.unwrap().len(), 5000);
}

#[tokio::test]
async fn a_client_can_be_shared_and_its_calls_sent_from_anywhere() {
    fn travels<T: Send + Sync + Clone + 'static>(_: &T) {}
    fn sends<T: Send + 'static>(_: &T) {}
    let served = Served::client(|builder| builder.timeout(Duration::from_secs(5))).await;
    travels(&served.client);
    sends(&served.client.spaces().list().send());
    let call = served.client.spaces().list();
    assert!(tokio::spawn(async move { call.await }).await.unwrap().unwrap().is_empty());
}

#[tokio::test]
async fn a_call_can_be_stored_cloned_and_spawned() {
    let served = Served::json(200, "[]").await;
    let call = served.client.agents().list().with_header("x-trace", "1");
    let spawned = tokio::spawn(call.clone().send());
    assert_eq!(spawned.await.unwrap().unwrap().status(), 200);
    assert_eq!(served.sent().await.header("x-trace"), Some("1"));
}

#[tokio::test]
async fn the_clients_time_out_holds_unless_the_call_has_its_own() {
    let slow = ResponseTemplate::new(200).set_body_raw("[]", "application/json");
    let Served { server, .. } = Served::with(slow.set_delay(Duration::from_secs(2))).await;
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
async fn connecting_has_a_time_out_of_its_own() {
    // It takes connections, and says nothing where TLS should begin.
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("https://{}", listener.local_addr().unwrap());
    let client = Client::builder().api_key(KEY).base_url(base);
    let client = client.connect_timeout(Duration::from_millis(200)).build().unwrap();
    let error = client.spaces().list().await.unwrap_err();
    assert!(error.is_timeout() && error.is_connect(), "{error}");
    assert!(!error.may_have_been_executed());
}

#[tokio::test]
async fn time_that_runs_out_before_anything_is_sent_was_no_attempt() {
    let Served { server, .. } = Served::json(200, "[]").await;
    let never = Secret::from_provider(std::future::pending::<Result<String, std::io::Error>>);
    let client = Client::builder().bearer_token(never).base_url(server.uri());
    let client = client.timeout(Duration::from_millis(100)).build().unwrap();
    for error in [
        client.agents().start(101).await.unwrap_err(),
        client.agents().start(101).to_request().await.unwrap_err(),
    ] {
        assert!(error.is_timeout() && !error.may_have_been_executed(), "{error}");
        assert_eq!(error.attempts(), 0);
        assert!(error.to_string().ends_with("timed out before anything was sent"), "{error}");
    }
    assert!(server.received_requests().await.unwrap().is_empty());
}
