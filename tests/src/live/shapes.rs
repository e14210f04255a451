//! Changes operations: bodies, responses, parameters, security requirements, order, and the number of operations.

use serde_json::{Value, json};

use super::walk::{Object, at, objects, operations, reversed};

/// Replaces the JSON content of a body or response with the same content for each of several media types.
fn declare_media_types(object: &mut Object, types: &[&str]) {
    if let Some(content) =
        object.get("content").and_then(|all| all.get("application/json")).cloned()
    {
        let all: Object =
            types.iter().map(|media| ((*media).to_owned(), content.clone())).collect();
        object.insert("content".to_owned(), Value::Object(all));
    }
}

/// Declares the three media types that ASP.NET lists for JSON. The first one, `text/plain`, is wrong.
pub(super) fn three_media_types(document: &mut Value) {
    let types = ["text/plain", "application/json", "text/json"];
    objects(document, &mut |object| declare_media_types(object, &types));
}

/// Declares the media types that ASP.NET's Newtonsoft formatter accepts.
pub(super) fn any_json(document: &mut Value) {
    let types =
        ["application/json-patch+json", "application/json", "text/json", "application/*+json"];
    operations(document, &mut |_, _, operation| {
        if let Some(Value::Object(body)) = operation.get_mut("requestBody") {
            declare_media_types(body, &types);
        }
    });
}

/// Requires both security schemes at once, although they use the same header.
pub(super) fn both_schemes(document: &mut Value) {
    document["security"] = json!([{"ApiKey": [], "Bearer": []}]);
}

/// Moves the security requirement from the document to each operation.
pub(super) fn security_on_operations(document: &mut Value) {
    let security = document.as_object_mut().unwrap().remove("security").unwrap();
    operations(document, &mut |_, _, operation| {
        operation.insert("security".to_owned(), security.clone());
    });
}

/// Changes status 200 to 201 for POST operations whose response has content.
pub(super) fn created(document: &mut Value) {
    operations(document, &mut |method, _, operation| {
        let responses = operation["responses"].as_object_mut().unwrap();
        let has_content =
            responses.get("200").is_some_and(|response| response.get("content").is_some());
        if method == "post" && has_content {
            let response = responses.remove("200").unwrap();
            responses.insert("201".to_owned(), response);
        }
    });
}

/// Adds the relative server URL that a server behind a proxy declares.
pub(super) fn servers(document: &mut Value) {
    document["servers"] = json!([{"url": "/"}]);
}

/// Changes the schema of 400 responses to one that lists the invalid inputs.
pub(super) fn validation_problems(document: &mut Value) {
    let mut problem = document["components"]["schemas"]["ProblemDetails"].clone();
    let texts = json!({"type": "array", "items": {"type": "string"}});
    problem["properties"]["errors"] = json!({"type": "object", "additionalProperties": texts});
    problem["additionalProperties"] = json!({});
    let key = "HttpValidationProblemDetails";
    document["components"]["schemas"][key] = problem;
    let reference = json!({"$ref": format!("#/components/schemas/{key}")});
    operations(document, &mut |_, path, operation| {
        if let Some(Value::Object(response)) = operation["responses"].get_mut("400") {
            // The service is known to send the old error body for `/stop`.
            if !path.ends_with("/stop") {
                let content = json!({"application/problem+json": {"schema": reference}});
                response.insert("content".to_owned(), content);
            }
        }
    });
}

const DOWNLOAD: &str =
    "/paths/~1api~1v1~1agent~1{agentId}~1run~1{runId}~1file~1{fileId}~1download/get";

/// Declares an empty 200 response instead of a redirect.
pub(super) fn empty_download(document: &mut Value) {
    let responses = at(document, &format!("{DOWNLOAD}/responses"));
    responses.remove("302");
    responses.insert("200".to_owned(), json!({"description": "Success"}));
}

/// Adds the encoding that Swashbuckle declares for each part.
pub(super) fn upload_encoding(document: &mut Value) {
    objects(document, &mut |object| {
        if let Some(Value::Object(form)) = object.get_mut("multipart/form-data") {
            form.insert("encoding".to_owned(), json!({"files": {"style": "form"}}));
        }
    });
}

/// Adds endpoints.
pub(super) fn more_endpoints(document: &mut Value) {
    let agent = json!({"name": "agentId", "in": "path", "required": true,
        "schema": {"type": "integer", "format": "int32"}});
    let run = json!({"name": "runId", "in": "path", "required": true,
        "schema": {"type": "integer", "format": "int64"}});
    let none = json!({"200": {"description": "Success"}});
    let count = json!({"200": {"description": "Success", "content": {"application/json": {
        "schema": {"type": "integer", "format": "int32"}}}}});
    let query = json!([
        {"name": "query", "in": "query", "schema": {"type": "string"}},
        {"name": "includeArchived", "in": "query", "schema": {"type": "boolean"}}
    ]);
    let paths = document["paths"].as_object_mut().unwrap();
    let more = [
        ("agent/search/count", "get", query, count),
        ("agent/{agentId}/archive", "post", json!([agent]), none.clone()),
        ("agent/{agentId}/unarchive", "post", json!([agent]), none.clone()),
        ("agent/{agentId}/run/{runId}/restart", "post", json!([agent, run]), none),
    ];
    for (path, method, parameters, responses) in more {
        let tag = if path.ends_with("count") { "Agents" } else { "Archive" };
        let operation = json!({"tags": [tag], "parameters": parameters, "responses": responses});
        paths.insert(format!("/api/v1/{path}"), json!({ method: operation }));
    }
}

/// Reverses the parameters of every operation.
pub(super) fn parameter_order(document: &mut Value) {
    operations(document, &mut |_, _, operation| {
        if let Some(Value::Array(parameters)) = operation.get_mut("parameters") {
            parameters.reverse();
        }
    });
}

/// Moves the path parameters from the operations to the path item.
pub(super) fn shared_parameters(document: &mut Value) {
    for item in document["paths"].as_object_mut().unwrap().values_mut() {
        let item = item.as_object_mut().unwrap();
        let mut shared = Vec::new();
        for operation in item.values_mut() {
            let Some(Value::Array(all)) = operation.get_mut("parameters") else { continue };
            let in_path = |parameter: &Value| parameter["in"] == "path";
            shared = all.iter().filter(|parameter| in_path(parameter)).cloned().collect();
            all.retain(|parameter| !in_path(parameter));
        }
        item.insert("parameters".to_owned(), Value::Array(shared));
    }
}

/// Reverses paths, HTTP methods, schemas, responses and all other objects except `properties`, whose order determines
/// the order in request bodies. The server ignores that order, but the wire tests compare it.
pub(super) fn everything_reversed(document: &mut Value) {
    objects(document, &mut reversed);
    objects(document, &mut |object| {
        if let Some(Value::Object(properties)) = object.get_mut("properties") {
            reversed(properties);
        }
    });
}
