//! Stops a process when the wait for it is dropped.

use tokio::runtime::Handle;

use super::super::request::Request;

/// The call that stops the process, if there is one.
#[derive(Default)]
pub(super) struct StopOnDrop(pub(super) Option<Request>);

impl Drop for StopOnDrop {
    /// Sends the call in the background. Without a tokio runtime, nothing is sent.
    fn drop(&mut self) {
        if let (Some(call), Ok(runtime)) = (self.0.take(), Handle::try_current()) {
            runtime.spawn(async move { drop(call.reply(false).await) });
        }
    }
}
