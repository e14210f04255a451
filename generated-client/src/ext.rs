//! Hand-written methods of generated types, for facts that the document cannot express.

#[cfg(feature = "agents")]
mod records;
#[cfg(feature = "agents")]
mod run_file;
#[cfg(feature = "schedules")]
mod schedule;

#[cfg(feature = "agents")]
pub use records::RowsError;
