//! Tests that the tokens of a client belong to no call: a dropped or idle caller does not keep others from renewing them.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Waker};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use tokio::runtime::{Builder, Handle};

use crate::generated::fetches_tokens_with_client_credentials::Client;
use crate::runtime::Transport;
use crate::runtime::public::transport::{Body, TransportError, TransportFuture, transport_fn};

use super::in_memory::dropped_after;

/// A token endpoint and an API that are pending at each step. The API accepts only the last token, and the tokens expire
/// after an hour.
#[derive(Clone, Default)]
struct Api(Arc<State>);

#[derive(Default)]
struct State {
    /// The number of tokens that were issued.
    issued: AtomicUsize,
    /// The number of responses with status 401 that are still to come.
    rejections: AtomicUsize,
    alive: AtomicUsize,
}

struct Alive(Arc<State>);

impl Drop for Alive {
    fn drop(&mut self) {
        self.0.alive.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Transport for Api {
    fn send(&self, request: Request<Body>) -> TransportFuture {
        let state = Arc::clone(&self.0);
        state.alive.fetch_add(1, Ordering::Relaxed);
        let alive = Alive(Arc::clone(&state));
        Box::pin(async move {
            let _alive = alive;
            tokio::task::yield_now().await;
            let response = match request.uri().path() {
                "/oauth/token" => {
                    let number = state.issued.fetch_add(1, Ordering::Relaxed) + 1;
                    let body = format!(r#"{{"access_token": "t{number}", "expires_in": 3600}}"#);
                    Response::new(Body::from(body))
                }
                _ => {
                    let rejections = state.rejections.load(Ordering::Relaxed);
                    let status = if rejections > 0 { 401 } else { 200 };
                    state.rejections.store(rejections.saturating_sub(1), Ordering::Relaxed);
                    Response::builder().status(status).body(Body::from("took it")).unwrap()
                }
            };
            tokio::task::yield_now().await;
            Ok(response)
        })
    }
}

impl Api {
    fn client(&self) -> Client {
        let builder = Client::builder().base_url("https://api.example").transport(self.clone());
        builder.oauth_client_credential("id", "secret&0123456789", [""; 0]).build().unwrap()
    }

    fn issued(&self) -> usize {
        self.0.issued.load(Ordering::Relaxed)
    }
}

/// Drops a call after its k-th poll, for every k until it ends. `rejections` is the number of 401 responses.
async fn drop_after_each_poll(rejections: usize) {
    for polls in 1.. {
        let api = Api::default();
        let client = api.client();
        api.0.rejections.store(rejections, Ordering::Relaxed);
        let has_ended = dropped_after(client.things().list().into_future(), polls).await;
        assert_eq!(api.0.alive.load(Ordering::Relaxed), 0, "a request remains after poll {polls}");
        let before = api.issued();
        api.0.rejections.store(0, Ordering::Relaxed);
        let next =
            tokio::time::timeout(Duration::from_secs(5), client.things().list().into_future());
        assert_eq!(next.await.unwrap().unwrap(), "took it", "after poll {polls}");
        assert!(
            api.issued() - before <= 1,
            "{} more tokens after poll {polls}",
            api.issued() - before
        );
        // One task keeps the lock of the runtime until the client is dropped.
        assert!(
            Handle::current().metrics().num_alive_tasks() <= 1,
            "a task remains after poll {polls}"
        );
        drop(client);
        tokio::task::yield_now().await;
        assert_eq!(Handle::current().metrics().num_alive_tasks(), 0);
        if has_ended {
            assert!(polls > 3, "the call was never pending");
            return;
        }
    }
}

#[tokio::test]
async fn the_next_call_renews_the_token_of_a_dropped_call() {
    drop_after_each_poll(0).await;
}

#[tokio::test]
async fn the_next_call_replaces_a_rejected_token_of_a_dropped_call() {
    drop_after_each_poll(1).await;
}

#[test]
fn an_idle_runtime_does_not_block_the_renewal_in_another_one() {
    let api = Api::default();
    let client = api.client();
    let runtime = || Builder::new_current_thread().enable_all().build().unwrap();
    let (idle, busy) = (runtime(), runtime());
    // The call is in the middle of a token request, is not dropped, and is never polled again.
    let mut stuck = Box::pin(client.things().list().into_future());
    {
        let _entered = idle.enter();
        assert!(stuck.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
    }
    assert_eq!(api.0.alive.load(Ordering::Relaxed), 1);
    let call = async {
        tokio::time::timeout(Duration::from_secs(5), client.things().list().into_future()).await
    };
    assert_eq!(busy.block_on(call).unwrap().unwrap(), "took it");
    drop(stuck);
}

#[tokio::test]
async fn concurrent_calls_share_one_token_request() {
    let api = Api::default();
    let client = api.client();
    let calls = (0..16).map(|_| tokio::spawn(client.things().list().into_future()));
    let calls: Vec<_> = calls.collect();
    for call in calls {
        assert_eq!(call.await.unwrap().unwrap(), "took it");
    }
    assert_eq!(api.issued(), 1);
}

#[tokio::test]
async fn failed_token_request_is_a_temporary_error() {
    for (status, is_temporary) in [(503, true), (429, true), (400, false)] {
        let respond = move |_| Response::builder().status(status).body("").unwrap();
        let builder = Client::builder().base_url("https://api.example");
        let builder = builder.oauth_client_credential("id", "secret&0123456789", [""; 0]);
        let client = builder.transport(transport_fn(respond)).build().unwrap();
        let error = client.things().list().await.unwrap_err();
        assert_eq!((error.is_temporary(), error.attempts().len()), (is_temporary, 0), "{error}");
        assert!(!error.may_have_been_executed() && !error.is_unauthorized());
    }
    let builder = Client::builder().base_url("https://api.example");
    let builder = builder.oauth_client_credential("id", "secret&0123456789", [""; 0]);
    let silent =
        |_| -> Result<Response<String>, _> { Err(TransportError::maybe_sent("slow").timed_out()) };
    let client = builder.transport(transport_fn(silent)).build().unwrap();
    let error = client.things().list().await.unwrap_err();
    assert!(error.is_timeout() && error.is_temporary(), "{error}");
    assert!(!error.may_have_been_executed() && error.attempts().is_empty(), "{error}");
}

#[tokio::test]
async fn failed_renewal_counts_the_rejected_request() {
    let tokens = AtomicUsize::new(0);
    let respond = move |request: Request<Bytes>| match request.uri().path() {
        "/oauth/token" if tokens.fetch_add(1, Ordering::Relaxed) == 0 => {
            Response::new(r#"{"access_token": "t1", "expires_in": 3600}"#)
        }
        "/oauth/token" => Response::builder().status(503).body("").unwrap(),
        _ => Response::builder().status(401).body("").unwrap(),
    };
    let builder = Client::builder().base_url("https://api.example");
    let builder = builder.oauth_client_credential("id", "secret&0123456789", [""; 0]);
    let client = builder.transport(transport_fn(respond)).build().unwrap();
    let error = client.things().list().await.unwrap_err();
    assert_eq!((error.attempts().len(), error.is_temporary()), (1, true), "{error}");
    assert!(!error.may_have_been_executed());
}

#[tokio::test(start_paused = true)]
async fn deadline_limits_the_token_request() {
    /// Never responds.
    struct Silent;

    impl Transport for Silent {
        fn send(&self, _: Request<Body>) -> TransportFuture {
            Box::pin(std::future::pending())
        }
    }

    let builder = Client::builder().base_url("https://api.example").transport(Silent);
    let builder = builder.oauth_client_credential("id", "secret&0123456789", [""; 0]);
    let call = builder.build().unwrap().things().list().with_deadline(Duration::from_secs(1));
    let error = call.await.unwrap_err();
    assert!(
        error.to_string().ends_with(
            "the deadline of 1s has passed while waiting for a credential, before anything was sent"
        ),
        "{error}"
    );
    assert!(error.is_timeout() && !error.may_have_been_executed() && error.attempts().is_empty());
}
