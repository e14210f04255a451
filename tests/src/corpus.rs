//! Documents in the manner of those that are out there, written here: all of them give clients.
//!
//! `cargo xtask corpus` does the same with thousands of real ones.

use crate::fixtures;

#[test]
fn documents_as_they_are_out_there_are_understood() {
    for (name, text) in fixtures::all("corpus") {
        let output = fixtures::generate("corpus", &name, &text)
            .unwrap_or_else(|rejection| panic!("{name}:\n{rejection}"));
        let again = fixtures::generate("corpus", &name, &text).unwrap();
        assert_eq!(output.files, again.files, "{name} is another the second time");
        for (path, text) in &output.files {
            syn::parse_file(text).unwrap_or_else(|error| panic!("{name}: {path}: {error}"));
        }
    }
}
