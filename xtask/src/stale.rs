//! Finds stale actions of the overlay in the generator's diagnostics, and detects a document that probably describes a
//! different API: most actions match nothing in it.

use generator::reports::{Code, Report};
use serde_json::Value;

/// Returns the diagnostics about actions that match nothing or have no effect.
pub(crate) fn actions(reports: &[Report]) -> impl Iterator<Item = &Report> {
    reports.iter().filter(|report| action(report).is_some())
}

/// Whether a diagnostic is about an action that matches nothing.
pub(crate) fn is_unmatched(report: &Report) -> bool {
    action(report) == Some(Stale::Unmatched)
}

/// Counts the actions that match nothing, and all actions with a target other than `$`. Returns both counts if the
/// first is more than half of the second, because the overlay was then probably written for a different document.
pub(crate) fn describes_different_api(
    reports: &[Report],
    overlay: Option<&str>,
) -> Option<(usize, usize)> {
    let unmatched = reports.iter().filter(|report| is_unmatched(report)).count();
    let overlay: Value = serde_json::from_str(overlay?).ok()?;
    // `$` matches every document, so actions with this target are not counted.
    let specific = |action: &&Value| action.get("target").and_then(Value::as_str) != Some("$");
    let all = overlay.get("actions")?.as_array()?.iter().filter(specific).count();
    (unmatched * 2 > all).then_some((unmatched, all))
}

/// The reason why an action is stale.
#[derive(Debug, PartialEq, Eq)]
enum Stale {
    /// The target matches nothing.
    Unmatched,
    /// The document already has the value.
    Redundant,
}

/// Returns why an action is stale, if the diagnostic is about a stale action.
fn action(report: &Report) -> Option<Stale> {
    let stale = |code, stale| (report.code == code).then_some(stale);
    stale(Code::UnmatchedAction, Stale::Unmatched)
        .or(stale(Code::RedundantAction, Stale::Redundant))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan;
    use generator::Document;

    const SPEC: &str = r#"{"openapi":"3.0.1","info":{"title":"A","version":"1"},"paths":{"/a":{"get":{
        "responses":{"200":{"description":"A"}}}}}}"#;

    /// Returns the diagnostics for an overlay that updates each of the targets, and the overlay.
    fn reports(targets: &[&str]) -> (Vec<Report>, String) {
        let action = |target: &&str| {
            let update = serde_json::json!({"x-client": {"crate": "a"}});
            serde_json::json!({"target": target, "description": "Why.", "update": update})
        };
        let actions: Vec<Value> = targets.iter().map(action).collect();
        let overlay = serde_json::json!({"overlay": "1.0.0", "actions": actions}).to_string();
        let spec = Document { name: "a.json", text: SPEC };
        (plan::generate(&spec, plan::ITSELF, &[], Some(&overlay), false).unwrap().reports, overlay)
    }

    #[test]
    fn finds_actions_that_match_or_change_nothing() {
        let (reports, _) = reports(&["$", "$", "$.paths['/b']"]);
        let stale: Vec<Code> = actions(&reports).map(|report| report.code).collect();
        assert_eq!(stale, [Code::RedundantAction, Code::UnmatchedAction]);
    }

    #[test]
    fn detects_a_document_of_a_different_api() {
        let foreign = |targets: &[&str]| {
            let (reports, overlay) = reports(targets);
            describes_different_api(&reports, Some(&overlay))
        };
        assert_eq!(foreign(&["$", "$.paths['/b']"]), Some((1, 1)), "every document has a root");
        assert_eq!(foreign(&["$.paths['/a']", "$.paths['/b']"]), None, "half is not most");
        assert_eq!(foreign(&["$.paths['/a']", "$.b", "$.c"]), Some((2, 3)));
        assert_eq!(foreign(&["$"]), None);
    }
}
