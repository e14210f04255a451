//! Tests calls without the credentials that they need.

use http::Method;
use sequentum::{Client, Secret};

use super::{KEY, MockApi};
use crate::generated::fetches_tokens_with_client_credentials as tokens;
use crate::generated::needs_credentials_only_if_the_client_can_set_them as gate;
use crate::generated::security;

#[tokio::test]
async fn build_needs_a_credential_if_every_operation_does() {
    let error = tokens::Client::builder().base_url("https://api.example").build().unwrap_err();
    assert_eq!(
        error.to_string(),
        "client: no credential is set: call `oauth(…)` or `oauth_client_credential(…)` on the builder; \
         `anonymous()` permits calls without credentials"
    );
    let MockApi { server, .. } = MockApi::json(200, "[]").await;
    let builder = || Client::builder().base_url(server.uri());
    let own = builder().header("Authorization", "Own 1").build().unwrap();
    own.agents().list().await.unwrap();
    let anonymous = builder().anonymous().build().unwrap();
    anonymous.agents().list().await.unwrap();
    anonymous.agents().list().with_header("authorization", "Own 2").await.unwrap();
    let requests = server.received_requests().await.unwrap();
    let sent = requests.iter().map(|request| request.headers.get("authorization"));
    let sent: Vec<_> = sent.map(|value| value.map(|value| value.to_str().unwrap())).collect();
    assert_eq!(sent, [Some("Own 1"), None, Some("Own 2")]);
}

#[tokio::test]
async fn a_call_needs_a_credential_if_its_operation_does() {
    let MockApi { server, .. } = MockApi::empty(200).await;
    let client = security::Client::builder().base_url(server.uri()).build().unwrap();
    let doors = client.doors();
    doors.none().await.unwrap();
    doors.optional().await.unwrap();
    let error = doors.inherited().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "doors.inherited (GET /inherited): no credential is set: call `in_header(…)` on the builder"
    );
    assert!(!error.may_have_been_executed() && error.attempts().is_empty());
    let error = doors.oauth().into_request().await.unwrap_err();
    assert!(error.to_string().contains("`oauth(…)` or `oauth_client(…)`"), "{error}");
    doors.inherited().with_header("X-Key", "k").await.unwrap();
    doors.cookie().with_header("cookie", "a=1; sid=2").await.unwrap();
    assert!(doors.cookie().with_header("cookie", "sidecar=2").await.is_err());
    let anonymous = security::Client::builder().base_url(server.uri()).anonymous();
    anonymous.build().unwrap().doors().inherited().await.unwrap();
}

#[tokio::test]
async fn schemes_without_a_setter_need_no_credential() {
    let MockApi { server, .. } = MockApi::empty(200).await;
    let client = gate::Client::builder().base_url(server.uri()).build().unwrap();
    let gates = client.gates();
    gates.certificate().await.unwrap();
    gates.digest_or_key().await.unwrap();
    gates.undeclared().await.unwrap();
    let error = gates.certificate_and_key().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "gates.certificate_and_key (GET /certificate_and_key): no credential is set: call `key(…)` on the builder, or use `from_env()` with \
         `GATE_KEY`"
    );
    let client = gate::Client::builder().base_url(server.uri()).key("k").build().unwrap();
    let request = client.gates().digest_or_key().into_request().await.unwrap();
    assert_eq!(request.headers().get("cookie").unwrap(), "sid=k");
}

#[tokio::test]
async fn raw_calls_send_the_credentials_that_there_are() {
    let MockApi { server, .. } = MockApi::empty(200).await;
    let builder = || security::Client::builder().base_url(server.uri());
    let client = builder().build().unwrap();
    let request = client.request(Method::GET, "/open").into_request().await.unwrap();
    assert!(request.headers().get("x-key").is_none());
    let client = builder().in_header("k").build().unwrap();
    let request = client.request(Method::GET, "/open").into_request().await.unwrap();
    assert_eq!(request.headers().get("x-key").unwrap(), "k");
}

#[tokio::test]
async fn rejects_a_secret_with_the_prefix_that_the_client_adds() {
    let expected = "the credential for ApiKey starts with `ApiKey`, which the client adds: pass only the text after it";
    for secret in [format!("ApiKey {KEY}"), format!(" apikey  {KEY}\n")] {
        let error = Client::builder().api_key(secret.clone()).build().unwrap_err();
        assert_eq!(error.to_string(), format!("client: {expected}"));
        let secret = Secret::from_provider(move || {
            let secret = secret.clone();
            async move { Ok::<_, std::io::Error>(secret) }
        });
        let client = Client::builder().api_key(secret).build().unwrap();
        let error = client.agents().list().await.unwrap_err();
        assert_eq!(error.to_string(), format!("agents.list (GET /api/v1/agent/all): {expected}"));
    }
    let error = Client::builder().bearer_token("bearer t-0123456789").build().unwrap_err();
    assert!(error.to_string().contains("`Bearer`"), "{error}");
    assert!(!error.to_string().contains("0123456789"), "{error}");
    for secret in [format!("Bearer {KEY}"), format!("basic {KEY}")] {
        let error = Client::builder().api_key(secret).build().unwrap_err();
        let text = ", but the client adds `ApiKey`: pass only the text after it, to the method for its scheme";
        assert!(error.to_string().ends_with(text) && !error.to_string().contains(KEY), "{error}");
    }
    Client::builder().api_key("Bearer").build().unwrap();
}
