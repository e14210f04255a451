//! Tests clients whose transport is a tower service, and clients with settings that a custom transport would ignore.

use std::future::{Ready, ready};
use std::task::{Context, Poll};
use std::time::Duration;

use http::{Request, Response};
use http_body::Body as _;
use sequentum::transport::{Body, Transport, TransportError, from_service, transport_fn};
use sequentum::{Client, ClientBuilder};
use tower::{BoxError, Service, ServiceBuilder, service_fn};

use super::KEY;

fn client(transport: impl Transport) -> Client {
    Client::builder().api_key(KEY).transport(transport).build().unwrap()
}

fn empty_list() -> Response<String> {
    Response::builder().header("content-type", "application/json").body("[]".to_owned()).unwrap()
}

/// A service that is ready at its second poll. Like other services, it must not be called before.
#[derive(Default)]
struct ReadyLater {
    polls: usize,
}

/// A new service is not ready, whatever it was cloned from.
impl Clone for ReadyLater {
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl Service<Request<Body>> for ReadyLater {
    type Response = Response<String>;
    type Error = TransportError;
    type Future = Ready<Result<Response<String>, TransportError>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        self.polls += 1;
        context.waker().wake_by_ref();
        if self.polls > 1 { Poll::Ready(Ok(())) } else { Poll::Pending }
    }

    fn call(&mut self, request: Request<Body>) -> Self::Future {
        assert!(self.polls > 1, "the service is not ready");
        assert_eq!(request.uri(), "https://dashboard.sequentum.com/api/v1/spaces");
        assert_eq!(request.headers()["authorization"], format!("ApiKey {KEY}"));
        ready(Ok(empty_list()))
    }
}

#[tokio::test]
async fn service_is_called_when_it_is_ready() {
    let client = client(from_service(ReadyLater::default()));
    for _ in 0..2 {
        assert!(client.spaces().list().await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn service_receives_the_length_of_the_body() {
    let service = service_fn(|request: Request<Body>| async move {
        let length = request.body().size_hint().exact();
        let body = request.into_body().into_bytes().await?;
        assert_eq!((length, &body[..]), (Some(17), &br#"{"parallelism":2}"#[..]));
        Ok::<_, BoxError>(Response::new(include_str!("run.json").to_owned()))
    });
    let run = client(from_service(service)).agents().start(101).parallelism(2).await.unwrap();
    assert_eq!(run.id.get(), 9001);
}

#[tokio::test]
async fn stack_of_tower_layers_limits_the_time() {
    let slow = service_fn(|_: Request<Body>| async {
        tokio::time::sleep(Duration::from_secs(60)).await;
        Ok::<_, BoxError>(empty_list())
    });
    let stack =
        ServiceBuilder::new().concurrency_limit(4).timeout(Duration::from_millis(50)).service(slow);
    let error = client(from_service(stack)).agents().start(101).await.unwrap_err();
    // The service does not state that it failed before it sent the request.
    assert!(error.may_have_been_executed(), "{error}");
    assert!(error.to_string().contains("request timed out"), "{error}");
}

/// A service that fails before or after it is ready.
#[derive(Clone)]
enum Failing {
    Ready,
    Call(fn() -> BoxError),
}

impl Service<Request<Body>> for Failing {
    type Response = Response<Body>;
    type Error = BoxError;
    type Future = Ready<Result<Response<Body>, BoxError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(match self {
            Self::Ready => Err("the circuit breaker is open".into()),
            Self::Call(_) => Ok(()),
        })
    }

    fn call(&mut self, _: Request<Body>) -> Self::Future {
        ready(Err(match self {
            Self::Ready => "not ready".into(),
            Self::Call(error) => error(),
        }))
    }
}

#[tokio::test]
async fn error_of_a_service_states_whether_the_request_was_sent() {
    for (service, was_sent, text) in [
        (Failing::Ready, false, "the circuit breaker is open"),
        (Failing::Call(|| "reset".into()), true, "reset"),
        (Failing::Call(|| TransportError::not_sent("refused").into()), false, "refused"),
    ] {
        let error = client(from_service(service)).agents().start(101).await.unwrap_err();
        assert_eq!(error.may_have_been_executed(), was_sent, "{error}");
        assert!(error.to_string().contains(text), "{error}");
    }
}

#[test]
fn settings_of_the_built_in_transport_cannot_be_combined_with_another_one() {
    type Change = fn(ClientBuilder) -> ClientBuilder;
    let settings: [(&str, Change); 8] = [
        ("connect_timeout", |builder| builder.connect_timeout(Duration::from_secs(1))),
        ("proxy", |builder| builder.proxy("http://127.0.0.1:1")),
        ("root_certificates", |builder| builder.root_certificates("")),
        ("client_certificate", |builder| builder.client_certificate("", "")),
        ("pool_idle_timeout", |builder| builder.pool_idle_timeout(None)),
        ("pool_max_idle_per_host", |builder| builder.pool_max_idle_per_host(1)),
        ("tcp_keepalive", |builder| builder.tcp_keepalive(Duration::from_secs(1))),
        ("http1_only", |builder| builder.http1_only(false)),
    ];
    let builder = Client::builder().api_key(KEY).transport(transport_fn(|_| empty_list()));
    builder.clone().build().unwrap();
    for (name, change) in settings {
        let error = change(builder.clone()).build().unwrap_err().to_string();
        assert!(error.contains(&format!("`{name}` has no effect")), "{error}");
    }
}
