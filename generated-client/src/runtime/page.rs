//! A page of items: read from a list, or from an object with a list and a total count.

use super::error::Error;
use super::pages::last::{elements_before, is_last};
use super::pages::read::{WrongElements, read};
use super::paging::{PageRequest, Paging};
use super::reply::Reply;
use super::wire::Wire;

/// A page of items.
///
/// It is an iterator over its items: `for item in page`. The envelope `R` is the response itself, with an empty list, if
/// it has more properties than the list and the total count.
///
/// A server that does not support pages may ignore the page and the size of a call, and return a plain array where the
/// pages of the API are objects. The array is the whole list, so [`items`](Self::items) has all items, and
/// [`is_last`](Self::is_last) is true. Each further call returns the same array: a loop over the numbers of pages must
/// end after a page for which `is_last()` is true. The streams of `items()` and `pages()` do.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Page<T, R = ()> {
    /// The items of this page.
    pub items: Vec<T>,
    /// The number of items on all pages, if the server returns it. A plain array has none.
    pub total: Option<u64>,
    /// The number of the page, as the API counts: its first page is 1, or 0. If the API has no numbers of pages, they are
    /// counted from 1. It has the type of the page number that calls take: `page.index + 1` is the next page.
    pub index: u32,
    /// The other properties of the response. Its list is empty, because [`items`](Self::items) has the items.
    pub envelope: R,
    is_last: bool,
}

/// # Unit tests
impl<T> Page<T> {
    /// Creates a page for a unit test. It is the first and the last page.
    ///
    /// ```
    #[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::Page;")]
    ///
    /// let page = Page::new(vec!["a", "b"], Some(5)).at(2, false).with_envelope(12.5);
    /// assert_eq!((page.items.len(), page.total, page.index), (2, Some(5), 2));
    /// assert!(!page.is_last() && page.envelope == 12.5);
    /// ```
    #[must_use]
    pub fn new(items: Vec<T>, total: Option<u64>) -> Self {
        Self { items, total, index: 1, envelope: (), is_last: true }
    }
}

/// # Position in the list
impl<T, R> Page<T, R> {
    /// Returns whether the response shows that no page follows: the total count is reached, or the page is shorter than
    /// requested, or the response is a plain array where the pages of the API are objects: then the array is the whole
    /// list, whatever page and size the call requests.
    ///
    /// A server that returns no total count may return a full page at the end. Then this is false, although the next page
    /// is empty.
    #[must_use]
    pub fn is_last(&self) -> bool {
        self.is_last
    }

    /// Sets the number of the page, and whether it is the last one, for a unit test.
    #[must_use]
    pub fn at(self, index: u32, is_last: bool) -> Self {
        Self { index, is_last, ..self }
    }

    /// Replaces the envelope, for a unit test.
    #[must_use]
    pub fn with_envelope<E>(self, envelope: E) -> Page<T, E> {
        let Self { items, total, index, is_last, .. } = self;
        Page { items, total, index, envelope, is_last }
    }
}

impl<T: Wire, R: Wire> Page<T, R> {
    /// Reads a page. The operation states the keys that the list and the total count may have in an object. If several
    /// of these keys are present, the first one whose value is not null is used.
    ///
    /// # Errors
    /// Returns an error if the response is neither an array nor such an object, or if an item is not valid for its
    /// type.
    pub(crate) fn read(reply: Reply) -> Result<Self, Error> {
        let paging = reply.head().operation.paging.unwrap_or(&Paging::DEFAULT);
        let unknown = PageRequest { index: 1, before: None, size: None };
        let mut page = reply.page().unwrap_or(unknown);
        let read = read::<T, R>(&reply, WrongElements::Rejected).and_then(|read| {
            page.before = elements_before(paging, page, &read.facts);
            let (total, is_last) = (read.facts.total, is_last(paging, page, &read.facts));
            let (items, envelope) = read.into_values(0)?;
            Ok(Self { items, total, index: page_number(page.index), envelope, is_last })
        });
        read.map_err(|source| match reply.page() {
            Some(page) => {
                let source = source.on_page(page.index);
                reply.malformed(source)
            }
            None => reply.malformed(source),
        })
    }
}

/// Returns the number of a page. No call takes a greater number than the maximum.
pub(super) fn page_number(index: u64) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}

impl<T, R> IntoIterator for Page<T, R> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

impl<'p, T, R> IntoIterator for &'p Page<T, R> {
    type Item = &'p T;
    type IntoIter = std::slice::Iter<'p, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}
