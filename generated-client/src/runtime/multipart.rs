//! Encodes parts as a multipart body (RFC 7578): a boundary, the headers and the content of each part.

use std::collections::VecDeque;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Body as HttpBody, Frame, SizeHint};
use mime::Mime;

use super::part::Part;
use super::transport::body::Body;
use super::transport::error::BoxError;

/// Several bodies, one after the other.
struct Sequence(VecDeque<Body>);

/// Returns a boundary that does not occur in the parts: it is random.
pub(super) fn boundary() -> String {
    let random = || RandomState::new().build_hasher().finish();
    format!("{:016x}-{:016x}-{:016x}-{:016x}", random(), random(), random(), random())
}

/// Encodes parts with their contents.
///
/// # Errors
/// Returns an error if the media type of a part is invalid.
pub(super) fn encode(parts: Vec<(&Part, Body)>, boundary: &str) -> Result<Body, String> {
    let mut bodies = VecDeque::new();
    for (part, content) in parts {
        bodies.push_back(Body::from(format!("--{boundary}\r\n")));
        bodies.push_back(Body::from(head(part)?));
        bodies.push_back(content);
        bodies.push_back(Body::from("\r\n"));
    }
    bodies.push_back(Body::from(format!("--{boundary}--\r\n")));
    Ok(Body::new(Sequence(bodies)))
}

/// Encodes the headers of a part.
fn head(part: &Part) -> Result<Vec<u8>, String> {
    let mut head = "Content-Disposition: form-data; name=\"".to_owned();
    head.push_str(&quoted(&part.name));
    head.push('"');
    // File names are sent as UTF-8 in quotes. RFC 7578 forbids the other form, `filename*=`.
    if let Some(name) = &part.file_name {
        head.push_str(&format!("; filename=\"{}\"", quoted(name)));
    }
    if let Some(media) = part.checked()? {
        // Parsing normalizes the case of the media type and its charset.
        let media: Mime = media.parse().map_err(|_| "the media type of a part is invalid")?;
        head.push_str(&format!("\r\nContent-Type: {media}"));
    }
    let mut head = head.into_bytes();
    for (name, value) in &part.headers {
        head.extend_from_slice(b"\r\n");
        head.extend_from_slice(name.as_str().as_bytes());
        head.extend_from_slice(b": ");
        head.extend_from_slice(value.as_bytes());
    }
    head.extend_from_slice(b"\r\n\r\n");
    Ok(head)
}

fn quoted(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"")
}

impl HttpBody for Sequence {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        while let Some(body) = self.0.front_mut() {
            match ready!(Pin::new(body).poll_frame(cx)) {
                Some(frame) => return Poll::Ready(Some(frame)),
                None => drop(self.0.pop_front()),
            }
        }
        Poll::Ready(None)
    }

    fn size_hint(&self) -> SizeHint {
        let exact = |body: &Body| body.size_hint().exact();
        match self.0.iter().map(exact).sum::<Option<u64>>() {
            Some(length) => SizeHint::with_exact(length),
            None => SizeHint::default(),
        }
    }
}
