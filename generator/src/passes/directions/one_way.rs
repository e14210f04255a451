//! Keeps the read-only properties of schemas that only requests use, and the write-only properties of schemas that only
//! responses use. `readOnly` and `writeOnly` separate the directions of a schema that is used in both.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::ir::Api;
use crate::ir::body::{Body, Content};
use crate::ir::input::Input;
use crate::ir::model::{Direction, Field, FieldKind, Model, Value};
use crate::ir::presence::Presence;
use crate::ir::types::{ModelId, Type};
use crate::pointer::Pointer;

/// Removes the read-only inputs of forms whose schemas responses also use. Other read-only inputs become optional.
pub(super) fn of_forms(api: &mut Api, received: &BTreeSet<ModelId>, sink: &mut Diagnostics) {
    let models = received.iter().filter_map(|id| api.model(*id));
    let fields = models.filter_map(|model| model.shape.as_struct()).flat_map(|it| &it.fields);
    let in_responses: BTreeSet<Pointer> = fields.map(|field| field.origin.clone()).collect();
    for operation in &mut api.operations {
        match &mut operation.body {
            Body::Form { content: Content::Properties(inputs), .. } => {
                of_inputs(inputs, &in_responses, sink);
            }
            Body::Multipart { content: Content::Properties(inputs), encodings, .. } => {
                of_inputs(inputs, &in_responses, sink);
                encodings.retain(|encoding| inputs.iter().any(|input| input.wire == encoding.wire));
            }
            Body::None | Body::Whole { .. } | Body::Form { .. } | Body::Multipart { .. } => {}
        }
    }
}

fn of_inputs(inputs: &mut Vec<Input>, in_responses: &BTreeSet<Pointer>, sink: &mut Diagnostics) {
    inputs.retain_mut(|input| {
        if !input.read_only {
            return true;
        }
        if in_responses.contains(&input.origin) {
            let message = format!("`{}` is read-only; requests omit it", input.wire);
            sink.push(Diagnostic::new(Code::ReadOnlyInput, &input.origin, message));
            return false;
        }
        report_read_only(&input.wire, &input.origin, sink);
        input.presence = Presence::of(false, input.presence.is_nullable());
        if let Some(value) = input.constant.take() {
            input.ty = type_of(&value);
        }
        true
    });
}

/// Returns the locations of the properties that forms send.
pub(super) fn origins_in_forms(api: &Api) -> BTreeSet<Pointer> {
    let contents = api.operations.iter().filter_map(|operation| match &operation.body {
        Body::Form { content, .. } | Body::Multipart { content, .. } => Some(content),
        Body::None | Body::Whole { .. } => None,
    });
    contents.flat_map(Content::inputs).map(|input| input.origin.clone()).collect()
}

/// Makes the read-only fields of a model that only requests contain optional, so that callers can send them.
pub(super) fn keep_read_only(model: &mut Model, sink: &mut Diagnostics) {
    let Some(structure) = model.shape.as_struct_mut() else { return };
    for field in structure.fields.iter_mut().filter(|field| field.is_only_received()) {
        report_read_only(&field.wire, &field.origin, sink);
        field.direction = Direction::Both;
        make_optional(field);
    }
}

/// Makes the write-only fields of a model that only responses contain optional. Fields in `sent_elsewhere` are removed.
pub(super) fn keep_write_only(
    model: &mut Model,
    sent_elsewhere: &BTreeSet<Pointer>,
    sink: &mut Diagnostics,
) {
    let Some(structure) = model.shape.as_struct_mut() else { return };
    structure.fields.retain_mut(|field| {
        if !field.is_only_sent() {
            return true;
        }
        if sent_elsewhere.contains(&field.origin) {
            return false;
        }
        let message = format!(
            "`{}` is write-only, but only responses use this schema; the property is read if a response contains it",
            field.wire
        );
        sink.push(Diagnostic::new(Code::UnusedDirection, &field.origin, message));
        make_optional(field);
        true
    });
}

fn report_read_only(wire: &str, origin: &Pointer, sink: &mut Diagnostics) {
    let message = format!(
        "`{wire}` is read-only, but only requests use this schema; the property can be sent, and is optional"
    );
    sink.push(Diagnostic::new(Code::UnusedDirection, origin, message));
}

/// Makes a field optional. A constant becomes a value, because a constant is always sent.
fn make_optional(field: &mut Field) {
    field.presence = Presence::of(false, field.presence.is_nullable());
    match &field.kind {
        FieldKind::Constant(value) => field.kind = FieldKind::Value(type_of(value)),
        FieldKind::Value(_) => {}
    }
}

fn type_of(value: &Value) -> Type {
    match value {
        Value::Text(_) => Type::Text,
        Value::Integer(_) => Type::Int64,
        Value::Boolean(_) => Type::Boolean,
    }
}
