//! Tests the architecture: each module uses only the modules and crates that a table permits.

mod cycles;
mod runtime;

use std::collections::{BTreeMap, BTreeSet};

use crate::fixtures::{read, workspace};
use crate::packages::dependencies;
use crate::paths::Crate;

/// For each module, the modules and crates that it may use besides std and serde_json. A module consists of its file
/// and the folder of the same name.
type Table = &'static [(&'static str, &'static [&'static str])];

/// The modules whose inner modules have a table.
const TABLES: &[(&str, Table)] = &[("crate", STAGES), ("crate::document", DOCUMENT)];

/// Every stage before `render` may use `pointer` and `diagnostic`.
const STAGES: Table = &[
    ("pointer", &[]),
    ("diagnostic", &["pointer"]),
    ("document", &["pointer", "diagnostic", "openapiv3", "serde", "granit_parser"]),
    ("overlay", &["pointer", "diagnostic", "serde_json_path"]),
    ("ir", &["pointer", "diagnostic"]),
    ("lower", &["pointer", "diagnostic", "document", "ir", "openapiv3", "indexmap"]),
    ("passes", &["pointer", "diagnostic", "ir"]),
    ("names", &["pointer", "diagnostic", "ir", "heck", "unicode_ident"]),
    ("surface", &["pointer", "diagnostic", "ir", "names"]),
    ("render", &["surface", "quote", "proc_macro2"]),
    ("format", &["syn", "prettyplease", "proc_macro2"]),
    ("fingerprint", &["sha2"]),
    // These modules connect the stages, so they may use several of them.
    ("files", &["pointer", "diagnostic", "render", "format"]),
    ("reading", &["pointer", "diagnostic", "document", "report"]),
    ("report", &["pointer", "diagnostic", "document"]),
    ("summary", &["surface", "files", "outcomes"]),
    ("outcomes", &["pointer", "diagnostic", "document", "ir", "report"]),
    (
        "pipeline",
        &[
            "diagnostic",
            "document",
            "files",
            "fingerprint",
            "ir",
            "lower",
            "names",
            "outcomes",
            "overlay",
            "passes",
            "pointer",
            "render",
            "report",
            "summary",
            "surface",
        ],
    ),
    // The facade, which only re-exports items.
    (
        "lib",
        &[
            "diagnostic",
            "document",
            "files",
            "ir",
            "names",
            "outcomes",
            "pipeline",
            "pointer",
            "reading",
            "summary",
            "surface",
        ],
    ),
];

/// The layers of `document`, lowest first. They may use the items of `document` itself.
const DOCUMENT: Table = &[
    ("document", &[]),
    ("extension", &[]),
    ("members", &[]),
    ("log", &[]),
    ("text", &["serde", "granit_parser"]),
    ("objects", &[]),
    ("internal", &["extension", "objects"]),
    ("grammar", &["extension"]),
    ("references", &["extension", "members", "objects", "grammar"]),
    ("merge", &["text", "internal", "references"]),
    ("upgrade", &["extension", "members", "log", "grammar", "references"]),
    ("repair", &["extension", "members", "log", "openapiv3", "serde"]),
    ("hints", &["extension", "grammar"]),
    ("spec", &["extension", "grammar", "references", "upgrade", "openapiv3", "serde"]),
];

/// Crates that only these stages may use, even if the other tables permit more.
const ONLY: &[(&str, &[&str])] = &[
    ("openapiv3", &["document", "lower"]),
    ("heck", &["names"]),
    ("quote", &["render"]),
    ("prettyplease", &["format"]),
    ("sha2", &["fingerprint"]),
];

const EVERYWHERE: &[&str] = &["std", "core", "alloc", "serde_json"];

/// For each inner module of `parent`, returns the crates and sibling modules that the inner module uses, each with the
/// file that uses it. The items of `parent` itself are treated as a sibling with its name, or `lib` for the root.
fn named(generator: &Crate, parent: &str) -> BTreeMap<String, BTreeSet<(String, String)>> {
    let parent: Vec<String> = parent.split("::").map(str::to_owned).collect();
    let files = || generator.files.iter().filter(|file| file.module.starts_with(&parent));
    let inner: BTreeSet<&String> =
        files().filter_map(|file| file.module.get(parent.len())).collect();
    let subject = |path: &[String]| match path.strip_prefix(parent.as_slice()) {
        Some([first, ..]) if inner.contains(first) => Some(first.clone()),
        Some(_) => Some(own(&parent)),
        None => path.first().filter(|first| *first != "crate").cloned(),
    };
    let mut all: BTreeMap<String, BTreeSet<(String, String)>> = BTreeMap::new();
    for file in files() {
        let Some(module) = subject(&file.module) else { continue };
        let named = generator.named(file).into_iter().filter_map(|path| subject(&path));
        let named = named.filter(|name| *name != module).map(|name| (name, file.name.clone()));
        let named: Vec<_> = named.collect();
        all.entry(module).or_default().extend(named);
    }
    all
}

/// Returns the name of a module's own items in a table.
fn own(module: &[String]) -> String {
    match module {
        [.., name] if name != "crate" => name.clone(),
        _ => "lib".to_owned(),
    }
}

/// Checks the inner modules of `parent`. Returns an error for each use that the table does not permit.
fn violations(generator: &Crate, parent: &str, table: Table) -> Vec<String> {
    let mut errors = Vec::new();
    for (module, names) in named(generator, parent) {
        let allowed = table.iter().find(|(name, _)| *name == module);
        let Some((_, allowed)) = allowed else {
            errors.push(format!("`{module}` is not in the table of `{parent}`"));
            continue;
        };
        for (name, file) in names {
            let for_all = EVERYWHERE.contains(&name.as_str()) || parent.ends_with(&name);
            let owner = ONLY.iter().find(|(only, _)| parent == "crate" && *only == name);
            if !for_all && !allowed.contains(&name.as_str()) {
                errors.push(format!(
                    "{file}: `{module}` names `{name}`, which its row does not permit"
                ));
            } else if let Some((_, owners)) =
                owner.filter(|(_, all)| !all.contains(&module.as_str()))
            {
                errors.push(format!(
                    "{file}: `{module}` names `{name}`, which only {owners:?} may use"
                ));
            }
        }
    }
    errors
}

#[test]
fn modules_use_only_permitted_modules() {
    let generator = Crate::read(&workspace("generator/src"), dependencies("generator"));
    for (parent, table) in TABLES {
        let errors = violations(&generator, parent, table);
        assert!(errors.is_empty(), "{}", errors.join("\n"));
        let named = named(&generator, parent);
        for (name, allowed) in *table {
            let used = named.get(*name);
            let used =
                used.unwrap_or_else(|| panic!("`{parent}` has no module `{name}`: remove its row"));
            for other in allowed.iter().filter(|other| !["pointer", "diagnostic"].contains(other)) {
                let used = used.iter().any(|(name, _)| name == other);
                assert!(
                    used,
                    "`{parent}`: `{name}` does not use `{other}`: remove `{other}` from the row"
                );
            }
        }
    }
}

/// Files that use a forbidden module or crate: the path, the text and the expected violation.
const FORBIDDEN: &[(&str, &str, &str)] = &[
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
    ("document/text/x.rs", "use crate::document::spec::Node;", "`text` names `spec`"),
    ("document/text/x.rs", "use super::super::{Json, spec};", "`text` names `spec`"),
    ("document/text/x.rs", "fn f(x: super::super::spec::Node) {}", "`text` names `spec`"),
    ("document/text/x.rs", "use crate::Node;", "`text` names `spec`"),
    ("document/text/x.rs", "use serde as s; use heck::A;", "`text` names `heck`"),
    ("document/x.rs", "", "`x` is not in the table of `crate::document`"),
    ("document.rs", "pub use spec::Node;", "`document` names `spec`"),
];

#[test]
fn reports_forbidden_paths_in_every_syntax() {
    let dependencies = || ["heck", "serde", "quote"].map(str::to_owned).into();
    let rest = [
        ("lib.rs", "pub mod ir; pub use spec::Spec; pub use document::spec::Node;"),
        ("ir.rs", ""),
        ("spec.rs", "pub struct Spec;"),
        ("names.rs", "pub use heck::ToSnakeCase;"),
        ("document.rs", "pub struct Json;"),
        ("document/spec.rs", "use super::Json; pub struct Node;"),
        ("document/text.rs", "use super::Json;"),
    ];
    let errors = |files: Vec<(&str, &str)>| -> Vec<String> {
        let texts = files.into_iter().map(|(file, text)| (file.to_owned(), text.to_owned()));
        let generator = Crate::new(texts, dependencies());
        TABLES.iter().flat_map(|(parent, table)| violations(&generator, parent, table)).collect()
    };
    let harmless = errors(rest.to_vec());
    for (file, text, expected) in FORBIDDEN.iter().copied() {
        let others = rest.into_iter().filter(|(other, _)| *other != file);
        let errors = errors(others.chain([(file, text)]).collect());
        assert!(errors.iter().any(|violation| violation.contains(expected)), "{text}: {errors:?}");
        assert!(!harmless.iter().any(|violation| violation.contains(expected)), "{harmless:?}");
    }
}

/// The files that may re-export items: the facade, `diagnostic` for the types in a diagnostic, and `surface` for types
/// that earlier stages define.
const REEXPORTING: [&str; 3] = ["lib.rs", "diagnostic.rs", "surface.rs"];

#[test]
fn items_are_imported_from_the_module_that_defines_them() {
    let generator = Crate::read(&workspace("generator/src"), dependencies("generator"));
    for file in generator.files.iter().filter(|file| !REEXPORTING.contains(&file.name.as_str())) {
        let reexports = file.syntax.items.iter().filter(|item| match item {
            // A file exports its own macro with `pub(super) use name;`.
            syn::Item::Use(item) => {
                !matches!(item.vis, syn::Visibility::Inherited)
                    && !matches!(item.tree, syn::UseTree::Name(_))
            }
            _ => false,
        });
        assert_eq!(
            reexports.count(),
            0,
            "{} has re-exports: import the definitions directly",
            file.name
        );
    }
}

#[test]
fn only_the_transport_uses_reqwest_and_the_runtime_is_self_contained() {
    let package = dependencies("generated-client");
    let client = Crate::read(&workspace("generated-client/src"), package);
    let runtime = client.files.iter().filter(|file| file.name.starts_with("runtime/"));
    for file in runtime {
        let name = &file.name;
        for path in client.named(file) {
            let reqwest = path.first().is_some_and(|first| first == "reqwest");
            assert!(!reqwest || name == "runtime/transport/reqwest.rs", "{name} names reqwest");
            let outside = path.first().is_some_and(|first| first == "crate")
                && path.get(1).is_none_or(|module| module != "runtime");
            assert!(!outside, "{name} refers to {}, which is outside the runtime", path.join("::"));
        }
        let text = read(&format!("generated-client/src/{name}"));
        assert!(!text.to_lowercase().contains("sequentum"), "{name} mentions a specific API");
    }
}
