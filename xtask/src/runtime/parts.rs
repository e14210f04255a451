//! The optional parts of the runtime, as a table: what each consists of, what it needs, and which names in generated code
//! need it.
//!
//! The rest of the runtime is in every crate. Shipping everything would make `cargo check` of a small crate a fifth
//! slower. The tests below and `tests/src/corpus/compiled.rs` prove the table: each part compiles alone.

use std::collections::{BTreeSet, HashSet};

use anyhow::{Result, bail};

/// An optional part of the runtime.
#[derive(Debug)]
pub(crate) struct Part {
    /// Its name in a manifest.
    pub(crate) name: &'static str,
    /// Its modules: `x.rs` and the folder `x`.
    pub(super) modules: &'static [&'static str],
    /// Its macros, which `mod.rs` invokes with an empty table.
    pub(super) macros: &'static [&'static str],
    /// Identifiers of generated code that need it: exported names, and methods that it adds to types of other modules.
    pub(super) names: &'static [&'static str],
    /// The parts that it uses.
    pub(super) needs: &'static [&'static str],
    /// The dependencies that only optional parts have.
    pub(super) dependencies: &'static [&'static str],
}

/// All optional parts.
pub(crate) const PARTS: &[Part] = &[
    Part {
        name: "base64",
        modules: &["base64"],
        macros: &[],
        names: &["Base64", "Base64Error"],
        needs: &[],
        dependencies: &["base64"],
    },
    Part {
        name: "basic-credentials",
        modules: &["basic"],
        macros: &[],
        names: &["basic"],
        needs: &[],
        dependencies: &["base64"],
    },
    Part {
        name: "enumerations",
        modules: &["enumeration", "id", "symbol"],
        macros: &["enumeration", "id"],
        names: &[
            "Symbol",
            "UnknownValue",
            "enumeration",
            "find_value",
            "id",
            "read_number",
            "read_text",
        ],
        needs: &[],
        dependencies: &[],
    },
    Part {
        name: "formats",
        modules: &["textual"],
        macros: &[],
        names: &["Duration", "Ipv4", "Ipv6", "Time", "Uuid"],
        needs: &[],
        dependencies: &["jiff"],
    },
    Part {
        name: "pages",
        modules: &["page"],
        macros: &[],
        names: &["Page"],
        needs: &["enumerations"],
        dependencies: &[],
    },
    Part {
        name: "streams",
        modules: &["source"],
        macros: &[],
        names: &["Event", "EventStream", "JsonStream", "Source", "send_stream", "value_stream"],
        needs: &[],
        dependencies: &[],
    },
    Part {
        name: "timestamps",
        modules: &["timestamp"],
        macros: &[],
        names: &["jiff"],
        needs: &[],
        dependencies: &["jiff"],
    },
    Part {
        name: "token-source",
        modules: &["oauth"],
        macros: &[],
        names: &["client_credentials"],
        needs: &[],
        dependencies: &["base64"],
    },
    Part {
        name: "unions",
        modules: &["choice", "loose", "union"],
        macros: &["clue", "loose", "union"],
        names: &[
            "Case",
            "Clue",
            "Kind",
            "Known",
            "Row",
            "UnknownVariant",
            "clue",
            "loose",
            "pick",
            "read_as",
            "read_branch",
            "read_by_clue",
            "read_tagged",
            "read_variant",
            "union",
            "union_text",
        ],
        needs: &[],
        dependencies: &[],
    },
];

/// A selection of optional parts, by name.
pub(crate) type Selection = BTreeSet<&'static str>;

/// Selects the parts that code with these identifiers needs, those with the given names, and the parts that these use.
pub(crate) fn select(identifiers: &HashSet<String>, named: &[String]) -> Result<Selection> {
    if let Some(unknown) = named.iter().find(|name| PARTS.iter().all(|part| part.name != **name)) {
        let names: Vec<&str> = PARTS.iter().map(|part| part.name).collect();
        bail!("`{unknown}` is not a part of the runtime; the parts are {}", names.join(", "));
    }
    let is_used = |part: &&Part| {
        named.iter().any(|name| name == part.name)
            || part.names.iter().any(|name| identifiers.contains(*name))
    };
    let used = PARTS.iter().filter(is_used);
    Ok(used.flat_map(|part| part.needs.iter().copied().chain([part.name])).collect())
}

/// The dependencies that the parts outside a selection would need, and nothing else does.
pub(crate) fn unused_dependencies(selection: &Selection) -> BTreeSet<&'static str> {
    let dependencies = |is_selected: bool| {
        let parts = PARTS.iter().filter(move |part| selection.contains(part.name) == is_selected);
        parts.flat_map(|part| part.dependencies.iter().copied()).collect::<BTreeSet<_>>()
    };
    dependencies(false).difference(&dependencies(true)).copied().collect()
}

#[cfg(test)]
mod tests;
