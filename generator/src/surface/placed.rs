//! Chooses the place of an input in the request and the type of its argument.

use super::put::{Put, Spot};
use super::ty::{Take, Ty};
use super::types::Cx;
use crate::ir;
use crate::ir::input::{Input, Location};
use crate::ir::response::Media;
use crate::ir::style::{ListStyle, Style, StyleKind};
use crate::ir::types::Type;

/// Returns the argument type and the place of an input.
pub(crate) fn placed(cx: Cx<'_>, input: &Input, body: &ir::body::Body) -> (Take, Put) {
    let list = matches!(input.ty, Type::List(_));
    let file = matches!(&input.ty, Type::File)
        || matches!(&input.ty, Type::List(inner) if **inner == Type::File);
    let (spot, ty) = match (input.location, input.list) {
        (Location::Path | Location::Query | Location::Header | Location::Cookie, _) => {
            (parameter_spot(input, list), cx.ty(&input.ty))
        }
        (Location::Field, _) => {
            (Spot::Field, argument_ty(cx.field(&input.ty, input.presence), input))
        }
        (Location::Part | Location::PartValue, ListStyle::Styled(style)) => {
            (Spot::PartStyled(style), cx.ty(&input.ty))
        }
        (Location::Part, _) if file && list => (Spot::FileParts, Ty::Vec(Box::new(Ty::FilePart))),
        (Location::Part, _) if file => (Spot::FilePart, Ty::FilePart),
        (Location::Part, _) if list => (Spot::TextParts, cx.ty(&input.ty)),
        (Location::Part, _) => (Spot::TextPart, cx.ty(&input.ty)),
        (Location::PartValue, _) => (Spot::PartValue, cx.ty(&input.ty)),
        (Location::Body, _) => body_spot(cx, input, body),
    };
    (Take::of(ty), Put { spot, wire: input.wire.clone() })
}

/// Returns the place of a parameter.
fn parameter_spot(input: &Input, list: bool) -> Spot {
    match (input.location, input.list) {
        (place, ListStyle::Styled(style)) => Spot::Styled(place, style),
        (place @ Location::Cookie, style) => {
            let explode = style == ListStyle::Repeated;
            Spot::Styled(place, Style::of(StyleKind::Comma, explode))
        }
        (Location::Path, ListStyle::Joined(by)) if list => Spot::PathJoined(by),
        (Location::Path, _) => Spot::Path,
        (Location::Header, ListStyle::Joined(by)) if list => Spot::HeaderJoined(by),
        (Location::Header, _) => Spot::Header,
        (_, ListStyle::Repeated) if list => Spot::QueryList,
        (_, ListStyle::Joined(by)) if list => Spot::QueryJoined(by),
        (
            Location::Query
            | Location::Field
            | Location::Part
            | Location::PartValue
            | Location::Body,
            ListStyle::Repeated | ListStyle::Joined(_),
        ) => Spot::Query,
    }
}

/// Unwraps an optional type: a setter that is not called means absent.
fn argument_ty(ty: Ty, input: &Input) -> Ty {
    let absent = !input.presence.is_required();
    ty.as_option().filter(|_| absent).cloned().unwrap_or(ty)
}

/// Returns the place of a whole body, and its type.
fn body_spot(cx: Cx<'_>, input: &Input, body: &ir::body::Body) -> (Spot, Ty) {
    match body {
        ir::body::Body::Whole { media: Media::Lines, .. } => (Spot::Lines, cx.ty(&input.ty)),
        ir::body::Body::Whole { media: Media::Text, .. } => (Spot::Text, cx.ty(&input.ty)),
        ir::body::Body::Whole { media: Media::Bytes, .. } => (Spot::Bytes, Ty::Body),
        ir::body::Body::Form { .. } => (Spot::Fields, cx.ty(&input.ty)),
        ir::body::Body::Multipart { .. } => (Spot::AnyParts, Ty::Vec(Box::new(Ty::Part))),
        ir::body::Body::Whole { media: Media::Json, .. } | ir::body::Body::None => {
            (Spot::Json, cx.ty(&input.ty))
        }
    }
}
