//! Lowers the declared error responses of an operation.

use openapiv3::{Response, Responses};

use super::{declared, status_class};
use crate::document::spec::refs::{Node, Slot};
use crate::ir::docs::Docs;
use crate::ir::hint::{Hint, Owner};
use crate::ir::model::{Model, Shape};
use crate::ir::response::{Case, ErrorCase, Payload, Status};
use crate::ir::types::ModelId;
use crate::lower::context::Cx;
use crate::lower::header::headers_and_links;
use crate::lower::media::meaning::essence;
use crate::lower::media::{MediaKind, is_json, is_wildcard, method_suffix};
use crate::lower::payload::payload;
use crate::pointer::Pointer;

/// The last word of the name of an error.
const ERROR: &str = "error";
/// The maximum number of models whose names together form the name of an error.
const MAX_NAMED: usize = 3;

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
        let payload = payload_of(cx, &response, operation);
        errors.push(ErrorCase {
            status,
            choice: choice(cx, &payload, (status, &response.at), operation, &mut choices),
            payload: payload.into_iter().map(|(_, payload)| payload).collect(),
            docs: Docs::of(Some(&response.value.description)),
        });
    }
    errors
}

/// Returns the payloads of an error. Those of a component are lowered once, and named after it.
fn payload_of(
    cx: &mut Cx<'_>,
    response: &Node<'_, Response>,
    operation: usize,
) -> Vec<(String, Payload)> {
    if let Some(known) = cx.models.shared_errors.get(&response.at) {
        return known.clone();
    }
    let name = component_name(&response.at);
    let hint = name.as_deref().map_or_else(
        || Hint::of_operation(operation, "error"),
        |name| Hint::Declared(format!("{name}_error")),
    );
    let payload = payload(cx, &response.value.content, &response.at.child("content"), &hint);
    if name.is_some() {
        cx.models.shared_errors.insert(response.at.clone(), payload.clone());
    }
    payload
}

/// Returns the name of the component that the response at a location is, without the word `error` at its end.
fn component_name(at: &Pointer) -> Option<String> {
    let name = at.last();
    let is_component = *at == Pointer::of(&["components", "responses", &name]);
    let start =
        name.len().checked_sub(ERROR.len()).and_then(|length| name.split_at_checked(length));
    let start = start.filter(|(_, end)| end.eq_ignore_ascii_case(ERROR)).map(|(start, _)| start);
    is_component.then(|| start.unwrap_or(&name).to_owned())
}

/// Returns a model with a variant for each JSON media type, if there are several. Errors with the same media types and
/// schemas share the model: those of all operations if it has a name of its own, or else those of this operation, whose
/// models are in `known`.
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
    let mut all = cx.models.error_choices.iter().chain(known.iter());
    if let Some((_, model)) = all.find(|(other, _)| *other == cases) {
        return Some(*model);
    }
    let own_hint = own_hint(cx, &cases, at);
    let hint = own_hint.clone().unwrap_or_else(|| operation_hint(operation, status, known.len()));
    let model = cx.models.add(Model {
        hint,
        shape: Shape::Choice(cases.clone()),
        docs: Docs::default(),
        deprecated: false,
        origin: at.clone(),
    });
    let shared = if own_hint.is_some() { &mut cx.models.error_choices } else { known };
    shared.push((cases, model));
    Some(model)
}

/// Returns a name that does not depend on the operation: that of all variants together (`ErrorOrProblem`), with the media
/// types that are not the usual ones, or else that of the component that the response at `at` is.
fn own_hint(cx: &Cx<'_>, cases: &[Case], at: &Pointer) -> Option<Hint> {
    let model = |case: &Case| {
        let id = case.payload.as_json()?.as_model()?;
        Some((id, cx.models.get(id)?.hint.given_name()?.to_owned()))
    };
    let models: Option<Vec<(ModelId, String)>> = cases.iter().map(model).collect();
    if let Some([(first, _), others @ ..]) = models.as_deref()
        && cases.len() <= MAX_NAMED
    {
        let mut media = cases.iter().map(|case| media_words(&case.media));
        let mut words = media.next().unwrap_or_default();
        for ((_, name), media) in others.iter().zip(media) {
            words.push_str(&format!("_or_{name}{media}"));
        }
        return Some(Hint::Derived { owner: Owner::Model(*first), words, item: false });
    }
    component_name(at).map(|name| Hint::Declared(format!("{name}_any_error")))
}

/// Returns the words for a media type in a name; none for the usual media types of errors.
fn media_words(media: &str) -> String {
    let suffix = method_suffix(MediaKind::Json, media);
    let usual = ["problem_json", "json"].iter().find_map(|usual| suffix.strip_prefix(usual));
    match usual {
        Some(parameters) => parameters.to_owned(),
        None if is_wildcard(media) => "_any".to_owned(),
        None => format!("_{suffix}"),
    }
}

/// Returns the name of an error of an operation that has `known` other models of errors.
fn operation_hint(operation: usize, status: Status, known: usize) -> Hint {
    let words = match status {
        _ if known == 0 => "any_error".to_owned(),
        Status::Code(code) => format!("any_error_{code}"),
        Status::Range(digit) => format!("any_error_{digit}xx"),
        Status::Default => "any_other_error".to_owned(),
    };
    Hint::of_operation(operation, &words)
}
