//! The stream of the states of a process.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;

#[cfg(feature = "blocking")]
use super::super::core::Core;
use super::facts::OnChange;
use super::failed::WaitError;
use super::process::{Process, Received};

/// A stream of the states of a process: call [`next`](Self::next), or use it as a `Stream`.
///
/// It yields the first state and each state whose status differs from the previous one, and ends after the last one. An
/// error is the last item. If the process has failed, that error carries its state.
///
/// ```
#[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::{Changes, WaitError};")]
///
/// async fn print<Run: std::fmt::Debug>(mut changes: Changes<Run>) -> Result<(), WaitError<Run>> {
///     while let Some(run) = changes.next().await {
///         println!("{:?}", run?);
///     }
///     Ok(())
/// }
/// ```
#[must_use = "a stream does nothing until it is polled"]
pub struct Changes<T> {
    progress: Progress,
    read: Read<T>,
    on_change: Option<OnChange<T>>,
    /// The client, and the name of the operation.
    #[cfg(feature = "blocking")]
    pub(super) call: (Core, &'static str),
}

/// Reads the state that was received, and returns it if its status is new, and whether it is the last one.
pub(super) type Read<T> =
    fn(&mut Process, Received, &mut Option<OnChange<T>>) -> Result<Option<(T, bool)>, WaitError<T>>;

enum Progress {
    Idle(Box<Process>),
    Waiting(Pin<Box<dyn Future<Output = (Box<Process>, Received)> + Send>>),
    Done,
}

impl<T> Changes<T> {
    pub(super) fn new(process: Process, read: Read<T>, on_change: Option<OnChange<T>>) -> Self {
        Self {
            #[cfg(feature = "blocking")]
            call: (process.poll.core().clone(), process.poll.operation().name),
            progress: Progress::Idle(Box::new(process)),
            read,
            on_change,
        }
    }

    /// Returns the next state, or `None` after the last one.
    ///
    /// # Errors
    /// Returns an error if the process has failed, the deadline of the wait has passed, or the state cannot be fetched.
    pub async fn next(&mut self) -> Option<Result<T, WaitError<T>>> {
        poll_fn(|cx| self.poll(cx)).await
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T, WaitError<T>>>> {
        loop {
            let mut waiting = match std::mem::replace(&mut self.progress, Progress::Done) {
                Progress::Idle(process) => Box::pin(received(process)),
                Progress::Waiting(waiting) => waiting,
                Progress::Done => return Poll::Ready(None),
            };
            let Poll::Ready((mut process, received)) = waiting.as_mut().poll(cx) else {
                self.progress = Progress::Waiting(waiting);
                return Poll::Pending;
            };
            let result = (self.read)(&mut process, received, &mut self.on_change);
            if let Ok(None | Some((_, false))) = result {
                self.progress = Progress::Idle(process);
            }
            if let Some(state) = result.transpose() {
                return Poll::Ready(Some(state.map(|(state, _)| state)));
            }
        }
    }
}

async fn received(mut process: Box<Process>) -> (Box<Process>, Received) {
    let received = process.receive().await;
    (process, received)
}

impl<T> Stream for Changes<T> {
    type Item = Result<T, WaitError<T>>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(cx)
    }
}

impl<T> fmt::Debug for Changes<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Changes")
    }
}
