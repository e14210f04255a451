//! Tests that errors name the call, the phase and the redirect, and state whether the call was executed.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use sequentum::transport::{Body, TransportError, transport_fn};
use sequentum::{Client, Error, Retry};
use wiremock::matchers::path;
use wiremock::{Mock, MockServer, ResponseTemplate};

use super::{KEY, MockApi};

pub(super) fn redirect(target: &str) -> ResponseTemplate {
    ResponseTemplate::new(302).insert_header("location", target)
}

/// Returns the reason in the message of an error, after the name of the call.
pub(super) fn reason(error: &Error) -> String {
    error.to_string().split_once("): ").unwrap().1.to_owned()
}

#[tokio::test]
async fn names_the_operation_the_method_and_the_path() {
    let mock = MockApi::empty(404).await;
    let error = mock.client.agents().get(4041).await.unwrap_err();
    let advice = "404 Not Found; the base URL may be wrong";
    assert_eq!(error.to_string(), format!("agents.get (GET /api/v1/agent/4041): {advice}"));
    let error = mock.client.agents().search("a b?").await.unwrap_err();
    assert_eq!(
        error.to_string(),
        format!("agents.search (GET /api/v1/agent/search): {advice}"),
        "the query is omitted"
    );
}

#[tokio::test]
async fn redacts_a_secret_in_the_path() {
    let mock = MockApi::empty(404).await;
    let error = mock.client.request(http::Method::GET, format!("/keys/{KEY}")).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "request (GET /keys/[redacted]): 404 Not Found; the base URL may be wrong"
    );
}

#[tokio::test]
async fn states_the_timeout_and_the_phase() {
    let slow = ResponseTemplate::new(200).set_delay(Duration::from_secs(5));
    let mock = MockApi::with(slow).await;
    let call = mock.client.agents().list().with_timeout(Duration::from_millis(100));
    let error = call.await.unwrap_err();
    assert_eq!(
        reason(&error),
        format!(
            "timed out after 100ms while connecting to {} or waiting for the response",
            mock.server.address()
        )
    );
}

#[tokio::test]
async fn rejected_request_states_the_wait_and_the_limit() {
    let limited = |headers: &[(&'static str, &'static str)]| {
        let headers = headers.to_vec();
        let transport = transport_fn(move |_| {
            let response = http::Response::builder().status(429);
            let add =
                |response: http::response::Builder, (name, value)| response.header(name, value);
            headers.iter().copied().fold(response, add).body("").unwrap()
        });
        let builder = Client::builder().api_key(KEY).retry(Retry::never());
        builder.transport(transport).build().unwrap()
    };
    let stated =
        [("retry-after", "1.5"), ("x-ratelimit-limit", "50"), ("x-ratelimit-window-seconds", "30")];
    for (headers, text) in [
        (&stated[..], " (retry after 1.5s; the limit is 50 requests in 30s)"),
        (&stated[..1], " (retry after 1.5s; the limit is 100 requests in 60s)"),
        (&[], " (the limit is 100 requests in 60s)"),
    ] {
        let error = limited(headers).agents().list().await.unwrap_err();
        assert_eq!(reason(&error), format!("429 Too Many Requests{text}"));
    }
    let busy = transport_fn(|_| {
        let response = http::Response::builder().status(503).header("retry-after", "7");
        response.body("").unwrap()
    });
    let client = Client::builder().api_key(KEY).transport(busy).retry(Retry::never());
    let error = client.build().unwrap().agents().list().await.unwrap_err();
    assert_eq!(reason(&error), "503 Service Unavailable (retry after 7s)");
}

#[tokio::test]
async fn error_of_another_origin_is_not_the_error_of_the_api() {
    let other = MockServer::start().await;
    for status in [401, 403, 404, 409, 429] {
        other.reset().await;
        let response = ResponseTemplate::new(status);
        Mock::given(path("/file")).respond_with(response).mount(&other).await;
        let mock = MockApi::with(redirect(&format!("{}/file?signature=s", other.uri()))).await;
        let error = mock.client.agents().download(101, 9001, 1).await.unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), status);
        let is_of_api = error.is_not_found()
            || error.is_forbidden()
            || error.is_unauthorized()
            || error.is_conflict()
            || error.is_rate_limited();
        assert!(!is_of_api, "{error}");
        let host = format!(" after a redirect to {}", other.address());
        // After status 403, the API is asked once more for a new target.
        let attempts = if status == 403 { " (2 attempts)" } else { "" };
        assert!(error.to_string().ends_with(&format!("{host}{attempts}")), "{error}");
        assert!(!error.to_string().contains("signature"), "{error}");
    }
}

#[tokio::test]
async fn redirect_within_the_origin_keeps_the_meaning_of_the_status() {
    let server = MockServer::start().await;
    Mock::given(path("/api/v1/agent/101")).respond_with(redirect("/moved")).mount(&server).await;
    let client = Client::builder().api_key(KEY).base_url(server.uri()).build().unwrap();
    let error = client.agents().get(101).await.unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(
        reason(&error),
        "404 Not Found after a redirect to /moved; the base URL may be wrong"
    );
}

#[tokio::test]
async fn unreadable_response_of_a_start_says_that_it_was_executed_and_yields_the_id() {
    for body in [r#"{"runId": "x", "id": 9001}"#, r#"{"id": 9001, "runId": {"#, r#"{"id": 9001,"#] {
        let mock = MockApi::json(200, body).await;
        let error = mock.client.agents().start(101).await.unwrap_err();
        assert!(error.is_decode() && error.may_have_been_executed(), "{error}");
        assert!(reason(&error).starts_with("the call was executed (200 OK), but "), "{error}");
        assert_eq!(error.pointer("/id"), Some(9001.into()), "{body}");
    }
}

#[tokio::test]
async fn redacts_secrets_in_the_errors_of_a_transport() {
    let leak = |request: http::Request<bytes::Bytes>| -> Result<http::Response<String>, _> {
        let key = request.headers()["authorization"].to_str().unwrap().to_owned();
        Err(TransportError::maybe_sent(std::io::Error::other(format!("failed: {key}"))))
    };
    let builder = Client::builder().api_key(KEY).transport(transport_fn(leak));
    let client = builder.retry(Retry::never()).build().unwrap();
    let error = client.agents().list().await.unwrap_err();
    assert_eq!(
        reason(&error),
        "the connection failed while waiting for the response: failed: ApiKey [redacted]"
    );
    let mut source = std::error::Error::source(&error);
    while let Some(cause) = source {
        assert!(!format!("{cause} {cause:?}").contains(KEY), "{cause:?}");
        source = cause.source();
    }
}

#[tokio::test]
async fn error_of_a_stream_states_the_response_and_hides_secrets() {
    let broken = |status: u16| {
        let chunk = Err::<bytes::Bytes, _>(std::io::Error::other(format!("lost {KEY}")));
        let body = Body::from_stream(tokio_stream::iter([Ok("a".into()), chunk]), None);
        http::Response::builder().status(status).header("x-trace", "t-1").body(body).unwrap()
    };
    let client = Client::builder().api_key(KEY).transport(transport_fn(move |_| broken(201)));
    let client = client.build().unwrap();
    let call = client.request(http::Method::POST, "/x").stream();
    let mut stream = call.await.unwrap().into_value();
    assert_eq!(stream.next().await.unwrap().unwrap(), "a");
    let error = stream.next().await.unwrap().unwrap_err();
    assert_eq!(
        error.to_string(),
        "request (POST /x): the call was executed (201 Created), but the response is incomplete: \
         the connection failed while reading the response: lost [redacted]"
    );
    assert_eq!(
        (error.status().unwrap(), &error.headers().unwrap()["x-trace"]),
        (http::StatusCode::CREATED, &"t-1".parse().unwrap())
    );
}

#[tokio::test]
async fn incomplete_response_of_another_origin_names_the_host() {
    let respond = |request: http::Request<bytes::Bytes>| match request.uri().host().unwrap() {
        "cdn.example" => {
            let lost = Err::<bytes::Bytes, _>(std::io::Error::other("lost"));
            http::Response::new(Body::from_stream(tokio_stream::iter([lost]), None))
        }
        _ => {
            let target = "https://u:p@cdn.example/file?signature=s";
            let response = http::Response::builder().status(302).header("location", target);
            response.body(Body::empty()).unwrap()
        }
    };
    let builder = Client::builder().api_key(KEY).transport(transport_fn(respond));
    let client = builder.retry(Retry::never()).build().unwrap();
    let error = client.agents().download(101, 9001, 1).await.unwrap_err();
    assert_eq!(
        reason(&error),
        "200 OK, but the response is incomplete after a redirect to cdn.example: \
         the connection failed while reading the response: lost"
    );
}

#[tokio::test]
async fn redirect_to_another_origin_receives_no_body_and_no_password() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let requests = Arc::clone(&seen);
    let respond = move |request: http::Request<bytes::Bytes>| {
        let uri = request.uri().to_string();
        let response =
            http::Response::builder().status(if uri.contains("other") { 200 } else { 302 });
        requests.lock().unwrap().push((uri, request.into_body()));
        response.header("location", "https://u:p@other.example/y").body("{}").unwrap()
    };
    let client = Client::builder().api_key(KEY).base_url("https://api.example");
    let client = client.transport(transport_fn(respond)).build().unwrap();
    client.request(http::Method::GET, "/x").json(&"confidential").await.unwrap();
    let seen = seen.lock().unwrap();
    assert_eq!(
        *seen,
        [
            ("https://api.example/x".to_owned(), "\"confidential\"".into()),
            ("https://other.example/y".to_owned(), bytes::Bytes::new()),
        ]
    );
}

#[tokio::test]
async fn call_that_is_not_safe_to_repeat_may_have_been_executed() {
    const NOTE: &str = "; the call may have been executed";
    let lost = transport_fn(|_| Err::<http::Response<Body>, _>(TransportError::maybe_sent("lost")));
    let builder = || Client::builder().api_key(KEY).base_url("https://api.example");
    let client = builder().transport(lost).retry(Retry::never()).build().unwrap();
    for error in [
        client.agents().start(101).await.unwrap_err(),
        client.agents().start_and_collect(101).await.unwrap_err(),
        client.agent_builder().start().prompt("Collect prices").await.unwrap_err(),
        client.agents().start(101).until_done().await.unwrap_err().into(),
    ] {
        let text = error.to_string();
        assert!(error.may_have_been_executed() && !error.is_safe_to_repeat(), "{text}");
        assert_eq!(text.matches("may have been").count(), 1, "{text}");
        assert!(text.ends_with(NOTE) || text.contains("the process may have been"), "{text}");
    }
    let safe = client.agents().list().await.unwrap_err().to_string();
    assert!(!safe.contains("executed"), "{safe}");
    for (status, note) in [(500, NOTE), (504, NOTE), (400, ""), (429, "")] {
        let client = MockApi::empty(status).await.client;
        let error = client.agents().start(101).with_retry(Retry::never()).await.unwrap_err();
        assert_eq!(error.to_string().ends_with(NOTE), !note.is_empty(), "{error}");
    }
}
