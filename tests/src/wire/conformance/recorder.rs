//! A server that keeps every request as it came, byte by byte, and answers 204.

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

pub(super) struct Recorder {
    base: String,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Recorder {
    pub(super) async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let requests = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&requests);
        tokio::spawn(async move {
            while let Ok((mut socket, _)) = listener.accept().await {
                let request = read(&mut socket).await;
                kept.lock().unwrap().push(String::from_utf8(request).unwrap());
                let answer = b"HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n";
                socket.write_all(answer).await.unwrap();
            }
        });
        Self { base, requests }
    }

    pub(super) fn base(&self) -> String {
        self.base.clone()
    }

    pub(super) fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }
}

/// One request: its head, and as much of a body as the head promises.
async fn read(socket: &mut TcpStream) -> Vec<u8> {
    let mut request = Vec::new();
    while !is_whole(&request) {
        if socket.read_buf(&mut request).await.unwrap() == 0 {
            break;
        }
    }
    request
}

fn is_whole(request: &[u8]) -> bool {
    let text = String::from_utf8_lossy(request);
    let Some((head, body)) = text.split_once("\r\n\r\n") else { return false };
    let header = |name: &str| head.lines().find_map(|line| line.strip_prefix(name));
    match header("content-length: ") {
        Some(length) => body.len() >= length.trim().parse().unwrap(),
        None if header("transfer-encoding: ").is_some() => body.ends_with("0\r\n\r\n"),
        None => true,
    }
}
