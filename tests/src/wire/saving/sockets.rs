//! Tests downloads over sockets: from a server that compresses bodies, and from one on another host.

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;
use sequentum::{Client, Retry};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use super::super::KEY;

/// Starts a server that sends these responses, one for each connection. Returns its URL.
async fn server(responses: Vec<Vec<u8>>) -> (String, tokio::task::JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let requests = tokio::spawn(async move {
        let mut requests = Vec::new();
        for response in responses {
            let (mut socket, _) = listener.accept().await.unwrap();
            let mut head = vec![0; 4096];
            let length = socket.read(&mut head).await.unwrap();
            head.truncate(length);
            requests.push(String::from_utf8(head).unwrap());
            socket.write_all(&response).await.unwrap();
        }
        requests
    });
    (url, requests)
}

fn client(url: &str) -> Client {
    Client::builder().api_key(KEY).base_url(url).retry(Retry::default()).build().unwrap()
}

/// Returns a response with a body that ends after this number of bytes, although its length is longer.
fn response(head: &str, body: &[u8], sent: usize) -> Vec<u8> {
    let head = format!(
        "HTTP/1.1 {head}\r\nconnection: close\r\netag: \"v1\"\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    [head.as_bytes(), &body[..sent]].concat()
}

#[tokio::test]
async fn never_continues_a_compressed_body() {
    let content: String = (0..50_000).map(|number| format!("{number},")).collect();
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(content.as_bytes()).unwrap();
    let compressed = encoder.finish().unwrap();
    let head = "200 OK\r\ncontent-encoding: gzip";
    let responses = vec![
        response(head, &compressed, compressed.len() / 2),
        response(head, &compressed, compressed.len()),
    ];
    let (url, requests) = server(responses).await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("numbers.csv");
    let saved = client(&url).agents().download(1, 2, 3).save(&path).await.unwrap();
    assert_eq!(saved.bytes, content.len() as u64);
    assert!(std::fs::read_to_string(&path).unwrap() == content);
    for request in requests.await.unwrap() {
        assert!(request.contains("accept-encoding: identity\r\n"), "{request}");
        assert!(!request.contains("range: "), "{request}");
    }
}

#[tokio::test]
async fn end_of_the_connection_ends_a_body_without_a_length() {
    let response = b"HTTP/1.1 200 OK\r\nconnection: close\r\n\r\na,b\n".to_vec();
    let nothing = b"HTTP/1.0 200 OK\r\n\r\n".to_vec();
    let (url, _) = server(vec![response.clone(), response, nothing]).await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("numbers.csv");
    let save = || client(&url).agents().download(1, 2, 3).save(&path);
    assert_eq!(save().await.unwrap().bytes, 4);
    let error = save().expected_size(10).await.unwrap_err().to_string();
    assert!(error.contains("the file has 4 bytes, but `expected_size` is 10: "), "{error}");
    let error = save().await.unwrap_err().to_string();
    assert!(error.contains("the response is empty, but the existing file is not: "), "{error}");
    assert_eq!(std::fs::read(&path).unwrap(), b"a,b\n");
}

#[tokio::test]
async fn continues_on_another_host_after_a_lost_connection() {
    let content: Vec<u8> = (0..100_000_u32).map(|number| (number % 251) as u8).collect();
    let rest = response(
        "206 Partial Content\r\ncontent-range: bytes 60000-99999/100000",
        &content[60_000..],
        40_000,
    );
    let (files, from_files) = server(vec![response("200 OK", &content, 60_000), rest]).await;
    let redirect = format!("302 Found\r\nlocation: {files}/f?sig=secret");
    let redirect = response(&redirect, b"", 0);
    let (api, _) = server(vec![redirect.clone(), redirect]).await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("data.bin");
    let saved = client(&api).agents().download(1, 2, 3).save(&path).await.unwrap();
    assert_eq!((saved.bytes, saved.resumed_from), (100_000, 0));
    assert!(std::fs::read(&path).unwrap() == content);
    let requests = from_files.await.unwrap();
    assert!(requests[1].contains("range: bytes=60000-\r\n"), "{}", requests[1]);
    assert!(requests[1].contains("if-range: \"v1\"\r\n"), "{}", requests[1]);
    assert!(requests.iter().all(|request| !request.contains("authorization")), "{requests:?}");
}
