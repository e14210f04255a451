//! Tests the spans around those of a call, and the spans that a transport sees.

use std::sync::{Arc, Mutex};
use std::task::{Context, Waker};
use std::thread;

use http::Request;
use sequentum::transport::{Body, Transport, TransportFuture};
use tracing::Instrument;
use tracing::dispatcher::{get_default, with_default};

use super::recorder::Recorder;
use super::{COMMON, client, response};

/// Records the name of the span in which it receives a request, and that in which it is polled.
#[derive(Clone, Default)]
struct Witness(Arc<Mutex<Vec<String>>>);

impl Witness {
    fn look(&self) {
        let name = tracing::Span::current().metadata().map_or("none", |metadata| metadata.name());
        self.0.lock().unwrap().push(name.to_owned());
    }
}

impl Transport for Witness {
    fn send(&self, _: Request<Body>) -> TransportFuture {
        self.look();
        let witness = self.clone();
        Box::pin(async move {
            tokio::task::yield_now().await;
            witness.look();
            Ok(response(200, ("x-a", "b")).map(Body::from))
        })
    }
}

/// The tree of a call within a span of its caller.
const TREE: &str = "\
caller
  api_call otel.name=agents.list attempts=1 http.response.status_code=200
    http_request otel.name=GET /api/v1/agent/all http.response.status_code=200
";

#[tokio::test]
async fn transport_runs_in_the_span_of_its_request() {
    let (recorder, _guard) = Recorder::start();
    let witness = Witness::default();
    let call = client(witness.clone()).agents().list().into_future();
    call.instrument(tracing::info_span!(target: "caller", "caller")).await.unwrap();
    assert_eq!(*witness.0.lock().unwrap(), ["http_request", "http_request"]);
    assert_eq!(recorder.tree(COMMON), TREE);
}

#[test]
fn call_may_be_polled_by_several_threads() {
    let (recorder, _guard) = Recorder::start();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let call = client(Witness::default()).agents().list().into_future();
    let mut call = Box::pin(call.instrument(tracing::info_span!(target: "caller", "caller")));
    let subscriber = get_default(Clone::clone);
    loop {
        let poll = || {
            let _runtime = runtime.enter();
            with_default(&subscriber, || {
                let poll = call.as_mut().poll(&mut Context::from_waker(Waker::noop()));
                assert!(tracing::Span::current().is_none(), "a span is still entered");
                poll.map(|result| drop(result.unwrap()))
            })
        };
        // Each poll has a thread of its own.
        if thread::scope(|scope| scope.spawn(poll).join().unwrap()).is_ready() {
            break;
        }
    }
    drop(call);
    assert_eq!(recorder.tree(COMMON), TREE);
}

#[test]
fn blocking_call_is_in_the_span_of_its_caller() {
    let (recorder, _guard) = Recorder::start();
    let client = client(Witness::default());
    let span = tracing::info_span!(target: "caller", "caller");
    span.in_scope(|| client.agents().list().call_blocking().unwrap());
    drop((span, client));
    assert_eq!(recorder.tree(COMMON), TREE);
}
