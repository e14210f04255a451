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

    /// Returns whether the response of an event is an array in the document. The service may send an object around it.
    pub(super) fn is_list(&self, event: &Event) -> bool {
        let schema = self.schema(event).map(|path| self.resolved(path));
        let schema = schema.as_ref().and_then(|path| self.get(path));
        schema.is_some_and(|schema| schema.get("items").is_some())
    }

    /// Returns the schemas at a pointer in the body of an event's response. References at the end are not followed.
    pub(super) fn schemas_at(&self, event: &Event, steps: &[String]) -> Vec<Path> {
        let Some(root) = self.schema(event) else { return Vec::new() };
        // The object around the list of a page is not in the document.
        let steps = match steps.split_first() {
            Some((first, rest)) if first != "*" && self.is_list(event) => rest,
            _ => steps,
        };
        steps.iter().fold(vec![root], |found, step| {
            let mut next = Vec::new();
            for path in found {
                for child in self.children(path, step) {
                    if !next.contains(&child) {
                        next.push(child);
                    }
                }
            }
            next
        })
    }

    /// Returns the schemas of a property, or of the elements of a list or a map, in a schema and those it consists of.
    fn children(&self, path: Path, step: &str) -> Vec<Path> {
        let own = |path: &Path| {
            let own = match step {
                "*" => ["items", "additionalProperties"].map(|key| joined(path, &[key])).to_vec(),
                key => vec![joined(path, &["properties", key])],
            };
            own.into_iter().find(|path| self.get(path).is_some_and(Value::is_object))
        };
        self.combined(path).iter().filter_map(own).collect()
    }

    /// Returns a schema and those it consists of.
    fn combined(&self, path: Path) -> Vec<Path> {
        let (mut combined, mut pending) = (Vec::new(), vec![path]);
        while let Some(path) = pending.pop() {
            let path = self.resolved(path);
            // A schema may contain itself.
            let Some(schema) = self.get(&path).filter(|_| !combined.contains(&path)) else {
                continue;
            };
            let parts: Vec<Path> = parts(schema, &path).collect();
            pending.extend(parts.into_iter().rev());
            combined.push(path);
        }
        combined
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

    /// Returns whether a schema permits objects: it does not if it, or a schema that it merges, is that of an array, a
    /// scalar or an enumeration.
    fn permits_objects(&self, path: &[String]) -> bool {
        let own = self.get(path);
        let merged = own.and_then(|schema| schema.get("allOf")?.as_array()).map_or(0, Vec::len);
        let part = |index: usize| self.resolved(joined(path, &["allOf", &index.to_string()]));
        own.is_some_and(is_object)
            && (0..merged).all(|index| self.get(&part(index)).is_none_or(is_object))
    }

    /// Returns the schemas in a schema that can declare a further property: itself, or its branches if it is a union. A
    /// schema without objects has none.
    pub(super) fn objects(&self, path: Path) -> Vec<Path> {
        let (mut objects, mut unions, mut pending) = (Vec::new(), Vec::new(), vec![path]);
        while let Some(path) = pending.pop() {
            let path = self.resolved(path);
            let schema = self.get(&path).filter(|_| self.permits_objects(&path));
            // A union may be a branch of itself.
            let Some(schema) = schema.filter(|_| !unions.contains(&path)) else { continue };
            match branches(schema, &path) {
                Some(branches) => {
                    pending.extend(branches.into_iter().rev());
                    unions.push(path);
                }
                None => objects.push(self.extensible(schema, path)),
            }
        }
        objects
    }

    /// Returns the schema that declares a further property: of merged schemas, one that is written here declares what is
    /// special to this one.
    fn extensible(&self, schema: &Value, path: Path) -> Path {
        if schema.get("properties").is_some() {
            return path;
        }
        let is_own =
            |part: &Path| self.get(part).is_some_and(|part| part.get("properties").is_some());
        let own = parts(schema, &path).filter(is_own).last();
        own.unwrap_or(path)
    }
}

/// Returns the branches of a union.
fn branches(schema: &Value, path: &[String]) -> Option<Vec<Path>> {
    let (key, branches) = ["oneOf", "anyOf"]
        .iter()
        .find_map(|key| schema.get(key)?.as_array().map(|all| (key, all)))?;
    let branch = |index: usize| joined(path, &[key, &index.to_string()]);
    Some((0..branches.len()).map(branch).collect())
}

/// Returns whether a schema alone permits objects.
fn is_object(schema: &Value) -> bool {
    match schema.get("type").and_then(Value::as_str) {
        Some(name) => name == "object",
        None => ["items", "enum"].iter().all(|key| schema.get(*key).is_none()),
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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn path(pointer: &str) -> Path {
        pointer.split('/').map(str::to_owned).collect()
    }

    #[test]
    fn schemas_that_contain_themselves_are_visited_once() {
        let itself = json!({"$ref": "#/components/schemas/A"});
        let own = json!({"type": "object", "properties": {"b": {"type": "string"}}});
        let schema = json!({"oneOf": [itself, itself, own, itself]});
        let document = EffectiveDocument::new(json!({"components": {"schemas": {"A": schema}}}));
        let root = path("components/schemas/A");
        assert_eq!(document.objects(root.clone()), [path("components/schemas/A/oneOf/2")]);
        let property = path("components/schemas/A/oneOf/2/properties/b");
        assert_eq!(document.children(root, "b"), [property]);
    }
}
