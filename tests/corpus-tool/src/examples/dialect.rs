//! Translates schemas of all OpenAPI versions to JSON Schema 2020-12, as a client that reads a response understands them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::reference::{Node, Resolver, child};

/// The maximum depth of nested schemas. It prevents a stack overflow.
const MAX_DEPTH: usize = 200;
/// The maximum depth of nested `allOf` that is searched for properties.
const MAX_ALL_OF: usize = 8;

/// The form of the value of a keyword.
#[derive(Clone, Copy)]
enum Form {
    /// Anything that contains no schema.
    Plain,
    /// A schema.
    Schema,
    /// A list of schemas.
    List,
    /// An object whose properties are schemas.
    Map,
}

/// The keywords that all versions have. Their meaning differs only where [`Translator`] says so. OpenAPI 2.0 has neither
/// `anyOf` nor `oneOf`, but a document with one of them means it.
const COMMON: [(&str, Form); 23] = [
    ("type", Form::Plain),
    ("enum", Form::Plain),
    ("format", Form::Plain),
    ("multipleOf", Form::Plain),
    ("maximum", Form::Plain),
    ("exclusiveMaximum", Form::Plain),
    ("minimum", Form::Plain),
    ("exclusiveMinimum", Form::Plain),
    ("maxLength", Form::Plain),
    ("minLength", Form::Plain),
    ("pattern", Form::Plain),
    ("maxItems", Form::Plain),
    ("minItems", Form::Plain),
    ("uniqueItems", Form::Plain),
    ("maxProperties", Form::Plain),
    ("minProperties", Form::Plain),
    ("properties", Form::Map),
    ("items", Form::Schema),
    ("additionalProperties", Form::Schema),
    ("allOf", Form::List),
    ("oneOf", Form::List),
    ("anyOf", Form::List),
    ("not", Form::Schema),
];

/// The keywords that only OpenAPI 3.1 and later have.
const NEWER: [(&str, Form); 15] = [
    ("const", Form::Plain),
    ("minContains", Form::Plain),
    ("maxContains", Form::Plain),
    ("dependentRequired", Form::Plain),
    ("contentEncoding", Form::Plain),
    ("prefixItems", Form::List),
    ("contains", Form::Schema),
    ("patternProperties", Form::Map),
    ("propertyNames", Form::Schema),
    ("if", Form::Schema),
    ("then", Form::Schema),
    ("else", Form::Schema),
    ("dependentSchemas", Form::Map),
    ("unevaluatedItems", Form::Schema),
    ("unevaluatedProperties", Form::Schema),
];

/// The keywords that make a reference depend on more than a pointer.
const UNSUPPORTED: [&str; 3] = ["$dynamicRef", "$recursiveRef", "$id"];

/// Translates a schema and all schemas that it refers to. The result contains these under `$defs`.
///
/// # Errors
/// Returns the reason if a reference has no target in the document, or is not a pointer.
pub(super) fn translate(document: &Value, version: &str, pointer: &str) -> Result<Value, String> {
    let resolver = Resolver::new(document);
    let is_newer = !version.starts_with('2') && !version.starts_with("3.0");
    let has_nullable = version.starts_with("3.0");
    let (names, pending) = (BTreeMap::new(), Vec::new());
    let mut translator = Translator { resolver, is_newer, has_nullable, names, pending };
    let node = resolver.at(pointer).ok_or_else(|| format!("there is no `{pointer}`"))?;
    let mut root = translator.schema(&node, &BTreeSet::new(), 0)?;
    let mut definitions = Map::new();
    while let Some((name, node)) = translator.pending.pop() {
        definitions.insert(name, translator.schema(&node, &BTreeSet::new(), 0)?);
    }
    if !root.is_object() {
        root = json!({ "allOf": [root] });
    }
    if let Some(object) = root.as_object_mut() {
        object.insert("$defs".to_owned(), Value::Object(definitions));
    }
    Ok(root)
}

struct Translator<'a> {
    resolver: Resolver<'a>,
    /// Whether the schemas are JSON Schema 2020-12 already.
    is_newer: bool,
    /// Whether `nullable` is a keyword.
    has_nullable: bool,
    /// The names of definitions, by pointer.
    names: BTreeMap<String, String>,
    /// The definitions that are not translated yet.
    pending: Vec<(String, Node<'a>)>,
}

impl<'a> Translator<'a> {
    /// Translates a schema. A response may omit the properties in `write_only`.
    fn schema(
        &mut self,
        node: &Node<'a>,
        write_only: &BTreeSet<String>,
        depth: usize,
    ) -> Result<Value, String> {
        if depth > MAX_DEPTH {
            return Err("the schema is nested too deeply".to_owned());
        }
        let Some(object) = node.value.as_object() else {
            return match node.value {
                Value::Bool(any) => Ok(json!(any)),
                _ => Err("a schema is not an object".to_owned()),
            };
        };
        let reference = node.reference().map(|text| self.reference(text)).transpose()?;
        // The siblings of a reference have no effect before OpenAPI 3.1.
        if let Some(reference) = reference.as_ref().filter(|_| !self.is_newer) {
            return Ok(json!({ "$ref": reference }));
        }
        if let Some(keyword) =
            UNSUPPORTED.iter().find(|key| self.is_newer && object.contains_key(**key))
        {
            return Err(format!("`{keyword}` is not supported"));
        }
        let mut write_only = write_only.clone();
        self.add_write_only(node, &mut write_only, 0);
        let newer: &[(&str, Form)] = if self.is_newer { &NEWER } else { &[] };
        let mut translated = Map::new();
        translated.extend(reference.map(|text| ("$ref".to_owned(), json!(text))));
        for (keyword, form) in COMMON.iter().chain(newer) {
            if let Some(node) = node.get(keyword) {
                let inner = if *keyword == "allOf" { &write_only } else { &BTreeSet::new() };
                let value = self.keyword(&node, *form, inner, depth + 1)?;
                let key =
                    if *keyword == "items" && value.is_array() { "prefixItems" } else { keyword };
                translated.insert(key.to_owned(), value);
            }
        }
        translated.extend(required(object.get("required"), &write_only));
        self.adapt(object, &mut translated);
        Ok(Value::Object(translated))
    }

    fn keyword(
        &mut self,
        node: &Node<'a>,
        form: Form,
        write_only: &BTreeSet<String>,
        depth: usize,
    ) -> Result<Value, String> {
        let at = |key: &str, value| Node { pointer: child(&node.pointer, key), value };
        match (form, node.value) {
            (Form::List | Form::Schema, Value::Array(list)) => {
                let each = list.iter().enumerate();
                let each = each.map(|(index, value)| {
                    self.schema(&at(&index.to_string(), value), write_only, depth)
                });
                each.collect()
            }
            (Form::Map, Value::Object(map)) => {
                let each = map.iter().map(|(key, value)| {
                    Ok((key.clone(), self.schema(&at(key, value), write_only, depth)?))
                });
                Ok(Value::Object(each.collect::<Result<_, String>>()?))
            }
            (Form::Schema, _) => self.schema(node, write_only, depth),
            (Form::Plain | Form::List | Form::Map, value) => Ok(value.clone()),
        }
    }

    /// Returns the reference to a definition, and queues the definition when it is seen for the first time.
    fn reference(&mut self, text: &str) -> Result<String, String> {
        let missing = || format!("the reference `{text}` has no target in the document");
        let target = self.resolver.target(text).ok_or_else(missing)?;
        // A chain of references that is a circle accepts and refuses nothing.
        self.resolver.follow(target.clone()).ok_or_else(missing)?;
        let next = self.names.len();
        let name = self.names.entry(target.pointer.clone()).or_insert_with(|| {
            let name = format!("s{next}");
            self.pending.push((name.clone(), target));
            name
        });
        Ok(format!("#/$defs/{name}"))
    }

    /// Adds the properties that only requests contain: those of a schema and of its `allOf`.
    fn add_write_only(&self, node: &Node<'a>, names: &mut BTreeSet<String>, depth: usize) {
        let Some(node) = self.resolver.follow(node.clone()).filter(|_| depth < MAX_ALL_OF) else {
            return;
        };
        let properties = node.get("properties").and_then(|node| node.value.as_object());
        for (name, value) in properties.into_iter().flatten() {
            let is_write_only = |node: &Node<'a>| node.value.get("writeOnly") == Some(&json!(true));
            let property = Node { pointer: String::new(), value };
            let target = self.resolver.follow(property.clone());
            if is_write_only(&property) || target.as_ref().is_some_and(is_write_only) {
                names.insert(name.clone());
            }
        }
        let branches = node.get("allOf").and_then(|node| node.value.as_array());
        for value in branches.into_iter().flatten() {
            self.add_write_only(&Node { pointer: String::new(), value }, names, depth + 1);
        }
    }

    /// Rewrites the keywords whose meaning differs from that in JSON Schema 2020-12.
    fn adapt(&self, original: &Map<String, Value>, schema: &mut Map<String, Value>) {
        if !self.is_newer {
            exclusive(schema, "exclusiveMinimum", "minimum");
            exclusive(schema, "exclusiveMaximum", "maximum");
        }
        // The client's rule: properties determine the type, unless another keyword allows other values.
        let others = ["type", "$ref", "oneOf", "anyOf"];
        if schema.contains_key("properties") && !others.iter().any(|key| schema.contains_key(*key))
        {
            schema.insert("type".to_owned(), json!("object"));
        }
        let is_nullable = original.get("nullable") == Some(&json!(true));
        if let Some(ty) = schema.get_mut("type").filter(|_| self.has_nullable && is_nullable) {
            // Without `type`, `nullable` has no effect; and it does not add null to an `enum`.
            *ty = match ty.take() {
                Value::Array(types) => types.into_iter().chain([json!("null")]).collect(),
                one => json!([one, "null"]),
            };
        }
        if schema.get("multipleOf").and_then(Value::as_f64).is_some_and(|factor| factor <= 0.0) {
            schema.remove("multipleOf");
        }
        // A client does not check patterns. Some documents write them in another dialect than ECMAScript's.
        if schema.get("pattern").is_some_and(|pattern| !is_pattern(pattern)) {
            schema.remove("pattern");
        }
        if schema.remove("contentEncoding").is_some_and(|encoding| encoding == "base64") {
            schema.entry("format").or_insert_with(|| json!("byte"));
        }
        if let Some((minimum, maximum)) = schema.get("format").and_then(limits) {
            let limits = json!({ "minimum": minimum, "maximum": maximum });
            match schema.get_mut("allOf").and_then(Value::as_array_mut) {
                Some(list) => list.push(limits),
                None => drop(schema.insert("allOf".to_owned(), json!([limits]))),
            }
        }
    }
}

/// Returns the keyword `required` without properties that only requests contain.
fn required(names: Option<&Value>, write_only: &BTreeSet<String>) -> Option<(String, Value)> {
    let names = names?.as_array()?.iter().filter_map(Value::as_str);
    let names: BTreeSet<&str> = names.filter(|name| !write_only.contains(*name)).collect();
    Some(("required".to_owned(), json!(names)))
}

/// Rewrites `minimum: 1, exclusiveMinimum: true` to `exclusiveMinimum: 1`.
fn exclusive(schema: &mut Map<String, Value>, exclusive: &str, inclusive: &str) {
    match schema.get(exclusive) {
        Some(Value::Bool(true)) => {
            schema.remove(exclusive);
            if let Some(limit) = schema.remove(inclusive) {
                schema.insert(exclusive.to_owned(), limit);
            }
        }
        Some(Value::Bool(false)) => drop(schema.remove(exclusive)),
        _ => {}
    }
}

fn is_pattern(pattern: &Value) -> bool {
    jsonschema::draft202012::new(&json!({ "pattern": pattern })).is_ok()
}

/// Returns the smallest and the largest integer of a numeric format. They do not apply to strings.
fn limits(format: &Value) -> Option<(Value, Value)> {
    match format.as_str()? {
        "int32" => Some((json!(i32::MIN), json!(i32::MAX))),
        "int64" => Some((json!(i64::MIN), json!(i64::MAX))),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
