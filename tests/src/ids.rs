//! Checks that every id of the service has a type of its own: callers cannot confuse it with another id, and a lenient
//! client never replaces it by a default.

use generator::items::{ItemKind, Ty};

use crate::fixtures;

/// Returns whether a wire name is that of an id or of several ids.
fn names_id(wire: &str) -> bool {
    let singular = wire.strip_suffix('s').unwrap_or(wire);
    singular == "id" || singular.ends_with("Id") || singular.ends_with("ID")
}

fn has_id(ty: &Ty) -> bool {
    matches!(ty, Ty::Id(_)) || ty.parts().into_iter().any(has_id)
}

#[test]
fn every_id_has_a_type_of_its_own() {
    let items = fixtures::own().items;
    let (mut count, mut plain) = (0, Vec::new());
    let mut check = |place: String, ty: &Ty| {
        count += 1;
        plain.extend((!has_id(ty)).then_some(place));
    };
    for model in &items.models {
        if let ItemKind::Struct(structure) = &model.kind {
            for field in structure.fields().filter(|field| names_id(&field.wire)) {
                check(format!("{}.{}", model.name, field.name), &field.ty);
            }
        }
    }
    for handle in &items.handles {
        for call in &handle.calls {
            let arguments = call.arguments.iter();
            let inputs = arguments.map(|own| (&own.destination.wire, &own.argument_type));
            let setters = call.setters.iter();
            let setters = setters.map(|own| (&own.destination.wire, &own.argument_type));
            for (wire, argument_type) in inputs.chain(setters).filter(|(wire, _)| names_id(wire)) {
                check(format!("{}.{}({wire})", handle.module, call.method), argument_type.ty());
            }
        }
    }
    assert!(plain.is_empty(), "give these ids a newtype in spec/overlay.json: {plain:#?}");
    assert!(count > 100, "only {count} ids were found");
}
