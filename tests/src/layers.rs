//! The architecture as a test: which module may know which.

use std::collections::{BTreeMap, BTreeSet};

use crate::fixtures::{read, workspace};
use crate::packages::dependencies;
use crate::paths::Crate;

/// Module → what it may name besides std and serde_json. `pointer` and `diagnostic` are for every
/// stage before `render`; a stage is its file and the folder of that name.
const ALLOWED: &[(&str, &[&str])] = &[
    ("pointer", &[]),
    ("diagnostic", &["pointer"]),
    ("document", &["pointer", "diagnostic", "report", "openapiv3", "serde", "granit_parser"]),
    ("overlay", &["pointer", "diagnostic", "serde_json_path"]),
    ("ir", &["pointer", "diagnostic"]),
    ("lower", &["pointer", "diagnostic", "document", "ir", "openapiv3", "indexmap"]),
    ("passes", &["pointer", "diagnostic", "ir"]),
    ("names", &["pointer", "diagnostic", "ir", "heck", "unicode_ident"]),
    ("surface", &["pointer", "diagnostic", "ir", "names"]),
    ("render", &["surface", "quote", "proc_macro2"]),
    ("format", &["syn", "prettyplease", "proc_macro2"]),
    ("fingerprint", &["sha2"]),
    // The four that put the stages together: they look at all of them, and decide nothing.
    ("files", &["pointer", "diagnostic", "render", "format"]),
    ("report", &["pointer", "diagnostic", "document", "surface", "files", "outcomes"]),
    ("outcomes", &["pointer", "diagnostic", "document", "ir", "report"]),
    (
        "lib",
        &[
            "diagnostic",
            "document",
            "files",
            "fingerprint",
            "lower",
            "names",
            "outcomes",
            "overlay",
            "passes",
            "pointer",
            "render",
            "report",
            "surface",
        ],
    ),
];

/// Crates that only these stages may name, whatever else changes.
const ONLY: &[(&str, &[&str])] = &[
    ("openapiv3", &["document", "lower"]),
    ("heck", &["names"]),
    ("quote", &["render"]),
    ("prettyplease", &["format"]),
    ("sha2", &["fingerprint"]),
];

const EVERYWHERE: &[&str] = &["std", "core", "alloc", "serde_json"];

/// What each stage of the generator names outside of itself, crates and other stages, and the file that does.
fn named(generator: &Crate) -> BTreeMap<String, BTreeSet<(String, String)>> {
    let stages: BTreeSet<&str> =
        generator.files.iter().filter_map(|file| file.module.get(1)).map(String::as_str).collect();
    let subject = |path: &[String]| match path {
        [first, stage, ..] if first == "crate" && stages.contains(stage.as_str()) => stage.clone(),
        [first, ..] if first != "crate" => first.clone(),
        _ => "lib".to_owned(),
    };
    let mut all: BTreeMap<String, BTreeSet<(String, String)>> = BTreeMap::new();
    for file in &generator.files {
        let stage = subject(&file.module);
        let named = generator.named(file).into_iter().map(|path| subject(&path));
        let named = named.filter(|name| *name != stage).map(|name| (name, file.name.clone()));
        let named: Vec<_> = named.collect();
        all.entry(stage).or_default().extend(named);
    }
    all
}

/// Every way in which stages name what they must not know.
fn violations(generator: &Crate) -> Vec<String> {
    let mut found = Vec::new();
    for (stage, names) in named(generator) {
        let allowed = ALLOWED.iter().find(|(name, _)| *name == stage);
        let Some((_, allowed)) = allowed else {
            found.push(format!("`{stage}` is not in the table"));
            continue;
        };
        for (name, file) in names {
            let allowed = EVERYWHERE.iter().chain(*allowed).any(|each| *each == name);
            let owner = ONLY.iter().find(|(only, _)| *only == name);
            if !allowed {
                found.push(format!("{file}: `{stage}` names `{name}`, which it must not know"));
            } else if let Some((_, owners)) =
                owner.filter(|(_, all)| !all.contains(&stage.as_str()))
            {
                found
                    .push(format!("{file}: `{stage}` names `{name}`, which belongs to {owners:?}"));
            }
        }
    }
    found
}

#[test]
fn each_stage_knows_only_what_it_may() {
    let generator = Crate::read(&workspace("generator/src"), dependencies("generator"));
    let found = violations(&generator);
    assert!(found.is_empty(), "{}", found.join("\n"));
    let named = named(&generator);
    for (name, _) in ALLOWED {
        assert!(named.contains_key(*name), "the table names `{name}`, which does not exist");
    }
}

#[test]
fn no_way_of_naming_something_escapes() {
    let table = [
        ("render/x.rs", "use crate::ir::Api;", "`render` names `ir`"),
        ("render/x.rs", "use super::super::ir::Api;", "`render` names `ir`"),
        ("render/x/y.rs", "use super::super::super::{ir, surface};", "`render` names `ir`"),
        ("render/x.rs", "fn f(api: &crate::ir::Api) {}", "`render` names `ir`"),
        ("render/x.rs", "fn f() { let x = crate::ir::Api::new(); }", "`render` names `ir`"),
        ("render/x.rs", "fn f() { println!(\"{}\", crate::ir::NAME); }", "`render` names `ir`"),
        ("ir/x.rs", "#[derive(serde::Serialize)] struct A;", "`ir` names `serde`"),
        ("ir/x.rs", "fn f(x: &str) { heck::ToSnakeCase::to_snake_case(x); }", "`ir` names `heck`"),
        ("ir/x.rs", "use ::heck as casing;", "`ir` names `heck`"),
        ("ir/x.rs", "use crate::names::ToSnakeCase;", "`ir` names `heck`"),
        ("ir/x.rs", "use crate::Spec;", "`ir` names `spec`"),
    ];
    let dependencies = || ["heck", "serde", "quote"].map(str::to_owned).into();
    let rest = [
        ("lib.rs", "pub mod ir; pub use spec::Spec;"),
        ("ir.rs", ""),
        ("spec.rs", "pub struct Spec;"),
        ("names.rs", "pub use heck::ToSnakeCase;"),
    ];
    for (file, text, expected) in table {
        let texts = rest.into_iter().chain([(file, text)]);
        let texts = texts.map(|(file, text)| (file.to_owned(), text.to_owned()));
        let found = violations(&Crate::new(texts, dependencies()));
        assert!(found.iter().any(|violation| violation.contains(expected)), "{text}: {found:?}");
    }
}

#[test]
fn only_the_transport_names_reqwest_and_the_runtime_names_nothing_outside() {
    let package = dependencies("generated-client");
    let client = Crate::read(&workspace("generated-client/src"), package);
    let runtime = client.files.iter().filter(|file| file.name.starts_with("runtime/"));
    for file in runtime {
        let name = &file.name;
        for path in client.named(file) {
            let reqwest = path.first().is_some_and(|first| first == "reqwest");
            assert!(!reqwest || name == "runtime/transport.rs", "{name} names reqwest");
            let outside = path.first().is_some_and(|first| first == "crate")
                && path.get(1).is_none_or(|module| module != "runtime");
            assert!(!outside, "{name} refers to {}, outside of the runtime", path.join("::"));
        }
        let text = read(&format!("generated-client/src/{name}"));
        assert!(!text.to_lowercase().contains("sequentum"), "{name} knows an API");
    }
}
