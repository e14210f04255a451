//! Whether the table of parameters has all cells that OpenAPI allows.

use super::parameters::CELLS;

/// The styles of each place, whether one may be exploded, and which kinds of value they are defined for.
const STYLES: &[(&str, &[bool], &[&str])] = &[
    ("path simple", &[false, true], ALL),
    ("path label", &[false, true], ALL),
    ("path matrix", &[false, true], ALL),
    ("query form", &[false, true], ALL),
    ("query spaceDelimited", &[false], PARTS),
    ("query pipeDelimited", &[false], PARTS),
    ("query deepObject", &[true], OBJECTS),
    ("header simple", &[false, true], ALL),
    ("cookie form", &[false, true], ALL),
];
const ALL: &[&str] = &["word", "array", "object", "nested"];
const PARTS: &[&str] = &["array", "object", "nested"];
const OBJECTS: &[&str] = &["object", "nested"];

/// Cells that a row stands for: `path label, exploded: word, array`.
fn stands_for(name: &str) -> Vec<String> {
    let (style, kinds) = name.split_once(": ").unwrap_or((name, ""));
    kinds.split(", ").map(|kind| format!("{style}: {kind}")).collect()
}

#[test]
fn the_table_has_every_cell_that_is_defined() {
    let known: Vec<String> = CELLS.iter().flat_map(|cell| stands_for(cell.name)).collect();
    let missing: Vec<String> = STYLES
        .iter()
        .flat_map(|(style, explode, kinds)| {
            explode.iter().flat_map(move |explode| {
                let exploded = if *explode { ", exploded" } else { "" };
                kinds.iter().map(move |kind| format!("{style}{exploded}: {kind}"))
            })
        })
        .filter(|cell| !known.contains(cell))
        .collect();
    assert!(missing.is_empty(), "{missing:#?}");
}
