//! Visits the types in an API, to find or replace the models that the types refer to.

use super::Api;
use super::body::Body;
use super::hint::{Hint, Owner};
use super::model::{Field, Shape};
use super::response::{Payload, Success};
use super::types::{ModelId, Type};

impl Api {
    /// Calls `visit` with every type in the API.
    pub(crate) fn visit_types(&mut self, visit: &mut dyn FnMut(&mut Type)) {
        for model in &mut self.models {
            model.shape.visit_types(visit);
        }
        self.visit_uses(visit);
    }

    /// Calls `visit` with every type in a request or a response.
    pub(crate) fn visit_uses(&mut self, visit: &mut dyn FnMut(&mut Type)) {
        self.visit_sent(visit);
        for operation in &mut self.operations {
            visit_success(&mut operation.success, visit);
            for method in &mut operation.methods {
                visit_success(&mut method.success, visit);
                method
                    .streams
                    .iter_mut()
                    .for_each(|stream| visit_payload(&mut stream.payload, visit));
            }
            let errors = operation.errors.iter_mut().flat_map(|error| &mut error.payload);
            errors.for_each(|payload| visit_payload(payload, visit));
        }
        self.headers.iter_mut().for_each(|header| visit(&mut header.ty));
    }

    /// Calls `visit` with every type in a request.
    pub(crate) fn visit_sent(&mut self, visit: &mut dyn FnMut(&mut Type)) {
        for operation in &mut self.operations {
            operation.inputs.iter_mut().for_each(|input| visit(&mut input.ty));
            match &mut operation.body {
                Body::Whole { ty, .. } => visit(ty),
                Body::Form { content, .. } | Body::Multipart { content, .. } => {
                    content.inputs_mut().iter_mut().for_each(|input| visit(&mut input.ty));
                }
                Body::None => {}
            }
        }
    }

    /// Maps every reference to a model with `with`, then removes the models for which `keep` returns false.
    pub(crate) fn replace_models(
        &mut self,
        with: &dyn Fn(ModelId) -> ModelId,
        keep: &dyn Fn(ModelId) -> bool,
    ) {
        let mut next = 0;
        let mut new_ids = Vec::new();
        for index in 0..self.models.len() {
            new_ids.push(next);
            next += usize::from(keep(ModelId(index)));
        }
        let new_id = |id: ModelId| ModelId(new_ids.get(with(id).0).copied().unwrap_or_default());
        self.visit_types(&mut |ty| *ty = ty.replaced(&new_id));
        for model in &mut self.models {
            replace_in_hint(&mut model.hint, &new_id);
        }
        let components = self.named.iter_mut().chain(&mut self.kept);
        components.for_each(|id| *id = new_id(*id));
        for operation in &mut self.operations {
            replace_in_success(&mut operation.success, &new_id);
            for method in &mut operation.methods {
                replace_in_success(&mut method.success, &new_id);
            }
            let choices = operation.errors.iter_mut().filter_map(|error| error.choice.as_mut());
            choices.for_each(|model| *model = new_id(*model));
        }
        let mut index = 0;
        self.models.retain(|_| {
            index += 1;
            keep(ModelId(index - 1))
        });
    }
}

impl Shape {
    /// Calls `visit` with every type in this shape.
    pub(crate) fn visit_types(&mut self, visit: &mut dyn FnMut(&mut Type)) {
        match self {
            Self::Struct(structure) => {
                structure.fields.iter_mut().filter_map(Field::ty_mut).for_each(&mut *visit);
                structure.additional.iter_mut().for_each(visit);
            }
            Self::Alias(ty) => visit(ty),
            Self::Choice(cases) => {
                cases.iter_mut().for_each(|case| visit_payload(&mut case.payload, visit));
            }
            Self::Union(union) => {
                union.branches.iter_mut().for_each(|branch| visit(&mut branch.ty));
            }
            Self::AmbiguousUnion(types) => types.iter_mut().for_each(visit),
            Self::Enumeration(_) | Self::Newtype(_) => {}
        }
    }
}

fn visit_success(success: &mut Success, visit: &mut dyn FnMut(&mut Type)) {
    match success {
        Success::One(payload) => visit_payload(payload, visit),
        Success::Optional(ty, _) => visit(ty),
        Success::Page(item) => visit(item),
        Success::Redirect | Success::Choice(_) => {}
    }
}

fn visit_payload(payload: &mut Payload, visit: &mut dyn FnMut(&mut Type)) {
    if let Some(ty) = payload.ty_mut() {
        visit(ty);
    }
}

fn replace_in_hint(hint: &mut Hint, with: &dyn Fn(ModelId) -> ModelId) {
    match hint {
        Hint::Derived { owner: Owner::Model(owner), .. } => *owner = with(*owner),
        Hint::Derived { owner: Owner::Operation(_), .. } | Hint::Pinned(_) | Hint::Declared(_) => {}
    }
}

fn replace_in_success(success: &mut Success, with: &dyn Fn(ModelId) -> ModelId) {
    match success {
        Success::Choice(model) => *model = with(*model),
        Success::One(_) | Success::Optional(..) | Success::Redirect | Success::Page(_) => {}
    }
}
