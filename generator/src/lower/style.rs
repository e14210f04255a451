//! Lowers parameter styles. Combinations that OpenAPI leaves undefined get the nearest_style defined meaning.

use openapiv3::{Parameter, PathStyle, QueryStyle};
use serde_json::Value as Json;

use super::context::Cx;
use super::scalar::is_scalar;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::extension::ALLOW_RESERVED;
use crate::document::spec::refs::Node;
use crate::ir::input::Location;
use crate::ir::model::{FieldKind, Shape};
use crate::ir::style::{ListStyle, Style, StyleKind};
use crate::ir::types::Type;

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
            Diagnostic::new(code, &node.at, message).help(format!("if this is not meant, {meant}")),
        );
    }
    plain_style(cx, location(node.value), ty, style)
}

/// Returns the declared style, or the default of the location.
fn of_parameter(parameter: &Parameter) -> Style {
    let data = parameter.parameter_data_ref();
    // Styles that exist in OpenAPI 2.0 only.
    let own = match data.extensions.get("x-collection-format").and_then(Json::as_str) {
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

/// Replaces undefined combinations with the nearest_style meaning, and returns the code, the reason and the help of each.
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
        reasons.push((
            Code::NestedParameterValues,
            "has nested values, which its style cannot express: they are sent as JSON",
            "give it the style `deepObject` in the overlay",
        ));
    }
    let may_be_empty = matches!(parameter, Parameter::Query { allow_empty_value: Some(true), .. });
    if may_be_empty && !matches!(ty, Type::Text | Type::Any) {
        reasons.push((
            Code::EmptyValueNotOffered,
            "may be empty, which its type cannot express: the empty value is not offered",
            "describe it as a string in the overlay",
        ));
    }
    reasons
}

/// Replaces a style that is undefined for a type with the nearest_style one. Returns the reason and the help.
fn nearest_style(
    cx: &Cx<'_>,
    ty: &Type,
    style: &mut Style,
) -> Option<(&'static str, &'static str)> {
    match style.kind {
        StyleKind::Space | StyleKind::Pipe | StyleKind::Tab if style.explode => {
            style.kind = StyleKind::Comma;
            Some((
                "is exploded, so its delimiter is not used: it is sent once for each element",
                "set `explode` to false in the overlay",
            ))
        }
        StyleKind::Deep if is_word(cx, ty) => {
            style.kind = StyleKind::Comma;
            Some((
                "is a scalar, for which `deepObject` is undefined: it is sent as `name=value`",
                "give it another `style` in the overlay",
            ))
        }
        StyleKind::Deep if !style.explode => Some((
            "is a `deepObject` that is not exploded, which is undefined: it is sent in brackets",
            "give it another `style` in the overlay",
        )),
        StyleKind::Deep if matches!(ty, Type::List(_)) => Some((
            "is an array, for which `deepObject` is undefined: it is sent in brackets, `name[]=value`",
            "give it the style `form` in the overlay",
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

/// Returns a plain style for scalars and lists of scalars, if one is sufficient.
fn plain_style(cx: &Cx<'_>, location: Location, ty: &Type, style: Style) -> ListStyle {
    let flat = match ty {
        Type::List(element) => is_word(cx, element),
        other => is_word(cx, other),
    };
    let separator = match style.kind {
        StyleKind::Comma => ',',
        StyleKind::Space => ' ',
        StyleKind::Pipe => '|',
        StyleKind::Tab => '\t',
        _ => return ListStyle::Styled(style),
    };
    match location {
        _ if !flat || style.reserved => ListStyle::Styled(style),
        Location::Cookie => ListStyle::Styled(style),
        Location::Query if style.explode => ListStyle::Repeated,
        _ => ListStyle::Joined(separator),
    }
}

/// Returns whether a value is a scalar. A file in a parameter is sent as text.
pub(crate) fn is_word(cx: &Cx<'_>, ty: &Type) -> bool {
    *ty == Type::File || is_scalar(cx, ty)
}

/// Returns whether a value contains more than scalars or lists of scalars, one level down.
fn is_nested(cx: &Cx<'_>, ty: &Type, depth: usize) -> bool {
    let words = |ty: &Type| match ty {
        Type::Any => true,
        Type::Nullable(inner) => is_word(cx, inner),
        other => is_word(cx, other),
    };
    let flat = |ty: &Type| match ty {
        Type::List(inner) => words(inner),
        other => words(other),
    };
    match ty {
        Type::List(inner) => !words(inner),
        Type::Map(inner) => !flat(inner),
        Type::Nullable(inner) | Type::Boxed(inner) if depth > 0 => is_nested(cx, inner, depth - 1),
        Type::Model(id) => match cx.models.get(*id).map(|model| &model.shape) {
            Some(Shape::Struct(structure)) => structure
                .fields
                .iter()
                .any(|field| matches!(&field.kind, FieldKind::Value(ty) if !flat(ty))),
            Some(Shape::Alias(inner)) if depth > 0 => is_nested(cx, inner, depth - 1),
            _ => false,
        },
        _ => false,
    }
}
