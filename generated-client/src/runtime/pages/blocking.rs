//! The items and the pages of a list as iterators, for code that is not asynchronous.

use super::super::blocking::{Blocking, BlockingStream};
use super::super::core::Core;
use super::super::error::Error;
use super::super::page::Page;
use super::items::Items;
use super::stream::Pages;

impl<T: Send + 'static, R: Send + 'static> BlockingStream for Items<T, R> {
    type Value = T;
    type Error = Error;

    fn call(&self) -> (&Core, &'static str) {
        self.call()
    }
}

/// # Blocking
impl<T: Send + 'static, R: Send + 'static> Items<T, R> {
    /// Returns the stream as an iterator, for code that is not asynchronous.
    pub fn blocking(self) -> Blocking<Self> {
        Blocking::new(self)
    }
}

impl<T: Send + 'static, R: Send + 'static> BlockingStream for Pages<T, R> {
    type Value = Page<T, R>;
    type Error = Error;

    fn call(&self) -> (&Core, &'static str) {
        self.call()
    }
}

/// # Blocking
impl<T: Send + 'static, R: Send + 'static> Pages<T, R> {
    /// Returns the stream as an iterator, for code that is not asynchronous.
    pub fn blocking(self) -> Blocking<Self> {
        Blocking::new(self)
    }
}
