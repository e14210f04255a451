//! A walk over the pages of a list: which page is requested next, when the list ends, and the position. It does not
//! depend on the type of the items, so that it is compiled once.

use std::fmt;
use std::task::{Context, Poll};

use bytes::Bytes;

#[cfg(feature = "blocking")]
use super::super::core::Core;
use super::super::error::Error;
use super::super::fingerprint::Fingerprint;
use super::super::paging::{PageRequest, Paging};
use super::super::request::Request;
use super::cursors::UsedCursors;
use super::facts::PageFacts;
use super::last::{elements_before, is_last};
use super::place::Place;
use super::position::Position;
use super::prefetch::{Fetched, Requests};
use super::read::Source;
use super::repeated::has_same_list;
use super::route::Route;
use super::start::{check_inputs, check_place, first_page, page_size};

/// A walk over the pages of a list.
pub(super) struct Walk {
    route: Route,
    /// The text that identifies the list.
    query: String,
    /// The page of the position.
    place: Place,
    /// The number of elements of that page that were delivered.
    item: u64,
    state: State,
    requests: Requests,
    /// The number of pages that are requested ahead.
    ahead: usize,
    /// The error of the next request, which is not sent.
    failure: Option<Failure>,
    is_resumed: bool,
    previous: Option<PreviousPage>,
    cursors: UsedCursors,
}

enum State {
    /// The page of the position is requested.
    Requested,
    /// The page of the position has arrived. Unless it is the last one, this is the page after it.
    Delivering(Option<Place>),
    Ended,
}

enum Failure {
    /// The reason why nothing can be sent.
    Invalid(String),
    Response(Error),
}

/// The last page that arrived.
struct PreviousPage {
    index: u64,
    length: u64,
    total: Option<u64>,
    fingerprint: Fingerprint,
    body: Bytes,
}

/// A page that has been accepted.
#[derive(Clone, Copy, Debug)]
pub(super) struct Accepted {
    pub(super) index: u64,
    pub(super) is_last: bool,
    /// The number of its elements that an earlier walk delivered.
    pub(super) delivered: usize,
    /// Whether this is the first page of a walk that was not resumed.
    pub(super) is_start: bool,
}

impl Walk {
    /// Creates a walk. `size` overrides the size of the call.
    pub(super) fn new(request: Request, size: Option<u32>) -> Self {
        let paging = *request.operation().paging.unwrap_or(&Paging::DEFAULT);
        let size = page_size(&request, &paging, size);
        let place = first_page(&request, &paging);
        let inputs = check_inputs(&request, &paging);
        let invalid = inputs.as_ref().err().or(size.as_ref().err()).or(place.as_ref().err());
        let invalid = invalid.cloned();
        let start = Place { index: 1, before: None, cursor: None };
        let (size, place) = (size.unwrap_or_default(), place.unwrap_or(start));
        let query = request.list_text(&paging);
        Self {
            route: Route { request, paging, size },
            query,
            cursors: UsedCursors::new(place.cursor.as_ref()),
            place,
            item: 0,
            state: State::Requested,
            requests: Requests::default(),
            ahead: 0,
            failure: invalid.map(Failure::Invalid),
            is_resumed: false,
            previous: None,
        }
    }

    /// Returns the client of the call, and the name of its operation.
    #[cfg(feature = "blocking")]
    pub(super) fn call(&self) -> (&Core, &'static str) {
        (self.route.request.core(), self.route.request.operation().name)
    }

    /// Sets the number of pages that are requested ahead.
    pub(super) fn prefetch(&mut self, pages: usize) {
        self.ahead = self.route.ahead(pages);
    }

    /// Returns the position after the last delivered element.
    pub(super) fn position(&self) -> Position {
        let Place { index, before, cursor } = self.place.clone();
        Position {
            operation: self.route.request.operation().name.to_owned(),
            query: self.query.clone(),
            size: self.route.size,
            page: index,
            offset: before,
            cursor,
            item: self.item,
        }
    }

    /// Continues at a position.
    pub(super) fn resume(&mut self, position: Position) {
        self.requests.clear();
        (self.state, self.previous, self.is_resumed) = (State::Requested, None, true);
        self.failure = match self.failure.take() {
            // An error of the call itself comes first.
            Some(Failure::Invalid(reason)) => Some(Failure::Invalid(reason)),
            Some(Failure::Response(_)) | None => {
                let place = check_place(&position.place(), &self.route.paging);
                position.check(&self.position()).and(place).err().map(Failure::Invalid)
            }
        };
        if self.failure.is_some() {
            return;
        }
        self.cursors = UsedCursors::new(position.cursor.as_ref());
        (self.place, self.item) = (position.place(), position.item);
    }

    /// Polls all requests, and sends those of the pages ahead.
    pub(super) fn advance(&mut self, cx: &mut Context<'_>) {
        self.request_pages(self.ahead);
        self.requests.poll(cx);
    }

    /// Returns the response of the next page, or `None` at the end. An error ends the walk.
    pub(super) fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Fetched>> {
        if let State::Ended = self.state {
            return Poll::Ready(None);
        }
        if let Some(failure) = self.failure.take() {
            self.end();
            return Poll::Ready(Some(Err(match failure {
                Failure::Invalid(reason) => self.route.request.not_sent(reason),
                Failure::Response(error) => error,
            })));
        }
        self.request_pages(self.ahead.max(1));
        self.requests.poll(cx);
        match self.requests.take() {
            Some(fetched) => {
                if fetched.is_err() {
                    self.end();
                }
                Poll::Ready(Some(fetched))
            }
            None => Poll::Pending,
        }
    }

    /// Ends the walk. The position remains.
    pub(super) fn end(&mut self) {
        self.state = State::Ended;
        self.requests.clear();
    }

    /// Accepts a page that was read, and determines the next one. An error ends the walk.
    pub(super) fn accept(&mut self, source: &Source, facts: &PageFacts) -> Result<Accepted, Error> {
        let (index, size) = (self.place.index, self.route.size);
        if let Some(repeated) = self.repeated(source, facts) {
            self.end();
            return Err(source.rejected(repeated));
        }
        let mut page = PageRequest { index, before: self.place.before, size };
        page.before = elements_before(&self.route.paging, page, facts);
        self.place.before = page.before;
        let is_last = is_last(&self.route.paging, page, facts) || !self.route.has_pages();
        let is_start = self.previous.is_none() && !self.is_resumed;
        self.previous = Some(PreviousPage {
            index,
            length: facts.length(),
            total: facts.plausible_total(),
            fingerprint: facts.fingerprint,
            body: source.reply.body().clone(),
        });
        let next = (!is_last).then(|| Route::after(&self.place, facts));
        self.check_cursor(next.as_ref(), source);
        let delivered = self.item.min(facts.length());
        self.item = delivered;
        self.forget_other_requests(next.as_ref());
        self.state = State::Delivering(next);
        let delivered = usize::try_from(delivered).unwrap_or(usize::MAX);
        Ok(Accepted { index, is_last, delivered, is_start })
    }

    /// States that the elements of the page before this index were delivered.
    pub(super) fn delivered(&mut self, index: usize) {
        self.item = u64::try_from(index).unwrap_or(u64::MAX);
    }

    /// States that all elements of the page were delivered.
    pub(super) fn leave(&mut self) {
        let State::Delivering(next) = std::mem::replace(&mut self.state, State::Requested) else {
            return;
        };
        self.item = self.previous.as_ref().map_or(self.item, |page| page.length);
        match next {
            None => self.end(),
            // The position stays on a page after which nothing can be requested.
            Some(_) if self.failure.is_some() => {}
            Some(next) => (self.place, self.item) = (next, 0),
        }
    }

    /// Returns the reason for an error if a page has the same elements as the page before it.
    fn repeated(&self, source: &Source, facts: &PageFacts) -> Option<String> {
        let previous = self.previous.as_ref()?;
        let is_same = facts.count > 0
            && previous.fingerprint == facts.fingerprint
            && has_same_list(&self.route.paging, &previous.body, source.reply.body());
        let (index, earlier) = (self.place.index, previous.index);
        is_same.then(|| {
            format!("the server returned page {index} with the same items as page {earlier}")
        })
    }

    /// Fails the next request if the server has returned its cursor before.
    fn check_cursor(&mut self, next: Option<&Place>, source: &Source) {
        let Some(cursor) = next.and_then(|next| next.cursor.as_ref()) else { return };
        if !self.cursors.insert(cursor) {
            let index = self.place.index;
            let reason =
                format!("the server returned a cursor on page {index} for the second time");
            self.failure = Some(Failure::Response(source.rejected(reason)));
        }
    }

    /// Cancels the requests if they are not those of the next pages.
    fn forget_other_requests(&mut self, next: Option<&Place>) {
        let is_next = match (self.requests.first(), next) {
            (Some(first), Some(next)) => self.route.is_same_request(first, next),
            (_, _) => false,
        };
        if !is_next {
            self.requests.clear();
        }
    }

    /// Requests pages until this number of pages is requested.
    fn request_pages(&mut self, count: usize) {
        let first = match &self.state {
            _ if self.failure.is_some() => None,
            State::Requested => Some(&self.place),
            State::Delivering(next) => next.as_ref(),
            State::Ended => None,
        };
        let Some(first) = first.cloned() else { return };
        while self.requests.len() < count {
            let next = match self.requests.last() {
                None => Some(first.clone()),
                Some(last) => self.previous.as_ref().and_then(|previous| {
                    self.route.predicted(last, previous.length, previous.total)
                }),
            };
            let Some(next) = next else { return };
            let request = self.route.request(&next);
            self.requests.push(next, request);
        }
    }
}

/// Shows the operation and the position.
impl fmt::Debug for Walk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, page, item) = (self.route.request.operation().name, self.place.index, self.item);
        write!(f, "{name}: page {page}, item {item}")
    }
}
