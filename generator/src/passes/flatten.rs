//! Bodies become inputs: a plain object by its members, all else as a whole.

use crate::diagnostic::Diagnostics;
use crate::ir::{
    Api, Body, Docs, Field, FieldKind, Input, ListStyle, Location, Media, Operation, Presence,
    Shape, Struct, Type,
};
use crate::pointer::Pointer;

/// Adds what bodies hold to the inputs of their operations.
pub fn run(mut api: Api, _: &mut Diagnostics) -> Api {
    let mut operations = std::mem::take(&mut api.operations);
    for operation in &mut operations {
        let inputs = of_body(&api, operation);
        operation.inputs.extend(inputs);
    }
    api.operations = operations;
    api
}

fn of_body(api: &Api, operation: &Operation) -> Vec<Input> {
    match &operation.body {
        Body::None => Vec::new(),
        Body::Form { fields: inputs, .. } | Body::Multipart { parts: inputs, .. } => inputs.clone(),
        Body::Json { ty, required, docs, origin, .. } => match plain_object(api, ty) {
            Some(object) => {
                let offered = object.fields.iter().filter(|field| !field.is_only_received());
                offered.map(member).collect()
            }
            None => vec![whole(ty.clone(), *required, docs, origin)],
        },
        Body::Raw { media, required, docs, origin, .. } => {
            let ty = if *media == Media::Text { Type::Text } else { Type::File };
            vec![whole(ty, *required, docs, origin)]
        }
    }
}

/// The struct behind a body that is nothing but known members.
pub fn plain_object<'a>(api: &'a Api, ty: &Type) -> Option<&'a Struct> {
    let Type::Model(id) = ty else { return None };
    match &api.model(*id)?.shape {
        Shape::Struct(structure) if structure.additional.is_none() => Some(structure),
        _ => None,
    }
}

fn member(field: &Field) -> Input {
    let (ty, constant) = match &field.kind {
        FieldKind::Value(ty) => (ty.clone(), None),
        FieldKind::Constant(value) => (Type::Any, Some(value.clone())),
    };
    Input {
        location: Location::Field,
        wire: field.wire.clone(),
        name: field.name.clone(),
        ty,
        list: ListStyle::Repeated,
        presence: field.presence,
        constant,
        docs: field.docs.clone(),
        default: field.default.clone(),
        example: None,
        deprecated: field.deprecated,
        origin: field.origin.clone(),
    }
}

fn whole(ty: Type, required: bool, docs: &Docs, origin: &Pointer) -> Input {
    Input {
        location: Location::Body,
        wire: "body".to_owned(),
        name: None,
        ty,
        list: ListStyle::Repeated,
        presence: Presence::of(required, false),
        constant: None,
        docs: docs.clone(),
        default: None,
        example: None,
        deprecated: false,
        origin: origin.clone(),
    }
}
