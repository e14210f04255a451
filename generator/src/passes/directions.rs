//! Members that travel one way only (`readOnly`, `writeOnly`) are not demanded on the other.

use std::collections::BTreeSet;

use super::sent::{answered, reachable};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{Api, Field, FieldKind, ModelId, Shape, Type, Value};

/// Makes what only servers say optional where callers send it, and what only callers say where they receive it. One
/// model serves both ways, so what goes wrong on one of them is demanded on none.
pub fn run(mut api: Api, sink: &mut Diagnostics) -> Api {
    let received = received(&api);
    for (index, model) in api.models.iter_mut().enumerate() {
        let Shape::Struct(structure) = &mut model.shape else { continue };
        let (sent, received) = (structure.sent, received.contains(&ModelId(index)));
        for field in &mut structure.fields {
            if sent && field.is_only_received() {
                only_received(field, sink);
            } else if received && field.is_only_sent() && field.presence.is_required() {
                only_sent(field, sink);
            }
        }
    }
    api
}

fn only_received(field: &mut Field, sink: &mut Diagnostics) {
    relax(field);
    let message =
        format!("`{}` is read-only: calls do not offer it, and models may lack it", field.wire);
    sink.push(
        Diagnostic::note(&field.origin, message)
            .help("if the server takes it, set `readOnly` to false in the overlay"),
    );
}

fn only_sent(field: &mut Field, sink: &mut Diagnostics) {
    relax(field);
    let message = format!("`{}` is write-only: models may lack it, as answers do", field.wire);
    sink.push(
        Diagnostic::note(&field.origin, message)
            .help("if answers hold it, set `writeOnly` to false in the overlay"),
    );
}

fn relax(field: &mut Field) {
    if let FieldKind::Constant(value) = &field.kind {
        // What is constant is always written.
        field.kind = FieldKind::Value(match value {
            Value::Integer(_) => Type::Int64,
            Value::Text(_) => Type::Text,
            Value::Boolean(_) => Type::Boolean,
        });
    }
    field.presence = field.presence.optional();
}

/// The models that answers are made of, those that tell of failures too.
fn received(api: &Api) -> BTreeSet<ModelId> {
    let mut roots = Vec::new();
    for carried in api.operations.iter().flat_map(|it| &it.errors).flat_map(|it| &it.carried) {
        carried.ty().iter().for_each(|ty| ty.visit(&mut |id| roots.push(id)));
    }
    answered(api).into_iter().chain(reachable(api, roots)).collect()
}
