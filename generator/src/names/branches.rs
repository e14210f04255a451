//! Names of a union's branches, derived from discriminator values or types.

use super::ident::Ident;
use super::scope::Scope;
use super::{case, keywords, members};
use crate::diagnostic::Diagnostics;
use crate::ir::Api;
use crate::ir::hint::Hint;
use crate::ir::model::{Branch, Model, Union};
use crate::ir::types::{Format, Parts, Type};

/// The maximum depth of nested types in the name of a branch.
const MAX_DEPTH: usize = 4;

/// Names the variants of a union, and the variant for unknown values.
pub(crate) fn variants(
    api: &Api,
    union: &Union,
    model: &Model,
    sink: &mut Diagnostics,
) -> (Vec<Ident>, Ident) {
    let mut scope = Scope::new("variant", &["Self"]);
    let preferred = |branch: &Branch| {
        let only = if let [only] = branch.tags.as_slice() { only.as_text() } else { None };
        only.map_or_else(|| described(api, &branch.ty, 0), case::camel)
    };
    let variant = |branch: &Branch| {
        let word = type_word(&branch.ty);
        scope.claim(&preferred(branch), &[word, "Variant"], &model.origin, sink)
    };
    let variants = union.branches.iter().map(variant).collect();
    (variants, members::rest(&mut scope, &model.origin))
}

/// Names the methods that parse raw JSON as one of several types.
pub(crate) fn readers(
    api: &Api,
    types: &[Type],
    model: &Model,
    sink: &mut Diagnostics,
) -> Vec<Ident> {
    let mut scope = Scope::new("method", keywords::AMBIGUOUS_UNION_METHODS);
    let reader = |ty: &Type| {
        let preferred = format!("as_{}", case::snake(&described(api, ty, 0)));
        scope.claim(&preferred, &["value"], &model.origin, sink)
    };
    types.iter().map(reader).collect()
}

/// Returns a name for a type: the hint of a model, the name of the type inside a list or map, or else a word for the
/// type.
fn described(api: &Api, ty: &Type, depth: usize) -> String {
    match ty.parts() {
        Parts::Model(id) => {
            let hint = api.model(id).map(|model| &model.hint);
            hint.map_or_else(String::new, |hint| match hint {
                Hint::Pinned(name) | Hint::Declared(name) => case::camel(name),
                Hint::Derived { words, .. } => case::camel(words),
            })
        }
        Parts::Nullable(inner) | Parts::Boxed(inner) if depth < MAX_DEPTH => {
            described(api, inner, depth + 1)
        }
        Parts::List(inner) | Parts::Map(inner) if depth < MAX_DEPTH => {
            format!("{}{}", described(api, inner, depth + 1), type_word(ty))
        }
        Parts::Scalar
        | Parts::File
        | Parts::Any
        | Parts::List(_)
        | Parts::Tuple(..)
        | Parts::Map(_)
        | Parts::Nullable(_)
        | Parts::Boxed(_) => type_word(ty).to_owned(),
    }
}

fn type_word(ty: &Type) -> &'static str {
    match ty {
        Type::Boolean => "Boolean",
        Type::Int32 | Type::Int64 | Type::UInt64 | Type::Int128 => "Integer",
        Type::Formatted(format) => formatted(*format),
        Type::Tuple(..) => "Tuple",
        Type::Double => "Number",
        Type::Text | Type::File => "Text",
        Type::DateTime => "DateTime",
        Type::Date => "Date",
        Type::Base64(_) => "Base64",
        Type::IntOrString => "IntOrString",
        Type::List(_) => "List",
        Type::Map(_) => "Map",
        Type::Any => "Json",
        Type::Nullable(_) | Type::Boxed(_) | Type::Model(_) => "Value",
    }
}

fn formatted(format: Format) -> &'static str {
    match format {
        Format::Duration => "Duration",
        Format::Ipv4 => "Ipv4",
        Format::Ipv6 => "Ipv6",
        Format::Time => "Time",
        Format::Uuid => "Uuid",
    }
}
