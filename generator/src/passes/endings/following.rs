//! Resolves `follow`: the events that a method returns over a long poll.

use super::operations::{about_the_same, suggestion};
use super::paging::{located, named};
use super::polling::object;
use super::properties::{self, check_match, elements, matches};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::ir::Api;
use crate::ir::ending::{EventFacts, FinalStatus, Following, MethodId, StatedFollow};
use crate::ir::operation::{Method, Operation};
use crate::ir::types::{ModelId, Type};
use crate::pointer::Pointer;

/// Resolves `follow` of a method.
pub(super) fn follow(
    api: &Api,
    (operation, method): (&Operation, &Method),
    stated: &StatedFollow,
    sink: &mut Diagnostics,
) -> Option<Following> {
    let (at, facts) = (&stated.at, &stated.events);
    let cursor = named(located(operation, &stated.cursor, &at.child("cursor"), sink)?);
    let response = object(api, method, "follow", at, sink)?;
    properties::find(api, response, &facts.next, &at.child("next"), sink)?;
    let event = event(api, response, facts, at, sink)?;
    if let Some(index) = &facts.index {
        properties::find(api, &event, index, &at.child("index"), sink)?;
    }
    let ends = matches(api, response, &facts.end, &at.child("end"), sink);
    let lasts = matches(api, &event, &facts.last, &at.child("last"), sink);
    let (mut status, mut status_type) = (None, None);
    if let Some(own) = &stated.status {
        let (id, ty) = self::status(api, operation, own, &at.child("status"), sink)?;
        (status, status_type) = (Some((id, own.1.clone())), ty);
    }
    let (response, facts) = (response.clone(), facts.clone());
    (ends && lasts).then_some(Following { response, event, cursor, facts, status, status_type })
}

/// Returns the type of the events.
fn event(
    api: &Api,
    response: &Type,
    facts: &EventFacts,
    at: &Pointer,
    sink: &mut Diagnostics,
) -> Option<Type> {
    let (_, structure) = properties::structure(api, response)?;
    let lists =
        structure.fields.iter().filter_map(|field| Some((&field.wire, elements(field.ty()?)?)));
    let lists: Vec<_> = lists.collect();
    let found = lists.iter().find(|(wire, _)| **wire == facts.events);
    if found.is_none() {
        let known: Vec<&str> = lists.iter().map(|(wire, _)| wire.as_str()).collect();
        let message = format!("the response has no array `{}`", facts.events);
        let diagnostic = Diagnostic::new(Code::MissingFactProperty, &at.child("events"), message);
        sink.push(diagnostic.help(suggestion(&facts.events, &known, "array")));
    }
    found.map(|(_, event)| (*event).clone())
}

/// Resolves the operation that states whether the process has ended. Returns its method, and the enum of the status.
fn status(
    api: &Api,
    operation: &Operation,
    (name, status): &(String, FinalStatus),
    at: &Pointer,
    sink: &mut Diagnostics,
) -> Option<(MethodId, Option<ModelId>)> {
    let id = about_the_same(api, operation, name, &at.child("operation"), sink)?;
    let method = api.operations.get(id.operation)?.methods.get(id.method)?;
    let state = object(api, method, "status", at, sink)?;
    if let Some(last) = &status.last {
        properties::find(api, state, last, &at.child("last"), sink)?;
    }
    let contents = check_match(api, state, &status.values, at, sink)?;
    Some((id, properties::enumeration(api, &contents)))
}
