//! Tests which proxies from the environment a client uses. All tests share one process, so the proxy variables are set
//! for a separate process.

use std::process::Command;

use sequentum::{Client, Secret};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

use super::KEY;

const BASE: &str = "TESTS_BASE_URL";

#[tokio::test]
async fn plain_http_to_localhost_bypasses_proxies() {
    let (home, proxy) = (MockServer::start().await, MockServer::start().await);
    for server in [&home, &proxy] {
        let response = ResponseTemplate::new(200).set_body_raw("[]", "application/json");
        Mock::given(any()).respond_with(response).mount(server).await;
    }
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args(["--exact", "wire::proxy::makes_a_call_in_a_separate_process", "--ignored"]);
    child.env(BASE, home.uri());
    for variable in ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"] {
        child.env(variable, proxy.uri());
    }
    for variable in ["NO_PROXY", "no_proxy", "REQUEST_METHOD"] {
        child.env_remove(variable);
    }
    let output = tokio::task::spawn_blocking(move || child.output()).await.unwrap().unwrap();
    let output_text = String::from_utf8_lossy(&output.stdout);
    assert!(output_text.contains("1 passed"), "{output_text}");
    assert_eq!(home.received_requests().await.unwrap().len(), 1);
    let leaked = proxy.received_requests().await.unwrap();
    assert!(leaked.is_empty(), "{leaked:?}");
}

#[tokio::test]
#[ignore = "`plain_http_to_localhost_bypasses_proxies` runs it with proxies in the environment"]
async fn makes_a_call_in_a_separate_process() {
    let base = std::env::var(BASE).unwrap();
    let client = Client::builder().api_key(KEY).base_url(base).build().unwrap();
    client.agents().list().await.unwrap();
}

#[tokio::test]
async fn uses_a_configured_proxy_for_all_calls() {
    let proxy = MockServer::start().await;
    let response = ResponseTemplate::new(200).set_body_raw("[]", "application/json");
    Mock::given(any()).respond_with(response).mount(&proxy).await;
    let address = proxy.uri().replace("http://", "http://user:pa%20ss@");
    let client = Client::builder().api_key(KEY).proxy(address).base_url("http://api.example");
    assert!(client.clone().build().is_err(), "plain http to another machine is not allowed");
    let client = client.allow_http(true).build().unwrap();
    client.agents().list().await.unwrap();
    let received = proxy.received_requests().await.unwrap();
    assert_eq!(received[0].headers["host"], "api.example");
    // Base64 of `user:pa ss`.
    assert_eq!(received[0].headers["proxy-authorization"], "Basic dXNlcjpwYSBzcw==");
}

#[test]
fn rejects_a_proxy_that_would_receive_the_key_unencrypted() {
    let client = Client::builder().api_key(KEY).base_url("http://127.0.0.1:1");
    let error = client.clone().proxy("http://proxy.example:3128").build().unwrap_err();
    assert!(error.to_string().contains("must not go through another one"), "{error}");
    client.clone().proxy("http://127.0.0.1:3128").build().unwrap();
    let later = Secret::from_provider(|| async { Ok::<_, std::io::Error>("http://127.0.0.1:1") });
    assert!(
        client.clone().proxy(later).build().is_err(),
        "a proxy from a provider must not be ignored"
    );
    client.allow_http(true).proxy("http://proxy.example:3128").build().unwrap();
}
