//! Lowers the declared error responses of an operation.

use openapiv3::Responses;

use super::{declared, status_class};
use crate::document::spec::refs::{Node, Slot};
use crate::ir::docs::Docs;
use crate::ir::hint::Hint;
use crate::ir::model::{Model, Shape};
use crate::ir::response::{Case, ErrorCase, Payload, Status};
use crate::ir::types::ModelId;
use crate::lower::context::Cx;
use crate::lower::header::headers_and_links;
use crate::lower::media::is_json;
use crate::lower::media::meaning::essence;
use crate::lower::payload::payload;
use crate::pointer::Pointer;

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
    let mut choices = Vec::new();
    for (status, slot) in all {
        if status_class(status).is_some_and(|status_class| status_class < 4) {
            continue;
        }
        let resolved = cx.spec.follow(&slot);
        let Some(response) = cx.keep(resolved) else { continue };
        headers_and_links(cx, &response);
        let at = response.at.child("content");
        let payload =
            payload(cx, &response.value.content, &at, &Hint::of_operation(operation, "error"));
        errors.push(ErrorCase {
            status,
            choice: choice(cx, &payload, (status, &response.at), operation, &mut choices),
            payload: payload.into_iter().map(|(_, payload)| payload).collect(),
            docs: Docs::of(Some(&response.value.description)),
        });
    }
    errors
}

/// Returns a model with a variant for each JSON media type, if there are several. Errors of the operation with the same
/// media types and schemas share the model; `known` contains the models so far.
fn choice(
    cx: &mut Cx<'_>,
    payload: &[(String, Payload)],
    (status, at): (Status, &Pointer),
    operation: usize,
    known: &mut Vec<(Vec<Case>, ModelId)>,
) -> Option<ModelId> {
    let is_json = |(media, payload): &&(String, Payload)| {
        payload.as_json().is_some() || *payload == Payload::Text && is_json(&essence(media))
    };
    let case = |(media, payload): &(String, Payload)| Case {
        status: None,
        media: media.clone(),
        payload: payload.clone(),
    };
    let cases: Vec<Case> = payload.iter().filter(is_json).map(case).collect();
    if cases.len() < 2 {
        return None;
    }
    if let Some((_, model)) = known.iter().find(|(other, _)| *other == cases) {
        return Some(*model);
    }
    let words = match status {
        _ if known.is_empty() => "any_error".to_owned(),
        Status::Code(code) => format!("any_error_{code}"),
        Status::Range(digit) => format!("any_error_{digit}xx"),
        Status::Default => "any_other_error".to_owned(),
    };
    let model = cx.models.add(Model {
        hint: Hint::of_operation(operation, &words),
        shape: Shape::Choice(cases.clone()),
        docs: Docs::default(),
        deprecated: false,
        origin: at.clone(),
    });
    known.push((cases, model));
    Some(model)
}
