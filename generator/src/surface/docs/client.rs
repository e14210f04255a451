//! The sections in the documentation of the client: an example, a table of all calls, and the common errors.

use super::sentence::first_sentence;
use super::{code, errors, section};
use crate::surface::Surface;
use crate::surface::builder_examples;
use crate::surface::item::{Call, Handle};

/// The maximum number of calls in the table. A longer table is slow to open and to read.
const MAX_CALLS: usize = 300;

/// Returns the sections of the client's documentation.
pub(crate) fn sections(surface: &Surface) -> Vec<String> {
    let mut docs = Vec::new();
    for (heading, lines) in [
        ("# Example", builder_examples::first_call(surface)),
        ("# Calls", calls(surface)),
        (errors::HEADING, common_errors(surface)),
    ] {
        if !lines.is_empty() {
            section(&mut docs, vec![heading.to_owned()]);
            section(&mut docs, lines);
        }
    }
    docs
}

fn calls(surface: &Surface) -> Vec<String> {
    let count: usize = surface.handles.iter().map(|handle| handle.calls.len()).sum();
    if count == 0 || count > MAX_CALLS {
        return Vec::new();
    }
    let mut table = vec!["| I want to | Call |".to_owned(), "| --- | --- |".to_owned()];
    for handle in &surface.handles {
        table.extend(handle.calls.iter().map(|call| row(handle, call)));
    }
    table
}

fn row(handle: &Handle, call: &Call) -> String {
    let summary = first_sentence(&call.docs).unwrap_or_default();
    let summary = summary.trim_end_matches('.').replace('|', "\\|");
    let arguments = call.arguments.iter().map(|argument| argument.name.plain());
    let arguments = arguments.collect::<Vec<_>>().join(", ");
    let line = code(&format!("client.{}().{}({arguments})", handle.module, call.method));
    let (module, method) = (handle.module.plain(), call.method.plain());
    format!("| {summary} | [{line}](super::{module}::{}::{method}) |", handle.ty.plain())
}

fn common_errors(surface: &Surface) -> Vec<String> {
    let errors = &surface.client.common_errors;
    if errors.is_empty() {
        return Vec::new();
    }
    let text = "Nearly all calls return these errors. The pages of the methods list the others.";
    let mut lines = vec![text.to_owned()];
    section(&mut lines, errors.clone());
    lines
}
