//! What the generator says of documents that are wrong, or that it cannot type in full.

use generator::{Severity, Stage};

use crate::fixtures;

#[test]
fn every_complaint_says_what_where_and_what_to_do() {
    for (name, text) in fixtures::all("reject") {
        let said = match fixtures::generate("reject", &name, &text) {
            Ok(output) => {
                assert!(!output.reports.is_empty(), "{name}: nothing was said");
                let reports = output.reports.iter().map(ToString::to_string);
                format!("accepted\n\n{}", reports.collect::<Vec<_>>().join("\n"))
            }
            Err(rejection) => format!("refused\n\n{rejection}"),
        };
        insta::with_settings!({
            snapshot_path => "../snapshots/reject",
            prepend_module_to_snapshot => false,
            omit_expression => true,
        }, {
            insta::assert_snapshot!(name, said);
        });
    }
}

#[test]
fn every_complaint_has_a_spot_a_pointer_and_help() {
    let mut refused = 0;
    for (name, text) in fixtures::all("reject") {
        let made = fixtures::generate("reject", &name, &text);
        refused += usize::from(made.is_err());
        let reports = made.map_or_else(|rejection| rejection.reports, |output| output.reports);
        for report in reports.iter().filter(|report| report.severity() > Severity::Note) {
            assert!(report.position.is_some(), "{name}: {report}");
            assert!(report.help.is_some(), "{name}: {report}");
            // Where there is no JSON yet, or twice the same place in it, there is nothing to point at.
            let textual = matches!(report.stage, Stage::Read | Stage::Overlay);
            assert!(report.pointer.is_some() || textual, "{name}: {report}");
        }
    }
    assert!(refused >= 15, "only {refused} fixtures are refused");
}

#[test]
fn what_the_canonical_layout_loses_is_told_before() {
    let text = r#"{"paths": {"/a": 1, "/a": 2}}"#;
    let document = generator::Document { name: "twice.json", text };
    let losses = generator::losses(&document, &[]);
    assert_eq!(losses.len(), 1);
    assert!(losses[0].message.contains("first defined at 1:12"), "{}", losses[0]);
    let canonical = generator::canonical(&document, &[]).unwrap();
    let canonical = generator::Document { name: "twice.json", text: &canonical };
    assert!(generator::losses(&canonical, &[]).is_empty());
}
