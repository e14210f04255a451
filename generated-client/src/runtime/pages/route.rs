//! How the pages of a list are requested: the call of each page, and the page after it.

use super::super::paging::{Paging, Selector};
use super::super::request::Request;
use super::facts::PageFacts;
use super::place::Place;

/// The maximum number of pages that are requested ahead. More would only wait for the rate limit, and fill the memory.
const MAX_AHEAD: usize = 32;

/// A call of which each page of a list is requested.
pub(super) struct Route {
    /// The call, without the page that is requested.
    pub(super) request: Request,
    pub(super) paging: Paging,
    /// The requested number of elements per page.
    pub(super) size: Option<u64>,
}

impl Route {
    /// Returns the call that requests a page.
    pub(super) fn request(&self, place: &Place) -> Request {
        let request = self.request.clone();
        let request = match (self.paging.size, self.size) {
            (Some(input), Some(size)) => request.with_input(input, &size.into()),
            (Some(_), None) | (None, _) => request,
        };
        match (self.paging.selector, &place.cursor) {
            (Selector::Index { input, .. }, _) => request.with_input(input, &place.index.into()),
            (Selector::Offset { input }, _) => {
                request.with_input(input, &place.before.unwrap_or(0).into())
            }
            (Selector::Cursor { input, .. }, Some(cursor)) => request.with_input(input, cursor),
            (Selector::Cursor { .. }, None) | (Selector::None, _) => request,
        }
    }

    /// Returns the page after a page that has arrived.
    pub(super) fn after(place: &Place, facts: &PageFacts) -> Place {
        let before = place.before.map(|before| before.saturating_add(facts.length()));
        Place { index: place.index.saturating_add(1), before, cursor: facts.cursor.clone() }
    }

    /// Returns the page after a page that has not arrived, unless the list ends before it. `length` is the number of
    /// elements of a page, and `total` that of the list.
    pub(super) fn predicted(
        &self,
        place: &Place,
        length: u64,
        total: Option<u64>,
    ) -> Option<Place> {
        if let Selector::None | Selector::Cursor { .. } = self.paging.selector {
            return None;
        }
        let before = place.before.map(|before| before.saturating_add(length));
        let is_after_end = before.zip(total).is_some_and(|(before, total)| before >= total);
        let index = place.index.saturating_add(1);
        (!is_after_end).then_some(Place { index, before, cursor: None })
    }

    /// Returns whether the same request leads to both pages.
    pub(super) fn is_same_request(&self, one: &Place, other: &Place) -> bool {
        match self.paging.selector {
            Selector::None => false,
            Selector::Index { .. } => one.index == other.index,
            Selector::Offset { .. } => one.before == other.before,
            Selector::Cursor { .. } => one.cursor == other.cursor,
        }
    }

    /// Returns whether more than one page can be requested.
    pub(super) fn has_pages(&self) -> bool {
        !matches!(self.paging.selector, Selector::None)
    }

    /// Returns the number of pages that can be requested ahead, of the number that the caller wants.
    pub(super) fn ahead(&self, wanted: usize) -> usize {
        match self.paging.selector {
            Selector::None => 0,
            Selector::Cursor { .. } => wanted.min(1),
            Selector::Index { .. } | Selector::Offset { .. } => wanted.min(MAX_AHEAD),
        }
    }
}
