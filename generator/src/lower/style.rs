//! Lowers parameter styles. Combinations that OpenAPI leaves undefined get the nearest defined meaning.

use openapiv3::{Parameter, PathStyle, QueryStyle};
use serde_json::Value as Json;

use super::context::Cx;
use super::scalar::is_scalar;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::extension::{ALLOW_RESERVED, COLLECTION_FORMAT};
use crate::document::spec::refs::Node;
use crate::ir::input::Location;
use crate::ir::model::{Field, Shape};
use crate::ir::style::{ListStyle, Style, StyleKind};
use crate::ir::types::{Parts, Type};

/// The maximum depth for inspecting types.
const DEPTH: usize = 8;

/// Returns the location of a parameter.
pub(crate) fn location(parameter: &Parameter) -> Location {
    match parameter {
        Parameter::Path { .. } => Location::Path,
        Parameter::Query { .. } => Location::Query,
        Parameter::Header { .. } => Location::Header,
        Parameter::Cookie { .. } => Location::Cookie,
    }
}

/// Returns the style of a parameter, and reports undefined combinations.
pub(crate) fn of(cx: &mut Cx<'_>, node: &Node<'_, Parameter>, ty: &Type) -> ListStyle {
    let mut style = of_parameter(node.value);
    for (code, why, meant) in resolve_undefined(cx, node.value, ty, &mut style) {
        let name = &node.value.parameter_data_ref().name;
        let message = format!("the parameter `{name}` {why}");
        cx.report(
            Diagnostic::new(code, &node.at, message)
                .help(format!("if this is not intended, {meant}")),
        );
    }
    plain_style(cx, location(node.value), ty, style)
}

/// Returns the declared style, or the default of the location.
fn of_parameter(parameter: &Parameter) -> Style {
    let data = parameter.parameter_data_ref();
    // Swagger 2.0 `collectionFormat`s without an equivalent `style` in OpenAPI 3.0 at this location.
    let own = match data.extensions.get(COLLECTION_FORMAT).and_then(Json::as_str) {
        Some("tsv") => Some(StyleKind::Tab),
        Some("ssv") => Some(StyleKind::Space),
        Some("pipes") => Some(StyleKind::Pipe),
        _ => None,
    };
    let (kind, exploded) = match (own, parameter) {
        (Some(own), _) => (own, false),
        (_, Parameter::Query { style, .. }) => of_query(style),
        (_, Parameter::Path { style, .. }) => match style {
            PathStyle::Simple => (StyleKind::Comma, false),
            PathStyle::Label => (StyleKind::Label, false),
            PathStyle::Matrix => (StyleKind::Matrix, false),
        },
        (_, Parameter::Header { .. }) => (StyleKind::Comma, false),
        (_, Parameter::Cookie { .. }) => (StyleKind::Comma, true),
    };
    let reserved = match parameter {
        Parameter::Query { allow_reserved, .. } => *allow_reserved,
        _ => data.extensions.get(ALLOW_RESERVED).is_some_and(|reserved| reserved == true),
    };
    Style { kind, explode: data.explode.unwrap_or(exploded), reserved }
}

/// Returns the style of a query parameter or a field, and the default of `explode`.
pub(crate) fn of_query(style: &QueryStyle) -> (StyleKind, bool) {
    match style {
        QueryStyle::Form => (StyleKind::Comma, true),
        QueryStyle::SpaceDelimited => (StyleKind::Space, false),
        QueryStyle::PipeDelimited => (StyleKind::Pipe, false),
        QueryStyle::DeepObject => (StyleKind::Deep, true),
    }
}

/// Replaces undefined combinations with the nearest defined style. Returns the code, the reason and the help for each.
fn resolve_undefined(
    cx: &Cx<'_>,
    parameter: &Parameter,
    ty: &Type,
    style: &mut Style,
) -> Vec<(Code, &'static str, &'static str)> {
    let undefined = nearest_style(cx, ty, style);
    let undefined = undefined.map(|(why, meant)| (Code::UndefinedStyle, why, meant));
    let mut reasons: Vec<_> = undefined.into_iter().collect();
    if style.kind != StyleKind::Deep && is_nested(cx, ty, DEPTH) {
        reasons.push(nested(location(parameter)));
    }
    let may_be_empty = matches!(parameter, Parameter::Query { allow_empty_value: Some(true), .. });
    if may_be_empty && *ty != Type::Text && *ty != Type::Any {
        reasons.push((
            Code::EmptyValueNotSupported,
            "may be empty, which its type cannot express: the empty value cannot be sent",
            "describe the parameter as a string in the overlay",
        ));
    }
    reasons
}

/// Replaces a style that is undefined for a type with the nearest defined style. Returns the reason and the help.
/// Returns how nested values are sent. Only a header does not escape the commas inside JSON.
fn nested(location: Location) -> (Code, &'static str, &'static str) {
    if location == Location::Header {
        return (
            Code::NestedHeaderValues,
            "has nested values, which are sent as JSON: servers cannot separate the values at commas",
            "describe the parameter as a string in the overlay, and format it yourself",
        );
    }
    (
        Code::NestedParameterValues,
        "has nested values, which its style cannot express: they are sent as JSON",
        "set `style` to `deepObject` in the overlay",
    )
}

/// Replaces a style that is undefined for the type. Returns the reason and the help.
fn nearest_style(
    cx: &Cx<'_>,
    ty: &Type,
    style: &mut Style,
) -> Option<(&'static str, &'static str)> {
    match style.kind {
        StyleKind::Space | StyleKind::Pipe | StyleKind::Tab if style.explode => {
            style.kind = StyleKind::Comma;
            Some((
                "is exploded, so the delimiter is not used: the parameter is sent once for each element",
                "set `explode` to false in the overlay",
            ))
        }
        StyleKind::Deep if is_scalar_or_file(cx, ty) => {
            style.kind = StyleKind::Comma;
            Some((
                "is a scalar, for which `deepObject` is undefined: it is sent as `name=value`",
                "set a different `style` in the overlay",
            ))
        }
        StyleKind::Deep if !style.explode => Some((
            "is a `deepObject` that is not exploded, which is undefined: it is sent in brackets",
            "set a different `style` in the overlay",
        )),
        StyleKind::Deep if ty.is_list() => Some((
            "is an array, for which `deepObject` is undefined: it is sent in brackets, `name[]=value`",
            "set `style` to `form` in the overlay",
        )),
        StyleKind::Space
        | StyleKind::Pipe
        | StyleKind::Tab
        | StyleKind::Deep
        | StyleKind::Comma
        | StyleKind::Label
        | StyleKind::Matrix
        | StyleKind::Json => None,
    }
}

/// Returns the plain [`ListStyle`] for scalars and lists of scalars, if it is sufficient, otherwise the full style.
fn plain_style(cx: &Cx<'_>, location: Location, ty: &Type, style: Style) -> ListStyle {
    let flat = is_scalar_or_file(cx, ty.element());
    let separator = match style.kind {
        StyleKind::Comma => ',',
        StyleKind::Space => ' ',
        StyleKind::Pipe => '|',
        StyleKind::Tab => '\t',
        StyleKind::Label | StyleKind::Matrix | StyleKind::Deep | StyleKind::Json => {
            return ListStyle::Styled(style);
        }
    };
    match location {
        _ if !flat || style.reserved => ListStyle::Styled(style),
        Location::Cookie => ListStyle::Styled(style),
        Location::Query if style.explode => ListStyle::Repeated,
        Location::Path
        | Location::Query
        | Location::Header
        | Location::Field
        | Location::Part
        | Location::PartValue
        | Location::Body => ListStyle::Joined(separator),
    }
}

/// Returns whether values of a type are scalars. A file is included, because it is sent as text in a parameter.
pub(crate) fn is_scalar_or_file(cx: &Cx<'_>, ty: &Type) -> bool {
    *ty == Type::File || is_scalar(cx, ty)
}

/// Returns whether a value is nested too deeply for a parameter style. Arrays of scalars are not too deep, nor are
/// objects whose properties are scalars or arrays of scalars.
fn is_nested(cx: &Cx<'_>, ty: &Type, depth: usize) -> bool {
    match ty.parts() {
        Parts::List(inner) => !is_scalar_or_unknown(cx, inner),
        Parts::Map(inner) => !is_scalar_or_unknown(cx, inner.element()),
        Parts::Nullable(inner) | Parts::Boxed(inner) if depth > 0 => {
            is_nested(cx, inner, depth - 1)
        }
        Parts::Model(id) => {
            cx.models.get(id).is_some_and(|model| shape_nests(cx, &model.shape, depth))
        }
        Parts::Scalar
        | Parts::File
        | Parts::Any
        | Parts::Tuple(..)
        | Parts::Nullable(_)
        | Parts::Boxed(_) => false,
    }
}

fn shape_nests(cx: &Cx<'_>, shape: &Shape, depth: usize) -> bool {
    match shape {
        Shape::Struct(structure) => structure
            .fields
            .iter()
            .filter_map(Field::ty)
            .any(|ty| !is_scalar_or_unknown(cx, ty.element())),
        Shape::Alias(inner) => depth > 0 && is_nested(cx, inner, depth - 1),
        Shape::Enumeration(_)
        | Shape::Union(_)
        | Shape::AmbiguousUnion(_)
        | Shape::Newtype(_)
        | Shape::Choice(_) => false,
    }
}

/// Returns whether values of a type are scalars, possibly null, or raw JSON.
fn is_scalar_or_unknown(cx: &Cx<'_>, ty: &Type) -> bool {
    match ty.parts() {
        Parts::Any => true,
        Parts::Nullable(inner) => is_scalar_or_file(cx, inner),
        Parts::Scalar
        | Parts::File
        | Parts::Model(_)
        | Parts::List(_)
        | Parts::Tuple(..)
        | Parts::Map(_)
        | Parts::Boxed(_) => is_scalar_or_file(cx, ty),
    }
}
