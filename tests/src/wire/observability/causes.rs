//! Tests the classes of errors: the field `error.type`.

use std::error::Error as StdError;
use std::fmt::Debug;

use http::Response;
use sequentum::transport::{Transport, TransportError, transport_fn};
use sequentum::{Client, Error, FilePart, Secret};

use super::recorder::Recorder;
use super::{SECOND, Silent, client};
use crate::wire::KEY;

/// Returns the class of the error of a call, and the number of its attempts.
async fn error_type<T: Debug>(
    call: impl IntoFuture<Output = Result<T, Error>>,
) -> (String, String) {
    let (recorder, _guard) = Recorder::start();
    let error = call.await.unwrap_err();
    let tree = recorder.tree(&[]);
    let line = tree.lines().next().unwrap();
    let field = |name: &str| {
        let (_, rest) =
            line.split_once(&format!(" {name}=")).unwrap_or_else(|| panic!("{error}: {tree}"));
        rest.split(' ').next().unwrap().to_owned()
    };
    assert_eq!(field("otel.status_code"), "ERROR", "{tree}");
    (field("error.type"), field("attempts"))
}

fn body(body: &'static str) -> impl Transport {
    let response = || Response::builder().header("content-type", "application/json");
    transport_fn(move |_| response().body(body).unwrap())
}

fn failing(error: fn(&'static str) -> TransportError) -> impl Transport {
    transport_fn(move |_| -> Result<Response<&str>, _> { Err(error("odd")) })
}

fn broken_source() -> Secret {
    Secret::from_provider(|| async { Err::<String, Box<dyn StdError + Send + Sync>>("no".into()) })
}

#[tokio::test(start_paused = true)]
async fn names_the_class_of_each_error() {
    let expect = |name: &str, attempts: &str| (name.to_owned(), attempts.to_owned());
    let unsent = start(failing(TransportError::not_sent));
    assert_eq!(error_type(unsent).await, expect("connect", "3"));
    let lost = start(failing(TransportError::maybe_sent));
    assert_eq!(error_type(lost).await, expect("connection", "1"));
    let late = client(Silent).agents().list().with_deadline(SECOND);
    assert_eq!(error_type(late).await, expect("deadline", "1"));
    assert_eq!(error_type(start(body("{"))).await, expect("decode", "1"));
    let failed = client(body(r#"{"success":false}"#)).agent_builder().start();
    assert_eq!(error_type(failed).await, expect("reported_failure", "1"));
    let builder = Client::builder().bearer_token(broken_source()).transport(Silent);
    let unauthorized = builder.build().unwrap().agents().list();
    assert_eq!(error_type(unauthorized).await, expect("credential", "0"));
    let limited = Client::builder().api_key(KEY).body_limit(1).transport(body("[{}]"));
    let too_large = limited.build().unwrap().agents().list();
    assert_eq!(error_type(too_large).await, expect("decode", "1"));
    let file = FilePart::from_path("/none/such");
    let missing = client(Silent).spaces().upload_input_files(1, [file]);
    assert_eq!(error_type(missing).await, expect("invalid_request", "0"));
}

fn start(transport: impl Transport) -> impl IntoFuture<Output = Result<impl Debug, Error>> {
    client(transport).agents().start(101)
}
