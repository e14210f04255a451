//! Sends calls and reads streams from code that is not asynchronous.

use std::any::Any;
use std::fmt;
use std::future::poll_fn;
use std::iter::FusedIterator;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::pin::{Pin, pin};
use std::sync::mpsc::sync_channel;
use std::task::Poll;

use futures_core::Stream;

use super::core::Core;
use super::ending::{ResponseForm, WholeForm};
use super::error::Error;
use super::request::Request;
use super::stream::ByteStream;
use super::trace;

/// Awaits a future on the thread of the client, and blocks the current thread meanwhile. The future has the tokio runtime
/// and the span of a call. A panic of the future continues in the current thread.
///
/// # Errors
/// Returns an error if the thread cannot be started, or is the current one.
pub(super) fn block_on<T: Send + 'static>(
    core: &Core,
    name: &'static str,
    future: impl Future<Output = T> + Send + 'static,
) -> Result<T, Error> {
    run(core, name, future)?.or_else(|panic| resume_unwind(panic))
}

/// Awaits a future on the thread of the client, and returns its output or its panic.
fn run<T: Send + 'static>(
    core: &Core,
    name: &'static str,
    future: impl Future<Output = T> + Send + 'static,
) -> Result<Result<T, Panic>, Error> {
    let failed = |reason| Error::not_sent(name, reason);
    let (sender, receiver) = sync_channel(1);
    let sent = trace::in_current_span(caught(future));
    // The receiver exists until it has received.
    let job = Box::pin(async move { drop(sender.send(sent.await)) });
    core.settings().worker.start(job).map_err(failed)?;
    receiver.recv().map_err(|_| failed("the client's thread has ended".to_owned()))
}

/// The content of a panic.
type Panic = Box<dyn Any + Send>;

/// Awaits a future and catches its panic.
async fn caught<T>(future: impl Future<Output = T>) -> Result<T, Panic> {
    let mut future = pin!(future);
    poll_fn(|cx| match catch_unwind(AssertUnwindSafe(|| future.as_mut().poll(cx))) {
        Ok(poll) => poll.map(Ok),
        Err(panic) => Poll::Ready(Err(panic)),
    })
    .await
}

impl Request {
    /// Sends the call and blocks the current thread until it returns the value. The response is read on the current
    /// thread. A panic of the transport or of a credential provider continues there, too.
    ///
    /// # Errors
    /// Returns the error of the call, or an error if the thread cannot be started.
    pub fn call_blocking<W: WholeForm>(self, form: W) -> Result<W::Value, Error> {
        let (core, name) = (self.core().clone(), self.operation().name);
        let (call, reply) = block_on(&core, name, self.reply(W::IS_CHECKED))??;
        form.read(reply).map_err(|error| call.complete(error))
    }

    /// Sends the call and blocks the current thread until the stream that it returns begins.
    ///
    /// # Errors
    /// Returns the error of the call, or an error if the thread cannot be started.
    pub fn open_blocking<F>(self, form: F) -> Result<Blocking<F::Value>, Error>
    where
        F: ResponseForm<Value: BlockingStream>,
    {
        let (core, name) = (self.core().clone(), self.operation().name);
        block_on(&core, name, form.value(self))?.map(Blocking::new)
    }

    /// Sends the call and blocks the current thread until its body begins.
    ///
    /// # Errors
    /// Returns the error of the call, or an error if the thread cannot be started.
    pub fn stream_blocking(self) -> Result<Blocking<ByteStream>, Error> {
        let (core, name) = (self.core().clone(), self.operation().name);
        let response = block_on(&core, name, self.stream())??;
        Ok(Blocking::new(response.into_value()))
    }
}

/// A stream of results that [`Blocking`] reads.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a stream of this crate",
    label = "`Blocking` reads only streams of this crate, such as `Items<T>`",
    note = "the method `blocking` of a stream returns its iterator"
)]
pub trait BlockingStream:
    Stream<Item = Result<Self::Value, Self::Error>> + Unpin + Send + 'static
{
    /// The value of an item.
    type Value: Send + 'static;

    /// The error of an item.
    type Error: From<Error> + Send + 'static;

    /// Returns the client on whose thread the stream is read, and the name of the operation.
    #[doc(hidden)]
    fn call(&self) -> (&Core, &'static str);
}

/// A stream as an iterator, for code that is not asynchronous. Each step blocks the current thread until the next item.
///
/// The stream is read on a thread that the client owns, so no tokio runtime is needed. A panic of a callback continues in
/// the current thread. Dropping the iterator drops the stream on that thread and closes its connection.
///
/// The iterator keeps the stream when it has ended, also after an error: [`stream`](Self::stream) returns it, for example to
/// store its position.
///
/// In asynchronous code, use the stream itself: a step of the iterator blocks the other tasks of the thread. It never
/// returns if the stream was opened in a tokio runtime whose only thread is the blocked one, because that runtime reads the
/// connection.
///
/// ```
#[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::{Error, RawCall};")]
///
/// /// Returns the number of bytes of a download, without holding them in memory.
/// fn length(download: RawCall) -> Result<usize, Error> {
///     let mut length = 0;
///     for chunk in download.stream_blocking()? {
///         length += chunk?.len();
///     }
///     Ok(length)
/// }
/// ```
#[must_use = "an iterator does nothing until it is used"]
pub struct Blocking<S: BlockingStream> {
    /// The stream, unless a panic has destroyed it.
    stream: Option<S>,
    /// Whether the thread of the client has polled the stream.
    is_used: bool,
    has_ended: bool,
}

impl<S: BlockingStream> Blocking<S> {
    pub(super) fn new(stream: S) -> Self {
        Self { stream: Some(stream), is_used: false, has_ended: false }
    }

    /// Returns the stream, also if it has ended. It is lost, and this is `None`, if a callback panicked in it or the
    /// client's thread could not be used.
    #[must_use]
    pub fn stream(&self) -> Option<&S> {
        self.stream.as_ref()
    }

    /// Returns the stream, as [`stream`](Self::stream) does.
    #[must_use]
    pub fn into_stream(mut self) -> Option<S> {
        self.stream.take()
    }
}

impl<S: BlockingStream> Iterator for Blocking<S> {
    type Item = Result<S::Value, S::Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.has_ended {
            return None;
        }
        let mut stream = self.stream.take()?;
        self.is_used = true;
        let (core, name) = stream.call();
        let core = core.clone();
        let next = async move {
            let item = poll_fn(|cx| Pin::new(&mut stream).poll_next(cx)).await;
            (stream, item)
        };
        match block_on(&core, name, next) {
            Ok((stream, item)) => {
                self.has_ended = item.is_none();
                self.stream = Some(stream);
                item
            }
            Err(error) => Some(Err(error.into())),
        }
    }
}

impl<S: BlockingStream> FusedIterator for Blocking<S> {}

/// Drops the stream on the thread of the client, and does not wait for it: there it has a tokio runtime, which it needs to
/// stop a process.
impl<S: BlockingStream> Drop for Blocking<S> {
    fn drop(&mut self) {
        let Some(stream) = self.stream.take().filter(|_| self.is_used) else { return };
        let core = stream.call().0.clone();
        // If the thread cannot be used, or is the current one, the stream is dropped here.
        _ = core.settings().worker.start(Box::pin(async move { drop(stream) }));
    }
}

impl<S: BlockingStream + fmt::Debug> fmt::Debug for Blocking<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.stream {
            Some(stream) if !self.has_ended => write!(f, "Blocking({stream:?})"),
            Some(_) | None => f.write_str("Blocking(ended)"),
        }
    }
}

impl BlockingStream for ByteStream {
    type Value = bytes::Bytes;
    type Error = Error;

    fn call(&self) -> (&Core, &'static str) {
        self.call()
    }
}

impl ByteStream {
    /// Returns the stream as an iterator, for code that is not asynchronous.
    pub fn blocking(self) -> Blocking<Self> {
        Blocking::new(self)
    }
}
