//! Names of what belongs to one item: arguments, setters, fields and variants.

use super::ident::Ident;
use super::scope::Scope;
use super::spellings::InputNames;
use super::{case, keywords};
use crate::diagnostic::Diagnostics;
use crate::ir::input::{Input, Location};
use crate::ir::model::{Enumeration, Field, Struct, Value};
use crate::ir::operation::{Method, Operation, Role};
use crate::pointer::Pointer;

/// The names of a method's inputs, in its order.
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
    let names: Vec<Ident> = inputs
        .iter()
        .map(|(input, role)| {
            let wanted = case::snake(input.name.as_ref().unwrap_or(&input.wire));
            let suffix = suffix(input.location);
            match role {
                Role::Argument => arguments.claim(&wanted, &[suffix], &input.origin, sink),
                Role::Setter => setter(&mut setters, &wanted, suffix, &input.origin, sink),
                // Nobody ever writes the name of what is fixed.
                Role::Fixed(_) => Ident::new(&wanted),
            }
        })
        .collect();
    // After all setters: a member may be called `clearName`.
    let clear = |(name, (input, role)): (Ident, (&Input, &Role))| {
        let tells_null = *role == Role::Setter
            && input.location == Location::Field
            && input.presence.is_nullable();
        let clear = tells_null.then(|| clear(&mut setters, &name, "field", &input.origin, sink));
        InputNames { clear: clear.unwrap_or_else(|| name.clone()), name }
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

/// A setter. Our own common options start with `with_`, so a setter never does.
fn setter(
    scope: &mut Scope,
    wanted: &str,
    suffix: &str,
    at: &Pointer,
    sink: &mut Diagnostics,
) -> Ident {
    let ours = wanted.starts_with("with_") || keywords::OPERATORS.contains(&wanted);
    let wanted = if ours { format!("set_{wanted}") } else { wanted.to_owned() };
    scope.claim(&wanted, &[suffix], at, sink)
}

/// The counterpart of a setter that sends null.
fn clear(
    scope: &mut Scope,
    name: &Ident,
    suffix: &str,
    at: &Pointer,
    sink: &mut Diagnostics,
) -> Ident {
    scope.claim(&format!("clear_{}", name.plain()), &[suffix], at, sink)
}

/// The names of a struct's fields, their setters, and the field of other members.
pub(crate) fn fields(
    structure: &Struct,
    at: &Pointer,
    sink: &mut Diagnostics,
) -> (Vec<Ident>, Vec<InputNames>, Ident) {
    let mut scope = Scope::new("field", keywords::MODEL_FIELDS);
    let name = |field: &Field| {
        let wanted = case::snake(field.name.as_ref().unwrap_or(&field.wire));
        scope.claim(&wanted, &["field"], &field.origin, sink)
    };
    let names: Vec<Ident> = structure.fields.iter().map(name).collect();
    let setters = field_setters(structure, &names, sink);
    let rest = match structure.additional {
        Some(_) => scope.claim("additional", &["members"], at, sink),
        None => Ident::new("additional"),
    };
    (names, setters, rest)
}

/// The setters of a model that is sent. Arguments of `new` have none, and only nullable properties can be cleared.
fn field_setters(structure: &Struct, fields: &[Ident], sink: &mut Diagnostics) -> Vec<InputNames> {
    let mut scope = Scope::new("setter", keywords::MODEL_METHODS);
    let has_setter =
        |field: &Field| structure.sent && field.ty().is_some() && !structure.demands(field);
    let fields = structure.fields.iter().zip(fields);
    let setters: Vec<(&Field, Ident)> = fields
        .map(|(field, ident)| {
            let setter = has_setter(field)
                .then(|| setter(&mut scope, ident.plain(), "field", &field.origin, sink));
            (field, setter.unwrap_or_else(|| ident.clone()))
        })
        .collect();
    let clear = |(field, name): (&Field, Ident)| {
        let tells_null = structure.tells_null(field);
        let clear = tells_null.then(|| clear(&mut scope, &name, "field", &field.origin, sink));
        InputNames { clear: clear.unwrap_or_else(|| name.clone()), name }
    };
    setters.into_iter().map(clear).collect()
}

/// The names of an enumeration's variants, and of the one for other values.
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
            let wanted = match (&variant.name, &variant.value) {
                (Some(name), _) => case::camel(name),
                (None, Value::Integer(integer)) => {
                    format!("Value{}", case::camel(&integer.to_string()).trim_start_matches('N'))
                }
                (None, Value::Text(text)) => case::camel(text),
                (None, Value::Boolean(boolean)) => case::camel(&boolean.to_string()),
            };
            scope.claim(&wanted, &["Value"], &at.child("enum"), sink)
        })
        .collect();
    (variants, rest(&mut scope, at))
}

/// The variant of values that are not known: `Unknown`, unless the document has its own.
pub(crate) fn rest(scope: &mut Scope, at: &Pointer) -> Ident {
    // Giving way here is expected, not worth a note.
    let others = ["Unrecognized", "UnknownValue"].map(str::to_owned);
    scope.claim_or("Unknown", &others, at, &mut Diagnostics::default())
}
