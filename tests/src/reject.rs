//! What the generator says of documents that are wrong, or that it cannot type in full.

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
fn a_refused_document_is_refused_with_a_place() {
    for (name, text) in fixtures::all("reject") {
        if let Err(rejection) = fixtures::generate("reject", &name, &text) {
            for report in rejection.reports {
                assert!(report.position.is_some(), "{name}: {report}");
            }
        }
    }
}
