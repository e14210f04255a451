//! Tests `body_limit`: it counts decompressed bytes, and applies to every body that is read into memory.

use std::io::Write;
use std::time::Duration;

use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use http::Method;
use sequentum::{Client, Error};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use wiremock::ResponseTemplate;

use super::{KEY, MockApi};

const LIMIT: usize = 1000;
const ENCODINGS: [&str; 2] = ["gzip", "identity"];

/// A compressor whose output can be taken at any time.
enum Compressor {
    Gzip(GzEncoder<Vec<u8>>),
    Identity(Vec<u8>),
}

impl Compressor {
    fn new(encoding: &str) -> Self {
        match encoding {
            "gzip" => Self::Gzip(GzEncoder::new(Vec::new(), Compression::best())),
            _ => Self::Identity(Vec::new()),
        }
    }

    /// Compresses more text, and returns the new output.
    fn push(&mut self, text: &[u8]) -> Vec<u8> {
        let output = match self {
            Self::Gzip(gzip) => {
                gzip.write_all(text).unwrap();
                gzip.flush().unwrap();
                gzip.get_mut()
            }
            Self::Identity(output) => {
                output.extend_from_slice(text);
                output
            }
        };
        std::mem::take(output)
    }

    fn finish(self) -> Vec<u8> {
        match self {
            Self::Gzip(gzip) => gzip.finish().unwrap(),
            Self::Identity(output) => output,
        }
    }
}

/// Returns a client with the limit for a server that responds with this text, compressed.
async fn client(encoding: &str, text: &[u8]) -> (MockApi, usize) {
    let mut compressor = Compressor::new(encoding);
    let body = [compressor.push(text), compressor.finish()].concat();
    let length = body.len();
    let response = ResponseTemplate::new(200).insert_header("content-encoding", encoding);
    let MockApi { server, .. } =
        MockApi::with(response.set_body_raw(body, "application/json")).await;
    let client = Client::builder().api_key(KEY).base_url(server.uri()).body_limit(LIMIT);
    (MockApi { client: client.build().unwrap(), server }, length)
}

/// Returns the results of a call that returns JSON, a download and a raw call.
async fn calls(client: &Client) -> Vec<(&'static str, Result<usize, Error>)> {
    let raw = || client.request(Method::GET, "/x");
    let download = || client.agents().download(101, 9001, 1);
    vec![
        ("json", client.agents().list().await.map(|all| all.len())),
        ("download", download().await.map(|bytes| bytes.len())),
        ("download send", download().send().await.map(|response| response.value().len())),
        ("raw", raw().await.map(|bytes| bytes.len())),
        ("raw send", raw().send().await.map(|response| response.value().len())),
        ("raw json", raw().send_for::<Vec<u8>>().await.map(|response| response.value().len())),
    ]
}

fn assert_limited(name: &str, error: &Error) {
    let text = error.to_string();
    assert!(text.contains("larger than 1000 bytes, the client's limit"), "{name}: {text}");
    assert!(text.contains("raise `body_limit`, or use `.stream()`"), "{name}: {text}");
    assert_eq!(error.raw_body().map(Bytes::len), Some(LIMIT), "{name}");
    assert!(error.is_decode() && error.may_have_been_executed(), "{name}: {error}");
}

#[tokio::test]
async fn limit_counts_decompressed_bytes_of_every_call() {
    let text = format!("[{}]", " ".repeat(99_998));
    for encoding in ENCODINGS {
        let (MockApi { client, server: _server }, length) = client(encoding, text.as_bytes()).await;
        assert_eq!(length < LIMIT, encoding != "identity", "the body is compressed");
        for (name, result) in calls(&client).await {
            assert_limited(&format!("{encoding} {name}"), &result.unwrap_err());
        }
        let streams = [
            client.agents().download(101, 9001, 1).stream().await.unwrap(),
            client.request(Method::GET, "/x").stream().await.unwrap(),
        ];
        for stream in streams {
            let (mut stream, mut length) = (stream.into_value(), 0);
            while let Some(chunk) = stream.next().await {
                length += chunk.unwrap().len();
            }
            assert_eq!(length, text.len(), "{encoding}: a stream has no limit");
        }
    }
}

#[tokio::test]
async fn body_may_be_as_large_as_the_limit() {
    let text = format!("[{}]", " ".repeat(LIMIT - 2));
    for encoding in ENCODINGS {
        let (MockApi { client, server: _server }, _) = client(encoding, text.as_bytes()).await;
        for (name, result) in calls(&client).await {
            let expected = if name.contains("json") { 0 } else { LIMIT };
            assert_eq!(result.unwrap(), expected, "{encoding} {name}");
        }
    }
}

/// Returns a client for a server whose compressed responses never end.
async fn endless(encoding: &'static str) -> Client {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((mut socket, _)) = listener.accept().await {
            tokio::spawn(async move {
                let mut request = [0; 4096];
                assert!(socket.read(&mut request).await.unwrap() > 0);
                let head = format!("HTTP/1.1 200 OK\r\ncontent-encoding: {encoding}\r\n\r\n");
                socket.write_all(head.as_bytes()).await.unwrap();
                let mut compressor = Compressor::new(encoding);
                // The write fails once the client has closed the connection.
                while socket.write_all(&compressor.push(&[b' '; 1 << 12])).await.is_ok() {
                    tokio::task::yield_now().await;
                }
            });
        }
    });
    let builder = Client::builder().api_key(KEY).base_url(address).body_limit(LIMIT);
    builder.timeout(Duration::from_secs(60)).build().unwrap()
}

#[tokio::test]
async fn body_is_cut_at_the_limit_before_the_rest_is_decompressed() {
    for encoding in ENCODINGS {
        let client = endless(encoding).await;
        // A client that decompressed the whole body first would never return.
        for (name, result) in calls(&client).await {
            assert_limited(&format!("{encoding} {name}"), &result.unwrap_err());
        }
    }
}
