//! Upgrades the document object and operations of OpenAPI 3.1.

use serde_json::{Map, json};

use crate::diagnostic::{Code, Diagnostic};
use crate::document::Json;
use crate::document::log::Log;
use crate::pointer::Pointer;

/// Adds required fields of 3.0, and reports webhooks and unknown dialects.
pub(crate) fn complete(json: &mut Json, log: &mut Log<'_>) {
    let Json::Object(document) = json else { return };
    document.entry("paths").or_insert_with(|| Json::Object(Map::new()));
    if let Some(Json::Object(info)) = document.get_mut("info")
        && let Some(summary) = info.shift_remove("summary")
    {
        info.entry("description").or_insert(summary);
    }
    let at = Pointer::of(&["webhooks"]);
    let hooks = document.get("webhooks").and_then(Json::as_object).map_or(0, Map::len);
    if hooks > 0 {
        let message = match hooks {
            1 => "no method is generated for the webhook, because the server calls it".to_owned(),
            _ => format!(
                "no methods are generated for the {hooks} webhooks, because the server calls them"
            ),
        };
        log.report(Diagnostic::new(Code::WebhooksNotCalled, &at, message));
    }
    dialect(document.get("jsonSchemaDialect"), log);
}

/// The supported dialects.
const DIALECTS: &[&str] = &["spec.openapis.org/oas/", "json-schema.org/draft/"];

fn dialect(written: Option<&Json>, log: &mut Log<'_>) {
    let Some(name) = written.and_then(Json::as_str) else { return };
    let bare = name.trim_start_matches("https://").trim_start_matches("http://");
    if !DIALECTS.iter().any(|known| bare.starts_with(known)) {
        let message = format!("unknown JSON Schema dialect `{name}`; 2020-12 is assumed");
        log.report(Diagnostic::new(
            Code::UnknownDialect,
            &Pointer::of(&["jsonSchemaDialect"]),
            message,
        ));
    }
}

/// Adds missing `responses`, which are optional in 3.1.
pub(crate) fn answered(json: &mut Json) {
    if let Json::Object(operation) = json {
        operation.entry("responses").or_insert_with(|| json!({}));
    }
}
