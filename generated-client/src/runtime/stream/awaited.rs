//! The future of a stream's next item. If it is dropped before its end, the stream learns that nobody waits any more.

use std::pin::Pin;
use std::task::{Context, Poll};

/// A stream that measures how long its caller waits.
pub(in crate::runtime) trait Interrupt {
    /// States that the caller has stopped to wait for the next item.
    fn interrupt(&mut self);
}

/// The future of the next item of a stream, which a function polls.
pub(in crate::runtime) struct AwaitedItem<'s, S: Interrupt, T>(
    pub(in crate::runtime) &'s mut S,
    pub(in crate::runtime) fn(&mut S, &mut Context<'_>) -> Poll<T>,
);

impl<S: Interrupt, T> Future for AwaitedItem<'_, S, T> {
    type Output = T;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T> {
        let Self(stream, poll) = &mut *self;
        poll(stream, cx)
    }
}

impl<S: Interrupt, T> Drop for AwaitedItem<'_, S, T> {
    fn drop(&mut self) {
        self.0.interrupt();
    }
}
