//! The body of a response, and its reading.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Instant;

use bytes::{Bytes, BytesMut};
use http_body::{Body as _, Frame};

use super::clock::{Limit, SharedClock};
use super::failure::{Failure, Phase};
use super::transport::body::Body;
use super::transport::error::BoxError;

/// A body of which nothing or a part has been read.
pub(super) struct Incoming(Body);

/// How reading a body ended.
pub(super) enum End {
    /// The whole body was read.
    Whole,
    /// The limit was reached first.
    Cut,
    /// The connection failed first.
    Broken(Failure),
}

impl Incoming {
    pub(super) fn new(body: Body) -> Self {
        Self(body)
    }

    /// Returns the next bytes of the body, or `None` at its end. Trailers are ignored.
    pub(super) fn poll_data(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Result<Option<Bytes>, BoxError>> {
        loop {
            let frame = ready!(Pin::new(&mut self.0).poll_frame(cx));
            match frame.transpose()?.map(Frame::into_data) {
                Some(Ok(bytes)) => return Poll::Ready(Ok(Some(bytes))),
                Some(Err(_trailers)) => {}
                None => return Poll::Ready(Ok(None)),
            }
        }
    }

    /// Reads the body until the limit, and keeps at most `size` bytes.
    pub(super) async fn read(
        &mut self,
        size: usize,
        clock: &SharedClock,
        limit: Limit,
    ) -> (Bytes, End) {
        let (begun, mut body) = (clock.now(), Chunks::default());
        let end = match clock.within(limit, self.append(&mut body, size)).await {
            Ok(Ok(true)) => End::Whole,
            Ok(Ok(false)) => End::Cut,
            Ok(Err(error)) => End::Broken(broken(error, clock, begun)),
            Err(expired) => End::Broken(Failure::expired(Phase::Receive, expired)),
        };
        (body.joined(), end)
    }

    /// Appends the rest of the body, up to a length of `size` bytes. Returns whether that is the whole body.
    async fn append(&mut self, body: &mut Chunks, size: usize) -> Result<bool, BoxError> {
        while let Some(mut chunk) = self.data().await? {
            let room = size.saturating_sub(body.len());
            let is_cut = chunk.len() > room;
            chunk.truncate(room);
            body.push(chunk);
            if is_cut {
                return Ok(false);
            }
        }
        Ok(true)
    }

    async fn data(&mut self) -> Result<Option<Bytes>, BoxError> {
        poll_fn(|cx| self.poll_data(cx)).await
    }
}

/// The chunks of a body. A single chunk is not copied.
#[derive(Default)]
struct Chunks {
    first: Bytes,
    /// All chunks, if there are several.
    all: BytesMut,
}

impl Chunks {
    fn len(&self) -> usize {
        self.first.len().max(self.all.len())
    }

    fn push(&mut self, chunk: Bytes) {
        if self.first.is_empty() {
            self.first = chunk;
            return;
        }
        if self.all.is_empty() {
            self.all.extend_from_slice(&self.first);
        }
        self.all.extend_from_slice(&chunk);
    }

    fn joined(self) -> Bytes {
        if self.all.is_empty() { self.first } else { self.all.freeze() }
    }
}

/// Returns the failure of a body that broke off.
fn broken(error: BoxError, clock: &SharedClock, begun: Instant) -> Failure {
    Failure::of_body(error, clock.now().saturating_duration_since(begun))
}
