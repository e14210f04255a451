//! Tests the curl command of an error: a shell reads the arguments that the request needs, and no secret is visible.

use std::process::Command;

use http::Method;
use sequentum::transport::transport_fn;
use sequentum::{Client, ClientBuilder, Error, FilePart, Secret};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

use super::{KEY, MockApi, SentRequest};
use crate::generated::fetches_tokens_with_client_credentials as tokens;
use crate::generated::security;

/// Runs a command in a shell in which `curl` prints its arguments. Returns them.
fn arguments(command: &str) -> Vec<String> {
    let script = format!(r#"curl() {{ printf '%s\0' "$@"; }}; {command}"#);
    let output = Command::new("sh").args(["-c", &script]).output().unwrap();
    assert!(output.status.success() && output.stderr.is_empty(), "{output:?}");
    let printed = String::from_utf8(output.stdout).unwrap();
    printed.split_terminator('\0').map(str::to_owned).collect()
}

/// Returns the values of the option `-H`, sorted.
fn headers(command: &str) -> Vec<String> {
    let arguments = arguments(command);
    let pairs = arguments.iter().zip(arguments.iter().skip(1));
    let mut headers: Vec<String> =
        pairs.filter(|(option, _)| *option == "-H").map(|(_, line)| line.clone()).collect();
    headers.sort();
    headers
}

fn url(command: &str) -> String {
    arguments(command).pop().unwrap()
}

#[tokio::test]
async fn shell_reads_the_method_the_url_and_the_headers_of_the_request() {
    let mock = MockApi::empty(404).await;
    let call = mock.client.agents().search("it's $HOME `x` é\n&\"*\"");
    let error = call
        .with_header("Range", "bytes=0-9")
        .with_header("Idempotency-Key", "k'1")
        .await
        .unwrap_err();
    let sent: SentRequest = mock.sent().await;
    let mut expected = Vec::new();
    for (name, value) in &sent.headers {
        match (name.as_str(), value.to_str().unwrap()) {
            ("host" | "accept-encoding", _) => {}
            ("authorization", _) => expected.push("authorization: ApiKey [redacted]".to_owned()),
            (name, value) => expected.push(format!("{name}: {value}")),
        }
    }
    expected.sort();
    assert_eq!(headers(&error.as_curl().unwrap()), expected);
    assert!(expected.contains(&"idempotency-key: k'1".to_owned()), "{expected:?}");
    assert_eq!(url(&error.as_curl().unwrap()), format!("{}{}", mock.server.uri(), sent.target));
    assert_eq!(
        arguments(&error.as_curl().unwrap()).len(),
        2 * expected.len() + 1,
        "there is no other argument"
    );
}

#[tokio::test]
async fn states_the_method_and_the_media_type_but_no_body() {
    let mock = MockApi::empty(400).await;
    let error = mock.client.agents().start(101).parallelism(4711).await.unwrap_err();
    let command = error.as_curl().unwrap();
    assert!(command.starts_with("curl -X POST -H "), "{command}");
    assert!(
        headers(&error.as_curl().unwrap()).contains(&"content-type: application/json".to_owned()),
        "{command}"
    );
    assert!(!command.contains("4711"), "{command}");
    let files = [FilePart::new("a", "b")];
    let error = mock.client.spaces().upload_input_files(1, files).await.unwrap_err();
    let command = error.as_curl().unwrap();
    assert!(!command.contains("content-type"), "curl creates it: {command}");
    let error = mock.client.request(Method::HEAD, "/x").await.unwrap_err();
    assert_eq!(arguments(&error.as_curl().unwrap())[0], "--head");
    let raw = mock.client.request(Method::PUT, "/x").body("text/a", "hidden-body");
    let error = raw.await.unwrap_err();
    assert!(headers(&error.as_curl().unwrap()).contains(&"content-type: text/a".to_owned()));
    assert!(!error.as_curl().unwrap().contains("hidden-body"));
}

#[tokio::test]
async fn shows_the_place_of_each_credential_but_no_value() {
    let MockApi { server, .. } = MockApi::empty(403).await;
    let client = security::Client::builder()
        .base_url(server.uri())
        .in_header("header-0123456789")
        .in_query("query-0123456789")
        .in_cookie("cookie-0123456789")
        .basic("user-0123456789", "password-0123456789")
        .bearer("bearer-0123456789")
        .build()
        .unwrap();
    let doors = client.doors();
    let cookies = doors.cookie().with_header("cookie", "own=own-0123456789");
    for (error, expected) in [
        (doors.inherited().await.unwrap_err(), "-H 'x-key: [redacted]'"),
        (doors.query().q("a b").await.unwrap_err(), "/query?q=a%20b&api%20key=[redacted]'"),
        (doors.query().await.unwrap_err(), "/query?api%20key=[redacted]'"),
        (doors.cookie().await.unwrap_err(), "-H 'cookie: sid=[redacted]'"),
        (cookies.await.unwrap_err(), "-H 'cookie: [redacted]; sid=[redacted]'"),
        (doors.basic().await.unwrap_err(), "-H 'authorization: Basic [redacted]'"),
        (doors.bearer().await.unwrap_err(), "-H 'authorization: Bearer [redacted]'"),
        (doors.none().await.unwrap_err(), "curl -H 'accept"),
    ] {
        let command = error.as_curl().unwrap();
        assert!(command.contains(expected), "{expected}: {command}");
        assert!(!command.contains("0123456789"), "{command}");
        assert_eq!(
            command.contains("--globoff"),
            url(&error.as_curl().unwrap()).contains('['),
            "{command}"
        );
    }
    let none = doors.none().await.unwrap_err().as_curl().unwrap();
    assert!(!none.contains("[redacted]"), "the operation needs no credential: {none}");
}

#[tokio::test]
async fn hides_secrets_that_the_caller_puts_anywhere() {
    let secret = "own-0123456789";
    let transport = transport_fn(|_| http::Response::builder().status(404).body("").unwrap());
    let builder = Client::builder().api_key(KEY).transport(transport);
    let builder: ClientBuilder = builder.header("X-Tenant", secret).user_agent_suffix(KEY);
    let client = builder.base_url("https://api.example/v1").build().unwrap();
    let call = |path: &str| client.request(Method::GET, path);
    let keyed = format!("/keys/{KEY}");
    for call in [
        call("/a").with_header("Authorization", format!("Own {secret}")),
        call("/a").with_header("Cookie", format!("sid={secret}")),
        call("/a").with_header("X-Api-Key", secret),
        call("/a").with_header("X-Signature", secret),
        call("/a").with_header("Referer", format!("https://a.example/?t={secret}")),
        call("/a").with_header("Accept", KEY),
        call("/a").query("access_token", secret),
        call("/a").query("X-Amz-Signature", secret),
        call("/a").query("apiKey", secret),
        call("/a").query("q", KEY),
        call(&keyed),
    ] {
        let error = call.await.unwrap_err();
        let command = error.as_curl().unwrap();
        assert!(!command.contains("0123456789"), "{command}");
        assert!(command.contains("[redacted]"), "{command}");
    }
    let error = call(&keyed).query("q", "1").await.unwrap_err();
    assert_eq!(url(&error.as_curl().unwrap()), "https://api.example/v1/keys/[redacted]?q=1");
}

#[tokio::test]
async fn hides_query_parameters_that_the_caller_sets_as_credentials() {
    let MockApi { server, .. } = MockApi::empty(403).await;
    let client = security::Client::builder().base_url(server.uri()).build().unwrap();
    let error = client.doors().inherited().with_header("x-key", "0123456789").await.unwrap_err();
    assert!(headers(&error.as_curl().unwrap()).contains(&"x-key: [redacted]".to_owned()));
    let error = client.request(Method::GET, "/a").query("api key", "0123456789").await.unwrap_err();
    assert!(url(&error.as_curl().unwrap()).ends_with("/a?api%20key=[redacted]"), "{error:?}");
}

#[tokio::test]
async fn hides_tokens_and_the_password_of_a_proxy() {
    let proxy = MockServer::start().await;
    Mock::given(any()).respond_with(ResponseTemplate::new(403)).mount(&proxy).await;
    let address = proxy.uri().replace("http://", "http://user:proxy-0123456789@");
    let token = Secret::from_provider(|| async { Ok::<_, Error>("jwt-0123456789") });
    let client = Client::builder().bearer_token(token).proxy(address).allow_http(true);
    let client = client.base_url("http://api.example").build().unwrap();
    let error = client.agents().list().await.unwrap_err();
    let command = error.as_curl().unwrap();
    assert!(!command.contains("0123456789") && !command.contains("127.0.0.1"), "{command}");
    assert!(command.contains("'authorization: Bearer [redacted]'"), "{command}");
    assert!(command.ends_with("'http://api.example/api/v1/agent/all'"), "{command}");
    // The token request fails, but the command is that of the call.
    let client =
        tokens::Client::builder().oauth_client_credential("id-1", "secret-0123456789", ["read"]);
    let client = client.base_url("http://127.0.0.1:9").build().unwrap();
    let error = client.request(Method::GET, "/a").await.unwrap_err();
    let command = error.as_curl().unwrap();
    assert!(
        command.ends_with("'http://127.0.0.1:9/a'") && !command.contains("012345"),
        "{command}"
    );
}

#[tokio::test]
async fn shows_the_url_of_the_call_after_a_redirect() {
    let (home, away) = (MockServer::start().await, MockServer::start().await);
    let signed = away.uri().replace("127.0.0.1", "localhost") + "/file?sig=0123456789";
    let redirect = ResponseTemplate::new(302).insert_header("location", signed.as_str());
    Mock::given(any()).respond_with(redirect).mount(&home).await;
    Mock::given(any()).respond_with(ResponseTemplate::new(403)).mount(&away).await;
    let client = Client::builder().api_key(KEY).base_url(home.uri()).build().unwrap();
    let error = client.agents().list().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 403);
    assert_eq!(url(&error.as_curl().unwrap()), format!("{}/api/v1/agent/all", home.uri()));
}

#[tokio::test]
async fn there_is_no_command_without_a_request() {
    let error = Client::builder().api_key("").build().unwrap_err();
    assert_eq!(error.as_curl(), None, "{error}");
    let mock = MockApi::empty(404).await;
    for call in [
        mock.client.request(Method::GET, "no-slash"),
        mock.client.request(Method::GET, "/a").with_header("x y", "z"),
    ] {
        let error = call.await.unwrap_err();
        assert_eq!(error.as_curl(), None, "{error}");
    }
}
