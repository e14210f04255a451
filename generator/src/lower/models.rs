//! Collects the models. An id can be reserved before its model is defined, so that recursive schemas can refer to it.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::docs::Docs;
use crate::ir::hint::Hint;
use crate::ir::model::{Enumeration, Model, Repr, Shape};
use crate::ir::response::{Case, Payload};
use crate::ir::types::{ModelId, Type};
use crate::pointer::Pointer;

/// The kind of a model that is reserved but not yet defined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ModelKind {
    /// An object with known properties.
    Struct,
    /// A scalar from an open list of values.
    Enumeration,
    /// One of several types.
    Union,
}

#[derive(Debug)]
enum Slot {
    Open(ModelKind, Pointer),
    Done(Model),
}

/// The models so far, and the progress of each component schema.
#[derive(Debug, Default)]
pub(crate) struct Models {
    slots: Vec<Slot>,
    newtypes: BTreeMap<String, (ModelId, Repr)>,
    announced: BTreeMap<Pointer, ModelId>,
    /// The models of schemas inside components, by location.
    inside_components: BTreeMap<Pointer, ModelId>,
    /// The structs that several definitions of a property are merged into, by the locations of the definitions.
    pub merged_definitions: BTreeMap<Vec<Pointer>, ModelId>,
    /// The structs with the own properties of parent schemas that become unions, by the id of the union.
    pub parent_structs: BTreeMap<ModelId, ModelId>,
    /// The payloads of errors that are components, which all operations share, by location.
    pub shared_errors: BTreeMap<Pointer, Vec<(String, Payload)>>,
    /// The models of errors with several JSON media types, which all operations share, by their variants.
    pub error_choices: Vec<(Vec<Case>, ModelId)>,
    /// The structs that other schemas extend. A value of such a struct can belong to a subtype.
    pub extended: BTreeSet<ModelId>,
    /// The progress of each component schema, by name.
    pub components: BTreeMap<String, Progress>,
    /// The models of components.
    pub named: Vec<ModelId>,
    /// The models of components that are kept even if no operation uses them.
    pub kept: Vec<ModelId>,
    /// The components that are affected by a mistake.
    pub faulty: BTreeSet<String>,
}

/// The progress of a component schema.
#[derive(Clone, Debug)]
pub(crate) enum Progress {
    /// Being lowered, without a known type. A reference to the component in this state is part of a cycle.
    Busy,
    /// Not lowered yet, but known to have this type.
    Announced(Type),
    /// Lowered, or being lowered, with this type.
    Known(Type),
}

impl Progress {
    /// Returns whether the state is [`Known`](Self::Known).
    pub(crate) fn is_known(&self) -> bool {
        matches!(self, Self::Known(_))
    }
}

impl Models {
    /// Reserves an id for a model.
    pub(crate) fn reserve(&mut self, location: &Pointer, kind: ModelKind) -> ModelId {
        self.slots.push(Slot::Open(kind, location.clone()));
        ModelId(self.slots.len() - 1)
    }

    /// Reserves an id for the model of the schema at this location.
    pub(crate) fn announce(&mut self, location: &Pointer, kind: ModelKind) -> ModelId {
        let id = self.reserve(location, kind);
        self.announced.insert(location.clone(), id);
        id
    }

    /// Removes and returns the id that is reserved for the schema at this location.
    pub(crate) fn take_announced(&mut self, location: &Pointer) -> Option<ModelId> {
        self.announced.remove(location)
    }

    /// Records the model of a schema inside a component.
    pub(crate) fn record_inside_component(&mut self, location: &Pointer, id: ModelId) {
        self.inside_components.insert(location.clone(), id);
    }

    /// Returns the recorded model of the schema at this location.
    pub(crate) fn inside_component(&self, location: &Pointer) -> Option<ModelId> {
        self.inside_components.get(location).copied()
    }

    /// Defines the model of a reserved id.
    pub(crate) fn define(&mut self, id: ModelId, model: Model) {
        if let Some(slot) = self.slots.get_mut(id.0) {
            *slot = Slot::Done(model);
        }
    }

    /// Adds a model.
    pub(crate) fn add(&mut self, model: Model) -> ModelId {
        self.slots.push(Slot::Done(model));
        ModelId(self.slots.len() - 1)
    }

    /// Returns the model of an id, if it is defined.
    pub(crate) fn get(&self, id: ModelId) -> Option<&Model> {
        match self.slots.get(id.0)? {
            Slot::Open(..) => None,
            Slot::Done(model) => Some(model),
        }
    }

    /// Returns the enumeration of an id, if it is defined.
    pub(crate) fn enumeration_mut(&mut self, id: ModelId) -> Option<&mut Enumeration> {
        match &mut self.get_mut(id)?.shape {
            Shape::Enumeration(enumeration) => Some(enumeration),
            Shape::Struct(_)
            | Shape::Union(_)
            | Shape::AmbiguousUnion(_)
            | Shape::Alias(_)
            | Shape::Newtype(_)
            | Shape::Choice(_) => None,
        }
    }

    fn get_mut(&mut self, id: ModelId) -> Option<&mut Model> {
        match self.slots.get_mut(id.0)? {
            Slot::Open(..) => None,
            Slot::Done(model) => Some(model),
        }
    }

    /// Returns the location of a model in the document, whether or not the model is defined.
    pub(crate) fn origin(&self, id: ModelId) -> Option<&Pointer> {
        Some(match self.slots.get(id.0)? {
            Slot::Open(_, location) => location,
            Slot::Done(model) => &model.origin,
        })
    }

    /// Returns whether a model is a struct, or reserved for a struct.
    pub(crate) fn is_struct(&self, id: ModelId) -> bool {
        match self.slots.get(id.0) {
            Some(Slot::Open(kind, _)) => *kind == ModelKind::Struct,
            Some(Slot::Done(model)) => model.shape.as_struct().is_some(),
            None => false,
        }
    }

    /// Returns whether a model is a union, or reserved for a union.
    pub(crate) fn is_union(&self, id: ModelId) -> bool {
        match self.slots.get(id.0) {
            Some(Slot::Open(kind, _)) => *kind == ModelKind::Union,
            Some(Slot::Done(model)) => model.shape.as_union().is_some(),
            None => false,
        }
    }

    /// Returns the number of models, to be passed to [`roll_back`](Self::roll_back).
    pub(crate) fn checkpoint(&self) -> usize {
        self.slots.len()
    }

    /// Removes the models after a checkpoint. Nothing may refer to them.
    pub(crate) fn roll_back(&mut self, checkpoint: usize) {
        self.slots.truncate(checkpoint);
        self.newtypes.retain(|_, (id, _)| id.0 < checkpoint);
        self.parent_structs.retain(|_, id| id.0 < checkpoint);
        self.extended.retain(|id| id.0 < checkpoint);
        self.inside_components.retain(|_, id| id.0 < checkpoint);
        self.merged_definitions.retain(|_, id| id.0 < checkpoint);
        self.error_choices.retain(|(_, id)| id.0 < checkpoint);
        let is_kept = |ty: &Type| {
            let mut all = true;
            ty.visit(&mut |id| all &= id.0 < checkpoint);
            all
        };
        self.shared_errors.retain(|_, payloads| {
            payloads.iter().filter_map(|(_, payload)| payload.ty()).all(is_kept)
        });
    }

    /// Returns the newtype with this name and representation. The first call creates it.
    pub(crate) fn newtype(
        &mut self,
        name: &str,
        repr: Repr,
        docs: Docs,
        origin: &Pointer,
    ) -> ModelId {
        if let Some((id, known)) = self.newtypes.get(name).copied()
            && known == repr
        {
            if let Some(model) = self.get_mut(id) {
                model.docs = std::mem::take(&mut model.docs).or(docs);
            }
            return id;
        }
        let id = self.add(Model {
            hint: Hint::Pinned(name.to_owned()),
            shape: Shape::Newtype(repr),
            docs,
            deprecated: false,
            origin: origin.clone(),
        });
        self.newtypes.insert(name.to_owned(), (id, repr));
        id
    }

    /// Returns all models. A reserved id without a definition becomes an alias of raw JSON. Structs that other
    /// schemas extend keep additional properties.
    pub(crate) fn done(self) -> Vec<Model> {
        let empty = || Model {
            hint: Hint::Declared("Unfinished".to_owned()),
            shape: Shape::Alias(Type::Any),
            docs: Docs::default(),
            deprecated: false,
            origin: Pointer::root(),
        };
        let model = |slot| match slot {
            Slot::Open(..) => empty(),
            Slot::Done(model) => model,
        };
        let mut models: Vec<Model> = self.slots.into_iter().map(model).collect();
        for id in self.extended {
            let model = models.get_mut(id.0);
            if let Some(structure) = model.and_then(|model| model.shape.as_struct_mut()) {
                structure.keep_additional_properties();
            }
        }
        models
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shared_error_is_forgotten_with_its_models() {
        let mut models = Models::default();
        let error =
            |id| vec![(String::new(), Payload::Json(Type::List(Box::new(Type::Model(id)))))];
        let at = |name: &str| Pointer::of(&["components", "responses", name]);
        let kept = models.reserve(&at("Kept"), ModelKind::Struct);
        models.shared_errors.insert(at("Kept"), error(kept));
        let checkpoint = models.checkpoint();
        let lost = models.reserve(&at("Lost"), ModelKind::Struct);
        models.shared_errors.insert(at("Lost"), error(lost));
        models.roll_back(checkpoint);
        assert_eq!(models.shared_errors.into_keys().collect::<Vec<_>>(), [at("Kept")]);
    }
}
