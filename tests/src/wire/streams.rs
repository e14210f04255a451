//! Tests streamed responses: events and JSON lines, sent in chunks of every size.

mod dropped;
mod reconnects;
mod stalls;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_stream::StreamExt;

use crate::generated::reads_responses_as_streams::{Client, models};
use crate::runtime::Event;

/// Starts a server that sends this body in chunks of this size. Returns the request that the server receives, and a
/// client for the server.
async fn mock(
    media: &'static str,
    body: impl Into<Vec<u8>>,
    size: usize,
) -> (tokio::sync::oneshot::Receiver<String>, Client) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let (tell, request) = tokio::sync::oneshot::channel();
    let body = body.into();
    tokio::spawn(async move {
        let (mut socket, _) = listener.accept().await.unwrap();
        socket.set_nodelay(true).unwrap();
        let mut head = [0; 4096];
        let read = socket.read(&mut head).await.unwrap();
        let _ = tell.send(String::from_utf8_lossy(&head[..read]).into_owned());
        let head = format!("HTTP/1.1 200 OK\r\ncontent-type: {media}\r\nconnection: close\r\n\r\n");
        socket.write_all(head.as_bytes()).await.unwrap();
        for piece in body.chunks(size) {
            socket.write_all(piece).await.unwrap();
            socket.flush().await.unwrap();
            tokio::task::yield_now().await;
        }
    });
    (request, Client::builder().base_url(address).build().unwrap())
}

#[tokio::test]
async fn reads_event_values_until_the_end_marker() {
    let body = "\u{feff}: hi\r\nevent: tick\r\nid: 7\r\ndata: {\"n\":\r\ndata: 1}\r\n\r\n\
        data: {\"n\": \"x\"}\n\nretry: 50\ndata: {\"n\":2}\n\ndata: [DONE]\n\ndata: {\"n\":3}\n\n";
    for size in 1..=body.len() {
        let (request, client) = mock("text/event-stream; charset=utf-8", body, size).await;
        let mut stream = client.streams().watch().await.unwrap();
        let Event { event, id, retry, data, .. } = stream.next().await.unwrap().unwrap();
        assert_eq!((event.as_str(), id.as_deref(), retry, data.n), ("tick", Some("7"), None, 1));
        let error = StreamExt::next(&mut stream).await.unwrap().unwrap_err();
        assert!(
            error.is_item()
                && error.is_decode()
                && error.raw_body().unwrap().starts_with(b"{\"n\": \"x\"}"),
            "{error}"
        );
        let event = stream.next().await.unwrap().unwrap();
        assert_eq!((event.event.as_str(), event.data.n), ("message", 2));
        assert_eq!(event.retry, Some(std::time::Duration::from_millis(50)));
        assert!(stream.next().await.is_none());
        assert!(stream.next().await.is_none());
        assert!(request.await.unwrap().contains("accept: text/event-stream\r\n"));
    }
}

#[tokio::test]
async fn reads_text_events_and_schemas_for_whole_events() {
    let (_, client) = mock("text/event-stream", "data: [DONE]\n\ndata:  ä\ndata\n\n", 1).await;
    let mut stream = client.streams().texts().send().await.unwrap().into_value();
    assert_eq!(stream.next().await.unwrap().unwrap().data, "[DONE]");
    assert_eq!(stream.next().await.unwrap().unwrap().data, " ä\n");
    assert!(stream.next().await.is_none());
    let (_, client) = mock("text/event-stream", "data: {\"n\":4}\n\n", 3).await;
    let mut stream = client.streams().whole().await.unwrap();
    assert_eq!(stream.next().await.unwrap().unwrap().data, models::Tick::new(4));
}

#[tokio::test]
async fn reads_json_lines_and_json_sequences() {
    let body = "{\"n\":1}\r\n\n{\"n\":\"ä\"}\n{\"n\":3}";
    for size in 1..=body.len() {
        let (request, client) = mock("application/x-ndjson", body, size).await;
        let mut stream = client.streams().lines().await.unwrap();
        assert_eq!(stream.next().await.unwrap().unwrap(), models::Tick::new(1));
        assert!(stream.next().await.unwrap().unwrap_err().is_item());
        assert_eq!(stream.next().await.unwrap().unwrap(), models::Tick::new(3));
        assert!(stream.next().await.is_none());
        assert!(request.await.unwrap().contains("accept: application/x-ndjson\r\n"));
    }
    let body = "\u{1e}{\"a\":\n1}\n\u{1e}[2]\n";
    for size in 1..=body.len() {
        let (_, client) = mock("application/json-seq", body, size).await;
        let stream = client.streams().records().await.unwrap();
        let all: Vec<_> = stream.map(Result::unwrap).collect().await;
        assert_eq!(all, [serde_json::json!({"a": 1}), serde_json::json!([2])]);
    }
}

#[tokio::test]
async fn requests_a_stream_instead_of_a_value() {
    let (request, client) = mock("application/json", "{\"n\":1}", 4).await;
    assert_eq!(client.streams().ask("a").await.unwrap(), models::Tick::new(1));
    assert!(request.await.unwrap().contains("accept: application/json\r\n"));
    let (request, client) = mock("text/event-stream", "data: {\"text\":\"b\"}\n\n", 4).await;
    let mut stream =
        client.streams().ask("a").stream_field(true).events().await.unwrap().into_value();
    assert_eq!(stream.next().await.unwrap().unwrap().data.text.as_deref(), Some("b"));
    assert!(request.await.unwrap().contains("accept: text/event-stream\r\n"));
    let (_, client) = mock("application/jsonl", "{\"text\":\"c\"}\n", 4).await;
    let mut stream = client.streams().ask("a").lines().await.unwrap().into_value();
    assert_eq!(stream.next().await.unwrap().unwrap().text.as_deref(), Some("c"));
}

#[tokio::test]
async fn rejects_a_response_that_is_not_a_stream_and_keeps_it() {
    let (_, client) = mock("application/json", "{\"n\":1}", 4).await;
    let error = client.streams().watch().await.unwrap_err();
    assert!(error.is_decode() && error.raw_body().unwrap() == "{\"n\":1}", "{error}");
}

#[tokio::test]
async fn size_limit_applies_to_each_event() {
    let body = format!("data: {}\n\n", "x".repeat(5000));
    let (_, client) = mock("text/event-stream", body, 100).await;
    let address = client.streams().texts().into_request().await.unwrap().uri().to_string();
    let address = address.trim_end_matches("/texts").to_owned();
    let client = Client::builder().base_url(address).body_limit(1000).build().unwrap();
    let mut stream = client.streams().texts().await.unwrap();
    let error = stream.next().await.unwrap().unwrap_err();
    assert!(error.to_string().contains("larger than 1000 bytes"), "{error}");
    assert!(!error.is_item(), "it ends the stream");
    assert!(stream.next().await.is_none());
}
