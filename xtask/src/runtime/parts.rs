//! The table of the optional parts of the runtime: the modules and dependencies of each part, and the names in generated
//! code that need it.
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
    /// The names in generated code that need it: what it exports, methods that it adds to types of other modules, and
    /// types of other crates for which it implements traits.
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
        names: &["runtime::Base64", "runtime::Base64Error"],
        needs: &[],
        dependencies: &["base64"],
    },
    Part {
        name: "basic-credentials",
        modules: &["basic"],
        macros: &[],
        names: &[".basic"],
        needs: &[],
        dependencies: &["base64"],
    },
    Part {
        name: "enumerations",
        modules: &["enumeration", "id", "wire_scalar"],
        macros: &["enumeration", "id"],
        names: &[
            "runtime::UnknownValue",
            "runtime::WireScalar",
            "runtime::enumeration",
            "runtime::find_value",
            "runtime::id",
            "runtime::read_number",
            "runtime::read_text",
        ],
        needs: &[],
        dependencies: &[],
    },
    Part {
        name: "formats",
        modules: &["textual"],
        macros: &[],
        names: &[
            "runtime::Duration",
            "runtime::Ipv4",
            "runtime::Ipv6",
            "runtime::Time",
            "runtime::Uuid",
        ],
        needs: &[],
        dependencies: &["jiff"],
    },
    Part {
        name: "pages",
        modules: &["page"],
        macros: &[],
        names: &["runtime::Page"],
        needs: &["enumerations"],
        dependencies: &[],
    },
    Part {
        name: "streams",
        modules: &["source"],
        macros: &[],
        names: &[
            "runtime::Event",
            "runtime::EventStream",
            "runtime::JsonStream",
            "runtime::Source",
            ".send_stream",
            ".value_stream",
        ],
        needs: &[],
        dependencies: &[],
    },
    Part {
        name: "timestamps",
        modules: &["timestamp"],
        macros: &[],
        names: &["jiff::Timestamp", "jiff::civil"],
        needs: &[],
        dependencies: &["jiff"],
    },
    Part {
        name: "token-source",
        modules: &["oauth"],
        macros: &[],
        names: &[".client_credentials"],
        needs: &[],
        dependencies: &["base64"],
    },
    Part {
        name: "unions",
        modules: &["choice", "loose", "union"],
        macros: &["loose", "matcher", "union"],
        names: &[
            "runtime::Case",
            "runtime::JsonKind",
            "runtime::Known",
            "runtime::Matcher",
            "runtime::Row",
            "runtime::UnknownVariant",
            "runtime::loose",
            "runtime::matcher",
            ".pick",
            "runtime::read_as",
            "runtime::read_branch",
            "runtime::read_by_matcher",
            "runtime::read_tagged",
            "runtime::read_variant",
            "runtime::union",
            "runtime::union_text",
        ],
        needs: &[],
        dependencies: &[],
    },
];

/// A selection of optional parts, by name.
pub(crate) type Selection = BTreeSet<&'static str>;

/// Selects the parts that code with these uses needs, those with the given names, and the parts that these use.
pub(crate) fn select(uses: &HashSet<String>, named: &[String]) -> Result<Selection> {
    if let Some(unknown) = named.iter().find(|name| PARTS.iter().all(|part| part.name != **name)) {
        let names: Vec<&str> = PARTS.iter().map(|part| part.name).collect();
        bail!("`{unknown}` is not a part of the runtime; the parts are {}", names.join(", "));
    }
    let is_used = |part: &&Part| {
        named.iter().any(|name| name == part.name)
            || part.names.iter().any(|name| uses.contains(*name))
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
