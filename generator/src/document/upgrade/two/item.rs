//! Converts the operations of a path: body parameters and responses.

use super::role::{ClassifiedParameter, Role, role};
use super::shared::Shared;
use super::{bodies, forms, response};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::Json;
use crate::document::log::Log;
use crate::document::members::{Members, texts};
use crate::pointer::{Pointer, fragment, unescaped};

/// The methods of 2.0, and those of later versions, which some documents use.
const METHODS: &[&str] =
    &["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/// Converts the operations of a path to 3.0.
pub(crate) fn upgrade(item: &mut Members, shared: &Shared, at: &Pointer, log: &mut Log<'_>) {
    let inherited = take(item, shared, at);
    for (operation, at) in operations(item, at) {
        let mut parameters = take(operation, shared, &at);
        for outer in &inherited {
            let known =
                |own: &ClassifiedParameter| own.role == outer.role && own.name() == outer.name();
            let any =
                parameters.iter().any(|own| outer.role == Role::Body && own.role == Role::Body);
            if !any && !parameters.iter().any(known) {
                parameters.push(outer.clone());
            }
        }
        body(operation, parameters, shared, &at, log);
        remove_nulls(operation, &at, log);
        upgrade_responses(operation, shared, &at, log);
        let schemes = texts(operation.shift_remove("schemes").as_ref());
        if let Some(servers) = shared.server_parts.of_operation(&schemes, log) {
            operation.insert("servers".to_owned(), servers);
        }
    }
    remove_nulls(item, at, log);
}

/// Returns the operations of a path and their locations.
fn operations<'a>(item: &'a mut Members, at: &Pointer) -> Vec<(&'a mut Members, Pointer)> {
    let mut all = Vec::new();
    for (key, value) in item {
        let Json::Object(members) = value else { continue };
        let at = at.child(key);
        if key == "additionalOperations" {
            all.extend(members.iter_mut().filter_map(|(method, operation)| {
                Some((operation.as_object_mut()?, at.child(method)))
            }));
        } else if METHODS.contains(&key.as_str()) {
            all.push((members, at));
        }
    }
    all
}

/// Removes bodies and form fields from the parameters and returns them with resolved references. `null` replaces each
/// removed parameter, so that the indices of the other parameters stay valid until `remove_nulls`.
fn take(holder: &mut Members, shared: &Shared, at: &Pointer) -> Vec<ClassifiedParameter> {
    let mut extracted = Vec::new();
    let Some(Json::Array(parameters)) = holder.get_mut("parameters") else { return extracted };
    for (index, parameter) in parameters.iter_mut().enumerate() {
        let (value, at) = match referred(parameter, shared) {
            Some((value, at)) => (value, at),
            None => (&*parameter, at.child("parameters").index(index)),
        };
        let role = role(value);
        if let (Role::Body | Role::Field, Json::Object(members)) = (role, value) {
            extracted.push(ClassifiedParameter { role, members: members.clone(), at });
            *parameter = Json::Null;
        }
    }
    extracted
}

/// The maximum length of a chain of references to a parameter.
const MAX_STEPS: usize = 32;

/// Resolves a reference to a shared parameter.
fn referred<'a>(parameter: &Json, shared: &'a Shared) -> Option<(&'a Json, Pointer)> {
    let mut reference = parameter.get("$ref").and_then(Json::as_str)?;
    for _ in 0..MAX_STEPS {
        let pointer = fragment(reference)?;
        let name = unescaped(pointer.strip_prefix("/parameters/")?).into_owned();
        let shared_parameter = shared.parameters.get(&name)?;
        match shared_parameter.get("$ref").and_then(Json::as_str) {
            Some(next) => reference = next,
            None => return Some((shared_parameter, Pointer::of(&["parameters", &name]))),
        }
    }
    None
}

/// Removes the `null`s that `take` leaves in the parameters.
fn remove_nulls(holder: &mut Members, at: &Pointer, log: &mut Log<'_>) {
    let Some(Json::Array(parameters)) = holder.get_mut("parameters") else { return };
    if !parameters.contains(&Json::Null) {
        return;
    }
    let at = at.child("parameters");
    let mut remaining = Vec::new();
    for (index, parameter) in std::mem::take(parameters).into_iter().enumerate() {
        if parameter.is_null() {
            continue;
        }
        if remaining.len() < index {
            log.moved(at.index(remaining.len()), &at.index(index));
        }
        remaining.push(parameter);
    }
    match remaining.is_empty() {
        true => drop(holder.shift_remove("parameters")),
        false => drop(holder.insert("parameters".to_owned(), Json::Array(remaining))),
    }
}

/// Adds the request body of an operation: its body parameter or its form fields.
fn body(
    operation: &mut Members,
    parameters: Vec<ClassifiedParameter>,
    shared: &Shared,
    at: &Pointer,
    log: &mut Log<'_>,
) {
    let own = operation.shift_remove("consumes");
    let consumes = media_types(own.as_ref(), &shared.consumes);
    let at = at.child("requestBody");
    let (bodies, fields): (Vec<ClassifiedParameter>, Vec<ClassifiedParameter>) =
        parameters.into_iter().partition(|parameter| parameter.role == Role::Body);
    let mut bodies = bodies.into_iter();
    let body = match bodies.next() {
        Some(body) => {
            for other in bodies.chain(fields) {
                report_second_body(&other, log);
            }
            bodies::upgrade(body, &consumes, &at, log)
        }
        None if fields.is_empty() => return,
        None => forms::upgrade(&fields, &consumes, &at, log),
    };
    operation.insert("requestBody".to_owned(), body);
}

fn report_second_body(parameter: &ClassifiedParameter, log: &mut Log<'_>) {
    let message =
        format!("`{}` is omitted, because the operation already has a body", parameter.name());
    log.report(Diagnostic::new(Code::SeveralBodies, &parameter.at, message));
}

/// Returns the media types of an operation, or by default those of the document.
fn media_types(own: Option<&Json>, shared: &[String]) -> Vec<String> {
    let own = texts(own);
    if own.is_empty() { shared.to_vec() } else { own }
}

fn upgrade_responses(operation: &mut Members, shared: &Shared, at: &Pointer, log: &mut Log<'_>) {
    let own = operation.shift_remove("produces");
    let produces = media_types(own.as_ref(), &shared.produces);
    let returns_files = match at.last().as_str() {
        "get" => true,
        "delete" | "head" => false,
        _ => own.is_some(),
    };
    let at = at.child("responses");
    let Some(Json::Object(responses)) = operation.get_mut("responses") else { return };
    for (status, response_value) in
        responses.iter_mut().filter(|(status, _)| !status.starts_with("x-"))
    {
        let at = at.child(status);
        response::copy_shared(response_value, shared, &produces, &at, log);
        if returns_files {
            response::add_files(response_value, shared, &produces, &at, log);
        }
        response::upgrade(response_value, &produces, &at, log);
    }
}
