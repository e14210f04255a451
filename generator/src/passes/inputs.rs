//! Assigns arguments, setters and fixed inputs to methods.

use serde_json::Value as Json;

use super::facts;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::ir::Api;
use crate::ir::input::{Input, Location};
use crate::ir::model::Value;
use crate::ir::operation::{Method, MethodFacts, Operation, Role};

/// Assigns the inputs of every method of every operation.
pub(crate) fn run(mut api: Api, sink: &mut Diagnostics) -> Api {
    let models = std::mem::take(&mut api.models);
    for operation in &mut api.operations {
        let mut methods = std::mem::take(&mut operation.methods);
        for method in &mut methods {
            facts::check(&models, operation, method, sink);
            method.inputs = assign(operation, method, sink);
        }
        operation.methods = methods;
    }
    api.models = models;
    api
}

/// Returns the arguments in order, then the setters, then the fixed inputs. Reports omitted inputs that are required.
fn assign(operation: &Operation, method: &Method, sink: &mut Diagnostics) -> Vec<(usize, Role)> {
    let mut arguments: Vec<(Rank, usize)> = Vec::new();
    let (mut setters, mut fixed) = (Vec::new(), Vec::new());
    for (index, input) in operation.inputs.iter().enumerate() {
        match role(input, &method.facts) {
            Some(Role::Argument) => arguments.push((rank(operation, input, &method.facts), index)),
            Some(Role::Setter) => setters.push((index, Role::Setter)),
            Some(Role::Fixed(value)) => fixed.push((index, Role::Fixed(value))),
            None if input.presence.is_required() => {
                let message = format!("required input `{}` cannot be omitted", input.wire);
                sink.push(Diagnostic::new(
                    Code::OmittedRequiredInput,
                    &method.origin.child("omit"),
                    message,
                ));
            }
            None => {}
        }
    }
    arguments.sort();
    let arguments = arguments.into_iter().map(|(_, index)| (index, Role::Argument));
    arguments.chain(setters).chain(fixed).collect()
}

fn role(input: &Input, facts: &MethodFacts) -> Option<Role> {
    if let Some((_, value)) = facts.fixed.iter().find(|(wire, _)| *wire == input.wire) {
        return Some(Role::Fixed(value.clone()));
    }
    if let Some(constant) = &input.constant {
        return Some(Role::Fixed(json(constant)));
    }
    if facts.omit.contains(&input.wire) {
        return None;
    }
    let argument = input.presence.is_required() || facts.arguments.contains(&input.wire);
    Some(if argument { Role::Argument } else { Role::Setter })
}

fn json(value: &Value) -> Json {
    match value {
        Value::Integer(integer) => Json::from(*integer),
        Value::Text(text) => Json::from(text.as_str()),
        Value::Boolean(boolean) => Json::from(*boolean),
    }
}

/// The sort key of an argument: first the path parameters in path order, then other inputs in declaration order, then
/// the inputs that the overlay lists, in that order.
type Rank = (u8, usize);

fn rank(operation: &Operation, input: &Input, facts: &MethodFacts) -> Rank {
    let variable = format!("{{{}}}", input.wire);
    match input.location {
        Location::Path => (0, operation.path.find(&variable).unwrap_or(usize::MAX)),
        Location::Query
        | Location::Header
        | Location::Cookie
        | Location::Field
        | Location::Part
        | Location::PartValue
        | Location::Body => match facts.arguments.iter().position(|wire| *wire == input.wire) {
            Some(position) => (2, position),
            None => (1, 0),
        },
    }
}
