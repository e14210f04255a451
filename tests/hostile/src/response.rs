//! HTTP responses, and how they are delivered: at once, slowly, or only in part.

use std::io;
use std::ops::Range;
use std::time::Duration;

use serde_json::{Value, json};
use tokio::io::{AsyncWrite, AsyncWriteExt};
use tokio::time::sleep;

use super::storage;

/// The number of bytes that are written at once.
const BLOCK: u64 = 64 * 1024;
/// The number of pauses in a slow body, and their duration.
const SLOW: (u64, Duration) = (12, Duration::from_millis(25));

/// A response.
#[derive(Clone, Debug)]
pub(crate) struct Response {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: Body,
    pub(crate) delivery: Delivery,
    /// The time before the response.
    pub(crate) delay: Duration,
}

/// The body of a response.
#[derive(Clone, Debug)]
pub(crate) enum Body {
    /// Text or other bytes.
    Bytes(Vec<u8>),
    /// JSON, to which odd values can be added.
    Json(Value),
    /// A part of a file in the storage.
    File { id: i64, range: Range<u64> },
}

/// How a response is delivered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Delivery {
    Whole,
    /// In chunks, without a length in advance.
    Chunked,
    /// In small pieces with pauses.
    Slow,
    /// The connection is closed after a part of the body.
    Cut,
    /// The connection is closed without a response.
    Dropped,
}

impl Response {
    pub(crate) fn new(status: u16, body: Body) -> Self {
        let (headers, delivery) = (Vec::new(), Delivery::Whole);
        Self { status, headers, body, delivery, delay: Duration::ZERO }
    }

    pub(crate) fn empty(status: u16) -> Self {
        Self::new(status, Body::Bytes(Vec::new()))
    }

    pub(crate) fn json(value: Value) -> Self {
        Self::new(200, Body::Json(value))
    }

    pub(crate) fn text(status: u16, media_type: &str, text: impl Into<Vec<u8>>) -> Self {
        Self::new(status, Body::Bytes(text.into())).with("content-type", media_type)
    }

    /// Returns an error as problem details.
    pub(crate) fn problem(status: u16, title: &str, detail: impl Into<String>) -> Self {
        let slug = title.to_lowercase().replace(' ', "-");
        let detail = detail.into();
        Self::json(json!({
            "type": format!("https://docs.sequentum.com/errors/{slug}"),
            "title": title,
            "status": status,
            "detail": detail,
        }))
        .with_status(status)
        .with("content-type", "application/problem+json")
    }

    pub(crate) fn with_status(self, status: u16) -> Self {
        Self { status, ..self }
    }

    pub(crate) fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.headers.push((name, value.to_string()));
        self
    }

    /// Writes the response. Returns whether the connection can be used for another request.
    pub(crate) async fn write<W>(mut self, writer: &mut W, is_head: bool) -> io::Result<bool>
    where
        W: AsyncWrite + Unpin,
    {
        if !self.delay.is_zero() {
            sleep(self.delay).await;
        }
        if self.delivery == Delivery::Dropped {
            return Ok(false);
        }
        let length = self.body.length();
        writer.write_all(self.head(length).as_bytes()).await?;
        self.body = self.body.serialized();
        if is_head {
            return writer.flush().await.map(|()| true);
        }
        let is_chunked = self.delivery == Delivery::Chunked;
        let cut = if self.delivery == Delivery::Cut { length / 2 } else { length };
        let (size, mut pauses) = match self.delivery {
            Delivery::Slow => ((length / SLOW.0).max(1), SLOW.0),
            Delivery::Chunked => ((length / 3).max(1), 0),
            Delivery::Whole | Delivery::Cut | Delivery::Dropped => (BLOCK, 0),
        };
        let mut start = 0;
        while start < cut {
            let end = cut.min(start + size.min(BLOCK));
            write_piece(writer, &self.body.part(start..end), is_chunked).await?;
            if pauses > 0 {
                pauses -= 1;
                sleep(SLOW.1).await;
            }
            start = end;
        }
        if is_chunked {
            writer.write_all(b"0\r\n\r\n").await?;
        }
        writer.flush().await?;
        Ok(cut == length)
    }

    fn head(&self, length: u64) -> String {
        let mut head = format!("HTTP/1.1 {} {}\r\n", self.status, reason(self.status));
        let has_type = self.headers.iter().any(|(name, _)| *name == "content-type");
        if !has_type && matches!(self.body, Body::Json(_)) {
            head.push_str("content-type: application/json; charset=utf-8\r\n");
        }
        for (name, value) in &self.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        match self.delivery {
            Delivery::Chunked => head.push_str("transfer-encoding: chunked\r\n\r\n"),
            Delivery::Whole | Delivery::Slow | Delivery::Cut | Delivery::Dropped => {
                // A response with status 204 has no body and no length.
                let is_bodiless = self.status == 204;
                let line = if is_bodiless {
                    String::new()
                } else {
                    format!("content-length: {length}\r\n")
                };
                head.push_str(&format!("{line}\r\n"));
            }
        }
        head
    }
}

/// Writes a piece of a body, as a chunk or as it is.
async fn write_piece<W: AsyncWrite + Unpin>(
    writer: &mut W,
    piece: &[u8],
    is_chunk: bool,
) -> io::Result<()> {
    if is_chunk {
        writer.write_all(format!("{:x}\r\n", piece.len()).as_bytes()).await?;
    }
    writer.write_all(piece).await?;
    if is_chunk {
        writer.write_all(b"\r\n").await?;
    }
    writer.flush().await
}

impl Body {
    /// Returns the JSON as bytes, and any other body as it is.
    pub(crate) fn serialized(self) -> Self {
        match self {
            Self::Json(value) => Self::Bytes(value.to_string().into_bytes()),
            Self::Bytes(_) | Self::File { .. } => self,
        }
    }

    pub(crate) fn length(&self) -> u64 {
        match self {
            Self::Bytes(bytes) => u64::try_from(bytes.len()).unwrap_or(u64::MAX),
            Self::Json(value) => u64::try_from(value.to_string().len()).unwrap_or(u64::MAX),
            Self::File { range, .. } => range.end.saturating_sub(range.start),
        }
    }

    fn part(&self, part: Range<u64>) -> Vec<u8> {
        let slice = |bytes: &[u8]| {
            let [start, end] =
                [part.start, part.end].map(|it| usize::try_from(it).unwrap_or(usize::MAX));
            bytes.get(start..end).unwrap_or_default().to_vec()
        };
        match self {
            Self::Bytes(bytes) => slice(bytes),
            Self::Json(value) => slice(value.to_string().as_bytes()),
            Self::File { id, range } => {
                storage::file_content(*id, range.start + part.start..range.start + part.end)
            }
        }
    }
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        202 => "Accepted",
        204 => "No Content",
        206 => "Partial Content",
        302 => "Found",
        307 => "Temporary Redirect",
        400 => "Bad Request",
        401 => "Unauthorized",
        404 => "Not Found",
        409 => "Conflict",
        416 => "Range Not Satisfiable",
        429 => "Too Many Requests",
        500 => "Internal Server Error",
        502 => "Bad Gateway",
        503 => "Service Unavailable",
        _ => "Other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn written(delivery: Delivery) -> (String, bool) {
        let response = Response { delivery, ..Response::text(200, "text/plain", "0123456789") };
        let mut bytes = Vec::new();
        let is_open = response.write(&mut bytes, false).await.unwrap();
        (String::from_utf8(bytes).unwrap(), is_open)
    }

    #[tokio::test]
    async fn writes_the_whole_body_with_its_length() {
        for delivery in [Delivery::Whole, Delivery::Slow] {
            let (text, is_open) = written(delivery).await;
            assert!(text.ends_with("content-length: 10\r\n\r\n0123456789") && is_open, "{text}");
        }
    }

    #[tokio::test]
    async fn writes_chunks() {
        let (text, is_open) = written(Delivery::Chunked).await;
        let body = "3\r\n012\r\n3\r\n345\r\n3\r\n678\r\n1\r\n9\r\n0\r\n\r\n";
        assert!(text.ends_with(&format!("transfer-encoding: chunked\r\n\r\n{body}")) && is_open);
    }

    #[tokio::test]
    async fn cuts_the_body_and_closes_the_connection() {
        let (text, is_open) = written(Delivery::Cut).await;
        assert!(text.ends_with("content-length: 10\r\n\r\n01234") && !is_open, "{text}");
        assert_eq!(written(Delivery::Dropped).await, (String::new(), false));
    }
}
