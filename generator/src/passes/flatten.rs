//! Turns request bodies into inputs: one for each field of a plain JSON object, a form or a multipart body, and a
//! single one for any other body.

use crate::diagnostic::Diagnostics;
use crate::ir::Api;
use crate::ir::body::Body;
use crate::ir::input::{Input, Location};
use crate::ir::model::{Field, Struct};
use crate::ir::operation::Operation;
use crate::ir::response::Media;
use crate::ir::samples::Samples;
use crate::ir::types::Type;

/// Adds the inputs of request bodies to their operations.
pub(crate) fn run(mut api: Api, _: &mut Diagnostics) -> Api {
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
        Body::Form { content, .. } | Body::Multipart { content, .. } => content.inputs().to_vec(),
        Body::Whole { media, ty, required, docs, samples, origin, .. } => {
            match plain_object(api, ty) {
                Some(object) if *media == Media::Json => {
                    let sendable = object.fields.iter().filter(|field| !field.is_only_received());
                    sendable.map(|field| field_input(field, samples)).collect()
                }
                Some(_) | None => {
                    let whole = Input::whole_body("body", ty.clone(), *required, docs, origin);
                    vec![Input { samples: samples.as_ref().clone(), ..whole }]
                }
            }
        }
    }
}

/// Returns the struct of a body, if the struct has no additional properties.
pub(crate) fn plain_object<'a>(api: &'a Api, ty: &Type) -> Option<&'a Struct> {
    api.model(ty.as_model()?)?.shape.as_struct().filter(|structure| structure.additional.is_none())
}

fn field_input(field: &Field, body: &Samples) -> Input {
    let ty = field.ty().cloned().unwrap_or(Type::Any);
    let mut input = Input::of_field(field.clone(), Location::Field, ty);
    input.samples.add_from_body(&field.wire, body.stated.as_ref());
    input
}
