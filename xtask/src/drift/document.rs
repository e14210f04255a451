//! Finds the schemas of responses in a document.

use serde_json::{Map, Value};

use super::event::Event;

/// The keywords of schemas that combine other schemas.
pub(super) const COMBINING: [&str; 3] = ["allOf", "oneOf", "anyOf"];

/// A document of OpenAPI 3.0 with the overlay applied.
pub(super) struct EffectiveDocument(Value);

/// The keys that lead to a node of the document.
pub(super) type Path = Vec<String>;

impl EffectiveDocument {
    pub(super) fn new(json: Value) -> Self {
        Self(json)
    }

    /// Returns a node.
    pub(super) fn get(&self, path: &[String]) -> Option<&Value> {
        path.iter().try_fold(&self.0, |node, step| match node {
            Value::Array(items) => items.get(step.parse::<usize>().ok()?),
            node => node.get(step),
        })
    }

    /// Returns the named schemas.
    pub(super) fn schemas(&self) -> Option<&Map<String, Value>> {
        self.0.pointer("/components/schemas")?.as_object()
    }

    /// Returns the path of the operation of an event.
    pub(super) fn operation(&self, event: &Event) -> Option<Path> {
        let method = event.method.to_ascii_lowercase();
        let path = vec!["paths".to_owned(), event.path.clone(), method];
        self.get(&path).is_some().then_some(path)
    }

    /// Returns the path of the responses of an event: those of its method, or else those of its operation.
    pub(super) fn responses(&self, event: &Event) -> Option<Path> {
        let operation = self.operation(event)?;
        let of_method = joined(&operation, &["x-methods", event.method_name(), "responses"]);
        let responses = joined(&operation, &["responses"]);
        Some(if self.get(&of_method).is_some() { of_method } else { responses })
    }

    /// Returns the path of the schema of an event's response.
    fn schema(&self, event: &Event) -> Option<Path> {
        let responses = self.responses(event)?;
        let declared = self.get(&responses)?.as_object()?;
        let wildcard = format!("{}XX", event.status / 100);
        let nearest = || declared.keys().find(|status| status.starts_with('2')).map(String::as_str);
        let exact = event.status.to_string();
        let status = [exact.as_str(), &wildcard, "default"]
            .into_iter()
            .find(|status| declared.contains_key(*status))
            .or_else(nearest)?;
        let content = joined(&self.resolved(joined(&responses, &[status])), &["content"]);
        let types = self.get(&content)?.as_object()?;
        let is_json = |name: &&String| name.contains("json") || name.contains("event-stream");
        let name = types.keys().find(is_json).or_else(|| types.keys().next())?;
        Some(joined(&content, &[name, "schema"]))
    }

    /// Follows references.
    pub(super) fn resolved(&self, mut path: Path) -> Path {
        // A document may contain a cycle of references.
        for _ in 0..64 {
            let reference = self.get(&path).and_then(|node| node.get("$ref")?.as_str());
            let Some(target) = reference.and_then(|reference| reference.strip_prefix("#/")) else {
                break;
            };
            path =
                target.split('/').map(|step| step.replace("~1", "/").replace("~0", "~")).collect();
        }
        path
    }

    /// Returns the schemas at a pointer in the body of an event's response. References at the end are not followed.
    pub(super) fn schemas_at(&self, event: &Event, steps: &[String]) -> Vec<Path> {
        let Some(root) = self.schema(event) else { return Vec::new() };
        let is_list = self
            .get(&self.resolved(root.clone()))
            .is_some_and(|schema| schema.get("items").is_some());
        // The object around the list of a page is not in the document.
        let steps = match steps.split_first() {
            Some((first, rest)) if is_list && first != "*" => rest,
            _ => steps,
        };
        steps.iter().fold(vec![root], |found, step| {
            let mut next = Vec::new();
            for path in found {
                for child in self.children(path, step, 0) {
                    if !next.contains(&child) {
                        next.push(child);
                    }
                }
            }
            next
        })
    }

    /// Returns the schemas of a property, or of the elements of a list or a map, in a schema and those it consists of.
    fn children(&self, path: Path, step: &str, depth: usize) -> Vec<Path> {
        let path = self.resolved(path);
        let Some(schema) = self.get(&path).filter(|_| depth < 32) else { return Vec::new() };
        let own = match step {
            "*" => ["items", "additionalProperties"].map(|key| joined(&path, &[key])).to_vec(),
            key => vec![joined(&path, &["properties", key])],
        };
        let own = own.into_iter().find(|path| self.get(path).is_some_and(Value::is_object));
        own.into_iter()
            .chain(parts(schema, &path).flat_map(|part| self.children(part, step, depth + 1)))
            .collect()
    }

    /// Returns the schema that lists the values of an enumeration: this one, or the one that it wraps.
    pub(super) fn enumeration(&self, path: Path) -> Path {
        let path = self.resolved(path);
        let Some(schema) = self.get(&path) else { return path };
        let has_values =
            |part: &Path| self.get(part).is_some_and(|part| part.get("enum").is_some());
        let wrapped = parts(schema, &path).map(|part| self.resolved(part)).find(has_values);
        if schema.get("enum").is_some() { path } else { wrapped.unwrap_or(path) }
    }

    /// Returns the schemas in a schema that can declare a further property: itself, or its branches if it is a union.
    pub(super) fn objects(&self, path: Path) -> Vec<Path> {
        let path = self.resolved(path);
        let Some(schema) = self.get(&path) else { return Vec::new() };
        let branches = ["oneOf", "anyOf"]
            .iter()
            .find_map(|key| schema.get(key)?.as_array().map(|all| (key, all)));
        if let Some((key, branches)) = branches {
            let branch = |index: usize| joined(&path, &[key, &index.to_string()]);
            return (0..branches.len()).flat_map(|index| self.objects(branch(index))).collect();
        }
        // Of merged schemas, one that is written here declares what is special to this one.
        let is_own =
            |part: &Path| self.get(part).is_some_and(|part| part.get("properties").is_some());
        let own = parts(schema, &path).filter(is_own).last();
        vec![own.filter(|_| schema.get("properties").is_none()).unwrap_or(path)]
    }
}

/// Returns the schemas that a schema combines.
fn parts<'s>(schema: &'s Value, path: &'s [String]) -> impl Iterator<Item = Path> + use<'s> {
    COMBINING.into_iter().flat_map(move |key| {
        let count = schema.get(key).and_then(Value::as_array).map_or(0, Vec::len);
        (0..count).map(move |index| joined(path, &[key, &index.to_string()]))
    })
}

/// Appends steps to a path.
pub(super) fn joined(path: &[String], steps: &[&str]) -> Path {
    path.iter().cloned().chain(steps.iter().map(|step| (*step).to_owned())).collect()
}
