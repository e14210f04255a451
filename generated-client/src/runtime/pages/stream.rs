//! The stream of the pages of a list.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

#[cfg(feature = "blocking")]
use super::super::core::Core;
use super::super::error::Error;
use super::super::page::{Page, page_number};
use super::super::request::Request;
use super::super::wire::Wire;
use super::super::wire::json::Malformed;
use super::position::Position;
use super::read::{ReadFunction, ReadPage, Source, WrongElements, read};
use super::walk::{Accepted, Walk};

/// A stream of the pages of a list, which are requested on demand: call [`next`](Self::next), or use it as a `Stream`.
///
/// The first page may be empty; its total count and its envelope are still of use. All other pages have items. The stream
/// ends, and an error ends it, as described for [`Items`](super::items::Items).
///
/// An item that is not valid for its type is an error of its page, such as `page 2: $.agents[3].isActive: …`, and ends the
/// stream: [`resume`](Self::resume) requests the same page again. To continue after such an item, use `items()`, whose
/// stream returns its error and then the next item, or a client with `lenient(true)`, which drops such items.
///
/// ```
#[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::{Error, Pages};")]
///
/// async fn print_pages<T>(mut pages: Pages<T>) -> Result<(), Error> {
///     while let Some(page) = pages.next().await {
///         let page = page?;
///         println!("page {}: {} of {:?} items", page.index, page.items.len(), page.total);
///     }
///     Ok(())
/// }
/// ```
#[must_use = "a stream requests nothing until it is polled"]
pub struct Pages<T, R = ()> {
    source: PageSource<T, R>,
}

impl<T, R> Pages<T, R> {
    /// Returns the next page, or `None` at the end of the list. Dropping the future loses nothing: the next call
    /// continues with the same request.
    ///
    /// # Errors
    /// Returns the error of the call that requests the page, or of an item that is not valid for its type, and `None` from
    /// then on. The first call returns an error, and sends nothing, if a number of the call is invalid, such as a page size
    /// of 0, or if the position of [`resume`](Self::resume) belongs to another list.
    pub async fn next(&mut self) -> Option<Result<Page<T, R>, Error>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// Returns all remaining pages in a collection, such as a `Vec`.
    ///
    /// # Errors
    /// Returns the first error. The pages before it are dropped.
    pub async fn try_collect<C: Default + Extend<Page<T, R>>>(mut self) -> Result<C, Error> {
        let mut all = C::default();
        while let Some(page) = self.next().await {
            all.extend(Some(page?));
        }
        Ok(all)
    }

    /// Returns the position after the last page that was returned, from which a later walk can
    /// [continue](Self::resume). After an error, it is the position of the page that failed.
    #[must_use]
    pub fn position(&self) -> Position {
        self.source.walk.position()
    }

    /// Continues at a position instead of the first page. If it is the position of an item, the first page has only the
    /// items after it.
    ///
    /// The first call of [`next`](Self::next) returns an error, and nothing is sent, if the position belongs to another
    /// operation, another query or another page size. [`Position`] describes what happens if the list has changed.
    pub fn resume(mut self, position: Position) -> Self {
        self.source.walk.resume(position);
        self
    }

    /// Returns the client of the call, and the name of its operation.
    #[cfg(feature = "blocking")]
    pub(super) fn call(&self) -> (&Core, &'static str) {
        self.source.walk.call()
    }

    /// Requests up to this number of pages ahead, once the first page has arrived. The default is 0, and the
    /// maximum is 32. See [`Items::prefetch`](super::items::Items::prefetch).
    pub fn prefetch(mut self, pages: usize) -> Self {
        self.source.walk.prefetch(pages);
        self
    }
}

impl<T, R> Stream for Pages<T, R> {
    type Item = Result<Page<T, R>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let source = &mut self.source;
        loop {
            let Some(arrived) = ready!(source.poll(cx, WrongElements::Rejected)) else {
                return Poll::Ready(None);
            };
            let (arrived, page, accepted) = match arrived {
                Ok(arrived) => arrived,
                Err(error) => return Poll::Ready(Some(Err(error))),
            };
            let total = page.facts.total;
            let (items, envelope) = match page.into_values(accepted.delivered) {
                Ok(values) => values,
                Err(malformed) => return Poll::Ready(Some(Err(source.fail(&arrived, malformed)))),
            };
            source.walk.leave();
            source.walk.advance(cx);
            if !items.is_empty() || accepted.is_start {
                let mut page = Page::new(items, total).with_envelope(envelope);
                page = page.at(page_number(accepted.index), accepted.is_last);
                return Poll::Ready(Some(Ok(page)));
            }
        }
    }
}

/// Shows the operation and the position.
impl<T, R> fmt::Debug for Pages<T, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Pages({:?})", self.source.walk)
    }
}

impl<T: Wire, R: Wire> Pages<T, R> {
    pub(super) fn of(request: Request, size: Option<u32>) -> Self {
        Self { source: PageSource::new(request, size) }
    }
}

/// A walk and the reader of its responses.
pub(super) struct PageSource<T, R> {
    pub(super) walk: Walk,
    read: ReadFunction<T, R>,
}

/// A page with the response that it was read from.
pub(super) type Arrived<T, R> = (Box<Source>, ReadPage<T, R>, Accepted);

impl<T: Wire, R: Wire> PageSource<T, R> {
    pub(super) fn new(request: Request, size: Option<u32>) -> Self {
        Self { walk: Walk::new(request, size), read }
    }
}

impl<T, R> PageSource<T, R> {
    pub(super) fn poll(
        &mut self,
        cx: &mut Context<'_>,
        wrong: WrongElements,
    ) -> Poll<Option<Result<Arrived<T, R>, Error>>> {
        let source = match ready!(self.walk.poll(cx)) {
            Some(Ok(source)) => source,
            Some(Err(error)) => return Poll::Ready(Some(Err(error))),
            None => return Poll::Ready(None),
        };
        let arrived = match (self.read)(&source.reply, wrong) {
            Ok(page) => match self.walk.accept(&source, &page.facts) {
                Ok(accepted) => Ok((source, page, accepted)),
                Err(error) => Err(error),
            },
            Err(malformed) => Err(self.fail(&source, malformed)),
        };
        Poll::Ready(Some(arrived))
    }

    /// Ends the walk with the error of a page that cannot be read.
    fn fail(&mut self, source: &Source, malformed: Malformed) -> Error {
        self.walk.end();
        source.malformed(malformed.on_page(self.walk.position().page))
    }
}
