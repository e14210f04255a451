//! Selects the declared variant of a response by status and body. An undeclared status is treated as the nearest
//! declared one. A body with an undeclared media type is read as JSON if it is valid JSON.

use std::cmp::Reverse;

use serde::de::IgnoredAny;

use super::error::Error;
use super::reply::{Media, Reply};

/// A declared variant of a response.
#[derive(Clone, Copy, Debug)]
pub struct Case {
    /// The first and the last status of the variant.
    pub status: (u16, u16),
    /// The type of the body.
    pub media: Media,
    /// The media type in lower case with the parameters that distinguish it, if several variants have the same type of
    /// body; otherwise empty.
    pub name: &'static str,
}

impl Case {
    fn is_content(&self) -> bool {
        matches!(self.media, Media::Text | Media::Bytes)
    }
}

impl Reply {
    /// Returns the response that an error describes, if there was one.
    #[must_use]
    pub fn of_error(error: &Error) -> Option<Self> {
        error.reply().map(Self::copy)
    }

    /// Returns the index of the variant that matches best. There is none if a variant is text or bytes, and the body is not
    /// the content.
    #[must_use]
    pub fn pick(&self, cases: &[Case]) -> Option<usize> {
        if self.missing_content().is_some() && cases.iter().any(Case::is_content) {
            let status = self.status().as_u16();
            let is_declared =
                |case: &Case| case.media == Media::Empty && distance(case.status, status) == 0;
            return cases.iter().position(is_declared).filter(|_| self.body().is_empty());
        }
        let fits = cases.iter().enumerate().filter_map(|(index, case)| {
            let distance = distance(case.status, self.status().as_u16());
            Some(((distance, Reverse(self.score(case, distance)?)), index))
        });
        fits.min_by_key(|(rank, _)| *rank).map(|(_, index)| index)
    }

    /// Returns how well the body matches a variant, or `None` if it does not match. `distance` is that of the response's
    /// status from the variant's.
    fn score(&self, case: &Case, distance: u16) -> Option<u8> {
        let (response_media, stated) = (self.media(), self.stated_media());
        let named = self.head().matched_parameters(case.name);
        match (case.media, response_media) {
            (Media::Empty, Media::Empty) => Some(9),
            (Media::Empty, _) => (distance == 0).then_some(0),
            // If statuses do not distinguish the variants, an empty body is not taken for a text: the reader returns an
            // error, unless a variant without a body is nearer. It is never that of a neighboring status.
            (Media::Json, Media::Empty) => {
                let is_json = stated.is_none_or(|stated| stated == Media::Json);
                match distance {
                    0 if !is_json => Some(3),
                    _ => (is_json && distance < NEIGHBOR).then_some(7),
                }
            }
            (kind, Media::Empty) if stated == Some(kind) => Some(6),
            (kind, Media::Empty) => Some(if kind == Media::Text { 5 } else { 4 }),
            (_, _) if named.is_some() => named.map(|parameters| parameters.saturating_add(9)),
            (kind, response_media) if kind == response_media => Some(8),
            (Media::Json, _) => (!self.is_page() && self.holds_json()).then_some(3),
            (Media::Text, Media::Json) => Some(2),
            (Media::Text, _) => str::from_utf8(self.body()).is_ok().then_some(2),
            (Media::Bytes, _) => Some(1),
        }
    }

    fn holds_json(&self) -> bool {
        serde_json::from_slice::<IgnoredAny>(self.body()).is_ok()
    }
}

/// The smallest distance of a status that is not declared.
const NEIGHBOR: u16 = 3;

/// Returns the distance of a status from a declared one. It is 0 for an exact match, and smaller for a wildcard than
/// for a neighboring status.
fn distance((from, to): (u16, u16), status: u16) -> u16 {
    match status {
        status if from == to && status == from => 0,
        status if (from..=to).contains(&status) => 1 + u16::from(to - from > 99),
        status => NEIGHBOR + status.abs_diff(from).min(status.abs_diff(to)),
    }
}
