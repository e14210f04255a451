//! HTTP requests: how they are read from a connection, and what is kept of them.

use std::io;

use tokio::io::{AsyncBufRead, AsyncBufReadExt, AsyncReadExt};
use url::form_urlencoded;

/// The longest line of a head, in bytes.
const LONGEST_LINE: usize = 64 * 1024;

/// One of the two origins of a server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The API.
    Api,
    /// The storage to which downloads redirect.
    Storage,
}

/// A request that a server has received.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Received {
    /// The number of the request, counted from 1 over both origins.
    pub number: u64,
    /// The origin that received the request.
    pub origin: Origin,
    /// The method.
    pub method: String,
    /// The path and the query.
    pub target: String,
    /// The names and values of the headers. The names are in lower case.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
    /// The fault with which the server responded, if any.
    pub fault: Option<&'static str>,
}

/// A request.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    pub(crate) method: String,
    pub(crate) target: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Request {
    /// Returns the value of a header whose name is in lower case.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// Returns the path without the query.
    pub(crate) fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    /// Returns the value of a query parameter.
    pub(crate) fn query(&self, name: &str) -> Option<String> {
        let (_, query) = self.target.split_once('?')?;
        let mut pairs = form_urlencoded::parse(query.as_bytes());
        pairs.find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
    }

    /// Returns the value of a query parameter as a number.
    pub(crate) fn number(&self, name: &str) -> Option<i64> {
        self.query(name)?.parse().ok()
    }

    /// Returns whether the method is safe to repeat, and a repetition has the same response.
    pub(crate) fn is_repeatable(&self) -> bool {
        matches!(self.method.as_str(), "GET" | "HEAD" | "PUT")
    }
}

/// Reads the next request of a connection, or `None` if the client has closed it.
pub(crate) async fn read<R: AsyncBufRead + Unpin>(reader: &mut R) -> io::Result<Option<Request>> {
    let first = line(reader).await?;
    if first.is_empty() {
        return Ok(None);
    }
    let mut words = first.split(' ');
    let (Some(method), Some(target)) = (words.next(), words.next()) else {
        return Err(invalid("invalid request line"));
    };
    let (method, target) = (method.to_owned(), target.to_owned());
    let mut request = Request { method, target, headers: Vec::new(), body: Vec::new() };
    loop {
        let line = line(reader).await?;
        if line.is_empty() {
            break;
        }
        let (name, value) = line.split_once(':').ok_or_else(|| invalid("invalid header"))?;
        request.headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
    }
    request.body = body(reader, &request).await?;
    Ok(Some(request))
}

async fn body<R: AsyncBufRead + Unpin>(reader: &mut R, head: &Request) -> io::Result<Vec<u8>> {
    let mut body = Vec::new();
    if head.header("transfer-encoding").is_some_and(|it| it.eq_ignore_ascii_case("chunked")) {
        loop {
            let size = line(reader).await?;
            let size = usize::from_str_radix(&size, 16).map_err(|_| invalid("invalid chunk"))?;
            append(reader, &mut body, size).await?;
            line(reader).await?;
            if size == 0 {
                return Ok(body);
            }
        }
    }
    if let Some(length) = head.header("content-length") {
        let length = length.parse().map_err(|_| invalid("invalid length"))?;
        append(reader, &mut body, length).await?;
    }
    Ok(body)
}

/// Appends exactly this number of bytes.
async fn append<R>(reader: &mut R, body: &mut Vec<u8>, length: usize) -> io::Result<()>
where
    R: AsyncBufRead + Unpin,
{
    let length = u64::try_from(length).unwrap_or(u64::MAX);
    let read = reader.take(length).read_to_end(body).await?;
    if u64::try_from(read).unwrap_or(0) < length {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    Ok(())
}

/// Reads a line without its end. It is empty at the end of the stream, too.
async fn line<R: AsyncBufRead + Unpin>(reader: &mut R) -> io::Result<String> {
    let mut line = Vec::new();
    let longest = u64::try_from(LONGEST_LINE).unwrap_or(u64::MAX);
    reader.take(longest).read_until(b'\n', &mut line).await?;
    let text = String::from_utf8(line).map_err(|_| invalid("the head is not UTF-8"))?;
    Ok(text.trim_end_matches(['\r', '\n']).to_owned())
}

fn invalid(reason: &'static str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, reason)
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn parsed(text: &str) -> Request {
        read(&mut text.as_bytes()).await.unwrap().unwrap()
    }

    #[tokio::test]
    async fn reads_a_body_with_a_length() {
        let request = parsed("POST /a?name=x%20y HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}GET").await;
        assert_eq!((request.method.as_str(), request.path()), ("POST", "/a"));
        assert_eq!(request.query("name").as_deref(), Some("x y"));
        assert_eq!(request.body, b"{}");
    }

    #[tokio::test]
    async fn reads_a_chunked_body() {
        let head = "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n";
        let request = parsed(&format!("{head}3\r\nabc\r\nA\r\n0123456789\r\n0\r\n\r\n")).await;
        assert_eq!(request.body, b"abc0123456789");
    }

    #[tokio::test]
    async fn rejects_a_truncated_body() {
        let mut text = "PUT / HTTP/1.1\r\ncontent-length: 9\r\n\r\nabc".as_bytes();
        assert_eq!(read(&mut text).await.unwrap_err().kind(), io::ErrorKind::UnexpectedEof);
    }

    #[tokio::test]
    async fn ends_when_the_client_closes_the_connection() {
        assert!(read(&mut "".as_bytes()).await.unwrap().is_none());
    }
}
