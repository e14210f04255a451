//! Tests the default URLs of calls: the servers of the document or of the operation, which must use encryption.

use crate::generated::supports_servers_per_operation::Client;

/// Returns the URL of each call or its error, and asserts that each request has the key.
async fn urls() -> Vec<String> {
    let client = Client::builder().key("k").build().unwrap();
    let items = client.items();
    let requests = [
        items.list().into_request().await,
        items.upload().into_request().await,
        items.uploads().into_request().await,
        items.plain().into_request().await,
        items.same().into_request().await,
    ];
    let shown = requests.into_iter().map(|request| match request {
        Ok(request) => {
            assert_eq!(request.headers()["x-key"], "k");
            request.uri().to_string()
        }
        Err(error) => {
            assert!(!error.may_have_been_executed());
            error.to_string()
        }
    });
    shown.collect()
}

#[tokio::test]
async fn uses_the_servers_of_the_operation_and_the_credentials_of_the_client() {
    let urls = urls().await;
    assert_eq!(urls[0], "https://eu.example.com/v1/items");
    assert_eq!(urls[1], "https://uploads.example.com/in/uploads");
    assert_eq!(urls[2], "https://eu.example.com/v2/uploads");
    assert!(urls[3].contains("http://plain.example.com: the base URL is not encrypted"));
    assert_eq!(urls[4], "https://eu.example.com/v1/uploads");
}
