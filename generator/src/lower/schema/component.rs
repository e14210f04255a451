//! Lowers each component schema once. If the type of a component is obvious, it is announced beforehand.

use openapiv3::Schema;

use super::{announce, docs, schema};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::spec::refs::{Slot, Use};
use crate::ir::docs::Docs;
use crate::ir::hint::Hint;
use crate::ir::model::{Model, Shape};
use crate::ir::types::Type;
use crate::lower::context::Cx;
use crate::lower::models::Progress;
use crate::pointer::Pointer;

/// Lowers every component schema, in document order.
pub(crate) fn components(cx: &mut Cx<'_>) {
    let spec = cx.spec;
    let names = || spec.components().into_iter().flat_map(|components| components.schemas.keys());
    names().for_each(|name| announce::announce(cx, name));
    for name in names() {
        if !cx.models.components.get(name).is_some_and(Progress::is_known) {
            lower(cx, name);
        }
    }
}

/// Returns the type of a component schema, and lowers the schema at its first use.
pub(crate) fn component(cx: &mut Cx<'_>, name: &str, used_at: &Pointer) -> Type {
    if cx.models.faulty.contains(name) {
        cx.record_fault();
    }
    match cx.models.components.get(name) {
        Some(Progress::Known(ty) | Progress::Announced(ty)) => ty.clone(),
        Some(Progress::Busy) => {
            let message = format!("`{name}` refers only to itself and becomes raw JSON");
            cx.report(Diagnostic::new(Code::SelfReferencingSchema, used_at, message));
            Type::Any
        }
        None => lower(cx, name),
    }
}

fn lower(cx: &mut Cx<'_>, key: &str) -> Type {
    let spec = cx.spec;
    let Some(definition) = spec.components().and_then(|components| components.schemas.get(key))
    else {
        return Type::Any;
    };
    cx.models.components.entry(key.to_owned()).or_insert(Progress::Busy);
    let slot = Slot::new(definition, Pointer::of(&["components", "schemas", key]));
    let hint = Hint::Declared(key.to_owned());
    let faults = cx.fault_count();
    let ty = schema(cx, &slot, &hint);
    if cx.fault_count() > faults && ty.as_model().is_none() {
        cx.models.faulty.insert(key.to_owned());
    }
    record_component(cx, &slot, &ty, hint);
    cx.models.components.insert(key.to_owned(), Progress::Known(ty.clone()));
    ty
}

/// Records the model of a component. A component without a model of its own becomes an alias.
fn record_component(cx: &mut Cx<'_>, slot: &Slot<'_, Schema>, ty: &Type, hint: Hint) {
    let bare = ty.clone().not_null();
    // A model defined inside the component belongs to it, so no alias is needed.
    let own = bare
        .as_model()
        .filter(|id| cx.models.origin(*id).is_some_and(|origin| origin.is_within(&slot.at)));
    let id = own.unwrap_or_else(|| {
        let (docs, deprecated) = match slot.value {
            Use::Item(item) => (docs(&item.schema_data), item.schema_data.deprecated),
            Use::Reference(_) => (Docs::default(), false),
        };
        let shape = Shape::Alias(ty.clone());
        cx.models.add(Model { hint, shape, docs, deprecated, origin: slot.at.clone() })
    });
    cx.models.named.push(id);
    let is_pinned = cx.models.get(id).is_some_and(|model| model.hint.as_pinned().is_some());
    if is_pinned || cx.spec.is_received(&slot.at.last()) {
        cx.models.kept.push(id);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::diagnostic::Diagnostics;
    use crate::document::Json;
    use crate::document::spec::parse::Spec;
    use crate::ir::Api;
    use crate::ir::model::Model;

    /// Lowers 2,000 components, each of which refers to the next through `link`.
    fn chain(link: impl Fn(Json) -> Json) -> (Api, usize) {
        let schemas: serde_json::Map<String, Json> = (0..2000)
            .map(|index| {
                let next = json!({"$ref": format!("#/components/schemas/C{}", (index + 1) % 2000)});
                (format!("C{index}"), link(next))
            })
            .collect();
        lowered(schemas)
    }

    /// Lowers components. Returns the API and the number of diagnostics.
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
    fn lowers_long_cycles_of_objects_without_diagnostics() {
        let (api, diagnostics) = chain(|next| json!({"type": "object", "properties": {"n": next}}));
        assert_eq!((api.models.len(), diagnostics), (2000, 0));
    }

    #[test]
    fn limits_the_fields_of_long_inheritance_chains() {
        let schema = |index: usize| {
            let own = json!({"properties": {format!("m{index}"): {"type": "string"}}});
            json!({"allOf": [{"$ref": format!("#/components/schemas/C{}", index + 1)}, own]})
        };
        let mut schemas: serde_json::Map<String, Json> =
            (0..2500).map(|index| (format!("C{index}"), schema(index))).collect();
        schemas.insert("C2500".to_owned(), json!({"type": "object"}));
        let (api, diagnostics) = lowered(schemas);
        let field_count =
            |model: &Model| model.shape.as_struct().map_or(0, |structure| structure.fields.len());
        let field_count: usize = api.models.iter().map(field_count).sum();
        assert!(diagnostics > 0 && (100_000..140_000).contains(&field_count), "{field_count}");
    }

    #[test]
    fn reports_long_cycles_of_lists() {
        let (_, diagnostics) = chain(|next| json!({"type": "array", "items": next}));
        assert!(diagnostics > 0);
    }

    #[test]
    fn reports_long_cycles_of_aliases() {
        let (_, diagnostics) = chain(|next| json!({"allOf": [next]}));
        assert!(diagnostics > 0);
    }
}
