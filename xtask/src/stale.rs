//! Finds stale actions of the overlay in the generator's reports, and decides whether there are so many that the document
//! probably describes another API.

use generator::{Report, Severity};
use serde_json::Value;

use crate::workspace::OVERLAY;

/// The reports about actions that match nothing or have no effect.
pub(crate) fn actions(reports: &[Report]) -> impl Iterator<Item = &Report> {
    reports.iter().filter(|report| action(report).is_some())
}

/// Whether a report is about an action that matches nothing.
pub(crate) fn is_missed(report: &Report) -> bool {
    action(report) == Some(Stale::Missed)
}

/// Counts the actions that match nothing, and all actions that target a part of the document. Returns both if more than
/// half match nothing, because then the overlay was not written for this document.
pub(crate) fn foreign(reports: &[Report], overlay: Option<&str>) -> Option<(usize, usize)> {
    let missed = reports.iter().filter(|report| is_missed(report)).count();
    let overlay: Value = serde_json::from_str(overlay?).ok()?;
    // `$` matches every document, so it proves nothing.
    let specific = |action: &&Value| action.get("target").and_then(Value::as_str) != Some("$");
    let all = overlay.get("actions")?.as_array()?.iter().filter(specific).count();
    (missed * 2 > all).then_some((missed, all))
}

/// Why an action is stale.
#[derive(Debug, PartialEq, Eq)]
enum Stale {
    /// Its target matches nothing.
    Missed,
    /// The document already has that value.
    True,
}

/// Classifies a warning about an action or its target. Only stale actions cause such warnings; others are about what an
/// action inserts.
fn action(report: &Report) -> Option<Stale> {
    if report.severity != Severity::Warning || report.file != OVERLAY {
        return None;
    }
    let tokens: Vec<String> = report.pointer.as_ref()?.tokens().collect();
    match tokens.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["actions", _] => Some(Stale::True),
        ["actions", _, "target"] => Some(Stale::Missed),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan;
    use generator::Document;

    const SPEC: &str = r#"{"openapi":"3.0.1","info":{"title":"A","version":"1"},"paths":{"/a":{"get":{
        "responses":{"200":{"description":"A"}}}}}}"#;

    /// What the generator says of targets that get a summary.
    fn reports(targets: &[&str]) -> (Vec<Report>, String) {
        let action = |target: &&str| {
            let update = serde_json::json!({"x-client": {"crate": "a"}});
            serde_json::json!({"target": target, "description": "Why.", "update": update})
        };
        let actions: Vec<Value> = targets.iter().map(action).collect();
        let overlay = serde_json::json!({"overlay": "1.0.0", "actions": actions}).to_string();
        let spec = Document { name: "a.json", text: SPEC };
        (plan::generate(&spec, plan::ITSELF, &[], Some(&overlay)).unwrap().reports, overlay)
    }

    #[test]
    fn actions_that_match_nothing_or_change_nothing_are_stale() {
        let (reports, _) = reports(&["$", "$", "$.paths['/b']"]);
        let stale: Vec<&str> = actions(&reports).map(|report| report.message.as_str()).collect();
        assert_eq!(stale, ["this action says what is already true", "this action matches nothing"]);
    }

    #[test]
    fn detects_the_document_of_another_api() {
        let foreign = |targets: &[&str]| {
            let (reports, overlay) = reports(targets);
            foreign(&reports, Some(&overlay))
        };
        assert_eq!(foreign(&["$", "$.paths['/b']"]), Some((1, 1)), "the root is everywhere");
        assert_eq!(foreign(&["$.paths['/a']", "$.paths['/b']"]), None, "half is not most");
        assert_eq!(foreign(&["$.paths['/a']", "$.b", "$.c"]), Some((2, 3)));
        assert_eq!(foreign(&["$"]), None);
    }
}
