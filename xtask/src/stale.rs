//! Finds stale actions of the overlay in the generator's reports, and decides whether there are so many that the document
//! probably describes another API.

use generator::reports::{Code, Report};
use serde_json::Value;

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

/// Classifies a diagnostic about an action.
fn action(report: &Report) -> Option<Stale> {
    let stale = |code, stale| (report.code == code).then_some(stale);
    stale(Code::UnmatchedAction, Stale::Missed).or(stale(Code::RedundantAction, Stale::True))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan;
    use generator::Document;

    const SPEC: &str = r#"{"openapi":"3.0.1","info":{"title":"A","version":"1"},"paths":{"/a":{"get":{
        "responses":{"200":{"description":"A"}}}}}}"#;

    /// The generator's reports about an overlay that adds a summary to each of some targets.
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
    fn finds_actions_that_match_or_change_nothing() {
        let (reports, _) = reports(&["$", "$", "$.paths['/b']"]);
        let stale: Vec<Code> = actions(&reports).map(|report| report.code).collect();
        assert_eq!(stale, [Code::RedundantAction, Code::UnmatchedAction]);
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
