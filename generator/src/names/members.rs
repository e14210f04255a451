//! Names inside one item: arguments, setters, fields and variants.

use super::ident::Ident;
use super::scope::Scope;
use super::spellings::InputNames;
use super::{case, keywords};
use crate::diagnostic::Diagnostics;
use crate::ir::input::{Input, Location};
use crate::ir::model::{Enumeration, Field, Struct, Value};
use crate::ir::operation::{Method, Operation, Role};
use crate::pointer::Pointer;

/// Names the inputs of a method. The names have the same order as the inputs.
pub(crate) fn inputs(
    operation: &Operation,
    method: &Method,
    sink: &mut Diagnostics,
) -> Vec<InputNames> {
    let inputs: Vec<(&Input, &Role)> = method
        .inputs
        .iter()
        .filter_map(|(index, role)| Some((operation.inputs.get(*index)?, role)))
        .collect();
    let mut arguments = Scope::new("argument", keywords::ARGUMENTS);
    let mut setters = Scope::new("setter", keywords::CALL_METHODS);
    if operation.has_undeclared_body(method) {
        keywords::UNDECLARED_BODY_METHODS.iter().for_each(|name| setters.reserve(name));
    }
    let names: Vec<Ident> = inputs
        .iter()
        .map(|(input, role)| {
            let preferred = case::snake(input.name.as_ref().unwrap_or(&input.wire));
            let suffix = suffix(input.location);
            match role {
                Role::Argument => arguments.claim(&preferred, &[suffix], &input.origin, sink),
                Role::Setter => setter(&mut setters, &preferred, suffix, &input.origin, sink),
                // The name of a fixed input does not occur in the generated code.
                Role::Fixed(_) => Ident::new(&preferred),
            }
        })
        .collect();
    // This runs after all setters are named, because a property may be called `clearName`.
    let clear = |(name, (input, role)): (Ident, (&Input, &Role))| {
        let distinguishes_null = *role == Role::Setter
            && input.location == Location::Field
            && input.presence.is_nullable();
        let clear =
            distinguishes_null.then(|| clear(&mut setters, &name, "field", &input.origin, sink));
        let has_entries = *role == Role::Setter && input.location == Location::Field;
        let entry = input.entry_setter.as_ref().filter(|_| has_entries);
        let entry = entry
            .map(|entry| setter(&mut setters, &case::snake(entry), "entry", &input.origin, sink));
        InputNames { clear: clear.unwrap_or_else(|| name.clone()), name, entry }
    };
    names.into_iter().zip(inputs).map(clear).collect()
}

fn suffix(location: Location) -> &'static str {
    match location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
        Location::Cookie => "cookie",
        Location::Field => "field",
        Location::Part | Location::PartValue => "part",
        Location::Body => "value",
    }
}

/// Names a setter. A name that starts with `with_`, or that is a method of an operator trait, gets the prefix `set_`.
/// The prefix `with_` is reserved for the common options of calls.
fn setter(
    scope: &mut Scope,
    preferred: &str,
    suffix: &str,
    at: &Pointer,
    sink: &mut Diagnostics,
) -> Ident {
    let has_reserved_name =
        preferred.starts_with("with_") || keywords::OPERATORS.contains(&preferred);
    let preferred =
        if has_reserved_name { format!("set_{preferred}") } else { preferred.to_owned() };
    scope.claim(&preferred, &[suffix], at, sink)
}

/// Names the setter that sends null.
fn clear(
    scope: &mut Scope,
    name: &Ident,
    suffix: &str,
    at: &Pointer,
    sink: &mut Diagnostics,
) -> Ident {
    scope.claim(&format!("clear_{}", name.plain()), &[suffix], at, sink)
}

/// Names the fields of a struct, their setters, and the field for additional properties.
pub(crate) fn fields(
    structure: &Struct,
    at: &Pointer,
    sink: &mut Diagnostics,
) -> (Vec<Ident>, Vec<InputNames>, Ident) {
    let mut scope = Scope::new("field", keywords::MODEL_FIELDS);
    let name = |field: &Field| {
        let preferred = case::snake(field.name.as_ref().unwrap_or(&field.wire));
        scope.claim(&preferred, &["field"], &field.origin, sink)
    };
    let names: Vec<Ident> = structure.fields.iter().map(name).collect();
    let setters = field_setters(structure, &names, sink);
    let rest = match structure.additional {
        Some(_) => scope.claim("additional", &["members"], at, sink),
        None => Ident::new("additional"),
    };
    (names, setters, rest)
}

/// Names the setters of a struct's fields. Only structs in requests have setters, and only for fields that `new` does
/// not set. Setters that send null exist only for nullable properties. The names of other setters are not used.
fn field_setters(structure: &Struct, fields: &[Ident], sink: &mut Diagnostics) -> Vec<InputNames> {
    let mut scope = Scope::new("setter", keywords::MODEL_METHODS);
    let has_setter = |field: &Field| {
        structure.sent && field.ty().is_some() && !structure.constructor_takes(field)
    };
    let fields = structure.fields.iter().zip(fields);
    let setters: Vec<(&Field, Ident)> = fields
        .map(|(field, ident)| {
            let setter = has_setter(field)
                .then(|| setter(&mut scope, ident.plain(), "field", &field.origin, sink));
            (field, setter.unwrap_or_else(|| ident.clone()))
        })
        .collect();
    let clear = |(field, name): (&Field, Ident)| {
        let distinguishes_null = structure.distinguishes_null(field);
        let clear =
            distinguishes_null.then(|| clear(&mut scope, &name, "field", &field.origin, sink));
        InputNames { clear: clear.unwrap_or_else(|| name.clone()), name, entry: None }
    };
    setters.into_iter().map(clear).collect()
}

/// Names the variants of an enumeration, and the variant for unknown values.
pub(crate) fn variants(
    enumeration: &Enumeration,
    at: &Pointer,
    sink: &mut Diagnostics,
) -> (Vec<Ident>, Ident) {
    let mut scope = Scope::new("variant", &["Self"]);
    let variants = enumeration
        .variants
        .iter()
        .map(|variant| {
            let preferred = match (&variant.name, &variant.value) {
                (Some(name), _) => case::camel(name),
                (None, Value::Integer(integer)) => {
                    format!("Value{}", case::camel(&integer.to_string()).trim_start_matches('N'))
                }
                (None, Value::Text(text)) => case::camel(text),
                (None, Value::Boolean(boolean)) => case::camel(&boolean.to_string()),
            };
            scope.claim(&preferred, &["Value"], &at.child("enum"), sink)
        })
        .collect();
    (variants, rest(&mut scope, at))
}

/// Names the variant for unknown values: `Unknown`, unless the document uses that name.
pub(crate) fn rest(scope: &mut Scope, at: &Pointer) -> Ident {
    // A conflict is expected here, so it is not reported.
    let alternatives = ["Unrecognized", "UnknownValue"].map(str::to_owned);
    scope.claim_or("Unknown", &alternatives, at, &mut Diagnostics::default())
}
