//! Tests every generated operation: the requests with the fewest and with the most inputs, and the values of responses.
//!
//! `coverage` ensures that no operation is omitted. Calls must be outside macros, because `coverage` cannot read
//! macros. A response file is named after its model.

mod agent_builder;
mod agent_events;
mod agent_runs;
mod agent_starts;
mod agents;
mod analytics;
mod billing;
mod endings;
mod numbers;
mod paths;
mod schedule_bodies;
mod schedules;
mod spaces;

use std::fmt::Debug;

use sequentum::models::{ApiError, ProblemDetails};
use sequentum::{Client, Error};
use serde::Serialize;
use serde_json::Value;
use wiremock::ResponseTemplate;

use super::{KEY, MockApi, SentRequest, in_memory};

const JSON: &str = "application/json";
/// The `accept` header of operations without a declared response body.
const ANY: &str = "*/*";

/// Text with reserved characters and several scripts.
const TEXT: &str = "a&b=c d/é?#+%2F\"漢字";
/// `TEXT` as escaped in a query or a path.
const ESCAPED: &str = "a%26b%3Dc%20d%2F%C3%A9%3F%23%2B%252F%22%E6%BC%A2%E5%AD%97";

const SURFACE: &str = include_str!("../../snapshots/surface.snap");

/// Makes a call, and returns the request and the value of the response. The same call is also made without a socket, and
/// is dropped after each of its polls.
async fn exchange<C, T>(status: u16, body: &str, call: impl Fn(&Client) -> C) -> (SentRequest, T)
where
    C: IntoFuture<Output = Result<T, Error>>,
    T: Debug,
{
    let mock = match body {
        "" => MockApi::empty(status).await,
        _ => MockApi::json(status, body).await,
    };
    let value = call(&mock.client).await.unwrap_or_else(|error| panic!("{error}"));
    let sent = mock.sent().await;
    in_memory::assert_same((status, body), &call, &sent, &value).await;
    in_memory::assert_cancel_safe((status, body), &call).await;
    (sent, value)
}

impl SentRequest {
    /// Asserts that the request has this request line and `accept` header, and no body.
    #[track_caller]
    fn assert_no_body(&self, line: &str, accept: &str) {
        self.assert_head(line, accept);
        assert_eq!((self.body(), self.header("content-type")), ("", None));
        let length = (self.method == "POST").then_some("0");
        assert_eq!(
            self.header("content-length"),
            length,
            "IIS responds with 411 to a POST without `content-length`"
        );
    }

    /// Asserts that the request has this request line and `accept` header, and these bytes as its JSON body.
    #[track_caller]
    fn assert_body(&self, line: &str, accept: &str, body: &str) {
        self.assert_head(line, accept);
        assert_eq!((self.body(), self.header("content-type")), (body, Some(JSON)));
        assert_eq!(self.header("content-length"), Some(&*body.len().to_string()));
    }

    #[track_caller]
    fn assert_head(&self, line: &str, accept: &str) {
        assert_eq!(self.line(), line);
        assert_eq!(self.header("authorization"), Some(&*format!("ApiKey {KEY}")));
        assert_eq!(self.header("accept"), Some(accept));
        assert!(self.header("user-agent").unwrap().starts_with("sequentum-client/"));
    }
}

/// Asserts that a value contains the whole response: encoding the value returns the same JSON, except that nulls may be
/// omitted.
#[track_caller]
fn assert_complete(value: &impl Serialize, body: &str) {
    let written = serde_json::to_value(value).unwrap();
    let received = serde_json::from_str(body).unwrap();
    assert_eq!(normalize(written), normalize(received));
}

fn normalize(value: Value) -> Value {
    match value {
        Value::Object(properties) => {
            let present = properties.into_iter().filter(|(_, value)| !value.is_null());
            present.map(|(name, value)| (name, normalize(value))).collect()
        }
        Value::Array(items) => items.into_iter().map(normalize).collect(),
        other => other,
    }
}

/// Asserts that every declared error of an operation is read as its type and as a problem.
async fn fails<C, T>(operation: &str, call: impl Fn(&Client) -> C)
where
    C: IntoFuture<Output = Result<T, Error>>,
    T: Debug,
{
    let all = declared(operation);
    assert!(!all.is_empty(), "{operation} declares no error");
    for (status, model) in all {
        let text = match model {
            name if name.ends_with("ProblemDetails") => problem_details(status),
            "ApiError" => api_error(status),
            other => panic!("this test has no example of {other}"),
        };
        let mock = MockApi::with(ResponseTemplate::new(status).set_body_raw(text, JSON)).await;
        let error = call(&mock.client).await.unwrap_err();
        assert_eq!((error.operation(), error.status().unwrap().as_u16()), (operation, status));
        match model {
            "ApiError" => assert_api_error(&error, status),
            _ => assert_problem(&error, status),
        }
    }
}

/// Returns the status and type of the errors that the surface lists for `handle.method`.
fn declared(operation: &str) -> Vec<(u16, &'static str)> {
    let (handle, method) = operation.split_once('.').unwrap();
    let prefix = format!("{handle}  fails with ");
    let lines = SURFACE.lines().filter_map(|line| line.strip_prefix(&prefix));
    let errors = lines.filter_map(|line| {
        let (error, calls) = line.split_once(": ")?;
        let is_declared = calls == "all calls" || calls.split(", ").any(|call| call == method);
        is_declared.then(|| error.split_once(' ').unwrap())
    });
    errors.map(|(status, model)| (status.parse().unwrap(), model)).collect()
}

fn problem_details(status: u16) -> String {
    format!(
        r#"{{"type":"https://docs.sequentum.com/errors/agent-not-found","title":"Agent not found",
        "status":{status},"detail":"No agent with id 4711 exists in space “Läden”.",
        "instance":"/api/v1/agent/4711","traceId":"00-4bf9-01"}}"#
    )
}

#[track_caller]
fn assert_problem(error: &Error, status: u16) {
    let body: ProblemDetails = error.body().unwrap();
    assert_eq!(body.r#type.as_deref(), Some("https://docs.sequentum.com/errors/agent-not-found"));
    assert_eq!(body.status, Some(status.into()));
    assert_eq!(body.instance.as_deref(), Some("/api/v1/agent/4711"));
    assert_eq!(body.additional["traceId"], "00-4bf9-01");
    let problem = error.problem().unwrap();
    assert_eq!(problem.title(), body.title.as_deref());
    assert_eq!(problem.status(), Some(status));
    assert_eq!(problem.detail(), Some("No agent with id 4711 exists in space “Läden”."));
    assert_eq!(problem.extension("traceId").unwrap(), "00-4bf9-01");
}

fn api_error(status: u16) -> String {
    format!(
        r#"{{"statusCode":{status},"statusDescription":"Status name","message":"The run “価格” is not active.",
        "errorCode":"run_not_active","severity":"Warning"}}"#
    )
}

#[track_caller]
fn assert_api_error(error: &Error, status: u16) {
    let body: ApiError = error.body().unwrap();
    assert_eq!(body.status_code, Some(status.into()));
    assert_eq!(body.status_description.as_deref(), Some("Status name"));
    assert_eq!(body.severity.as_deref(), Some("Warning"));
    let problem = error.problem().unwrap();
    assert_eq!(problem.status(), Some(status));
    assert_eq!(problem.detail(), body.message.as_deref());
    assert_eq!(problem.detail(), Some("The run “価格” is not active."));
    assert_eq!(problem.code(), Some("run_not_active"));
}
