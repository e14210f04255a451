//! A server that records the bytes of every request and sends a fixed response. A token request receives a token.

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// An empty response.
pub(super) const NOTHING: &str = "HTTP/1.1 204 No Content\r\n\r\n";

const TOKEN: &str = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n\
    {\"access_token\":\"t1\",\"token_type\":\"Bearer\"}";

pub(super) struct Recorder {
    base: String,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Recorder {
    pub(super) async fn start(response: String) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let requests = Arc::new(Mutex::new(Vec::new()));
        let recorded = Arc::clone(&requests);
        tokio::spawn(async move {
            while let Ok((mut socket, _)) = listener.accept().await {
                let request = text(&read(&mut socket).await);
                let response = if request.starts_with("POST /token ") { TOKEN } else { &response };
                recorded.lock().unwrap().push(request);
                let response = response.replacen("\r\n", "\r\nconnection: close\r\n", 1);
                socket.write_all(response.as_bytes()).await.unwrap();
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

/// Converts bytes to text. Each invalid byte is escaped, such as `\xFF`.
fn text(bytes: &[u8]) -> String {
    let mut text = String::new();
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        chunk.invalid().iter().for_each(|byte| text.push_str(&format!("\\x{byte:02X}")));
    }
    text
}

/// Reads one request: its head, and the body, whose length or encoding is in the head.
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
    let end = request.windows(4).position(|bytes| bytes == b"\r\n\r\n");
    let Some((head, body)) = end.and_then(|end| request.split_at_checked(end + 4)) else {
        return false;
    };
    let head = String::from_utf8_lossy(head);
    let header = |name: &str| head.lines().find_map(|line| line.strip_prefix(name));
    match header("content-length: ") {
        Some(length) => body.len() >= length.trim().parse().unwrap(),
        None if header("transfer-encoding: ").is_some() => body.ends_with(b"0\r\n\r\n"),
        None => true,
    }
}
