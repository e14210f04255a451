//! Compares the generator's lists of reserved names with the code that defines those names: each list must be complete,
//! and no name may be stale.

mod source;

use std::collections::BTreeSet;

use generator::{Document, Input};

use self::source::{bare_types, list, macro_methods, methods, parse, quoted, runtime_macros};
use crate::fixtures::read;
use crate::packages::dependencies;

type Names = BTreeSet<String>;

/// The file with the lists.
const LISTS: &str = "generator/src/names/keywords.rs";

/// Methods of traits that every type implements, that are in the prelude or that are derived. An inherent method with
/// the same name as one of them would hide it.
const TRAIT_METHODS: &[&str] = &[
    "borrow",
    "borrow_mut",
    "clone",
    "clone_from",
    "clone_into",
    "fmt",
    "from",
    "into",
    "to_owned",
    "try_from",
    "try_into",
    "type_id",
];

fn names(texts: &[&str]) -> Names {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

/// Asserts that a list has exactly these names. `source` describes the code that defines them.
#[track_caller]
fn assert_list(name: &str, expected: &Names, source: &str) {
    let difference = differences(name, &list(name), expected, source);
    assert!(difference.is_empty(), "{}", difference.join("\n"));
}

fn differences(name: &str, list: &Names, expected: &Names, source: &str) -> Vec<String> {
    let missing = expected.difference(list);
    let missing =
        missing.map(|each| format!("{name} in {LISTS} lacks `{each}`, which is used by {source}"));
    let stale = list.difference(expected);
    let stale = stale.map(|each| {
        format!("{name} in {LISTS} has `{each}`, which is not used by {source}: remove it")
    });
    missing.chain(stale).collect()
}

#[test]
fn call_methods_match_the_call_macro() {
    let mut methods = macro_methods("call.rs", "call");
    methods.extend(macro_methods("save.rs", "download"));
    let (options, mut endings): (Names, Names) =
        methods.into_iter().partition(|name| name.starts_with("with_"));
    let undeclared = list("UNDECLARED_BODY_METHODS");
    assert!(endings.is_superset(&undeclared), "{undeclared:?}");
    endings.retain(|name| !undeclared.contains(name));
    assert!(options.contains("with_timeout"), "{options:?}");
    // `Response::ending` returns the names of the methods that render/ending.rs adds to a call.
    let streams = ["events", "lines"];
    let surface = read("generator/src/surface/body.rs");
    for ending in streams {
        assert!(
            surface.contains(&format!("\"{ending}\"")),
            "surface/body.rs has no ending `{ending}`"
        );
    }
    let blocking = streams.map(|ending| format!("{ending}_blocking"));
    let of_facts =
        [("pages.rs", "pages"), ("waiting.rs", "until_done"), ("following.rs", "follow")];
    let of_facts =
        of_facts.into_iter().flat_map(|(file, name)| macro_methods(file, name)).collect();
    let others = [names(TRAIT_METHODS), names(&streams), blocking.into(), of_facts];
    let expected = endings.into_iter().chain(others.into_iter().flatten()).collect();
    assert_list("CALL_METHODS", &expected, "a macro of the runtime, a stream or a trait");
}

#[test]
fn client_setters_match_the_builder() {
    let own = quoted("generator/src/render/client.rs");
    let own = own
        .iter()
        .flat_map(|tokens| methods(tokens))
        .filter(|name| ["anonymous", "own_servers"].contains(&name.as_str()));
    let mut expected = macro_methods("client_builder.rs", "client_builder");
    expected.extend(own);
    let from_env = quoted("generator/src/render/from_env.rs");
    expected.extend(from_env.iter().flat_map(|it| methods(it)).filter(|name| name == "from_env"));
    // A setter named `new` would look like a constructor.
    expected.insert("new".to_owned());
    assert_list("CLIENT_SETTERS", &expected, "runtime/client_builder.rs or render/client.rs");
}

#[test]
fn client_builder_forwards_only_to_existing_settings() {
    let files =
        ["builder.rs", "builder/address.rs", "builder/connection.rs", "builder/decoding.rs"];
    let files = files.map(|file| parse(&format!("generated-client/src/runtime/{file}")));
    let methods = files.iter().flat_map(|file| &file.items).filter_map(|item| match item {
        syn::Item::Impl(item) if item.trait_.is_none() => Some(&item.items),
        _ => None,
    });
    let methods: Names = methods
        .flatten()
        .filter_map(|item| match item {
            syn::ImplItem::Fn(function) => Some(function.sig.ident.to_string()),
            _ => None,
        })
        .collect();
    for setter in macro_methods("client_builder.rs", "client_builder") {
        assert!(methods.contains(&setter), "runtime/builder.rs has no method `{setter}`");
    }
}

#[test]
fn model_methods_match_the_traits_of_models() {
    let serde = macro_methods("model.rs", "serde_by_wire");
    let equality = names(&["eq", "ne"]);
    let constructor = names(&["new"]);
    let others = [names(TRAIT_METHODS), equality, constructor].into_iter().flatten();
    let expected = serde.into_iter().chain(others).collect();
    assert_list("MODEL_METHODS", &expected, "runtime/model.rs, a derive or a trait");
}

#[test]
fn ambiguous_union_methods_match_the_accessors_of_the_macro() {
    // Only the names of accessors start with `as_`, so no other method can collide with one.
    let methods = macro_methods("ambiguous_union.rs", "ambiguous_union");
    let expected = methods.into_iter().filter(|name| name.starts_with("as_")).collect();
    assert_list("AMBIGUOUS_UNION_METHODS", &expected, "runtime/ambiguous_union.rs");
}

#[test]
fn handle_methods_match_traits_and_the_constructor() {
    let own: Names = quoted("generator/src/render/handle.rs")
        .iter()
        .flat_map(|tokens| methods(tokens))
        .collect();
    let expected = names(TRAIT_METHODS).into_iter().chain(own).collect();
    assert_list("HANDLE_METHODS", &expected, "render/handle.rs or a trait");
}

#[test]
fn model_fields_match_the_runtime_fields_of_models() {
    let quoted = quoted("generator/src/render/structure.rs");
    let fields = quoted.iter().flat_map(|tokens| tokens.windows(5)).filter_map(|row| match row {
        [name, colon, runtime, ..] if colon == ":" && runtime == "runtime" && name != ":" => {
            Some(name.clone())
        }
        _ => None,
    });
    assert_list("MODEL_FIELDS", &fields.collect(), "render/structure.rs");
}

/// Returns the root modules of a client with one handle, one credential, one typed header and one model.
fn root_modules() -> Names {
    const DOCUMENT: &str = r##"{
        "openapi": "3.0.3", "info": {"title": "A", "version": "1"},
        "servers": [{"url": "https://a.example"}],
        "paths": {"/pets": {"get": {
            "tags": ["zebra"], "security": [{"key": []}],
            "responses": {"200": {
                "description": "d", "headers": {"X-Count": {"schema": {"type": "integer"}}},
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}
            }}
        }}},
        "components": {
            "schemas": {"Pet": {"type": "object", "properties": {"name": {"type": "string"}}}},
            "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}}
        }
    }"##;
    let spec = Document { name: "a.json", text: DOCUMENT };
    let files =
        generator::generate(&Input { spec, files: &[], overlay: None, has_features: false })
            .unwrap()
            .files;
    let module = |path: &String| {
        let first = path.split('/').next().unwrap_or(path);
        first.trim_end_matches(".rs").to_owned()
    };
    files.keys().map(module).filter(|module| module != "zebra").collect()
}

/// Returns the dependencies that generated code and the macros of the runtime use.
fn crates_in_generated_code() -> Names {
    let known = dependencies("generated-client");
    let tokens = [quoted("generator/src/render"), runtime_macros()].concat();
    let paths = tokens.iter().flat_map(|tokens| tokens.windows(3));
    let first = paths.filter_map(|row| match row {
        [first, colon, second] if colon == ":" && second == ":" => Some(first.clone()),
        _ => None,
    });
    first.filter(|name| known.contains(name)).collect()
}

#[test]
fn reserved_modules_match_root_modules_dependencies_and_client_methods() {
    let client = quoted("generator/src/render/client.rs");
    let start = ["impl", "Client", "("];
    let client = client.iter().filter(|tokens| tokens.starts_with(&start.map(str::to_owned)));
    let mut expected: Names = client.flat_map(|tokens| methods(tokens)).collect();
    assert!(expected.contains("builder"), "render/client.rs has no `impl Client`: {expected:?}");
    let from_env = quoted("generator/src/render/from_env.rs");
    expected.extend(from_env.iter().flat_map(|it| methods(it)).filter(|name| name == "from_env"));
    for root in ["generated-client/src/lib.rs", "generated-client/src/runtime/public.rs"] {
        expected.extend(parse(root).items.iter().filter_map(|item| match item {
            syn::Item::Mod(module) => Some(module.ident.to_string()),
            _ => None,
        }));
    }
    expected.extend(root_modules());
    // The root of a client re-exports these crates.
    expected.extend(names(&["http", "jiff", "serde_json"]));
    expected.extend(crates_in_generated_code());
    expected.extend(names(&["alloc", "core", "std"]));
    expected.extend(names(TRAIT_METHODS));
    assert_list("MODULES", &expected, "the root of a client, its crates, or `Client`");
}

#[test]
fn reports_missing_and_stale_names() {
    let (list, expected) = (names(&["send", "gone"]), names(&["send", "retry"]));
    assert_eq!(
        differences("CALL_METHODS", &list, &expected, "runtime/call.rs"),
        [
            format!("CALL_METHODS in {LISTS} lacks `retry`, which is used by runtime/call.rs"),
            format!(
                "CALL_METHODS in {LISTS} has `gone`, which is not used by runtime/call.rs: remove it"
            ),
        ]
    );
}

#[test]
fn types_match_the_unqualified_types_in_generated_code() {
    let associated = ["IntoFuture", "Item", "Output"];
    let variants = ["Bytes", "Empty", "Json", "Text", "Unknown"];
    // render/identifier.rs quotes the traits of a derive separately.
    let derived = ["Copy", "Hash"];
    let others: Names =
        associated.iter().chain(&variants).chain(&derived).map(|name| (*name).to_owned()).collect();
    let bare = bare_types();
    let gone: Vec<&String> = others.difference(&bare).collect();
    assert!(gone.is_empty(), "generated code does not name {gone:?}: remove them from this test");
    // Generated code does not name these traits, but a type with such a name would be mistaken for the trait.
    let traits = names(&["Drop", "Send", "Sync"]);
    let expected = bare.difference(&others).cloned().chain(traits).collect();
    assert_list("TYPES", &expected, "generator/src/render or a macro of the runtime");
}
