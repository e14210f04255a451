//! Tests the outcomes of operations and schemas: an outcome has reasons unless it is `typed`, and all outcomes of the
//! project's own document are `typed`.

use generator::reports::{Outcome, Severity, report};
use serde_json::Value as Json;

use crate::fixtures;

#[test]
fn degraded_and_skipped_outcomes_have_reasons() {
    for folder in ["accept", "reject"] {
        for (name, text) in fixtures::all(folder) {
            let Ok(output) = fixtures::generate(folder, &name, &text) else { continue };
            let all = output.outcomes.operations.iter().chain(&output.outcomes.schemas);
            for item in all {
                let typed = item.outcome == Outcome::Typed;
                assert_eq!(
                    typed,
                    item.reasons.is_empty(),
                    "{name}: {} {:?}",
                    item.element,
                    item.outcome
                );
                assert!(item.position.is_some(), "{name}: {}", item.element);
            }
        }
    }
}

#[test]
fn the_real_document_is_fully_typed() {
    let output = fixtures::own();
    let summary = output.summary;
    assert_eq!((summary.of_operations.typed, summary.of_operations.total()), (48, 48));
    let others: Vec<_> =
        output.outcomes.schemas.iter().filter(|item| item.outcome != Outcome::Typed).collect();
    assert!(others.is_empty(), "{others:#?}");
}

const PARTS: &str = r##"{
  "openapi": "3.0.1", "info": {"title": "Parts", "version": "1"},
  "paths": {
    "/a": {
      "get": {"responses": {"200": {"$ref": "#/components/responses/Odd"}}},
      "put": {"responses": {"200": {"description": "", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Odd"}}}}}}
    },
    "/{": {"get": {"responses": {}}}
  },
  "components": {
    "responses": {"Odd": {"description": "", "content": {"application/json": {"schema": {"not": {}}}}}},
    "schemas": {"Odd": {"not": {}}, "Plain": {"type": "string"}}
  }
}"##;

#[test]
fn outcomes_include_only_their_own_reasons() {
    let spec = generator::Document { name: "parts.json", text: PARTS };
    let output = generator::generate(&generator::Input {
        spec,
        files: &[],
        overlay: None,
        has_features: false,
    })
    .unwrap();
    let all = output.outcomes.operations.iter().chain(&output.outcomes.schemas);
    let all = all.map(|item| {
        let reasons: Vec<_> = item.reasons.iter().map(|reason| reason.code.slug()).collect();
        format!("{} is {}: {}", item.element, item.outcome, reasons.join(", "))
    });
    assert_eq!(
        all.collect::<Vec<_>>(),
        [
            "GET /a is degraded: false-schema",
            "PUT /a is typed: ",
            "GET /{ is skipped: invalid-path-template",
            "Odd is degraded: false-schema",
            "Plain is typed: ",
        ]
    );
}

#[test]
fn report_has_counts_names_and_positions() {
    let text = fixtures::read("tests/reject/reports_unsupported_features.json");
    let result = fixtures::generate("reject", "reports_unsupported_features", &text);
    let json: Json = serde_json::from_str(&report("x.json", result.as_ref())).unwrap();
    assert_eq!((&json["report"], &json["valid"]), (&Json::from(3), &Json::from(true)));
    let operations = json["operations"].as_array().unwrap();
    let counted: u64 = json["counts"]["operations"]
        .as_object()
        .unwrap()
        .values()
        .map(|it| it.as_u64().unwrap())
        .sum();
    assert_eq!(counted, operations.len() as u64);
    let first = &operations[0];
    assert!(first["pointer"].as_str().unwrap().starts_with("#/paths/"), "{first}");
    assert!(first["line"].is_u64() && first["column"].is_u64(), "{first}");
}

#[test]
fn report_of_an_invalid_document_contains_all_errors() {
    let text = fixtures::read("tests/reject/rejects_an_unknown_type.json");
    let result = fixtures::generate("reject", "rejects_an_unknown_type", &text);
    let errors = result.as_ref().unwrap_err().reports.iter();
    let errors = errors.filter(|report| report.severity() == Severity::Error).count();
    let json: Json = serde_json::from_str(&report("x.json", result.as_ref())).unwrap();
    assert_eq!(json["valid"], Json::from(false));
    assert_eq!(json["errors"].as_array().unwrap().len(), errors);
    assert!(json["errors"][0]["pointer"].is_string(), "{json}");
}
