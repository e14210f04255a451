//! Visits the objects, operations, schemas and properties of a document.

use serde_json::{Map, Value};

/// A JSON object.
pub(super) type Object = Map<String, Value>;

/// Visits every object, outer objects first.
pub(super) fn objects(json: &mut Value, visit: &mut dyn FnMut(&mut Object)) {
    match json {
        Value::Object(object) => {
            visit(object);
            object.values_mut().for_each(|value| objects(value, visit));
        }
        Value::Array(values) => values.iter_mut().for_each(|value| objects(value, visit)),
        _ => {}
    }
}

/// Visits every operation, with its HTTP method and path.
pub(super) fn operations(document: &mut Value, visit: &mut dyn FnMut(&str, &str, &mut Object)) {
    for (path, item) in document["paths"].as_object_mut().unwrap() {
        for (key, operation) in item.as_object_mut().unwrap() {
            if let Some(operation) = operation.as_object_mut().filter(|_| key != "parameters") {
                visit(key, path, operation);
            }
        }
    }
}

/// Visits every component schema, with its name.
pub(super) fn components(document: &mut Value, visit: &mut dyn FnMut(&str, &mut Object)) {
    for (name, schema) in document["components"]["schemas"].as_object_mut().unwrap() {
        visit(name, schema.as_object_mut().unwrap());
    }
}

/// Visits every property of every component schema, including those in an `allOf`.
pub(super) fn properties(document: &mut Value, visit: &mut dyn FnMut(&str, &mut Object)) {
    components(document, &mut |_, schema| {
        let mut parts = vec![];
        if let Some(Value::Array(all)) = schema.get_mut("allOf") {
            parts.extend(all.iter_mut().filter_map(|part| part.get_mut("properties")));
        }
        for properties in parts {
            own_properties(properties, visit);
        }
        if let Some(properties) = schema.get_mut("properties") {
            own_properties(properties, visit);
        }
    });
}

fn own_properties(properties: &mut Value, visit: &mut dyn FnMut(&str, &mut Object)) {
    for (name, property) in properties.as_object_mut().unwrap() {
        visit(name, property.as_object_mut().unwrap());
    }
}

/// Returns the object at a pointer.
pub(super) fn at<'a>(document: &'a mut Value, pointer: &str) -> &'a mut Object {
    let object =
        document.pointer_mut(pointer).unwrap_or_else(|| panic!("the document has no {pointer}"));
    object.as_object_mut().unwrap()
}

/// Reverses the properties of an object.
pub(super) fn reversed(object: &mut Object) {
    let properties: Vec<(String, Value)> = std::mem::take(object).into_iter().collect();
    object.extend(properties.into_iter().rev());
}
