//! Names of what belongs to one item: arguments, setters, fields and variants.

use super::scope::Scope;
use super::{Ident, InputNames, case, keywords};
use crate::diagnostic::Diagnostics;
use crate::ir::{Enumeration, Field, Location, Method, Operation, Role, Struct, Value};

/// The names of a method's inputs, in its order.
pub fn inputs(operation: &Operation, method: &Method, sink: &mut Diagnostics) -> Vec<InputNames> {
    let mut arguments = Scope::new("argument", keywords::ARGUMENTS);
    let mut setters = Scope::new("setter", keywords::CALL_METHODS);
    method
        .inputs
        .iter()
        .filter_map(|(index, role)| Some((operation.inputs.get(*index)?, role)))
        .map(|(input, role)| {
            let wanted = case::snake(&input.wire);
            let suffix = suffix(input.location);
            match role {
                Role::Argument => {
                    let name = arguments.claim(&wanted, &[suffix], &input.origin, sink);
                    InputNames { clear: name.clone(), name }
                }
                Role::Setter => setter(&mut setters, &wanted, suffix, &input.origin, sink),
                // Nobody ever writes the name of what is fixed.
                Role::Fixed(_) => {
                    InputNames { name: Ident::new(&wanted), clear: Ident::new(&wanted) }
                }
            }
        })
        .collect()
}

fn suffix(location: Location) -> &'static str {
    match location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
        Location::Field => "field",
        Location::Part => "part",
        Location::Body => "value",
    }
}

/// A setter and its counterpart that sends null. Our own common options start with `with_`, so a
/// setter never does.
fn setter(
    scope: &mut Scope,
    wanted: &str,
    suffix: &str,
    at: &crate::pointer::Pointer,
    sink: &mut Diagnostics,
) -> InputNames {
    let ours = wanted.starts_with("with_") || keywords::OPERATORS.contains(&wanted);
    let wanted = if ours { format!("set_{wanted}") } else { wanted.to_owned() };
    let name = scope.claim(&wanted, &[suffix], at, sink);
    let clear = scope.claim(&format!("clear_{}", name.plain()), &[suffix], at, sink);
    InputNames { name, clear }
}

/// The names of a struct's fields, their setters, and the field of other members.
pub fn fields(structure: &Struct, sink: &mut Diagnostics) -> (Vec<Ident>, Vec<InputNames>, Ident) {
    let mut names = Scope::new("field", keywords::MODEL_FIELDS);
    let mut setters = Scope::new("setter", keywords::MODEL_METHODS);
    let name = |field: &Field, names: &mut Scope, sink: &mut Diagnostics| {
        names.claim(&case::snake(&field.wire), &["field"], &field.origin, sink)
    };
    let fields: Vec<Ident> =
        structure.fields.iter().map(|field| name(field, &mut names, sink)).collect();
    let setters = structure
        .fields
        .iter()
        .zip(&fields)
        .map(|(field, ident)| setter(&mut setters, ident.plain(), "field", &field.origin, sink))
        .collect();
    let at = structure.fields.first().map(|field| field.origin.clone()).unwrap_or_default();
    (fields, setters, names.claim("additional", &["members"], &at, sink))
}

/// The names of an enumeration's variants, and of the one for other values.
pub fn variants(
    enumeration: &Enumeration,
    at: &crate::pointer::Pointer,
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
            scope.claim(&wanted, &["Value"], at, sink)
        })
        .collect();
    (variants, rest(&mut scope, at))
}

/// The variant of values that are not known: `Unknown`, unless the document has its own.
pub fn rest(scope: &mut Scope, at: &crate::pointer::Pointer) -> Ident {
    // Giving way here is expected, not worth a note.
    scope.claim("Unknown", &["Unrecognized", "UnknownValue"], at, &mut Diagnostics::default())
}
