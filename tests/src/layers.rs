//! The architecture as a test: which module may know which.

use std::collections::BTreeMap;
use std::fs;

use syn::visit::Visit;

use crate::fixtures::workspace;
use crate::sizes::sources;

/// Module → what it may name besides std and serde_json. `pointer` and `diagnostic` are for every
/// stage before `render`; a stage is its file and the folder of that name.
const ALLOWED: &[(&str, &[&str])] = &[
    ("pointer", &[]),
    ("diagnostic", &["pointer"]),
    ("spec", &["pointer", "diagnostic", "openapiv3", "serde"]),
    ("overlay", &["pointer", "diagnostic", "serde_json_path"]),
    ("ir", &["pointer", "diagnostic"]),
    ("lower", &["pointer", "diagnostic", "spec", "ir", "openapiv3", "indexmap"]),
    ("passes", &["pointer", "diagnostic", "ir"]),
    ("names", &["pointer", "diagnostic", "ir", "heck", "unicode_ident"]),
    ("surface", &["pointer", "diagnostic", "ir", "names"]),
    ("render", &["surface", "quote", "proc_macro2"]),
    ("format", &["syn", "prettyplease", "proc_macro2"]),
    // The three that put the stages together: they look at all of them, and decide nothing.
    ("files", &["pointer", "diagnostic", "render", "format"]),
    ("report", &["pointer", "diagnostic", "spec", "surface", "files"]),
    (
        "lib",
        &[
            "diagnostic",
            "files",
            "lower",
            "names",
            "overlay",
            "passes",
            "pointer",
            "render",
            "report",
            "spec",
            "surface",
        ],
    ),
];

/// Crates that only these stages may name, whatever else changes.
const ONLY: &[(&str, &[&str])] = &[
    ("openapiv3", &["spec", "lower"]),
    ("heck", &["names"]),
    ("quote", &["render"]),
    ("prettyplease", &["format"]),
];

const EVERYWHERE: &[&str] = &["std", "core", "alloc", "serde_json", "self", "super", "Self"];

/// First segments of paths, and what follows `crate`.
#[derive(Default)]
struct Named(Vec<String>);

impl<'ast> Visit<'ast> for Named {
    fn visit_path(&mut self, path: &'ast syn::Path) {
        let mut segments = path.segments.iter().map(|segment| segment.ident.to_string());
        if path.segments.len() > 1 {
            let first = segments.next();
            self.0.extend(if first.as_deref() == Some("crate") { segments.next() } else { first });
        }
        syn::visit::visit_path(self, path);
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.tree(&item.tree, true);
    }

    fn visit_macro(&mut self, found: &'ast syn::Macro) {
        self.visit_path(&found.path);
        // What a macro is given is code in most cases: `crate::x` is found there too.
        let text = found.tokens.to_string().replace(' ', "");
        let inner = text.split("crate::").skip(1);
        self.0.extend(inner.map(|rest| {
            rest.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect()
        }));
    }

    fn visit_item_mod(&mut self, module: &'ast syn::ItemMod) {
        let tests = module.attrs.iter().any(|attribute| attribute.path().is_ident("cfg"));
        if !tests {
            syn::visit::visit_item_mod(self, module);
        }
    }
}

impl Named {
    fn tree(&mut self, tree: &syn::UseTree, first: bool) {
        match tree {
            syn::UseTree::Path(path) if first && path.ident == "crate" => {
                self.tree(&path.tree, true);
            }
            syn::UseTree::Path(path) if first => self.0.push(path.ident.to_string()),
            syn::UseTree::Name(name) if first => self.0.push(name.ident.to_string()),
            syn::UseTree::Rename(name) if first => self.0.push(name.ident.to_string()),
            syn::UseTree::Group(group) => {
                group.items.iter().for_each(|item| self.tree(item, first));
            }
            _ => {}
        }
    }
}

/// What each stage of the generator names: crates and other stages.
fn named() -> BTreeMap<String, Vec<String>> {
    let root = workspace("generator/src");
    let mut files = Vec::new();
    sources(&root, &mut files);
    let mut all: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for file in files {
        let below = file.strip_prefix(&root).unwrap().with_extension("");
        let stage = below.components().next().unwrap().as_os_str().to_string_lossy().into_owned();
        let mut named = Named::default();
        named.visit_file(&syn::parse_file(&fs::read_to_string(&file).unwrap()).unwrap());
        all.entry(stage).or_default().extend(named.0);
    }
    all
}

/// Whether a first segment is a crate or a stage, rather than a type or a module nearby.
fn matters(name: &str, stages: &[String]) -> bool {
    let crates = [
        "openapiv3",
        "heck",
        "quote",
        "proc_macro2",
        "syn",
        "prettyplease",
        "serde",
        "indexmap",
        "unicode_ident",
        "serde_json_path",
        "reqwest",
        "clap",
        "insta",
    ];
    crates.contains(&name) || stages.iter().any(|stage| stage == name)
}

#[test]
fn each_stage_knows_only_what_it_may() {
    let named = named();
    let stages: Vec<String> = named.keys().filter(|stage| *stage != "lib").cloned().collect();
    for (stage, names) in &named {
        let allowed = ALLOWED.iter().find(|(name, _)| name == stage);
        let (_, allowed) = allowed.unwrap_or_else(|| panic!("`{stage}` is not in the table"));
        for name in names {
            let fine = name == stage
                || EVERYWHERE.contains(&name.as_str())
                || allowed.contains(&name.as_str())
                || !matters(name, &stages);
            assert!(fine, "`{stage}` names `{name}`, which it must not know");
        }
    }
    for (name, _) in ALLOWED {
        assert!(named.contains_key(*name), "the table names `{name}`, which does not exist");
    }
}

#[test]
fn crates_with_one_owner_have_one() {
    for (stage, names) in named() {
        for (only, owners) in ONLY {
            let fine = !names.iter().any(|name| name == only) || owners.contains(&stage.as_str());
            assert!(fine, "`{stage}` names `{only}`, which belongs to {owners:?}");
        }
    }
}

#[test]
fn only_the_transport_names_reqwest_and_the_runtime_names_nothing_outside() {
    let root = workspace("generated-client/src/runtime");
    let mut files = Vec::new();
    sources(&root, &mut files);
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        let mut named = Named::default();
        named.visit_file(&syn::parse_file(&text).unwrap());
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let reqwest = named.0.iter().any(|name| name == "reqwest");
        assert!(!reqwest || name == "transport.rs", "{name} names reqwest");
        let outside = text.replace("$crate::runtime", "").contains("crate::");
        assert!(!outside, "{name} refers to something outside of the runtime");
        assert!(!text.to_lowercase().contains("sequentum"), "{name} knows an API");
    }
}
