//! Component schemas: each lowered once, announced before where its type is plain to see.

use openapiv3::Schema;

use super::{ahead, docs, schema};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::spec::refs::{Slot, Use};
use crate::ir::docs::Docs;
use crate::ir::hint::Hint;
use crate::ir::model::{Model, Shape};
use crate::ir::types::Type;
use crate::lower::context::Cx;
use crate::lower::models::Progress;
use crate::pointer::Pointer;

/// Lowers every schema under `components`, in their order.
pub(crate) fn components(cx: &mut Cx<'_>) {
    let spec = cx.spec;
    let names = || spec.components().into_iter().flat_map(|components| components.schemas.keys());
    names().for_each(|name| ahead::announce(cx, name));
    for name in names() {
        if !matches!(cx.models.components.get(name), Some(Progress::Known(_))) {
            lower(cx, name);
        }
    }
}

/// The type of a component schema, made at its first use.
pub(crate) fn component(cx: &mut Cx<'_>, name: &str, used_at: &Pointer) -> Type {
    if cx.models.faulty.contains(name) {
        cx.doubt();
    }
    match cx.models.components.get(name) {
        Some(Progress::Known(ty) | Progress::Announced(ty)) => ty.clone(),
        Some(Progress::Busy) => {
            let message = format!("`{name}` refers only to itself; it becomes raw JSON");
            cx.say(Diagnostic::new(Code::SelfReferencingSchema, used_at, message));
            Type::Any
        }
        None => lower(cx, name),
    }
}

fn lower(cx: &mut Cx<'_>, key: &str) -> Type {
    let spec = cx.spec;
    let Some(found) = spec.components().and_then(|components| components.schemas.get(key)) else {
        return Type::Any;
    };
    cx.models.components.entry(key.to_owned()).or_insert(Progress::Busy);
    let slot = Slot::new(found, Pointer::of(&["components", "schemas", key]));
    let hint = Hint::Written(key.to_owned());
    let doubts = cx.doubts();
    let ty = schema(cx, &slot, &hint);
    if cx.doubts() > doubts && ty.as_model().is_none() {
        cx.models.faulty.insert(key.to_owned());
    }
    name(cx, &slot, &ty, hint);
    cx.models.components.insert(key.to_owned(), Progress::Known(ty.clone()));
    ty
}

/// A component that is no model of its own still gets its name, as an alias.
fn name(cx: &mut Cx<'_>, slot: &Slot<'_, Schema>, ty: &Type, hint: Hint) {
    let bare = match ty {
        Type::Nullable(inner) => inner.as_ref(),
        other => other,
    };
    // What the only part of an `allOf` defines is this very component.
    let own = bare
        .as_model()
        .filter(|id| cx.models.origin(*id).is_some_and(|origin| origin.is_within(&slot.at)));
    let id = own.unwrap_or_else(|| {
        let (docs, deprecated) = match slot.what {
            Use::Item(item) => (docs(&item.schema_data), item.schema_data.deprecated),
            Use::Reference(_) => (Docs::default(), false),
        };
        let shape = Shape::Alias(ty.clone());
        cx.models.add(Model { hint, shape, docs, deprecated, origin: slot.at.clone() })
    });
    cx.models.named.push(id);
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::diagnostic::Diagnostics;
    use crate::document::Json;
    use crate::document::spec::parse::Spec;
    use crate::ir::Api;
    use crate::ir::model::{Model, Shape};

    /// 2,000 components, each made of the next by `link`.
    fn chain(link: impl Fn(Json) -> Json) -> (Api, usize) {
        let schemas: serde_json::Map<String, Json> = (0..2000)
            .map(|index| {
                let next = json!({"$ref": format!("#/components/schemas/C{}", (index + 1) % 2000)});
                (format!("C{index}"), link(next))
            })
            .collect();
        lowered(schemas)
    }

    /// What becomes of some components, and how many complaints there are.
    fn lowered(schemas: serde_json::Map<String, Json>) -> (Api, usize) {
        let document = json!({"openapi": "3.0.1", "info": {"title": "", "version": ""},
            "paths": {}, "components": {"schemas": schemas}});
        let mut sink = Diagnostics::default();
        let spec = Spec::parse(&document, &mut sink).unwrap();
        let api = crate::lower::lower(&spec, &mut sink);
        assert!(!sink.has_errors());
        (api, sink.iter().count())
    }

    #[test]
    fn a_long_circle_of_objects_is_typed_without_a_word() {
        let (api, complaints) = chain(|next| json!({"type": "object", "properties": {"n": next}}));
        assert_eq!((api.models.len(), complaints), (2000, 0));
    }

    #[test]
    fn a_long_chain_of_bases_does_not_grow_with_its_square() {
        let schema = |index: usize| {
            let own = json!({"properties": {format!("m{index}"): {"type": "string"}}});
            json!({"allOf": [{"$ref": format!("#/components/schemas/C{}", index + 1)}, own]})
        };
        let mut schemas: serde_json::Map<String, Json> =
            (0..2500).map(|index| (format!("C{index}"), schema(index))).collect();
        schemas.insert("C2500".to_owned(), json!({"type": "object"}));
        let (api, complaints) = lowered(schemas);
        let members = |model: &Model| match &model.shape {
            Shape::Struct(structure) => structure.fields.len(),
            _ => 0,
        };
        let members: usize = api.models.iter().map(members).sum();
        assert!(complaints > 0 && (100_000..140_000).contains(&members), "{members}");
    }

    #[test]
    fn a_long_circle_of_lists_ends_in_raw_json() {
        let (_, complaints) = chain(|next| json!({"type": "array", "items": next}));
        assert!(complaints > 0);
    }

    #[test]
    fn a_long_circle_of_aliases_ends_in_raw_json() {
        let (_, complaints) = chain(|next| json!({"allOf": [next]}));
        assert!(complaints > 0);
    }
}
