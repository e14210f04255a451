//! Tests that errors say where a request went, and what the caller can do.

use sequentum::transport::{TransportError, transport_fn};
use sequentum::{Client, ClientBuilder, Error, Retry};

use super::KEY;
use super::error_texts::reason;

fn builder() -> ClientBuilder {
    Client::builder().api_key(KEY).retry(Retry::never())
}

/// Returns a builder whose client receives this response to each call.
fn responding(status: u16, media: &'static str, body: &'static str) -> ClientBuilder {
    builder().transport(transport_fn(move |_| {
        let response = http::Response::builder().status(status).header("content-type", media);
        response.body(body).unwrap()
    }))
}

async fn list(builder: ClientBuilder) -> Error {
    builder.build().unwrap().agents().list().await.unwrap_err()
}

#[tokio::test]
async fn shows_the_path_that_was_sent_with_that_of_the_base_url() {
    let base = "https://api.example/api/v1/";
    let error = list(responding(404, "text/html", "<h1>Not Found</h1>").base_url(base)).await;
    assert_eq!(
        error.to_string(),
        "agents.list (GET /api/v1/api/v1/agent/all): 404 Not Found (text/html, 18 bytes); the base URL may be wrong"
    );
    let client = responding(200, "text/plain", "").base_url(base).build().unwrap();
    let invalid = client.agents().list().items().next().await.unwrap().unwrap_err();
    assert!(invalid.to_string().contains("(GET /api/v1/api/v1/agent/all)"), "{invalid}");
    let invalid = client.agents().search("x").with_header("a b", "c").await.unwrap_err();
    let line = "agents.search (GET /api/v1/api/v1/agent/search): ";
    assert!(invalid.to_string().starts_with(line) && invalid.is_invalid_input(), "{invalid}");
    let raw = client.request(http::Method::GET, "/x?y").await.unwrap_err();
    assert!(raw.to_string().starts_with("request (GET /api/v1/x): "), "{raw}");
}

#[tokio::test]
async fn a_404_that_describes_no_problem_mentions_the_base_url() {
    for (media, body) in [
        ("text/html", "<p>"),
        ("text/plain", ""),
        ("text/plain", "404 page not found"),
        ("application/json", r#"{"a":1}"#),
    ] {
        let error = list(responding(404, media, body)).await.to_string();
        assert!(error.ends_with("; the base URL may be wrong"), "{error}");
        let other = list(responding(400, media, body)).await.to_string();
        assert!(!other.contains("base URL"), "{other}");
    }
    let problem = r#"{"title":"Agent not found","status":404}"#;
    let error = list(responding(404, "application/problem+json", problem)).await;
    assert_eq!(reason(&error), "404 Not Found: Agent not found");
}

#[tokio::test]
async fn failed_connection_names_the_host_and_the_port_only() {
    let failing = |error: fn() -> TransportError| {
        builder()
            .transport(transport_fn(move |_| -> Result<http::Response<String>, _> { Err(error()) }))
    };
    for (base, host) in [
        ("https://api.example", "api.example:443"),
        ("http://localhost", "localhost:80"),
        ("https://api.example:8443/x", "api.example:8443"),
        ("https://[::1]/x", "[::1]:443"),
    ] {
        let error = list(failing(|| TransportError::not_sent("refused")).base_url(base)).await;
        assert_eq!(reason(&error), format!("cannot connect to {host}: refused"));
        let late = failing(|| TransportError::not_sent("slow").timed_out()).base_url(base);
        let error = list(late).await;
        let text = format!(" while connecting to {host}");
        assert!(error.is_timeout() && error.to_string().ends_with(&text), "{error}");
        let sent = list(failing(|| TransportError::maybe_sent("odd")).base_url(base)).await;
        assert!(!sent.to_string().contains(host), "{sent}");
    }
}

#[tokio::test]
async fn host_that_does_not_exist_is_named() {
    let error = list(builder().base_url("https://no-such-host.invalid")).await;
    let text = "cannot connect to no-such-host.invalid:443: ";
    assert!(error.is_connect() && reason(&error).starts_with(text), "{error}");
}

#[tokio::test]
async fn debug_output_is_the_text_and_in_its_alternate_form_the_details() {
    let body = r#"{"title":"\"odd\"","note":"private","requestId":"r-1"}"#;
    let error = list(responding(500, "application/json", body)).await;
    assert_eq!(format!("{error:?}"), error.to_string());
    assert!(error.to_string().contains(r#"500 Internal Server Error: "odd""#), "{error}");
    let details = format!("{error:#?}");
    let lines: Vec<&str> = details.lines().collect();
    assert_eq!(lines[0], error.to_string());
    assert_eq!(lines[1..3], ["    status: 500 Internal Server Error", "    request id: r-1"]);
    assert!(lines[3].starts_with("    attempt: after ") && lines.len() == 5, "{details}");
    assert!(lines[4].starts_with("    request: curl "), "{details}");
    assert!(!details.contains(KEY) && !details.contains("private"), "{details}");
    let error = list(responding(200, "application/json", "[{}, 1]")).await;
    assert!(format!("{error:#?}").contains("\n    cause: $"), "{error:#?}");
}

#[tokio::test]
async fn unreadable_value_mentions_lenient_decoding_if_that_avoids_the_error() {
    const NULL: &str =
        "; `ClientBuilder::lenient(true)` would read this null as the default of its type";
    const DROP: &str = "; `ClientBuilder::lenient(true)` would drop this element of the list";
    let list_of = |body: &'static str| responding(200, "application/json", body);
    for (body, advice) in [
        (r#"[{"id": 1, "isActive": null}]"#, Some(NULL)),
        (r#"[{"id": null}]"#, Some(DROP)),
        (r#"[1]"#, Some(DROP)),
        (r#"{"agents": 1}"#, None),
        (r#"[{"id": 1, "isActive": nul"#, None),
    ] {
        let error = list(list_of(body)).await.to_string();
        assert_eq!(error.matches("lenient").count(), advice.iter().count(), "{error}");
        assert!(error.ends_with(advice.unwrap_or_default()), "{error}");
        let observed = list(list_of(body).on_drift(|_| {})).await.to_string();
        assert_eq!(observed, error);
        let lenient = list_of(body).lenient(true).build().unwrap().agents().list().await;
        assert_eq!(lenient.is_ok(), advice.is_some(), "{body}");
        let text = lenient.err().map(|error| error.to_string()).unwrap_or_default();
        assert!(!text.contains("lenient"), "{text}");
    }
}

#[tokio::test]
async fn unreadable_item_mentions_lenient_decoding() {
    let body = r#"[{"id": 1, "isActive": null}]"#;
    let client = responding(200, "application/json", body).build().unwrap();
    let error = client.agents().list().items().next().await.unwrap().unwrap_err();
    let text =
        "$[0].isActive: expected a boolean, found null; `ClientBuilder::lenient(true)` would";
    assert!(error.is_item() && error.to_string().contains(text), "{error}");
    let one = responding(200, "application/json", r#"{"id": null}"#).build().unwrap();
    let error = one.agents().get(1).await.unwrap_err();
    assert!(!error.to_string().contains("lenient"), "an id is never invented: {error}");
}
