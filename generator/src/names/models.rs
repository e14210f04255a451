//! Names of models: from the overlay, from the document, or from the parent item and property.

use super::ident::Ident;
use super::scope::Scope;
use super::spellings::{MethodNames, ModelNames, TagNames};
use super::{branches, case, keywords, members};
use crate::diagnostic::Diagnostics;
use crate::ir::Api;
use crate::ir::hint::{Hint, Owner};
use crate::ir::model::{Model, Shape};
use crate::ir::response::{Case, Payload, Status};
use crate::names::case::number;

/// Names every model and its contents. Explicit names are assigned first.
pub(crate) fn assign(
    api: &Api,
    tags: &[TagNames],
    methods: &[Vec<MethodNames>],
    sink: &mut Diagnostics,
) -> Vec<ModelNames> {
    let mut types = Scope::new("type", keywords::TYPES);
    let mut names: Vec<Option<Ident>> = vec![None; api.models.len()];
    for strength in 0..3 {
        for (index, model) in api.models.iter().enumerate() {
            if strength_of(&model.hint, &case::camel) != strength {
                continue;
            }
            let preferred = match &model.hint {
                Hint::Pinned(name) | Hint::Declared(name) => case::camel(name),
                Hint::Derived { owner, words, item } => {
                    let owner = owner_name(api, owner, &names, tags, methods);
                    let words = case::snake(words);
                    let words = if *item { number::singular(&words) } else { words };
                    format!("{owner}{}", case::camel(&words))
                }
            };
            let name = types.claim(&preferred, &["Model"], &model.origin, sink);
            if let Some(slot) = names.get_mut(index) {
                *slot = Some(name);
            }
        }
    }
    let mut modules = Scope::of_modules(keywords::MODEL_MODULES);
    let idents = names.into_iter().flatten();
    idents.zip(&api.models).map(|(ty, model)| named(ty, model, api, &mut modules, sink)).collect()
}

/// Returns the rank of a hint. Names from the overlay, and names from the document that already are in
/// `UpperCamelCase`, come first. Other names from the document come second, and derived names last.
fn strength_of(hint: &Hint, camel: &dyn Fn(&str) -> String) -> u8 {
    match hint {
        Hint::Pinned(_) => 0,
        Hint::Declared(name) if camel(name) == *name => 0,
        Hint::Declared(_) => 1,
        Hint::Derived { .. } => 2,
    }
}

/// Returns the first part of a derived name: the name of the owner, or an empty string if the owner is a model that is
/// named later.
fn owner_name(
    api: &Api,
    owner: &Owner,
    names: &[Option<Ident>],
    tags: &[TagNames],
    methods: &[Vec<MethodNames>],
) -> String {
    match owner {
        Owner::Model(id) => {
            let name = names.get(id.0).cloned().flatten();
            name.map(|name| name.plain().to_owned()).unwrap_or_default()
        }
        Owner::Operation(index) => {
            let tag = api.operations.get(*index).and_then(|operation| tags.get(operation.tag));
            let method = methods.get(*index).and_then(|methods| methods.first());
            let tag = tag.map_or("", |tag| tag.handle.plain());
            let method = method.map(|method| case::camel(method.method.plain()));
            format!("{tag}{}", method.unwrap_or_default())
        }
    }
}

fn named(
    ty: Ident,
    model: &Model,
    api: &Api,
    modules: &mut Scope,
    sink: &mut Diagnostics,
) -> ModelNames {
    let unused = Ident::new("rest");
    let (members, setters, rest) = match &model.shape {
        Shape::Struct(structure) => members::fields(structure, &model.origin, sink),
        Shape::Enumeration(enumeration) => {
            let (variants, rest) = members::variants(enumeration, &model.origin, sink);
            (variants, Vec::new(), rest)
        }
        Shape::Union(union) => {
            let (variants, rest) = branches::variants(api, union, model, sink);
            (variants, Vec::new(), rest)
        }
        Shape::AmbiguousUnion(types) => {
            (branches::readers(api, types, model, sink), Vec::new(), unused)
        }
        Shape::Choice(cases) => (choice_variants(cases, model), Vec::new(), unused),
        Shape::Alias(_) | Shape::Newtype(_) => (Vec::new(), Vec::new(), unused),
    };
    let module = modules.claim(&case::module(ty.plain()), &["model"], &model.origin, sink);
    ModelNames { ty, module, members, setters, rest }
}

/// Returns the subtype of a media type, without parameters.
fn subtype_of(case: &Case) -> String {
    let essence = case.media.split(';').next().unwrap_or_default().trim();
    essence.split_once('/').map_or_else(String::new, |(_, subtype)| subtype.to_ascii_lowercase())
}

/// Returns the name of a payload. A string in JSON is read as text, but its media type is that of JSON.
fn payload_kind(case: &Case) -> &'static str {
    let subtype = subtype_of(case);
    match &case.payload {
        Payload::Empty => "Empty",
        Payload::Json(_) => "Json",
        Payload::Text if subtype == "json" || subtype.ends_with("+json") => "Json",
        Payload::Text => "Text",
        Payload::Bytes => "Bytes",
        Payload::Events(_) => "Events",
        Payload::Lines(_) => "Lines",
    }
}

/// Names the variants of a response after their status codes if these differ, or else after their payloads.
fn choice_variants(cases: &[Case], model: &Model) -> Vec<Ident> {
    let mut scope = Scope::new("variant", &["Self"]);
    cases
        .iter()
        .map(|case| {
            let kind = payload_kind(case);
            // If the status code does not distinguish the variants with a body, the media type does.
            let one = cases.iter().all(|other| other.status == case.status)
                || cases.iter().any(|other| other.status.is_none());
            let preferred = match case.status {
                Some(Status::Code(code)) if !one => format!("Status{code}"),
                Some(Status::Range(digit)) if !one => format!("Status{digit}xx"),
                Some(Status::Code(_) | Status::Range(_) | Status::Default) | None => {
                    kind.to_owned()
                }
            };
            let subtype = case.media.split_once('/').map_or("", |(_, subtype)| subtype);
            let by_media =
                if one { String::new() } else { preferred.clone() } + &case::camel(subtype);
            let has_plain_json = || {
                cases.iter().any(|other| subtype_of(other) == "json" && other.status == case.status)
            };
            let is_special_json = kind == "Json" && subtype_of(case) != "json" && has_plain_json();
            let by_media_first = is_special_json || case.media.contains(';');
            let preferred = if by_media_first { by_media.clone() } else { preferred };
            let alternatives = [by_media, format!("{preferred}{kind}")];
            // A conflict is expected here, so it is not reported.
            let quiet = &mut Diagnostics::default();
            scope.claim_or(&preferred, &alternatives, &model.origin, quiet)
        })
        .collect()
}
