//! The workspace, tested from outside: one module per concern, one test binary.
//!
//! The goldens are modules of this crate, so that what the generator writes for each fixture is
//! compiled against the real runtime, which is included here by its path: it refers to nothing
//! outside itself.

// Not for doctests: examples in goldens name crates that do not exist.
#[cfg(all(feature = "goldens", not(doctest)))]
#[rustfmt::skip]
#[path = "../golden/mod.rs"]
pub mod golden;
#[path = "../../generated-client/src/runtime/mod.rs"]
pub mod runtime;

#[cfg(test)]
mod accept;
#[cfg(test)]
mod codes;
#[cfg(test)]
mod corpus;
#[cfg(test)]
mod deep;
#[cfg(test)]
mod file_names;
#[cfg(test)]
mod fixtures;
#[cfg(test)]
mod fresh;
#[cfg(test)]
mod layers;
#[cfg(test)]
mod live;
#[cfg(test)]
mod mentions;
#[cfg(test)]
mod mutants;
#[cfg(test)]
mod names;
#[cfg(test)]
mod outcomes;
#[cfg(test)]
mod packages;
#[cfg(test)]
mod paths;
#[cfg(test)]
mod prism;
#[cfg(test)]
mod public_dependencies;
#[cfg(test)]
mod readme;
#[cfg(test)]
mod reject;
#[cfg(test)]
mod reserved_names;
#[cfg(test)]
mod round_trip;
#[cfg(test)]
mod sizes;
#[cfg(test)]
mod surface;
#[cfg(test)]
#[cfg(feature = "goldens")]
mod unions;
#[cfg(test)]
mod wildcards;
#[cfg(test)]
mod wire;
