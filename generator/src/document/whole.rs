//! Turns a document and the files that it refers to into one piece, and says which those are, before anything is made of
//! it. It does not know what they say.

use super::{Json, address, bundle, read};
use crate::diagnostic::{Diagnostics, Rejection, Report};
use crate::pointer::{Moves, Source};
use crate::report::{Document, Sources};

/// A document and its files as one piece.
pub(crate) fn one(
    document: &Document<'_>,
    main: &str,
    files: &[Document<'_>],
    moves: &mut Moves,
    sink: &mut Diagnostics,
) -> Option<Json> {
    let mut read = |text, source| {
        let json = read::read(text, source, sink);
        sink.keep(json)
    };
    let spec = read(document.text, Source::Spec);
    let texts = files.iter().enumerate();
    let texts: Vec<_> =
        texts.map(|(index, file)| (file.name, read(file.text, Source::File(index)))).collect();
    // Those that cannot be read have been complained of.
    let named = |(name, json): (&str, Option<Json>)| Some((name.to_owned(), json?));
    let files = texts.into_iter().map(named).collect::<Option<Vec<_>>>()?;
    let mut spec = spec?;
    bundle::bundle(&mut spec, main, files, moves, sink);
    Some(spec)
}

/// The same of a document that its references call as it is called.
fn whole(document: &Document<'_>, files: &[Document<'_>], sink: &mut Diagnostics) -> Option<Json> {
    let main = address::file_name(document.name);
    one(document, main, files, &mut Moves::default(), sink)
}

/// The other files that a text refers to, in their order. Its name and theirs are paths from the main document's
/// folder; what lies outside of it is not among them.
pub fn references(document: &Document<'_>) -> Vec<String> {
    let json = read::read(document.text, Source::Spec, &mut Diagnostics::default());
    json.map_or_else(
        |_| Vec::new(),
        |json| address::files(&json, document.name).into_iter().collect(),
    )
}

/// What a document loses by being read, as reading it anew in canonical layout cannot tell: keys that stand twice.
pub fn losses(document: &Document<'_>, files: &[Document<'_>]) -> Vec<Report> {
    let mut sink = Diagnostics::default();
    // What cannot be read at all is told by whoever generates from it.
    if whole(document, files, &mut sink).is_none() {
        sink = Diagnostics::default();
    }
    Sources { spec: *document, files, overlay: None }.reports(&sink, &Moves::default())
}

/// A document as one piece of JSON.
///
/// # Errors
/// It is neither JSON nor YAML, or one of its files is not.
pub fn json(document: &Document<'_>, files: &[Document<'_>]) -> Result<Json, Rejection> {
    let mut sink = Diagnostics::default();
    whole(document, files, &mut sink).ok_or_else(|| {
        let sources = Sources { spec: *document, files, overlay: None };
        Rejection { reports: sources.reports(&sink, &Moves::default()) }
    })
}

/// The same in canonical layout.
///
/// # Errors
/// As [`json`].
pub fn canonical(document: &Document<'_>, files: &[Document<'_>]) -> Result<String, Rejection> {
    json(document, files).map(|json| read::canonical(&json))
}
