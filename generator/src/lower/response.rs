//! Lowers responses into the success and the errors of an operation.

use openapiv3::{Response, Responses, StatusCode};

use super::carried::carried;
use super::context::Cx;
use super::header::beside;
use super::media::is_json;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::spec::refs::{Node, Slot};
use crate::ir::docs::Docs;
use crate::ir::hint::Hint;
use crate::ir::model::{Model, Shape};
use crate::ir::response::{Carried, Case, ErrorCase, Status, Streamed, Success};

/// The successful response of an operation, and the streams that can be requested instead.
#[derive(Clone, Debug)]
pub(crate) struct MethodResponse {
    /// The successful response.
    pub success: Success,
    /// The streams.
    pub streams: Vec<Streamed>,
}

/// Lowers the declared successes of an operation.
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
        if hundred(status) == Some(2) {
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
        cases.into_iter().partition(|case| case.carried.is_stream());
    let mut streams = each_kind(cx, streams, responses);
    let empty = cases.iter().all(|case| case.carried == Carried::Empty);
    let success = match empty && !streams.is_empty() {
        true => Success::One(streams.remove(0).carried),
        false => settle(cx, cases, responses, operation, name),
    };
    MethodResponse { success, streams }
}

/// Lowers the responses of a `HEAD` operation: headers, but never a body.
pub(crate) fn head(cx: &mut Cx<'_>, responses: &Node<'_, Responses>) -> MethodResponse {
    for (status, slot) in declared(responses) {
        let found = cx.spec.follow(&slot);
        if hundred(status) == Some(2)
            && let Some(response) = cx.keep(found)
        {
            beside(cx, &response);
        }
    }
    MethodResponse { success: Success::One(Carried::Empty), streams: Vec::new() }
}

/// Returns the first stream of each kind. Streams of the same kind cannot be distinguished before they are parsed.
fn each_kind(cx: &mut Cx<'_>, cases: Vec<Case>, responses: &Node<'_, Responses>) -> Vec<Streamed> {
    let mut streams: Vec<Streamed> = Vec::new();
    for Case { media, carried, .. } in cases {
        let kind = std::mem::discriminant(&carried);
        match streams.iter().find(|known| std::mem::discriminant(&known.carried) == kind) {
            None => streams.push(Streamed { media, carried }),
            Some(first) if first.carried == carried => {}
            Some(first) => {
                let message = format!(
                    "a second stream (`{media}`) is not offered, because its items differ from those of the first (`{}`)",
                    first.media
                );
                cx.report(Diagnostic::new(Code::ConflictingStreams, &responses.at, message));
            }
        }
    }
    streams
}

/// Returns whether a status is a redirect to another URL; 300 and 304 are not.
fn is_redirect(status: Status) -> bool {
    matches!(status, Status::Code(301 | 302 | 303 | 307 | 308) | Status::Range(3))
}

fn declared<'a>(responses: &Node<'a, Responses>) -> Vec<(Status, Slot<'a, Response>)> {
    let each = |(code, found): (&StatusCode, &'a openapiv3::ReferenceOr<Response>)| {
        let status = match code {
            StatusCode::Code(code) => Status::Code(*code),
            StatusCode::Range(digit) => Status::Range(*digit),
        };
        (status, Slot::new(found, responses.at.child(&code.to_string())))
    };
    responses.value.responses.iter().map(each).collect()
}

fn hundred(status: Status) -> Option<u16> {
    match status {
        Status::Code(code) => Some(code / 100),
        Status::Range(digit) => Some(digit),
        Status::Default => None,
    }
}

/// Lowers a response into one case per payload.
fn read(cx: &mut Cx<'_>, status: Status, slot: &Slot<'_, Response>, operation: usize) -> Vec<Case> {
    let found = cx.spec.follow(slot);
    let Some(response) = cx.keep(found) else { return Vec::new() };
    beside(cx, &response);
    let at = response.at.child("content");
    // RFC 9110: these statuses never have content.
    if matches!(status, Status::Code(204 | 205)) && !response.value.content.is_empty() {
        let message = "a response with this status has no content; the declared content is ignored";
        cx.report(Diagnostic::new(Code::ContentForbiddenByStatus, &at, message));
        return vec![Case { status: Some(status), media: String::new(), carried: Carried::Empty }];
    }
    let carried =
        carried(cx, &response.value.content, &at, &Hint::of_operation(operation, "response"));
    let case = |(media, carried)| Case { status: Some(status), media, carried };
    carried.into_iter().map(case).collect()
}

/// Combines the cases: a single payload, optional JSON, or a choice.
fn settle(
    cx: &mut Cx<'_>,
    cases: Vec<Case>,
    responses: &Node<'_, Responses>,
    operation: usize,
    name: Option<&str>,
) -> Success {
    let mut kinds: Vec<Carried> = Vec::new();
    for case in &cases {
        if !kinds.contains(&case.carried) {
            kinds.push(case.carried.clone());
        }
    }
    match kinds.as_slice() {
        [] => Success::One(Carried::Empty),
        [one] => Success::One(one.clone()),
        [Carried::Json(ty), Carried::Empty] | [Carried::Empty, Carried::Json(ty)] => {
            // Absent content and null are the same for callers.
            Success::Optional(ty.clone().not_null())
        }
        [other, Carried::Empty] | [Carried::Empty, other] => Success::One(other.clone()),
        _ => Success::Choice(cx.models.add(Model {
            hint: name.map_or_else(
                || Hint::of_operation(operation, "answer"),
                |name| Hint::Pinned(name.to_owned()),
            ),
            shape: Shape::Choice(simplify(cases, &kinds)),
            docs: Docs::default(),
            deprecated: false,
            origin: responses.at.clone(),
        })),
    }
}

/// Removes status and media type from the cases if the kind of payload distinguishes them.
fn simplify(cases: Vec<Case>, kinds: &[Carried]) -> Vec<Case> {
    // Text or a file with a JSON media type cannot be distinguished from JSON by its content.
    let as_json = |kind: &&Carried| {
        let comes = |case: &Case| case.carried == **kind && is_json(&case.media);
        matches!(kind, Carried::Json(_)) || cases.iter().any(comes)
    };
    if kinds.iter().filter(as_json).count() > 1 {
        return cases;
    }
    let plain =
        |carried: &Carried| Case { status: None, media: String::new(), carried: carried.clone() };
    kinds.iter().map(plain).collect()
}

/// Lowers the declared errors of an operation.
pub(crate) fn errors(
    cx: &mut Cx<'_>,
    responses: &Node<'_, Responses>,
    operation: usize,
) -> Vec<ErrorCase> {
    let mut all = declared(responses);
    if let Some(default) = &responses.value.default {
        all.push((Status::Default, Slot::new(default, responses.at.child("default"))));
    }
    let mut errors = Vec::new();
    for (status, slot) in all {
        if hundred(status).is_some_and(|hundred| hundred < 4) {
            continue;
        }
        let found = cx.spec.follow(&slot);
        let Some(response) = cx.keep(found) else { continue };
        beside(cx, &response);
        let at = response.at.child("content");
        let carried =
            carried(cx, &response.value.content, &at, &Hint::of_operation(operation, "error"));
        errors.push(ErrorCase {
            status,
            carried: carried.into_iter().map(|(_, carried)| carried).collect(),
            docs: Docs::of(Some(&response.value.description)),
        });
    }
    errors
}
