//! Checks that the client survives changes of the live document. The live document may differ from the committed one in
//! the ways that ASP.NET documents do. The names that users, `ext/`, the examples and the wire tests use must stay,
//! because `spec/overlay.json` pins them by HTTP method and path.
//!
//! These tests compare the printed surface, which is cheap. `tests/live/run` compiles each changed client and runs its
//! tests.

mod change;
mod names;
mod schemas;
mod shapes;
mod texts;
mod version;
mod walk;

use std::collections::BTreeSet;
use std::sync::OnceLock;

use generator::reports::Code;
use generator::{Document, Input, Output, Rejection};
use serde_json::Value;

use crate::fixtures;
use change::{CHANGES, Change};

/// Reads the committed document.
fn committed() -> Value {
    serde_json::from_str(&fixtures::read("spec/swagger.json")).unwrap()
}

/// Returns the committed document after some changes.
fn changed(changes: &[&Change]) -> Value {
    let mut document = committed();
    changes.iter().for_each(|change| (change.make)(&mut document));
    document
}

/// Generates a client from a document with the committed overlay.
fn generate(document: &Value) -> Result<Output, Rejection> {
    let (text, overlay) = (document.to_string(), fixtures::read("spec/overlay.json"));
    generator::generate(&Input {
        spec: Document { name: "live.json", text: &text },
        files: &[],
        overlay: Some(Document { name: "spec/overlay.json", text: &overlay }),
    })
}

/// Returns the lines of a surface that user code can depend on. Declared errors and the mark of nullable fields are
/// documentation: the type of a field shows whether it is an `Option`.
fn lines(surface: &str) -> BTreeSet<String> {
    let lines = surface.lines().filter(|line| !line.contains("  fails with "));
    lines.map(|line| line.replace("\"  nullable", "\"")).collect()
}

/// Returns a line without its `clear_` setter. A new setter does not break users.
fn without_null(line: &str) -> Option<String> {
    let (before, rest) = line.split_once(", clear_")?;
    let (_, after) = rest.split_once("()")?;
    Some(format!("{before}{after}"))
}

/// Returns the lines of the committed surface.
fn before() -> &'static BTreeSet<String> {
    static BEFORE: OnceLock<BTreeSet<String>> = OnceLock::new();
    BEFORE.get_or_init(|| lines(&fixtures::own().surface))
}

/// Returns the lines that the surface loses, and the overlay actions that no longer match.
fn lost(change: &str, document: &Value) -> Vec<String> {
    let output = match generate(document) {
        Ok(output) => output,
        Err(rejection) => return vec![format!("{change}: rejected\n{rejection}")],
    };
    let mut after = lines(&output.surface);
    let without_setter: Vec<String> = after.iter().filter_map(|line| without_null(line)).collect();
    after.extend(without_setter);
    let gone = before().difference(&after).map(|line| format!("{change}: lost      {line}"));
    let missed = output.reports.iter().filter(|report| report.code == Code::UnmatchedAction);
    let missed = missed.map(|report| format!("{change}: {report}"));
    gone.chain(missed).collect()
}

#[test]
fn each_change_keeps_the_surface() {
    let mut all = Vec::new();
    for change in CHANGES {
        let document = changed(&[change]);
        // Compared as text, because objects are equal in any order of their properties.
        let (now, before) = (document.to_string(), committed().to_string());
        let differs = now != before;
        assert!(differs, "{} changes nothing", change.name);
        all.extend(lost(change.name, &document));
    }
    assert!(all.is_empty(), "{}", all.join("\n"));
}

#[test]
fn all_changes_together_keep_the_surface() {
    let changes: Vec<&Change> = CHANGES.iter().collect();
    let lost = lost("all", &changed(&changes));
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}

#[test]
fn reports_removed_items_and_unmatched_actions() {
    let mut document = committed();
    document["paths"].as_object_mut().unwrap().remove("/api/v1/spaces/search");
    let lost = lost("a path less", &document);
    assert!(lost.iter().any(|line| line.contains("lost      spaces::find(")), "{lost:?}");
    assert!(lost.iter().any(|line| line.contains("this action matches nothing")), "{lost:?}");
}

/// Writes each changed document for `tests/live/run` into the folder in `LIVE_DOCUMENTS`.
#[test]
fn writes_the_changed_documents() {
    let Some(folder) = std::env::var_os("LIVE_DOCUMENTS").map(std::path::PathBuf::from) else {
        return;
    };
    std::fs::create_dir_all(&folder).unwrap();
    let write = |name: &str, document: &Value| {
        let text = serde_json::to_string_pretty(document).unwrap();
        std::fs::write(folder.join(name).with_extension("json"), text).unwrap();
    };
    CHANGES.iter().for_each(|change| write(change.name, &changed(&[change])));
    write("all", &changed(&CHANGES.iter().collect::<Vec<_>>()));
}
