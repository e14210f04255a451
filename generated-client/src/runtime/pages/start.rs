//! The start of a walk: the page size, and the first page.

use super::super::paging::{Input, Paging, Selector};
use super::super::request::Request;
use super::super::request::paged::{number, selector_input};
use super::place::Place;

/// Checks that a walk can set its inputs without losing the body that the caller has set.
pub(super) fn check_inputs(request: &Request, paging: &Paging) -> Result<(), String> {
    let inputs = [selector_input(paging.selector), paging.size];
    inputs.into_iter().flatten().try_for_each(|input| request.check_input(input))
}

/// Checks that the page of a stored position exists.
pub(super) fn check_place(place: &Place, paging: &Paging) -> Result<(), String> {
    let index = place.index;
    let (first, is_complete) = match paging.selector {
        Selector::None => (1, index == 1),
        Selector::Index { first, .. } => (first, true),
        Selector::Offset { .. } => (1, place.before.is_some()),
        Selector::Cursor { .. } => (1, index == 1 || place.cursor.is_some()),
    };
    match (index >= first, is_complete) {
        (true, true) => Ok(()),
        (false, _) => {
            Err(format!("the position is on page {index}, but the first page is {first}"))
        }
        (true, false) => Err(format!("the position does not contain the start of page {index}")),
    }
}

/// Returns the page size of a walk, or the reason why it is invalid. `size` overrides that of the call. Without an input
/// for it, the server decides.
pub(super) fn page_size(
    request: &Request,
    paging: &Paging,
    size: Option<u32>,
) -> Result<Option<u64>, String> {
    let own = paging.size.map_or(Ok(None), |input| number_of(request, input));
    let max = paging.max_size.unwrap_or(u32::MAX);
    let default = paging.default_size.clamp(1, max.max(1));
    let size = match size {
        Some(size) => u64::from(size),
        None => own?.unwrap_or(default.into()),
    };
    match size {
        0 => Err("a page cannot have 0 items".to_owned()),
        size if size > u64::from(max) => {
            Err(format!("a page cannot have {size} items: the maximum is {max}"))
        }
        size => Ok(paging.size.map(|_| size)),
    }
}

/// Returns the first page of a walk, or the reason why it does not exist.
pub(super) fn first_page(request: &Request, paging: &Paging) -> Result<Place, String> {
    let place = Place { index: 1, before: Some(0), cursor: None };
    match paging.selector {
        Selector::None => Ok(Place { before: None, ..place }),
        Selector::Index { input, first } => match number_of(request, input)?.unwrap_or(first) {
            index if index < first => {
                Err(format!("page {index} does not exist: the first page is {first}"))
            }
            index => Ok(Place { index, before: (index == first).then_some(0), ..place }),
        },
        Selector::Offset { input } => {
            Ok(Place { before: Some(number_of(request, input)?.unwrap_or(0)), ..place })
        }
        Selector::Cursor { input, .. } => {
            Ok(Place { before: None, cursor: request.input(input), ..place })
        }
    }
}

/// Returns the number that the call sets for an input.
fn number_of(request: &Request, input: Input) -> Result<Option<u64>, String> {
    let Some(value) = request.input(input) else { return Ok(None) };
    let invalid = || format!("`{}` is {value}, which is not an unsigned number", input.name);
    number(&value).map(Some).ok_or_else(invalid)
}
