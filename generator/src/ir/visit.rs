//! Walks over every type in an API, to find or to replace the models it refers to.

use super::{Api, Body, Carried, FieldKind, Hint, ModelId, Owner, Shape, Success, Type};

impl Api {
    /// Calls `visit` with every type that stands anywhere.
    pub fn visit_types(&mut self, visit: &mut dyn FnMut(&mut Type)) {
        for model in &mut self.models {
            visit_shape(&mut model.shape, visit);
        }
        self.visit_uses(visit);
    }

    /// Calls `visit` with every type that a call or an answer is made of.
    pub fn visit_uses(&mut self, visit: &mut dyn FnMut(&mut Type)) {
        for operation in &mut self.operations {
            operation.inputs.iter_mut().for_each(|input| visit(&mut input.ty));
            match &mut operation.body {
                Body::Whole { ty, .. } => visit(ty),
                Body::Form { content, .. } | Body::Multipart { content, .. } => {
                    content.inputs_mut().iter_mut().for_each(|input| visit(&mut input.ty));
                }
                Body::None => {}
            }
            visit_success(&mut operation.success, visit);
            operation
                .methods
                .iter_mut()
                .for_each(|method| visit_success(&mut method.success, visit));
            let errors = operation.errors.iter_mut().flat_map(|error| &mut error.carried);
            errors.for_each(|carried| visit_carried(carried, visit));
        }
        self.headers.iter_mut().for_each(|header| visit(&mut header.ty));
    }

    /// Replaces every model that is referred to, then drops those for which `keep` is false.
    pub fn replace_models(
        &mut self,
        with: &dyn Fn(ModelId) -> ModelId,
        keep: &dyn Fn(ModelId) -> bool,
    ) {
        let mut next = 0;
        let mut places = Vec::new();
        for index in 0..self.models.len() {
            places.push(next);
            next += usize::from(keep(ModelId(index)));
        }
        let place = |id: ModelId| ModelId(places.get(with(id).0).copied().unwrap_or_default());
        self.visit_types(&mut |ty| ty.replace(&place));
        for model in &mut self.models {
            replace_in_hint(&mut model.hint, &place);
        }
        self.named.iter_mut().for_each(|id| *id = place(*id));
        for operation in &mut self.operations {
            replace_in_success(&mut operation.success, &place);
            for method in &mut operation.methods {
                replace_in_success(&mut method.success, &place);
            }
        }
        let mut index = 0;
        self.models.retain(|_| {
            index += 1;
            keep(ModelId(index - 1))
        });
    }
}

fn visit_shape(shape: &mut Shape, visit: &mut dyn FnMut(&mut Type)) {
    match shape {
        Shape::Struct(structure) => {
            for field in &mut structure.fields {
                if let FieldKind::Value(ty) = &mut field.kind {
                    visit(ty);
                }
            }
            structure.additional.iter_mut().for_each(visit);
        }
        Shape::Alias(ty) => visit(ty),
        Shape::Choice(cases) => {
            cases.iter_mut().for_each(|case| visit_carried(&mut case.carried, visit));
        }
        Shape::Union(union) => union.branches.iter_mut().for_each(|branch| visit(&mut branch.ty)),
        Shape::Loose(types) => types.iter_mut().for_each(visit),
        Shape::Enumeration(_) | Shape::Newtype(_) => {}
    }
}

fn visit_success(success: &mut Success, visit: &mut dyn FnMut(&mut Type)) {
    match success {
        Success::One(carried) => visit_carried(carried, visit),
        Success::Optional(ty) => visit(ty),
        Success::Page(page) => visit(&mut page.item),
        Success::Redirect | Success::Choice(_) => {}
    }
}

fn visit_carried(carried: &mut Carried, visit: &mut dyn FnMut(&mut Type)) {
    if let Carried::Json(ty) = carried {
        visit(ty);
    }
}

fn replace_in_hint(hint: &mut Hint, with: &dyn Fn(ModelId) -> ModelId) {
    if let Hint::Made { owner: Owner::Model(owner), .. } = hint {
        *owner = with(*owner);
    }
}

fn replace_in_success(success: &mut Success, with: &dyn Fn(ModelId) -> ModelId) {
    if let Success::Choice(model) = success {
        *model = with(*model);
    }
}
