//! Parses a document and merges the files that it refers to.

use super::references::resource::File;
use super::references::{address, bundle, resources};
use super::text::read;
use super::{Document, Json, internal};
use crate::diagnostic::Diagnostics;
use crate::pointer::{Moves, Source};

/// Parses a document and its files, and merges the files into the document. References to `main` refer to the document
/// itself. Returns `None` if the document or a file cannot be parsed.
pub(crate) fn merge_files_into(
    document: &Document<'_>,
    main: &str,
    files: &[Document<'_>],
    moves: &mut Moves,
    sink: &mut Diagnostics,
) -> Option<Json> {
    let mut read = |text, source| {
        let json = read::read(text, source, sink);
        let mut json = sink.keep(json)?;
        internal::remove(&mut json, source, sink);
        Some(json)
    };
    let spec = read(document.text, Source::Spec);
    let texts = files.iter().enumerate();
    let texts: Vec<_> =
        texts.map(|(index, file)| (file.name, read(file.text, Source::File(index)))).collect();
    // `read` has already reported the files that cannot be parsed.
    let named = |(name, json): (&str, Option<Json>)| Some((name.to_owned(), json?));
    let mut files = texts.into_iter().map(named).collect::<Option<Vec<_>>>()?;
    let mut spec = spec?;
    resolve_resources(main, &mut spec, &mut files);
    bundle::bundle(&mut spec, main, files, moves, sink);
    Some(spec)
}

/// Replaces references to `$id`s and anchors in the document and its files.
fn resolve_resources(main: &str, spec: &mut Json, files: &mut [(String, Json)]) {
    let others = files.iter_mut().map(|(name, json)| File { name, json });
    let mut all: Vec<File<'_>> =
        std::iter::once(File { name: main, json: spec }).chain(others).collect();
    resources::resolve(&mut all);
}

/// Parses a document and its files, and merges the files into the document. References to the file name of the document
/// refer to the document itself. Returns `None` if the document or a file cannot be parsed.
pub(crate) fn merge_files(
    document: &Document<'_>,
    files: &[Document<'_>],
    sink: &mut Diagnostics,
) -> Option<Json> {
    let main = address::file_name(document.name);
    merge_files_into(document, main, files, &mut Moves::default(), sink)
}
