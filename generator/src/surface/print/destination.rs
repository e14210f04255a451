//! Prints the destinations of values in a request.

use crate::ir::input::Location;
use crate::ir::style::{Style, StyleKind};
use crate::surface::destination::{Destination, DestinationKind};

/// Describes the destination of a value in a request.
pub(super) fn destination(destination: &Destination) -> String {
    let minimum = destination.minimum.map(|minimum| format!(", at least {minimum}"));
    location(destination) + &minimum.unwrap_or_default()
}

fn location(destination: &Destination) -> String {
    let location = match destination.kind {
        DestinationKind::Path | DestinationKind::PathJoined(_) => "path",
        DestinationKind::PathSegments => "path with slashes",
        DestinationKind::Query | DestinationKind::QueryList => "query",
        DestinationKind::QueryJoined(by) => {
            return format!("query {:?} joined by {by:?}", destination.wire);
        }
        DestinationKind::Header | DestinationKind::HeaderJoined(_) => "header",
        DestinationKind::Styled(location, style) => {
            return format!(
                "{} {:?}{}",
                location_text(location),
                destination.wire,
                style_text(style)
            );
        }
        DestinationKind::Field => "body",
        DestinationKind::FilePart | DestinationKind::FileParts => "file",
        DestinationKind::TextPart | DestinationKind::TextParts | DestinationKind::PartValue => {
            "part"
        }
        DestinationKind::PartStyled(style) if style == Style::of(StyleKind::Comma, false) => {
            return format!("part {:?} joined by ','", destination.wire);
        }
        DestinationKind::PartStyled(style) => {
            return format!("part {:?}{}", destination.wire, style_text(style));
        }
        DestinationKind::AnyParts => return "parts".to_owned(),
        DestinationKind::Fields
        | DestinationKind::Json
        | DestinationKind::Lines
        | DestinationKind::Text
        | DestinationKind::Bytes => {
            return "the body".to_owned();
        }
    };
    format!("{location} {:?}", destination.wire)
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
