//! Computes the structure of a type's values, and checks whether the structure distinguishes two types.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::ir::Api;
use crate::ir::model::{Enumeration, FieldKind, JsonKind, Matcher, Repr, Shape, Struct, Value};
use crate::ir::types::Type;

/// The maximum depth of aliases and nested types.
const MAX_DEPTH: usize = 16;

/// The structure of the values of a type.
#[derive(Clone, Debug, Default)]
pub(crate) struct Signature {
    /// The structure as it is checked at run time.
    pub matcher: Matcher,
    /// The generality of the type. More specific branches are tried first.
    width: u8,
    /// The properties that an object can have.
    properties: BTreeSet<String>,
    /// The properties whose possible values are known.
    known_values: BTreeMap<String, Vec<Value>>,
}

/// Values of [`Signature::width`], from specific to general.
const NARROW: u8 = 0;
const FORMAT: u8 = 1;
const PLAIN: u8 = 3;
const UNION: u8 = 5;
const ANYTHING: u8 = 6;

impl Signature {
    fn of(kind: JsonKind, width: u8) -> Self {
        Self {
            matcher: Matcher { kinds: vec![kind], ..Matcher::default() },
            width,
            ..Self::default()
        }
    }

    fn within(mut self, kind: JsonKind) -> Self {
        self.matcher.kinds.insert(0, kind);
        self
    }

    /// Returns the sort key of the branch. The branches are tried in the order of their keys.
    pub(crate) fn rank(&self) -> (u8, Reverse<usize>, Reverse<bool>, Reverse<usize>) {
        let with_values = self.matcher.keys.iter().filter(|(_, values)| !values.is_empty()).count();
        let closed = self.matcher.only.is_some();
        (self.width, Reverse(with_values), Reverse(closed), Reverse(self.matcher.keys.len()))
    }

    /// Returns whether the objects have a required property, or have no properties at all.
    fn is_narrower_than_a_map(&self) -> bool {
        !self.matcher.keys.is_empty() || self.matcher.only.as_ref().is_some_and(Vec::is_empty)
    }

    /// Returns whether the objects have no property of another type, and no others.
    fn excludes(&self, other: &Self) -> bool {
        self.matcher.only.is_some() && self.properties.is_disjoint(&other.properties)
    }

    fn requires(&self) -> BTreeSet<&str> {
        self.matcher.keys.iter().map(|(key, _)| key.as_str()).collect()
    }
}

/// Returns the structure of the values of a type.
pub(crate) fn signature(api: &Api, ty: &Type) -> Signature {
    at_depth(api, ty, 0)
}

fn at_depth(api: &Api, ty: &Type, depth: usize) -> Signature {
    if depth > MAX_DEPTH {
        return Signature::of(JsonKind::Any, UNION);
    }
    let inner = |ty: &Type| at_depth(api, ty, depth + 1);
    match ty {
        Type::Boolean => Signature::of(JsonKind::Boolean, NARROW),
        Type::Int32 => Signature::of(JsonKind::Integer, FORMAT),
        Type::Int64 | Type::UInt64 | Type::Int128 => Signature::of(JsonKind::Integer, FORMAT + 1),
        Type::IntOrString => Signature::of(JsonKind::Any, UNION),
        Type::Formatted(_) => Signature::of(JsonKind::Text, FORMAT),
        Type::Tuple(..) => Signature::of(JsonKind::Any, NARROW).within(JsonKind::List),
        Type::Double => Signature::of(JsonKind::Number, PLAIN),
        Type::DateTime => Signature::of(JsonKind::DateTime, FORMAT),
        Type::Date => Signature::of(JsonKind::Date, FORMAT),
        Type::Text | Type::Base64(_) | Type::File => Signature::of(JsonKind::Text, PLAIN),
        Type::Any => Signature::of(JsonKind::Any, ANYTHING),
        Type::List(item) => inner(item).within(JsonKind::List),
        Type::Map(value) => {
            let signature = inner(value).within(JsonKind::Map);
            Signature { width: signature.width.max(PLAIN), ..signature }
        }
        Type::Nullable(ty) | Type::Boxed(ty) => inner(ty),
        Type::Model(id) => match api.model(*id).map(|model| &model.shape) {
            Some(Shape::Struct(structure)) => object(api, structure),
            Some(Shape::Enumeration(Enumeration { repr, .. })) => scalar(*repr, NARROW),
            Some(Shape::Newtype(repr)) => scalar(*repr, PLAIN),
            Some(Shape::Alias(ty)) => inner(ty),
            Some(Shape::Union(_) | Shape::AmbiguousUnion(_) | Shape::Choice(_)) | None => {
                Signature::of(JsonKind::Any, UNION)
            }
        },
    }
}

fn scalar(repr: Repr, width: u8) -> Signature {
    Signature::of(if repr == Repr::Integer { JsonKind::Integer } else { JsonKind::Text }, width)
}

fn object(api: &Api, structure: &Struct) -> Signature {
    let mut signature = Signature::of(JsonKind::Object, NARROW);
    for field in &structure.fields {
        signature.properties.insert(field.wire.clone());
        let constant = match &field.kind {
            FieldKind::Constant(value) => vec![value.clone()],
            FieldKind::Value(ty) => {
                signature
                    .known_values
                    .extend(values(api, ty).map(|values| (field.wire.clone(), values)));
                Vec::new()
            }
        };
        if !constant.is_empty() {
            signature.known_values.insert(field.wire.clone(), constant.clone());
        }
        if field.presence.is_required() {
            signature.matcher.keys.push((field.wire.clone(), constant));
        }
    }
    if structure.closed && structure.additional.is_none() {
        signature.matcher.only = Some(signature.properties.iter().cloned().collect());
    }
    signature
}

/// Returns the values of an enumeration, if there are at most 16.
fn values(api: &Api, ty: &Type) -> Option<Vec<Value>> {
    const FEW: usize = 16;
    let enumeration = api.model(ty.as_model()?)?.shape.as_enumeration()?;
    let values = enumeration.variants.iter().map(|variant| variant.value.clone());
    (enumeration.variants.len() <= FEW).then(|| values.collect())
}

/// Returns whether all pairs are distinguishable.
pub(crate) fn all_distinguishable(signatures: &[Signature]) -> bool {
    signatures.iter().enumerate().all(|(index, left)| {
        signatures.iter().skip(index + 1).all(|right| distinguishable(left, right))
    })
}

/// Returns whether two branches are indistinguishable because they are scalars, or lists or maps of scalars, of the same
/// JSON type.
pub(crate) fn has_equal_scalars(signatures: &[Signature]) -> bool {
    signatures.iter().enumerate().any(|(index, left)| {
        let is_object = left.matcher.kinds.last() == Some(&JsonKind::Object);
        let mut others = signatures.iter().skip(index + 1);
        !is_object
            && others.any(|right| {
                left.matcher.kinds == right.matcher.kinds && !distinguishable(left, right)
            })
    })
}

fn distinguishable(left: &Signature, right: &Signature) -> bool {
    let (left_kinds, right_kinds) = (&left.matcher.kinds, &right.matcher.kinds);
    match left_kinds.iter().zip(right_kinds).find(|(left, right)| left != right) {
        // An object without required properties matches any object.
        Some((JsonKind::Object, JsonKind::Map)) => left.is_narrower_than_a_map(),
        Some((JsonKind::Map, JsonKind::Object)) => right.is_narrower_than_a_map(),
        Some((JsonKind::Object, JsonKind::Any)) if right.width == ANYTHING => {
            left.is_narrower_than_a_map()
        }
        Some((JsonKind::Any, JsonKind::Object)) if left.width == ANYTHING => {
            right.is_narrower_than_a_map()
        }
        Some((
            JsonKind::Boolean
            | JsonKind::Integer
            | JsonKind::Number
            | JsonKind::Date
            | JsonKind::DateTime
            | JsonKind::Text
            | JsonKind::Object
            | JsonKind::List
            | JsonKind::Map
            | JsonKind::Any,
            _,
        )) => true,
        None => match left_kinds.last() {
            Some(JsonKind::Object) => objects_distinguishable(left, right),
            Some(JsonKind::Any) => true,
            Some(
                JsonKind::Boolean
                | JsonKind::Integer
                | JsonKind::Number
                | JsonKind::Date
                | JsonKind::DateTime
                | JsonKind::Text
                | JsonKind::List
                | JsonKind::Map,
            )
            | None => left.width != right.width || left.width < PLAIN,
        },
    }
}

fn objects_distinguishable(left: &Signature, right: &Signature) -> bool {
    let by_value = left.matcher.keys.iter().any(|(key, values)| {
        let others = right.matcher.keys.iter().find(|(other, _)| other == key);
        others.is_some_and(|(_, others)| match (values.is_empty(), others.is_empty()) {
            (false, false) => !values.iter().any(|value| others.contains(value)),
            (one, other) => one != other,
        })
    });
    let (left_keys, right_keys) = (left.requires(), right.requires());
    let requires_unknown = |keys: &BTreeSet<&str>, other: &Signature| {
        keys.iter().any(|key| !other.properties.contains(*key))
    };
    by_value
        || left.excludes(right)
        || right.excludes(left)
        || requires_unknown(&left_keys, right)
        || requires_unknown(&right_keys, left)
        || left_keys != right_keys
            && (left_keys.is_subset(&right_keys) || right_keys.is_subset(&left_keys))
}

/// Finds a property whose values distinguish all objects, and adds it to their matchers even if it is optional.
/// Returns false if there is no such property.
pub(crate) fn add_distinguishing_key(signatures: &mut [Signature]) -> bool {
    let objects =
        signatures.iter().filter(|signature| signature.matcher.kinds == [JsonKind::Object]);
    let objects: Vec<&Signature> = objects.collect();
    let Some(first) = objects.first() else { return false };
    let distinguishes = |key: &&String| {
        let mut seen = BTreeSet::new();
        objects.iter().all(|signature| match signature.known_values.get(*key) {
            Some(values) => values.iter().all(|value| seen.insert(value)),
            None => false,
        })
    };
    let Some(key) = first.known_values.keys().find(distinguishes).cloned() else { return false };
    for signature in
        signatures.iter_mut().filter(|signature| signature.matcher.kinds == [JsonKind::Object])
    {
        let Some(values) = signature.known_values.get(&key).cloned() else { continue };
        match signature.matcher.keys.iter_mut().find(|(known, _)| *known == key) {
            Some((_, known)) => *known = values,
            None => signature.matcher.keys.push((key.clone(), values)),
        }
    }
    true
}
