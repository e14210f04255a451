//! Checks that the tables have all cases that OpenAPI allows, so that a lost case is noticed.

use super::{ANSWERS, tables};

/// The styles of parameters in each location, whether they can be exploded, and the forms of values they are defined
/// for.
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

/// The required cases of the other tables: title, common prefix, and names. A case matches if it has the same name, or
/// the same name followed by a comma and more text.
const CELLS: &[(&str, &str, &[&str])] = &[
    ("Methods", "", &["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"]),
    (
        "Bodies",
        "JSON: ",
        &["object", "array", "any value", "text", "a text alone", "of a GET", "of a DELETE"],
    ),
    (
        "Bodies",
        "JSON: ",
        &["required, and nothing set", "optional, and absent", "optional, and an empty object"],
    ),
    ("Bodies", "JSON: ", &["null, an object", "null, a text", "null, a list"]),
    ("Bodies", "JSON: ", &["unset", "null in it", "a value in place of null"]),
    ("Bodies", "members: ", &["unset", "null", "values", "readOnly left out"]),
    ("Bodies", "+json: ", &["as the document spells it", "with a parameter", "optional"]),
    (
        "Bodies",
        "text",
        &["", ": empty", ": a number", ": a charset of its own", ": HTML", ": YAML"],
    ),
    (
        "Bodies",
        "",
        &["XML as text", "+xml as text", "JSON lines", "JSON sequence", "no media type"],
    ),
    (
        "Bodies",
        "bytes",
        &["", ": empty", ": optional", ": of any media type", ": under the caller's media type"],
    ),
    ("Bodies", "stream: ", LENGTHS),
    (
        "Bodies",
        "several media types: ",
        &["JSON", "+json", "XML", "text", "bytes", "urlencoded", "multipart"],
    ),
    ("Forms", "scalars: ", &["text", "numbers and times"]),
    ("Forms", "style form: ", &["array", "object"]),
    ("Forms", "style form, exploded: ", &["array", "object"]),
    ("Forms", "style spaceDelimited: ", &["array"]),
    ("Forms", "style pipeDelimited: ", &["array"]),
    ("Forms", "style deepObject: ", &["object"]),
    ("Forms", "contentType: ", &["array", "object"]),
    ("Forms", "allowReserved: ", &["scalar"]),
    (
        "Forms",
        "no encoding: ",
        &["array", "array of objects", "array of arrays", "object", "any value", "empty array"],
    ),
    ("Forms", "", &["optional, and absent", "optional, and set"]),
    ("Parts", "text: ", &["scalars", "array"]),
    ("Forms", "collectionFormat ", FORMATS),
    ("Parts", "collectionFormat ", FORMATS),
    ("Parts", "style form: ", &["array", "object"]),
    ("Parts", "style form, exploded: ", &["array", "object"]),
    ("Parts", "style spaceDelimited: ", &["array"]),
    ("Parts", "style pipeDelimited: ", &["array"]),
    ("Parts", "style deepObject: ", &["object"]),
    ("Parts", "JSON: ", &["array", "object"]),
    ("Parts", "file: ", &["media type", "required", "several"]),
    ("Parts", "stream: ", LENGTHS),
    ("Parts", "multipart/", &["mixed", "related"]),
    ("Parts", "optional: ", &["absent"]),
    ("Parts", "parts of the caller's", &["", ": a name that is quoted", ": a name of two lines"]),
    (
        "Servers",
        "",
        &[
            "variables' defaults",
            "variables, chosen",
            "a path's own server",
            "an operation's own server",
            "a base that is given",
        ],
    ),
    ("Servers", "", &["an operation's own server, relative", "the document's server, relative"]),
    ("Security", "apiKey: ", &["header", "query", "cookie"]),
    ("Security", "http: ", &["basic", "bearer"]),
    ("Security", "oauth2: ", &["client credentials", "a token that is given"]),
    ("Security", "openIdConnect: ", &["a token that is given"]),
    ("Security", "", &["of the document", "of the operation", "none", "missing"]),
    ("Security", "optional: ", &["given", "missing"]),
    ("Security", "all of several: ", &["given", "one is missing"]),
    ("Security", "any of several: ", &["the first", "the second", "halves"]),
    ("Security", "two on one header: ", &["the first", "the second", "both given"]),
    ("Answers", "one type: ", &["JSON", "text", "a range", "default", "bytes of any media type"]),
    ("Answers", "one type, or 204: ", &["there", "204"]),
    ("Answers", "no type: ", &["204", "a body all the same"]),
    ("Answers", "several statuses: ", &["200", "202", "204", "a range"]),
    (
        "Answers",
        "several media types: ",
        &["JSON", "+json", "text", "bytes", "one that is not named"],
    ),
    (
        "Answers",
        "",
        &["bytes", "text", "text: XML", "headers alone", "what does not fit", "what is not there"],
    ),
    ("Answers", "stream: ", &["bytes", "events", "JSON lines", "JSON sequence", "refused"]),
    ("Answers", "stream or value: ", &["value", "events", "JSON lines"]),
    (
        "Answers",
        "error: ",
        &["a problem", "typed by status", "a range", "default", "without a body"],
    ),
];
const LENGTHS: &[&str] = &["known length", "unknown length"];
const FORMATS: &[&str] = &["csv", "ssv", "tsv", "pipes", "multi"];

/// Returns the names of the cases in a table.
fn rows(title: &str) -> Vec<&'static str> {
    let sent = tables().into_iter().filter(|(known, _)| *known == title);
    let sent = sent.flat_map(|(_, cells)| cells.iter().copied().flatten().map(|cell| cell.name));
    let answered = ANSWERS.iter().copied().flatten().filter(|_| title == "Answers");
    sent.chain(answered.map(|cell| cell.name)).collect()
}

/// Returns the names that a case covers: `path label, exploded: word, array` covers two.
fn stands_for(name: &str) -> Vec<String> {
    let (style, kinds) = name.split_once(": ").unwrap_or((name, ""));
    kinds.split(", ").map(|kind| format!("{style}: {kind}")).collect()
}

#[test]
fn parameter_table_has_every_defined_case() {
    let known: Vec<String> = rows("Parameters").into_iter().flat_map(stands_for).collect();
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

#[test]
fn other_tables_have_their_required_cases() {
    let missing = |(title, about, cells): &(&str, &str, &[&str])| {
        let known = rows(title);
        let is_there = |cell: &str| {
            let says_more =
                |row: &&str| row.strip_prefix(cell).is_some_and(|more| more.starts_with(", "));
            known.iter().any(|row| *row == cell || says_more(row))
        };
        let cells: Vec<String> = cells.iter().map(|cell| format!("{about}{cell}")).collect();
        cells
            .into_iter()
            .filter(|cell| !is_there(cell))
            .map(|cell| format!("{title}, {cell}"))
            .collect::<Vec<_>>()
    };
    let missing: Vec<String> = CELLS.iter().flat_map(missing).collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn case_names_are_unique_in_each_table() {
    for title in tables().map(|(title, _)| title).into_iter().chain(["Answers"]) {
        let mut names = rows(title);
        names.sort_unstable();
        let twice: Vec<_> = names.windows(2).filter(|pair| pair[0] == pair[1]).collect();
        assert!(twice.is_empty(), "{title}: {twice:#?}");
    }
}
