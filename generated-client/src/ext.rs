//! Hand-written methods of generated types, for facts that the document cannot express.

#[cfg(feature = "agents")]
mod records;
#[cfg(feature = "agents")]
mod run;
#[cfg(feature = "agents")]
mod run_file;
#[cfg(feature = "agent-builder")]
mod session;

#[cfg(feature = "agents")]
pub use records::RowsError;
