//! Sends calls from code that is not asynchronous.

use std::any::Any;
use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::pin::pin;
use std::sync::mpsc::sync_channel;
use std::task::Poll;

use super::ending::WholeForm;
use super::error::Error;
use super::request::Request;
use super::trace;

impl Request {
    /// Sends the call and blocks the current thread until it returns the value. The response is read on the current
    /// thread. A panic of the transport or of a credential provider continues there, too.
    ///
    /// # Errors
    /// Returns the error of the call, or an error if the thread cannot be started.
    pub fn call_blocking<W: WholeForm>(self, form: W) -> Result<W::Value, Error> {
        let (core, name) = (self.core().clone(), self.name());
        let failed = |reason| Error::not_sent(name, reason);
        let (sender, receiver) = sync_channel(1);
        let sent = trace::in_current_span(caught(self.reply(W::IS_CHECKED)));
        // The receiver exists until it has received.
        let job = Box::pin(async move { drop(sender.send(sent.await)) });
        core.settings().worker.start(job).map_err(failed)?;
        let ended = || failed("the client's thread has ended".to_owned());
        match receiver.recv().map_err(|_| ended())? {
            Ok(result) => {
                let (call, reply) = result?;
                form.read(reply).map_err(|error| call.complete(error))
            }
            Err(panic) => resume_unwind(panic),
        }
    }
}

/// Awaits a future and catches its panic.
async fn caught<T>(future: impl Future<Output = T>) -> Result<T, Box<dyn Any + Send>> {
    let mut future = pin!(future);
    poll_fn(|cx| match catch_unwind(AssertUnwindSafe(|| future.as_mut().poll(cx))) {
        Ok(poll) => poll.map(Ok),
        Err(panic) => Poll::Ready(Err(panic)),
    })
    .await
}
