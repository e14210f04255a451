//! Tests the spans and events of calls, as a subscriber records them.

mod causes;
mod contexts;
mod drift;
mod limits;
mod recorder;
mod secrets;

use std::sync::Mutex;
use std::time::Duration;

use http::{Method, Request, Response};
use sequentum::Client;
use sequentum::transport::{Body, Transport, TransportFuture, transport_fn};

use self::recorder::Recorder;
use super::KEY;
use crate::generated::fetches_tokens_with_client_credentials as tokens;

const SECOND: Duration = Duration::from_secs(1);

/// The fields that a test omits if it is not about them.
const COMMON: &[&str] = &[
    "operation",
    "otel.kind",
    "otel.status_code",
    "http.request.method",
    "url.template",
    "server.address",
    "server.port",
];

/// A transport that never responds.
struct Silent;

impl Transport for Silent {
    fn send(&self, _: Request<Body>) -> TransportFuture {
        Box::pin(std::future::pending())
    }
}

fn client(transport: impl Transport) -> Client {
    let builder = Client::builder().api_key(KEY).base_url("https://api.example");
    builder.transport(transport).build().unwrap()
}

/// Returns a response with a header and an empty list.
fn response(status: u16, header: (&str, &str)) -> Response<&'static str> {
    let response = Response::builder().status(status).header(header.0, header.1);
    response.header("content-type", "application/json").body("[]").unwrap()
}

/// Returns a transport that sends these responses, one for each request.
fn responding(responses: Vec<Response<&'static str>>) -> impl Transport {
    let responses = Mutex::new(responses.into_iter());
    transport_fn(move |_| responses.lock().unwrap().next().unwrap())
}

#[tokio::test]
async fn records_a_call_and_its_request() {
    let (recorder, _guard) = Recorder::start();
    let client = client(responding(vec![response(200, ("x-a", "b"))]));
    client.agents().versions(101).await.unwrap();
    assert_eq!(
        recorder.tree(&[]),
        "\
api_call otel.name=agents.versions operation=agents.versions http.request.method=GET \
url.template=/api/v1/agent/{agentId}/versions server.address=api.example server.port=443 attempts=1 \
http.response.status_code=200
  http_request otel.name=GET /api/v1/agent/{agentId}/versions otel.kind=client http.request.method=GET \
url.template=/api/v1/agent/{agentId}/versions server.address=api.example server.port=443 \
http.response.status_code=200
"
    );
}

#[tokio::test(start_paused = true)]
async fn records_retries() {
    let (recorder, _guard) = Recorder::start();
    let busy = |wait| response(503, ("retry-after", wait));
    let client = client(responding(vec![busy("7"), busy("2"), response(200, ("x-a", "b"))]));
    client.agents().list().await.unwrap();
    assert_eq!(
        recorder.tree(COMMON),
        "\
api_call otel.name=agents.list attempts=3 http.response.status_code=200
  http_request otel.name=GET /api/v1/agent/all http.response.status_code=503 error.type=503
  WARN message=an attempt has failed, and the call is sent again attempt=1 error.type=503 delay_ms=7000
  http_request otel.name=GET /api/v1/agent/all http.request.resend_count=1 http.response.status_code=503 error.type=503
  WARN message=an attempt has failed, and the call is sent again attempt=2 error.type=503 delay_ms=2000
  http_request otel.name=GET /api/v1/agent/all http.request.resend_count=2 http.response.status_code=200
"
    );
}

#[tokio::test]
async fn records_failed_polls_of_a_stream_of_events() {
    let (recorder, _guard) = Recorder::start();
    let refused = |status| response(status, ("x-a", "b"));
    let client = client(responding(vec![refused(503), refused(403)]));
    let mut events = client.agent_builder().events("s1").follow();
    assert!(events.next().await.unwrap().unwrap_err().is_forbidden());
    let tree = recorder.tree(&[COMMON, &["delay_ms"]].concat());
    let warning =
        "\nWARN message=a poll or an event stream has failed, and is continued error.type=503\n";
    assert!(tree.contains(warning), "{tree}");
}

#[tokio::test]
async fn records_a_redirect_to_a_different_origin() {
    let (recorder, _guard) = Recorder::start();
    let redirect = response(302, ("location", "https://[::1]:8443/signed?sig=0123456789"));
    let client = client(responding(vec![redirect, response(404, ("x-a", "b"))]));
    client.agents().list().await.unwrap_err();
    let omitted = ["operation", "otel.kind", "http.request.method"];
    assert_eq!(
        recorder.tree(&omitted),
        "\
api_call otel.name=agents.list url.template=/api/v1/agent/all server.address=api.example server.port=443 \
attempts=1 http.response.status_code=404 error.type=404 otel.status_code=ERROR
  http_request otel.name=GET /api/v1/agent/all url.template=/api/v1/agent/all server.address=api.example \
server.port=443 http.response.status_code=302
  http_request otel.name=GET server.address=::1 server.port=8443 http.request.resend_count=1 \
http.response.status_code=404 error.type=404 otel.status_code=ERROR
"
    );
}

#[tokio::test]
async fn records_token_requests_and_a_renewal_below_the_call() {
    let (recorder, _guard) = Recorder::start();
    let token = r#"{"access_token": "t0123456789"}"#;
    let refused = Mutex::new(true);
    let transport = crate::public::transport::transport_fn(move |request: Request<_>| {
        let is_token = request.uri().path() == "/oauth/token";
        let is_refused = !is_token && std::mem::take(&mut *refused.lock().unwrap());
        let body = if is_token { token } else { "things" };
        let response = Response::builder().status(if is_refused { 401 } else { 200 });
        response.header("content-type", "text/plain").body(body).unwrap()
    });
    let builder = tokens::Client::builder().base_url("https://api.example").transport(transport);
    let client = builder.oauth_client_credential("id", "s0123456789", ["read"]).build().unwrap();
    client.things().list().await.unwrap();
    assert_eq!(
        recorder.tree(COMMON),
        "\
api_call otel.name=things.list attempts=2 http.response.status_code=200
  api_call otel.name=token attempts=1 http.response.status_code=200
    http_request otel.name=POST http.response.status_code=200
  http_request otel.name=GET /things http.response.status_code=401 error.type=401
  DEBUG message=a credential was not accepted, and the request is sent again with a new one
  api_call otel.name=token attempts=1 http.response.status_code=200
    http_request otel.name=POST http.response.status_code=200
  http_request otel.name=GET /things http.request.resend_count=1 http.response.status_code=200
"
    );
}

#[tokio::test(start_paused = true)]
async fn records_a_timeout() {
    let (recorder, _guard) = Recorder::start();
    let call = client(Silent).agents().start(101).with_timeout(SECOND);
    assert!(call.await.unwrap_err().is_timeout());
    assert_eq!(
        recorder.tree(&["operation", "otel.kind", "server.address", "server.port"]),
        "\
api_call otel.name=agents.start http.request.method=POST url.template=/api/v1/agent/{agentId}/start attempts=1 \
error.type=timeout otel.status_code=ERROR
  http_request otel.name=POST /api/v1/agent/{agentId}/start http.request.method=POST \
url.template=/api/v1/agent/{agentId}/start error.type=timeout otel.status_code=ERROR
"
    );
}

#[tokio::test]
async fn records_that_a_call_was_dropped() {
    let (recorder, _guard) = Recorder::start();
    let call = client(Silent).agents().list();
    assert!(!super::in_memory::dropped_after(call.into_future(), 1).await);
    assert_eq!(
        recorder.tree(COMMON),
        "\
api_call otel.name=agents.list attempts=1 error.type=cancelled
  http_request otel.name=GET /api/v1/agent/all error.type=cancelled
"
    );
}

#[tokio::test]
async fn raw_call_has_no_template() {
    let (recorder, _guard) = Recorder::start();
    let ok = || response(200, ("x-a", "b"));
    let client = client(responding(vec![ok(), ok()]));
    client.request(Method::GET, "/secret/path").query("a", "b").await.unwrap();
    let purge = Method::from_bytes(b"PURGE").unwrap();
    client.request(purge, "/secret/path").await.unwrap();
    assert_eq!(
        recorder.tree(&["otel.kind", "server.address", "server.port", "http.response.status_code"]),
        "\
api_call otel.name=request operation=request http.request.method=GET attempts=1
  http_request otel.name=GET http.request.method=GET
api_call otel.name=request operation=request http.request.method=_OTHER attempts=1
  http_request otel.name=HTTP http.request.method=_OTHER http.request.method_original=PURGE
"
    );
}

#[tokio::test]
async fn span_of_a_stream_ends_with_the_head() {
    let (recorder, _guard) = Recorder::start();
    let client = client(responding(vec![response(200, ("x-a", "b"))]));
    let streamed = client.request(Method::GET, "/file").stream().await.unwrap();
    assert_eq!(
        recorder.tree(COMMON),
        "\
api_call otel.name=request attempts=1 http.response.status_code=200
  http_request otel.name=GET http.response.status_code=200
"
    );
    drop(streamed);
}
