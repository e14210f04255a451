//! Lowers the successful responses of an operation.

pub(crate) mod error;

use openapiv3::{Response, Responses, StatusCode};

use super::context::Cx;
use super::header::headers_and_links;
use super::media::is_json;
use super::media::meaning::essence;
use super::payload::payload;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::spec::refs::{Node, Slot};
use crate::ir::docs::Docs;
use crate::ir::hint::Hint;
use crate::ir::model::{Model, Shape};
use crate::ir::response::{Case, Payload, Status, Streamed, Success};

/// The response of an operation or of one of its methods.
#[derive(Clone, Debug)]
pub(crate) struct MethodResponse {
    /// The successful response.
    pub success: Success,
    /// The streams that can be requested instead.
    pub streams: Vec<Streamed>,
}

/// Lowers the successful responses of an operation. `name` names the response type, if the type has several variants.
pub(crate) fn success(
    cx: &mut Cx<'_>,
    responses: &Node<'_, Responses>,
    operation: usize,
    name: Option<&str>,
) -> MethodResponse {
    let mut cases: Vec<Case> = Vec::new();
    let mut redirects = false;
    for (status, slot) in declared(responses) {
        redirects |= is_redirect(status);
        if status_class(status) == Some(2) {
            cases.extend(read(cx, status, &slot, operation));
        }
    }
    if cases.is_empty() && !redirects {
        // Without a success status, `default` describes the success.
        if let Some(default) = &responses.value.default {
            let slot = Slot::new(default, responses.at.child("default"));
            cases.extend(read(cx, Status::Default, &slot, operation));
        }
    }
    if cases.is_empty() && redirects {
        return MethodResponse { success: Success::Redirect, streams: Vec::new() };
    }
    let (streams, cases): (Vec<Case>, Vec<Case>) =
        cases.into_iter().partition(|case| case.payload.is_stream());
    let mut streams = each_kind(cx, streams, responses);
    let empty = cases.iter().all(|case| case.payload == Payload::Empty);
    let success = match empty && !streams.is_empty() {
        true => Success::One(streams.remove(0).payload),
        false => settle(cx, cases, responses, operation, name),
    };
    MethodResponse { success, streams }
}

/// Lowers the responses of a `HEAD` operation: headers, but never a body.
pub(crate) fn head(cx: &mut Cx<'_>, responses: &Node<'_, Responses>) -> MethodResponse {
    for (status, slot) in declared(responses) {
        let resolved = cx.spec.follow(&slot);
        if status_class(status) == Some(2)
            && let Some(response) = cx.keep(resolved)
        {
            headers_and_links(cx, &response);
        }
    }
    MethodResponse { success: Success::One(Payload::Empty), streams: Vec::new() }
}

/// Returns the first stream of each format, and reports each later stream of that format whose items differ from the
/// first. The client cannot distinguish streams of the same format before it parses them.
fn each_kind(cx: &mut Cx<'_>, cases: Vec<Case>, responses: &Node<'_, Responses>) -> Vec<Streamed> {
    let mut streams: Vec<Streamed> = Vec::new();
    for Case { media, payload, .. } in cases {
        let kind = std::mem::discriminant(&payload);
        match streams.iter().find(|known| std::mem::discriminant(&known.payload) == kind) {
            None => streams.push(Streamed { media, payload }),
            Some(first) if first.payload == payload => {}
            Some(first) => {
                let message = format!(
                    "a second stream (`{media}`) is ignored, because its items differ from those of the first (`{}`)",
                    first.media
                );
                cx.report(Diagnostic::new(Code::ConflictingStreams, &responses.at, message));
            }
        }
    }
    streams
}

/// Returns the statuses that an operation declares, in ascending order.
pub(crate) fn statuses(responses: &Responses) -> Vec<Status> {
    let explicit = responses.responses.keys().map(|code| match code {
        StatusCode::Code(code) => Status::Code(*code),
        StatusCode::Range(digit) => Status::Range(*digit),
    });
    let mut statuses: Vec<Status> =
        explicit.chain(responses.default.is_some().then_some(Status::Default)).collect();
    statuses.sort_unstable();
    statuses
}

/// Returns whether a status is a redirect to another URL; 300 and 304 are not.
fn is_redirect(status: Status) -> bool {
    match status {
        Status::Code(code) => [301, 302, 303, 307, 308].contains(&code),
        Status::Range(digit) => digit == 3,
        Status::Default => false,
    }
}

/// Returns whether RFC 9110 forbids content for a successful status.
fn forbids_content(status: Status) -> bool {
    match status {
        Status::Code(code) => [204, 205].contains(&code),
        Status::Range(_) | Status::Default => false,
    }
}

fn declared<'a>(responses: &Node<'a, Responses>) -> Vec<(Status, Slot<'a, Response>)> {
    let each = |(code, response): (&StatusCode, &'a openapiv3::ReferenceOr<Response>)| {
        let status = match code {
            StatusCode::Code(code) => Status::Code(*code),
            StatusCode::Range(digit) => Status::Range(*digit),
        };
        (status, Slot::new(response, responses.at.child(&code.to_string())))
    };
    responses.value.responses.iter().map(each).collect()
}

fn status_class(status: Status) -> Option<u16> {
    match status {
        Status::Code(code) => Some(code / 100),
        Status::Range(digit) => Some(digit),
        Status::Default => None,
    }
}

/// Lowers a response into one case per payload.
fn read(cx: &mut Cx<'_>, status: Status, slot: &Slot<'_, Response>, operation: usize) -> Vec<Case> {
    let resolved = cx.spec.follow(slot);
    let Some(response) = cx.keep(resolved) else { return Vec::new() };
    headers_and_links(cx, &response);
    let at = response.at.child("content");
    if forbids_content(status) && !response.value.content.is_empty() {
        let message = "a response with this status has no content; the declared content is ignored";
        cx.report(Diagnostic::new(Code::ContentForbiddenByStatus, &at, message));
        return vec![Case { status: Some(status), media: String::new(), payload: Payload::Empty }];
    }
    let payload =
        payload(cx, &response.value.content, &at, &Hint::of_operation(operation, "response"));
    let case = |(media, payload)| Case { status: Some(status), media, payload };
    payload.into_iter().map(case).collect()
}

/// Combines the cases: a single payload, optional JSON, or a choice.
fn settle(
    cx: &mut Cx<'_>,
    cases: Vec<Case>,
    responses: &Node<'_, Responses>,
    operation: usize,
    name: Option<&str>,
) -> Success {
    let mut kinds: Vec<Payload> = Vec::new();
    for case in &cases {
        if !kinds.contains(&case.payload) {
            kinds.push(case.payload.clone());
        }
    }
    let contents: Vec<&Payload> = kinds.iter().filter(|kind| **kind != Payload::Empty).collect();
    match contents.as_slice() {
        [] => Success::One(Payload::Empty),
        [one] => match one.as_json().filter(|_| kinds.len() > 1) {
            // Absent content and null are the same for callers.
            Some(ty) => Success::Optional(ty.clone().not_null(), empty_statuses(&cases)),
            None => Success::One((*one).clone()),
        },
        _ => Success::Choice(cx.models.add(Model {
            hint: name.map_or_else(
                || Hint::of_operation(operation, "any_response"),
                |name| Hint::Pinned(name.to_owned()),
            ),
            shape: Shape::Choice(simplify(cases, &kinds)),
            docs: Docs::default(),
            deprecated: false,
            origin: responses.at.clone(),
        })),
    }
}

/// Merges cases with equal payloads, and removes the status and the media type, if the payloads alone are
/// distinguishable.
fn simplify(cases: Vec<Case>, kinds: &[Payload]) -> Vec<Case> {
    // Text or a file with a JSON media type cannot be distinguished from JSON by the content.
    let as_json = |kind: &&Payload| {
        let has_json_media_type =
            |case: &Case| case.payload == **kind && is_json(&essence(&case.media));
        kind.as_json().is_some() || cases.iter().any(has_json_media_type)
    };
    if kinds.iter().filter(as_json).count() > 1 {
        return cases;
    }
    let plain = |payload: &Payload| Case {
        status: if *payload == Payload::Empty { empty_status(&cases) } else { None },
        media: String::new(),
        payload: payload.clone(),
    };
    kinds.iter().map(plain).collect()
}

/// Returns the status of the responses without content, if it is one that never has content. With another status, an
/// empty body is not what the operation declares.
fn empty_status(cases: &[Case]) -> Option<Status> {
    let mut statuses =
        cases.iter().filter(|case| case.payload == Payload::Empty).map(|case| case.status);
    let first = statuses.next()??;
    (forbids_content(first) && statuses.all(|status| status == Some(first))).then_some(first)
}

/// Returns the ranges of successful statuses whose responses are declared without content, unless they never have content.
fn empty_statuses(cases: &[Case]) -> Vec<(u16, u16)> {
    let is_empty = |status: &u16| {
        let declared = |wanted: &Status| cases.iter().any(|case| case.status == Some(*wanted));
        let mut statuses = [Status::Code(*status), Status::Range(2), Status::Default].into_iter();
        let nearest = statuses.find(declared);
        cases.iter().any(|case| case.payload == Payload::Empty && case.status == nearest)
    };
    let mut ranges: Vec<(u16, u16)> = Vec::new();
    for status in (200..300).filter(is_empty) {
        match ranges.last_mut() {
            Some((_, last)) if *last + 1 == status => *last = status,
            Some(_) | None => ranges.push((status, status)),
        }
    }
    ranges
        .retain(|(first, last)| (*first..=*last).any(|code| !forbids_content(Status::Code(code))));
    ranges
}
