//! Where calls go: to the document's servers, to an operation's own, and to the base URL that is given instead.

use crate::golden::operations_may_have_servers_of_their_own::{Client, ClientBuilder};

/// The addresses of all calls of a client, and whether each bears the key.
async fn addresses(change: fn(ClientBuilder) -> ClientBuilder) -> Vec<String> {
    let client = change(Client::builder().key("k")).build().unwrap();
    let items = client.items();
    let requests = [
        items.list().to_request().await,
        items.upload().to_request().await,
        items.uploads().to_request().await,
        items.plain().to_request().await,
        items.same().to_request().await,
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
async fn a_call_goes_to_its_own_server_with_the_credentials_that_it_takes() {
    let addresses = addresses(|builder| builder).await;
    assert_eq!(addresses[0], "https://eu.example.com/v1/items");
    assert_eq!(addresses[1], "https://uploads.example.com/in/uploads");
    assert_eq!(addresses[2], "https://eu.example.com/v2/uploads");
    assert!(addresses[3].contains("http://plain.example.com: the base URL is not encrypted"));
    assert_eq!(addresses[4], "https://eu.example.com/v1/uploads");
}

#[tokio::test]
async fn a_base_url_that_is_given_is_where_everything_goes() {
    let addresses = addresses(|builder| builder.base_url("http://127.0.0.1:9/mock")).await;
    assert_eq!(addresses[0], "http://127.0.0.1:9/mock/items");
    assert_eq!(addresses[1], "http://127.0.0.1:9/mock/uploads");
    assert_eq!(addresses[2], "http://127.0.0.1:9/v2/uploads");
    assert_eq!(addresses[3], "http://127.0.0.1:9/mock/uploads");
}

#[tokio::test]
async fn who_asks_for_it_keeps_the_servers_of_operations() {
    let addresses = addresses(|builder| {
        builder.base_url("https://us.example.com/v1").own_servers(true).allow_http(true)
    });
    let addresses = addresses.await;
    assert_eq!(addresses[0], "https://us.example.com/v1/items");
    assert_eq!(addresses[1], "https://uploads.example.com/in/uploads");
    assert_eq!(addresses[2], "https://us.example.com/v2/uploads");
    assert_eq!(addresses[3], "http://plain.example.com/uploads");
}

#[test]
fn a_document_without_a_host_needs_one() {
    let error = crate::golden::paths::Client::builder().build().unwrap_err();
    assert!(error.to_string().contains("the document says `/v1`, and no host"), "{error}");
}
