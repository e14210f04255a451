//! Chooses the destination of an input in the request and the type of its argument.

use super::destination::{Destination, DestinationKind};
use super::ty::{ArgumentType, Ty};
use super::types::Cx;
use crate::ir;
use crate::ir::input::{Input, Location};
use crate::ir::response::Media;
use crate::ir::style::{ListStyle, Style, StyleKind};
use crate::ir::types::Type;

/// Returns the argument type and the destination of an input.
pub(crate) fn placed(
    cx: Cx<'_>,
    input: &Input,
    body: &ir::body::Body,
) -> (ArgumentType, Destination) {
    let list = input.ty.is_list();
    let file = *input.ty.element() == Type::File;
    let (kind, ty) = match (input.location, input.list) {
        (Location::Path | Location::Query | Location::Header | Location::Cookie, _) => {
            (parameter_kind(input, list), cx.ty(&input.ty))
        }
        (Location::Field, _) => {
            (DestinationKind::Field, argument_ty(cx.field(&input.ty, input.presence), input))
        }
        (Location::Part | Location::PartValue, ListStyle::Styled(style)) => {
            (DestinationKind::PartStyled(style), cx.ty(&input.ty))
        }
        (Location::Part, _) if file && list => {
            (DestinationKind::FileParts, Ty::Vec(Box::new(Ty::FilePart)))
        }
        (Location::Part, _) if file => (DestinationKind::FilePart, Ty::FilePart),
        (Location::Part, _) if list => (DestinationKind::TextParts, cx.ty(&input.ty)),
        (Location::Part, _) => (DestinationKind::TextPart, cx.ty(&input.ty)),
        (Location::PartValue, _) => (DestinationKind::PartValue, cx.ty(&input.ty)),
        (Location::Body, _) => body_kind(cx, input, body),
    };
    let ty = if input.minimum.is_some() { Ty::U32 } else { ty };
    let destination = Destination { kind, wire: input.wire.clone(), minimum: input.minimum };
    (ArgumentType::of(ty), destination)
}

/// Returns the destination of a parameter.
fn parameter_kind(input: &Input, list: bool) -> DestinationKind {
    match (input.location, input.list) {
        (location, ListStyle::Styled(style)) => DestinationKind::Styled(location, style),
        (location @ Location::Cookie, style) => {
            let explode = style == ListStyle::Repeated;
            DestinationKind::Styled(location, Style::of(StyleKind::Comma, explode))
        }
        (Location::Path, ListStyle::Segments) => DestinationKind::PathSegments,
        (Location::Path, ListStyle::Joined(by)) if list => DestinationKind::PathJoined(by),
        (Location::Path, _) => DestinationKind::Path,
        (Location::Header, ListStyle::Joined(by)) if list => DestinationKind::HeaderJoined(by),
        (Location::Header, _) => DestinationKind::Header,
        (_, ListStyle::Repeated) if list => DestinationKind::QueryList,
        (_, ListStyle::Joined(by)) if list => DestinationKind::QueryJoined(by),
        (
            Location::Query
            | Location::Field
            | Location::Part
            | Location::PartValue
            | Location::Body,
            ListStyle::Repeated | ListStyle::Joined(_) | ListStyle::Segments,
        ) => DestinationKind::Query,
    }
}

/// Unwraps an optional type: if the setter is not called, the value is absent.
fn argument_ty(ty: Ty, input: &Input) -> Ty {
    let absent = !input.presence.is_required();
    ty.as_option().filter(|_| absent).cloned().unwrap_or(ty)
}

/// Returns the destination and the type of an input that is the entire body.
fn body_kind(cx: Cx<'_>, input: &Input, body: &ir::body::Body) -> (DestinationKind, Ty) {
    match body {
        ir::body::Body::Whole { media: Media::Lines, .. } => {
            (DestinationKind::Lines, cx.ty(&input.ty))
        }
        ir::body::Body::Whole { media: Media::Text, .. } => {
            (DestinationKind::Text, cx.ty(&input.ty))
        }
        ir::body::Body::Whole { media: Media::Bytes, .. } => (DestinationKind::Bytes, Ty::Body),
        ir::body::Body::Form { .. } => (DestinationKind::Fields, cx.ty(&input.ty)),
        ir::body::Body::Multipart { .. } => {
            (DestinationKind::AnyParts, Ty::Vec(Box::new(Ty::Part)))
        }
        ir::body::Body::Whole { media: Media::Json, .. } | ir::body::Body::None => {
            (DestinationKind::Json, cx.ty(&input.ty))
        }
    }
}
