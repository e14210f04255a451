//! Walks over the pages of a list: the streams `Items` and `Pages`, and the macro `pages!`.

#[cfg(feature = "blocking")]
mod blocking;
mod cursors;
mod facts;
mod hashed;
pub(super) mod items;
pub(super) mod last;
mod place;
pub(super) mod position;
mod prefetch;
pub(super) mod read;
mod repeated;
mod route;
mod split;
mod start;
pub(super) mod stream;
mod walk;

use super::request::Request;
use super::wire::Wire;

use self::items::Items;
use self::stream::Pages;

impl Request {
    /// Returns a stream of the items of a list.
    pub fn items<T: Wire + Send + 'static, R: Wire + Send + 'static>(self) -> Items<T, R> {
        Items::of(self)
    }

    /// Returns a stream of the pages of a list. Without a size, it uses that of the call, or else a default.
    pub fn pages<T: Wire + Send + 'static, R: Wire + Send + 'static>(
        self,
        size: Option<u32>,
    ) -> Pages<T, R> {
        Pages::of(self, size)
    }
}

/// Implements the methods of a call that returns a list page by page:
///
/// - `pages! { ListCall => Agent }` for responses with nothing but the list and its total count.
/// - `pages! { HistoryCall => Transaction, History }` for responses that are an object with further properties.
///
/// Both may end with `, server_size`, if the API has no input for the page size.
macro_rules! pages {
    () => {};
    ($name:ident => $item:ty, server_size) => {
        $crate::runtime::pages! { $name => $item, (), server_size }
    };
    ($name:ident => $item:ty, $envelope:ty, server_size) => {
        $crate::runtime::pages! { @items $name, $item, $envelope }

        /// # Pages
        impl $name {
            /// Returns a stream of the pages, which are requested on demand. It starts with the page that the call sets, or
            /// else with the first one. The server selects the number of items of a page.
            ///
            /// [`Pages`](crate::runtime::Pages) has an example.
            pub fn pages(self) -> $crate::runtime::Pages<$item, $envelope> {
                self.0.pages(None)
            }
        }
    };
    ($name:ident => $item:ty) => {
        $crate::runtime::pages! { $name => $item, () }
    };
    ($name:ident => $item:ty, $envelope:ty) => {
        $crate::runtime::pages! { @items $name, $item, $envelope }

        /// # Pages
        impl $name {
            /// Returns a stream of the pages, each with up to `size` items, which are requested on demand. It starts with
            /// the page that the call sets, or else with the first one. A size of 0, or of more than the API permits, is an
            /// error of the stream.
            ///
            /// [`Pages`](crate::runtime::Pages) has an example.
            pub fn pages(self, size: u32) -> $crate::runtime::Pages<$item, $envelope> {
                self.0.pages(Some(size))
            }
        }
    };
    (@items $name:ident, $item:ty, $envelope:ty) => {
        /// # Items
        impl $name {
            /// Returns a stream of all items, which requests page after page on demand. It starts with the page that the
            /// call sets, or else with the first one, and uses the page size that the call sets, or else the default that
            /// the documentation of the call states.
            ///
            /// Call `next().await` in a loop until it returns `None`, or `try_collect().await` for all items at once. An
            /// item that cannot be read is an error of its own, after which the stream continues.
            /// [`Items`](crate::runtime::Items) has examples, and describes the end of the list, errors, and how
            /// a later walk continues at a stored position.
            pub fn items(self) -> $crate::runtime::Items<$item, $envelope> {
                self.0.items()
            }
        }
    };
}

pub(crate) use pages;
