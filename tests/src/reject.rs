//! Tests the diagnostics for invalid documents and for documents that cannot be completely typed.

use generator::reports::{Severity, Stage};

use crate::fixtures;

#[test]
fn diagnostics_match_the_snapshots() {
    for (name, text) in fixtures::all("reject") {
        let report_text = match fixtures::generate("reject", &name, &text) {
            Ok(output) => {
                assert!(!output.reports.is_empty(), "{name}: no diagnostics");
                let reports = output.reports.iter().map(ToString::to_string);
                format!("accepted\n\n{}", reports.collect::<Vec<_>>().join("\n"))
            }
            Err(rejection) => format!("rejected\n\n{rejection}"),
        };
        insta::with_settings!({
            snapshot_path => "../snapshots/reject",
            prepend_module_to_snapshot => false,
            omit_expression => true,
        }, {
            insta::assert_snapshot!(name, report_text);
        });
    }
}

#[test]
fn diagnostics_have_a_position_a_pointer_and_help() {
    let mut rejected = 0;
    for (name, text) in fixtures::all("reject") {
        let result = fixtures::generate("reject", &name, &text);
        rejected += usize::from(result.is_err());
        let reports = result.map_or_else(|rejection| rejection.reports, |output| output.reports);
        for report in reports.iter().filter(|report| report.severity() > Severity::Note) {
            assert!(report.position.is_some(), "{name}: {report}");
            assert!(report.help.is_some(), "{name}: {report}");
            // Syntax errors and duplicate keys have no JSON pointer.
            let may_lack_pointer = matches!(report.stage, Stage::Read | Stage::Overlay);
            assert!(report.pointer.is_some() || may_lack_pointer, "{name}: {report}");
        }
    }
    assert!(rejected >= 15, "only {rejected} fixtures are rejected");
}

#[test]
fn reports_losses_of_the_canonical_layout() {
    let text = r#"{"paths": {"/a": 1, "/a": 2}}"#;
    let document = generator::Document { name: "twice.json", text };
    let losses = generator::documents::losses(&document, &[]);
    assert_eq!(losses.len(), 1);
    assert!(losses[0].message.contains("first defined at 1:12"), "{}", losses[0]);
    let canonical = generator::documents::canonical(&document, &[]).unwrap();
    let canonical = generator::Document { name: "twice.json", text: &canonical };
    assert!(generator::documents::losses(&canonical, &[]).is_empty());
}
