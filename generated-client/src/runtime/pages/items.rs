//! The stream of the items of a list.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

#[cfg(feature = "blocking")]
use super::super::core::Core;
use super::super::error::Error;
use super::super::request::Request;
use super::super::wire::Wire;
use super::position::Position;
use super::read::{Element, Source, WrongElements};
use super::stream::PageSource;

/// A stream of the items of a list, whose pages are requested on demand: call [`next`](Self::next), or use it as a
/// `Stream`.
///
/// ```
#[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::{Error, Items};")]
///
/// async fn print_all<T: std::fmt::Debug>(mut items: Items<T>) -> Result<(), Error> {
///     while let Some(item) = items.next().await {
///         println!("{:?}", item?);
///     }
///     Ok(())
/// }
///
/// async fn collect<T>(items: Items<T>) -> Result<Vec<T>, Error> {
///     items.try_collect().await
/// }
/// ```
///
/// Each page is a call of its own, with the timeouts, the deadline and the retries of the call, and it waits for the rate
/// limit of the client. If the call sets the page or the page size, the stream starts with that page and uses that size. The
/// documentation of the call states the default size.
///
/// # The end
///
/// The stream ends
///
/// - when the total count is reached, if the server returns it;
/// - otherwise, after a page with fewer items than requested;
/// - after a page without items;
/// - after a plain array, if the pages of the API are objects: then the server does not support pages, and the array is the
///   whole list;
/// - if the API has cursors: after a page without a cursor for the next one, and for no other reason.
///
/// A page with the same items as the page before it is an error, and so is a cursor that the server returns for the second
/// time: a server that returns the same page again and again does not cause an endless loop.
///
/// # Errors
///
/// An item that is not valid for its type is an error with the page and the JSON path of the wrong value, such as
/// `page 2: $.agents[3].isActive`. The stream continues with the next item. A client with `lenient(true)` drops such items
/// instead. Any other error ends the stream, and
/// [`position`](Self::position) is then that of the page that failed: [`resume`](Self::resume) requests that page again.
#[must_use = "a stream requests nothing until it is polled"]
pub struct Items<T, R = ()> {
    source: PageSource<T, R>,
    /// The items of the current page that have not been returned.
    elements: std::vec::IntoIter<Element<T>>,
    /// The response with those items, the key of its list, and its page number, for their errors.
    response: Option<(Box<Source>, Option<&'static str>, u64)>,
}

impl<T, R> Items<T, R> {
    /// Returns the next item, or `None` at the end of the list. Dropping the future loses nothing: the next call
    /// continues with the same request.
    ///
    /// # Errors
    /// Returns an error for an item that is not valid for its type, and continues with the next item: only then,
    /// [`Error::is_item`] is true. Returns the error of a call that requests a page, and `None` from then on. The first
    /// call returns an error, and sends nothing, if a number of the call is invalid, such as a page size of 0, or if the
    /// position of [`resume`](Self::resume) belongs to another list.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// Returns all remaining items in a collection, such as a `Vec`.
    ///
    /// # Errors
    /// Returns the first error, which may be that of a single item. The items before it are dropped. To continue after an
    /// error, call [`next`](Self::next) in a loop.
    pub async fn try_collect<C: Default + Extend<T>>(mut self) -> Result<C, Error> {
        let mut all = C::default();
        while let Some(item) = self.next().await {
            all.extend(Some(item?));
        }
        Ok(all)
    }

    /// Returns the position after the last item that was returned, or after its error. A later walk can
    /// [continue](Self::resume) there. Items that were requested ahead do not count.
    #[must_use]
    pub fn position(&self) -> Position {
        self.source.walk.position()
    }

    /// Continues at a position instead of the first page. The page of the position is requested again, and its items
    /// before the position are skipped. After the end of a list, this returns what has been appended since.
    ///
    /// The first call of [`next`](Self::next) returns an error, and nothing is sent, if the position belongs to another
    /// operation, another query or another page size. [`Position`] describes what happens if the list has changed.
    pub fn resume(mut self, position: Position) -> Self {
        (self.elements, self.response) = (Vec::new().into_iter(), None);
        self.source.walk.resume(position);
        self
    }

    /// Returns the client of the call, and the name of its operation.
    #[cfg(feature = "blocking")]
    pub(super) fn call(&self) -> (&Core, &'static str) {
        self.source.walk.call()
    }

    /// Requests up to this number of pages ahead, once the first page has arrived. The default is 0, and the
    /// maximum is 32.
    ///
    /// The requests make progress whenever the stream is polled, also while it returns items that have arrived. No task is
    /// spawned, so their timeouts include the time between two polls. The order of the items is kept. If the server returns
    /// a total count, no page after the last one is requested. Otherwise, up to this number of requests may be in vain. If
    /// the API has cursors, at most one page is requested ahead. Dropping the stream cancels the requests.
    pub fn prefetch(mut self, pages: usize) -> Self {
        self.source.walk.prefetch(pages);
        self
    }

    /// Returns the next item of the current page.
    fn next_of_page(&mut self, cx: &mut Context<'_>) -> Option<Result<T, Error>> {
        let Element { index, value } = self.elements.next()?;
        let walk = &mut self.source.walk;
        walk.delivered(index.saturating_add(1));
        let value = match (value, &self.response) {
            (Ok(item), _) => Some(Ok(item)),
            (Err(fault), Some((source, key, page))) => {
                Some(Err(source.wrong_element(fault, index, *key, *page).of_item()))
            }
            (Err(_), None) => None,
        };
        if self.elements.len() == 0 {
            walk.leave();
            self.response = None;
        }
        walk.advance(cx);
        value
    }
}

impl<T, R> Stream for Items<T, R> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        loop {
            if let Some(item) = this.next_of_page(cx) {
                return Poll::Ready(Some(item));
            }
            let arrived = ready!(this.source.poll(cx, WrongElements::Kept));
            let (source, mut page, accepted) = match arrived {
                Some(Ok(arrived)) => arrived,
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            };
            page.elements.retain(|element| element.index >= accepted.delivered);
            let has_wrong = page.elements.iter().any(|element| element.value.is_err());
            this.response = has_wrong.then_some((source, page.facts.key, accepted.index));
            this.elements = page.elements.into_iter();
            if this.elements.len() == 0 {
                this.source.walk.leave();
            }
        }
    }
}

/// Shows the operation and the position.
impl<T, R> fmt::Debug for Items<T, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Items({:?})", self.source.walk)
    }
}

/// Items are never pinned.
impl<T, R> Unpin for Items<T, R> {}

impl<T: Wire, R: Wire> Items<T, R> {
    pub(super) fn of(request: Request) -> Self {
        let (source, elements) = (PageSource::new(request, None), Vec::new().into_iter());
        Self { source, elements, response: None }
    }
}
