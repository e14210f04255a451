//! Decides which page is the last one.

use super::super::paging::{PageRequest, Paging, Selector};
use super::facts::PageFacts;

impl PageFacts {
    /// Returns the number of elements.
    pub(super) fn length(&self) -> u64 {
        u64::try_from(self.count).unwrap_or(u64::MAX)
    }

    /// Returns the total count, unless it is less than the number of elements on this page: then it counts something
    /// else.
    pub(super) fn plausible_total(&self) -> Option<u64> {
        self.total.filter(|total| *total >= self.length())
    }
}

/// Returns the number of elements before a page, or `None` if it is unknown.
///
/// The server may return fewer elements than requested, because it has a maximum. Then the pages before this one had the
/// same length. On the last page this is too low, so that the walk requests another page instead of ending too early.
pub(in crate::runtime) fn elements_before(
    paging: &Paging,
    page: PageRequest,
    facts: &PageFacts,
) -> Option<u64> {
    let Selector::Index { first, .. } = paging.selector else { return page.before };
    if page.before.is_some() {
        return page.before;
    }
    let pages_before = page.index.saturating_sub(first);
    let length = facts.length();
    let requested = page.size.map(|size| pages_before.saturating_mul(size));
    let is_as_requested = |before: &u64| match (page.size, facts.plausible_total()) {
        (Some(size), Some(total)) => length == size.min(total.saturating_sub(*before)),
        (Some(size), None) => length == size,
        (None, _) => false,
    };
    requested.filter(is_as_requested).or_else(|| Some(pages_before.saturating_mul(length)))
}

/// Returns whether no page follows this one. Without a total count, this may be unknown: then it returns false, and the
/// next page is empty.
pub(in crate::runtime) fn is_last(paging: &Paging, page: PageRequest, facts: &PageFacts) -> bool {
    let (length, total) = (facts.length(), facts.plausible_total());
    // The server ignores the inputs that select a page, and returns the whole list.
    let is_whole_list = facts.is_array && !paging.items.is_empty();
    match paging.selector {
        Selector::None => total.is_none_or(|total| length >= total),
        Selector::Cursor { .. } => is_whole_list || facts.cursor.is_none(),
        Selector::Index { .. } | Selector::Offset { .. } => {
            let before = elements_before(paging, page, facts).unwrap_or(0);
            let is_short = || page.size.is_some_and(|size| length < size);
            let is_complete = |total| before.saturating_add(length) >= total;
            is_whole_list || length == 0 || total.map_or_else(is_short, is_complete)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::paging::{Input, InputLocation};
    use super::super::facts::Recorder;
    use super::*;

    const INPUT: Input = Input { name: "x", location: InputLocation::Query };
    const OBJECTS: Paging = Paging {
        items: &["items"],
        selector: Selector::Index { input: INPUT, first: 1 },
        ..Paging::DEFAULT
    };

    fn facts(count: usize, total: Option<u64>, is_array: bool) -> PageFacts {
        PageFacts { count, total, is_array, ..Recorder::new(OBJECTS).facts }
    }

    #[test]
    fn ends_by_total_short_page_empty_page_or_plain_array() {
        let page = |before| PageRequest { index: 2, before, size: Some(10) };
        for (before, count, total, expected) in [
            (Some(10), 10, Some(20), true),
            (Some(10), 10, Some(21), false),
            (Some(10), 4, Some(21), false),
            (Some(10), 4, None, true),
            (Some(10), 10, None, false),
            (Some(10), 0, Some(99), true),
            (Some(10), 5, Some(4), true),
            (Some(10), 10, Some(4), false),
            (None, 10, Some(20), true),
            (None, 3, Some(13), true),
            // The server has a maximum of 3.
            (None, 3, Some(20), false),
            (None, 3, Some(6), true),
        ] {
            let last = is_last(&OBJECTS, page(before), &facts(count, total, false));
            assert_eq!(last, expected, "{before:?} {count} {total:?}");
        }
        let arrays = Paging { items: &[], ..OBJECTS };
        assert!(is_last(&OBJECTS, page(Some(10)), &facts(10, None, true)));
        assert!(!is_last(&arrays, page(Some(10)), &facts(10, None, true)));
        let unsized_page = PageRequest { index: 1, before: Some(0), size: None };
        assert!(!is_last(&OBJECTS, unsized_page, &facts(1, None, false)));
    }

    #[test]
    fn an_operation_without_a_selector_has_one_page_unless_the_total_is_larger() {
        let page = PageRequest { index: 1, before: None, size: None };
        let last = |total| is_last(&Paging::DEFAULT, page, &facts(3, total, false));
        assert!(last(None) && last(Some(3)) && !last(Some(4)));
    }
}
