//! Names merged schemas after the component that contains them, independently of the schema that merges them.

use super::SchemaNode;
use crate::ir::hint::{Hint, Owner};
use crate::ir::types::{ModelId, Type};
use crate::lower::context::Cx;
use crate::lower::models::Progress;
use crate::pointer::Pointer;

/// Returns the hint of a schema inside a component. All references to the component share the schema, so the hint is
/// derived from the component, not from the schema with the first reference.
pub(crate) fn shared_hint(cx: &Cx<'_>, node: &SchemaNode<'_>, hint: &Hint) -> Hint {
    named_by_location(cx, node, hint).unwrap_or_else(|| hint.clone())
}

fn named_by_location(cx: &Cx<'_>, node: &SchemaNode<'_>, hint: &Hint) -> Option<Hint> {
    let owner = hint.owning_model()?;
    let mut tokens = node.at.tokens().skip(2);
    let name = tokens.next()?;
    let component = Pointer::of(&["components", "schemas", &name]);
    let own = node.at.is_within(&component);
    if !own || cx.models.origin(owner)?.is_within(&component) {
        return None;
    }
    let mut words: Vec<String> = Vec::new();
    while let Some(token) = tokens.next() {
        if token == "properties" {
            words.extend(tokens.next());
        }
    }
    let owner = Owner::Model(model_of(cx, &name)?);
    (!words.is_empty()).then(|| Hint::Derived { owner, words: words.join(" "), item: false })
}

fn model_of(cx: &Cx<'_>, name: &str) -> Option<ModelId> {
    match cx.models.components.get(name)? {
        Progress::Busy => None,
        Progress::Announced(Type::Nullable(ty)) | Progress::Known(Type::Nullable(ty)) => {
            ty.as_model()
        }
        Progress::Announced(ty) | Progress::Known(ty) => ty.as_model(),
    }
}
