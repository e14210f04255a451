//! Tests that secrets are not visible in debug output, errors or logs, and are not sent to other hosts.

use std::error::Error as StdError;
use std::io::Write;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use sequentum::transport::{TransportError, transport_fn};
use sequentum::{Client, Error, FilePart, Retry, Secret};
use wiremock::matchers::{any, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

use super::{KEY, MockApi};

/// Returns everything that an error shows, including its sources and the response that it keeps.
fn shown(error: &Error) -> String {
    let mut shown = format!("{error}\n{error:?}\n{:?}", error.problem());
    let mut source = error.source();
    while let Some(cause) = source {
        shown.push_str(&format!("\n{cause}\n{cause:?}"));
        source = cause.source();
    }
    let body = error.raw_body().map(|body| String::from_utf8_lossy(body).into_owned());
    shown.push_str(&format!("\n{body:?}\n{:?}", error.headers()));
    shown
}

fn assert_hidden(secret: &str, shown: &str) {
    assert!(!shown.contains(secret), "{shown}");
    // A usable part of the secret must not be visible either.
    let tail = secret.get(secret.len() / 2..).unwrap();
    assert!(!shown.contains(tail), "{shown}");
}

#[tokio::test]
async fn errors_redact_echoed_secrets() {
    for (status, media, body) in [
        (
            401,
            "application/json",
            format!(r#"{{"title":"Bad key {KEY}","status":401,"key":"{KEY}"}}"#),
        ),
        (
            400,
            "application/json",
            format!(r#"{{"statusCode":400,"message":"ApiKey {KEY} is unknown"}}"#),
        ),
        (500, "text/html", format!("<pre>Authorization: ApiKey {KEY}</pre>")),
        (200, "application/json", format!(r#"[{{"id":"{KEY}"}}]"#)),
        (200, "application/json", format!(r#"[{{"id": 1, "name": "{KEY}", "version": "x{KEY}"#)),
        (200, "text/html", format!("<html>{KEY}</html>")),
    ] {
        let response = ResponseTemplate::new(status)
            .insert_header("x-echo", format!("ApiKey {KEY}").as_str())
            .set_body_raw(body, media);
        let mock = MockApi::with(response).await;
        let error = mock.client.agents().list().await.unwrap_err();
        assert_hidden(KEY, &shown(&error));
        assert!(shown(&error).contains("[redacted]"), "{}", shown(&error));
        let error = mock.client.agents().page(1, 50).send().await.unwrap_err();
        assert_hidden(KEY, &shown(&error));
    }
}

#[tokio::test]
async fn redacts_echoed_secrets_in_long_escaped_and_mismatched_bodies() {
    let key = "AbC+dEf/123==xyz";
    let long = format!(r#"{{"pad":"{}","detail":"Bad (key {key} bad)"}}"#, "x".repeat(70_000));
    let cut = format!(r#"{{"detail":"key {key}","pad":"{}"}}"#, "x".repeat(70_000));
    let escaped = r#"{"detail":"key AbC\u002BdEf\/123==xyz"}"#.to_owned();
    for (status, body) in [
        (400, long),
        (400, cut),
        (400, escaped),
        (200, format!(r#"{{"retrievedAt":"{key}"}}"#)),
        (200, format!(r#"{{"{key}":"#)),
    ] {
        let response = ResponseTemplate::new(status).set_body_raw(body, "application/json");
        let MockApi { server, .. } = MockApi::with(response).await;
        let client = Client::builder().api_key(key).base_url(server.uri()).build().unwrap();
        let error = client.billing().credits().await.unwrap_err();
        assert_hidden(key, &shown(&error));
        assert_eq!(error.problem().is_some(), status == 400, "the problem is kept");
        let call = client.request(http::Method::GET, "/x");
        assert_hidden(key, &shown(&call.send_for::<Vec<u8>>().await.unwrap_err()));
    }
}

#[tokio::test]
async fn redacts_a_short_secret_as_a_whole_word() {
    let body = r#"{"detail":"key k9 is not k99","k9":"\u006b9","x":"\nk9\n","y":"_k9"}"#;
    let response = ResponseTemplate::new(401).insert_header("x-echo", "ApiKey k9");
    let response = response.set_body_raw(body, "application/json");
    let MockApi { server, .. } = MockApi::with(response).await;
    let client = Client::builder().api_key("k9").base_url(server.uri()).build().unwrap();
    let error = client.agents().list().await.unwrap_err();
    assert_eq!(error.problem().unwrap().detail(), Some("key [redacted] is not k99"));
    let expected = r#"{"detail":"key [redacted] is not k99","[redacted]":"[redacted]","x":"\n[redacted]\n","y":"_k9"}"#;
    assert_eq!(error.raw_body().unwrap(), expected);
    assert!(!error.headers().unwrap()["x-echo"].to_str().unwrap().contains("k9"));
}

#[tokio::test]
async fn truncated_text_shows_no_part_of_a_secret() {
    let body = format!("[{{\"key\":\"{KEY}\"}},");
    let response = ResponseTemplate::new(200).set_body_raw(body.clone(), "application/json");
    let MockApi { server, .. } = MockApi::with(response).await;
    for limit in 14..body.len() {
        let client = Client::builder().api_key(KEY).base_url(server.uri()).body_limit(limit);
        let error = client.build().unwrap().agents().list().await.unwrap_err();
        let shown = shown(&error);
        assert!(!shown.contains(KEY.get(..8).unwrap()), "{limit}: {shown}");
    }
    // A connection that breaks in the middle of the key.
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let (mut socket, _) = listener.accept().await.unwrap();
        let head = format!("HTTP/1.1 200 OK\r\nx-echo: {KEY}\r\ncontent-length: 1000\r\n\r\n");
        let cut = KEY.get(..12).unwrap();
        let mut request = [0; 4096];
        tokio::io::AsyncReadExt::read(&mut socket, &mut request).await.unwrap();
        let text = format!("{head}{KEY} and {cut}");
        tokio::io::AsyncWriteExt::write_all(&mut socket, text.as_bytes()).await.unwrap();
    });
    let builder = Client::builder().api_key(KEY).base_url(base);
    let client = builder.retry(Retry::never()).build().unwrap();
    let error = client.agents().list().await.unwrap_err();
    assert_eq!(&error.raw_body().unwrap()[..], b"[redacted] and [redacted]");
    assert_hidden(KEY, &shown(&error));
}

#[tokio::test]
async fn redacts_secret_headers_and_proxy_passwords() {
    let body = "tenant-0123456789, mine-0123456789, proxy 0123456789";
    let response = ResponseTemplate::new(407).set_body_raw(body, "text/plain");
    let MockApi { server, .. } = MockApi::with(response).await;
    let proxy = server.uri().replace("http://", "http://user:proxy%200123456789@");
    let client = Client::builder().api_key(KEY).header("X-Tenant-Key", "tenant-0123456789");
    let client = client.base_url("http://127.0.0.1:9").proxy(proxy).build().unwrap();
    let call = client.agents().list().with_header("Cookie", "mine-0123456789");
    let error = call.await.unwrap_err();
    assert_hidden("0123456789", &shown(&error));
    assert!(error.to_string().ends_with(": [redacted], [redacted], [redacted]"), "{error}");
}

#[tokio::test]
async fn errors_redact_tokens_from_a_provider() {
    let body = r#"{"detail":"token jwt-0123456789 has expired"}"#;
    let response = ResponseTemplate::new(401).set_body_raw(body, "application/problem+json");
    let MockApi { server, .. } = MockApi::with(response).await;
    let token = Secret::from_provider(|| async { Ok::<_, Error>("jwt-0123456789") });
    let client = Client::builder().bearer_token(token).base_url(server.uri()).build().unwrap();
    let error = client.agents().list().await.unwrap_err();
    assert_hidden("jwt-0123456789", &shown(&error));
    assert_eq!(error.problem().unwrap().detail(), Some("token [redacted] has expired"));
}

#[tokio::test]
async fn debug_output_hides_secrets() {
    let mock = MockApi::json(200, "[]").await;
    let builder = Client::builder()
        .api_key(KEY)
        .header("x-tenant-key", KEY)
        .proxy(format!("http://user:{KEY}@127.0.0.1:9"))
        .base_url(format!("https://user:{KEY}@example.com"));
    let call = mock.client.agents().list().with_header("x-tenant-key", KEY);
    let raw = mock.client.request(http::Method::POST, "/x").json(KEY);
    let file = FilePart::new("a.csv", KEY);
    let mut all = format!("{builder:?} {:?} {call:?} {raw:?} {file:?}", mock.client);
    all.push_str(&format!("{:?} {:?}", Secret::from(KEY), mock.client.agents()));
    all.push_str(&format!("{:?}", mock.client.agents().list().into_request().await.unwrap()));
    all.push_str(&shown(&builder.build().unwrap_err()));
    for proxy in
        [format!("ftp://u:{KEY}@h"), format!("http://u:{KEY}@h:port"), format!("{KEY} no url")]
    {
        let error = Client::builder().api_key("k").proxy(proxy).build().unwrap_err();
        all.push_str(&shown(&error));
    }
    assert_hidden(KEY, &all);
}

/// Starts a server that redirects everything to a second server, and returns both.
async fn redirecting(status: u16, host: &str) -> (MockServer, MockServer) {
    let (home, away) = (MockServer::start().await, MockServer::start().await);
    let to = away.uri().replace("127.0.0.1", host) + "/elsewhere";
    let redirect = ResponseTemplate::new(status).insert_header("location", to.as_str());
    Mock::given(any()).respond_with(redirect).mount(&home).await;
    let response = ResponseTemplate::new(200).set_body_raw("[]", "application/json");
    Mock::given(path("/elsewhere")).respond_with(response).mount(&away).await;
    (home, away)
}

#[tokio::test]
async fn sends_no_secrets_or_added_headers_to_other_origins() {
    for (status, host) in [
        (301, "127.0.0.1"),
        (302, "localhost"),
        (303, "127.0.0.1"),
        (307, "localhost"),
        (308, "localhost"),
    ] {
        let (home, away) = redirecting(status, host).await;
        let client = Client::builder().api_key(KEY).header("x-tenant-key", KEY);
        let client = client.user_agent_suffix("suffix/1").base_url(home.uri()).build().unwrap();
        client.agents().list().with_header("x-mine", KEY).await.unwrap();
        let seen = away.received_requests().await.unwrap();
        let [request] = seen.as_slice() else { panic!("{seen:?}") };
        let names: Vec<&str> = request.headers.keys().map(http::HeaderName::as_str).collect();
        let known = ["accept", "accept-encoding", "host", "user-agent"];
        assert!(names.iter().all(|name| known.contains(name)), "{names:?}");
        assert_hidden(KEY, &format!("{:?} {}", request.headers, request.url));
        // Requests that change something are never redirected to a different host.
        let error = client.agents().start(101).await.unwrap_err();
        assert_eq!(error.status().unwrap(), status);
        assert_eq!(away.received_requests().await.unwrap().len(), 1);
    }
}

#[tokio::test]
async fn redirect_from_a_different_host_back_to_the_api_gets_no_credentials() {
    let (home, away) = (MockServer::start().await, MockServer::start().await);
    let to = |uri: &str| ResponseTemplate::new(302).insert_header("location", uri);
    Mock::given(path("/api/v1/agent/all"))
        .respond_with(to(&(away.uri() + "/a")))
        .mount(&home)
        .await;
    Mock::given(path("/a")).respond_with(to(&(home.uri() + "/b"))).mount(&away).await;
    let response = ResponseTemplate::new(200).set_body_raw("[]", "application/json");
    Mock::given(path("/b")).respond_with(response).mount(&home).await;
    let client = Client::builder().api_key(KEY).base_url(home.uri()).build().unwrap();
    client.agents().list().await.unwrap();
    let at_home = home.received_requests().await.unwrap();
    let authorized = |request: &wiremock::Request| request.headers.contains_key("authorization");
    assert_eq!(at_home.iter().map(authorized).collect::<Vec<_>>(), [true, false]);
    assert!(!away.received_requests().await.unwrap()[0].headers.contains_key("authorization"));
}

/// The log output of all tests in this process.
#[derive(Clone, Default)]
struct Logged(Arc<Mutex<Vec<u8>>>);

impl Write for Logged {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn logs_hide_secrets_at_every_level() {
    let logged = Logged::default();
    let writer = logged.clone();
    tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .with_writer(move || writer.clone())
        .with_ansi(false)
        .init();
    // A separate secret, because other tests and their servers log at the same time.
    let key = "sk-logged-9876543210";
    let (home, _away) = redirecting(302, "localhost").await;
    let client = Client::builder().api_key(key).base_url(home.uri()).build().unwrap();
    client.agents().list().await.unwrap();
    client.agents().start(101).await.unwrap_err();
    client.spaces().upload_input_files(1, [FilePart::new("a", "b")]).await.unwrap_err();
    // With a timeout of zero, success depends on timing.
    drop(client.agents().list().with_timeout(Duration::ZERO).await);
    let nowhere = Client::builder().api_key(key).base_url("http://127.0.0.1:9").build().unwrap();
    nowhere.agents().list().await.unwrap_err();

    let text = String::from_utf8_lossy(&logged.0.lock().unwrap()).into_owned();
    let ours: Vec<&str> = text.lines().filter(|line| !line.contains("wiremock")).collect();
    assert!(ours.iter().any(|line| line.contains("reqwest")), "nothing was logged: {text}");
    assert_hidden(key, &ours.join("\n"));
}

#[tokio::test]
async fn errors_redact_a_secret_in_the_host() {
    let transport = transport_fn(|_| -> Result<http::Response<bytes::Bytes>, TransportError> {
        Err(TransportError::not_sent("no connection"))
    });
    let builder = Client::builder().api_key("sk-secret-1").base_url("https://sk-secret-1.example");
    let client = builder.transport(transport).retry(Retry::never()).build().unwrap();
    let error = client.agents().list().await.unwrap_err();
    assert!(error.to_string().contains("cannot connect to [redacted].example:443"), "{error}");
    assert_hidden("sk-secret-1", &shown(&error));
}
