//! Changes the names of tags, operations and schemas.

use serde_json::{Value, json};

use super::walk::{components, objects, operations};

/// Names tags after the controllers, and moves the operations on schedules to the tag of the agents.
pub(super) fn controllers(document: &mut Value) {
    operations(document, &mut |_, path, operation| {
        let controller = match path.split('/').nth(3) {
            Some("agent") => "ApiAgent",
            Some("agent-builder") => "ApiAgentBuilder",
            Some("analytics") => "ApiAnalytics",
            Some("billing") => "ApiBilling",
            Some("input-files") => "ApiInputFiles",
            _ => "ApiSpace",
        };
        operation.insert("tags".to_owned(), json!([controller]));
    });
}

/// Converts tags to lowercase, and gives some operations several tags or none.
pub(super) fn spelling_of_tags(document: &mut Value) {
    operations(document, &mut |method, _, operation| {
        let tag = operation["tags"][0].as_str().unwrap().to_lowercase();
        match method {
            "delete" => operation.remove("tags"),
            "put" => operation.insert("tags".to_owned(), json!([tag, "public"])),
            _ => operation.insert("tags".to_owned(), json!([tag])),
        };
    });
}

/// Adds descriptions of the tags.
pub(super) fn described_tags(document: &mut Value) {
    let tags = ["Spaces", "Agents", "Agent Builder", "Internal"];
    let tag = |name: &&str| json!({"name": name, "description": format!("Manages {name}.")});
    document["tags"] = tags.iter().map(tag).collect();
}

/// Gives every operation an id derived from its HTTP method and path. Some ids are duplicates.
pub(super) fn operation_ids(document: &mut Value) {
    operations(document, &mut |method, path, operation| {
        let last = path.split('/').rfind(|part| !part.starts_with('{')).unwrap();
        operation.insert("operationId".to_owned(), json!(format!("ApiController_{method}_{last}")));
    });
}

/// Renames every schema, and adds a title that is not the schema's name.
pub(super) fn other_schemas(document: &mut Value) {
    let stem = |name: &str| {
        let suffixes = ["ApiModel", "ApiResponse", "Model"];
        suffixes.iter().find_map(|end| name.strip_suffix(end)).unwrap_or(name).to_owned()
    };
    components(document, &mut |name, schema| {
        schema.insert("title".to_owned(), json!(format!("{name} (v2)")));
    });
    rename(document, &|name| format!("{}Dto", stem(name)));
}

/// Adds a namespace to the name of every schema.
pub(super) fn full_names(document: &mut Value) {
    rename(document, &|name| format!("Sequentum.Cloud.Api.V1.{name}"));
}

/// Renames every schema and the references to it.
fn rename(document: &mut Value, new: &dyn Fn(&str) -> String) {
    let prefix = "#/components/schemas/";
    objects(document, &mut |object| {
        for value in object.values_mut() {
            if let Some(name) = value.as_str().and_then(|text| text.strip_prefix(prefix)) {
                *value = json!(format!("{prefix}{}", new(name)));
            }
        }
    });
    let schemas = document["components"]["schemas"].as_object_mut().unwrap();
    let renamed = std::mem::take(schemas).into_iter().map(|(name, schema)| (new(&name), schema));
    *schemas = renamed.collect();
}
