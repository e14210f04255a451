//! Tests the facts that an error takes from the response: the requested wait, the id of the request, and the missing
//! scope.

use std::time::Duration;

use sequentum::transport::{TransportError, transport_fn};
use sequentum::{Client, Error};
use wiremock::matchers::{any, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

use super::{KEY, MockApi};
use crate::generated::reads_responses_as_streams as streams;

/// Returns the error of a call after a response with these headers and this body.
async fn error(status: u16, headers: &[(&str, &str)], body: &str) -> Error {
    let mut response = ResponseTemplate::new(status);
    for (name, value) in headers {
        response = response.append_header(*name, *value);
    }
    let response = response.set_body_raw(body.to_owned(), "application/problem+json");
    MockApi::with(response).await.client.agents().list().await.unwrap_err()
}

#[tokio::test]
async fn states_the_wait_that_the_server_requests() {
    let date = ("date", "Sun, 06 Nov 1994 08:49:37 GMT");
    for (status, value, expected) in [
        (429, "7", Some(7000)),
        (503, "1.5", Some(1500)),
        (429, "Sun, 06 Nov 1994 08:49:40 GMT", Some(3000)),
        (503, "Sun, 06 Nov 1994 08:49:30 GMT", Some(0)),
        (429, "86400", Some(86_400_000)),
        (429, "-1", None),
        (429, "soon", None),
    ] {
        let error = error(status, &[date, ("retry-after", value)], "").await;
        assert_eq!(error.retry_after(), expected.map(Duration::from_millis), "{value}");
    }
    assert_eq!(error(429, &[], "").await.retry_after(), None);
    let repeated = [("retry-after", "5"), ("retry-after", "6")];
    assert_eq!(error(429, &repeated, "").await.retry_after(), None);
}

#[tokio::test]
async fn states_the_id_of_the_request() {
    let body = r#"{"title":"Oops","traceId":"00-4bf9-01"}"#;
    let both = [("x-correlation-id", "c-1"), ("x-ms-request-id", "m-1")];
    for (headers, body, expected) in [
        (&[("X-Request-Id", "r-1")][..], body, Some("r-1")),
        (&[("x-amzn-RequestId", "a-1")], body, Some("a-1")),
        (&both, body, Some("m-1")),
        (&[], body, Some("00-4bf9-01")),
        (&[("x-request-id", "")], r#"{"title":"Oops","request_id":"b-1"}"#, Some("b-1")),
        (&[], r#"{"title":"Oops","traceId":7,"requestId":" "}"#, None),
        (&[], "<html>", None),
    ] {
        let error = error(500, headers, body).await;
        assert_eq!(error.request_id(), expected, "{headers:?} {body}");
    }
    let response = ResponseTemplate::new(200).set_body_raw("[", "application/json");
    let mock = MockApi::with(response.insert_header("x-request-id", "r-2")).await;
    let broken = mock.client.agents().list().await.unwrap_err();
    assert!(broken.is_decode());
    assert_eq!(broken.request_id(), Some("r-2"));
}

#[tokio::test]
async fn successful_response_states_the_id_of_the_request() {
    let response = ResponseTemplate::new(200).set_body_raw("[]", "application/json");
    let mock = MockApi::with(response.clone().insert_header("request-id", "r-3")).await;
    let response_with_id = mock.client.agents().list().send().await.unwrap();
    assert_eq!(response_with_id.request_id(), Some("r-3"));
    let mock = MockApi::with(response).await;
    assert_eq!(mock.client.agents().list().send().await.unwrap().request_id(), None);
}

#[tokio::test]
async fn id_of_the_request_shows_no_secret() {
    let echo = format!("id of {KEY}");
    let error = error(401, &[("x-request-id", &echo)], "").await;
    assert_eq!(error.request_id(), Some("id of [redacted]"));
    let body = format!(r#"{{"title":"Oops","traceId":"{KEY}"}}"#);
    let error = self::error(401, &[], &body).await;
    assert_eq!(error.request_id(), Some("[redacted]"));
}

#[tokio::test]
async fn states_the_scope_that_the_credential_lacks() {
    let bearer = |scope: &str| format!(r#"Bearer error="insufficient_scope", scope="{scope}""#);
    let (one, two) = (bearer("agents:write"), bearer("agents:read agents:write"));
    let start = "agents.list (GET /api/v1/agent/all): ";
    for (status, header, body, scope, message) in [
        (
            403,
            one.as_str(),
            r#"{"title":"No"}"#,
            Some("agents:write"),
            "403 Forbidden: No (the credential lacks the scope `agents:write`)",
        ),
        (
            401,
            &one,
            "",
            Some("agents:write"),
            "401 Unauthorized (the credential lacks the scope `agents:write`)",
        ),
        (
            403,
            &two,
            "",
            Some("agents:read agents:write"),
            "403 Forbidden (the credential lacks one of the scopes `agents:read agents:write`)",
        ),
        (403, r#"Bearer error="invalid_token", scope="a""#, "", None, "403 Forbidden"),
        (403, r#"Basic realm="x""#, "", None, "403 Forbidden"),
        (400, &one, "", None, "400 Bad Request"),
    ] {
        let error = error(status, &[("www-authenticate", header)], body).await;
        assert_eq!(error.missing_scope(), scope, "{header}");
        assert_eq!(error.to_string(), format!("{start}{message}"));
    }
    let echo = error(403, &[("www-authenticate", &bearer(KEY))], "").await;
    assert_eq!(echo.missing_scope(), Some("[redacted]"));
    assert!(!echo.to_string().contains(KEY), "{echo}");
}

#[tokio::test]
async fn scope_of_another_origin_is_not_that_of_the_credential() {
    let (home, away) = (MockServer::start().await, MockServer::start().await);
    let to = away.uri().replace("127.0.0.1", "localhost") + "/elsewhere";
    let redirect = ResponseTemplate::new(302).insert_header("location", to.as_str());
    Mock::given(any()).respond_with(redirect).mount(&home).await;
    let denied = ResponseTemplate::new(403)
        .insert_header("x-request-id", "away-1")
        .insert_header("www-authenticate", r#"Bearer error="insufficient_scope", scope="a""#);
    Mock::given(path("/elsewhere")).respond_with(denied).mount(&away).await;
    let client = Client::builder().api_key(KEY).base_url(home.uri()).build().unwrap();
    let error = client.agents().list().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 403);
    assert_eq!((error.missing_scope(), error.request_id()), (None, Some("away-1")));
}

#[tokio::test]
async fn there_are_no_facts_without_a_response() {
    let transport = transport_fn(|_| Err::<http::Response<&str>, _>(TransportError::not_sent("x")));
    let client = Client::builder().api_key(KEY).transport(transport).build().unwrap();
    let error = client.agents().list().await.unwrap_err();
    assert_eq!(
        (error.retry_after(), error.request_id(), error.missing_scope()),
        (None, None, None)
    );
    assert!(error.as_curl().is_some(), "the request exists");
}

#[tokio::test]
async fn error_of_a_stream_states_the_id_and_the_request() {
    let response = ResponseTemplate::new(200).insert_header("x-request-id", "s-1");
    let response = response.set_body_raw("data: {\"n\":[]}\n\n", "text/event-stream");
    let MockApi { server, .. } = MockApi::with(response).await;
    let client = streams::Client::builder().base_url(server.uri()).build().unwrap();
    let mut values = client.streams().watch().await.unwrap();
    let error = values.next().await.unwrap().unwrap_err();
    assert!(error.is_decode(), "{error}");
    assert_eq!(error.request_id(), Some("s-1"));
    let command = error.as_curl().unwrap();
    assert!(command.contains("accept: text/event-stream"), "{command}");
}
