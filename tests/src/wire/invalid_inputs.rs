//! Tests errors before anything is sent: they are recognized as such, and name the path of the call.

use std::time::Duration;

use sequentum::transport::{TransportError, transport_fn};
use sequentum::{Client, Error, FilePart, Retry};

use super::{KEY, MockApi};

/// Returns a client whose transport must not be used.
fn client() -> Client {
    let transport = transport_fn(|request| -> Result<http::Response<String>, TransportError> {
        panic!("{} was sent", request.uri())
    });
    Client::builder().api_key(KEY).transport(transport).build().unwrap()
}

async fn first_page(client: &Client) -> Error {
    client.agents().list().pages(0).next().await.unwrap().unwrap_err()
}

#[tokio::test]
async fn error_of_an_invalid_input_or_setting_is_recognized() {
    let client = client();
    let missing = FilePart::from_path("no/such/file.csv");
    for error in [
        first_page(&client).await,
        client.spaces().upload_input_files(945, [missing]).await.unwrap_err(),
        client.agents().search("x").with_header("a b", "c").await.unwrap_err(),
        client.agents().download(101, 9001, 1).save("no/such/folder/x").await.unwrap_err(),
        Client::builder().api_key(KEY).header("a b", "c").build().unwrap_err(),
        Client::builder().api_key(KEY).base_url("").build().unwrap_err(),
    ] {
        assert!(error.is_invalid_input(), "{error}");
        assert!(error.attempts().is_empty() && error.is_safe_to_repeat(), "{error}");
        assert!(!error.is_temporary(), "{error}");
    }
}

#[tokio::test]
async fn error_of_the_server_or_the_connection_is_not_that_of_an_input() {
    let mock = MockApi::empty(400).await;
    assert!(!mock.client.agents().list().await.unwrap_err().is_invalid_input());
    let refuse = transport_fn(|_| -> Result<http::Response<String>, _> {
        Err(TransportError::not_sent("refused"))
    });
    let client = Client::builder().api_key(KEY).transport(refuse).retry(Retry::never());
    let client = client.build().unwrap();
    assert!(!client.agents().list().await.unwrap_err().is_invalid_input());
    let late = client.agents().list().with_deadline(Duration::ZERO).await.unwrap_err();
    assert!(late.is_timeout() && !late.is_invalid_input(), "{late}");
}

#[tokio::test]
async fn error_of_a_call_that_was_not_sent_names_its_path() {
    let client = client();
    let error = client.agents().get(4041).with_header("a b", "c").await.unwrap_err();
    assert!(error.to_string().starts_with("agents.get (GET /api/v1/agent/4041): "), "{error}");
    let error = client.agent_builder().status(KEY).with_header("a b", "c").await.unwrap_err();
    let line = "agent_builder.status (GET /api/v1/agent-builder/[redacted]/status): ";
    assert!(error.to_string().starts_with(line), "{error}");
    // An invalid value is not part of a path.
    let error = client.agent_builder().status("..").await.unwrap_err();
    let line = "agent_builder.status (GET /api/v1/agent-builder/{sessionId}/status): ";
    assert!(error.to_string().starts_with(line), "{error}");
    let error = client.request(http::Method::GET, "/a?b").await.unwrap_err();
    assert!(error.to_string().starts_with("request (GET /a): "), "{error}");
}
