//! Checks that the tables have all cases that OpenAPI allows, so that a missing case is noticed.

use super::{RESPONSES, tables};

/// The styles of parameters in each location, whether they can be exploded, and the types of values for which they are
/// defined.
const STYLES: &[(&str, &[bool], &[&str])] = &[
    ("path simple", &[false, true], ALL),
    ("path label", &[false, true], ALL),
    ("path matrix", &[false, true], ALL),
    ("query form", &[false, true], ALL),
    ("query spaceDelimited", &[false], COMPOUND),
    ("query pipeDelimited", &[false], COMPOUND),
    ("query deepObject", &[true], OBJECTS),
    ("header simple", &[false, true], ALL),
    ("cookie form", &[false, true], ALL),
];
const ALL: &[&str] = &["string", "array", "object", "nested"];
const COMPOUND: &[&str] = &["array", "object", "nested"];
const OBJECTS: &[&str] = &["object", "nested"];

/// The required cases of the other tables: title, common prefix, and names. A case matches if it has the same name, or
/// the same name followed by a comma and more text.
const REQUIRED: &[(&str, &str, &[&str])] = &[
    ("Methods", "", &["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"]),
    (
        "Bodies",
        "JSON: ",
        &["object", "array", "any value", "text", "a string body", "in a GET", "in a DELETE"],
    ),
    ("Bodies", "JSON: ", &["required, nothing set", "optional, absent", "optional, empty object"]),
    ("Bodies", "JSON: ", &["null, an object", "null, a string", "null, an array"]),
    ("Bodies", "JSON: ", &["unset", "a null property", "a value instead of null"]),
    ("Bodies", "properties: ", &["unset", "null", "values", "readOnly omitted"]),
    ("Bodies", "+json: ", &["with the document's spelling", "with a parameter", "optional"]),
    ("Bodies", "text", &["", ": empty", ": a number", ": an explicit charset", ": HTML", ": YAML"]),
    (
        "Bodies",
        "",
        &["XML as text", "+xml as text", "JSON lines", "JSON sequence", "no media type"],
    ),
    (
        "Bodies",
        "bytes",
        &["", ": empty", ": optional", ": of any media type", ": with the caller's media type"],
    ),
    ("Bodies", "stream: ", LENGTHS),
    (
        "Bodies",
        "several media types: ",
        &["JSON", "+json", "XML", "text", "bytes", "urlencoded", "multipart"],
    ),
    ("Forms", "scalars: ", &["text", "numbers and timestamps"]),
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
    ("Forms", "", &["optional, absent", "optional, set"]),
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
    ("Formats", "", &["path", "query", "header", "JSON", "form", "multipart"]),
    ("Parts", "custom parts", &["", ": quotes in the name", ": a line break in the name"]),
    (
        "Servers",
        "",
        &[
            "variables' defaults",
            "variables, chosen",
            "a path's own server",
            "an operation's own server",
            "a base URL",
        ],
    ),
    ("Servers", "", &["an operation's own server, relative", "the document's server, relative"]),
    ("Security", "apiKey: ", &["header", "query", "cookie"]),
    ("Security", "http: ", &["basic", "bearer"]),
    ("Security", "oauth2: ", &["client credentials", "a token from the caller"]),
    ("Security", "openIdConnect: ", &["a token from the caller"]),
    ("Security", "", &["default of the document", "override by the operation", "none", "missing"]),
    ("Security", "optional: ", &["present", "missing"]),
    ("Security", "all of several: ", &["present", "one is missing"]),
    ("Security", "any of several: ", &["the first", "the second", "incomplete alternatives"]),
    ("Security", "two on one header: ", &["the first", "the second", "both present"]),
    (
        "Responses",
        "one type: ",
        &["JSON", "text", "a wildcard status", "default", "bytes of any media type"],
    ),
    ("Responses", "one type, or 204: ", &["present", "204"]),
    ("Responses", "no type: ", &["204", "an unexpected body"]),
    ("Responses", "several statuses: ", &["200", "202", "204", "a wildcard status"]),
    (
        "Responses",
        "several media types: ",
        &["JSON", "+json", "text", "bytes", "an undeclared one"],
    ),
    (
        "Responses",
        "",
        &["bytes", "text", "text: XML", "headers only", "a type mismatch", "a missing body"],
    ),
    ("Responses", "stream: ", &["bytes", "events", "JSON lines", "JSON sequence", "refused"]),
    ("Responses", "stream or value: ", &["value", "events", "JSON lines"]),
    (
        "Responses",
        "error: ",
        &["a problem", "typed by status", "a wildcard status", "default", "without a body"],
    ),
];
const LENGTHS: &[&str] = &["known length", "unknown length"];
const FORMATS: &[&str] = &["csv", "ssv", "tsv", "pipes", "multi"];

/// Returns the names of the cases in a table.
fn case_names(title: &str) -> Vec<&'static str> {
    let requests = tables().into_iter().filter(|(known, _)| *known == title);
    let requests =
        requests.flat_map(|(_, cases)| cases.iter().copied().flatten().map(|case| case.name));
    let responses = RESPONSES.iter().copied().flatten().filter(|_| title == "Responses");
    requests.chain(responses.map(|case| case.name)).collect()
}

/// Returns the names that a case covers: `path label, exploded: string, array` covers two.
fn covered_names(name: &str) -> Vec<String> {
    let (style, types) = name.split_once(": ").unwrap_or((name, ""));
    types.split(", ").map(|ty| format!("{style}: {ty}")).collect()
}

#[test]
fn parameter_table_has_every_defined_case() {
    let known: Vec<String> = case_names("Parameters").into_iter().flat_map(covered_names).collect();
    let missing: Vec<String> = STYLES
        .iter()
        .flat_map(|(style, explode, types)| {
            explode.iter().flat_map(move |explode| {
                let exploded = if *explode { ", exploded" } else { "" };
                types.iter().map(move |ty| format!("{style}{exploded}: {ty}"))
            })
        })
        .filter(|case| !known.contains(case))
        .collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn other_tables_have_their_required_cases() {
    let missing = |(title, prefix, cases): &(&str, &str, &[&str])| {
        let known = case_names(title);
        let exists = |case: &str| {
            let extends =
                |row: &&str| row.strip_prefix(case).is_some_and(|more| more.starts_with(", "));
            known.iter().any(|row| *row == case || extends(row))
        };
        let cases: Vec<String> = cases.iter().map(|case| format!("{prefix}{case}")).collect();
        cases
            .into_iter()
            .filter(|case| !exists(case))
            .map(|case| format!("{title}, {case}"))
            .collect::<Vec<_>>()
    };
    let missing: Vec<String> = REQUIRED.iter().flat_map(missing).collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn case_names_are_unique_in_each_table() {
    for title in tables().map(|(title, _)| title).into_iter().chain(["Responses"]) {
        let mut names = case_names(title);
        names.sort_unstable();
        let duplicates: Vec<_> = names.windows(2).filter(|pair| pair[0] == pair[1]).collect();
        assert!(duplicates.is_empty(), "{title}: {duplicates:#?}");
    }
}
