//! Resolves `follow`: the events that a method returns over a long poll.

use super::operations::{about_the_same, suggestion};
use super::paging::{located, named};
use super::polling::object;
use super::properties::{self, check_match, elements, matches};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::ir::Api;
use crate::ir::ending::{EventFacts, FinalStatus, Following, MethodId, StatedFollow};
use crate::ir::operation::{Method, Operation};
use crate::ir::types::Type;
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
    let mut status = None;
    if let Some(own) = &stated.status {
        status = Some(self::status(api, operation, own, &at.child("status"), sink)?);
    }
    let response = response.clone();
    (ends && lasts).then(|| Following { response, event, cursor, facts: facts.clone(), status })
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

/// Resolves the operation that states whether the process has ended.
fn status(
    api: &Api,
    operation: &Operation,
    (name, status): &(String, FinalStatus),
    at: &Pointer,
    sink: &mut Diagnostics,
) -> Option<(MethodId, FinalStatus)> {
    let id = about_the_same(api, operation, name, &at.child("operation"), sink)?;
    let method = api.operations.get(id.operation)?.methods.get(id.method)?;
    let state = object(api, method, "status", at, sink)?;
    if let Some(last) = &status.last {
        properties::find(api, state, last, &at.child("last"), sink)?;
    }
    check_match(api, state, &status.values, at, sink).then(|| (id, status.clone()))
}
