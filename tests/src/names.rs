//! Tests the names that the generator derives if the document specifies none.
//!
//! Each row contains the current name. A comment `// preferred:` contains the name that a person would choose.

use std::collections::BTreeMap;

use generator::{Document, Input};

use crate::fixtures;

/// The name of the Rust method for each HTTP method and path, in a document without tags and operation ids.
#[rustfmt::skip]
const UNNAMED: &[(&str, &str)] = &[
    ("GET /pets", "pets.list"),
    ("POST /pets", "pets.create"),
    ("GET /pets/{id}", "pets.get"),
    ("PUT /pets/{id}", "pets.update"),
    ("PATCH /pets/{id}", "pets.patch"),
    ("DELETE /pets/{id}", "pets.delete"),
    ("HEAD /pets/{id}", "pets.head"),
    ("DELETE /pets", "pets.delete_all"),
    ("POST /pets/search", "pets.search"),
    ("POST /pets/{id}/feed", "pets.feed"),
    ("GET /pets/{id}/photo", "pets.photo"),
    ("PUT /pets/{id}/photo", "pets.update_photo"),
    ("GET /pets/{id}/toys", "pets.toys"),
    ("POST /pets/{id}/toys", "pets.create_toy"),
    ("GET /pets/{id}/toys/{toyId}", "pets.toy"),
    ("DELETE /pets/{id}/toys/{toyId}", "pets.delete_toy"),
    ("POST /pets/{id}/toys/{toyId}/throw", "pets.throw_toy"),
    ("GET /users/{id}/repos/{repo}", "users.repo"),
    ("GET /users/me", "users.me"),
    ("POST /users/{id}/news", "users.create_news"),
    ("GET /users/{id}/export", "users.export"),
    ("GET /users/{id}/photos/{photoId}/download", "users.download_photo"),
    ("GET /users/posts/recent", "users.recent_posts"),
    ("GET /users/{id}/users", "users.users"),
    ("GET /rooms/join", "rooms.join"),
    ("POST /rooms/join", "rooms.post_join"),
    ("POST /rooms/{id}/join", "rooms.join_by_id"),
    ("GET /folder", "folder.list"),
    ("GET /folder/{id}", "folder.get"),
    ("DELETE /folder", "folder.delete_all"),
    ("DELETE /session", "session.delete"),
    ("GET /api/v2/orders/{id}/items", "orders.items"),
    ("GET /API/V3/Invoices", "invoices.list"),
    ("GET /files/{name}.{ext}", "files.get"), ("POST /auth/login", "auth.login"),
    ("POST /auth/refresh-token", "auth.refresh_token"),
    // Paths with a verb after a colon, as in Google APIs.
    ("POST /orders/{id}:cancel", "orders.cancel"), ("GET /orders:batchGet", "orders.batch_get"),
    ("POST /orders/{id}/items/{i}:send", "orders.send_item"), ("GET /tiles/{x}:{y}", "tiles.get"),
    ("GET /health", "health.get"),
    ("GET /", "api.get"),
];

#[test]
fn names_methods_by_http_method_and_path() {
    let mut paths: BTreeMap<&str, serde_json::Value> = BTreeMap::new();
    for (route, _) in UNNAMED {
        let (http_method, path) = route.split_once(' ').unwrap();
        let schema = match path.ends_with('s') {
            true => serde_json::json!({"type": "array", "items": {"type": "string"}}),
            false => serde_json::json!({"type": "object"}),
        };
        let content = serde_json::json!({"application/json": {"schema": schema}});
        let operation =
            serde_json::json!({"responses": {"200": {"description": "", "content": content}}});
        let item = paths.entry(path).or_insert_with(|| serde_json::json!({}));
        item[http_method.to_lowercase()] = operation;
    }
    let info = serde_json::json!({"title": "Shapes", "version": "1"});
    let document = serde_json::json!({"openapi": "3.0.1", "info": info, "paths": paths});
    assert_names(&methods(&document.to_string()), UNNAMED);
}

/// The names for the project's own document without the overlay. The document has no operation ids.
#[rustfmt::skip]
const OWN: &[(&str, &str)] = &[
    ("POST /api/v1/agent-builder/start", "agent_builder.start"),
    ("GET /api/v1/agent-builder/{sessionId}/status", "agent_builder.status"),
    ("GET /api/v1/agent-builder/{sessionId}/events", "agent_builder.events"),
    ("GET /api/v1/agent-builder/{sessionId}/conversation", "agent_builder.conversation"),
    ("POST /api/v1/agent-builder/{sessionId}/followup", "agent_builder.followup"),
    ("POST /api/v1/agent-builder/{sessionId}/finish", "agent_builder.finish"),
    ("POST /api/v1/agent-builder/{sessionId}/stop", "agent_builder.stop"),
    ("POST /api/v1/agent-builder/{sessionId}/cancel", "agent_builder.cancel"),
    ("GET /api/v1/agent/all", "agents.list"),
    ("GET /api/v1/agent/search", "agents.search"),
    ("GET /api/v1/agent/personal/count", "agents.personal_count"),
    ("GET /api/v1/agent/{agentId}", "agents.get"),
    ("POST /api/v1/agent/{agentId}/start", "agents.start"),
    ("GET /api/v1/agent/{agentId}/runs", "agents.runs"),
    ("GET /api/v1/agent/{agentId}/runs/summary", "agents.runs_summary"),
    ("GET /api/v1/agent/{agentId}/run/{runId}/status", "agents.run_status"),
    ("POST /api/v1/agent/{agentId}/run/{runId}/stop", "agents.stop_run"),
    ("POST /api/v1/agent/{agentId}/run/{runId}/kill", "agents.kill_run"),
    ("DELETE /api/v1/agent/{agentId}/run/{runId}", "agents.delete_run"),
    ("GET /api/v1/agent/{agentId}/run/{runId}/files", "agents.run_files"),
    ("GET /api/v1/agent/{agentId}/run/{runId}/file/{fileId}/download", "agents.download_run_file"),
    ("GET /api/v1/agent/{agentId}/versions", "agents.versions"),
    ("POST /api/v1/agent/{agentId}/version/{versionNumber}/restore", "agents.restore_version"),
    ("GET /api/v1/agent/{agentId}/schedules", "schedules.list"),
    ("POST /api/v1/agent/{agentId}/schedules", "schedules.create"),
    ("GET /api/v1/agent/{agentId}/schedules/{scheduleId}", "schedules.get"),
    ("PUT /api/v1/agent/{agentId}/schedules/{scheduleId}", "schedules.update"),
    ("DELETE /api/v1/agent/{agentId}/schedules/{scheduleId}", "schedules.delete"),
    ("POST /api/v1/agent/{agentId}/schedules/{scheduleId}/enable", "schedules.enable"),
    ("POST /api/v1/agent/{agentId}/schedules/{scheduleId}/disable", "schedules.disable"),
    ("GET /api/v1/analytics/schedules/upcoming", "analytics.upcoming_schedules"),
    ("GET /api/v1/analytics/runs/summary", "analytics.runs_summary"),
    ("GET /api/v1/analytics/records/summary", "analytics.records_summary"),
    ("GET /api/v1/analytics/agents/{agentId}/runs/{runId}/diagnostics", "analytics.agent_run_diagnostics"),
    ("GET /api/v1/analytics/agents/{agentId}/latest-failure", "analytics.agent_latest_failure"),
    ("GET /api/v1/billing/credits", "billing.credits"),
    ("GET /api/v1/billing/spending", "billing.spending"),
    ("GET /api/v1/billing/history", "billing.history"),
    ("GET /api/v1/billing/agents", "billing.agents"),
    ("GET /api/v1/billing/agents/{agentId}", "billing.agent"),
    ("GET /api/v1/billing/agents/{agentId}/runs", "billing.agent_runs"),
    ("GET /api/v1/spaces", "spaces.list"),
    ("GET /api/v1/spaces/search", "spaces.search"),
    ("GET /api/v1/spaces/{spaceId}", "spaces.get"),
    ("GET /api/v1/spaces/{spaceId}/agents", "spaces.agents"),
    ("GET /api/v1/spaces/{spaceId}/agents/count", "spaces.agents_count"),
    ("POST /api/v1/spaces/{spaceId}/run-all", "spaces.run_all"),
    ("POST /api/v1/input-files/space/{spaceId}", "spaces.create_input_file"), // preferred: upload_input_files
];

#[test]
fn derives_readable_names_for_the_real_document_without_overlay() {
    assert_names(&methods(&fixtures::read("spec/swagger.json")), OWN);
}

/// Returns the name of the Rust method for each HTTP method and path: `pets.list` for `GET /pets`.
fn methods(document: &str) -> BTreeMap<String, String> {
    let spec = Document { name: "names.json", text: document };
    let output =
        generator::generate(&Input { spec, files: &[], overlay: None, has_features: false })
            .unwrap_or_else(|rejection| panic!("{rejection}"));
    let mut methods = BTreeMap::new();
    for line in output.surface.lines() {
        let mut parts = line.split("  ");
        let (Some(signature), Some(route)) = (parts.next(), parts.next()) else { continue };
        if let (Some((method, _)), true) = (signature.split_once('('), route.contains(" /")) {
            methods.insert(route.to_owned(), method.replace("::", "."));
        }
    }
    methods
}

fn assert_names(actual: &BTreeMap<String, String>, table: &[(&str, &str)]) {
    let wrong: Vec<String> = table
        .iter()
        .filter_map(|(route, expected)| {
            let name = actual.get(*route).map_or("missing", String::as_str);
            (name != *expected).then(|| format!("{route} is {name}, not {expected}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(actual.len(), table.len(), "{actual:#?}");
}

/// A document in which some names collide with generated names.
const COLLIDING: &str = r#"{
    "openapi": "3.0.1",
    "info": {"title": "Names", "version": "1"},
    "paths": {"/reports": {"put": {
        "requestBody": {"content": {"application/json": {"schema": {"type": "object", "properties": {
            "name": {"type": "string", "nullable": true},
            "clearName": {"type": "boolean"},
            "flag": {"type": "boolean"},
            "clear_flag": {"type": "boolean"},
            "own": {"enum": ["Unknown"]},
            "both": {"enum": ["unknown", "Unrecognized"]}
        }}}}},
        "responses": {"200": {"description": "", "content": {"application/json": {"schema": {
            "type": "object", "properties": {"additional": {}}, "additionalProperties": true
        }}}}}
    }}}
}"#;

/// Expected lines in the surface of `COLLIDING`.
#[rustfmt::skip]
const SURFACE_LINES: &[&str] = &[
    "reports::update.name(impl Into<String>), clear_name_field()  body \"name\"",
    "reports::update.clear_name(bool)  body \"clearName\"",
    "reports::update.clear_flag(bool)  body \"clear_flag\"",
    "ReportsUpdateRequest.name: Option<String>, clear_name_field()  \"name\"  nullable",
    "ReportsUpdateRequest.clear_name: Option<bool>  \"clearName\"",
    "ReportsUpdateRequestOwn::Unrecognized(…)",
    "ReportsUpdateRequestBoth::UnknownValue(…)",
];

#[test]
fn names_in_the_document_take_precedence_over_generated_names() {
    let spec = Document { name: "names.json", text: COLLIDING };
    let output =
        generator::generate(&Input { spec, files: &[], overlay: None, has_features: false })
            .unwrap_or_else(|rejection| panic!("{rejection}"));
    let lines: Vec<&str> = output.surface.lines().collect();
    for line in SURFACE_LINES {
        assert!(lines.contains(line), "{line}\n\n{}", output.surface);
    }
    let reports: Vec<String> = output.reports.iter().map(ToString::to_string).collect();
    let property = reports.iter().find(|report| report.contains("`additional`"));
    assert!(property.is_some_and(|report| report.contains("/schema\n")), "{reports:#?}");
}

/// Returns the lines of the setters of credentials for these security schemes, in alphabetical order.
fn setters(schemes: &[(&str, &str)]) -> Vec<String> {
    let schemes = schemes.iter().map(|(key, scheme)| format!("{key:?}: {scheme}"));
    let document = format!(
        r#"{{"openapi": "3.0.1", "info": {{"title": "Keys", "version": "1"}}, "paths": {{}},
            "components": {{"securitySchemes": {{{}}}}}}}"#,
        schemes.collect::<Vec<_>>().join(",")
    );
    let spec = Document { name: "keys.json", text: &document };
    let input = Input { spec, files: &[], overlay: None, has_features: false };
    let output = generator::generate(&input).unwrap_or_else(|rejection| panic!("{rejection}"));
    let lines = output.surface.lines().filter_map(|line| line.strip_prefix("ClientBuilder::"));
    let mut lines: Vec<String> = lines.map(str::to_owned).collect();
    lines.sort();
    lines
}

#[test]
fn setters_of_credentials_do_not_depend_on_the_order_of_the_schemes() {
    let mut schemes = [
        ("api-key", r#"{"type": "apiKey", "in": "query", "name": "key"}"#),
        ("ApiKey", r#"{"type": "apiKey", "in": "header", "name": "X-Key"}"#),
        ("api_key", r#"{"type": "http", "scheme": "bearer"}"#),
        ("login", r#"{"type": "http", "scheme": "basic"}"#),
    ];
    let expected = setters(&schemes);
    let names: Vec<&str> =
        expected.iter().filter_map(|line| line.split_whitespace().next()).collect();
    let all = ["api_key_header_authorization_bearer", "api_key_header_x_key", "api_key_query_key"];
    assert!(all.iter().all(|name| names.contains(name)), "{expected:#?}");
    assert!(names.contains(&"login"), "{expected:#?}");
    schemes.reverse();
    assert_eq!(setters(&schemes), expected);
}
