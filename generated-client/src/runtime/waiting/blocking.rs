//! The blocking forms of a wait, for code that is not asynchronous.

use super::super::blocking::{Blocking, BlockingStream, block_on};
use super::super::core::Core;
use super::super::error::Error;
use super::Wait;
use super::changes::Changes;
use super::failed::{Reason, WaitError};

/// # Blocking
impl<T: Send + 'static, S> Wait<T, S> {
    /// Blocks the current thread until the process has ended, for code that is not asynchronous. The calls run on a thread
    /// that the client owns, and so does the function of `on_change`. A panic of it continues in the current thread.
    ///
    /// In asynchronous code, await the wait instead: this method would block the other tasks of the thread.
    ///
    /// # Errors
    /// Returns an error if the process has failed, the deadline of the wait has passed, or the state cannot be fetched.
    pub fn call_blocking(self) -> Result<T, WaitError<T>> {
        let (core, name) = (self.request.core().clone(), self.request.operation().name);
        block_on(&core, name, self.into_future())?
    }
}

impl<T: Send + 'static> BlockingStream for Changes<T> {
    type Value = T;
    type Error = WaitError<T>;

    fn call(&self) -> (&Core, &'static str) {
        (&self.call.0, self.call.1)
    }
}

/// # Blocking
impl<T: Send + 'static> Changes<T> {
    /// Returns the stream as an iterator, for code that is not asynchronous.
    pub fn blocking(self) -> Blocking<Self> {
        Blocking::new(self)
    }
}

/// Converts the error of a wait whose call could not be sent.
impl<T> From<Error> for WaitError<T> {
    fn from(error: Error) -> Self {
        Self::new(error, Reason::Call, None, None)
    }
}
