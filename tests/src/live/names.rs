//! Changes of what things are called: tags, operations, schemas.

use serde_json::{Value, json};

use super::walk::{components, objects, operations};

/// Tags are those of controllers, and schedules are a matter of the agents'.
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

/// Tags are in lower case, and some operations have several or none.
pub(super) fn spelling_of_tags(document: &mut Value) {
    operations(document, &mut |verb, _, operation| {
        let tag = operation["tags"][0].as_str().unwrap().to_lowercase();
        match verb {
            "delete" => operation.remove("tags"),
            "put" => operation.insert("tags".to_owned(), json!([tag, "public"])),
            _ => operation.insert("tags".to_owned(), json!([tag])),
        };
    });
}

/// The tags are described, in words of their own.
pub(super) fn described_tags(document: &mut Value) {
    let tags = ["Spaces", "Agents", "Agent Builder", "Internal"];
    let tag = |name: &&str| json!({"name": name, "description": format!("Manages {name}.")});
    document["tags"] = tags.iter().map(tag).collect();
}

/// Every operation has an id, after its path; some of them are the same.
pub(super) fn operation_ids(document: &mut Value) {
    operations(document, &mut |verb, path, operation| {
        let last = path.split('/').rfind(|part| !part.starts_with('{')).unwrap();
        operation.insert("operationId".to_owned(), json!(format!("ApiController_{verb}_{last}")));
    });
}

/// Every schema is called otherwise, and its title says so.
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

/// Every schema has its namespace in its name.
pub(super) fn full_names(document: &mut Value) {
    rename(document, &|name| format!("Sequentum.Cloud.Api.V1.{name}"));
}

/// Gives every schema another name, everywhere.
fn rename(document: &mut Value, new: &dyn Fn(&str) -> String) {
    let place = "#/components/schemas/";
    objects(document, &mut |object| {
        for value in object.values_mut() {
            if let Some(name) = value.as_str().and_then(|text| text.strip_prefix(place)) {
                *value = json!(format!("{place}{}", new(name)));
            }
        }
    });
    let schemas = document["components"]["schemas"].as_object_mut().unwrap();
    let renamed = std::mem::take(schemas).into_iter().map(|(name, schema)| (new(&name), schema));
    *schemas = renamed.collect();
}
