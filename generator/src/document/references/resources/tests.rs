//! Tests references to `$id`s and anchors.

use serde_json::{Value as Json, json};

use super::*;

/// Rewrites the references of a document, and of another file named `models/more.json`.
fn resolved(mut document: Json, mut other: Json) -> (Json, Json) {
    let mut files = [
        File { name: "api.json", json: &mut document },
        File { name: "models/more.json", json: &mut other },
    ];
    resolve(&mut files);
    (document, other)
}

#[test]
fn resolves_references_relative_to_the_innermost_resource() {
    let a = json!({"$id": "https://a.example/s/a", "$defs": {"x": {"$anchor": "x"}, "y": {}}, "properties": {
        "anchor": {"$ref": "#x"}, "pointer": {"$ref": "#/$defs/y"}, "root": {"$ref": "#"},
        "document": {"$ref": "#/components/schemas/B"}, "relative": {"$ref": "b#x"},
        "deep": {"$ref": "../s/b#/$defs/x"}, "file": {"$ref": "b.json"}}});
    let b = json!({"$id": "https://a.example/s/b", "$defs": {"x": {"$anchor": "x", "$ref": "#x"}},
        "properties": {"other": {"$ref": "https://a.example/s/a#x"}, "own": {"$ref": "b"}}});
    let document = json!({"openapi": "3.1.0", "components": {"schemas": {"A": a, "B": b}}});
    let (document, _) = resolved(document, json!({}));
    let reference = |at: &str| document.pointer(&format!("/components/schemas/{at}/$ref")).unwrap();
    for (at, expected) in [
        ("A/properties/anchor", "#/components/schemas/A/$defs/x"),
        ("A/properties/pointer", "#/components/schemas/A/$defs/y"),
        ("A/properties/root", "#/components/schemas/A"),
        ("A/properties/document", "#/components/schemas/B"),
        ("A/properties/relative", "#/components/schemas/B/$defs/x"),
        ("A/properties/deep", "#/components/schemas/B/$defs/x"),
        ("A/properties/file", "b.json"),
        ("B/$defs/x", "#/components/schemas/B/$defs/x"),
        ("B/properties/other", "#/components/schemas/A/$defs/x"),
        ("B/properties/own", "#/components/schemas/B"),
    ] {
        assert_eq!(reference(at), expected, "{at}");
    }
}

#[test]
fn prefers_the_document_before_version_3_1() {
    let inner = json!({"$id": "a", "definitions": {"X": {}, "Y": {}},
        "properties": {"x": {"$ref": "#/definitions/X"}, "y": {"$ref": "#/definitions/Y"}}});
    let (document, _) =
        resolved(json!({"swagger": "2.0", "definitions": {"A": inner, "X": {}}}), json!({}));
    let properties = &document["definitions"]["A"]["properties"];
    assert_eq!(properties["x"]["$ref"], "#/definitions/X");
    assert_eq!(properties["y"]["$ref"], "#/definitions/A/definitions/Y");
}

#[test]
fn finds_resources_in_other_files() {
    let other = json!({"$id": "https://a.example/more", "definitions": {"M": {"$anchor": "m"}},
        "properties": {"m": {"$ref": "#m"}, "p": {"$ref": "#/definitions/M"}, "back": {"$ref": "urn:a:main#/x"}}});
    let document = json!({"$self": "urn:a:main", "openapi": "3.2.0", "x": {"$ref": "https://a.example/more#m"},
        "y": {"discriminator": {"mapping": {"a": "https://a.example/more", "b": "M"}}}});
    let (document, other) = resolved(document, other);
    assert_eq!(document["x"]["$ref"], "models/more.json#/definitions/M");
    let mapping = json!({"a": "models/more.json#", "b": "M"});
    assert_eq!(document["y"]["discriminator"]["mapping"], mapping);
    assert_eq!(other["properties"]["m"]["$ref"], "#/definitions/M");
    assert_eq!(other["properties"]["p"]["$ref"], "#/definitions/M");
    assert_eq!(other["properties"]["back"]["$ref"], "../api.json#/x");
}

#[test]
fn finds_the_static_targets_of_dynamic_references() {
    let tree = json!({"$recursiveAnchor": true, "properties": {"inner": {"items": {"$recursiveRef": "#"}}}});
    let fixed = json!({"properties": {"inner": {"$recursiveRef": "#"}}});
    let list = json!({"$defs": {"t": {"$dynamicAnchor": "t"}, "p": {"$anchor": "p"}},
        "items": {"$dynamicRef": "#t"}, "contains": {"$dynamicRef": "#p"}, "not": {"$ref": "#p", "$dynamicRef": "#t"}});
    let document = json!({"openapi": "3.1.0", "components": {"schemas": {"Tree": tree, "Fixed": fixed, "List": list}}});
    let (document, _) = resolved(document, json!({}));
    let schemas = &document["components"]["schemas"];
    let at = "#/components/schemas";
    let t = json!({"$ref": format!("{at}/List/$defs/t"), "$dynamicRef": "#t"});
    assert_eq!(schemas["List"]["items"], t);
    assert_eq!(schemas["List"]["contains"], json!({"$ref": format!("{at}/List/$defs/p")}));
    assert_eq!(schemas["List"]["not"], json!({"$ref": format!("{at}/List/$defs/p"), "allOf": [t]}));
    let recursive = json!({"$ref": format!("{at}/Tree"), "$dynamicRef": "#$recursive"});
    assert_eq!(schemas["Tree"]["properties"]["inner"]["items"], recursive);
    let inner = &schemas["Fixed"]["properties"]["inner"];
    assert_eq!(*inner, json!({"$ref": format!("{at}/Fixed")}));
}
