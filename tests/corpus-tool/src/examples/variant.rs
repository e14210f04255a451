//! Finds the variant of a response that an example belongs to.

use generator::items::{Choice, Ident, ItemKind, Response, Status, Surface};

/// Returns the variant of a response that has this status and media type.
pub(super) fn variant(surface: &Surface, name: &Ident, media: &str, status: u16) -> Option<usize> {
    let item = surface.models.iter().find(|item| item.name == *name)?;
    let ItemKind::Choice(Choice { cases, .. }) = &item.kind else { return None };
    let fits =
        |declared: Option<Status>| declared.is_none_or(|declared| includes(declared, status));
    let has_body = |response: &Response| *response != Response::Empty;
    let fitting = || {
        let cases = cases.iter().enumerate();
        cases.filter(|(_, case)| fits(case.status) && has_body(&case.response))
    };
    let is_json = |response: &Response| matches!(response, Response::Json(_));
    let exact = |status: Option<Status>| matches!(status, Some(Status::Code(_)));
    let ranked = fitting().max_by_key(|(index, case)| {
        let rank = (case.media == media, is_json(&case.response), exact(case.status));
        (rank, std::cmp::Reverse(*index))
    });
    ranked.map(|(index, _)| index)
}

fn includes(declared: Status, status: u16) -> bool {
    match declared {
        Status::Code(code) => code == status,
        Status::Range(digit) => digit == status / 100,
        Status::Default => true,
    }
}
