//! The table of the runtime's optional parts: the modules and dependencies of each part, and the names by which
//! generated code uses it.
//!
//! Every crate contains the rest of the runtime. With all parts, `cargo check` of a small crate would take 15 % longer.
//! The tests of this module and `tests/src/corpus/compiled.rs` verify the table: each part compiles alone.

use std::collections::{BTreeSet, HashSet};

use anyhow::{Result, bail};

/// An optional part of the runtime.
#[derive(Debug)]
pub(crate) struct Part {
    /// The part's name in a manifest.
    pub(crate) name: &'static str,
    /// The part's modules. A module `x` is the file `x.rs` and the folder `x`.
    pub(super) modules: &'static [&'static str],
    /// The macros that `mod.rs` invokes with no arguments for this part.
    pub(super) macros: &'static [&'static str],
    /// The names by which generated code uses the part: its exports, methods that it adds to types of other modules,
    /// and types of other crates for which it implements traits.
    pub(super) names: &'static [&'static str],
    /// The other parts that the part uses.
    pub(super) needs: &'static [&'static str],
    /// The part's dependencies that the rest of the runtime does not have.
    pub(super) dependencies: &'static [&'static str],
}

/// All optional parts.
pub(crate) const PARTS: &[Part] = &[
    Part {
        name: "base64",
        modules: &["base64"],
        macros: &[],
        names: &["runtime::Base64", "runtime::Base64Error", "runtime::Base64Url"],
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
        name: "downloads",
        modules: &["file_name", "save"],
        macros: &["download"],
        names: &["runtime::Save", "runtime::download"],
        needs: &[],
        dependencies: &[],
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
        name: "event-polls",
        modules: &["following"],
        macros: &["follow"],
        names: &[
            "runtime::Cursor",
            "runtime::CursorError",
            "runtime::FinalStatus",
            "runtime::Follow",
            "runtime::Following",
            "runtime::follow",
        ],
        needs: &["repeated-requests"],
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
        name: "int-or-string",
        modules: &["int_or_string"],
        macros: &[],
        names: &["runtime::IntOrString"],
        needs: &[],
        dependencies: &[],
    },
    Part {
        name: "pages",
        modules: &["page", "pages"],
        macros: &["pages"],
        names: &[
            "runtime::Items",
            "runtime::Page",
            "runtime::Pages",
            "runtime::Position",
            "runtime::pages",
        ],
        needs: &["enumerations"],
        dependencies: &[],
    },
    Part {
        name: "repeated-requests",
        modules: &["on_retry"],
        macros: &[],
        names: &[],
        needs: &[],
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
            "runtime::Streamed",
        ],
        needs: &["repeated-requests"],
        dependencies: &[],
    },
    Part {
        name: "timestamps",
        modules: &["timestamp"],
        macros: &[],
        names: &["runtime::Date", "runtime::DateTime"],
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
        modules: &["ambiguous_union", "choice", "union"],
        macros: &["ambiguous_union", "matcher", "union"],
        names: &[
            "runtime::Case",
            "runtime::JsonKind",
            "runtime::Matcher",
            "runtime::UnknownVariant",
            "runtime::ambiguous_union",
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
    Part {
        name: "waits",
        modules: &["waiting"],
        macros: &["until_done"],
        names: &[
            "runtime::Changes",
            "runtime::Polling",
            "runtime::Stoppable",
            "runtime::Wait",
            "runtime::WaitError",
            "runtime::status_name",
            "runtime::until_done",
        ],
        needs: &["repeated-requests"],
        dependencies: &[],
    },
];

/// The names of the selected optional parts.
pub(crate) type Selection = BTreeSet<&'static str>;

/// Selects the parts that generated code uses, the parts with the given names, and the parts that those use. Returns an
/// error if a name is unknown.
pub(crate) fn select(uses: &HashSet<String>, named: &[String]) -> Result<Selection> {
    if let Some(unknown) = named.iter().find(|name| PARTS.iter().all(|part| part.name != **name)) {
        let names: Vec<&str> = PARTS.iter().map(|part| part.name).collect();
        bail!("unknown part of the runtime `{unknown}`; the parts are {}", names.join(", "));
    }
    let is_used = |part: &&Part| {
        named.iter().any(|name| name == part.name)
            || part.names.iter().any(|name| uses.contains(*name))
    };
    let used = PARTS.iter().filter(is_used);
    Ok(used.flat_map(|part| part.needs.iter().copied().chain([part.name])).collect())
}

/// Returns the dependencies that only unselected parts have.
pub(crate) fn unused_dependencies(selection: &Selection) -> BTreeSet<&'static str> {
    let dependencies = |is_selected: bool| {
        let parts = PARTS.iter().filter(move |part| selection.contains(part.name) == is_selected);
        parts.flat_map(|part| part.dependencies.iter().copied()).collect::<BTreeSet<_>>()
    };
    dependencies(false).difference(&dependencies(true)).copied().collect()
}

#[cfg(test)]
mod tests;
