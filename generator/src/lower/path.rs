//! Compares the variables of path templates with the declared parameters.

use openapiv3::{Parameter, ParameterSchemaOrContent};

use super::context::Cx;
use super::schema::field::only_value;
use super::template::{Piece, Template, Unescaped, Variable, named, pieces};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::spec::additional::QUERY;
use crate::document::spec::parse::Spec;
use crate::document::spec::refs::{Node, Slot};
use crate::ir::docs::Docs;
use crate::ir::input::{Input, Location};
use crate::ir::model::Value;
use crate::ir::operation::HttpMethod;
use crate::ir::presence::Presence;
use crate::ir::samples::Samples;
use crate::ir::style::{ListStyle, Style, StyleKind};
use crate::ir::types::Type;
use crate::pointer::{Pointer, decoded};
use openapiv3::Operation;
use openapiv3::PathItem;

/// Returns whether a path can be called, and reports invalid and unusual templates.
pub(crate) fn check(cx: &mut Cx<'_>, path: &str, at: &Pointer) -> bool {
    let read = pieces(path);
    let diagnostic = match &read {
        Ok(pieces) => unusual_template(path, pieces)
            .map(|(code, what)| Diagnostic::new(code, at, format!("the path `{path}` {what}"))),
        Err((why, help)) => {
            let message = format!("the path `{path}` is omitted: {why}");
            Some(Diagnostic::new(Code::InvalidPathTemplate, at, message).help(*help))
        }
    };
    if let Some(diagnostic) = diagnostic {
        cx.report(diagnostic);
    }
    read.is_ok()
}

/// Returns the code and the message for an unusual template.
fn unusual_template(path: &str, pieces: &[Piece<'_>]) -> Option<(Code, &'static str)> {
    let is_unusual = |piece: &Piece<'_>| match piece {
        Piece::Braces(inner) => named(inner, &[]).name != *inner,
        Piece::Text(_) => false,
    };
    if pieces.iter().any(is_unusual) {
        return Some((
            Code::PathPatternIgnored,
            "has operators or patterns in its braces; values are not checked against patterns",
        ));
    }
    let fragment = (Code::PathFragmentNotSent, "has a fragment, which is not sent");
    path.contains('#').then_some(fragment)
}

/// Returns the name of a parameter, if it is a path parameter.
pub(crate) fn declared(cx: &Cx<'_>, slot: &Slot<'_, Parameter>) -> Option<String> {
    match cx.spec.follow(slot).ok()?.value {
        Parameter::Path { parameter_data, .. } => Some(parameter_data.name.clone()),
        _ => None,
    }
}

/// Adds undeclared variables, allows slashes in variables that support them, and removes parameters that the path
/// does not contain.
pub(crate) fn reconcile_inputs(
    cx: &mut Cx<'_>,
    template: &Template<'_>,
    declared: Option<&[String]>,
    single: &[SingleValue],
    inputs: &mut Vec<Input>,
    at: &Pointer,
) {
    for input in inputs.iter_mut().filter(|input| input.location == Location::Path) {
        let is_whole = |variable: &&Variable<'_>| variable.whole == Some(&input.wire);
        if let Some(variable) = template.variables.iter().find(is_whole) {
            input.wire = variable.name.to_owned();
        }
    }
    // `declared` is `None` if a parameter is unresolved: that parameter may declare any of the variables.
    if let Some(declared) = declared {
        undeclared(cx, template, declared, inputs, at);
    }
    for input in inputs.iter_mut().filter(|input| input.location == Location::Path) {
        let unescaped = template.find(&input.wire).map(|variable| variable.unescaped);
        input.list = match (unescaped, input.list) {
            (Some(Unescaped::None) | None, list) => list,
            (Some(Unescaped::Slashes), ListStyle::Segments) => ListStyle::Segments,
            (Some(Unescaped::Slashes), ListStyle::Repeated | ListStyle::Joined(_))
                if !input.ty.is_list() =>
            {
                ListStyle::Segments
            }
            (Some(Unescaped::Slashes | Unescaped::Reserved), list) => pass_reserved(list),
        };
    }
    drop_unused(cx, template, inputs);
    drop_fixed(cx, template, single, inputs);
}

/// Reports undeclared variables, and adds them as string inputs.
fn undeclared(
    cx: &mut Cx<'_>,
    template: &Template<'_>,
    declared: &[String],
    inputs: &mut Vec<Input>,
    at: &Pointer,
) {
    for Variable { name, whole, .. } in &template.variables {
        if whole.is_some() || declared.iter().any(|known| known == name) {
            continue;
        }
        let message =
            format!("the path variable `{name}` is not declared; it is treated as a string");
        cx.report(Diagnostic::new(Code::UndeclaredPathVariable, at, message));
        inputs.push(Input {
            location: Location::Path,
            wire: (*name).to_owned(),
            name: None,
            ty: Type::Text,
            list: ListStyle::Joined(','),
            presence: Presence::Required,
            constant: None,
            minimum: None,
            docs: Docs::default(),
            default: None,
            samples: Samples::default(),
            deprecated: false,
            entry_setter: None,
            read_only: false,
            origin: at.clone(),
        });
    }
}

/// Removes and reports path parameters that the path does not contain.
fn drop_unused(cx: &mut Cx<'_>, template: &Template<'_>, inputs: &mut Vec<Input>) {
    inputs.retain(|input| {
        let used = input.location != Location::Path || template.find(&input.wire).is_some();
        if !used {
            let message =
                format!("the path has no variable `{}`; the parameter is omitted", input.wire);
            cx.report(Diagnostic::new(Code::UnusedPathParameter, &input.origin, message));
        }
        used
    });
}

/// A query parameter that allows only one value, whether or not it is required.
#[derive(Debug)]
pub(crate) struct SingleValue {
    name: String,
    value: Value,
}

/// Returns the name and the value of a query parameter that allows only one value.
pub(crate) fn single_value(cx: &Cx<'_>, slot: &Slot<'_, Parameter>) -> Option<SingleValue> {
    let node = cx.spec.follow(slot).ok()?;
    let data = match node.value {
        Parameter::Query { parameter_data, .. } => parameter_data,
        Parameter::Path { .. } | Parameter::Header { .. } | Parameter::Cookie { .. } => {
            return None;
        }
    };
    let ParameterSchemaOrContent::Schema(schema) = &data.format else { return None };
    let schema = cx.spec.follow(&Slot::new(schema, node.at.child("schema"))).ok()?;
    let value = only_value(schema.value)?;
    Some(SingleValue { name: data.name.clone(), value })
}

/// Removes the query parameters whose values the path fixes. Reports those that allow other values, which callers cannot
/// send. A parameter that allows only the value in the path is not reported, even if it is optional: the path identifies
/// the operation by this value, so a request without it would call a different operation.
fn drop_fixed(
    cx: &mut Cx<'_>,
    template: &Template<'_>,
    single: &[SingleValue],
    inputs: &mut Vec<Input>,
) {
    inputs.retain(|input| {
        let fixed = template.fixed_query().find(|(name, _)| *name == input.wire);
        let Some((name, value)) = fixed.filter(|_| input.location == Location::Query) else {
            return true;
        };
        let is_only = |only: &SingleValue| only.name == name && is_text(&only.value, value);
        if !single.iter().any(is_only) {
            let message =
                format!("the path fixes the query parameter `{name}`; the parameter is omitted");
            cx.report(Diagnostic::new(Code::FixedQueryParameter, &input.origin, message));
        }
        false
    });
}

/// Returns whether a constant is written like this in a URL.
fn is_text(constant: &Value, written: &str) -> bool {
    match constant {
        Value::Text(text) => *text == decoded(written),
        Value::Integer(_) | Value::Boolean(_) => constant.literal() == written,
    }
}

/// Returns the same style with reserved characters unescaped, so that slashes are allowed.
fn pass_reserved(list: ListStyle) -> ListStyle {
    ListStyle::Styled(match list {
        ListStyle::Styled(style) => Style { reserved: true, ..style },
        ListStyle::Repeated | ListStyle::Joined(_) | ListStyle::Segments => {
            Style { reserved: true, ..Style::of(StyleKind::Comma, false) }
        }
    })
}

/// An operation of a path.
#[derive(Clone, Debug)]
pub(crate) struct PathOperation<'a> {
    /// The HTTP method.
    pub http_method: HttpMethod,
    /// The operation, and its location in the document.
    pub node: Node<'a, Operation>,
}

/// Returns the operations of a path: those with a method of OpenAPI 3.0, and then the others.
pub(crate) fn operations<'a>(
    spec: &'a Spec,
    path: &str,
    item: &Node<'a, PathItem>,
) -> Vec<PathOperation<'a>> {
    let own = methods_of_3_0(item.value).map(|(http_method, operation)| {
        let key = http_method.as_str().to_ascii_lowercase();
        PathOperation { http_method, node: item.child(&key, operation) }
    });
    let others = spec.additional_operations(path).iter().map(|additional| {
        let http_method = match additional.method.as_str() {
            QUERY => HttpMethod::Query,
            name => HttpMethod::Other(name.to_owned()),
        };
        let at = additional.at.clone();
        PathOperation { http_method, node: Node::new(&additional.operation, at) }
    });
    own.chain(others).collect()
}

fn methods_of_3_0(item: &PathItem) -> impl Iterator<Item = (HttpMethod, &Operation)> {
    [
        (HttpMethod::Get, &item.get),
        (HttpMethod::Put, &item.put),
        (HttpMethod::Post, &item.post),
        (HttpMethod::Delete, &item.delete),
        (HttpMethod::Options, &item.options),
        (HttpMethod::Head, &item.head),
        (HttpMethod::Patch, &item.patch),
        (HttpMethod::Trace, &item.trace),
    ]
    .into_iter()
    .filter_map(|(http_method, operation)| Some((http_method, operation.as_ref()?)))
}
