//! Tests for `regen`.
use super::*;
use crate::check;
use crate::lock::{Lock, Source};
use crate::scratch::{SPEC, Scratch};
use crate::workspace::HOME;
use crate::workspace::{LOCK, OVERLAY};

/// Returns the committed document with one description edited.
fn edited(scratch: &Scratch) -> String {
    scratch.text(SPEC).replacen("\"description\": \"", "\"description\": \"Edited: ", 1)
}

#[track_caller]
fn assert_up_to_date(scratch: &Scratch) {
    let text = check::problems_text(&scratch.workspace()).unwrap();
    assert_eq!(text, None);
}

#[test]
fn rejects_an_edited_document() {
    let scratch = Scratch::new();
    scratch.write(SPEC, edited(&scratch));
    let error = scratch.rejected(Scratch::offline);
    let start = "error: spec/swagger.json is not the document that spec/spec.lock records\n";
    assert!(error.starts_with(start), "{error}");
    assert!(
        error.contains("Nothing was written. To fix:\n  git checkout spec/swagger.json "),
        "{error}"
    );
    assert!(error.contains("corrections to the document belong in spec/overlay.json"), "{error}");
    assert!(error.contains("cargo xtask regen --spec spec/swagger.json"), "{error}");
}

#[test]
fn does_not_fall_back_to_an_edited_document() {
    let scratch = Scratch::new();
    // No server listens on this port.
    let lock = Lock::parse(&scratch.text(LOCK)).unwrap();
    let lock = Lock { url: Some("http://127.0.0.1:9/".to_owned()), ..lock };
    scratch.write(LOCK, lock.render().unwrap());
    scratch.regen(&RegenOptions::default()).unwrap();
    scratch.write(SPEC, edited(&scratch));
    let error = scratch.rejected(|scratch| scratch.regen(&RegenOptions::default()));
    assert!(error.contains("git checkout spec/swagger.json"), "{error}");
}

#[test]
fn regen_spec_adopts_an_edited_document() {
    let scratch = Scratch::new();
    scratch.write(SPEC, edited(&scratch));
    scratch.spec(scratch.workspace().root().join(SPEC)).unwrap();
    assert_up_to_date(&scratch);
    scratch.offline().unwrap();
    let lock = Lock::parse(&scratch.text(LOCK)).unwrap();
    assert_eq!(lock.source, Source::File("swagger.json".to_owned()));
}

#[test]
fn rejects_an_edited_lock() {
    let scratch = Scratch::new();
    scratch.write(LOCK, scratch.text(LOCK).replace("reconstruction", "file: api.json"));
    let error = scratch.rejected(Scratch::offline);
    assert!(error.contains("spec/spec.lock was edited after `regen` wrote it"), "{error}");
    assert!(error.contains("git checkout spec/spec.lock"), "{error}");
}

#[test]
fn refuses_to_run_without_the_locked_overlay() {
    let scratch = Scratch::new();
    std::fs::remove_file(scratch.workspace().root().join(OVERLAY)).unwrap();
    let error = scratch.rejected(Scratch::offline);
    assert!(error.contains("spec/overlay.json is missing"), "{error}");
    assert!(error.contains("git checkout spec/overlay.json"), "{error}");
}

#[test]
fn an_interrupted_run_can_be_undone_or_finished() {
    let (before, after) = (Scratch::new(), Scratch::new());
    let file = after.file("new.json", &edited(&after));
    after.spec(file.clone()).unwrap();
    let stopped = || {
        let scratch = Scratch::new();
        scratch.write(SPEC, after.text(SPEC));
        assert!(scratch.rejected(Scratch::offline).contains("git checkout spec/swagger.json"));
        scratch
    };
    let undone = stopped();
    undone.write(SPEC, before.text(SPEC));
    undone.offline().unwrap();
    assert_up_to_date(&undone);
    let finished = stopped();
    finished.spec(file).unwrap();
    assert_up_to_date(&finished);
}

#[test]
fn warnings_point_into_the_canonical_document() {
    let scratch = Scratch::new();
    let mut document: serde_json::Value = serde_json::from_str(&scratch.text(SPEC)).unwrap();
    document["paths"]["/x"] = serde_json::json!({"get": {
        "parameters": [{"name": "a", "in": "nowhere", "schema": {}}],
        "responses": {"204": {"description": "Done"}},
    }});
    // Unlike the committed file, the document is a single line.
    let text = document.to_string();
    let spec = Document { name: SPEC, text: &text };
    let generation =
        plan::generate_canonical(&HOME, &spec, &[], Some(&scratch.text(OVERLAY)), false).unwrap();
    scratch.spec(scratch.file("one-line.json", &text)).unwrap();
    let line = 1 + scratch.text(SPEC).lines().position(|line| line.contains("nowhere")).unwrap();
    let warnings = reports::of(&generation.output.reports, Severity::Warning);
    assert!(warnings.contains(&format!("--> spec/swagger.json:{line}:")), "{warnings}");
}

#[test]
fn errors_point_into_the_rejected_file() {
    let scratch = Scratch::new();
    let text = scratch.text(SPEC).replacen("#/components/schemas/", "#/components/nothing/", 1);
    let line = 1 + text.lines().position(|line| line.contains("/nothing/")).unwrap();
    let file = scratch.file("mine.json", &text).display().to_string();
    let committed = scratch.workspace().committed().unwrap();
    let options = RegenOptions { spec: Some(file.clone().into()), ..RegenOptions::default() };
    let candidate = source::obtain(&scratch.workspace(), &committed, &options).unwrap();
    let overlay = committed.overlay.as_deref();
    let rejection =
        plan::generate_canonical(&HOME, &Document { name: SPEC, text: &text }, &[], overlay, false)
            .unwrap_err();
    let reports = candidate.locate(overlay, rejection).unwrap().reports;
    let errors = reports::of(&reports, Severity::Error);
    assert!(errors.contains(&format!("--> {file}:{line}:")), "{errors}");
    assert!(!errors.contains(SPEC), "{errors}");
}
