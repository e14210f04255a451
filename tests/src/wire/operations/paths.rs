//! Tests strings as path parameters: they arrive unchanged, or the call is rejected before sending. `coverage` ensures
//! that every call with such a parameter is tested.

use sequentum::{Client, Error};
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::TcpListener;

use super::super::MockApi;
use super::{ESCAPED, KEY, TEXT};

/// Strings, and how they are escaped in a path.
const TEXTS: &[(&str, &str)] = &[
    (TEXT, ESCAPED),
    ("a1b2-c3_d4.e5~", "a1b2-c3_d4.e5~"),
    (" ", "%20"),
    ("%2e", "%252e"),
    ("%2E%2e", "%252E%252e"),
    ("%252e", "%25252e"),
    ("...", "..."),
    (".a", ".a"),
    ("../x", "..%2Fx"),
    ("..\\x", "..%5Cx"),
    (";jsessionid=1", "%3Bjsessionid%3D1"),
    ("!$'()*,:@[]{}|^`<>", "%21%24%27%28%29%2A%2C%3A%40%5B%5D%7B%7D%7C%5E%60%3C%3E"),
    ("a\r\nb\t\0", "a%0D%0Ab%09%00"),
    ("Москва", "%D0%9C%D0%BE%D1%81%D0%BA%D0%B2%D0%B0"),
    ("שלום", "%D7%A9%D7%9C%D7%95%D7%9D"),
    ("e\u{301}😀\u{202e}", "e%CC%81%F0%9F%98%80%E2%80%AE"),
];

/// Makes every call with a session id in its path. Returns the last segment of each path, and the result.
async fn each(client: &Client, session: &str) -> [(&'static str, Result<(), Error>); 7] {
    let sessions = client.agent_builder();
    [
        ("status", sessions.status(session).await.map(drop)),
        ("events", sessions.events(session).await.map(drop)),
        ("conversation", sessions.conversation(session).await.map(drop)),
        ("followup", sessions.follow_up(session, "m").await.map(drop)),
        ("finish", sessions.finish(session).await.map(drop)),
        ("stop", sessions.stop(session).await.map(drop)),
        ("cancel", sessions.cancel(session).await.map(drop)),
    ]
}

#[tokio::test]
async fn path_parameters_arrive_unchanged() {
    for (text, escaped) in TEXTS {
        let mock = MockApi::empty(404).await;
        let outcomes = each(&mock.client, text).await;
        let sent = mock.server.received_requests().await.unwrap();
        let sent: Vec<_> = sent.iter().map(|request| request.url.path().to_owned()).collect();
        let expected = outcomes
            .iter()
            .map(|(end, _)| format!("/api/v1/agent-builder/{escaped}/{end}"))
            .collect::<Vec<_>>();
        assert_eq!(sent, expected, "{text:?}");
        let arrived = percent_encoding::percent_decode_str(escaped).decode_utf8().unwrap();
        assert_eq!(arrived, *text);
    }
}

/// Returns the exact first line of a request, without URL parsing.
async fn first_line<C: IntoFuture>(call: impl FnOnce(&Client) -> C) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    let client = Client::builder().api_key(KEY).base_url(base).build().unwrap();
    let serve = async {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut line = String::new();
        BufReader::new(&mut stream).read_line(&mut line).await.unwrap();
        let response = b"HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
        stream.write_all(response).await.unwrap();
        line
    };
    let (line, _) = tokio::join!(serve, call(&client).into_future());
    line
}

#[tokio::test]
async fn escapes_path_and_query_exactly_once() {
    for (text, escaped) in TEXTS {
        let line = first_line(|client| client.agent_builder().stop(*text)).await;
        let expected = format!("POST /api/v1/agent-builder/{escaped}/stop HTTP/1.1\r\n");
        assert_eq!(line, expected);
        let line = first_line(|client| client.spaces().find(*text)).await;
        let expected = format!("GET /api/v1/spaces/search?name={escaped} HTTP/1.1\r\n");
        assert_eq!(line, expected);
    }
}

#[tokio::test]
async fn rejects_path_arguments_that_would_change_the_path() {
    for text in ["", ".", ".."] {
        let mock = MockApi::empty(200).await;
        for (end, outcome) in each(&mock.client, text).await {
            let error = outcome.unwrap_err();
            assert!(error.to_string().contains("the path parameter `"), "{end}: {error}");
            assert!(error.to_string().contains("sessionId"), "{end}: {error}");
            assert!(!error.may_have_been_executed() && error.attempts().is_empty(), "{error}");
        }
        assert!(mock.server.received_requests().await.unwrap().is_empty(), "{text:?}");
    }
}
