//! The response of a call after all layers: a success that the caller reads, or a response with an error status.

use std::sync::Arc;

use bytes::Bytes;

use super::clock::{Limit, SharedClock};
use super::failure::Failure;
use super::head::Head;
use super::incoming::{End, Incoming};
use super::redirect;

/// The maximum number of bytes that are read from the body of an error response.
pub(super) const ERROR_BODY: usize = 1 << 20;

/// A response whose body has not been read.
pub(super) struct OpenResponse {
    pub(super) head: Arc<Head>,
    pub(super) incoming: Incoming,
    /// The end of the attempt, which also limits the reading of the body.
    pub(super) limit: Limit,
}

/// A response after redirects.
pub(super) struct Landed {
    pub(super) response: OpenResponse,
    /// The reason why a redirect was not followed.
    pub(super) note: Option<String>,
}

/// The result of a call whose successful response is read as a `T`.
pub(super) enum Outcome<T> {
    Success(T),
    /// An error status, or a redirect that is not followed.
    Rejected(Box<RejectedResponse>),
}

/// A response that is not a success. It does not matter whether its body is complete.
pub(super) struct RejectedResponse {
    pub(super) head: Arc<Head>,
    pub(super) body: Bytes,
    /// The reason why a redirect was not followed.
    pub(super) note: Option<String>,
}

/// A response that has been read, or can be read.
pub(super) trait Attempted {
    /// Returns the failure that broke the body off, if it is not complete.
    fn broken(&self) -> Option<&Failure>;

    /// Returns the head of the response.
    fn head(&self) -> &Head;

    /// Returns the head of the response, to change it.
    fn head_mut(&mut self) -> &mut Arc<Head>;
}

impl Attempted for OpenResponse {
    fn broken(&self) -> Option<&Failure> {
        None
    }

    fn head(&self) -> &Head {
        &self.head
    }

    fn head_mut(&mut self) -> &mut Arc<Head> {
        &mut self.head
    }
}

impl Attempted for ReadResponse {
    fn broken(&self) -> Option<&Failure> {
        match &self.end {
            End::Broken(failure) => Some(failure),
            End::Whole | End::Cut => None,
        }
    }

    fn head(&self) -> &Head {
        &self.head
    }

    fn head_mut(&mut self) -> &mut Arc<Head> {
        &mut self.head
    }
}

/// A response with its body, of which at most the wanted number of bytes was read.
pub(super) struct ReadResponse {
    pub(super) head: Arc<Head>,
    pub(super) body: Bytes,
    pub(super) end: End,
}

impl<T> Outcome<T> {
    /// Passes a successful response to `read`, and reads the body of any other response.
    pub(super) async fn read<F: Future<Output = T>>(
        clock: &SharedClock,
        landed: Landed,
        read: impl Fn(OpenResponse) -> F,
    ) -> Self {
        let Landed { response, note } = landed;
        let status = response.head.status;
        if status.is_success() || redirect::is_redirect(status) && note.is_none() {
            return Self::Success(read(response).await);
        }
        let ReadResponse { head, body, .. } = response.read(ERROR_BODY, clock).await;
        Self::Rejected(Box::new(RejectedResponse { head, body, note }))
    }
}

impl OpenResponse {
    /// Reads the body, and keeps at most `size` bytes.
    pub(super) async fn read(mut self, size: usize, clock: &SharedClock) -> ReadResponse {
        let (body, end) = self.incoming.read(size, clock, self.limit).await;
        ReadResponse { head: self.head, body, end }
    }
}
