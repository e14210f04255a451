//! The models made so far: an id may be had before its model is made, so that recursion ends.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::docs::Docs;
use crate::ir::hint::Hint;
use crate::ir::model::{Model, Repr, Shape};
use crate::ir::types::{ModelId, Type};
use crate::pointer::Pointer;

/// What a model that is still to be made will be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sort {
    /// An object with known members.
    Struct,
    /// One of some scalars.
    Enumeration,
    /// One of some structs.
    Union,
}

#[derive(Debug)]
enum Slot {
    Open(Sort, Pointer),
    Done(Model),
}

/// The models made so far, and how far each component schema is.
#[derive(Debug, Default)]
pub(crate) struct Models {
    slots: Vec<Slot>,
    newtypes: BTreeMap<String, (ModelId, Repr)>,
    announced: BTreeMap<Pointer, ModelId>,
    /// The models of schemas within components, by place.
    within: BTreeMap<Pointer, ModelId>,
    /// The structs of bases that are unions themselves, by those.
    pub bases: BTreeMap<ModelId, ModelId>,
    /// The structs that others build on, which may come in their place.
    pub forebears: BTreeSet<ModelId>,
    /// How far each component schema is, by name.
    pub components: BTreeMap<String, Progress>,
    /// The models that components are.
    pub named: Vec<ModelId>,
    /// The components that are what they are because of a mistake somewhere.
    pub faulty: BTreeSet<String>,
}

/// How far a component schema is.
#[derive(Clone, Debug)]
pub(crate) enum Progress {
    /// Being lowered; it has no model that could be referred to meanwhile.
    Busy,
    /// It will be this type, and is still to be lowered.
    Announced(Type),
    /// It is, or will be, this type.
    Known(Type),
}

impl Models {
    /// An id for a model that is about to be made.
    pub(crate) fn reserve(&mut self, place: &Pointer, sort: Sort) -> ModelId {
        self.slots.push(Slot::Open(sort, place.clone()));
        ModelId(self.slots.len() - 1)
    }

    /// An id for the model that the schema at this place will become.
    pub(crate) fn announce(&mut self, place: &Pointer, sort: Sort) -> ModelId {
        let id = self.reserve(place, sort);
        self.announced.insert(place.clone(), id);
        id
    }

    /// The id that was announced for the schema at this place, if any.
    pub(crate) fn announced(&mut self, place: &Pointer) -> Option<ModelId> {
        self.announced.remove(place)
    }

    /// Notes what the schema at a place within a component is, or will be.
    pub(crate) fn note(&mut self, place: &Pointer, id: ModelId) {
        self.within.insert(place.clone(), id);
    }

    /// What was noted of the schema at this place.
    pub(crate) fn noted(&self, place: &Pointer) -> Option<ModelId> {
        self.within.get(place).copied()
    }

    /// Fills a reserved id.
    pub(crate) fn define(&mut self, id: ModelId, model: Model) {
        if let Some(slot) = self.slots.get_mut(id.0) {
            *slot = Slot::Done(model);
        }
    }

    /// Makes a model.
    pub(crate) fn add(&mut self, model: Model) -> ModelId {
        self.slots.push(Slot::Done(model));
        ModelId(self.slots.len() - 1)
    }

    /// The model of an id, once it is made.
    pub(crate) fn get(&self, id: ModelId) -> Option<&Model> {
        match self.slots.get(id.0)? {
            Slot::Open(..) => None,
            Slot::Done(model) => Some(model),
        }
    }

    /// Where a model is, or will be, defined.
    pub(crate) fn origin(&self, id: ModelId) -> Option<&Pointer> {
        Some(match self.slots.get(id.0)? {
            Slot::Open(_, place) => place,
            Slot::Done(model) => &model.origin,
        })
    }

    /// Whether a model is, or will be, a struct.
    pub(crate) fn is_struct(&self, id: ModelId) -> bool {
        match self.slots.get(id.0) {
            Some(Slot::Open(sort, _)) => *sort == Sort::Struct,
            Some(Slot::Done(model)) => matches!(model.shape, Shape::Struct(_)),
            None => false,
        }
    }

    /// Whether a model is, or will be, a union.
    pub(crate) fn is_union(&self, id: ModelId) -> bool {
        match self.slots.get(id.0) {
            Some(Slot::Open(sort, _)) => *sort == Sort::Union,
            Some(Slot::Done(model)) => matches!(model.shape, Shape::Union(_)),
            None => false,
        }
    }

    /// How many there are: what [`forget`](Self::forget) takes.
    pub(crate) fn mark(&self) -> usize {
        self.slots.len()
    }

    /// Forgets the models made since a mark, which nothing refers to.
    pub(crate) fn forget(&mut self, mark: usize) {
        self.slots.truncate(mark);
        self.newtypes.retain(|_, (id, _)| id.0 < mark);
        self.bases.retain(|_, id| id.0 < mark);
        self.forebears.retain(|id| id.0 < mark);
        self.within.retain(|_, id| id.0 < mark);
    }

    /// The newtype of this name, made at its first use.
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
            if let Some(Slot::Done(model)) = self.slots.get_mut(id.0) {
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

    /// All models. A reserved id that was never filled is an alias of raw JSON; what others build on keeps what those add.
    pub(crate) fn done(self) -> Vec<Model> {
        let empty = || Model {
            hint: Hint::Written("Unfinished".to_owned()),
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
        for id in self.forebears {
            if let Some(Shape::Struct(it)) = models.get_mut(id.0).map(|model| &mut model.shape) {
                it.keep_others();
            }
        }
        models
    }
}
