//! Tests deeply nested documents: the generator accepts or rejects each, and never overflows the stack.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use generator::{Document, Input, Rejection};

/// The stack size of the tests. It is smaller than the stack of any thread that calls the generator in practice.
const STACK: usize = 512 * 1024;

const DEPTHS: &[usize] = &[10, 30, 50, 60, 100, 1000, 10_000];

fn generate(text: String) -> Result<(), Rejection> {
    let run = move || {
        let spec = Document { name: "deep.json", text: &text };
        generator::generate(&Input { spec, files: &[], overlay: None, has_features: false })
            .map(|_| ())
    };
    std::thread::Builder::new().stack_size(STACK).spawn(run).unwrap().join().unwrap()
}

/// Returns a document with these components and one response, which has this schema.
fn document(schema: &str, components: &str) -> String {
    format!(
        r##"{{"openapi": "3.0.1", "info": {{"title": "Deep", "version": "1"}}, "paths": {{"/a": {{"get": {{
        "responses": {{"200": {{"description": "x", "content": {{"application/json": {{"schema": {schema}}}}}}}}}}}}}}},
        "components": {{"schemas": {{{components}}}}}}}"##
    )
}

/// Repeats `open` and `close` `depth` times around `middle`.
fn nested(open: &str, middle: &str, close: &str, depth: usize) -> String {
    format!("{}{middle}{}", open.repeat(depth), close.repeat(depth))
}

fn check(label: &str, text: String) {
    if let Err(rejection) = generate(text) {
        for report in &rejection.reports {
            assert!(report.position.is_some(), "{label}: {report}");
        }
    }
}

#[test]
fn nested_schemas_do_not_crash() {
    let forms = [
        (r#"{"type": "object", "properties": {"a": "#, "}}"),
        (r#"{"type": "array", "items": "#, "}"),
        (r#"{"type": "object", "additionalProperties": "#, "}"),
        (r#"{"allOf": ["#, "]}"),
        (r#"{"allOf": [{"type": "object", "properties": {"b": {"type": "string"}}}, "#, "]}"),
        (r#"{"oneOf": ["#, "]}"),
        (r#"{"anyOf": ["#, "]}"),
        (r#"{"discriminator": {"propertyName": "a"}, "oneOf": [{"type": "object"}, "#, "]}"),
        (r#"{"not": "#, "}"),
        (r#"{"nullable": true, "properties": {"a": "#, "}, \"oneOf\": []}"),
        (r#"{"oneOf": 1, "properties": {"a": "#, "}}"),
    ];
    for (open, close) in forms {
        for depth in DEPTHS {
            let inner = nested(open, r#"{"type": "string"}"#, close, *depth);
            let label = format!("{depth} of {open}");
            check(&label, document(&inner, ""));
            check(
                &label,
                document(r##"{"$ref": "#/components/schemas/A"}"##, &format!(r#""A": {inner}"#)),
            );
        }
    }
}

#[test]
fn nested_callbacks_do_not_crash() {
    for depth in DEPTHS {
        let open = r#"{"callbacks": {"c": {"u": {"get": "#;
        let operation = nested(open, "{}", r#"}}}, "responses": {}}"#, *depth);
        for key in ["paths", "components"] {
            let (open, close) = match key {
                "paths" => (r#""paths": {"/a": {"get": "#, "}}"),
                _ => (r#""paths": {}, "components": {"callbacks": {"c": {"u": {"get": "#, "}}}}"),
            };
            let head = r#""openapi": "3.0.1", "info": {"title": "", "version": ""}"#;
            check(&format!("{depth} in {key}"), format!("{{{head}, {open}{operation}{close}}}"));
        }
    }
}

#[test]
fn nested_json_does_not_crash() {
    for depth in DEPTHS {
        for (open, close) in [("[", "]"), (r#"{"a": "#, "}")] {
            let value = nested(open, "1", close, *depth);
            for key in
                ["example", "default", "x-anything", "enum", "description", "x-model", "x-variants"]
            {
                let schema = format!(r#"{{"type": "string", "{key}": {value}}}"#);
                check(&format!("{depth} in {key}"), document(&schema, ""));
            }
            check(&format!("{depth} alone"), value);
        }
    }
}

const LIST: &str = r#"{"type": "array", "items": NEXT}"#;
const INHERITED: &str =
    r#"{"allOf": [NEXT, {"type": "object", "properties": {"a": {"type": "string"}}}]}"#;

#[test]
fn chained_references_do_not_crash() {
    let forms = [
        r#"NEXT"#,
        r#"{"type": "object", "properties": {"a": NEXT}}"#,
        r#"{"type": "object", "required": ["a"], "properties": {"a": NEXT}}"#,
        LIST,
        r#"{"type": "object", "additionalProperties": NEXT}"#,
        r#"{"allOf": [NEXT]}"#,
        INHERITED,
        r#"{"oneOf": [NEXT]}"#,
        r#"{"anyOf": [NEXT], "nullable": true}"#,
        r#"{"oneOf": [NEXT, {"type": "object"}], "discriminator": {"propertyName": "a"}}"#,
        // Two consecutive chains: the depth limits of both must not add up.
        r#"LIST"#,
    ];
    for form in forms {
        // Inherited properties are expanded, so the output grows quadratically with the depth.
        let deepest = if form.contains("allOf") || form == "LIST" { 300 } else { 3000 };
        for depth in [100, deepest] {
            let mut components = String::new();
            for index in 0..depth {
                let next = format!(r##"{{"$ref": "#/components/schemas/C{}"}}"##, index + 1);
                let list = if index < 60 { LIST } else { INHERITED };
                let schema = form.replace("LIST", list).replace("NEXT", &next);
                write!(components, r#""C{index}": {schema}, "#).unwrap();
            }
            let last = format!(r#""C{depth}": {{"type": "string"}}"#);
            let document =
                document(r##"{"$ref": "#/components/schemas/C0"}"##, &(components + &last));
            check(&format!("{depth} of {form}"), document);
        }
    }
}

#[test]
fn mutually_referencing_schemas_take_less_than_a_minute() {
    // Each schema refers to all others. A search along every path would take minutes for a hundred schemas.
    let own = r#"{"type": "object", "properties": {"a": {"type": "string"}}}"#;
    for (key, count) in [("allOf", 60), ("oneOf", 60), ("anyOf", 30)] {
        let mut components = r#""C": {"type": "string"}"#.to_owned();
        for index in 0..count {
            let others = (0..count).filter(|other| *other != index);
            let others: String = others
                .map(|other| format!(r##"{{"$ref": "#/components/schemas/C{other}"}}, "##))
                .collect();
            write!(components, r#", "C{index}": {{"{key}": [{others}{own}]}}"#).unwrap();
        }
        let start = Instant::now();
        check(key, document(r##"{"$ref": "#/components/schemas/C0"}"##, &components));
        assert!(start.elapsed() < Duration::from_secs(60), "{key}: {:?}", start.elapsed());
    }
}

#[test]
fn time_grows_linearly_with_models_and_diagnostics() {
    let time = |count: usize| {
        let mut components = r#""C": {"type": "string"}"#.to_owned();
        for index in 0..count {
            let next = format!(r##"{{"$ref": "#/components/schemas/C{}"}}"##, (index + 1) % count);
            let unknown_format = r#"{"type": "string", "format": "unheard-of"}"#;
            let fields = format!(r#"{{"next": {next}, "other": {unknown_format}}}"#);
            write!(components, r#", "C{index}": {{"properties": {fields}}}"#).unwrap();
        }
        let text = document(r##"{"$ref": "#/components/schemas/C0"}"##, &components);
        let start = Instant::now();
        generate(text).unwrap();
        start.elapsed()
    };
    // For an input of eight times the size, linear time is eight times as long, and quadratic time is 64 times as long.
    let (few, many) = (time(250), time(2000));
    assert!(many < few * 24, "{few:?} for 250 models, {many:?} for 2000 models");
}
