//! Prints the places of values in a request.

use crate::ir::input::Location;
use crate::ir::style::{Style, StyleKind};
use crate::surface::put::{Put, Spot};

/// Describes the place of a value in the request.
pub(super) fn destination(put: &Put) -> String {
    let kind = match put.spot {
        Spot::Path | Spot::PathJoined(_) => "path",
        Spot::Query | Spot::QueryList => "query",
        Spot::QueryJoined(by) => return format!("query {:?} joined by {by:?}", put.wire),
        Spot::Header | Spot::HeaderJoined(_) => "header",
        Spot::Styled(location, style) => {
            return format!("{} {:?}{}", location_text(location), put.wire, style_text(style));
        }
        Spot::Field => "body",
        Spot::FilePart | Spot::FileParts => "file",
        Spot::TextPart | Spot::TextParts | Spot::PartValue => "part",
        Spot::PartStyled(style) if style == Style::of(StyleKind::Comma, false) => {
            return format!("part {:?} joined by ','", put.wire);
        }
        Spot::PartStyled(style) => return format!("part {:?}{}", put.wire, style_text(style)),
        Spot::AnyParts => return "parts".to_owned(),
        Spot::Fields | Spot::Json | Spot::Lines | Spot::Text | Spot::Bytes => {
            return "the body".to_owned();
        }
    };
    format!("{kind} {:?}", put.wire)
}

fn location_text(location: Location) -> &'static str {
    match location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
        Location::Cookie => "cookie",
        Location::Field | Location::Part | Location::PartValue | Location::Body => "body",
    }
}

/// Describes a style that differs from the default.
fn style_text(style: Style) -> String {
    let kind = match style.kind {
        StyleKind::Comma => "",
        StyleKind::Space => " joined by ' '",
        StyleKind::Pipe => " joined by '|'",
        StyleKind::Tab => " joined by '\\t'",
        StyleKind::Label => " as label",
        StyleKind::Matrix => " as matrix",
        StyleKind::Deep => " in brackets",
        StyleKind::Json => " as JSON",
    };
    let explode = if style.explode { ", exploded" } else { "" };
    let reserved = if style.reserved { ", reserved" } else { "" };
    format!("{kind}{explode}{reserved}")
}
