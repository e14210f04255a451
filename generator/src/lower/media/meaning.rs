//! Distinguishes media types with the same schema by the format of a patch and by parameters such as `version=2`.

use openapiv3::{ReferenceOr, Schema, SchemaKind, Type};

use crate::document::spec::refs::Slot;
use crate::lower::context::Cx;
use crate::pointer::Pointer;

/// Returns the media type in lower case, without parameters.
pub(crate) fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// A format in which a request describes changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Patch {
    /// JSON Merge Patch (RFC 7396): an object in which null removes a property.
    Merge,
    /// The strategic merge patch of Kubernetes.
    StrategicMerge,
    /// The server-side apply of Kubernetes.
    Apply,
    /// JSON Patch (RFC 6902): an array of changes.
    Json,
}

impl Patch {
    /// Returns the format of a media type, if it is that of a patch.
    pub(crate) fn of(media_type: &str) -> Option<Self> {
        let essence = essence(media_type);
        let (subtype, _) = essence.strip_prefix("application/")?.split_once('+')?;
        Some(match subtype {
            "merge-patch" => Self::Merge,
            "strategic-merge-patch" => Self::StrategicMerge,
            "apply-patch" => Self::Apply,
            "json-patch" => Self::Json,
            _ => return None,
        })
    }

    /// Returns the suffix of a method that sends the format.
    pub(crate) fn method_suffix(self) -> &'static str {
        match self {
            Self::Merge => "merge_patch",
            Self::StrategicMerge => "strategic_merge_patch",
            Self::Apply => "apply_patch",
            Self::Json => "json_patch",
        }
    }
}

/// Parameters that state how the same content is written, but not which content it is.
const NOTATION: &[&str] =
    &["boundary", "charset", "ieee754compatible", "indent", "odata", "q", "streaming"];

/// Returns the parameters of a media type that distinguish it from the same type without them, by name: `version=2`, but
/// not `charset=utf-8`.
pub(crate) fn parameters(media_type: &str) -> Vec<(String, String)> {
    let pairs = segments(media_type).skip(1).filter_map(|pair| {
        let (name, value) = pair.split_once('=')?;
        let value = value.trim().trim_matches('"');
        Some((name.trim().to_ascii_lowercase(), value.to_owned()))
    });
    let is_notation =
        |name: &str| NOTATION.contains(&name.split('.').next().unwrap_or(name)) || name.is_empty();
    let mut pairs: Vec<(String, String)> = pairs.filter(|(name, _)| !is_notation(name)).collect();
    pairs.sort();
    pairs
}

/// Returns the media type without parameters, and each parameter. A `;` in quotes is part of a value.
fn segments(media_type: &str) -> impl Iterator<Item = &str> {
    let (mut is_quoted, mut is_escaped) = (false, false);
    media_type.split(move |char| {
        is_quoted ^= char == '"' && !is_escaped;
        is_escaped = is_quoted && char == '\\' && !is_escaped;
        char == ';' && !is_quoted
    })
}

/// Returns a media type in lower case with the parameters that distinguish it.
pub(crate) fn distinct_name(media_type: &str) -> String {
    let parameters = parameters(media_type);
    let parameters = parameters.iter().map(|(name, value)| format!(";{name}={value}"));
    essence(media_type) + &parameters.collect::<String>()
}

/// The maximum depth of nested branches.
const MAX_DEPTH: usize = 8;

/// Returns whether a schema allows an array, without lowering it. A schema without any keyword does not count.
pub(crate) fn may_be_array(cx: &Cx<'_>, schema: &ReferenceOr<Schema>) -> bool {
    array_within(cx, schema, MAX_DEPTH)
}

fn array_within(cx: &Cx<'_>, schema: &ReferenceOr<Schema>, depth: usize) -> bool {
    let Some(depth) = depth.checked_sub(1) else { return false };
    let Ok(node) = cx.spec.follow(&Slot::new(schema, Pointer::root())) else { return false };
    let any = |branches: &[ReferenceOr<Schema>]| {
        branches.iter().any(|branch| array_within(cx, branch, depth))
    };
    match &node.value.schema_kind {
        SchemaKind::Type(Type::Array(_)) => true,
        SchemaKind::Type(
            Type::String(_)
            | Type::Number(_)
            | Type::Integer(_)
            | Type::Object(_)
            | Type::Boolean(_),
        )
        | SchemaKind::Not { .. } => false,
        SchemaKind::OneOf { one_of: branches }
        | SchemaKind::AnyOf { any_of: branches }
        | SchemaKind::AllOf { all_of: branches } => any(branches),
        SchemaKind::Any(keywords) => {
            keywords.typ.as_deref() == Some("array")
                || keywords.items.is_some()
                || any(&keywords.one_of)
                || any(&keywords.any_of)
                || any(&keywords.all_of)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_the_parameters_that_distinguish_media_types() {
        for (media_type, name) in [
            ("application/json", "application/json"),
            ("Application/JSON; Charset=utf-8", "application/json"),
            ("application/json; Version=\"2\"; charset=utf-8", "application/json;version=2"),
            ("text/csv;b=2; a=1 ;", "text/csv;a=1;b=2"),
            ("application/json;profile=\"a;b\";v=1", "application/json;profile=a;b;v=1"),
            ("text/csv;a=\"\\\";c=3\";b=2", "text/csv;a=\\\";c=3;b=2"),
            ("application/json;odata.metadata=minimal;IEEE754Compatible=true", "application/json"),
        ] {
            assert_eq!(distinct_name(media_type), name);
        }
    }

    #[test]
    fn recognizes_the_formats_of_patches() {
        assert_eq!(Patch::of("application/json-patch+json; charset=utf-8"), Some(Patch::Json));
        assert_eq!(Patch::of("application/apply-patch+cbor"), Some(Patch::Apply));
        assert_eq!(Patch::of("application/vnd.patch+json"), None);
        assert_eq!(Patch::of("application/json"), None);
    }
}
