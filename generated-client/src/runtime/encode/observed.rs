//! A body that reports how many of its bytes were passed to the transport.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Body as HttpBody, Frame, SizeHint};

use super::super::transfer::ProgressCallback;
use super::super::transport::body::Body;
use super::super::transport::error::BoxError;

/// The maximum number of bytes in a frame. A body in memory would otherwise be one frame, and report nothing in between.
const FRAME: usize = 64 << 10;

/// A body with a callback.
pub(super) struct Observed {
    body: Body,
    /// The part of the last frame that has not been passed on.
    rest: Bytes,
    sent: u64,
    total: Option<u64>,
    has_begun: bool,
    progress: ProgressCallback,
}

impl Observed {
    pub(super) fn new(body: Body, progress: ProgressCallback) -> Self {
        let total = body.size_hint().exact();
        Self { body, rest: Bytes::new(), sent: 0, total, has_begun: false, progress }
    }

    /// Returns the next bytes of the frame, and reports them.
    fn next_part(&mut self) -> Frame<Bytes> {
        let part = self.rest.split_to(self.rest.len().min(FRAME));
        self.sent += part.len() as u64;
        self.progress.report(self.sent, self.total);
        Frame::data(part)
    }
}

impl HttpBody for Observed {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        if !std::mem::replace(&mut self.has_begun, true) {
            self.progress.report(0, self.total);
        }
        if self.rest.is_empty() {
            match ready!(Pin::new(&mut self.body).poll_frame(cx))
                .map(|frame| frame.map(Frame::into_data))
            {
                Some(Ok(Ok(bytes))) => self.rest = bytes,
                Some(Ok(Err(trailers))) => return Poll::Ready(Some(Ok(trailers))),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
        Poll::Ready(Some(Ok(self.next_part())))
    }

    fn is_end_stream(&self) -> bool {
        self.has_begun && self.rest.is_empty() && self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        match self.total {
            Some(total) => SizeHint::with_exact(total.saturating_sub(self.sent)),
            None => SizeHint::default(),
        }
    }
}
