//! The events of a process as an iterator, for code that is not asynchronous.

use super::super::blocking::{Blocking, BlockingStream};
use super::super::core::Core;
use super::super::error::Error;
use super::Follow;

impl<T: Send + 'static> BlockingStream for Follow<T> {
    type Value = T;
    type Error = Error;

    fn call(&self) -> (&Core, &'static str) {
        (self.request.core(), self.request.operation().name)
    }
}

/// # Blocking
impl<T: Send + 'static> Follow<T> {
    /// Returns the stream as an iterator, for code that is not asynchronous.
    pub fn blocking(self) -> Blocking<Self> {
        Blocking::new(self)
    }
}
