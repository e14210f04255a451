//! Tests that spans and events contain no secret, and no data of a call.

use http::Method;
use sequentum::{Client, FilePart};
use wiremock::matchers::{any, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

use super::recorder::Recorder;
use crate::generated::fetches_tokens_with_client_credentials as tokens;
use crate::generated::supports_alternative_security_requirements as vault;

/// Part of every secret of these tests.
const SECRET: &str = "5ecret";

/// Starts a server that redirects everything, except the target of the redirect and token requests.
async fn server() -> (MockServer, MockServer) {
    let (home, away) = (MockServer::start().await, MockServer::start().await);
    let target = format!("{}/5ecret-file?sig=5ecret-signature", away.uri());
    let token = ResponseTemplate::new(200).set_body_string(r#"{"access_token": "5ecret-token"}"#);
    Mock::given(path("/oauth/token")).respond_with(token).mount(&home).await;
    let redirect = ResponseTemplate::new(302).insert_header("location", target.as_str());
    Mock::given(any())
        .respond_with(redirect.insert_header("x-echo", "5ecret-header"))
        .mount(&home)
        .await;
    let busy = ResponseTemplate::new(503).insert_header("retry-after", "0");
    let busy = busy.set_body_string("5ecret-response");
    Mock::given(any()).respond_with(busy).mount(&away).await;
    (home, away)
}

#[tokio::test]
async fn spans_and_events_contain_no_secrets_at_every_level() {
    let (home, _away) = server().await;
    let (recorder, _guard) = Recorder::start();
    let client = Client::builder().api_key("sk-5ecret-key").header("x-tenant", "5ecret-tenant");
    let client = client.base_url(home.uri()).build().unwrap();
    let call = client
        .agents()
        .list()
        .name("5ecret-query")
        .with_header("idempotency-key", "5ecret-idempotency");
    call.await.unwrap_err();
    let upload =
        client.spaces().upload_input_files(1, [FilePart::new("5ecret-name", "5ecret-content")]);
    upload.await.unwrap_err();
    let raw = client
        .request(Method::PUT, "/5ecret-path")
        .query("a", "5ecret-raw-query")
        .json("5ecret-body");
    raw.await.unwrap_err();
    let nowhere = Client::builder().bearer_token("5ecret-bearer").base_url("http://127.0.0.1:9");
    let nowhere = nowhere.build().unwrap();
    nowhere.agents().list().await.unwrap_err();
    let vault = vault::Client::builder().query_key("5ecret-query-key").session("5ecret-session");
    let vault = vault.base_url(home.uri()).build().unwrap();
    vault.doors().both().await.unwrap_err();
    let tokens = tokens::Client::builder().base_url(home.uri());
    let tokens = tokens.oauth_client_credential("id", "5ecret-client", ["read"]).build().unwrap();
    tokens.things().list().await.unwrap_err();

    let everything = recorder.everything();
    for expected in ["api_call", "http_request", "WARN", "hyper_util"] {
        assert!(everything.contains(expected), "{expected} is missing in {everything}");
    }
    let leaks: Vec<&str> = everything.lines().filter(|line| line.contains(SECRET)).collect();
    assert!(leaks.is_empty(), "{}", leaks.join("\n"));
}
